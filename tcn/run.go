package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Run is one run of a region's machine: a decision in [RegionLock], a referral in [RegionReview], a claim in [RegionTribunal].
type Run struct {
	Region  Region       `json:"region"`
	N       int          `json:"n"`       // the number by which acts name it, from 1 in each region
	Status  Status       `json:"status"`  // where it is
	Purpose acts.Purpose `json:"purpose"` // of a decision: what it is to; of a referral: what was sent back
	Review  int          `json:"review"`  // of a decision: the review that it settles; zero: none
	Opened  ipa.Date     `json:"opened"`  // the day on which it began
	By      actors.Role  `json:"by"`      // who began it
	Name    string       `json:"name"`    // their name
	Case    string       `json:"case"`    // of a claim: its number, if known
	Against acts.Conduct `json:"against"` // of a claim: the conduct complained of
	Basis   acts.Basis   `json:"basis"`   // of a claim
}

// Live reports whether the run has not ended.
func (r Run) Live() bool { return !r.Status.Ended() }

// runRecord is a Run with what the facts need of it.
type runRecord struct {
	Run
	timely    bool   // of a claim: in time, or found equitable to consider
	released  bool   // of a referral: it holds the person no longer, though it is live
	decisions uint16 // of a referral: how many live decisions would settle it
	days      [runKeys]ipa.Date
	decision  *decisionContent // of a decision: its words; never changed in place
}

// A decisionContent is what a run of the lock is about, and who has refused it.
type decisionContent struct {
	adds           []acts.Requirement
	removes        []string
	nothingFurther bool        // what it adds imposes no further requirement
	refuser        actors.Role // zero: nobody
	refuserName    string
}

// content are the run's decision; an empty one if it is about none.
func (r *runRecord) content() *decisionContent {
	if r.decision == nil {
		return &decisionContent{}
	}
	return r.decision
}

// keptDay returns a day that the run keeps.
func (r *runRecord) keptDay(k dayKey) ipa.Date { return r.days[k.inRun()] }

// Runs lists the runs of a region in the order in which they began; given purposes, only those for one of them. Regions that do not run
// more than once have none.
func (n Notice) Runs(region Region, purposes ...acts.Purpose) iter.Seq[Run] {
	purposes = slices.Clone(purposes) // the caller's may change before the runs are listed
	return func(yield func(Run) bool) {
		for i := range n.runs.len() {
			r := n.runs.at(i)
			mine := len(purposes) == 0 || slices.Contains(purposes, r.Purpose)
			if r.Region == region && mine && !yield(r.Run) {
				return
			}
		}
	}
}

// runPlace returns the place of a run by its number, or -1. As many stand before it as its region had, so that the search begins there.
func (n *Notice) runPlace(region Region, number int) int {
	for i := max(number-1, 0); i < n.runs.len(); i++ {
		if r := n.runs.at(i); r.Region == region && r.N == number {
			return i
		}
	}
	return -1
}

// runsIn returns how many runs a region has had: the number of its latest.
func (n *Notice) runsIn(region Region) int {
	for i := n.runs.len() - 1; i >= 0; i-- {
		if r := n.runs.at(i); r.Region == region {
			return r.N
		}
	}
	return 0
}

// furthest is the status of the run of a region that has gone furthest, or that in which the region begins.
func (n *Notice) furthest(region Region) Status {
	furthest := initialState.In(region)
	for i := range n.runs.len() {
		if r := n.runs.at(i); r.Region == region {
			furthest = max(furthest, r.Status)
		}
	}
	return furthest
}

// hasLive reports whether a region has a live run.
func (n *Notice) hasLive(region Region) bool {
	return !n.state.In(region).Ended()
}

// isAt reports whether a region's state, or one of its live runs, is at a status.
func (n *Notice) isAt(at Status) bool { return n.presentStatuses().has(at) }

// presentStatuses are the statuses at which the regions are, and their live runs.
func (n *Notice) presentStatuses() (all statusSet) {
	for _, at := range n.state {
		all = all.with(at)
	}
	for i := range n.runs.len() {
		if r := n.runs.at(i); r.Live() {
			all = all.with(r.Status)
		}
	}
	return all
}
