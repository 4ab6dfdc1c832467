package dir

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// An intent says what was about to be recorded under a key, and stands on the disk before it is. The record's hash is known before the record is there: an intent was
// carried out exactly when the journal has a record of that hash at that place, for no other request makes one of a hash that was meant before. So nothing is left open by
// a process that is killed between the two.
type intent struct {
	ID      string `json:"id"`      // [store.Once.ID]
	Request string `json:"request"` // the hash of what was asked
	Journal string `json:"journal"`
	N       int    `json:"n"`
	Hash    string `json:"hash"`
}

func (s *Store) takeIntent(line []byte) error {
	var i intent
	err := json.Unmarshal(line, &i)
	id, bad := hashIn(i.ID)
	if err != nil || bad != nil {
		return errors.Join(err, bad)
	}
	return s.mean(id, i)
}

// mean keeps an intent that stands on the disk.
func (s *Store) mean(id store.Hash, i intent) error {
	hash, err := hashIn(i.Hash)
	if err != nil {
		return err
	}
	s.intents[id], s.meant[hash] = i, true
	return nil
}

// isMeant reports whether a hash is that of a record which some request was about to make.
func (s *Store) isMeant(hash string) bool {
	h, err := hashIn(hash)
	s.mu.RLock()
	defer s.mu.RUnlock()
	return err == nil && s.meant[h]
}

// intend writes an intent down.
func (s *Store) intend(o store.Once, h journal.Head) error {
	if o.Key == "" {
		return nil
	}
	id := o.ID()
	i := intent{hexOf(id), hexOf(o.Request), h.Journal, h.N, h.Hash}
	line, err := json.Marshal(i)
	if err != nil {
		return err
	}
	if err := s.once.put(append(line, '\n')); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.mean(id, i)
}

// forget lets an intent go that was not carried out. On the disk it stays, where no record has its hash.
func (s *Store) forget(o store.Once) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.intents, o.ID())
}

// again is the line that a request of the key made before; nil: none did. While the caller works it has the key's turn, which it gives back.
func (s *Store) again(ctx context.Context, o store.Once) (line []byte, give func(), err error) {
	if o.Key == "" {
		return nil, func() {}, nil
	}
	if give, err = s.keys.take(ctx, o.ID()); err != nil {
		return nil, nil, err
	}
	if line, err = s.carriedOut(ctx, o); err != nil {
		give()
		return nil, nil, err
	}
	return line, give, nil
}

// carriedOut is the line of the record that was made under a key, if one was.
func (s *Store) carriedOut(ctx context.Context, o store.Once) ([]byte, error) {
	s.mu.RLock()
	i, is := s.intents[o.ID()]
	s.mu.RUnlock()
	if !is {
		return nil, nil
	}
	lines, err := s.Lines(ctx, i.Journal, i.N)
	if errors.Is(err, store.ErrNone) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for line, err := range lines {
		var h journal.Head
		if err == nil {
			err = json.Unmarshal(line, &h)
		}
		switch {
		case err != nil:
			return nil, err
		case h.Hash != i.Hash:
			return nil, nil
		case i.Request != hexOf(o.Request):
			return nil, store.ErrOtherRequest
		}
		return line, nil
	}
	return nil, nil
}

func hexOf(h store.Hash) string { return fmt.Sprintf("%x", h[:]) }
