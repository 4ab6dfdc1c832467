package docket

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// returns fails where something does not return.
func returns(t *testing.T, what string, do func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	select {
	case <-done:
	case <-time.After(time.Minute):
		t.Fatal(what + " does not return")
	}
}

// No text has these days; whatever the readers refuse, the search goes past neither end of the calendar.
func TestNothingGoesPastTheCalendar(t *testing.T) {
	for _, day := range []ipa.Date{ipa.Day(1, 1, 1), ipa.Day(3, 3, 11), ipa.Day(9999, 12, 31)} {
		entries := append(given("first"),
			tells("2025-02", "first", acts.Publish{By: actors.Press{Name: "The Gazette"}}),
			tells("2025-03", "first", acts.Confirm{By: minister}),
			tells("2025-04", "first", acts.Renew{By: minister}))
		d, err := New(ours, entries)
		require.NoError(t, err)
		for i := range d.entries {
			d.entries[i].Happened, d.days[i] = When{"odd", day.Add(-1), day}, day
			if d.entries[i].Happened.first.IsZero() {
				d.entries[i].Happened.first = day
			}
		}
		for _, from := range []tcn.Standpoint{{}, {Law: ipa.Day(2025, 7, 1)}, {Law: day}} {
			returns(t, "Judge on "+day.String(), func() { require.Len(t, d.Judge(from), d.Len()) })
			for _, most := range []int{0, 4, 1 << 10} {
				returns(t, "Spread on "+day.String(), func() { require.NotZero(t, d.Spread(from, most).Tried) })
			}
		}
	}
}

// How many choices of days there are is counted no further than anybody asks.
func TestChoicesAreCountedToTheBound(t *testing.T) {
	var entries []Entry
	for range 40 {
		entries = append(entries, tells("1900/2200", "first", acts.Publish{By: actors.Press{Name: "The Gazette"}}))
	}
	d, err := New(ours, entries)
	require.NoError(t, err)
	for _, most := range []int{-1, 0, 100, 1 << 62} {
		require.True(t, d.timings().isMore(most), most)
	}
	two, err := New(ours, []Entry{tells("2025-02", "first", acts.Publish{By: actors.Press{}}), tells("2025-03", "first", acts.Publish{By: actors.Press{}})})
	require.NoError(t, err)
	require.True(t, two.timings().isMore(28*31-1))
	require.False(t, two.timings().isMore(28*31))
}
