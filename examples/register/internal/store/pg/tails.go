package pg

import (
	"context"
	"errors"
	"io"
	"sync"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/tcn/journal"
)

// Tails are where journals stood when somebody here wrote to them last: from there on they are read, and not from the first line.
type tails struct {
	mu  sync.Mutex
	all map[string]journal.Tail
}

// mostTails is how many are kept.
const mostTails = 10_000

func (t *tails) of(name string) journal.Tail {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.all[name]
}

func (t *tails) keep(tail journal.Tail) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.all == nil {
		t.all = map[string]journal.Tail{}
	}
	for name := range t.all {
		if len(t.all) < mostTails {
			break
		}
		delete(t.all, name)
	}
	t.all[tail.Head().Journal] = tail
}

// tail is where a journal stands whose row the transaction holds, and which has this head. Its lines are held to their hashes as they are read.
func (s *Store) tail(ctx context.Context, tx pgx.Tx, head journal.Head) (journal.Tail, error) {
	tail := s.tails.of(head.Journal)
	if tail.Head() == head {
		return tail, nil
	}
	if tail.Head() != (journal.Head{}) && tail.Head().N < head.N {
		if tail, err := readOn(ctx, tx, tail, head); err == nil {
			return tail, nil
		} else if !errors.As(err, new(*journal.Fault)) {
			return tail, err
		}
	}
	return readOn(ctx, tx, journal.Tail{}, head) // also where the database was put back, and went on otherwise
}

// readOn reads the lines from a place to the head.
func readOn(ctx context.Context, tx pgx.Tx, tail journal.Tail, head journal.Head) (journal.Tail, error) {
	from := -1
	if tail.Head() != (journal.Head{}) {
		from = tail.Head().N
	}
	rows, err := tx.Query(ctx, `select line from line where journal = $1 and n > $2 order by n`, []byte(head.Journal), from)
	if err != nil {
		return tail, err
	}
	defer rows.Close()
	tail, _, err = tail.Read(&lineReader{rows: rows})
	if err == nil && tail.Head() != head {
		err = &journal.Fault{N: head.N, Line: head.N + 1, Harm: journal.CutOff, Says: "its lines do not end where the journal does"}
	}
	return tail, err
}

// A lineReader reads lines as one text.
type lineReader struct {
	rows pgx.Rows
	rest []byte
}

func (r *lineReader) Read(p []byte) (int, error) {
	for len(r.rest) == 0 {
		if !r.rows.Next() {
			if err := r.rows.Err(); err != nil {
				return 0, err
			}
			return 0, io.EOF
		}
		if err := r.rows.Scan(&r.rest); err != nil {
			return 0, err
		}
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}
