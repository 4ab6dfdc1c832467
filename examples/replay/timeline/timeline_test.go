package timeline_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/replay/timeline"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// whole is the page of the dispute, in all its readings.
func whole(t *testing.T) []byte {
	p := timeline.Page{Title: "The dispute over Apple's iCloud encryption", Lead: "As it is reported.", Note: "No notice to Apple has been confirmed.", UntilSays: "the last of the five documents"}
	for s := range seeds.Sources() {
		if when, err := docket.ParseWhen(string(s.Date)); err == nil && when.Latest().After(p.Until) {
			p.Until = when.Latest()
		}
	}
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		p.Readings = append(p.Readings, timeline.Reading{Name: r.Name, Says: r.Says, Docket: d})
	}
	return write(t, p)
}

func write(t *testing.T, p timeline.Page) []byte {
	var b, again bytes.Buffer
	require.NoError(t, p.Write(&b))
	require.NoError(t, p.Write(&again))
	require.Equal(t, b.String(), again.String(), "the same dockets give the same bytes")
	return b.Bytes()
}

// tiny is a docket with an act that is lawful, one that is void, an event of law and something that is planned.
func tiny(t *testing.T, name string) docket.Docket {
	when := docket.MustWhen
	acme := actors.RelevantOperator{Name: name + " Ltd", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	d, err := docket.New([]docket.Notice{{Name: name, To: acme}, {Name: "another", To: acme}}, []docket.Entry{
		{Happened: when("2025-05"), Known: when("2025-06-02"), Through: name, Notice: name, Standing: docket.Anonymous, Act: acts.Consult{With: acme, Before: acts.Giving}, Says: "It is reported to have been consulted on: " + strings.Join(strings.Fields(name), " "), Record: []string{name}},
		{Happened: when("2025-05-20"), Known: when("2025-06-02"), Through: "The Gazette", Notice: name, Standing: docket.Attributed, Act: acts.Give{}, Says: "It is reported to have been given.", Record: []string{"R01", "S0"}, Contested: []string{"Q01", "whether " + name}},
		{Happened: when("2025-06-20"), Known: when("2025-06-20"), Through: "legislation.gov.uk", Standing: docket.Official, Says: "By regulations, the law changes.", Claims: []string{"S0-01"}},
		{Happened: when("2025-07-01"), Notice: name, Standing: docket.Inferred, Act: acts.Abandon{}, Says: "Inferred: it was abandoned.", Record: []string{"R02"}, Unsure: true},
		{Happened: when("2025-08"), Known: when("2025-07-03"), Through: "The Gazette", Notice: name, Standing: docket.Party, Act: acts.Abandon{}, Says: "It is said to be planned to abandon it.", Record: []string{"R03"}, Planned: true},
	})
	require.NoError(t, err)
	return d
}

func TestGolden(t *testing.T) {
	p := timeline.Page{Title: "Tiny", Lead: "A docket for a test.", Note: "Nothing of it happened.", Readings: []timeline.Reading{{Docket: tiny(t, "spring")}}, Until: ipa.Day(2025, 6, 30), UntilSays: "the end of June"}
	golden.Equal(t, "testdata/tiny.golden.html", write(t, p))
}

// The page of the dispute is well formed, whole in itself and small.
func TestDispute(t *testing.T) {
	got := whole(t)
	require.Less(t, len(got), 1_000_000)
	page := read(t, got)
	require.Len(t, page.marked["reading"], 15, "a picture, lanes and tables for each of five readings: the sixth is told, and has the lanes of the first")
	for r := range dispute.Readings() {
		require.Contains(t, page.text, r.Says)
	}
	for _, day := range []string{"14 Oct 2024: the Act changes", "20 Jun 2025: the Act changes"} {
		require.Contains(t, page.text, day)
	}
	const unchecked = "The tables were checked to 7 Apr 2026; of later days they give the law as it stood then."
	require.Equal(t, 1, strings.Count(page.text, unchecked))
	require.NotContains(t, string(write(t, timeline.Page{Readings: []timeline.Reading{{Docket: tiny(t, "spring")}}})), unchecked)
}

// Whatever a docket is called, the page stays well formed, runs nothing, and shows the name as it is.
func TestOddNames(t *testing.T) {
	for _, name := range []string{
		`<script>alert("x")</script>`, `"><img src=x onerror=alert(1)>`, `</style><b>`, `' onmouseover='x`, `javascript:alert(1)`, `{{.Title}}`, `a & b &amp; c`, `]]>`, `<!--`,
		`Ünïcödé 名前 עברית`, "tab\tand\nline", `url(https://example.org)`, strings.Repeat("long", 400), `--x:1;--y:2`,
	} {
		d := tiny(t, name)
		p := timeline.Page{Title: name, Lead: name, Note: name, UntilSays: name, Until: ipa.Day(2025, 6, 10), Readings: []timeline.Reading{{Name: name, Says: name, Docket: d}, {Name: name, Says: name, Docket: d}}}
		page := read(t, write(t, p))
		require.Contains(t, page.text, strings.Join(strings.Fields(name), " "))
	}
	const odd = showntest.Odd
	d := tiny(t, odd)
	all := write(t, timeline.Page{Title: odd, Lead: odd, Note: odd, UntilSays: odd, Until: ipa.Day(2025, 6, 10), Readings: []timeline.Reading{{Name: odd, Says: odd, Docket: d}, {Name: odd, Says: odd, Docket: d}}})
	showntest.Steady(t, string(all))
	require.Contains(t, read(t, all).text, showntest.OddShown)
	page := read(t, write(t, timeline.Page{Title: "a\x00b\x1bc\x7f\u0085d\xffe", Readings: []timeline.Reading{{Docket: tiny(t, "bell\a\x1b[31m\u202e")}}}))
	require.Contains(t, page.text, `a\u0000b\u001bc\u007f\u0085d`+"\uFFFDe")
	require.Contains(t, page.text, `bell\u0007\u001b[31m\u202e`)
}

// Neither no reading, nor an empty docket, nor three hundred years break the page.
func TestEdges(t *testing.T) {
	require.ErrorContains(t, timeline.Page{}.Write(io.Discard), "give at least one docket")
	require.ErrorIs(t, timeline.Page{Readings: []timeline.Reading{{}}}.Write(broken{}), errBroken)
	require.Contains(t, read(t, write(t, timeline.Page{Readings: []timeline.Reading{{}}})).text, "Every entry")

	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	entry := func(when, known string) docket.Entry {
		return docket.Entry{Happened: docket.MustWhen(when), Known: docket.MustWhen(known), Through: "The Gazette", Notice: "old", Standing: docket.Official, Act: acts.Publish{By: actors.Press{Name: "The Gazette"}}, Says: "The Gazette is reported to have reported it.", Record: []string{"R01"}}
	}
	for _, days := range [][2]string{{"1900-01-01", "2200-12-31"}, {"2200-12-31", "2200-12-31"}, {"1900", "2100"}, {"2020", "2023-06"}, {"2024-02-29", "2024-02-29"}} {
		d, err := docket.New([]docket.Notice{{Name: "old", To: acme}}, []docket.Entry{entry(days[0], days[0]), entry(days[1], days[1])})
		require.NoError(t, err)
		page := write(t, timeline.Page{Readings: []timeline.Reading{{Docket: d}}})
		read(t, page)
		require.Less(t, len(page), 100_000, days)
	}
}

var errBroken = errors.New("broken")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }
