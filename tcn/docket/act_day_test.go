package docket

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// tellsOf is a docket's file with an entry of an act on a day, after another that has a beginning.
func tellsOf(when, act string) string {
	return aNotice + strings.Replace(anEntry, "2025-01", "1900-01-01", 1) + `{"when":"` + when + `","notice":"first","act":` + act + `,"standing":"anonymous","says":"it is reported","sources":["S"]}` + "\n"
}

// Days that an act names are put beside the day on which the entry has it, and no other: conduct comes before the claim, notice of a
// determination and the end of a direction after it. Of a vague entry some day has to do.
func TestActsAreOfTheirDay(t *testing.T) {
	const (
		claim     = `{"act":"claim","by":"claimant","done":"DAY"}`
		determine = `{"act":"determine","by":"tribunal","notified":"DAY"}`
		direct    = `{"act":"direct","by":"judicial commissioner","to":"secretary of state","until":"DAY"}`
	)
	for _, tc := range []struct{ when, act, day, wrong string }{
		{"2025-04-02", claim, "2025-03-18", ""},
		{"2025-04-02", claim, "2025-04-02", ""},
		{"2025-04-02", claim, "2025-04-03", "act.done: 2025-04-03 is after the claim"},
		{"2024-11-02", determine, "2024-11-20", ""},
		{"2024-11-02", determine, "2024-11-01", "act.notified: 2024-11-01 is before the determination"},
		{"2024-11-02", direct, "2024-12-31", ""},
		{"2026-02-01", direct, "2025-12-31", "act.until: 2025-12-31 is before the direction"},
		{"2025-04", claim, "2025-04-20", ""},
		{"2025-04", claim, "2025-05-01", "act.done: "},
		{"2025-04", direct, "2025-04-10", ""},
		{"2025-04", direct, "2025-03-31", "act.until: "},
		{"../2025-04", direct, "2025-03-10", ""},
		{"../2025-04", claim, "2025-05-10", "act.done: "},
		{"2025-04/..", claim, "2030-01-01", ""},
		{"2025-04/..", direct, "2025-03-31", "act.until: "},
		{"1900", claim, "1900-06-01", ""},
		{"2200", direct, "2200-12-31", ""},
	} {
		text := tellsOf(tc.when, strings.Replace(tc.act, "DAY", tc.day, 1))
		d, err := Read(strings.NewReader(text))
		if tc.wrong != "" {
			require.ErrorContains(t, err, "line 3: "+tc.wrong, text)
			continue
		}
		require.NoError(t, err, text)
		var b bytes.Buffer
		require.NoError(t, d.Write(&b))
		again, err := Read(&b)
		require.NoError(t, err)
		require.Equal(t, d, again)
	}
}

// What New lets in can be written, judged and looked at: an actor that is a pointer, a word that is no value, a day that cannot be, and a
// text that is no UTF-8 are refused, in whatever field they stand.
func TestNewRefusesWhatCannotBeUsed(t *testing.T) {
	var nobody *actors.RelevantOperator
	day := func(text string) ipa.Date { return readDay(text) }
	for field, act := range map[string]acts.Act{
		"Act.With":     acts.Consult{By: minister, With: nobody, Before: acts.Giving},
		"Act.To":       acts.Disclose{By: acme, To: nobody},
		"Act.Release":  acts.RuleOnSecrecy{By: actors.Tribunal{}, Release: nobody},
		"Act.Until":    acts.Direct{By: actors.JudicialCommissioner{}, To: minister, Until: day("2024-01-01")},
		"Act.Done":     acts.Claim{By: acme, Done: day("2026-01-01")},
		"Act.Notified": acts.Determine{By: actors.Tribunal{}, Notified: day("2024-01-01")},
		"Act.Run":      acts.List{By: actors.Tribunal{}, Run: -1},
		"Act.Adds":     acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{{Name: "a", Serves: 1 << 15}}},
		"Act.act":      acts.Consult{By: minister, Before: 200},
	} {
		_, err := New(ours, []Entry{tells("2025-01", "first", act)})
		require.ErrorContains(t, err, "docket: entry 1: "+field+": ", field)
	}
	for _, act := range []acts.Act{
		acts.Give{By: minister, Proper: 9}, acts.Give{By: minister, Considered: 1 << 7}, acts.Give{By: minister, How: 99},
		acts.Say{By: acme, Text: "\xff"}, acts.Quash{By: actors.Tribunal{}, Requirements: []string{""}},
	} {
		_, err := New(ours, []Entry{tells("2025-01", "first", act)})
		require.ErrorContains(t, err, "entry 1: Act.act: ", act)
	}
	e := tells("2025-01", "first", acts.Give{By: minister})
	e.Known, e.Through, e.Later = MustWhen("2025-02"), "x", []Telling{{MustWhen("2025-03"), "\xff", Official}}
	_, err := New(ours, []Entry{e})
	require.ErrorContains(t, err, "entry 1: Later: it is not UTF-8")
}

// A telling that came later is read as strictly as the entry, and what is no text is refused wherever it stands.
func TestReadRefusesWithin(t *testing.T) {
	later := func(telling string) string {
		return aNotice + strings.Replace(anEntry, `"says"`, `"later":[{"known":"2026","through":"x","standing":"official"},`+telling+`],"says"`, 1)
	}
	_, err := Read(strings.NewReader(later(`{"known":"2026","through":"y","standing":"party"}`)))
	require.NoError(t, err)
	for telling, wrong := range map[string]string{
		`{"known":"2026","through":"y","standing":"party","word":"x"}`:     "line 2: later[1].word: there is no such key; use some of: known, through, standing",
		`{"known":"2026","known":"2027","through":"y","standing":"party"}`: "line 2: later[1].known: it stands twice; write it once",
		`{"Known":"2026","through":"y","standing":"party"}`:                "line 2: later[1].Known: there is no such key",
		`{"known":"2026","through":null,"standing":"party"}`:               "line 2: later[1].through: it is null",
		`{"known":"2026","through":7,"standing":"party"}`:                  "line 2: later[1].through: ",
		`"2026"`: "line 2: later[1]: it is no object of JSON",
		`null`:   "line 2: later[1]: it is no object of JSON",
	} {
		_, err := Read(strings.NewReader(later(telling)))
		require.ErrorContains(t, err, wrong, telling)
	}
	text := later(`{"known":"2026","through":"y","standing":"party"}`)
	for _, old := range []string{"first", "Acme", "The Gazette", `"x`, "it is reported", "secretary of state", `"y`, `"says`} {
		for _, bad := range []string{"\xff", `\ud800`, `\udc00`} {
			_, err := Read(strings.NewReader(strings.Replace(text, old, old+bad, 1)))
			require.ErrorContains(t, err, "line ", old)
			require.Regexp(t, "is half a character|is not UTF-8", err.Error(), old)
		}
	}
}
