package docket

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A timeline that is copied from a page has each day on a line of its own, over what happened on it.
func TestDaysAlone(t *testing.T) {
	const page = "Acme and the Home Office\n\nWhat happened when\n\n20 January 2025\nAcme is secretly ordered to build\na backdoor (The Post)\n\nMore of it.\nAnd more.\n\n" +
		"**7 February 2025:**\n\nSecret order revealed by\nthe Washington Post\n\nMarch 2025\n- Acme complained to the tribunal\n- The tribunal held a hearing\n\n2026\n"
	require.Equal(t, []string{"secretary of state give", "press the Washington Post publish", "relevant operator Acme claim", "tribunal list"},
		toldOf(t, strings.ReplaceAll(page, "Acme is secretly ordered to build\na backdoor", "The Home Secretary served\na notice on Acme")))
	d, err := Read(strings.NewReader(page))
	require.NoError(t, err)
	require.Equal(t, "It is reported: Acme is secretly ordered to build a backdoor. More of it. And more. (nobody is named: taken to be the secretary of state)", d.entries[0].Says)
	require.Equal(t, []string{"The Post"}, d.entries[0].Record)
	require.Equal(t, "2025-03", d.entries[3].Happened.String())
	for text, want := range map[string]string{
		"2025":             "line 1: it has days, and nothing beside or under them; write what happened",
		"2025\nFebruary\n": "line 1: it has days, and nothing beside or under them; write what happened",
		"20 January 2025\nHome Office gave a notice\n31 February 2025\nAcme complained\n": "line 3: when: date ",
		"20 January 2025\nHome Office gave a notice\n10/11/2025\nAcme complained\n":       `line 3: when: "10/11/2025" can be two days`,
	} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, want)
	}
}

// What is neither a list, nor a table, nor lines of JSON is told what each of them looks like.
func TestNeitherListNorTable(t *testing.T) {
	for _, text := range []string{"Datum;Wer;Was;Quelle\n10/01/2025;Home Secretary;gave a notice;The Times\n", "Acme and the Home Office\n"} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, `line 1: it is no list of dates, no table with headings that are known and no object of JSON; write lines such as "7 February 2025: Acme complained to the tribunal (The Post)", or a table (CSV) that begins with a row of headings, such as date, who, what, source`)
		require.NotContains(t, err.Error(), "{")
	}
}

// What a sentence says of who reports it, at its end, is nobody who did it.
func TestReportedAtTheEnd(t *testing.T) {
	for text, want := range map[string]string{
		"A notice was given to Acme by the Home Secretary, the FT reports":    "secretary of state give",
		"The notice was withdrawn by the Home Secretary, according to the FT": "secretary of state say",
		"The Home Secretary gave Acme a notice, The Washington Post reported": "secretary of state give",
		"Legal challenge lodged at the Investigatory Powers Tribunal":         "claimant claim",
		"Legal challenge launched by Acme":                                    "claimant Acme claim",
		"Court challenge launched by Acme":                                    "claimant Acme claim",
		"Government order served on Acme":                                     "secretary of state give",
		"Home Office appeal dismissed by the Court of Appeal":                 "court decide-appeal",
		"Acme complaint dismissed":                                            "tribunal dismiss", "Acme case dismissed by the tribunal": "tribunal dismiss", "The tribunal dismissed the legal challenge": "tribunal dismiss", "Second complaint dismissed": "tribunal dismiss",
		"Apple appeals": "claimant Apple appeal", "The Courier reported": "press The Courier publish", "Apple, The Courier reported": "not read: who did what is not found in \"Apple, The Courier reported\"; write it as in \"the Home Secretary gave a notice\" or \"Acme complained to the tribunal\"",
		"Liberty challenges ruling": "claimant Liberty claim",
	} {
		all := toldOf(t, "date,event,source\n2025-02,"+`"`+text+`"`+",x\n")
		require.Equal(t, []string{want}, all, text)
	}
}

// A row of a plain table that does not say where it is told lacks that alone.
func TestSourceAloneIsMissing(t *testing.T) {
	_, err := Read(strings.NewReader("date,who,what,source\n2025-01-20,Home Secretary,gave a notice,x\n2025-02-10,Acme,complained to the tribunal,\n"))
	require.EqualError(t, err, "line 3: source: it has no source; say where it is told")
	_, err = Read(strings.NewReader("date,who says so,who,what,source\n2025-01-20,official,Home Secretary,gave a notice,x\n2025-02-10,,Acme,complained to the tribunal,\n"))
	require.ErrorContains(t, err, "line 3: who says so: it is missing")
}

// What is told without its doer is named whole.
func TestDoerIsMissing(t *testing.T) {
	require.Equal(t, []string{`not read: who did what is not found in "gave a notice"; write it as in "the Home Secretary gave a notice" or "Acme complained to the tribunal"`},
		toldOf(t, "date,who,what,source\n2025-02-01,,gave a notice,x\n"))
}

// A list may begin its lines with the day alone, or have the year over days without one.
func TestDayBegins(t *testing.T) {
	want := []string{"secretary of state give", "relevant operator Acme claim"}
	for _, text := range []string{
		"On 7 February 2025, the Home Secretary gave a notice to Acme.\nOn 8 March 2025 Acme complained to the tribunal.\n",
		"7 February 2025 The Home Secretary gave a notice to Acme\n- March 8, 2025 Acme complained to the tribunal\n",
		"2025-02-07, The Home Secretary gave a notice to Acme\n8 March 2025, Acme complained to the tribunal\n",
		"2025\n7 February: The Home Secretary gave a notice to Acme\n- 8 Mar – Acme complained to the tribunal\n",
		"2025\n7 February\nThe Home Secretary gave a notice to Acme\nMarch:\nAcme complained to the tribunal\n",
		"2024\nMay\n2025\nFebruary\nThe Home Secretary gave a notice to Acme\nMarch 8th\nAcme complained to the tribunal\n",
	} {
		require.Equal(t, want, toldOf(t, text), text)
		d, err := Read(strings.NewReader(text))
		require.NoError(t, err)
		require.Equal(t, "2025-02", d.entries[0].Happened.String()[:7], text)
		require.Equal(t, "2025-03", d.entries[1].Happened.String()[:7], text)
	}
	d, err := Read(strings.NewReader("7 February 2025: Acme was served with a notice before\nMay and\nJune: it says\n"))
	require.NoError(t, err)
	require.Len(t, d.entries, 1)
	require.Contains(t, d.entries[0].Says, "before May and June: it says")
	d, err = Read(strings.NewReader("2025-01-20: Home Office gave a notice\n- to Acme\n"))
	require.NoError(t, err)
	require.Len(t, d.entries, 1)
}

// Headings as people put them, and a title over them.
func TestHeadingsOfPeople(t *testing.T) {
	for _, text := range []string{
		"Date of event,Who did it?,What they did,Link to source\n2025-01-20,Home Secretary,gave a notice,x\n",
		"When did it happen;Actor;Event;Source\n2025-01-20;Home Secretary;gave a notice;x\n",
		"Timeline of the case,,\n\nDate,Event,Source\n2025-01-20,Home Secretary gave a notice,x\n",
		"\"The case, in dates\"\n\"Date\",\"Event\",\"Source\"\n2025-01-20,Home Secretary gave a notice,x\n",
	} {
		require.Equal(t, []string{"secretary of state give"}, toldOf(t, text), text)
	}
	_, err := Read(strings.NewReader("A title,,\n\nDate,Event,Source\nsoon,Home Secretary gave a notice,x\n"))
	require.ErrorContains(t, err, "line 4: Date: ")
	_, err = Read(strings.NewReader(strings.Repeat("A title,,\n", longestTitle+1) + "Date,Event,Source\n2025,Home Secretary gave a notice,x\n"))
	require.ErrorContains(t, err, "line 1: it is no list")
	require.Equal(t, []string{"secretary of state give"}, toldOf(t, strings.Repeat("A title,,\n", longestTitle)+"Date,Event,Source\n2025,Home Secretary gave a notice,x\n"))
}
