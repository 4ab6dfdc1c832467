package storetest

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Fill puts something of everything into a store.
func Fill(t *testing.T, s store.Store) {
	for n := range 5 {
		name := fmt.Sprint("j", n)
		_, err := s.Begin(t.Context(), Header(name), Anew)
		require.NoError(t, err)
		for at := range n * 30 {
			_, err := s.Append(t.Context(), name, at, Saying(fmt.Sprint(at)), Key(fmt.Sprint(name, at), "r"))
			require.NoError(t, err)
		}
		require.NoError(t, s.Note(t.Context(), store.Reading{At: Now, Holder: "h", Journal: name, What: fmt.Sprint(n)}))
	}
	require.NoError(t, s.PutHolder(t.Context(), store.Hash{0xab, 0xcd}, store.Holder{ID: "h", Name: "Somebody"}))
}

// Same asks whether two stores have the same journals and readings.
func Same(t *testing.T, want, got store.Store) {
	t.Helper()
	heads := all(t, want.Heads(t.Context(), ""))
	require.Equal(t, heads, all(t, got.Heads(t.Context(), "")))
	for _, h := range heads {
		require.Equal(t, string(File(t, want, h.Journal)), string(File(t, got, h.Journal)))
		require.Len(t, Whole(t, got, h.Journal), h.N)
	}
	require.Equal(t, all(t, want.Readings(t.Context(), "")), all(t, got.Readings(t.Context(), "")))
}

// Backup writes a backup, takes it into an empty store, and holds that to the first: it has all but the tokens, and goes on.
func Backup(t *testing.T, s, empty store.Store) (folder string) {
	Fill(t, s)
	folder = filepath.Join(t.TempDir(), "backup")
	n, err := store.Export(t.Context(), s, folder)
	require.NoError(t, err)
	require.Equal(t, 5, n)
	n, err = store.Import(t.Context(), empty, folder)
	require.NoError(t, err)
	require.Equal(t, 5, n)
	Same(t, s, empty)
	require.Empty(t, all(t, empty.Holders(t.Context())))
	_, err = empty.Append(t.Context(), "j4", 120, Saying("on"), Anew)
	require.NoError(t, err)
	Whole(t, empty, "j4")

	_, err = store.Import(t.Context(), empty, folder)
	require.ErrorContains(t, err, "nothing is yet")
	_, err = store.Export(t.Context(), s, folder)
	require.ErrorIs(t, err, os.ErrExist)
	require.NoError(t, filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		require.NoError(t, err)
		if info, err := d.Info(); err == nil && !d.IsDir() {
			require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), path)
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NotContains(t, string(text), "abcd00", "no token, not even by its hash")
		}
		return nil
	}))
	return folder
}

// BackupSpoilt asks that of a backup in which a journal was cut off, edited, or is missing, that journal is not taken in.
func BackupSpoilt(t *testing.T, s store.Store, empty func() store.Store) {
	Fill(t, s)
	for name, spoil := range map[string]func(file []byte) []byte{
		"cut off":   func(file []byte) []byte { return file[:bytes.LastIndexByte(file[:len(file)-1], '\n')+1] },
		"edited":    func(file []byte) []byte { return bytes.Replace(file, []byte("registry"), []byte("Registry"), 1) },
		"torn":      func(file []byte) []byte { return file[:len(file)-1] },
		"not there": func([]byte) []byte { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "backup")
			_, err := store.Export(t.Context(), s, folder)
			require.NoError(t, err)
			path := filepath.Join(folder, "journals", "j3.jsonl")
			file, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(path, spoil(file), 0o600))
			to := empty()
			_, err = store.Import(t.Context(), to, folder)
			require.ErrorAs(t, err, new(*journal.Fault))
			_, err = to.Head(t.Context(), "j3")
			require.ErrorIs(t, err, store.ErrNone)
		})
	}
}

// Changes asks that rulings of other tables are listed, and that what was ruled stands.
func Changes(t *testing.T, s store.Store) {
	Fill(t, s)
	require.Empty(t, all(t, store.Changes(t.Context(), s)))
	tail, first, err := journal.Begin(Header("old"))
	require.NoError(t, err)
	_, _, line, err := tail.Write(Saying("it was irregular once"))
	require.NoError(t, err)
	line = resealed(bytes.Replace(line, []byte(`"effect":"lawful","grounds":[]`), []byte(`"effect":"irregular","grounds":["give/consulted"]`), 1))
	file := append(bytes.Clone(first), line...)
	_, err = s.Restore(t.Context(), bytes.NewReader(file))
	require.NoError(t, err)
	for range 2 {
		changed := all(t, store.Changes(t.Context(), s))
		require.Len(t, changed, 1)
		require.NoError(t, changed[0].Err)
		require.Equal(t, "old", changed[0].Journal)
		require.Len(t, changed[0].Changes, 1)
		require.Contains(t, changed[0].Changes[0].String(), "record 1, done: say is irregular (give/consulted)")
		require.Equal(t, string(file), string(File(t, s, "old")))
	}
	_, err = s.Append(t.Context(), "old", 1, Saying("and on"), Anew)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(File(t, s, "old"), file))
	Whole(t, s, "old")
	require.Len(t, all(t, store.Changes(t.Context(), s)), 1)
}

// resealed gives a line the hash that its bytes have.
func resealed(line []byte) []byte {
	body := line[:bytes.LastIndex(line, []byte(`,"hash":"`))]
	return fmt.Appendf(nil, "%s,\"hash\":\"%x\"}\n", body, sha256.Sum256(append(bytes.Clone(body), '}')))
}
