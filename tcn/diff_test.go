package tcn_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// under21Feb and under1Jul are the two days of the worked example: Advanced Data Protection was withdrawn on the first.
var (
	under21Feb = day("2025-02-21")
	under1Jul  = day("2025-07-01")
)

// withdrawal is the worked example: the notice of January 2025 is referred back, and a feature is withdrawn while the review is pending.
// It is a what-if: nothing says that the notice was referred.
func withdrawal(t *testing.T) *scene {
	s := given(t, "2025-01-10").referred("2025-02-01")
	return s.does(negative("2025-02-21"))
}

// s 257(3A): was the recipient free to withdraw a feature on 21 February 2025, had it referred the notice? It was. On 1 July 2025 it would not be.
func TestCompare_S257_3A_TheWorkedExample(t *testing.T) {
	s := withdrawal(t)
	require.Equal(t, tcn.Lawful, s.ruling().Effect())

	all := diffUnder(t, s.Notice, under21Feb, under1Jul)
	i := slices.IndexFunc(all, func(d tcn.Difference) bool { return d.Kind == "ruling" && acts.Verb(d.Act) == "change" })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "change a service: lawful", all[i].A)
	require.Contains(t, all[i].B, "change a service: breach")
	require.Contains(t, all[i].B, "while a review is pending")
	require.Equal(t, []ipa.Citation{ipa.MustParse("s 257(3A)")}, all[i].Law)

	// The positions and the clocks that differ: the standstill, the time for the review, the suit for secrecy.
	require.True(t, differs(all, "position", "", "no change with a negative effect", "s 257(3A)"))
	require.True(t, differs(all, "position", "", "decide before the review period ends", "s 257(4)@2025-06-20"))
	require.True(t, differs(all, "position", "change services", "", "s 257(3)@2018-03-12"))
	require.True(t, differs(all, "position", "", "enforce secrecy", "s 255(10)@2025-06-20"))
	require.True(t, differs(all, "clock", "", "review period: running, last day 2025-07-30", "s 257(4)@2025-06-20"))

	// Under each day's own law it was free as well.
	_, own := replayUnder(t, s.Notice, ipa.Date{})
	for _, o := range own {
		require.Equal(t, tcn.Lawful, o.Ruling.Effect())
		require.NoError(t, o.Err)
	}
	// And had it not referred the notice, it would be free on either day.
	free := given(t, "2025-01-10").does(negative("2025-02-21"))
	for _, d := range diffUnder(t, free.Notice, under21Feb, under1Jul) {
		require.NotEqual(t, "ruling", d.Kind, "%+v", d)
	}
}

// differs reports whether something is so under one law and not, or otherwise, under the other, by some words.
func differs(all []tcn.Difference, kind, a, b, law string) bool {
	return slices.ContainsFunc(all, func(d tcn.Difference) bool {
		return d.Kind == kind && strings.Contains(d.A, a) && strings.Contains(d.B, b) && (a == "") == (d.A == "") && (b == "") == (d.B == "") &&
			slices.ContainsFunc(d.Law, func(c ipa.Citation) bool { return c.String() == law })
	})
}

// Every difference is one: its sides are not the same, and it names the words that make it, which do not stand alike on the two days.
func TestCompareNamesTheProvision(t *testing.T) {
	histories := map[string]*scene{
		"example":   withdrawal(t),
		"renewed":   given(t, "2025-07-01").renewed("2027-06-01"),
		"lapsed":    given(t, "2020-01-01").until("2027-01-01"),
		"varied":    given(t, "2025-07-01").varied("2025-09-01", further).until("2027-07-15"),
		"reviewed":  given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").outcome(decideToConfirm("2025-07-11")).does(confirm("2025-07-12")),
		"late":      given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").whatever(decideToConfirm("2026-07-11")),
		"complaint": given(t, "2025-07-01").does(complaint("2025-07-02"), orderInterim("2025-07-03")),
		"sued":      given(t, "2025-07-01").does(sue(acts.ToKeepSecret, "2025-07-03"), enjoin("2025-07-04")),
		"appealed":  given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-07-03"), appealBy(acme, "2025-07-04")),
	}
	// One that names its runs: under the older law there is no such run, and what was done in it is no act.
	named := given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-01"), decideToRenew("2027-06-01"),
		acts.Approve{By: judge, On: day("2027-06-02"), Run: 2, Considered: acts.PrivacyTests}, acts.Renew{By: home, On: day("2027-06-03"), Run: 2, Considered: acts.AllFactors})
	histories["named runs"] = named
	_, all := replayUnder(t, named.Notice, day("2020-01-01"))
	var bad *acts.BadAct
	require.True(t, errors.As(all[len(all)-1].Err, &bad))
	require.Equal(t, "Run", bad.Field)
	require.NotEmpty(t, diffUnder(t, named.Notice, ipa.Date{}, day("2020-01-01"))) // the zero Date: each act's own law

	days := []string{"2018-03-12", "2018-12-31", "2024-10-14", "2025-02-21", "2025-07-01"}
	for name, s := range histories {
		for i, a := range days {
			require.Empty(t, diffUnder(t, s.Notice, day(a), day(a)), "%s under one law", name)
			for _, b := range days[i+1:] {
				for _, d := range diffUnder(t, s.Notice, day(a), day(b)) {
					require.NotEqual(t, d.A, d.B, name)
					require.NotEmpty(t, d.Law, "%s, %s and %s: %+v", name, a, b, d)
					for _, c := range d.Law {
						same := ipa.InForce(c, day(a)) == ipa.InForce(c, day(b)) && ipa.InForce(c.At(day(a)), day(b)) == ipa.Stands
						require.False(t, same, "%s: %v is the same on %s and %s", name, c, a, b)
					}
				}
			}
		}
	}
}

// A comparison turned round is the same with its sides exchanged.
func TestCompareIsSymmetric(t *testing.T) {
	s := withdrawal(t)
	there, back := diffUnder(t, s.Notice, under21Feb, under1Jul), diffUnder(t, s.Notice, under1Jul, under21Feb)
	require.Len(t, back, len(there))
	for _, d := range there {
		require.True(t, slices.ContainsFunc(back, func(e tcn.Difference) bool {
			return d.Kind == e.Kind && d.A == e.B && d.B == e.A && slices.Equal(d.Law, e.Law)
		}), "%+v", d)
	}
}

// s 255(5A), s 256A(1): under the law before 14 October 2024 a notice does not end and is not renewed. The renewal is left out, and what follows is tried all the same.
func TestReplay_S256A_UnderOlderLaw(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-01").does(sue(acts.ToComply, "2028-01-01"))
	old, all := replayUnder(t, s.Notice, day("2020-01-01"))
	require.Equal(t, day("2020-01-01"), old.LawDay())
	refused := 0
	for _, o := range all {
		var refusal *tcn.Refusal
		if errors.As(o.Err, &refusal) {
			refused++
			require.Equal(t, tcn.Void, o.Ruling.Effect())
		}
	}
	require.Equal(t, 4, refused) // consulting on it, deciding, approving what was not decided, and giving it
	require.Equal(t, tcn.Sued, old.State().In(tcn.RegionEnforcement))
	later, err := old.On(day("2040-01-01"))
	require.NoError(t, err)
	require.Equal(t, tcn.Issued, later.State().In(tcn.RegionForce))
}

// A notice of old law put under the two years lapses, and each act after that is refused: s 255(5A).
func TestReplay_S255_5A_UnderNewerLaw(t *testing.T) {
	s := given(t, "2020-01-01").does(consultBefore(acts.Varying, "2023-01-01"), decideToVary("2023-01-02", further))
	n, all := replayUnder(t, s.Notice, under1Jul)
	require.Equal(t, tcn.Expired, n.State().In(tcn.RegionForce))
	require.Equal(t, day("2022-01-01"), n.Ended())
	require.Error(t, all[len(all)-1].Err)
	require.True(t, slices.ContainsFunc(diffUnder(t, s.Notice, day("2020-01-01"), under1Jul), func(d tcn.Difference) bool {
		return d.Kind == "ruling" && slices.ContainsFunc(d.Law, func(c ipa.Citation) bool { return c.String() == "s 255(5A)" })
	}))
}

// Put under the law that it had, a history is what it was, to the byte.
func TestReplayUnderItsOwnLaw(t *testing.T) {
	for _, at := range places {
		s := at.s(t)
		n, all := replayUnder(t, s.Notice, ipa.Date{})
		require.Equal(t, s.State(), n.State(), at.name)
		require.Equal(t, s.Now(), n.Now(), at.name)
		require.Equal(t, s.LastDay(), n.LastDay(), at.name)
		for _, o := range all {
			require.NoError(t, o.Err, at.name)
		}
		had, err := tcn.EncodeHistory(s.Notice)
		require.NoError(t, err)
		has, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		require.Equal(t, string(had), string(has), at.name)
	}
}

// The zero Notice has nothing to replay or compare.
func TestCompareNothing(t *testing.T) {
	_, all, err := tcn.Notice{}.Replay(tcn.Standpoint{Law: under1Jul})
	require.ErrorAs(t, err, new(*acts.BadAct))
	require.Empty(t, all)
	_, err = tcn.Diff(tcn.Notice{}, tcn.Standpoint{}, tcn.Standpoint{})
	require.ErrorAs(t, err, new(*acts.BadAct))
	_, err = tcn.Diff(tcn.New("First", acme), tcn.Standpoint{}, tcn.Standpoint{Readings: []string{"suspension-ends=sometime"}})
	require.ErrorContains(t, err, "approval") // the readings that there are
	require.Empty(t, diffUnder(t, tcn.New("First", acme), under21Feb, under21Feb))
}

// A position is told with its requirements and since when it is undone, so that what differs in these alone differs; once, and not again as its
// correlative.
func TestCompareTellsWhatIsUndone(t *testing.T) {
	s := given(t, "2025-07-01", decrypt).referred("2025-07-20").until("2026-03-01")
	all := diffUnder(t, s.Notice, day("2025-06-01"), day("2025-07-01"))
	require.True(t, differs(all, "position", "", "decide before the review period ends, undone since 2026-01-16", "s 257(4)@2025-06-20"), "%+v", all)
	for _, d := range all {
		if d.Kind == "position" {
			require.NotContains(t, d.A+d.B, "right towards")
		}
	}
}

// What is compared is not changed: the words on which a ruling rests stand in the table as they stood.
func TestCompareLeavesTheTable(t *testing.T) {
	before := fmt.Sprint(slices.Collect(tcn.Rules()))
	for range 2 {
		for _, d := range diffUnder(t, withdrawal(t).Notice, under21Feb, under1Jul) {
			clear(d.Law)
		}
	}
	require.Equal(t, before, fmt.Sprint(slices.Collect(tcn.Rules())))
}

// Where one reading refuses what opened a run, what is done in it is no act there, and is told so; and what is suspended is told by its name.
func TestCompareTellsOfActsThatAreNone(t *testing.T) {
	late := tcn.Standpoint{Readings: []string{"twenty-eighth-day=not-counted"}}
	s := given(t, "2025-07-01").under(late.Readings...)
	consult := consultBoard("2025-07-30")
	consult.Run = 1
	s.does(refer("2025-07-29", "decrypt"), consult)
	all, err := tcn.Diff(s.Notice, late, tcn.Standpoint{})
	require.NoError(t, err)
	require.Equal(t, "refer the notice: lawful", all[0].A)
	require.Contains(t, all[0].B, "refer the notice: void; more than 28 days have passed")
	require.Equal(t, "consult the Board: lawful", all[1].A)
	require.Contains(t, all[1].B, "no act: consult")
	require.True(t, slices.ContainsFunc(all, func(d tcn.Difference) bool {
		return d.Kind == "position" && strings.Contains(d.A, `["decrypt"]`) && d.B == ""
	}), "%+v", all)
}

// s 255(5A): a lapse under one day's law is told with its day, and under another's, which knows none, not at all.
func TestCompare_S255_5A_ALapseOnOneSide(t *testing.T) {
	s := given(t, "2025-07-01").until("2027-08-01")
	all := diffUnder(t, s.Notice, day("2025-07-01"), day("2020-01-01"))
	i := slices.IndexFunc(all, func(d tcn.Difference) bool { return d.Kind == "ruling" && d.Act == nil })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "lapse: 2027-07-01", all[i].A)
	require.Empty(t, all[i].B)
	require.NotEmpty(t, all[i].Law)
}
