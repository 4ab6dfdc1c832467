package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// env is an environment with a width.
func env(columns int) func(string) string {
	return func(name string) string {
		if name == "COLUMNS" && columns > 0 {
			return fmt.Sprint(columns)
		}
		return ""
	}
}

// noon is a clock that stands still.
func noon() time.Time { return time.Date(2025, 9, 1, 12, 0, 0, 0, time.UTC) }

// told runs the command, which must succeed, with a width.
func told(t *testing.T, columns int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Equal(t, done, run(args, env(columns), noon, strings.NewReader(""), &out, &errs), errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

func TestText(t *testing.T) {
	golden.Equal(t, "testdata/operator-80.golden", told(t, 80, "-on", "2025-09-01", "sample.jsonl"))
	golden.Equal(t, "testdata/operator-140.golden", told(t, 140, "-on", "2025-09-01", "sample.jsonl"))
	golden.Equal(t, "testdata/secretary-100.golden", told(t, 100, "-on", "2025-09-01", "-as", "secretary", "sample.jsonl"))
	golden.Equal(t, "testdata/expired-100.golden", told(t, 100, "-on", "2027-07-07", "sample.jsonl"))
	require.Equal(t, told(t, 80, "-on", "2025-09-01", "sample.jsonl"), told(t, 80, "-on", "2025-09-01", "-as", "relevant operator", "sample.jsonl"))
}

// A notice that was given against the law in more ways than one, and disclosed; and one of which only the name is known.
func TestFlawed(t *testing.T) {
	golden.Equal(t, "testdata/flawed-100.golden", told(t, 100, "-on", "2025-01-20", "testdata/flawed.jsonl"))
	golden.Equal(t, "testdata/named-80.golden", told(t, 80, "-on", "2025-01-20", "testdata/named.jsonl"))
}

// No line is wider than it should be, but for a word that is: and none ends with a space.
func TestWidth(t *testing.T) {
	for width := page.Narrowest; width <= page.Widest; width += 20 {
		for line := range strings.Lines(told(t, width, "-on", "2025-09-01", "sample.jsonl")) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, utf8.RuneCountInString(line), width, line)
			require.Equal(t, strings.TrimRight(line, " "), line)
		}
	}
}

// keys are those of the object of -json, in order.
var keys = []string{
	"notice", "to", "on", "as", "law", "readings", "checked", "stage", "state", "given", "last-day", "ended", "overdue", "next", "flaws", "requirements", "must", "must-not", "cannot", "may",
	"deadlines", "others-can", "others-may", "others-cannot", "rights", "open", "closed", "questions", "other-law",
}

func TestJSON(t *testing.T) {
	out := told(t, 0, "-on", "2025-09-01", "-json", "sample.jsonl")
	golden.Equal(t, "testdata/operator.golden.json", out)
	d := json.NewDecoder(strings.NewReader(out))
	_, err := d.Token()
	require.NoError(t, err)
	var got []string
	for d.More() {
		key, err := d.Token()
		require.NoError(t, err)
		got = append(got, key.(string))
		var value json.RawMessage
		require.NoError(t, d.Decode(&value))
		require.NotEqual(t, "null", string(value), key)
	}
	require.Equal(t, keys, got)
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, key := range keys {
		require.Contains(t, string(doc), key)
	}
}

// Each position of a role is told once, under its head, and each with its words of law.
func TestEveryPosition(t *testing.T) {
	data, err := os.ReadFile("sample.jsonl")
	require.NoError(t, err)
	n, err := tcn.DecodeHistory(data)
	require.NoError(t, err)
	on := ipa.Day(2025, 9, 1)
	for as := range actors.Roles() {
		a := answerOf(n, on, as)
		count := 0
		for p := range onDay(n, on).Positions(as) {
			if strings.HasSuffix(p.ID, "/complain-varying") && (as == actors.RoleRelevantOperator || as == actors.RoleClaimant || as == actors.RoleTribunal) {
				continue // there is no variation of which to complain
			}
			count++
		}
		told := 0
		for _, list := range [][]position{a.Must, a.MustNot, a.Cannot, a.May, a.OthersCan, a.OthersMay, a.OthersCannot, a.Rights} {
			for _, p := range list {
				told++
				require.NotEmpty(t, p.Law)
			}
		}
		require.Equal(t, count, told, as)
	}
}

// In whatever life, what somebody must do is no barring, and what they must not do is no barring of a barring.
func TestMustAndMustNot(t *testing.T) {
	roles := slices.Collect(actors.Roles())
	rapid.Check(t, func(t *rapid.T) {
		day := ipa.Day(2024, 6, 1).Add(rapid.IntRange(0, 500).Draw(t, "from"))
		n := tcn.New("n", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000})
		for range rapid.IntRange(0, 9).Draw(t, "acts") {
			day = day.Add(rapid.IntRange(0, 60).Draw(t, "days"))
			var open []acts.Act
			for o := range onDay(n, day).Choices() {
				if o.Effect != tcn.Void && acts.Verb(o.Act()) != "say" {
					open = append(open, o.Act())
				}
			}
			n, _ = n.Do(rapid.SampledFrom(open).Draw(t, "act"))
		}
		n, err := n.On(day)
		require.NoError(t, err)
		for range 3 {
			a := answerOf(n, day, rapid.SampledFrom(roles).Draw(t, "as"))
			for _, p := range a.Must {
				require.NotRegexp(t, `^(\w+ )?(no|not|neither|never|nothing) `, p.Says)
			}
			for _, p := range a.MustNot {
				require.NotRegexp(t, `\b(no|not|neither|nor|never)\b`, p.Says)
			}
			write(&page.Page{Width: 80}, a)
		}
	})
}

func TestCalendar(t *testing.T) {
	file := filepath.Join(t.TempDir(), "deadlines.ics")
	out := told(t, 100, "-on", "2025-09-01", "-ics", file, "sample.jsonl")
	require.Contains(t, squeeze(out), "deadlines.ics has 10 events; 4 deadlines have no day yet and are not in it.")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, 10, strings.Count(string(text), "BEGIN:VEVENT\r\n"))
	info, err := os.Stat(file)
	require.NoError(t, err)
	if runtime.GOOS != "windows" { // which knows no such modes
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}

	quiet := told(t, 100, "-on", "2025-09-01", "-json", "-ics", file, "sample.jsonl")
	require.Equal(t, told(t, 100, "-on", "2025-09-01", "-json", "sample.jsonl"), quiet)

	none := filepath.Join(t.TempDir(), "none.ics")
	require.Contains(t, squeeze(told(t, 240, "-on", "2025-09-01", "-ics", none, "testdata/named.jsonl")), "No deadline has a day, so "+none+" was not written.")
	require.NoFileExists(t, none)

	var errs bytes.Buffer
	args := []string{"-on", "2025-09-01", "-ics", filepath.Join(t.TempDir(), "no", "such.ics"), "sample.jsonl"}
	require.Equal(t, failed, run(args, env(0), noon, nil, &bytes.Buffer{}, &errs))
	require.Contains(t, errs.String(), "such.ics")
}

// squeeze takes line breaks out of a paragraph.
func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestStandardInput(t *testing.T) {
	data, err := os.ReadFile("sample.jsonl")
	require.NoError(t, err)
	var out, errs bytes.Buffer
	require.Equal(t, done, run([]string{"-on", "2025-09-01", "-"}, env(80), noon, bytes.NewReader(data), &out, &errs), errs.String())
	golden.Equal(t, "testdata/operator-80.golden", out.String())
}

// A history that fixes the law to a day is answered by that day's law, and says so.
func TestLaw(t *testing.T) {
	data, err := os.ReadFile("sample.jsonl")
	require.NoError(t, err)
	data = append(data, `{"law":"2025-07-01"}`...)
	var out, errs bytes.Buffer
	require.Equal(t, done, run([]string{"-on", "2025-09-01", "-json", "-"}, env(0), noon, bytes.NewReader(data), &out, &errs), errs.String())
	var a struct{ Law string }
	require.NoError(t, json.Unmarshal(out.Bytes(), &a))
	require.Equal(t, "2025-07-01", a.Law)
}

// A journal is told apart from a history, in one line.
func TestJournalIsNoHistory(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, misused, run([]string{"-on", "2025-09-01", "../journal/sample.jsonl"}, env(0), noon, nil, &out, &errs))
	require.Equal(t, "whatnow: ../journal/sample.jsonl: it is a journal, and no history; write its history with go run ./examples/journal -history, and name that\n", errs.String())
}

func TestMisuse(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "there is no history; name a file, or - for the standard input"},
		{[]string{"sample.jsonl"}, "there is no day; say on which, as -on 2025-09-01"},
		{[]string{"-on", "2025-09-01"}, "there is no history"},
		{[]string{"-on", "2025-09-01", "sample.jsonl", "-json"}, `"-json" comes after the history; put the flags before it`},
		{[]string{"-on", "2025-02-30", "sample.jsonl"}, "the calendar has no such day"},
		{[]string{"-on", "soon", "sample.jsonl"}, "write year, month and day as in 2025-06-20"},
		{[]string{"-on"}, "flag needs an argument"},
		{[]string{"-loud", "sample.jsonl"}, "-loud"},
		{[]string{"-on", "2025-09-01", "-as", "king", "sample.jsonl"}, "nobody has that role; use one of: secretary of state, judicial commissioner,"},
		{[]string{"-on", "2025-09-01", "-as", "commissioner", "sample.jsonl"}, "several roles have these words; use one of: judicial commissioner, investigatory powers commissioner, deputy"},
		{[]string{"-on", "2025-09-01", "-as", "", "sample.jsonl"}, "nobody has that role"},
		{[]string{"-on", "2025-09-01", "-doubt", "6=soon", "sample.jsonl"}, `"soon" is no reading of suspension-ends; name one of: notice, decision, approval`},
		{[]string{"-on", "2025-09-01", "-doubt", "99=notice", "sample.jsonl"}, `"99" is no open question; name one that -doubt list has`},
		{[]string{"-on", "2025-09-01", "-doubt", "6=notice", "-doubt", "suspension-ends=decision", "sample.jsonl"}, "suspension-ends is answered already"},
		{[]string{"-on", "2025-09-01", "-today", "sample.jsonl"}, "-on and -today each say a day; give one of them"},
		{[]string{"-on", "2025-09-01", "-warn", "14", "sample.jsonl"}, "-warn is of a calendar file; name one"},
		{[]string{"-on", "2025-09-01", "-ics", "x.ics", "-warn", "14,", "sample.jsonl"}, "write days before a deadline as 14,2, or 0 for no warning"},
		{[]string{"-on", "2025-09-01", "-ics", "x.ics", "testdata"}, "testdata is a directory, and a calendar file is of one notice"},
		{[]string{"-doubt", "list", "sample.jsonl"}, `-doubt list stands alone; leave "sample.jsonl" out`},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(c.args, env(0), noon, nil, &out, &errs), c.args)
		require.Empty(t, out.String())
		require.Contains(t, errs.String(), c.want)
		require.Contains(t, errs.String(), "Use -h to see what it can do.")
	}
}

func TestBadHistory(t *testing.T) {
	head := `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	for text, want := range map[string]string{
		"":                      "-: line 1: the history is empty; begin with a line such as",
		head + `{"act":"gvie"}`: `-: line 2: act: "gvie" is no act; write one of: consult,`,
		head + "not JSON":       "-: line 2: ",
		head + `{"act":"give","on":"2025-01-10"}`:                                              "-: line 2: by: it is missing; ",
		head + `{"act":"give","by":"secretary of state","on":"2025-01-10","considered":"all"}`: "-: line 2: act: ",
		`{"notice":"n","to":"press: X"}`:                                                       "-: line 1: to: a press cannot be given a notice; name a relevant operator",
	} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run([]string{"-on", "2025-09-01", "-"}, env(0), noon, strings.NewReader(text), &out, &errs), text)
		require.Empty(t, out.String())
		require.Contains(t, errs.String(), want)
	}
	for _, c := range []struct{ on, file, want string }{
		{"2025-08-28", "sample.jsonl", "-on 2025-08-28 is before the last line of sample.jsonl, which is of 2025-08-29; say -on 2025-08-29 or a later day"},
		{"2025-09-01", "nowhere.jsonl", "name a file of JSON Lines that can be read"},
		{"2025-09-01", t.TempDir(), "has no history; name a file of JSON Lines, or a directory of files that end in .jsonl"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run([]string{"-on", c.on, c.file}, env(0), noon, nil, &out, &errs))
		require.Empty(t, out.String())
		require.Contains(t, errs.String(), c.want)
	}
}

func TestRole(t *testing.T) {
	for text, want := range map[string]actors.Role{
		"operator": actors.RoleRelevantOperator, "Relevant  Operator": actors.RoleRelevantOperator, "secretary": actors.RoleSecretaryOfState,
		"judicial": actors.RoleJudicialCommissioner, "board": actors.RoleTechnicalAdvisoryBoard, "official": actors.RoleOfficial, "deputy": actors.RoleDeputyCommissioner,
		"tribunal": actors.RoleTribunal, "intervener": actors.RoleIntervener,
	} {
		got, err := role(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
	}
	for r := range actors.Roles() {
		got, err := role(r.String())
		require.NoError(t, err)
		require.Equal(t, r, got)
	}
}

func TestHelp(t *testing.T) {
	out := told(t, 0, "-h")
	for _, name := range []string{"-on", "-as", "-today", "-ics", "-warn", "-json", "-doubt", "COLUMNS", "NO_COLOR"} {
		require.Contains(t, out, name)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the pipe is closed") }

func TestUnwritable(t *testing.T) {
	for _, args := range [][]string{{"-h"}, {"-doubt", "list"}, {"-on", "2025-09-01", "sample.jsonl"}} {
		var errs bytes.Buffer
		require.Equal(t, failed, run(args, env(0), noon, nil, broken{}, &errs))
		require.Equal(t, "whatnow: the pipe is closed\n", errs.String())
	}
}

// onDay is the notice on a day that has not passed.
func onDay(n tcn.Notice, day ipa.Date) tcn.Notice {
	n, err := n.On(day)
	if err != nil {
		panic(err)
	}
	return n
}
