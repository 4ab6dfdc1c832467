package pg_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/examples/register/internal/store/pgtest"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
)

// A backup is taken into another database, and into a directory, and from there into a database.
func TestBackup(t *testing.T) {
	server := pgtest.Shared(t)
	s := opened(t, server.Database(t))
	folder := storetest.Backup(t, s, opened(t, server.Database(t)))
	d, err := dir.Open(filepath.Join(t.TempDir(), "register"))
	require.NoError(t, err)
	defer d.Close()
	_, err = store.Import(t.Context(), d, folder)
	require.NoError(t, err)
	storetest.Same(t, s, d)
	again := filepath.Join(t.TempDir(), "again")
	_, err = store.Export(t.Context(), d, again)
	require.NoError(t, err)
	third := opened(t, server.Database(t))
	_, err = store.Import(t.Context(), third, again)
	require.NoError(t, err)
	storetest.Same(t, s, third)
}

func TestBackupSpoilt(t *testing.T) {
	server := pgtest.Shared(t)
	storetest.BackupSpoilt(t, opened(t, server.Database(t)), func() store.Store { return opened(t, server.Database(t)) })
}

// What PostgreSQL's own programs put away and bring back is the register, with its tokens and keys.
func TestDump(t *testing.T) {
	server := pgtest.Shared(t)
	from, to := server.Database(t), server.Database(t)
	s := opened(t, from)
	storetest.Fill(t, s)
	dump := server.Run(t, nil, "pg_dump", "--format=custom", "--dbname="+from)
	server.Run(t, dump, "pg_restore", "--exit-on-error", "--single-transaction", "--dbname="+to)
	got := opened(t, to)
	storetest.Same(t, s, got)
	_, err := got.Holder(t.Context(), store.Hash{0xab, 0xcd})
	require.NoError(t, err)
	r, err := got.Append(t.Context(), "j2", 0, storetest.Saying("59"), storetest.Key("j259", "r"))
	require.NoError(t, err)
	require.Equal(t, 60, r.N)
	_, err = got.Append(t.Context(), "j2", 60, storetest.Saying("on"), storetest.Anew)
	require.NoError(t, err)
	require.NoError(t, got.Note(t.Context(), store.Reading{At: storetest.Now, What: "after"}))
}

func TestChanges(t *testing.T) { storetest.Changes(t, opened(t, pgtest.Shared(t).Database(t))) }
