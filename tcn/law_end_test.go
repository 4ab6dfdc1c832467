package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// waiting are decisions on a notice given on 1 July 2025, at each place of the double lock where one can wait, and reviews of it at each of theirs.
func waiting(t *testing.T) map[string]*scene {
	one := func() *scene { return given(t, "2025-07-01") }
	toVary := func() *scene { return one().toVary("2025-07-02", further) }
	review := func() *scene { return one().referred("2025-07-02") }
	advised := func() *scene { return review().advised("2025-07-03") }
	return map[string]*scene{
		"nothing waits":                one(),
		"decided":                      toVary(),
		"refused":                      toVary().does(refuse("2025-07-03")),
		"asked":                        toVary().does(refuse("2025-07-03"), ask("2025-07-03")),
		"approved":                     toVary().does(approve("2025-07-03")),
		"barred":                       toVary().does(refuseBy(chief, "2025-07-03")),
		"referred":                     review(),
		"referred, and decided":        review().toVary("2025-07-03", further),
		"referred, and refused":        review().toVary("2025-07-03", further).does(refuse("2025-07-03")),
		"referred, and asked":          review().toVary("2025-07-03", further).does(refuse("2025-07-03"), ask("2025-07-03")),
		"referred, and approved":       review().toVary("2025-07-03", further).does(approve("2025-07-03")),
		"advised":                      advised(),
		"advised, outcome decided":     advised().does(decideToConfirm("2025-07-04")),
		"advised, outcome approved":    advised().outcome(decideToConfirm("2025-07-04")),
		"advised, outcome barred":      advised().does(decideToConfirm("2025-07-04"), refuseBy(chief, "2025-07-04")),
		"two aspects referred":         one().referred("2025-07-02", "decrypt").referred("2025-07-03", "records"),
		"challenged, and stayed":       one().does(proceedings("2025-07-02"), orderInterim("2025-07-02")),
		"stayed and referred, in part": one().does(proceedings("2025-07-02"), orderInterim("2025-07-02", "records")).referred("2025-07-02", "decrypt"),
	}
}

// Whatever ends the notice ends what hung on it: no decision on it waits, no review of it is pending, nothing is suspended.
func TestS255_5A_c_WhateverEndsTheNotice(t *testing.T) {
	for end, c := range map[string]struct {
		to tcn.Status
		by func(*scene)
		on string
	}{
		"the whole": {tcn.Withdrawn, func(s *scene) { s.revoked("2025-08-01") }, "2025-08-01"},
		"another having been given": {tcn.Reissued, func(s *scene) {
			s.does(giveAnother("2025-08-01")).revoked("2025-08-01")
		}, "2025-08-01"},
		"quashing": {tcn.Quashed, func(s *scene) {
			s.does(complaint("2025-07-31"))
			q := quash("2025-08-01")
			q.Run = len(s.runs(tcn.RegionTribunal))
			s.does(q)
		}, "2025-08-01"},
		"of time": {tcn.Expired, func(s *scene) { s.until("2028-01-01") }, "2027-07-01"},
	} {
		for name, s := range waiting(t) {
			t.Run(end+", "+name, func(t *testing.T) {
				s := &scene{s.Notice, t}
				c.by(s)
				require.Equal(t, c.to, s.at(tcn.RegionForce))
				require.Equal(t, c.to, s.Stage())
				require.Equal(t, day(c.on), s.Ended())
				for run := range s.Runs(tcn.RegionLock) {
					require.Equal(t, tcn.Idle, run.Status, "%v", run)
				}
				for run := range s.Runs(tcn.RegionReview) {
					require.Equal(t, tcn.Settled, run.Status)
				}
				for _, name := range []string{"decrypt", "records"} {
					require.Zero(t, s.standing(name).Referred)
					require.Zero(t, s.standing(name).Suspended)
				}
				s.still(negative(s.Now().String()), "a service")
			})
		}
	}
}

// The giving, and the end of a proposal, leave no other decision waiting.
func TestS253_1_TheGivingLeavesNoOtherDecision(t *testing.T) {
	for name, also := range map[string][]acts.Act{
		"decided": nil, "refused": {refuse("2025-07-02")}, "asked": {refuse("2025-07-02"), ask("2025-07-02")},
		"barred": {refuseBy(chief, "2025-07-02")}, "approved": {approve("2025-07-02")},
	} {
		t.Run(name, func(t *testing.T) {
			s := proposed(t).does(decideToGive("2025-07-01", records)).does(also...)
			s.does(consultBefore(acts.Giving, "2025-07-03"), decideToGive("2025-07-03"))
			a, g := approve("2025-07-03"), give("2025-07-03")
			a.Run, g.Run = 2, 2
			s.does(a)
			abandoned := s.but().does(abandon("2025-07-03"))
			for run := range abandoned.Runs(tcn.RegionLock) {
				require.Equal(t, tcn.Idle, run.Status, "%v", run)
			}
			s.does(g)
			for run := range s.Runs(tcn.RegionLock) {
				require.Equal(t, tcn.Idle, run.Status)
			}
		})
	}
}

// What carries a decision out leaves none: its run is idle, and the same decision is not carried out twice.
func TestS254_1_ADecisionIsCarriedOutOnce(t *testing.T) {
	on := "2025-07-10"
	confirmed := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").outcome(decideToConfirm(on)).does(confirm(on))
	require.Equal(t, tcn.Idle, confirmed.at(tcn.RegionLock))
	confirmed.displaced(confirm(on), tcn.Settled)
	reviewed := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").does(consultBefore(acts.Varying, on)).
		outcome(decideToVaryOnReview(on, further)).does(vary(on), consultBefore(acts.Varying, on))
	require.Equal(t, tcn.Idle, reviewed.at(tcn.RegionLock))
	reviewed.displaced(vary(on), tcn.Settled)
	for _, s := range []*scene{
		given(t, "2025-07-01").varied(on, further), given(t, "2025-07-01").varied(on, nil, "decrypt"),
	} {
		require.Equal(t, tcn.Idle, s.at(tcn.RegionLock))
		_, err := s.does(consultBefore(acts.Varying, on)).Do(vary(on))
		require.Error(t, err)
	}
	renewed := given(t, "2025-07-01").renewed("2027-06-01").does(consultBefore(acts.Renewing, "2029-06-01"))
	renewed.void(renew("2029-06-01"), "s 256A(3)(c)", bySecy)
}

// ss 255(2), 256(9), 256A(6): one consultation serves one act.
func TestS256_9_OneConsultationServesOneAct(t *testing.T) {
	on := "2025-07-10"
	narrow := func(s *scene) *scene { return s.does(decideToVary(on, nil, "records")) }
	for name, s := range map[string]*scene{
		"with further requirements": given(t, "2025-07-01").varied(on, further),
		"otherwise":                 given(t, "2025-07-01").varied(on, nil, "decrypt"),
		"on a review": given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").does(consultBefore(acts.Varying, on)).
			outcome(decideToVaryOnReview(on, further)).does(vary(on)),
	} {
		t.Run(name, func(t *testing.T) {
			narrow(&scene{s.Notice, t}).irregular(vary(on), "s 256(9)", bySecy)
		})
	}
	for name, s := range map[string]*scene{
		"in part": given(t, "2025-07-01").does(consultBefore(acts.Revoking, on), revoke(on, "decrypt")),
		"in part on a review": given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").
			does(consultBefore(acts.Revoking, on), revokeOnReview(on, "decrypt")),
	} {
		t.Run(name, func(t *testing.T) {
			(&scene{s.Notice, t}).irregular(revoke(on), "s 256(9)", bySecy)
		})
	}
	again := given(t, "2025-07-01").renewed("2027-06-01").does(decideToRenew("2029-06-01"), approve("2029-06-01"))
	again.irregular(renew("2029-06-01"), "s 255(2)", bySecy)
}

// s 257(3): the review being settled, in whichever way, the duty returns for all that was referred in it and stands.
func TestS257_3_TheDutyReturns(t *testing.T) {
	on := "2025-07-10"
	advised := func() *scene {
		return given(t, "2025-07-01", decrypt, records, bulk).referred("2025-07-02", "decrypt", "records").advised("2025-07-03").
			does(consultBefore(acts.Varying, on), consultBefore(acts.Revoking, on))
	}
	for name, s := range map[string]*scene{
		"confirmed": advised().outcome(decideToConfirm(on)).does(confirm(on)),
		"varied":    advised().outcome(decideToVaryOnReview(on, nil, "decrypt")).does(vary(on)),
		"revoked":   advised().does(revokeOnReview(on, "decrypt")),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			require.Zero(t, s.standing("records").Referred)
			outcome := name == "varied" // s 257(12); else it is left standing, s 257(9)(b): doubt 21
			require.Equal(t, outcome, s.standing("records").Outcome)
			require.Equal(t, !outcome, s.standing("records").Confirmed)
			require.False(t, s.standing("bulk").Outcome || s.standing("bulk").Confirmed) // it was not referred
			s.breach(change("2025-08-01", "records"), "s 255(9)", byOperator)
			s.but().void(refer("2025-07-11", "records"), map[bool]string{true: "s 257(12)", false: "s 257(9)(b)"}[outcome], byOperator)
			s.lawful(refer("2025-07-11", "bulk"), "the notice")
		})
	}
}

// RIPA 2000 s 65(5)(czj): a narrowing is a variation too, and its day the one from which the year is counted.
func TestRIPA67_5_TheDayOfANarrowing(t *testing.T) {
	act := complaint("2026-12-01")
	act.Against = acts.OfVarying
	s := given(t, "2025-07-01").varied("2025-12-01", nil, "decrypt")
	s.but().lawful(act, "by complaint")
	act.On = day("2026-12-02")
	s.noted(act, "RIPA 2000 s 67(5)(a)", byTribunal)
}
