package explore

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Shape is a notice's kind, its six statuses, what each live run is about, whether none, one or several requirements stand, which period to refer a
// change back or to renew runs (the first, if several do), whether a claim is stayed or an issue in it decided, and by which form a few acts
// would be done if they are not void: coarse, so that a space is explored quickly, and every combination of statuses and every rule is found. Its
// bytes are to be compared and not to be read, nor kept: another build of the library may have others.
func Shape(n tcn.Notice) string { return string(appendShape(nil, n)) }

func appendShape(b []byte, n tcn.Notice) []byte {
	b = append(b, byte(n.Kind()))
	for _, at := range n.State() {
		b = append(b, byte(at))
	}
	for region := range tcn.Regions() {
		for r := range n.Runs(region) {
			if r.Live() {
				b = append(b, byte(r.Status), byte(r.Purpose), byte(min(r.Review, 1)), byte(r.Basis))
			}
		}
	}
	stand := 0
	for r := range n.Requirements() {
		if r.Gone.IsZero() {
			stand++
		}
	}
	b = append(b, 0, byte(min(stand, 2)))
	for c := range n.Clocks() {
		if c.Phase == tcn.Running && slices.Contains(opening, c.Law[0]) {
			b = append(b, c.ID...)
			break // notices with several of these multiply the states, and lead to no rule that those with one do not
		}
	}
	for _, act := range forms(n.Now(), n.To()) {
		b = append(b, 0)
		if r, err := n.Try(act); err == nil && r.Effect() != tcn.Void {
			b = append(b, r.ID()...)
		}
	}
	return b
}

// opening are the words on the clocks whose running opens a rule of its own, or makes it lawful: to refer a variation or a renewal back, to renew.
// Of a retention notice they are those of Part 4, and those of its coming into force.
var opening = []ipa.Citation{
	ipa.MustParse("s 257(12)"), ipa.MustParse("s 256A(6)"), ipa.MustParse("s 256A(4)"), ipa.MustParse("SI 2024/1021, reg 4(3)"),
	ipa.MustParse("s 94(11)"), ipa.MustParse("s 94A(5)"), ipa.MustParse("s 94A(3)"), ipa.MustParse("SI 2024/1021, reg 3(3)"), ipa.MustParse("s 87(6)(b)"),
}

// forms are acts whose form depends on what the notice remembers, or which are not void if and only if it remembers what lets them be done.
func forms(day ipa.Date, to actors.RelevantOperator) [7]acts.Act {
	return [...]acts.Act{
		acts.Revoke{On: day}, // whether another was given
		acts.Vary{On: day},   // whether a decision to vary adds requirements
		acts.Report{By: actors.TechnicalAdvisoryBoard{}, On: day}, // whether a Commissioner has reported
		acts.Report{By: actors.JudicialCommissioner{}, On: day},   // whether the Board has
		acts.Disclose{By: to, On: day, To: actors.Public{}},       // whether the public may be told
		acts.LiftStay{On: day},                                    // a claim is stayed
		acts.Appeal{By: actors.SecretaryOfState{}, On: day, Preliminary: true, Leave: acts.Assumed, PointOfLaw: acts.Assumed, Special: acts.Assumed}, // an issue is decided
	}
}

// Signature tells apart all that the law tells apart: besides the [Shape], what runs have ended and how, where the requirements stand, in
// which phase each clock is, and what the notice remembers. It leaves out names, numbers and days: of two notices of the same signature the law says the same,
// each on its own day. What a notice remembers (who was consulted, what was permitted) it does not show,
// so it is asked for: a few acts are tried, and the grounds against them tell.
func Signature(n tcn.Notice) string { return string(appendSignature(nil, n)) }

func appendSignature(b []byte, n tcn.Notice) []byte {
	b = appendShape(b, n)
	var ended, stand []byte // each in order, and once
	for region := range tcn.Regions() {
		for r := range n.Runs(region) {
			if !r.Live() {
				ended = append(ended, byte(r.Status))
			}
		}
	}
	for r := range n.Requirements() {
		stand = append(stand, 1<<7|byte(placeOf(n, r))) // never zero
	}
	for _, set := range [][]byte{ended, stand} {
		slices.Sort(set)
		b = append(append(b, 0), slices.Compact(set)...)
	}
	b = append(appendPhases(b, n), 0)
	for _, act := range probes(n.Now(), n.To()) {
		if r, err := n.Try(act); err == nil {
			b = append(append(b, r.Answer()...), 1)
		} else {
			b = append(b, 0)
		}
	}
	return b
}

// appendPhases appends in which phase each clock is, whether it binds, and whether its last day has passed: in order, and each once.
func appendPhases(b []byte, n tcn.Notice) []byte {
	var phases []string
	for c := range n.Clocks() {
		phase := byte(c.Phase) << 2
		if c.Binding {
			phase |= 1
		}
		if !c.Span.Last.IsZero() && n.Now().After(c.Span.Last) {
			phase |= 2
		}
		phases = append(phases, c.ID+string(phase))
	}
	slices.Sort(phases)
	for _, p := range slices.Compact(phases) {
		b = append(append(b, p...), 0)
	}
	return b
}

// probes are acts whose grounds tell what a notice remembers.
func probes(day ipa.Date, to actors.RelevantOperator) [11]acts.Act {
	return [...]acts.Act{
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

// A place is where a requirement stands in a notice: a bit for each of what can be so of it.
type place uint8

// placeOf says where a requirement stands.
func placeOf(n tcn.Notice, r tcn.RequirementState) (p place) {
	for i, is := range [...]bool{
		r.Gone.IsZero(), !r.Referred.IsZero(), !r.Suspended.IsZero(), r.Outcome, r.Given == n.Given(), r.Removal(), !r.Due.IsZero(),
	} {
		if is {
			p |= 1 << i
		}
	}
	return p
}
