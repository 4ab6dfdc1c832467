package deadlines_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

var (
	minister = actors.SecretaryOfState{Name: "Home Secretary"}
	judge    = actors.JudicialCommissioner{Name: "A Judge"}
	chief    = actors.InvestigatoryPowersCommissioner{Name: "The Commissioner"}
	board    = actors.TechnicalAdvisoryBoard{}
	acme     = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	decrypt  = acts.Requirement{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}
)

// do does some acts to a notice.
func do(t require.TestingT, n tcn.Notice, all ...acts.Act) tcn.Notice {
	for _, act := range all {
		var err error
		n, err = n.Do(act)
		require.NoError(t, err, "%v", act)
	}
	return n
}

// given is a notice given on a day, with more requirements than one.
func given(t require.TestingT, on ipa.Date, more ...acts.Requirement) tcn.Notice {
	return do(t, tcn.New("First", acme),
		acts.Consult{By: minister, On: on, Before: acts.Giving},
		acts.Decide{By: minister, On: on, To: acts.Giving, Adds: append([]acts.Requirement{decrypt}, more...), Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: judge, On: on, Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: on, Considered: acts.AllFactors},
	)
}

// lines are what is listed of an index.
func lines(x *deadlines.Index, last ipa.Date) (all []string) {
	for d := range x.Until(last) {
		all = append(all, d.String())
	}
	return all
}

func TestWhatIsDueWhen(t *testing.T) {
	var x deadlines.Index
	july := ipa.Day(2025, 7, 3)
	require.Empty(t, lines(&x, july))
	require.NoError(t, x.Put("b", given(t, july)))
	require.NoError(t, x.Put("a", given(t, july)))
	require.NoError(t, x.On(ipa.Day(2025, 7, 10)))
	require.Equal(t, []string{
		"2025-07-30 (or 2025-07-31): relevant operator: to refer the notice back, a",
		"2025-07-30 (or 2025-07-31): relevant operator: to refer the notice back, b",
	}, lines(&x, ipa.Day(2025, 8, 9)))

	// the safe last day has passed, and the arguable one has not
	require.NoError(t, x.On(ipa.Day(2025, 7, 31)))
	require.Len(t, lines(&x, ipa.Day(2025, 7, 31)), 2)
	require.NoError(t, x.On(ipa.Day(2025, 8, 1)))
	require.Equal(t, []string{
		"2025-09-30: relevant operator: for the steps (decrypt), a",
		"2025-09-30: relevant operator: for the steps (decrypt), b",
	}, lines(&x, ipa.Day(2025, 9, 30)))

	// a says that it has complied; b says nothing
	require.NoError(t, x.Put("a", do(t, given(t, july), acts.Comply{By: acme, On: ipa.Day(2025, 9, 1), Requirements: []string{"decrypt"}})))
	require.NoError(t, x.On(ipa.Day(2025, 10, 1)))
	require.Equal(t, []string{
		"2025-09-30: relevant operator: for the steps (decrypt), overdue since 2025-10-01, b",
	}, lines(&x, ipa.Day(2025, 10, 31)))

	// what lapsed takes with it what was overdue, and the year for complaining of it begins
	require.NoError(t, x.On(ipa.Day(2027, 7, 3)))
	require.Equal(t, []string{
		"2028-07-01 (or 2028-07-03): claimant: to bring human rights proceedings on the failure to revoke, a",
	}, lines(&x, ipa.Day(2028, 7, 1))[:1])
	x.Drop("a")
	x.Drop("a")
	require.Len(t, lines(&x, ipa.Day(9999, 12, 31)), 2)
	require.NoError(t, x.On(ipa.Day(2029, 1, 1)))
	require.Empty(t, lines(&x, ipa.Day(9999, 12, 31)))
}

// What was suspended when its day passed is to be done on the day on which it binds again, and is overdue from the next.
func TestWhatBindsAgain(t *testing.T) {
	var x deadlines.Index
	july := ipa.Day(2025, 7, 3)
	n := do(t, given(t, july),
		acts.Refer{By: acme, On: july.Add(20), Unreasonable: acts.Found},
		acts.Report{By: board, On: july.Add(30), Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found},
		acts.Report{By: judge, On: july.Add(100), Heard: acts.Found, ToPerson: acts.Found},
		acts.Decide{By: minister, On: july.Add(110), To: acts.Confirming, OnReview: true, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: chief, On: july.Add(110), Considered: acts.PrivacyTests},
		acts.Confirm{By: minister, On: july.Add(120), Considered: acts.AllFactors},
	)
	require.NoError(t, x.Put("a", n))
	require.NoError(t, x.On(july.Add(120)))
	require.Empty(t, lines(&x, july.Add(150)))
	require.NoError(t, x.On(july.Add(121)))
	require.Equal(t, []string{
		"2025-09-30: relevant operator: for the steps (decrypt), overdue since 2025-11-01, a",
	}, lines(&x, july.Add(150)))
}

// Each review has a period of its own, and is overdue from its own day.
func TestTwoReviews(t *testing.T) {
	var x deadlines.Index
	july := ipa.Day(2025, 7, 3)
	retain := decrypt
	retain.Name, retain.Days = "retain", acts.Undisclosed
	n := do(t, given(t, july, retain),
		acts.Refer{By: acme, On: july.Add(10), Requirements: []string{"decrypt"}, Unreasonable: acts.Found},
		acts.Refer{By: acme, On: july.Add(20), Requirements: []string{"retain"}, Unreasonable: acts.Found},
	)
	require.NoError(t, x.Put("a", n))
	require.NoError(t, x.On(july.Add(250)))
	require.Equal(t, []string{
		"2026-01-08: secretary of state: review period (review 1), overdue since 2026-01-09, a",
		"2026-01-18: secretary of state: review period (review 2), overdue since 2026-01-19, a",
	}, lines(&x, july.Add(250)))
}

func TestWhatCannotBeIndexed(t *testing.T) {
	var x deadlines.Index
	day := ipa.Day(2025, 7, 10)
	require.NoError(t, x.Put("a", given(t, ipa.Day(2025, 7, 3))))
	for _, n := range []tcn.Notice{{}, tcn.New("\xff", acme)} {
		var bad *acts.BadAct
		require.ErrorAs(t, x.Put("a", n), &bad)
	}
	require.Len(t, lines(&x, day.Add(30)), 1, "what was there stays")
	require.NoError(t, x.On(day))
	for _, wrong := range []ipa.Date{{}, day.Add(-1), ipa.Day(1899, 12, 31), ipa.Day(2201, 1, 1)} {
		var bad *acts.BadAct
		require.ErrorAs(t, x.On(wrong), &bad)
		require.Equal(t, "day", bad.Key())
		require.NotEmpty(t, bad.Cure)
	}
	require.Len(t, lines(&x, day.Add(30)), 1)
}

// An index that is changed while it is listed neither panics nor forgets.
func TestChangedWhileListed(t *testing.T) {
	var x deadlines.Index
	july := ipa.Day(2025, 7, 3)
	for _, key := range []string{"a", "b", "c", "d"} {
		require.NoError(t, x.Put(key, given(t, july)))
	}
	for d := range x.Until(july.Add(1000)) {
		if d.Key == "b" {
			for _, key := range []string{"a", "b", "c", "d"} {
				x.Drop(key)
			}
			require.NoError(t, x.Put("b", given(t, july.Add(1))))
		}
	}
	x.Drop("b")
	require.Empty(t, lines(&x, july.Add(1000)))
}
