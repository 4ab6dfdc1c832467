package timeline

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

func written(t *testing.T, p Page) string {
	var b bytes.Buffer
	require.NoError(t, p.Write(&b))
	return b.String()
}

// Without moments of the caller's, those are taken that bring a notice to another headline; never more than have room.
func TestPicture(t *testing.T) {
	d := dispute.Docket()
	v := Page{Readings: []Reading{{Docket: d}}}.view()
	p := v.Tellings[0].Picture
	require.Len(t, p.Bars, 2)
	require.Len(t, p.Points, Most)
	require.Len(t, p.Above, Most/2)
	for _, at := range p.Points {
		require.NotEmpty(t, at.Is.Stage)
		require.NotEmpty(t, at.Is.Words)
	}
	v = Page{Until: ipa.Day(2025, 10, 31), Readings: []Reading{{Docket: d, Moments: []Moment{{8, "printed"}, {9999, "no such entry"}, {71, "after the cut"}}}}}.view()
	p = v.Tellings[0].Picture
	require.Len(t, p.Points, 2)
	require.Equal(t, []string{"", later}, []string{p.Points[0].Class, p.Points[1].Class})
	require.EqualValues(t, "<bdi>printed</bdi>", p.Points[0].Is.Words)
	short := func(notice string) string { return "<" + notice[:1] }
	for _, at := range (Page{Short: short, Readings: []Reading{{Docket: d}}}).view().Tellings[0].Picture.Points {
		require.Regexp(t, "^<[A-Za-z0-9] [a-z]+$", at.Is.Stage)
	}
}

// The picture comes before the switches, the switches before the legend, and what comes out before them all.
func TestOrder(t *testing.T) {
	d := dispute.Docket()
	page := written(t, Page{Lead: "What comes out.", Note: "Nothing is confirmed.", Until: ipa.Day(2025, 10, 31), Readings: []Reading{{Docket: d}}})
	at := -1
	for _, text := range []string{"What comes out.", "<strong><bdi>Nothing is confirmed.", `class="bars"`, "<form", `class="legend`, `<div class="scroll reported`, `id="tables"`, `id="h-papers"`} {
		i := strings.Index(page, text)
		require.Greater(t, i, at, text)
		at = i
	}
}

// Each moment has a column of its own, in order; where all have room, the one at its place.
func TestSeat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []*tagged[point]
		for _, x := range rapid.SliceOfN(rapid.IntRange(0, 1000), 0, columns).Draw(t, "x") {
			all = append(all, &tagged[point]{Is: point{X: x}})
		}
		slices.SortFunc(all, func(a, b *tagged[point]) int { return a.Is.X - b.Is.X })
		seat(all)
		last := -1
		for _, p := range all {
			require.Greater(t, p.Is.Column, last)
			require.Less(t, p.Is.Column, columns)
			last = p.Is.Column
		}
		if len(all) == 1 {
			require.Equal(t, min(all[0].Is.X*columns/1000, columns-1), all[0].Is.Column)
		}
	})
	require.Equal(t, []int{1, 2, 3}, spread([]int{1, 2, 3}, 3))
	require.Equal(t, []int{0, 3, 7, 11}, spread([]int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 4))
}

// A bar has no overlap; a word stands only where it has room.
func TestHeads(t *testing.T) {
	d := dispute.Docket()
	end := ipa.Day(2026, 11, 22)
	var words []string
	at := 0
	for _, s := range heads(happened(d.Replay(tcn.Standpoint{}), dispute.January, end), axisOf([]docket.Docket{d}), end) {
		require.GreaterOrEqual(t, s.X, at)
		at = s.X + s.W
		if s.Word != "" {
			words = append(words, s.Word)
			require.LessOrEqual(t, wide(s.Word), s.W*barWidth/1000)
		}
	}
	require.Equal(t, []string{"secret", "tribunal", "reissued"}, words)
}

func TestDated(t *testing.T) {
	for text, want := range map[string]string{
		"2025-02-07": "7 Feb 2025", "2025-09~": "about Sep 2025", "2024-12/2025-01": "Dec 2024 to Jan 2025", "2025-02/2025-03-04": "by 4 Mar 2025",
		"../2025-09": "by Sep 2025", "2025-08?": "perhaps Aug 2025", "2025/..": "from 2025",
	} {
		require.Equal(t, want, dated(docket.MustWhen(text)), text)
	}
	require.Equal(t, "not public", dated(docket.When{}))
}

// Lanes that never leave their beginning stand in one row; each of the six is in one row or the other.
func TestStill(t *testing.T) {
	for _, n := range (Page{Readings: []Reading{{Docket: dispute.Docket()}}}).view().Tellings[0].Notices {
		for _, s := range []set{n.Reported, n.Known} {
			require.Len(t, append(slices.Clone(s.Lanes), s.Still...), 6)
			var names []string
			for _, l := range s.Still {
				names = append(names, l.Name)
				for _, span := range l.Spans {
					require.Equal(t, "quiet", span.Is.Tone)
				}
			}
			require.Subset(t, names, []string{"Review", "Enforcement"})
			require.NotContains(t, names, "Force")
		}
	}
}

// A law is linked as it stood on the entry's day; a statement rests on none; a doubt and a document lead to their explanations.
func TestLinks(t *testing.T) {
	d := dispute.Docket()
	days, statements := 0, 0
	for _, s := range d.Replay(tcn.Standpoint{}) {
		links := law(s)
		if _, says := s.Entry.Act.(acts.Say); says {
			require.Empty(t, links)
			statements++
			continue
		}
		for _, l := range links {
			require.True(t, strings.HasSuffix(l.URL, "/"+s.Day.String()), l.URL)
			days++
		}
	}
	require.NotZero(t, days)
	require.NotZero(t, statements)
	v := Page{Readings: []Reading{{Docket: d}}}.view()
	require.NotEmpty(t, v.Doubts)
	require.Len(t, v.Papers, 5)
	page := written(t, v.Page)
	for _, link := range []string{`href="#q-20"`, `id="q-20"`, `href="#d-S0"`, `id="d-S0"`} {
		require.Contains(t, page, link)
	}
}

// What a judgment supposes has no number: it is marked, named and told apart, and each has a name of its own on the page.
func TestSupposed(t *testing.T) {
	given := docket.Entry{Happened: docket.MustWhen("2025-02"), Known: docket.MustWhen("2025-03"), Through: "The Gazette", Notice: "one", Standing: docket.Attributed, Act: acts.Give{}, Says: "It is reported to have been given.", Record: []string{"a"}}
	d, err := docket.New([]docket.Notice{{Name: "one"}}, []docket.Entry{given})
	require.NoError(t, err)
	d = d.Supposed(d.Judge(tcn.Standpoint{}))
	page := written(t, Page{Readings: []Reading{{Docket: d}}})
	require.Contains(t, page, `class="m ms1 lawful supposed"`)
	require.Contains(t, page, `id="t-r1-s1"`)
	require.Contains(t, page, `id="t-r1-s2"`)
	require.Contains(t, page, `<span class="s">Supposed </span>s</th>`)
	require.Contains(t, page, "supposed: nobody reports it: the law requires it")
	require.Contains(t, page, "supposed: nobody tells it")
	require.NotContains(t, page, ">0<")
	require.NotContains(t, written(t, Page{Readings: []Reading{{Docket: dispute.Docket()}}}), "supposed: nobody tells it")
}
