// Package store says what keeps the notices of a register, and is kept to it by one set of tests ([storetest]): a directory of journals (package dir), or a
// PostgreSQL database (package pg).
//
// A store keeps bytes and says who wrote first. What is lawful is the library's to say, and who may see what the desk's.
//
// [storetest]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/register/internal/store/storetest
package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/doublelock/doublelock/tcn/journal"
)

// A Store keeps the journals of notices, who holds which token, and what was read. Its methods may be called from several goroutines, and by several registers on
// one store where it says so.
//
// What a method has acknowledged is on the disk, whatever happens to the process after it. Where a context ends a method, or the way to a database is cut, what it was
// to write may be there all the same: ask again under the same key ([Once]).
type Store interface {
	// Begin begins a journal. Once is as in Append.
	Begin(ctx context.Context, h journal.Header, once Once) (journal.Header, error)
	// Append rules on an act and records it after the record that the caller has seen last: its place in the journal; zero is the header. Where another is there
	// already, nothing is recorded, and the error is a [*Moved]. What the law refuses is a [*tcn.Refusal] and what is no act an [*acts.BadAct], as with
	// [journal.Journal.Append].
	Append(ctx context.Context, name string, seen int, e journal.Entry, once Once) (journal.Record, error)
	// Lines gives the lines of a journal, each with its line feed, from a place in it on; zero is the header. The error is [ErrNone] where there is no such journal.
	Lines(ctx context.Context, name string, from int) (iter.Seq2[[]byte, error], error)
	// Head gives the head of a journal; [ErrNone] where there is none.
	Head(ctx context.Context, name string) (journal.Head, error)
	// Heads gives the head of each journal, in the order of the journals' names, of those after a name; empty: from the first.
	Heads(ctx context.Context, after string) iter.Seq2[journal.Head, error]
	// Watch sends the head of each journal that moves from now on, whoever moved it; what moved just before may be told late. A zero head says that some may have been missed, as when the way to the
	// database was cut: ask Heads again. It ends with the context.
	Watch(ctx context.Context) (<-chan journal.Head, error)

	// Restore takes a journal in that was kept elsewhere, line by line as it is. It is held to its own hashes, and what is not whole is a [*journal.Fault]: nothing of
	// it is taken in. The error is [ErrThere] where there is a journal of the name.
	Restore(ctx context.Context, r io.Reader) (journal.Head, error)

	// PutHolder keeps who holds the token of a hash, in place of who did, and takes the tokens of the IDs instead back: all of it is done or nothing, and of two at a time
	// the one does not see the half of the other.
	PutHolder(ctx context.Context, token Hash, h Holder, instead ...string) error
	// Holder gives who holds the token of a hash; [ErrNone]: nobody.
	Holder(ctx context.Context, token Hash) (Holder, error)
	// Holders gives all who hold one, in the order of their IDs.
	Holders(ctx context.Context) iter.Seq2[Holder, error]
	// DropHolder takes all tokens of a holder back; [ErrNone] where there are none.
	DropHolder(ctx context.Context, id string) error
	// DropEnded takes the tokens out that have ended by a time, and gives how many.
	DropEnded(ctx context.Context, by time.Time) (int, error)
	// DropSigned takes browsers' tokens of a holder out until there are so many, and gives how many it took: those of who signed in first, and before them those of who
	// signed in after a time, which is now: whose clock stood ahead.
	DropSigned(ctx context.Context, id string, now time.Time, most int) (int, error)

	// Note records that somebody read something, or asked to.
	Note(ctx context.Context, r Reading) error
	// Readings gives what was read of a journal, the newest first; of the empty name, of all.
	Readings(ctx context.Context, name string) iter.Seq2[Reading, error]

	// Ready says why the store cannot be written to or read now; nil: it can.
	Ready(ctx context.Context) error
	Close() error
}

// A Hash is the SHA-256 of a token or of a request. The token itself is never kept.
type Hash [32]byte

// Once says of a request that it is to be done once, however often it comes: by the key that its sender drew, and the hash of what is asked. A request that comes
// again gets the record that the first made; under the same key with another hash it is refused with [ErrOtherRequest]. Without a key: each time anew.
//
// Stores keep keys for good, some hundred bytes each.
//
// What was refused, by the law or because the journal had moved, made no record, and is asked anew.
type Once struct {
	Holder  string // whose key it is
	Key     string // any bytes
	Request Hash
}

// ID is the SHA-256 of whose key it is and of the key, which stores keep in their place.
func (o Once) ID() Hash {
	return sha256.Sum256(fmt.Appendf(nil, "%d:%s%s", len(o.Holder), o.Holder, o.Key))
}

// A Holder is somebody who may use the register, in some capacity. What each may see and do is the desk's to say.
type Holder struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Role    string    `json:"role"`            // in the words of the desk
	Person  string    `json:"person"`          // the operator for whom it is held, where it is an operator's; else empty
	Notices []string  `json:"notices"`         // the journals that it may see, by name; nil: those that its role lets it see
	Signed  time.Time `json:"signed,omitzero"` // when a browser signed in, whose token it is; zero: it was handed out
	Until   time.Time `json:"until,omitzero"`  // when the token ends; zero: it does not
}

// Ended reports whether the token has ended by a time.
func (h Holder) Ended(by time.Time) bool { return !h.Until.IsZero() && !by.Before(h.Until) }

// A Reading is that somebody read something, or asked to.
type Reading struct {
	At      time.Time `json:"at"`
	Holder  string    `json:"holder"`
	Journal string    `json:"journal"` // empty: a list
	What    string    `json:"what"`
	Given   bool      `json:"given"` // what was asked for was given
}

// A Moved is the error of who did not see the last record.
type Moved struct {
	Seen  int              // the last that the caller saw
	Since []journal.Record // what was recorded since
}

// Error says how many records were not seen.
func (e *Moved) Error() string {
	return fmt.Sprintf("%d records were added after record %d: look at them, then decide again", len(e.Since), e.Seen)
}

var (
	// ErrNone is the error of what is not there.
	ErrNone = errors.New("there is none")
	// ErrThere is the error of a journal that is there already.
	ErrThere = errors.New("it is there already")
	// ErrOtherRequest is the error of a key that was used for another request.
	ErrOtherRequest = errors.New("the key was used for another request: draw a new one")
)
