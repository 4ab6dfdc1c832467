package journal_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/journal"
)

// Without a file, a journal's lines are those that it has in one, and a Tail that read them on from any place stands where the journal does.
func TestTail(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	tail, line, err := journal.Begin(header)
	require.NoError(t, err)
	kept := line
	tails := []journal.Tail{tail}
	for n, act := range story {
		e := entry(n, act)
		e.Attempt = true
		want, err := j.Append(e)
		require.NoError(t, err)
		next, got, line, err := tail.Write(e)
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.Equal(t, n, tail.Head().N, "what was written from stays as it is")
		tail, kept = next, append(kept, line...)
		tails = append(tails, tail)
	}
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(file), string(kept))
	require.Equal(t, j.Head(), tail.Head())
	require.Equal(t, j.Header(), tail.Header())
	require.Equal(t, j.Notice().State(), tail.Notice().State())
	require.Equal(t, j.Tail().Head(), tail.Head())
	require.NoError(t, j.Close())

	lines := bytes.SplitAfter(kept, []byte("\n"))
	for n, from := range append([]journal.Tail{{}}, tails...) {
		got, changes, err := from.Read(bytes.NewReader(bytes.Join(lines[n:], nil)))
		require.NoError(t, err)
		require.Empty(t, changes)
		require.Equal(t, tail.Head(), got.Head())
		require.Equal(t, tail.Notice().State(), got.Notice().State())
	}
}

// Lines that do not follow are refused, with what they are, and the Tail is that of what was read before.
func TestTailRefuses(t *testing.T) {
	tail, first, err := journal.Begin(header)
	require.NoError(t, err)
	one, _, line1, err := tail.Write(entry(0, story[0]))
	require.NoError(t, err)
	two, _, line2, err := one.Write(entry(1, story[1]))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		from journal.Tail
		in   []byte
		harm journal.Harm
		at   journal.Head
	}{
		"a line left out":    {tail, line2, journal.LeftOut, tail.Head()},
		"again":              {one, line1, journal.Doubled, one.Head()},
		"torn":               {tail, append(bytes.Clone(line1), line2[:50]...), journal.Torn, one.Head()},
		"edited":             {one, bytes.Replace(line2, []byte(`"n":2`), []byte(`"n":3`), 1), journal.Edited, one.Head()},
		"the header again":   {two, first, journal.Doubled, two.Head()},
		"no header":          {journal.Tail{}, line1, journal.LeftOut, journal.Head{}},
		"nothing at all":     {journal.Tail{}, nil, journal.CutOff, journal.Head{}},
		"of another journal": {one, foreignLine(t), journal.Foreign, one.Head()},
	} {
		t.Run(name, func(t *testing.T) {
			got, _, err := c.from.Read(bytes.NewReader(c.in))
			fault := new(journal.Fault)
			require.ErrorAs(t, err, &fault)
			require.Equal(t, c.harm, fault.Harm, fault)
			require.Equal(t, c.at, got.Head())
		})
	}
	same, _, err := one.Read(bytes.NewReader(nil))
	require.NoError(t, err)
	require.Equal(t, one.Head(), same.Head())
	_, _, _, err = journal.Tail{}.Write(entry(0, story[0]))
	require.ErrorContains(t, err, "not open")
	bad := header
	bad.Journal = "../x"
	_, _, err = journal.Begin(bad)
	require.ErrorContains(t, err, "name of a journal")
}

// foreignLine is a second record of another journal.
func foreignLine(t *testing.T) []byte {
	other := header
	other.Journal = "other"
	tail, _, err := journal.Begin(other)
	require.NoError(t, err)
	tail, _, _, err = tail.Write(entry(0, story[0]))
	require.NoError(t, err)
	_, _, line, err := tail.Write(entry(1, story[1]))
	require.NoError(t, err)
	return line
}
