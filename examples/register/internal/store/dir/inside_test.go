package dir

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A disk is full after so many bytes of a write, or does not sync.
type disk struct {
	linefile.File
	room          atomic.Int64 // less than none: any
	sync          error
	slow          time.Duration
	syncs, writes atomic.Int64
}

func (d *disk) WriteAt(p []byte, at int64) (int, error) {
	d.writes.Add(1)
	if room := d.room.Load(); room >= 0 && room < int64(len(p)) {
		n, _ := d.File.WriteAt(p[:room], at)
		return n, syscall.ENOSPC
	}
	return d.File.WriteAt(p, at)
}

func (d *disk) Sync() error {
	d.syncs.Add(1)
	time.Sleep(d.slow)
	return errors.Join(d.sync, d.File.Sync())
}

func on(l *log) *disk {
	d := &disk{File: l.tail.File}
	d.room.Store(-1)
	l.tail.File = d
	return d
}

func begun(t *testing.T) (*Store, string) {
	t.Helper()
	root := filepath.Join(t.TempDir(), "register")
	s := again(t, root)
	_, err := s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
	require.NoError(t, err)
	return s, root
}

func again(t *testing.T, root string) *Store {
	t.Helper()
	s, err := Open(root)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func read(t *testing.T, root, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, name))
	require.NoError(t, err)
	return string(text)
}

// On a full disk nothing is acknowledged and nothing half written, and once there is room all goes on, under the same key.
func TestFull(t *testing.T) {
	s, root := begun(t)
	for _, l := range []*log{s.once, s.readers, s.holding} {
		for _, room := range []int64{0, 10} {
			on(l).room.Store(room)
		}
	}
	_, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Key("k", "r"))
	require.ErrorIs(t, err, syscall.ENOSPC)
	_, err = s.Begin(t.Context(), storetest.Header("second"), storetest.Key("b", "r"))
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.ErrorIs(t, s.Note(t.Context(), store.Reading{At: storetest.Now}), syscall.ENOSPC)
	require.ErrorIs(t, s.PutHolder(t.Context(), store.Hash{1}, store.Holder{ID: "h"}), syscall.ENOSPC)
	_, err = s.Holder(t.Context(), store.Hash{1})
	require.ErrorIs(t, err, store.ErrNone)
	for _, name := range []string{"once.jsonl", "readings.jsonl", "holders.jsonl"} {
		require.Empty(t, read(t, root, name))
	}
	require.Empty(t, storetest.Whole(t, s, "first"))
	_, err = s.Head(t.Context(), "second")
	require.ErrorIs(t, err, store.ErrNone)

	for _, l := range []*log{s.once, s.readers, s.holding} {
		l.tail.File = l.tail.File.(*disk).File.(*disk).File
	}
	r, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Key("k", "r"))
	require.NoError(t, err)
	require.Equal(t, 1, r.N)
	_, err = s.Begin(t.Context(), storetest.Header("second"), storetest.Key("b", "r"))
	require.NoError(t, err)
	require.NoError(t, s.Note(t.Context(), store.Reading{At: storetest.Now}))
	require.NoError(t, s.PutHolder(t.Context(), store.Hash{1}, store.Holder{ID: "h"}))
	require.NoError(t, s.Close())
	s = again(t, root)
	require.Len(t, storetest.Whole(t, s, "first"), 1)
}

// On a disk that is truly full, a small one that DOUBLELOCK_DISK names, it is the same.
func TestFullDisk(t *testing.T) {
	small := os.Getenv("DOUBLELOCK_DISK")
	if small == "" {
		t.Skip("DOUBLELOCK_DISK names no small disk, of some megabytes")
	}
	root := filepath.Join(small, fmt.Sprint("register", time.Now().UnixNano()))
	s := again(t, root)
	_, err := s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
	require.NoError(t, err)
	filler := filepath.Join(small, "filler")
	f, err := os.Create(filler)
	require.NoError(t, err)
	defer os.Remove(filler)
	for err == nil {
		_, err = f.Write(bytes.Repeat([]byte("x"), 1<<12))
	}
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.NoError(t, f.Close())
	done, failed := 0, 0
	for range 200 { // what fits into the last pages goes in
		key := fmt.Sprint("k", done)
		_, err := s.Append(t.Context(), "first", done, storetest.Saying(key), storetest.Key(key, key))
		if err == nil {
			done++
			continue
		}
		require.ErrorIs(t, err, syscall.ENOSPC)
		failed++
	}
	require.Positive(t, failed)
	require.ErrorIs(t, s.Ready(t.Context()), syscall.ENOSPC)
	_, err = s.Begin(t.Context(), storetest.Header("second"), storetest.Anew)
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.Len(t, storetest.Whole(t, s, "first"), done)
	require.NoError(t, os.Remove(filler))
	require.NoError(t, s.Ready(t.Context()))
	key := fmt.Sprint("k", done)
	r, err := s.Append(t.Context(), "first", done, storetest.Saying(key), storetest.Key(key, key))
	require.NoError(t, err)
	require.Equal(t, done+1, r.N)
	require.NoError(t, s.Close())
	s = again(t, root)
	require.Len(t, storetest.Whole(t, s, "first"), done+1)
	require.Empty(t, s.Hurt())
	require.NoError(t, s.Close())
	require.NoError(t, os.RemoveAll(root))
	t.Logf("%d records while there was room, %d refused", done, failed)
}

// An intent whose record never came, as a process leaves it that is killed between the two, lets the request be done; one whose record came answers with it.
func TestIntent(t *testing.T) {
	s, root := begun(t)
	next, _, line, err := s.all["first"].file.Tail().Write(storetest.Saying("x"))
	require.NoError(t, err)
	require.NoError(t, s.intend(storetest.Key("k", "r"), next.Head()))
	require.NoError(t, s.Close())

	s = again(t, root)
	r, err := s.Append(t.Context(), "first", 0, storetest.Saying("y"), storetest.Key("other", "r"))
	require.NoError(t, err)
	r2, err := s.Append(t.Context(), "first", 1, storetest.Saying("x"), storetest.Key("k", "r"))
	require.NoError(t, err)
	require.Equal(t, []int{1, 2}, []int{r.N, r2.N})
	require.NoError(t, s.Close())

	// and with the record there, though nobody was told
	path := filepath.Join(root, "journals", "first.jsonl")
	file := read(t, root, "journals/first.jsonl")
	head := file[:len(file)-len(file[bytes.IndexByte([]byte(file), '\n')+1:])]
	require.NoError(t, os.WriteFile(path, append([]byte(head), line...), 0o600))
	s = again(t, root)
	require.NoError(t, s.intend(storetest.Key("k3", "r"), next.Head()))
	got, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Key("k3", "r"))
	require.NoError(t, err)
	require.Equal(t, next.Head().Hash, got.Hash)
	require.Len(t, storetest.Whole(t, s, "first"), 1)
}

// Where a record could not be written, its key is free at once, even for one who finds the same bytes there that somebody else wrote since.
func TestForgets(t *testing.T) {
	s, _ := begun(t)
	require.NoError(t, s.all["first"].file.Close()) // so that nothing can be written to it
	_, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Key("k", "r"))
	require.Error(t, err)
	s.all["first"].file = nil
	r, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Anew)
	require.NoError(t, err)
	require.Equal(t, 1, r.N)
	r, err = s.Append(t.Context(), "first", 1, storetest.Saying("x"), storetest.Key("k", "r"))
	require.NoError(t, err)
	require.Equal(t, 2, r.N)
}

// Lines that come while others are written go to the disk together.
func TestTogether(t *testing.T) {
	s, root := begun(t)
	d := on(s.readers)
	d.slow = 5 * time.Millisecond
	var all sync.WaitGroup
	for n := range 100 {
		all.Go(func() {
			if err := s.Note(t.Context(), store.Reading{At: storetest.Now, What: strconv.Itoa(n)}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	require.Less(t, d.syncs.Load(), int64(50))
	require.Equal(t, 100, bytes.Count([]byte(read(t, root, "readings.jsonl")), []byte("\n")))
}

// A log's torn end is cut off; whatever else is wrong with one, the store does not start, and changes nothing.
func TestTornLogs(t *testing.T) {
	s, root := begun(t)
	storetest.Fill(t, s)
	require.NoError(t, s.Close())
	for _, name := range []string{"once.jsonl", "holders.jsonl", "readings.jsonl"} {
		path, whole := filepath.Join(root, name), read(t, root, name)
		first := whole[:bytes.IndexByte([]byte(whole), '\n')]
		for _, torn := range []string{"{", first, string(make([]byte, 100)), "{\x00\x00\n"} {
			require.NoError(t, os.WriteFile(path, []byte(whole+torn), 0o600))
			require.NoError(t, again(t, root).Close())
			require.True(t, whole == read(t, root, name), "%s %.20q", name, torn)
		}
		if name == "readings.jsonl" {
			continue // which nothing is kept of
		}
		for _, spoilt := range []string{"hello\n", "{}\n", "\n", "{\x00}\n" + whole} {
			require.NoError(t, os.WriteFile(path, []byte(spoilt+whole), 0o600))
			_, err := Open(root)
			require.ErrorContains(t, err, name)
			require.Equal(t, spoilt+whole, read(t, root, name))
			require.NoError(t, os.WriteFile(path, []byte(whole), 0o600))
		}
	}
	again(t, root)
	_, err := Open(root)
	require.ErrorIs(t, err, linefile.ErrHeld, "one register at a time")
}

// A journal that is not as it was written is read as far as it goes, and not written to; the others are. What was never begun is put aside.
func TestHurt(t *testing.T) {
	s, root := begun(t)
	for n := range 3 {
		_, err := s.Append(t.Context(), "first", n, storetest.Saying(strconv.Itoa(n)), storetest.Anew)
		require.NoError(t, err)
	}
	_, err := s.Begin(t.Context(), storetest.Header("second"), storetest.Anew)
	require.NoError(t, err)
	require.NoError(t, s.Close())
	whole := read(t, root, "journals/first.jsonl")
	lines := bytes.SplitAfter([]byte(whole), []byte("\n"))
	path := filepath.Join(root, "journals", "first.jsonl")
	for name, c := range map[string]struct {
		file  string
		n     int  // the last record that is there; less than none: there is no journal
		hurt  bool // which is seen at the start
		write bool // it can be written to
	}{
		"torn":                    {whole[:len(whole)-10], 2, false, true},
		"a page without bytes":    {whole + string(make([]byte, 4096)), 3, false, true},
		"a page without bytes, 2": {whole + "{\x00\n", 3, false, true},
		"the last line is none":   {whole + "hello\n", 3, true, false},
		"edited in the middle":    {string(bytes.Replace([]byte(whole), []byte(`"0"`), []byte(`"9"`), 1)), 3, false, false},
		"a line left out":         {string(slices.Concat(lines[0], lines[1], lines[3])), 3, false, false},
		"another journal":         {string(bytes.ReplaceAll([]byte(whole), []byte("first"), []byte("other"))), -1, true, false},
		"no journal at all":       {"hello\n", -1, true, false},
		"never begun":             {whole[:20], -1, false, true},
		"empty":                   {"", -1, false, true},
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(path, []byte(c.file), 0o600))
			s := again(t, root)
			defer s.Close()
			require.Equal(t, c.hurt, len(s.Hurt()) == 1, "%v", s.Hurt())
			head, err := s.Head(t.Context(), "first")
			if c.n < 0 {
				require.ErrorIs(t, err, store.ErrNone)
				_, err = s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
				if c.write {
					require.NoError(t, err)
				} else {
					require.ErrorIs(t, err, store.ErrThere)
					_, err = s.Restore(t.Context(), strings.NewReader(whole))
					require.ErrorIs(t, err, store.ErrThere)
					require.Equal(t, c.file, read(t, root, "journals/first.jsonl"))
				}
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.n, head.N)
			_, err = s.Append(t.Context(), "first", c.n, storetest.Saying("on"), storetest.Anew)
			if c.write {
				require.NoError(t, err)
				require.Len(t, storetest.Whole(t, s, "first"), c.n+1)
			} else {
				require.ErrorAs(t, err, new(*journal.Fault))
				require.Len(t, s.Hurt(), 1)
				require.Equal(t, c.file, read(t, root, "journals/first.jsonl"))
			}
			second, err := s.Head(t.Context(), "second")
			require.NoError(t, err)
			_, err = s.Append(t.Context(), "second", second.N, storetest.Saying("on"), storetest.Anew)
			require.NoError(t, err)
		})
	}
}

// All files are their owner's alone, a link is no journal, and what is left of a journal that was being taken in is gone.
func TestFiles(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes are others there")
	}
	s, root := begun(t)
	storetest.Fill(t, s)
	require.NoError(t, filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		require.NoError(t, err)
		info, err := d.Info()
		require.NoError(t, err)
		want := os.FileMode(0o600)
		if d.IsDir() {
			want = 0o700
		}
		require.Equal(t, want, info.Mode().Perm(), path)
		return nil
	}))
	require.NoError(t, s.Close())
	require.NoError(t, os.WriteFile(filepath.Join(root, "journals", restoring+"1"), []byte("x"), 0o600))
	require.NoError(t, os.Symlink("/dev/zero", filepath.Join(root, "journals", "link.jsonl")))
	require.NoError(t, os.Mkdir(filepath.Join(root, "journals", "folder.jsonl"), 0o700))
	s = again(t, root)
	require.Len(t, s.Hurt(), 2)
	require.NoFileExists(t, filepath.Join(root, "journals", restoring+"1"))
}

// More journals than files may be open at once are written to, by many.
func TestManyOpen(t *testing.T) {
	s, _ := begun(t)
	const journals = mostOpen + 40
	var all sync.WaitGroup
	for w := range 8 {
		all.Go(func() {
			for n := w; n < journals; n += 8 {
				if _, err := s.Begin(t.Context(), storetest.Header(fmt.Sprint("j", n)), storetest.Anew); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	for w := range 8 {
		all.Go(func() {
			for n := range 40 {
				name := fmt.Sprint("j", n%20*8+w)
				if _, err := s.Append(t.Context(), name, n/20, storetest.Saying("x"), storetest.Anew); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	open := 0
	for _, k := range s.all {
		if k.file != nil {
			open++
		}
	}
	require.LessOrEqual(t, open, mostOpen)
	require.Len(t, s.opened, open)
}

// A register of many journals starts quickly, and opens none to write. How many they are DOUBLELOCK_JOURNALS says.
func TestStarts(t *testing.T) {
	many, err := strconv.Atoi(os.Getenv("DOUBLELOCK_JOURNALS"))
	if err != nil {
		many = 2_000
	}
	s, root := begun(t)
	require.NoError(t, s.Close())
	for n := range many {
		tail, line, err := journal.Begin(storetest.Header(fmt.Sprint("j", n)))
		require.NoError(t, err)
		for range n % 4 {
			var more []byte
			tail, _, more, err = tail.Write(storetest.Saying("x"))
			require.NoError(t, err)
			line = append(line, more...)
		}
		require.NoError(t, os.WriteFile(s.path(tail.Head().Journal), line, 0o600))
	}
	start := time.Now()
	s = again(t, root)
	took := time.Since(start)
	require.Len(t, s.names, many+1)
	require.Empty(t, s.Hurt())
	require.Empty(t, s.opened)
	var h journal.Head
	last := []byte(read(t, root, "journals/j3.jsonl"))
	require.NoError(t, json.Unmarshal(last[bytes.LastIndexByte(last[:len(last)-1], '\n')+1:], &h))
	got, err := s.Head(t.Context(), "j3")
	require.NoError(t, err)
	require.Equal(t, h, got)
	t.Logf("%d journals: %v", many, took)
}

// Two requests that say the same in the same nanosecond make two records: of one that was about to be written when the process was killed, and of another that came
// after it, each is told what became of its own.
func TestSameMoment(t *testing.T) {
	for name, once := range map[string]store.Once{"with another key": storetest.Key("b", "r"), "without a key": storetest.Anew} {
		t.Run(name, func(t *testing.T) {
			s, root := begun(t)
			killed := storetest.Key("a", "r")
			j, err := s.open(s.all["first"])
			require.NoError(t, err)
			tail, _, _, err := j.Tail().Write(storetest.Saying("x"))
			require.NoError(t, err)
			require.NoError(t, s.intend(killed, tail.Head()))
			require.NoError(t, s.Close())
			s = again(t, root)
			r, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), once)
			require.NoError(t, err)
			require.WithinDuration(t, storetest.Now, r.Recorded, time.Microsecond)
			for range 2 {
				_, err = s.Append(t.Context(), "first", 0, storetest.Saying("x"), killed)
				moved := new(store.Moved)
				require.ErrorAs(t, err, &moved)
				require.Equal(t, []journal.Record{r}, moved.Since)
				require.NoError(t, s.Close())
				s = again(t, root)
			}
			if once.Key != "" {
				same, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), once)
				require.NoError(t, err)
				require.Equal(t, r, same)
			}
		})
	}
}

// The file of holders does not grow for ever: at a start what nobody holds any more is left out of it. Where it cannot be written anew it stays as it was.
func TestHoldersAreWrittenAnew(t *testing.T) {
	s, root := begun(t)
	for n := range 100 {
		require.NoError(t, s.PutHolder(t.Context(), store.Hash{byte(n)}, store.Holder{ID: "gone"}))
	}
	require.NoError(t, s.DropHolder(t.Context(), "gone"))
	keeper := store.Holder{ID: "keeper", Role: "keeper", Notices: []string{"a"}, Until: storetest.Now}
	require.NoError(t, s.PutHolder(t.Context(), store.Hash{1}, store.Holder{ID: "keeper"}))
	require.NoError(t, s.PutHolder(t.Context(), store.Hash{1}, keeper))
	require.NoError(t, s.PutHolder(t.Context(), store.Hash{2}, store.Holder{ID: "other"}))
	require.NoError(t, s.Close())
	path := filepath.Join(root, "holders.jsonl")
	require.NoError(t, os.WriteFile(path, append([]byte(read(t, root, "holders.jsonl")), `{"token":"torn`...), 0o600))
	for n := range 2 {
		was, err := os.Stat(path)
		require.NoError(t, err)
		s = again(t, root)
		is, err := os.Stat(path)
		require.NoError(t, err)
		require.Equal(t, n > 0, os.SameFile(was, is), "where nothing is to be left out it is not written anew")
		require.Equal(t, 2, strings.Count(read(t, root, "holders.jsonl"), "\n"))
		h, err := s.Holder(t.Context(), store.Hash{1})
		require.NoError(t, err)
		require.Equal(t, keeper, h)
		require.NoError(t, s.Close())
	}
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	was := read(t, root, "holders.jsonl") + `{"token":"02` + strings.Repeat("00", 31) + `","holder":null}` + "\n"
	kept := filepath.Join(t.TempDir(), "kept.jsonl")
	require.NoError(t, os.WriteFile(kept, []byte(was), 0o600))
	require.NoError(t, os.Remove(path))
	require.NoError(t, os.Symlink(kept, path)) // through which nothing is written anew
	s = again(t, root)
	require.Equal(t, was, read(t, root, "holders.jsonl"))
	_, err = s.Holder(t.Context(), store.Hash{2})
	require.ErrorIs(t, err, store.ErrNone)
	require.NoError(t, s.PutHolder(t.Context(), store.Hash{3}, store.Holder{ID: "third"}), "and it goes on")
}

// So it is with two who begin a journal of one name.
func TestSameMomentToBegin(t *testing.T) {
	s, root := begun(t)
	tail, _, err := journal.Begin(storetest.Header("second"))
	require.NoError(t, err)
	require.NoError(t, s.intend(storetest.Key("a", "r"), tail.Head()))
	require.NoError(t, s.Close())
	s = again(t, root)
	_, err = s.Begin(t.Context(), storetest.Header("second"), storetest.Key("b", "r"))
	require.NoError(t, err)
	_, err = s.Begin(t.Context(), storetest.Header("second"), storetest.Key("a", "r"))
	require.ErrorIs(t, err, store.ErrThere)
}
