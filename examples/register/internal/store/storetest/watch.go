package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Who watches sees each head, in order, whoever moved it; and nothing after the context.
func watches(t *testing.T, b *bench) {
	other := b.other(t)
	ctx, end := context.WithCancel(t.Context())
	defer end()
	var feeds []<-chan journal.Head
	for _, s := range []store.Store{b, other, b} {
		feed, err := s.Watch(ctx)
		require.NoError(t, err)
		feeds = append(feeds, feed)
	}
	b.begun(t, "first")
	b.say(t, "first", 0)
	_, err := other.Append(t.Context(), "first", 1, Saying("x"), Anew)
	require.NoError(t, err)
	_, err = other.Append(t.Context(), "first", 1, Saying("x"), Anew)
	require.Error(t, err)
	_, err = other.Begin(t.Context(), Header("second"), Anew)
	require.NoError(t, err)
	for _, feed := range feeds {
		for n := range 3 {
			h := next(t, feed)
			require.Equal(t, "first", h.Journal)
			require.Equal(t, n, h.N)
		}
		require.Equal(t, "second", next(t, feed).Journal)
	}
	end()
	for _, feed := range feeds {
		select {
		case _, is := <-feed:
			require.False(t, is)
		case <-time.After(10 * time.Second):
			require.Fail(t, "the feed does not end")
		}
	}
	b.say(t, "second", 0)
}

// Who takes nothing holds nobody up, and learns that something was missed.
func watchesSlowly(t *testing.T, b *bench) {
	feed, err := b.Watch(t.Context())
	require.NoError(t, err)
	b.begun(t, "first")
	const many = 400
	for n := range many {
		b.say(t, "first", n)
	}
	last := journal.Head{Journal: "-"}
	for last != (journal.Head{}) {
		last = next(t, feed)
	}
	require.Eventually(t, func() bool { // and it goes on
		head, err := b.Head(t.Context(), "first")
		require.NoError(t, err)
		b.say(t, "first", head.N)
		select {
		case last = <-feed:
			return last.N > many
		case <-time.After(time.Second):
			return false
		}
	}, 30*time.Second, time.Millisecond)
}

// A context that has ended stops each method before it does anything.
func contexts(t *testing.T, b *bench) {
	b.begun(t, "first")
	ctx, end := context.WithCancel(t.Context())
	end()
	asks := map[string]func() error{
		"Begin":     func() error { _, err := b.Begin(ctx, Header("second"), Anew); return err },
		"Append":    func() error { _, err := b.Append(ctx, "first", 0, Saying("x"), Anew); return err },
		"Once":      func() error { _, err := b.Append(ctx, "first", 0, Saying("x"), Key("k", "r")); return err },
		"Head":      func() error { _, err := b.Head(ctx, "first"); return err },
		"Holder":    func() error { _, err := b.Holder(ctx, store.Hash{}); return err },
		"PutHolder": func() error { return b.PutHolder(ctx, store.Hash{}, store.Holder{ID: "x"}) },
		"Signed":    func() error { _, err := b.DropSigned(ctx, "x", Now, 0); return err },
		"Note":      func() error { return b.Note(ctx, store.Reading{At: Now}) },
		"Ready":     func() error { return b.Ready(ctx) },
		"Heads":     func() error { return firstError(b.Heads(ctx, "")) },
		"Holders":   func() error { return firstError(b.Holders(t.Context())) },
		"Lines": func() error {
			lines, err := b.Lines(ctx, "first", 0)
			if err == nil {
				err = firstError(lines)
			}
			return err
		},
	}
	for name, ask := range asks {
		err := ask()
		if name == "Holders" || name == "Holder" {
			continue // which may know without asking
		}
		require.ErrorIs(t, err, context.Canceled, name)
	}
	require.Empty(t, Whole(t, b, "first"))
	require.Len(t, all(t, b.Heads(t.Context(), "")), 1)
	require.Empty(t, all(t, b.Readings(t.Context(), "")))
	require.Empty(t, all(t, b.Holders(t.Context())))
}

func firstError[T any](seq func(func(T, error) bool)) (first error) {
	seq(func(_ T, err error) bool {
		first = err
		return err == nil
	})
	return first
}

// Contexts that end in the middle leave each act there, whole, or not there; and under its key it is there once in the end.
func contextsCut(t *testing.T, b *bench) {
	b.begun(t, "first")
	const writers, each = 8, 12
	cut := 0
	var mu sync.Mutex
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			random := rand.New(rand.NewPCG(257, uint64(w)))
			for n := range each {
				text := fmt.Sprintf("%d of %d", n, w)
				for try := 0; ; try++ {
					ctx, end := context.WithTimeout(t.Context(), time.Duration(random.IntN(4000))*time.Microsecond)
					if try > 6 {
						ctx = within(t)
					}
					head, err := b.Head(ctx, "first")
					if err == nil {
						_, err = b.Append(ctx, "first", head.N, Saying(text), Key(text, text))
					}
					end()
					if err == nil {
						break
					}
					mu.Lock()
					cut++
					mu.Unlock()
				}
			}
		})
	}
	all.Wait()
	said := map[string]int{}
	for _, r := range Whole(t, b, "first") {
		said[string(r.Act)]++
	}
	require.Len(t, said, writers*each)
	for act, times := range said {
		require.Equal(t, 1, times, act)
	}
	t.Logf("%d acts, %d times cut off or moved before they were there", writers*each, cut)
}
