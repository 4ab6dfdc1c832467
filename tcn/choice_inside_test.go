package tcn

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A chance is decided on a sample that was laid flat once and filled in; what is then built is the very act that was decided on.
func TestWhatIsDecidedIsWhatIsBuilt(t *testing.T) {
	count := 0
	eachOfAWalk(t, func(n Notice) {
		for i := range compiledLaw.rules {
			for _, c := range n.chances(&compiledLaw.rules[i]) {
				about := n.contentOf(c, n.now)
				for k := range c.rule.samples {
					s := &c.rule.samples[k]
					var built acts.Deed
					_, bad := acts.Flatten(n.sample(c, about, n.now, s.role), &built)
					require.Nil(t, bad)
					var tried acts.Deed
					n.fill(&tried, s, c, about, n.now)
					require.Equal(t, built, tried, "%s by %v in %v", c.rule.ID, s.role, n)
					count++
				}
			}
		}
	})
	require.Greater(t, count, 1_000)
}

// What is picked is what one would pick.
func TestChoicesArePicked(t *testing.T) {
	eachOfAWalk(t, func(n Notice) {
		var lawful, given []Choice
		for o := range n.Choices() {
			if o.Effect == Lawful {
				lawful = append(lawful, o)
			}
			if o.Rule.Act == "give" {
				given = append(given, o)
			}
		}
		var picked []Choice
		for o := range n.ChoicesWithin(Lawful) {
			picked = append(picked, o)
		}
		require.Equal(t, lawful, picked)
		picked = nil
		for o := range n.ChoicesOf(acts.Give{}) {
			picked = append(picked, o)
		}
		require.Equal(t, given, picked)
	})
}

// eachOfAWalk looks at notices two lawful or unlawful steps from several beginnings, under the law of several days.
func eachOfAWalk(t *testing.T, look func(Notice)) {
	t.Helper()
	var walk func(n Notice, depth int)
	walk = func(n Notice, depth int) {
		look(n)
		if depth == 0 {
			return
		}
		seen := map[State]bool{n.state: true}
		for o := range n.Choices() {
			if o.Effect == Void || seen[o.After] {
				continue
			}
			seen[o.After] = true
			if next, err := n.Do(o.Act); err == nil {
				walk(next, depth-1)
			}
		}
	}
	operator := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	for _, day := range []ipa.Date{ipa.Day(2017, 1, 1), ipa.Day(2019, 7, 1), ipa.Day(2024, 12, 1), ipa.Day(2025, 7, 1)} {
		n, err := New("First", operator).On(day)
		require.NoError(t, err)
		walk(n, 2)
	}
	walk(benchNotice(t), 2)
}

// BenchmarkChoices lists all that could be done to a notice in force, and what could be done lawfully, and decides alone.
func BenchmarkChoices(b *testing.B) {
	n := benchNotice(b)
	b.Run("all", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for range n.Choices() {
			}
		}
	})
	b.Run("lawful", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for range n.ChoicesWithin(Lawful) {
			}
		}
	})
	b.Run("decide", func(b *testing.B) {
		b.ReportAllocs()
		var d acts.Deed
		for b.Loop() {
			for i := range compiledLaw.rules {
				for _, c := range n.chances(&compiledLaw.rules[i]) {
					n.best(c, n.now, &d)
				}
			}
		}
	})
}
