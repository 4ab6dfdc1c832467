package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// toRetain is data that a retention notice requires for some months.
func toRetain(months int) acts.Requirement {
	return acts.Requirement{Name: "calls", Obligation: ipa.MustParse("s 87(2)(b)"), Months: months}
}

// ss 87 to 89: a report of the giving of a retention notice supposes a consultation, a decision to have data retained and a Commissioner's approval; what is
// told to be kept for more than 12 months could not be required.
func TestARetentionNoticeIsJudged(t *testing.T) {
	j := securityTold(t, acts.Retention, acme).Judge(tcn.Standpoint{})[0]
	require.Equal(t, PossibleIf, j.Verdict)
	require.Equal(t, "s 87(1)", j.Ruling.Rule().Law[0].String())
	var verbs []string
	for _, m := range j.Missing {
		verbs = append(verbs, acts.Verb(m.Act))
		if a, is := m.Act.(acts.Decide); is {
			require.Equal(t, []acts.Requirement{{Name: "a requirement", Obligation: ipa.MustParse("s 87(2)(b)"), Months: acts.Undisclosed}}, a.Adds)
		}
	}
	require.ElementsMatch(t, []string{"consult", "decide", "approve"}, verbs)
	require.Equal(t, "s 98(1)", supposedLaw(j)["it was in writing"])

	long := securityTold(t, acts.Retention, acme, toRetain(13)).Judge(tcn.Standpoint{})
	require.Equal(t, Impossible, long[0].Verdict)
	require.Equal(t, "decide-give/kept-short", long[0].Ruling.Grounds()[0].ID)
}

// supposedLaw are the words by which something is supposed, by what it says.
func supposedLaw(j Judgment) map[string]string {
	all := map[string]string{}
	for _, s := range j.Supposes {
		all[s.Says] = s.Law[0].String()
	}
	return all
}

// What is supposed of the persons, and of the form of each act, stands under the words of the kind: no number of users, and s 87(1), which names a
// telecommunications operator no longer, since s 96 has postal ones too.
func TestWhatIsSupposedIsOfTheKind(t *testing.T) {
	all := securityTold(t, acts.Retention, actors.RelevantOperator{Name: "Acme"}, toRetain(12)).Judge(tcn.Standpoint{})
	supposed := supposedLaw(all[0])
	require.Equal(t, "s 87(1)", supposed["Acme is a telecommunications operator"])
	require.NotContains(t, supposed, "Acme serves more than 10,000 persons in the United Kingdom")
	for kind, words := range map[acts.NoticeKind][2]string{
		acts.TechnicalCapability: {"s 255(5)", "s 256(10)"}, acts.NationalSecurity: {"s 255(5)", "s 256(10)"},
		acts.Notification: {"s 258A(1)", "s 258B(4)"}, acts.Retention: {"s 98(1)", "s 98(1)"},
	} {
		told := securityTold(t, kind, acme)
		over := told.entries[0]
		over.Happened, over.Act, over.Says = MustWhen("2025-07-20"), acts.Revoke{By: actors.SecretaryOfState{}}, "The minister is reported to have revoked it."
		d, err := New(told.notices, append(told.entries, over))
		require.NoError(t, err)
		for i, j := range d.Judge(tcn.Standpoint{}) {
			require.Equal(t, words[i], supposedLaw(j)["it was in writing"], kind)
		}
	}
}

// ss 256(5)(c), 94(4)(b): of a variation of which nobody tells what it requires it is supposed that it needed no approval, or had it; s 258B asks for none.
func TestAnUntoldVariationIsOfTheKind(t *testing.T) {
	for kind, words := range map[acts.NoticeKind]string{
		acts.TechnicalCapability: "s 256(5)(c)", acts.NationalSecurity: "s 256(4)(c)", acts.Retention: "s 94(4)(b)", acts.Notification: "",
	} {
		told := securityTold(t, kind, acme)
		varied := told.entries[0]
		varied.Happened, varied.Act, varied.Says = MustWhen("2025-07-20"), acts.Vary{By: actors.SecretaryOfState{}}, "The minister is reported to have varied it."
		d, err := New(told.notices, append(told.entries, varied))
		require.NoError(t, err)
		j := d.Judge(tcn.Standpoint{})[1]
		require.Equal(t, PossibleIf, j.Verdict, kind)
		require.Equal(t, words, supposedLaw(j)["it imposes no further requirement, or a Judicial Commissioner approved it"], kind)
	}
}
