package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// told runs the command, which must succeed, with a width.
func told(t *testing.T, columns int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	env := func(name string) string {
		if name == "COLUMNS" && columns > 0 {
			return fmt.Sprint(columns)
		}
		return ""
	}
	code := run(args, env, strings.NewReader(""), &out, &errs)
	require.True(t, code == done || code == refuted && slices.Contains(args, "-docket"), "%d: %s", code, errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

func TestTable(t *testing.T) {
	golden.Equal(t, "testdata/table-80.golden", told(t, 80, "-all"))
	golden.Equal(t, "testdata/table-160.golden", told(t, 160, "-all"))
}

func TestLaw(t *testing.T) {
	golden.Equal(t, "testdata/law-2018-04-01.golden", told(t, 100, "-law", "2018-04-01"))
	same := told(t, 100, "-law", "2025-07-01")
	require.Contains(t, same, "nothing comes out otherwise")
	require.NotContains(t, same, "Changed:")
}

func TestWhy(t *testing.T) {
	for _, n := range []int{5, 7, 16, 36, 48, 74} { // a decision, a giving, a claim, an event of law, a revocation, a plan
		golden.Equal(t, fmt.Sprintf("testdata/why-%d.golden", n), told(t, 100, "-why", fmt.Sprint(n)))
	}
	golden.Equal(t, "testdata/why-29-law-2018-04-01.golden", told(t, 100, "-why", "29", "-law", "2018-04-01"))
	for n := 1; n <= dispute.Docket().Len(); n++ {
		require.Contains(t, told(t, 100, "-why", fmt.Sprint(n)), fmt.Sprintf("Entry %d of %d", n, dispute.Docket().Len()))
	}
}

// The readings, and where their states differ.
func TestReadings(t *testing.T) {
	golden.Equal(t, "testdata/reading-list.golden", told(t, 110, "-reading", "list"))
	for r := range dispute.Readings() {
		out := told(t, 100, "-reading", r.Name)
		require.Contains(t, squeeze(out), squeeze(r.Says))
		require.Equal(t, r.Name == "seeds" || r.Name == "heard", strings.Contains(squeeze(out), "withdrawn → reissued. The September"), r.Name)
	}
	require.Equal(t, told(t, 0, "-json"), told(t, 0, "-json", "-reading", "seeds"))
}

// What five could know, each on a day, and what they might then say.
func TestViews(t *testing.T) {
	for who, day := range map[string]string{
		"public": "2025-03-05", "operator": "2025-02-01", "home-office": "2025-03-01", "tribunal": "2025-03-20", "intervener": "2025-07-24",
	} {
		golden.Equal(t, "testdata/view-"+who+".golden", told(t, 100, "-as", who, "-known", day))
	}
	require.Equal(t, told(t, 100, "-known", "2025-03-05"), told(t, 100, "-as", "public", "-known", "2025-03-05"))
	require.Contains(t, told(t, 100, "-as", "operator"), "What the bound operator might lawfully say on 2026-09-11")
	require.Contains(t, told(t, 100, "-as", "public", "-known", "2020-01-01"), "It knows of no notice")
}

// On no day is a source shown that was not to be had by then, an entry that was not known, or a question that was not open.
func TestNothingBeforeItsPublication(t *testing.T) {
	whole := map[int]docket.Entry{}
	for e := range dispute.Docket().Entries() {
		whole[e.N] = e
	}
	before := 0
	for day := ipa.Day(2024, 10, 1); day.Before(ipa.Day(2026, 12, 31)); day = day.Add(13) {
		out := strings.TrimSuffix(told(t, 0, "-json", "-known", day.String()), "\n")
		n := 0
		for line := range strings.SplitSeq(out, "\n") {
			if line == "" {
				continue
			}
			n++
			var r record
			require.NoError(t, json.Unmarshal([]byte(line), &r))
			require.False(t, r.Known.Latest().IsZero() || r.Known.Latest().After(day), "%v: %d", day, r.N)
			require.False(t, whole[r.N].Known.Latest().After(day), "%v: %d", day, r.N)
			for _, id := range r.Sources {
				require.True(t, published(id, day), "%v: %d: %s", day, r.N, id)
			}
		}
		require.GreaterOrEqual(t, n, before, day)
		before = n
	}
	require.Equal(t, dispute.Docket().Len(), before)
}

// The story can be left where the documents leave it, or on any day.
func TestUntil(t *testing.T) {
	seedsOnly := told(t, 0, "-json", "-seeds-only")
	require.Equal(t, 61, strings.Count(seedsOnly, "\n"))
	require.Equal(t, seedsOnly, told(t, 0, "-json", "-until", "2025-10-31"))
	require.True(t, strings.HasPrefix(told(t, 0, "-json"), seedsOnly))
	require.NotContains(t, told(t, 100, "-seeds-only"), "After the five documents")
	require.Contains(t, told(t, 100, "-all"), "After the five documents")
	require.Empty(t, told(t, 0, "-json", "-until", "2020-01-01"))
	require.Contains(t, told(t, 100, "-why", "20", "-seeds-only"), "Entry 20 of 61")
}

// Three chronologies that are not the dispute's, judged: a loose one, one with gaps, and one that is complete.
func TestConformance(t *testing.T) {
	for _, name := range []string{"loose", "gaps", "complete"} {
		file := "samples/" + name + ".jsonl"
		golden.Equal(t, "testdata/docket-"+name+".golden", told(t, 100, "-docket", file))
		out := told(t, 0, "-docket", file, "-json")
		golden.Equal(t, "testdata/docket-"+name+".golden.jsonl", out)
		for line := range strings.Lines(out) {
			var keysOf map[string]json.RawMessage
			require.NoError(t, json.Unmarshal([]byte(line), &keysOf))
			for _, key := range append(keys, "verdict", "from", "until", "missing", "later") {
				require.Contains(t, keysOf, key)
			}
		}
	}
	require.Contains(t, told(t, 100, "-docket", "samples/loose.jsonl", "-why", "3"), "IMPOSSIBLE as it is told")
	require.Contains(t, told(t, 100, "-docket", "samples/gaps.jsonl", "-as", "operator"), "What the bound operator could know")
	require.Contains(t, told(t, 100, "-docket", "samples/complete.jsonl", "-law", "2018-04-01"), "All of it is under the law of 2018-04-01")
	require.Contains(t, told(t, 100, "-docket", "samples/complete.jsonl", "-until", "2025-07-01"), "4 entries: 4 possible")
}

// keys are those of a line of -json, in order.
var keys = []string{"n", "when", "known", "notice", "act", "by", "effect", "grounds", "law", "state", "stage", "standing", "sources", "doubts"}

func TestJSON(t *testing.T) {
	out := told(t, 0, "-json")
	golden.Equal(t, "testdata/replay.golden.jsonl", out)
	golden.Equal(t, "testdata/replay-2018-04-01.golden.jsonl", told(t, 0, "-json", "-law", "2018-04-01"))
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, dispute.Docket().Len())
	for i, line := range lines {
		d := json.NewDecoder(strings.NewReader(line))
		var got []string
		_, err := d.Token()
		require.NoError(t, err)
		for d.More() {
			key, err := d.Token()
			require.NoError(t, err)
			got = append(got, key.(string))
			var value json.RawMessage
			require.NoError(t, d.Decode(&value))
		}
		var r record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		want := keys
		if len(r.Contested) > 0 {
			want = append(slices.Clone(keys), "contested")
		}
		require.Equal(t, want, got)
		require.Equal(t, i+1, r.N)
		require.NotEmpty(t, r.Sources)
		for _, id := range r.Sources {
			_, claim := seeds.ClaimOf(seeds.ClaimID(id))
			_, row := seeds.EventOf(seeds.EventID(id))
			require.True(t, claim || row, id)
		}
		require.Equal(t, r.Act == "", r.By == nil)
		require.True(t, r.State != nil || r.Act == "" || r.N == len(lines), r.N) // the last is planned
		if r.State != nil {
			require.Equal(t, r.State.Stage(), r.Stage)
			require.NotEmpty(t, r.Law)
		}
	}
	require.Contains(t, told(t, 0, "-json", "-law", "2018-04-01"), `"says":"SI 2018/1334, r 7`)
}

// No line of the table is wider than it should be, at any width, and none ends with a space.
func TestWidth(t *testing.T) {
	for width := layout.Narrowest; width <= layout.Widest; width += 20 {
		for line := range strings.Lines(told(t, width, "-law", "2018-04-01")) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, utf8.RuneCountInString(line), width, line)
			require.Equal(t, strings.TrimRight(line, " "), line)
		}
	}
}

// Every entry's wording is in the table whole, at 80 columns and at 200.
func TestNothingIsCut(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	for i, s := range steps {
		for _, p := range []page{pageOf(80), pageOf(200)} {
			p.table(steps[i:i+1], steps[i:i+1], options{})
			for word := range strings.FieldsSeq(s.Entry.Says) {
				require.Contains(t, p.String(), word, s.Entry.N)
			}
		}
	}
}

func TestMisuse(t *testing.T) {
	for _, tc := range []struct {
		args []string
		want string
	}{
		{[]string{"-why", "0"}, "there is no such entry; give the number that the table has for it"},
		{[]string{"-why", "75"}, "there is no such entry; give a number from 1 to 74"},
		{[]string{"-why", "five"}, "there is no such entry; give the number that the table has for it"},
		{[]string{"-why", "7", "-known", "2025-01-20"}, "entry 7 is none that the public could know of then"},
		{[]string{"-why", "7", "-known", "2020-01-01"}, "there is no entry at all; ask for a later day"},
		{[]string{"-known", "soon"}, "write year, month and day as in 2025-06-20"},
		{[]string{"-until", "2025"}, "write year, month and day as in 2025-06-20"},
		{[]string{"-as", "spy"}, `viewer "spy" is not known; use one of: public, operator, home-office, tribunal, intervener`},
		{[]string{"-as", ""}, "use one of: public, operator"},
		{[]string{"-reading", "true"}, `there is no reading "true"; name one of: seeds, by-october, october, never, narrowed, heard`},
		{[]string{"-until", "2025-10-31", "-seeds-only"}, "-seeds-only and -until do not go together; leave one out"},
		{[]string{"-docket", "samples/loose.jsonl", "-reading", "never"}, "there is no reading \"never\": no two entries of the file stand on different answers"},
		{[]string{"-docket", "samples/loose.jsonl", "-seeds-only"}, "-docket and -seeds-only do not go together"},
		{[]string{"-docket", "samples/loose.jsonl", "-why", "9"}, "there is no such entry; give a number from 1 to 6"},
		{[]string{"-docket", "samples/none.jsonl"}, "name a file of JSON Lines, such as examples/replay/samples/loose.jsonl"},
		{[]string{"-docket", "main.go"}, "main.go: line 1: it is no list of dates, no table with headings that are known and no object of JSON; write lines such as"},
		{[]string{"-why"}, "flag needs an argument"},
		{[]string{"-law", "2025-02-30"}, "the calendar has no such day"},
		{[]string{"-doubt", "6=soon"}, `"soon" is no reading of suspension-ends; name one of: notice, decision, approval`},
		{[]string{"-doubt", "99=no"}, `"99" is no open question; name one that -doubt list has`},
		{[]string{"-doubt", "6=notice", "-doubt", "suspension-ends=decision"}, "suspension-ends is answered already"},
		{[]string{"-html", "page.html", "-doubt", "6=decision"}, "-html goes with -reading, -until or -docket alone"},
		{[]string{"-law", "soon"}, "write year, month and day as in 2025-06-20"},
		{[]string{"-loud"}, "-loud"},
		{[]string{"table"}, `"table" is no flag; every argument begins with a hyphen`},
		{[]string{"-json", "-why", "5"}, "-json and -why do not go together; leave one out"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(tc.args, func(string) string { return "" }, strings.NewReader(""), &out, &errs), tc.args)
		require.Empty(t, out.String())
		require.Contains(t, errs.String(), tc.want)
		require.Contains(t, errs.String(), "Use -h to see what it can do.")
	}
}

func TestHelp(t *testing.T) {
	out := told(t, 0, "-h")
	for _, name := range []string{"-why", "-law", "-doubt", "-json", "-reading", "-known", "-as", "-until", "-seeds-only", "-docket", "COLUMNS", "NO_COLOR"} {
		require.Contains(t, out, name)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the pipe is closed") }

func TestUnwritable(t *testing.T) {
	var errs bytes.Buffer
	require.Equal(t, failed, run(nil, func(string) string { return "" }, strings.NewReader(""), broken{}, &errs))
	require.Equal(t, "replay: the pipe is closed\n", errs.String())
}

// There are colours on a page that has them, and taking them out gives the plain page.
func TestColour(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{Law: ipa.Day(2018, 4, 1)})
	plain, bright := pageOf(80), pageOf(80)
	bright.Colour = true
	plain.table(steps, steps, options{})
	bright.table(steps, steps, options{})
	require.NotContains(t, plain.String(), "\x1b")
	text := bright.String()
	for _, c := range []layout.Colour{layout.Bold, layout.Red, layout.Green} {
		require.Contains(t, text, "\x1b["+string(c)+"m")
		text = strings.ReplaceAll(text, "\x1b["+string(c)+"m", "")
	}
	text = strings.ReplaceAll(text, "\x1b[0m", "")
	require.Equal(t, squeeze(plain.String()), squeeze(text))
}

// pageOf is an empty page of a width.
func pageOf(width int) page { return page{Page: &layout.Page{Width: width}} }

// squeeze takes out the spaces, as those before a colour's end stay at the end of a line.
func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }

// A docket with what the dispute has not: an act that the law refuses, one that is none, a breach, a lapse.
func TestWhatTheDisputeHasNot(t *testing.T) {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	minister := actors.SecretaryOfState{}
	tell := func(when string, act acts.Act) docket.Entry {
		return docket.Entry{Happened: docket.MustWhen(when), Notice: "n", Act: act, Standing: docket.Anonymous, Says: "It is reported.", Record: []string{"R27"}}
	}
	d, err := docket.New([]docket.Notice{{Name: "n", To: acme}}, []docket.Entry{
		tell("2025-01-01", acts.Consult{By: minister, Before: acts.Giving}),
		tell("2025-01-02", acts.Give{By: minister, Considered: acts.AllFactors}), // void: no approval
		tell("2025-01-03", acts.List{By: actors.Tribunal{}, Run: 1}),             // none: no claim
		tell("2025-01-04", acts.Decide{By: minister, To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests,
			Adds: []acts.Requirement{{Name: "r", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 30}}}),
		tell("2025-01-05", acts.Approve{By: actors.JudicialCommissioner{}, Considered: acts.PrivacyTests}),
		tell("2025-01-06", acts.Give{By: minister, Considered: acts.AllFactors &^ acts.Cost}), // irregular
		tell("2025-01-07", acts.Disclose{By: acme, To: actors.Public{}}),                      // a breach
		tell("2027-06-01", acts.Say{By: acme, Text: "it is over"}),                            // after the two years
	})
	require.NoError(t, err)
	steps := d.Replay(tcn.Standpoint{})
	p := pageOf(160)
	p.table(steps, steps, options{})
	for _, n := range []int{2, 3, 6, 8} {
		p.why(steps[n-1], steps[n-1], len(steps), options{})
	}
	golden.Equal(t, "testdata/other.golden", p.String())
	p = pageOf(160)
	layout.Lines(p, steps, func(s docket.Step) record { return recordOf(s, tcn.Standpoint{}) })
	golden.Equal(t, "testdata/other.golden.jsonl", p.String())
	require.Equal(t, []tcn.Effect{tcn.Void, tcn.Void, tcn.Irregular, tcn.Breach},
		slices.Collect(func(yield func(tcn.Effect) bool) {
			for _, s := range steps {
				if s.Effect() != tcn.Lawful && !yield(s.Effect()) {
					return
				}
			}
		}))
}

// Every reading has a name that a reader understands, and no two have one.
func TestHumanNames(t *testing.T) {
	met := map[string]bool{}
	for r := range dispute.Readings() {
		name := human[r.Name]
		require.Contains(t, name, " ", r.Name)
		require.False(t, met[name], name)
		met[name] = true
	}
	require.Len(t, human, len(met))
}

// The page has every reading of the dispute, or the one that is asked for, or a docket of one's own; and it does not go with what it cannot show.
func TestPage(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	for _, c := range []struct {
		args   []string
		code   int
		has    []string
		hasNot string
	}{
		{[]string{"-html", file}, done, []string{"The reported notices to Apple", "1st withdrawn", "2nd tribunal", "never withdrawn", "narrowed by variation", "The lanes, Withdrawn in October 2025", "No notice to Apple has been confirmed.", "Other law may bind too"}, "The lanes, Withdrawn, and heard in 2026"}, // no notice moves otherwise
		{[]string{"-html", file, "-reading", "heard"}, done, []string{"The lanes, Withdrawn, and heard in 2026"}, "The lanes, Never withdrawn"},
		{[]string{"-html", file, "-reading", "never"}, done, []string{"The lanes, Never withdrawn"}, "The lanes, Withdrawn, and heard in 2026"},
		{[]string{"-html", file, "-docket", "samples/loose.jsonl"}, refuted, []string{"A docket, put to the law"}, "The lanes, Never withdrawn"},
		{[]string{"-html", file, "-docket", "samples/gaps.jsonl"}, done, []string{"All 6 acts told fit the law, if they were on days that fit; supposed besides: 11.", `class="m ms11 lawful supposed"`, "supposed, and marked so"}, "No notice to Apple"},
	} {
		var out, bad bytes.Buffer
		require.Equal(t, c.code, run(c.args, func(string) string { return "" }, strings.NewReader(""), &out, &bad), bad.String())
		require.Contains(t, out.String(), file)
		written, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Less(t, len(written), 1_000_000, "the page is under 1 MB")
		for _, text := range c.has {
			require.True(t, bytes.Contains(written, []byte(text)), text)
		}
		require.False(t, bytes.Contains(written, []byte(c.hasNot)), c.hasNot)
		require.False(t, bytes.Contains(written, []byte("<script")))
	}
	for _, args := range [][]string{
		{"-html", file, "-json"}, {"-html", file, "-why", "5"}, {"-html", file, "-known", "2025-03-05"}, {"-html", file, "-law", "2025-07-01"},
		{"-html", file, "-seeds-only"}, {"-html", file, "-reading", "nobody's"}, {"-html", filepath.Join(t.TempDir(), "no", "such", "folder")},
	} {
		var out, bad bytes.Buffer
		require.Equal(t, misused, run(args, func(string) string { return "" }, strings.NewReader(""), &out, &bad), "%q", args)
		require.NotEmpty(t, bad.String())
	}
}

// No line is wider than the page, in any view of the dispute: an address alone may be, which is not cut.
func TestWithinTheWidth(t *testing.T) {
	for _, args := range [][]string{
		{}, {"-all"}, {"-reading", "list"}, {"-reading", "never", "-all"}, {"-doubt", "list"}, {"-known", "2025-03-05", "-as", "operator"}, {"-law", "2018-04-01"},
		{"-why", "5"}, {"-as", "intervener"}, {"-docket", "samples/gaps.jsonl"}, {"-docket", "samples/gaps.jsonl", "-why", "3"},
	} {
		for _, width := range []int{60, 80, 110} {
			for line := range strings.Lines(told(t, width, args...)) {
				if line = strings.TrimRight(line, "\n"); !strings.HasPrefix(strings.TrimSpace(line), "http") {
					require.LessOrEqual(t, utf8.RuneCountInString(line), width, "%v: %s", args, line)
				}
			}
		}
	}
}
