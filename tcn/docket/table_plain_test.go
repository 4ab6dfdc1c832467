package docket

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// toldOf is what a table or a list is read as, an entry each: the role, the name, the act, or that it was not read.
func toldOf(t *testing.T, text string) (all []string) {
	d, err := Read(strings.NewReader(text))
	require.NoError(t, err, text)
	for e := range d.Entries() {
		if e.Act == nil {
			all = append(all, "not read: "+e.Unread)
			continue
		}
		role, name := e.By().Who()
		all = append(all, strings.TrimSpace(fmt.Sprintf("%v %s", role, name))+" "+acts.Verb(e.Act))
	}
	return all
}

// Who somebody is follows from what the list tells: whom a notice is given to, and what they do.
func TestWhoIsToldByTheList(t *testing.T) {
	const head = "date,who,what,source\n2025-01-20,Home Secretary,%s,x\n2025-02-10,%s,%s,x\n"
	for _, tc := range []struct{ gave, who, did, want string }{
		{"gave a TCN to BT", "BT", "threatened to leave the UK", "relevant operator BT say"},
		{"served Acme Messaging with a notice", "Acme Messaging", "promised to fight", "relevant operator Acme Messaging say"},
		{"served the TCN on Acme", "Acme", "complained to the tribunal", "relevant operator Acme claim"},
		{"gave a notice", "Acme", "pulled its encryption feature in the UK", "relevant operator Acme say"},
		{"gave a notice", "Acme", "referred the notice back", "relevant operator Acme refer"},
		{"gave a notice", "Liberty", "complained to the tribunal", "claimant Liberty claim"},
		{"gave a notice", "The Courier", "revealed the notice", "press The Courier publish"},
		{"gave a notice", "WhatsApp", "applied to intervene", "would-be intervener WhatsApp apply"},
		{"gave a notice", "A charity", "took the government to court", "claimant A charity claim"},
		{"gave a notice", "the operator", "leaked the notice to a newspaper", "relevant operator disclose"},
		{"gave a notice", "the company", "complied", "relevant operator comply"},
		{"gave a notice", "a US official", "said that it was a mistake", "foreign official a US official say"},
		{"gave a notice", "Court of Appeal", "overturned the ruling", "court decide-appeal"},
		{"gave a notice", "Technical Advisory Board", "reported", "technical advisory board report"},
		{"serves BT with a notice", "John Doe", "says no", "public say"}, {"gave a TCN to BT", "Jane Doe", "said that it was a mistake", "public say"},
		{"gave a notice", "Senators", "wrote to the tribunal", "foreign official Senators say"}, {"gave a notice", "the US DNI", "announced a deal", "foreign official the US DNI say"},
		{"gave a notice", "Tribunal", "seven-day hearing", "tribunal list"}, {"gave a notice", "Liberty", "asked for a public hearing", "civil society Liberty apply"},
		{"gave a notice", "US members of Congress", "wrote to the tribunal", "foreign official US members of Congress say"},
		{"gave a notice", "Signal", "threatened to leave the UK", `not read: who "Signal" is, is not said; write it as in relevant operator: Acme, claimant: Acme or press: Acme`},
		{"gave a notice", "Home Secretary", "fined the operator", "not read: \"fined the operator\": " + noOffence + "; " + noOffenceCure},
		{"gave a notice", "Tribunal", "had lunch at noon", `not read: no act is known in the words "had lunch at noon"; of what a tribunal does there are: say, ` + strings.Join(doneBy(actors.RoleTribunal), ", ")},
		{"gave a notice", "", "the matter was raised", `not read: who did what is not found in "the matter was raised"; write it as in "the Home Secretary gave a notice" or "Acme complained to the tribunal"`},
		{"gave a notice", "relevant operator: Apple", "was served with a second notice", "secretary of state give-another"}, {"gave a notice", "Home Office", "was refused its application for secrecy", "tribunal rule-on-secrecy"},
	} {
		got := toldOf(t, fmt.Sprintf(head, tc.gave, tc.who, tc.did))
		require.Equal(t, []string{"secretary of state give", tc.want}, got, tc)
	}
}

// What is not read is judged no more than a planned act is, reads back from either form, and an entry has it or an act.
func TestUnreadIsKept(t *testing.T) {
	d, err := Read(strings.NewReader("date,who,what,source\n2025-01-20,Home Secretary,gave a notice,x\n2025-02-10,Signal,threatened to leave,x\n"))
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, NotJudged, all[1].Verdict)
	require.NotEmpty(t, all[1].Entry.Unread)
	var lines, table strings.Builder
	require.NoError(t, d.Write(&lines))
	require.NoError(t, d.WriteCSV(&table))
	for _, text := range []string{lines.String(), table.String()} {
		again, err := Read(strings.NewReader(text))
		require.NoError(t, err, text)
		require.Equal(t, d, again)
	}
	e := d.entries[0]
	e.Unread = "x"
	_, err = New(d.notices, []Entry{e})
	require.ErrorContains(t, err, "Unread: it has an act, and words that were not read as one")
	_, err = Read(strings.NewReader("date,who,what,details,source\n2025-01-20,Home Secretary,gave something away,run: 1,x\n"))
	require.Error(t, err, "whoever gives details writes for this module")
}

// A sentence tells who did it.
func TestSentences(t *testing.T) {
	for text, want := range map[string]string{
		"The Home Secretary served Apple with a technical capability notice": "secretary of state give",
		"Apple withdrew ADP in the UK":                                       "relevant operator Apple say",
		"The Washington Post reports that a notice was given":                "press The Washington Post publish",
		"Apple complained to the Tribunal":                                   "claimant Apple claim",
		"A judge approved the notice":                                        "judicial commissioner approve",
		"The Investigatory Powers Tribunal held a hearing in private":        "tribunal list",
		"US officials said that the UK had agreed to drop it":                "foreign official US officials say",
		"UK ministers backed down":                                           "secretary of state say",
		"Privacy International and Liberty challenged the order":             "claimant Privacy International and Liberty claim",
		"Hearing in private":                                                 "tribunal list", "A closed hearing takes place at the court": "tribunal list", "The tribunal is due to hear the case": "tribunal list", "Apple will sue": "claimant Apple claim",
		"Senator Ron Wyden wrote to the tribunal":         "foreign official Senator Ron Wyden say",
		"A TCN was issued to Apple by the Home Secretary": "secretary of state give", "Apple was served with a technical capability notice": "secretary of state give",
		"Technical capability notice served on Apple": "secretary of state give", "Apple was ordered to build a backdoor": "secretary of state give",
		"The notice was approved by a Judicial Commissioner": "judicial commissioner approve", "The notice was approved": "judicial commissioner approve",
		"Apple said that it was served with a notice":  `not read: who "Apple" is, is not said; write it as in relevant operator: Acme, claimant: Acme or press: Acme`,
		"sources said it was served with a notice":     `not read: who did what is not found in "sources said it was served with a notice"; write it as in "the Home Secretary gave a notice" or "Acme complained to the tribunal"`,
		"Apple received a technical capability notice": "secretary of state give", "The claim was dismissed": "tribunal dismiss", "Claim dismissed by the IPT": "tribunal dismiss", "WhatsApp was refused permission to intervene": "tribunal refuse-intervener",
		"The notice was withdrawn": "secretary of state say", "The order was challenged by Apple": "claimant Apple claim", "The notice was leaked by an employee": "staff an employee disclose",
		"The order was described as a disgrace": `not read: who did what is not found in "The order was described as a disgrace"; write it as in "the Home Secretary gave a notice" or "Acme complained to the tribunal"`,
		"Judgment published":                    "tribunal say", "Secret hearing at the High Court": "tribunal list", "TCN provisions come into force": "not read: ", "The Act receives Royal Assent": "not read: ",
		"US DNI Jane Doe writes to Senator Smith": "foreign official US DNI Jane Doe say", "The Home Secretary decided to confirm the notice": "secretary of state decide",
		"The Technical Advisory Board gave its report": "technical advisory board report", "The Commissioner reported": "judicial commissioner report", "The Home Secretary went to the High Court": "secretary of state sue",
		"Trouble ahead":                 `not read: who did what is not found in "Trouble ahead"; write it as in "the Home Secretary gave a notice" or "Acme complained to the tribunal"`,
		"home office did something odd": `not read: no act is known in the words "did something odd"; of what a secretary of state does there are: say, ` + strings.Join(doneBy(actors.RoleSecretaryOfState), ", "),
	} {
		require.Equal(t, strings.Split(want, "|"), toldOf(t, "date,event,source\n2025-02,"+text+",x\n"), text)
	}
}

// What a lawyer writes of a reference and of the Tribunal's orders.
func TestLawyersSentences(t *testing.T) {
	const gave = "1 July 2025: The Home Secretary gave Acme a technical capability notice (The Post)\n2 July 2025: "
	for text, want := range map[string]acts.Act{
		"Acme referred the notice back to the Home Secretary":                 acts.Refer{},
		"Acme referred back the notice for review":                            acts.Refer{},
		"Acme referred the renewal back to the Home Secretary":                acts.Refer{Of: acts.Renewing},
		"Acme referred the notice as renewed back":                            acts.Refer{Of: acts.Renewing},
		"Acme referred the variation back":                                    acts.Refer{Of: acts.Varying},
		"Acme referred the notice as varied back":                             acts.Refer{Of: acts.Varying},
		"Acme sought leave to appeal":                                         acts.Appeal{},
		"The Home Secretary applied to the Tribunal for permission to appeal": acts.Appeal{},
		"The Tribunal lifted the stay":                                        acts.LiftStay{},
		"The Tribunal made an interim order suspending the notice":            acts.OrderInterim{},
	} {
		d, err := Read(strings.NewReader(gave + text + " (The Post)\n"))
		require.NoError(t, err, text)
		e := d.entries[1]
		require.NotNil(t, e.Act, "%s: %s", text, e.Unread)
		require.Equal(t, acts.Verb(want), acts.Verb(e.Act), text)
		if refer, is := want.(acts.Refer); is {
			require.Equal(t, refer.Of, e.Act.(acts.Refer).Of, text)
		}
	}
}

// What is referred back after a renewal is the renewal: of the notice as it was given the days are long over.
func TestReferredAfterRenewal(t *testing.T) {
	of := func(text string) (all []acts.Purpose) {
		d, err := Read(strings.NewReader(text))
		require.NoError(t, err, text)
		for e := range d.Entries() {
			if refer, is := e.Act.(acts.Refer); is {
				all = append(all, refer.Of)
				require.Equal(t, "Acme", refer.By.Name)
				require.Contains(t, e.Says, "referred the notice back")
			}
		}
		return all
	}
	const gave = "1 July 2025: The Home Secretary gave Acme a technical capability notice (P)\n"
	const renewed, varied = "5 June 2027: The Home Secretary renewed the notice (P)\n", "6 June 2027: The Home Secretary varied the notice (P)\n"
	const refers, speaks = "20 June 2027: Acme referred the notice back to the Home Secretary (P)\n", "6 June 2027: Acme complained to the Tribunal (P)\n"
	require.Equal(t, []acts.Purpose{0}, of(gave+refers))
	require.Equal(t, []acts.Purpose{acts.Renewing}, of(gave+renewed+refers))
	require.Equal(t, []acts.Purpose{acts.Renewing}, of(gave+renewed+speaks+strings.ReplaceAll(refers, " to the Home Secretary", "")))
	require.Equal(t, []acts.Purpose{0}, of(gave+renewed+varied+refers), "of which is not said")
	require.Equal(t, []acts.Purpose{0}, of(gave+renewed+"6 June 2027: The Home Secretary gave Acme a technical capability notice (P)\n"+refers))
	d, err := Read(strings.NewReader(gave + renewed + refers))
	require.NoError(t, err)
	require.NotEqual(t, Impossible, d.Judge(tcn.Standpoint{})[2].Verdict)
}

// What was not done, or may not have been, or is only talked of, is no act, whoever would have done it.
func TestWhatWasNotDone(t *testing.T) {
	for _, text := range []string{
		"No notice was issued to Apple", "Apple had not been served with a notice", "Apple never received a notice", "The notice was never served on Apple", "The notice was not withdrawn", "No claim was dismissed",
		"Apple did not receive a notice", "Nobody was served with a notice", "A notice might be served on Apple", "Apple has received no notice", "No hearing was held", "A hearing was not held in private",
		"The Home Office will not withdraw the notice", "The Home Office issued no notice", "The Home Secretary gave no notice to Apple", "The Tribunal held no hearing", "Apple wasn't served with a notice",
		"It emerged that a notice was served on Apple", "News broke that the notice was withdrawn", "Calls were made for the notice to be withdrawn", "Apple's appeal against the order was made public",
		"Details of the order were leaked", "The existence of the notice was confirmed",
		"A judge approved neither notice", "The Home Office may have issued a notice to Apple",
	} {
		d, err := Read(strings.NewReader("2025-02: " + text + "\n"))
		require.NoError(t, err, text)
		require.Nil(t, d.entries[0].Act, text)
		require.NotEmpty(t, d.entries[0].Unread, text)
		if denied.MatchString(text) {
			require.NotContains(t, d.entries[0].Unread, "who did what is not found", text)
		}
		require.False(t, d.entries[0].Planned, text)
	}
}

// Where nobody is said to have done it, the entry says whose it is taken to be.
func TestByWhomIsNotSaid(t *testing.T) {
	for text, want := range map[string]string{
		"A TCN was issued to Apple": " (nobody is named: taken to be the secretary of state)", "Apple received a technical capability notice": " (nobody is named: taken to be the secretary of state)",
		"A closed hearing took place": " (nobody is named: taken to be the tribunal)", "Claim dismissed by the IPT": "", "The Home Office gave Apple a notice": "",
	} {
		d, err := Read(strings.NewReader("2025-02: " + text + "\n"))
		require.NoError(t, err, text)
		require.Equal(t, "It is reported: "+text+want, d.entries[0].Says)
	}
}

// Rows out of order are put in the order of their days; rows that may be in order stay.
func TestRowsInOrder(t *testing.T) {
	require.Equal(t, []string{"secretary of state give", "claimant Acme claim"},
		toldOf(t, "date,who,what,source\n2025-02-21,Acme,complained to the tribunal,x\n2025-01-20,Home Secretary,gave a notice,x\n"))
	require.Equal(t, []string{"claimant Acme claim", "secretary of state give"},
		toldOf(t, "date,who,what,source\n2025-01,Acme,complained to the tribunal,x\n2025-01-20,Home Secretary,gave a notice,x\n"))
	require.Equal(t, []string{"secretary of state give", "claimant Acme claim", "press Y publish"},
		toldOf(t, "date,who,what,source\n2025-03-01,Y,reported it,x\nby 2025-01-20,Home Secretary,gave a notice,x\n2025-02-21,Acme,complained to the tribunal,x\n"))
}

// Of what was by a day and nothing tells since when, the law is asked on that day; before what has a first day it stands no later than that.
func TestByThenAlone(t *testing.T) {
	d, err := Read(strings.NewReader("date,who,what,source\nby 2025-01-20,Home Secretary,gave a notice,x\n"))
	require.NoError(t, err)
	require.Equal(t, "2025-01-20", d.days[0].String())
	d, err = Read(strings.NewReader("date,who,what,source\nby 2025-03-20,Home Secretary,gave a notice,x\nby 2025-03-10,Acme,complained,x\n2025-02-01,The Courier,reported it,x\n"))
	require.NoError(t, err)
	require.Equal(t, "2025-02-01", d.days[0].String())
	require.Equal(t, "2025-02-01", d.days[1].String())
}

// A list of dates with a day before each line is read as it stands.
func TestListOfDates(t *testing.T) {
	const list = "# The story\nA title\n\n- 20 January 2025: The Home Secretary gave Apple a notice (Washington Post)\n* 21 Feb 2025 – Apple withdrew ADP\n  in the UK. [Apple]\n2025-03\tApple complained to the Tribunal.\n"
	require.Equal(t, []string{"secretary of state give", "relevant operator Apple say", "relevant operator Apple claim"}, toldOf(t, list))
	d, err := Read(strings.NewReader(strings.ReplaceAll(list, "\n", "\r\n")))
	require.NoError(t, err)
	require.Equal(t, []string{"Washington Post"}, d.entries[0].Record)
	require.Equal(t, "It is reported: Apple withdrew ADP in the UK", d.entries[1].Says)
	d, err = Read(strings.NewReader("2025-01-20: Home Office gave a notice\n"))
	require.NoError(t, err)
	require.Equal(t, []string{noSource}, d.entries[0].Record)
	_, err = Read(strings.NewReader("2025-01-20: Home Office gave a notice (x)\n2025-02-30: Acme complained (x)\nsoon: more\n"))
	require.ErrorContains(t, err, "line 2: when: date ")
	for _, text := range []string{"once: upon a time\n", "note: x\n", "Apple said: no\n"} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, "no object of JSON", text)
	}
}

// A heading that is none is passed over where what is needed is there, unless it is nearly one.
func TestHeadingsThatAreNone(t *testing.T) {
	require.Equal(t, []string{"secretary of state give"}, toldOf(t, "No.,date,who,what,source,Comment\n1,2025-01-20,Home Office,gave a notice,x,hm\n"))
	for text, want := range map[string]string{
		"date,who,what,sorce\n2025-01-20,Home Office,gave a notice,x\n":       "line 1: sorce: there is no such column",
		"date,who,what,knwon,source\n2025-01-20,Home Office,gave,2025-02,x\n": "line 1: knwon: there is no such column",
		"date,who,colour\n2025,x,y\n":                                         "line 1: colour: there is no such column",
	} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, want, text)
	}
}

// Two thousand long sentences cost little more than to read them.
func TestLongSentences(t *testing.T) {
	begun := time.Now()
	row := "2025-01," + strings.Repeat("Ab ", mostSubject) + strings.Repeat("gave a notice to ", 25) + ",x\n"
	_, err := Read(strings.NewReader("date,event,source\n" + strings.Repeat(row, 500)))
	require.NoError(t, err)
	require.Less(t, time.Since(begun), time.Minute)
}

// A line of a list is a sentence, and never the name of an act alone: one that is not finished is told as that, and does not keep the others from being read.
func TestAListHasSentences(t *testing.T) {
	all := toldOf(t, "7 February 2025: Acme complained to the tribunal (The Post)\n4 March 2025: Acme\n5 March 2025: the\n6 March 2025: Acme dropped its claim\n")
	require.Len(t, all, 4)
	require.Equal(t, "not read: who did what is not found in \"Acme\"; write it as in \"the Home Secretary gave a notice\" or \"Acme complained to the tribunal\"", all[1])
	require.Contains(t, all[2], "not read: ")
	require.Contains(t, all[3], "Acme drop")
}

// What is neither a table, nor a list, nor JSON is told how each of them begins.
func TestHowAListBegins(t *testing.T) {
	_, err := Read(strings.NewReader("7 Febr"))
	require.ErrorContains(t, err, `write lines such as "7 February 2025: Acme complained to the tribunal (The Post)", or a table (CSV)`)
}

// A table may have the year in a column of its own, or the month and the day, in words or in numbers, and write each once for the rows under it.
func TestDayInSeveralColumns(t *testing.T) {
	days := func(text string) (all []string) {
		d, err := Read(strings.NewReader(text))
		require.NoError(t, err, text)
		for e := range d.Entries() {
			all = append(all, e.Happened.String())
			require.NotNil(t, e.Act, text)
		}
		return all
	}
	const gave, complained, dismissed = ",Home Office gave Acme a notice\n", ",Acme complained to the tribunal\n", ",The tribunal dismissed the claim\n"
	for text, want := range map[string][]string{
		"Year,Month,Event\n2025,January" + gave + "2025,Mar." + complained + "2026,4" + dismissed:                   {"2025-01", "2025-03", "2026-04"},
		"year,month,day,event\n2025,1,13th" + gave + ",,14" + complained + ",Feb,3–5" + dismissed:                   {"2025-01-13", "2025-01-14", "2025-02-03/2025-02-05"},
		"Year,Month,Event\n2025,,\n,January" + gave + ",Feb-March" + complained + "2026," + dismissed:               {"2025-01", "2025-02/2025-03", "2026"},
		"Date,Year,Event\n13 January,2025" + gave + "early March,2025" + complained + "1-3 Feb,2026" + dismissed:    {"2025-01-13", "2025-03", "2026-02-01/2026-02-03"},
		"Date,Year,Event\n13 January 2025,2025" + gave + "2025-02-01," + complained + "3 Feb 2026,2024" + dismissed: {"2025-01-13", "2025-02-01", "2026-02-03"},
		"Month,Event\nJanuary 2025" + gave + "Q2 2025" + complained + "2026-01" + dismissed:                         {"2025-01", "2025-04/2025-06", "2026-01"},
		"Year,Month,Event\n2025,Jan 2025" + gave + "2025,12" + complained + "2026,Spring" + dismissed:               {"2025-01", "2025-12", "2026-03/2026-05"},
		"Year,Event\n2025" + gave + "2026" + complained + "2027" + dismissed:                                        {"2025", "2026", "2027"},
	} {
		require.Equal(t, want, days(text), text)
	}
	for text, want := range map[string]string{
		"Year,Month,Event\n2025,13" + gave:             `line 2: Year: date "13 2025"`,
		"Month,Event\nJanuary" + gave:                  `line 2: Month: date "January"`,
		"Year,Year,Event\n2025,2025" + gave:            "line 1: Year: there are two such columns",
		"Year,Date,Day,Event\n2025,1 Jan,1" + gave:     "line 1: Day: there are two such columns",
		"Date,Month,Event,Sourse\n2025,January" + gave: "line 1: Sourse: there is no such column",
	} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, want, text)
	}
}

// Whoever tells of something stands at the end of a headline or at its beginning, and did nothing of it: what is told is read without.
func TestTellerOfAHeadline(t *testing.T) {
	read := func(did string) Entry {
		d, err := Read(strings.NewReader("January 2025: The Home Office gave Acme a notice (The Post)\n19 August 2025: " + did + " (The Post)\n"))
		require.NoError(t, err, did)
		require.Contains(t, d.entries[1].Says, did, "the wording stays whole")
		return d.entries[1]
	}
	for _, did := range []string{
		"UK drops demand, says Gabbard", "UK drops demand for back door, says US spy chief Tulsi Gabbard", "UK backs down, Gabbard says", "UK retreats, according to Gabbard", "UK withdraws its order: Gabbard",
		"UK abandons back door demand – Tulsi Gabbard", "Home Office backs off demand, officials say", "Gabbard: UK agrees to drop its demand", "Exclusive: UK drops Acme demand", "Order withdrawn, says a source",
		"UK has agreed to drop Acme mandate, US intelligence chief says", "Britain drops demand, Tulsi Gabbard confirms", "US spy chief: Britain pulls its order, the BBC hears",
	} {
		e := read(did)
		require.IsType(t, acts.Say{}, e.Act, did)
		require.Len(t, e.Or, 1, did)
		require.IsType(t, acts.Revoke{}, e.Or[0], did)
		require.Equal(t, actors.SecretaryOfState{}, e.By(), did)
	}
	for _, did := range []string{"Acme complained to the tribunal, says its lawyer, in private", "Breaking: Acme complained to the tribunal", "Acme has complained to the tribunal, the Courier reports", "Acme went to the tribunal: The Courier"} {
		require.IsType(t, acts.Claim{}, read(did).Act, did)
	}
	for did, want := range map[string]string{
		"UK has not dropped its demand, says Acme":         "what is not done is no act",
		"UK may drop its demand, says the Courier":         "or may not have been, is no act",
		"Acme: we have never built a back door":            "or may not have been, is no act",
		"The order was made: by Gabbard":                   `who "Gabbard" is, is not said`,
		"Gabbard: the demand":                              "who did what is not found",
		"Gabbard says: " + strings.Repeat("x ", 300) + "y": "who did what is not found",
	} {
		e := read(did)
		require.Nil(t, e.Act, did)
		require.Contains(t, e.Unread, want, did)
	}
	require.Equal(t, acts.Give{By: actors.SecretaryOfState{}}, read("UK issues a notice to - Acme").Act)
	// A name with a colon is no wall for the rest of a table.
	d, err := Read(strings.NewReader("date,who,what,source\n2025-01,Home Office,gave Acme a notice,x\n2025-02,Breaking: Widget,complained,x\n"))
	require.NoError(t, err)
	require.Equal(t, acts.Claim{By: actors.Claimant{Name: "Breaking: Widget"}}, d.entries[1].Act)
}

// One word that nobody knows is no wall for a list in plain words: its row is kept, with the reason, and is not judged. In a table that says on whose word things stand it is
// a slip, and told as one with the cure; so it is in a line of JSON.
func TestOneUnknownWord(t *testing.T) {
	d, err := Read(strings.NewReader("date,who,what,source\n2025-01,Home Office,gave Acme a notice,x\n2025-02,Acme,bamboozled,x\n2025-03,Acme,complained,x\n"))
	require.NoError(t, err)
	require.Nil(t, d.entries[1].Act)
	require.Contains(t, d.entries[1].Unread, `no act is known in the words "bamboozled"; of what a relevant operator does there are: say, refer`)
	require.IsType(t, acts.Claim{}, d.entries[2].Act)
	_, err = Read(strings.NewReader("date,who says so,who,what,source\n2025-01,party,Home Office,bamboozled,x\n"))
	require.ErrorContains(t, err, `line 2: what: "bamboozled" is no act; write one of: consult`)
	_, err = Read(strings.NewReader("date,who,what,details,source\n2025-01,Home Office,bamboozled,run: 2,x\n"))
	require.ErrorContains(t, err, `line 2: what: "bamboozled" is no act; write one of: consult`)
	_, err = Read(strings.NewReader(aNotice + strings.Replace(anEntry, `"act":"give"`, `"act":"bamboozled"`, 1)))
	require.ErrorContains(t, err, `line 2: act: "bamboozled" is no act; write one of: consult`)
}

// What somebody is taken to be, by what they do or by the name of the notice, is said in the wording, which every view has; who is told to be given a notice is its
// operator by law, and who is called by a role has it.
func TestTakenToBe(t *testing.T) {
	says := func(text string) (all []string) {
		d, err := Read(strings.NewReader(text))
		require.NoError(t, err, text)
		var b bytes.Buffer
		require.NoError(t, d.WriteCSV(&b))
		again, err := Read(&b)
		require.NoError(t, err)
		require.Equal(t, d, again)
		for e := range d.KnownTo(Tribunal, ipa.Day(2025, 12, 1)).Entries() {
			all = append(all, e.Says)
		}
		return all
	}
	const gave = "date,who,what,source\n2025-01,Home Office,gave Acme a notice,x\n2025-02,"
	for text, want := range map[string]string{
		"Widget,complained":             "It is reported: Widget complained (Widget: taken to be a claimant)",
		"The Courier,leaked":            "It is reported: The Courier leaked (The Courier: taken to be the press)",
		"WhatsApp,asked to intervene":   "WhatsApp asked to intervene (WhatsApp: taken to be a would-be intervener)",
		"Gabbard,urged Britain to stop": "It is reported: Gabbard urged Britain to stop (Gabbard: taken to be one of the public)",
		"Liberty and Acme,complained":   "It is reported: Liberty and Acme complained (Liberty: taken to be a claimant)",
		"Acme,complained":               "It is reported: Acme complained",
		"claimant: Widget,complained":   "It is reported: claimant: Widget complained",
		"a charity,complained":          "It is reported: a charity complained",
	} {
		d, err := Read(strings.NewReader(gave + text + ",x\n"))
		require.NoError(t, err, text)
		require.Equal(t, want, d.entries[1].Says, text)
	}
	require.Equal(t, []string{"The Post reports: Acme complained (Acme: taken to be a relevant operator)", "Acme said so again (Acme: taken to be a relevant operator)"},
		says("date,known,who,what,notice,source\n2025-02,2025-02-07,Acme,complained,Acme,The Post\n2025-03,2025-03-07,Acme,said so again,Acme,The Post\n"))
}
