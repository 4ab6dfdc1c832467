package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An option says what doing would say: it is what Try makes of its act on the day, and looking changes nothing.
func TestOptionsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		had, day := walkDump(n), walkDay(t, n.Now())
		for o := range onDay(n, day).Choices() {
			require.NotNil(t, o.Act(), o.Rule().Event())
			require.Equal(t, day, acts.On(o.Act()))
			walkWhole(t, o.Grounds())
			if o.Effect == tcn.Void {
				require.NotEmpty(t, o.Grounds(), o.Rule().Event())
				require.Equal(t, walkLater(t, n, day).State(), o.After)
				continue
			}
			require.NotEmpty(t, o.Who(), o.Rule().Event())
			r, err := n.Try(o.Act())
			require.NoError(t, err, "%s: %+v", o.Rule().Event(), o.Act())
			require.Equal(t, o.Rule().Event(), r.Rule().Event())
			require.Equal(t, o.Effect, r.Effect(), "%v: %+v", r, r.Grounds())
			require.Equal(t, o.Grounds(), r.Grounds(), "%v", r)
			require.Equal(t, o.Doubts(), r.Doubts(), "%v", r)
			require.Equal(t, o.After, r.After(), "%v", r)
		}
		require.Equal(t, had, walkDump(n))
	})
}

// A route to a status, from several points of a life, leads there by lawful acts alone; and where there is none the reasons are given.
func TestRoutesHold(t *testing.T) {
	found := 0
	for _, lived := range []int{0, 6, 24} {
		n := walkLife(0)[:lived].do(t)
		had, day := walkDump(n), acts.On(walkLife(0)[lived])
		for meaning := range tcn.Statuses() {
			to := meaning.Status
			route, err := n.Route(to, day)
			if err != nil {
				var none *tcn.NoRoute
				require.ErrorAs(t, err, &none)
				require.NotEmpty(t, none.Grounds)
				walkWhole(t, none.Grounds)
				continue
			}
			found++
			end := walkLater(t, n, day)
			for _, o := range route {
				end, err = end.Do(o.Act())
				require.NoError(t, err)
				r, _ := end.Latest()
				require.Equal(t, tcn.Lawful, r.Effect(), "%v: %+v", r, r.Grounds())
			}
			there := end.State().In(to.Region()) == to
			for run := range end.Runs(to.Region()) {
				there = there || run.Status == to
			}
			require.True(t, there, "the route to %v leads to %v", to, end.State())
		}
		require.Equal(t, had, walkDump(n))
	}
	require.Greater(t, found, 30)
}

// Clocks and positions are whole on any day, and the history under the law of its own days is the history.
func TestViewsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		had, day := walkDump(n), walkDay(t, n.Now())
		for c := range onDay(n, day).Clocks() {
			require.NotEmpty(t, c.Name)
			require.NotEmpty(t, c.Law, c.Name)
			last := c.Span.Last
			if c.Span.Arguable.After(last) {
				last = c.Span.Arguable
			}
			switch c.Phase {
			case tcn.NoDate:
				require.Zero(t, c.Span, c.Name)
			case tcn.ToCome:
				require.True(t, day.Before(c.Span.First), "%s: %+v", c.Name, c)
			case tcn.Running:
				// it may run before its first day, as one counted after a day, or a later life, does
				require.False(t, day.After(last), "%s on %v: %+v", c.Name, day, c)
				require.LessOrEqual(t, c.Left, last.Sub(day), c.Name)
			case tcn.RunOut:
				require.True(t, day.After(last), "%s on %v: %+v", c.Name, day, c)
			case tcn.Finished:
			default:
				require.Fail(t, "no phase", "%s: %v", c.Name, c.Phase)
			}
		}
		var before tcn.Position
		for i, p := range slices.Collect(onDay(n, day).Positions()) {
			require.NotZero(t, p.Holder)
			require.NotZero(t, p.Counterparty, p.Content)
			require.NotEmpty(t, p.Content)
			require.NotEmpty(t, p.Law, p.Content)
			require.Equal(t, p, p.Correlative().Correlative())
			if i%2 == 1 {
				require.Equal(t, before, p.Correlative())
			}
			before = p
		}
		require.Equal(t, had, walkDump(n))

		if !n.LawDay().IsZero() {
			return
		}
		again, outcomes := replayUnder(t, n, ipa.Date{})
		require.Equal(t, had, walkDump(again))
		for _, o := range outcomes {
			require.NoError(t, o.Err)
		}
		require.Empty(t, diffUnder(t, n, ipa.Date{}, ipa.Date{}))
		require.Equal(t, had, walkDump(n))
	})
}
