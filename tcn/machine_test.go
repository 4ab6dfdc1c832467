package tcn_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/looplab/fsm"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// machineMoves are a region's moves as the table of rules has them: event and source to destination.
// What a rule takes or carries goes before what it sweeps.
func machineMoves(t *testing.T, region tcn.Region) map[string]map[string]string {
	moves := make(map[string]map[string]string)
	for r := range tcn.Rules() {
		if r.Reading != "" {
			continue // there under another reading of an open question alone
		}
		own := make(map[string]string)
		for _, m := range slices.Concat(r.Wants(), r.Carries) {
			if m.From.Region() == region {
				require.NotContains(t, own, m.From.String(), "%s leads from %v to two places", r.Event(), m.From)
				own[m.From.String()] = m.To.String()
			}
		}
		swept := make(map[string]string)
		for _, m := range r.Sweeps {
			if m.From.Region() == region {
				require.NotContains(t, swept, m.From.String(), "%s sweeps %v to two places", r.Event(), m.From)
				swept[m.From.String()] = m.To.String()
				if own[m.From.String()] == "" {
					own[m.From.String()] = m.To.String()
				}
			}
		}
		if len(own) > 0 {
			require.NotContains(t, moves, r.Event(), "two rules have one name")
			moves[r.Event()] = own
		}
	}
	return moves
}

// Each machine is a real looplab machine: it begins where it is told, and its events and their destinations are the rules',
// no more and no fewer. No rule has two destinations for a status, of which looplab would silently keep the last.
func TestMachine(t *testing.T) {
	for region := range tcn.Regions() {
		moves := machineMoves(t, region)
		require.NotEmpty(t, moves)
		require.Equal(t, region.Initial().String(), tcn.Machine(region, 0).Current())
		for meaning := range tcn.Statuses() {
			at := meaning.Status
			machine := tcn.Machine(region, at)
			if at.Region() != region {
				require.Nil(t, machine, "%v is no status of %v", at, region)
				continue
			}
			require.Equal(t, at.String(), machine.Current())
			var can []string
			for event, leads := range moves {
				to, ok := leads[at.String()]
				require.Equal(t, ok, machine.Can(event), "%s from %v", event, at)
				if !ok {
					continue
				}
				can = append(can, event)
				m := tcn.Machine(region, at)
				if err := m.Event(context.Background(), event); to == at.String() {
					require.ErrorAs(t, err, &fsm.NoTransitionError{})
				} else {
					require.NoError(t, err)
				}
				require.Equal(t, to, m.Current())
			}
			require.ElementsMatch(t, can, machine.AvailableTransitions())
		}
	}
}

// For what is no region, or no status of it, there is no machine.
func TestNoMachine(t *testing.T) {
	for region := range tcn.Region(255) {
		for status := range tcn.Status(255) {
			if status != 0 && status.Region() == region && region != 0 || status == 0 && region.Initial() != 0 {
				continue
			}
			require.Nil(t, tcn.Machine(region, status), "%v, %v", region, status)
		}
	}
}

// A machine is its holder's: what is done to one touches no other, and no notice.
func TestMachinesAreApart(t *testing.T) {
	one := tcn.Machine(tcn.RegionForce, tcn.Proposed)
	require.NoError(t, one.Event(context.Background(), "give the notice"))
	require.Equal(t, tcn.Issued.String(), one.Current())
	one.SetState("nowhere")
	require.Equal(t, tcn.Proposed.String(), tcn.Machine(tcn.RegionForce, tcn.Proposed).Current())
	require.Equal(t, tcn.Proposed, walkNew.State().In(tcn.RegionForce))
}

// looplab's own visualisers draw each machine, with every status in it that some rule reaches or leaves.
func TestVisualisers(t *testing.T) {
	for region := range tcn.Regions() {
		machine := tcn.Machine(region, 0)
		for _, kind := range []fsm.VisualizeType{fsm.GRAPHVIZ, fsm.MERMAID, fsm.MermaidStateDiagram, fsm.MermaidFlowChart} {
			drawn, err := fsm.VisualizeWithType(machine, kind)
			require.NoError(t, err)
			for event, leads := range machineMoves(t, region) {
				for from, to := range leads {
					require.Contains(t, drawn, event)
					require.Contains(t, drawn, from)
					require.Contains(t, drawn, to)
				}
			}
		}
		require.True(t, strings.HasPrefix(fsm.Visualize(machine), "digraph fsm {"))
	}
}

// From its beginning each machine reaches every one of its statuses: no line of the table of statuses is dead.
func TestEveryStatusIsReached(t *testing.T) {
	for region := range tcn.Regions() {
		moves := machineMoves(t, region)
		reached := map[string]bool{region.Initial().String(): true}
		for before := 0; before < len(reached); {
			before = len(reached)
			for _, leads := range moves {
				for from, to := range leads {
					if reached[from] {
						reached[to] = true
					}
				}
			}
		}
		for meaning := range tcn.Statuses() {
			if meaning.Region == region {
				require.True(t, reached[meaning.Status.String()], "nothing leads to %v", meaning.Status)
			}
		}
	}
}

// The headline's machine is a looplab machine as well, of the six words and two exits, and begins with the proposal.
func TestHeadlineMachine(t *testing.T) {
	machine := tcn.Headline()
	require.Equal(t, tcn.Proposed.String(), machine.Current())
	drawn := fsm.Visualize(machine)
	for _, s := range []tcn.Status{tcn.Issued, tcn.Secret, tcn.Challenged, tcn.Tribunal, tcn.Withdrawn, tcn.Reissued} {
		require.Contains(t, drawn, fmt.Sprintf("%q", s.String()))
	}
}
