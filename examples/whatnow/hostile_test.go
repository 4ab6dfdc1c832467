package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// hostile is a history in which every text is the one that is given.
func hostile(t *testing.T, text string) []byte {
	operator := actors.RelevantOperator{Name: text, Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	minister, day := actors.SecretaryOfState{Name: text}, ipa.Day(2025, 7, 1)
	requirement := func(name string) acts.Requirement {
		return acts.Requirement{Name: name, Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 30}
	}
	n := tcn.New(text, operator)
	for _, act := range []acts.Act{
		acts.Consult{By: minister, On: day, With: operator, Before: acts.Giving},
		acts.Decide{By: minister, On: day, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
			Adds: []acts.Requirement{requirement(text), requirement(text + "2")}},
		acts.Approve{By: actors.JudicialCommissioner{Name: text}, On: day, Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: day, Considered: acts.AllFactors &^ acts.Cost},
		acts.Disclose{By: operator, On: ipa.Day(2025, 7, 2), To: actors.Press{Name: text}},
		acts.Refer{By: operator, On: ipa.Day(2025, 7, 3), Requirements: []string{text}, Unreasonable: acts.Found},
	} {
		var err error
		n, err = n.Do(act)
		require.NoError(t, err)
	}
	lines, err := tcn.EncodeHistory(n)
	require.NoError(t, err)
	return lines
}

// hostileModes are the ways in which a history can be looked at.
var hostileModes = [][]string{
	{"-on", "2025-07-10"}, {"-on", "2025-09-01"}, {"-on", "2029-09-01"}, {"-on", "2020-01-01"}, {"-on", "2025-07-10", "-json"}, {"-on", "2025-07-10", "-as", "secretary"},
	{"-on", "2025-07-10", "-as", "press"}, {"-on", "2025-07-10", "-doubt", "20=refer-first"}, {"-on", "2025-07-10", "-ics", "dates.ics"}, {"-on", "2025-07-10", "-json", "-ics", "dates.ics"},
	{"-today"}, {"-today", "-ics", "dates.ics", "-warn", "30,7"},
}

// No text of a history steers the terminal, in any mode, at any width, out of a file or the standard input; nor does the calendar.
func TestHostileHistory(t *testing.T) {
	lines := hostile(t, showntest.Odd)
	t.Chdir(t.TempDir())
	file := showntest.Odd[:4] + ".jsonl"
	if runtime.GOOS == "windows" {
		file = "hostile.jsonl" // no file has such a name there
	}
	require.NoError(t, os.WriteFile(file, lines, 0o600))
	for _, mode := range hostileModes {
		for _, width := range []int{60, 100, 240} {
			for _, from := range []string{file, "-"} {
				var out, errs bytes.Buffer
				run(slices.Concat(mode, []string{from}), env(width), noon, bytes.NewReader(lines), &out, &errs)
				require.NotEmpty(t, out.String()+errs.String(), mode)
				showntest.Steady(t, out.String())
				showntest.Steady(t, errs.String())
			}
		}
	}
	dates, err := os.ReadFile("dates.ics")
	require.NoError(t, err)
	showntest.Steady(t, strings.ReplaceAll(string(dates), "\r\n", "\n"))
}

// Every flag is among the modes, so that a new one is tried as well.
func TestHostileModesAreAll(t *testing.T) {
	for _, name := range showntest.Flags(t, "flags.go") {
		require.True(t, slices.ContainsFunc(hostileModes, func(mode []string) bool { return slices.Contains(mode, "-"+name) }), name)
	}
}

// As JSON every text is the one that the file has.
func TestHostileJSON(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, done, run([]string{"-on", "2025-07-10", "-json", "-"}, env(0), noon, bytes.NewReader(hostile(t, showntest.Odd)), &out, &errs), errs.String())
	var a struct {
		Notice, To   string
		Requirements []struct{ Name string }
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &a))
	require.Equal(t, []string{showntest.Odd, showntest.Odd, showntest.Odd}, []string{a.Notice, a.To, a.Requirements[0].Name})
}

// A text of a history begins no line of the output's own.
func TestHostileLines(t *testing.T) {
	lines := hostile(t, "x\nFORGED")
	t.Chdir(t.TempDir())
	for _, mode := range hostileModes {
		for _, width := range []int{100, 240} {
			var out, errs bytes.Buffer
			run(slices.Concat(mode, []string{"-"}), env(width), noon, bytes.NewReader(lines), &out, &errs)
			for line := range strings.Lines(out.String() + errs.String()) {
				require.False(t, strings.HasPrefix(strings.TrimSpace(line), "FORGED"), "%v: %q", mode, line)
			}
		}
	}
}

// Neither a flag nor a file's name, nor a key of the file, steers the terminal out of an error.
func TestHostileErrors(t *testing.T) {
	fails := func(stdin string, args ...string) {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(args, env(0), noon, strings.NewReader(stdin), &out, &errs), args)
		require.NotEmpty(t, errs.String())
		showntest.Steady(t, out.String())
		showntest.Steady(t, errs.String())
	}
	fails("", showntest.Odd)
	fails("", "-"+showntest.Odd)
	fails("", "-on", "2025-07-10", showntest.Odd)
	fails("", "-on", "2025-07-10", "-", showntest.Odd)
	fails("", "-doubt", "list", showntest.Odd)
	for _, name := range showntest.Flags(t, "flags.go") {
		fails("", "-"+name+"="+showntest.Odd, "-")
	}
	key, err := json.Marshal(showntest.Odd)
	require.NoError(t, err)
	const raw, head = "K\u0085\u009b2J\u202e\u2066\u200b\x7fL", `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	for _, line := range []string{
		`{%[1]s:1}`, `{"notice":%[1]s}`, `{"notice":"n","to":%[1]s}`, `%[1]s`, `%[2]s`, `{"notice":"n","to":"public","%[2]s":1}`,
		head + `{%[1]s:1}`, head + `{"act":%[1]s}`, head + `{"act":"%[2]s"}`, head + `{"act":"give","by":%[1]s,"on":"2025-07-01"}`, head + `{"act":"give","on":%[1]s}`,
		head + `{"act":"give","by":"secretary of state","on":"2025-07-01","%[2]s":1}`, head + `{"law":%[1]s}`, head + `{"refused":%[1]s}`, head + `%[2]s`,
		head + `{"act":"vary","by":{"%[2]s":1},"on":"2025-07-01"}`, head + `{"act":"say","by":"public","on":"2025-07-01","text":"x",%[1]s:1,%[1]s:2}`,
	} {
		fails(fmt.Sprintf(line+"%.0[1]s%.0[2]s", key, raw)+"\n", "-on", "2025-07-10", "-")
	}
}

// A calendar is not written through a link.
func TestCalendarIsItsOwners(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes and links are others there")
	}
	sample, err := filepath.Abs("sample.jsonl")
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("dates.ics", []byte("old"), 0o600))
	require.NoError(t, os.Chmod("dates.ics", 0o644))
	told(t, 100, "-on", "2025-09-01", "-ics", "dates.ics", sample)
	info, err := os.Stat("dates.ics")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	require.NoError(t, os.Symlink("theirs.ics", "link.ics"))
	var out, errs bytes.Buffer
	require.Equal(t, failed, run([]string{"-on", "2025-09-01", "-ics", "link.ics", sample}, env(0), noon, nil, &out, &errs))
	require.Contains(t, errs.String(), "link.ics is a link")
	require.NoFileExists(t, "theirs.ics")
}

// What is no history is told on one line what it is, and what reads it; from a file and from the standard input alike. Of a history all that is wrong is told.
func TestNoHistory(t *testing.T) {
	t.Chdir(t.TempDir())
	const line = `{"notice":"n","to":"relevant operator"}` + "\n"
	for text, want := range map[string]string{
		"when,who,did what\n2025-01,home office,served\n":     "it is a table (CSV), which tells what is reported; a history has acts that were done on a day, one a line; read it as a docket (replay -docket does)",
		"when;who;did what\n2025-01;home office;served\n":     "it is a table (CSV)",
		line + `{"when":"2025-01","act":{"act":"give"}}`:      "line 2: when: it is a line of a docket, which tells what is reported",
		`{"note":"mine"}` + "\n" + `{"when":"2025-01"}`:       "line 1: note: it is a line of a docket",
		"\xff\xfew\x00h\x00":                                  "the file is in UTF-16; save it as UTF-8",
		"\x7fELF\x02\x01\x00\x00":                             "the file is binary, and no text; name a history, which is JSON Lines; a docket or a table (CSV) is read by replay -docket",
		"%PDF-1.7\n":                                          "the file is a PDF, and no text; name a history, which is JSON Lines; a docket or a table (CSV) is read by replay -docket",
		"PK\x03\x04\x14\x00":                                  "have the program save it as CSV in UTF-8, which replay -docket reads as a docket",
		"":                                                    "the history is empty",
		line + `{"act":"serve"}` + "\n" + `{"act":"give"}`:    "line 2: act: \"serve\" is no act",
		line + `{"act":"give"}` + "\n" + `{"on":"yesterday"}`: "line 3: on: ",
	} {
		require.NoError(t, os.WriteFile("x", []byte(text), 0o600))
		for _, name := range []string{"x", "-"} {
			var out, errs bytes.Buffer
			require.Equal(t, misused, run([]string{"-on", "2025-07-10", name}, env(100), noon, strings.NewReader(text), &out, &errs))
			require.Contains(t, errs.String(), want, text)
			require.Empty(t, out.String())
			require.Equal(t, 1+strings.Count(want, "line 3")+strings.Count(text, `"serve"`), strings.Count(errs.String(), "\n"), errs.String())
		}
	}
}
