package tcn

import (
	"fmt"
	"iter"

	"github.com/doublelock/doublelock/ipa"
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
// An act that this reading refuses is left out. Whatever is asked of the notice may so be asked again; where the answers
// differ, they turn on the question.
func (n Notice) Otherwise() iter.Seq2[Doubt, Notice] {
	return n.otherwise(n.metToday())
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
func (n Notice) otherwise(met doubtSet) iter.Seq2[Doubt, Notice] {
	return func(yield func(Doubt, Notice) bool) {
		if n.ready() != nil {
			return
		}
		for d := range ipa.Doubts() {
			if met&(1<<d.N) == 0 {
				continue
			}
			for place, reading := range d.Readings {
				if uint8(place) == n.readingOf(uint8(d.N)) {
					continue
				}
				if !yield(Doubt{N: d.N, ID: d.ID, Reading: reading.Name}, n.retold(uint8(d.N), uint8(place))) {
					return
				}
			}
		}
	}
}

// retold is the notice as its history would have made it under another reading of one question throughout.
func (n *Notice) retold(doubt, place uint8) Notice {
	m := Notice{party: n.party, state: initialState}
	m.take(doubt, place)
	for _, e := range n.entries() {
		switch {
		case e.isMark():
			if later, err := m.On(e.on); !e.on.IsZero() && err == nil {
				m = later
			}
			m.law, m.taken = e.law, e.taken
			m.take(doubt, place)
		case e.ruling.act != nil:
			if later, err := m.Do(e.ruling.act); err == nil {
				m = later
			}
		}
	}
	if later, err := m.On(n.now); !n.now.IsZero() && err == nil {
		m = later
	}
	return m
}

// Doubts lists the open questions on which the ruling turns, each with the effect that the act would have under the other reading
// of it, on the same history. A reading under which it would be the same is not there.
func (r Ruling) Doubts() []Doubt {
	if r.rule == nil {
		return nil
	}
	n := Notice{party: r.party, history: r.history, law: r.fixed, taken: r.history.takenAt(), met: r.met}
	var all []Doubt
	for d, m := range n.otherwise(r.met) {
		if d.Other = r.effectIn(m); d.Other != r.effect {
			d.Says = d.Other.String()
			all = append(all, d)
		}
	}
	return all
}

// effectIn is the effect of the ruling's act on another notice. A lapse that does not come is void: nothing changes.
func (r *Ruling) effectIn(n Notice) Effect {
	if r.act == nil {
		later, err := n.On(r.day)
		if err == nil && later.state.In(RegionForce) == Expired {
			return Lawful
		}
		return Void
	}
	other, err := n.Try(r.act)
	if err != nil {
		return Void // under that reading there is no such act, as when its run was never opened
	}
	return other.effect
}

// ClockDoubts lists the open questions on which a clock of the notice turns, with what it would be under the other reading.
func (n Notice) ClockDoubts(c Clock) []Doubt {
	var all []Doubt
	for d, m := range n.Otherwise() {
		if d.Says = m.clockLike(c); d.Says != c.answer() {
			all = append(all, d)
		}
	}
	return all
}

// clockLike is what a clock is in another notice.
func (n *Notice) clockLike(c Clock) string {
	for other := range n.Clocks(c.ID) {
		if other.Run == c.Run && other.Requirement == c.Requirement {
			return other.answer()
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

// PositionDoubts lists the open questions on which a position of the notice turns: those under whose other reading it is not there.
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
		if other.ID == p.ID && other.Kind == p.Kind && fmt.Sprint(other.Requirements) == fmt.Sprint(p.Requirements) {
			return true
		}
	}
	return false
}
