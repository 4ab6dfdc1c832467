package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// BenchmarkDoubts asks what a ruling turns on, after a life of 20 acts in which a few open questions were met.
func BenchmarkDoubts(b *testing.B) {
	home := actors.SecretaryOfState{Name: "H"}
	for _, c := range []struct {
		name string
		act  acts.Act
	}{
		{"plain", acts.Say{By: home, On: ipa.Day(2025, 8, 20)}},
		{"change", acts.Change{By: walkOperator, On: ipa.Day(2026, 2, 20), Negative: acts.Found, Elsewhere: acts.Found, Defeats: []string{"decrypt", "log"}}},
	} {
		b.Run(c.name, func(b *testing.B) {
			n := walkLife(0)[:20].do(b)
			r, err := n.Try(c.act)
			require.NoError(b, err)
			told := 0
			later, err := n.On(acts.On(c.act))
			require.NoError(b, err)
			for range later.Otherwise() {
				told++
			}
			b.ReportAllocs()
			for b.Loop() {
				_ = r.Doubts()
			}
			b.ReportMetric(float64(len(r.Doubts())), "doubts")
			b.ReportMetric(float64(told), "readings-met-today")
		})
	}
}
