package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
	_ "time/tzdata" // the law's day is the United Kingdom's, wherever the machine stands

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

	mu      sync.Mutex // over what follows: to list an index settles it, too
	notices map[string]*kept
	names   []string // of the notices, sorted
	index   deadlines.Index
	day     ipa.Date
	hurt    map[string]string // the journals that are not as they were written: what shows it
}

// kept is a notice as its journal makes it.
type kept struct {
	header   journal.Header
	notice   tcn.Notice
	head     journal.Head
	recorded time.Time // when its last record was made
	changes  []journal.Change
	reached  [stages]bool
}

// london is where the law's days are counted.
var london = sync.OnceValue(func() *time.Location {
	l, err := time.LoadLocation("Europe/London")
	if err != nil {
		panic(err) // it is built in
	}
	return l
})

// Open opens the desk of a store: it reads all of its notices, and follows it until the context ends.
func Open(ctx context.Context, s store.Store, now func() time.Time) (*Desk, error) {
	d := &Desk{store: s, now: now, notices: map[string]*kept{}, hurt: map[string]string{}}
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

// Day is the day of the desk. It is never one before, though the clock be set back: time runs one way.
func (d *Desk) Day() (ipa.Date, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.day, d.passed()
}

// pass lets time pass to today.
func (d *Desk) pass() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.passed()
}

// passed is pass for who has the lock.
func (d *Desk) passed() error {
	y, m, day := d.now().In(london()).Date()
	today := ipa.Day(y, int(m), day)
	if !today.After(d.day) {
		return nil
	}
	if err := d.index.On(today); err != nil {
		return fmt.Errorf("the machine's clock says %v, to which no time can pass; set it: %s", today, err) // no fault of who asks
	}
	d.day = today
	return nil
}

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

// catchUp reads each journal that has moved.
func (d *Desk) catchUp(ctx context.Context) error {
	for head, err := range d.store.Heads(ctx, "") {
		if err != nil {
			return err
		}
		if err := d.freshen(ctx, head); err != nil {
			return fmt.Errorf("journal %s: %w", head.Journal, err)
		}
	}
	return nil
}

// freshen reads a journal, if it has moved to a head that is not known.
func (d *Desk) freshen(ctx context.Context, head journal.Head) error {
	d.mu.Lock()
	is, there := d.notices[head.Journal]
	d.mu.Unlock()
	if there && is.head.N >= head.N {
		return nil
	}
	k, err := d.read(ctx, head.Journal)
	if errors.Is(err, store.ErrNone) {
		return nil
	}
	if fault := new(journal.Fault); errors.As(err, &fault) {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.hurt[head.Journal] = fault.Error() // the others are answered for all the same
		return nil
	}
	if err != nil {
		return err
	}
	return d.put(k)
}

// put keeps a notice, unless a later one is kept, and says that it moved.
func (d *Desk) put(k *kept) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	name := k.header.Journal
	if is, there := d.notices[name]; there && is.head.N >= k.head.N {
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
