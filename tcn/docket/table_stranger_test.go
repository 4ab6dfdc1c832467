package docket

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// What people paste is read as it stands: tables and lists in Markdown, a wiki's list, a lawyer's numbered chronology, minutes, what a spreadsheet program exports.
func TestListsOfStrangers(t *testing.T) {
	for name, tc := range map[string]struct {
		text string
		want []string
	}{
		"a table in Markdown": {"# Apple v Home Office\n\n| Date | What happened | Source |\n|------|:-------------:|-------:|\n| January 2025 | Home Office serves TCN on Apple | [WaPo](https://e.example/a_b) |\n" +
			"| 21 February 2025 | **Apple** pulls ADP \\| UK | Apple |\n\n| Date | What happened | Source |\n|---|---|---|\n| 2025-04-07 | IPT rules that the *bare details* can be public | [2025] UKIPTrib 1 |\n\nA note.\n", []string{
			"2025-01 give by secretary of state", "2025-02-21 say|change by relevant operator: Apple", "2025-04-07 rule-on-secrecy by tribunal"}},
		"marks around headings":         {"| <b>Date</b> | [Event](https://e.example) |\n|--|--|\n| 2025-02-07 | The Post reported the notice |\n", []string{"2025-02-07 publish by press: The Post"}},
		"one without its outer strokes": {"**When** | **Headline**\n:-- | --:\n2025-02-07 | [Washington Post reveals secret order](https://example.org/a)\n", []string{"2025-02-07 publish by press: Washington Post"}},
		"a list in Markdown": {"## What happened\n\n- **20 Jan 2025** Apple receives a technical capability notice\n- **14 Mar 2025**: First hearing, behind closed doors\n- __7 Apr 2025__ – `IPT` judgment\n\n### See also\n", []string{
			"2025-01-20 give by secretary of state", "2025-03-14 list by tribunal", "2025-04-07 say by tribunal"}},
		"headings in Markdown": {"# The case\n\n## 2025\n\n### 20 January\nHome Secretary issues TCN to Apple.\n\n### 28 February 2025\n- Apple complains to the IPT.\n\n## 2026\n* 7 March – The tribunal hears the case\n", []string{
			"2025-01-20 give by secretary of state", "2025-02-28 claim by relevant operator: Apple", "2026-03-07 list by tribunal"}},
		"a wiki's list": {"== Timeline ==\n* '''January 2025''': The Home Secretary issued a [[technical capability notice]] to [[Apple Inc.|Apple]].<ref name=\"a\">Menn (7 February 2025).</ref>\n" +
			"* '''7 February 2025''': ''The Washington Post'' reported the order.[1]\n* '''21 February 2025''': Apple removed Advanced Data Protection from the UK.[2][3]\n== References ==\n", []string{
			"2025-01 give by secretary of state", "2025-02-07 publish by press: The Washington Post", "2025-02-21 say|change by relevant operator: Apple"}},
		"a lawyer's": {"CHRONOLOGY\n\n1. 20.01.2025  The Respondent gives the Claimant a technical capability notice (Exhibit AB1/12)\n2.\t28/02/2025\tThe Claimant issues its claim in the Tribunal (Exhibit AB1/20-34)\n" +
			"3) 14/03/25 - Closed hearing before the Tribunal (Exhibit AB2/1)\n(iv) 7-Apr-25: Judgment handed down [AB2/9]\n5.1. 8 May 2025 Claim IPT/25/68/CH dismissed by the IPT: [2025] UKIPTrib 1\n", []string{
			"2025-01-20 give by secretary of state", "2025-02-28 claim by claimant", "2025-03-14 list by tribunal", "2025-04-07 say by tribunal", "2025-05-08 dismiss by tribunal"}},
		"minutes": {"Minutes, 3 November\n\nNoted:\n(a) 10 February 2025 - The Home Secretary served a notice on Acme. [paper 1]\n(b) 12 February 2025 - Acme referred the notice for review. [paper 2]\n", []string{
			"2025-02-10 give by secretary of state", "2025-02-12 refer by relevant operator: Acme"}},
		"a wiki's headings":     {"== The case ==\n=== 2025 ===\n* 7 February: The Home Secretary gave Acme a notice\n== References ==\n* 8 March: Acme complained to the tribunal\n", []string{"2025-02-07 give by secretary of state", "2025-03-08 claim by relevant operator: Acme"}},
		"the year over numbers": {"2025\n1. 7 February: The Home Secretary gave Acme a notice\n2. 8 March: Acme complained to the tribunal\n", []string{"2025-02-07 give by secretary of state", "2025-03-08 claim by relevant operator: Acme"}},
		"days of a spreadsheet program": {"Date;Event;Source\r\n20-Jan-25;Notice given to Apple by the Home Secretary;Post\r\n45695;The Post reports the notice;Post\r\n2025-03-14 00:00:00;Hearing before the IPT;FT\r\n", []string{
			"2025-01-20 give by secretary of state", "2025-02-07 publish by press: The Post", "2025-03-14 list by tribunal"}},
		"two columns for what and two for where": {"Date,Event,Description,Source,Link,Who is involved\n2025-01-20,Home Secretary gave Apple a notice.,It was secret.,Post,https://e.example/1,x\n2025-02-28,,Apple complained to the tribunal.,,https://e.example/2,x\n", []string{
			"2025-01-20 give by secretary of state", "2025-02-28 claim by relevant operator: Apple"}},
		"a title's column": {"title,date (UK),url\nApple hit with secret order,2025-01-20,https://e.example/1\nApple sues UK government,2025-02-28,https://e.example/2\n", []string{
			"2025-01-20 give by secretary of state", "2025-02-28 claim by relevant operator: Apple"}},
		"cut by strokes": {"20 January 2025 | TCN served on Apple by SSHD | source: Post\n6 March 2025 | Claim filed by Apple: IPT/25/68/CH | FT\n", []string{"2025-01-20 give by secretary of state", "2025-03-06 claim by relevant operator: Apple"}},
		"a teacher's": {"Date,Who,What,Source\nJan 2025,Home Office,issued a TCN,WaPo\n21 Feb 2025,Apple,withdrew ADP for UK users,Apple\nMar 2025,Apple,appealed to the IPT,FT\n1 April 2025,UK minister,declines to comment,FT\n", []string{
			"2025-01 give by secretary of state", "2025-02-21 say|change by relevant operator: Apple", "2025-03 claim by relevant operator: Apple", "2025-04-01 say by secretary of state"}},
	} {
		require.Equal(t, tc.want, readAs(t, tc.text), name)
		require.Equal(t, tc.want, readAs(t, "\ufeff"+strings.ReplaceAll(strings.ReplaceAll(tc.text, "\r", ""), "\n", "\r\n")), name)
	}
}

// Where a list or a table names its sources in a way of its own they are its sources, and what it says more is its wording.
func TestSourcesOfStrangers(t *testing.T) {
	of := func(text string) (sources, says string) {
		d, err := Read(strings.NewReader(text))
		require.NoError(t, err, text)
		return strings.Join(d.entries[0].Record, "+"), d.entries[0].Says
	}
	for text, want := range map[string][2]string{
		"* '''7 May 2025''': Acme complained to the tribunal.[2][3]\n": {"[2][3]", "It is reported: Acme complained to the tribunal"},
		"7 May 2025: Acme complained to the tribunal [1]\n":            {"[1]", "It is reported: Acme complained to the tribunal"}, "Date,Event,Source,Ref\n2025,Acme complained,P,P\n": {"P", "It is reported: Acme complained"},
		"7 May 2025: Acme complained to the tribunal.[2]\n":                                                {"[2]", "It is reported: Acme complained to the tribunal"},
		"7 May 2025: Acme complained to the tribunal (source: The Post)\n":                                 {"The Post", "It is reported: Acme complained to the tribunal"},
		"7 May 2025 | Acme complained to the tribunal | via The Post\n":                                    {"The Post", "It is reported: Acme complained to the tribunal"},
		"Date,Event,Details of it,Description,Source,Link\n2025,Acme complained.,x,It was in March.,P,u\n": {"P+u", "It is reported: Acme complained. It was in March."},
		"Date,Event,Description,Words,Source\n2025,Acme complained.,It was in March.,Acme says so,P\n":     {"P", "Acme says so"},
		"Date|Event|Source\n2025|<b>Acme</b> complained {{cite}}[citation needed]|<a href=\"x\">P</a>\n":   {"P", "It is reported: Acme complained"},
		"Date|Event|Source\n2025|\"Acme\" complained|[http://e.example P]\n":                               {"P", "It is reported: \"Acme\" complained"},
		"Date,Event,Reported by\n2025,Acme complained,The Post\n":                                          {"The Post", "The Post reports: Acme complained"},
	} {
		sources, says := of(text)
		require.Equal(t, want[0], sources, text)
		require.Equal(t, want[1], strings.TrimSuffix(says, " (Acme: taken to be a claimant)"), text)
	}
}

// A day is read as programs and lawyers write it, and a number before it is none.
func TestDaysOfStrangers(t *testing.T) {
	for text, want := range map[string]string{
		"20-Jan-25": "2025-01-20", "20-Jan-2025": "2025-01-20", "20 jan 25": "2025-01-20", "Jan-25": "2025-01", "Jan-2025": "2025-01", "mid-2025": "2025", "20/01/25": "2025-01-20", "20.1.25": "2025-01-20", "20-01-2025": "2025-01-20",
		"2025/01/20": "2025-01-20", "2025.1.2": "2025-01-02", "2025-1-20": "2025-01-20", "2025-01-2": "2025-01-02", "45677": "2025-01-20", "45677.5": "2025-01-20", "36526": "2000-01-01", "73050": "2099-12-31", "36525": "36525", "73051": "73051",
		"2025-01-20T10:30:00Z": "2025-01-20", "2025-01-20 00:00": "2025-01-20", "20/01/2025 00:00:00": "2025-01-20", "20 January 2025, 10.30am": "2025-01-20", "20 January 2025 at 10:30": "2025-01-20", "20 January 2025 (Monday)": "2025-01-20",
		"20 January, 2025": "2025-01-20", "30 June/1 July 2025": "2025-06-30/2025-07-01", "25-01-20": "25-01-20", "2025-13-1": "2025-13-01",
	} {
		got, bad := cellDate(text)
		require.Nil(t, bad, text)
		require.Equal(t, want, got, text)
	}
	for line, want := range map[string]string{
		"1. 7 May 2025: x": "7 May 2025: x", "31. February 2025 was wet: x": "31. February 2025 was wet: x", "7 May 2025: x": "7 May 2025: x", "31 February 2025: x": "31 February 2025: x", "1. Acme and 7 May 2025": "1. Acme and 7 May 2025",
		"dec. 2025: x": "dec. 2025: x", "31.13.2025: x": "31.13.2025: x",
		"12\t7 May 2025\tx": "7 May 2025\tx", "12 7 May 2025: x": "12 7 May 2025: x", "1. 2 May: x": "2 May 2025: x", "7 May: x": "7 May 2025: x",
	} {
		require.Equal(t, want, uncounted(line, "2025"), line)
	}
	require.Empty(t, newFile().person("British company"))
	require.Equal(t, "[see below] y", uncovered("[see below] y"))
	require.Equal(t, []string{"2025-02-03 give by secretary of state", "2025-02-13 claim by claimant: Acme"}, readAs(t, "date,event\n03/02/25,The Home Secretary gave a notice\n13/02/25,Acme complained\n"), "as the other days show")
	_, err := Read(strings.NewReader("date,event\n03/02/25,The Home Secretary gave a notice\n"))
	require.ErrorContains(t, err, "can be two days")
}

// Of a table in which nothing says what happened that alone is told.
func TestNothingSaysWhat(t *testing.T) {
	_, err := Read(strings.NewReader("Date,Vorgang,Source\n2025,x,y\n2025,z,y\n"))
	require.ErrorContains(t, err, `line 1: Vorgang: there is no such column; use some of: when, known`)
	require.ErrorContains(t, err, `the one that says what happened is called "what"`)
	require.NotContains(t, err.Error(), "\n", "and nothing of its rows")
	_, err = Read(strings.NewReader("date,who,what,sorce\n2025-13,Home Office,gave a notice,x\n"))
	require.NotContains(t, err.Error(), "is called")
	require.ErrorContains(t, err, "line 2: ", "what else is wrong is told too")
	_, err = Read(strings.NewReader("News, of May\n7 May 2025: Acme complained to the tribunal\n"))
	require.NoError(t, err, "a title is no row of headings")
	for _, text := range []string{"Date,Who,Party\n2025,x,y\n", "Date,Day,Who\n2025,Monday,y\n", "Date,Event,Event\n2025,x,y\n", "Date,Event,Source,source\n2025,x,y,z\n"} {
		_, err = Read(strings.NewReader(text))
		require.ErrorContains(t, err, "there are two such columns", text)
	}
	require.Equal(t, []string{"2025 claim by claimant: Acme"}, readAs(t, "Date,Who,Parties,What\n2025,Acme,Home Office,complained\n"))
}

// What was done to somebody or something is told in many ways, and whose it is follows from the law.
func TestSufferedInHeadlines(t *testing.T) {
	for text, want := range map[string]string{
		"Notice formally revoked by Home Secretary": "revoke by secretary of state", "The notice served on Apple was withdrawn": "say|revoke by secretary of state", "The order against Apple was quashed": "quash by tribunal", "Review requested by Apple": "refer by relevant operator: Apple",
		"Injunction granted by the High Court": "enjoin by court", "The notice is made public by the Washington Post": "publish by press: the Washington Post", "Claim issued by Apple in the Tribunal": "claim by claimant: Apple", "Notice confirmed following review": "confirm|say by secretary of state",
		"Home Secretary asked": "not read", "Apple served with TCN": "give by secretary of state", "Apple secretly hit with a secret order": "give by secretary of state", "Apple handed second notice": "give-another by secretary of state", "Apple handed a second notice": "give-another by secretary of state",
		"Apple ordered to build a backdoor": "give by secretary of state", "Apple given permission to intervene": "say by tribunal", "Apple refused permission to appeal": "say by tribunal", "Permission to appeal refused": "say by tribunal",
		"Application for secrecy refused": "rule-on-secrecy by tribunal", "Claim against the Home Office dismissed": "dismiss by tribunal", "Notice to Apple revoked": "revoke by secretary of state", "ADP withdrawn by Apple": "say|change by relevant operator: Apple",
		"ADP withdrawn in the UK": "not read", "Bid to challenge notice rejected": "dismiss|determine|strike-out by tribunal", "Complaint to the IPT made": "claim by claimant", "Hearing postponed": "list by tribunal", "The hearing was cancelled": "list by tribunal", "Open judgment [2025] UKIPTrib 1": "say by tribunal", "IPT judgment": "say by tribunal",
		"Hearing (Singh LJ), private": "list by tribunal", "Ruling on secrecy": "say by tribunal", "Withdrawal of notice refused": "not read", "Apple ordered to explain itself": "not read", "Apple served customers": "not read", "Apple received a complaint about the notice": "not read", "Apple received a further notice": "give-another by secretary of state",
		"Hearing scheduled": "list by tribunal, planned", "Tribunal to hear case": "list by tribunal, planned", "Home Office to withdraw the notice": "say|revoke by secretary of state, planned", "Britain slaps Apple with an order": "give by secretary of state",
	} {
		require.Equal(t, []string{"2025-05-07 " + want}, readAs(t, "7 May 2025: "+text+"\n"), text)
	}
	for text, vacated := range map[string]bool{"Hearing postponed": true, "The hearing was adjourned": true, "The hearing was cancelled": true, "The hearing was held": false, "Tribunal cancels the hearing": true} {
		d, err := Read(strings.NewReader("7 May 2025: " + text + "\n"))
		require.NoError(t, err)
		require.Equal(t, vacated, d.entries[0].Act.(acts.List).Vacated, text)
	}
}

// What only reports, plans, denies, asks, wishes or fears is no act, whoever it is about; nor is what is done with something about a notice. It is a statement, or planned, or not read with a reason that says so.
func TestTalkIsNoAct(t *testing.T) {
	for _, text := range []string{
		"The Home Secretary may revoke the notice", "The Home Office is expected to withdraw the notice", "Apple denied that it had been served with a notice", "MPs called on the Home Secretary to withdraw the notice",
		"The Home Office plans to issue a new notice to Apple", "Apple is considering an appeal", "Apple could challenge the notice at the tribunal", "The Home Secretary was urged to drop the notice", "The tribunal has yet to rule",
		"The Home Office refused to confirm that a notice was given", "Did the Home Office issue a second notice to Apple?", "Apple threatened to withdraw ADP", "Apple would appeal if the notice was served", "The government was asked to revoke the notice",
		"The Home Secretary is thought to be preparing a notice", "No decision has been made to give Apple a notice", "Apple has not complied with the notice", "The tribunal declined to dismiss the claim", "Campaigners demanded that the notice be revoked",
		"The Home Office considered issuing a notice to Apple", "Apple prepares to challenge the notice", "Calls grow for the notice to be scrapped", "Whether a notice was served on Apple is unclear", "Rumours that the notice was withdrawn",
		"The Home Office draft notice was prepared", "Deadline for Apple to refer the notice back", "Lawyers argue that the notice should be quashed", "The Home Secretary intends to vary the notice",
		"It was suggested that a Judicial Commissioner had approved the notice", "The FT was wrong to report that the notice was withdrawn",
		"The Home Office issued a statement on the notice", "The Home Secretary gave evidence about the order", "The Home Office sent Apple a draft notice", "The Home Secretary sent a letter to Apple about the notice", "The notice was expected to be withdrawn",
		"UK hits back at Apple over order", "Apple handed a petition against the order", "Request for the notice to be withdrawn refused", "Appeal for the notice to be withdrawn", "Motion calling for the notice to be revoked was tabled",
		"The Home Secretary gave details of the order to MPs", "Apple ordered to explain itself by Congress", "Apple was told that the notice would be withdrawn", "The claim was said to be dismissed", "A notice to Apple was discussed",
		"The tribunal was asked to dismiss the claim", "The Home Office sought to withdraw the notice", "The Home Secretary promised to withdraw the notice", "Apple wants to appeal", "The judge was asked to approve the notice",
		"Plan to serve a notice on Apple leaked", "Apple offered to withdraw its claim", "The Home Office is reviewing the notice", "The notice was to be served on Apple", "The notice was about to be withdrawn", "Home Office under pressure to withdraw the notice",
		"Ministers consider dropping the notice", "The Home Secretary agreed to consider withdrawing the notice", "Judge hints that claim will be dismissed", "Bid to have the notice withdrawn", "Apple warned that it had been ordered to build a backdoor",
		"Threat to serve a notice on Apple withdrawn", "The Home Office gave assurances about the order", "The Home Secretary made a speech about the notice", "Apple is set to be served with a notice", "The order was reported to have been dropped",
		"The Home Office attempted to issue a notice", "The tribunal reserved judgment", "Judgment reserved", "The claim is listed to be dismissed", "Home Office tries to have claim dismissed", "Apple: notice withdrawn would be welcome",
		"Apple to appeal", "Apple received a letter about the notice", "Apple was given time to consider the notice", "The Home Office dropped its opposition to the order", "The Home Office extended the time to comply with the notice",
		"It emerges that the Home Office has issued a notice to Apple", "It is understood that Apple has appealed", "It has emerged that a second notice was issued", "Reports emerged of a second notice",
	} {
		d, err := Read(strings.NewReader("7 May 2025: " + text + " (FT)\n"))
		require.NoError(t, err, text)
		e := d.entries[0]
		if _, says := e.Act.(acts.Say); !says || len(e.Or) > 0 {
			require.True(t, e.Act == nil || e.Planned, "%s: %v", text, e.Act)
		}
	}
	for text, want := range map[string]string{
		"It emerges that the Home Office has issued a notice to Apple": "it tells that something became known", "It is understood that Apple has appealed": "it tells that something became known", "News broke of a notice": "it tells that something became known",
		"Did the Home Office issue a second notice to Apple?": "is a question", "The Home Office considered issuing a notice": "it tells of what may be done", "Calls grow for the notice to be scrapped": "it tells of what may be done",
		"Deadline for Apple to refer the notice back": "it tells of what may be done", "Plan to serve a notice on Apple leaked": "it tells of what may be done",
		"The Home Secretary was urged to drop the notice": "it tells of what may be done", "The notice was expected to be withdrawn": "it tells of what may be done",
	} {
		d, err := Read(strings.NewReader("7 May 2025: " + text + " (FT)\n"))
		require.NoError(t, err, text)
		require.Nil(t, d.entries[0].Act, text)
		require.False(t, d.entries[0].Planned, text)
		require.Contains(t, d.entries[0].Unread, want, text)
	}
}

// Whatever stands around a line, and whatever stands between its day and what happened, two lines tell the same.
func TestLinesOfStrangers(t *testing.T) {
	const gives, complains = "Home Secretary gives Apple a technical capability notice", "Apple complains to the Investigatory Powers Tribunal"
	want := []string{"2025-01-20 give by secretary of state", "2025-02-28 claim by relevant operator: Apple"}
	for _, line := range []string{
		"> %s: %s", "- [x] %s: %s", "- [ ] %s - %s", "[%s] %s", "(%s): %s", "- (%s) %s", "📅 %s: %s", "%s → %s", "%s; %s", "%s = %s", "%s. %s.", "%s—%s", "%s:%s", "\"%s: %s\"", "%s\t%s\tThe Post", "Date: %s\nEvent: %s\n", "%s | %s", "<li><b>%s</b>: %s</li>",
		"<tr><td>%s</td><td>%s</td></tr></table>", "‣ %s: %s", "\u00a0%s:\u00a0%s", "%s -> %s",
	} {
		require.Equal(t, want, readAs(t, fmt.Sprintf(line+"\n"+line+"\n", "20 January 2025", gives, "28 February 2025", complains)), line)
	}
	require.Equal(t, want, readAs(t, strings.Repeat("A line of a page\n", longestTitle-1)+"20\u00a0January\u00a02025: "+gives+"\n28\u200b February 2025: "+complains+"\n"))
	require.Equal(t, []string{"2025-01? give by secretary of state", "2025-02? claim by relevant operator: Apple"}, readAs(t, "January 2025?: "+gives+"\nFebruary 2025 (?): "+complains+"\n"))
	require.Equal(t, want, readAs(t, "Day,Date,Event\nMonday,20 January 2025,"+gives+"\nFriday,28 February 2025,"+complains+", in secret\n"))
	require.Equal(t, want, readAs(t, "Start date,End date,Event\n20/01/2025,,"+gives+"\n28/02/2025,01/03/2025,"+complains+"\n"))
	require.Equal(t, append(want, "2025-02-28/.. list by tribunal, planned"), readAs(t, "20 January 2025: "+gives+"\n28 February 2025: "+complains+"\n- TBC: Hearing at the tribunal\n"))
	require.Equal(t, append(want, "2025-02-28/.. list by tribunal, planned"), readAs(t, "Date,Event\n20 January 2025,"+gives+"\n28 February 2025,"+complains+"\nDate TBC,Hearing at the tribunal\n"))
	for text, want := range map[string]string{
		"Date,Event\nTBC,Hearing at the tribunal\n20 January 2025,x\n": `line 2: Date: date "TBC"`,
		"Date,Event,Source\n20 January 2025,x,y,z\n":                   "line 2: it has more cells than there are headings",
		"Date,Event\nsoon,x\nTBC,Hearing at the tribunal\n":            `line 3: Date: date "TBC"`,
	} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, want, text)
	}
}
