package pg

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/pgtest"
	"github.com/doublelock/doublelock/examples/register/internal/store/storetest"
	"github.com/doublelock/doublelock/tcn/journal"
)

func open(t *testing.T, url string) *Store {
	t.Helper()
	s, err := Open(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// with adds parameters to a connection string.
func with(t *testing.T, to, name, value string) string {
	at, err := url.Parse(to)
	require.NoError(t, err)
	all := at.Query()
	all.Set(name, value)
	at.RawQuery = all.Encode()
	return at.String()
}

// What is secret in the connection string is in no error, whatever is wrong with it.
func TestSecret(t *testing.T) {
	for _, to := range []string{
		"postgres://register:geh3im@127.0.0.1:1/register",
		"postgres://register:geh3im@127.0.0.1:1/register?sslmode=geh3im",
		"postgres://register:geh3im%zz@127.0.0.1/register",
		"postgres://register:geh3im@@127.0.0.1:port/register",
		"postgres://geh3im",
		"host=127.0.0.1 port=1 user=register password=geh3im",
		"host=127.0.0.1 port=1 user=register password='geh3im",
		"host=127.0.0.1 port=x password = geh3im",
		"password=geh3im nonsense",
		"host=/nowhere password=geh3im",
	} {
		ctx, end := context.WithTimeout(t.Context(), 100*time.Millisecond)
		_, err := Open(ctx, to)
		end()
		require.Error(t, err, to)
		if to != "postgres://geh3im" { // where it is the host
			require.NotContains(t, err.Error(), "geh3im", to)
		}
	}
	hide := without("geh3im")
	require.NoError(t, hide(nil))
	require.Equal(t, "it is …!", hide(errors.New("it is geh3im!")).Error())
	require.ErrorIs(t, hide(store.ErrNone), store.ErrNone)
	require.Nil(t, errors.Unwrap(hide(fmt.Errorf("x: %w", errors.New("geh3im")))), "and not within it either")
}

// Many registers that start on an empty database at once make its tables once; a later register's tables are left alone.
func TestMigrate(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			s, err := Open(t.Context(), to)
			if err != nil {
				t.Error(err)
				return
			}
			_ = s.Close()
		})
	}
	all.Wait()
	s := open(t, to)
	var versions int
	require.NoError(t, s.pool.QueryRow(t.Context(), `select count(*) from register_version`).Scan(&versions))
	require.Equal(t, 3, versions)
	_, err := s.pool.Exec(t.Context(), `insert into register_version (version) values (1000)`)
	require.NoError(t, err)
	_, err = Open(t.Context(), to)
	require.ErrorContains(t, err, "the tables are of version 1000")
	_, err = Open(t.Context(), with(t, to, "search_path", "nowhere"))
	require.ErrorContains(t, err, "there is no schema")
}

// Registers in schemas of their own see and hear nothing of each other.
func TestSchemas(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	one := open(t, to)
	_, err := one.pool.Exec(t.Context(), `create schema "An-other"`)
	require.NoError(t, err)
	other := open(t, with(t, to, "search_path", `"An-other"`))
	feed, err := other.Watch(t.Context())
	require.NoError(t, err)
	_, err = one.Begin(t.Context(), storetest.Header("first"), storetest.Key("k", "r"))
	require.NoError(t, err)
	_, err = other.Head(t.Context(), "first")
	require.ErrorIs(t, err, store.ErrNone)
	h, err := other.Begin(t.Context(), storetest.Header("second"), storetest.Key("k", "r"))
	require.NoError(t, err)
	require.Equal(t, journal.Head{Journal: "second", Hash: h.Hash}, <-feed)
}

// The tables hold to it besides: one record at a place, one after another, and none is changed or taken out.
func TestTables(t *testing.T) {
	s := open(t, pgtest.Shared(t).Database(t))
	storetest.Fill(t, s)
	for text, code := range map[string]string{
		`insert into line select journal, n, 'x', hash, line from line where journal = 'j2' and n = 5`:     "23505",
		`insert into line select journal, 1000, prev, hash, line from line where journal = 'j2' and n = 5`: "23505",
		`insert into line select 'none', 0, '', hash, line from line where journal = 'j2' and n = 0`:       "23503",
		`update line set line = 'x' where journal = 'j2' and n = 5`:                                        "23001",
		`delete from line where journal = 'j2' and n = 60`:                                                 "23001",
		`truncate line`:                         "23001",
		`update reading set body = ''`:          "23001",
		`delete from reading`:                   "23001",
		`delete from journal where name = 'j2'`: "23503",
		`update journal set n = -1`:             "23514",
	} {
		_, err := s.pool.Exec(t.Context(), text)
		said := new(pgconn.PgError)
		require.ErrorAs(t, err, &said, text)
		require.Equal(t, code, said.Code, text)
	}
	storetest.Whole(t, s, "j2")
}

// Lines that somebody changed past the tables' guard are not written after, and are listed; the other journals are written to.
func TestTampered(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	s := open(t, to)
	storetest.Fill(t, s)
	_, err := s.pool.Exec(t.Context(), `alter table line disable trigger only_added; update line set line = replace(encode(line, 'escape'), '"registry"', '"Registry"')::bytea where journal = 'j2' and n = 5`)
	require.NoError(t, err)
	other := open(t, to)
	_, err = other.Append(t.Context(), "j2", 60, storetest.Saying("on"), storetest.Anew)
	fault := new(journal.Fault)
	require.ErrorAs(t, err, &fault)
	require.Equal(t, []any{5, journal.Edited}, []any{fault.N, fault.Harm})
	_, err = other.Append(t.Context(), "j3", 90, storetest.Saying("on"), storetest.Anew)
	require.NoError(t, err)
	hurt := 0
	for c, err := range store.Changes(t.Context(), other) {
		require.NoError(t, err)
		require.Equal(t, "j2", c.Journal)
		require.ErrorAs(t, c.Err, &fault)
		hurt++
	}
	require.Equal(t, 1, hurt)
}

// Where the way is cut while something is done, it is done once: whether the database had heard of it or not.
func TestCut(t *testing.T) {
	server := pgtest.Shared(t)
	for name, cut := range map[string]pgtest.Cut{"before": pgtest.Before, "after": pgtest.After} {
		t.Run(name, func(t *testing.T) {
			to := server.Database(t)
			way := pgtest.NewWay(t, to)
			s, direct := open(t, way.URL), open(t, to)
			way.CutNext(cut)
			_, err := s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
			require.NoError(t, err)
			way.CutNext(cut)
			r, err := s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Anew)
			require.NoError(t, err)
			require.Equal(t, 1, r.N)
			way.CutNext(cut)
			again, err := s.Append(t.Context(), "first", 1, storetest.Saying("y"), storetest.Key("k", "r"))
			require.NoError(t, err)
			require.Equal(t, 2, again.N)
			tail, line, err := journal.Begin(storetest.Header("second"))
			require.NoError(t, err)
			_, _, more, err := tail.Write(storetest.Saying("z"))
			require.NoError(t, err)
			way.CutNext(cut)
			_, err = s.Restore(t.Context(), bytes.NewReader(append(line, more...)))
			require.NoError(t, err)
			require.Equal(t, []journal.Record{r, again}, storetest.Whole(t, direct, "first"))
			require.Len(t, storetest.Whole(t, direct, "second"), 1)
			_, err = s.Append(t.Context(), "first", 1, storetest.Saying("late"), storetest.Anew)
			require.ErrorAs(t, err, new(*store.Moved), "and who is late is still late")
		})
	}
}

// Where somebody else writes what is the same to the nanosecond while the way is cut, each still knows its own line: the later is told that the journal moved.
func TestCutBesideTheSame(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	way := pgtest.NewWay(t, to)
	s, other := open(t, way.URL), open(t, to)
	beside := func(do func() error) {
		way.CutNext(pgtest.Before)
		way.Closed(func() {
			if err := do(); err != nil {
				t.Error(err)
			}
		})
	}
	beside(func() error {
		_, err := other.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
		return err
	})
	_, err := s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
	require.ErrorIs(t, err, store.ErrThere)
	beside(func() error {
		_, err := other.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Anew)
		return err
	})
	_, err = s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Anew)
	require.ErrorAs(t, err, new(*store.Moved))
	require.Len(t, storetest.Whole(t, s, "first"), 1)
}

// A context that ends while a transaction is being done does not leave open whether it was.
func TestLate(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	way := pgtest.NewWay(t, to)
	s := open(t, way.URL)
	_, err := s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
	require.NoError(t, err)
	ctx, end := context.WithCancel(t.Context())
	way.Meanwhile(end)
	_, err = s.Append(ctx, "first", 0, storetest.Saying("x"), storetest.Anew)
	require.NoError(t, err)
	require.Error(t, ctx.Err())
	require.Len(t, storetest.Whole(t, s, "first"), 1)
}

// A register that is cut off fails, and says why, and holds nobody else up; when the way is open again it goes on, and who watches is told of the gap.
func TestCutOff(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	way := pgtest.NewWay(t, to)
	s, other := open(t, way.URL), open(t, to)
	_, err := s.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
	require.NoError(t, err)
	feed, err := s.Watch(t.Context())
	require.NoError(t, err)
	way.Shut()
	ctx, end := context.WithTimeout(t.Context(), time.Second)
	defer end()
	_, err = s.Append(ctx, "first", 0, storetest.Saying("x"), storetest.Anew)
	require.Error(t, err)
	require.Error(t, s.Ready(ctx))
	_, err = other.Append(t.Context(), "first", 0, storetest.Saying("meanwhile"), storetest.Anew)
	require.NoError(t, err)
	way.Open()
	storetest.Gap(t, feed)
	require.NoError(t, s.Ready(t.Context()))
	_, err = s.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Anew)
	require.ErrorAs(t, err, new(*store.Moved))
	_, err = s.Append(t.Context(), "first", 1, storetest.Saying("x"), storetest.Anew)
	require.NoError(t, err)
	require.Len(t, storetest.Whole(t, other, "first"), 2)
	require.Equal(t, 2, (<-feed).N)
}

// A register that stops in the middle with a journal's row gives it up after a time, which the connection string may set.
func TestStuck(t *testing.T) {
	to := pgtest.Shared(t).Database(t)
	stuck, other := open(t, with(t, to, "idle_in_transaction_session_timeout", "300")), open(t, to)
	_, err := other.Begin(t.Context(), storetest.Header("first"), storetest.Anew)
	require.NoError(t, err)
	tx, err := stuck.pool.Begin(t.Context())
	require.NoError(t, err)
	_, err = tx.Exec(t.Context(), `select from journal where name = 'first' for update`)
	require.NoError(t, err)
	start := time.Now()
	_, err = other.Append(t.Context(), "first", 0, storetest.Saying("x"), storetest.Anew)
	require.NoError(t, err)
	require.Greater(t, time.Since(start), 200*time.Millisecond)
	require.Error(t, tx.Commit(t.Context()))
	var set string
	require.NoError(t, other.pool.QueryRow(t.Context(), `show idle_in_transaction_session_timeout`).Scan(&set))
	require.Equal(t, "10s", set)
}

// A reading of which nobody knows whether it was noted is not noted again; one that was not is.
func TestOnlyUndone(t *testing.T) {
	unknown := errors.New("unexpected EOF")
	require.False(t, cut(onlyUndone(fmt.Errorf("conn closed: %w", unknown))))
	require.True(t, cut(fmt.Errorf("conn closed: %w", unknown)))
	require.True(t, cut(onlyUndone(&pgconn.PgError{Code: "57P01"})))
	require.False(t, cut(&pgconn.PgError{Code: "23505"}))
	require.ErrorIs(t, onlyUndone(unknown), unknown)
	require.NoError(t, onlyUndone(nil))
	require.True(t, strings.HasPrefix((&Store{schema: "x"}).channel(), "doublelock_register_"))
}
