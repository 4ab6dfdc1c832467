package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// RIPA 2000 s 67(7): "on determining" the Tribunal awards compensation or makes any other order, to quash among them. It is one power: what it
// may award after it has said what it determines it may order as well.
func TestRIPA67_7_QuashedAfterTheDetermination(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").does(complaint("2025-07-21"), determine("2025-08-01"))
	s.but().still(compensate("2025-09-01"), "with a determination")

	part := s.but().still(quash("2025-09-01", "decrypt"), "in part, with a determination")
	require.Equal(t, day("2025-09-01"), part.standing("decrypt").Gone)
	require.Zero(t, part.standing("records").Gone)
	s.void(quash("2025-09-01", "ghost"), "RIPA 2000 s 67(7)", byTribunal)

	whole := s.but().moves(quash("2025-09-01"), "the whole, with a determination", tcn.Quashed)
	require.Equal(t, day("2025-09-01"), whole.Ended())
	require.Equal(t, tcn.Settled, whole.at(tcn.RegionReview))
	require.Zero(t, whole.standing("decrypt").Referred)
	require.Equal(t, tcn.Determined, whole.at(tcn.RegionTribunal))
	whole.misplaced(quash("2025-09-02"), tcn.Quashed) // once is enough

	over := s.but().revoked("2025-08-10")
	over.but().moves(quash("2025-09-01"), "a notice that has ended, with a determination", tcn.Quashed)
	over.misplaced(quash("2025-09-01", "decrypt"), tcn.Withdrawn) // in part there is nothing left
	require.Equal(t, day("2025-08-10"), over.does(quash("2025-09-01")).Ended())

	// The days for an appeal run from notice of the determination, and no order that comes after it moves them.
	whole.void(appealBy(home, "2025-09-02"), "SI 2018/1334, r 16(1)", bySecy)
	// What it needs on determining it needs here: both sides heard, r 14(3).
	for _, act := range []acts.Quash{quash("2025-09-01"), quash("2025-09-01", "decrypt")} {
		act.Heard = 0
		s.irregular(act, "SI 2018/1334, r 14(3)", byTribunal)
		over := given(t, "2025-07-01").does(complaint("2025-07-21"), determine("2025-08-01")).revoked("2025-08-10")
		act.Requirements = nil
		over.irregular(act, "SI 2018/1334, r 14(3)", byTribunal)
	}
}

// RIPA 2000 s 67(7): where a claim is determined and another is before the Tribunal, a quashing says in which it is, as an award of compensation
// does.
func TestRIPA67_7_InWhichClaim(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-08-01"), complaint("2025-08-02"))
	for _, act := range []acts.Act{quash("2025-08-03"), compensate("2025-08-03")} {
		s.bad(act, "Run")
		for run := 1; run <= 2; run++ {
			require.Equal(t, run, s.but().does(acts.InRun(act, run)).ruling().Run())
		}
	}
}

// SI 2018/1334, r 16(1), (2); RIPA 2000 s 67A(1), (6), (8): who appeals asks for leave, states the point of law and shows the special
// circumstances, the respondent as the claimant.
func TestSI2018_1334_r16_2_WhoAppealsShowsIt(t *testing.T) {
	own := complaint("2025-07-02")
	own.By = ngo
	used := complaint("2025-07-02")
	used.Against, used.Challengeable = acts.OfRequired, acts.Found
	for by, claim := range map[actors.Party]acts.Claim{
		home: own, ngo: own, acme: complaint("2025-07-02"), actors.PublicAuthority{Name: "GCHQ"}: used,
	} {
		role, _ := by.Who()
		s := given(t, "2025-07-01").does(claim, decideIssue("2025-07-10"))
		for _, preliminary := range []bool{true, false} {
			if !preliminary {
				s.does(determine("2025-08-01"))
			}
			spoilt := func(on string, spoil func(*acts.Appeal)) acts.Appeal {
				a := appealBy(by, on)
				a.Preliminary = preliminary
				spoil(&a)
				return a
			}
			on := map[bool]string{true: "2025-07-11", false: "2025-08-02"}[preliminary]
			s.void(spoilt("2025-08-30", func(*acts.Appeal) {}), "SI 2018/1334, r 16(1)", role)
			s.void(spoilt(on, func(a *acts.Appeal) { a.Leave = 0 }), "RIPA 2000 s 67A(6)", role)
			s.void(spoilt(on, func(a *acts.Appeal) { a.PointOfLaw = 0 }), "RIPA 2000 s 67A(1)", role)
		}
	}
}

// RIPA 2000 ss 67A(1), 68(4), (4C): an appeal lies from a determination, or from the decision of a preliminary issue. Before either it is for
// the Tribunal to make it; to list the claim is not enough, and to dismiss it leaves nothing to appeal against.
func TestRIPA67A_1_AnAppealBeforeTheDetermination(t *testing.T) {
	issue := appealBy(acme, "2025-08-01")
	issue.Preliminary = true
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	require.Equal(t, "decide the issue first", s.placeOf(issue).Cure)
	for range 2 { // lodged, and taken up
		g := s.placeOf(appealBy(acme, "2025-08-01"))
		require.Equal(t, "determine the claim first", g.Cure)
		require.Equal(t, byTribunal, g.By)
		s.does(list("2025-07-03"))
	}
	require.Equal(t, "claim", given(t, "2025-07-01").placeOf(appealBy(acme, "2025-08-01")).Cure)
}

// placeOf is the ground that the claim is not where an act is done.
func (s *scene) placeOf(act acts.Act) tcn.Ground {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	require.Equal(s.t, r.Rule().ID+"/tribunal", r.Grounds()[0].ID)
	return r.Grounds()[0]
}

// HRA 1998 s 7(5), RIPA 2000 s 67(5): only the latter says what the Tribunal does with what comes late. What follows for proceedings is inferred,
// as they are brought and as they are determined.
func TestHRA7_5_WhatFollowsForLateProceedingsIsInferred(t *testing.T) {
	for _, c := range []struct {
		claim    func(string) acts.Claim
		inferred bool
	}{{proceedings, true}, {complaint, false}} {
		late := given(t, "2025-07-01")
		r, err := late.Try(c.claim("2026-08-01"))
		require.NoError(t, err)
		require.Equal(t, tcn.Lawful, r.Effect())
		require.Equal(t, c.inferred, r.Grounds()[0].Inferred)
		late.whatever(c.claim("2026-08-01"))
		r, err = late.Try(determine("2026-09-01"))
		require.NoError(t, err)
		require.Equal(t, tcn.Void, r.Effect())
		require.Equal(t, c.inferred, r.Grounds()[0].Inferred)
		equitable := determine("2026-09-01")
		equitable.Equitable = acts.Found
		late.lawful(equitable, "the claim")
	}
}
