package tcn_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Each test is a row of the table of clocks and deadlines, annex (b) of the legal specification as corrected, and names its words.
// Three rows are other instruments' and no notice's clock: notification notices (s 258A(9), no length), retention notices
// (s 87(6B)) and the notices of RIPA 2000 s 12 (SI 2018/341, reg 3). TestOtherInstrumentsHaveNoClock says so.

// The names of the clocks.
const (
	toRefer          = "to refer the notice back"
	toReferVariation = "to refer a variation back"
	toReferRenewal   = "to refer a renewal back"
	reviewPeriod     = "review period"
	relevantPeriod   = "relevant period"
	forEvidence      = "for evidence in the review"
	lifeClock        = "life of the notice"
	laterLife        = "life of the notice, renewed or varied"
	legacyLife       = "life of a notice in effect before 14 Oct 2024"
	renewalWindow    = "renewal period"
	legacyWindow     = "renewal period of a notice in effect before 14 Oct 2024"
	forSteps         = "for the steps"
	forInterception  = "to intercept and hand over, one working day or as the notice says"
	toApprove        = "to approve or refuse"
	toGrant          = "to decide on the request"
	toSettle         = "to approve or refuse the outcome of the review"
	toComplain       = "to complain of the giving to the Tribunal"
	toClaim          = "to bring human rights proceedings on the giving"
	toAppeal         = "to apply for leave to appeal"
)

// clocks are the clocks of a name on a day.
func (s *scene) clocks(on, name string) []tcn.Clock {
	s.t.Helper()
	s.asks(nil, day(on))
	var all []tcn.Clock
	for c := range onDay(s.Notice, day(on)).Clocks() {
		if c.Name == name {
			all = append(all, c)
		}
	}
	return all
}

// clock is the only clock of a name on a day.
func (s *scene) clock(on, name string) tcn.Clock {
	s.t.Helper()
	all := s.clocks(on, name)
	require.Len(s.t, all, 1, "%s on %s", name, on)
	return all[0]
}

// noClock requires that there is no clock of a name on a day.
func (s *scene) noClock(on, name string) {
	s.t.Helper()
	require.Empty(s.t, s.clocks(on, name), "%s on %s", name, on)
}

// runs requires a clock to be running on a day, with its first and last day and the days left.
func (s *scene) running(on, name, first, last string, left int) tcn.Clock {
	s.t.Helper()
	c := s.clock(on, name)
	require.Equal(s.t, tcn.Running, c.Phase, "%s on %s: %+v", name, on, c.Span)
	require.Equal(s.t, first+" to "+last, c.Span.First.String()+" to "+c.Span.Last.String(), "%s on %s", name, on)
	require.Equal(s.t, left, c.Left, "%s on %s", name, on)
	return c
}

// phase requires a clock to be in a phase on a day.
func (s *scene) phase(on, name string, p tcn.Phase) tcn.Clock {
	s.t.Helper()
	c := s.clock(on, name)
	require.Equal(s.t, p.String(), c.Phase.String(), "%s on %s: %+v", name, on, c.Span)
	return c
}

// undated requires a clock to have no date yet: no days at all, never zero days.
func (s *scene) undated(on, name string) tcn.Clock {
	s.t.Helper()
	c := s.phase(on, name, tcn.NoDate)
	require.Zero(s.t, c.Span)
	return c
}

// SI 2018/354, reg 2(1): 28 days of the day on which the notice is given. D+27 is safe and D+28 arguable: doubt 1. Nobody can extend it.
func TestClock_SI2018_354_reg2_1_ReferBack(t *testing.T) {
	require.Equal(t, ipa.Period{Days: 28, Rule: ipa.OfTheDay}, approved(t, "2025-06-30").undated("2025-06-30", toRefer).Length)

	s := given(t, "2025-07-01") // the worked vector: by 28 July, arguably 29
	c := s.running("2025-07-01", toRefer, "2025-07-01", "2025-07-28", 27)
	require.Equal(t, day("2025-07-29"), c.Span.Arguable)
	namedByClock(t, s.Notice, c, 1)
	require.Empty(t, c.Longer)
	require.Equal(t, actors.RoleRelevantOperator, c.Whose)
	require.Contains(t, c.Ends, "no longer")
	s.running("2025-07-28", toRefer, "2025-07-01", "2025-07-28", 0)
	s.running("2025-07-29", toRefer, "2025-07-01", "2025-07-28", 0) // under one reading
	s.phase("2025-07-30", toRefer, tcn.RunOut)
	s.revoked("2025-07-02").phase("2025-07-03", toRefer, tcn.Finished)
	// The words stood from 12 March 2018.
	given(t, "2018-03-12").running("2018-04-08", toRefer, "2018-03-12", "2018-04-08", 0)
}

// s 257(12), SI 2018/354, reg 2(1): a variation has its own 28 days, each its own.
func TestClock_S257_12_ReferAVariation(t *testing.T) {
	s := given(t, "2025-07-01")
	s.noClock("2025-07-02", toReferVariation)
	s.varied("2025-08-01", further)
	s.running("2025-08-10", toReferVariation, "2025-08-01", "2025-08-28", 18)
	s.phase("2025-08-10", toRefer, tcn.RunOut)
	// A second variation leaves the first its time.
	s.varied("2025-08-11", []acts.Requirement{intercept})
	var lasts []string
	for _, c := range s.clocks("2025-08-12", toReferVariation) {
		lasts = append(lasts, c.Span.Last.String())
	}
	require.Equal(t, []string{"2025-08-28", "2025-09-07"}, lasts)
	s.lawful(referVariation("2025-08-28", "hack"), "a variation")
}

// s 257(12): the outcome of a review cannot be referred back, so it has no 28 days.
func TestClock_S257_12_NoneForAnOutcome(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToVaryOnReview("2025-07-11", further)).does(vary("2025-07-12"))
	r, err := s.Try(referVariation("2025-07-13", "hack"))
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect())
	s.noClock("2025-07-13", toReferVariation)
}

// s 257(12): a variation that takes out and adds nothing is a variation too, and has 28 days: doubt 46.
func TestClock_S257_12_ANarrowing(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-08-01", nil, "records")
	s.phase("2025-08-02", toReferVariation, tcn.Running)
	s.phase("2025-08-30", toReferVariation, tcn.RunOut)
	s.lawful(referVariation("2025-08-28"), "a variation")
}

// s 256A(6): a renewal has 28 days too; that they run from its notice is doubt 28.
func TestClock_S256A_6_ReferARenewal(t *testing.T) {
	s := given(t, "2025-07-01")
	s.noClock("2027-06-09", toReferRenewal)
	s.renewed("2027-06-10")
	c := s.running("2027-06-10", toReferRenewal, "2027-06-10", "2027-07-07", 27)
	require.Equal(t, day("2027-07-08"), c.Span.Arguable)
	namedByClock(t, s.Notice, c, 28)
}

// SI 2018/354, reg 2A(1): 180 days beginning with the day of the referral.
func TestClock_SI2018_354_reg2A_ReviewPeriod(t *testing.T) {
	s := given(t, "2025-07-01")
	s.noClock("2025-07-19", reviewPeriod)
	s.referred("2025-07-20") // the worked vector
	c := s.running("2025-07-20", reviewPeriod, "2025-07-20", "2026-01-15", 179)
	require.Equal(t, ipa.Period{Days: 180, Rule: ipa.BeginningWith}, c.Length)
	require.Zero(t, c.Span.Arguable)
	require.Equal(t, 1, c.Run)
	require.True(t, c.Binding)
	require.Equal(t, actors.RoleSecretaryOfState, c.Whose)
	for _, who := range []string{"Secretary of State", "Judicial Commissioner", "the person", "again", "reg 2A(2)"} {
		require.Contains(t, c.Longer, who)
	}
	require.Contains(t, c.Ends, "go on") // no deemed outcome: suspension and standstill
	s.running("2026-01-15", reviewPeriod, "2025-07-20", "2026-01-15", 0)
	s.phase("2026-01-16", reviewPeriod, tcn.RunOut)

	// Any length, repeatedly.
	s.does(extendReview("2025-12-01", "2026-06-30")).running("2026-01-16", reviewPeriod, "2025-07-20", "2026-06-30", 165)
	s.does(extendReview("2026-06-01", "2026-09-30")).running("2026-07-01", reviewPeriod, "2025-07-20", "2026-09-30", 91)
	s.revoked("2026-07-01").phase("2026-07-02", reviewPeriod, tcn.Finished)
}

// SI 2018/354, reg 2B(1), (2), E16: 30 days beginning with the later of the two reports to the Secretary of State.
func TestClock_SI2018_354_reg2B_RelevantPeriod(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-10-01"), consultJudge("2025-10-01"))
	s.undated("2025-10-01", relevantPeriod)
	s.does(reportBy(judge, "2025-11-03")).undated("2025-11-04", relevantPeriod) // one report starts nothing
	s.does(reportBy(board, "2025-11-10"))                                       // the worked vector
	c := s.running("2025-11-10", relevantPeriod, "2025-11-10", "2025-12-09", 29)
	require.Equal(t, ipa.Period{Days: 30, Rule: ipa.BeginningWith}, c.Length)
	require.True(t, c.Binding)
	require.False(t, s.clock("2025-11-10", reviewPeriod).Binding)
	for _, words := range []string{"Secretary of State", "exceptional", "review period", "written notice", "reg 2B(3)"} {
		require.Contains(t, c.Longer, words)
	}
	s.phase("2025-12-10", relevantPeriod, tcn.RunOut)
	s.but().does(extendRelevant("2025-12-01", "2026-01-15")).running("2025-12-10", relevantPeriod, "2025-11-10", "2026-01-15", 36)

	// The other way about, the later is the Commissioner's.
	given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-10-01"), consultJudge("2025-10-01"),
		reportBy(board, "2025-11-03"), reportBy(judge, "2025-11-10")).running("2025-11-10", relevantPeriod, "2025-11-10", "2025-12-09", 29)
}

// s 257(4), (9), O9: both bind; the earlier is shown as the binding one: doubt 35.
func TestClock_S257_9_TheEarlierBinds(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-12-30")
	relevant := s.running("2025-12-30", relevantPeriod, "2025-12-30", "2026-01-28", 29)
	review := s.running("2025-12-30", reviewPeriod, "2025-07-20", "2026-01-15", 16)
	require.False(t, relevant.Binding)
	require.True(t, review.Binding)
	// The review period longer, the relevant period binds.
	s.does(extendReview("2025-12-31", "2026-03-31"))
	require.True(t, s.clock("2025-12-31", relevantPeriod).Binding)
	require.False(t, s.clock("2025-12-31", reviewPeriod).Binding)
	// Of two that end on one day, one is shown.
	s.does(extendRelevant("2026-01-01", "2026-03-31"))
	require.NotEqual(t, s.clock("2026-01-02", relevantPeriod).Binding, s.clock("2026-01-02", reviewPeriod).Binding)
}

// O7: the two periods bind the decision. Once it is made they are finished, however long approval and notice take;
// if it is refused, what remains of them counts again.
func TestClock_S257_4_BindsTheDecisionAlone(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-12-20").does(decideToConfirm("2026-01-10"))
	for _, name := range []string{reviewPeriod, relevantPeriod} {
		s.phase("2026-01-11", name, tcn.Finished)
		s.phase("2026-03-01", name, tcn.Finished)
	}
	s.but().does(refuseBy(chief, "2026-01-12")).running("2026-01-12", reviewPeriod, "2025-07-20", "2026-01-15", 3)
	s.but().does(refuseBy(chief, "2026-01-20")).phase("2026-01-20", reviewPeriod, tcn.RunOut)
	s.does(approveBy(chief, "2026-02-01"), confirm("2026-02-02")).phase("2026-02-03", reviewPeriod, tcn.Finished)
}

// SI 2025/656, SI 2025/722: the periods of a review are law from 20 June 2025. A referral made before has none by default, and
// no date: doubts 12 and 34.
func TestClock_S257_4_PendingReviewsOn20June2025(t *testing.T) {
	s := given(t, "2025-06-01").referred("2025-06-10")
	for _, on := range []string{"2025-06-10", "2025-06-19"} {
		s.noClock(on, reviewPeriod)
		s.noClock(on, relevantPeriod)
	}
	namedByClock(t, onDay(s.Notice, day("2025-06-20")), s.undated("2025-06-20", reviewPeriod), 12)
	s.undated("2025-06-20", relevantPeriod)
	require.False(t, s.clock("2025-06-20", reviewPeriod).Binding)
	// 6 June 2025 is no date of it: doubt 34.
	given(t, "2025-05-20").referred("2025-06-06").undated("2025-07-01", reviewPeriod)
	given(t, "2025-06-01").referred("2025-06-20").running("2025-06-20", reviewPeriod, "2025-06-20", "2025-12-16", 179)
	// Reports made from that day on have their 30 days.
	c := s.but().advised("2025-06-20").running("2025-06-20", relevantPeriod, "2025-06-20", "2025-07-19", 29)
	require.True(t, c.Binding)
	namedByClock(t, onDay(s.advised("2025-06-12").Notice, day("2025-06-20")), s.undated("2025-06-20", relevantPeriod), 12)
}

// s 257(8A), (8B): the time for evidence is as directed, by a Commissioner, who can direct another. No direction, no clock.
func TestClock_S257_8A_Evidence(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20")
	s.noClock("2025-07-21", forEvidence)
	s.does(consultJudge("2025-08-01"), direct("2025-08-01", "2025-09-30"))
	c := s.phase("2025-09-30", forEvidence, tcn.Running)
	require.Equal(t, day("2025-09-30"), c.Span.Last)
	require.Equal(t, 0, c.Left)
	require.Contains(t, c.Longer, "Commissioner")
	require.Contains(t, c.Ends, "need not be taken into account")
	s.phase("2025-10-01", forEvidence, tcn.RunOut)
	s.does(direct("2025-09-30", "2025-10-31"))
	require.Equal(t, day("2025-10-31"), s.phase("2025-10-01", forEvidence, tcn.Running).Span.Last)
	require.Zero(t, s.clock("2025-10-01", forEvidence).Length)
	s.advised("2025-11-01").does(consultBefore(acts.Revoking, "2025-11-01"), revoke("2025-11-02")).phase("2025-11-03", forEvidence, tcn.Finished)
}

// s 255(5A), (5B)(a): two years beginning with the day given, by the worked vectors.
func TestClock_S255_5B_a_Life(t *testing.T) {
	require.Equal(t, ipa.Period{Years: 2, Rule: ipa.BeginningWith}, proposed(t).undated("2025-07-01", lifeClock).Length)
	for _, v := range []struct{ given, last, window string }{
		{"2025-07-01", "2027-06-30", "2027-06-01"},
		{"2028-02-29", "2030-02-28", "2030-01-30"},
		{"2024-10-14", "2026-10-13", "2026-09-14"}, // O8: not legacy, though the last day is the same
		{"2024-10-15", "2026-10-14", "2026-09-15"},
		{"2026-03-01", "2028-02-29", "2028-01-31"}, // O9
	} {
		s := given(t, v.given)
		c := s.running(v.given, lifeClock, v.given, v.last, day(v.last).Sub(day(v.given)))
		require.Contains(t, c.Ends, "ceases to have effect")
		require.Contains(t, c.Longer, "renewal")
		require.Contains(t, c.Longer, "further requirements")
		require.Equal(t, s.LastDay(), c.Span.Last)
		s.running(v.last, lifeClock, v.given, v.last, 0)
		after := day(v.last).Add(1).String()
		s.phase(after, lifeClock, tcn.Finished) // it has lapsed
		s.noClock(v.given, legacyLife)
		s.noClock(v.given, laterLife)

		require.Equal(t, day(v.window), s.phase(v.given, renewalWindow, tcn.ToCome).Span.First)
		s.running(v.window, renewalWindow, v.window, v.last, 29)
		s.phase(day(v.window).Add(-1).String(), renewalWindow, tcn.ToCome)
		s.running(v.last, renewalWindow, v.window, v.last, 0)
		s.phase(after, renewalWindow, tcn.Finished)
		require.Empty(t, s.clock(v.given, renewalWindow).Longer)
		s.noClock(v.given, legacyWindow)
	}
}

// s 255(5B)(b): after a renewal, two years from the day after the old last day, by the worked vectors.
func TestClock_S255_5B_b_LifeAfterRenewal(t *testing.T) {
	for _, v := range []struct{ given, renewed, first, last string }{
		{"2025-07-01", "2027-06-01", "2027-07-01", "2029-06-30"},
		{"2026-03-01", "2028-01-31", "2028-03-01", "2030-02-28"}, // O9
		{"2028-02-29", "2030-02-28", "2030-03-01", "2032-02-29"},
	} {
		s := given(t, v.given).renewed(v.renewed)
		s.running(v.first, laterLife, v.first, v.last, day(v.last).Sub(day(v.first)))
		s.noClock(v.first, lifeClock)
		s.phase(day(v.last).Add(1).String(), laterLife, tcn.Finished)
		require.Equal(t, day(v.last), s.clock(v.renewed, renewalWindow).Span.Last)
	}
}

// s 255(5B): a notice in force has a life that runs on every day, also between its renewal and the old last day.
func TestClock_S255_5B_AlwaysALife(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-01")
	for _, on := range []string{"2027-06-01", "2027-06-30", "2027-07-01", "2029-06-30"} {
		var running int
		for c := range onDay(s.Notice, day(on)).Clocks() {
			if strings.HasPrefix(c.Name, lifeClock) && c.Phase == tcn.Running {
				running++
			}
		}
		require.NotZero(t, running, on)
	}
}

// s 255(5A)(a), (5B)(b): a variation with further requirements moves the end by two years, stacking: doubt 2. One that narrows does not.
func TestClock_S255_5B_b_LifeAfterVariation(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-09-01", further)
	c := s.clock("2027-07-01", laterLife)
	require.Equal(t, day("2029-06-30"), c.Span.Last)
	namedByClock(t, s.Notice, c, 2)
	s.varied("2025-10-01", []acts.Requirement{intercept})
	require.Equal(t, day("2031-06-30"), s.clock("2030-01-01", laterLife).Span.Last)
	given(t, "2025-07-01").varied("2025-09-01", nil, "records").running("2025-09-01", lifeClock, "2025-07-01", "2027-06-30", 667)
}

// s 256(6), doubt 3: requirements added as the outcome of a review do not move the end.
func TestClock_S256_6_LifeAfterAReview(t *testing.T) {
	given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToVaryOnReview("2025-07-11", further)).does(vary("2025-07-12")).
		running("2025-07-12", lifeClock, "2025-07-01", "2027-06-30", 718)
}

// SI 2024/1021, reg 4(2), (3), E9: a notice in effect before 14 October 2024 has two years from that day, and may be renewed in all of them.
func TestClock_SI2024_1021_reg4_Legacy(t *testing.T) {
	s := given(t, "2024-10-13")
	// Before the words there was no end and no renewal.
	for _, name := range []string{lifeClock, laterLife, legacyLife, renewalWindow, legacyWindow} {
		s.noClock("2024-10-13", name)
	}
	s.running("2024-10-14", legacyLife, "2024-10-14", "2026-10-13", 729)
	c := s.running("2024-10-14", legacyWindow, "2024-10-14", "2026-10-13", 729)
	require.Empty(t, c.Longer)
	s.noClock("2024-10-14", lifeClock)
	s.noClock("2024-10-14", renewalWindow)
	s.running("2026-10-13", legacyLife, "2024-10-14", "2026-10-13", 0)
	s.phase("2026-10-14", legacyLife, tcn.Finished)
	s.lawful(consultBefore(acts.Renewing, "2024-10-14"), "the person before renewing")

	given(t, "2018-03-12").running("2026-10-13", legacyLife, "2024-10-14", "2026-10-13", 0)
	given(t, "2018-03-12").revoked("2020-01-01").noClock("2020-01-02", legacyLife)
}

// E12, doubt 4: once renewed, it lives two more years, and has the ordinary window of 30 days.
func TestClock_SI2024_1021_reg4_LegacyRenewed(t *testing.T) {
	s := given(t, "2020-01-01").renewed("2024-10-14")
	c := s.clock("2026-10-14", laterLife)
	require.Equal(t, "2026-10-14 to 2028-10-13", c.Span.First.String()+" to "+c.Span.Last.String())
	namedByClock(t, s.Notice, c, 4)
	s.running("2024-10-15", legacyLife, "2024-10-14", "2026-10-13", 728) // s 255(5B)(b): the new life is to come until it ends
	s.phase("2026-10-13", laterLife, tcn.ToCome)
	s.noClock("2026-10-14", legacyLife)
	s.noClock("2024-10-15", legacyWindow)
	s.running("2028-09-14", renewalWindow, "2028-09-14", "2028-10-13", 29)
}

// s 253(7): the periods for the steps are as the notice says, requirement by requirement; a period that is not publicly known
// has no date, and neither has one that is not specified.
func TestClock_S253_7_Steps(t *testing.T) {
	secret := requirement("secret", "SI 2018/353, Sch 2 para 2", acts.CommunicationsData, acts.Undisclosed)
	s := given(t, "2025-07-01", decrypt, records, secret)
	all := s.clocks("2025-07-01", forSteps)
	require.Len(t, all, 3)
	byName := func(on, name string) tcn.Clock {
		all := s.clocks(on, forSteps)
		i := slices.IndexFunc(all, func(c tcn.Clock) bool { return c.Requirement == name })
		require.GreaterOrEqual(t, i, 0, name)
		return all[i]
	}
	c := byName("2025-07-30", "records")
	require.Equal(t, tcn.Running, c.Phase)
	require.Equal(t, day("2025-07-30"), c.Span.Last)
	require.Equal(t, s.standing("records").Due, c.Span.Last)
	require.Equal(t, ipa.Period{Days: 30, Rule: ipa.BeginningWith}, c.Length)
	require.Contains(t, c.Longer, "variation")
	require.Equal(t, tcn.RunOut, byName("2025-07-31", "records").Phase)
	require.Equal(t, tcn.Running, byName("2025-09-28", "decrypt").Phase)
	require.Equal(t, tcn.NoDate, byName("2025-07-01", "secret").Phase)
	require.Zero(t, byName("2025-07-01", "secret").Span)

	s.varied("2025-08-01", further, "records") // what is added has its own period
	require.Equal(t, day("2025-08-30"), byName("2025-08-01", "hack").Span.Last)
	require.False(t, slices.ContainsFunc(s.clocks("2025-08-01", forSteps), func(c tcn.Clock) bool { return c.Requirement == "records" }))
	s.revoked("2025-08-02")
	require.Equal(t, tcn.Finished, byName("2025-08-03", "decrypt").Phase)
}

// SI 2018/353, Sch 1 para 1: one working day from service of a copy of a warrant, which is no act upon the notice: no date yet.
func TestClock_SI2018_353_Sch1_1_InterceptionTurnaround(t *testing.T) {
	given(t, "2025-07-01").noClock("2025-07-02", forInterception) // no such obligation
	s := given(t, "2025-07-01", intercept)
	c := s.undated("2025-07-02", forInterception)
	require.Contains(t, c.Starts, "warrant")
	require.Contains(t, c.Longer, "in the notice")
	require.Zero(t, c.Length) // a working day is no calendar day
	s.revoked("2025-07-03").phase("2025-07-04", forInterception, tcn.Finished)
}

// s 254(2), 254(5), 258(2), silence: no limit on the Commissioner's decision, so no date.
func TestClock_S254_NoLimitOnApproval(t *testing.T) {
	proposed(t).noClock("2025-07-01", toApprove)
	s := decided(t, "2025-07-01")
	c := s.undated("2027-07-01", toApprove)
	require.Contains(t, c.Starts, "no time limit")
	require.Empty(t, c.Longer)
	require.Zero(t, c.Length)
	require.Equal(t, actors.RoleJudicialCommissioner, c.Whose)
	s.does(refuse("2025-07-02")).noClock("2025-07-02", toApprove)
	// It is the Investigatory Powers Commissioner's on request, and on a review.
	s.does(ask("2025-07-03")).noClock("2025-07-03", toApprove)
	require.Equal(t, byChief, s.undated("2025-07-03", toGrant).Whose)
	s.does(approveBy(chief, "2025-07-04")).noClock("2025-07-04", toGrant)
	r := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-11"))
	r.noClock("2025-07-11", toApprove)
	require.Equal(t, byChief, r.undated("2025-07-11", toSettle).Whose)
	r.does(approveBy(chief, "2025-07-12")).noClock("2025-07-12", toSettle)
}

// RIPA 2000 s 67(5), HRA 1998 s 7(5), E6: two clocks, one day apart.
func TestClock_RIPA2000_s67_5_OneYear(t *testing.T) {
	proposed(t).undated("2025-07-01", toComplain)
	s := given(t, "2025-07-01")
	claim := s.running("2026-06-30", toClaim, "2025-07-01", "2026-06-30", 0)
	complain := s.running("2026-07-01", toComplain, "2025-07-01", "2026-07-01", 0)
	s.phase("2026-07-01", toClaim, tcn.RunOut)
	s.phase("2026-07-02", toComplain, tcn.RunOut) // late from that day
	for _, c := range []tcn.Clock{claim, complain} {
		require.Contains(t, c.Longer, "equitable")
		require.Equal(t, actors.RoleClaimant, c.Whose)
	}
	require.Equal(t, ipa.BeginningWith, claim.Length.Rule)
	require.Equal(t, ipa.After, complain.Length.Rule)
	s.revoked("2025-08-01").running("2026-06-30", toClaim, "2025-07-01", "2026-06-30", 0) // past conduct
	proposed(t).does(abandon("2025-07-01")).noClock("2025-07-02", toComplain)             // there will be no giving
	proposed(t).does(abandon("2025-07-01")).noClock("2025-07-02", toClaim)
}

// SI 2018/1334, r 16: 21 days after the notice of the determination; later only in special circumstances.
func TestClock_SI2018_1334_r16_Appeal(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-08-01"))
	s.noClock("2025-08-01", toAppeal)
	s.does(determine("2025-09-01"))
	c := s.running("2025-09-22", toAppeal, "2025-09-01", "2025-09-22", 0)
	require.Contains(t, c.Longer, "special circumstances")
	s.phase("2025-09-23", toAppeal, tcn.RunOut)
	s.does(appealBy(acme, "2025-09-10")).phase("2025-09-10", toAppeal, tcn.Finished)
	s.does(acts.DecideAppeal{By: court, On: day("2025-10-01"), Remitted: true}).noClock("2025-10-02", toAppeal) // open again
	s.does(determine("2025-11-03")).running("2025-11-04", toAppeal, "2025-11-03", "2025-11-24", 20)

	given(t, "2025-07-01").does(complaint("2025-08-01"), dismiss("2025-09-01")).noClock("2025-09-02", toAppeal)
	// SI 2018/1379, reg 3: no appeal from what was determined before 31 December 2018.
	given(t, "2018-07-01").does(complaint("2018-08-01"), determine("2018-12-20")).noClock("2019-01-05", toAppeal)
	given(t, "2018-07-01").does(complaint("2018-08-01"), determine("2018-12-31")).running("2019-01-05", toAppeal, "2018-12-31", "2019-01-21", 16)
}

// SI 2018/1334, r 16(1): the 21 days run from the notice of the determination, or of the summary if that is later. So they do
// from the notice of a final decision of a preliminary issue, and again when the claim is determined.
func TestClock_SI2018_1334_r16_1_FromTheNotice(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-08-01"))
	told := determine("2025-09-01")
	told.Notified = day("2025-09-10")
	s.but().does(told).running("2025-09-22", toAppeal, "2025-09-10", "2025-10-01", 9)
	s.but().does(told).does(appealBy(acme, "2025-10-01"))

	issue := appealBy(acme, "2025-08-10")
	issue.Preliminary = true
	s.does(decideIssue("2025-08-05")).running("2025-08-05", toAppeal, "2025-08-05", "2025-08-26", 21)
	s.does(issue).phase("2025-08-11", toAppeal, tcn.Finished)
	s.does(decideAppeal("2025-09-01"), determine("2025-09-02")).running("2025-09-02", toAppeal, "2025-09-02", "2025-09-23", 21)
}

// The rows that are other instruments' clocks: SI 2018/341, reg 3 (RIPA 2000 s 12), s 87(6B), s 258A(9). No notice has them.
func TestOtherInstrumentsHaveNoClock(t *testing.T) {
	s := given(t, "2025-07-01", intercept).referred("2025-07-02").does(complaint("2025-07-03"), decideToRenew("2025-07-04"))
	for c := range onDay(s.Notice, day("2025-07-05")).Clocks() {
		for _, law := range c.Law {
			for _, whole := range []string{"s 87", "s 258A", "SI 2018/341"} {
				require.False(t, law.Within(ipa.MustParse(whole)), "%s: %v", c.Name, law)
			}
		}
	}
}

// What every clock has: its words, what starts it, what its end does, and days that fit its phase.
func TestClocksAreWhole(t *testing.T) {
	s := given(t, "2025-07-01", intercept, records).referred("2025-07-02", "records").does(complaint("2025-07-03"), decideToRenew("2025-07-04"))
	names := make(map[string]bool)
	for on := day("2025-07-04"); on.Before(day("2027-08-01")); on = on.Add(11) {
		for c := range onDay(s.Notice, on).Clocks() {
			names[c.Name] = true
			require.NotEmpty(t, c.Law, c.Name)
			require.NotEmpty(t, c.Starts, c.Name)
			require.NotEmpty(t, c.Ends, c.Name)
			require.NotZero(t, c.Whose, c.Name)
			require.NotEmpty(t, c.Phase.String())
			require.GreaterOrEqual(t, c.Left, 0)
			switch c.Phase {
			case tcn.NoDate:
				require.Zero(t, c.Span, c.Name)
			case tcn.ToCome:
				require.True(t, on.Before(c.Span.First), c.Name)
			case tcn.Running:
				require.False(t, on.Before(c.Span.First), c.Name)
				require.True(t, !on.After(c.Span.Last) || on == c.Span.Arguable, c.Name)
			case tcn.RunOut:
				require.True(t, on.After(c.Span.Last), c.Name)
			default: // finished: it may have any days
			}
		}
	}
	require.GreaterOrEqual(t, len(names), 10)
	_, bad := s.On(day("2025-07-01"))
	require.ErrorAs(t, bad, new(*acts.BadAct))
	require.Empty(t, slices.Collect(tcn.Notice{}.Clocks()))
}

// SI 2018/354, reg 2(1): if the day of giving is not counted, question 1, the last day is a day later, and there is no other. By either reading
// the clock turns on the question.
func TestClock_SI2018_354_reg2_1_NotCounted(t *testing.T) {
	s := given(t, "2025-07-01")
	late, _, err := s.Replay(tcn.Standpoint{Readings: []string{"twenty-eighth-day=not-counted"}})
	require.NoError(t, err)
	other := &scene{late, t}
	c := other.running("2025-07-01", toRefer, "2025-07-01", "2025-07-29", 28)
	require.Zero(t, c.Span.Arguable)
	other.running("2025-07-29", toRefer, "2025-07-01", "2025-07-29", 0)
	other.phase("2025-07-30", toRefer, tcn.RunOut)
	for n, want := range map[*scene]string{s: "not-counted: running, last day 2025-07-29", other: "counted: running, last day 2025-07-28"} {
		doubts := n.ClockDoubts(n.clock("2025-07-01", toRefer))
		require.Len(t, doubts, 1)
		require.Equal(t, "twenty-eighth-day", doubts[0].ID)
		require.Equal(t, want, doubts[0].Reading+": "+doubts[0].Says)
	}
}

// The law of the day decides which clocks there are; a fixed law, for all days.
func TestClocksUnderAnotherLaw(t *testing.T) {
	n := tcn.New("First", acme).Under(day("2025-02-21"))
	s := (&scene{n, t}).decided("2025-07-01").does(approve("2025-07-01"), give("2025-07-01")).referred("2025-07-20")
	s.noClock("2025-07-21", reviewPeriod)
	s.running("2025-07-21", lifeClock, "2025-07-01", "2027-06-30", 709)
	old := (&scene{tcn.New("First", acme).Under(day("2020-01-01")), t}).decided("2025-07-01").does(approve("2025-07-01"), give("2025-07-01"))
	old.noClock("2025-07-21", lifeClock)
	old.noClock("2025-07-21", legacyLife)
	require.Equal(t, tcn.Issued, old.until("2035-01-01").at(tcn.RegionForce))
}
