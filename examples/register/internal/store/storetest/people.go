package storetest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

func restores(t *testing.T, b *bench) {
	b.begun(t, "first")
	for n := range 3 {
		b.say(t, "first", n)
	}
	file := File(t, b, "first")
	lines := bytes.SplitAfter(file, []byte("\n"))
	_, err := b.Restore(t.Context(), bytes.NewReader(file))
	require.ErrorIs(t, err, store.ErrThere)
	_, other, err := journal.Begin(Header("other"))
	require.NoError(t, err)
	for name, spoilt := range map[string][]byte{
		"empty":             nil,
		"no journal":        []byte("hello\n"),
		"torn":              file[:len(file)-1],
		"no header":         bytes.Join(lines[1:], nil),
		"left out":          slices.Concat(lines[0], lines[2]),
		"doubled":           slices.Concat(file, lines[3]),
		"edited":            bytes.Replace(file, []byte("registry"), []byte("Registry"), 1),
		"of another":        slices.Concat(other, lines[1]),
		"with another name": bytes.Replace(file, []byte(`"first"`), []byte(`"../x"`), 1),
	} {
		_, err := b.Restore(t.Context(), bytes.NewReader(spoilt))
		require.ErrorAs(t, err, new(*journal.Fault), name)
	}
	require.Len(t, all(t, b.Heads(t.Context(), "")), 1)

	feed, err := b.Watch(t.Context())
	require.NoError(t, err)
	head, err := b.Restore(t.Context(), bytes.NewReader(other))
	require.NoError(t, err)
	is := next(t, feed)
	for is.Journal == "first" { // what moved just before may be told late
		is = next(t, feed)
	}
	require.Equal(t, head, is)
	require.Equal(t, string(other), string(File(t, b, "other")))
	b.say(t, "other", 0)
	kept := File(t, b, "other")
	b.again(t)
	require.Equal(t, string(kept), string(File(t, b, "other")))
}

func holders(t *testing.T, b *bench) {
	ctx := t.Context()
	_, err := b.Holder(ctx, store.Hash{})
	require.ErrorIs(t, err, store.ErrNone)
	require.ErrorIs(t, b.DropHolder(ctx, "z"), store.ErrNone)
	z := store.Holder{ID: "z", Name: "Zoë <'\"\\> \x00", Role: "official", Person: "Acme", Notices: []string{"b", "a"}, Until: Now}
	a := store.Holder{ID: "a", Notices: []string{}}
	require.NoError(t, b.PutHolder(ctx, store.Hash{1}, z))
	require.NoError(t, b.PutHolder(ctx, store.Hash{2}, a))
	require.NoError(t, b.PutHolder(ctx, store.Hash{3}, z))
	for range 2 {
		for _, s := range []store.Store{b, b.other(t)} {
			got, err := s.Holder(ctx, store.Hash{1})
			require.NoError(t, err)
			require.Equal(t, z, got)
			got, err = s.Holder(ctx, store.Hash{2})
			require.NoError(t, err)
			require.Equal(t, a, got, "that it may see none is not that it may see all")
			require.Equal(t, []store.Holder{a, z, z}, all(t, s.Holders(ctx)))
		}
		b.again(t)
	}
	a.Name, a.Notices = "A", nil
	require.NoError(t, b.PutHolder(ctx, store.Hash{2}, a))
	got, err := b.Holder(ctx, store.Hash{2})
	require.NoError(t, err)
	require.Equal(t, a, got)
	ended(t, b, a, z)
	require.NoError(t, b.DropHolder(ctx, "z"))
	for range 2 {
		for _, token := range []store.Hash{{1}, {3}, {}} {
			_, err = b.Holder(ctx, token)
			require.ErrorIs(t, err, store.ErrNone)
		}
		require.Equal(t, []store.Holder{a}, all(t, b.Holders(ctx)))
		b.again(t)
	}
	for _, bad := range []store.Holder{{}, {ID: "\xff"}, {ID: "x", Notices: []string{"\xff"}}, {ID: "x", Until: time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC)}} {
		require.Error(t, b.PutHolder(ctx, store.Hash{9}, bad))
	}
	_, err = b.Holder(ctx, store.Hash{9})
	require.ErrorIs(t, err, store.ErrNone)
}

// ended holds the store, which has a and z twice, to what it says of tokens that end. z's end at Now.
func ended(t *testing.T, b *bench, a, z store.Holder) {
	ctx := t.Context()
	y := store.Holder{ID: "y", Until: Now.Add(time.Hour)}
	require.NoError(t, b.PutHolder(ctx, store.Hash{4}, y))
	for _, by := range []time.Time{{}, Now.Add(-time.Millisecond)} {
		n, err := b.DropEnded(ctx, by)
		require.NoError(t, err)
		require.Zero(t, n)
	}
	require.Equal(t, []store.Holder{a, y, z, z}, all(t, b.Holders(ctx)))
	n, err := b.DropEnded(ctx, Now.Add(time.Millisecond))
	require.NoError(t, err)
	require.Equal(t, 2, n)
	y.Until = time.Time{}
	require.NoError(t, b.PutHolder(ctx, store.Hash{4}, y), "it goes on after all")
	for range 2 {
		n, err = b.DropEnded(ctx, Now.AddDate(100, 0, 0))
		require.NoError(t, err)
		require.Zero(t, n, "what has no end does not end")
		require.Equal(t, []store.Holder{a, y}, all(t, b.Holders(ctx)))
		b.again(t)
	}
	require.NoError(t, b.DropHolder(ctx, "y"))
	require.NoError(t, b.PutHolder(ctx, store.Hash{1}, z))
}

func readings(t *testing.T, b *bench) {
	ctx := t.Context()
	require.Empty(t, all(t, b.Readings(ctx, "")))
	var want []store.Reading
	for i, name := range []string{"a", "", "b", `a"`, "a", "b\x00", strings.Repeat("n", 200_000), "a'; --"} {
		r := store.Reading{At: Now.Add(-time.Duration(i)), Holder: fmt.Sprint(i), Journal: name, What: "a", Given: i%2 == 0}
		require.NoError(t, b.Note(ctx, r))
		want = append([]store.Reading{r}, want...)
	}
	require.NoError(t, b.Note(ctx, store.Reading{At: Now.In(time.FixedZone("", 3600)), Journal: "\xff"}))
	want = append([]store.Reading{{At: Now, Journal: "\ufffd"}}, want...)
	for range 2 {
		require.Equal(t, want, all(t, b.Readings(ctx, "")), "the newest first, by when it was noted")
		for _, name := range []string{"a", "b", `a"`, "b\x00", "none", "a'; --"} {
			var some []store.Reading
			for _, r := range want {
				if r.Journal == name {
					some = append(some, r)
				}
			}
			require.Equal(t, some, all(t, b.Readings(ctx, name)), "%q", name)
		}
		for r, err := range b.Readings(ctx, "") {
			require.NoError(t, err)
			require.Equal(t, want[0], r)
			break
		}
		b.again(t)
	}
	require.Error(t, b.Note(ctx, store.Reading{At: time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC)}))
	require.Len(t, all(t, b.Readings(ctx, "")), len(want))
}

// Many note at once, and nothing is lost.
func manyReadings(t *testing.T, b *bench) {
	const readers, each = 20, 110
	var noting sync.WaitGroup
	for w := range readers {
		noting.Go(func() {
			for n := range each {
				if err := b.Note(t.Context(), store.Reading{At: Now, Holder: fmt.Sprint(w), Journal: fmt.Sprint("j", w%3), What: fmt.Sprint(n)}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	noting.Wait()
	last := map[string]int{}
	for _, r := range all(t, b.Readings(t.Context(), "")) {
		last[r.Holder]++
		require.Equal(t, fmt.Sprint(each-last[r.Holder]), r.What, "each one's in their order")
	}
	require.Len(t, last, readers)
	require.Len(t, all(t, b.Readings(t.Context(), "j1")), 7*each)
}

// What is closed says so, and nothing waits for ever.
func closed(t *testing.T, b *bench) {
	b.begun(t, "first")
	ctx := within(t)
	feed, err := b.Watch(ctx)
	require.NoError(t, err)
	require.NoError(t, b.Close())
	for h := range feed { // what moved just before may be told late, and nothing else moves
		require.Equal(t, "first", h.Journal)
		require.Zero(t, h.N)
	}
	_, err = b.Begin(ctx, Header("x"), Anew)
	require.Error(t, err)
	_, err = b.Begin(ctx, Header("x"), Key("k", "r"))
	require.Error(t, err)
	_, err = b.Append(ctx, "first", 0, Saying("x"), Anew)
	require.Error(t, err)
	_, err = b.Lines(ctx, "first", 0)
	require.Error(t, err)
	_, err = b.Head(ctx, "first")
	require.Error(t, err)
	_, err = b.Watch(ctx)
	require.Error(t, err)
	_, err = b.Holder(ctx, store.Hash{})
	require.Error(t, err)
	_, err = b.Restore(ctx, strings.NewReader(""))
	require.Error(t, err)
	require.Error(t, firstError(b.Heads(ctx, "")))
	require.Error(t, firstError(b.Holders(ctx)))
	require.Error(t, firstError(b.Readings(ctx, "")))
	require.Error(t, b.PutHolder(ctx, store.Hash{}, store.Holder{ID: "x"}))
	require.Error(t, b.DropHolder(ctx, "x"))
	_, err = b.DropSigned(ctx, "x", Now, 0)
	require.Error(t, err)
	require.Error(t, b.Note(ctx, store.Reading{At: Now}))
	require.Error(t, b.Ready(ctx))
	require.NotPanics(t, func() { _ = b.Close() })
	b.Store = b.place(t)
	Whole(t, b, "first")
	require.NoError(t, b.Close())
}
