package tcn_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What a caller writes to what it was handed, or handed in, changes neither notices nor rulings nor the law.
func TestNothingIsShared(t *testing.T) {
	at := ipa.Day(2025, 7, 2)
	decide := acts.Decide{
		By: actors.SecretaryOfState{}, On: at, To: acts.Giving, Adds: walkRequirements[:2], Removes: []string{"log"},
		Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
	}
	void := acts.Refer{By: walkOperator, On: at, Requirements: []string{"decrypt"}}
	approve := acts.Approve{By: actors.JudicialCommissioner{}, On: at, Considered: acts.PrivacyTests}
	first := decide
	first.Removes = nil
	decided, err := walkNew.Do(acts.Consult{By: actors.SecretaryOfState{}, On: at, Before: acts.Giving}, first)
	require.NoError(t, err)
	approved, err := decided.Do(approve)
	require.NoError(t, err)
	given, err := approved.Do(acts.Give{By: actors.SecretaryOfState{}, On: at, Considered: acts.AllFactors})
	require.NoError(t, err)
	_, refused := given.DoLawfully(acts.Refer{By: actors.RelevantOperator{Name: "Another"}, On: at, Requirements: []string{"decrypt"}})
	refusal := new(tcn.Refusal)
	require.True(t, errors.As(refused, &refusal), "%v", refused)
	_, route := given.Route(tcn.Expired, at)
	history, err := tcn.EncodeHistory(given)
	require.NoError(t, err)
	late, err := walkLife(2).do(t).On(ipa.Day(2027, 6, 1))
	require.NoError(t, err)
	var read tcn.Choice
	for c := range decided.Choices() {
		if len(c.Doubts()) > 0 {
			text, err := c.MarshalJSON()
			require.NoError(t, err)
			require.NoError(t, read.UnmarshalJSON(text))
			break
		}
	}
	all := []any{
		walkNew, decided, approved, given, walkLife(0)[:30].do(t), walkLife(0).do(t), late, refusal, refused, route, read,
		decide, void, approve, history, "decrypt", "suspension-ends=decision", "refer", 6, at, ipa.Day(2025, 8, 2), ipa.Day(2028, 1, 1),
		actors.RoleSecretaryOfState, actors.RoleRelevantOperator, acts.Giving, acts.NationalSecurity, []acts.NoticeKind{acts.NationalSecurity}, walkOperator,
		tcn.RegionLock, tcn.RegionReview, tcn.Issued, tcn.Referred, tcn.Void, tcn.Running, tcn.Duty, tcn.Standpoint{},
		tcn.Standpoint{Law: ipa.Day(2019, 1, 1), Readings: append(make([]string, 0, 4), "suspension-ends=decision")},
		tcn.Run{Region: tcn.RegionLock, Status: tcn.Decided}, tcn.Rule{}, given.State(), described(t, "2025-07-10"),
	}
	for n := range late.Omissions() {
		all = append(all, n)
	}
	for c := range given.Clocks() {
		all = append(all, c)
	}
	for p := range given.Positions(actors.RoleRelevantOperator) {
		all = append(all, p)
	}
	for _, place := range some("stayed", "referred", "advised", "varying", "varied") {
		for _, p := range places {
			if p.name == place {
				all = append(all, p.s(t).Notice)
			}
		}
	}
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{
			"Clocks": tcn.Clocks, "EncodeHistory": tcn.EncodeHistory, "Headline": tcn.Headline, "Machine": tcn.Machine, "Positions": tcn.Positions,
			"Regions": tcn.Regions, "Rules": tcn.Rules, "Statuses": tcn.Statuses, "Diff": tcn.Diff, "DecodeHistory": tcn.DecodeHistory, "New": tcn.New, "NewOf": tcn.NewOf,
			"NewDescribed": tcn.NewDescribed,
		},
		Given: all,
	})
}

// Whoever hands in acts may write to them at once: every life ends as it would have, and so does one that is told again from what the history
// hands out.
func TestHistoryIsNotTheCallers(t *testing.T) {
	spoil := func(act acts.Act) {
		var d acts.Deed
		_, _ = acts.Flatten(act, &d)
		clear(d.Adds)
		clear(d.Removes)
		clear(d.Names)
	}
	for i := range walkLives {
		want := walkLife(i).do(t)
		n := walkNew
		for _, act := range walkLife(i) {
			mine := acts.Clone(act)
			tried, err := n.Try(mine)
			require.NoError(t, err)
			rule := walkDump(tried)
			n, err = n.Do(mine)
			require.NoError(t, err)
			spoil(mine)
			require.Equal(t, rule, walkDump(tried))
			latest, _ := n.Latest()
			spoil(latest.Act())
		}
		require.Equal(t, walkDump(want), walkDump(n))
	}
}

// Only an act that lists something is copied: to try or to do another costs what it cost.
func TestActsWithoutListsAreNotCopied(t *testing.T) {
	n := walkLife(0)[:6].do(t)
	var say acts.Act = acts.Say{By: walkOperator, On: n.Now(), Text: "no comment"}
	all := []acts.Act{say}
	require.Zero(t, testing.AllocsPerRun(20, func() { _, _ = n.Try(say) }))
	require.LessOrEqual(t, testing.AllocsPerRun(20, func() { _, _ = n.Do(all...) }), 1.0)
	done, err := n.Do(all...)
	require.NoError(t, err)
	ruling, _ := done.Latest()
	require.Zero(t, testing.AllocsPerRun(20, func() { _ = ruling.Act() }))
}

// What is done to a notice changes neither it nor what else was done to it: branches share their past, and nothing of what comes.
func TestBranchesShareNothingToCome(t *testing.T) {
	grow := func(n tcn.Notice) (all []tcn.Notice) {
		for c := range n.Choices() {
			if next, err := n.Do(c.Act()); err == nil {
				all = append(all, next)
			}
		}
		if later, err := n.On(n.Now().Add(1000)); err == nil {
			all = append(all, later)
		}
		return all
	}
	for _, p := range places {
		n := p.s(t).Notice
		branches := append(grow(n), n)
		var told []string
		for _, b := range branches {
			told = append(told, walkTop(b))
		}
		grow(n)
		for i, b := range branches {
			if i%7 == 0 { // and of some, what comes of them
				grow(b)
			}
			require.True(t, told[i] == walkTop(b), "%s, branch %d was changed by another", p.name, i)
		}
	}
}
