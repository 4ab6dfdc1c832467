package dir

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Begin begins a journal.
func (s *Store) Begin(ctx context.Context, h journal.Header, once store.Once) (journal.Header, error) {
	made, give, err := s.again(ctx, once)
	if err != nil {
		return journal.Header{}, err
	}
	defer give()
	if made != nil {
		var before journal.Header // of its own, for what the line leaves out is to be left out
		return before, json.Unmarshal(made, &before)
	}
	tail, _, err := journal.Begin(h)
	for err == nil && s.isMeant(tail.Head().Hash) { // as in Append
		h.Recorded = h.Recorded.Add(time.Nanosecond)
		tail, _, err = journal.Begin(h)
	}
	if err != nil {
		return journal.Header{}, err
	}
	k := &kept{name: tail.Head().Journal, turn: make(chan struct{}, 1), head: tail.Head()}
	if err := s.free(ctx, k.name); err != nil {
		return journal.Header{}, err
	}
	if err := s.intend(once, tail.Head()); err != nil {
		return journal.Header{}, err
	}
	j, err := journal.Create(s.path(k.name), tail.Header(), journal.Options{})
	if err != nil {
		s.forget(once)
		return journal.Header{}, taken(err)
	}
	k.turn <- struct{}{}
	defer k.give()
	s.add(k)
	s.hold(k, j)
	s.move(k, j.Head())
	return j.Header(), nil
}

// free says why no journal of a name can be begun, if so.
func (s *Store) free(ctx context.Context, name string) error {
	switch _, _, err := s.find(name); {
	case err == nil:
		return store.ErrThere
	case !errors.Is(err, store.ErrNone):
		return err
	}
	return ctx.Err()
}

// taken is the error of a file that is there, in the words of a store.
func taken(err error) error {
	if errors.Is(err, fs.ErrExist) {
		return store.ErrThere
	}
	return err
}

// Append records an act after the record that the caller has seen last.
func (s *Store) Append(ctx context.Context, name string, seen int, e journal.Entry, once store.Once) (r journal.Record, err error) {
	made, give, err := s.again(ctx, once)
	if err != nil {
		return r, err
	}
	defer give()
	if made != nil {
		return r, json.Unmarshal(made, &r)
	}
	k, head, err := s.take(ctx, name)
	if err != nil {
		return r, err
	}
	defer k.give()
	if head.N != seen {
		return r, store.Since(ctx, s, name, seen)
	}
	j, err := s.open(k)
	if err != nil {
		return r, err
	}
	next, _, _, err := j.Tail().Write(e)
	for err == nil && s.isMeant(next.Head().Hash) { // another said the same in the same moment, and was cut short
		e.At = e.At.Add(time.Nanosecond)
		next, _, _, err = j.Tail().Write(e)
	}
	if err != nil {
		return r, err
	}
	if err := s.intend(once, next.Head()); err != nil {
		return r, err
	}
	if r, err = j.Append(e); err != nil {
		s.forget(once)
		return r, err
	}
	s.move(k, j.Head())
	return r, nil
}

// Restore takes a journal in: into a file beside the others, which takes its name when it is whole and on the disk.
func (s *Store) Restore(ctx context.Context, r io.Reader) (journal.Head, error) {
	if err := s.free(ctx, ""); err != nil {
		return journal.Head{}, err
	}
	f, err := linefile.Open(filepath.Join(s.root, "journals", restoring+rand.Text()), true)
	if err != nil {
		return journal.Head{}, err
	}
	defer os.Remove(f.Name())
	tail, _, err := journal.Tail{}.Read(io.TeeReader(r, f))
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return journal.Head{}, err
	}
	k := &kept{name: tail.Head().Journal, turn: make(chan struct{}, 1), head: tail.Head()}
	if err := s.free(ctx, k.name); err != nil {
		return journal.Head{}, err
	}
	if err := os.Link(f.Name(), s.path(k.name)); err != nil { // which takes no name that is there
		return journal.Head{}, taken(err)
	}
	if err := linefile.SyncFolder(f.Name()); err != nil {
		return journal.Head{}, errors.Join(err, os.Remove(s.path(k.name)))
	}
	k.turn <- struct{}{}
	defer k.give()
	s.add(k)
	s.move(k, k.head)
	return k.head, nil
}
