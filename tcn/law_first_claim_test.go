package tcn_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// RIPA 2000 s 65(4): who believes in a notice may complain before anybody has decided anything: the claim is the first thing that ever happens,
// and it is heard, ruled upon and appealed like any other.
func TestRIPA65_4_AClaimBeforeAnyDecision(t *testing.T) {
	act := complaint("2025-07-01")
	act.By, act.Done = ngo, day("2025-06-30")
	s := proposed(t).whatever(act)
	require.Equal(t, tcn.Challenged, s.at(tcn.RegionTribunal))
	claims := s.runs(tcn.RegionTribunal)
	require.Len(t, claims, 1)
	s.does(acts.Stay{By: ipt, On: day("2025-07-02")})
	s.irregular(list("2025-07-03"), "RIPA 2000 s 68(1)", byTribunal)
	s.does(acts.LiftStay{By: ipt, On: day("2025-07-04")}, list("2025-07-05"))
	d := determine("2025-07-06")
	s.whatever(d)
	require.Equal(t, tcn.Determined, s.at(tcn.RegionTribunal))
	s.but().lawful(appealBy(ngo, "2025-07-27"), "the determination")
	s.void(appealBy(ngo, "2025-07-28"), "SI 2018/1334, r 16(1)", byClaimant)
}

// RIPA 2000 s 67(5)(a): and if it comes too late, the Tribunal does not consider it, as it would not any other.
func TestRIPA67_5_a_ALateClaimBeforeAnyDecision(t *testing.T) {
	act := complaint("2025-07-01")
	act.By, act.Done = ngo, day("2024-06-30")
	n, err := proposed(t).Do(act)
	require.NoError(t, err)
	s := &scene{n, t}
	r := s.void(determine("2025-07-06"), "RIPA 2000 s 67(5)(a)", byTribunal)
	require.Equal(t, 1, r.Run())
	equitable := determine("2025-07-06")
	equitable.Equitable = acts.Found
	require.Equal(t, 1, s.lawful(equitable, "the claim").ruling().Run())
}

// Each need of giving cites its own words; those by which another provision applies them stand before them there alone.
func TestWordsApplyByReferenceWhereTheyDo(t *testing.T) {
	for r := range tcn.Rules() {
		for _, n := range r.Needs {
			var seen []string
			for _, c := range n.Law {
				require.NotContains(t, seen, c.String(), n.ID)
				seen = append(seen, c.String())
				if r.ID == "give" {
					require.NotRegexp(t, `^s 256`, c.String(), n.ID)
				}
			}
		}
	}
}

// An omission of steps is about no referral, and one of deciding a review is about its own.
func TestOmissionsNameTheirReferral(t *testing.T) {
	s := given(t, "2025-07-01", decrypt, hack).referred("2025-07-20", "decrypt").until("2026-03-01")
	runs := map[string]int{}
	for o := range s.Omissions() {
		runs[o.Duty.ID] = o.Run
	}
	require.Equal(t, map[string]int{"operator/comply": 0, "secretary/decide-in-review-period": 1}, runs)
}

// s 255(5B)(b): the life that another follows says what follows it, and the last says what its end does.
func TestClocks_S255_5B_b_TheLifeThatFollows(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-20")
	require.Equal(t, "the life that follows begins: the notice was renewed, or further requirements were imposed", s.onlyClock("life").Ends)
	require.Equal(t, "later-life", s.onlyClock("life").Then)
	require.NotContains(t, s.onlyClock("later-life").Ends, "follows")
	require.Empty(t, s.onlyClock("later-life").Then)
	s.until("2027-07-02").renewed("2029-06-20")
	all := slices.Collect(s.Clocks("later-life"))
	require.Len(t, all, 2)
	require.Equal(t, "the life that follows begins: the notice was renewed, or further requirements were imposed", all[0].Ends)
	old := given(t, "2020-01-01").until("2024-10-15").renewed("2026-10-01")
	require.Equal(t, "the life that follows begins: the notice was renewed, or further requirements were imposed", old.onlyClock("legacy-life").Ends)
}

// The doubts of a ruling stand in its JSON as it tells them: their number, their reading and the effect under it.
func TestDoubtsStandInTheRulingsJSON(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-10-05"))
	r, err := s.Try(appealBy(acme, "2025-10-27")) // the last day is a Sunday, and this the Monday
	require.NoError(t, err)
	require.NotEmpty(t, r.Doubts())
	text, err := json.Marshal(r)
	require.NoError(t, err)
	var told struct {
		Doubts []tcn.Doubt `json:"doubts"`
	}
	require.NoError(t, json.Unmarshal(text, &told))
	require.Equal(t, r.Doubts(), told.Doubts)
	require.Contains(t, string(text), `"n":41,"id":"office-closed","reading":"next-open-day","other":"lawful"`)

	plain, err := s.Try(revoke("2025-10-27"))
	require.NoError(t, err)
	text, err = json.Marshal(plain)
	require.NoError(t, err)
	require.Contains(t, string(text), `"doubts":[]`)
}

// SI 2018/354, reg 2B(1): the relevant period begins with the later of the two reports, in whichever order they are made, and with neither alone.
func TestClocks_SI2018_354_reg2B_1_FromTheLaterReport(t *testing.T) {
	for _, reports := range [][2]acts.Report{
		{reportBy(board, "2025-08-01"), reportBy(judge, "2025-08-05")}, {reportBy(judge, "2025-08-01"), reportBy(board, "2025-08-05")},
	} {
		s := given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-07-21"), consultJudge("2025-07-21"), reports[0])
		require.Equal(t, tcn.NoDate, s.onlyClock("relevant-period").Phase)
		s.does(reports[1])
		require.Equal(t, day("2025-08-05"), s.onlyClock("relevant-period").Span.First)
		require.Equal(t, day("2025-09-03"), s.onlyClock("relevant-period").Span.Last)
	}
}

// A notice under its own law is compared by the words of the day to which it has come.
func TestCompareUnderItsOwnLaw(t *testing.T) {
	s := withdrawal(t)
	all, err := tcn.Diff(s.Notice, tcn.Standpoint{}, tcn.Standpoint{Law: under1Jul})
	require.NoError(t, err)
	require.True(t, differs(all, "position", "", "no change with a negative effect", "s 257(3A)"))
	other, err := tcn.Diff(s.Notice, tcn.Standpoint{Law: under1Jul}, tcn.Standpoint{})
	require.NoError(t, err)
	require.True(t, differs(other, "position", "no change with a negative effect", "", "s 257(3A)"))
	same, err := tcn.Diff(s.Notice, tcn.Standpoint{}, tcn.Standpoint{Law: s.Now()})
	require.NoError(t, err)
	require.False(t, slices.ContainsFunc(same, func(d tcn.Difference) bool { return d.Kind != "ruling" }), "%+v", same)
}

// s 255(10)@2025-06-20: what is enforced since that day rests on the words as they have stood since, and says so.
func TestS255_10_RestsOnTheWordsOfThatDay(t *testing.T) {
	want := map[string][]string{
		"secretary/sue-secrecy":    {"s 255(8)", "s 255(10)@2025-06-20"},
		"secretary/sue-staff":      {"s 255(8)", "s 255(10)@2025-06-20"},
		"secretary/sue-standstill": {"s 257(3A)", "s 255(10)@2025-06-20"},
		"secretary/sue-compliance": {"s 255(10)"},
	}
	for p := range tcn.Positions() {
		if law, is := want[p.ID]; is {
			var cited []string
			for _, c := range p.Law {
				cited = append(cited, c.String())
			}
			require.Equal(t, law, cited, p.ID)
		}
	}
}
