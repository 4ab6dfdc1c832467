package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// Every status has one tone, and a region begins quietly; every tone has a place in the style rules.
func TestTones(t *testing.T) {
	for m := range tcn.Statuses() {
		n := 0
		for _, tone := range tones {
			for _, s := range tone.of {
				if s == m.Status {
					n++
					require.Equal(t, m.Initial, tone.Name == "quiet", m.Status)
				}
			}
		}
		require.Equal(t, 1, n, m.Status)
	}
	for _, tone := range tones {
		require.Contains(t, rules, "."+tone.Name)
	}
	require.Equal(t, "untold", toneOf(0))
	for q := range questions() {
		require.NotEmpty(t, q.Short)
	}
}

func TestAxis(t *testing.T) {
	a := axisOf([]docket.Docket{dispute.Docket()})
	require.Equal(t, ipa.Day(2024, 10, 1), a.from)
	require.Equal(t, ipa.Day(2027, 1, 1), a.to)
	require.Len(t, a.ticks(), 27)
	lines := a.lines(ipa.Day(2025, 10, 31), "the end")
	var texts []string
	for _, l := range lines {
		texts = append(texts, l.Text)
	}
	require.Equal(t, []string{"14 Oct 2024: the Act changes", "20 Jun 2025: the Act changes", "31 Oct 2025: the end"}, texts)
	require.Equal(t, []int{0, 0, 1}, []int{lines[0].Row, lines[1].Row, lines[2].Row}, "labels do not touch")
	last := -1
	for day := range (ipa.Span{First: a.from.Add(-40), Last: a.to.Add(39)}).Days() {
		x := a.x(day)
		require.GreaterOrEqual(t, x, last)
		require.LessOrEqual(t, x, width)
		last = x
	}
	require.Equal(t, width, last)
}

// The lanes of the dispute, by the days on which a word changes.
func TestLanes(t *testing.T) {
	d := dispute.Docket()
	force := func(all []moment) (words []string) {
		for _, s := range spans(tcn.RegionForce, all, axisOf([]docket.Docket{d}), ipa.Day(2026, 11, 22)) {
			words = append(words, s.Word)
		}
		return words
	}
	end := ipa.Day(2026, 11, 22)
	require.Equal(t, []string{"proposed", "issued", "withdrawn", "reissued"}, force(happened(d.Replay(tcn.Standpoint{}), dispute.January, end)))
	known := public(d, dispute.January, end)
	require.Equal(t, []string{"issued", "withdrawn", "reissued"}, force(known))
	require.Equal(t, ipa.Day(2025, 2, 7), known[0].day, "nothing is known before the first report")
	require.Equal(t, tcn.Reported, known[0].state.In(tcn.RegionSecrecy))
	require.Equal(t, []string{"issued"}, force(public(d, dispute.September, end)))
	require.Equal(t, ipa.Day(2025, 10, 1), public(d, dispute.September, end)[0].day)
	require.Empty(t, force(happened(d.Replay(tcn.Standpoint{}), "no such", end)))
	require.Equal(t, "Force: nothing is told", says(tcn.RegionForce, nil))

	expired := happened(d.Replay(tcn.Standpoint{}), dispute.September, ipa.Day(2030, 1, 1))
	require.Equal(t, tcn.Expired, expired[len(expired)-1].state.In(tcn.RegionForce), "time goes on after the last entry")
	require.True(t, expired[len(expired)-1].day.Before(ipa.Day(2030, 1, 1)))
}

// A lane has no gap and no overlap, whatever the axis.
func TestSpans(t *testing.T) {
	d := dispute.Docket()
	all := happened(d.Replay(tcn.Standpoint{}), dispute.January, ipa.Day(2026, 11, 22))
	rapid.Check(t, func(t *rapid.T) {
		from := ipa.Day(2020, 1, 1).Add(rapid.IntRange(0, 3000).Draw(t, "from"))
		a := axis{from, from.Add(rapid.IntRange(1, 5000).Draw(t, "days"))}
		for r := range tcn.Regions() {
			var at = -1
			for _, s := range spans(r, all, a, ipa.Day(2026, 11, 22)) {
				if at >= 0 {
					require.Equal(t, at, s.X)
				}
				require.GreaterOrEqual(t, s.W, 0)
				for _, x := range s.Texts {
					require.LessOrEqual(t, x+wide(s.Word)-wordGap, s.X+s.W)
				}
				at = s.X + s.W
			}
			require.LessOrEqual(t, at, width)
		}
	})
}

func TestMarks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []tagged[entry]
		for range rapid.IntRange(0, 60).Draw(t, "n") {
			all = append(all, tagged[entry]{Is: entry{At: place{X: rapid.IntRange(untold, width).Draw(t, "x")}}})
		}
		placed, rows := marks(all, func(e entry) place { return e.At })
		for i, a := range placed {
			require.Less(t, a.Is.Y, max(rows, 1))
			for _, b := range placed[i+1:] {
				if a.Is.Y == b.Is.Y {
					require.GreaterOrEqual(t, b.Is.X-a.Is.X, markStep)
				}
			}
		}
	})
}

// What is merged can be taken apart again.
func TestMerge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.IntRange(0, 5), 0, 8)
		all, some := list.Draw(t, "all"), list.Draw(t, "some")
		var first, second []int
		for _, m := range merge(all, some) {
			if m.Class != until {
				first = append(first, m.Is)
			}
			if m.Class != later {
				second = append(second, m.Is)
			}
		}
		require.Equal(t, len(all), len(first))
		require.Equal(t, append([]int{}, all...), append([]int{}, first...))
		require.Equal(t, append([]int{}, some...), append([]int{}, second...))
	})
	require.Equal(t, []tagged[int]{{"", 1}, {later, 2}}, merge([]int{1, 2}, []int{1}))
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{"2024-12/2025-01": "2024-12 to 2025-01", "../2025-09~": "by about 2025-09", "2025-08?": "perhaps 2025-08", "2025%/..": "from perhaps about 2025"} {
		require.Equal(t, want, when(docket.MustWhen(text)))
	}
	require.Equal(t, "not public", when(docket.When{}))
	require.EqualValues(t, "The law", who(nil))
	require.EqualValues(t, "<bdi>whether it is</bdi>.", asked("whether it is."))
}
