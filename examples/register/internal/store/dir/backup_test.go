package dir_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
)

func fresh(t *testing.T) store.Store { return opened(t, filepath.Join(t.TempDir(), "register")) }

// A backup is taken into an empty register; and it is one itself, in which a register starts.
func TestBackup(t *testing.T) {
	s := fresh(t)
	folder := storetest.Backup(t, s, fresh(t))
	storetest.Same(t, s, opened(t, folder))
}

func TestBackupSpoilt(t *testing.T) {
	storetest.BackupSpoilt(t, fresh(t), func() store.Store { return fresh(t) })
}

// A copy of the whole directory, of a register that is closed, is the register: with its tokens and keys.
func TestCopy(t *testing.T) {
	root := filepath.Join(t.TempDir(), "register")
	s := opened(t, root)
	storetest.Fill(t, s)
	require.NoError(t, s.Close())
	other := filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.CopyFS(other, os.DirFS(root)))
	got := opened(t, other)
	storetest.Same(t, opened(t, root), got)
	_, err := got.Holder(t.Context(), store.Hash{0xab, 0xcd})
	require.NoError(t, err)
	r, err := got.Append(t.Context(), "j2", 0, storetest.Saying("59"), storetest.Key("j259", "r"))
	require.NoError(t, err)
	require.Equal(t, 60, r.N)
}

func TestChanges(t *testing.T) { storetest.Changes(t, fresh(t)) }
