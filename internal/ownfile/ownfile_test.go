package ownfile_test

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/ownfile"
)

// is checks what a folder has, and nothing besides.
func is(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	all, err := os.ReadDir(dir)
	require.NoError(t, err)
	got := map[string]string{}
	for _, e := range all {
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		got[e.Name()] = string(text)
	}
	require.Equal(t, want, got)
}

func alone(t *testing.T, name string) {
	t.Helper()
	info, err := os.Lstat(name)
	require.NoError(t, err)
	require.True(t, info.Mode().IsRegular())
	if runtime.GOOS != "windows" {
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}
}

// A file is its owner's alone, and keeps nothing of a wider one: not its mode, and not its other names.
func TestMode(t *testing.T) {
	dir := t.TempDir()
	name, other := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	require.NoError(t, ownfile.Write(name, []byte("new")))
	alone(t, name)

	require.NoError(t, os.WriteFile(other, []byte("old"), 0o644))
	require.NoError(t, os.Chmod(other, 0o666))
	require.NoError(t, os.Remove(name))
	require.NoError(t, os.Link(other, name))
	require.NoError(t, ownfile.Write(name, []byte("newer")))
	alone(t, name)
	is(t, dir, map[string]string{"a": "newer", "b": "old"})
}

// A name without a folder is in the one where the command stands.
func TestHere(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, ownfile.Write("a", []byte("text")))
	alone(t, "a")
	is(t, ".", map[string]string{"a": "text"})
}

// Nothing is written through a link, not even through one that leads nowhere, and the link stays.
func TestLink(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need rights of their own there")
	}
	dir, elsewhere := t.TempDir(), filepath.Join(t.TempDir(), "theirs")
	name := filepath.Join(dir, "a")
	require.NoError(t, os.Symlink(elsewhere, name))
	require.ErrorContains(t, ownfile.Write(name, []byte("new")), name+" is a link")
	require.NoFileExists(t, elsewhere)
	require.NoError(t, os.WriteFile(elsewhere, []byte("old"), 0o644))
	require.ErrorContains(t, ownfile.Write(name, []byte("new")), "name the file itself")
	is(t, dir, map[string]string{"a": "old"})
	is(t, filepath.Dir(elsewhere), map[string]string{"theirs": "old"})
	target, err := os.Readlink(name)
	require.NoError(t, err)
	require.Equal(t, elsewhere, target)
}

// What is no file stays what it is, and an error names what was to be written; nothing is left beside it.
func TestRefused(t *testing.T) {
	dir := t.TempDir()
	require.ErrorContains(t, ownfile.Write(dir, nil), dir+" is no plain file")
	require.ErrorContains(t, ownfile.Write(os.DevNull, nil), "is no plain file")
	no := filepath.Join(dir, "no", "a")
	err := ownfile.Write(no, nil)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorContains(t, err, no)
	require.NotContains(t, err.Error(), ".doublelock")
	if runtime.GOOS != "windows" {
		long := filepath.Join(dir, strings.Repeat("a", 300))
		require.ErrorContains(t, ownfile.Write(long, nil), long)
	}
	t.Chdir(dir)
	require.Error(t, ownfile.Write("", []byte("a name is missing, and is so when the file beside it is there")))
	is(t, dir, map[string]string{})
}

// What is there is not written over, a link to nothing included.
func TestNew(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, ownfile.New("a", []byte("one")))
	require.ErrorContains(t, ownfile.New("a", []byte("two")), "a is there already")
	data, err := os.ReadFile("a")
	require.NoError(t, err)
	require.Equal(t, "one", string(data))
	if runtime.GOOS != "windows" {
		info, err := os.Stat("a")
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
		require.NoError(t, os.Symlink("b", "l"))
		require.ErrorContains(t, ownfile.New("l", []byte("x")), "l is there already")
		require.NoFileExists(t, "b")
	}
	require.Error(t, ownfile.New("none/a", nil))
}
