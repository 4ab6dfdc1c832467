package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// Whatever stands in the flags, in the docket and in the environment, the command ends with one of its exit codes: with something on the
// output, or a reason on the other. What -json writes is JSON.
func FuzzRun(f *testing.F) {
	const (
		notice = `{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
		entry  = `{"when":"2025-01","known":"2025-02-07","through":"The Gazette","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"it is reported","sources":["The Gazette"]}` + "\n"
		claim  = `{"when":"2025-04","notice":"first","act":{"act":"claim","by":"claimant: \"\\u001b[31m\"","done":"2025-04-20"},"standing":"party","says":"it says so","sources":["S"]}` + "\n"
	)
	for _, flags := range []string{
		"-docket\nin.jsonl", "-docket=in.jsonl\n-json", "-docket\nin.jsonl\n-why\n1", "-docket\nin.jsonl\n-as\noperator\n-known\n2025-03-01",
		"-docket\nin.jsonl\n-html\nout.html", "-docket\nin.jsonl\n-law\n2018-04-01\n-doubt\n6=decision", "-docket\nin.jsonl\n-until\n2025-01-15",
		"-why\n7\n-seeds-only", "-json\n-as\nintervener", "-reading\nlist", "-reading\nnever", "-doubt\nlist", "-h", "-law\n9999-12-31", "-known\n0001-01-01",
		"-why\n-1", "-docket\nnone.jsonl", "-as\n", "x", "-json\n-doubt\nlist", "-json\n-h", "-json\n-reading\nlist", "-json\n-json=false",
	} {
		f.Add(flags, notice+entry+claim, "80")
	}
	f.Add("-docket\nin.jsonl", "\xef\xbb\xbf"+strings.ReplaceAll(notice+entry, "\n", "\r\n"), "")
	f.Add("-docket\nin.jsonl", "\x00", "-1")
	f.Fuzz(func(t *testing.T, flags, file, columns string) {
		if strings.ContainsAny(flags, `/\`) || strings.Count(file, "\n") > 3 || strings.Contains(flags, "reading\nlist") && len(flags) > 20 {
			t.Skip("it would write elsewhere, or take long")
		}
		t.Chdir(t.TempDir())
		require.NoError(t, os.WriteFile("in.jsonl", []byte(file), 0o600))
		args := strings.Split(flags, "\n")
		env := func(name string) string {
			if name == "COLUMNS" {
				return columns
			}
			return ""
		}
		var out, errs bytes.Buffer
		code := run(args, env, strings.NewReader(""), &out, &errs)
		switch code {
		case done, 3:
			require.NotZero(t, out.Len())
		case failed, misused:
			require.NotZero(t, errs.Len())
		default:
			t.Fatal("exit code", code)
		}
		require.True(t, utf8.Valid(out.Bytes()), fmt.Sprintf("%q", out.Bytes()))
		o, err := parse(args) // lists of what can be asked, and the usage, are for people
		if code != misused && err == nil && o.json && !o.doubts && (o.reading != "list" || o.file != "") {
			for line := range bytes.Lines(out.Bytes()) {
				require.True(t, json.Valid(line), "%s", line)
			}
		}
	})
}
