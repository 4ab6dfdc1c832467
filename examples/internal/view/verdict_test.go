package view

import (
	"fmt"
	"html"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

var (
	row   = regexp.MustCompile(`(?s)<tr class="([^"]*)"><th scope="row"><span class="narrow">Entry </span>(\d+)</th>(.*?)</tr>`)
	tagOf = regexp.MustCompile(`<b class="tag ([^"]*)">([^<]*)</b>`)
)

// A seen row has the number of its entry, its class, the first word of its verdict, and all that it says.
type seen struct{ n, class, verdict, text string }

// rowsOf are the rows of a chronology on a screen.
func rowsOf(s Screen) (all []seen) {
	for _, m := range row.FindAllStringSubmatch(s.HTML, -1) {
		one := seen{n: m[2], class: m[1], text: html.UnescapeString(sentences(m[3]))}
		if tag := tagOf.FindStringSubmatch(m[3]); tag != nil {
			one.verdict = tag[2]
		}
		all = append(all, one)
	}
	return all
}

// paste is the view of a chronology.
func paste(t *testing.T, text, more string) Screen {
	t.Helper()
	return show(t, "v=chronology"+more, url.Values{"rows": {text}})
}

// marked is how a judgment is marked on the page.
func marked(j docket.Judgment) string {
	switch {
	case j.Entry.Planned:
		return "PLANNED"
	case j.Entry.Unread != "":
		return "NOT READ"
	case j.IsLaw():
		return "EVENT OF LAW"
	case verdict.IsSaid(j):
		return "STATEMENT"
	}
	return strings.ToUpper(j.Verdict.String())
}

// agrees holds the rows of a screen to the verdicts on a docket, one by one.
func agrees(t *testing.T, s Screen, d docket.Docket, file string) {
	t.Helper()
	all, got := d.Judge(tcn.Standpoint{}), rowsOf(s)
	require.Equal(t, len(all), len(got), file)
	for i, j := range all {
		require.Equal(t, fmt.Sprint(j.Entry.N), got[i].n, file)
		require.Equal(t, marked(j), got[i].verdict, "%s, entry %d", file, j.Entry.N)
		require.Contains(t, got[i].text, strings.Join(strings.Fields(j.Entry.Says), " "), file)
	}
	require.Contains(t, s.HTML, escaped(verdict.Count(all)), file)
}

// Each entry gets the verdict of package docket, for each file that stands beside the commands; of what cannot be read each line is told as it tells it.
func TestChronologyHasTheVerdicts(t *testing.T) {
	files, err := filepath.Glob("../../replay/samples/*/*.csv")
	require.NoError(t, err)
	more, err := filepath.Glob("../../replay/samples/*.jsonl")
	require.NoError(t, err)
	files = append(files, more...)
	require.Greater(t, len(files), 10)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		s := paste(t, string(data), "")
		d, err := docket.Read(strings.NewReader(string(data)))
		if err == nil {
			agrees(t, s, d, file)
			continue
		}
		for line := range strings.SplitSeq(err.Error(), "\n") {
			require.Contains(t, sentences(s.HTML), strings.Join(strings.Fields(escaped(line)), " "), file)
		}
	}
}

// needed is what must have been done, unreported, where nothing but the giving is told.
var needed = []string{"decide to give (s 253(1))", "approve a decision (s 254(2))", "consult the person before giving (s 255(2))"}

// The chronologies that strangers are known to have written come out in the page as they should: in the tree beside this one, if it is there. Each verdict is
// written here as a lawyer gave it.
func TestStrangersChronologies(t *testing.T) {
	dir := "../../../../shared/cases/chronologies"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the cases are not here")
	}
	const onlyIf = "POSSIBLE ONLY IF"
	type right struct {
		verdicts     []string
		says, never  []string
		more, itself string // what is added to the address, and what is seen then
	}
	all := map[string]right{
		"01-operator-kind-not-said":           {verdicts: []string{onlyIf}, says: append([]string{"Acme is a telecommunications operator (s 253(3))"}, needed...)},
		"02-two-claims-one-hearing":           {verdicts: []string{onlyIf, "POSSIBLE", "POSSIBLE", "POSSIBLE", "POSSIBLE"}, says: []string{"In all the claims:"}, never: []string{"determine the claim", "claim again"}},
		"03-as-operator-may-tell-the-public":  {verdicts: []string{onlyIf}, more: "&w=operator&on=2025-03-20", itself: "Tell the public that there is a notice, or what is in it (n): breach the Secretary of State has not permitted the disclosure s 255(8) Tell its lawyers (n): breach"},
		"04-operator-says-it-has-a-notice":    {verdicts: []string{onlyIf, "STATEMENT"}, says: []string{"a breach of duty unless the Secretary of State permits it (s 255(8))", `write "disclose"`}, never: []string{"s 256(7)"}},
		"05-known-is-a-bound":                 {verdicts: []string{onlyIf}, says: []string{"by 2025-02-07 at the latest, Judicial Commissioner", "by 2025-02-07 at the latest, Secretary of State: decide"}, never: []string{"2025-02-28"}},
		"07-by-then-is-alarm":                 {verdicts: []string{onlyIf, "POSSIBLE"}, says: []string{"POSSIBLE on or after 2025-01-01"}, never: []string{"lawful; or void"}},
		"08-partly-dropped":                   {verdicts: []string{onlyIf, onlyIf}, says: []string{`the notice has a requirement "data of foreigners" (s 256(3)(b))`}},
		"10-if-is-dropped":                    {verdicts: []string{onlyIf, onlyIf}, says: []string{"On the reading december", "On the reading january"}},
		"11-unjudged-counted-possible":        {verdicts: []string{onlyIf, "EVENT OF LAW", "PLANNED"}, says: []string{"0 possible, 1 possible only if, 0 impossible, 2 not judged (1 planned, 1 event of law)"}},
		"12-reportedly-is-refused":            {verdicts: []string{onlyIf}, says: needed},
		"13-ask-the-tribunal-to-lift-the-gag": {verdicts: []string{onlyIf, "POSSIBLE"}, says: []string{"Open question 42: Can the Tribunal release a person from the secrecy of s 255(8)?", "RIPA 2000 s 68(1)", "SI 2018/1334, r 7"}},
		"14-claimant-drops-its-claim":         {verdicts: []string{onlyIf, "POSSIBLE", "POSSIBLE"}, says: []string{"drop the claim"}},
		"15-says-it-has-none":                 {verdicts: []string{"STATEMENT"}, says: []string{"possible, as a statement"}, never: []string{"The notice is then", "breach of duty"}},
		"16-congress-writes-to-the-tribunal":  {verdicts: []string{onlyIf}, says: []string{"line 3: ", "RIPA 2000 s 68(1)", "write it as say"}},
		"17-penalty":                          {verdicts: []string{onlyIf}, says: []string{"ss 252 to 258B make no offence", "s 255(10)", "only since 20 June 2025", "s 59"}},
		"20-byte-order-mark":                  {verdicts: []string{onlyIf}, says: needed},
		"21-one-source-as-text":               {verdicts: []string{onlyIf}, says: needed},
		"22-assumed-is-not-official":          {says: []string{"who assumes a fact does not find it; give it the standing assumed"}},
		"25-last-day-none":                    {verdicts: []string{onlyIf}, says: []string{"2026-10-13 to 2027-03-30"}},
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	require.NoError(t, err)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".jsonl")
		want, is := all[name]
		require.True(t, is, "%s is a new one", name)
		delete(all, name)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		s := paste(t, string(data), want.more)
		var got []string
		for _, r := range rowsOf(s) {
			got = append(got, r.verdict)
		}
		require.Equal(t, want.verdicts, got, name)
		_, out, _ := strings.Cut(s.HTML, `<div id="out">`)
		text := html.UnescapeString(sentences(fields.ReplaceAllString(out, "")))
		for _, says := range append(want.says, want.itself) {
			require.Contains(t, text, says, name)
		}
		for _, never := range want.never {
			require.NotContains(t, text, never, name)
		}
	}
	require.Empty(t, all)
}

// While a row is typed that cannot be read yet, the others keep their verdicts, and what is wrong is said; so it is where the row brings others down. Where
// the first line cannot be read, nothing can.
func TestTheOthersAreJudgedWhileOneIsTyped(t *testing.T) {
	whole := paste(t, example, "")
	for _, typed := range []string{"2025-1", "2025-11", "2025-11,,anonymous,The Post,Acme,zz", `{"when"`} {
		s := paste(t, example+typed, "")
		require.Contains(t, s.HTML, "Some of it cannot be read")
		require.Contains(t, s.Says, " in the chronology cannot be read. Without them: 4 entries: ", typed)
		require.Equal(t, rowsOf(whole), rowsOf(s), typed)
		require.Contains(t, s.HTML, "rows are judged here without it")
	}
	lines := strings.SplitAfter(example, "\n")
	lines[2] = strings.Replace(lines[2], "said", "zz", 1)
	d, err := docket.Read(strings.NewReader(lines[0] + lines[1] + lines[3] + lines[4]))
	require.NoError(t, err)
	agrees(t, paste(t, strings.Join(lines, ""), ""), d, "without the second")
	for _, text := range []string{"when,zz\n2025-01,x\n", "{\n}", "2025", strings.Join(lines[:1], "") + "2025\n"} {
		s := paste(t, text, "")
		require.Contains(t, s.HTML, "Some of it cannot be read", text)
		require.Empty(t, rowsOf(s), text)
		require.NotContains(t, s.HTML, "rows are judged here without it", text)
	}
}

// A statement is marked as one, and counted with what is not judged; one that may have been an act is marked and counted as that.
func TestStatementsAreMarkedAsTheyAreCounted(t *testing.T) {
	s := paste(t, example, "")
	require.Contains(t, s.Says, "1 not judged (1 statement)")
	counted := map[string]int{}
	for _, r := range rowsOf(s) {
		counted[r.verdict]++
		require.Equal(t, r.verdict == "STATEMENT", r.class == "said", r)
	}
	require.Equal(t, 1, counted["STATEMENT"])
	require.Contains(t, s.Says, fmt.Sprintf("%d possible, %d possible only if, %d impossible", counted["POSSIBLE"], counted["POSSIBLE ONLY IF"], counted["IMPOSSIBLE"]))
}

// A list of dates in plain words is judged as a table is, and the hint says that it may be pasted. A line that is not read as an act stands with its reason, and names nobody.
func TestAListIsJudged(t *testing.T) {
	s := show(t, "v=chronology&start=example.list", nil)
	require.Contains(t, s.HTML, "a list of dates in plain words")
	require.Contains(t, s.HTML, `placeholder="7 February 2025: Acme complained to the tribunal (The Post)"`)
	require.Contains(t, s.Says, "5 entries: ")
	require.Contains(t, s.Says, "1 not judged (1 not read as an act)")
	rows := rowsOf(s)
	require.Len(t, rows, 5)
	require.Equal(t, "NOT READ", rows[2].verdict)
	require.Contains(t, s.HTML, `who did what is not found in &#34;Acme rolls out its encryption&#34;`)
	require.NotContains(t, s.HTML, "<b></b>")
	for _, wrong := range []string{"30 February 2025: Acme dropped its claim\n" + exampleList, exampleList + "30 February 2025: Acme dropped its claim\n"} { // the first line is one of the list, and no headings
		typed := paste(t, wrong, "")
		require.Contains(t, typed.HTML, "Some of it cannot be read")
		require.Equal(t, rows, rowsOf(typed), wrong)
	}
	for _, half := range []string{"1", "15 March", "15 March 2025", "15 March 2025: ", "15 March 2025: A", "15 March 2025: Acme"} { // as one types
		typed := paste(t, exampleList+half, "")
		require.NotContains(t, typed.HTML, "Some of it cannot be read", half)
		require.GreaterOrEqual(t, len(rowsOf(typed)), 5, half)
	}
}
