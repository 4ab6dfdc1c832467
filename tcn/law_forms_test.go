package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// form requires an act to be of a form, and tells what it comes to.
func (s *scene) form(act acts.Act, id string) tcn.Ruling {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	require.Equal(s.t, id, r.Rule().ID, "%v: %v", r, r.Grounds())
	return r
}

// has reports whether somebody has a position, by its ID.
func (s *scene) has(id string) bool {
	for p := range s.Positions() {
		if p.ID == id {
			return true
		}
	}
	return false
}

// s 257(9)(a), doubt 32: where the rest of what was referred stays under review, that is so of a revocation in part and on the review alone: the
// whole is revoked on it, and a part by the ordinary power, as ever. The consultation is used up by each.
func TestS257_9_a_TheRestUnderReview(t *testing.T) {
	s := given(t, "2025-07-01", decrypt, records, hack).referred("2025-07-20", "decrypt", "hack").advised("2025-08-01").
		does(consultBefore(acts.Revoking, "2025-08-02")).under("part-revoked-on-review=under-review")
	s.form(revokeOnReview("2025-08-02", "decrypt"), "revoke-part-under-review")
	s.form(revokeOnReview("2025-08-02"), "revoke-on-review")
	s.form(revoke("2025-08-02", "records"), "revoke-part")
	s.does(revokeOnReview("2025-08-02", "decrypt"))
	require.Equal(t, tcn.Advised, s.at(tcn.RegionReview))
	s.irregular(revokeOnReview("2025-08-03", "hack"), "s 256(9)", bySecy)
}

// s 257(9)(a): a notice that is revoked as the outcome of a review has ended on that day, whether or not another has been given before.
func TestS257_9_a_EndedOnTheReview(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-08-01").does(consultBefore(acts.Revoking, "2025-08-02"))
	require.Equal(t, day("2025-08-03"), s.but().does(revokeOnReview("2025-08-03")).Ended())
	s.does(giveAnother("2025-08-02"))
	require.Equal(t, day("2025-08-03"), s.but().does(revokeOnReview("2025-08-03")).Ended())
	require.Equal(t, tcn.Reissued, s.does(revokeOnReview("2025-08-03")).at(tcn.RegionForce))
}

// RIPA 2000 s 67(5)(a): the year for complaining of a variation on a review begins with it, as with any other.
func TestRIPA67_5_a_AVariationOnAReview(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-08-01").
		outcome(decideToVaryOnReview("2025-08-02", nil, "decrypt")).does(consultBefore(acts.Varying, "2025-08-03"), vary("2025-08-03"))
	late := complaint("2026-08-04")
	late.Against = acts.OfVarying
	n, err := s.Do(late)
	require.NoError(t, err)
	(&scene{n, t}).void(determine("2026-08-05"), "RIPA 2000 s 67(5)(a)", byTribunal)
	timely := late
	timely.On = day("2026-08-03")
	s.does(timely, determine("2026-08-05"))
}

// s 255(8), doubt 7: where secrecy ends with the notice, nobody is sued for it any longer, the staff as little as the person.
func TestS255_10_NobodyIsSuedForASecrecyThatHasEnded(t *testing.T) {
	s := given(t, "2025-07-01").revoked("2025-08-01")
	for _, id := range []string{"secretary/sue-staff", "secretary/sue-secrecy"} {
		require.True(t, s.has(id), id)
		require.False(t, s.under("secrecy-after-end="+otherReading(t, 7)).has(id), id)
	}
}

// otherReading is the name of the first reading of a doubt that is not the default.
func otherReading(t *testing.T, doubt int) string {
	d, ok := ipa.DoubtOf(doubt)
	require.True(t, ok)
	for i, r := range d.Readings {
		if i != d.Default {
			return r.Name
		}
	}
	return ""
}

// s 227(8)@2018-03-12, E1: what the Commissioner could have anybody decide was the outcome of a review, and not any decision.
func TestS227_8_DelegationOfTheOutcomeAlone(t *testing.T) {
	s := given(t, "2020-01-01")
	require.False(t, s.but().toVary("2020-02-01", []acts.Requirement{hack}).has("chief-commissioner/delegate-outcome-any"))
	s.referred("2020-01-20", "decrypt").advised("2020-03-01")
	require.False(t, s.has("chief-commissioner/delegate-outcome-any"))
	require.True(t, s.does(decideToConfirm("2020-03-02")).has("chief-commissioner/delegate-outcome-any"))
}

// RIPA 2000 s 68, doubt 42: where the Tribunal can lift the secrecy of s 255(8), whom it releases may tell those to whom it releases them.
func TestS255_8_ReleasedByTheTribunal(t *testing.T) {
	release := acts.RuleOnSecrecy{By: ipt, On: day("2025-07-04"), Release: public}
	s := given(t, "2025-07-01").does(complaint("2025-07-02")).under("tribunal-lifts-secrecy=can")
	s.breach(disclose(public, "2025-07-05"), "s 255(8)", bySecy)
	s.does(release)
	s.form(disclose(public, "2025-07-05"), "disclose-public-permitted")
}

// s 255(8): after the end too, telling one person makes nothing public.
func TestS255_8_ToldToOneAfterTheEnd(t *testing.T) {
	s := given(t, "2025-07-01").revoked("2025-08-01")
	require.False(t, s.form(disclose(ngo, "2025-08-02"), "disclose-after").Moves())
	require.True(t, s.form(disclose(public, "2025-08-02"), "disclose-public-after").Moves())
}

// SI 2018/1334, r 16(1): the days for an appeal are counted from notice of what the Tribunal did, whatever it did on determining.
func TestSI2018_1334_r16_1_FromNoticeOfTheOrder(t *testing.T) {
	noticed := day("2025-09-10")
	for name, act := range map[string]acts.Act{
		"determination": acts.Determine{By: ipt, On: day("2025-09-01"), Notified: noticed},
		"quashing":      acts.Quash{By: ipt, On: day("2025-09-01"), Notified: noticed, Heard: acts.Found},
		"in part":       acts.Quash{By: ipt, On: day("2025-09-01"), Notified: noticed, Heard: acts.Found, Requirements: []string{"decrypt"}},
		"compensation":  acts.Compensate{By: ipt, On: day("2025-09-01"), Notified: noticed, Heard: acts.Found},
		"destruction":   acts.OrderDestruction{By: ipt, On: day("2025-09-01"), Notified: noticed, Heard: acts.Found},
	} {
		s := given(t, "2025-07-01").does(complaint("2025-08-01"), act)
		require.Equal(t, ipa.Span{First: noticed, Last: day("2025-10-01")}, s.onlyClock("appeal").Span, name)
		require.True(t, s.but().until("2025-09-12").has("secretary/appeal"), name)
		s.but().lawful(appealBy(home, "2025-10-01"), "the determination")
		s.void(appealBy(home, "2025-10-02"), "SI 2018/1334, r 16(1)", bySecy)
	}
}

// s 255(10)@2025-06-20, doubt 16: before that day secrecy may have been enforced under the general law, and nothing else was: the standstill has
// its own words, and they were none yet.
func TestS255_10_TheGeneralLawEnforcesSecrecyAlone(t *testing.T) {
	s := given(t, "2024-11-01").until("2025-01-01").under("secrecy-before-2025=" + otherReading(t, 16))
	s.form(sue(acts.ToKeepSecret, "2025-01-02"), "sue-secrecy-general-law")
	s.form(sue(acts.ToStandStill, "2025-01-02"), "sue-standstill")
	s.form(sue(acts.ToComply, "2025-01-02"), "sue-compliance")

	// What is sued for is remembered, so that relief is measured by it: s 255(8), where secrecy ends with the notice.
	s = s.under("secrecy-before-2025="+otherReading(t, 16), "secrecy-after-end="+otherReading(t, 7)).does(sue(acts.ToKeepSecret, "2025-01-02"))
	s.but().lawful(enjoin("2025-01-10"), "the person")
	s.revoked("2025-01-06").irregular(enjoin("2025-01-10"), "s 255(10)", byCourt)
}

// SI 2025/656, reg 1(2), doubt: the periods of a review were made on 6 June 2025, a fortnight before the power to make them: what began the day
// before is not timed under any reading.
func TestSI2025_656_reg1_2_TheFortnight(t *testing.T) {
	for on, timed := range map[string]bool{"2025-06-05": false, "2025-06-06": true} {
		s := given(t, "2025-05-20").referred(on).until("2025-06-25").under("periods-before-power=bound")
		require.Equal(t, timed, !s.onlyClock("review-period").Span.Last.IsZero(), on)
	}
}

// RIPA 2000 s 67A(1): in a claim that has ended, however it did, no preliminary issue is left to be decided on appeal.
func TestRIPA67A_1_NoPreliminaryIssueIsLeft(t *testing.T) {
	for name, act := range map[string]acts.Act{
		"dismissed":             dismiss("2025-08-02"),
		"dropped":               acts.Drop{By: acme, On: day("2025-08-02")},
		"not brought as needed": acts.StrikeOut{By: ipt, On: day("2025-08-02"), Misfiled: acts.Found},
		"struck out":            acts.StrikeOut{By: ipt, On: day("2025-08-02"), Wilful: acts.Found},
		"determined":            determine("2025-08-02"),
		"compensated":           acts.Compensate{By: ipt, On: day("2025-08-02"), Heard: acts.Found},
	} {
		s := given(t, "2025-07-01").does(complaint("2025-08-01"))
		s.form(decideAppeal("2025-08-03"), "decide-appeal-preliminary")
		s.does(act)
		require.Equal(t, "decide-appeal", s.form(decideAppeal("2025-08-03"), "decide-appeal").Rule().ID, name)
	}
	ended := given(t, "2025-07-01").does(complaint("2025-08-01")).revoked("2025-08-02")
	require.Equal(t, tcn.Quashed, ended.does(quash("2025-08-03")).at(tcn.RegionForce))
	ended.form(decideAppeal("2025-08-04"), "decide-appeal")
}

// ss 255(2), 256(9), 256A(6), 257(5): who is consulted says what the consultation is: the Board and a Commissioner on a review, whatever else is
// being thought of; the person on what is thought of.
func TestWhoIsConsultedSaysOnWhat(t *testing.T) {
	whoIsConsulted(t, given(t, "2025-07-01").referred("2025-07-20"), map[acts.Purpose]string{
		acts.Varying: "consult-varying", acts.Revoking: "consult-revoking", acts.Renewing: "consult-renewing",
	})
}

// ss 88(2), 90(6), 94(9), 94A(5): of a retention notice too.
func TestS90_6_WhoIsConsultedSaysOnWhat(t *testing.T) {
	whoIsConsulted(t, retentionGiven(t, "2025-07-01").referred("2025-07-20"), map[acts.Purpose]string{
		acts.Varying: "consult-varying-retention", acts.Renewing: "consult-renewing",
	})
}

func whoIsConsulted(t *testing.T, s *scene, before map[acts.Purpose]string) {
	t.Helper()
	for purpose, id := range before {
		s.form(acts.Consult{By: home, On: day("2025-07-21"), Before: purpose}, id)
		for _, with := range []acts.Consult{
			{By: home, On: day("2025-07-21"), With: board, Before: purpose},
			{By: home, On: day("2025-07-21"), With: judge, Before: purpose},
		} {
			r, err := s.Try(with)
			require.NoError(t, err)
			require.Contains(t, []string{"consult-board", "consult-commissioner"}, r.Rule().ID, "%v", with)
		}
	}
}

// s 255(11): abroad the standstill is enforced of a person no more than the rest, if the notice is for none of the authorisations listed.
func TestS255_11_NoStandstillIsEnforcedAbroad(t *testing.T) {
	s := givenTo(t, abroad(), "2025-07-01", hack).does(refer("2025-07-20"))
	require.True(t, s.has("operator/stand-still"))
	require.False(t, s.has("secretary/sue-standstill"))
	require.True(t, given(t, "2025-07-01", hack).does(refer("2025-07-20")).has("secretary/sue-standstill"))
}

// s 255(2): before the giving too, only the person is consulted on it.
func TestS255_2_TheBoardIsNoPersonConsulted(t *testing.T) {
	for _, with := range []acts.Consult{
		{By: home, On: day("2025-07-01"), With: board, Before: acts.Giving}, {By: home, On: day("2025-07-01"), With: judge, Before: acts.Giving},
	} {
		r, err := proposed(t).Try(with)
		require.NoError(t, err)
		require.NotEqual(t, "consult-giving", r.Rule().ID)
		require.Equal(t, tcn.Void, r.Effect())
	}
}

// s 255(10): there is nothing to sue for while all that the notice requires is referred back (s 257(3)), or stayed (RIPA 2000 s 67(6)); for the rest
// there is.
func TestS255_10_NothingBindsNothingIsEnforced(t *testing.T) {
	s := given(t, "2025-07-01")
	require.True(t, s.has("secretary/sue-compliance"))
	require.True(t, s.but().referred("2025-07-20", "decrypt").has("secretary/sue-compliance"))
	require.False(t, s.but().referred("2025-07-20").has("secretary/sue-compliance"))
	require.False(t, s.but().does(proceedings("2025-07-20"), orderInterim("2025-07-21")).has("secretary/sue-compliance"))
}

// s 237(1): the way to a Commissioner is a Commissioner's: to nobody else is it open for a Commissioner's functions.
func TestS237_1_ToACommissionerAlone(t *testing.T) {
	s := given(t, "2025-07-01")
	for to, id := range map[actors.Actor]string{judge: "disclose-commissioner", chief: "disclose-commissioner", counsel: "disclose", public: "disclose-public"} {
		act := disclose(to, "2025-07-02")
		act.ForFunction = acts.Found
		s.form(act, id)
	}
}

// s 257(4), doubt 6: where the suspension ends with the decision, it ends with any that is made on the review, to vary as to confirm; where it ends
// with the approval, then.
func TestS257_4_WhereTheDecisionEndsTheSuspension(t *testing.T) {
	for name, decide := range map[string]acts.Decide{
		"vary": decideToVaryOnReview("2025-08-02", nil, "records"), "confirm": decideToConfirm("2025-08-02"),
	} {
		s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-08-01").does(decide)
		require.NotZero(t, s.standing("decrypt").Referred, name)
		require.Zero(t, s.under("suspension-ends=decision").standing("decrypt").Referred, name)
		require.NotZero(t, s.under("suspension-ends=approval").standing("decrypt").Referred, name)
		s.does(approveBy(chief, "2025-08-03"))
		require.NotZero(t, s.standing("decrypt").Referred, name)
		require.Zero(t, s.under("suspension-ends=approval").standing("decrypt").Referred, name)
	}
}
