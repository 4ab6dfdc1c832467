package dir

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Lines gives the lines of a journal that are acknowledged now.
func (s *Store) Lines(ctx context.Context, name string, from int) (iter.Seq2[[]byte, error], error) {
	_, head, err := s.find(name)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return func(yield func([]byte, error) bool) {
		f, err := os.Open(s.path(name))
		if err != nil {
			yield(nil, err)
			return
		}
		defer f.Close()
		in := bufio.NewReaderSize(f, 1<<16)
		for n := 0; n <= head.N; n++ {
			line, err := in.ReadBytes('\n')
			if errors.Is(err, io.EOF) {
				err = fmt.Errorf("the file of the journal %s ends before record %d: it was cut off", name, n)
			}
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if n >= from && !yield(line, nil) {
				return
			}
		}
	}, nil
}

// Head gives the head of a journal.
func (s *Store) Head(ctx context.Context, name string) (journal.Head, error) {
	_, head, err := s.find(name)
	return head, errors.Join(err, ctx.Err())
}

// Heads gives the head of each journal after a name.
func (s *Store) Heads(ctx context.Context, after string) iter.Seq2[journal.Head, error] {
	return func(yield func(journal.Head, error) bool) {
		for {
			page, err := s.page(after)
			if err = errors.Join(err, ctx.Err()); err != nil {
				yield(journal.Head{}, err)
				return
			}
			for _, head := range page {
				if !yield(head, nil) {
					return
				}
				after = head.Journal
			}
			if len(page) == 0 {
				return
			}
		}
	}
}

// page is some heads after a name.
func (s *Store) page(after string) ([]journal.Head, error) {
	const most = 1000
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil, errClosed
	}
	at, is := slices.BinarySearch(s.names, after)
	if is {
		at++
	}
	var page []journal.Head
	for _, name := range s.names[at:min(at+most, len(s.names))] {
		page = append(page, s.all[name].head)
	}
	return page, nil
}

// Watch sends the head of each journal that moves.
func (s *Store) Watch(ctx context.Context) (<-chan journal.Head, error) {
	if _, _, err := s.find(""); errors.Is(err, errClosed) {
		return nil, err
	}
	return s.feed.Watch(ctx), ctx.Err()
}

// Note records a reading.
func (s *Store) Note(ctx context.Context, r store.Reading) error {
	line, err := r.Line()
	if err = errors.Join(err, ctx.Err()); err != nil {
		return err
	}
	return s.readers.put(line)
}

// Readings gives what was read, the newest first.
func (s *Store) Readings(ctx context.Context, name string) iter.Seq2[store.Reading, error] {
	return func(yield func(store.Reading, error) bool) {
		if _, _, err := s.find(""); errors.Is(err, errClosed) {
			yield(store.Reading{}, err)
			return
		}
		for line, err := range s.readers.backwards() {
			if err = errors.Join(err, ctx.Err()); err != nil {
				yield(store.Reading{}, err)
				return
			}
			if name != "" && !bytes.Contains(line, store.Quoted(name)) {
				continue // for which it need not be read
			}
			r, err := store.ReadingOf(line)
			if err == nil && name != "" && r.Journal != name {
				continue
			}
			if !yield(r, err) || err != nil {
				return
			}
		}
	}
}
