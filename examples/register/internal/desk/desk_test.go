package desk_test

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

const acme = "relevant operator: Acme; telecommunications; service in the UK; serves 2500000"

func now() time.Time { return time.Date(2025, 8, 1, 10, 0, 0, 0, time.UTC) }

// A flaky store hands out heads of the test's own, and can be made to fail.
type flaky struct {
	store.Store
	moved   chan journal.Head
	failing atomic.Bool
}

func (f *flaky) Watch(context.Context) (<-chan journal.Head, error) { return f.moved, nil }

func (f *flaky) Heads(ctx context.Context, after string) iter.Seq2[journal.Head, error] {
	if f.failing.Load() {
		return func(yield func(journal.Head, error) bool) { yield(journal.Head{}, errors.New("it is cut")) }
	}
	return f.Store.Heads(ctx, after)
}

// kept is a store, and its keeper.
func kept(t *testing.T) (store.Store, store.Holder) {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s, store.Holder{ID: "keeper", Role: desk.Keeper}
}

func opened(t *testing.T, s store.Store) *desk.Desk {
	d, err := desk.Open(t.Context(), s, now)
	require.NoError(t, err)
	return d
}

// begin begins a notice at a desk and does acts to it.
func begin(t *testing.T, d *desk.Desk, keeper store.Holder, lines ...string) string {
	h := journal.Header{Notice: "First"}
	require.NoError(t, h.To.UnmarshalText([]byte(acme)))
	h, err := d.Begin(t.Context(), keeper, h, acts.TechnicalCapability, store.Once{})
	require.NoError(t, err)
	for i, line := range lines {
		_, err := d.Enter(t.Context(), keeper, h.Journal, desk.Deed{Act: []byte(line), Seen: i})
		require.NoError(t, err)
	}
	return h.Journal
}

// giving are the acts of a notice that is given on a day.
func giving(day string) []string {
	return []string{
		`{"act":"consult","by":"secretary of state","on":"2025-01-06","before":"give"}`,
		`{"act":"decide","by":"secretary of state","on":"2025-01-07","to":"give","adds":[{"name":"hand over","obligation":"SI 2018/353, Sch 1 para 1","serves":"targeted interception","days":30}],"necessary":"found","proportionate":"found","considered":"privacy tests"}`,
		`{"act":"approve","by":"judicial commissioner","on":"2025-01-08","considered":"privacy tests"}`,
		`{"act":"give","by":"secretary of state","on":"` + day + `","considered":"all"}`,
	}
}

// What is written at one desk comes to another on the same store, and after a cut all that was missed does.
func TestFollows(t *testing.T) {
	s, keeper := kept(t)
	f := &flaky{Store: s, moved: make(chan journal.Head)}
	here, there := opened(t, s), opened(t, f)
	sees := func(name string) func() bool {
		return func() bool { return there.MaySee(keeper, name) }
	}
	first := begin(t, here, keeper)
	require.Never(t, sees(first), 50*time.Millisecond, 10*time.Millisecond)
	f.moved <- journal.Head{Journal: first}
	require.Eventually(t, sees(first), 10*time.Second, 5*time.Millisecond)
	f.moved <- journal.Head{Journal: "gone"} // nothing of it is there, and it goes on

	f.failing.Store(true)
	second := begin(t, here, keeper, giving("2025-07-07")...)
	f.moved <- journal.Head{} // some may have been missed
	require.Never(t, sees(second), 100*time.Millisecond, 20*time.Millisecond)
	f.failing.Store(false)
	require.Eventually(t, sees(second), 10*time.Second, 5*time.Millisecond)
	sheet, err := there.See(t.Context(), keeper, second, "the notice")
	require.NoError(t, err)
	require.Equal(t, 4, sheet.Head.N)
	due, err := there.Deadlines(t.Context(), keeper, second, 30)
	require.NoError(t, err)
	require.NotEmpty(t, due)
}

// A desk that cannot read its store does not open.
func TestUnread(t *testing.T) {
	s, _ := kept(t)
	f := &flaky{Store: s}
	f.failing.Store(true)
	_, err := desk.Open(t.Context(), f, now)
	require.ErrorContains(t, err, "it is cut")
}

// The list, page by page of each length, is that of all deadlines sorted, each notice once; those without one come last.
func TestListOrder(t *testing.T) {
	s, keeper := kept(t)
	d := opened(t, s)
	type at struct{ day, name string }
	var want []at
	for _, day := range []string{"2025-07-01", "2025-01-10", "2025-07-30", "2025-07-01", "2025-06-25"} {
		name := begin(t, d, keeper, giving(day)...)
		due, err := d.Deadlines(t.Context(), keeper, name, 3660)
		require.NoError(t, err)
		require.NotEmpty(t, due)
		first := due[0].Last.String()
		if !due[0].Since.IsZero() {
			first = due[0].Since.String()
		}
		want = append(want, at{first, name})
	}
	want = append(want, at{"9", begin(t, d, keeper)}, at{"9", begin(t, d, keeper)})
	slices.SortFunc(want, func(a, b at) int { return cmp.Or(strings.Compare(a.day, b.day), strings.Compare(a.name, b.name)) })
	for most := 1; most <= len(want)+1; most++ {
		var got []string
		for next := (&desk.Place{}); next != nil; {
			lines, more, err := d.List(t.Context(), keeper, *next, most)
			require.NoError(t, err)
			for _, l := range lines {
				got = append(got, l.Header.Journal)
			}
			next = more
		}
		require.Len(t, got, len(want))
		for i := range want {
			require.Equal(t, want[i].name, got[i], "page length %d, place %d", most, i)
		}
	}
}

// Who listens is told of all, or told that some is missing; who is too far behind is told no more.
func TestListen(t *testing.T) {
	s, keeper := kept(t)
	d := opened(t, s)
	from := d.Last()
	_, slow, whole, end := d.Listen(from)
	require.True(t, whole)
	defer end()
	name := begin(t, d, keeper, giving("2025-07-07")...)
	past, _, whole, stop := d.Listen(from)
	stop()
	stop() // twice is as once
	require.True(t, whole)
	require.Len(t, past, 5)
	require.Equal(t, name, past[4].Head.Journal)
	require.Equal(t, 4, past[4].Head.N)
	_, _, whole, stop = d.Listen(d.Last() + 1)
	stop()
	require.False(t, whole, "one that has not been")
	for range 70 {
		begin(t, d, keeper)
	}
	count := 0
	for range slow {
		count++
	}
	require.Equal(t, 64, count, "then it ends")
}

// The roles have a name each, and what they see rests on words of law that there are.
func TestRoles(t *testing.T) {
	seen := map[string]bool{}
	for r := range desk.Roles() {
		require.False(t, seen[r.Name], r.Name)
		seen[r.Name] = true
		require.NotEmpty(t, r.Who)
		if r.Name == desk.Keeper {
			continue
		}
		law, err := ipa.ParseAll(r.Law)
		require.NoError(t, err, r.Law)
		require.NotEmpty(t, law)
		require.NotEmpty(t, r.Enters)
	}
}
