package tcn

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/looplab/fsm"
)

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

// looplabEvents describes a region's moves to looplab. It stops at two destinations for one event and source,
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

// askLooplab puts every event to looplab in every status and writes its answers into the rules.
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

// looplabAnswer is where looplab goes from a status by an event; zero where it does not.
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

// ruleDestination is where the rules go from a status; zero where they do not.
func ruleDestination(moves []Move, s Status) Status {
	for _, m := range moves {
		if m.From == s {
			return m.To
		}
	}
	return 0
}
