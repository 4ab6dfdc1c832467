package store

import (
	"context"
	"sync"

	"github.com/doublelock/doublelock/tcn/journal"
)

// A Feed hands the heads that a store sends to each who watches. Nobody who is slow holds another up: who has not taken so many gets a zero head in place of the rest.
// The zero Feed is ready.
type Feed struct {
	mu       sync.Mutex
	watchers map[*watcher]bool
	closed   bool
}

// waiting is how many heads wait for one who watches.
const waiting = 256

type watcher struct {
	heads  chan journal.Head
	missed bool // a zero head was put last
}

// Watch gives the heads that are sent from now on, until the context ends or the feed is closed.
func (f *Feed) Watch(ctx context.Context) <-chan journal.Head {
	w := &watcher{heads: make(chan journal.Head, waiting)}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		close(w.heads)
		return w.heads
	}
	if f.watchers == nil {
		f.watchers = map[*watcher]bool{}
	}
	f.watchers[w] = true
	context.AfterFunc(ctx, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.end(w)
	})
	return w.heads
}

func (f *Feed) end(w *watcher) {
	if f.watchers[w] {
		delete(f.watchers, w)
		close(w.heads)
	}
}

// Send hands a head to all who watch, and waits for none. The zero head says that some may have been missed.
func (f *Feed) Send(h journal.Head) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for w := range f.watchers {
		w.send(h)
	}
}

func (w *watcher) send(h journal.Head) {
	switch waits := len(w.heads); {
	case w.missed && waits > 0: // the zero head is still to come, and stands for this one too
		return
	case waits == cap(w.heads)-1:
		h = journal.Head{}
	}
	w.missed = h == journal.Head{}
	w.heads <- h
}

// Close ends the feed for all who watch.
func (f *Feed) Close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	for w := range f.watchers {
		f.end(w)
	}
}
