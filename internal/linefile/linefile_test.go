package linefile_test

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/linefile"
)

// A disk is full after so many bytes, and cannot sync or cut where it says so.
type disk struct {
	linefile.File
	room        int
	sync, trunc error
}

func (d *disk) WriteAt(p []byte, at int64) (int, error) {
	if d.room < 0 || d.room >= len(p) {
		return d.File.WriteAt(p, at)
	}
	n, _ := d.File.WriteAt(p[:d.room], at)
	return n, syscall.ENOSPC
}

func (d *disk) Sync() error {
	if d.sync != nil {
		return d.sync
	}
	return d.File.Sync()
}

func (d *disk) Truncate(size int64) error {
	if d.trunc != nil {
		return d.trunc
	}
	return d.File.Truncate(size)
}

func opened(t *testing.T) (*linefile.Tail, *disk, string) {
	path := filepath.Join(t.TempDir(), "f")
	f, err := linefile.Open(path, true)
	require.NoError(t, err)
	d := &disk{File: f, room: -1}
	return &linefile.Tail{File: d}, d, path
}

func is(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got))
}

// What fails leaves nothing, at once or before the next line, and the file goes on.
func TestTail(t *testing.T) {
	tail, d, path := opened(t)
	require.NoError(t, tail.Put([]byte("one\n")))
	d.room = 2
	require.ErrorIs(t, tail.Put([]byte("two\n")), syscall.ENOSPC)
	is(t, path, "one\n")
	broken := errors.New("broken")
	d.trunc = broken
	err := tail.Put([]byte("two\n"))
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.ErrorIs(t, err, broken)
	is(t, path, "one\ntw")
	require.ErrorIs(t, tail.Put([]byte("two\n")), broken, "nothing goes in before what was left is cut off")
	d.trunc, d.room = nil, -1
	require.NoError(t, tail.Put([]byte("3\n")))
	is(t, path, "one\n3\n")
	d.sync = broken
	require.ErrorIs(t, tail.Put([]byte("four\n")), broken)
	d.sync = nil
	require.NoError(t, tail.Close())
	is(t, path, "one\n3\n")
}

// Somebody else who writes to the file is noticed, and nothing of theirs is written over.
func TestSomebodyElse(t *testing.T) {
	tail, _, path := opened(t)
	require.NoError(t, tail.Put([]byte("one\n")))
	require.NoError(t, os.WriteFile(path, []byte("one\ntheirs\n"), 0o600))
	require.ErrorContains(t, tail.Put([]byte("two\n")), "something else writes to it")
	is(t, path, "one\ntheirs\n")
	require.NoError(t, tail.Close())
}

// One at a time, in a file that is its owner's; no folder and no pipe is opened.
func TestOpen(t *testing.T) {
	tail, _, path := opened(t)
	_, err := linefile.Open(path, false)
	require.ErrorIs(t, err, linefile.ErrHeld)
	_, err = linefile.Open(path, true)
	require.ErrorIs(t, err, os.ErrExist)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	require.NoError(t, tail.Close())
	f, err := linefile.Open(path, false)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	_, err = linefile.Open(t.TempDir(), false)
	require.Error(t, err)
	require.NoError(t, linefile.SyncFolder(path))
	require.Error(t, linefile.SyncFolder(filepath.Join(path, "none", "f")))
}
