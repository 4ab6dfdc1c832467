package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/deadlines"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A Desk answers for a store. Its methods may be called from several goroutines.
type Desk struct {
	store store.Store
	now   func() time.Time
	feed  feed
	sign  signing
	reads atomic.Uint64 // how many readings of a journal were begun

	mu      sync.Mutex // over what follows: to list an index settles it, too
	notices map[string]*kept
	names   []string // of the notices, sorted
	index   *deadlines.Index
	day     ipa.Date
	hurt    map[string]harm // the journals that are not as they were written
}

// kept is a notice as its journal makes it.
type kept struct {
	header   journal.Header
	notice   tcn.Notice
	head     journal.Head
	recorded time.Time // when its last record was made
	changes  []journal.Change
	reached  [stages]bool
	reading  uint64 // the number of the reading that it is from
}

// harm is what shows that a journal is not as it was written, and the head that it was said to have.
type harm struct {
	head journal.Head
	says string
}

// Open opens the desk of a store: it reads all of its notices, and follows it until the context ends.
func Open(ctx context.Context, s store.Store, now func() time.Time) (*Desk, error) {
	d := &Desk{store: s, now: now, notices: map[string]*kept{}, index: new(deadlines.Index), hurt: map[string]harm{}}
	d.feed.open()
	d.sign.open()
	if err := d.pass(); err != nil {
		return nil, err
	}
	moved, err := s.Watch(ctx) // before the heads are read, so that none is missed
	if err != nil {
		return nil, err
	}
	if err := d.catchUp(ctx); err != nil {
		return nil, err
	}
	go d.follow(ctx, moved)
	return d, nil
}

// Ready says why the desk cannot answer now; nil: it can.
func (d *Desk) Ready(ctx context.Context) error { return d.store.Ready(ctx) }

// follow keeps up with the store.
func (d *Desk) follow(ctx context.Context, moved <-chan journal.Head) {
	for head := range moved {
		var err error
		if head == (journal.Head{}) {
			err = d.catchUp(ctx)
		} else {
			err = d.freshen(ctx, head)
		}
		for pause := 50 * time.Millisecond; err != nil && ctx.Err() == nil; pause = min(2*pause, 5*time.Second) {
			select { // what could not be read is not left out: all of it is asked for again
			case <-ctx.Done():
			case <-time.After(pause):
				err = d.catchUp(ctx)
			}
		}
	}
}

// catchUp reads each journal that has moved, and lets those go that are there no more.
func (d *Desk) catchUp(ctx context.Context) error {
	gone := d.known()
	for head, err := range d.store.Heads(ctx, "") {
		if err != nil {
			return err
		}
		delete(gone, head.Journal)
		if err := d.follows(ctx, head); err != nil {
			return fmt.Errorf("journal %s: %w", head.Journal, err)
		}
	}
	for name := range gone {
		if err := d.look(ctx, name); err != nil {
			return fmt.Errorf("journal %s: %w", name, err)
		}
	}
	return nil
}

// known are the names of the notices that are kept, and of the journals that are hurt.
func (d *Desk) known() map[string]bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	all := map[string]bool{}
	for _, name := range d.names {
		all[name] = true
	}
	for name := range d.hurt {
		all[name] = true
	}
	return all
}

// look asks the store where a journal stands, and reads it if that is not known.
func (d *Desk) look(ctx context.Context, name string) error {
	began := d.reads.Add(1)
	head, err := d.store.Head(ctx, name)
	if errors.Is(err, store.ErrNone) {
		return d.lose(name, began)
	}
	if err != nil {
		return err
	}
	d.mu.Lock()
	is, hurt := d.hurt[name]
	d.mu.Unlock()
	if hurt && is.head == head {
		return nil
	}
	return d.follows(ctx, head)
}

// freshen reads a journal that is said to have moved to a head. What is said may be old: where more is known, the store is asked whether that still stands, for a
// database that was put back has lost what it had acknowledged.
func (d *Desk) freshen(ctx context.Context, head journal.Head) error {
	d.mu.Lock()
	is, there := d.notices[head.Journal]
	d.mu.Unlock()
	if there && is.head.N > head.N {
		return d.look(ctx, head.Journal)
	}
	return d.follows(ctx, head)
}

// follows reads a journal of which the store says now that it is at a head, unless it is known to be there.
func (d *Desk) follows(ctx context.Context, head journal.Head) error {
	d.mu.Lock()
	is, there := d.notices[head.Journal]
	d.mu.Unlock()
	if there && is.head == head {
		return nil
	}
	began := d.reads.Add(1) // before it is read: what was begun later saw all that this one did
	k, err := d.read(ctx, head.Journal)
	if errors.Is(err, store.ErrNone) {
		return d.lose(head.Journal, began)
	}
	if fault := new(journal.Fault); errors.As(err, &fault) {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.hurt[head.Journal] = harm{head, fault.Error()} // the others are answered for all the same
		return nil
	}
	if err != nil {
		return err
	}
	k.reading = began
	return d.put(k)
}

// lose lets a notice go that is there no more, unless one is kept that was read later.
func (d *Desk) lose(name string, began uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	is, there := d.notices[name]
	if there && is.reading > began {
		return nil
	}
	delete(d.hurt, name)
	if !there {
		return nil
	}
	d.index.Drop(name)
	delete(d.notices, name)
	if at, is := slices.BinarySearch(d.names, name); is {
		d.names = slices.Delete(d.names, at, at+1)
	}
	return nil
}

// put keeps a notice, unless one is kept that was read later, and says that it moved.
func (d *Desk) put(k *kept) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	name := k.header.Journal
	is, there := d.notices[name]
	if there && is.reading > k.reading {
		return nil
	}
	delete(d.hurt, name)
	if there && is.head == k.head {
		is.reading = k.reading
		return nil
	}
	if err := d.index.Put(name, k.notice); err != nil {
		return err
	}
	if at, there := slices.BinarySearch(d.names, name); !there {
		d.names = slices.Insert(d.names, at, name)
	}
	d.notices[name] = k
	d.feed.tell(k.head)
	return nil
}
