package docket

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// Both lines again and again are hostile: each asks for what had to be done sooner, on any day between all that was supposed before.
const sentBackAndDismissed = "2025: Acme sent the notice back\n2024: The tribunal dismissed the claim\n"

func readAll(t *testing.T, text string) Docket {
	t.Helper()
	d, err := readTold(text)
	require.NoError(t, err)
	return d
}

func readTold(text string) (Docket, error) { return Read(strings.NewReader(text)) }

// allocations is how often the heap is asked for while something is done, once.
func allocations(do func()) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return float64(after.Mallocs - before.Mallocs)
}

// What is looked for in a docket has an end, whatever it tells: an entry more costs little.
func TestLookingHasAnEnd(t *testing.T) {
	work := func(times int) float64 {
		d := readAll(t, strings.Repeat(sentBackAndDismissed, times))
		return allocations(func() {
			f := newFooting()
			d.judge(tcn.Standpoint{}, f)
			require.Less(t, f.spent, mostSpent+50)
		})
	}
	some, many := work(30), work(60)
	require.Less(t, some, 4e6)
	require.Less(t, many, 1.2*some)
}

// An entry for which not all was looked for says so, whatever is found of it.
func TestWhatIsNotLookedForIsSaid(t *testing.T) {
	const renewed = "2027: The Home Secretary renewed the notice\n"
	alone := readAll(t, renewed).Judge(tcn.Standpoint{})[0]
	require.Equal(t, PossibleIf, alone.Verdict)
	require.False(t, alone.Cut)
	all := readAll(t, strings.Repeat(sentBackAndDismissed, 10)+renewed).Judge(tcn.Standpoint{})
	require.False(t, all[0].Cut)
	after := all[len(all)-1]
	require.True(t, after.Cut)
	require.Equal(t, Impossible, after.Verdict, "as far as was looked")
	claims := readAll(t, strings.Repeat("2024: The tribunal dismissed the claim\n", 40)).Judge(tcn.Standpoint{})
	require.False(t, claims[0].Cut)
	require.True(t, claims[39].Cut, "other orders are not looked at to the end")
	require.Equal(t, PossibleIf, claims[39].Verdict)
}

// The readings of a docket share what is spent, but for what one may spend.
func TestReadingsShareWhatIsSpent(t *testing.T) {
	d := readAll(t, strings.Repeat(sentBackAndDismissed, 10))
	var all []Entry
	for i, e := range d.entries {
		e.N, e.If = 0, nil
		all = append(all, e)
		if i < 3 {
			all[i].If = []string{string("abcd"[i]) + "=yes"}
		}
	}
	d, err := New(d.notices, all)
	require.NoError(t, err)
	work := allocations(func() { d.Judge(tcn.Standpoint{}) })
	require.Less(t, work, 12e6, "eight readings")
}
