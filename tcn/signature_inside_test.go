package tcn

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A search for a route tells notices apart by what further acts turn on: where two differ in one such thing alone, so do their signatures; where they
// differ in nothing of the kind, as in a day, they do not.
func TestSignaturesTellApart(t *testing.T) {
	day := ipa.Day(2025, 7, 1)
	minister, judge := actors.SecretaryOfState{}, actors.JudicialCommissioner{}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	asks := func(name string) acts.Requirement {
		return acts.Requirement{Name: name, Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}
	}
	decide := func(to acts.Purpose, adds ...acts.Requirement) acts.Act {
		return acts.Decide{By: minister, On: day, To: to, Adds: adds, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
	}
	does := func(n Notice, all ...acts.Act) Notice {
		t.Helper()
		n, err := n.Do(all...)
		require.NoError(t, err)
		return n
	}
	given := does(New("n", acme),
		acts.Consult{By: minister, On: day, Before: acts.Giving}, decide(acts.Giving, asks("one"), asks("two")),
		acts.Approve{By: judge, On: day, Considered: acts.PrivacyTests}, acts.Give{By: minister, On: day, Considered: acts.AllFactors})
	keys := dayKeys{}
	signed := map[string]string{}
	for name, n := range map[string]Notice{
		"given":                 given,
		"to vary, adding one":   does(given, decide(acts.Varying, asks("three"))),
		"to vary, adding two":   does(given, decide(acts.Varying, asks("three"), asks("four"))),
		"to renew":              does(given, decide(acts.Renewing)),
		"sued":                  does(given, acts.Sue{By: minister, On: day, To: acts.ToComply}),
		"sued twice":            does(given, acts.Sue{By: minister, On: day, To: acts.ToComply}, acts.Sue{By: minister, On: day, To: acts.ToKeepSecret}),
		"one requirement taken": does(given, acts.Decide{By: minister, On: day, To: acts.Varying, Removes: []string{"one"}, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}),
		"referred":              does(given, acts.Refer{By: acme, On: day, Unreasonable: acts.Found}),
		"referred in part":      does(given, acts.Refer{By: acme, On: day, Requirements: []string{"one"}, Unreasonable: acts.Found}),
		"one may be told":       does(given, acts.Permit{By: minister, On: day, To: actors.LegalAdviser{Name: "X", Of: "Acme"}}),
		"another may be told":   does(given, acts.Permit{By: minister, On: day, To: actors.LegalAdviser{Name: "Y", Of: "Acme"}}),
	} {
		signature := n.signature(keys)
		require.Empty(t, signed[signature], name)
		signed[signature] = name
	}
	later, err := given.On(day.Add(3))
	require.NoError(t, err)
	require.Equal(t, given.signature(keys), later.signature(keys))
}

// What is sued for is told apart, however the law of the kind has it: s 95(5) names secrecy from the first.
func TestSignaturesTellSuitsApart(t *testing.T) {
	day, minister := ipa.Day(2025, 7, 1), actors.SecretaryOfState{}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	given, err := NewOf(acts.Retention, "n", acme).Do(acts.Consult{By: minister, On: day, Before: acts.Giving},
		acts.Decide{By: minister, On: day, To: acts.Giving, Adds: []acts.Requirement{{Name: "calls", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 12}}, Considered: acts.PrivacyTests, Necessary: acts.Found, Proportionate: acts.Found},
		acts.Approve{By: actors.JudicialCommissioner{}, On: day}, acts.Give{By: minister, On: day})
	require.NoError(t, err)
	signed := map[string][]acts.Duty{}
	for _, duties := range [][]acts.Duty{{acts.ToComply}, {acts.ToKeepSecret}, {acts.ToComply, acts.ToKeepSecret}} {
		n := given
		for _, duty := range duties {
			n, err = n.Do(acts.Sue{By: minister, On: day, To: duty})
			require.NoError(t, err)
		}
		require.Empty(t, signed[n.signature(dayKeys{})], duties)
		signed[n.signature(dayKeys{})] = duties
	}
}
