package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// env is an environment with a width.
func env(columns int) func(string) string {
	return func(name string) string {
		if name == "COLUMNS" {
			return strconv.Itoa(columns)
		}
		return ""
	}
}

// Answers leave much to be collected, and keep little.
func init() { debug.SetGCPercent(400) }

// told is what the command writes.
func told(t *testing.T, columns int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Equal(t, done, run(args, env(columns), &out, &errs), "%v: %s", args, errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

// refused is the error of the command, which exits with 2 and writes nothing else.
func refused(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Equal(t, misused, run(args, env(80), &out, &errs), "%v", args)
	require.Empty(t, out.String())
	return errs.String()
}

// found is the object of -json.
func found(t *testing.T, args ...string) (a answer) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(told(t, 80, append([]string{"-json"}, args...)...)))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&a))
	return a
}

func places(a answer) (all []string) {
	for _, w := range a.Words {
		all = append(all, w.Place.String())
	}
	return all
}

func TestText(t *testing.T) {
	golden.Equal(t, "testdata/place-80.golden", told(t, 80, "section 257(3) of the Investigatory Powers Act 2016"))
	golden.Equal(t, "testdata/place-120.golden", told(t, 120, "-on", "2025-06-19", "s 257(3)"))
	golden.Equal(t, "testdata/doubt-80.golden", told(t, 80, "doubt", "8"))
	golden.Equal(t, "testdata/clock-80.golden", told(t, 80, "clock refer"))
	golden.Equal(t, "testdata/status-80.golden", told(t, 80, "status withdrawn"))
	golden.Equal(t, "testdata/position-80.golden", told(t, 80, "operator/comply"))
	golden.Equal(t, "testdata/need-80.golden", told(t, 80, "give/approved"))
	golden.Equal(t, "testdata/word-80.golden", told(t, 80, "hearing"))
	golden.Equal(t, "testdata/role-80.golden", told(t, 80, "journalist"))
	golden.Equal(t, "testdata/topic-80.golden", told(t, 80, "prison"))
	golden.Equal(t, "testdata/place-all-80.golden", told(t, 80, "-all", "s 257(1)"))
	golden.Equal(t, "testdata/clocks-80.golden", told(t, 80, "clocks"))
	golden.Equal(t, "testdata/doubt.golden.json", told(t, 80, "-json", "doubt", "6"))
	golden.Equal(t, "testdata/place.golden.json", told(t, 80, "-json", "SI 2018/354, Regulation 2(1)"))
}

// Without arguments the command says what can be asked, on one screen; each example there is answered.
func TestUsage(t *testing.T) {
	text := told(t, 80)
	require.Equal(t, text, told(t, 80, "-h"))
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	require.LessOrEqual(t, len(lines), 23, "with the prompt beneath")
	for _, line := range lines {
		require.LessOrEqual(t, utf8.RuneCountInString(line), 80, line)
	}
	asked := 0
	for _, line := range lines {
		if rest, ok := strings.CutPrefix(line, "  law "); ok {
			question, _, _ := strings.Cut(rest, "  ")
			require.NotEmpty(t, told(t, 80, strings.Trim(question, "'")), line)
			asked++
		}
	}
	require.Greater(t, asked, 8)
	for _, question := range []string{"own-lawyers", "s 253; s 257(3A)", "word refer", "doubts", "clocks", "statuses", "positions", "rules", "acts", "needs"} {
		require.NotEmpty(t, told(t, 80, question))
	}
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, m := range regexp.MustCompile(`(?m)^//\tgo run ./examples/law (.*?)(?:   .*)?$`).FindAllStringSubmatch(string(doc), -1) {
		require.NotEmpty(t, told(t, 80, strings.Split(strings.ReplaceAll(strings.TrimSpace(m[1]), "'", ""), " ")...), m[1])
	}
}

// Whatever has a name is found by it, as text and as JSON, and is what was asked for.
func TestNames(t *testing.T) {
	var names []lookup.Name
	for _, kind := range []string{"doubts", "clocks", "statuses", "positions", "rules", "needs", "acts"} {
		all, ok := lookup.Listed(kind)
		require.True(t, ok, kind)
		names = append(names, all...)
	}
	for i, n := range names {
		if n.Kind != "doubt" && i%5 != 0 { // some are enough: package lawbook asks all
			continue
		}
		a := found(t, n.Kind, n.ID)
		require.Contains(t, strings.ToLower(a.Read), n.ID)
		given := a.given()
		switch n.Kind {
		case "doubt":
			require.Equal(t, n.ID, a.Doubts[0].ID)
			require.Len(t, a.Doubts, 1)
		case "act":
			require.True(t, slices.ContainsFunc(a.Rules, func(r tcn.Rule) bool { return r.Act == n.ID }), n.ID)
		default:
			require.True(t, given[item{n.Kind, n.ID}], "%v", n)
		}
	}
}

// Every provision is found by its place, its address and its name in full; nothing that was not asked for is.
func TestPlaces(t *testing.T) {
	i := 0
	for p := range ipa.Provisions() {
		if i++; i%40 != 0 { // some of them are enough: package lawbook asks all
			continue
		}
		a := found(t, p.Citation.String())
		require.Contains(t, places(a), p.Citation.String())
		require.Empty(t, a.Note)
		a.Asked = ""
		for _, text := range []string{p.Citation.Full(), p.Citation.URL()} {
			other := found(t, text)
			other.Asked = ""
			require.Equal(t, a, other, text)
		}
	}
}

// As people write them: what each is read as, or the error.
func TestCitationsAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"section 253(1)(c)":                        "Investigatory Powers Act 2016, s 253(1)(c)",
		"section\u00a0253(1)(c)":                   "Investigatory Powers Act 2016, s 253(1)(c)",
		"s 253 (1)":                                "Investigatory Powers Act 2016, s 253(1)",
		"SI 2018/353, Regulation 3":                "Investigatory Powers (Technical Capability) Regulations 2018, SI 2018/353, reg 3",
		"Regulation 3 of S.I. 2018/353":            "Investigatory Powers (Technical Capability) Regulations 2018, SI 2018/353, reg 3",
		"S.I. 2018/353":                            "Investigatory Powers (Technical Capability) Regulations 2018, SI 2018/353",
		"paragraph 8 of Schedule 1 to SI 2018/353": "Investigatory Powers (Technical Capability) Regulations 2018, SI 2018/353, Sch 1 para 8",
		"section 7 of the Human Rights Act 1998":   "Human Rights Act 1998, s 7",
		"ss 254-258":                               "s 254 to s 258, as far as it is told here",
		"ss 254 and 258":                           "s 254; s 258",
		"[2003] UKHL 36":                           "[2003] UKHL 36",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/257/3A": "Investigatory Powers Act 2016, s 257(3A)",
	} {
		require.Equal(t, want, found(t, text).Read, text)
	}
	for text, want := range map[string]string{
		"section 6 of the Human Rights Act 1998": "HRA 1998 s 6 is not told here: nothing that is worked out rests on it; it can be read at https://www.legislation.gov.uk/ukpga/1998/42/section/6; told of the same work are HRA 1998 s 7",
		"paragraph 8 of Schedule 1":              "where no Act is named, that of 2016 is meant",
		"reg 3(1)":                               "a regulation is of an instrument; name that too, as in SI 2018/353, reg 3(1)",
		"s 258-254":                              "s 258 does not come before s 254",
		"[2025] UKIPTrib 1 [32]":                 "[2025] UKIPTrib 1 [32] is not told here",
		"[2016] UKIPTrib 14_85_CH":               "is not told here",
		"section 5 of the Unknown Act 1994":      "no Act or instrument is known by this name",
		"Part 9":                                 "a Part or Chapter is not cited",
		"s 900":                                  "s 900 is not told here",
		"ss 900-901":                             "nothing of these is told here: s 900; s 901",
		"253":                                    `"253" is no open question, which have the numbers 1 to `,
		"s 255(5a)":                              "write 5A with a capital",
	} {
		require.Contains(t, refused(t, text), want, text)
	}
}

// A place that is not told by itself is told with the larger one, and the answer says so.
func TestNote(t *testing.T) {
	require.Equal(t, "s 255(99) is not told by itself; this is s 255, of which it would be a part.", found(t, "s 255(99)").Note)
	require.Equal(t, "s 257(3)(b) did not stand on that day; this is s 257(3), in which it stands.", found(t, "-on", "2025-06-19", "s 257(3)(b)").Note)
	require.Contains(t, told(t, 80, "s 255(99)"), "\ns 255(99) is not told by itself; this is s 255, of which it would be a part.\n")
	require.Contains(t, found(t, "[2003] UKHL 36").Note, "no words here")
	require.Empty(t, found(t, "s 255(8)").Note)
	require.Empty(t, found(t, "RIPA 2000").Note)
}

// With a day, only what stood on it is told; a place may bring the day along.
func TestOn(t *testing.T) {
	for day, standstill := range map[string]bool{"2025-06-19": false, "2025-06-20": true} {
		a := found(t, "-on", day, "s 257")
		require.Equal(t, day, a.On.String())
		require.Equal(t, standstill, slices.Contains(places(a), "s 257(3A)"))
		for _, w := range a.Words {
			require.Len(t, w.Wordings, 1)
		}
		pinned := found(t, "s 257@"+day)
		pinned.Asked, a.Asked = "", ""
		require.Equal(t, a, pinned)
		address := found(t, "https://www.legislation.gov.uk/ukpga/2016/25/section/257/"+day)
		address.Asked = ""
		require.Equal(t, a, address)
	}
	require.Equal(t, found(t, "s 257", "-on", "2025-06-19"), found(t, "-on", "2025-06-19", "s 257"), "flags stand anywhere")
	require.Contains(t, told(t, 80, "-on", "2025-06-19", "s 257"), "\nThe law as it stood on 2025-06-19.\n")
	require.Contains(t, refused(t, "-on", "2024-10-13", "s 256A(1)"), "s 256A(1) did not stand on 2024-10-13; its words stood from 2024-10-14")
	require.Contains(t, refused(t, "-on", "2020-01-01", "rule renew"), "did on other days")
	require.Contains(t, refused(t, "-on", "2025-06-19", "s 257@2025-06-20"), "leave one of the days out")
	require.Contains(t, refused(t, "s 253; s 254@2025-06-20"), "one day at a time")
	require.Contains(t, told(t, 80, "-on", "2026-09-01", "s 257(3)"), "The tables were checked to 7 Apr 2026")
	require.NotContains(t, told(t, 80, "-on", "2026-04-07", "s 257(3)"), "The tables were checked to")
}

// The whole is the lawbook, of all days or of one.
func TestAll(t *testing.T) {
	var want strings.Builder
	require.NoError(t, lawbook.Open(ipa.Date{}).Text(&want, 80))
	require.Equal(t, want.String(), told(t, 80, "-all"))
	require.Contains(t, strings.Join(strings.Fields(told(t, 80, "-all", "-on", "2025-07-01")), " "), "the words that stood on 1 Jul 2025")
	a := found(t, "-all")
	require.Empty(t, a.Also, "everything is given")
	n := 0
	for range ipa.Provisions() {
		n++
	}
	require.Len(t, a.Words, n)
	n = 0
	for range ipa.Doubts() {
		n++
	}
	require.Len(t, a.Doubts, n)
	one := told(t, 80, "-all", "s 257(3)")
	require.Contains(t, one, "\n  Position operator/change")
	require.NotContains(t, one, "In short")
}

// What is not found is refused with what comes near.
func TestNear(t *testing.T) {
	for text, want := range map[string]string{
		"suspention": "the word suspension", "rle give": "rule give", "clock refr": "clock refer", "own-lawers": "doubt own-lawyers", "doutbs": "doubts",
		"give/aproved": "need give/approved", "oprator/comply": "position operator/comply", "statuss issued": "status issued",
	} {
		require.Contains(t, refused(t, text), "near it are: ")
		require.Contains(t, refused(t, text), want, text)
	}
	require.Contains(t, refused(t, "xyzzyplugh"), "take fewer letters or another word")
	require.Contains(t, refused(t, "doubt 99"), "nothing is called")
}

// A word that is a name too is found as either.
func TestWord(t *testing.T) {
	require.Equal(t, "name", found(t, "refer").Kind)
	word := found(t, "word", "Refer")
	require.Equal(t, "word", word.Kind)
	require.Greater(t, len(word.Words), len(found(t, "refer").Words))
	require.Contains(t, told(t, 80, "word refer"), `What says "refer": `)
}

// Every key of -json is documented, in the order in which it is written, and no list is null.
func TestJSONKeys(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, keys, _ := strings.Cut(string(doc), "# The object of -json")
	at := 0
	for _, of := range []any{answer{}, provision{}, wording{}, tcn.Rule{}, need{}, clock{}, status{}, position{}, item{}, doubt{}, reading{}, list{}, lookup.Name{}} {
		typ := reflect.TypeOf(of)
		for field := range typ.Fields() {
			key := field.Tag.Get("json")
			require.NotEmpty(t, key)
			require.Regexp(t, `\b`+key+`\b`, keys, "%v", typ)
			at++
		}
	}
	require.Greater(t, at, 60)
	for _, args := range [][]string{{"-all"}, {"doubt 8"}, {"rule publish"}, {"doubts"}, {"[2003] UKHL 36"}} {
		require.NotContains(t, told(t, 80, append(args, "-json")...), "null", args)
	}
}

// No line is wider than the page, but for a word that is.
func TestWidth(t *testing.T) {
	for _, args := range [][]string{{"s 255"}, {"doubt 6"}, {"word notice"}, {"positions"}, {"doubts"}, {"-on", "2025-07-01", "RIPA 2000"}, {"ss 254-258"}} {
		for _, width := range []int{60, 80, 120} {
			for line := range strings.Lines(told(t, width, args...)) {
				line = strings.TrimSuffix(line, "\n")
				require.True(t, utf8.RuneCountInString(line) <= width || len(strings.Fields(line)) == 1, line)
				require.Equal(t, strings.TrimRight(line, " "), line)
			}
		}
	}
}

func TestMisused(t *testing.T) {
	for _, args := range [][]string{{""}, {"-json"}, {"-on", "2025-07-01"}, {"-x"}, {"-on", "yesterday", "s 257"}, {"-on"}, {"-all", "xyzzyplugh"}, {" "}} {
		require.Contains(t, refused(t, args...), "law: ")
		require.Contains(t, refused(t, args...), "Use -h to see what can be asked.")
	}
}

func TestWriterFails(t *testing.T) {
	var errs bytes.Buffer
	require.Equal(t, failed, run([]string{"doubt 8"}, env(80), broken{}, &errs))
	require.Contains(t, errs.String(), "law: broken")
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken") }

// Where the locale is not UTF-8, what the book says is drawn in ASCII too.
func TestASCII(t *testing.T) {
	for _, args := range [][]string{{"s 255(8)"}, {"doubt 8"}, {"-all"}} {
		var out, errs bytes.Buffer
		require.Zero(t, run(args, func(name string) string { return map[string]string{"LANG": "C"}[name] }, &out, &errs), errs.String())
		require.NotRegexp(t, `[^\x00-\x7f]`, out.String(), args)
	}
}
