package docket

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a range ends with is not asked in its turn whether it is a range that ends: a cell of dashes, or of words that stand before dates, costs no more for each.
func TestNoRangesWithinRanges(t *testing.T) {
	for _, part := range []string{"1–", "from 1–", "by x–", "by 1 to ", "by or ", "c.by –", "by ", "c."} {
		text := strings.Repeat(part, longestDate/len(part))
		allocs := testing.AllocsPerRun(1, func() { _, _ = cellDate(text) })
		require.Less(t, allocs, 5_000., text)
	}
}

// A list whose lines go on and on is read in one pass: four times the lines take about four times the memory, race detector or none.
func TestLinesThatGoOn(t *testing.T) {
	taken := func(lines int) uint64 {
		file := "7 February 2025: The Post reported the notice\n" + strings.Repeat("x\n", lines)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Read(strings.NewReader(file))
		runtime.ReadMemStats(&after)
		require.NoError(t, err)
		return after.TotalAlloc - before.TotalAlloc
	}
	require.Less(t, taken(80_000), 8*taken(20_000))
}

// Of a cell that is longer than anything that is told, and of a table of more rows than a docket has entries, little is looked at.
func TestLongCells(t *testing.T) {
	const most = 1 << 16
	var names strings.Builder
	for i := range most / 8 {
		fmt.Fprintf(&names, "%d, ", i)
	}
	for name, file := range map[string]string{
		"what was done": "when,who,what,source\n2025-01-01,Acme," + strings.Repeat("gave a notice to Acme ", most/20) + ",The Post\n",
		"who did it":    "when,who,what,source\n2025-01-01,\"" + names.String() + "press\",sued,The Post\n",
		"rows":          strings.Repeat("7 May 2025: x\n", 2*mostEntries),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Read(strings.NewReader(file))
		runtime.ReadMemStats(&after)
		require.Equal(t, name == "rows", err != nil, "%s: %v", name, err)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(20_000*most), name) // beside the race detector patterns keep no memory, and take ten times as much
	}
}
