package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A template is written, judges well as it is, and is not written over.
func TestTemplate(t *testing.T) {
	t.Chdir(t.TempDir())
	var judged []string
	for _, name := range []string{"my.csv", "my.jsonl"} {
		require.Contains(t, told(t, 100, "-docket-new", name), "replay -docket "+name)
		page := told(t, 100, "-docket", name)
		require.Contains(t, page, "3 entries: 2 possible, 1 possible only if, 0 impossible")
		judged = append(judged, page)
		was, err := os.ReadFile(name)
		require.NoError(t, err)
		var out, errs bytes.Buffer
		require.Equal(t, failed, run([]string{"-docket-new", name}, func(string) string { return "" }, strings.NewReader(""), &out, &errs))
		require.Contains(t, errs.String(), name+" is there already, and nothing is written over it")
		now, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, was, now)

		errs.Reset()
		out.Reset()
		require.Equal(t, done, run([]string{"-docket", "-"}, func(string) string { return "" }, bytes.NewReader(was), &out, &errs))
		require.Contains(t, out.String(), "3 entries: 2 possible")
	}
	require.Len(t, judged, 2)
}

// The dispute, or a docket of one's own, is written as a table and as lines, and both get the verdicts that it has.
func TestDocketOut(t *testing.T) {
	samples, err := filepath.Abs("samples")
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	for _, from := range [][]string{nil, {"-reading", "never"}, {"-seeds-only"}, {"-docket", filepath.Join(samples, "gaps.jsonl")}, {"-docket", filepath.Join(samples, "complete.jsonl")}} {
		var judged []string
		for _, name := range []string{"out.csv", "out.jsonl"} {
			_ = os.Remove(name) // of the docket before: nothing is written over
			require.Contains(t, told(t, 100, append(from, "-docket-out", name)...), "entries. go run ./examples/replay -docket "+name+" reads it.")
			var out, errs bytes.Buffer
			run([]string{"-docket", name, "-json"}, func(string) string { return "" }, strings.NewReader(""), &out, &errs)
			require.Empty(t, errs.String())
			judged = append(judged, out.String())
		}
		if len(from) == 2 && from[0] == "-docket" {
			var out, errs bytes.Buffer
			run([]string{"-docket", from[1], "-json"}, func(string) string { return "" }, strings.NewReader(""), &out, &errs)
			judged = append(judged, out.String())
			require.Equal(t, judged[0], judged[2])
		}
		require.NotEmpty(t, judged[0])
		require.Equal(t, judged[0], judged[1])
	}
}

// What cannot be read or written is told in one line, with the right code.
func TestDocketFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("folder.csv", 0o700))
	for _, tc := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"-docket", "folder.csv"}, misused, "folder.csv: it is a folder; name one of its files (whatnow reads a folder, if it holds histories)"},
		{[]string{"-docket", "none.csv"}, misused, "none.csv: there is no such file"},
		{[]string{"-docket", "-"}, misused, "-: it has no entry"},
		{[]string{"-docket-new", "my.txt"}, misused, "my.txt has neither ending; name a file in .csv for a table, or in .jsonl"},
		{[]string{"-docket-new", "my.csv", "-json"}, misused, "-docket-new stands alone"},
		{[]string{"-docket-out", "my.csv", "-why", "3"}, misused, "-docket-out goes with -docket, -reading, -until or -seeds-only alone"},
		{[]string{"-docket-out", "folder.csv"}, failed, "folder.csv is there already"},
		{[]string{"-docket-new", filepath.Join("none", "my.csv")}, failed, "my.csv"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, tc.code, run(tc.args, func(string) string { return "" }, strings.NewReader(""), &out, &errs), tc.args)
		require.Contains(t, errs.String(), tc.want)
	}
}
