package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Nobody is taken to have told a Commissioner (s 237(1)) or the Tribunal (RIPA 2000 s 68(6)) more than they may be told, and a notice
// that is told to have come in some way came in it (s 255(6), IA 1978 s 7).
func TestWhatOpensTheWayIsAssumed(t *testing.T) {
	for _, to := range []actors.Actor{actors.JudicialCommissioner{}, actors.InvestigatoryPowersCommissioner{}, actors.Tribunal{}} {
		all := judged(t, append(given("first"), tells("2025-02-01", "first", acts.Disclose{By: acme, To: to}))...)
		require.Equal(t, tcn.Lawful, all[4].Without, "%v", to)
		require.Empty(t, all[4].Missing)
	}
	another := judged(t, append(given("first"), tells("2025-02-01", "first", acts.Disclose{By: acme, To: actors.ForeignOfficial{}}))...)
	require.Equal(t, tcn.Breach, another[4].Without)
	for _, how := range []acts.Delivery{acts.ByPost, acts.AtPlace, acts.AtAddress} {
		entries := given("first")
		entries[3].Act = acts.Give{By: minister, Considered: acts.AllFactors, How: how}
		all := judged(t, entries...)
		require.Equal(t, tcn.Lawful, all[3].Effect(), "%v", how)
		require.Equal(t, Possible, all[3].Verdict)
	}
}
