package explore_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/explore"
)

// retaining is a retention notice of two sorts of data that was given on a day, and comes into force a month later.
func retaining(year, month, day int) tcn.Notice {
	n, on := proposedOf(acts.Retention, year, month, day), ipa.Day(year, month, day)
	for _, act := range []acts.Act{
		acts.Consult{On: on, Before: acts.Giving},
		acts.Decide{On: on, To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests, Adds: []acts.Requirement{
			{Name: "calls", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 12},
			{Name: "sessions", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 6},
		}},
		acts.Approve{By: actors.JudicialCommissioner{}, On: on, Considered: acts.PrivacyTests},
		acts.Give{On: on, Considered: acts.AllFactors, InForce: on.Add(30)},
	} {
		var err error
		if n, err = n.Do(act); err != nil {
			panic(err)
		}
	}
	return n
}

// Every property holds in every state of the spaces of a retention notice, ss 87 to 98: all its statuses are reached, nothing is done that is not in its column,
// and nobody stands under the words of another kind.
func TestSpacesOfARetentionNotice(t *testing.T) {
	t.Parallel()
	others := places("s 252", "s 253", "s 254", "s 255", "s 256", "s 256A", "s 257", "s 258", "s 258A")
	own, reached := make(map[string]bool), make(map[tcn.Status]bool)
	for r := range tcn.Rules(acts.Retention) {
		own[r.ID] = true
	}
	until := ipa.Day(2027, 8, 2)
	for _, s := range []struct {
		start   tcn.Notice
		regions []tcn.Region
	}{
		{proposedOf(acts.Retention, 2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionReview}},
		{proposedOf(acts.Retention, 2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionSecrecy}},
		{retaining(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionReview}},
		{retaining(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionSecrecy, tcn.RegionTribunal}},
		{retaining(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionTribunal, tcn.RegionEnforcement}},
	} {
		states, complete := explore.Reach(s.start, explore.Bounds{Same: explore.Shape, Regions: s.regions, Until: until})
		require.True(t, complete)
		require.Greater(t, len(states), 30)
		sound(t, states, func(n tcn.Notice, choices []tcn.Choice) {
			require.Equal(t, acts.Retention, n.Kind())
			for region := range tcn.Regions() {
				reached[n.State().In(region)] = true
			}
			for _, o := range choices {
				require.True(t, own[o.ID()], o.ID())
			}
			restsOnNone(t, n, others)
			for p := range n.Positions() {
				require.False(t, p.ID == "operator/comply" && s.start.State().In(tcn.RegionForce) == tcn.Issued && n.Now().Before(ipa.Day(2025, 7, 31)), "before it is in force nothing is owed")
			}
		})
	}
	for m := range tcn.Statuses(acts.Retention) {
		require.True(t, reached[m.Status], "%v is not reached", m.Status)
	}
}
