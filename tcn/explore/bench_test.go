package explore_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/explore"
)

// BenchmarkReach explores the six regions from a proposal, up to a number of states; it tells how many states a second.
func BenchmarkReach(b *testing.B) {
	for name, same := range map[string]func(tcn.Notice) string{"shape": explore.Shape, "signature": explore.Signature} {
		b.Run(name, func(b *testing.B) {
			bounds := explore.Bounds{Same: same, Until: ipa.Day(2027, 7, 2), States: 2_000}
			b.ReportAllocs()
			for b.Loop() {
				states, complete := explore.Reach(proposed(2025, 7, 1), bounds)
				require.False(b, complete)
				require.Len(b, states, bounds.States)
			}
			b.ReportMetric(float64(b.N*bounds.States)/b.Elapsed().Seconds(), "states/s")
		})
	}
}
