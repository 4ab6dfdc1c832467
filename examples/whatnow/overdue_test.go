package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// C20, s 255(9): what nobody says was done by its day is overdue from the day after, and stands first; to the operator as its duty, to the
// Secretary of State as owed to them, to nobody else. A line that says so ends it.
func TestOverdue(t *testing.T) {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	on := ipa.Day(2025, 7, 1)
	n, err := tcn.New("First", acme).Do(
		acts.Consult{On: on, Before: acts.Giving},
		acts.Decide{On: on, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests, Adds: []acts.Requirement{
			{Name: "records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: 30},
		}},
		acts.Approve{By: actors.JudicialCommissioner{}, On: on, Considered: acts.PrivacyTests},
		acts.Give{On: on, Considered: acts.AllFactors},
	)
	require.NoError(t, err)
	due, late := ipa.Day(2025, 7, 30), ipa.Day(2025, 7, 31)
	require.Empty(t, answerOf(onDay(n, due), due, actors.RoleRelevantOperator).Overdue)
	for _, as := range []actors.Role{actors.RoleRelevantOperator, actors.RoleSecretaryOfState} {
		all := answerOf(onDay(n, late), late, as).Overdue
		require.Len(t, all, 1)
		require.Equal(t, late, all[0].Since)
		require.Equal(t, "s 255(9)", all[0].Law[0].String())
		require.Equal(t, []string{"records"}, all[0].Requirements)
		require.Equal(t, actors.RoleRelevantOperator, all[0].Who)
	}
	require.Empty(t, answerOf(onDay(n, late), late, actors.RolePress).Overdue)
	n, err = n.Do(acts.Comply{By: acme, On: late})
	require.NoError(t, err)
	require.Empty(t, answerOf(n, late, actors.RoleRelevantOperator).Overdue)

	text := told(t, 100, "-on", "2025-09-01", "sample.jsonl")
	require.Regexp(t, `(?s)Overdue\n.*in breach since 2025-\d\d-\d\d: comply with the notice: .*\[s 255\(9\)\].*Where it stands`, text)
}
