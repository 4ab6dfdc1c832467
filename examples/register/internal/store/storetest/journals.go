package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

func begins(t *testing.T, b *bench) {
	h, err := b.Begin(t.Context(), Header("first"), Anew)
	require.NoError(t, err)
	want := Header("first")
	require.Equal(t, []any{"first", "First", want.To, 0, Now}, []any{h.Journal, h.Notice, h.To, h.N, h.Recorded})
	head, err := b.Head(t.Context(), "first")
	require.NoError(t, err)
	require.Equal(t, journal.Head{Journal: "first", Hash: h.Hash}, head)
	require.Empty(t, Whole(t, b, "first"))

	_, err = b.Begin(t.Context(), Header("first"), Anew)
	require.ErrorIs(t, err, store.ErrThere)
	drawn, err := b.Begin(t.Context(), Header(""), Anew)
	require.NoError(t, err)
	require.NotEmpty(t, drawn.Journal)
	Whole(t, b, drawn.Journal)
	nobody := Header("nobody")
	nobody.By = ""
	_, err = b.Begin(t.Context(), nobody, Anew)
	require.ErrorAs(t, err, new(*acts.BadAct))
	require.Len(t, all(t, b.Heads(t.Context(), "")), 2)
}

func names(t *testing.T, b *bench) {
	b.begun(t, "a")
	for _, name := range hostile {
		if name != "" {
			_, err := b.Begin(t.Context(), Header(name), Anew)
			require.ErrorAs(t, err, new(*acts.BadAct), "%.80q", name)
		}
		_, err := b.Append(t.Context(), name, 0, Saying("x"), Anew)
		require.ErrorIs(t, err, store.ErrNone, "%.80q", name)
		_, err = b.Append(t.Context(), name, 0, Saying("x"), Key(name+".", "r"))
		require.ErrorIs(t, err, store.ErrNone, "%.80q", name)
		_, err = b.Lines(t.Context(), name, 0)
		require.ErrorIs(t, err, store.ErrNone, "%.80q", name)
		_, err = b.Head(t.Context(), name)
		require.ErrorIs(t, err, store.ErrNone, "%.80q", name)
		for _, err := range b.Heads(t.Context(), name) {
			require.NoError(t, err)
		}
		require.ErrorIs(t, b.DropHolder(t.Context(), name), store.ErrNone)
		require.Empty(t, all(t, b.Readings(t.Context(), name)))
	}
	require.Len(t, all(t, b.Heads(t.Context(), "")), 1)
	for _, name := range []string{"-", "--", "0", "con", "nul", "z-9"} {
		b.begun(t, name)
		b.say(t, name, 0)
		Whole(t, b, name)
	}
}

func appends(t *testing.T, b *bench) {
	b.begun(t, "first")
	hostileText := "a\u0000b\u2028<script>\U0010ffff '\"\\ " + string(rune(0x202e))
	r, err := b.Append(t.Context(), "first", 0, Saying(hostileText), Anew)
	require.NoError(t, err)
	require.Equal(t, []any{1, journal.Done, tcn.Lawful}, []any{r.N, r.Kind, r.Effect})

	_, err = b.Append(t.Context(), "first", 1, Refused(), Anew)
	require.ErrorAs(t, err, new(*tcn.Refusal))
	_, err = b.Append(t.Context(), "first", 1, journal.Entry{Act: acts.Say{}, By: "x", At: Now}, Anew)
	require.ErrorAs(t, err, new(*acts.BadAct))
	_, err = b.Append(t.Context(), "first", 1, Saying(string(bytes.Repeat([]byte("x"), 1<<21))), Anew)
	require.ErrorAs(t, err, new(*acts.BadAct))
	require.Len(t, Whole(t, b, "first"), 1, "what is refused is not recorded")

	kept := Refused()
	kept.Attempt = true
	r, err = b.Append(t.Context(), "first", 1, kept, Anew)
	require.NoError(t, err)
	require.Equal(t, []any{2, journal.Attempt, tcn.Void}, []any{r.N, r.Kind, r.Effect})
	r, err = b.Append(t.Context(), "first", 2, Saying(string(bytes.Repeat([]byte("x"), 1<<19))), Anew)
	require.NoError(t, err)
	got := Whole(t, b, "first")
	require.Equal(t, r, got[2])
}

func moves(t *testing.T, b *bench) {
	b.begun(t, "first")
	var want []journal.Record
	for n := range 4 {
		want = append(want, b.say(t, "first", n))
	}
	other := b.other(t)
	for _, s := range []store.Store{b, other} {
		for _, seen := range []int{0, 1, 3, -1, 5, 1 << 40} {
			_, err := s.Append(t.Context(), "first", seen, Saying("late"), Anew)
			moved := new(store.Moved)
			require.ErrorAs(t, err, &moved)
			require.Equal(t, seen, moved.Seen)
			require.Len(t, moved.Since, len(want[min(max(seen, 0), len(want)):]))
			for i, r := range moved.Since {
				require.Equal(t, want[seen*btoi(seen > 0)+i], r)
			}
		}
	}
	_, err := other.Append(t.Context(), "first", 4, Saying("in time"), Anew)
	require.NoError(t, err)
	_, err = b.Append(t.Context(), "first", 5, Saying("and on"), Anew)
	require.NoError(t, err)
	require.Len(t, Whole(t, b, "first"), 6)
}

func btoi(is bool) int {
	if is {
		return 1
	}
	return 0
}

func lines(t *testing.T, b *bench) {
	b.begun(t, "first")
	for n := range 5 {
		b.say(t, "first", n)
	}
	file := File(t, b, "first")
	parts := bytes.SplitAfter(file, []byte("\n"))
	for from := -1; from < 9; from++ {
		want := bytes.Join(parts[min(max(from, 0), len(parts)):], nil)
		require.Equal(t, string(want), string(joined(t)(b.Lines(t.Context(), "first", from))), from)
	}
	seq, err := b.Lines(t.Context(), "first", 2)
	require.NoError(t, err)
	for range 2 { // whoever stops in the middle can begin again, and may write meanwhile
		for line, err := range seq {
			require.NoError(t, err)
			require.Equal(t, parts[2], line)
			head, err := b.Head(t.Context(), "first")
			require.NoError(t, err)
			b.say(t, "first", head.N)
			break
		}
	}
	Whole(t, b, "first")
}

func heads(t *testing.T, b *bench) {
	const many = 1_103 // more than a page
	var each sync.WaitGroup
	for at := range 8 {
		each.Go(func() {
			for n := at; n < many; n += 8 {
				if _, err := b.Begin(t.Context(), Header(fmt.Sprintf("j%d", n)), Anew); err != nil {
					t.Error(err)
				}
			}
		})
	}
	each.Wait()
	b.say(t, "j7", 0)
	for range 2 {
		got := all(t, b.Heads(t.Context(), ""))
		require.Len(t, got, many)
		require.True(t, slices.IsSortedFunc(got, func(x, y journal.Head) int {
			if x.Journal < y.Journal {
				return -1
			}
			return 1
		}))
		after := all(t, b.Heads(t.Context(), "j7"))
		at := slices.IndexFunc(got, func(h journal.Head) bool { return h.Journal == "j7" })
		require.Equal(t, 1, got[at].N)
		require.Equal(t, got[at+1:], after)
		require.Equal(t, got[at:], all(t, b.Heads(t.Context(), "j6zzz")), "a name that is none has its place too")
		require.Empty(t, all(t, b.Heads(t.Context(), "z")))
		for h, err := range b.Heads(t.Context(), "") {
			require.NoError(t, err)
			require.Equal(t, got[0], h)
			break
		}
		b.again(t)
	}
}

// What was acknowledged is there when the store is opened again.
func opensAgain(t *testing.T, b *bench) {
	b.begun(t, "first")
	b.say(t, "first", 0)
	_, err := b.Append(t.Context(), "first", 1, Saying("once"), Key("k", "r"))
	require.NoError(t, err)
	require.NoError(t, b.PutHolder(t.Context(), store.Hash{1}, store.Holder{ID: "h"}))
	require.NoError(t, b.Note(t.Context(), store.Reading{At: Now, Holder: "h", Journal: "first", What: "all"}))
	before := File(t, b, "first")
	b.again(t)
	require.Equal(t, before, File(t, b, "first"))
	r, err := b.Append(t.Context(), "first", 1, Saying("once"), Key("k", "r"))
	require.NoError(t, err)
	require.Equal(t, 2, r.N)
	b.say(t, "first", 2)
	h, err := b.Holder(t.Context(), store.Hash{1})
	require.NoError(t, err)
	require.Equal(t, "h", h.ID)
	require.Len(t, all(t, b.Readings(t.Context(), "")), 1)
	require.NoError(t, b.Ready(t.Context()))
}

// Fifty write to one journal at once, and each decides again when it moved: every record stands once, at its own place, and none is lost.
func races(t *testing.T, b *bench) {
	b.begun(t, "first")
	const writers, each = 50, 4
	stores := []store.Store{b, b.other(t)}
	var mu sync.Mutex
	acknowledged, missed := map[int]journal.Record{}, 0
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			s, seen := stores[w%2], 0
			for done := 0; done < each; {
				r, err := s.Append(t.Context(), "first", seen, Saying(fmt.Sprintf("%d of %d", done, w)), Anew)
				moved := new(store.Moved)
				mu.Lock()
				switch {
				case errors.As(err, &moved):
					missed++
					for i, r := range moved.Since {
						if r.N != seen+1+i {
							t.Errorf("record %d after %d", r.N, seen+i)
						}
					}
					seen += len(moved.Since)
				case err != nil:
					t.Error(err)
					done = each
				default:
					if _, is := acknowledged[r.N]; is {
						t.Errorf("two records %d", r.N)
					}
					acknowledged[r.N], seen = r, r.N
					done++
				}
				mu.Unlock()
			}
		})
	}
	all.Wait()
	for _, s := range stores {
		got := Whole(t, s, "first")
		require.Len(t, got, writers*each)
		for _, r := range got {
			require.Equal(t, acknowledged[r.N], r)
		}
	}
	t.Logf("%d writers, %d records, %d times somebody else was first", writers, writers*each, missed)
}

// One begins a journal of a name, however many try.
func racesToBegin(t *testing.T, b *bench) {
	stores := []store.Store{b, b.other(t)}
	const writers = 20
	errs := make(chan error, writers)
	for w := range writers {
		go func() {
			h := Header("first")
			h.By = fmt.Sprint(w)
			_, err := stores[w%2].Begin(t.Context(), h, Anew)
			errs <- err
		}()
	}
	made := 0
	for range writers {
		if err := <-errs; err == nil {
			made++
		} else {
			require.ErrorIs(t, err, store.ErrThere)
		}
	}
	require.Equal(t, 1, made)
	Whole(t, b, "first")
}
