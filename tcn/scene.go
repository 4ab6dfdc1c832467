package tcn

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A scene is a notice, an act and the rule that is the act's: what a fact is asked of.
type scene struct {
	n    *Notice
	d    *acts.Deed
	era  eraSet
	run  int // the act's run in its region, a place in n.runs; -1: none
	link int // the review that a decision settles, a place in n.runs; -1: none
	rule *compiledRule
	edit pageEdit // what of n.runs is a copy of its own

	names nameTable // of the content, when it was asked last
	named nameSet   // the names in the act, if they have been asked
}

// statusIn returns the status that the rule looks at in a region: that of the act's run, of the review
// that a decision settles, or of the region.
func (s *scene) statusIn(region Region) Status {
	if !region.Runs() {
		return s.n.state.In(region)
	}
	kind := &s.rule.kind
	place := -1
	switch {
	case region == kind.In:
		place = s.run
	case region == RegionReview && kind.In == RegionLock && s.link >= 0:
		place = s.link
	default:
		return s.n.state.In(region)
	}
	if place < 0 {
		return initialState.In(region)
	}
	return s.n.runs.at(place).Status
}

// keep keeps a day, of the notice or of the act's run.
func (s *scene) keep(k dayKey, day ipa.Date) {
	if !k.isOfRun() {
		s.n.days[k] = day
		return
	}
	if s.run >= 0 {
		s.ownRun(s.run).days[k.inRun()] = day
	}
}

// ownRun is the run at a place, to be changed: notices share theirs.
func (s *scene) ownRun(place int) *runRecord { return s.n.runs.change(place, &s.edit) }

// runKeeps reports whether the act's run keeps a day.
func (s *scene) runKeeps(k dayKey) bool { return !s.runDay(k).IsZero() }

// runDay is a day that the act's run keeps.
func (s *scene) runDay(k dayKey) ipa.Date {
	if s.run < 0 {
		return ipa.Date{}
	}
	return s.n.runs.at(s.run).keptDay(k)
}

// review is the review that the act belongs to or settles, or nil.
func (s *scene) review() *runRecord {
	switch {
	case s.link >= 0:
		return s.n.runs.at(s.link)
	case s.run >= 0 && s.n.runs.at(s.run).Region == RegionReview:
		return s.n.runs.at(s.run)
	case s.run >= 0 && s.n.runs.at(s.run).Review != 0: // of a decision on it
		if i := s.n.runPlace(RegionReview, s.n.runs.at(s.run).Review); i >= 0 {
			return s.n.runs.at(i)
		}
	}
	return nil
}

// termEnd is the last day of one of a review's two periods; zero if it has none.
func (s *scene) termEnd(t acts.Term) ipa.Date {
	r := s.review()
	if r == nil {
		return ipa.Date{}
	}
	if t == acts.RelevantPeriod {
		return s.n.relevantEnd(r)
	}
	return s.n.reviewEnd(r)
}

// anyRun reports whether some run is as said.
func (s *scene) anyRun(is func(*runRecord) bool) bool { return s.n.runs.some(is) }
