package desk_test

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// deaf is a desk on a store that tells it of nothing, but for what is sent to it.
func deaf(t *testing.T, s store.Store) (*desk.Desk, *flaky) {
	f := &flaky{Store: s, moved: make(chan journal.Head)}
	return opened(t, f), f
}

// What was acknowledged at one desk is answered for at another at once, though nothing was heard of it there: that it was begun, that somebody may see it now,
// and that it moved.
func TestAtOnce(t *testing.T) {
	s, keeper := kept(t)
	here := opened(t, s)
	there, _ := deaf(t, s)
	acme := store.Holder{ID: "acme", Role: desk.Operator, Person: "Acme"}
	name := begin(t, here, keeper)
	_, err := there.See(t.Context(), acme, name, "the notice")
	require.ErrorIs(t, err, store.ErrNone, "it is not for the operator yet")
	_, err = there.See(t.Context(), keeper, name, "the notice")
	require.NoError(t, err)
	for i, line := range giving("2025-07-07") {
		_, err := here.Enter(t.Context(), keeper, name, desk.Deed{Act: []byte(line), Seen: i})
		require.NoError(t, err)
	}
	for _, one := range []store.Holder{keeper, acme} {
		sheet, err := there.See(t.Context(), one, name, "the notice")
		require.NoError(t, err)
		require.Equal(t, 4, sheet.Head.N)
	}
	_, err = there.See(t.Context(), store.Holder{ID: "zenith", Role: desk.Operator, Person: "Zenith"}, name, "the notice")
	require.ErrorIs(t, err, store.ErrNone)

	say := desk.Deed{Act: []byte(`{"act":"say","by":"public","on":"2025-07-08","text":"it goes on"}`), Seen: 4}
	r, err := here.Enter(t.Context(), keeper, name, say)
	require.NoError(t, err)
	say.Seen, say.Hash = 5, "0123456789abcdef"
	moved := new(store.Moved)
	_, err = there.Enter(t.Context(), keeper, name, say)
	require.ErrorAs(t, err, &moved, "the version is another journal's, of a record that was not heard of here")
	say.Hash = r.Hash[:16]
	_, err = there.Enter(t.Context(), keeper, name, say)
	require.NoError(t, err)
}

// back are the journals of a store as they are now, in another store.
func back(t *testing.T, s store.Store, names ...string) store.Store {
	old, _ := kept(t)
	for _, name := range names {
		var file bytes.Buffer
		lines, err := s.Lines(t.Context(), name, 0)
		require.NoError(t, err)
		for line, err := range lines {
			require.NoError(t, err)
			file.Write(line)
		}
		_, err = old.Restore(t.Context(), &file)
		require.NoError(t, err)
	}
	return old
}

// A database that is put back has lost what was acknowledged: the desk goes back with it, whoever says so, and its notices are written to.
func TestGoesBack(t *testing.T) {
	s, keeper := kept(t)
	d, f := deaf(t, s)
	lines := giving("2025-07-07")
	name, still := begin(t, d, keeper, lines[:2]...), begin(t, d, keeper, lines[:2]...)
	old := back(t, s, name, still)
	for i, line := range lines[2:] {
		for _, one := range []string{name, still} {
			_, err := d.Enter(t.Context(), keeper, one, desk.Deed{Act: []byte(line), Seen: 2 + i})
			require.NoError(t, err)
		}
	}
	lost := begin(t, d, keeper, giving("2025-07-07")...)
	f.Store = old
	at := func(name string) int {
		sheet, err := d.See(t.Context(), keeper, name, "the notice")
		require.NoError(t, err)
		return sheet.Head.N
	}
	_, err := d.Enter(t.Context(), keeper, name, desk.Deed{Act: []byte(lines[2]), Seen: 4})
	require.ErrorAs(t, err, new(*store.Moved))
	require.Equal(t, 2, at(name), "whoever asks finds it out")
	_, err = d.Enter(t.Context(), keeper, name, desk.Deed{Act: []byte(lines[2]), Seen: 2})
	require.NoError(t, err)
	require.Equal(t, 3, at(name))
	listed := func() (n int) {
		all, _, err := d.List(t.Context(), keeper, desk.Place{}, 10)
		require.NoError(t, err)
		for _, one := range all {
			if one.Head.Journal == still {
				n = one.Head.N
			}
		}
		return n
	}
	require.Equal(t, 4, listed(), "the list stands as it was heard of")
	f.moved <- journal.Head{Journal: still, N: 2}
	require.Eventually(t, func() bool { return listed() == 2 }, 10*time.Second, 5*time.Millisecond, "news of a record before the last is looked into")
	f.moved <- journal.Head{}
	require.Eventually(t, func() bool { return !d.MaySee(keeper, lost) }, 10*time.Second, 5*time.Millisecond, "nothing of it is there")
	all, _, err := d.List(t.Context(), keeper, desk.Place{}, 10)
	require.NoError(t, err)
	require.Len(t, all, 2)
	due, err := d.Deadlines(t.Context(), keeper, "", 3660)
	require.NoError(t, err)
	for _, one := range due {
		require.NotEqual(t, lost, one.Key)
	}
}

// Where the database went on otherwise, to as many records, the desk has those.
func TestGoesOnOtherwise(t *testing.T) {
	s, keeper := kept(t)
	d, f := deaf(t, s)
	name := begin(t, d, keeper)
	other := back(t, s, name)
	say := func(text string) journal.Entry {
		act, err := acts.Decode([]byte(`{"act":"say","by":"public","on":"2025-07-08","text":"` + text + `"}`))
		require.NoError(t, err)
		return journal.Entry{Act: act, By: "keeper", At: now()}
	}
	_, err := d.Enter(t.Context(), keeper, name, desk.Deed{Act: []byte(`{"act":"say","by":"public","on":"2025-07-08","text":"one"}`)})
	require.NoError(t, err)
	r, err := other.Append(t.Context(), name, 0, say("other"), store.Once{})
	require.NoError(t, err)
	f.Store = other
	two := desk.Deed{Act: []byte(`{"act":"say","by":"public","on":"2025-07-08","text":"two"}`), Seen: 1, Hash: r.Hash[:16]}
	_, err = d.Enter(t.Context(), keeper, name, two)
	require.NoError(t, err, "who saw the other record writes after it")
	sheet, err := d.See(t.Context(), keeper, name, "the notice")
	require.NoError(t, err)
	require.Equal(t, 2, sheet.Head.N)
}

// A notice that is gone from the store is gone from the desk when somebody writes to it.
func TestGone(t *testing.T) {
	s, keeper := kept(t)
	d, f := deaf(t, s)
	name := begin(t, d, keeper)
	f.Store = back(t, s)
	_, err := d.Enter(t.Context(), keeper, name, desk.Deed{Act: []byte(giving("2025-07-07")[0])})
	require.ErrorIs(t, err, store.ErrNone)
	require.False(t, d.MaySee(keeper, name))
}

// A notice is begun of each kind, and stays one: when it is read again, and before each of its records. One of no kind is not begun.
func TestKinds(t *testing.T) {
	s, keeper := kept(t)
	d := opened(t, s)
	for kind := range acts.NoticeKinds() {
		h := journal.Header{Notice: "First"}
		require.NoError(t, h.To.UnmarshalText([]byte(acme)))
		h, err := d.Begin(t.Context(), keeper, h, kind, store.Once{})
		require.NoError(t, err)
		_, err = d.Enter(t.Context(), keeper, h.Journal, desk.Deed{Act: []byte(giving("2025-07-07")[0])})
		if refused := new(acts.BadAct); errors.As(err, &refused) {
			t.Fatal(refused)
		}
		again := opened(t, s)
		for _, at := range []*desk.Desk{d, again} {
			sheet, err := at.See(t.Context(), keeper, h.Journal, "the notice")
			require.NoError(t, err)
			require.Equal(t, kind, sheet.Notice.Kind())
		}
		_, err = d.Enter(t.Context(), keeper, h.Journal, desk.Deed{Act: []byte(`{"act":"say","by":"public","on":"2025-07-08","text":"so"}`), Seen: sheetOf(t, d, keeper, h.Journal).Head.N})
		require.NoError(t, err)
		before, _, err := d.Before(t.Context(), keeper, h.Journal, 1)
		require.NoError(t, err)
		require.Equal(t, kind, before.Kind())
	}
	_, err := d.Begin(t.Context(), keeper, journal.Header{Notice: "First"}, 0, store.Once{})
	require.ErrorAs(t, err, new(*acts.BadAct))
}

func sheetOf(t *testing.T, d *desk.Desk, h store.Holder, name string) desk.Sheet {
	sheet, err := d.See(t.Context(), h, name, "the notice")
	require.NoError(t, err)
	return sheet
}

// A slow store takes a while to give the lines of a journal.
type slow struct{ store.Store }

func (s slow) Lines(ctx context.Context, name string, from int) (iter.Seq2[[]byte, error], error) {
	time.Sleep(20 * time.Millisecond)
	return s.Store.Lines(ctx, name, from)
}

// That a notice is hidden and was written to just now, at another register, does not show in how long it takes to say that there is none.
func TestHiddenAndMissingTakeAsLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, keeper := kept(t)
		here := opened(t, s)
		there, f := deaf(t, slow{s})
		defer close(f.moved)
		zenith := store.Holder{ID: "zenith", Role: desk.Operator, Person: "Zenith"}
		took := func(name string) time.Duration {
			began := time.Now()
			_, err := there.See(t.Context(), zenith, name, "the notice")
			require.ErrorIs(t, err, store.ErrNone)
			return time.Since(began)
		}
		name := begin(t, here, keeper)
		require.Equal(t, took("nothing"), took(name))
		for i, line := range giving("2025-07-07") {
			_, err := here.Enter(t.Context(), keeper, name, desk.Deed{Act: []byte(line), Seen: i})
			require.NoError(t, err)
			require.Equal(t, took("nothing"), took(name), line)
			require.Equal(t, took("nothing"), took(name), "and when it was read already")
		}
	})
}
