package desk

import (
	"sync"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

const (
	remembered = 1024 // how many moves are known to whoever comes back
	waiting    = 64   // how many a listener may be behind
)

// A Move is that a journal moved. Its number counts the moves that this desk saw: nobody is to be shown it who may not see them all.
type Move struct {
	Number uint64
	Head   journal.Head
}

// A feed tells listeners what moved.
type feed struct {
	mu        sync.Mutex
	last      uint64
	past      []Move
	listeners map[chan Move]struct{}
}

func (f *feed) open() { f.listeners = map[chan Move]struct{}{} }

// tell tells all. Who is too far behind is told no more, and its channel is closed: it may come back with the number of the last move it saw.
func (f *feed) tell(head journal.Head) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.last++
	m := Move{f.last, head}
	if f.past = append(f.past, m); len(f.past) > 2*remembered {
		f.past = append([]Move(nil), f.past[len(f.past)-remembered:]...)
	}
	for l := range f.listeners {
		select {
		case l <- m:
		default:
			delete(f.listeners, l)
			close(l)
		}
	}
}

// Listen hands out what moved after a move, and a channel of what moves from now on, which is closed for who is too far behind. It is whole unless
// some of it is not remembered: then whoever asks must ask for the list again. End ends it.
func (d *Desk) Listen(after uint64) (past []Move, more <-chan Move, whole bool, end func()) {
	f := &d.feed
	f.mu.Lock()
	defer f.mu.Unlock()
	whole = after <= f.last && (after == f.last || f.past[0].Number <= after+1)
	if whole {
		for _, m := range f.past {
			if m.Number > after {
				past = append(past, m)
			}
		}
	}
	l := make(chan Move, waiting)
	f.listeners[l] = struct{}{}
	return past, l, whole, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if _, is := f.listeners[l]; is {
			delete(f.listeners, l)
			close(l)
		}
	}
}

// Last is the number of the last move.
func (d *Desk) Last() uint64 {
	d.feed.mu.Lock()
	defer d.feed.mu.Unlock()
	return d.feed.last
}

// MaySee reports whether a holder may see a notice. It notes nothing: it is for what was noted when it was asked for, as a stream of moves.
func (d *Desk) MaySee(h store.Holder, name string) bool {
	_, may := d.finds(h, name)
	return may
}
