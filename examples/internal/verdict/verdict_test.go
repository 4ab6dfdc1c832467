package verdict_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	_ "github.com/doublelock/doublelock/internal/golden" // so that go test ./... -update, which hands the flag to every package, may do so here
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

const told = `13 January 2025: The Home Office serves Acme with a technical capability notice (The Post)
21 February 2025: Acme disables its encryption service for new users (Acme)
25 February 2025: A US official writes to two senators (The Courier)
19 August 2025: Home Office declines to comment (The Post)
20 August 2025: Acme paints its door (The Post)
21 August 2025: Home Secretary confirmed the notice (The Post)
`

// What is not judged is counted by its kinds, one or several.
func TestCounts(t *testing.T) {
	require.Contains(t, verdict.Count(judged(t, told)), "3 not judged (2 statements, 1 not read as an act).")
	require.Contains(t, verdict.Count(judged(t, "25 February 2025: A US official writes to two senators (The Courier)\n")), "1 not judged (1 statement).")
	require.Contains(t, verdict.Count(judged(t, "Nov 2016: The Investigatory Powers Act receives Royal Assent\nDec 2016: The Investigatory Powers Act receives Royal Assent\n")), "2 not judged (2 events of law).")
}

// What an entry may be is told in words that people have, and not by the keys of a file.
func TestEachWayIsInWords(t *testing.T) {
	p := page.New(func(string) string { return "" }, new(strings.Builder))
	for _, j := range judged(t, told) {
		verdict.Write(p, 0, j)
	}
	var all strings.Builder
	_, err := p.WriteTo(&all)
	require.NoError(t, err)
	require.Contains(t, all.String(), "As \"make a statement\":\n")
	require.Contains(t, all.String(), "As \"change a service\":\n")
	require.NotContains(t, all.String(), "As say")
	require.Contains(t, all.String(), `not found in "Acme paints its door"`)
}

func judged(t *testing.T, text string) []docket.Judgment {
	d, err := docket.Read(strings.NewReader(text))
	require.NoError(t, err)
	return d.Judge(tcn.Standpoint{})
}

// What an outcome may be is said once: by its turns where they name all of it, and else beside it.
func TestNothingIsSaidTwice(t *testing.T) {
	one := docket.Outcome{Entry: 2, What: "effect", Values: []string{"lawful", "void"}, Turns: []docket.Turn{{Entry: 1, On: ipa.Day(2025, 3, 15), Was: "lawful", Is: "void"}}}
	require.Equal(t, "The effect of entry 2 is not certain.", verdict.Unsure(one, "entry 2", "lawful; or void"))
	require.Equal(t, "It turns on the day of entry 1, if the others are as early as they can be: before 2025-03-15, lawful; from then on, void.", verdict.Turned(one.Turns[0]))
	one.Values = append(one.Values, "breach")
	require.Equal(t, "The effect of entry 2 is not certain: three.", verdict.Unsure(one, "entry 2", "three"))
	one.What, one.Turns = "way", nil
	require.Equal(t, "The way of n through the stages is not certain: three.", verdict.Unsure(one, "n", "three"))
}

// An entry for which not all was looked for says so, whatever is found of it.
func TestNotAllWasLookedInto(t *testing.T) {
	d, err := docket.Read(strings.NewReader(strings.Repeat("2025: Acme sent the notice back\n2024: The tribunal dismissed the claim\n", 30) + "2027: The Home Secretary renewed the notice\n"))
	require.NoError(t, err)
	told := func(j docket.Judgment) string {
		var w words
		verdict.Write(&w, 0, j)
		return strings.Join(w, " ")
	}
	all := d.Judge(tcn.Standpoint{})
	last := all[len(all)-1]
	require.Contains(t, told(last), "Something that nobody tells may yet let it be.")
	last.Verdict = docket.PossibleIf
	require.Contains(t, told(last), "It may need more than is said here.")
	last.Cut = false
	require.NotContains(t, told(last), "NOT ALL WAS LOOKED INTO")
}

// words gathers what is written.
type words []string

func (w *words) Para(_ int, text string) { *w = append(*w, text) }

func (w *words) Headed(_ int, _ page.Colour, head, text string) { w.Para(0, head+text) }

// An open question is asked in the words on the notice's kind.
func TestAQuestionIsAskedOfTheKind(t *testing.T) {
	for kind, want := range map[string]string{
		"technical capability notice": "the secrecy of s 255(8)?|(s 255(8); ", "national security notice": "the secrecy of s 255(8)?|(s 255(8); ",
		"notification notice": "the secrecy of s 258A(8)?|(s 258A(8); ", "retention notice": "the secrecy of s 95(2)?|(s 95(2); ",
	} {
		text := `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","kind":"` + kind + `"}
{"when":"2025-07","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
{"when":"2025-09","notice":"n","act":{"act":"apply","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","for":"release from secrecy"},"standing":"party","says":"It is reported.","sources":["a paper"]}
`
		p := page.New(func(string) string { return "1000" }, new(strings.Builder))
		verdict.Write(p, 0, judged(t, text)[1])
		var all strings.Builder
		_, err := p.WriteTo(&all)
		require.NoError(t, err)
		for words := range strings.SplitSeq(want, "|") {
			require.Contains(t, strings.Join(strings.Fields(all.String()), " "), words, kind)
		}
	}
}

// A leak is told as a disclosure. That it would have been lawful with permission makes it none with permission.
func TestALeakIsNoPermittedDisclosure(t *testing.T) {
	all := judged(t, `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK"}
{"when":"2025-07","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
{"when":"2025-09","notice":"n","act":{"act":"disclose","by":"staff: Jo; of Acme","to":"press: The Post"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
{"when":"2025-10","notice":"n","act":{"act":"permit","by":"secretary of state","to":"public"},"standing":"official","says":"It is reported.","sources":["a paper"]}
{"when":"2025-11","notice":"n","act":{"act":"disclose","by":"staff: Jo; of Acme","to":"public"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
`)
	require.Equal(t, tcn.Breach, all[1].Without)
	require.Equal(t, "disclose the notice to the public", verdict.What(all[1]))
	require.Equal(t, "disclose the notice to the public with permission", verdict.What(all[3]))
	require.Equal(t, "give the notice", verdict.What(all[0]))
}

// What hangs on an entry that cannot be is told so: no cure is given that is told, and cannot be.
func TestWhatHangsIsTold(t *testing.T) {
	all := judged(t, `{"notice":"n","to":"relevant operator: Acme; telecommunications; abroad","kind":"national security notice"}
{"when":"2025-07","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
{"when":"2025-09","notice":"n","act":{"act":"revoke","by":"secretary of state"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
`)
	p := page.New(func(string) string { return "1000" }, new(strings.Builder))
	for _, j := range all {
		verdict.Write(p, 0, j)
	}
	var text strings.Builder
	_, err := p.WriteTo(&text)
	require.NoError(t, err)
	require.Contains(t, text.String(), "the person is outside the United Kingdom (s 252(1)). Nothing cures it.")
	require.Contains(t, text.String(), "What it needs is told in entry 1, which cannot be as told.")
	require.NotContains(t, text.String(), "give the notice")
}

// What came late is told as such: a decision that must have been a breach, one that may have been, and what may then have been later too.
func TestLateIsTold(t *testing.T) {
	const begun = `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK"}
{"when":"2025-07-01","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
{"when":"2025-07-20","notice":"n","act":{"act":"refer","by":"relevant operator: Acme; telecommunications; service in the UK"},"standing":"party","says":"It is reported.","sources":["a paper"]}
`
	const reports = `{"when":"2026-02-01","notice":"n","act":{"act":"report","by":"technical advisory board"},"standing":"official","says":"It is reported.","sources":["a paper"]}
{"when":"2026-02-02","notice":"n","act":{"act":"report","by":"judicial commissioner"},"standing":"official","says":"It is reported.","sources":["a paper"]}
`
	const confirmed = `{"when":"2026-03-01","notice":"n","act":{"act":"confirm","by":"secretary of state"},"standing":"official","says":"It is reported.","sources":["a paper"]}
`
	told := func(text string) string {
		p := page.New(func(string) string { return "1000" }, new(strings.Builder))
		all := judged(t, text)
		verdict.Write(p, 0, all[len(all)-1])
		var out strings.Builder
		_, err := p.WriteTo(&out)
		require.NoError(t, err)
		return strings.Join(strings.Fields(out.String()), " ")
	}
	must := told(begun + reports + confirmed)
	require.Contains(t, must, "decide to confirm (s 257(9)(b)); itself a breach of duty: the review period has ended (s 257(4)")
	require.NotContains(t, must, "was late")
	may := told(begun + confirmed)
	require.Contains(t, may, "by 2026-01-15 at the latest (in breach of a duty by 2026-03-01), Secretary of State: decide to confirm (s 257(9)(b)) -")
	require.Contains(t, may, "by 2026-01-15 at the latest (or, if what follows from it was late, by 2026-03-01), Secretary of State: consult the Board")
	require.Contains(t, may, "by 2026-03-01 at the latest, Investigatory Powers Commissioner")
	require.NotContains(t, may, "itself a breach")
}
