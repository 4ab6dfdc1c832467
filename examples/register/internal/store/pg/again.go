package pg

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// again does something that may be done again, for some seconds while the way to the database is cut. It is told how often it was tried before.
func (s *Store) again(ctx context.Context, do func(ctx context.Context, tries int) error) error {
	const most = 8
	pause := 25 * time.Millisecond
	for tries := 0; ; tries++ {
		if s.closed.Load() {
			return errClosed
		}
		one, end := context.WithTimeout(ctx, 15*time.Second)
		err := do(one, tries)
		end()
		if err == nil || tries >= most || ctx.Err() != nil || !cut(err) {
			return s.hide(err)
		}
		select {
		case <-time.After(pause + rand.N(pause)):
		case <-ctx.Done():
			return ctx.Err()
		}
		pause = min(2*pause, 2*time.Second)
	}
}

// cut reports whether an error is of the way to the database, or of two who were in each other's way, and not of what was asked.
func cut(err error) bool {
	if errors.As(err, new(doubtful)) {
		return false
	}
	if pgconn.SafeToRetry(err) || undone(err) {
		return true
	}
	var way net.Error
	return errors.As(err, &way) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		strings.Contains(err.Error(), "conn closed")
}

// undone reports whether the database says itself that it did nothing, for a reason that goes by.
func undone(err error) bool {
	said := new(pgconn.PgError)
	if !errors.As(err, &said) {
		return false
	}
	switch said.Code {
	case "40001", "40P01", "53300", "57P01", "57P02", "57P03", "25P03": // in each other's way, too many at once, stopping, starting, idle too long
		return true
	}
	return strings.HasPrefix(said.Code, "08")
}

// within does something in a transaction. Once all is said, the end of ctx does not keep it from being done: else nobody would know whether it was.
func (s *Store) within(ctx context.Context, do func(pgx.Tx) error) error {
	tx, err := s.pool.Begin(ctx)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		back, end := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer end()
		_ = tx.Rollback(back) // the first error is the one to tell
		return err
	}
	if err := ctx.Err(); err != nil {
		_ = tx.Rollback(context.WithoutCancel(ctx))
		return err
	}
	done, end := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer end()
	return tx.Commit(done)
}

// without gives errors that do not tell a secret. One that told it is a text, of which nothing can be taken out again.
func without(secret string) func(error) error {
	return func(err error) error {
		if err == nil || secret == "" || !strings.Contains(err.Error(), secret) {
			return err
		}
		return errors.New(strings.ReplaceAll(err.Error(), secret, "…"))
	}
}

// A doubtful error is one of which nobody knows whether what was asked was done.
type doubtful struct{ error }

// Unwrap gives what it is.
func (d doubtful) Unwrap() error { return d.error }

// onlyUndone has what may have been done not be done again.
func onlyUndone(err error) error {
	if err == nil || pgconn.SafeToRetry(err) || undone(err) {
		return err
	}
	return doubtful{err}
}
