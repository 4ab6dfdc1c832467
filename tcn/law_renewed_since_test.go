package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 256A(6), s 257(12): a renewal is of what stands on its day. What a variation adds later is not renewed, and goes back "only so far as the
// variation is concerned".
func TestS256A_6_WhatWasAddedAfterTheRenewal(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-10").varied("2027-06-10", further)
	for _, r := range []string{"renewal-under-review=own-review", "renewal-under-review=one-review"} {
		s := s.but().under(r)
		g := s.void(referRenewal("2027-06-12", "hack"), "s 257(12)", byOperator).Grounds()
		require.Len(t, g, 1)
		require.True(t, g[0].Inferred)
		s.void(referRenewal("2027-06-12", "decrypt", "hack"), "s 257(12)", byOperator)
		s.does(referRenewal("2027-06-12"))
		require.Equal(t, map[string]bool{"decrypt": true, "records": true, "hack": false}, s.suspended())
		s.lawful(referVariation("2027-06-13"), "a variation")
	}
	// What was added before is renewed with the rest.
	before := given(t, "2025-07-01").varied("2025-08-01", further).renewed("2029-06-10")
	before.but().lawful(referRenewal("2029-06-12", "hack"), "a renewal")
	before.does(referRenewal("2029-06-12"))
	require.Equal(t, map[string]bool{"decrypt": true, "records": true, "hack": true}, before.suspended())
	again := given(t, "2025-07-01").renewed("2027-06-10").does(consultBefore(acts.Varying, "2027-07-01")).varied("2027-07-01", further)
	again.renewed("2031-06-10").lawful(referRenewal("2031-06-12", "hack"), "a renewal")
	// There is nothing to offer of a renewal when all of it is gone.
	gone := given(t, "2025-07-01", records).renewed("2027-06-10").varied("2027-06-11", further, "records")
	for p := range gone.Positions() {
		require.NotEqual(t, "operator/refer-renewal", p.ID)
	}
}

// s 254(5): where a Judicial Commissioner refused, there is somebody to ask; where the Investigatory Powers Commissioner did, there is not.
func TestS254_5_ARefusalNamesWhoCanBeAsked(t *testing.T) {
	cures := func(r tcn.Ruling) (all []string) {
		for _, g := range r.Grounds() {
			if g.Cure == "ask the Investigatory Powers Commissioner to decide, or decide anew" {
				require.Contains(t, citations(g), "s 254(5)")
				require.Equal(t, actors.RoleSecretaryOfState, g.By)
				require.Equal(t, tcn.Void, g.Effect)
				all = append(all, g.ID)
			}
		}
		return all
	}
	try := func(s *scene, act acts.Act) tcn.Ruling {
		r, err := s.Try(act)
		require.NoError(t, err)
		return r
	}
	to := decided(t, "2025-07-01", records)
	require.Empty(t, cures(try(to, give("2025-07-03"))), "nobody has refused")
	require.Equal(t, []string{"give/not-refused"}, cures(try(to.but().does(refuse("2025-07-02")), give("2025-07-03"))))
	require.Empty(t, cures(try(to.but().does(refuse("2025-07-02"), ask("2025-07-02")), give("2025-07-03"))), "it has been asked")
	byChiefItself := refuse("2025-07-02")
	byChiefItself.By = chief
	require.Empty(t, cures(try(to.but().does(byChiefItself), give("2025-07-03"))), "nobody else is there to be asked")
	require.Empty(t, cures(try(proposed(t), give("2025-07-03"))), "nothing is decided")

	add := given(t, "2025-07-01").does(decideToVary("2025-08-01", further), refuse("2025-08-02"))
	require.Equal(t, []string{"vary-further/not-refused"}, cures(try(add, vary("2025-08-03"))))
	again := given(t, "2025-07-01").does(decideToRenew("2027-06-10"), refuse("2027-06-11"))
	require.Equal(t, []string{"renew/not-refused"}, cures(try(again, renew("2027-06-12"))))
}

// RIPA 2000 s 68(1): the Tribunal stayed claims before its rules of 2018 too.
func TestRIPA2000_s68_1_StayBeforeTheRules(t *testing.T) {
	s := given(t, "2018-04-01").does(complaint("2018-05-01"))
	s.void(liftStay("2018-05-02"), "RIPA 2000 s 68(1)", nobody)
	s.still(stay("2018-06-01"), "the claim")
	s.irregular(list("2018-06-02"), "RIPA 2000 s 68(1)", byTribunal)
	s.still(liftStay("2018-09-01"), "of the claim")
	s.lawful(list("2018-09-02"), "the claim")
}

// RIPA 2000 s 67A(8), SI 2018/1334, r 16(1): either party may apply, and the days are each party's.
func TestClock_RIPA2000_s67A_8_TheRespondent(t *testing.T) {
	const respondents = "to apply for leave to appeal, for the respondent"
	s := given(t, "2025-07-01").does(complaint("2025-08-01"))
	s.noClock("2025-08-01", respondents)
	s.does(determine("2025-09-01"))
	require.Equal(t, actors.RoleSecretaryOfState, s.running("2025-09-22", respondents, "2025-09-01", "2025-09-22", 0).Whose)
	require.Equal(t, actors.RoleClaimant, s.running("2025-09-22", toAppeal, "2025-09-01", "2025-09-22", 0).Whose)
	s.but().does(appealBy(actors.SecretaryOfState{}, "2025-09-22"))
	s.phase("2025-09-23", respondents, tcn.RunOut)
	s.does(appealBy(acme, "2025-09-10")).phase("2025-09-10", respondents, tcn.Finished)
	given(t, "2025-07-01").does(complaint("2025-08-01"), decideIssue("2025-08-05")).
		running("2025-08-05", respondents, "2025-08-05", "2025-08-26", 21)
}
