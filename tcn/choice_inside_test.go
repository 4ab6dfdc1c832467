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
		for i := range capabilityTables.rules {
			for _, c := range n.chances(&capabilityTables.rules[i], nil) {
				b := choiceBench{n: &n, day: n.now}
				about := b.contentOf(c)
				for k := range c.rule.samples {
					s := &c.rule.samples[k]
					b.fill(s, c, about)
					tried := choiceTrial{choiceChance: c, about: about, ruling: judged{by: s.role, day: n.now}}
					var built acts.Deed
					_, bad := acts.Flatten(tried.act(n.party), &built)
					require.Nil(t, bad)
					require.Equal(t, built, b.d, "%s by %v in %v", c.rule.ID, s.role, n)
					count++
				}
			}
		}
	})
	require.Greater(t, count, 1_000)
}

// What is passed over is not built: to go through the choices allocates less than there are choices, and so does deciding for one role.
func TestChoicesPassedOverAreNotBuilt(t *testing.T) {
	n := benchNotice(t)
	count, own := 0, 0
	for range n.Choices() {
		count++
	}
	require.Less(t, testing.AllocsPerRun(10, func() {
		for range n.Choices() {
		}
	}), float64(count)/4)
	require.Less(t, testing.AllocsPerRun(10, func() {
		own = 0
		for range n.Choices(actors.RoleRelevantOperator) {
			own++
		}
	}), float64(count)/4)
	require.Positive(t, own)
	require.Less(t, own, count)
}

// What is picked is what one would pick.
func TestChoicesArePicked(t *testing.T) {
	eachOfAWalk(t, func(n Notice) {
		var lawful, given []Choice
		for o := range n.Choices() {
			if o.Effect == Lawful {
				lawful = append(lawful, o)
			}
			if o.Rule().Act == "give" {
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
			if next, err := n.Do(o.Act()); err == nil {
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

// BenchmarkChoices lists all that could be done to a notice in force, and what could be done lawfully, decides alone, and builds all that was decided.
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
		var all []choiceChance
		for b.Loop() {
			bench := choiceBench{n: &n, day: n.now}
			for i := range capabilityTables.rules {
				all = n.chances(&capabilityTables.rules[i], all[:0])
				for _, c := range all {
					bench.best(c)
				}
			}
		}
	})
	b.Run("built", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for o := range n.Choices() {
				_, _, _, _ = o.Act(), o.Rule(), o.Who(), o.Grounds()
			}
		}
	})
}
