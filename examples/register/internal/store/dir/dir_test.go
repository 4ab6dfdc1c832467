package dir_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
)

func opened(t *testing.T, root string) *dir.Store {
	t.Helper()
	s, err := dir.Open(root)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestStore(t *testing.T) {
	storetest.Run(t, false, func(t *testing.T) storetest.Place {
		root := filepath.Join(t.TempDir(), "register")
		return func(t *testing.T) store.Store { return opened(t, root) }
	})
}
