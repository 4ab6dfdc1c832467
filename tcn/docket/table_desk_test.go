package docket

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// readAs are the entries of a text: the day, what was done and by whom.
func readAs(t *testing.T, text string) (all []string) {
	d, err := Read(strings.NewReader(text))
	require.NoError(t, err)
	for _, e := range d.entries {
		is := e.Happened.String() + " not read"
		if e.Act != nil {
			var verbs strings.Builder
			verbs.WriteString(acts.Verb(e.Act))
			for _, or := range e.Or {
				verbs.WriteString("|" + acts.Verb(or))
			}
			is = e.Happened.String() + " " + verbs.String() + " by " + e.By().String()
		}
		if e.Planned {
			is += ", planned"
		}
		all = append(all, is)
	}
	return all
}

// A news desk writes the year once, gives two days or a part of a month, and names the holders of offices.
func TestTimelineOfANewsDesk(t *testing.T) {
	require.Equal(t, []string{
		"2025-01 give by secretary of state", "2025-02-13 say by foreign official: Senator Ron Wyden and Representative Andy Biggs", "2025-02-14 say by foreign official: US House Judiciary chairman Jim Jordan",
		"../2025-02-28 claim by relevant operator: Apple", "2025-03-04/2025-03-05 list by tribunal", "2025-06-11 apply by would-be intervener: WhatsApp", "2025-07-20/2025-07-21 say by public",
		"2025-08-18/2025-08-19 say|revoke by secretary of state", "2025-08-27 say by tribunal", "2025-09 give-another by secretary of state", "2025-10/2025-11 dismiss by tribunal",
		"2026-03/2026-05 apply by claimant: Privacy International", "2026-04/2026-06 claim by relevant operator: Apple", "2026-12 list by tribunal, planned",
	}, readAs(t, `The UK and iCloud

2025
January: The Home Office secretly serves Apple with a technical capability notice, demanding access to backups (The Post)
13 Feb: Senator Ron Wyden and Representative Andy Biggs write to Gabbard (his office)
14 Feb: US House Judiciary chairman Jim Jordan writes to the Home Secretary (Reuters)
By 28 Feb: Apple complains to the tribunal (FT)
4 or 5 March: The IPT sits in private all day (PA)
11 June: WhatsApp applies to intervene in the case (BBC)
20–21 July: Gabbard warns the UK (FT)
18/19 August: UK drops its mandate, says Gabbard (X)
27 August: Tribunal publishes assumed facts (FT)
early September: Home Office issues second notice, limited to British users (FT)
October–November: The tribunal dismisses the claim (FT)
2026
Spring: Privacy International amends its complaint to cover the new notice (PI)
Q2: Apple brings a second legal challenge (The Post)
December: Main hearing planned (PI)
`))
	require.Equal(t, []string{"2025 give by secretary of state"}, readAs(t, "2025\n2: this is no day\n2025: The Home Office gave Apple a notice (x)\n")[1:])
}

// A lawyer writes who holds an office and which case in brackets, calls the minister the respondent, and says at the end what else came of it.
func TestChronologyOfALawyer(t *testing.T) {
	require.Equal(t, []string{
		"2025-01 give by secretary of state", "2025-01 give by secretary of state", "2025-02-07 publish by press: Washington Post", "2025-02-08 publish by press: the BBC",
		"2025-02-21 claim by relevant operator: Apple", "2025-02-28 apply by secretary of state", "2025-03-13 claim by claimant", "2025-08-18 say by foreign official: DNI Gabbard",
		"2025-09~ give-another by secretary of state", "2025-10-06 dismiss by tribunal", "2025-10-07 not read", "2025-10-08 list by tribunal", "2025-10-09 not read",
	}, readAs(t, `Date,Event,Source
January 2025,"Secretary of State (Yvette Cooper MP) issues TCN to Apple under s 253 IPA 2016",x
January 2025,Home Secretary Yvette Cooper gave Widget a notice,x
7 Feb 2025,Existence of TCN reported by Washington Post,x
8 Feb 2025,The notice was first revealed by the BBC on its website,x
21 Feb 2025,Apple lodges claim in the IPT (IPT/25/68/CH),x
28 Feb 2025,Respondent applies to the IPT for an order that the bare details of the claim not be disclosed,x
13 March 2025,"Claimants Privacy International, Liberty and others lodge complaints (IPT/25/83/CH)",x
18 Aug 2025,DNI Gabbard states that UK has agreed to withdraw its mandate,x
c. Sept 2025,"Second TCN given to Apple, confined to UK users; approved by the IPC",x
6 Oct 2025,"Claim IPT/25/68/CH dismissed by consent, there having been a change",x
7 Oct 2025,The report was published by the Home Office,x
8 Oct 2025,The IPT's judges heard the case,x
9 Oct 2025,Home Secretary Yvette Cooper of Apple notices,x
`))
}

// A paper is the source of its own story, where a table in plain words names none for it.
func TestAStoryIsItsSource(t *testing.T) {
	d, err := Read(strings.NewReader("when,who,what,outlet\nJan 2025,Home Office,ordered Apple to open it,The Post\n7 Feb 2025,The Post,broke the story,\n"))
	require.NoError(t, err)
	require.Equal(t, []string{"The Post"}, d.entries[1].Record)
	_, err = Read(strings.NewReader("when,who,what,outlet\nJan 2025,Home Office,ordered Apple to open it,The Post\n7 Feb 2025,Acme,complained,\n"))
	require.ErrorContains(t, err, "it has no source")
}
