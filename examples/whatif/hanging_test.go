package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

func TestHanging(t *testing.T) {
	golden.Equal(t, "testdata/questions-80.golden", told(t, 80, "-questions"))
	golden.Equal(t, "testdata/questions.golden.jsonl", told(t, 0, "-questions", "-json"))
	for _, args := range [][]string{{"-questions"}, {"-questions", "-law", "2018-04-01", "-doubt", "20=refer-first"}} {
		for line := range strings.Lines(told(t, page.Narrowest, args...)) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, utf8.RuneCountInString(line), page.Narrowest, line)
			require.Equal(t, strings.TrimRight(line, " "), line)
		}
	}
}

// What hangs on a question is what package tcn says by itself: of each entry its ruling's doubts, and of each notice what it would be otherwise.
func TestHangingIsWhatTheNoticesSay(t *testing.T) {
	want, got := map[string][]string{}, map[string][]string{}
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	last := map[string]tcn.Notice{}
	for _, s := range steps {
		for _, d := range s.Ruling.Doubts() {
			key := d.ID + "=" + d.Reading
			want[key] = append(want[key], fmt.Sprintf("entry %d: %v", s.Entry.N, d.Other))
		}
		if !s.IsLaw() {
			last[s.Entry.Notice] = s.Notice
		}
	}
	for _, name := range []string{dispute.January, dispute.September} {
		n := dated(last[name], page.LastTold(steps))
		for d, m := range n.Otherwise() {
			key := d.ID + "=" + d.Reading
			if m.State() != n.State() {
				want[key] = append(want[key], fmt.Sprintf("%s: %v", name, m.State()))
			}
			for c := range n.Clocks() {
				if i := slices.IndexFunc(n.ClockDoubts(c), func(o tcn.Doubt) bool { return o.ID == d.ID && o.Reading == d.Reading }); i >= 0 && c.Phase != tcn.Finished {
					want[key] = append(want[key], fmt.Sprintf("%s: %s: %s", name, c.ID, n.ClockDoubts(c)[i].Says))
				}
			}
			for p := range n.Positions(actors.RoleRelevantOperator) {
				if slices.ContainsFunc(n.PositionDoubts(p), func(o tcn.Doubt) bool { return o.ID == d.ID && o.Reading == d.Reading }) {
					want[key] = append(want[key], fmt.Sprintf("%s: %s", name, p.ID))
				}
			}
		}
	}
	for _, h := range hanging(tcn.Standpoint{}) {
		require.Equal(t, h.doubt.Default, h.taken)
		for _, turn := range h.turns {
			key := h.doubt.ID + "=" + turn.reading.Name
			for _, e := range turn.entries {
				if e.is == "" {
					got[key] = append(got[key], fmt.Sprintf("entry %d: %v", e.step.Entry.N, e.to))
				}
			}
			for _, s := range turn.stages {
				got[key] = append(got[key], fmt.Sprintf("%s: %v", s.notice, s.other))
			}
			for _, c := range turn.clocks {
				if c.clock.Phase != tcn.Finished && c.is != "not there" {
					other := c.other
					if other == "not there" {
						other = "it is not there"
					}
					got[key] = append(got[key], fmt.Sprintf("%s: %s: %s", c.notice, c.clock.ID, other))
				}
			}
			for _, p := range turn.positions {
				if p.there {
					got[key] = append(got[key], fmt.Sprintf("%s: %s", p.notice, p.position.ID))
				}
			}
		}
	}
	require.NotEmpty(t, want)
	for key := range want {
		require.ElementsMatch(t, want[key], got[key], key)
	}
	for key := range got {
		require.Contains(t, want, key)
	}
}

// From another standpoint the same question is asked the other way round, and acts that are none there come back.
func TestHangingFromElsewhere(t *testing.T) {
	find := func(from tcn.Standpoint) hang {
		all := hanging(from)
		i := slices.IndexFunc(all, func(h hang) bool { return h.doubt.ID == "order-of-remedies" })
		require.GreaterOrEqual(t, i, 0)
		return all[i]
	}
	one, two := find(tcn.Standpoint{}), find(tcn.Standpoint{Readings: []string{"order-of-remedies=refer-first"}})
	require.Equal(t, []int{0, 1}, []int{one.taken, two.taken})
	require.Equal(t, []string{"refer-first", "any-order"}, []string{one.turns[0].reading.Name, two.turns[0].reading.Name})
	require.Len(t, two.turns[0].entries, len(one.turns[0].entries))
	for i, e := range one.turns[0].entries {
		back := two.turns[0].entries[i]
		require.Equal(t, e.step.Entry.N, back.step.Entry.N)
		require.Equal(t, []tcn.Effect{e.step.Effect(), e.to}, []tcn.Effect{back.to, back.step.Effect()})
	}
	text := squeeze(told(t, 80, "-questions", "-doubt", "20=refer-first"))
	require.Contains(t, text, "All of it is under the reading order-of-remedies=refer-first (question 20: yes).")
	require.Contains(t, text, "- refer-first, taken here: yes")
	require.Contains(t, text, "Under any-order: - fitting the law, instead of void: entry 16 (claim by complaint)")
	require.Contains(t, squeeze(told(t, 80, "-questions", "-law", "2018-04-01")), "All of it is under the law of 2018-04-01.")
	require.Contains(t, told(t, 80, "-doubt", "list"), "20  order-of-remedies")
}

// Every line of JSON has a question with something that turns on it, and one reading that is taken.
func TestHangingJSON(t *testing.T) {
	for line := range strings.Lines(told(t, 0, "-questions", "-json")) {
		require.NotContains(t, line, ":null")
		var r hangRecord
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		require.NotEmpty(t, r.Turns)
		require.Empty(t, r.Under)
		taken := 0
		for _, reading := range r.Readings {
			if reading.Taken {
				taken++
				require.True(t, reading.Default)
			}
		}
		require.Equal(t, 1, taken)
		for _, turn := range r.Turns {
			require.NotZero(t, len(turn.Entries)+len(turn.Notices)+len(turn.Clocks)+len(turn.Positions))
		}
	}
	require.Contains(t, told(t, 0, "-questions", "-json", "-law", "2025-07-01", "-doubt", "20=refer-first"), `"law-day":"2025-07-01","under":["order-of-remedies=refer-first"]`)
}

// The counterfactuals are told under readings too, and say so; what they say of the law follows the reading.
func TestDoubt(t *testing.T) {
	const standstillOnly = "It would have bound from 20 June 2025 on, by the reading that is taken of question 12."
	require.Contains(t, squeeze(told(t, 100)), standstillOnly)
	other := squeeze(told(t, 100, "-doubt", "pending-references=both"))
	require.Contains(t, other, "All of it is under the reading pending-references=both (question 12: both).")
	require.Contains(t, other, "From 20 June 2025 its 180 days would have run from the reference")
	require.NotContains(t, squeeze(told(t, 100)), "From 20 June 2025 its 180 days would have run from the reference")
	var r record
	require.NoError(t, json.Unmarshal([]byte(strings.SplitN(told(t, 0, "-json", "-doubt", "12=neither"), "\n", 2)[0]), &r))
	require.Equal(t, []string{"pending-references=neither"}, r.Readings)
}

// The last of what is reported is later than the tables were checked to, and the page says once what they are worth on it; under a law that was checked
// it says nothing.
func TestUnchecked(t *testing.T) {
	const says = "The tables were checked to 7 Apr 2026; of later days they give the law as it stood then."
	for _, args := range [][]string{{}, {"-questions"}, {"-law", "2026-06-01"}} {
		require.Equal(t, 1, strings.Count(squeeze(told(t, 80, args...)), says), args)
	}
	require.True(t, page.LastTold(dispute.Docket().Replay(tcn.Standpoint{})).After(ipa.Checked()))
	require.NotContains(t, squeeze(told(t, 80, "-law", "2025-07-01")), says)
	require.NotContains(t, squeeze(told(t, 80, "-questions", "-law", "2025-07-01")), says)
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }
