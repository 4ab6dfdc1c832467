package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 257(3): what a variation took out binds nobody, so that nothing of it is suspended when the taking out is referred back.
func TestS257_3_WhatIsGoneIsNotSuspended(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-02", nil, "records").does(referVariation("2025-07-03"))
	require.Equal(t, tcn.Referred, s.at(tcn.RegionReview))
	require.Zero(t, s.standing("records").Referred)
	require.Zero(t, s.standing("decrypt").Referred)
}

// s 257(12): a narrowing that a review left so by varying something else is the review's outcome, and is not referred back again.
func TestS257_12_ANarrowingLeftByAnotherVariation(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-02", nil, "records").does(referVariation("2025-07-03")).advised("2025-07-04").
		does(consultBefore(acts.Varying, "2025-07-05")).outcome(decideToVaryOnReview("2025-07-05", further)).does(vary("2025-07-06"))
	require.NotZero(t, s.standing("records").Gone)
	s.void(referVariation("2025-07-07", "records"), "s 257(12)", byOperator)
}

// s 255(5B)(b), doubt 3: where the outcome of a review gives two new years, they follow the old, whose last day they begin after.
func TestS255_5B_b_LifeAfterAnOutcome(t *testing.T) {
	s := underReview(t, "decrypt").advised("2025-10-01").does(consultBefore(acts.Varying, "2025-10-02")).
		outcome(decideToVaryOnReview("2025-10-02", further)).does(vary("2025-10-03"))
	require.Equal(t, day("2027-06-30"), s.LastDay())
	require.Equal(t, day("2029-06-30"), s.under("life-after-outcome=two-new-years").LastDay())
}

// s 255(9): steps that were never taken are late from their own day, whatever the operator does to them afterwards.
func TestS255_9_UndoingWhatWasNeverDone(t *testing.T) {
	s := given(t, "2025-07-01").whatever(change("2025-08-15", "records"))
	s.broken("2025-09-01", toComply, "2025-07-31", "records")
}

// s 255(9): a change undoes the steps that it defeats, and no others.
func TestS255_9_UndoingOneOfTwo(t *testing.T) {
	s := given(t, "2025-07-01").does(comply("2025-07-10")).whatever(change("2025-08-15", "records"))
	require.Zero(t, s.standing("records").Complied)
	require.Equal(t, day("2025-07-10"), s.standing("decrypt").Complied)
}

// s 255(10): where a court has refused relief, nobody is sued; the next suit is of its own duty alone.
func TestS255_10_AfterADischarge(t *testing.T) {
	s := given(t, "2025-07-01").does(sue(acts.ToComply, "2025-07-02"), discharge("2025-07-03"))
	s.misplaced(enjoin("2025-07-04"), tcn.Unsued)
	s.referred("2025-07-04").does(sue(acts.ToKeepSecret, "2025-07-05")).moves(enjoin("2025-07-06"), "the person", tcn.Enjoined)
	only := given(t, "2025-07-01").does(sue(acts.ToKeepSecret, "2025-07-02"), discharge("2025-07-03")).does(sue(acts.ToComply, "2025-07-04"), refer("2025-07-05"))
	only.irregular(enjoin("2025-07-06"), "s 255(10)", actors.RoleCourt)
}

// s 257(3), doubt 40: where a review falls away with what was referred, it is that review alone. Another goes on, and so do the decisions and the
// claims that bear its number.
func TestS257_3_WhatFallsAwayIsTheReviewAlone(t *testing.T) {
	const falls = "emptied-reference=falls-away"
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), decideToRenew("2025-07-02"), refer("2025-07-03", "decrypt"))
	quashed := s.but().does(quash("2025-07-04", "decrypt")).under(falls)
	require.Equal(t, tcn.Settled, quashed.at(tcn.RegionReview))
	require.Equal(t, tcn.Settled, quashed.runs(tcn.RegionReview)[0].Status)
	require.Equal(t, tcn.Decided, quashed.at(tcn.RegionLock))
	require.Equal(t, tcn.Decided, quashed.runs(tcn.RegionLock)[1].Status)
	require.Equal(t, tcn.Determined, quashed.at(tcn.RegionTribunal))

	claimed := s.does(consultBefore(acts.Revoking, "2025-07-04"), revoke("2025-07-04", "decrypt")).under(falls)
	require.Equal(t, tcn.Settled, claimed.at(tcn.RegionReview))
	require.Equal(t, tcn.Challenged, claimed.at(tcn.RegionTribunal))
	require.Equal(t, tcn.Challenged, claimed.runs(tcn.RegionTribunal)[0].Status)

	two := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").does(refer("2025-07-04", "records"),
		consultBefore(acts.Revoking, "2025-07-05"), revoke("2025-07-05", "records")).under(falls)
	require.Equal(t, tcn.Advised, two.at(tcn.RegionReview))
	require.Equal(t, []tcn.Status{tcn.Advised, tcn.Settled}, []tcn.Status{two.runs(tcn.RegionReview)[0].Status, two.runs(tcn.RegionReview)[1].Status})
	first := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").does(refer("2025-07-04", "records"),
		consultBefore(acts.Revoking, "2025-07-05"), revoke("2025-07-05", "decrypt")).under(falls)
	require.Equal(t, tcn.Referred, first.at(tcn.RegionReview))
}
