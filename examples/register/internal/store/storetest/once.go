package storetest

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/journal"
)

// The same request under the same key gets the record that the first made, whatever came since; another request is refused.
func once(t *testing.T, b *bench) {
	b.begun(t, "first")
	b.begun(t, "second")
	first, err := b.Append(t.Context(), "first", 0, Saying("x"), Key("k", "r"))
	require.NoError(t, err)
	b.say(t, "first", 1)
	for _, s := range []store.Store{b, b.other(t)} {
		again, err := s.Append(t.Context(), "first", 0, Saying("x"), Key("k", "r"))
		require.NoError(t, err)
		require.Equal(t, first, again)
		_, err = s.Append(t.Context(), "first", 2, Saying("y"), Key("k", "other"))
		require.ErrorIs(t, err, store.ErrOtherRequest)
		_, err = s.Append(t.Context(), "second", 0, Saying("y"), Key("k", "other"))
		require.ErrorIs(t, err, store.ErrOtherRequest)
		_, err = s.Begin(t.Context(), Header("third"), Key("k", "other"))
		require.ErrorIs(t, err, store.ErrOtherRequest)
	}
	theirs := Key("k", "theirs")
	theirs.Holder = "another"
	r, err := b.Append(t.Context(), "first", 2, Saying("z"), theirs)
	require.NoError(t, err)
	require.Equal(t, 3, r.N, "another's key is another key")
	b.again(t)
	again, err := b.Append(t.Context(), "first", 9, Saying("x"), Key("k", "r"))
	require.NoError(t, err)
	require.Equal(t, first, again)
	_, err = b.Append(t.Context(), "first", 3, Saying("y"), Key("k", "other"))
	require.ErrorIs(t, err, store.ErrOtherRequest)
	require.Len(t, Whole(t, b, "first"), 3)
	require.Empty(t, Whole(t, b, "second"))
	without := store.Once{Holder: "someone", Request: store.Hash{1}}
	for n := range 2 {
		_, err = b.Append(t.Context(), "second", n, Saying("y"), without)
		require.NoError(t, err, "without a key each time anew")
	}
}

func onceBegin(t *testing.T, b *bench) {
	h, err := b.Begin(t.Context(), Header(""), Key("k", "r"))
	require.NoError(t, err)
	b.say(t, h.Journal, 0)
	for range 2 {
		again, err := b.Begin(t.Context(), Header(""), Key("k", "r"))
		require.NoError(t, err)
		require.Equal(t, h, again)
		_, err = b.Begin(t.Context(), Header(""), Key("k", "other"))
		require.ErrorIs(t, err, store.ErrOtherRequest)
		b.again(t)
	}
	require.Len(t, all(t, b.Heads(t.Context(), "")), 1)
}

// However many come at once under one key, one record is made, and all get it.
func onceRace(t *testing.T, b *bench) {
	b.begun(t, "first")
	stores := []store.Store{b, b.other(t)}
	const writers = 30
	got := make([]journal.Record, writers)
	begun := make([]journal.Header, writers)
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			var err error
			if got[w], err = stores[w%2].Append(t.Context(), "first", 0, Saying("x"), Key("k", "r")); err != nil {
				t.Error(err)
			}
			if begun[w], err = stores[w%2].Begin(t.Context(), Header(""), Key("b", "r")); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	for w := range writers {
		require.Equal(t, got[0], got[w])
		require.Equal(t, begun[0], begun[w])
	}
	require.Len(t, Whole(t, b, "first"), 1)
}

// What was refused made no record, and the key is free.
func onceRefused(t *testing.T, b *bench) {
	b.begun(t, "first")
	_, err := b.Append(t.Context(), "first", 0, Refused(), Key("k", "r"))
	require.ErrorAs(t, err, new(*tcn.Refusal))
	_, err = b.Append(t.Context(), "first", 4, Saying("x"), Key("k", "r"))
	require.ErrorAs(t, err, new(*store.Moved))
	_, err = b.Append(t.Context(), "none", 0, Saying("x"), Key("k", "r"))
	require.ErrorIs(t, err, store.ErrNone)
	_, err = b.Begin(t.Context(), Header("first"), Key("k", "r"))
	require.ErrorIs(t, err, store.ErrThere)
	r, err := b.Append(t.Context(), "first", 0, Saying("x"), Key("k", "another, since the first was refused"))
	require.NoError(t, err)
	require.Equal(t, 1, r.N)
}

// A key is any bytes, and no two are taken for one.
func onceBytes(t *testing.T, b *bench) {
	b.begun(t, "first")
	keys := append(hostile[1:], "k", "K", "k ", " k")
	for n, key := range keys {
		r, err := b.Append(t.Context(), "first", n, Saying("x"), Key(key, "r"))
		require.NoError(t, err, "%.80q", key)
		require.Equal(t, n+1, r.N, "%.80q", key)
	}
	for n, key := range keys {
		r, err := b.Append(t.Context(), "first", 0, Saying("x"), Key(key, "r"))
		require.NoError(t, err)
		require.Equal(t, n+1, r.N)
	}
	require.NotEqual(t, store.Once{Holder: "a", Key: "bc"}.ID(), store.Once{Holder: "ab", Key: "c"}.ID())
}
