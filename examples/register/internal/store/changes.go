package store

import (
	"context"
	"io"
	"iter"

	"github.com/doublelock/doublelock/tcn/journal"
)

// Changed is a journal in which rulings come out otherwise under today's tables.
type Changed struct {
	Journal string
	Changes []journal.Change
	Err     error // that it cannot be read, or is not as it was written; what was read before it is in Changes
}

// Changes lists the journals of which a ruling comes out otherwise today ([journal.Today]), or which cannot be ruled on again: one after another, as it is asked for.
// Nothing is written: what was ruled stands as it was ruled. The error is that of the list of journals.
func Changes(ctx context.Context, s Store) iter.Seq2[Changed, error] {
	return func(yield func(Changed, error) bool) {
		for head, err := range s.Heads(ctx, "") {
			if err != nil {
				yield(Changed{}, err)
				return
			}
			c := Changed{Journal: head.Journal}
			if lines, err := s.Lines(ctx, head.Journal, 0); err != nil {
				c.Err = err
			} else {
				c.Changes, c.Err = rejudged(lines)
			}
			if (c.Err != nil || c.Changes != nil) && !yield(c, nil) {
				return
			}
		}
	}
}

func rejudged(lines iter.Seq2[[]byte, error]) ([]journal.Change, error) {
	next, stop := iter.Pull2(lines)
	defer stop()
	_, changes, err := journal.Today(&textOf{next: next})
	return changes, err
}

// A textOf reads lines as one text.
type textOf struct {
	next func() ([]byte, error, bool)
	rest []byte
}

func (t *textOf) Read(p []byte) (int, error) {
	for len(t.rest) == 0 {
		line, err, is := t.next()
		if !is {
			err = io.EOF
		}
		if err != nil {
			return 0, err
		}
		t.rest = line
	}
	n := copy(p, t.rest)
	t.rest = t.rest[n:]
	return n, nil
}
