package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// Whatever stands in the flags, in the history and in the environment, the command ends with one of its exit codes: with something on the
// output, or a reason on the other. What -json writes is JSON.
func FuzzRun(f *testing.F) {
	sample, err := os.ReadFile("sample.jsonl")
	require.NoError(f, err)
	for _, flags := range []string{
		"-on\n2025-09-01\nin.jsonl", "-on=2025-09-01\n-json\n-", "-on\n2025-09-01\n-as\ntribunal\nin.jsonl", "-on\n2025-09-01\n-ics\nout.ics\nin.jsonl",
		"-on\n2027-09-01\n-doubt\nsuspension-ends=decision\nin.jsonl", "-on\n9999-12-31\nin.jsonl", "-on\n2020-01-01\nin.jsonl", "-doubt\nlist", "-h", "",
		"-today\nin.jsonl", "-on\n2025-09-01\n.", "-today\n-json\n.", "-today\n-ics\nout.ics\n-warn\n3,0\nin.jsonl",
		"-on\n2025-09-01\nnone.jsonl", "-on\n2025-09-01\n-as\n\nin.jsonl", "-on\n2025-09-01\n-doubt\n=\nin.jsonl",
		"-json\n-doubt\nlist", "-json\n-h", "-json\n-json=false\n-on\n2025-09-01\nin.jsonl",
	} {
		f.Add(flags, string(sample), "80")
	}
	f.Add("-on\n2025-09-01\nin.jsonl", `{"notice":"First","to":"relevant operator: \"\\u001b[31m\"; telecommunications"}`, "")
	f.Add("-on\n2025-09-01\nin.jsonl", "\x00", "-1")
	f.Fuzz(func(t *testing.T, flags, file, columns string) {
		if strings.ContainsAny(flags, `/\`) {
			t.Skip("it would write elsewhere")
		}
		t.Chdir(t.TempDir())
		require.NoError(t, os.WriteFile("in.jsonl", []byte(file), 0o600))
		environment := func(name string) string {
			if name == "COLUMNS" {
				return columns
			}
			return ""
		}
		var out, errs bytes.Buffer
		code := run(strings.Split(flags, "\n"), environment, noon, strings.NewReader(file), &out, &errs)
		switch code {
		case done:
			require.NotZero(t, out.Len())
		case failed, misused:
			require.NotZero(t, errs.Len())
		default:
			t.Fatal("exit code", code)
		}
		require.True(t, utf8.Valid(out.Bytes()), "%q", out.Bytes())
		o, err := parse(strings.Split(flags, "\n"), noon) // the list of questions, and the usage, are for people
		if code != done || err != nil || !o.json || o.list {
			return
		}
		all := [][]byte{out.Bytes()}
		if o.many { // one a line
			all = bytes.SplitAfter(bytes.TrimSuffix(out.Bytes(), []byte("\n")), []byte("\n"))
		}
		for _, object := range all {
			require.True(t, json.Valid(object), "%s", object)
		}
	})
}
