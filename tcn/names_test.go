package tcn

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// namesNotice is a notice with so many requirements, of which every third has gone, and every sixth has come again.
func namesNotice(count int) Notice {
	n := New("First", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications})
	n.state = n.state.with(Issued)
	n.now, n.days[keyGiven] = ipa.Day(2025, 7, 5), ipa.Day(2025, 7, 5)
	for i := range count {
		c := requirementRecord{RequirementState: RequirementState{Requirement: acts.Requirement{Name: fmt.Sprint("r", i)}, Given: n.now}}
		if i%3 == 0 {
			c.Gone, c.out = n.now, outVaried
		}
		n.content = n.content.with(c)
		if i%6 == 0 {
			c.Gone, c.out = ipa.Date{}, 0
			n.content = n.content.with(c)
		}
	}
	return n
}

// What is found by a table is what is found one by one, whatever the number.
func TestNamesAreFoundAsOneByOne(t *testing.T) {
	for count := range 3 * fewNames {
		n := namesNotice(count)
		var some []string
		for i := range count / 2 {
			some = append(some, fmt.Sprint("r", 2*i))
		}
		s := scene{n: &n, d: &acts.Deed{On: n.now, Purpose: acts.Varying, Names: some}, run: -1, link: -1}
		set := namesOf(some)
		for i := range count + 1 {
			name := fmt.Sprint("r", i)
			require.Equal(t, n.requirement(name), s.place(name), "%d: %s", count, name)
			require.Equal(t, slices.Contains(some, name), s.isNamed(name), "%d: %s", count, name)
			require.Equal(t, slices.Contains(some, name), set.has(name), "%d: %s", count, name)
		}
		var best variedRank
		for i := range n.content.len() {
			c := n.content.at(i)
			require.Equal(t, c.out != 0 && n.requirement(c.Name) < 0, s.isTakenOut(c))
			if s.isVaried(c) {
				best = max(best, s.variedRank(c))
			}
		}
		require.Equal(t, best, s.variedBest())
		require.Equal(t, best, s.variedBest(), "asked again")
		if count == 0 {
			continue
		}
		s.changeRequirements(func(c *requirementRecord) bool { return true }, func(c *requirementRecord) { c.leave(n.now) })
		for i := range count {
			require.Negative(t, s.place(fmt.Sprint("r", i)), "the content has changed")
		}
		anew := scene{n: &n, d: s.d, run: -1, link: -1}
		require.Equal(t, anew.variedBest(), s.variedBest())
	}
}

func TestNamesAreDistinct(t *testing.T) {
	for count := range 3 * fewNames {
		var all []acts.Requirement
		for i := range count {
			all = append(all, acts.Requirement{Name: fmt.Sprint("r", i)})
		}
		require.True(t, areDistinct(all), count)
		if count > 0 {
			require.False(t, areDistinct(append(all, all[count/2])), count)
		}
		require.False(t, shareSome(namesOfAll(all), []string{"x", "y"}))
		require.Equal(t, count > 0, shareSome([]string{"x", "r0"}, namesOfAll(all)))
	}
}

// A route passes over a chance without trying it only where it would be void whoever took it.
func TestRoutePassesOverOnlyWhatIsVoid(t *testing.T) {
	passed := 0
	look := func(n Notice) {
		b := choiceBench{n: &n, day: n.now}
		for i := range capabilityTables.rules {
			for _, c := range n.chances(&capabilityTables.rules[i], nil) {
				if best := b.best(c); !n.isPlaced(c) {
					passed++
					require.Equal(t, Void, best.effect, "%s in %v", c.rule.ID, n)
				}
			}
		}
	}
	eachOfAWalk(t, look)
	require.NotZero(t, passed)
}
