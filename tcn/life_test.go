package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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
	for act := range acts.All() {
		require.True(t, done[acts.Verb(act)], "no life has the act %s", acts.Verb(act))
	}
	require.True(t, done["lapse"])
}

// walkLine is a line of acts in the order of their days.
type walkLine []acts.Act

// do lives it: every act takes effect.
func (l walkLine) do(t walkT) tcn.Notice {
	n := walkNew
	for _, act := range l {
		next, err := n.Do(act)
		require.NoError(t, err, "%s on %v", acts.Verb(act), acts.On(act))
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
		ok     = acts.Found
	)
	begin := func(from ipa.Date) walkLine {
		return walkLine{
			acts.Consult{By: home, On: from, Before: acts.Giving},
			acts.Decide{By: home, On: from.Add(1), To: acts.Giving, Adds: walkRequirements[:2], Necessary: ok, Proportionate: ok, Considered: acts.PrivacyTests},
			acts.Refuse{By: judge, On: from.Add(2), Reasons: true},
			acts.Ask{By: home, On: from.Add(3)},
			acts.Approve{By: chief, On: from.Add(4), Considered: acts.PrivacyTests},
			acts.Give{By: home, On: from.Add(5), Considered: acts.AllFactors},
		}
	}
	return []walkLine{
		append(begin(day(2025, 7, 1)),
			acts.Publish{By: actors.Press{Name: "The Gazette"}, On: day(2025, 7, 7), Title: "A notice"},
			acts.Say{By: home, On: day(2025, 7, 8), Text: "no comment"},
			acts.Permit{By: home, On: day(2025, 7, 9), To: actors.LegalAdviser{Name: "L"}},
			acts.Disclose{By: walkOperator, On: day(2025, 7, 10), To: actors.LegalAdviser{Name: "L"}},
			acts.Refer{By: walkOperator, On: day(2025, 7, 20), Requirements: []string{"decrypt"}, Unreasonable: ok},
			acts.Change{By: walkOperator, On: day(2025, 7, 21), To: "backups", Negative: ok},
			acts.Claim{By: walkOperator, On: day(2025, 7, 22), Case: "IPT/1"},
			acts.Claim{By: friend, On: day(2025, 7, 23), Case: "IPT/2", Basis: acts.HumanRights, Victim: ok},
			acts.Apply{By: actors.Press{Name: "The Gazette"}, On: day(2025, 7, 24), Run: 1, For: acts.ForOpenness},
			acts.List{By: ipt, On: day(2025, 7, 25), Run: 1},
			acts.RuleOnSecrecy{By: ipt, On: day(2025, 7, 26), Run: 1, BareDetails: true},
			acts.RefuseIntervener{By: ipt, On: day(2025, 7, 27), Run: 1, Whom: actors.Intervener{Name: "I"}},
			acts.OrderInterim{By: ipt, On: day(2025, 7, 28), Run: 2, Heard: ok},
			acts.Consult{By: home, On: day(2025, 8, 1), With: board},
			acts.Consult{By: home, On: day(2025, 8, 1), With: judge},
			acts.Direct{By: judge, On: day(2025, 8, 2), Until: day(2025, 9, 1)},
			acts.Extend{By: home, On: day(2025, 8, 3), Term: acts.ReviewPeriod, To: day(2026, 6, 1), CommissionerAgrees: ok, PersonAgrees: ok},
			acts.Report{By: board, On: day(2025, 10, 1), Heard: ok, ToPerson: ok, Quorate: ok},
			acts.Report{By: judge, On: day(2025, 10, 2), Heard: ok, ToPerson: ok},
			acts.Extend{By: home, On: day(2025, 10, 3), Term: acts.RelevantPeriod, To: day(2025, 12, 1), Exceptional: ok, Written: true},
			acts.Decide{By: home, On: day(2025, 11, 1), To: acts.Confirming, Necessary: ok, Proportionate: ok, Considered: acts.PrivacyTests},
			acts.Approve{By: chief, On: day(2025, 11, 2), Considered: acts.PrivacyTests},
			acts.Confirm{By: home, On: day(2025, 11, 3)},
			acts.Comply{By: walkOperator, On: day(2025, 11, 4), Requirements: []string{"decrypt"}},
			acts.Sue{By: home, On: day(2025, 11, 10), To: acts.ToKeepSecret},
			acts.Enjoin{By: court, On: day(2025, 11, 11)},
			acts.Discharge{By: court, On: day(2025, 11, 12)},
			acts.Determine{By: ipt, On: day(2025, 12, 1), Run: 2},
			acts.Appeal{By: friend, On: day(2025, 12, 2), Run: 2, Leave: ok, PointOfLaw: ok},
			acts.DecideAppeal{By: court, On: day(2025, 12, 3), Remitted: true},
			acts.Dismiss{By: ipt, On: day(2025, 12, 4), Run: 2},
			acts.Consult{By: home, On: day(2026, 1, 1), Before: acts.Varying},
			acts.Decide{By: home, On: day(2026, 1, 2), To: acts.Varying, Adds: walkRequirements[2:], Removes: []string{"log"}, Necessary: ok, Proportionate: ok, Considered: acts.PrivacyTests},
			acts.Approve{By: judge, On: day(2026, 1, 3), Considered: acts.PrivacyTests},
			acts.Vary{By: home, On: day(2026, 1, 4), Considered: acts.AllFactors},
			acts.Refer{By: walkOperator, On: day(2026, 1, 5), Of: acts.Varying, Unreasonable: ok},
			acts.Consult{By: home, On: day(2029, 6, 20), Before: acts.Renewing},
			acts.Decide{By: home, On: day(2029, 6, 21), To: acts.Renewing, Necessary: ok, Proportionate: ok, Considered: acts.PrivacyTests},
			acts.Approve{By: judge, On: day(2029, 6, 22), Considered: acts.PrivacyTests},
			acts.Renew{By: home, On: day(2029, 6, 25), Considered: acts.AllFactors},
			acts.GiveAnother{By: home, On: day(2029, 9, 1), Notice: "Second"},
			acts.Consult{By: home, On: day(2029, 9, 2), Before: acts.Revoking},
			acts.Revoke{By: home, On: day(2029, 9, 3), Considered: acts.AllFactors},
			acts.Disclose{By: actors.Staff{Name: "S", Of: "Acme"}, On: day(2029, 10, 1), To: actors.Public{}},
		),
		append(begin(day(2018, 4, 1))[:2], acts.Abandon{By: home, On: day(2018, 5, 1)}),
		append(begin(day(2019, 4, 1)),
			acts.Claim{By: actors.Staff{Name: "S", Of: "Acme"}, On: day(2019, 6, 1), Aggrieved: ok, Believes: ok},
			acts.Say{By: walkOperator, On: day(2027, 1, 1)}),
		append(begin(day(2025, 7, 1)),
			acts.Claim{By: friend, On: day(2025, 8, 1), Aggrieved: ok, Believes: ok},
			acts.Quash{By: ipt, On: day(2025, 9, 1), Heard: ok}),
		append(begin(day(2025, 7, 1)),
			acts.Claim{By: walkOperator, On: day(2025, 8, 1)},
			acts.Stay{By: ipt, On: day(2025, 8, 2)},
			acts.LiftStay{By: ipt, On: day(2025, 8, 3)},
			acts.DecideIssue{By: ipt, On: day(2025, 8, 4)},
			acts.Compensate{By: ipt, On: day(2025, 9, 1), Heard: ok},
			acts.OrderDestruction{By: ipt, On: day(2025, 9, 1), Heard: ok},
			acts.Claim{By: walkOperator, On: day(2025, 9, 2)},
			acts.StrikeOut{By: ipt, On: day(2025, 9, 3), Wilful: ok, Run: 2},
			acts.Claim{By: walkOperator, On: day(2025, 9, 4), Basis: acts.HumanRights},
			acts.Drop{By: walkOperator, On: day(2025, 9, 5), Run: 3}),
	}
}()
