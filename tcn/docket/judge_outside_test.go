package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// RIPA 2000 s 68(1): anybody may apply to the Tribunal, which determines its own procedure; a claim that nobody tells of is what the application
// would be in, and not what lets it be. A hearing is of a claim.
func TestJudgeAnApplicationInNoClaim(t *testing.T) {
	all := judged(t, append(exactly("2025-01-10"), tells("2026-09-17", "first", acts.Apply{By: acme, For: acts.ForRelease}))...)
	require.Equal(t, Possible, all[4].Verdict)
	require.Len(t, all[4].Missing, 1)
	require.False(t, all[4].Missing[0].Strict)
	all = judged(t, append(exactly("2025-01-10"), tells("2026-09-17", "first", acts.List{By: actors.Tribunal{}}))...)
	require.Equal(t, PossibleIf, all[4].Verdict)
}

// However many entries cannot be, each is judged, and the search for what would let it be comes to an end.
func TestJudgeComesToAnEnd(t *testing.T) {
	entries := []Entry{on(Anonymous, tells("2025-01", "first", give))}
	for range 5 {
		entries = append(entries, on(Anonymous, tells("2025-02", "first", acts.Renew{By: minister})), on(Official, tells("2025-02", "first", acts.Vary{By: minister})))
	}
	all := judged(t, entries...)
	for i := 1; i < len(all); i += 2 {
		require.Equal(t, Impossible, all[i].Verdict, i)
	}
}
