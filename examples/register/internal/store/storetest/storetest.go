// Package storetest holds every store of a register to what package store says of it.
package storetest

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A Place opens the store that is kept at one place: again, when it was closed, or another register on the same.
type Place func(t *testing.T) store.Store

// Run asks all that a store promises. Each test has a new place; several says that registers may have one place open at the same time.
func Run(t *testing.T, several bool, fresh func(t *testing.T) Place) {
	for _, test := range []struct {
		name string
		test func(*testing.T, *bench)
	}{
		{"Begin", begins}, {"Names", names}, {"Append", appends}, {"Moved", moves}, {"Lines", lines}, {"Heads", heads}, {"Again", opensAgain},
		{"Race", races}, {"RaceToBegin", racesToBegin},
		{"Once", once}, {"OnceBegin", onceBegin}, {"OnceRace", onceRace}, {"OnceRefused", onceRefused}, {"OnceBytes", onceBytes},
		{"Watch", watches}, {"WatchSlow", watchesSlowly}, {"Contexts", contexts}, {"ContextsCut", contextsCut},
		{"Restore", restores}, {"Holders", holders}, {"Instead", instead}, {"InsteadRace", insteadRace}, {"Signed", signed}, {"Readings", readings}, {"ReadingsMany", manyReadings}, {"Closed", closed}, {"Model", model},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := &bench{several: several, place: fresh(t)}
			b.Store = b.place(t)
			test.test(t, b)
		})
	}
}

// A bench is what a test works at.
type bench struct {
	store.Store
	place   Place
	several bool
}

// other is another register at the same place, or the same one where there can be no other.
func (b *bench) other(t *testing.T) store.Store {
	if !b.several {
		return b.Store
	}
	s := b.place(t)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// again closes the store and opens it again.
func (b *bench) again(t *testing.T) {
	require.NoError(t, b.Close())
	b.Store = b.place(t)
}

// Now is the time of all that is recorded here.
var Now = time.Date(2025, 7, 1, 9, 0, 0, 123456789, time.UTC)

// Header begins a journal of a name.
func Header(name string) journal.Header {
	return journal.Header{
		Journal: name, Notice: "First", Recorded: Now, By: "registry",
		To: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000},
	}
}

// Saying is an entry that the law always takes.
func Saying(text string) journal.Entry {
	return journal.Entry{Act: acts.Say{By: actors.Public{}, On: ipa.Day(2025, 7, 1), Text: text}, By: "registry", At: Now}
}

// Refused is one that it refuses: nobody has approved it.
func Refused() journal.Entry {
	return journal.Entry{Act: acts.Give{By: actors.SecretaryOfState{}, On: ipa.Day(2025, 7, 1), Considered: acts.AllFactors}, By: "registry", At: Now}
}

// Key is a request under a key.
func Key(key, request string) store.Once {
	o := store.Once{Holder: "someone", Key: key}
	copy(o.Request[:], request)
	return o
}

// Anew is none.
var Anew store.Once

// hostile names are those of no journal.
var hostile = []string{
	"", ".", "..", "/", "../../etc/passwd", "a/b", `a\b`, "A", "con.jsonl", "a\x00", "\xff\xfe", "é", "a b", "'; drop table journal; --", "%", "_",
	strings.Repeat("a", 65), strings.Repeat("x", 100_000), "a\n", "-\r", "$1", "🔒",
}

// File is the whole of a journal, as the store gives it.
func File(t *testing.T, s store.Store, name string) []byte {
	t.Helper()
	return joined(t)(s.Lines(t.Context(), name, 0))
}

func joined(t *testing.T) func(iter.Seq2[[]byte, error], error) []byte {
	return func(lines iter.Seq2[[]byte, error], err error) []byte {
		t.Helper()
		require.NoError(t, err)
		var all []byte
		for line, err := range lines {
			require.NoError(t, err)
			require.True(t, bytes.HasSuffix(line, []byte("\n")))
			all = append(all, line...)
		}
		return all
	}
}

// Whole holds a journal to its head and to its own hashes, and gives its records.
func Whole(t *testing.T, s store.Store, name string) []journal.Record {
	t.Helper()
	head, err := s.Head(t.Context(), name)
	require.NoError(t, err)
	all := verified(t, s, head)
	require.Len(t, all, head.N)
	return all
}

// verified are the records of a journal that is held to a head, with what may have come since.
func verified(t *testing.T, s store.Store, head journal.Head) []journal.Record {
	t.Helper()
	file := File(t, s, head.Journal)
	require.NoError(t, journal.Verify(bytes.NewReader(file), head))
	_, records, err := journal.Read(bytes.NewReader(file))
	require.NoError(t, err)
	var all []journal.Record
	for r, err := range records {
		require.NoError(t, err)
		all = append(all, r)
	}
	return all
}

// begun begins a journal of a name.
func (b *bench) begun(t *testing.T, name string) {
	t.Helper()
	_, err := b.Begin(t.Context(), Header(name), Anew)
	require.NoError(t, err)
}

// say adds something that is said.
func (b *bench) say(t *testing.T, name string, seen int) journal.Record {
	t.Helper()
	r, err := b.Append(t.Context(), name, seen, Saying(fmt.Sprint(seen)), Anew)
	require.NoError(t, err)
	return r
}

// all is a whole sequence.
func all[T any](t *testing.T, seq iter.Seq2[T, error]) (is []T) {
	t.Helper()
	for one, err := range seq {
		require.NoError(t, err)
		is = append(is, one)
	}
	return is
}

// next is the next head that is sent.
func next(t *testing.T, heads <-chan journal.Head) journal.Head {
	t.Helper()
	select {
	case h, is := <-heads:
		require.True(t, is, "the feed has ended")
		return h
	case <-time.After(30 * time.Second):
		require.Fail(t, "nothing is sent")
	}
	return journal.Head{}
}

func within(t *testing.T) context.Context {
	ctx, end := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(end)
	return ctx
}
