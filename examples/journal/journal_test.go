package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

const sampleHistory = "../whatnow/sample.jsonl"

// told runs the command, and gives its exit code and what it wrote.
func told(stdin string, args ...string) (code int, out, errs string) {
	var o, e bytes.Buffer
	code = run(args, func(name string) string { return map[string]string{"COLUMNS": "100", "NO_COLOR": "1"}[name] }, strings.NewReader(stdin), &o, &e)
	return code, o.String(), e.String()
}

// The sample was recorded once. It holds against its head whatever has become of the tables, and today's rulings are told beside it.
func TestSample(t *testing.T) {
	code, out, errs := told("", "-head", "sample.head.json", "sample.jsonl")
	require.Equal(t, done, code, errs)
	golden.Equal(t, "testdata/sample.golden", []byte(out))
	code, out, errs = told("", "-today", "sample.jsonl")
	require.Equal(t, done, code, errs)
	require.Contains(t, strings.Join(strings.Fields(out), " "), "After its last record the notice Summer notice is secret.")
	code, out, errs = told("", "-head-only", "sample.jsonl")
	require.Equal(t, done, code, errs)
	kept, err := os.ReadFile("sample.head.json")
	require.NoError(t, err)
	require.Equal(t, string(kept), out)
	code, out, errs = told("", "sample.jsonl")
	require.Equal(t, done, code, errs)
	require.Contains(t, out, "only a head that was kept elsewhere shows")
}

// One byte that is another, a record less, and a journal that is not the head's: each ends with 3, and is named.
func TestSpoilt(t *testing.T) {
	data, err := os.ReadFile("sample.jsonl")
	require.NoError(t, err)
	lines := strings.SplitAfter(string(data), "\n")
	for spoilt, want := range map[string]string{
		strings.Replace(string(data), "privacy tests", "privacy Tests", 1): "record 2 (line 3) was edited",
		strings.Join(lines[:len(lines)-2], ""):                             "was cut off",
		strings.Join(append(lines[:3:3], lines[4:]...), ""):                "record 3 (line 4) was left out",
		"": "record 0 (line 1) was cut off",
	} {
		code, out, errs := told(spoilt, "-head", "sample.head.json", "-")
		require.Equal(t, otherwise, code)
		require.Empty(t, out)
		require.Contains(t, errs, want)
		if !strings.Contains(want, "cut off") {
			code, _, errs = told(spoilt, "-today", "-")
			require.Equal(t, otherwise, code)
			require.Contains(t, errs, want)
		}
	}
	code, out, errs := told(string(data)+`{"n":`, "-head", "sample.head.json", "-")
	require.Equal(t, done, code, errs)
	require.Contains(t, out, "which nobody acknowledged")
	code, _, errs = told(string(data)+`{"n":`, "-")
	require.Equal(t, otherwise, code)
	require.Contains(t, errs, "is torn")
}

// A receipt that is issued holds; that of the sample does; and one that says another thing comes out otherwise, with its key.
func TestReceipts(t *testing.T) {
	code, out, errs := told("", "-receipt", "sample.receipt.json", sampleHistory)
	require.Equal(t, done, code, errs)
	require.Contains(t, out, "The receipt holds: give is lawful")
	code, issued, errs := told("", "-issue", "4", sampleHistory)
	require.Equal(t, done, code, errs)
	tables := journal.CurrentTables().Law
	for change, want := range map[[2]string]string{
		{"", ""}:                     "so it comes out again, by the same tables",
		{tables, otherDigit(tables)}: "tables have changed since, and the ruling has not",
		{`"effect": "lawful"`, `"effect": "breach"`}: "otherwise today: effect.",
		{`"cites": "s 253(1)"`, `"cites": "s 253"`}:  "otherwise today: law.",
		{"Summer notice", "Winter notice"}:           "otherwise today: notice.",
		{"2025-07-07", "2025-07-08"}:                 "otherwise today: act, lawday.",
	} {
		receipt := strings.Replace(issued, change[0], change[1], 1)
		if change[1] == "2025-07-08" { // the day of the act, and not of the law
			want = "otherwise today: lawday."
		}
		code, out, errs := told(receipt, "-receipt", "-", sampleHistory)
		require.Contains(t, strings.Join(strings.Fields(out), " "), want, errs)
		require.Equal(t, strings.Contains(want, "otherwise"), code == otherwise)
	}
	other := strings.Replace(issued, `"history": "`, `"history": "0`, 1)
	code, _, errs = told(other, "-receipt", "-", sampleHistory)
	require.Equal(t, misused, code)
	require.Contains(t, errs, "the receipt is of another history")
	code, _, errs = told("", "-issue", "99", sampleHistory)
	require.Equal(t, misused, code)
	require.Contains(t, errs, "acts; say which one")
}

// A journal's history is that of what was done, and can be asked: the receipt of its fourth act is that of the sample.
func TestHistory(t *testing.T) {
	code, out, errs := told("", "-history", "sample.jsonl")
	require.Equal(t, done, code, errs)
	require.True(t, strings.HasPrefix(out, `{"notice":"Summer notice","to":"relevant operator: Acme Cloud;`), out)
	require.Equal(t, 10, strings.Count(out, "\n"), "one line of the notice, and nine records of what was done")
	code, again, errs := told(out, "-receipt", "sample.receipt.json", "-")
	require.Equal(t, done, code, errs)
	require.Contains(t, again, "The receipt holds")
	code, out, errs = told("", "-history", sampleHistory)
	require.Equal(t, otherwise, code)
	require.Empty(t, out)
	require.Contains(t, errs, "it is no first record of a journal, as a history has none")
}

// An error names the file that it is of, and that one alone.
func TestErrorNamesItsFile(t *testing.T) {
	for want, args := range map[string][]string{
		"journal: none.jsonl: there is no such file": {"none.jsonl"},
		"journal: sample.jsonl: it is no head":       {"-head", "sample.jsonl", "sample.head.json"},
		"journal: sample.jsonl: \"{":                 {"-receipt", "sample.jsonl", sampleHistory},
	} {
		_, _, errs := told("", args...)
		require.True(t, strings.HasPrefix(errs, want), errs)
	}
}

// What it cannot do anything with, it says, and how to ask.
func TestMisused(t *testing.T) {
	folder := t.TempDir()
	bad := filepath.Join(folder, "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"journal":"x","n":1}`), 0o600))
	for want, args := range map[string][]string{
		"there is no file":     {},
		"comes after the file": {"a", "b"},
		"one thing at a time":  {"-today", "-head-only", "a"},
		"nothing to look at":   {"-issue", "0", "a"},
		"there is no such":     {filepath.Join(folder, "none")},
		"it is a folder":       {folder},
		"it is no head":        {"-head", bad, "sample.jsonl"},
		"it is missing":        {"-receipt", bad, sampleHistory},
		"no such file":         {"-receipt", filepath.Join(folder, "none"), sampleHistory},
		"line 1:":              {"-issue", "1", bad},
		"ends within":          {bad},
		"not defined":          {"-no"},
		"was edited":           {sampleHistory},
	} {
		code, out, errs := told("", args...)
		require.Contains(t, []int{misused, otherwise}, code, "%v", args)
		require.Equal(t, want == "ends within" || want == "was edited", code == otherwise, "%v", args)
		require.Empty(t, out)
		require.Contains(t, errs, want)
	}
	code, out, _ := told("", "-h")
	require.Equal(t, done, code)
	require.Contains(t, out, "-receipt RECEIPT.json")
	require.Regexp(t, `ends with 3 if\s+a\s+journal`, out)
	require.NotContains(t, out, "3 if\n\n")
	require.NotContains(t, out, "\n\n\n", "an empty line parts what belongs apart, and no sentence")
}

// Neither an argument nor a flag, nor what it is set to, nor what stands in a file steers the terminal.
func TestHostileFlags(t *testing.T) {
	args := []string{showntest.Odd, "-" + showntest.Odd}
	for _, name := range showntest.Flags(t, "run.go") {
		args = append(args, "-"+name+"="+showntest.Odd)
	}
	for _, arg := range args {
		code, out, errs := told("", arg, sampleHistory)
		require.NotEqual(t, done, code, arg)
		require.NotEmpty(t, errs)
		showntest.Steady(t, out)
		showntest.Steady(t, errs)
	}
}

// otherDigit is a sum that is not this one: its first digit is another, whichever it is.
func otherDigit(sum string) string {
	if sum[0] == '0' {
		return "1" + sum[1:]
	}
	return "0" + sum[1:]
}

// The first line of what it tells names the kind of a notice that is no technical capability notice.
func TestKindOfNotice(t *testing.T) {
	file := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(file, journal.Header{
		Journal: "guard-1", Notice: "Guard", To: actors.RelevantOperator{Name: "Acme"}, Kind: acts.NationalSecurity, Recorded: time.Date(2025, 7, 1, 9, 0, 0, 0, time.UTC), By: "registry",
	}, journal.Options{})
	require.NoError(t, err)
	require.NoError(t, j.Close())
	code, out, errs := told("", file)
	require.Equal(t, done, code, errs)
	require.Contains(t, out, "Journal guard-1 of the notice Guard, a national security notice, begun on 2025-07-01 by registry.")
	code, out, errs = told("", "-history", file)
	require.Equal(t, done, code, errs)
	require.Contains(t, out, `"kind":"national security notice"`)
}
