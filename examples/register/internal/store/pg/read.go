package pg

import (
	"context"
	"errors"
	"iter"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// What is read in pages holds no connection while the caller looks at it.
const (
	linesAtOnce = 64
	headsAtOnce = 1000
	notesAtOnce = 500
)

// rowsOf asks, and gives all rows.
func rowsOf[T any](ctx context.Context, s *Store, scan pgx.RowToFunc[T], text string, args ...any) (all []T, err error) {
	err = s.again(ctx, func(ctx context.Context, _ int) error {
		rows, err := s.pool.Query(ctx, text, args...)
		if err != nil {
			return err
		}
		all, err = pgx.CollectRows(rows, scan)
		return err
	})
	return all, err
}

// Head gives the head of a journal.
func (s *Store) Head(ctx context.Context, name string) (journal.Head, error) {
	heads, err := rowsOf(ctx, s, toHead, `select name, n, hash from journal where name = $1`, []byte(name))
	if err == nil && len(heads) == 0 {
		err = store.ErrNone
	}
	if err != nil {
		return journal.Head{}, err
	}
	return heads[0], nil
}

func toHead(row pgx.CollectableRow) (h journal.Head, err error) {
	var name []byte
	err = row.Scan(&name, &h.N, &h.Hash)
	h.Journal = string(name)
	return h, err
}

// Lines gives the lines of a journal that are there now.
func (s *Store) Lines(ctx context.Context, name string, from int) (iter.Seq2[[]byte, error], error) {
	head, err := s.Head(ctx, name)
	if err != nil {
		return nil, err
	}
	return func(yield func([]byte, error) bool) {
		for at := max(from, 0); at <= head.N; at += linesAtOnce {
			page, err := rowsOf(ctx, s, pgx.RowTo[[]byte], `select line from line where journal = $1 and n >= $2 and n < $3 and n <= $4 order by n`, []byte(name), at, at+linesAtOnce, head.N)
			if err == nil && len(page) != min(linesAtOnce, head.N+1-at) {
				err = errors.New("lines of the journal " + name + " are missing")
			}
			if err != nil {
				yield(nil, err)
				return
			}
			for _, line := range page {
				if !yield(line, nil) {
					return
				}
			}
		}
	}, nil
}

// Heads gives the head of each journal after a name.
func (s *Store) Heads(ctx context.Context, after string) iter.Seq2[journal.Head, error] {
	return func(yield func(journal.Head, error) bool) {
		for {
			page, err := rowsOf(ctx, s, toHead, `select name, n, hash from journal where name > $1 order by name limit $2`, []byte(after), headsAtOnce)
			if err != nil {
				yield(journal.Head{}, err)
				return
			}
			for _, h := range page {
				if !yield(h, nil) {
					return
				}
				after = h.Journal
			}
			if len(page) < headsAtOnce {
				return
			}
		}
	}
}

// Watch sends the head of each journal that moves, whichever register moves it.
func (s *Store) Watch(ctx context.Context) (<-chan journal.Head, error) {
	if s.closed.Load() {
		return nil, errClosed
	}
	return s.feed.Watch(ctx), ctx.Err()
}

// Note records a reading.
func (s *Store) Note(ctx context.Context, r store.Reading) error {
	line, err := r.Line()
	if err != nil {
		return err
	}
	kept, err := store.ReadingOf(line)
	if err != nil {
		return err
	}
	return s.again(ctx, func(ctx context.Context, _ int) error {
		_, err := s.pool.Exec(ctx, `insert into reading (journal, body) values ($1, $2)`, []byte(kept.Journal), string(line))
		return onlyUndone(err)
	})
}

// Readings gives what was read, the newest first.
func (s *Store) Readings(ctx context.Context, name string) iter.Seq2[store.Reading, error] {
	type row struct {
		ID   int64
		Body string
	}
	const some = `select id, body from reading where id < $1 and ($2 = ''::bytea or sha256(journal) = sha256($2) and journal = $2) order by id desc limit $3`
	return func(yield func(store.Reading, error) bool) {
		before := int64(1<<63 - 1)
		for {
			page, err := rowsOf(ctx, s, pgx.RowToStructByPos[row], some, before, []byte(name), notesAtOnce)
			if err != nil {
				yield(store.Reading{}, err)
				return
			}
			for _, row := range page {
				r, err := store.ReadingOf([]byte(row.Body))
				if !yield(r, err) || err != nil {
					return
				}
				before = row.ID
			}
			if len(page) < notesAtOnce {
				return
			}
		}
	}
}
