package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/ipa"
)

// The lines under the head say what is overdue and what is due next, whoever asks.
func TestNext(t *testing.T) {
	for _, c := range []struct {
		on, as, file string
		want         []string
	}{
		{"2025-10-05", "claimant", "testdata/monday.jsonl", []string{"Next: 2025-10-26, 21 days left: to apply for leave to appeal: claim 1. Yours."}},
		{"2025-10-25", "operator", "testdata/monday.jsonl", []string{"Next: 2025-10-26, 1 day left: to apply for leave to appeal: claim 1. Yours, if you claim."}},
		{"2025-10-26", "claimant", "testdata/monday.jsonl", []string{"Next: 2025-10-26, today: to apply for leave to appeal: claim 1. Yours."}},
		{"2025-10-27", "claimant", "testdata/monday.jsonl", []string{"Next: 2025-10-26, over, but for the other reading (2025-10-27): to apply for leave to appeal: claim 1. Yours."}},
		{"2025-10-28", "claimant", "testdata/monday.jsonl", []string{"Next: 2026-07-04, 249 days left: to bring human rights proceedings on the giving. Yours."}},
		{"2025-10-28", "secretary", "testdata/monday.jsonl", []string{"Next: 2027-06-05, in 585 days: renewal period begins. Yours."}},
		{"2025-10-28", "tribunal", "testdata/monday.jsonl", []string{"Next: 2026-07-04, 249 days left: to bring human rights proceedings on the giving. The claimant's."}},
		{"2026-08-10", "operator", "testdata/monday.jsonl", []string{"Overdue since 2026-08-09: comply with the notice: keep ready. Yours.",
			"Next: 2027-06-05, in 299 days: renewal period begins. The Secretary of State's."}},
		{"2025-09-01", "operator", "sample.jsonl", []string{"Overdue since 2025-08-06: comply with the notice: hand over. Yours.",
			"Next: 2025-09-22, 21 days left: for evidence in the review: referral 1. Yours."}},
		{"2025-01-20", "operator", "testdata/named.jsonl", []string{"Next: nothing falls due on a day that is known."}},
	} {
		lines := strings.Split(told(t, 200, "-on", c.on, "-as", c.as, c.file), "\n")
		require.Equal(t, append(c.want, "You are"), append(lines[1:1+len(c.want)], lines[1+len(c.want)][:len("You are")]), c)
	}
}

// What is due next is never what is suspended, and of the deadlines the nearest.
func TestNextIsNearest(t *testing.T) {
	for _, as := range []string{"operator", "secretary", "claimant", "tribunal"} {
		for day := range (ipa.Span{First: ipa.Day(2025, 8, 29), Last: ipa.Day(2028, 8, 1)}).Days() {
			if day.Sub(ipa.Day(2025, 8, 29))%29 != 0 {
				continue
			}
			var a struct {
				Next *struct {
					Name string
					Day  ipa.Date
					Left int
				}
				Deadlines []struct {
					Name, Phase, Stayed string
					Last                ipa.Date
				}
			}
			require.NoError(t, json.Unmarshal([]byte(told(t, 0, "-on", day.String(), "-as", as, "-json", "sample.jsonl")), &a))
			running := 0
			for _, d := range a.Deadlines {
				if d.Phase != "running" || d.Stayed != "" {
					continue
				}
				running++
				if a.Next.Name == d.Name {
					require.False(t, a.Next.Day.After(d.Last), day)
				}
			}
			if running > 0 {
				require.NotNil(t, a.Next)
				require.Equal(t, a.Next.Day.Sub(day), a.Next.Left)
			}
		}
	}
}

// The day is the one in London, an hour ahead of universal time in summer.
func TestToday(t *testing.T) {
	for _, c := range []struct{ now, want string }{
		{"2025-07-01T22:59:59Z", "2025-07-01"}, {"2025-07-01T23:00:00Z", "2025-07-02"}, {"2025-12-31T23:59:59Z", "2025-12-31"},
		{"2026-01-01T00:00:00Z", "2026-01-01"}, {"2025-07-01T20:00:00-07:00", "2025-07-02"}, {"2025-10-26T00:30:00Z", "2025-10-26"},
	} {
		at, err := time.Parse(time.RFC3339, c.now)
		require.NoError(t, err)
		got, err := today(at)
		require.NoError(t, err)
		require.Equal(t, c.want, got.String(), c.now)
	}
	require.Equal(t, told(t, 80, "-on", "2025-09-01", "sample.jsonl"), told(t, 80, "-today", "sample.jsonl"))
	_, err := today(time.Date(2500, 1, 1, 0, 0, 0, 0, time.UTC))
	require.Error(t, err)
}

// The last day on which the Tribunal's office is closed is shown with the one that is arguable, and the doubt; and from what it is counted.
func TestOfficeClosed(t *testing.T) {
	out := squeeze(told(t, 80, "-on", "2025-10-20", "-as", "claimant", "testdata/monday.jsonl"))
	for _, part := range []string{
		"2025-10-26 6 days To apply for leave to appeal: claim 1",
		"after the day of notice of the determination or decision, or of the summary if later. The last day is a Sunday, on which the Tribunal's office is taken to be closed.",
		"Under the other reading the last day is 2025-10-27.", "question 41]", "41, office-closed: If the last day",
	} {
		require.Contains(t, out, part)
	}
	require.NotContains(t, squeeze(told(t, 80, "-on", "2025-09-01", "sample.jsonl")), "2025-08-03 over To refer the notice back Yours. At its end it can be referred back no longer. 28 days of the day; from: the day on which the notice is given. The last day is a Sunday")
}

// An act that the law refuses by one reading alone says by which other it would do, and is read under that.
func TestTurns(t *testing.T) {
	data, err := os.ReadFile("testdata/monday.jsonl")
	require.NoError(t, err)
	appeal := `{"act":"appeal","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","on":"2025-10-27","leave":"found","point-of-law":"found"}` + "\n"
	read := func(text string, more ...string) (int, string, string) {
		var out, errs bytes.Buffer
		code := run(append(more, "-on", "2025-10-28", "-"), env(200), noon, strings.NewReader(text), &out, &errs)
		return code, out.String(), errs.String()
	}
	code, out, errs := read(string(data) + appeal)
	require.Equal(t, misused, code)
	require.Empty(t, out)
	require.Contains(t, errs, "-: line 8: act: appeal the determination on 2025-10-27: void: ")
	require.Contains(t, errs, "That turns on open question 41: If the last day is one on which the Tribunal's office is closed, is the next day on which it is open in time? "+
		"Under the reading next-open-day (yes) the act would be lawful: say -doubt office-closed=next-open-day.\n")

	code, out, errs = read("\n\n"+string(data)+appeal, "-doubt", "41=next-open-day")
	require.Equal(t, done, code, errs)
	require.Contains(t, out, "Tribunal: appealed: ")
	require.Contains(t, out, "under the reading office-closed=next-open-day")

	late := strings.Replace(appeal, "2025-10-27", "2025-10-28", 1)
	_, _, errs = read(string(data) + late)
	require.NotContains(t, errs, "That turns on")
	code, _, errs = read(string(data)+late, "-doubt", "41=next-open-day")
	require.Equal(t, misused, code)
	require.Contains(t, errs, "-: line 8: act: appeal")
}

// folder is a directory with the histories beside this test, and some others.
func folder(t *testing.T, others map[string]string) string {
	dir := t.TempDir()
	for _, name := range []string{"sample.jsonl", "testdata/flawed.jsonl", "testdata/named.jsonl", "testdata/monday.jsonl"} {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.Base(name)), data, 0o600))
	}
	for name, text := range others {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	require.NoError(t, os.Mkdir(filepath.Join(dir, "deeper.jsonl"), 0o700))
	return dir
}

// A directory is one table: what is overdue first, then by the next day.
func TestMany(t *testing.T) {
	dir := folder(t, map[string]string{"notes.txt": "no history"})
	golden.Equal(t, "testdata/many-80.golden", told(t, 80, "-on", "2025-10-20", dir))
	golden.Equal(t, "testdata/many-140.golden", told(t, 140, "-on", "2025-10-20", "-as", "claimant", dir))
	golden.Equal(t, "testdata/many.golden.jsonl", told(t, 0, "-on", "2025-10-20", "-json", dir))
	require.Contains(t, squeeze(told(t, 80, "-on", "2025-10-20", "-doubt", "6=decision", dir)), "under the reading suspension-ends=decision")
}

// A history that cannot be read hides none of the others.
func TestManyUnread(t *testing.T) {
	dir := folder(t, map[string]string{"a.jsonl": "not JSON", "b.jsonl": string(hostile(t, showntest.Odd))})
	for _, mode := range [][]string{nil, {"-json"}} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(append(mode, "-on", "2025-10-20", dir), env(80), noon, nil, &out, &errs))
		require.Contains(t, errs.String(), "a.jsonl: line 1: ")
		require.Equal(t, 1, strings.Count(errs.String(), "\n"))
		require.Contains(t, out.String(), "Summer notice")
		if mode == nil {
			require.Contains(t, out.String(), "5 notices on 2025-10-20")
			showntest.Steady(t, out.String())
		}
	}
}

// The calendar warns as it is asked to.
func TestWarn(t *testing.T) {
	file := filepath.Join(t.TempDir(), "deadlines.ics")
	for _, c := range []struct {
		warn         []string
		says, alarms string
	}{
		{nil, "Warnings, where the program keeps them: 14 and 2 days before.", "-P13DT15H"},
		{[]string{"-warn", "30, 7"}, "Warnings, where the program keeps them: 30 and 7 days before.", "-P29DT15H"},
		{[]string{"-warn", "0"}, "It gives no warnings.", ""},
	} {
		out := told(t, 240, append(c.warn, "-on", "2025-09-01", "-ics", file, "sample.jsonl")...)
		require.Contains(t, out, c.says)
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, c.alarms != "", strings.Contains(string(text), "TRIGGER:"))
		require.Contains(t, string(text), c.alarms)
	}
	var out, errs bytes.Buffer
	require.Equal(t, misused, run([]string{"-on", "2025-09-01", "-ics", file, "-warn", "14,0", "sample.jsonl"}, env(0), noon, nil, &out, &errs))
	require.Equal(t, "whatnow: -warn: [14 0] are no days before an event; write numbers from 1 to 3660, or 0 alone for no warning\n", errs.String())
}

// A life that another follows ends nothing: after a renewal the next thing is what comes of the later one.
func TestNextAfterRenewal(t *testing.T) {
	data, err := os.ReadFile("testdata/monday.jsonl")
	require.NoError(t, err)
	for _, line := range []string{
		`{"act":"consult","by":"secretary of state","on":"2027-06-05","before":"renew"}`,
		`{"act":"decide","by":"secretary of state","on":"2027-06-06","to":"renew","necessary":"found","proportionate":"found","considered":"privacy tests"}`,
		`{"act":"approve","by":"judicial commissioner","on":"2027-06-07","considered":"privacy tests"}`,
		`{"act":"renew","by":"secretary of state","on":"2027-06-08","considered":"all"}`,
	} {
		data = append(data, line+"\n"...)
	}
	var out, errs bytes.Buffer
	require.Equal(t, done, run([]string{"-on", "2027-06-09", "-as", "secretary", "-"}, env(200), noon, bytes.NewReader(data), &out, &errs), errs.String())
	require.NotContains(t, out.String(), "Next: 2027-07-04")
	require.Contains(t, out.String(), "\nNext: 2027-07-05, in 26 days: life of the notice, renewed or varied begins. Yours.\n")
}
