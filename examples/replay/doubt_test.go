package main

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
)

// Under another reading the page says so, and marks what the default answers otherwise: whoever must refer a notice back first has no claim without.
func TestDoubt(t *testing.T) {
	text := told(t, 100, "-doubt", "20=refer-first")
	require.Equal(t, text, told(t, 100, "-doubt", "order-of-remedies=refer-first"))
	require.Contains(t, squeeze(text), "All of it is under the reading order-of-remedies=refer-first (question 20: yes). An asterisk marks what comes out otherwise under the default readings.")
	require.Contains(t, text, "\n16*  ")
	require.Contains(t, squeeze(text), "Compared with the default readings, 31 entries come out otherwise: 16, 17,")
	require.NotContains(t, told(t, 100, "-all"), "\n16*  ")
	require.Equal(t, told(t, 100, "-all"), told(t, 100, "-doubt", "20=any-order"), "the default changes nothing")

	both := squeeze(told(t, 100, "-doubt", "20=refer-first", "-doubt", "8=implied", "-law", "2018-04-01"))
	require.Contains(t, both, "All of it is under the law of 2018-04-01 and the readings order-of-remedies=refer-first (question 20: yes), "+
		"own-lawyers=implied (question 8: yes: permission, or access to a court, is implied). "+
		"An asterisk marks what comes out otherwise under the law of its own day and the default readings.")
	require.Contains(t, squeeze(told(t, 100, "-reading", "list", "-doubt", "20=refer-first")), "under the reading order-of-remedies=refer-first")
	require.Contains(t, squeeze(told(t, 100, "-docket", "samples/complete.jsonl", "-doubt", "20=refer-first")), "under the reading order-of-remedies=refer-first")
	require.Contains(t, told(t, 100, "-doubt", "list"), "20  order-of-remedies")
}

// An entry in full has each reading of the questions on which it turns, with the effect under it.
func TestDoubtWhy(t *testing.T) {
	plain := squeeze(told(t, 100, "-why", "16"))
	require.Contains(t, plain, "20, order-of-remedies: Must a notice be referred back before a claim to the Tribunal?")
	require.Contains(t, plain, "- any-order, taken here: no: there is no order of remedies. The entry is lawful.")
	require.Contains(t, plain, "- refer-first: yes. The entry is void.")
	require.NotContains(t, plain, "Reading order-of-remedies")
	other := squeeze(told(t, 100, "-why", "16", "-doubt", "20=refer-first"))
	require.Contains(t, other, "Reading order-of-remedies=refer-first")
	require.Contains(t, other, "- any-order: no: there is no order of remedies. The entry is lawful.")
	require.Contains(t, other, "- refer-first, taken here: yes. The entry is void.")
	require.Contains(t, other, "Changed effect void, not lawful")
	require.Contains(t, squeeze(told(t, 100, "-why", "5", "-doubt", "20=refer-first")), "Changed nothing: it comes out the same under the default readings")
}

// A line of JSON says under which readings it is, if they are not the defaults; the questions on which it turns are told once each.
func TestDoubtJSON(t *testing.T) {
	effects := map[string]int{}
	for line := range strings.Lines(told(t, 0, "-json", "-doubt", "20=refer-first")) {
		var r record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		require.Equal(t, []string{"order-of-remedies=refer-first"}, r.Readings)
		effects[r.Effect.String()]++
		seen := map[int]bool{}
		for _, n := range r.Doubts {
			require.False(t, seen[n], r.N)
			seen[n] = true
		}
	}
	require.NotZero(t, effects["void"])
	require.NotContains(t, told(t, 0, "-json", "-doubt", "20=any-order"), "readings")
}

// What may be said is asked under the readings too.
func TestDoubtSpeech(t *testing.T) {
	plain := squeeze(told(t, 100, "-as", "operator", "-known", "2025-02-01"))
	require.Contains(t, plain, "Tell its lawyers: a breach of duty (s 255(8); lawful under the reading own-lawyers=implied, doubt 8)")
	other := squeeze(told(t, 100, "-as", "operator", "-known", "2025-02-01", "-doubt", "8=implied"))
	require.Contains(t, other, "Tell its lawyers: lawful (s 255(8); a breach of duty under the reading own-lawyers=breach, doubt 8)")
}

// Whoever may be bound by other law is told so, by its name.
func TestOtherLaw(t *testing.T) {
	for who, want := range map[string]string{
		"public":      "Other law may bind the public too, and is not worked out here: Official Secrets Act 1989, on what others have disclosed",
		"operator":    "Other law may bind the bound operator too",
		"home-office": "Other law may bind the Home Office too, and is not worked out here: Official Secrets Act 1989, on security and intelligence",
		"intervener":  "Other law may bind an applicant to intervene too",
	} {
		text := squeeze(told(t, 100, "-as", who, "-known", "2025-07-24"))
		require.Equal(t, 1, strings.Count(text, want), who)
		require.Contains(t, text, "contempt of court; breach of confidence")
	}
	require.NotContains(t, squeeze(told(t, 100, "-as", "tribunal", "-known", "2025-07-24")), "Other law")
	const short = "Other law may bind too: OSA 1989 s 5, contempt of court, breach of confidence."
	for _, args := range [][]string{{}, {"-all"}, {"-why", "7"}, {"-reading", "list"}, {"-law", "2018-04-01"}, {"-docket", "samples/gaps.jsonl"}} {
		require.Equal(t, 1, strings.Count(told(t, 100, args...), short), "whoever tells of it is told in one line: %q", args)
	}
}

// Where a day is later than the check it is said once what the tables are worth on it, in whatever is shown; else not.
func TestUnchecked(t *testing.T) {
	const says = "The tables were checked to 7 Apr 2026; of later days they give the law as it stood then."
	for _, args := range [][]string{
		{"-all"}, {"-why", "71"}, {"-reading", "list"}, {"-reading", "never"}, {"-law", "2026-06-01"}, {"-as", "operator"}, {"-known", "2026-06-01"},
		{"-until", "2026-06-01"}, {"-docket", "samples/complete.jsonl", "-law", "2026-06-01"}, {"-docket", "samples/complete.jsonl", "-until", "2026-06-01"},
	} {
		require.Equal(t, 1, strings.Count(squeeze(told(t, 100, args...)), says), args)
	}
	for _, args := range [][]string{
		{"-seeds-only"}, {"-why", "7"}, {"-law", "2018-04-01"}, {"-law", "2026-04-07"}, {"-known", "2026-04-07"}, {"-until", "2026-04-07"}, {"-docket", "samples/complete.jsonl"},
	} {
		require.NotContains(t, squeeze(told(t, 100, args...)), says, args)
	}
}

// The page fits its width under a reading as well.
func TestDoubtWidth(t *testing.T) {
	for line := range strings.Lines(told(t, layout.Narrowest, "-doubt", "20=refer-first")) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), layout.Narrowest, line)
	}
}

// Every reading of every question can be replayed.
func TestEveryReading(t *testing.T) {
	for d := range ipa.Doubts() {
		for _, r := range d.Readings {
			o, err := parse([]string{"-doubt", d.ID + "=" + r.Name})
			require.NoError(t, err)
			require.Len(t, dispute.Docket().Replay(o.from), dispute.Docket().Len())
		}
	}
}
