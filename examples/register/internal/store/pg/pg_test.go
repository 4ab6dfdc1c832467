package pg_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/pg"
	"github.com/doublelock/doublelock/examples/register/internal/store/pgtest"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
)

func opened(t *testing.T, url string) *pg.Store {
	t.Helper()
	s, err := pg.Open(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestStore(t *testing.T) {
	server := pgtest.Shared(t)
	storetest.Run(t, true, func(t *testing.T) storetest.Place {
		url := server.Database(t)
		return func(t *testing.T) store.Store { return opened(t, url) }
	})
}
