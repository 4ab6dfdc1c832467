package dir_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
)

func TestMain(m *testing.M) {
	storetest.Main(m, func(place string) (store.Store, error) { return dir.Open(place) })
}

// A register that is killed while it writes loses nothing that was acknowledged; what was not is there once when it is asked again under its key.
func TestKilled(t *testing.T) {
	root := filepath.Join(t.TempDir(), "register")
	s := opened(t, root)
	k := storetest.NewKilling(t, s, root)
	require.NoError(t, s.Close())
	kills := storetest.Kills(6)
	for range kills {
		kill := k.Writer(t)
		storetest.Pause()
		kill()
		s := opened(t, root)
		k.Check(t, s)
		require.Empty(t, s.Hurt())
		require.NoError(t, s.Close())
	}
	t.Logf("%d kills: %v", kills, k)
}
