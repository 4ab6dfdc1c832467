package dir

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// A holding is a line of the file of holders: who holds a token from here on, or, without a holder, that nobody does.
type holding struct {
	Token  string        `json:"token"`
	Holder *store.Holder `json:"holder"`
}

func hashIn(text string) (h store.Hash, err error) {
	bytes, err := hex.DecodeString(text)
	if err == nil && len(bytes) != len(h) {
		err = errors.New("it is no hash")
	}
	copy(h[:], bytes)
	return h, err
}

func (s *Store) takeHolding(line []byte) error {
	var h holding
	err := json.Unmarshal(line, &h)
	token, bad := hashIn(h.Token)
	if err = errors.Join(err, bad); err != nil {
		return err
	}
	if h.Holder == nil {
		delete(s.holders, token)
		return nil
	}
	s.holders[token] = *h.Holder
	return nil
}

// hold writes lines and does what they say, both in one order for all. The caller has mu.
func (s *Store) keep(all ...holding) error {
	if s.closed {
		return errClosed
	}
	var lines []byte
	for _, h := range all {
		line, err := json.Marshal(h)
		if err != nil {
			return err
		}
		lines = append(append(lines, line...), '\n')
	}
	if err := s.holding.put(lines); err != nil {
		return err
	}
	for _, h := range all {
		line, _ := json.Marshal(h)
		_ = s.takeHolding(line) // as it will be read
	}
	return nil
}

// PutHolder keeps who holds a token.
func (s *Store) PutHolder(ctx context.Context, token store.Hash, h store.Holder) error {
	if err := errors.Join(h.Check(), ctx.Err()); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.keep(holding{hexOf(token), &h})
}

// Holder gives who holds a token.
func (s *Store) Holder(ctx context.Context, token store.Hash) (store.Holder, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	h, is := s.holders[token]
	switch {
	case s.closed:
		return h, errClosed
	case !is:
		return h, store.ErrNone
	}
	h.Notices = slices.Clone(h.Notices)
	return h, ctx.Err()
}

// Holders gives all who hold one.
func (s *Store) Holders(ctx context.Context) iter.Seq2[store.Holder, error] {
	return func(yield func(store.Holder, error) bool) {
		s.mu.RLock()
		closed := s.closed
		var all []store.Holder
		for _, h := range s.holders {
			h.Notices = slices.Clone(h.Notices)
			all = append(all, h)
		}
		s.mu.RUnlock()
		if closed {
			yield(store.Holder{}, errClosed)
			return
		}
		slices.SortFunc(all, func(a, b store.Holder) int { return strings.Compare(a.ID, b.ID) })
		for _, h := range all {
			if err := ctx.Err(); err != nil {
				yield(store.Holder{}, err)
				return
			}
			if !yield(h, nil) {
				return
			}
		}
	}
}

// DropHolder takes all tokens of a holder back.
func (s *Store) DropHolder(ctx context.Context, id string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var gone []holding
	for token, h := range s.holders {
		if h.ID == id {
			gone = append(gone, holding{Token: hexOf(token)})
		}
	}
	if len(gone) == 0 {
		return store.ErrNone
	}
	return s.keep(gone...)
}

// DropEnded takes the tokens out that have ended.
func (s *Store) DropEnded(ctx context.Context, by time.Time) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var gone []holding
	for token, h := range s.holders {
		if h.Ended(by) {
			gone = append(gone, holding{Token: hexOf(token)})
		}
	}
	if len(gone) == 0 && !s.closed {
		return 0, nil
	}
	return len(gone), s.keep(gone...)
}
