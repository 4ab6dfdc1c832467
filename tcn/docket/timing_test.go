package docket

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// laid is a docket of entries as they stand, for their days alone.
func laid(entries ...Entry) Docket { return Docket{notices: ours, entries: entries} }

func inChain(name string, e Entry) Entry {
	e.Chain = name
	return e
}

// onNotice is an entry on a notice; what was done is all one here.
func onNotice(when, notice string) Entry { return tells(when, notice, acts.Say{By: minister}) }

// The days between which each entry can have been: an open side is closed by those of the docket, what comes in a chain draws in what is before and after it.
func TestBounds(t *testing.T) {
	planned, law := onNotice("2018-04", "first"), Entry{Happened: MustWhen("2017-01-01")}
	planned.Planned = true
	for name, c := range map[string]struct {
		entries     []Entry
		first, last []string
	}{
		"closed":                          {[]Entry{onNotice("2025-05", "first")}, []string{"2025-05-01"}, []string{"2025-05-31"}},
		"open before all others":          {[]Entry{onNotice("2025-05", "first"), onNotice("../2025-03-10", "second")}, []string{"2025-05-01", "2025-03-10"}, []string{"2025-05-31", "2025-03-10"}},
		"open after others":               {[]Entry{onNotice("2025-05", "first"), onNotice("2025-04-10/..", "second")}, []string{"2025-05-01", "2025-04-10"}, []string{"2025-05-31", "2025-05-31"}},
		"what is not done begins none":    {[]Entry{planned, law, onNotice("2025-05", "first"), onNotice("../2025-06-10", "second")}, []string{"2018-04-01", "2017-01-01", "2025-05-01", "2025-05-01"}, []string{"2018-04-30", "2017-01-01", "2025-05-31", "2025-06-10"}},
		"all open":                        {[]Entry{onNotice("../2025-05-10", "first"), onNotice("../2025-06-10", "second")}, []string{"2025-05-10", "2025-06-10"}, []string{"2025-05-10", "2025-06-10"}},
		"a chain draws in what follows":   {[]Entry{inChain("c", onNotice("2025-07-10/2025-07-20", "first")), inChain("c", onNotice("2025-07", "second"))}, []string{"2025-07-10", "2025-07-10"}, []string{"2025-07-20", "2025-07-31"}},
		"a chain draws in what is before": {[]Entry{inChain("c", onNotice("2025-07/2025-09", "first")), inChain("c", onNotice("2025-08", "second"))}, []string{"2025-07-01", "2025-08-01"}, []string{"2025-08-31", "2025-08-31"}},
		"no chain draws in nothing":       {[]Entry{onNotice("2025-07/2025-09", "first"), onNotice("2025-08", "first")}, []string{"2025-07-01", "2025-08-01"}, []string{"2025-09-30", "2025-08-31"}},
	} {
		first, last := laid(c.entries...).bounds()
		for i := range c.entries {
			require.Equal(t, c.first[i], first[i].String(), "%s: the first of %d", name, i+1)
			require.Equal(t, c.last[i], last[i].String(), "%s: the last of %d", name, i+1)
		}
	}
}

// What comes after what: in a chain what stands before it there; with an open beginning what was done before it on its notice; else nothing.
func TestChained(t *testing.T) {
	planned := onNotice("2025-05", "first")
	planned.Planned = true
	open := func(notice string) Entry { return onNotice("../2025-06", notice) }
	plannedOpen := open("first")
	plannedOpen.Planned = true
	for name, c := range map[string]struct {
		entries []Entry
		before  []int
	}{
		"open, after one on its notice":    {[]Entry{onNotice("2025-05", "first"), open("first")}, []int{-1, 0}},
		"open, after one on another":       {[]Entry{onNotice("2025-05", "second"), open("first")}, []int{-1, -1}},
		"open, after what is planned":      {[]Entry{onNotice("2025-04", "first"), planned, open("first")}, []int{-1, -1, 0}},
		"planned, after one on its notice": {[]Entry{onNotice("2025-05", "first"), plannedOpen}, []int{-1, -1}},
		"begun, after one on its notice":   {[]Entry{onNotice("2025-05", "first"), onNotice("2025-06", "first")}, []int{-1, -1}},
		"in a chain, past another":         {[]Entry{inChain("c", onNotice("2025-05", "first")), onNotice("2025-05", "first"), inChain("c", onNotice("2025-06", "second"))}, []int{-1, -1, 0}},
		"in another chain":                 {[]Entry{inChain("c", onNotice("2025-05", "first")), inChain("d", onNotice("2025-06", "first"))}, []int{-1, -1}},
	} {
		require.Equal(t, c.before, laid(c.entries...).chained(), name)
	}
}

// Of a chain, those with one date are of one day; and of no other are they.
func TestTogether(t *testing.T) {
	for name, c := range map[string]struct {
		entries []Entry
		is      bool
	}{
		"one date":             {[]Entry{inChain("c", onNotice("2025-05", "first")), inChain("c", onNotice("2025-05", "first"))}, true},
		"two dates":            {[]Entry{inChain("c", onNotice("2025-05", "first")), inChain("c", onNotice("2025-06", "first"))}, false},
		"one date, no chain":   {[]Entry{onNotice("2025-05", "first"), onNotice("2025-05", "first")}, false},
		"one date, of a chain": {[]Entry{inChain("c", onNotice("../2025-05", "first")), onNotice("../2025-05", "first")}, false},
		"both open":            {[]Entry{onNotice("../2025-05", "first"), onNotice("../2025-05", "first")}, true},
	} {
		l := laid(c.entries...).timings()
		require.Equal(t, c.is, l.joined[1], name)
		require.False(t, l.joined[0], name)
	}
}

// Entries are laid on the days that are chosen, in the order of those, a chain in its own: one that begins early waits for what is before it, one of the same
// date has its day, and where the chain leaves no choice it is as early as that is.
func TestTimed(t *testing.T) {
	early := func(_ int, lo, _ ipa.Date) ipa.Date { return lo }
	late := func(_ int, _, hi ipa.Date) ipa.Date { return hi }
	d := laid(
		inChain("c", onNotice("2025-07-10/2025-07-20", "first")), inChain("c", onNotice("2025-07-15/2025-07-16", "first")), inChain("c", onNotice("2025-07-15/2025-07-16", "first")),
		onNotice("2025-07-01/2025-07-31", "second"),
	)
	at := func(tm timing) (all []string) {
		for _, day := range tm.days {
			all = append(all, day.String())
		}
		return all
	}
	l := d.timings()
	require.Equal(t, []string{"2025-07-10", "2025-07-15", "2025-07-15", "2025-07-01"}, at(l.timed(early, nil)))
	require.Equal(t, []int{3, 0, 1, 2}, l.timed(early, nil).order)
	require.Equal(t, []string{"2025-07-16", "2025-07-16", "2025-07-16", "2025-07-31"}, at(l.timed(late, nil)))
	but := func(late int) func(int, ipa.Date, ipa.Date) ipa.Date {
		return func(i int, lo, hi ipa.Date) ipa.Date {
			if i == late {
				return hi
			}
			return lo
		}
	}
	require.Equal(t, []string{"2025-07-10", "2025-07-16", "2025-07-16", "2025-07-01"}, at(l.timed(but(1), nil)), "the third has the day of the second")
	require.Equal(t, []string{"2025-07-16", "2025-07-16", "2025-07-16", "2025-07-01"}, at(l.timed(but(0), nil)), "the second waits for the first")
	require.Equal(t, []string{"2025-07-10", "2025-07-15", "2025-07-15", "2025-07-01"}, at(l.timed(but(2), nil)), "the third is not chosen")

	back := laid(inChain("c", onNotice("2025-07-10", "first")), inChain("c", onNotice("2025-07-05", "first"))).timings()
	require.Equal(t, []string{"2025-07-10", "2025-07-10"}, at(back.timed(late, nil)), "the chain leaves no choice")
	both := laid(onNotice("2025-07-10/2025-07-20", "first"), onNotice("../2025-07-12", "first")).timings()
	require.Equal(t, []string{"2025-07-12", "2025-07-12"}, at(both.timed(late, nil)))
}

// Of one day those of a chain keep their order whatever is drawn, and what has its order from the one before it stands right behind it.
func TestRanks(t *testing.T) {
	l := laid(
		inChain("c", onNotice("2025-07-10", "first")), inChain("c", onNotice("2025-07-10", "first")), inChain("c", onNotice("2025-07-10", "first")),
		onNotice("2025-07-10", "second"), onNotice("../2025-07-10", "second"),
	).timings()
	require.Equal(t, []int{0, 1, 2, 3, 4}, l.ranks(nil))
	moved := 0
	for seed := range uint64(40) {
		rank := l.ranks(rand.New(rand.NewPCG(seed, 1)))
		require.True(t, rank[0] < rank[1] && rank[1] < rank[2], rank)
		require.Equal(t, rank[3], rank[4])
		if rank[3] < rank[0] {
			moved++
		}
	}
	require.True(t, moved > 0 && moved < 40)
}
