package docket

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// many is an entry, so many times.
func many(e Entry, count int) []Entry {
	all := make([]Entry, count)
	for i := range all {
		all[i] = e
	}
	return all
}

func TestSourcesOfAnEntry(t *testing.T) {
	e := tells("2025-01", "first", acts.Give{By: minister})
	e.Claims, e.Record = nil, nil
	for i := range 1000 {
		e.Claims = append(e.Claims, fmt.Sprint("P", i))
	}
	_, err := New(ours, []Entry{e})
	require.NoError(t, err)
	e.Record = []string{"P7"}
	_, err = New(ours, []Entry{e})
	require.ErrorContains(t, err, "docket: entry 1: Claims: it has 1001 sources, and 1000 is the most; ")
	e.Claims = e.Claims[:999]
	_, err = New(ours, []Entry{e})
	require.ErrorContains(t, err, `docket: entry 1: Claims: source "P7" is empty or stands twice; `)
}

func TestEntriesOfADocket(t *testing.T) {
	e := tells("2025-01", "first", acts.Publish{By: actors.Press{Name: "The Gazette"}})
	d, err := New(ours, many(e, mostEntries))
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	_, err = Read(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	_, err = New(ours, many(e, mostEntries+1))
	require.EqualError(t, err, "docket: the docket has more than 2000 entries; tell one dispute in one docket, or a part of it")
	lines := strings.SplitAfter(b.String(), "\n")
	var read *acts.ReadError
	_, err = Read(strings.NewReader(b.String() + lines[len(lines)-2]))
	require.ErrorAs(t, err, &read)
	require.Equal(t, len(ours)+mostEntries+1, read.Line)
	require.Contains(t, read.Says, "more than 2000 entries")

	var notices []Notice
	for i := range mostNotices + 1 {
		notices = append(notices, Notice{Name: fmt.Sprint(i), To: acme})
	}
	_, err = New(notices[1:], nil)
	require.NoError(t, err)
	_, err = New(notices, nil)
	require.EqualError(t, err, "docket: the docket has more than 100 notices; tell one dispute in one docket")
}

// The endless are given up at their first line.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

func TestBytesOfALine(t *testing.T) {
	e := tells("2025-01", "first", acts.Give{By: minister})
	d, err := New(ours[:1], []Entry{e})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	line := b.String()[strings.Index(b.String(), "\n")+1 : b.Len()-1]
	e.Says += " " + strings.Repeat("x", jsonline.Longest-len(line)-len(" "))
	for _, end := range []string{"\n", "\r\n", ""} {
		d, err = New(ours[:1], []Entry{e})
		require.NoError(t, err)
		b.Reset()
		require.NoError(t, d.Write(&b))
		_, err = Read(strings.NewReader(strings.TrimSuffix(b.String(), "\n") + end))
		require.NoError(t, err)
	}
	const says = "line 2: the line is longer than 1048576 bytes; write lines of at most"
	for _, more := range []string{"x", "xx", "xxx", strings.Repeat("x", jsonline.Longest)} {
		_, err = Read(strings.NewReader(strings.Replace(b.String(), "it is reported", "it is reported"+more, 1)))
		require.ErrorContains(t, err, says)
	}
	_, err = Read(io.MultiReader(strings.NewReader("\n"), endless{}))
	require.ErrorContains(t, err, says)
	e.Says += "x"
	d, err = New(ours[:1], []Entry{e})
	require.NoError(t, err)
	require.ErrorContains(t, d.Write(&b), "docket: entry 1: the line is longer than 1048576 bytes")
}

// A spread puts no more entries to the law than its limit, however many are vague and whatever is asked for, and says what that leaves out.
func TestSpreadHasAnEnd(t *testing.T) {
	vague := tells("1900/2200", "first", acts.Publish{By: actors.Press{Name: "The Gazette"}})
	for count, most := range map[int]int{1: -1, 400: 1 << 62} {
		d, err := New(ours, many(vague, count))
		require.NoError(t, err)
		s := d.Spread(tcn.Standpoint{}, most)
		require.Equal(t, count, s.Cut)
		require.LessOrEqual(t, s.Tried*(count+perTiming), mostReplayed)
		require.False(t, s.All)
	}
	d, err := New(ours, many(tells("2025-01", "first", acts.Publish{By: actors.Press{}}), 3))
	require.NoError(t, err)
	require.Zero(t, d.Spread(tcn.Standpoint{}, 10).Cut)
}

// What an act is in, and who could know of it, is found for as many claims as a docket can have.
func TestManyClaims(t *testing.T) {
	all := many(tells("2025-07-09", "first", acts.Claim{By: acme}), mostEntries/2)
	for i := range all {
		all = append(all, tells("2025-07-10", "first", acts.List{By: actors.Tribunal{}, Run: i + 1}))
	}
	d, err := New(ours, all)
	require.NoError(t, err)
	for i, c := range d.claims() {
		want := -1
		if i >= mostEntries/2 {
			want = i - mostEntries/2
		}
		require.Equal(t, want, c)
	}
	view := d.KnownTo(Tribunal, MustWhen("2025-07-10").Latest())
	require.Equal(t, mostEntries, view.Len())
	require.Equal(t, d.claims(), view.claims())
	steps := d.Replay(tcn.Standpoint{})
	require.Len(t, steps, mostEntries)
	require.ErrorContains(t, steps[mostEntries-1].Err, "is void", "the law keeps no more claims of one notice than it has room for")
}
