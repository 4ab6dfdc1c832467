package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 257(3A): the standstill is of changes with a negative effect alone, in a review from before it too; and where one review began before and
// another after, it holds whichever way question 12 is read.
func TestS257_3A_WhatItHoldsStill(t *testing.T) {
	given(t, "2025-05-01").referred("2025-05-10").lawful(change("2025-06-20"), "a service")
	two := given(t, "2025-05-20").referred("2025-06-10", "decrypt").referred("2025-06-16", "records").until("2025-06-20")
	require.Len(t, two.runs(tcn.RegionReview), 2)
	both := given(t, "2025-06-01").referred("2025-06-10", "decrypt").referred("2025-06-21", "records")
	both.certain(sue(acts.ToStandStill, "2025-06-22"), 12)
	both.under("pending-references=neither").lawful(sue(acts.ToStandStill, "2025-06-22"), "for the standstill")
	two.under("pending-references=neither").void(sue(acts.ToStandStill, "2025-06-22"), "s 257(3A)", nobody)
}

// s 255(10): the duty of a single requirement that is under review is not owed, and a court does not enforce it.
func TestS255_10_ASingleRequirementReferred(t *testing.T) {
	s := given(t, "2025-07-01", decrypt).does(sue(acts.ToComply, "2025-07-02"), refer("2025-07-03"))
	s.irregular(enjoin("2025-07-04"), "s 255(10)", actors.RoleCourt)
}

// RIPA 2000 s 67(3), (7): a claim that is the first thing to happen to a notice is determined as any other, in its favour if what it complains of
// was done.
func TestRIPA67_7_AFirstClaimDetermined(t *testing.T) {
	early := func() *scene {
		act := complaint("2025-07-01")
		act.By = ngo
		return proposed(t).whatever(act)
	}
	favourable := determine("2025-07-06")
	favourable.Favourable = true
	r := early().try(favourable)
	require.True(t, slices.ContainsFunc(r.Grounds(), func(g tcn.Ground) bool { return slices.Contains(citations(g), "RIPA 2000 s 67(3)(a)") }), "%v", r.Grounds())
	determined := early().whatever(determine("2025-07-06"))
	require.Equal(t, "compensate-after", determined.try(acts.Compensate{By: ipt, On: day("2025-07-07"), Heard: acts.Found}).Rule().ID)
}

// s 256A(1): a renewal changes nothing, though it added as much as it took out.
func TestS256A_1_ARenewalThatChangesAsMuch(t *testing.T) {
	act := decideToRenew("2027-06-10")
	act.Adds, act.Removes = further, []string{"records"}
	given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10")).void(act, "s 256A(1)", bySecy)
}

// RIPA 2000 s 67(5)(a): what was never given was never left standing on a day, so that no year runs from the day on which it was abandoned.
func TestRIPA67_5_a_WhatWasNeverGivenIsNotLeftStanding(t *testing.T) {
	claim := complaint("2027-01-01")
	claim.By, claim.Against = ngo, acts.OfNotRevoking
	r := proposed(t).does(abandon("2025-07-01")).try(claim)
	for _, g := range r.Grounds() {
		require.NotContains(t, citations(g), "RIPA 2000 s 67(5)(a)", g.Says)
	}
}

// SI 2024/1021, reg 4(3): under a later law that is fixed, the renewal period of an old notice begins with that law's first day, and not before.
func TestSI2024_1021_reg4_3_NotBefore(t *testing.T) {
	s := given(t, "2020-01-01")
	s.Notice = s.Under(day("2025-01-01"))
	s.toRenew("2020-06-01").void(renew("2020-06-01"), "s 256A(4)", bySecy)
}

// SI 2024/1021, reg 4, doubt 4: whoever takes the other reading after the renewal may renew no more, for it was to be renewed once.
func TestSI2024_1021_reg4_RenewedOnce(t *testing.T) {
	s := renewedLegacy(t).toRenew("2028-10-01")
	n, err := s.UnderReading("legacy-renewed", "never-ends")
	require.NoError(t, err)
	(&scene{n, t}).void(renew("2028-10-01"), "s 256A(4)", bySecy)
}

// s 257(4), doubt 38: to bring back what a variation took out goes beyond the review of something else, and so does the taking out of what nobody
// referred, the first requirement of the notice among them.
func TestS257_4_BeyondWhatWasReferred(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-02", nil, "records").does(refer("2025-07-03", "decrypt")).advised("2025-07-04")
	s.doubts(decideToVaryOnReview("2025-07-05", []acts.Requirement{records}), tcn.Lawful, 38, tcn.Void)
	of := given(t, "2025-07-01").referred("2025-07-02", "records").advised("2025-07-03")
	of.doubts(decideToVaryOnReview("2025-07-04", nil, "decrypt"), tcn.Lawful, 38, tcn.Void)
	of.certain(decideToVaryOnReview("2025-07-04", nil, "records"), 38)
}

// s 254(5), s 256A(6), doubt 36: a refusal to let the notice be renewed is of that renewal, and not of the next.
func TestS254_5_RefusedForOneLife(t *testing.T) {
	s := given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"), decideToRenew("2027-06-10"), refuseBy(chief, "2027-06-11"))
	s.doubts(decideToRenew("2027-06-12"), tcn.Lawful, 36, tcn.Void)
	n, err := s.renewed("2027-06-13").UnderReading("anew-after-refusal", "final")
	require.NoError(t, err)
	next := (&scene{n, t}).does(consultBefore(acts.Renewing, "2029-06-10"))
	require.Equal(t, tcn.Lawful, next.try(decideToRenew("2029-06-10")).Effect())
}

// s 255(8): the operator's people may speak of the notice with the operator itself, which has to comply with it.
func TestS255_8_StaffMaySpeakToTheOperator(t *testing.T) {
	act := disclose(acme, "2025-07-02")
	act.By = staff
	require.Equal(t, tcn.Lawful, given(t, "2025-07-01").try(act).Effect())
	act.To = other
	require.Equal(t, tcn.Breach, given(t, "2025-07-01").try(act).Effect())
}

// s 257(9): of two reviews a decision settles the one that is advised upon; of two that are, the one that it names, whatever becomes of the other.
func TestS257_9_TheReviewThatIsDecided(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").referred("2025-07-04", "records")
	statuses := func(s *scene) (all []tcn.Status) {
		for _, r := range s.runs(tcn.RegionReview) {
			all = append(all, r.Status)
		}
		return all
	}
	require.Equal(t, []tcn.Status{tcn.Advised, tcn.Referred}, statuses(s))
	one := s.but().does(decideToConfirm("2025-07-05"))
	require.Equal(t, 1, one.runs(tcn.RegionLock)[1].Review)
	for _, act := range []acts.Act{consultBoard("2025-07-06"), consultJudge("2025-07-06"), reportBy(board, "2025-07-06"), reportBy(judge, "2025-07-06")} {
		s.does(acts.InRun(act, 2))
	}
	require.Equal(t, []tcn.Status{tcn.Advised, tcn.Advised}, statuses(s))
	s.bad(decideToConfirm("2025-07-07"), "Review")
	for review, want := range map[int][]tcn.Status{1: {tcn.Settled, tcn.Advised}, 2: {tcn.Advised, tcn.Settled}} {
		act := decideToConfirm("2025-07-07")
		act.Review = review
		require.Equal(t, want, statuses(s.but().outcome(act).does(confirm("2025-07-08"))))
	}
}

// s 255(5A): a notice given under a later law that was fixed lapses, once the law is freed, on the first day on which the two years are law, and
// not before; under an earlier law that is fixed it never does.
func TestS255_5A_LapseWaitsForTheWords(t *testing.T) {
	s := &scene{tcn.New("First", acme).Under(day("2025-07-01")), t}
	s.decided("2020-01-01").does(approve("2020-01-01"), give("2020-01-01")).until("2021-06-01")
	require.Equal(t, day("2021-12-31"), s.LastDay())
	s.Notice = s.Under(ipa.Date{})
	require.Equal(t, tcn.Issued, s.but().until("2024-10-13").at(tcn.RegionForce))
	for _, on := range []string{"2024-10-14", "2026-01-01"} {
		lapsed := s.but().until(on)
		require.Equal(t, tcn.Expired, lapsed.at(tcn.RegionForce))
		require.Equal(t, day("2024-10-14"), lapsed.Ended())
	}
	old := given(t, "2025-07-01")
	old.Notice = old.Under(day("2020-01-01"))
	require.Equal(t, tcn.Issued, old.until("2030-01-01").at(tcn.RegionForce))
}

// s 257(9), doubt 9: a review that is missed by an act, because what was decided in time is refused too late, is missed on the day of the act.
func TestS257_9_MissedByARefusal(t *testing.T) {
	s := underReview(t).advised("2025-12-20").does(decideToConfirm("2026-01-05")).under("review-missed=notice-ends").until("2026-02-01")
	require.Zero(t, s.standing("decrypt").Gone)
	s.does(refuseBy(chief, "2026-02-01"))
	require.Equal(t, day("2026-02-01"), s.standing("decrypt").Gone)
	require.Equal(t, walkDump(s.Notice), walkDump(s.but().until("2026-02-01").Notice))
}

// doubt 32: where a review goes on that has ended by default, an act that named no review is of the one that it was of, as it was told.
func TestDoubtsKeepToTheReviewOfAnAct(t *testing.T) {
	const kept = "part-revoked-on-review"
	for _, first := range []bool{true, false} {
		s := given(t, "2025-07-01", decrypt, records, bulk, examine)
		other := refer("2025-07-02", "bulk")
		if first { // the other is the earlier one
			s.does(other)
		}
		s.does(refer("2025-07-03", "decrypt", "records"))
		run := len(s.runs(tcn.RegionReview))
		for _, act := range []acts.Act{consultBoard("2025-07-04"), consultJudge("2025-07-04"), reportBy(board, "2025-07-04"), reportBy(judge, "2025-07-04")} {
			s.does(acts.InRun(act, run))
		}
		part := revokeOnReview("2025-07-05", "decrypt")
		s.does(consultBefore(acts.Revoking, "2025-07-05"), acts.InRun(part, run))
		if !first {
			other.On = day("2025-07-06")
			s.does(other)
		}
		longer := extendReview("2025-07-07", "2026-06-30")
		for _, d := range s.try(longer).Doubts() {
			require.NotEqual(t, kept, d.ID, "%+v", d)
		}
		want := s.but().does(longer).ruling().Run()
		for d, n := range s.but().does(longer).Otherwise() {
			if d.ID != kept {
				continue
			}
			for c := range n.Clocks("review-period") {
				require.Equal(t, c.Run == want, c.Span.Last == day("2026-06-30"), "%v", c)
			}
		}
	}
}

// SI 2018/354, reg 2(1): what one variation takes out is referred back within one period.
func TestSI2018_354_reg2_1_OnePeriodForOneVariation(t *testing.T) {
	s := given(t, "2025-07-01", decrypt, records, bulk).varied("2025-08-01", nil, "records", "bulk")
	var count int
	for range s.Clocks("refer-variation") {
		count++
	}
	require.Equal(t, 1, count)
}

// s 257(8A): a time for evidence is a clock of its own, and makes no other of the review.
func TestS257_8A_ATimeForEvidenceIsNoOther(t *testing.T) {
	ids := func(s *scene) (all []string) {
		for c := range s.Clocks() {
			if c.Region == tcn.RegionReview {
				all = append(all, c.ID)
			}
		}
		return all
	}
	s := given(t, "2025-07-01").referred("2025-07-02").does(consultJudge("2025-07-03"))
	before := ids(s)
	after := ids(s.does(direct("2025-07-04", "2025-08-01")))
	require.Len(t, after, len(before)+1)
}

// HRA 1998 s 7(1), doubt 19: a decision to renew, or to confirm, proposes just that; so that who may sue for it may sue before it is done.
func TestHRA7_1_ProposesToRenewAndToConfirm(t *testing.T) {
	const within = "renewal-at-tribunal=within"
	renewing := proceedingsOf(acts.OfRenewing, "2027-06-11")
	renewing.Believes = acts.Found
	s := given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"))
	s.under(within).void(renewing, "HRA 1998 s 7(1)", nobody)
	s.does(decideToRenew("2027-06-10")).under(within).lawful(renewing, "in human rights proceedings")

	subject := proceedingsOf(acts.OfConfirming, "2025-10-06")
	subject.Believes = acts.Found
	advised := underReview(t).advised("2025-10-01").does(decideToConfirm("2025-10-05"))
	advised.under(within).lawful(subject, "in human rights proceedings")
}
