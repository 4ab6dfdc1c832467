package view

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The lanes of the dispute have the moments of each notice, and every entry that moves it besides; what is planned, what is law, and what is about another notice
// are not among them. A lane that never leaves its beginning is folded, and told in a clause.
func TestStoryLanes(t *testing.T) {
	d := dispute.Docket()
	steps := d.Replay(tcn.Standpoint{})
	shown := map[int]string{}
	for _, m := range dispute.Moments(steps, fewest) {
		shown[m.Entry.N] = m.Words
	}
	for n := range d.Notices() {
		of := storyOf(steps, shown, n.Name)
		var want []docket.Step
		moved, quiet := 0, 0
		for _, s := range steps {
			if s.Entry.Notice != n.Name || s.IsLaw() || s.Entry.Planned {
				continue
			}
			moves := s.Before != s.After()
			switch _, is := shown[s.Entry.N]; {
			case moves:
				moved++
			case is:
				quiet++
			default:
				continue
			}
			want = append(want, s)
		}
		require.Positive(t, moved, n.Name)
		require.Len(t, of.Days, len(want), n.Name)
		require.Equal(t, 6, len(of.Lanes)+len(of.Folded), n.Name)
		for i, s := range want {
			for _, l := range of.Lanes {
				region := regionOf(t, l.Region)
				is := s.After().In(region)
				require.Equal(t, tone(is), l.Cells[i].Class)
				changes := i == 0 || want[i-1].After().In(region) != is
				require.Equal(t, changes, l.Cells[i].Status != "", "%s, %s, entry %d", n.Name, l.Region, s.Entry.N)
				if changes {
					require.Equal(t, is.String(), l.Cells[i].Status)
					require.Equal(t, briefly(of.Days[i].Status), l.Cells[i].At)
				}
			}
		}
		for _, l := range of.Lanes {
			left := false
			for _, c := range l.Cells {
				left = left || c.Class != "start"
			}
			require.True(t, left, "%s: %s never leaves its beginning", n.Name, l.Region)
			require.Equal(t, want[len(want)-1].After().In(regionOf(t, l.Region)).String(), l.Now)
			require.NotEmpty(t, l.Says)
		}
		require.NotEmpty(t, of.Stage)
	}
	require.Empty(t, storyOf(steps, shown, "no notice").Days)
}

func regionOf(t *testing.T, name string) tcn.Region {
	t.Helper()
	for r := range tcn.Regions() {
		if strings.EqualFold(r.String(), name) {
			return r
		}
	}
	t.Fatalf("%q is no region", name)
	return 0
}

// A moment opens into who, what, what follows, by which words, and on whose word; one that is planned, one that is law and a statement say that they are.
func TestMomentsOpen(t *testing.T) {
	html := show(t, "v=story&every=1", nil).HTML
	moments := regexp.MustCompile(`(?s)<li id="entry-(\d+)"><details>.*?</details></li>`).FindAllStringSubmatch(html, -1)
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	require.Len(t, moments, len(steps))
	law, planned, said, judged := 0, 0, 0, 0
	for i, s := range steps {
		text := moments[i][0]
		require.True(t, strings.Contains(text, "<dt>Sources</dt>"), s.Entry.N)
		require.Equal(t, !s.Entry.Known.IsZero(), strings.Contains(text, "<dt>Known since</dt>"), s.Entry.N)
		require.Equal(t, !s.Entry.Known.IsZero(), strings.Contains(text, "<dt>On whose word</dt>"), s.Entry.N)
		require.Equal(t, len(s.Entry.Contested) > 0, strings.Contains(text, "<dt>Contested</dt>"), s.Entry.N)
		isSaid := s.Ruling.Rule().Act == "say" && !s.Entry.Planned && !s.IsLaw()
		require.Equal(t, isSaid, strings.Contains(text, "a statement: it moves nothing"), s.Entry.N)
		require.Equal(t, s.Entry.Planned, strings.Contains(text, "planned: it has not happened"), s.Entry.N)
		require.Equal(t, s.Entry.Act != nil, strings.Contains(text, "<dt>Who</dt>"), s.Entry.N)
		switch {
		case s.Entry.Act == nil:
			law++
		case s.Entry.Planned:
			planned++
		case isSaid:
			said++
		default:
			judged++
			require.True(t, strings.Contains(text, "<dt>Words of law</dt>"), s.Entry.N)
			require.True(t, strings.Contains(text, `class="tag `+s.Effect().String()), s.Entry.N)
		}
	}
	require.True(t, law > 0 && planned > 0 && said > 0 && judged > 0, "%d %d %d %d", law, planned, said, judged)
	require.Less(t, strings.Count(show(t, "v=story", nil).HTML, `<li id="entry-`), len(steps)/2)
}

// The readings, another day's law and another reading of an open question change what is told, and the picture.
func TestStorySwitches(t *testing.T) {
	plain := show(t, "v=story", nil)
	_, lanes, _ := strings.Cut(plain.HTML, `<table class="lanes">`)
	for r := range dispute.Readings() {
		s := show(t, "v=story&r="+r.Name, nil)
		require.Contains(t, s.HTML, `value="`+r.Name+`" checked`)
		require.Equal(t, 1, strings.Count(s.HTML, " checked"))
	}
	for _, address := range []string{"v=story&law=2018-04-01", "v=story&r=never", "v=story&law=2020-01-01&every=1"} {
		s := show(t, address, nil)
		_, other, _ := strings.Cut(s.HTML, `<table class="lanes">`)
		require.NotEqual(t, lanes, other, address)
	}
	require.Contains(t, show(t, "v=story&law=2018-04-01", nil).HTML, "Another day’s law, or another reading, is chosen")
	require.Contains(t, show(t, "v=story&law=2027-01-01", nil).HTML, "The tables were checked to")
}

// What is planned has not happened: it says so, and is in no lane, though it is among the moments; nor is what is about no notice.
func TestPlannedIsInNoLane(t *testing.T) {
	d, err := docket.Read(strings.NewReader(`{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
{"when":"2025-01","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"A paper reports that a notice was given.","sources":["a paper"]}
{"when":"2025-06-20","standing":"official","says":"A site says that sections came into force.","sources":["a site"]}
{"when":"2025-07","notice":"n","act":{"act":"publish","by":"press"},"standing":"anonymous","says":"A paper reports.","sources":["a paper"]}
{"when":"2026-12","notice":"n","act":{"act":"list","by":"tribunal"},"standing":"party","says":"Acme says that a hearing is to be.","sources":["a paper"],"planned":true}
`))
	require.NoError(t, err)
	steps := d.Replay(tcn.Standpoint{})
	shown := map[int]string{1: "given", 2: "law", 3: "published", 4: "a hearing"}
	require.Len(t, storyOf(steps, shown, "n").Days, 2)
	require.Len(t, storyOf(steps, map[int]string{3: "published"}, "n").Days, 1, "the giving is void without what must go before it, and moves nothing")
	require.Empty(t, storyOf(steps, shown, "").Days)
	for i, s := range steps {
		require.Equal(t, i+1, s.Entry.N)
		require.Equal(t, i == 3, s.Entry.Planned)
	}
	require.Equal(t, "planned: it has not happened", momentOf(steps[3], "").Effect)
	require.Equal(t, "Acme says that a hearing is to be.", momentOf(steps[3], "").Words)
	require.Equal(t, "a hearing", momentOf(steps[3], "a hearing").Words)
	require.Empty(t, momentOf(steps[1], "").Who)
	require.NotEmpty(t, momentOf(steps[0], "").Who)
	require.Equal(t, "list the claim", momentOf(steps[3], "").What)
	require.Equal(t, "publish a report", momentOf(steps[2], "").What)
}
