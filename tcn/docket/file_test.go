package docket

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

const (
	aNotice = `{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	anEntry = `{"when":"2025-01","known":"2025-02-07","through":"The Gazette","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"it is reported","sources":["The Gazette"]}` + "\n"
)

func TestFileRoundTrip(t *testing.T) {
	entries := given("first")
	entries[3].Known, entries[3].Through = MustWhen("2025-02-07"), "The Gazette"
	entries[3].Later = []Telling{{MustWhen("2025-04-07"), "the Tribunal", Official}}
	entries[3].Contested, entries[3].Unsure, entries[3].Chain, entries[3].If = []string{"when"}, true, "giving", []string{"Q=yes"}
	plan := tells("2026", "second", acts.List{By: actors.Tribunal{}, Run: 1})
	plan.Planned = true
	law := Entry{Happened: MustWhen("2024-10-14"), Standing: Official, Says: "officially, words come into force", Record: []string{"R1"}}
	d, err := New(ours, append(entries, plan, law))
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	again, err := Read(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	require.Equal(t, d, again)
	require.NotContains(t, b.String(), `"on"`)
	e, err := Read(strings.NewReader("\n" + aNotice + " \n" + anEntry))
	require.NoError(t, err)
	require.Equal(t, acts.Give{By: minister}, e.entries[0].Act)
	require.Equal(t, []string{"The Gazette"}, e.entries[0].Record)
}

func TestReadRefuses(t *testing.T) {
	for _, tc := range []struct{ old, new, want string }{
		{`{"when"`, `["when"`, "line 2: it is no object of JSON; write one object on the line"},
		{`{"when"`, `x{"when"`, "line 2: it is no object of JSON"},
		{`"when":"2025-01"`, `"when":"January"`, `line 2: when: date "January"`},
		{`"when":"2025-01",`, ``, "line 2: when: it is missing; give at least a bound"},
		{`"when":"2025-01"`, `"when":2025`, "line 2: "},
		{`"says"`, `"said"`, "line 2: said: there is no such key; use some of: when, known"},
		{`"says"`, `"when":"2025","says"`, "line 2: when: it stands twice; write it once"},
		{`"says":"it is reported"`, `"says":null`, "line 2: says: it is null; leave it out"},
		{`"says":"it is reported"`, `"says":"the minister gave it"`, "line 2: says: it asserts; write who says so"},
		{`"standing":"anonymous"`, `"standing":"rumour"`, `standing "rumour" is not known; use one of`},
		{`"sources":["The Gazette"]`, `"sources":["The Gazette",7]`, "line 2: sources[1]: \"7\" is no text"},
		{`"by":"secretary of state"`, `"by":"tribunal"`, "line 2: act.by: \"tribunal\" cannot stand here; put one of: secretary of state"},
		{`"act":"give"`, `"act":"gift"`, `line 2: act: "gift" is no act; write one of: consult`},
		{`"act":"give",`, `"act":"give","on":"2025-01-01",`, `line 2: act.on: it has a day of its own; leave it out: "when" says when`},
		{`{"act":"give","by":"secretary of state"}`, `{}`, "line 2: act: it is missing; write one of: consult"},
		{`{"act":"give","by":"secretary of state"}`, `"give"`, "line 2: act: it is no object of JSON"},
		{`"notice":"first","act"`, `"notice":"third","act"`, `line 2: notice: there is no notice "third"; name one of the docket's notices: "first"`},
		{`"to":"relevant`, `"when":"2025","to":"relevant`, "line 1: when: there is no such key; use some of: notice, to"},
		{`relevant operator: Acme`, `tribunal: Acme`, "line 1: "},
		{`"the`, "\"\xff", ""},
	} {
		text := aNotice + anEntry
		_, err := Read(strings.NewReader(strings.Replace(text, tc.old, tc.new, 1)))
		if tc.want == "" {
			continue
		}
		require.ErrorContains(t, err, tc.want, tc.new)
		require.NotRegexp(t, `json:|strconv|docket:|actors:|Happened|Known`, err.Error())
	}
	_, err := Read(strings.NewReader(aNotice + strings.Repeat("x", jsonline.Longest+1)))
	require.ErrorContains(t, err, "line 2: ")
	require.ErrorContains(t, err, "write lines of at most")
	d, err := Read(strings.NewReader(""))
	require.NoError(t, err)
	require.Zero(t, d.Len())
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, bytes.ErrTooLarge }

func TestWriteFails(t *testing.T) {
	d, err := New(ours, given("first"))
	require.NoError(t, err)
	require.ErrorIs(t, d.Write(closed{}), bytes.ErrTooLarge)
}

// Whatever is read does not panic, is written the same, and can be replayed, judged and looked at.
func FuzzRead(f *testing.F) {
	f.Add(aNotice + anEntry)
	f.Add(aNotice + anEntry + strings.Replace(anEntry, `"2025-01"`, `"../2026~"`, 1))
	f.Add(aNotice + strings.Replace(anEntry, `{"act":"give","by":"secretary of state"}`, `{"act":"list","by":"tribunal","run":7}`, 1))
	f.Add(aNotice + strings.Replace(anEntry, `{"act":"give","by":"secretary of state"}`, `{"act":"disclose","by":"staff: \"\"; of Acme","to":"public"}`, 1))
	f.Add(aNotice + strings.Replace(anEntry, `"says"`, `"planned":true,"chain":"a","if":["x"],"later":[{"known":"2026","through":"x","standing":"official"}],"says"`, 1))
	f.Add(aNotice + strings.Replace(anEntry, `"2025-01"`, `"1900/2200"`, 1))
	f.Add(`{"when":"2024-10-14","standing":"official","says":"officially","sources":["R"]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read(strings.NewReader(text))
		if err != nil || d.Len() > 3 { // longer ones take long to judge
			return
		}
		var b, again bytes.Buffer
		require.NoError(t, d.Write(&b))
		back, err := Read(bytes.NewReader(b.Bytes()))
		require.NoError(t, err)
		require.NoError(t, back.Write(&again))
		require.Equal(t, b.String(), again.String())
		d.Replay(tcn.Standpoint{})
		judged := d.Judge(tcn.Standpoint{})
		d.Supposed(judged).Replay(tcn.Standpoint{})
		for v := Public; v <= Intervener; v++ {
			d.KnownTo(v, ipa.Day(2025, 6, 1)).Replay(tcn.Standpoint{})
			d.Speech(tcn.Standpoint{}, v, ipa.Day(2025, 6, 1))
		}
	})
}
