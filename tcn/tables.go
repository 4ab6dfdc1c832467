package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// Rules lists the table of rules, act by act, in the order in which an act's forms are tried: as a technical capability notice has it, or, given
// kinds of notice, as each of these does.
func Rules(kinds ...acts.NoticeKind) iter.Seq[Rule] {
	kinds = slices.Clone(kinds) // the caller's may change before the rules are listed
	return func(yield func(Rule) bool) {
		for _, t := range tablesOf(kinds) {
			for i := range t.rules {
				if !yield(t.rules[i].clone()) {
					return
				}
			}
		}
	}
}

// Clocks lists the table of clocks: each as the law has it, without a phase, days, a run or a requirement. It is that of a technical capability
// notice, or, given kinds of notice, that of each of these.
func Clocks(kinds ...acts.NoticeKind) iter.Seq[Clock] {
	kinds = slices.Clone(kinds) // the caller's may change before the clocks are listed
	return func(yield func(Clock) bool) {
		for _, t := range tablesOf(kinds) {
			for _, c := range t.clocks {
				c.Law = slices.Clone(c.Law)
				if c.stands != 0 && !yield(c.Clock) {
					return
				}
			}
		}
	}
}

// Positions lists the table of positions: each as the law has it, wherever it arises, with neither its correlative nor requirements. It is that of a
// technical capability notice, or, given kinds of notice, that of each of these.
func Positions(kinds ...acts.NoticeKind) iter.Seq[Position] {
	kinds = slices.Clone(kinds) // the caller's may change before the positions are listed
	return func(yield func(Position) bool) {
		for _, t := range tablesOf(kinds) {
			for i := range t.positions {
				p := t.positions[i].Position
				p.Law = slices.Clone(p.Law)
				if !yield(p) {
					return
				}
			}
		}
	}
}

// Statuses lists the table of statuses, region by region: as a technical capability notice has it, or, given kinds of notice, as each of these does.
// What a kind has no words for, as a notification notice has none for a Commissioner's approval, is not there.
func Statuses(kinds ...acts.NoticeKind) iter.Seq[Meaning] {
	kinds = slices.Clone(kinds) // the caller's may change before the statuses are listed
	return func(yield func(Meaning) bool) {
		for _, t := range tablesOf(kinds) {
			for _, m := range t.statuses[1:] {
				m.Law = slices.Clone(m.Law)
				if len(m.Law) > 0 && !yield(m) {
					return
				}
			}
		}
	}
}
