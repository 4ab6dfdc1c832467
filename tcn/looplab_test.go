package tcn

import (
	"testing"

	"github.com/looplab/fsm"
	"github.com/stretchr/testify/require"
)

// Looplab goes where the rules go, and nowhere else: every event is put to it in every status. The start asks of the moves alone.
func TestLooplabGoesWhereTheRulesGo(t *testing.T) {
	asked := 0
	for region := range Regions() {
		for _, kind := range []struct {
			moves func(*compiledRule) []Move
			table func(*compiledRule) [statusCount]Status
		}{
			{ownMoves, func(r *compiledRule) [statusCount]Status { return r.ownTo }},
			{sweptMoves, func(r *compiledRule) [statusCount]Status { return r.sweptTo }},
		} {
			machine := fsm.NewFSM(region.Initial().String(), looplabEvents(capabilityTables.rules, region, kind.moves), nil)
			for s := Status(1); s < statusCount; s++ {
				for i := range capabilityTables.rules {
					if r := &capabilityTables.rules[i]; s.Region() == region {
						asked++
						require.Equal(t, looplabAnswer(machine, s, r.Event()), kind.table(r)[s], "%s from %v", r.Event(), s)
						var want Status
						for _, m := range kind.moves(r) {
							if m.From == s {
								want = m.To
							}
						}
						require.Equal(t, want, kind.table(r)[s], "%s from %v", r.Event(), s)
					}
				}
			}
		}
	}
	require.Greater(t, asked, 5_000)
}
