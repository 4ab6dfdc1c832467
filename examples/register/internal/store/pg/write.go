package pg

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Begin begins a journal.
func (s *Store) Begin(ctx context.Context, h journal.Header, once store.Once) (journal.Header, error) {
	tail, line, err := journal.Begin(h)
	if err != nil { // unless it was begun before, under the key
		made, other := s.madeBefore(ctx, once)
		if made == nil {
			return journal.Header{}, errors.Join(other, err)
		}
		return headerOf(made)
	}
	var made []byte
	own := draw()
	err = s.again(ctx, func(ctx context.Context, tries int) error {
		return s.within(ctx, func(tx pgx.Tx) (err error) {
			if made, err = take(ctx, tx, once, tail.Head().Journal, 0); made != nil || err != nil {
				return err
			}
			is, err := s.put(ctx, tx, tail.Head(), line, own)
			if err == nil && !is {
				err = s.there(ctx, tx, tail.Head(), own, tries)
			}
			return err
		})
	})
	if err != nil {
		return journal.Header{}, err
	}
	if made != nil {
		return headerOf(made)
	}
	s.tails.keep(tail)
	return tail.Header(), nil
}

// headerOf and recordOf read a line that was made before: into a value of its own, for what the line leaves out is to be left out.
func headerOf(line []byte) (h journal.Header, err error) { return h, json.Unmarshal(line, &h) }

func recordOf(line []byte) (r journal.Record, err error) { return r, json.Unmarshal(line, &r) }

// put begins a journal with its first line, and says whether there was none of the name.
func (s *Store) put(ctx context.Context, tx pgx.Tx, head journal.Head, line, own []byte) (bool, error) {
	done, err := tx.Exec(ctx, `insert into journal (name, n, hash) values ($1, 0, $2) on conflict do nothing`, []byte(head.Journal), head.Hash)
	if err != nil || done.RowsAffected() == 0 {
		return false, err
	}
	return true, s.add(ctx, tx, head, "", line, own)
}

// there is the error of a journal that is there already; nil if a try before this put it there.
func (s *Store) there(ctx context.Context, tx pgx.Tx, head journal.Head, own []byte, tries int) error {
	var drawn []byte
	if err := tx.QueryRow(ctx, `select drawn from line where journal = $1 and n = 0`, []byte(head.Journal)).Scan(&drawn); err != nil {
		return err
	}
	if tries > 0 && bytes.Equal(drawn, own) {
		return nil
	}
	return store.ErrThere
}

// draw draws what marks the line of one request, over all its tries.
func draw() []byte {
	own := make([]byte, 16)
	_, _ = rand.Read(own) // it never fails
	return own
}

// add writes a line, and tells who listens when the transaction is through.
func (s *Store) add(ctx context.Context, tx pgx.Tx, head journal.Head, prev string, line, own []byte) error {
	const text = `insert into line (journal, n, prev, hash, line, drawn) values ($1, $2, $3, $4, $5, $6)`
	if _, err := tx.Exec(ctx, text, []byte(head.Journal), head.N, prev, head.Hash, line, own); err != nil {
		return err
	}
	return s.tell(ctx, tx, head)
}

// take takes a key for the line at a place, or gives the line that was made under it. Who takes it at the same time waits for who took it first.
func take(ctx context.Context, tx pgx.Tx, o store.Once, name string, n int) (made []byte, err error) {
	if o.Key == "" {
		return nil, nil
	}
	id := o.ID()
	done, err := tx.Exec(ctx, `insert into once (id, request, journal, n) values ($1, $2, $3, $4) on conflict do nothing`, id[:], o.Request[:], []byte(name), n)
	if err != nil || done.RowsAffected() == 1 {
		return nil, err
	}
	return lookUp(ctx, tx, o)
}

// lookUp gives the line that was made under a key; nil: none was.
func lookUp(ctx context.Context, q querier, o store.Once) (made []byte, err error) {
	var request []byte
	id := o.ID()
	err = q.QueryRow(ctx, `select request, line from once join line using (journal, n) where id = $1`, id[:]).Scan(&request, &made)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil, nil
	case err == nil && !bytes.Equal(request, o.Request[:]):
		return nil, store.ErrOtherRequest
	}
	return made, err
}

// A querier asks for a row, in a transaction or without one.
type querier interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// madeBefore is the line that was made under a key, if one was.
func (s *Store) madeBefore(ctx context.Context, o store.Once) (made []byte, err error) {
	if o.Key == "" {
		return nil, nil
	}
	err = s.again(ctx, func(ctx context.Context, _ int) error {
		made, err = lookUp(ctx, s.pool, o)
		return err
	})
	return made, err
}

// Append records an act after the record that the caller has seen last.
func (s *Store) Append(ctx context.Context, name string, seen int, e journal.Entry, once store.Once) (journal.Record, error) {
	a := appending{own: draw()}
	err := s.again(ctx, func(ctx context.Context, tries int) error {
		return s.within(ctx, func(tx pgx.Tx) error { return a.do(ctx, s, tx, name, seen, e, once) })
	})
	var moved *store.Moved
	switch {
	case errors.As(err, &moved):
		return journal.Record{}, store.Since(ctx, s, name, seen)
	case err != nil:
		return journal.Record{}, err
	case a.made != nil:
		return recordOf(a.made)
	case a.tail.Head() != (journal.Head{}):
		s.tails.keep(a.tail)
	}
	return a.record, nil
}

// An appending is one request to append, over all its tries.
type appending struct {
	own    []byte         // what its line is known by
	made   []byte         // the line that was made under its key before
	record journal.Record // what was written last, if anything was
	tail   journal.Tail   // where the journal stands then
}

func (a *appending) do(ctx context.Context, s *Store, tx pgx.Tx, name string, seen int, e journal.Entry, once store.Once) (err error) {
	place := min(max(seen, -1), 1<<30) + 1 // beyond which there is no record
	if a.made, err = take(ctx, tx, once, name, place); a.made != nil || err != nil {
		return err
	}
	head := journal.Head{Journal: name}
	err = tx.QueryRow(ctx, `select n, hash from journal where name = $1 for update`, []byte(name)).Scan(&head.N, &head.Hash)
	if errors.Is(err, pgx.ErrNoRows) {
		return store.ErrNone
	}
	if err != nil {
		return err
	}
	if head.N != seen {
		return a.orMoved(ctx, tx, name, seen)
	}
	tail, err := s.tail(ctx, tx, head)
	if err != nil {
		return err
	}
	next, r, line, err := tail.Write(e)
	if err != nil {
		return err
	}
	a.tail, a.record = next, r
	if _, err := tx.Exec(ctx, `update journal set n = $2, hash = $3 where name = $1`, []byte(name), r.N, r.Hash); err != nil {
		return err
	}
	return s.add(ctx, tx, next.Head(), r.Prev, line, a.own)
}

// orMoved is the error of a journal that has moved; nil if it was a try before this that moved it, though nobody said so.
func (a *appending) orMoved(ctx context.Context, tx pgx.Tx, name string, seen int) error {
	if a.record.Hash != "" {
		var drawn []byte
		err := tx.QueryRow(ctx, `select drawn from line where journal = $1 and n = $2`, []byte(name), seen+1).Scan(&drawn)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		if bytes.Equal(drawn, a.own) {
			return nil
		}
	}
	return &store.Moved{}
}

// Restore takes a journal in, in one transaction.
func (s *Store) Restore(ctx context.Context, r io.Reader) (journal.Head, error) {
	if s.closed.Load() {
		return journal.Head{}, errClosed
	}
	file, err := io.ReadAll(r)
	if err != nil {
		return journal.Head{}, err
	}
	tail, _, err := journal.Tail{}.Read(bytes.NewReader(file))
	if err != nil {
		return journal.Head{}, err
	}
	lines := bytes.SplitAfter(file, []byte("\n"))
	lines = lines[:len(lines)-1] // after the last line feed there is nothing
	head := tail.Head()
	own := draw()
	err = s.again(ctx, func(ctx context.Context, tries int) error {
		return s.within(ctx, func(tx pgx.Tx) error {
			first := journal.Head{Journal: head.Journal, Hash: tail.Header().Hash}
			switch is, err := s.put(ctx, tx, first, lines[0], own); {
			case err != nil:
				return err
			case !is:
				return s.there(ctx, tx, first, own, tries)
			}
			return s.putRest(ctx, tx, head, lines)
		})
	})
	if err != nil {
		return journal.Head{}, err
	}
	return head, nil
}

// putRest writes the lines after the first of a journal.
func (s *Store) putRest(ctx context.Context, tx pgx.Tx, head journal.Head, lines [][]byte) error {
	if head.N == 0 {
		return nil
	}
	rows := make([][]any, 0, head.N)
	for n, line := range lines[1:] {
		var r journal.Record
		if err := json.Unmarshal(line, &r); err != nil {
			return err
		}
		rows = append(rows, []any{[]byte(head.Journal), n + 1, r.Prev, r.Hash, line})
	}
	if _, err := tx.CopyFrom(ctx, pgx.Identifier{"line"}, []string{"journal", "n", "prev", "hash", "line"}, pgx.CopyFromRows(rows)); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `update journal set n = $2, hash = $3 where name = $1`, []byte(head.Journal), head.N, head.Hash); err != nil {
		return err
	}
	return s.tell(ctx, tx, head)
}
