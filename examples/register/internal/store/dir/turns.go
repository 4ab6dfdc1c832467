package dir

import (
	"context"
	"sync"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// Turns are taken by key: one at a time has a key's.
type turns struct {
	mu  sync.Mutex
	all map[store.Hash]*turn
}

type turn struct {
	taken chan struct{}
	want  int
}

// take waits for a key's turn, and gives what gives it back.
func (t *turns) take(ctx context.Context, key store.Hash) (give func(), err error) {
	t.mu.Lock()
	one := t.all[key]
	if one == nil {
		one = &turn{taken: make(chan struct{}, 1)}
		t.all[key] = one
	}
	one.want++
	t.mu.Unlock()
	leave := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if one.want--; one.want == 0 {
			delete(t.all, key)
		}
	}
	select {
	case one.taken <- struct{}{}:
		return func() { <-one.taken; leave() }, nil
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
}
