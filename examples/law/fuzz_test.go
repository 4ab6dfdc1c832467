package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// Whatever is looked for, the command ends with one of its exit codes: with something on the output, or a reason on the other. What -json writes
// is JSON.
func FuzzRun(f *testing.F) {
	for _, args := range []string{
		"", "s 255(8)", "-json\ndoubt 8", "ss 254-258", "-on\n2025-07-01\ns 257", "s 257@2025-06-20", "word refer", "clocks", "-json\nacts", "-h", "x", "\xff",
		"section 6 of the Human Rights Act 1998", "https://www.legislation.gov.uk/ukpga/2016/25/section/253", "suspention", "-on\n9999-12-31\ns 1", "s 253 -", "=", "6=decision", "-json\n-json=false\ns 255",
	} {
		f.Add(args, "80")
	}
	f.Fuzz(func(t *testing.T, text, columns string) {
		args := strings.Split(text, "\n")
		environment := func(name string) string {
			if name == "COLUMNS" {
				return columns
			}
			return ""
		}
		var out, errs bytes.Buffer
		code := run(args, environment, &out, &errs)
		switch code {
		case done:
			require.NotZero(t, out.Len())
		case failed, misused:
			require.NotZero(t, errs.Len())
			require.Zero(t, out.Len())
		default:
			t.Fatal("exit code", code)
		}
		require.True(t, utf8.Valid(out.Bytes()), "%q", out.Bytes())
		if o, err := parse(args); code == done && err == nil && o.json {
			require.True(t, json.Valid(out.Bytes()), "%s", out.Bytes())
		}
	})
}
