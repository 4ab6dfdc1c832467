package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// suspended reports for each requirement that stands whether a referral suspends the duty to comply with it.
func (s *scene) suspended() map[string]bool {
	m := make(map[string]bool)
	for c := range s.Requirements() {
		if c.Gone.IsZero() {
			m[c.Name] = !c.Referred.IsZero()
		}
	}
	return m
}

// s 257(1) to (3): the recipient refers the notice back, and need not comply so far as referred. Secrecy stays.
func TestS257_1_ReferringTheWhole(t *testing.T) {
	s := given(t, "2025-07-01")
	s.certain(refer("2025-07-20"), 21)
	s.moves(refer("2025-07-20"), "the notice", tcn.Referred)
	require.Equal(t, map[string]bool{"decrypt": true, "records": true}, s.suspended())
	require.Equal(t, day("2025-07-20"), s.standing("decrypt").Referred)
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	s.breach(disclose(public, "2025-07-21"), "s 255(8)", bySecy)
}

// s 257(2), (3)(a): any aspect. What is not referred binds.
func TestS257_2_ReferringInPart(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20", "decrypt")
	require.Equal(t, map[string]bool{"decrypt": true, "records": false}, s.suspended())
	s.lawful(change("2025-12-01", "decrypt"), "a service")            // long after its due day
	s.breach(change("2025-12-02", "records"), "s 255(9)", byOperator) // due on 30 July
	s.breach(change("2025-12-03", "decrypt", "records"), "s 255(9)", byOperator)
	// Another aspect may follow within the time, and has a review and clocks of its own.
	s = given(t, "2025-07-01").referred("2025-07-20", "decrypt").referred("2025-07-25", "records")
	require.Len(t, s.runs(tcn.RegionReview), 2)
	s.bad(consultBoard("2025-07-26"), "Run")
}

// s 257(1), SI 2018/354, reg 2: each condition of referring, unmet alone, for the notice, a variation and a renewal.
func TestSI2018_354_reg2_EachConditionOfReferring(t *testing.T) {
	for form, c := range map[string]struct {
		s    *scene
		act  acts.Refer
		law  string // for a requirement that is not there
		name string // of a requirement that can be referred
	}{
		"the notice":  {given(t, "2025-07-01"), refer("2025-07-20"), "s 257(2)", "decrypt"},
		"a variation": {given(t, "2025-07-01").varied("2025-08-01", []acts.Requirement{hack, bulk}), referVariation("2025-08-20"), "s 257(12)", "hack"},
		"a renewal":   {given(t, "2025-07-01").renewed("2027-06-01"), referRenewal("2027-06-20"), "s 257(2)", "decrypt"},
	} {
		t.Run(form, func(t *testing.T) {
			s := &scene{c.s.Notice, t}
			s.but().moves(c.act, form, tcn.Referred)

			act := c.act
			act.By = other
			s.void(act, "s 257(1)", nobody)
			act = c.act
			act.Unreasonable = 0
			s.void(act, "SI 2018/354, reg 2(2)", byOperator)
			act = c.act
			act.Requirements = []string{c.name, "ghost"}
			s.void(act, c.law, byOperator)
			act = c.act
			act.On = act.On.Add(28)
			s.void(act, "SI 2018/354, reg 2(1)", nobody)

			act = c.act
			act.Requirements = []string{c.name}
			s.lawful(act, form)
			s.void(act, "s 257(2)", byOperator) // under review already: doubt 21

			ended := (&scene{c.s.Notice, t}).revoked(c.act.On.String())
			ended.misplaced(c.act, tcn.Withdrawn)
		})
	}
	given(t, "2025-07-01").void(referVariation("2025-07-02"), "s 257(12)", nobody)           // nothing was varied
	given(t, "2025-07-01").void(referRenewal("2025-07-02"), "SI 2018/354, reg 2(1)", nobody) // nor renewed
	proposed(t).displaced(refer("2025-07-02"), tcn.Proposed)
}

// SI 2018/354, reg 2(1): "within 28 days of the day". The day given counted, the last is the 28th (safe);
// not counted, the day after (arguable): doubt 1, by default too late.
func TestSI2018_354_reg2_1_SafeAndArguableDays(t *testing.T) {
	for _, c := range []struct {
		s                    *scene
		act                  func(string, ...string) acts.Refer
		form                 string
		first, safe, arguing string
	}{
		{given(t, "2025-07-01"), refer, "the notice", "2025-07-01", "2025-07-28", "2025-07-29"},
		{given(t, "2025-02-01"), refer, "the notice", "2025-02-01", "2025-02-28", "2025-03-01"},
		{given(t, "2025-07-01").varied("2025-08-01", further), referVariation, "a variation", "2025-08-01", "2025-08-28", "2025-08-29"},
		{given(t, "2025-07-01").renewed("2027-06-01"), referRenewal, "a renewal", "2027-06-01", "2027-06-28", "2027-06-29"},
	} {
		c.s.but().lawful(c.act(c.first), c.form)
		c.s.but().lawful(c.act(c.safe), c.form)
		c.s.certain(c.act(c.safe), 1)
		c.s.void(c.act(c.arguing), "SI 2018/354, reg 2(1)", nobody)
		otherwise := tcn.Lawful
		c.s.doubts(c.act(c.arguing), tcn.Void, 1, otherwise)
		late := day(c.arguing).Add(1).String()
		c.s.void(c.act(late), "SI 2018/354, reg 2(1)", nobody)
		c.s.certain(c.act(late), 1)
	}
}

// s 257(12): only so far as the variation, and only what it added, though the notice's own time has passed.
func TestS257_12_AVariationOnly(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-10", further)
	s.void(referVariation("2025-07-11", "decrypt"), "s 257(12)", byOperator) // not of the variation
	s.void(refer("2025-07-11", "hack"), "s 257(12)", byOperator)             // not of the giving
	s.lawful(referVariation("2025-08-06"), "a variation")
	require.Equal(t, map[string]bool{"decrypt": false, "records": false, "hack": true}, s.suspended())
	// Each variation has its own time.
	s = given(t, "2025-07-01").varied("2025-08-01", further).varied("2025-09-01", []acts.Requirement{bulk})
	s.void(referVariation("2025-09-10", "hack"), "SI 2018/354, reg 2(1)", nobody)
	s.lawful(referVariation("2025-09-10"), "a variation")
	require.Equal(t, map[string]bool{"decrypt": false, "records": false, "hack": false, "bulk": true}, s.suspended())
}

// s 256A(6) applies s 257 to a renewal: the whole notice may be referred again, what is already built as well: doubts 14 and 28.
func TestS256A_6_ReferringARenewal(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-01")
	s.doubts(referRenewal("2027-06-20"), tcn.Lawful, 14, tcn.Lawful)
	s.doubts(referRenewal("2027-06-20"), tcn.Lawful, 28, tcn.Void)
	s.void(refer("2027-06-20"), "SI 2018/354, reg 2(1)", nobody)
	s.does(referRenewal("2027-06-20"))
	require.Equal(t, map[string]bool{"decrypt": true, "records": true}, s.suspended())
}

// s 257(5): the Board and a Commissioner are consulted, on a referral, before the review is decided.
func TestS257_5_ConsultingTheBoardAndACommissioner(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02")
	s.still(consultBoard("2025-07-03"), "the Board").still(consultJudge("2025-07-03"), "a Commissioner")
	for _, with := range []actors.Consultee{chief, deputy} {
		act := consultJudge("2025-07-03")
		act.With = with
		s.but().still(act, "a Commissioner")
	}
	given(t, "2025-07-01").misplaced(consultBoard("2025-07-03"), tcn.Unreferred)
	given(t, "2025-07-01").misplaced(consultJudge("2025-07-03"), tcn.Unreferred)
	s.revoked("2025-07-04").misplaced(consultBoard("2025-07-05"), tcn.Settled)
}

// s 257(6) to (8): both report, in either order; only then is the Secretary of State advised.
func TestS257_8_BothReport(t *testing.T) {
	consulted := given(t, "2025-07-01").referred("2025-07-02").does(consultBoard("2025-07-03"), consultJudge("2025-07-03"))
	consulted.but().still(reportBy(board, "2025-07-10"), "by the Board").
		moves(reportBy(judge, "2025-07-11"), "by a Commissioner, the Board having reported", tcn.Advised)
	consulted.but().still(reportBy(chief, "2025-07-10"), "by a Commissioner").
		moves(reportBy(board, "2025-07-11"), "by the Board, a Commissioner having reported", tcn.Advised)
}

// s 257(5), (8): each condition of reporting, unmet alone.
func TestS257_8_EachConditionOfReporting(t *testing.T) {
	referred := given(t, "2025-07-01").referred("2025-07-02")
	consulted := referred.but().does(consultBoard("2025-07-03"), consultJudge("2025-07-03"))
	for _, c := range []struct {
		by     actors.ReviewBody
		first  actors.ReviewBody
		unwell actors.Role
	}{{board, judge, byBoard}, {judge, board, byJudge}} {
		unheard := reportBy(c.by, "2025-07-11")
		unheard.Heard = 0
		// first to report
		referred.irregular(reportBy(c.by, "2025-07-11"), "s 257(5)", bySecy)
		consulted.irregular(unheard, "s 257(8)(a)", c.unwell)
		consulted.but().does(reportBy(c.by, "2025-07-10")).void(reportBy(c.by, "2025-07-11"), "s 257(8)", nobody)
		given(t, "2025-07-01").displaced(reportBy(c.by, "2025-07-11"), tcn.Unreferred)
		consulted.but().revoked("2025-07-10").misplaced(reportBy(c.by, "2025-07-11"), tcn.Settled)
		// second to report
		half := referred.but()
		if c.by == board {
			half.does(consultJudge("2025-07-03"))
		} else {
			half.does(consultBoard("2025-07-03"))
		}
		half.does(reportBy(c.first, "2025-07-10")).irregular(reportBy(c.by, "2025-07-11"), "s 257(5)", bySecy)
		consulted.but().does(reportBy(c.first, "2025-07-10")).irregular(unheard, "s 257(8)(a)", c.unwell)
		consulted.but().does(reportBy(c.first, "2025-07-10")).revoked("2025-07-10").misplaced(reportBy(c.by, "2025-07-11"), tcn.Settled)
		consulted.but().does(reportBy(c.first, "2025-07-10"), reportBy(c.by, "2025-07-10")).displaced(reportBy(c.by, "2025-07-11"), tcn.Advised)
	}
}

// s 257(8A): the Commissioner may fix a time for evidence, from 20 June 2025, while there is evidence to come.
func TestS257_8A_Directions(t *testing.T) {
	given(t, "2025-06-01").referred("2025-06-02").notYet(direct("2025-06-19", "2025-07-01"), "s 257(8A)")
	s := given(t, "2025-06-01").referred("2025-06-02")
	g := s.irregular(direct("2025-06-20", "2025-07-01"), "s 257(5)", bySecy).Grounds()[0] // who directs is who was consulted
	require.True(t, g.Inferred)
	s.does(consultJudge("2025-06-20")).still(direct("2025-06-20", "2025-07-01"), "a time for evidence")
	s.still(direct("2025-06-20", "2025-06-20"), "a time for evidence").still(direct("2025-06-20", "2025-07-01"), "a time for evidence")
	s.bad(direct("2025-06-20", "2025-06-19"), "Until") // a time that has passed
	var until ipa.Date
	for c := range onDay(s.Notice, day("2025-06-20")).Clocks() {
		if c.Law[0] == ipa.MustParse("s 257(8A)") {
			until = c.Span.Last
		}
	}
	require.Equal(t, day("2025-07-01"), until) // what comes later need not be taken into account
	s.advised("2025-07-02").misplaced(direct("2025-07-03", "2025-07-10"), tcn.Advised)
	given(t, "2025-07-01").displaced(direct("2025-07-03", "2025-07-10"), tcn.Unreferred)
}

// s 257(9), (10): after the reports the Secretary of State decides to vary or confirm, the Investigatory Powers Commissioner approves,
// and the notice of it settles the review.
func TestS257_9_b_Confirming(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10")
	s.doubts(decideToConfirm("2025-07-11"), tcn.Lawful, 9, tcn.Lawful)
	s.moves(decideToConfirm("2025-07-11"), "to confirm", tcn.Decided)
	require.Equal(t, tcn.Advised, s.at(tcn.RegionReview))
	s.doubts(approveBy(chief, "2025-07-12"), tcn.Lawful, 18, tcn.Lawful)
	s.moves(approveBy(chief, "2025-07-12"), "the outcome of a review", tcn.Approved)
	require.Equal(t, map[string]bool{"decrypt": true, "records": true}, s.suspended()) // suspended until the notice of it: doubt 6
	s.doubts(confirm("2025-07-13"), tcn.Lawful, 6, tcn.Lawful)
	s.doubts(confirm("2025-07-13"), tcn.Lawful, 27, tcn.Lawful)
	s.moves(confirm("2025-07-13"), "the notice", tcn.Settled)
	require.Equal(t, map[string]bool{"decrypt": false, "records": false}, s.suspended())
	require.Equal(t, day("2027-06-30"), s.LastDay())               // it keeps its own clock: doubt 27
	require.Equal(t, day("2025-07-30"), s.standing("records").Due) // and its period: doubt 23
	require.True(t, s.standing("decrypt").Confirmed)
	require.False(t, s.standing("decrypt").Outcome)
	s.breach(change("2025-08-01", "records"), "s 255(9)", byOperator)
}

// ss 257(9)(b), 258(2): each condition of the decision to confirm, unmet alone.
func TestS257_9_b_DecidingToConfirm(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10")
	d := decideToConfirm("2025-07-11")
	d.Adds = further
	require.True(t, s.void(d, "s 257(9)(b)", bySecy).Grounds()[0].Inferred)
	d = decideToConfirm("2025-07-11")
	d.Removes = []string{"decrypt"}
	s.void(d, "s 257(9)(b)", bySecy)
	d = decideToConfirm("2025-07-11")
	d.Necessary = 0
	s.void(d, "s 258(2)(a)", bySecy)
	d = decideToConfirm("2025-07-11")
	d.Proportionate = 0
	s.void(d, "s 258(2)(b)", bySecy)
	given(t, "2025-07-01").misplaced(decideToConfirm("2025-07-11"), tcn.Unreferred)
	given(t, "2025-07-01").referred("2025-07-02").misplaced(decideToConfirm("2025-07-11"), tcn.Referred)
	given(t, "2025-07-01").misplaced(decideToVaryOnReview("2025-07-11", further), tcn.Unreferred)
	given(t, "2025-07-01").referred("2025-07-02").misplaced(decideToVaryOnReview("2025-07-11", further), tcn.Referred)
}

// ss 257(10), (11), 255(5), 2(1)(e): each condition of the confirmation, unmet alone. No consultation is asked for.
func TestS257_EachConditionOfConfirming(t *testing.T) {
	decided := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-11"))
	decided.void(confirm("2025-07-12"), "s 257(10)", bySecy)
	decided.but().does(refuseBy(chief, "2025-07-12")).void(confirm("2025-07-13"), "s 257(10)", bySecy)
	ready := decided.does(approveBy(chief, "2025-07-12"))
	oral := confirm("2025-07-13")
	oral.Oral = true
	ready.void(oral, "s 255(5)", bySecy)
	careless := confirm("2025-07-13")
	careless.Considered = 0
	ready.irregular(careless, "s 2(2)", bySecy)
	ready.lawful(confirm("2025-07-13"), "the notice")
	given(t, "2025-07-01").displaced(confirm("2025-07-13"), tcn.Unreferred)
}

// s 257(9)(a): to vary on a review, without the Judicial Commissioner of s 256(5)(c) but with the Investigatory Powers Commissioner;
// the person is consulted and the notice is in writing all the same. The end does not move: doubt 3.
func TestS257_9_a_VaryingOnAReview(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11"))
	s.moves(decideToVaryOnReview("2025-07-11", further, "decrypt"), "to vary on a review", tcn.Decided)
	s.void(approve("2025-07-12"), "s 227(8B)", bySecy)
	s.void(vary("2025-07-12"), "s 257(10)", bySecy)
	s.does(approveBy(chief, "2025-07-12"))
	s.doubts(vary("2025-07-13"), tcn.Lawful, 3, tcn.Lawful)
	s.moves(vary("2025-07-13"), "on a review", tcn.Settled)
	require.Equal(t, day("2027-06-30"), s.LastDay())
	require.Equal(t, day("2025-07-13"), s.standing("decrypt").Gone)
	require.True(t, s.standing("hack").Outcome)
	require.Zero(t, s.standing("records").Referred)
}

// O5: s 256(7), (9), (10), s 253(7) and s 2(2) bind a variation on a review: each unmet alone.
func TestS257_9_a_EachConditionOfVaryingOnAReview(t *testing.T) {
	undo := requirement("undo", "SI 2018/353, Sch 3 para 6", acts.EquipmentInterference, 30)
	advised := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10")
	outcome := func(adds ...acts.Requirement) *scene {
		return advised.but().does(consultBefore(acts.Varying, "2025-07-11")).outcome(decideToVaryOnReview("2025-07-11", adds))
	}
	on := "2025-07-12"
	advised.but().outcome(decideToVaryOnReview("2025-07-11", further)).irregular(vary(on), "s 256(9)", bySecy)
	oral := vary(on)
	oral.Oral = true
	outcome(undo).void(oral, "s 256(10)", bySecy)
	for _, f := range []acts.Factors{acts.Benefits, acts.Users, acts.Feasibility, acts.Cost, acts.OtherEffects, acts.Removal, acts.PrivacyTests} {
		act := vary(on)
		act.Considered &^= f
		law := "s 256(9)"
		if f == acts.PrivacyTests {
			law = "s 2(2)"
		}
		outcome(undo).irregular(act, law, bySecy)
	}
	timeless := hack
	timeless.Days = 0
	outcome(timeless).irregular(vary(on), "s 253(7)", bySecy)
}

// s 257(10): revoking on a review needs nobody's approval, in whole or in part. What becomes of the rest referred is doubt 32.
func TestS257_10_RevokingOnAReviewNeedsNoApproval(t *testing.T) {
	advised := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Revoking, "2025-07-11"))
	advised.but().moves(revoke("2025-07-11"), "the whole", tcn.Withdrawn)
	advised.doubts(revokeOnReview("2025-07-11", "decrypt"), tcn.Lawful, 32, tcn.Lawful)
	s := advised.but().moves(revokeOnReview("2025-07-11", "decrypt"), "in part on a review", tcn.Settled)
	require.Equal(t, day("2025-07-11"), s.standing("decrypt").Gone)
	require.Zero(t, s.standing("records").Referred)
	require.True(t, s.standing("records").Confirmed)
	require.False(t, s.standing("records").Outcome)
	// Outside the review, in part, the review goes on.
	s = advised.but().still(revoke("2025-07-11", "decrypt"), "in part")
	require.Equal(t, tcn.Advised, s.at(tcn.RegionReview))
	require.NotZero(t, s.standing("records").Referred)
	// Before the reports there is no outcome.
	early := given(t, "2025-07-01").referred("2025-07-02").does(consultBefore(acts.Revoking, "2025-07-03"))
	early.misplaced(revokeOnReview("2025-07-03", "decrypt"), tcn.Referred)
}

// s 258(4): the Commissioner's refusal, with written reasons, leaves the review advised. Nobody else can be asked, but the
// Secretary of State may revoke or decide anew: doubts 10, 32 and 36.
func TestS258_4_RefusalOfAnOutcome(t *testing.T) {
	for name, d := range map[string]acts.Decide{
		"to confirm": decideToConfirm("2025-07-11"), "to vary on a review": decideToVaryOnReview("2025-07-11", further),
	} {
		t.Run(name, func(t *testing.T) {
			s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(d)
			without := refuseBy(chief, "2025-07-12")
			without.Reasons = false
			s.breach(without, "s 258(4)", byChief)
			s.doubts(refuseBy(chief, "2025-07-12"), tcn.Lawful, 10, tcn.Lawful)
			s.moves(refuseBy(chief, "2025-07-12"), "the outcome of a review", tcn.Barred)
			require.Equal(t, tcn.Advised, s.at(tcn.RegionReview))
			s.misplaced(approveBy(chief, "2025-07-13"), tcn.Barred)
			s.misplaced(refuseBy(chief, "2025-07-13"), tcn.Barred)
			s.void(ask("2025-07-13"), "s 258(4)", bySecy)
			s.but().revoked("2025-07-14")
			s.outcome(decideToConfirm("2025-07-14")).moves(confirm("2025-07-15"), "the notice", tcn.Settled)
		})
	}
}

// s 257(9): one outcome settles a review, and another approved for it comes too late.
func TestS257_9_OneOutcome(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToConfirm("2025-07-11"))
	d, a := decideToVaryOnReview("2025-07-11", further), approveBy(chief, "2025-07-11")
	a.Run = 3
	s.does(d, a)
	s.but().does(vary("2025-07-12")).misplaced(confirm("2025-07-13"), tcn.Settled)
	s.but().does(confirm("2025-07-12")).misplaced(vary("2025-07-13"), tcn.Settled)
	given(t, "2025-07-01").displaced(confirm("2025-07-12"), tcn.Unreferred)
	// What ends the notice ends its review and the decision on it.
	ended := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").outcome(decideToConfirm("2025-07-11")).revoked("2025-07-12")
	ended.displaced(confirm("2025-07-13"), tcn.Withdrawn)
}

// s 257(12): the outcome of a review is not referred again; a later variation and a renewal are.
func TestS257_12_NoSecondReferralOfAnOutcome(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").outcome(decideToConfirm("2025-07-11")).does(confirm("2025-07-12"))
	for _, act := range []acts.Refer{refer("2025-07-13"), refer("2025-07-13", "decrypt")} { // a confirmation is no notice under s 253
		require.True(t, s.void(act, "s 257(9)(b)", byOperator).Grounds()[0].Inferred)
		s.certain(act, 21)
	}
	s.certain(refer("2025-09-01", "decrypt"), 1)
	s.but().varied("2025-07-14", further).lawful(referVariation("2025-07-15"), "a variation")
	s.renewed("2027-06-01").lawful(referRenewal("2027-06-02"), "a renewal")

	s = given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToVaryOnReview("2025-07-11", further, "decrypt")).does(vary("2025-07-12"))
	s.void(referVariation("2025-07-13"), "s 257(12)", byOperator)
	s.but().lawful(refer("2025-07-13", "records"), "the notice") // never under review
	s.varied("2025-07-14", []acts.Requirement{bulk}).lawful(referVariation("2025-07-15"), "a variation")
	require.Equal(t, map[string]bool{"records": false, "hack": false, "bulk": true}, s.suspended())
}

// ss 257(9)(b), (12): what was varied on a review, with what a confirmation left standing, are told apart: a later variation that a review
// leaves standing is not referred again either.
func TestS257_9_b_AVariationLeftStanding(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-02", further).does(referVariation("2025-07-03")).advised("2025-07-04").
		outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
	require.True(t, s.standing("hack").Confirmed)
	require.False(t, s.standing("decrypt").Confirmed)
	s.void(referVariation("2025-07-07"), "s 257(9)(b)", byOperator)
	s.void(referVariation("2025-07-07", "hack"), "s 257(9)(b)", byOperator)
	s.lawful(refer("2025-07-07"), "the notice")
}

// s 257(1), (9)(b), (12): a giving, a variation and a renewal are referred. A confirmation is no notice under s 253, nor is a revocation.
func TestS257_1_NothingElseIsReferred(t *testing.T) {
	for _, of := range []acts.Purpose{acts.Confirming, acts.Revoking} {
		act := refer("2025-08-02", "hack")
		act.Of = of
		given(t, "2025-07-01").varied("2025-08-01", further).bad(act, "Of")
	}
}

// s 256A(6): a renewal is referred back as a giving is, and has a review of its own, whatever is under review already; doubt 49. The duty to
// comply waits for both.
func TestS256A_6_TwoReviewsAtOnce(t *testing.T) {
	lengthened := func(names ...string) *scene {
		return given(t, "2025-07-01").referred("2025-07-10", names...).does(extendReview("2025-07-11", "2028-01-01")).renewed("2027-06-10")
	}
	s := lengthened()
	other := s.but().under("renewal-under-review=one-review")
	require.Len(t, other.void(referRenewal("2027-06-11"), "s 257(2)", byOperator).Grounds(), 1) // the days of the renewal run
	s.does(referRenewal("2027-06-11"))
	s.but().void(referRenewal("2027-06-12"), "s 257(2)", byOperator) // the renewal is under review itself
	require.Equal(t, day("2025-07-10"), s.standing("decrypt").Referred)
	first := s.but().does(inRun(1, "2027-06-12")...)
	require.Equal(t, day("2027-06-11"), first.standing("decrypt").Referred)
	require.False(t, first.binds("decrypt"))
	first.does(inRun(2, "2027-06-13")...)
	require.Zero(t, first.standing("decrypt").Referred)
	require.True(t, first.binds("decrypt"))
	second := s.but().does(inRun(2, "2027-06-12")...)
	require.Equal(t, day("2025-07-10"), second.standing("decrypt").Referred)
	require.True(t, second.does(inRun(1, "2027-06-13")...).binds("decrypt"))

	// Of a renewal two years later nothing is under review.
	longer := extendReview("2027-06-12", "2030-01-01")
	longer.Run = 2
	again := s.but().does(longer).renewed("2029-06-10")
	again.but().lawful(referRenewal("2029-06-11"), "a renewal")
	may := func(s *scene) bool {
		for p := range s.Positions() {
			if p.ID == "operator/refer-renewal" {
				return true
			}
		}
		return false
	}
	require.True(t, may(again))
	require.False(t, may(again.does(referRenewal("2029-06-11"))))
	require.False(t, may(lengthened().under("renewal-under-review=one-review")))

	// The older review is missed, under the reading by which that ends the suspension: the other holds on.
	missed := given(t, "2025-07-01").referred("2025-07-10", "decrypt").does(extendReview("2025-07-11", "2027-06-20")).renewed("2027-06-10").
		under("review-missed=ends").does(referRenewal("2027-06-12", "decrypt"))
	earlier := missed.but()
	require.Equal(t, day("2025-07-10"), missed.until("2027-06-20").standing("decrypt").Referred)
	require.Equal(t, day("2027-06-12"), missed.until("2027-06-21").standing("decrypt").Referred)
	require.Equal(t, day("2025-07-10"), earlier.does(inRun(2, "2027-06-13")...).standing("decrypt").Referred)

	// What becomes of one history is nothing to another that begins as it does.
	base := given(t, "2025-07-01").referred("2025-07-10").does(extendReview("2025-07-11", "2031-01-01")).renewed("2027-06-10").
		does(referRenewal("2027-06-11")).does(inRun(2, "2027-06-12")...).renewed("2029-06-10")
	one, another := base.but().does(referRenewal("2029-06-11")), base.but().does(referRenewal("2029-06-12"))
	require.Equal(t, day("2029-06-11"), one.does(inRun(1, "2029-06-13")...).standing("decrypt").Referred)
	require.Equal(t, day("2029-06-12"), another.does(inRun(1, "2029-06-13")...).standing("decrypt").Referred)

	part := lengthened("decrypt").does(referRenewal("2027-06-11"))
	require.Equal(t, day("2025-07-10"), part.standing("decrypt").Referred)
	require.Equal(t, day("2027-06-11"), part.standing("records").Referred)
	part = lengthened("decrypt").under("renewal-under-review=one-review").does(referRenewal("2027-06-11")) // the rest
	require.True(t, part.does(inRun(1, "2027-06-12")...).binds("decrypt"))
	require.False(t, part.binds("records"))
}

// binds reports whether the duty to comply with a requirement attaches: s 255(9).
func (s *scene) binds(name string) bool {
	s.t.Helper()
	is, _ := s.Binds(name)
	return is
}

// inRun is a review decided on a day: both are consulted and report, and the notice is confirmed.
func inRun(review int, on string) []acts.Act {
	decide := decideToConfirm(on)
	decide.Review = review
	return []acts.Act{
		acts.Consult{By: home, On: day(on), Run: review, With: board}, acts.Consult{By: home, On: day(on), Run: review, With: judge},
		acts.Report{By: board, On: day(on), Run: review, Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found},
		acts.Report{By: judge, On: day(on), Run: review, Heard: acts.Found, ToPerson: acts.Found},
		decide, approveBy(chief, on), confirm(on),
	}
}

// s 257(12), s 256A(6): a renewal that was varied on its review is not referred back again; the next renewal is, and so is what was confirmed.
func TestS256A_6_ARenewalReviewed(t *testing.T) {
	renewed := func() *scene {
		return given(t, "2025-07-01").renewed("2027-06-10").does(referRenewal("2027-06-11", "decrypt")).advised("2027-06-12")
	}
	varied := renewed().does(consultBefore(acts.Varying, "2027-06-13")).outcome(decideToVaryOnReview("2027-06-13", further)).does(vary("2027-06-14"))
	varied.but().void(referRenewal("2027-06-20", "decrypt"), "s 257(12)", byOperator)
	varied.but().void(referRenewal("2027-06-20", further[0].Name), "s 257(12)", byOperator)
	varied.but().lawful(referRenewal("2027-06-20", "records"), "a renewal")
	whole := varied.but().does(referRenewal("2027-06-20"))
	require.Zero(t, whole.standing("decrypt").Referred)
	require.NotZero(t, whole.standing("records").Referred)
	varied.renewed("2029-06-10").lawful(referRenewal("2029-06-20", "decrypt", further[0].Name), "a renewal")

	// Under the other reading what was confirmed is referred back with the rest.
	part := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
	whole = part.but().does(refer("2025-07-07"))
	require.Zero(t, whole.standing("decrypt").Referred)
	require.NotZero(t, whole.standing("records").Referred)
	whole = part.under("referred-again=again").does(refer("2025-07-07"))
	require.NotZero(t, whole.standing("decrypt").Referred)
	require.NotZero(t, whole.standing("records").Referred)

	left := renewed().outcome(decideToConfirm("2027-06-13")).does(confirm("2027-06-14"))
	left.but().void(referRenewal("2027-06-20", "decrypt"), "s 257(9)(b)", byOperator)
	left.renewed("2029-06-10").lawful(referRenewal("2029-06-20"), "a renewal")
}

// s 257(12): a referral of the variation that names nothing is of all that variations added within its time, whatever was narrowed since.
func TestS257_12_AllThatVariationsAdded(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-05", []acts.Requirement{examine}).varied("2025-08-01", further).
		varied("2025-08-10", []acts.Requirement{bulk}).varied("2025-08-15", nil, "records")
	s.lawful(referVariation("2025-08-20"), "a variation")
	require.Equal(t, map[string]bool{"decrypt": false, "examine": false, "hack": true, "bulk": true}, s.suspended())
}

// ss 257(4), 256(6): the review is of the notice so far as referred. Whether the variation that ends it may reach beyond is doubt 38.
func TestS257_4_AVariationBeyondWhatWasReferred(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-10")
	on := "2025-07-11"
	for _, beyond := range []acts.Decide{
		decideToVaryOnReview(on, further), decideToVaryOnReview(on, nil, "records"), decideToVaryOnReview(on, nil, "decrypt", "records"),
		decideToVaryOnReview(on, further, "decrypt"),
	} {
		s.doubts(beyond, tcn.Lawful, 38, tcn.Void)
	}
	for _, within := range []acts.Decide{
		decideToVaryOnReview(on, nil, "decrypt"), decideToVaryOnReview(on, []acts.Requirement{decrypt}, "decrypt"), decideToConfirm(on),
	} {
		s.certain(within, 38)
	}
	given(t, "2025-07-01").certain(decideToVary(on, further), 38)
}

// s 257(3): what a variation puts in the place of what is referred, under its name, stays suspended as that was, until the review is settled.
func TestS257_3_WhatReplacesTheReferred(t *testing.T) {
	less := decrypt
	less.Days = 30
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt")
	for name, s := range map[string]*scene{
		"further":   s.but().varied("2025-07-20", []acts.Requirement{less}, "decrypt"),
		"otherwise": s.but().narrowed("2025-07-20", []acts.Requirement{less}, "decrypt"),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			c := s.standing("decrypt")
			require.Equal(t, day("2025-07-02"), c.Referred) // as that was
			require.Equal(t, day("2025-07-20"), c.Given)
			require.False(t, c.Outcome)
			s.void(referVariation("2025-07-21", "decrypt"), "s 257(2)", byOperator) // under review already
			s.lawful(change("2025-12-01", "decrypt"), "a service")
			s.advised("2025-12-02").outcome(decideToConfirm("2025-12-03")).does(confirm("2025-12-04"))
			require.Zero(t, s.standing("decrypt").Referred)
			require.True(t, s.standing("decrypt").Confirmed)
			s.breach(change("2025-12-05", "decrypt"), "s 255(9)", byOperator)
		})
	}
	// What comes under another name, or in the place of what binds, binds.
	s.varied("2025-07-20", []acts.Requirement{hack, bulk, records}, "decrypt", "records")
	require.Equal(t, map[string]bool{"hack": false, "bulk": false, "records": false}, s.suspended())
	// On the review itself the variation settles it.
	s = given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToVaryOnReview("2025-07-11", []acts.Requirement{less}, "decrypt")).does(vary("2025-07-12"))
	require.Zero(t, s.standing("decrypt").Referred)
	require.True(t, s.standing("decrypt").Outcome)
}

// s 257(2), (4), (9): that a review must be where the act takes it from follows from the words, and is stated by none of them.
func TestS257_PlacesInferred(t *testing.T) {
	r, err := given(t, "2025-07-01").Try(consultBoard("2025-07-02"))
	require.NoError(t, err)
	require.True(t, r.Grounds()[0].Inferred)
	r, err = proposed(t).Try(sue(acts.ToComply, "2025-07-02"))
	require.NoError(t, err)
	require.False(t, r.Grounds()[0].Inferred) // force, by s 255(9) itself
}

// s 256(3): a review does not stop the ordinary powers, to vary or to revoke: doubt 22.
func TestS256_3_TheOrdinaryPowersDuringAReview(t *testing.T) {
	on := "2025-07-03"
	for name, c := range map[string]struct {
		s   *scene
		act acts.Act
	}{
		"with further requirements": {given(t, "2025-07-01").toVary("2025-07-01", further).does(approve("2025-07-01")), vary(on)},
		"otherwise":                 {given(t, "2025-07-01").toVary("2025-07-01", nil, "records"), vary(on)},
		"the whole":                 {given(t, "2025-07-01"), revoke(on)},
		"another having been given": {given(t, "2025-07-01").does(giveAnother("2025-07-01")), revoke(on)},
		"in part":                   {given(t, "2025-07-01"), revoke(on, "records")},
	} {
		t.Run(name, func(t *testing.T) {
			s := (&scene{c.s.Notice, t}).does(consultBefore(acts.Revoking, "2025-07-01"))
			s.certain(c.act, 22)
			s.referred("2025-07-02")
			s.doubts(c.act, tcn.Lawful, 22, tcn.Void)
			s.lawful(c.act, name)
		})
	}
}

// s 256(3)(a): a review does not stop a decision on an ordinary variation: doubt 22.
func TestS256_3_a_VaryingDuringAReview(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02")
	s.doubts(decideToVary("2025-07-03", further), tcn.Lawful, 22, tcn.Void)
	given(t, "2025-07-01").certain(decideToVary("2025-07-03", further), 22)
	s.varied("2025-07-03", further)
	require.Equal(t, map[string]bool{"decrypt": true, "records": true, "hack": false}, s.suspended())
	require.Equal(t, tcn.Referred, s.at(tcn.RegionReview))
}

// s 257(5): the duty to consult both before deciding the review is that of who decides it, and the reports do not take it away.
func TestS257_5_DecidingWithoutConsulting(t *testing.T) {
	before := given(t, "2025-07-01").referred("2025-07-03")
	for name, s := range map[string]*scene{
		"nobody":               before.but().whatever(reportBy(board, "2025-07-05")).whatever(reportBy(judge, "2025-07-05")),
		"the Board alone":      before.but().does(consultBoard("2025-07-04"), reportBy(board, "2025-07-05")).whatever(reportBy(judge, "2025-07-05")),
		"a Commissioner alone": before.but().does(consultJudge("2025-07-04"), reportBy(judge, "2025-07-05")).whatever(reportBy(board, "2025-07-05")),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			s.irregular(decideToConfirm("2025-07-07"), "s 257(5)", bySecy)
			s.does(consultBefore(acts.Varying, "2025-07-06"), consultBefore(acts.Revoking, "2025-07-06"))
			s.irregular(decideToVaryOnReview("2025-07-07", nil, "records"), "s 257(5)", bySecy)
			s.irregular(revokeOnReview("2025-07-07", "records"), "s 257(5)", bySecy)
			s.under("part-revoked-on-review=under-review").irregular(revokeOnReview("2025-07-07", "records"), "s 257(5)", bySecy)
			s.irregular(revokeOnReview("2025-07-07"), "s 257(5)", bySecy)
			s.does(giveAnother("2025-07-06")).irregular(revokeOnReview("2025-07-07"), "s 257(5)", bySecy)
		})
	}
	before.advised("2025-07-05").lawful(decideToConfirm("2025-07-07"), "to confirm")
}

// SI 2018/353, reg 4(3): the threshold is for telecommunications operators.
func TestSI2018_353_reg4_3_PostalOperatorsHaveNoThreshold(t *testing.T) {
	small := actors.RelevantOperator{Name: "Post", Kind: actors.Postal, Serves: 500}
	r, err := proposedTo(t, small).Try(decideToGive("2025-07-01", requirement("remove", "SI 2018/353, Sch 1 para 8", acts.TargetedInterception, 30)))
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect())
	for _, g := range r.Grounds() {
		require.NotEqual(t, "decide-give/large-enough", g.ID)
	}
}
