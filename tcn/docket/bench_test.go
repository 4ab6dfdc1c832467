package docket_test

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// Tests leave much to be collected, and keep little. Benchmarks are taken as a program runs.
func init() {
	if !slices.ContainsFunc(os.Args, func(arg string) bool { return strings.HasPrefix(arg, "-test.bench=") }) {
		debug.SetGCPercent(400)
	}
}

// benchDockets are the dispute's own docket, and those of the chronologies that people write: the ones that ask least of the law, and the ones that ask most.
func benchDockets(b *testing.B) map[string]docket.Docket {
	b.Helper()
	all := map[string]docket.Docket{"dispute": dispute.Docket()}
	files, err := filepath.Glob(filepath.Join("..", "..", "examples", "replay", "samples", "*.jsonl"))
	require.NoError(b, err)
	require.NotEmpty(b, files)
	strangers, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "cases", "chronologies", "*.jsonl"))
	require.NoError(b, err)
	for _, file := range append(files, strangers...) {
		text, err := os.Open(file)
		require.NoError(b, err)
		if d, err := docket.Read(text); err == nil { // what cannot be read is about how a file is written
			all[filepath.Base(file)] = d
		}
		require.NoError(b, text.Close())
	}
	return all
}

// BenchmarkJudge judges dockets; an entry's time is told besides.
func BenchmarkJudge(b *testing.B) {
	for name, d := range benchDockets(b) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				require.Len(b, d.Judge(tcn.Standpoint{}), d.Len())
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*max(1, d.Len())), "µs/entry")
		})
	}
}

// BenchmarkSpread looks at what hangs on the days, as the replay command does.
func BenchmarkSpread(b *testing.B) {
	for name, d := range benchDockets(b) {
		b.Run(name, func(b *testing.B) {
			d = d.Supposed(d.Judge(tcn.Standpoint{}))
			tried := 0
			for b.Loop() {
				tried = d.Spread(tcn.Standpoint{}, 200).Tried
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*tried), "µs/timing")
		})
	}
}
