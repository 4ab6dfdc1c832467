package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
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
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// hostile writes a docket in which every text is the one that is given, and gives the file's name.
func hostile(t *testing.T, text string) string {
	when := docket.MustWhen
	operator := actors.RelevantOperator{Name: text, Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	minister, press := actors.SecretaryOfState{Name: text}, actors.Press{Name: text}
	entry := func(day string, act acts.Act) docket.Entry {
		return docket.Entry{
			Happened: when(day), Known: when("2025-08-01"), Through: text, Notice: text, Standing: docket.Attributed, Act: act, Says: "It is reported: " + strings.Join(strings.Fields(text), " "),
			Record: []string{text}, Contested: []string{text}, Later: []docket.Telling{{Known: when("2025-09"), Through: text, Standing: docket.Official}},
		}
	}
	law := entry("2025-06-20", nil)
	law.Notice = ""
	planned := entry("2025-12", acts.Publish{By: press})
	planned.Planned, planned.Known = true, when("2025-07-03")
	all := []docket.Entry{
		entry("2025-01", acts.Consult{By: minister, With: operator, Before: acts.Giving}),
		entry("2025-02-01", acts.Decide{By: minister, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
			Adds: []acts.Requirement{{Name: text, Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 30}}}),
		entry("2025-05", acts.Give{By: minister}), // nobody reports the approval
		entry("2025-06-01", acts.Publish{By: press}),
		law,
		entry("2025-07-01", acts.Say{By: actors.ForeignOfficial{Name: text, Office: text}, Text: text}),
		entry("2025-07-02", acts.List{By: actors.Tribunal{}}), // impossible: there is no claim
		planned,
	}
	d, err := docket.New([]docket.Notice{{Name: text, To: operator}}, all)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	file := filepath.Join(t.TempDir(), "hostile.jsonl")
	require.NoError(t, os.WriteFile(file, b.Bytes(), 0o600))
	return file
}

// hostileModes are the ways in which a docket of one's own can be looked at.
var hostileModes = [][]string{
	{}, {"-all"}, {"-json"}, {"-as", "public"}, {"-as", "operator", "-json"}, {"-as", "home-office", "-known", "2025-07-01"}, {"-as", "tribunal", "-why", "2"},
	{"-known", "2025-12-31"}, {"-known", "2025-12-31", "-law", "2018-04-01"}, {"-until", "2025-06-30"}, {"-law", "2018-04-01"}, {"-law", "2018-04-01", "-json"},
	{"-doubt", "20=refer-first"}, {"-doubt", "list"}, {"-reading", "list"}, {"-seeds-only"},
	{"-why", "1"}, {"-why", "2"}, {"-why", "3"}, {"-why", "4"}, {"-why", "5"}, {"-why", "6"}, {"-why", "7"}, {"-why", "8"}, {"-why", "99"}, {"-html", "page.html"},
	{"-docket-out", "out.csv"}, {"-docket-out", "out.jsonl", "-until", "2025-06-01"}, {"-docket-new", "new.csv"},
}

// No text of a docket steers the terminal, in any mode, at any width; nor does its name, or what is wrong with it.
func TestHostileDocket(t *testing.T) {
	file := hostile(t, showntest.Odd)
	t.Chdir(t.TempDir())
	for _, mode := range hostileModes {
		for _, width := range []string{"60", "100", "240"} {
			var out, errs bytes.Buffer
			env := func(name string) string { return map[string]string{"COLUMNS": width}[name] }
			run(append([]string{"-docket", file}, mode...), env, strings.NewReader(""), &out, &errs)
			require.NotEmpty(t, out.String()+errs.String(), mode)
			showntest.Steady(t, out.String())
			showntest.Steady(t, errs.String())
		}
	}
	page, err := os.ReadFile("page.html")
	require.NoError(t, err)
	showntest.Steady(t, string(page))
	require.Contains(t, string(page), showntest.OddShown)
}

// Every flag is among the modes, so that a new one is tried as well.
func TestHostileModesAreAll(t *testing.T) {
	for _, name := range showntest.Flags(t, "run.go") {
		require.True(t, name == "docket" || slices.ContainsFunc(hostileModes, func(mode []string) bool { return slices.Contains(mode, "-"+name) }), name)
	}
}

// As JSON every text is the one that the file has.
func TestHostileJSON(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, done, run([]string{"-docket", hostile(t, showntest.Odd), "-json"}, func(string) string { return "" }, strings.NewReader(""), &out, &errs))
	n := 0
	for line := range strings.Lines(out.String()) {
		var r struct {
			Notice  string
			By      *struct{ Name string }
			Sources []string
			Missing []struct{ Act map[string]any }
		}
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		require.Equal(t, []string{showntest.Odd}, r.Sources)
		if r.Notice != "" {
			require.Equal(t, showntest.Odd, r.Notice)
			n++
		}
	}
	require.Equal(t, 7, n)
}

// A text of a docket begins no line of the output's own.
func TestHostileLines(t *testing.T) {
	file := hostile(t, "x\nFORGED")
	t.Chdir(t.TempDir())
	for _, mode := range hostileModes {
		var out, errs bytes.Buffer
		run(append([]string{"-docket", file}, mode...), func(name string) string { return map[string]string{"COLUMNS": "240"}[name] }, strings.NewReader(""), &out, &errs)
		for line := range strings.Lines(out.String() + errs.String()) {
			require.False(t, strings.HasPrefix(strings.TrimSpace(line), "FORGED"), "%v: %q", mode, line)
		}
	}
}

// Neither a flag nor a file's name, nor a key of the file, steers the terminal out of an error.
func TestHostileErrors(t *testing.T) {
	fails := func(args ...string) string {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(args, func(string) string { return "" }, strings.NewReader(""), &out, &errs), args)
		require.NotEmpty(t, errs.String())
		showntest.Steady(t, out.String())
		showntest.Steady(t, errs.String())
		return errs.String()
	}
	fails(showntest.Odd)
	fails("-" + showntest.Odd)
	for _, name := range showntest.Flags(t, "run.go") {
		if name != "html" { // a file that can have such a name is written: see below
			fails("-" + name + "=" + showntest.Odd)
		}
	}
	fails("-html", filepath.Join(t.TempDir(), "no", showntest.Odd))

	key, err := json.Marshal(showntest.Odd)
	require.NoError(t, err)
	raw := strings.NewReplacer("\n", "", "\r", "", "\x00", "").Replace("K\u0085\u009b2J\u202e\u2066\u200b\x7fL") // JSON lets these stand as they are
	for _, line := range []string{
		`{%s:1}`, `{%s:1,%[1]s:2}`, `{"notice":%s}`, `{"notice":"n","to":%s}`, `{"notice":"n","to":"public","%[2]s":1}`, `%s`, `%[2]s`, `{"when":%s}`, `{"act":{%s:1}}`,
		`{"when":"2025","says":"x","sources":["s"],"standing":%s}`, `{"when":"2025","says":"x","sources":["s"],"standing":"party","notice":%s,"act":{"act":"give","by":%[1]s}}`,
		`{"when":"2025","says":"x","sources":["s"],"standing":"party","notice":"n","act":{"act":"say","by":"public",%s:1}}`,
		`{"when":"2025","says":"x","sources":["s"],"standing":"party","later":[{%s:1}]}`, `{"when":"2025","says":"x","sources":["s"],"standing":"party","%[2]s":1}`,
	} {
		file := filepath.Join(t.TempDir(), "wrong.jsonl")
		text := fmt.Sprintf(strings.ReplaceAll(line, "%s", "%[1]s")+"%.0[2]s", key, raw)
		require.NoError(t, os.WriteFile(file, []byte(text+"\n"), 0o600))
		fails("-docket", file)
	}
}

// A page of one's own is for its owner alone, whatever was there; it is not written through a link.
func TestPageIsItsOwners(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes and links are others there")
	}
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("page.html", []byte("old"), 0o600))
	require.NoError(t, os.Chmod("page.html", 0o666))
	told(t, 100, "-docket", hostile(t, "Acme"), "-html", "page.html")
	info, err := os.Stat("page.html")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	require.NoError(t, os.Symlink("theirs.html", "link.html"))
	var out, errs bytes.Buffer
	require.NotEqual(t, done, run([]string{"-docket", hostile(t, "Acme"), "-html", "link.html"}, func(string) string { return "" }, strings.NewReader(""), &out, &errs))
	require.Contains(t, errs.String(), "link.html is a link")
	require.NoFileExists(t, "theirs.html")
}

// A text that is written from right to left turns only itself: on the page each stands within bdi, but in a title.
func TestPageIsolates(t *testing.T) {
	const text = "שלום"
	name := filepath.Join(t.TempDir(), "page.html")
	told(t, 100, "-docket", hostile(t, text), "-html", name)
	page, err := os.ReadFile(name)
	require.NoError(t, err)
	r := xml.NewDecoder(bytes.NewReader(page))
	var within []string
	n := 0
	for {
		token, err := r.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		switch e := token.(type) {
		case xml.StartElement:
			within = append(within, e.Name.Local)
		case xml.EndElement:
			within = within[:len(within)-1]
		case xml.CharData:
			if strings.Contains(string(e), text) && !slices.Contains(within, "title") {
				require.Equal(t, "bdi", within[len(within)-1], "%q stands in %v", e, within)
				n++
			}
		}
	}
	require.Greater(t, n, 40)
}
