package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
)

// The ten chronologies that are written from public pages come out as the golden has it: the verdict on each entry. A table that had to be answered,
// as samples/ten/README.md logs, is told as it was written first too, with what the command asked.
func TestTen(t *testing.T) {
	files, err := filepath.Glob("samples/ten/*[lv]")
	require.NoError(t, err)
	require.Len(t, files, 11, "ten, of which one stands in both forms")
	log, err := os.ReadFile("samples/ten/README.md")
	require.NoError(t, err)
	var b strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Contains(t, string(log), "`"+filepath.Base(file)+"`")
		fmt.Fprintf(&b, "%s\n%s", filepath.Base(file), verdictsOf(t, text))
		if filepath.Ext(file) != ".csv" {
			continue
		}
		if first := asWritten(t, string(text)); len(first) != len(text) {
			fmt.Fprintf(&b, "  as it was written first:\n%s", verdictsOf(t, []byte(first)))
		}
	}
	golden.Equal(t, "testdata/ten.golden", b.String())
}

// verdictsOf are the verdicts on a chronology's entries, a line each, or what is wrong with it.
func verdictsOf(t *testing.T, text []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "chronology")
	require.NoError(t, os.WriteFile(file, text, 0o600))
	var out, errs, b bytes.Buffer
	if code := run([]string{"-docket", file, "-json"}, func(string) string { return "" }, strings.NewReader(""), &out, &errs); code == misused {
		for line := range strings.Lines(errs.String()) {
			if at := strings.Index(line, "line "); at >= 0 {
				what, _, _ := strings.Cut(line[at:], "; write")
				fmt.Fprintf(&b, "  REFUSED %s\n", strings.TrimSpace(what))
			}
		}
		return b.String()
	}
	for line := range strings.Lines(out.String()) {
		var e struct {
			N                  int
			When, Act, Verdict string
			Others             []struct{ Act, Verdict string }
		}
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		fmt.Fprintf(&b, "  %d %s %s: %s", e.N, e.When, e.Act, e.Verdict)
		for _, o := range e.Others {
			fmt.Fprintf(&b, "; or %s: %s", o.Act, o.Verdict)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// asWritten is a table before it was answered: without who is who, and with the rows that are notes now.
func asWritten(t *testing.T, text string) string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	require.NoError(t, err)
	var b strings.Builder
	w := csv.NewWriter(&b)
	head := rows[0]
	for i, row := range rows {
		last := len(row) - 1
		if i > 0 && head[last] == "is" && row[last] != "" {
			continue
		}
		row[0] = strings.TrimPrefix(row[0], "#")
		require.NoError(t, w.Write(row))
	}
	w.Flush()
	return b.String()
}

// Lists of dates in plain words are read as they stand, with nothing added, and each line has its verdict.
func TestPlain(t *testing.T) {
	files, err := filepath.Glob("samples/plain/*")
	require.NoError(t, err)
	require.Len(t, files, 3)
	var b strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		verdicts := verdictsOf(t, text)
		require.NotContains(t, verdicts, "REFUSED", file)
		fmt.Fprintf(&b, "%s\n%s", filepath.Base(file), verdicts)
	}
	golden.Equal(t, "testdata/plain.golden", b.String())
}
