package tcn

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/looplab/fsm"
)

// Machine returns a region's machine as a real looplab/fsm, at a status of the region, or at its beginning for the zero Status.
// Its events are the names of the rules' forms ([Rule.Event]). It is a picture of the law's moves for looplab's own visualisers
// and for hosts that use looplab: it knows the moves, and nothing of powers, days and duties. For a status of
// another region, or a region that does not exist, it returns nil.
func Machine(r Region, at Status) *fsm.FSM {
	if at == 0 {
		at = r.Initial()
	}
	if r == 0 || at.Region() != r {
		return nil
	}
	return fsm.NewFSM(at.String(), looplabEvents(compiledLaw.rules, r, everyMove), nil)
}

// Wants is what must be there, in the order of the statuses, with where it goes: to itself where it stays.
func (r Rule) Wants() []Move {
	all := slices.Clone(r.Takes)
	for _, at := range r.While {
		all = append(all, Move{at, at})
	}
	slices.SortFunc(all, func(a, b Move) int { return int(a.From) - int(b.From) })
	return all
}

// ownMoves and sweptMoves are the two kinds of moves that a rule makes.
func ownMoves(r *compiledRule) []Move   { return slices.Concat(r.Wants(), r.Carries) }
func sweptMoves(r *compiledRule) []Move { return r.Sweeps }

// everyMove is what a rule's event does in a run: its own moves before those that sweep.
func everyMove(r *compiledRule) []Move {
	all := ownMoves(r)
	for _, m := range r.Sweeps {
		if !slices.ContainsFunc(all, func(o Move) bool { return o.From == m.From }) {
			all = append(all, m)
		}
	}
	return all
}

// events describes a region's moves to looplab. It stops at two destinations for one event and source,
// of which looplab would silently keep the last.
func looplabEvents(rules []compiledRule, region Region, moves func(*compiledRule) []Move) fsm.Events {
	var all fsm.Events
	for i := range rules {
		seen := make(map[Status]bool)
		for _, m := range moves(&rules[i]) {
			if m.From.Region() != region {
				continue
			}
			if seen[m.From] {
				panic(fmt.Sprintf("tcn: rule %q moves %v twice", rules[i].Event(), m.From))
			}
			seen[m.From] = true
			all = append(all, fsm.EventDesc{Name: rules[i].Event(), Src: []string{m.From.String()}, Dst: m.To.String()})
		}
	}
	return all
}

// interrogate puts every event to looplab in every status and writes its answers into the rules.
// From then on the table answers. If looplab and the rules disagree, the start stops.
func askLooplab(rules []compiledRule) {
	for region := range Regions() {
		own := fsm.NewFSM(region.Initial().String(), looplabEvents(rules, region, ownMoves), nil)
		swept := fsm.NewFSM(region.Initial().String(), looplabEvents(rules, region, sweptMoves), nil)
		for s := Status(1); s < statusCount; s++ {
			if s.Region() != region {
				continue
			}
			for i := range rules {
				r := &rules[i]
				r.ownTo[s] = looplabAnswer(own, s, r.Event())
				r.sweptTo[s] = looplabAnswer(swept, s, r.Event())
				if r.ownTo[s] != ruleDestination(ownMoves(r), s) || r.sweptTo[s] != ruleDestination(sweptMoves(r), s) {
					panic(fmt.Sprintf("tcn: looplab takes %q from %v elsewhere than the rules do", r.Event(), s))
				}
			}
		}
	}
}

// reply is where looplab goes from a status by an event; zero where it does not.
func looplabAnswer(m *fsm.FSM, s Status, event string) Status {
	m.SetState(s.String())
	err := m.Event(context.Background(), event)
	if err != nil && !errors.As(err, &fsm.NoTransitionError{}) {
		return 0
	}
	var at Status
	if err := at.UnmarshalText([]byte(m.Current())); err != nil {
		panic(fmt.Sprintf("tcn: looplab answers %q: %v", m.Current(), err))
	}
	return at
}

// destination is where the rules go from a status; zero where they do not.
func ruleDestination(moves []Move, s Status) Status {
	for _, m := range moves {
		if m.From == s {
			return m.To
		}
	}
	return 0
}
