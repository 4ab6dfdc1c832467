package docket

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A list of dates writes a word with what belongs to it. It is read as the word is, or as a statement where whatever is said moves nothing.
func TestPressPhrases(t *testing.T) {
	const acme, minister, tribunal, charity = "Relevant operator: Acme", "Secretary of State", "the Tribunal", "civil society: X"
	for _, tc := range []struct{ did, who, want string }{
		{"withdrew ADP", acme, "say change"}, {"withdrew its encryption service in the UK", acme, "say change"}, {"disabled the tool", acme, "say change"}, {"withdrew its claim", acme, "drop"}, {"withdrew", acme, "drop"},
		{"withdrew the order", minister, "say revoke"}, {"agreed to drop the order", minister, "say revoke"}, {"agreed to drop the case", acme, "say drop"},
		{"urged an open hearing", charity, "say"}, {"called on the Home Office to stop", charity, "say"}, {"announced that it revoked the order", minister, "say"}, {"declined to comment", minister, "say"},
		{"wrote to the tribunal", "Foreign Official: Y", "say"}, {"confirmed the matter is settled", "official: Z", "say"},
		{"issued a technical capability notice", minister, "give"}, {"served its TCN", minister, "give"},
		{"took legal action", acme, "claim"}, {"filed a legal challenge", "claimant: W", "claim"}, {"filed the complaint", acme, "claim"},
		{"sat in private", tribunal, "list"}, {"closed hearing", "IPT", "list"}, {"heard Acme's claim", tribunal, "list"}, {"heard Acme’s claim", tribunal, "list"},
		{"asked for secrecy", minister, "apply"}, {"asked for a public hearing", "press: V", "apply"}, {"applied to intervene", "would-be intervener: U", "apply"},
		{"rejected the request", tribunal, "rule-on-secrecy refuse-intervener"}, {"refused permission to intervene", tribunal, "refuse-intervener"}, {"published the judgment", tribunal, "say"},
	} {
		d, err := Read(strings.NewReader(fmt.Sprintf("when,who,what,to what notice,source,to whom\n2025-01,%s,%s,n,The Post,relevant operator: Acme\n", tc.who, tc.did)))
		require.NoError(t, err, tc)
		e := d.entries[0]
		got := []string{acts.Verb(e.Act)}
		for _, or := range e.Or {
			got = append(got, acts.Verb(or))
		}
		require.Equal(t, tc.want, strings.Join(got, " "), tc)
		if say, is := e.Act.(acts.Say); is {
			require.Contains(t, bare(tc.did), bare(say.Text), "a statement has what was said: %v", tc)
			require.NotEmpty(t, say.Text, tc)
		}
	}
}

// What a phrase does not bear is not read as its first word.
func TestPressPhrasesRefuse(t *testing.T) {
	for _, tc := range []struct{ did, who, want string }{
		{"withdrew the appeal it made", "Acme", "is no act"}, {"withdrew its claim", "Home Office", "not the minister's to drop"}, {"dropped the case", "Home Secretary", "not the minister's to drop"},
		{"has not formally rescinded", "Home Office", "what is not done is no act"}, {"never served the notice", "Home Office", "what is not done is no act"},
		{"demanded access to all data", "Home Office", "is no act"}, {"told Acme to comply", "Home Office", "is no act"}, {"withdrew ADP", "Somebody", "it can mean: say or change (by a relevant operator)"},
		{"confirmed the order by letter", "Home Office", "is no act"}, {"revoked nothing", "Home Office", "is no act"},
	} {
		_, err := Read(strings.NewReader(fmt.Sprintf("when,who,what,to what notice,source,is\n2025-01,%s,%s,n,The Post,\n,Acme,,,,relevant operator: Acme\n", tc.who, tc.did)))
		require.ErrorContains(t, err, tc.want, tc)
	}
}

// Each phrase can be met, and each of its people can do what it means.
func TestPressPhraseLines(t *testing.T) {
	for i := range pressPhrases {
		l := &pressPhrases[i].line
		require.Equal(t, l.wrong == "", len(l.means) > 0, l.words)
		for word := range strings.SplitSeq(l.words, ", ") {
			role := actors.RoleSecretaryOfState
			if len(l.by) > 0 {
				role = l.by[0]
			}
			require.Same(t, l, phraseFor(word+" the service", role), word)
			for _, means := range l.means {
				require.NotEmpty(t, verbKeys[means], means)
			}
		}
	}
}

// A role is a role in capitals too, with an article or without, as who did it, to whom, and who that is.
func TestRolesInCapitals(t *testing.T) {
	d, err := Read(strings.NewReader("when,who,what,to what notice,source,is\n2025-01,The Secretary of State,gave,n,x,\n2025-01,Judicial Commissioner,approved,n,x,\n,ACME,,,,Relevant Operator: Acme\n,,,n,,Acme\n"))
	require.NoError(t, err)
	require.Equal(t, actors.SecretaryOfState{}, acts.By(d.entries[0].Act))
	require.Equal(t, reflect.TypeFor[actors.JudicialCommissioner](), reflect.TypeOf(acts.By(d.entries[1].Act)))
	require.Equal(t, actors.RelevantOperator{Name: "Acme"}, d.notices[0].To)
	_, err = Read(strings.NewReader("when,who,what,source\n2025-01,Somebody: X,gave,x\n"))
	require.ErrorContains(t, err, "nobody who can do it is named")
}

// A part of a month or a year is read as the whole; a day that can be two is what the other days of the table make it.
func TestTableDays(t *testing.T) {
	for text, want := range map[string]string{
		"early September 2025": "2025-09", "mid-March 2025": "2025-03", "late 2024": "2024", "the end of May 2025": "2025-05", "by early 2026": "../2026", "late in 2024": "2024",
	} {
		got, bad := cellDate(text)
		require.Nil(t, bad)
		require.Equal(t, want, got)
	}
	read := func(a, b string) (*Docket, error) {
		d, err := Read(strings.NewReader("when,who,what,source\n" + a + ",home office,gave,x\n" + b + ",home office,said,x\n"))
		return &d, err
	}
	for _, tc := range []struct{ a, b, want string }{{"13/03/2025", "07/04/2025", "2025-04-07"}, {"3/13/2025", "04/07/2025", "2025-04-07"}, {"13.3.2025", "7.4.2025", "2025-04-07"}} {
		d, err := read(tc.a, tc.b)
		require.NoError(t, err)
		require.Equal(t, tc.want, d.entries[1].Happened.String())
	}
	_, err := read("05/05/2025", "07/04/2025")
	require.ErrorContains(t, err, "can be two days")
	_, err = Read(strings.NewReader("when,who,what,source\n13/03/2025,home office,gave,x\n03/13/2025,home office,said,x\n07/04/2025,home office,said,x\n"))
	require.ErrorContains(t, err, "can be two days", "the days disagree")
}

// A line of JSON that is a row of a table is told once what to do.
func TestRowAsLine(t *testing.T) {
	_, err := Read(strings.NewReader(`{"when":"2025-01","who":"Home Office","what":"gave","source":"x"}` + "\n" + `{"when":"2025-02","who":"Home Office","what":"gave","source":"x"}` + "\n"))
	require.EqualError(t, err, `line 1: it has who and what, as a row of a table has; write the file as a table (CSV) with these headings, or each line with "act":{"act":"give","by":"secretary of state"}`)
}
