package tcn

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"
)

// A Doubt is an open question on which something turns: under another reading of it the answer would be another.
type Doubt struct {
	N       int    `json:"n"`       // its number in ipa.Doubts
	ID      string `json:"id"`      // its stable name there
	Reading string `json:"reading"` // the other reading, by its name
	Other   Effect `json:"other"`   // of a ruling: the effect of the act under that reading
	Says    string `json:"says"`    // what the answer would be
}

// Otherwise lists the other readings of the open questions that were met on the way, each with the notice as its whole history would have made it.
// An act that this reading refuses is left out, and the runs that it would have opened are not there: the others may have other numbers.
// Whatever is asked of the notice may so be asked again; where the answers differ, they turn on the question.
func (n Notice) Otherwise() iter.Seq2[Doubt, Notice] {
	return func(yield func(Doubt, Notice) bool) {
		for d, t := range n.otherwise(n.metToday()) {
			if !yield(d, t.Notice) {
				return
			}
		}
	}
}

// metToday are the questions met on the way, and in what is asked of the notice on its day.
func (n *Notice) metToday() doubtSet {
	asked := *n
	for range asked.clockList() {
	}
	for range asked.positionList() {
	}
	return asked.met
}

// otherwise lists the other readings of some questions.
func (n *Notice) otherwise(met doubtSet) iter.Seq2[Doubt, *retelling] {
	return func(yield func(Doubt, *retelling) bool) {
		var past []*historyEntry         // gathered if something was met
		for ; met != 0; met &= met - 1 { // the lowest goes
			if past == nil {
				past = n.entries()
			}
			d := &openQuestions[bits.TrailingZeros64(uint64(met))-1]
			for place, reading := range d.Readings {
				if uint8(place) == n.readingOf(uint8(d.N)) {
					continue
				}
				if !yield(Doubt{N: d.N, ID: d.ID, Reading: reading.Name}, n.retold(past, uint8(d.N), uint8(place))) {
					return
				}
			}
		}
	}
}

// Doubts lists the open questions on which the ruling turns, each with the effect that the act would have under the other reading
// of it, on the same history. A reading under which it would be the same is not there.
func (r Ruling) Doubts() []Doubt {
	n := Notice{party: r.party, history: r.history, law: r.fixed, taken: r.history.takenAt()}
	var all []Doubt
	for d, t := range n.otherwise(r.met) {
		if d.Other, d.Says = t.effectOf(&r); d.Other != r.effect {
			all = append(all, d)
		}
	}
	return all
}

// ClockDoubts lists the open questions on which a clock of the notice turns, with what it would be under the other reading. Each call tells the
// history anew for each of them: for many clocks ask [Notice.Otherwise] once.
func (n Notice) ClockDoubts(c Clock) []Doubt {
	var all []Doubt
	alone := len(n.clocksLike(c, c.Run)) == 1
	for d, t := range n.otherwise(n.metToday()) {
		if d.Says = t.clockAs(c, alone); d.Says != c.answer() {
			all = append(all, d)
		}
	}
	return all
}

// clocksLike lists the clocks of the notice that are of the same line and requirement as one, and of a run.
func (n *Notice) clocksLike(c Clock, run int) (all []Clock) {
	for other := range n.clockList(c.ID) {
		if other.Run == run && other.Requirement == c.Requirement {
			all = append(all, other)
		}
	}
	return all
}

// clockAs is what a clock of the notice is here: the one that begins on its day, or, where both have one of the kind alone, that one.
func (t *retelling) clockAs(c Clock, alone bool) string {
	if run, ok := t.numberOf(c.Region, c.Run); ok {
		all := t.clocksLike(c, run)
		i := slices.IndexFunc(all, func(other Clock) bool { return other.Span.First == c.Span.First })
		switch {
		case i >= 0:
			return all[i].answer()
		case alone && len(all) == 1:
			return all[0].answer()
		}
	}
	return "it is not there"
}

// answer is what a clock comes to: where it is, and its last day.
func (c Clock) answer() string {
	if c.Span.Last.IsZero() {
		return c.Phase.String()
	}
	return fmt.Sprintf("%v, last day %v", c.Phase, c.Span.Last)
}

// PositionDoubts lists the open questions on which a position of the notice turns: those under whose other reading it is not there. Each call
// tells the history anew for each of them: for many positions ask [Notice.Otherwise] once.
func (n Notice) PositionDoubts(p Position) []Doubt {
	var all []Doubt
	for d, m := range n.Otherwise() {
		if !m.hasPosition(p) {
			d.Says = "it is not there"
			all = append(all, d)
		}
	}
	return all
}

// hasPosition reports whether the notice has a position, for the same requirements.
func (n *Notice) hasPosition(p Position) bool {
	for other := range n.Positions(p.Holder) {
		if other.ID == p.ID && other.Kind == p.Kind && slices.Equal(other.Requirements, p.Requirements) {
			return true
		}
	}
	return false
}
