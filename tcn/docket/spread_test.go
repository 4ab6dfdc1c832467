package docket

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// exactly is a notice given on a day.
func exactly(day string) []Entry {
	all := given("first")
	for i := range all {
		all[i] = all[i].at(day)
		all[i].Chain = "giving"
	}
	return all
}

// depends are the outcomes that hang on the days, by what they are of.
func depends(s Spread) map[string][]Turn {
	all := map[string][]Turn{}
	for _, o := range s.Outcomes {
		if !o.Holds() {
			name := o.What + " of " + o.Notice
			if o.Entry != 0 {
				name = o.What + " of entry " + string(rune('0'+o.Entry))
			}
			all[name] = o.Turns
		}
	}
	return all
}

// The 28 days of a referral: SI 2018/354, reg 2(1). Given on 10 January 2025, it can safely be referred to 6 February.
func TestSpreadTurnsOnThe28Days(t *testing.T) {
	d, err := New(ours, append(exactly("2025-01-10"), tells("2025-01/2025-02", "first", acts.Refer{By: acme, Unreasonable: acts.Assumed})))
	require.NoError(t, err)
	s := d.Spread(tcn.Standpoint{}, 100)
	require.True(t, s.All)
	require.Equal(t, map[string][]Turn{"effect of entry 5": {
		{5, ipa.Day(2025, 1, 10), "void", "lawful"}, {5, ipa.Day(2025, 2, 7), "lawful", "void"},
	}}, depends(s))
	require.Equal(t, s, d.Spread(tcn.Standpoint{}, 100))
}

// Whatever is told to the day holds, whatever the bound.
func TestSpreadOfExactDays(t *testing.T) {
	d, err := New(ours, append(exactly("2025-01-10"), tells("2025-01-20", "first", acts.Refer{By: acme, Unreasonable: acts.Assumed})))
	require.NoError(t, err)
	for _, most := range []int{0, 1, 10} {
		s := d.Spread(tcn.Standpoint{}, most)
		require.Empty(t, depends(s))
		require.Equal(t, most >= 1, s.All)
	}
}

// Two acts of one day may have been in either order.
func TestSpreadShufflesADay(t *testing.T) {
	d, err := New(ours, append(exactly("2025-01-10"),
		tells("2025-03-01", "first", acts.Claim{By: charity, Aggrieved: acts.Assumed, Believes: acts.Assumed}),
		tells("2025-03-01", "first", acts.List{By: actors.Tribunal{}, Run: 1}),
	))
	require.NoError(t, err)
	require.Contains(t, depends(d.Spread(tcn.Standpoint{}, 40)), "effect of entry 6")
	// In a chain their order is fixed.
	d.entries[4].Chain, d.entries[5].Chain = "claim", "claim"
	require.Empty(t, depends(d.Spread(tcn.Standpoint{}, 40)))
}

// Every timing is within the dates, and keeps chains in their order.
func TestTimings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocket(t)
		draw := rand.New(rand.NewPCG(1, uint64(rapid.IntRange(0, 1000).Draw(t, "seed"))))
		tm := d.timings().timed(func(_ int, lo, hi ipa.Date) ipa.Date { return lo.Add(draw.IntN(hi.Sub(lo) + 1)) }, draw)
		at := make([]int, len(tm.order))
		for place, i := range tm.order {
			at[i] = place
			if place > 0 {
				require.False(t, tm.days[i].Before(tm.days[tm.order[place-1]]))
			}
		}
		before := d.chained()
		for i, e := range d.entries {
			if b := before[i]; b >= 0 {
				require.Less(t, at[b], at[i])
				continue // its neighbours may push it
			}
			if e.Chain == "" && !e.Happened.Earliest().IsZero() {
				require.False(t, tm.days[i].Before(e.Happened.Earliest()))
			}
			if e.Chain == "" && !e.Happened.Latest().IsZero() {
				require.False(t, tm.days[i].After(e.Happened.Latest()))
			}
		}
		s := d.Spread(tcn.Standpoint{}, 5)
		for _, o := range s.Outcomes {
			require.NotEmpty(t, o.Values)
			require.False(t, o.Holds() && len(o.Turns) > 0)
		}
	})
}

// What is replayed from where a timing differs is what comes of a replay of the whole.
func TestSpreadIsReplay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocket(t)
		g := d.gathering(tcn.Standpoint{})
		draw := rand.New(rand.NewPCG(2, uint64(rapid.IntRange(0, 1000).Draw(t, "seed"))))
		for range 12 {
			moved := draw.IntN(d.Len() + 1) // one entry alone, or all
			tm := g.timed(func(i int, lo, hi ipa.Date) ipa.Date {
				if i != moved && moved < d.Len() {
					return lo
				}
				return lo.Add(draw.IntN(hi.Sub(lo) + 1))
			}, draw)
			g.try(tm)
			steps := d.put(tm).Replay(tcn.Standpoint{})
			for i := range g.lanes {
				require.Equal(t, histories(t, steps, g.lanes[i].name), histories(t, g.lanes[i].steps, g.lanes[i].name))
			}
			for i, o := range g.Outcomes {
				require.Equal(t, wholly(steps, o), g.now[i], "%+v", o)
				require.Contains(t, o.Values, g.now[i])
			}
		}
	})
}

// histories are what becomes of a notice, entry by entry: its number, its day and its effect, and the history at the end.
func histories(t *rapid.T, steps []Step, notice string) (all []string) {
	var n tcn.Notice
	for _, s := range steps {
		if s.Entry.Notice == notice && !s.IsLaw() {
			n = s.Notice
			all = append(all, fmt.Sprint(s.Entry.N, s.Day, s.Effect(), s.Before, s.Lapse))
		}
	}
	history, err := tcn.EncodeHistory(n)
	require.NoError(t, err)
	return append(all, string(history))
}

// An act in the second claim that is told is in the law's first, where the first that is told is void: on some days of it.
func TestSpreadNumbersClaims(t *testing.T) {
	d, err := New(ours, append(exactly("2025-01-10"),
		tells("2025-01-05/2025-01-15", "first", acts.Claim{By: acme}),
		tells("2025-02-01", "first", acts.Claim{By: charity, Aggrieved: acts.Assumed, Believes: acts.Assumed}),
		tells("2025-03-01", "first", acts.Dismiss{By: actors.Tribunal{}, Run: 2}),
		tells("2025-03-02", "first", acts.List{By: actors.Tribunal{}, Run: 1}),
	))
	require.NoError(t, err)
	s := d.Spread(tcn.Standpoint{}, 100)
	require.True(t, s.All)
	turns := depends(s)
	require.Equal(t, []Turn{{5, ipa.Day(2025, 1, 10), "void", "lawful"}}, turns["effect of entry 5"])
	require.NotContains(t, turns, "effect of entry 7")
	require.Equal(t, []Turn{{5, ipa.Day(2025, 1, 10), "void", "lawful"}}, turns["effect of entry 8"])
}

// wholly is what an outcome is in a replay of the whole docket.
func wholly(steps []Step, o Outcome) string {
	var last ipa.Date
	for _, s := range steps {
		switch {
		case o.What == "effect" && s.Entry.N == o.Entry:
			return s.Effect().String()
		case s.Entry.Notice == o.Notice && !s.IsLaw():
			last = lifeEnd(s.Notice)
		}
	}
	if o.What == "way" {
		return words(Stages(steps, o.Notice))
	}
	return orNone(last)
}

// An act that names neither of two claims is in neither of them, on whatever day: which of them it is in, is not guessed.
func TestSpreadGuessesNoClaim(t *testing.T) {
	for claims, wants := range map[int]string{1: "lawful", 2: "void"} {
		entries := exactly("2025-01-10")
		for i := range claims {
			entries = append(entries, tells(fmt.Sprintf("2025-02-0%d", 1+i), "first", acts.Claim{By: acme}))
		}
		d, err := New(ours, append(entries, tells("2025-03-01", "first", acts.List{})))
		require.NoError(t, err)
		steps, outcomes := d.Replay(tcn.Standpoint{}), d.Spread(tcn.Standpoint{}, 10).Outcomes
		last := len(steps) - 1
		require.Equal(t, wants, steps[last].Effect().String())
		require.Equal(t, []string{wants}, outcomes[last].Values)
	}
}
