package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The story fits one screen: of a terminal of 80 signs and 24 lines one line is left for the next command.
func TestStory(t *testing.T) {
	for _, width := range []int{80, 120, 160} {
		out := told(t, width)
		golden.Equal(t, fmt.Sprintf("testdata/story-%d.golden", width), out)
		if width == 80 {
			require.LessOrEqual(t, strings.Count(out, "\n"), 23)
		}
		require.Contains(t, squeeze(out), "No notice to Apple has been confirmed.")
		require.Contains(t, squeeze(out), "Other law may bind too")
		lines := strings.Split(strings.TrimSpace(out), "\n")
		require.Contains(t, lines[len(lines)-1], "More: add -all", "the last line says how to see more")
		for _, line := range lines {
			require.LessOrEqual(t, utf8.RuneCountInString(line), width, line)
		}
	}
	require.NotContains(t, told(t, 80, "-all"), "What is told")
	require.NotContains(t, told(t, 80, "-until", "2025-06-01"), "What is told", "with a flag it is the table")
}

// Where the locale is not UTF-8 the story and the table are drawn in ASCII, sign by sign.
func TestASCII(t *testing.T) {
	in := func(locale string, args ...string) string {
		var out, errs bytes.Buffer
		env := func(name string) string { return map[string]string{"COLUMNS": "80", "LC_ALL": locale}[name] }
		require.Equal(t, done, run(args, env, nil, &out, &errs), errs.String())
		return out.String()
	}
	golden.Equal(t, "testdata/story-ascii.golden", in("C"))
	plain, table := in("C", "-all"), in("en_GB.UTF-8", "-all")
	golden.Equal(t, "testdata/table-ascii.golden", plain)
	require.Equal(t, utf8.RuneCountInString(table), len(plain))
	for _, r := range plain {
		require.Less(t, r, rune(utf8.RuneSelf), "%q", r)
	}
	require.Equal(t, in("en_GB.UTF-8", "-json"), in("C", "-json"), "JSON stays as it is")
}

// The README shows the first screen as it is.
func TestTheREADMEShowsTheStory(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	require.Contains(t, string(text), "```\n"+told(t, 80)+"```\n")
}

// What does not fit is counted, and the finding does not say that all does.
func TestFinding(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	require.Contains(t, finding(steps), "(1st, 2nd); all 39 acts told fit the law, if they were on days that fit.")
	refers := dispute.Docket().Replay(tcn.Standpoint{Readings: []string{"20=refer-first"}})
	out := finding(refers)
	require.NotContains(t, out, "all 39")
	require.Regexp(t, `of 39 acts told \d+ fit the law, if they were on days that fit`, out)
}

// A statement carries neither an effect nor law, and no act is told as an order of a program.
func TestStatements(t *testing.T) {
	statements := 0
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		r := row{Step: s}
		if _, says := s.Entry.Act.(acts.Say); says {
			statements++
			require.Equal(t, "a statement", r.effect())
			require.Empty(t, r.law())
			continue
		}
		if !s.IsLaw() {
			require.Contains(t, r.effect(), "fits the law, as told")
			require.NotEmpty(t, r.law())
		}
	}
	require.Greater(t, statements, 20)
	for _, args := range [][]string{{"-all"}, {"-why", "2"}, {"-law", "2018-04-01"}} {
		text := squeeze(told(t, 160, args...))
		require.NotContains(t, text, "lawful moves nothing")
		require.NotContains(t, text, "say a statement")
		require.NotContains(t, text, "January 2025:")
		require.NotContains(t, text, " 1 are ")
	}
}

// Counts are told in good grammar.
func TestTally(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	require.Contains(t, tally(steps[6:7], options{}), "1 entry: 1 act fits the law, as told. 0 are inferred, 1 is contested, 0 are unsure, 0 are told only outside")
	require.Contains(t, tally(steps[:1], options{}), "1 entry: 1 is an event of law.")
	require.Contains(t, tally(steps, options{}), "29 are statements, 5 are events of law, 1 is planned.")
}

// Where it stands and what comes next are the law's: with the first notice withdrawn on every reading its end would not be told.
func TestTodayAndNext(t *testing.T) {
	require.Contains(t, today(true), "withdrawn (seeds, by-october, october, heard): 1st reissued, 2nd before the Tribunal; never withdrawn (never): both before")
	require.Contains(t, today(false), "withdrawn (4 readings: -reading list):")
	text := next(dispute.Docket().Replay(tcn.Standpoint{}), true)
	require.Contains(t, text, "the 1st ends 2026-11-30 to 2027-01-30 (its last 30 days begin 2026-11-01 to 2027-01-01), the 2nd 2027-08-31 to 2027-10-30")
	require.Contains(t, text, "2026-12: The Tribunal is said to plan its main hearing.")
}

// At any width no line of the story is too long.
func TestStoryWidth(t *testing.T) {
	for width := layout.Narrowest; width <= layout.Widest; width += 5 {
		for line := range strings.Lines(told(t, width)) {
			require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), width, line)
		}
	}
}
