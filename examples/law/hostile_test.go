package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/shown/showntest"
)

// Neither an argument nor a flag, nor what it is set to, steers the terminal.
func TestHostileFlags(t *testing.T) {
	args := []string{showntest.Odd, "-" + showntest.Odd}
	for _, name := range showntest.Flags(t, "run.go") {
		args = append(args, "-"+name+"="+showntest.Odd)
	}
	for _, arg := range args {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run([]string{arg}, func(string) string { return "" }, &out, &errs), arg)
		require.NotEmpty(t, errs.String())
		showntest.Steady(t, out.String())
		showntest.Steady(t, errs.String())
	}
}
