package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A failing file fails as a disk does: it writes so many bytes of a line, and no more, or does not sync, cut or tell.
type failing struct {
	linefile.File
	writes               int   // how many bytes a write may still bring; less than none: any number
	err                  error // what a write says that brings fewer; nil: nothing
	syncs, truncs, tells error
}

func (f *failing) WriteAt(p []byte, at int64) (int, error) {
	if f.writes < 0 || f.writes >= len(p) {
		return f.File.WriteAt(p, at)
	}
	n, _ := f.File.WriteAt(p[:f.writes], at)
	return n, f.err
}

func (f *failing) Sync() error { return errors.Join(f.syncs, f.File.Sync()) }

func (f *failing) Truncate(size int64) error {
	if f.truncs != nil {
		return f.truncs
	}
	return f.File.Truncate(size)
}

func (f *failing) Stat() (fs.FileInfo, error) {
	if f.tells != nil {
		return nil, f.tells
	}
	return f.File.Stat()
}

func begun(t *testing.T) (*Journal, *failing, string) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := Create(path, Header{Journal: "j", To: actors.RelevantOperator{Name: "Acme"}, By: "x", Recorded: time.Unix(1, 0)}, Options{})
	require.NoError(t, err)
	f := &failing{File: j.file.File, writes: -1}
	j.file.File = f
	return j, f, path
}

func say(n int) Entry {
	return Entry{Act: acts.Say{By: actors.Public{}, On: ipa.Day(2025, 1, 1), Text: "hello"}, By: "x", At: time.Unix(int64(n), 0)}
}

// Whatever fails, nothing is acknowledged that is not there; the file is cut back to what is, at once or before the next record; a later Append goes well.
func TestDiskFails(t *testing.T) {
	disk := errors.New("the disk")
	for name, c := range map[string]struct {
		spoil func(*failing)
		is    error
		torn  bool // the file cannot be cut back at once
	}{
		"full":                    {func(f *failing) { f.writes, f.err = 0, syscall.ENOSPC }, syscall.ENOSPC, false},
		"full after some":         {func(f *failing) { f.writes, f.err = 100, syscall.ENOSPC }, syscall.ENOSPC, false},
		"short, without a word":   {func(f *failing) { f.writes = 100 }, nil, false},
		"full but for its end":    {func(f *failing) { f.writes, f.err = 300, syscall.ENOSPC }, syscall.ENOSPC, false},
		"no sync":                 {func(f *failing) { f.syncs = disk }, disk, false},
		"no sync, and no cut":     {func(f *failing) { f.syncs, f.truncs = disk, disk }, disk, true},
		"full, and cannot be cut": {func(f *failing) { f.writes, f.err, f.truncs = 100, syscall.ENOSPC, disk }, disk, true},
		"unknown":                 {func(f *failing) { f.tells = disk }, disk, false},
	} {
		t.Run(name, func(t *testing.T) {
			j, f, path := begun(t)
			_, err := j.Append(say(1))
			require.NoError(t, err)
			kept, err := os.ReadFile(path)
			require.NoError(t, err)
			head := j.Head()
			c.spoil(f)
			for range 2 {
				_, err = j.Append(say(2))
				require.Error(t, err)
				if c.is != nil {
					require.ErrorIs(t, err, c.is)
				}
				require.Equal(t, head, j.Head())
				now, err := os.ReadFile(path)
				require.NoError(t, err)
				require.Equal(t, c.torn, len(now) > len(kept))
				require.Equal(t, kept, now[:len(kept)])
			}
			*f = failing{File: f.File, writes: -1}
			r, err := j.Append(say(2))
			require.NoError(t, err)
			require.Equal(t, 2, r.N)
			head = j.Head()
			require.NoError(t, j.Close())
			again, err := Open(path, Options{})
			require.NoError(t, err)
			require.Equal(t, head, again.Head())
			require.Empty(t, again.Mended())
			require.NoError(t, again.Close())
		})
	}
}

// What could not be cut off is cut off when the journal is closed, or when it is opened again.
func TestCutWhenClosed(t *testing.T) {
	for _, cured := range []bool{true, false} {
		j, f, path := begun(t)
		f.writes, f.truncs = 100, errors.New("the disk")
		_, err := j.Append(say(1))
		require.Error(t, err)
		if cured {
			f.truncs = nil
			require.NoError(t, j.Close())
		} else {
			require.Error(t, j.Close())
		}
		j, err = Open(path, Options{})
		require.NoError(t, err)
		require.Equal(t, cured, j.Mended() == "", j.Mended())
		require.Equal(t, 0, j.Head().N)
		require.NoError(t, j.Close())
	}
}

// Unsynced, a record is not synced; closing is.
func TestUnsynced(t *testing.T) {
	j, f, _ := begun(t)
	f.syncs = errors.New("the disk")
	j.file.Unsynced = true
	_, err := j.Append(say(1))
	require.NoError(t, err)
	require.ErrorIs(t, j.Close(), f.syncs)
}

// A journal that is full takes no more, and says what to do.
func TestFull(t *testing.T) {
	j, _, _ := begun(t)
	j.tail.head.N = mostRecords
	_, err := j.Append(say(1))
	require.ErrorContains(t, err, "begin another")
	j.tail.head.N--
	_, err = j.Append(say(1))
	require.NoError(t, err)
	require.NoError(t, j.Close())
}

// A record that today's tables rule on otherwise is listed with what is otherwise, and one that is no act today as well; the rest goes on.
func TestRejudged(t *testing.T) {
	minister, judge := actors.SecretaryOfState{Name: "H"}, actors.JudicialCommissioner{Name: "J"}
	record := func(n int, act acts.Act, kind Kind, was Ruled) Record {
		line, err := acts.Encode(act)
		require.NoError(t, err)
		return Record{N: n, Act: line, Kind: kind, Ruled: was, Tables: Tables{Checked: ipa.Day(2024, 1, 1)}}
	}
	day := ipa.Day(2025, 7, 2)
	decide := acts.Decide{
		By: minister, On: day, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		Adds: []acts.Requirement{{Name: "x", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}},
	}
	give := acts.Give{By: minister, On: day, Considered: acts.AllFactors}
	lawful := func(rule string) Ruled { return Ruled{rule, tcn.Lawful, []string{}} }
	again := rejudging{n: tcn.New("First", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000})}
	for _, r := range []Record{
		record(1, give, Done, lawful("give")), // refused today
		record(2, decide, Done, lawful("decide-give")),
		record(3, acts.Approve{By: judge, On: day, Considered: acts.PrivacyTests}, Attempt, Ruled{"approve", tcn.Void, []string{"approve/gone"}}), // lawful today
		record(4, give, Done, Ruled{"give", tcn.Void, []string{"give/approved", "give/consulted"}}),
		{N: 5, Act: []byte(`{"act":"no-such","by":"secretary of state","on":"2025-07-02"}`), Kind: Done, Ruled: Ruled{"no-such", tcn.Breach, []string{"give/consulted"}}},
		record(6, acts.Say{By: minister, On: day.Add(-1), Text: "late"}, Done, lawful("say")), // before the others: no act
	} {
		again.take(r)
	}
	var told []string
	for _, c := range again.changes {
		told = append(told, c.String())
	}
	require.Len(t, told, 4, "%v", told)
	require.Contains(t, told[0], "record 1, done: give is lawful under the tables checked to 2024-01-01; today give is void (")
	require.Contains(t, told[0], "s 253(1)(c)")
	require.Contains(t, told[1], "record 3, attempt: approve is void (approve/gone)")
	require.Contains(t, told[1], "today approve is lawful; ")
	require.Contains(t, told[2], "record 5, done: no-such is breach (give/consulted)")
	require.Contains(t, told[2], `today no act: "no-such" is no act; s 255(2)`)
	require.Contains(t, told[2], "s 255(2)")
	require.Contains(t, told[3], "record 6")
	require.Equal(t, tcn.Decided, again.n.State().In(tcn.RegionLock), "an attempt changes nothing, and what is refused today neither")
	changes := cloneChanges(again.changes)
	changes[0].Law[0], changes[0].Now.Grounds[0] = ipa.Citation{}, ""
	require.False(t, again.changes[0].Law[0].IsZero())
	require.NotEmpty(t, again.changes[0].Now.Grounds[0])
}
