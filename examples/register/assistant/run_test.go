package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is asked wrongly is said, with what to write, and nothing is served.
func TestWhatIsAskedWrongly(t *testing.T) {
	for args, says := range map[string]string{
		"serve":               `"serve" is no flag`,
		"-port 1":             "flag provided but not defined: -port",
		"-anywhere":           "-anywhere goes with -http",
		"-http 8090":          `"8090" is no address; write a host and a port, as 127.0.0.1:8090`,
		"-http :8090":         `":8090" can be reached from elsewhere`,
		"-http 0.0.0.0:8090":  "can be reached from elsewhere; write 127.0.0.1 for the host, or add -anywhere",
		"-http [::]:8090":     "can be reached from elsewhere",
		"-http 10.0.0.1:8090": "can be reached from elsewhere",
		"-http example:8090":  "can be reached from elsewhere",
	} {
		var stderr strings.Builder
		require.Equal(t, misused, run(t.Context(), strings.Fields(args), &stderr), args)
		require.Contains(t, stderr.String(), says)
		require.Contains(t, stderr.String(), "Use -h")
	}
	var help strings.Builder
	require.Equal(t, done, run(t.Context(), []string{"-h"}, &help))
	require.Equal(t, usage, help.String())
	for _, here := range []string{"127.0.0.1:0", "[::1]:0", "localhost:0"} {
		require.NoError(t, isHere(here))
	}
	o, err := parse([]string{"-http", ":0", "-anywhere"})
	require.NoError(t, err)
	require.True(t, o.anywhere)
}

// An address that is taken is said, and what others wrote steers no terminal.
func TestWhatCannotBeServed(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	at := serving(t, ctx)
	var stderr strings.Builder
	require.Equal(t, failed, run(t.Context(), []string{"-http", at}, &stderr))
	require.Contains(t, stderr.String(), "assistant: listen tcp")
	stop()
	stderr.Reset()
	require.Equal(t, misused, run(t.Context(), []string{"\x1b[31m"}, &stderr))
	require.NotContains(t, stderr.String(), "\x1b")
}

// Whoever starts it by hand is told what it waits for.
func TestByHand(t *testing.T) {
	nothing, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer nothing.Close()
	was := os.Stdin
	os.Stdin = nothing
	defer func() { os.Stdin = was }()
	var stderr strings.Builder
	require.Equal(t, done, run(t.Context(), nil, &stderr))
	require.Equal(t, waits, stderr.String())
}
