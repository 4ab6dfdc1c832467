package explore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Shape is a notice's six statuses, what each live run is about, whether none, one or several requirements stand, which period to refer a
// change back or to renew runs (the first, if several do), whether a claim is stayed or an issue in it decided, and by which form a few acts
// would be done if they are not void: a coarse text, under which a space is explored quickly, and every combination of statuses and every rule is found.
func Shape(n tcn.Notice) string {
	parts := []string{n.State().String()}
	for region := range tcn.Regions() {
		for r := range n.Runs(region) {
			if r.Live() {
				parts = append(parts, fmt.Sprintf("%v to %v, settles %t, on %v", r.Status, r.Purpose, r.Review != 0, r.Basis))
			}
		}
	}
	stand := 0
	for r := range n.Requirements() {
		if r.Gone.IsZero() {
			stand++
		}
	}
	parts = append(parts, fmt.Sprint(min(stand, 2)))
	for c := range n.Clocks() {
		if slices.Contains(opening, c.Law[0]) && c.Phase == tcn.Running {
			parts = append(parts, c.Name)
			break // notices with several of these multiply the states, and lead to no rule that those with one do not
		}
	}
	for _, act := range forms(n.Now(), n.To()) {
		if r, err := n.Try(act); err == nil && r.Effect() != tcn.Void {
			parts = append(parts, r.Rule().Form)
		}
	}
	for _, act := range marks(n.Now()) {
		if r, err := n.Try(act); err == nil && r.Effect() != tcn.Void {
			parts = append(parts, r.Rule().Event())
		}
	}
	return strings.Join(parts, "\n")
}

// opening are the words on the clocks whose running opens a rule of its own, or makes it lawful: to refer a variation or a renewal back, to renew.
var opening = []ipa.Citation{ipa.MustParse("s 257(12)"), ipa.MustParse("s 256A(6)"), ipa.MustParse("s 256A(4)"), ipa.MustParse("SI 2024/1021, reg 4(3)")}

// forms are acts whose form depends on what the notice remembers.
func forms(day ipa.Date, to actors.RelevantOperator) []acts.Act {
	return []acts.Act{
		acts.Revoke{On: day}, // whether another was given
		acts.Vary{On: day},   // whether a decision to vary adds requirements
		acts.Report{By: actors.TechnicalAdvisoryBoard{}, On: day}, // whether a Commissioner has reported
		acts.Report{By: actors.JudicialCommissioner{}, On: day},   // whether the Board has
		acts.Disclose{By: to, On: day, To: actors.Public{}},       // whether the public may be told
	}
}

// marks are acts that are not void if and only if the notice remembers what lets them be done.
func marks(day ipa.Date) []acts.Act {
	return []acts.Act{
		acts.LiftStay{On: day}, // a claim is stayed
		acts.Appeal{By: actors.SecretaryOfState{}, On: day, Preliminary: true, Leave: acts.Assumed, PointOfLaw: acts.Assumed, Special: acts.Assumed}, // an issue is decided
	}
}

// Signature tells apart all that the law tells apart: besides the [Shape], what runs have ended and how, where the requirements stand, in
// which phase each clock is, and what the notice remembers. It leaves out names, numbers and days: of two notices of the same signature the law says the same,
// each on its own day. What a notice remembers (who was consulted, what was permitted) it does not show,
// so it is asked for: a few acts are tried, and the grounds against them tell.
func Signature(n tcn.Notice) string {
	parts := []string{Shape(n)}
	var ended, stand, phases []string
	for region := range tcn.Regions() {
		for r := range n.Runs(region) {
			if !r.Live() {
				ended = append(ended, r.Status.String())
			}
		}
	}
	for r := range n.Requirements() {
		stand = append(stand, fmt.Sprint(placeOf(n, r)))
	}
	for c := range n.Clocks() {
		late := !c.Span.Last.IsZero() && n.Now().After(c.Span.Last)
		phases = append(phases, fmt.Sprintf("%s: %v %t %t", c.Name, c.Phase, c.Binding, late))
	}
	for _, set := range [][]string{ended, stand, phases} {
		slices.Sort(set)
		parts = append(parts, strings.Join(slices.Compact(set), "; "))
	}
	for _, act := range probes(n.Now(), n.To()) {
		r, err := n.Try(act)
		if err != nil {
			continue
		}
		parts = append(parts, r.String())
		for _, g := range r.Grounds() {
			parts = append(parts, g.Says)
		}
	}
	return strings.Join(parts, "\n")
}

// probes are acts whose grounds tell what a notice remembers.
func probes(day ipa.Date, to actors.RelevantOperator) []acts.Act {
	return []acts.Act{
		acts.Give{On: day},   // consulted before giving
		acts.Vary{On: day},   // before varying
		acts.Renew{On: day},  // before renewing
		acts.Revoke{On: day}, // before revoking; whether another was given
		acts.Report{By: actors.TechnicalAdvisoryBoard{}, On: day}, // the Board consulted; who has reported
		acts.Report{By: actors.JudicialCommissioner{}, On: day},   // a Commissioner consulted
		acts.Disclose{By: to, On: day, To: actors.Public{}},       // permission to tell the public
		acts.Determine{On: day},                                   // a claim out of time
		acts.Appeal{By: actors.SecretaryOfState{}, On: day},       // an appeal decided
		acts.Refer{By: to, On: day},
		acts.Refer{By: to, On: day, Of: acts.Varying}, // what variations brought in and took out
	}
}

// A place is where a requirement stands in a notice.
type place struct {
	Stands, Referred, Suspended, Outcome, First, Removal, Due bool
}

// placeOf says where a requirement stands.
func placeOf(n tcn.Notice, r tcn.RequirementState) place {
	return place{
		Stands: r.Gone.IsZero(), Referred: !r.Referred.IsZero(), Suspended: !r.Suspended.IsZero(), Outcome: r.Outcome,
		First: r.Given == n.Given(), Removal: r.Removal(), Due: !r.Due.IsZero(),
	}
}
