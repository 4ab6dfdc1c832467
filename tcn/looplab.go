package tcn

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/looplab/fsm"
)

// ownMoves and sweptMoves are the two kinds of moves that a rule makes.
func ownMoves(r *compiledRule) []Move   { return slices.Concat(r.wants, r.Carries) }
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
		var seen [statusCount]bool
		event := rules[i].event
		for _, m := range moves(&rules[i]) {
			if m.From.Region() != region {
				continue
			}
			if seen[m.From] {
				panic(fmt.Sprintf("tcn: rule %q moves %v twice", event, m.From))
			}
			seen[m.From] = true
			all = append(all, fsm.EventDesc{Name: event, Src: []string{m.From.String()}, Dst: m.To.String()})
		}
	}
	return all
}

// askLooplab puts each move of each rule to looplab and writes its answers into the rules: from then on the table answers. If looplab and the
// rules disagree, the start stops. That looplab goes nowhere else, in no status, is asked by a test.
func askLooplab(rules []compiledRule) {
	for region := range Regions() {
		for _, ask := range []struct {
			moves func(*compiledRule) []Move
			into  func(*compiledRule) *[statusCount]Status
		}{
			{ownMoves, func(r *compiledRule) *[statusCount]Status { return &r.ownTo }},
			{sweptMoves, func(r *compiledRule) *[statusCount]Status { return &r.sweptTo }},
		} {
			machine := fsm.NewFSM(region.Initial().String(), looplabEvents(rules, region, ask.moves), nil)
			for i := range rules {
				event := rules[i].event
				for _, m := range ask.moves(&rules[i]) {
					if m.From.Region() != region {
						continue
					}
					to := looplabAnswer(machine, m.From, event)
					if to != m.To {
						panic(fmt.Sprintf("tcn: looplab takes %q from %v to %v, and the rules to %v", event, m.From, to, m.To))
					}
					ask.into(&rules[i])[m.From] = to
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
