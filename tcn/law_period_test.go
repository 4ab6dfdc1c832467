package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

const (
	words257_4 = "s 257(4)@2025-06-20"
	words257_9 = "s 257(9)@2025-06-20"
)

// s 257(4), SI 2018/354, reg 2A(1): the review is decided within 180 days beginning with the referral; after them the decision is
// a breach and takes effect, for nothing is deemed to have happened: doubt 9.
func TestSI2018_354_reg2A_1_TheReviewPeriod(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2026-01-10").
		does(consultBefore(acts.Varying, "2026-01-10"), consultBefore(acts.Revoking, "2026-01-10"))
	last, after := "2026-01-15", "2026-01-16"
	s.but().lawful(decideToConfirm(last), "to confirm")
	s.but().lawful(decideToVaryOnReview(last, further), "to vary on a review")
	s.but().lawful(revokeOnReview(last, "decrypt"), "in part on a review")
	s.breach(decideToConfirm(after), words257_4, bySecy)
	s.breach(decideToVaryOnReview(after, further), words257_4, bySecy)
	s.breach(revokeOnReview(after, "decrypt"), words257_4, bySecy)
	s.but().lawful(revoke(after), "the whole") // the ordinary power has no time
	require.Equal(t, tcn.Decided, s.but().whatever(decideToConfirm(after)).at(tcn.RegionLock))
	// Missing it ends nothing: suspension and standstill go on.
	s.until("2026-06-01")
	require.Equal(t, map[string]bool{"decrypt": true, "records": true}, s.suspended())
	s.breach(negative("2026-06-01"), "s 257(3A)", byOperator)
}

// s 257(9), SI 2018/354, reg 2B(1), (2): and within 30 days beginning with the later of the two reports.
func TestSI2018_354_reg2B_1_TheRelevantPeriod(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-10-01"), consultJudge("2025-10-01"),
		reportBy(judge, "2025-11-03"), reportBy(board, "2025-11-10"),
		consultBefore(acts.Varying, "2025-11-10"), consultBefore(acts.Revoking, "2025-11-10"))
	last, after := "2025-12-09", "2025-12-10"
	s.but().lawful(decideToConfirm(last), "to confirm")
	s.but().lawful(decideToVaryOnReview(last, further), "to vary on a review")
	s.but().lawful(revokeOnReview(last, "decrypt"), "in part on a review")
	s.breach(decideToConfirm(after), words257_9, bySecy)
	s.breach(decideToVaryOnReview(after, further), words257_9, bySecy)
	s.breach(revokeOnReview(after, "decrypt"), words257_9, bySecy)
}

// s 257(4), (9): the earlier end binds, though a report of 30 December gives 30 days that run to 28 January: doubt 35.
func TestS257_4_TheEarlierEndBinds(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-12-30")
	s.but().lawful(decideToConfirm("2026-01-15"), "to confirm")
	s.breach(decideToConfirm("2026-01-16"), words257_4, bySecy)
	s.breach(decideToConfirm("2026-01-28"), words257_4, bySecy)
	r, err := s.Try(decideToConfirm("2026-01-29"))
	require.NoError(t, err)
	require.Len(t, r.Grounds(), 2)
	require.Equal(t, tcn.Breach, r.Effect())
}

// O7: the periods bind the decision. Approving it, and giving notice of it, have no limit.
func TestS257_4_TheDecisionAloneIsTimed(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2026-01-10").does(decideToConfirm("2026-01-15"))
	s.lawful(approveBy(chief, "2026-03-01"), "the outcome of a review").lawful(confirm("2026-04-01"), "the notice")
}

// SI 2018/354, reg 2A(2), (3): the review period may be extended for any time if all three agree, and again; and that the agreement
// comes before the end is nowhere said.
func TestSI2018_354_reg2A_2_ExtendingTheReviewPeriod(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20")
	act := extendReview("2025-12-01", "2026-06-30")
	act.CommissionerAgrees = 0
	s.void(act, "SI 2018/354, reg 2A(2)", byJudge)
	act = extendReview("2025-12-01", "2026-06-30")
	act.PersonAgrees = 0
	s.void(act, "SI 2018/354, reg 2A(2)", byOperator)
	s.void(extendReview("2025-12-01", "2026-01-15"), "SI 2018/354, reg 2A(2)", bySecy) // no later than it is

	s.still(extendReview("2025-12-01", "2026-06-30"), "the review period")
	s.still(extendReview("2026-01-01", "2026-09-30"), "the review period")
	s.void(extendReview("2026-01-02", "2026-09-30"), "SI 2018/354, reg 2A(2)", bySecy)
	s.advised("2026-09-10")
	s.but().lawful(decideToConfirm("2026-09-30"), "to confirm")
	s.breach(decideToConfirm("2026-10-01"), words257_4, bySecy)
	s.still(extendReview("2026-09-30", "2026-12-31"), "the review period") // after the reports too
	s.bad(acts.Extend{By: home, On: day("2026-10-01"), To: day("2027-01-01")}, "Term")

	// After its end as well, by default: doubt 37.
	s = given(t, "2025-07-01").referred("2025-07-20")
	s.certain(extendReview("2026-01-15", "2026-06-30"), 37)
	s.doubts(extendReview("2026-01-16", "2026-06-30"), tcn.Lawful, 37, tcn.Void)
	s.still(extendReview("2026-01-16", "2026-06-30"), "the review period")

	given(t, "2025-07-01").displaced(extendReview("2025-12-01", "2026-06-30"), tcn.Unreferred)
	given(t, "2025-07-01").referred("2025-07-20").revoked("2025-07-21").misplaced(extendReview("2025-12-01", "2026-06-30"), tcn.Settled)
}

// SI 2018/354, reg 2B(3), (4): the relevant period may be extended in exceptional circumstances, not beyond the review period,
// and the Commissioner and the person are told in writing.
func TestSI2018_354_reg2B_3_ExtendingTheRelevantPeriod(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10")
	act := extendRelevant("2025-12-01", "2026-01-15")
	act.Exceptional = 0
	s.void(act, "SI 2018/354, reg 2B(3)", bySecy)
	act = extendRelevant("2025-12-01", "2026-01-15")
	act.Written = false
	s.breach(act, "SI 2018/354, reg 2B(4)", bySecy)
	s.void(extendRelevant("2025-12-01", "2026-01-16"), "SI 2018/354, reg 2B(3)", bySecy) // after the review period
	s.void(extendRelevant("2025-12-01", "2025-12-09"), "SI 2018/354, reg 2B(3)", bySecy) // no later than it is
	s.certain(extendRelevant("2025-12-09", "2026-01-15"), 37)
	s.but().still(extendRelevant("2025-12-09", "2026-01-15"), "the relevant period") // on its last day
	late := extendRelevant("2025-12-10", "2026-01-15")                               // and after it: doubt 37
	s.void(late, "SI 2018/354, reg 2B(3)", nobody)
	s.doubts(late, tcn.Void, 37, tcn.Lawful)
	s.but().still(extendReview("2025-12-01", "2026-03-31"), "the review period").
		still(extendRelevant("2025-12-01", "2026-03-31"), "the relevant period") // its extension counts

	s.still(extendRelevant("2025-12-01", "2026-01-15"), "the relevant period")
	s.but().lawful(decideToConfirm("2026-01-15"), "to confirm")

	given(t, "2025-07-01").referred("2025-07-20").displaced(extendRelevant("2025-12-01", "2026-01-15"), tcn.Referred)
	given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10").revoked("2025-12-02").
		misplaced(extendRelevant("2025-12-03", "2026-01-15"), tcn.Settled)
}

// SI 2025/656 was in force on 6 June 2025, but its periods serve words of 20 June 2025: until then there is no deadline.
func TestS257_4A_TwoWeeksWithoutADeadline(t *testing.T) {
	s := given(t, "2025-04-01").referred("2025-04-02").advised("2025-04-10")
	for _, on := range []string{"2025-06-05", "2025-06-06", "2025-06-19"} {
		s.notYet(extendReview(on, "2026-01-01"), "s 257(4A)")
		s.notYet(extendRelevant(on, "2025-12-01"), "s 257(10A)")
		s.certain(decideToConfirm(on), 12)
		s.certain(decideToConfirm(on), 9) // no time to miss
		s.certain(decideToVaryOnReview(on, further), 9)
		s.but().lawful(decideToConfirm(on), "to confirm") // months after, and no breach
	}
	// From the day: whether 180 and 30 days run from before it is doubt 12, by default not.
	s.doubts(decideToConfirm("2025-06-20"), tcn.Lawful, 12, tcn.Breach)
	s.doubts(decideToConfirm("2025-06-20"), tcn.Lawful, 9, tcn.Lawful)
	s.doubts(decideToConfirm("2027-03-01"), tcn.Lawful, 12, tcn.Breach)
	s.void(extendReview("2025-06-20", "2026-01-01"), "SI 2018/354, reg 2A(2)", bySecy) // there is none to lengthen
	// Reports made from that day on have their 30 days, on an older referral too.
	s = given(t, "2025-04-01").referred("2025-04-02").advised("2025-06-20")
	s.but().lawful(decideToConfirm("2025-07-19"), "to confirm")
	s.certain(decideToConfirm("2025-07-19"), 35)
	s.does(consultBefore(acts.Varying, "2025-06-20"), consultBefore(acts.Revoking, "2025-06-20"))
	for _, act := range []acts.Act{decideToConfirm("2025-07-20"), decideToVaryOnReview("2025-07-20", nil, "decrypt"), revokeOnReview("2025-07-20", "decrypt")} {
		s.breach(act, words257_9, bySecy) // whether they bind an older referral at all is doubt 12
		s.doubts(act, tcn.Breach, 12, tcn.Lawful)
	}
	// and may be lengthened. There is no review period within which to keep: doubt 12.
	s.doubts(extendRelevant("2025-07-01", "2027-01-01"), tcn.Lawful, 12, tcn.Void)
	s.still(extendRelevant("2025-07-01", "2027-01-01"), "the relevant period")
	// A referral of that day has its 180.
	s = given(t, "2025-06-10").referred("2025-06-20").advised("2025-12-16")
	s.but().lawful(decideToConfirm("2025-12-16"), "to confirm")
	s.breach(decideToConfirm("2025-12-17"), words257_4, bySecy)
}

// s 257(3A), (3B): the standstill. Only a change with a negative effect, only while a review is pending, only from 20 June 2025.
func TestS257_3A_Standstill(t *testing.T) {
	s := given(t, "2025-07-01")
	s.still(negative("2025-07-02"), "a service") // nothing is referred
	s.referred("2025-07-10")
	s.still(change("2025-07-11"), "a service") // no negative effect
	s.breach(negative("2025-07-11"), "s 257(3A)", byOperator)
	s.advised("2025-07-20").breach(negative("2025-07-21"), "s 257(3A)", byOperator)
	s.outcome(decideToConfirm("2025-07-22")).breach(negative("2025-07-22"), "s 257(3A)", byOperator)
	s.does(confirm("2025-07-23")).still(negative("2025-07-24"), "a service")

	given(t, "2025-07-01").referred("2025-07-02").revoked("2025-07-03").still(negative("2025-07-04"), "a service")
	act := negative("2025-07-11")
	act.By = other
	given(t, "2025-07-01").void(act, "s 255(9)", nobody)
}

// s 257(3A) is not limited to the part referred, as s 257(3)(a) is: doubt 11, by default the whole.
func TestS257_3A_TheWholeOrThePart(t *testing.T) {
	act := negative("2025-07-11")
	act.Elsewhere = acts.Found
	s := given(t, "2025-07-01").referred("2025-07-10", "decrypt")
	s.breach(act, "s 257(3A)", byOperator)
	s.doubts(act, tcn.Breach, 11, tcn.Lawful)
	s.certain(negative("2025-07-11"), 11)
}

// s 257(3A), SI 2025/722: no transitional rule. A review that began before 20 June 2025 holds the operator from that day: doubt 12.
func TestS257_3A_PendingReviewsOn20June2025(t *testing.T) {
	s := given(t, "2025-06-01").referred("2025-06-10")
	s.still(negative("2025-06-19"), "a service")
	s.breach(negative("2025-06-20"), "s 257(3A)", byOperator)
	s.doubts(negative("2025-06-20"), tcn.Breach, 12, tcn.Lawful)
	begun := given(t, "2025-06-01").referred("2025-06-20")
	begun.breach(negative("2025-06-20"), "s 257(3A)", byOperator)
	begun.certain(negative("2025-06-20"), 12)
}

// s 257(3): before 20 June 2025 a referral suspended the duty and froze nothing.
func TestS257_3_Before20June2025(t *testing.T) {
	s := given(t, "2020-01-01").referred("2020-01-28")
	require.Equal(t, map[string]bool{"decrypt": true, "records": true}, s.suspended())
	s.still(negative("2020-02-01"), "a service").lawful(change("2021-01-01", "decrypt", "records"), "a service")
}

// ss 253(7), 255(9): where the period for the steps is not known, nothing is said against the person: doubt 39.
func TestS253_7_APeriodNotKnown(t *testing.T) {
	hidden := requirement("hidden", "SI 2018/353, Sch 2 para 1", acts.CommunicationsData, acts.Undisclosed)
	s := given(t, "2025-07-01", hidden, records)
	s.doubts(change("2027-01-01", "hidden"), tcn.Lawful, 39, tcn.Breach)
	s.certain(change("2027-01-01"), 39)
	s.certain(change("2025-07-30", "records"), 39) // known, and running
	s.breach(change("2027-01-01", "hidden", "records"), "s 255(9)", byOperator)
	s.but().still(change("2027-01-01", "hidden"), "a service")
	s.but().referred("2025-07-02", "hidden").certain(change("2025-07-03", "hidden"), 39) // it does not bind
	s.revoked("2025-07-02").certain(change("2025-07-03", "hidden"), 39)
}

// s 255(9): the duty to comply attaches to what binds and whose period has ended. There is no exception for what is impracticable
// or unlawful abroad: doubt 26.
func TestS255_9_TheDutyToComply(t *testing.T) {
	s := given(t, "2025-07-01")
	s.still(change("2025-07-30", "records"), "a service") // the period's last day
	s.breach(change("2025-07-31", "records"), "s 255(9)", byOperator)
	s.doubts(change("2025-07-31", "records"), tcn.Breach, 26, tcn.Breach)
	s.doubts(change("2025-07-30"), tcn.Lawful, 17, tcn.Lawful)
	s.bad(change("2025-07-31", "ghost"), "Defeats")
	s.but().varied("2025-08-01", nil, "records").still(change("2025-08-02", "records"), "a service")
	s.but().does(complaint("2025-08-01")).breach(change("2025-08-02", "records"), "s 255(9)", byOperator) // a claim suspends nothing
	s.but().does(complaint("2025-08-01"), orderInterim("2025-08-01")).still(change("2025-08-02", "records"), "a service")
	s.but().revoked("2025-08-01").still(change("2025-08-02", "records"), "a service")
	s.until("2027-07-01").still(change("2027-07-01", "records"), "a service")
	proposed(t).still(change("2025-07-01"), "a service")
}
