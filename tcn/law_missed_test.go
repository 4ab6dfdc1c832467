package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// lastOf is the last day of the only clock of an ID.
func (s *scene) lastOf(id string) (last ipa.Date) {
	for c := range s.Clocks(id) {
		last = c.Span.Last
	}
	return last
}

// s 257(4), (9), doubts 9, 12 and 35: a review is missed on the day after the period that ends first, or after the relevant period, if that is
// what binds, or is all that there is.
func TestS257_9_TheDayOnWhichAReviewIsMissed(t *testing.T) {
	const ends, relevant = "review-missed=notice-ends", "which-period=relevant-period"
	early := underReview(t).advised("2025-07-20")
	require.Equal(t, early.lastOf("relevant-period").Add(1), early.under(ends).until("2026-06-01").standing("decrypt").Gone)
	late := underReview(t).advised("2025-12-20")
	require.True(t, late.lastOf("review-period").Before(late.lastOf("relevant-period")))
	require.Equal(t, late.lastOf("review-period").Add(1), late.under(ends).until("2026-06-01").standing("decrypt").Gone)
	require.Equal(t, late.lastOf("relevant-period").Add(1), late.under(ends, relevant).until("2026-06-01").standing("decrypt").Gone)
	old := given(t, "2025-05-01").referred("2025-05-10").advised("2025-07-01")
	require.Zero(t, old.lastOf("review-period"))
	require.Equal(t, old.lastOf("relevant-period").Add(1), old.under(ends).until("2026-06-01").standing("decrypt").Gone)
}

// s 257(9), doubt 9: what was settled in time is not missed, nothing else of the notice moves when a review is, and a branch keeps what it had.
func TestS257_9_WhatIsNotMissed(t *testing.T) {
	settled := confirmed(t).under("review-missed=notice-ends")
	before := settled.runs(tcn.RegionLock)
	settled.until("2026-06-01")
	require.Zero(t, settled.standing("decrypt").Gone)
	require.Equal(t, before, settled.runs(tcn.RegionLock))

	s := underReview(t).does(decideToRenew("2025-07-11"), complaint("2025-07-11")).under("review-missed=ends")
	passed := s.but().until("2026-06-01")
	require.Zero(t, passed.standing("decrypt").Referred)
	require.NotZero(t, s.standing("decrypt").Referred)
	require.Equal(t, tcn.Decided, passed.at(tcn.RegionLock))
	require.Equal(t, tcn.Challenged, passed.at(tcn.RegionTribunal))
}

// s 257(9), (12), doubt 9: where what is referred back is that a variation took something out, and the review of it is missed, no reading makes it go
// a second time: it went with the variation, and is under review no longer. What stands and was not referred stays.
func TestS257_12_AMissedReviewOfANarrowing(t *testing.T) {
	s := given(t, "2025-07-01").under("review-missed=notice-ends").varied("2025-09-01", nil, "records").
		does(referVariation("2025-09-10", "records")).until("2026-06-01")
	require.Equal(t, tcn.Settled, s.at(tcn.RegionReview))
	require.Equal(t, day("2025-09-01"), s.standing("records").Gone)
	require.Zero(t, s.standing("decrypt").Gone)
	s.void(referVariation("2026-06-02", "records"), "SI 2018/354, reg 2(1)", nobody) // too late, and under review no longer
}

// s 256A(6), doubt 21: where a renewal can be referred back once, the next renewal can be too.
func TestS256A_6_EachRenewalOnce(t *testing.T) {
	const once = "several-references=one-only"
	s := given(t, "2025-07-01").renewed("2027-06-10").does(referRenewal("2027-06-11", "decrypt"))
	s.under(once).void(referRenewal("2027-06-12", "records"), "s 257(2)", nobody)
	s.advised("2027-06-13").outcome(decideToConfirm("2027-06-14")).does(confirm("2027-06-15")).renewed("2029-06-10")
	require.Equal(t, tcn.Lawful, s.under(once).try(referRenewal("2029-06-11")).Effect())
}

// s 253(7): a period that is not specified, and one that nobody tells, have no length.
func TestS253_7_PeriodsWithoutALength(t *testing.T) {
	none := requirement("none", "SI 2018/353, Sch 2 para 1", acts.CommunicationsData, 0)
	s := proposed(t).decided("2025-07-01", none, hidden).does(approve("2025-07-01")).whatever(give("2025-07-01"))
	for c := range s.Clocks("steps") {
		require.Zero(t, c.Length, c.Requirement)
		require.Equal(t, tcn.NoDate, c.Phase)
	}
}

// A state is told in six words, a stage in one, and an act that is not where it can be done with where it could be.
func TestStatesInWords(t *testing.T) {
	s := given(t, "2025-07-01")
	require.Equal(t, "idle · issued · secret · unreferred · unchallenged · unsued", s.State().String())
	require.Equal(t, tcn.Tribunal, s.but().does(complaint("2025-07-02"), list("2025-07-03")).Stage())
	require.Equal(t, tcn.Challenged, s.but().does(complaint("2025-07-02")).Stage())
	r := proposed(t).try(refer("2025-07-01"))
	require.Contains(t, r.Grounds()[0].Says, "force is proposed, not issued: ")
	both := s.but().does(complaint("2025-07-02"), dismiss("2025-07-03")).try(list("2025-07-04"))
	require.Contains(t, both.Grounds()[0].Says, "tribunal is dismissed, not challenged or tribunal: ")
	require.Nil(t, s.but().until("2027-07-01").ruling().Act())

	wanted := []acts.Purpose{acts.Giving}
	runs := s.toVary("2025-07-05", further).Runs(tcn.RegionLock, wanted...)
	wanted[0] = acts.Varying
	for r := range runs {
		require.Equal(t, acts.Giving, r.Purpose)
	}
}

// s 255(9), s 257(3), doubts 6 and 9: what fell due while a reference suspended it is to be done on the day on which the suspension ends, and is late from
// the next, whether a review that was missed ends it, or the decision or its approval does, and however time is stepped.
func TestS257_3_WhatFellDueInAReview(t *testing.T) {
	missed := underReview(t) // decrypt fell due on 28 September
	ends := missed.lastOf("review-period").Add(1)
	missed = missed.under("review-missed=ends")
	for _, steps := range [][]string{{ends.String()}, {"2025-12-01", ends.String()}, {"2025-12-01", ends.Add(-1).String(), ends.String(), "2026-06-01"}} {
		s := missed.but()
		for _, on := range steps {
			s.until(on)
		}
		s.broken("2026-07-01", toComply, ends.Add(1).String(), "decrypt", "records")
	}
	missed.unbroken(ends.String(), toComply)
	for _, until := range []string{"decision", "approval"} {
		s := underReview(t).under("suspension-ends=" + until).advised("2025-10-01").outcome(decideToConfirm("2025-10-05"))
		s.unbroken("2025-10-05", toComply)
		s.broken("2025-10-07", toComply, "2025-10-06", "decrypt", "records")
		s.does(confirm("2025-10-08"))
		s.broken("2025-11-01", toComply, "2025-10-06", "decrypt", "records") // the breach is what it was
	}
}
