package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is possible in one order alone, and what turns on an open question, are said in the text and in the JSON.
func TestOrderAndOpenQuestion(t *testing.T) {
	judged := func(lines ...string) (text, raw string) {
		file := filepath.Join(t.TempDir(), "own.jsonl")
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(append([]string{acmeLine}, lines...), "\n")), 0o600))
		return told(t, 200, "-docket", file), told(t, 0, "-docket", file, "-json")
	}
	given := func(when string) string { return toldOn(when, byMinister("give"), "anonymous") }

	text, raw := judged(toldOn("2025-07-10", byAcme("refer"), "anonymous"), given("2025-07"))
	require.Contains(t, text, "POSSIBLE ONLY IF entry 2 was no later than entry 1.")
	require.Contains(t, raw, `"only":[{"entry":2,"from":"","not-after":1,"strict":true}]`)

	text, raw = judged(toldOn("2025-07", byMinister("consult")+`,"before":"give"`, "anonymous"), given("2025-07-15"))
	require.Contains(t, text, "Lawful only if entry 1 was no later than entry 2.")
	require.Contains(t, raw, `"only":[{"entry":1,"from":"","not-after":2,"strict":false}]`)

	text, raw = judged(given("2025-07-01"), toldOn("2025-07-29", byAcme("refer"), "anonymous"))
	require.Contains(t, text, "Open question 1: ")
	require.Contains(t, strings.Join(strings.Fields(text), " "), "On another reading than is taken here, it would be lawful:")
	require.Contains(t, raw, `"open":[{"n":1,`)
}
