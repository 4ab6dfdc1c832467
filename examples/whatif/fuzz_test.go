package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// Whatever stands in the flags and in the environment, the command ends with one of its exit codes: with something on the output, or a
// reason on the other.
func FuzzRun(f *testing.F) {
	for _, flags := range []string{
		"", "-json", "-law\n2018-04-01", "-law\n9999-12-31\n-json", "-law\n0001-01-01", "-doubt\nsuspension-ends=decision", "-doubt\n6=decision\n-json",
		"-doubt\nlist", "-h", "-doubt\n=", "x", "-questions=false",
	} {
		f.Add(flags, "80")
	}
	f.Add("-doubt\n1=x", "-1")
	f.Fuzz(func(t *testing.T, flags, columns string) {
		args := strings.Split(flags, "\n")
		if flags == "" {
			args = nil
		}
		environment := func(name string) string {
			if name == "COLUMNS" {
				return columns
			}
			return ""
		}
		var out, errs bytes.Buffer
		switch code := run(args, environment, &out, &errs); code {
		case done:
			require.NotZero(t, out.Len())
		case failed, misused:
			require.NotZero(t, errs.Len())
		default:
			t.Fatal("exit code", code)
		}
		require.True(t, utf8.Valid(out.Bytes()), "%q", out.Bytes())
	})
}
