package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 257(12): "only so far as the variation is concerned". What the variation did not touch is not referred as part of it, for that
// reason and no other: the 28 days have not run out.
func TestS257_12_WhatTheVariationDidNotTouch(t *testing.T) {
	retain := requirement("retain", "SI 2018/353, Sch 2 para 2", acts.CommunicationsData, 60)
	s := given(t, "2025-07-01").varied("2025-09-01", []acts.Requirement{retain})
	for _, act := range []acts.Refer{referVariation("2025-09-10", "records"), referVariation("2025-09-10", "records", "retain")} {
		g := s.void(act, "s 257(12)", byOperator).Grounds()[0]
		require.Equal(t, []string{"s 257(12)"}, citations(g))
		require.False(t, g.Inferred)
	}
	s.lawful(referVariation("2025-09-10", "retain"), "a variation")
	given(t, "2025-07-01").void(referVariation("2025-07-10", "records"), "s 257(12)", nobody) // there is none
	// Nor is what it brought in an aspect of the notice as given, though that is still in time.
	early := given(t, "2025-07-01").varied("2025-07-10", []acts.Requirement{retain})
	require.True(t, early.void(refer("2025-07-11", "retain"), "s 257(12)", byOperator).Grounds()[0].Inferred)
	early.void(refer("2025-07-11", "decrypt", "retain"), "s 257(12)", byOperator)
	early.lawful(refer("2025-07-11"), "the notice")
	require.Equal(t, map[string]bool{"decrypt": true, "records": true, "retain": false}, early.suspended())
}

// SI 2018/354, reg 2(1), (3), s 257(12): the 28 days for a variation are inferred: reg 2(1) counts from the giving of the notice, and
// reg 2(3) makes a variation a giving for retention notices alone: doubt 45.
func TestSI2018_354_reg2_3_TheDaysForAVariation(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-10", further)
	s.certain(referVariation("2025-07-28"), 45) // within the 28 days of the notice as well
	s.doubts(referVariation("2025-07-29"), tcn.Lawful, 45, tcn.Void)
	s.doubts(referVariation("2025-08-06"), tcn.Lawful, 45, tcn.Void)
	late := s.void(referVariation("2025-08-08"), "SI 2018/354, reg 2(1)", nobody)
	require.True(t, late.Grounds()[0].Inferred)
	s.certain(referVariation("2025-08-08"), 45) // out of time under either reading
	// For the notice itself they are stated.
	require.False(t, s.void(refer("2025-07-30"), "SI 2018/354, reg 2(1)", nobody).Grounds()[0].Inferred)
}

// s 257(12), SI 2018/354, reg 2(2): a variation that only takes away is a variation, and may be referred back; that only what a variation
// adds may is doubt 46. The review is then of the taking out: it suspends nothing, and the standstill is there.
func TestS257_12_ANarrowingReferred(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-09-01", nil, "records")
	for _, act := range []acts.Refer{referVariation("2025-09-10"), referVariation("2025-09-10", "records")} {
		s.doubts(act, tcn.Lawful, 46, tcn.Void)
		s.doubts(act, tcn.Lawful, 45, tcn.Void)
		s.under("narrowing-referred=additions-only").void(act, "SI 2018/354, reg 2(2)", byOperator)
		n := s.but().moves(act, "a variation", tcn.Referred)
		require.Equal(t, map[string]bool{"decrypt": false}, n.suspended())
		n.breach(negative("2025-09-11"), "s 257(3A)", byOperator)
		n.breach(change("2025-10-01", "decrypt"), "s 255(9)", byOperator)
		n.void(referVariation("2025-09-12"), "s 257(2)", byOperator) // under review already
		n.void(referVariation("2025-09-12", "records"), "s 257(2)", byOperator)
	}
	s.void(referVariation("2025-09-29"), "SI 2018/354, reg 2(1)", nobody)
	s.doubts(referVariation("2025-09-29"), tcn.Void, 1, tcn.Lawful)
	s.void(referVariation("2025-09-10", "decrypt"), "s 257(12)", byOperator)
	s.void(refer("2025-09-10", "records"), "s 257(2)", byOperator)

	// With what it added besides, a referral of all is lawful under either reading; of the rest alone it is not.
	both := given(t, "2025-07-01").varied("2025-09-01", further, "records")
	both.certain(referVariation("2025-09-10"), 46)
	both.certain(referVariation("2025-09-10", "hack"), 46)
	both.doubts(referVariation("2025-09-10", "records"), tcn.Lawful, 46, tcn.Void)
	both.doubts(referVariation("2025-09-10", "records", "hack"), tcn.Lawful, 46, tcn.Void)

	// What is replaced under its name is what the variation put there: it is an addition.
	weaker := records
	weaker.Days = 60
	given(t, "2025-07-01").narrowed("2025-09-01", []acts.Requirement{weaker}, "records").certain(referVariation("2025-09-10"), 46)
	// A partial revocation is no variation.
	given(t, "2025-07-01").does(consultBefore(acts.Revoking, "2025-09-01"), revoke("2025-09-01", "records")).
		void(referVariation("2025-09-10"), "s 257(12)", nobody)
}

// ss 257(9), (12): the review of a narrowing ends as others do. What it left so, and what is narrowed on a review, is not referred again;
// to bring back what was taken out is within what was referred.
func TestS257_12_AfterTheReviewOfANarrowing(t *testing.T) {
	advised := given(t, "2025-07-01").varied("2025-07-02", nil, "records").does(referVariation("2025-07-03")).advised("2025-07-04").
		does(consultBefore(acts.Varying, "2025-07-05"))
	confirmed := advised.but().outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
	require.Equal(t, tcn.Settled, confirmed.at(tcn.RegionReview))
	confirmed.void(referVariation("2025-07-07"), "s 257(9)(b)", byOperator)
	confirmed.lawful(refer("2025-07-07"), "the notice")

	restored := advised.but()
	restored.certain(decideToVaryOnReview("2025-07-05", []acts.Requirement{records}), 38)
	restored.doubts(decideToVaryOnReview("2025-07-05", further), tcn.Lawful, 38, tcn.Void)
	restored.outcome(decideToVaryOnReview("2025-07-05", []acts.Requirement{records})).does(vary("2025-07-06"))
	require.True(t, restored.standing("records").Outcome)
	restored.void(referVariation("2025-07-07"), "s 257(12)", byOperator)

	onReview := given(t, "2025-07-01").referred("2025-07-02", "records").advised("2025-07-04").does(consultBefore(acts.Varying, "2025-07-05")).
		outcome(decideToVaryOnReview("2025-07-05", nil, "records")).does(vary("2025-07-06"))
	onReview.void(referVariation("2025-07-07"), "s 257(12)", byOperator)
	onReview.void(referVariation("2025-07-07", "records"), "s 257(12)", byOperator)
	// A later variation that brings the name in again is a variation of its own.
	onReview.varied("2025-07-08", []acts.Requirement{records}).lawful(referVariation("2025-07-09"), "a variation")
}

// s 257(12): the right to refer a narrowing back is a position with its clock.
func TestS257_12_TheRightToReferANarrowing(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-09-01", nil, "records")
	may := func(s *scene) (may bool) {
		for p := range s.Positions() {
			may = may || p.ID == "operator/refer-variation"
		}
		return may
	}
	require.True(t, may(s))
	var last ipa.Date
	for c := range s.Clocks("refer-variation") {
		last = c.Span.Last
		namedByClock(t, s.Notice, c, 46)
	}
	require.Equal(t, day("2025-09-28"), last)
	require.True(t, may(s.but().until("2025-09-28")))
	require.False(t, may(s.but().until("2025-09-29")))
	require.False(t, may(s.does(referVariation("2025-09-10"))))
}

// s 257(1), (2): several references of different aspects, each in time; that there is one only is doubt 21.
func TestS257_2_SeveralReferences(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20", "decrypt")
	s.doubts(refer("2025-07-25", "records"), tcn.Lawful, 21, tcn.Void)
	s.under("several-references=one-only").void(refer("2025-07-25", "records"), "s 257(2)", nobody)
	s.lawful(refer("2025-07-25", "records"), "the notice")
	// A variation and a renewal are referred in their own right.
	varied := given(t, "2025-07-01").referred("2025-07-20", "decrypt").varied("2025-07-21", []acts.Requirement{hack, bulk})
	varied.certain(referVariation("2025-07-25"), 21)
	varied.does(referVariation("2025-07-25", "hack")).doubts(referVariation("2025-07-26", "bulk"), tcn.Lawful, 21, tcn.Void)
	varied.under("several-references=one-only").void(referVariation("2025-07-26", "bulk"), "s 257(2)", nobody)
	varied.varied("2025-07-27", []acts.Requirement{examine}).certain(referVariation("2025-07-28", "examine"), 21)
	renewed := given(t, "2025-07-01").renewed("2027-06-01")
	renewed.certain(referRenewal("2027-06-20", "decrypt"), 21)
	renewed.does(referRenewal("2027-06-20", "decrypt")).doubts(referRenewal("2027-06-21", "records"), tcn.Lawful, 21, tcn.Void)
	renewed.under("several-references=one-only").void(referRenewal("2027-06-21", "records"), "s 256A(6)", nobody)
}

// s 257(3), (3A), (4): when all that was referred is revoked, varied away or quashed, the review stays open on the words, and the
// standstill with it, until the Secretary of State has decided it; that both fall away is doubt 40.
func TestS257_3_NothingReferredIsLeft(t *testing.T) {
	referred := func() *scene { return given(t, "2025-07-01").referred("2025-07-20", "decrypt") }
	for name, s := range map[string]*scene{
		"revoked":     referred().does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "decrypt")),
		"varied away": referred().varied("2025-08-01", nil, "decrypt"),
		"quashed":     referred().does(complaint("2025-07-21"), quash("2025-08-01", "decrypt")),
		"revoked, after both reports": referred().advised("2025-07-25").
			does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "decrypt")),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			require.Contains(t, []tcn.Status{tcn.Referred, tcn.Advised}, s.at(tcn.RegionReview))
			s.breach(negative("2025-09-01"), "s 257(3A)", byOperator)
			s.doubts(negative("2025-09-01"), tcn.Breach, 40, tcn.Lawful)
			s.certain(change("2025-09-01"), 40) // no negative effect
			s.certain(negative("2025-09-01"), 11)
			s.certain(negative("2025-09-01"), 12)
		})
	}
	// Another review of which something is left holds whichever way it is.
	two := referred().referred("2025-07-21", "records").does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "decrypt"))
	two.breach(negative("2025-09-01"), "s 257(3A)", byOperator)
	two.certain(negative("2025-09-01"), 40)
	// Something is left.
	part := given(t, "2025-07-01", decrypt, records, bulk).referred("2025-07-20", "decrypt", "records").
		does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "decrypt"))
	part.breach(negative("2025-09-01"), "s 257(3A)", byOperator)
	part.certain(negative("2025-09-01"), 40)
	// What a variation puts in its place, under its name, is as it was.
	less := decrypt
	less.Days = 30
	given(t, "2025-07-01").referred("2025-07-20", "decrypt").narrowed("2025-08-01", []acts.Requirement{less}, "decrypt").
		certain(negative("2025-09-01"), 40)
}

// SI 2018/354, reg 2B(3): the relevant period may be extended, and nothing says how often: by default again, within the review period;
// reg 2A(3), which allows that for the review period, has no counterpart: doubt 44.
func TestSI2018_354_reg2B_3_ExtendingAgain(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10")
	s.certain(extendRelevant("2025-12-01", "2025-12-20"), 44)
	s.still(extendRelevant("2025-12-01", "2025-12-20"), "the relevant period")
	s.doubts(extendRelevant("2025-12-10", "2026-01-15"), tcn.Lawful, 44, tcn.Void)
	s.under("lengthened-again=once").void(extendRelevant("2025-12-10", "2026-01-15"), "SI 2018/354, reg 2B(3)", nobody)
	s.but().still(extendRelevant("2025-12-10", "2026-01-15"), "the relevant period")
	s.still(extendReview("2025-12-10", "2026-03-31"), "the review period").certain(extendReview("2025-12-11", "2026-04-30"), 44)
}

// s 257(8)(b); SI 2018/354, reg 4: the conclusions are reported to the Secretary of State and to the person, which is a duty of either body;
// and the Board needs its quorum, before 6 June 2025 and since.
func TestS257_8_b_ReportingToBothAndTheQuorum(t *testing.T) {
	for _, c := range []struct {
		by, other actors.ReviewBody
		cure      actors.Role
		form      string
	}{{board, judge, byBoard, "by the Board"}, {judge, board, byJudge, "by a Commissioner"}} {
		for _, on := range []string{"2025-06-05", "2025-06-06"} {
			first := given(t, "2025-06-01").referred("2025-06-02").does(consultBoard("2025-06-03"), consultJudge("2025-06-03"))
			last := first.but().does(reportBy(c.other, "2025-06-04"))
			for _, s := range []*scene{first, last} {
				act := reportBy(c.by, on)
				act.ToPerson = 0
				require.False(t, s.breach(act, "s 257(8)(b)", c.cure).Grounds()[0].Inferred)
				act = reportBy(c.by, on)
				act.Quorate = 0
				if c.by == board {
					require.True(t, s.irregular(act, "SI 2018/354, reg 4", byBoard).Grounds()[0].Inferred)
				} else {
					s.but().does(act) // a Commissioner is no meeting
				}
			}
			require.Equal(t, tcn.Advised, last.but().whatever(acts.Report{By: c.by, On: day(on)}).at(tcn.RegionReview)) // it has effect all the same
		}
	}
}

// s 257(8A), (8B): a Commissioner directs the person or the Secretary of State, each with a time of its own.
func TestS257_8A_ToEitherSide(t *testing.T) {
	to := func(whom actors.ReviewParty, on, until string) acts.Direct {
		d := direct(on, until)
		d.To = whom
		return d
	}
	s := given(t, "2025-07-01").referred("2025-07-02")
	s.irregular(to(home, "2025-07-03", "2025-08-01"), "s 257(5)", bySecy)
	s.does(consultJudge("2025-07-03"))
	s.void(to(other, "2025-07-03", "2025-08-01"), "s 257(8A)", byJudge)
	s.still(to(acme, "2025-07-03", "2025-08-01"), "a time for evidence")
	s.still(to(home, "2025-07-03", "2025-09-01"), "a time for the Secretary of State's evidence")
	last := make(map[string]string)
	for c := range s.Clocks("evidence", "evidence-secretary") {
		last[c.Whose.String()] = c.Span.Last.String()
	}
	require.Equal(t, map[string]string{"relevant operator": "2025-08-01", "secretary of state": "2025-09-01"}, last)
	s.still(direct("2025-07-04", "2025-08-15"), "a time for evidence") // to nobody else: to the person
	given(t, "2025-06-01").referred("2025-06-02").notYet(to(home, "2025-06-19", "2025-07-01"), "s 257(8A)")
	given(t, "2025-07-01").displaced(to(home, "2025-07-03", "2025-07-10"), tcn.Unreferred)
	s.advised("2025-07-10").misplaced(to(home, "2025-07-11", "2025-07-20"), tcn.Advised)
}

// s 257(2): what is under review already cannot be referred back again, and for no other reason while the 28 days run; named or not, of the
// notice, of a variation or of a renewal. What is referred in part leaves the rest.
func TestS257_2_ReferredAlready(t *testing.T) {
	const already = "what is referred is under review already"
	says := func(s *scene, act acts.Refer) (all []string) {
		for _, g := range s.void(act, "s 257(2)", byOperator).Grounds() {
			all = append(all, g.Says)
		}
		return all
	}
	s := given(t, "2025-07-01").does(refer("2025-07-01"))
	for _, on := range []string{"2025-07-01", "2025-07-28"} {
		require.Equal(t, []string{already}, says(s, refer(on)), on)
		require.Equal(t, []string{already}, says(s, refer(on, "decrypt")), on)
	}
	late, err := s.Try(refer("2025-07-30"))
	require.NoError(t, err)
	require.Len(t, late.Grounds(), 2) // the 28 days have passed as well
	in := given(t, "2025-07-01").does(refer("2025-07-01", "decrypt"))
	in.lawful(refer("2025-07-02"), "the notice")
	varied := given(t, "2025-07-01").varied("2025-07-10", further).does(referVariation("2025-07-10"))
	require.Equal(t, []string{already}, says(varied, referVariation("2025-07-10")))
}

// s 257(2), (3)(a), (9)(b), (12): the whole is another reference than an aspect. What a review has left or made so is not referred again; for
// the rest a referral of the whole takes effect, "so far as referred".
func TestS257_2_TheWholeAfterAPart(t *testing.T) {
	part := func() *scene { return given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-10") }
	confirmed := part().outcome(decideToConfirm("2025-07-11")).does(confirm("2025-07-12"))
	s := confirmed.but().lawful(refer("2025-07-20"), "the notice")
	require.Zero(t, s.standing("decrypt").Referred)
	require.Equal(t, day("2025-07-20"), s.standing("records").Referred)
	s.void(refer("2025-07-21", "records"), "s 257(2)", byOperator) // it is under review
	// By name it is refused for what was confirmed: the rest can be named.
	g := confirmed.void(refer("2025-07-20", "decrypt", "records"), "s 257(9)(b)", byOperator).Grounds()[0]
	require.Equal(t, "refer the rest, if there is any", g.Cure)
	confirmed.but().lawful(refer("2025-07-20", "records"), "the notice")
	// What was referred, and is left in the notice by a variation on the review, is its outcome.
	varied := given(t, "2025-07-01", decrypt, records, hack).referred("2025-07-02", "decrypt", "hack").advised("2025-07-10").
		does(consultBefore(acts.Varying, "2025-07-11")).outcome(decideToVaryOnReview("2025-07-11", nil, "decrypt")).does(vary("2025-07-12"))
	require.True(t, varied.standing("hack").Outcome)
	varied.lawful(refer("2025-07-20"), "the notice")
	require.Equal(t, map[string]bool{"records": true, "hack": false}, varied.suspended())
	// The time is that of the rest, and where nothing is left the whole is refused for what it is.
	confirmed = confirmed.does(consultBefore(acts.Revoking, "2025-07-13"), revoke("2025-07-14", "records"))
	confirmed.void(refer("2025-07-20"), "s 257(9)(b)", byOperator)
	// In part under review, in part confirmed: nothing is left either.
	both := part().outcome(decideToConfirm("2025-07-11")).does(confirm("2025-07-12"), refer("2025-07-13", "records"))
	r, err := both.Try(refer("2025-07-20"))
	require.NoError(t, err)
	require.Len(t, r.Grounds(), 2)
	// A renewal is of all that stands.
	again := part().outcome(decideToConfirm("2025-07-11")).does(confirm("2025-07-12")).renewed("2027-06-01").
		lawful(referRenewal("2027-06-02"), "a renewal")
	require.Equal(t, map[string]bool{"decrypt": true, "records": true}, again.suspended())
}
