package dir

import (
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/internal/ownfile"
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

// openHolders opens the file of holders. Where some of its lines say nothing any more it is written anew: under another name, which takes the place when all of it
// stands on the disk. Where it cannot be, as on a full disk, it goes on as it was.
func (s *Store) openHolders() (err error) {
	path, lines := filepath.Join(s.root, "holders.jsonl"), 0
	take := func(line []byte) error {
		lines++
		return s.takeHolding(line)
	}
	if s.holding, err = openLog(path, take); err != nil || lines == len(s.holders) {
		return err
	}
	var all []byte
	for token, h := range s.holders {
		line, err := json.Marshal(holding{hexOf(token), &h})
		if err != nil {
			return err
		}
		all = append(append(all, line...), '\n')
	}
	if err := s.holding.close(); err != nil {
		return err
	}
	if ownfile.Write(path, all) == nil {
		err = linefile.SyncFolder(path)
	}
	if err == nil {
		s.holding, err = openLog(path, take)
	}
	return err
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

// keep writes lines and does what they say, both in one order for all. The caller has mu.
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

// PutHolder keeps who holds a token, in place of others. Its line comes first: where the lines after it do not reach the disk, somebody holds a token that
// was never handed out, and nobody has lost the last.
func (s *Store) PutHolder(ctx context.Context, token store.Hash, h store.Holder, instead ...string) error {
	if err := errors.Join(h.Check(), ctx.Err()); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	gone := s.tokens(func(h store.Holder) bool { return slices.Contains(instead, h.ID) })
	gone = slices.DeleteFunc(gone, func(one store.Hash) bool { return one == token })
	return s.keep(append([]holding{{hexOf(token), &h}}, without(gone)...)...)
}

// tokens are those of the holders of whom something is so. The caller has mu.
func (s *Store) tokens(is func(store.Holder) bool) (all []store.Hash) {
	for token, h := range s.holders {
		if is(h) {
			all = append(all, token)
		}
	}
	return all
}

// without are the lines that take tokens out.
func without(tokens []store.Hash) (lines []holding) {
	for _, token := range tokens {
		lines = append(lines, holding{Token: hexOf(token)})
	}
	return lines
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
	n, err := s.drop(ctx, func() []store.Hash { return s.tokens(func(h store.Holder) bool { return h.ID == id }) })
	if err == nil && n == 0 {
		err = store.ErrNone
	}
	return err
}

// DropEnded takes the tokens out that have ended.
func (s *Store) DropEnded(ctx context.Context, by time.Time) (int, error) {
	return s.drop(ctx, func() []store.Hash { return s.tokens(func(h store.Holder) bool { return h.Ended(by) }) })
}

// DropSigned takes browsers' tokens of a holder out.
func (s *Store) DropSigned(ctx context.Context, id string, now time.Time, most int) (int, error) {
	return s.drop(ctx, func() []store.Hash {
		all := s.tokens(func(h store.Holder) bool { return h.ID == id && !h.Signed.IsZero() })
		ahead := func(h store.Hash) int { return max(0, s.holders[h].Signed.Compare(now)) }
		slices.SortFunc(all, func(a, b store.Hash) int {
			return cmp.Or(ahead(b)-ahead(a), s.holders[a].Signed.Compare(s.holders[b].Signed))
		})
		return all[:max(0, len(all)-most)]
	})
}

// drop takes tokens out, and gives how many.
func (s *Store) drop(ctx context.Context, which func() []store.Hash) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	gone := which()
	if len(gone) == 0 && !s.closed {
		return 0, nil
	}
	return len(gone), s.keep(without(gone)...)
}
