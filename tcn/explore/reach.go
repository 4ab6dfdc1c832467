package explore

import (
	"crypto/sha256"
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Bounds say how far an exploration goes. The zero Bounds has no limit but the two that [Reach] always keeps.
type Bounds struct {
	Regions []tcn.Region            // only acts that change one of these, or change none and look at one, are done; none: all six
	Until   ipa.Date                // time passes no further; zero: it does not pass at all
	Depth   int                     // at most so many steps from the start; zero: as many as it takes
	States  int                     // at most so many states; zero: as many as there are
	Same    func(tcn.Notice) string // notices with the same bytes are one state; nil: [Signature]
}

// A State is a notice that was reached, with the step that led there.
type State struct {
	Notice tcn.Notice // the notice as it is there, with its history, on its day
	Steps  int        // how many steps from the start: acts done and waits
	From   int        // the place of the state before, in the list that Reach returns; -1 for the start
	Act    acts.Act   // the act that was done there; nil at the start and for a wait
	Event  string     // its rule's event
}

// Reach lists every state that can be reached from a notice, breadth first, so that each is there with one of the shortest
// histories that lead to it. A step is an act that [tcn.Notice.Choices] has ready and that is not void,
// done on the notice's day, or a wait to the edge of a clock ([Edges]). Two limits always hold: no region has two live runs, and no
// two requirements that stand are in the same place. Complete is false if Depth or States cut the exploration short.
//
// The order is that of the choices within a state, then that of the edges, and so the same every time.
// A start on which nothing has been done yet begins on the first day of the regime, or on the day that [tcn.Notice.On] gave it.
func Reach(start tcn.Notice, b Bounds) (states []State, complete bool) {
	same := b.sameness()
	if start.Now().IsZero() {
		begun, err := start.On(regime)
		if err != nil {
			return nil, true
		}
		start = begun
	}
	states = []State{{Notice: start, From: -1}}
	seen := map[[sha256.Size]byte]bool{same(start): true}
	events := b.events(start.Kind())
	complete = true
	for at := 0; at < len(states); at++ {
		here := states[at]
		add := func(n tcn.Notice, act acts.Act, event string) {
			if !within(n) {
				return
			}
			key := same(n)
			switch {
			case seen[key]:
			case b.States > 0 && len(states) >= b.States, b.Depth > 0 && here.Steps >= b.Depth:
				complete = false
			default:
				seen[key] = true
				states = append(states, State{n, here.Steps + 1, at, act, event})
			}
		}
		for o := range here.Notice.ChoicesWithin(tcn.Irregular) {
			event, is := events[o.ID()]
			if !is {
				continue
			}
			act := o.Act()
			if n, err := here.Notice.Do(act); err == nil {
				add(n, act, event)
			}
		}
		for _, day := range Edges(here.Notice, b.Until) {
			if n, err := here.Notice.On(day); err == nil {
				add(n, nil, "")
			}
		}
	}
	return states, complete
}

// Path gives the steps from the start to one of the states, by their places in the list, the start first. It is empty if there is no such
// place, and if the list is not as Reach returns it: there each state comes after the one that it is reached from.
func Path(states []State, to int) []int {
	var path []int
	for before := len(states); to >= 0; before, to = to, states[to].From {
		if to >= before {
			return nil
		}
		path = append(path, to)
	}
	slices.Reverse(path)
	return path
}

// regime is the day on which ss 252 to 258 came into force.
var regime = func() ipa.Date {
	p, ok := ipa.Lookup(ipa.MustParse("s 253(1)"))
	if !ok {
		panic("explore: s 253(1) is in no provision of package ipa")
	}
	return p.Versions[0].From
}()

// sameness gives of a notice what is the same for notices that are one state, in few bytes.
func (b Bounds) sameness() func(tcn.Notice) [sha256.Size]byte {
	if b.Same != nil {
		return func(n tcn.Notice) [sha256.Size]byte { return sha256.Sum256([]byte(b.Same(n))) }
	}
	var signature []byte
	return func(n tcn.Notice) [sha256.Size]byte {
		signature = appendSignature(signature[:0], n)
		return sha256.Sum256(signature)
	}
}

// events are the events of the rules whose acts are done to a notice of a kind, by the rules' IDs.
func (b Bounds) events(kind acts.NoticeKind) map[string]string {
	all := make(map[string]string)
	for r := range tcn.Rules(kind) {
		if b.concerns(r) {
			all[r.ID] = r.Event()
		}
	}
	return all
}

// concerns reports whether a rule's act changes one of the regions that are explored, or changes none and looks at one of them.
func (b Bounds) concerns(r tcn.Rule) bool {
	if len(b.Regions) == 0 {
		return true
	}
	moves := slices.Concat(r.Wants(), r.Carries, r.Sweeps)
	explored := func(m tcn.Move) bool { return slices.Contains(b.Regions, m.From.Region()) }
	changes := func(m tcn.Move) bool { return m.From != m.To }
	if slices.ContainsFunc(moves, changes) {
		return slices.ContainsFunc(moves, func(m tcn.Move) bool { return changes(m) && explored(m) })
	}
	return slices.ContainsFunc(moves, explored)
}

// within reports whether a notice keeps the two limits.
func within(n tcn.Notice) bool {
	for region := range tcn.Regions() {
		live := 0
		for r := range n.Runs(region) {
			if r.Live() {
				live++
			}
		}
		if live > 1 {
			return false
		}
	}
	var taken [256]bool
	for r := range n.Requirements() {
		p := placeOf(n, r)
		if r.Gone.IsZero() && taken[p] {
			return false
		}
		taken[p] = true
	}
	return true
}

// Edges lists the days after a notice's own, up to a day, that lie on either side of a clock's edge: the eve of its first day,
// its first, its last, the day after, and the same for the last day under the other reading. They are in order, each once.
func Edges(n tcn.Notice, until ipa.Date) []ipa.Date {
	var days []ipa.Date
	for c := range n.Clocks() {
		if c.Span == (ipa.Span{}) {
			continue
		}
		days = append(days, c.Span.First.Add(-1), c.Span.First, c.Span.Last, c.Span.Last.Add(1))
		if !c.Span.Arguable.IsZero() {
			days = append(days, c.Span.Arguable, c.Span.Arguable.Add(1))
		}
	}
	slices.SortFunc(days, ipa.Date.Compare)
	days = slices.Compact(days)
	return slices.DeleteFunc(days, func(d ipa.Date) bool { return !d.After(n.Now()) || d.After(until) })
}
