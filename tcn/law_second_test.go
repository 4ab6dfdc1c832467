package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What a second reading of the law found here.

// s 227(8), before 14 October 2024: there was no Deputy, whom nobody could consult and who could not report, as he could not approve.
func TestS227_8_NoDeputyIsConsultedOrReports(t *testing.T) {
	s := given(t, "2024-10-01").does(refer("2024-10-07"))
	consult := func(by actors.Consultee, on string) acts.Consult {
		return acts.Consult{By: home, On: day(on), With: by}
	}
	s.void(consult(deputy, "2024-10-13"), "s 227(8)@2018-03-12", bySecy)
	s.but().lawful(consult(deputy, "2024-10-14"), "a Commissioner")
	s = s.does(consult(judge, "2024-10-10"), consult(board, "2024-10-10"))
	s.void(reportBy(deputy, "2024-10-13"), "s 227(8)@2018-03-12", bySecy)
	s.but().lawful(reportBy(deputy, "2024-10-14"), "by a Commissioner")
	s = s.does(reportBy(board, "2024-10-11"))
	s.void(reportBy(deputy, "2024-10-13"), "s 227(8)@2018-03-12", bySecy)
	s.lawful(reportBy(deputy, "2024-10-14"), "by a Commissioner, the Board having reported")
}

// s 257(12): what a later variation takes out is that variation, whatever a review left standing or made before.
func TestS257_12_ALaterNarrowingIsReferable(t *testing.T) {
	s := confirmed(t)
	require.True(t, s.standing("records").Confirmed)
	after := s.Now().Add(1).String()
	s.varied(after, nil, "records").lawful(referVariation(after, "records"), "a variation")
}

// s 255(8): the duty is the same after the end, and those who are bound themselves can be told then as before.
func TestS255_8_OnesOwnPeopleAfterTheEnd(t *testing.T) {
	s := given(t, "2025-07-01")
	engineer := actors.Staff{Name: "an engineer", Of: acme.Name}
	s.lawful(disclose(engineer, "2025-07-02"), "to another")
	over, err := s.On(day("2027-07-01"))
	require.NoError(t, err)
	require.Equal(t, tcn.Expired, over.State().In(tcn.RegionForce))
	s = &scene{over, t}
	s.lawful(disclose(engineer, "2027-07-01"), "after the end")
	s.breach(disclose(actors.LegalAdviser{Name: "X", Of: acme.Name}, "2027-07-01"), "s 255(8)", bySecy)
}

// s 257(12): a variation on the day of the giving is a variation, and is referred back as one.
func TestS257_12_VariedOnTheDayOfTheGiving(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-01", further)
	s.but().lawful(referVariation("2025-07-02", further[0].Name), "a variation")
	s.but().void(refer("2025-07-02", further[0].Name), "s 257(12)", byOperator)
	s.but().lawful(refer("2025-07-02", "decrypt"), "the notice")
	s.does(refer("2025-07-02"))
	require.Zero(t, s.standing(further[0].Name).Referred)
	require.NotZero(t, s.standing("decrypt").Referred)
}

// s 257(12): what a review brought in is its outcome while it stands; that a later variation took it out is referable.
func TestS257_12_ALaterNarrowingOfAnOutcome(t *testing.T) {
	name := further[0].Name
	s := underReview(t, "decrypt").advised("2025-10-01").does(consultBefore(acts.Varying, "2025-10-02")).
		outcome(decideToVaryOnReview("2025-10-02", further)).does(vary("2025-10-03"))
	s.but().void(referVariation("2025-10-04", name), "s 257(12)", byOperator)
	s.varied("2025-10-05", nil, name).lawful(referVariation("2025-10-06", name), "a variation")
}

// RIPA 2000 s 65(5), SI 2018/341, reg 2: until 12 March 2018 no conduct about a notice was within the Tribunal's jurisdiction.
func TestRIPA65_5_NoClaimBefore12March2018(t *testing.T) {
	for _, basis := range []acts.Basis{acts.Complaint, acts.HumanRights} {
		for _, of := range []acts.Conduct{
			acts.OfGiving, acts.OfVarying, acts.OfNotRevoking, acts.OfRequired, acts.OfConnected, acts.OfRenewing, acts.OfConfirming,
		} {
			made := func(on string) acts.Claim {
				return acts.Claim{
					By: acme, On: day(on), Basis: basis, Against: of, Done: day("2018-03-01"), Aggrieved: acts.Found, Believes: acts.Found,
					Victim: acts.Found, Challengeable: acts.Found,
				}
			}
			const words = "the conduct complained of is named nowhere in s 65(5) on the day"
			s := proposed(t)
			require.Equal(t, words, s.but().void(made("2018-03-11"), "RIPA 2000 s 65(5)", nobody).Grounds()[0].Says)
			if of == acts.OfRenewing || of == acts.OfConfirming {
				s.but().void(made("2018-03-12"), "RIPA 2000 s 65(5)", nobody)
				s = s.under("renewal-at-tribunal=within") // as a kind of giving, which is named no earlier
				s.but().void(made("2018-03-11"), "RIPA 2000 s 65(5)", nobody)
			}
			r, err := s.Try(made("2018-03-12"))
			require.NoError(t, err)
			require.Equal(t, tcn.Lawful, r.Effect(), "%v: %v", r, r.Grounds())
		}
	}
	s := proposed(t)
	is := func(id, on string) bool {
		for p := range s.but().until(on).Positions() {
			if p.ID == id {
				return true
			}
		}
		return false
	}
	for _, id := range []string{
		"operator/complain", "operator/complain-varying", "operator/complain-not-revoking", "operator/bring-proceedings",
		"claimant/complain", "claimant/complain-varying", "claimant/complain-not-revoking", "claimant/bring-proceedings",
	} {
		require.False(t, is(id, "2018-03-11"), id)
		require.True(t, is(id, "2018-03-12"), id)
	}
}

// ss 255(8), (9), 257(3A): until 12 March 2018 nothing forbade it to speak of a notice, or to change a service. Such things need no power: they
// happen, and the words were not yet in force.
func TestS255_8_WhatNothingForbadeBefore12March2018(t *testing.T) {
	happens := func(s *scene, act acts.Act, law string) {
		t.Helper()
		r, err := s.Try(act)
		require.NoError(t, err)
		require.Equal(t, tcn.Lawful, r.Effect(), "%v", r)
		require.Len(t, r.Grounds(), 1)
		g := r.Grounds()[0]
		require.Equal(t, tcn.Lawful, g.Effect)
		require.Equal(t, r.ID()+"/in-force", g.ID)
		require.Contains(t, g.Says, law+" was not yet in force on 2018-03-11: it needs no power, and nothing there forbids it")
		_, err = s.Do(act)
		require.NoError(t, err)
	}
	const eve = "2018-03-11"
	s := proposed(t)
	for _, to := range []actors.Actor{public, counsel, actors.Official{Name: "A"}, home, board} {
		happens(s, disclose(to, eve), "s 255(8)")
	}
	happens(s, acts.Publish{By: actors.Press{Name: "P"}, On: day(eve)}, "s 255(8)")
	happens(s, say(eve), "s 256(7)")
	happens(s, negative(eve), "s 255(9)")
	leaked, err := s.Do(disclose(public, eve))
	require.NoError(t, err)
	require.Equal(t, tcn.Leaked, leaked.State().In(tcn.RegionSecrecy))

	// Under the law of that day, whatever the day: a review is pending, and the period for the steps has ended.
	late := &scene{underReview(t, "decrypt").until("2025-12-01").Under(day(eve)), t}
	happens(late, disclose(public, "2025-12-01"), "s 255(8)")
	happens(late, disclose(counsel, "2025-12-01"), "s 255(8)")
	happens(late, negative("2025-12-01"), "s 255(9)")
	happens(late, change("2025-12-01", "records"), "s 255(9)")
	happens(late, acts.Comply{By: acme, On: day("2025-12-01")}, "s 255(9)")
	told, err := late.Do(disclose(public, "2025-12-01"))
	require.NoError(t, err)
	require.Equal(t, tcn.Reported, told.State().In(tcn.RegionSecrecy))
	r, err := told.Try(permit(public, "2025-12-01")) // which needs a power
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect())
	require.NotContains(t, r.Grounds()[0].Says, "needs no power")

	// What is not there to be done is not done, words or no words.
	r, err = s.Try(acts.Comply{By: acme, On: day(eve)})
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect())
	require.Len(t, r.Grounds(), 2)
	other, err := s.Try(acts.Comply{By: acme, On: day("2018-03-12")})
	require.NoError(t, err)
	require.NotEqual(t, r.Answer(), other.Answer())
}

// RIPA 2000 s 65(4)(a): who complains of conduct that a notice requires has to believe that it took place, the recipient too: the notice's
// history does not have it. Of the giving, which the history has, nobody asks the recipient.
func TestRIPA65_4_BeliefInRequiredConduct(t *testing.T) {
	for _, of := range []acts.Conduct{acts.OfRequired, acts.OfConnected} {
		c := acts.Claim{By: acme, On: day("2025-07-02"), Against: of, Challengeable: acts.Found}
		s := given(t, "2025-07-01")
		s.void(c, "RIPA 2000 s 65(4)(a)", byOperator)
		c.Believes = acts.Found
		s.but().lawful(c, "by complaint")
		c.Believes, c.Done = 0, day("2025-07-01") // it says when
		s.but().lawful(c, "by complaint")
	}
	given(t, "2025-07-01").lawful(acts.Claim{By: acme, On: day("2025-07-02")}, "by complaint")
}
