package view

import (
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/tcn/docket"
)

// Tests leave much to be collected, and keep little. Benchmarks are taken as a program runs.
func init() {
	if !slices.ContainsFunc(os.Args, func(arg string) bool { return strings.HasPrefix(arg, "-test.bench=") }) {
		debug.SetGCPercent(400)
	}
}

// far is the address of a notice to which so many acts were done, each the one that stands next in the list.
func far(t testing.TB, acts int) string {
	t.Helper()
	e := Explorer{}
	s := e.Show("v=notice&start=sample", nil)
	for i := range acts {
		can := doable.FindAllStringSubmatch(s.HTML, -1)
		if len(can) == 0 {
			t.Fatalf("nothing can be done after %d acts", i)
		}
		s = e.Show(follow(s, can[(i*7)%len(can)][2]), nil)
	}
	return s.Address
}

// An act of a notice with many behind it, and a chronology as it is typed.
func BenchmarkShow(b *testing.B) {
	e := Explorer{}
	for _, acts := range []int{0, 40, 200} {
		address := far(b, acts)
		do := doable.FindStringSubmatch(e.Show(address, nil).HTML)
		next := follow(Screen{Address: address}, do[2])
		b.Run(fmt.Sprintf("act after %d", acts), func(b *testing.B) {
			for b.Loop() {
				e.Show(next, nil)
			}
		})
	}
	rows := map[string][]string{"rows": {sixty(b)}}
	b.Run("chronology of 60 rows", func(b *testing.B) {
		for b.Loop() {
			e.Show("v=chronology", rows)
		}
	})
}

// sixty is a chronology of 60 rows: the first of the dispute.
func sixty(t testing.TB) string {
	t.Helper()
	var b strings.Builder
	d, err := docket.New(slices.Collect(dispute.Docket().Notices()), slices.Collect(dispute.Docket().Entries())[:60])
	require.NoError(t, err)
	require.NoError(t, d.WriteCSV(&b))
	return b.String()
}
