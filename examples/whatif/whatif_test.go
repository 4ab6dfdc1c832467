package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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
	require.Equal(t, done, run(args, env, &out, &errs), errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

func TestText(t *testing.T) {
	golden.Equal(t, "testdata/table-80.golden", told(t, 80))
	golden.Equal(t, "testdata/table-140.golden", told(t, 140))
	golden.Equal(t, "testdata/law-2025-07-01.golden", told(t, 100, "-law", "2025-07-01"))
}

// keys are those of a line of -json, in order.
var keys = []string{"name", "title", "counterfactual", "after", "on", "law", "readings", "reported", "branch", "later", "reading"}

func TestJSON(t *testing.T) {
	out := told(t, 0, "-json")
	golden.Equal(t, "testdata/whatif.golden.jsonl", out)
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, len(scenarios))
	for _, line := range lines {
		d := json.NewDecoder(strings.NewReader(line))
		_, err := d.Token()
		require.NoError(t, err)
		var got []string
		for d.More() {
			key, err := d.Token()
			require.NoError(t, err)
			got = append(got, key.(string))
			var value json.RawMessage
			require.NoError(t, d.Decode(&value))
			require.NotContains(t, string(value), ":null")
		}
		require.Equal(t, keys, got)
		var r record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		require.True(t, r.Counterfactual)
		for _, a := range r.Branch.Acts {
			require.Zero(t, a.Standing, "nobody reports it")
		}
		for _, a := range r.Reported.Acts {
			require.NotZero(t, a.Standing)
		}
	}
}

// Under the law of each act's day the three come to what their titles ask, and every sentence of their readings is so, but
// for those that hold under another law alone.
func TestScenarios(t *testing.T) {
	under := map[string]tcn.Status{"refused": tcn.Proposed, "referred": tcn.Secret, "quashed": tcn.Quashed}
	untold := map[string][]int{"referred": {2, 5, 6}} // the standstill and the period for a review are law from 20 June 2025
	for _, c := range all(tcn.Standpoint{}) {
		require.Equal(t, under[c.name], c.branch.notice.Stage(), c.name)
		var not []int
		for i, r := range c.reads {
			if !r.so(c) {
				not = append(not, i)
			}
		}
		require.Equal(t, untold[c.name], not, c.name)
		require.NotEqual(t, c.reported.notice.State(), c.branch.notice.State())
	}
	for _, c := range all(tcn.Standpoint{Law: ipa.Day(2025, 7, 1)}) {
		if c.name == "referred" {
			require.True(t, c.reads[2].so(c) && c.reads[6].so(c))
			require.False(t, c.reads[3].so(c) || c.reads[4].so(c) || c.reads[5].so(c))
		}
	}
}

// The Tribunal's claim of the operator is the one of the operator, and the reference is in time under both readings.
func TestBranches(t *testing.T) {
	for _, c := range all(tcn.Standpoint{}) {
		switch c.name {
		case "refused":
			require.Equal(t, tcn.Barred, c.branch.notice.State().In(tcn.RegionLock))
			require.Equal(t, tcn.Void, c.branch.last().effect)
		case "referred":
			require.Equal(t, tcn.Referred, c.branch.notice.State().In(tcn.RegionReview))
			require.Equal(t, 27, c.on.Sub(c.branch.notice.Given()), "the 28th day is 27 days after the first")
		case "quashed":
			require.Equal(t, tcn.Lawful, c.branch.last().effect)
			require.Equal(t, tcn.Quashed, c.branch.notice.State().In(tcn.RegionForce))
		}
	}
}

// What nobody reports, nobody has found: a finding in a branch is assumed.
func TestNothingIsFound(t *testing.T) {
	for _, c := range all(tcn.Standpoint{}) {
		for _, d := range c.branch.acts {
			for _, field := range reflect.ValueOf(d.act).Fields() {
				if f, ok := field.Interface().(acts.Finding); ok {
					require.NotEqual(t, acts.Found, f, "%s: %s", c.name, acts.Verb(d.act))
				}
			}
		}
	}
}

// A branch leaves what it branches off as it was: replayed again, the dispute is the same, and so is the comparison.
func TestBranchingChangesNothing(t *testing.T) {
	before := fmt.Sprint(all(tcn.Standpoint{})[0].reported.notice.State())
	require.Equal(t, told(t, 100), told(t, 100))
	require.Equal(t, before, fmt.Sprint(all(tcn.Standpoint{})[0].reported.notice.State()))
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	for _, c := range all(tcn.Standpoint{}) {
		require.Equal(t, steps[c.after.Entry.N-1].Notice, c.after.Notice)
	}
}

// Under the law of every day on which it changed, there is an answer.
func TestLawOfEveryDay(t *testing.T) {
	for _, day := range ipa.Changes() {
		out := told(t, 100, "-law", day.String())
		require.Equal(t, len(scenarios), strings.Count(out, "Reading: "))
		require.Contains(t, out, "All of it is under the law of "+day.String())
	}
}

// No line is wider than it should be, and none ends with a space.
func TestWidth(t *testing.T) {
	for width := page.Narrowest; width <= page.Widest; width += 20 {
		for line := range strings.Lines(told(t, width)) {
			line = strings.TrimSuffix(line, "\n")
			require.LessOrEqual(t, utf8.RuneCountInString(line), width, line)
			require.Equal(t, strings.TrimRight(line, " "), line)
		}
	}
}

func TestMisuse(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-law", "2025-02-30"}, "the calendar has no such day"},
		{[]string{"-law", "soon"}, "write year, month and day as in 2025-06-20"},
		{[]string{"-law"}, "flag needs an argument"},
		{[]string{"-doubt", "6=soon"}, `"soon" is no reading of suspension-ends; name one of: notice, decision, approval`},
		{[]string{"-questions", "-doubt", "99=no"}, `"99" is no open question; name one that -doubt list has`},
		{[]string{"-doubt", "6=notice", "-doubt", "suspension-ends=decision"}, "suspension-ends is answered already"},
		{[]string{"-loud"}, "-loud"},
		{[]string{"refused"}, `"refused" is no flag; every argument begins with a hyphen`},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(c.args, func(string) string { return "" }, &out, &errs), c.args)
		require.Empty(t, out.String())
		require.Contains(t, errs.String(), c.want)
		require.Contains(t, errs.String(), "Use -h to see what it can do.")
	}
}

func TestHelp(t *testing.T) {
	out := told(t, 0, "-h")
	for _, name := range []string{"-law", "-doubt", "-questions", "-json", "COLUMNS", "NO_COLOR"} {
		require.Contains(t, out, name)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("the pipe is closed") }

func TestUnwritable(t *testing.T) {
	var errs bytes.Buffer
	require.Equal(t, failed, run(nil, func(string) string { return "" }, broken{}, &errs))
	require.Equal(t, "whatif: the pipe is closed\n", errs.String())
}
