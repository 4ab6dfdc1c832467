package pg

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// A Store keeps a register in a database. Open gives one.
type Store struct {
	pool   *pgxpool.Pool
	schema string
	hide   func(error) error
	feed   store.Feed
	tails  tails
	closed atomic.Bool
	stop   context.CancelFunc // of who listens
	ends   sync.WaitGroup
}

var _ store.Store = (*Store)(nil)

var errClosed = errors.New("the store is closed")

// Open opens the register that is kept in a database, and makes its tables where there are none, or older ones. The connection string is PostgreSQL's own, as an
// address (postgres://…) or in words; what of it is secret is in no error.
func Open(ctx context.Context, url string) (*Store, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, errors.New("the connection string cannot be read: write it as postgres://user:password@host/database, with what is special in it as %xx")
	}
	if !strings.Contains(url, "pool_max_conns") {
		config.MaxConns = 16
	}
	given := config.ConnConfig.RuntimeParams
	for name, value := range map[string]string{
		"application_name":                    "doublelock-register",
		"idle_in_transaction_session_timeout": "10000", // of a register that is cut off, so that its journal's row is free again
	} {
		if given[name] == "" {
			given[name] = value
		}
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	s := &Store{pool: pool, hide: without(config.ConnConfig.Password)}
	if err != nil {
		return nil, s.hide(err)
	}
	if err := s.again(ctx, func(ctx context.Context, _ int) error { return s.migrate(ctx) }); err != nil {
		pool.Close()
		return nil, err
	}
	if err := s.listen(ctx, config.ConnConfig); err != nil {
		pool.Close()
		return nil, s.hide(err)
	}
	return s, nil
}

// Ready says why the database cannot be written to now, if so.
func (s *Store) Ready(ctx context.Context) error {
	if s.closed.Load() {
		return errClosed
	}
	var reads bool
	err := s.pool.QueryRow(ctx, `select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on'`).Scan(&reads)
	if err == nil && reads {
		err = errors.New("the database can be read only")
	}
	return s.hide(err)
}

// Close ends what is going on, and all connections.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return errClosed
	}
	s.stop()
	s.ends.Wait()
	s.feed.Close()
	s.pool.Close()
	return nil
}
