package tcn_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A refusal tells every ground: those of its effect, then what would be wrong besides.
func TestRefusalsTellEveryGround(t *testing.T) {
	act := give("2025-07-02")
	act.Considered, act.Oral = 0, true
	_, err := decided(t, "2025-07-01", decrypt).Do(act)
	refusal := new(tcn.Refusal)
	require.True(t, errors.As(err, &refusal))
	var want strings.Builder
	want.WriteString(refusal.Ruling.String())
	var told [2][]string
	for _, g := range refusal.Ruling.Grounds() {
		i := 0
		if g.Effect != tcn.Void {
			require.Equal(t, tcn.Irregular, g.Effect)
			i = 1
		}
		told[i] = append(told[i], g.String())
	}
	require.Greater(t, len(told[0]), 1)
	require.Greater(t, len(told[1]), 1)
	want.WriteString(": " + strings.Join(told[0], "; ") + "; besides irregular: " + strings.Join(told[1], "; "))
	require.Equal(t, want.String(), err.Error())
}

// An omission is told with its holder, its days, what was to be done and for which requirement, and its law.
func TestLinesOfOmissions(t *testing.T) {
	s := given(t, "2025-07-01").until("2025-08-05").does(comply("2025-08-05", "records")).until("2025-10-05")
	var lines []string
	for o := range s.Omissions() {
		lines = append(lines, o.String())
		require.Equal(t, o.Duty.Undone, o.Duty.Requirements)
		require.Len(t, o.Duty.Undone, 1)
	}
	require.Equal(t, []string{
		"relevant operator: undone since 2025-07-31, until 2025-08-05: comply with the notice (records) (s 255(9))",
		"relevant operator: undone since 2025-09-29: comply with the notice (decrypt) (s 255(9))",
	}, lines)
	for o := range underReview(t).until("2026-01-10").Omissions() {
		require.NotContains(t, o.String(), "()")
		require.Contains(t, o.String(), ": "+o.Duty.Content+" (")
	}
}

// s 257(4): only a live review can be late, and no other run is timed so: one that was settled in time stays so, when another is under way.
func TestS257_4_WhatWasSettledIsNotLate(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").does(consultBefore(acts.Revoking, "2025-07-04"),
		revokeOnReview("2025-07-05", "decrypt")).does(refer("2025-07-25", "records"), decideToRenew("2025-07-26"))
	require.Equal(t, tcn.Settled, s.runs(tcn.RegionReview)[0].Status)
	s.unbroken("2026-01-10", toDecideReview)
	require.NotZero(t, s.position("2026-01-25", toDecideReview).Broken)
}

// Where no day is known to which time has passed, nothing is listed, though a day's law was fixed.
func TestNothingIsListedBeforeTheFirstDay(t *testing.T) {
	n := tcn.New("First", acme).Under(day("2025-07-01"))
	for c := range n.Clocks() {
		require.Fail(t, "a clock", "%v", c)
	}
	for p := range n.Positions() {
		require.Fail(t, "a position", "%v", p)
	}
	for c := range n.Choices() {
		require.Fail(t, "a choice", "%v", c)
	}
	for o := range n.Omissions() {
		require.Fail(t, "an omission", "%v", o)
	}
	require.Equal(t, "First", n.Name())
	require.Empty(t, tcn.Notice{}.Name())
	holders := []actors.Role{byOperator}
	all := given(t, "2025-07-01").Positions(holders...)
	holders[0] = byPress
	for p := range all {
		require.Equal(t, byOperator, p.Holder)
	}
}

// A notice that is no text is not read.
func TestNoticesThatAreNoText(t *testing.T) {
	var n tcn.Notice
	var bad *acts.ReadError
	require.ErrorAs(t, n.UnmarshalJSON([]byte("[\"\xff\"]")), &bad)
	require.Zero(t, bad.Line)
	require.Contains(t, bad.Says, "UTF-8")
}

// SI 2018/354, reg 2(1), doubt 1: of two variations, each day is told under the other reading; what would not be there is told as that.
func TestDoubtsTellWhatWouldBe(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-08-01", further).varied("2025-08-11", []acts.Requirement{intercept})
	last := map[string]string{}
	for c := range s.Clocks("refer-variation") {
		for _, d := range s.ClockDoubts(c) {
			if d.ID == "twenty-eighth-day" {
				last[c.Span.First.String()] = d.Says
			}
		}
	}
	require.Equal(t, map[string]string{"2025-08-01": "running, last day 2025-08-29", "2025-08-11": "running, last day 2025-09-08"}, last)
	ended := given(t, "2025-07-01").revoked("2025-08-01")
	var said []string
	for p := range ended.Positions(byOperator) {
		for _, d := range ended.PositionDoubts(p) {
			if d.ID == "secrecy-after-end" {
				said = append(said, d.Says)
			}
		}
	}
	require.NotEmpty(t, said)
	for _, says := range said {
		require.Equal(t, "it is not there", says)
	}
}

// s 255(5A): a lapse on the day on which the law was fixed no longer is told in a history, and read back.
func TestHistoriesTellOfALapseOnTheDayOfAMark(t *testing.T) {
	s := &scene{given(t, "2025-07-01").Under(day("2023-01-01")), t}
	s.until("2027-08-01")
	s.Notice = s.Under(ipa.Date{})
	s.until("2028-01-01")
	require.Equal(t, day("2027-08-01"), s.Ended())
	text, err := tcn.EncodeHistory(s.Notice)
	require.NoError(t, err)
	read, err := tcn.DecodeHistory(text)
	require.NoError(t, err)
	require.Equal(t, walkDump(s.Notice), walkDump(read))
	s = &scene{given(t, "2025-07-01").Under(day("2023-01-01")), t}
	s.until("2027-08-01")
	s.Notice = s.Under(ipa.Date{})
	lapsed := s.until("2027-08-01")
	require.Equal(t, tcn.Expired, lapsed.at(tcn.RegionForce))
	text, err = tcn.EncodeHistory(lapsed.Notice)
	require.NoError(t, err)
	read, err = tcn.DecodeHistory(text)
	require.NoError(t, err)
	require.Equal(t, walkDump(lapsed.Notice), walkDump(read))
}

// What was done, and is too long to be written, is not written; the error says so.
func TestHistoriesWithALineThatIsTooLong(t *testing.T) {
	n, err := given(t, "2025-07-01").Do(acts.Say{By: home, On: day("2025-07-02"), Text: strings.Repeat("\x01", 1<<19)})
	if err != nil {
		t.Skip("no act is so long")
	}
	_, err = tcn.EncodeHistory(n)
	require.Error(t, err)
}

// Rules that are there under another reading alone are no ground for there being no route.
func TestNoRouteTellsOfNoOtherReading(t *testing.T) {
	for _, g := range proposed(t).does(abandon("2025-07-01")).noRoute(tcn.Sued) {
		require.NotContains(t, g.ID, "general-law")
	}
}
