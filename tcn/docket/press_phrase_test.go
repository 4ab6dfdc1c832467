package docket

import (
	"cmp"
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
		{"withdrew the appeal it made", "Acme", "no act is known"}, {"withdrew its claim", "Home Office", "not the minister's to drop"}, {"dropped the case", "Home Secretary", "not the minister's to drop"},
		{"has not formally rescinded", "Home Office", "what is not done is no act"}, {"never served the notice", "Home Office", "what is not done is no act"},
		{"demanded access to all data", "Home Office", "no act is known"}, {"told Acme to comply", "Home Office", "no act is known"}, {"threatened to leave the UK", "Somebody", `who "Somebody" is, is not said`}, {"served the notice", "Tribunal", "it can mean: give (by a secretary of state)"},
		{"confirmed the order by letter", "Home Office", "no act is known"}, {"revoked nothing", "Home Office", "was not done, or may not have been, is no act"},
	} {
		d, err := Read(strings.NewReader(fmt.Sprintf("when,who,what,to what notice,source,is\n2025-01,%s,%s,n,The Post,\n,Acme,,,,relevant operator: Acme\n", tc.who, tc.did)))
		require.NoError(t, err, tc)
		require.Nil(t, d.entries[0].Act, tc)
		require.Contains(t, d.entries[0].Unread, tc.want, tc)
	}
}

// ofThePress are phrases as chronologies of surveillance orders have them: who, what it did, and the acts that it can mean.
var ofThePress = []struct{ who, did, want string }{
	{"government", "ordered", "give"},
	{"the government", "backed down", "say revoke"},
	{"UK government", "agreed to drop", "say revoke"},
	{"British government", "issued a notice", "give"},
	{"HM Government", "served a new notice", "give-another give"},
	{"the Home Secretary", "signed a technical capability notice", "give decide"},
	{"the Home Secretary", "decided to give Acme a TCN", "decide"}, {"the Home Secretary", "signed off a TCN", "decide give"}, {"Home Office", "confirmed", "confirm say"}, {"the operator", "leaked the notice to a newspaper", "disclose"},
	{"Court of Appeal", "overturned the Tribunal's ruling", "decide-appeal"}, {"the High Court", "granted an injunction against Apple", "enjoin"}, {"Home Office", "obtained an injunction against Apple", ""},
	{"Technical Advisory Board", "delivered its report", "report"}, {"Home Secretary", "went to the High Court", "sue"}, {"Home Secretary", "sought an injunction", "sue"}, {"Home Office", "fined the operator", ""}, {"operator: Acme", "appealed against the notice to the Home Secretary", "refer"}, {"Home Secretary", "took Apple to court", "sue"},
	{"Home Office", "ordered Apple to create a backdoor", "give"},
	{"operator: Acme", "referred the notice back to the Home Secretary", "refer"}, {"operator: Acme", "referred the renewal back", "refer"}, {"operator: Acme", "referred the variation back", "refer"},
	{"operator: Acme", "sought leave to appeal", "appeal"}, {"Tribunal", "lifted the stay", "lift-stay"}, {"Tribunal", "made an interim order suspending the notice", "order-interim"},
	{"Home Office", "issued a new technical capability notice", "give-another give"},
	{"Home Office", "issued a second order", "give-another"},
	{"Home Office", "served Apple with a notice", "give"},
	{"Home Office", "declined to comment", "say"},
	{"Home Office", "refused to confirm or deny the existence of a notice", "say"},
	{"Home Office", "neither confirmed nor denied", "say"},
	{"Home Office", "argued that the hearing should be secret", "say apply"},
	{"Home Office", "asked for the hearing to be held in private", "apply"},
	{"Home Office", "withdrew the notice", "say revoke"},
	{"Home Office", "withdrew its demand", "say revoke"},
	{"Home Office", "dropped its demand", "say revoke"},
	{"Home Office", "backed down on its demand", "say revoke"}, {"Home Office", "backed off its demand", "say revoke"}, {"Home Office", "retreats", "say revoke"},
	{"Home Office", "abandoned plans", "say revoke"},
	{"Home Office", "narrowed its order to British users", "vary give-another"},
	{"Home Office", "renewed its demand", "say renew"},
	{"Home Office", "made a new demand", "give-another give"},
	{"Home Office", "appealed against the ruling", "appeal"},
	{"Tribunal", "barred the media", "list"},
	{"Tribunal", "gave written reasons", "say"},
	{"Tribunal", "excluded the press", "list"},
	{"Tribunal", "sat behind closed doors", "list"},
	{"Tribunal", "held a secret hearing", "list"},
	{"Tribunal", "heard legal argument", "list"},
	{"Tribunal", "ruled that the bare details can be public", "rule-on-secrecy"},
	{"Tribunal", "rejected the government's bid for secrecy", "rule-on-secrecy"},
	{"Tribunal", "refused to keep the case secret", "rule-on-secrecy"},
	{"Tribunal", "rejected the Home Office's application", "rule-on-secrecy refuse-intervener"},
	{"Tribunal", "published its judgment", "say"},
	{"Tribunal", "handed down a ruling", "say"},
	{"Tribunal", "issued a judgment", "say"},
	{"Tribunal", "gave directions", "say"},
	{"Tribunal", "set a date", "list"},
	{"Tribunal", "set a timetable", "list"},
	{"Tribunal", "listed the case for seven days", "list"},
	{"Tribunal", "agreed assumed facts", "say"},
	{"Tribunal", "joined the claims", "say"},
	{"Tribunal", "ordered that the claims be heard together", "say"},
	{"Tribunal", "allowed Liberty to intervene", "say"},
	{"Tribunal", "granted permission to intervene", "say"},
	{"Tribunal", "adjourned the hearing", "list"},
	{"Tribunal", "confirmed the case", "say"},
	{"Tribunal", "dismissed the claim", "dismiss"},
	{"Tribunal", "found for Apple", "determine decide-issue"},
	{"Tribunal", "ruled in favour of the government", "determine decide-issue"},
	{"Tribunal", "upheld the complaint", "determine quash"},
	{"Tribunal", "upheld the claim", "determine quash"},
	{"relevant operator: Apple", "appealed to the Investigatory Powers Tribunal", "claim"},
	{"relevant operator: Apple", "launched a legal challenge", "claim"},
	{"relevant operator: Apple", "filed a legal complaint", "claim"},
	{"relevant operator: Apple", "lodged an appeal", "claim appeal"},
	{"relevant operator: Apple", "challenged the order", "claim"},
	{"relevant operator: Apple", "took the government to court", "claim"},
	{"relevant operator: Apple", "is suing the government", "claim"},
	{"relevant operator: Apple", "disabled Advanced Data Protection", "say change"},
	{"relevant operator: Apple", "stopped offering ADP to new users", "say change"},
	{"relevant operator: Apple", "withdrew ADP from the UK", "say change"},
	{"relevant operator: Apple", "removed end-to-end encryption", "say change"},
	{"relevant operator: Apple", "said it would never build a backdoor", "say"},
	{"relevant operator: Apple", "declined to comment", "say"},
	{"relevant operator: Apple", "complied with the notice", "comply"},
	{"relevant operator: Apple", "notified the Home Office of its plan to end the service", "comply say"},
	{"relevant operator: Apple", "gave notice to the Secretary of State about the change", "comply say"},
	{"relevant operator: Apple", "notified the government", "comply say"},
	{"relevant operator: Apple", "told Congress it could not speak", "say"},
	{"relevant operator: Apple", "asked the Tribunal to lift the secrecy", "apply"},
	{"relevant operator: Apple", "asked the government to review the notice", "refer"},
	{"relevant operator: Apple", "withdrew its challenge", "drop"},
	{"relevant operator: Apple", "dropped the case", "drop"},
	{"relevant operator: Apple", "ended its legal challenge", "drop"},
	{"claimant: Privacy International", "filed a claim", "claim"},
	{"claimant: Privacy International", "joined the challenge", "claim"},
	{"claimant: Privacy International", "brought its own case", "claim"},
	{"claimant: Liberty", "launched legal action", "claim"},
	{"civil society: Open Rights Group", "urged the tribunal to hold the hearing in public", "say"},
	{"civil society: Big Brother Watch", "called for transparency", "say"},
	{"press: BBC", "argued for open justice", "say"},
	{"press: BBC", "applied for a public hearing", "apply"},
	{"press: The Washington Post", "revealed the order", "publish"},
	{"press: The Washington Post", "broke the story", "publish"},
	{"press: FT", "reported the appeal", "publish"},
	{"press: FT", "published a leaked letter", "publish"},
	{"press: FT", "saw a court filing", "publish"},
	{"foreign official: Tulsi Gabbard", "announced that the UK would drop its mandate", "say"},
	{"foreign official: Tulsi Gabbard", "tweeted that the UK had agreed", "say"},
	{"foreign official: Ron Wyden", "wrote to Gabbard", "say"},
	{"foreign official: Donald Trump", "compared it to China", "say"},
	{"foreign official: JD Vance", "pressed the UK", "say"},
	{"foreign official: five members of Congress", "sent a letter to the Tribunal", "say"},
	{"judicial commissioner", "approved the notice", "approve"},
	{"judicial commissioner", "gave approval", "approve"},
	{"judicial commissioner", "signed off on the notice", "approve"},
	{"judicial commissioners", "approved the notice", "approve"},
	{"judges", "ruled", "determine decide-issue rule-on-secrecy"},
	{"a judge", "ruled", "determine decide-issue rule-on-secrecy"},
	{"Lord Justice Singh", "ruled", "determine decide-issue rule-on-secrecy"},
	{"two judges", "approved the notice", "approve"},
	{"WhatsApp", "applied to intervene in the case", "apply"},
	{"press: New York Times", "reported that the order had been withdrawn", "publish"},
	{"official: Dan Jarvis", "refused to confirm or deny", "say"},
	{"official: a security minister", "told MPs that notices are never confirmed", "say"},
	{"intervener: WhatsApp", "asked to give evidence", "apply"},
	{"relevant operator: Google", "said it had not received a notice", "say"},
	{"relevant operator: Google", "would not say whether it had received a notice", "say"},
	{"relevant operator: Meta", "threatened to leave the UK", "say"},
	{"Home Office", "withdrew the demand after talks", "say revoke"},
	{"Home Office", "extended the notice by two years", "renew"},
	{"Home Office", "pressed for a secret hearing", "say apply"},
	{"Home Office", "has withdrawn the order", "say revoke"},
	{"Home Office", "issued a replacement notice", "give-another"},
	{"Home Office", "amended the order", "vary give-another"},
	{"Britain", "served a notice", "give"},
	{"ministers", "backed down", "say revoke"},
	{"judicial commissioner", "refused to approve the notice", "refuse"},
	{"judicial commissioner", "blocked the order", "refuse"},
	{"the judge", "authorised the notice", "approve"},
	{"a High Court judge", "refused the notice", "refuse"},
	{"Lord Justice Singh", "held a hearing in private", "list"},
	{"relevant operator: Apple", "appealed against the notice", "claim"},
	{"relevant operator: Apple", "appealed against the Tribunal's decision", "appeal"},
	{"relevant operator: Apple", "asked for an open hearing", "apply"},
	{"Tribunal", "postponed the hearing until January", "list"},
	{"Tribunal", "rejected WhatsApp's request to intervene", "refuse-intervener"},
	{"Tribunal", "threw out the government's case", "dismiss determine strike-out"},
	{"Tribunal", "refused Apple's application", "rule-on-secrecy refuse-intervener"},
	{"foreign official: Ron Wyden", "published a letter", "say"},
	{"foreign official: Jim Jordan", "asked the Home Secretary for a briefing", "say"},
	{"would-be intervener: WhatsApp", "sought to give evidence", "apply"},
	{"operator: Apple", "switched off its encryption service", "say change"},
	{"claimant: ORG", "amended its complaint to cover the new notice", "apply"},
	{"relevant operator: Apple", "went to the Investigatory Powers Tribunal", "claim"},
	{"Home Office", "was told that it must think again", ""}, {"Home Office", "did not appeal", ""}, {"Home Office", "lost its bid for secrecy", ""},
	{"relevant operator: Apple", "refused to build a backdoor", ""}, {"civil society: ORG", "applied to intervene", ""}, {"Home Office", "dropped its appeal against the ruling", ""},
	{"Home Office", "issued a statement on the notice", "say"}, {"Home Office", "gave details of the order to MPs", "say"}, {"Home Office", "sent Apple a draft notice", ""}, {"Home Office", "shared a draft order with Apple", ""},
	{"Home Office", "consulted the Technical Advisory Board about the notice", "say"}, {"Home Office", "consults Apple on a draft notice", "consult"}, {"Home Office", "consulted Apple before giving the notice", "consult"},
	{"Home Office", "slaps Apple with a second notice", "give-another"}, {"Home Office", "hit Apple with secret order", "give"}, {"Home Office", "agreed to consider withdrawing the notice", "say"},
	{"Home Office", "gave Apple permission to discuss the notice", ""}, {"Home Office", "dropped its opposition to the order", ""}, {"Home Office", "extended the time to comply with the notice", ""}, {"Home Office", "gave Apple time to consider the notice", ""},
	{"Home Office", "orders Apple to give access to data under the notice", "give"}, {"Home Office", "issued an order for access to data", "give"},
	{"relevant operator: Apple", "refers the notice for review", "refer"}, {"relevant operator: Apple", "made a complaint to the tribunal", "claim"}, {"relevant operator: Apple", "complained to the IPT", "claim"}, {"relevant operator: Apple", "yanks its encryption", "say change"},
	{"Tribunal", "refused permission to appeal", "say"}, {"Tribunal", "gave WhatsApp permission to intervene", "say"}, {"Tribunal", "cancelled the hearing", "list"}, {"Tribunal", "rejected a bid to overturn the notice", "dismiss determine strike-out"}, {"court", "refused leave to appeal", "say"},
	{"Home Office", "revoked the notice given to Apple", "revoke"}, {"Home Office", "varied Apple's notice", "vary"}, {"Home Office", "confirmed the notice with changes", "confirm say"}, {"Home Office", "backtracked on encryption", "say revoke"},
	{"Tribunal", "dismissed Apple's appeal", "dismiss"}, {"Tribunal", "struck out Apple's application", "strike-out"}, {"Tribunal", "determined the claim in favour of Apple", "determine"}, {"Tribunal", "quashed the notice on Apple", "quash"},
	{"Technical Advisory Board", "reported to the Home Secretary", "report"}, {"relevant operator: Apple", "dropped its claim against the Home Office", "drop"}, {"relevant operator: Apple", "discontinued its appeal", "drop"},
	{"relevant operator: Apple", "restored ADP", "say change"}, {"relevant operator: Apple", "issued its claim", "claim"}, {"relevant operator: Apple", "applied to the tribunal for an order lifting secrecy", "apply"},
	{"Tribunal", "refused leave to be heard", "refuse-intervener"}, {"relevant operator: Apple", "brought an appeal", "claim appeal"}, {"Home Office", "argued for a private hearing", "say apply"}, {"Home Office", "climbed down over Apple", "say revoke"},
}

// The phrases are read alike in a table and in a line of JSON, and what cannot be an act is refused with the reason. Each line of the phrases is met by one of them.
func TestPhrasesOfThePress(t *testing.T) {
	met := map[*pressWord]bool{}
	for _, tc := range ofThePress {
		for kind, text := range map[string]string{
			"table": fmt.Sprintf("when,who,did what,to what notice,source\n2025-01,%q,%q,n,x\n", tc.who, tc.did),
			"line":  fmt.Sprintf(`{"when":"2025-01","notice":"n","act":{"act":%q,"by":%q},"standing":"attributed","says":"It is reported.","sources":"x"}`, tc.did, tc.who),
		} {
			d, err := Read(strings.NewReader(text))
			if tc.want == "" && kind == "table" {
				require.NoError(t, err, text)
				require.Nil(t, d.entries[0].Act)
				require.NotContains(t, d.entries[0].Unread, "no act is known", text)
				continue
			}
			if tc.want == "" {
				require.Error(t, err, text)
				require.NotContains(t, err.Error(), "write one of: consult", text)
				continue
			}
			if kind == "line" && tc.who == "WhatsApp" { // a table says who that is by what it did
				continue
			}
			require.NoError(t, err, text)
			e := d.entries[0]
			got := []string{acts.Verb(e.Act)}
			for _, or := range e.Or {
				got = append(got, acts.Verb(or))
			}
			require.Equal(t, tc.want, strings.Join(got, " "), text)
		}
		f := newFile()
		actor, err := actors.Parse(cmp.Or(f.doer(tc.who, tc.did), tc.who))
		if err != nil {
			continue
		}
		role, _ := actor.Who()
		met[phraseFor(spaced(tc.did), role)] = true
	}
	for i := range pressPhrases {
		l := &pressPhrases[i].line
		require.True(t, met[l], "no phrase meets %q by %v", l.words, l.by)
		require.Equal(t, l.wrong == "", len(l.means) > 0, l.words)
		for _, role := range l.by { // what one of them cannot do, it is not read as
			can := len(l.means) == 0
			for _, means := range l.means {
				verb, _, _ := strings.Cut(means, " ")
				require.Contains(t, verbKeys, verb)
				for act := range acts.All() {
					can = can || acts.Verb(act) == verb && canDo(act, anyone(t, role))
				}
			}
			require.True(t, can, "%s by a %v", l.words, role)
		}
	}
}

// Who did it may be called as the press calls it, or be several.
func TestWhoAsThePressHasIt(t *testing.T) {
	for text, want := range map[string]string{
		"the government": "secretary of state", "UK government": "secretary of state", "British Government": "secretary of state", "HM Government": "secretary of state", "Britain": "secretary of state",
		"judicial commissioners": "judicial commissioner", "three judicial commissioners": "judicial commissioner", "the courts": "court", "US government": "foreign official: US government",
		"Intervener: WhatsApp": "would-be intervener: WhatsApp", "Somebody": "", "courtiers": "", "judges": "",
	} {
		require.Equal(t, want, strings.ReplaceAll(newFile().person(text), ": whatsapp", ": WhatsApp"), text)
	}
	for _, tc := range []struct{ who, did, want string }{
		{"judges", "approved", "judicial commissioner"}, {"two judges", "gave approval", "judicial commissioner"}, {"the judges", "blocked", "judicial commissioner"}, {"a judge", "authorised it", "judicial commissioner"},
		{"judges", "ruled", "tribunal"}, {"Lord Justice Singh", "heard", "tribunal"}, {"Mr Justice Johnson", "ruled", "tribunal"}, {"five judges", "sat in private", "tribunal"}, {"Judge Dredd", "ruled", ""},
	} {
		require.Equal(t, tc.want, newFile().doer(tc.who, tc.did), tc)
	}
	read := func(who, did string) []string {
		d, err := Read(strings.NewReader("when,who,what,to what notice,source\n2025-01,Home Office,served,Apple,x\n2025-03,\"" + who + "\"," + did + ",Apple,x\n"))
		require.NoError(t, err, who)
		var all []string
		for _, e := range d.entries[1:] {
			all = append(all, e.By().String())
			require.Contains(t, e.Says, who)
		}
		return all
	}
	require.Equal(t, []string{"relevant operator: Apple", "claimant: Liberty"}, read("Apple and Liberty", "complained"))
	require.Equal(t, []string{"relevant operator: Apple", "claimant: Liberty", "claimant: Privacy International"}, read("Apple, Liberty and Privacy International", "complained"))
	require.Equal(t, []string{"secretary of state"}, read("the government & the Home Office", "backed down"))
	require.Equal(t, []string{"claimant: Liberty and Privacy International"}, read("Liberty and Privacy International", "complained"), "one joint claim of people whom nobody knows")
}

// A role is a role in capitals too, with an article or without, as who did it, to whom, and who that is.
func TestRolesInCapitals(t *testing.T) {
	d, err := Read(strings.NewReader("when,who,what,to what notice,source,is\n2025-01,The Secretary of State,gave,n,x,\n2025-01,Judicial Commissioner,approved,n,x,\n,ACME,,,,Relevant Operator: Acme\n,,,n,,Acme\n"))
	require.NoError(t, err)
	require.Equal(t, actors.SecretaryOfState{}, acts.By(d.entries[0].Act))
	require.Equal(t, reflect.TypeFor[actors.JudicialCommissioner](), reflect.TypeOf(acts.By(d.entries[1].Act)))
	require.Equal(t, actors.RelevantOperator{Name: "Acme"}, d.notices[0].To)
	_, err = Read(strings.NewReader("when,who says so,who,what,source\n2025-01,party,Somebody: X,gave,x\n"))
	require.ErrorContains(t, err, "nobody who can do it is named")
	d, err = Read(strings.NewReader("when,who,what,source\n2025-01,Somebody: X,gave,x\n"))
	require.NoError(t, err)
	require.Contains(t, d.entries[0].Unread, `who "Somebody: X" is, is not said`)
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
