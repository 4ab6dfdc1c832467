package storetest

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// Who is put in place of others has a token, and they have none: of several IDs, of its own, and of one that holds nothing. What cannot be put takes nothing back.
func instead(t *testing.T, b *bench) {
	ctx := t.Context()
	a, c, d := store.Holder{ID: "a"}, store.Holder{ID: "c"}, store.Holder{ID: "d"}
	for token, h := range map[store.Hash]store.Holder{{1}: a, {2}: a, {3}: c, {4}: d} {
		require.NoError(t, b.PutHolder(ctx, token, h))
	}
	require.Error(t, b.PutHolder(ctx, store.Hash{5}, store.Holder{ID: "\xff"}, "a", "c"))
	require.Equal(t, []store.Holder{a, a, c, d}, all(t, b.Holders(ctx)))
	a.Name = "new"
	require.NoError(t, b.PutHolder(ctx, store.Hash{5}, a, "c", "none", "a"))
	require.NoError(t, b.PutHolder(ctx, store.Hash{5}, a, "a"), "once more is as once")
	for range 2 {
		require.Equal(t, []store.Holder{a, d}, all(t, b.Holders(ctx)))
		for _, token := range []store.Hash{{1}, {2}, {3}} {
			_, err := b.Holder(ctx, token)
			require.ErrorIs(t, err, store.ErrNone)
		}
		got, err := b.Holder(ctx, store.Hash{5})
		require.NoError(t, err)
		require.Equal(t, a, got)
		b.again(t)
	}
}

// Of many who put in place of the same at once, one holds a token after it.
func insteadRace(t *testing.T, b *bench) {
	others := []store.Store{b, b.other(t)}
	require.NoError(t, b.PutHolder(t.Context(), store.Hash{99}, store.Holder{ID: "a"}))
	var putting sync.WaitGroup
	for n := range 20 {
		putting.Go(func() {
			if err := others[n%2].PutHolder(t.Context(), store.Hash{byte(n)}, store.Holder{ID: "a"}, "a", "a/calendar"); err != nil {
				t.Error(err)
			}
		})
	}
	putting.Wait()
	require.Len(t, all(t, b.Holders(t.Context())), 1)
}

// Of browsers' tokens those of who signed in first are taken out; what was handed out stays, and another's.
func signed(t *testing.T, b *bench) {
	ctx := t.Context()
	at := func(n int) time.Time { return Now.Add(time.Duration(n) * time.Second) }
	out, other := store.Holder{ID: "a", Until: at(1)}, store.Holder{ID: "c", Signed: at(0)}
	require.NoError(t, b.PutHolder(ctx, store.Hash{100}, out))
	require.NoError(t, b.PutHolder(ctx, store.Hash{101}, other))
	for _, n := range []int{3, 1, 4, 2, 0} {
		require.NoError(t, b.PutHolder(ctx, store.Hash{byte(n)}, store.Holder{ID: "a", Signed: at(n), Until: at(9)}))
	}
	for most, gone := range map[int]int{5: 0, 100: 0} {
		n, err := b.DropSigned(ctx, "a", at(9), most)
		require.NoError(t, err)
		require.Equal(t, gone, n)
	}
	n, err := b.DropSigned(ctx, "a", at(9), 2)
	require.NoError(t, err)
	require.Equal(t, 3, n)
	for range 2 {
		for n := range 5 {
			h, err := b.Holder(ctx, store.Hash{byte(n)})
			if n < 3 {
				require.ErrorIs(t, err, store.ErrNone)
			} else {
				require.NoError(t, err)
				require.Equal(t, at(n), h.Signed)
			}
		}
		require.Len(t, all(t, b.Holders(ctx)), 4)
		b.again(t)
	}
	require.NoError(t, b.PutHolder(ctx, store.Hash{50}, store.Holder{ID: "a", Signed: at(4), Until: at(9)}))
	n, err = b.DropSigned(ctx, "a", at(9), 2)
	require.NoError(t, err)
	require.Equal(t, 1, n, "of two of one moment no more go than must")
	n, err = b.DropSigned(ctx, "a", at(3), 1)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	require.NoError(t, b.PutHolder(ctx, store.Hash{3}, store.Holder{ID: "a", Signed: at(3), Until: at(9)}))
	n, err = b.DropSigned(ctx, "a", at(3), 1)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	_, err = b.Holder(ctx, store.Hash{3})
	require.NoError(t, err, "whose clock stood ahead is no later than who signs in now")
	n, err = b.DropSigned(ctx, "a", at(9), 0)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	require.ElementsMatch(t, []store.Holder{out, other}, all(t, b.Holders(ctx)))
}
