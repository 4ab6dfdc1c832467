package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// The lives from which the walks start are lived through, and between them every type of act takes effect.
func TestLives(t *testing.T) {
	done := make(map[string]bool)
	for i := range walkLives {
		n := walkLife(i).do(t)
		for r := range n.History() {
			done[r.Rule().Act] = true
		}
	}
	for act := range tcn.Acts() {
		require.True(t, done[tcn.Verb(act)], "no life has the act %s", tcn.Verb(act))
	}
	require.True(t, done["lapse"])
}

// walkLine is a line of acts in the order of their days.
type walkLine []tcn.Act

// do lives it: every act takes effect.
func (l walkLine) do(t walkT) tcn.Notice {
	n := walkNew
	for _, act := range l {
		next, err := n.Do(act)
		require.NoError(t, err, "%s on %v", tcn.Verb(act), tcn.On(act))
		n = next
	}
	return n
}

// walkLife is one of the scripted lives.
func walkLife(i int) walkLine { return walkLives[i] }

var walkLives = func() []walkLine {
	var (
		home   = actors.SecretaryOfState{Name: "H"}
		judge  = actors.JudicialCommissioner{Name: "J"}
		chief  = actors.InvestigatoryPowersCommissioner{Name: "K"}
		board  = actors.TechnicalAdvisoryBoard{}
		ipt    = actors.Tribunal{}
		court  = actors.Court{Name: "Court of Appeal"}
		friend = actors.Claimant{Name: "Friends of Privacy"}
		day    = ipa.Day
		ok     = tcn.Found
	)
	begin := func(from ipa.Date) walkLine {
		return walkLine{
			tcn.Consult{By: home, On: from, Before: tcn.Giving},
			tcn.Decide{By: home, On: from.Add(1), To: tcn.Giving, Adds: walkRequirements[:2], Necessary: ok, Proportionate: ok},
			tcn.Refuse{By: judge, On: from.Add(2), Reasons: true},
			tcn.Ask{By: home, On: from.Add(3)},
			tcn.Approve{By: chief, On: from.Add(4)},
			tcn.Give{By: home, On: from.Add(5), Considered: tcn.AllFactors},
		}
	}
	return []walkLine{
		append(begin(day(2025, 7, 1)),
			tcn.Publish{By: actors.Press{Name: "The Gazette"}, On: day(2025, 7, 7), Title: "A notice"},
			tcn.Say{By: home, On: day(2025, 7, 8), Text: "no comment"},
			tcn.Permit{By: home, On: day(2025, 7, 9), To: actors.LegalAdviser{}},
			tcn.Disclose{By: walkOperator, On: day(2025, 7, 10), To: actors.LegalAdviser{Name: "L"}},
			tcn.Refer{By: walkOperator, On: day(2025, 7, 20), Requirements: []string{"decrypt"}, Unreasonable: ok},
			tcn.Change{By: walkOperator, On: day(2025, 7, 21), To: "backups", Negative: ok},
			tcn.Claim{By: walkOperator, On: day(2025, 7, 22), Case: "IPT/1"},
			tcn.Claim{By: friend, On: day(2025, 7, 23), Case: "IPT/2", Basis: tcn.HumanRights},
			tcn.Apply{By: actors.Press{Name: "The Gazette"}, On: day(2025, 7, 24), Run: 1, For: tcn.ForOpenness},
			tcn.List{By: ipt, On: day(2025, 7, 25), Run: 1},
			tcn.RuleOnSecrecy{By: ipt, On: day(2025, 7, 26), Run: 1, BareDetails: true},
			tcn.RefuseIntervener{By: ipt, On: day(2025, 7, 27), Run: 1, Whom: actors.Intervener{Name: "I"}},
			tcn.OrderInterim{By: ipt, On: day(2025, 7, 28), Run: 2, Heard: ok},
			tcn.Consult{By: home, On: day(2025, 8, 1), With: board},
			tcn.Consult{By: home, On: day(2025, 8, 1), With: judge},
			tcn.Direct{By: judge, On: day(2025, 8, 2), Until: day(2025, 9, 1)},
			tcn.Extend{By: home, On: day(2025, 8, 3), Term: tcn.ReviewPeriod, To: day(2026, 6, 1), CommissionerAgrees: ok, PersonAgrees: ok},
			tcn.Report{By: board, On: day(2025, 10, 1), Heard: ok},
			tcn.Report{By: judge, On: day(2025, 10, 2), Heard: ok},
			tcn.Extend{By: home, On: day(2025, 10, 3), Term: tcn.RelevantPeriod, To: day(2025, 12, 1), Exceptional: ok, Written: true},
			tcn.Decide{By: home, On: day(2025, 11, 1), To: tcn.Confirming, Necessary: ok, Proportionate: ok},
			tcn.Approve{By: chief, On: day(2025, 11, 2)},
			tcn.Confirm{By: home, On: day(2025, 11, 3)},
			tcn.Sue{By: home, On: day(2025, 11, 10), To: tcn.ToKeepSecret},
			tcn.Enjoin{By: court, On: day(2025, 11, 11)},
			tcn.Discharge{By: court, On: day(2025, 11, 12)},
			tcn.Determine{By: ipt, On: day(2025, 12, 1), Run: 2},
			tcn.Appeal{By: friend, On: day(2025, 12, 2), Run: 2, Leave: ok, PointOfLaw: ok},
			tcn.DecideAppeal{By: court, On: day(2025, 12, 3), Remitted: true},
			tcn.Dismiss{By: ipt, On: day(2025, 12, 4), Run: 2},
			tcn.Consult{By: home, On: day(2026, 1, 1), Before: tcn.Varying},
			tcn.Decide{By: home, On: day(2026, 1, 2), To: tcn.Varying, Adds: walkRequirements[2:], Removes: []string{"log"}, Necessary: ok, Proportionate: ok},
			tcn.Approve{By: judge, On: day(2026, 1, 3)},
			tcn.Vary{By: home, On: day(2026, 1, 4), Considered: tcn.AllFactors},
			tcn.Refer{By: walkOperator, On: day(2026, 1, 5), Of: tcn.Varying, Unreasonable: ok},
			tcn.Consult{By: home, On: day(2029, 6, 20), Before: tcn.Renewing},
			tcn.Decide{By: home, On: day(2029, 6, 21), To: tcn.Renewing, Necessary: ok, Proportionate: ok},
			tcn.Approve{By: judge, On: day(2029, 6, 22)},
			tcn.Renew{By: home, On: day(2029, 6, 25), Considered: tcn.AllFactors},
			tcn.GiveAnother{By: home, On: day(2029, 9, 1), Notice: "Second"},
			tcn.Consult{By: home, On: day(2029, 9, 2), Before: tcn.Revoking},
			tcn.Revoke{By: home, On: day(2029, 9, 3), Considered: tcn.AllFactors},
			tcn.Disclose{By: actors.Staff{Name: "S", Of: "Acme"}, On: day(2029, 10, 1), To: actors.Public{}},
		),
		append(begin(day(2018, 4, 1))[:2], tcn.Abandon{By: home, On: day(2018, 5, 1)}),
		append(begin(day(2019, 4, 1)),
			tcn.Claim{By: actors.Staff{Name: "S", Of: "Acme"}, On: day(2019, 6, 1)},
			tcn.Say{By: walkOperator, On: day(2027, 1, 1)}),
		append(begin(day(2025, 7, 1)),
			tcn.Claim{By: friend, On: day(2025, 8, 1)},
			tcn.Quash{By: ipt, On: day(2025, 9, 1), Heard: ok}),
	}
}()
