package pg_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/pg"
	"github.com/doublelock/doublelock/examples/register/internal/store/pgtest"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
)

func TestMain(m *testing.M) {
	storetest.Main(m, func(place string) (store.Store, error) { return pg.Open(context.Background(), place) }, pgtest.Stop)
}

// Of two registers on one database one is killed while both write, again and again.
func TestKilled(t *testing.T) {
	url := pgtest.Shared(t).Database(t)
	s := opened(t, url)
	k := storetest.NewKilling(t, s, url)
	kills := storetest.Kills(6)
	other := k.Writer(t)
	for range kills {
		kill := k.Writer(t)
		storetest.Pause()
		kill()
	}
	other()
	k.Check(t, s)
	t.Logf("%d kills of one of two registers: %v", kills, k)
}

// The database is stopped in the middle of what two registers write, and started again, again and again; the registers go on by themselves.
func TestDatabaseKilled(t *testing.T) {
	server := pgtest.Start(t)
	if !server.Own() {
		t.Skip("the server is not the test's to stop")
	}
	url := server.Database(t)
	s := opened(t, url)
	k := storetest.NewKilling(t, s, url)
	feed, err := s.Watch(t.Context())
	require.NoError(t, err)
	one, two := k.Writer(t), k.Writer(t)
	kills := storetest.Kills(3)
	for range kills {
		storetest.Pause()
		server.Kill(t)
		storetest.Pause()
		server.Again(t)
		storetest.Gap(t, feed)
	}
	storetest.Pause()
	one()
	two()
	k.Check(t, s)
	require.NoError(t, s.Ready(t.Context()))
	t.Logf("%d stops of the database: %v", kills, k)
}
