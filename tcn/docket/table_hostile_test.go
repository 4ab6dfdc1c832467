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

// taken is how much memory the reading of a file takes, and its error.
func taken(file string) (uint64, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := Read(strings.NewReader(file))
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, err
}

// A list whose lines go on and on is read in one pass: four times the lines take about four times the memory, race detector or none.
func TestLinesThatGoOn(t *testing.T) {
	read := func(lines int) uint64 {
		bytes, err := taken("7 February 2025: The Post reported the notice\n" + strings.Repeat("x\n", lines))
		require.NoError(t, err)
		return bytes
	}
	require.Less(t, read(40_000), 8*read(10_000))
}

// Of a cell that is longer than anything that is told, and of a table of more rows than a docket has entries, little is looked at: four times as much takes no more than
// four times the memory, and a little, race detector or none.
func TestLongCells(t *testing.T) {
	for name, file := range map[string]func(size int) string{
		"what was done": func(size int) string {
			return "when,who,what,source\n2025-01-01,Acme," + strings.Repeat("gave a notice to Acme ", size/20) + ",The Post\n"
		},
		"who did it": func(size int) string {
			var names strings.Builder
			for i := range size / 8 {
				fmt.Fprintf(&names, "%d, ", i)
			}
			return "when,who,what,source\n2025-01-01,\"" + names.String() + "press\",sued,The Post\n"
		},
		"rows": func(size int) string { return strings.Repeat("7 May 2025: x\n", size*mostEntries/(1<<16)+1) },
	} {
		few, err := taken(file(1 << 14))
		require.NoError(t, err, name)
		many, err := taken(file(1 << 16))
		require.Equal(t, name == "rows", err != nil, "%s: %v", name, err)
		require.Less(t, many, 6*few, name)
	}
}
