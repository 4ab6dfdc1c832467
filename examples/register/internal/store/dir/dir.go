package dir

import (
	"context"
	"crypto/rand"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A Store keeps a register in a directory. Open gives one.
type Store struct {
	root    string
	feed    store.Feed
	once    *log
	readers *log
	holding *log
	keys    turns // whose key is being asked with

	mu      sync.RWMutex
	all     map[string]*kept
	names   []string // of all, sorted
	opened  []string // those with an open file, the longest ago first
	intents map[store.Hash]intent
	meant   map[store.Hash]bool // the hashes of the records of all intents
	holders map[store.Hash]store.Holder
	hurt    map[string]error
	closed  bool
}

var _ store.Store = (*Store)(nil)

// A kept is a journal of the store.
type kept struct {
	name string
	turn chan struct{}    // holds one while somebody writes
	file *journal.Journal // its file where it is open; whoever has the turn has it
	head journal.Head     // of what is acknowledged; guarded by the store's mu
}

// mostOpen is how many files of journals are kept open.
const mostOpen = 128

// Open opens the store in a directory, and makes the directory where there is none. The error of who comes second is [linefile.ErrHeld].
func Open(root string) (*Store, error) {
	if err := os.MkdirAll(filepath.Join(root, "journals"), 0o700); err != nil {
		return nil, err
	}
	s := &Store{
		root: root, all: map[string]*kept{}, intents: map[store.Hash]intent{}, meant: map[store.Hash]bool{}, holders: map[store.Hash]store.Holder{},
		hurt: map[string]error{}, keys: turns{all: map[store.Hash]*turn{}},
	}
	var err error
	if s.once, err = openLog(filepath.Join(root, "once.jsonl"), s.takeIntent); err != nil {
		return nil, err
	}
	if err = s.openHolders(); err == nil {
		if s.readers, err = openLog(filepath.Join(root, "readings.jsonl"), func([]byte) error { return nil }); err == nil {
			err = s.index()
		}
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Hurt gives the journals that are not as they were written, with what is wrong with each as far as it was seen: at the start the last line of each is looked at, and
// the whole of one when it is written to.
func (s *Store) Hurt() map[string]error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return maps.Clone(s.hurt)
}

func (s *Store) path(name string) string { return filepath.Join(s.root, "journals", name+ending) }

const ending = ".jsonl"

// find is the journal of a name, and its head. No other name comes near a file.
func (s *Store) find(name string) (*kept, journal.Head, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	k := s.all[name]
	switch {
	case s.closed:
		return nil, journal.Head{}, errClosed
	case k == nil:
		return nil, journal.Head{}, store.ErrNone
	}
	return k, k.head, nil
}

// take waits until it is the caller's turn to write to a journal.
func (s *Store) take(ctx context.Context, name string) (*kept, journal.Head, error) {
	k, _, err := s.find(name)
	if err != nil {
		return nil, journal.Head{}, err
	}
	select {
	case k.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, journal.Head{}, ctx.Err()
	}
	_, head, err := s.find(name)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		k.give()
		return nil, journal.Head{}, err
	}
	return k, head, nil
}

func (k *kept) give() { <-k.turn }

// open is the journal's open file. The caller has the turn.
func (s *Store) open(k *kept) (*journal.Journal, error) {
	if k.file != nil {
		return k.file, nil
	}
	j, err := journal.Open(s.path(k.name), journal.Options{})
	if fault := new(journal.Fault); errors.As(err, &fault) {
		s.mu.Lock()
		s.hurt[k.name] = err
		s.mu.Unlock()
	}
	if err != nil {
		return nil, err
	}
	s.hold(k, j)
	return j, nil
}

// hold keeps a file open, and closes the one that was opened longest ago where there are too many. The caller has the turn.
func (s *Store) hold(k *kept, j *journal.Journal) {
	k.file = j
	s.mu.Lock()
	s.opened = append(s.opened, k.name)
	var close []*kept
	for n := len(s.opened) - mostOpen; n > 0; n-- {
		old := s.all[s.opened[0]]
		s.opened = s.opened[1:]
		select {
		case old.turn <- struct{}{}:
			close = append(close, old)
		default: // somebody writes to it
			s.opened = append(s.opened, old.name)
		}
	}
	s.mu.Unlock()
	for _, old := range close {
		_ = old.file.Close() // all that was acknowledged was synced
		old.file = nil
		old.give()
	}
}

// move has the store know of a new head, and tells who watches. The caller has the turn.
func (s *Store) move(k *kept, head journal.Head) {
	s.mu.Lock()
	k.head = head
	s.mu.Unlock()
	s.feed.Send(head)
}

// add has the store know of a new journal, whose turn the caller has.
func (s *Store) add(k *kept) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all[k.name] = k
	at, _ := slices.BinarySearch(s.names, k.name)
	s.names = slices.Insert(s.names, at, k.name)
}

// Ready says why the store cannot be written to now, if so: it writes a page and takes it away again.
func (s *Store) Ready(ctx context.Context) error {
	if _, _, err := s.find(""); errors.Is(err, errClosed) {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	page := filepath.Join(s.root, ".ready-"+rand.Text())
	if err := ownfile.New(page, make([]byte, 1<<16)); err != nil {
		return err
	}
	return os.Remove(page)
}

// Close waits for what is being written, and gives the directory back.
func (s *Store) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return errClosed
	}
	s.closed = true
	all := slices.Collect(maps.Values(s.all))
	s.mu.Unlock()
	s.feed.Close()
	var errs []error
	for _, k := range all {
		k.turn <- struct{}{}
		if k.file != nil {
			errs = append(errs, k.file.Close())
			k.file = nil
		}
		k.give()
	}
	for _, l := range []*log{s.readers, s.holding, s.once} { // the lock last
		if l != nil {
			errs = append(errs, l.close())
		}
	}
	return errors.Join(errs...)
}
