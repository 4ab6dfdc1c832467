package dispute_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// last is a notice as a docket leaves it.
func last(d docket.Docket, name string) (n tcn.Notice) {
	for _, s := range d.Replay(tcn.Standpoint{}) {
		if s.Entry.Notice == name && !s.IsLaw() {
			n = s.Notice
		}
	}
	return n
}

// givenOn is a reading with the giving of the first notice, and what must come before it, on one day.
func givenOn(t *testing.T, reading docket.Docket, day ipa.Date) docket.Docket {
	t.Helper()
	entries := slices.Collect(reading.Entries())
	for i := range entries {
		if entries[i].Chain == "giving" {
			entries[i].Happened = docket.MustWhen(day.String())
		}
	}
	d, err := docket.New(slices.Collect(reading.Notices()), entries)
	require.NoError(t, err)
	return d
}

// s 255(5A), (5B)(a), s 256A(4): where the first notice still stands, the reading says on which days it can end and when its
// renewal period can begin, and these are the days of the law. Where it does not stand, nothing is said of its end.
func TestWhatComesNext(t *testing.T) {
	long := func(d ipa.Date) string {
		at, err := time.Parse(time.DateOnly, d.String())
		require.NoError(t, err)
		return at.Format("2 January 2006")
	}
	ends := 0
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		if last(d, dispute.January).State().In(tcn.RegionForce).Ended() {
			require.NotContains(t, r.Says, "two years", r.Name)
			continue
		}
		ends++
		var end, window []string
		for _, day := range []ipa.Date{ipa.Day(2024, 12, 1), ipa.Day(2025, 1, 31)} { // the first and the last day of the giving as told
			n := last(givenOn(t, d, day), dispute.January)
			require.Equal(t, day, n.Given())
			clocks := slices.Collect(n.Clocks("renewal-period"))
			require.Len(t, clocks, 1)
			require.Equal(t, n.LastDay(), clocks[0].Span.Last)
			end, window = append(end, long(n.LastDay())), append(window, long(clocks[0].Span.First))
			over, err := n.On(n.LastDay().Add(1))
			require.NoError(t, err)
			require.Equal(t, tcn.Expired, over.State().In(tcn.RegionForce), "nothing else ends it")
		}
		require.Contains(t, r.Says, "from "+end[0]+" to "+end[1])
		require.Contains(t, r.Says, "begin on a day from "+window[0]+" to "+window[1])
	}
	require.Equal(t, 2, ends, "never, and narrowed")
}

// The days of the package's doc: the end and the renewal period of the first notice by the day of its giving, and the end of the second.
func TestDaysOfTheDoc(t *testing.T) {
	d, err := dispute.Read("never")
	require.NoError(t, err)
	for given, want := range map[ipa.Date][2]string{
		ipa.Day(2024, 12, 1):  {"2026-11-30", "2026-11-01"},
		ipa.Day(2024, 12, 31): {"2026-12-30", "2026-12-01"},
		ipa.Day(2025, 1, 1):   {"2026-12-31", "2026-12-02"},
		ipa.Day(2025, 1, 31):  {"2027-01-30", "2027-01-01"},
	} {
		n := last(givenOn(t, d, given), dispute.January)
		for c := range n.Clocks("renewal-period") {
			require.Equal(t, want, [2]string{n.LastDay().String(), c.Span.First.String()}, given)
		}
	}
	for name, want := range map[string][]string{"seeds": {"2027-08-31", "2027-09-29"}, "october": {"2027-09-30", "2027-10-30"}} {
		d, err := dispute.Read(name)
		require.NoError(t, err)
		i := slices.IndexFunc(d.Spread(tcn.Standpoint{}, 100).Outcomes, func(o docket.Outcome) bool {
			return o.Notice == dispute.September && o.What == "last day" && o.Values[0] == want[0] && o.Values[len(o.Values)-1] == want[1]
		})
		require.GreaterOrEqual(t, i, 0, name)
	}
}

// A company that says that it has no notice is given none, is no party, and moves nothing.
func TestNoneStandsBehindADenial(t *testing.T) {
	var told []string
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		for n := range d.Notices() {
			require.Equal(t, "Apple", n.To.Name)
		}
		for _, s := range d.Replay(tcn.Standpoint{}) {
			by, ok := s.Entry.By().(actors.RelevantOperator)
			if !ok || by.Name == "Apple" {
				continue
			}
			require.IsType(t, acts.Say{}, s.Entry.Act)
			require.Equal(t, s.Before, s.After())
			require.Contains(t, s.Entry.Says, "no notice stands behind what it says")
			if r.Name == "seeds" {
				told = append(told, s.Entry.Happened.String()+" "+by.Name)
			}
		}
	}
	require.Equal(t, []string{"2025-03-17 Meta", "2025-07-29 Google"}, told)
}

// Apple's second claim stands on unnamed people's word, and from 4 August 2026 on Apple's; what it is about stays contested.
func TestOnWhoseWordTheSecondClaimStands(t *testing.T) {
	stands := func(day ipa.Date) (s docket.Standing) {
		for e := range dispute.Docket().KnownTo(docket.Public, day).Entries() {
			if claim, ok := e.Act.(acts.Claim); ok && e.Notice == dispute.September && claim.Case == "" {
				s = e.Stands()
				require.Equal(t, []string{"Q42"}, e.Contested)
			}
		}
		return s
	}
	require.Zero(t, stands(ipa.Day(2026, 8, 2)))
	require.Equal(t, docket.Anonymous, stands(ipa.Day(2026, 8, 3)))
	require.Equal(t, docket.Party, stands(ipa.Day(2026, 8, 4)))
}

// s 255(8), SI 2018/1334, r 7: Apple may ask for openness on either reading of doubt 42. A release by the Tribunal would be
// without power on the default, and lawful on the other.
func TestWhatAppleAsksFor(t *testing.T) {
	asked := false
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		act, ok := s.Entry.Act.(acts.Apply)
		if !ok || s.Entry.Notice != dispute.September {
			continue
		}
		asked = true
		require.Equal(t, "Apple", act.By.(actors.RelevantOperator).Name)
		require.Equal(t, tcn.Lawful, s.Effect())
		require.False(t, slices.ContainsFunc(s.Ruling.Doubts(), func(d tcn.Doubt) bool { return d.N == 42 }))
		ruling, err := s.Notice.Try(acts.RuleOnSecrecy{By: actors.Tribunal{}, On: ipa.Day(2026, 12, 1), Run: act.Run, Release: actors.Public{}})
		require.NoError(t, err)
		require.Equal(t, tcn.Void, ruling.Effect())
		i := slices.IndexFunc(ruling.Doubts(), func(d tcn.Doubt) bool { return d.N == 42 })
		require.GreaterOrEqual(t, i, 0)
		require.Equal(t, tcn.Lawful, ruling.Doubts()[i].Other)
	}
	require.True(t, asked)
}

// Where there is no second notice, what is asked and heard in Apple's new claim is asked and heard in a claim on the first.
func TestClaimsOnTheFirstIfThereIsNoSecond(t *testing.T) {
	d, err := dispute.Read("narrowed")
	require.NoError(t, err)
	runs := slices.Collect(last(d, dispute.January).Runs(tcn.RegionTribunal))
	for e := range d.Entries() {
		if act, ok := e.Act.(acts.Apply); ok && strings.Contains(e.Says, "lift the restrictions") {
			require.Equal(t, dispute.January, e.Notice)
			require.Equal(t, acts.OfVarying, runs[act.Run-1].Against)
			return
		}
	}
	t.Fatal("Apple's application is not there")
}

// That the case was heard moves no notice: the default reading and this one end alike.
func TestHeardMovesNothing(t *testing.T) {
	d, err := dispute.Read("heard")
	require.NoError(t, err)
	require.Equal(t, dispute.Docket().Len()+1, d.Len())
	for _, name := range []string{dispute.January, dispute.September} {
		require.Equal(t, last(dispute.Docket(), name).State(), last(d, name).State())
	}
}

// A reading that has both in October has nothing of it before: neither a withdrawal nor a second notice in force.
func TestBothInOctober(t *testing.T) {
	d, err := dispute.Read("october")
	require.NoError(t, err)
	for _, s := range d.Replay(tcn.Standpoint{}) {
		switch s.Entry.Act.(type) {
		case acts.Revoke, acts.GiveAnother:
			require.Equal(t, "2025-10", s.Entry.Happened.String())
			require.Equal(t, docket.Attributed, s.Entry.Standing)
		case acts.Give:
			if s.Entry.Notice == dispute.September {
				require.Equal(t, "2025-10", s.Entry.Happened.String())
			}
		default: // the rest is as told otherwise
		}
	}
	require.Equal(t, tcn.Reissued, last(d, dispute.January).State().In(tcn.RegionForce))
}

// What came to light by 25 November 2026, as it is marked, with the day by which it was public.
func TestWhatCameToLight(t *testing.T) {
	for id, want := range map[seeds.EventID][3]string{
		"R52": {"2026-07/2026-08", "2026-08-04", "SECONDARY"},
		"R53": {"2025-10", "2026-08-04", "SECONDARY"},
		"R54": {"2026-09", "2026-09-17", "SECONDARY"},
		"R55": {"2026/2026-11-25", "2026/2026-11-25", "SECONDARY"},
		"R56": {"2026/2026-11-25", "2026/2026-11-25", "UNSURE"},
		"R57": {"2025-09", "2025-11-10", "SECONDARY"},
		"R58": {"2025-03-17", "2025-03-17", "SECONDARY"},
		"R59": {"2025-07-29", "2025-07-29", "SECONDARY"},
		"R60": {"2025-03/2025-03-13", "2025-04-07", "SECONDARY"},
		"R61": {"2025-12-16", "2025-12-16", "SECONDARY"},
		"R62": {"2025-02/2025-03-04", "2025-04-07", "SECONDARY"},
	} {
		row, ok := seeds.EventOf(id)
		require.True(t, ok, id)
		require.Equal(t, want, [3]string{string(row.When), string(row.Known), row.Mark.String()}, id)
	}
	for q, want := range map[seeds.QuestionID]map[string]seeds.EventID{
		"Q01": {"october": "R53"}, "Q19": {"october": "R53"}, "Q37": {"held": "R56", "moved": "R55"},
		"Q08": {"later": "R57"}, "Q40": {"off": "R57"}, "Q42": {"untold": "R52"}, "Q43": {"apple": "R60", "home-office": "R60"},
	} {
		question, ok := seeds.QuestionOf(q)
		require.True(t, ok, q)
		for answer, row := range want {
			at, ok := question.Position(answer)
			require.True(t, ok, answer)
			require.Contains(t, at.Record, row)
		}
	}
}
