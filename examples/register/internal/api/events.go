package api

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
)

const (
	mostStreams = 8                // of one holder
	beat        = 15 * time.Second // a sign of life, and a look whether the token still holds
	writeWithin = 10 * time.Second
)

// moveIDs write the numbers of moves so that nobody sees how many there were besides: what lies between two tells how much others did.
type moveIDs struct{ block cipher.Block }

func newMoveIDs() *moveIDs {
	var key [16]byte
	_, _ = rand.Read(key[:])          // it never fails
	block, _ := aes.NewCipher(key[:]) // nor does a key so long
	return &moveIDs{block}
}

func (m *moveIDs) of(number uint64) string {
	var b [aes.BlockSize]byte
	binary.BigEndian.PutUint64(b[8:], number)
	m.block.Encrypt(b[:], b[:])
	return hex.EncodeToString(b[:])
}

// number reads an ID; it is none of this register's, if it is one from before its start, or another register's.
func (m *moveIDs) number(id string) (number uint64, is bool) {
	b, err := hex.DecodeString(id)
	if err != nil || len(b) != aes.BlockSize {
		return 0, false
	}
	m.block.Decrypt(b, b)
	return binary.BigEndian.Uint64(b[8:]), binary.BigEndian.Uint64(b[:8]) == 0
}

// events tells what moves, as it moves, of what the holder may see.
func (a *API) events(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if !a.listens.Take(h.ID) {
		return web.Wrong(http.StatusTooManyRequests, "too-often", "You have %d streams: end one.", mostStreams)
	}
	defer a.listens.Give(h.ID)
	if err := a.Desk.Listening(r.Context(), h); err != nil {
		return err
	}
	after, known := a.Desk.Last(), true
	if id := r.Header.Get("Last-Event-ID"); id != "" {
		after, known = a.ids.number(id)
	}
	past, more, whole, end := a.Desk.Listen(after)
	defer end()
	s := stream{api: a, w: w, control: http.NewResponseController(w), token: web.TokenOf(r, a.Secure)}
	w.Header().Set("Content-Type", "text/event-stream")
	if err := s.say(": the register tells what moves\n\n"); err != nil {
		return nil
	}
	if !known || !whole {
		if s.say("event: reset\ndata: {}\n\n") != nil {
			return nil
		}
	}
	for _, m := range past {
		if s.tell(h, m) != nil {
			return nil
		}
	}
	s.goOn(r, more)
	return nil
}

// A stream is one that listens.
type stream struct {
	api     *API
	w       http.ResponseWriter
	control *http.ResponseController
	token   string
}

// goOn tells what moves until either side ends it, the listener is too far behind, or its token holds no more.
func (s *stream) goOn(r *http.Request, more <-chan desk.Move) {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-s.api.Ending:
			return
		case m, is := <-more:
			now, err := s.api.Desk.Know(r.Context(), s.token)
			if !is || err != nil || s.tell(now, m) != nil {
				return
			}
		case <-tick.C:
			if _, err := s.api.Desk.Know(r.Context(), s.token); err != nil || s.say(": it goes on\n\n") != nil {
				return
			}
		}
	}
}

// tell tells a move, if the listener may see the notice.
func (s *stream) tell(h store.Holder, m desk.Move) error {
	if !s.api.Desk.MaySee(h, m.Head.Journal) {
		return nil
	}
	data, err := json.Marshal(map[string]any{"journal": m.Head.Journal, "records": m.Head.N, "version": Version(m.Head)})
	if err != nil {
		return err
	}
	return s.say(fmt.Sprintf("id: %s\nevent: moved\ndata: %s\n\n", s.api.ids.of(m.Number), data))
}

// say writes something, and sends it.
func (s *stream) say(text string) error {
	_ = s.control.SetWriteDeadline(time.Now().Add(writeWithin)) // where there is none to set, as in a test, none is needed
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.control.Flush()
}
