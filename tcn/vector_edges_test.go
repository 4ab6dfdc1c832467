package tcn_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// edge is a story that is asked on some days, each beside the day after it: on both days the acts are tried that fare otherwise on the one than on
// the other, as the library offers them, but for what another story has told.
func edge(t *testing.T, told map[string]bool, name string, n tcn.Notice, days ...ipa.Date) (v vectorStory, turns bool) {
	t.Helper()
	v, err := vectorStoryOf(n)
	require.NoError(t, err)
	v.Name, v.Asked = name, nil
	c := vectorCase{vectorStory: v}
	for _, day := range days {
		if day.IsZero() || day.Before(n.Now()) {
			continue
		}
		eve, next := onDay(n, day), onDay(n, day.Add(1))
		c.ask(day.String())
		c.ask(day.Add(1).String())
		before, after := edgeChoices(eve), edgeChoices(next)
		for _, all := range [][]edgeChoice{before, after} {
			for _, one := range all {
				here := func(o edgeChoice) bool { return o.key == one.key }
				if told[one.key] || slices.ContainsFunc(before, here) && slices.ContainsFunc(after, here) {
					continue
				}
				told[one.key], turns = true, true
				for _, m := range []tcn.Notice{eve, next} {
					c.edge(t, m, one)
				}
			}
		}
	}
	return c.vectorStory, turns
}

// An edgeChoice is what somebody could do on the day, lawfully or not.
type edgeChoice struct {
	key string // its rule and run, its effect and on what grounds
	act acts.Act
}

func edgeChoices(n tcn.Notice) (all []edgeChoice) {
	for c := range n.Choices() {
		if !c.Fits {
			continue
		}
		var key strings.Builder
		key.WriteString(fmt.Sprint(c.ID(), c.Run, c.Effect))
		for _, g := range c.Grounds() {
			key.WriteString(" " + g.ID)
		}
		all = append(all, edgeChoice{key.String(), c.Act()})
	}
	return all
}

// edge tries a choice's act on the day to which a notice has come, if it is an act there.
func (c *vectorCase) edge(t *testing.T, n tcn.Notice, one edgeChoice) {
	t.Helper()
	act := acts.Dated(one.act, n.Now())
	if _, err := n.Try(act); err != nil {
		return
	}
	line, err := acts.Encode(act)
	require.NoError(t, err)
	c.try(line)
}

// vectorClockEdges are stories about the last day of each clock under each reading, and about the first day of those that are to come: the day, and the day after. Of
// each clock the shortest history is taken that a test told by default and in which it runs, of a technical capability notice if that has the clock.
func vectorClockEdges(t *testing.T, cases []*vectorCase) (all []vectorStory) {
	best := map[string]*vectorCase{}
	for _, c := range cases {
		if c.Law != "" || len(c.Readings) > 0 {
			continue
		}
		for _, d := range c.Asked {
			for _, k := range d.Clocks {
				if k.Last == "" || k.Phase == "finished" || k.Phase == "run out" {
					continue
				}
				b := best[k.ID]
				if b == nil || b.isOther() && !c.isOther() || b.isOther() == c.isOther() && len(c.History) < len(b.History) {
					best[k.ID] = c
				}
			}
		}
	}
	told := map[string]bool{}
	edged := map[string]bool{}
	for k := range tcn.Clocks(slices.Collect(acts.NoticeKinds())...) {
		c := best[k.ID]
		if c == nil || edged[k.ID] {
			continue
		}
		edged[k.ID] = true
		n, err := tcn.DecodeHistory([]byte(c.text))
		require.NoError(t, err)
		for found := range onDay(n, latest(c.clockDay(k.ID), n.Now())).Clocks(k.ID) {
			days := []ipa.Date{found.Span.First.Add(-1), found.Span.Last.Add(-1), found.Span.Last}
			if !found.Span.Arguable.IsZero() {
				days = append(days, found.Span.Arguable)
			}
			name := fmt.Sprintf("clock %s: the days about %v", k.ID, found.Span.Last)
			v, _ := edge(t, told, name, n, days...)
			all = append(all, v)
			break
		}
	}
	return all
}

// clockDay is a day of the case on which a clock runs.
func (c *vectorCase) clockDay(id string) ipa.Date {
	for _, d := range c.Asked {
		if slices.ContainsFunc(d.Clocks, func(k vectorClock) bool { return k.ID == id && k.Last != "" }) {
			return day(d.On)
		}
	}
	return ipa.Date{}
}

func latest(a, b ipa.Date) ipa.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// vectorCommencements are stories about each day on which words began or ended: the eve, and the day.
func vectorCommencements(t *testing.T) (all []vectorStory) {
	for _, begins := range ipa.Changes() {
		eve, told := begins.Add(-1), map[string]bool{}
		for _, from := range []struct {
			what string
			acts func(on string) []acts.Act
		}{
			{"nothing yet", func(string) []acts.Act { return nil }},
			{"a proposal", func(on string) []acts.Act { return []acts.Act{consultBefore(acts.Giving, on)} }},
			{"a decision refused", func(on string) []acts.Act {
				return []acts.Act{consultBefore(acts.Giving, on), decideToGive(on), refuse(on)}
			}},
			{"a notice in force", edgeGiven},
			{"a notice under review", func(on string) []acts.Act {
				return append(edgeGiven(on), refer(on), consultBoard(on), consultJudge(on), reportBy(board, on), reportBy(judge, on))
			}},
			{"a claim", func(on string) []acts.Act { return append(edgeGiven(on), complaint(on), determine(on)) }},
		} {
			n, err := tcn.New("First", acme).Do(from.acts(eve.Add(-3).String())...)
			if err != nil {
				continue // it could not be then
			}
			if v, turns := edge(t, told, fmt.Sprintf("commencement %v: %s", begins, from.what), n, eve); turns {
				all = append(all, v)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b vectorStory) int { return cmp.Compare(a.Name, b.Name) })
	return all
}

// edgeGiven are the acts by which a notice is lawfully given on a day.
func edgeGiven(on string) []acts.Act {
	return []acts.Act{consultBefore(acts.Giving, on), decideToGive(on), approve(on), give(on)}
}
