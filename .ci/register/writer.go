package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/doublelock/doublelock/tcn/journal"
)

// Writers write to a site, some to the same notices at once, and note all in a ledger.
type writers struct {
	site     *site
	ledger   *ledger
	patience time.Duration // how long one asks for the same

	mu      sync.Mutex
	n       int // of what was sent, so that each text is one of its own
	names   []string
	tries   int
	done    time.Time     // when something was acknowledged last
	longest time.Duration // without anything acknowledged
	wrong   error
	again   int // asked for more than once, and acknowledged
}

// text is one that nobody has sent.
func (w *writers) text() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.n++
	return fmt.Sprintf("text-%d", w.n)
}

// fail notes what must not be.
func (w *writers) fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.wrong == nil {
		w.wrong = err
	}
}

// acknowledged notes that something was.
func (w *writers) acknowledged(text string, at journal.Head, tries int) {
	if err := w.ledger.acknowledge(text, at); err != nil {
		w.fail(err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	now := time.Now()
	w.longest, w.done = max(w.longest, now.Sub(w.done)), now
	w.tries += tries
	if tries > 1 {
		w.again++
	}
	if at.N == 0 {
		w.names = append(w.names, at.Journal)
	}
}

// some is a notice that somebody has begun.
func (w *writers) some(r *rand.Rand) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.names) == 0 || r.IntN(40) == 0 && len(w.names) < 60 {
		return ""
	}
	return w.names[r.IntN(len(w.names))]
}

// run has so many write until the context ends, and gives when each has its last answer.
func (w *writers) run(until context.Context, many int) {
	w.done, w.longest = time.Now(), 0
	var all sync.WaitGroup
	for n := range many {
		all.Go(func() {
			c, r := w.site.client(n), rand.New(rand.NewPCG(uint64(n), uint64(w.n)))
			for until.Err() == nil {
				name := w.some(r)
				asked, end := context.WithTimeout(context.Background(), w.patience)
				if name == "" {
					w.begin(asked, c)
				} else {
					w.enter(asked, c, name)
				}
				end()
			}
		})
	}
	all.Wait()
}

const operator = "relevant operator: Acme; telecommunications; service in the UK; serves 2500000"

// begin begins a notice, under a key.
func (w *writers) begin(ctx context.Context, c *client) {
	text := w.text()
	w.ledger.send(text)
	a, tries, err := c.insist(ctx, "POST", "/notices", fmt.Sprintf(`{"kind":"technical capability notice","name":%q,"to":%q}`, text, operator), "Idempotency-Key", text)
	if err == nil {
		err = a.is(http.StatusCreated)
	}
	var h struct{ Journal, Hash string }
	if err == nil {
		err = json.Unmarshal(a.body, &h)
	}
	if err != nil {
		w.fail(fmt.Errorf("a notice was not begun: %w", err))
		return
	}
	w.acknowledged(text, journal.Head{Journal: h.Journal, Hash: h.Hash}, tries)
}

// enter enters something that is said, under a key, after the record that was seen last.
func (w *writers) enter(ctx context.Context, c *client, name string) {
	seen, _, err := c.insist(ctx, "GET", "/notices/"+name, "")
	if err == nil {
		err = seen.is(http.StatusOK)
	}
	if err != nil {
		w.fail(fmt.Errorf("a notice was not seen: %w", err))
		return
	}
	text := w.text()
	w.ledger.send(text)
	a, tries, err := c.insist(ctx, "POST", "/notices/"+name+"/acts", `{"act":{"act":"say","by":"public","on":"2025-07-01","text":"`+text+`"}}`,
		"If-Match", seen.tag, "Idempotency-Key", text)
	var at journal.Head
	switch {
	case err == nil && a.status == http.StatusPreconditionFailed:
		w.ledger.refuse(text)
		return
	case err == nil:
		if err = a.is(http.StatusCreated); err == nil {
			err = json.Unmarshal(a.body, &at)
		}
	}
	if err != nil {
		w.fail(fmt.Errorf("an act was not entered: %w", err))
		return
	}
	w.acknowledged(text, at, tries)
}
