package tcn_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// RIPA 2000 s 65(2)(b), (4): a complaint, by the recipient, its people or anybody aggrieved. It suspends nothing.
// RIPA 2000 s 65(2)(a), (3)(d): proceedings under the Human Rights Act.
func TestRIPA65_2_WaysIn(t *testing.T) {
	for _, by := range []actors.Claiming{acme, staff, ngo} {
		c, p := complaint("2025-07-02"), proceedings("2025-07-02")
		c.By, p.By = by, by
		s := given(t, "2025-07-01").moves(c, "by complaint", tcn.Challenged)
		require.Equal(t, tcn.Challenged, s.Stage())
		require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
		s.breach(change("2025-07-31", "records"), "s 255(9)", byOperator)
		given(t, "2025-07-01").moves(p, "in human rights proceedings", tcn.Challenged)
	}
	// Basis and conduct not named: a complaint of the giving.
	given(t, "2025-07-01").moves(acts.Claim{By: acme, On: day("2025-07-02")}, "by complaint", tcn.Challenged)
	// Several claims run side by side.
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), complaint("2025-07-03"))
	require.Len(t, s.runs(tcn.RegionTribunal), 2)
	s.bad(list("2025-07-04"), "Run")
}

// RIPA 2000 s 65(5): giving, varying and failing to revoke are named, and what the notice may require, and what is connected with that.
// Renewing and confirming are not: doubt 19.
func TestRIPA65_5_TheConductNamed(t *testing.T) {
	for form, claim := range map[string]func(string) acts.Claim{"by complaint": complaint, "in human rights proceedings": proceedings} {
		s := given(t, "2025-07-01").varied("2025-07-02", further)
		renewed := s.but().renewed("2029-06-01")
		for _, named := range []acts.Conduct{acts.OfGiving, acts.OfVarying, acts.OfNotRevoking} {
			act := claim("2025-07-03")
			act.Against = named
			s.but().lawful(act, form) // s 65(7ZB): challengeable in themselves
		}
		for _, unnamed := range []acts.Conduct{acts.OfRenewing, acts.OfConfirming} {
			act := claim("2029-06-02")
			act.Against = unnamed
			require.Contains(t, renewed.void(act, "RIPA 2000 s 65(5)", nobody).Grounds()[0].Says, "named nowhere")
			renewed.doubts(act, tcn.Void, 19, tcn.Lawful)
		}
		// E5: s 65(7ZB) does not list (czi) and (czm): they must be conduct of a public authority.
		for _, own := range []acts.Conduct{acts.OfRequired, acts.OfConnected} {
			act := claim("2025-07-03")
			act.Against = own
			s.void(act, map[acts.Basis]string{acts.Complaint: "RIPA 2000 s 65(4)(b)", acts.HumanRights: "RIPA 2000 s 65(3)(d)"}[act.Basis], doer(act))
			act.Challengeable = acts.Found
			s.but().lawful(act, form)
		}
	}
}

// HRA 1998 s 7(1): proceedings are of what has been done, or is proposed. A complaint is of what the complainant believes.
func TestRIPA65_5_WhatHasNotBeenDone(t *testing.T) {
	for form, claim := range map[string]func(string) acts.Claim{"by complaint": complaint, "in human rights proceedings": proceedings} {
		s := given(t, "2025-07-01")
		act := claim("2025-07-03")
		act.Against = acts.OfVarying
		if act.Basis == acts.HumanRights {
			g := s.void(act, "HRA 1998 s 7(1)", nobody).Grounds()[0]
			require.Contains(t, g.Says, "none proposes to do it")
			require.False(t, g.Inferred)
		} else {
			s.but().lawful(act, form)
		}
		s.but().varied("2025-07-02", further).lawful(act, form)
		act.Done = day("2025-07-02") // one of which the notice's history does not know
		s.but().lawful(act, form)
		act.Done = day("2025-07-04")
		s.bad(act, "Done")
		act = claim("2025-07-03")
		act.Against = acts.OfRenewing // and it would be named nowhere either
		s.doubts(act, tcn.Void, 19, map[acts.Basis]tcn.Effect{acts.Complaint: tcn.Lawful, acts.HumanRights: tcn.Void}[act.Basis])
	}
}

// RIPA 2000 s 67(5), HRA 1998 s 7(5): conduct that goes on is not late, where no day of it is named.
func TestRIPA67_5_ConductThatGoesOn(t *testing.T) {
	for form, claim := range map[string]func(string) acts.Claim{"by complaint": complaint, "in human rights proceedings": proceedings} {
		for _, against := range []acts.Conduct{acts.OfRequired, acts.OfConnected, acts.OfNotRevoking} {
			act := claim("2027-06-01")
			act.Against, act.Challengeable = against, acts.Found
			s := given(t, "2025-07-01")
			s.but().lawful(act, form)
			act.Done = day("2026-06-01")
			law := "RIPA 2000 s 67(5)(a)"
			if act.Basis == acts.HumanRights {
				law = "HRA 1998 s 7(5)"
			} else {
				s.but().lawful(act, form) // a year after, to the day
				act.Done = day("2026-05-31")
			}
			s.noted(act, law, byTribunal)
		}
	}
}

// No rule makes the recipient refer the notice back first: doubt 20.
func TestRIPA65_4_NoOrderOfRemedies(t *testing.T) {
	for _, claim := range []func(string) acts.Claim{complaint, proceedings} {
		given(t, "2025-07-01").doubts(claim("2025-07-02"), tcn.Lawful, 20, tcn.Void)
		given(t, "2025-07-01").referred("2025-07-02").certain(claim("2025-07-03"), 20)
		others := claim("2025-07-02")
		others.By = ngo
		given(t, "2025-07-01").certain(others, 20)
	}
}

// Proceedings are about a notice that was given or is proposed; also one that has ended since. A complaint may be about one that is only
// believed to have been given: s 65(4)(a).
func TestRIPA65_5_AfterTheEnd(t *testing.T) {
	for _, s := range []*scene{proposed(t), proposed(t).does(abandon("2025-07-01"))} {
		s.void(proceedings("2025-07-01"), "HRA 1998 s 7(1)", nobody)
		s.lawful(complaint("2025-07-01"), "by complaint")
	}
	given(t, "2025-07-01").revoked("2025-07-02").lawful(complaint("2025-07-03"), "by complaint")
	given(t, "2025-07-01").revoked("2025-07-02").does(giveAnother("2025-07-03")).lawful(proceedings("2025-07-03"), "in human rights proceedings")
	lasting := complaint("2027-07-02")
	lasting.Against = acts.OfNotRevoking
	given(t, "2025-07-01").until("2027-07-01").lawful(lasting, "by complaint")
}

// E6: two clocks, a day apart. HRA 1998 s 7(5): one year beginning with the day of the act. RIPA 2000 s 67(5): not more than one year after it.
func TestRIPA67_5_AndHRA7_5_TwoClocks(t *testing.T) {
	s := given(t, "2025-07-01")
	s.but().lawful(proceedings("2026-06-30"), "in human rights proceedings")
	s.noted(proceedings("2026-07-01"), "HRA 1998 s 7(5)", byTribunal)
	s.but().lawful(complaint("2026-07-01"), "by complaint")
	s.noted(complaint("2026-07-02"), "RIPA 2000 s 67(5)(a)", byTribunal)
	// It is equitable: in time, all the same.
	for _, act := range []acts.Claim{proceedings("2026-12-01"), complaint("2026-12-01")} {
		act.Equitable = acts.Found
		s.but().does(act)
	}
	// The day of the conduct is that of the variation, or another that is given; a failure to revoke goes on.
	varied := given(t, "2025-07-01").varied("2025-12-01", further)
	act := complaint("2026-12-01")
	act.Against = acts.OfVarying
	varied.but().lawful(act, "by complaint")
	act.On = day("2026-12-02")
	varied.noted(act, "RIPA 2000 s 67(5)(a)", byTribunal)
	act = complaint("2026-12-02")
	act.Done = day("2026-01-01")
	s.but().lawful(act, "by complaint")
	act = complaint("2026-12-02")
	act.Against = acts.OfNotRevoking
	s.lawful(act, "by complaint")
}

// RIPA 2000 s 67(5), HRA 1998 s 7(5): what is late is not considered or determined, unless that is equitable, each under its own words.
func TestRIPA67_5_TheLateAreNotDetermined(t *testing.T) {
	for _, c := range []struct {
		claim func(string) acts.Claim
		law   string
	}{{complaint, "RIPA 2000 s 67(5)(a)"}, {proceedings, "HRA 1998 s 7(5)"}} {
		late := given(t, "2025-07-01").whatever(c.claim("2026-08-01"))
		require.Equal(t, tcn.Challenged, late.at(tcn.RegionTribunal))
		late.void(determine("2026-09-01"), c.law, byTribunal)
		late.void(quash("2026-09-01"), c.law, byTribunal)
		late.void(quash("2026-09-01", "decrypt"), c.law, byTribunal)
		late.but().lawful(dismiss("2026-09-01"), "the claim")
		d, q := determine("2026-09-01"), quash("2026-09-01")
		d.Equitable, q.Equitable = acts.Found, acts.Found
		late.but().lawful(d, "the claim")
		late.but().lawful(q, "the whole")
	}
}

// RIPA 2000 ss 67(1), 68(1); SI 2018/1334, rr 7, 10: the Tribunal takes the claim up, and settles its procedure. None of it moves the notice.
func TestRIPA68_1_Procedure(t *testing.T) {
	secrecy := func(on string) acts.RuleOnSecrecy {
		return acts.RuleOnSecrecy{By: ipt, On: day(on), BareDetails: true}
	}
	intervener := func(on string) acts.RefuseIntervener {
		return acts.RefuseIntervener{By: ipt, On: day(on), Whom: actors.Intervener{Name: "WhatsApp"}}
	}
	applied := func(by actors.Applicant, on string) acts.Apply {
		return acts.Apply{By: by, On: day(on), For: acts.ForPrivacy}
	}
	s := given(t, "2025-01-10").does(complaint("2025-03-01"))
	for _, by := range []actors.Applicant{home, press, actors.CivilSociety{Name: "ORG"}, actors.Intervener{Name: "WhatsApp"}, acme} {
		s.still(applied(by, "2025-03-02"), "to the Tribunal")
	}
	s.but().still(intervener("2025-03-02"), "in the claim")
	s.but().moves(secrecy("2025-03-03"), "in the claim", tcn.Tribunal)
	s.moves(list("2025-03-14"), "the claim", tcn.Tribunal)
	s.still(list("2025-03-15"), "the claim")
	s.still(secrecy("2025-04-07"), "in the claim") // not avowed: the claim's bare details are no notice
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	s.breach(disclose(public, "2025-04-08"), "s 255(8)", bySecy)
	s.still(intervener("2025-07-23"), "in the claim")
	s.moves(dismiss("2025-10-06"), "the claim", tcn.Dismissed)
	require.Equal(t, "[RIPA 2000 s 68(1)]", fmt.Sprint(s.ruling().Rule().Law))
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce)) // thrown out: that says nothing of the notice
	for _, act := range []acts.Act{list("2025-10-07"), secrecy("2025-10-07"), intervener("2025-10-07"), applied(home, "2025-10-07"),
		dismiss("2025-10-07"), determine("2025-10-07"), quash("2025-10-07"), quash("2025-10-07", "decrypt"), orderInterim("2025-10-07")} {
		s.misplaced(act, tcn.Dismissed)
	}
	given(t, "2025-01-10").misplaced(list("2025-01-11"), tcn.Unchallenged)
	given(t, "2025-01-10").does(proceedings("2025-01-11"), dismiss("2025-01-12")).misplaced(orderInterim("2025-01-13"), tcn.Dismissed)
}

// RIPA 2000 s 67(6): an interim order pending the final determination, in proceedings always, on a complaint from 14 October 2024.
func TestRIPA67_6_InterimOrders(t *testing.T) {
	s := given(t, "2024-09-01").does(proceedings("2024-09-02"))
	s.still(orderInterim("2024-10-13"), "in proceedings")
	s = given(t, "2024-09-01").does(complaint("2024-09-02"))
	s.notYet(orderInterim("2024-10-13"), "RIPA 2000 s 67(6)@2024-10-14")
	s.still(orderInterim("2024-10-14"), "on a complaint")
	require.Equal(t, day("2024-10-14"), s.standing("decrypt").Suspended)
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))

	for _, claim := range []func(string) acts.Claim{complaint, proceedings} {
		pending := given(t, "2025-07-01").does(claim("2025-07-02"))
		unheard := orderInterim("2025-07-03")
		unheard.Heard = 0
		pending.irregular(unheard, "SI 2018/1334, r 14(3)", byTribunal)
		pending.void(orderInterim("2025-07-03", "decrypt", "ghost"), "RIPA 2000 s 67(6)", byTribunal)
		pending.but().does(list("2025-07-03")).does(orderInterim("2025-07-04"))
		pending.but().revoked("2025-07-03").misplaced(orderInterim("2025-07-04"), tcn.Withdrawn)
		// In part; and it ends with the claim, however that ends.
		for _, end := range []acts.Act{dismiss("2025-08-01"), determine("2025-08-01"), quash("2025-08-01", "records")} {
			part := pending.but().does(orderInterim("2025-07-03", "decrypt"))
			require.NotZero(t, part.standing("decrypt").Suspended)
			require.Zero(t, part.standing("records").Suspended)
			part.does(end)
			require.Zero(t, part.standing("decrypt").Suspended)
		}
		pending.but().does(orderInterim("2025-07-03")).void(sue(acts.ToComply, "2025-07-04"), "RIPA 2000 s 67(6)", byTribunal)
	}
	given(t, "2025-07-01").displaced(orderInterim("2025-07-02"), tcn.Unchallenged)
}

// RIPA 2000 s 67(6): each claim's order lasts until that claim is determined.
func TestRIPA67_6_TwoClaimsTwoOrders(t *testing.T) {
	order := func(run int, on string, names ...string) acts.OrderInterim {
		act := orderInterim(on, names...)
		act.Run = run
		return act
	}
	ends := func(run int, on string) []acts.Act {
		d, q, x := determine(on), quash(on, "records"), dismiss(on)
		d.Run, q.Run, x.Run = run, run, run
		return []acts.Act{d, q, x}
	}
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), proceedings("2025-07-02"), order(1, "2025-07-03"), order(2, "2025-07-04", "decrypt"))
	require.Equal(t, day("2025-07-03"), s.standing("decrypt").Suspended) // since the first
	for run := 1; run <= 2; run++ {
		for i, end := range ends(run, "2025-07-05") {
			one := s.but().does(end)
			require.Equal(t, day("2025-07-03"), one.standing("decrypt").Suspended)
			if i == 2 { // what only the first claim's order stays
				require.Equal(t, run == 2, !one.standing("records").Suspended.IsZero())
			}
			require.Zero(t, one.does(ends(3-run, "2025-07-06")[0]).standing("decrypt").Suspended)
		}
	}
	// What a variation puts in its place, under its name, is stayed as that was.
	v := decrypt
	v.Days = 10
	s.varied("2025-07-10", []acts.Requirement{v}, "decrypt")
	require.Equal(t, day("2025-07-03"), s.standing("decrypt").Suspended)
	s.still(change("2025-12-01", "decrypt"), "a service")
	s.does(ends(1, "2025-12-02")[2], ends(2, "2025-12-02")[2])
	require.Zero(t, s.standing("decrypt").Suspended)
}

// RIPA 2000 s 68(4): a determination, in favour or not, says nothing of the notice.
func TestRIPA68_4_Determination(t *testing.T) {
	for _, favourable := range []bool{true, false} {
		act := determine("2025-07-03")
		act.Favourable = favourable
		s := given(t, "2025-07-01").does(complaint("2025-07-02"))
		s.but().moves(act, "the claim", tcn.Determined)
		s.does(list("2025-07-02")).moves(act, "the claim", tcn.Determined)
		require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
		s.misplaced(act, tcn.Determined)
	}
	given(t, "2025-07-01").does(complaint("2025-07-02"), complaint("2025-07-02")).bad(determine("2025-07-03"), "Run")
	given(t, "2025-07-01").does(complaint("2025-07-02")).revoked("2025-07-03").lawful(determine("2025-07-04"), "the claim")
	given(t, "2025-07-01").does(complaint("2025-07-02")).doubts(determine("2025-07-03"), tcn.Lawful, 31, tcn.Lawful)
}

// RIPA 2000 s 67(7)(azc): on determining the claim the Tribunal may quash or revoke the notice, in every state of it.
func TestRIPA67_7_azc_QuashingTheWhole(t *testing.T) {
	on := "2025-07-20"
	for name, s := range map[string]*scene{
		"in force":         given(t, "2025-07-01"),
		"a decision waits": given(t, "2025-07-01").toVary("2025-07-02", further),
		"referred":         given(t, "2025-07-01").referred("2025-07-02"),
		"reported":         given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10"),
		"awaiting the IPC": given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-10")),
		"sued":             given(t, "2025-07-01").does(sue(acts.ToComply, "2025-07-02")),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			s.does(complaint("2025-07-15"), orderInterim("2025-07-15"))
			unheard := quash(on)
			unheard.Heard = 0
			s.irregular(unheard, "SI 2018/1334, r 14(3)", byTribunal)
			s.moves(quash(on), "the whole", tcn.Quashed)
			require.Equal(t, tcn.Determined, s.at(tcn.RegionTribunal))
			require.Equal(t, day(on), s.Ended())
			require.Equal(t, tcn.Idle, s.at(tcn.RegionLock))
			require.Contains(t, []tcn.Status{tcn.Unreferred, tcn.Settled}, s.at(tcn.RegionReview))
			require.Zero(t, s.standing("decrypt").Suspended)
			require.Zero(t, s.standing("decrypt").Referred)
			require.Equal(t, tcn.Quashed, s.Stage())
		})
	}
	given(t, "2025-07-01").displaced(quash(on), tcn.Unchallenged)
	given(t, "2025-07-01").does(complaint("2025-07-02")).moves(quash(on, "decrypt", "records"), "the whole", tcn.Quashed)
}

// RIPA 2000 s 67(7)(azc): a notice that has ended can be quashed as well. The day on which it ended stays what it was.
func TestRIPA67_7_azc_QuashingWhatHasEnded(t *testing.T) {
	on, form := "2027-07-10", "a notice that has ended"
	for name, c := range map[string]struct {
		s    *scene
		from tcn.Status
	}{
		"withdrawn": {given(t, "2025-07-01").revoked("2025-08-01"), tcn.Withdrawn},
		"reissued":  {given(t, "2025-07-01").revoked("2025-08-01").does(giveAnother("2025-08-02")), tcn.Reissued},
		"expired":   {given(t, "2025-07-01").until("2027-07-01"), tcn.Expired},
	} {
		for _, claim := range []func(string) acts.Claim{complaint, proceedings} {
			t.Run(name, func(t *testing.T) {
				s := &scene{c.s.Notice, t}
				ended := s.Ended()
				require.Equal(t, c.from, s.at(tcn.RegionForce))
				act := claim("2027-07-01")
				act.Against, act.Equitable = acts.OfNotRevoking, acts.Found // a failure to revoke ends with the notice
				s.does(act)
				unheard := quash(on)
				unheard.Heard = 0
				s.irregular(unheard, "SI 2018/1334, r 14(3)", byTribunal)
				s.doubts(quash(on), tcn.Lawful, 31, tcn.Lawful)
				s.misplaced(quash(on, "decrypt"), c.from) // in part there is nothing left to quash
				s.but().does(list("2027-07-02")).moves(quash(on), form, tcn.Quashed)
				second := s.but().does(act)
				first, later := quash(on), quash(on)
				first.Run, later.Run = 1, 2
				second.does(first).misplaced(later, tcn.Quashed) // once is enough
				s.but().does(dismiss("2027-07-02")).misplaced(quash(on), tcn.Dismissed)
				s.moves(quash(on), form, tcn.Quashed)
				require.Equal(t, ended, s.Ended())
				require.Equal(t, tcn.Determined, s.at(tcn.RegionTribunal))
				s.void(appealBy(home, "2027-08-01"), "SI 2018/1334, r 16(1)", bySecy)
				s.lawful(appealBy(home, "2027-07-31"), "the determination")

				act = claim("2027-07-01")
				law := map[acts.Basis]string{acts.Complaint: "RIPA 2000 s 67(5)(a)", acts.HumanRights: "HRA 1998 s 7(5)"}[act.Basis]
				late := (&scene{c.s.Notice, t}).whatever(act) // of the giving, two years ago
				late.void(quash(on), law, byTribunal)
				q := quash(on)
				q.Equitable = acts.Found
				late.lawful(q, form)
			})
		}
	}
}

// RIPA 2000 s 67(7): or a part of it, by any other order that the Tribunal thinks fit.
func TestRIPA67_7_QuashingAPart(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	unheard := quash("2025-07-03", "decrypt")
	unheard.Heard = 0
	s.irregular(unheard, "SI 2018/1334, r 14(3)", byTribunal)
	s.void(quash("2025-07-03", "ghost"), "RIPA 2000 s 67(7)", byTribunal)
	s.but().does(list("2025-07-03")).moves(quash("2025-07-03", "decrypt"), "in part", tcn.Determined)
	s.but().revoked("2025-07-03").misplaced(quash("2025-07-04", "decrypt"), tcn.Withdrawn)
	s.moves(quash("2025-07-03", "decrypt"), "in part", tcn.Determined)
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	require.Equal(t, day("2025-07-03"), s.standing("decrypt").Gone)
	require.Zero(t, s.standing("records").Gone)
	s.void(appealBy(home, "2025-07-25"), "SI 2018/1334, r 16(1)", bySecy)
	s.lawful(appealBy(home, "2025-07-24"), "the determination") // 21 days after 3 July
}

// RIPA 2000 s 67A; SI 2018/1334, r 16: an appeal on a point of law, with leave, within 21 days, by either side.
func TestRIPA67A_Appeal(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-08-01"))
	s.doubts(appealBy(acme, "2025-08-02"), tcn.Lawful, 31, tcn.Lawful)
	for _, by := range []actors.Party{acme, home} {
		s.but().moves(appealBy(by, "2025-08-02"), "the determination", tcn.Appealed)
		s.but().lawful(appealBy(by, "2025-08-22"), "the determination") // 21 days after 1 August
		s.void(appealBy(by, "2025-08-23"), "SI 2018/1334, r 16(1)", doer(appealBy(by, "2025-08-23")))
	}
	late := appealBy(acme, "2025-09-30")
	late.Special = acts.Found
	s.but().lawful(late, "the determination")
	for _, by := range []actors.Party{ngo, other, staff, actors.PublicAuthority{Name: "GCHQ"}} {
		s.void(appealBy(by, "2025-08-02"), "RIPA 2000 s 67A(8)", nobody)
	}
	act := appealBy(acme, "2025-08-02")
	act.PointOfLaw = 0
	s.void(act, "RIPA 2000 s 67A(1)", doer(act))
	act = appealBy(acme, "2025-08-02")
	act.Leave = 0
	s.void(act, "RIPA 2000 s 67A(6)", doer(act))

	// The person complained against, where it is a public authority, is a relevant person.
	used := complaint("2025-07-02")
	used.Against, used.Challengeable = acts.OfRequired, acts.Found
	given(t, "2025-07-01").does(used, determine("2025-08-01")).
		lawful(appealBy(actors.PublicAuthority{Name: "GCHQ"}, "2025-08-02"), "the determination")

	given(t, "2025-07-01").does(complaint("2025-07-02"), dismiss("2025-08-01")).misplaced(appealBy(acme, "2025-08-02"), tcn.Dismissed)
	given(t, "2025-07-01").does(complaint("2025-07-02"), quash("2025-08-01")).lawful(appealBy(home, "2025-08-02"), "the determination")
}

// SI 2018/1334, r 16(1): the 21 days run from the notice of the determination, or from the summary if that is later.
func TestSI2018_1334_r16_1_FromTheNotice(t *testing.T) {
	d, q, part := determine("2025-08-01"), quash("2025-08-01"), quash("2025-08-01", "decrypt")
	d.Notified, q.Notified, part.Notified = day("2025-08-11"), day("2025-08-11"), day("2025-08-11")
	for _, act := range []acts.Act{d, q, part} {
		s := given(t, "2025-07-01").does(complaint("2025-07-02"), act)
		s.but().lawful(appealBy(acme, "2025-09-01"), "the determination")
		s.void(appealBy(acme, "2025-09-02"), "SI 2018/1334, r 16(1)", byOperator)
	}
	s := given(t, "2025-07-01").does(complaint("2025-07-02")).revoked("2025-07-03").does(q)
	s.but().lawful(appealBy(acme, "2025-09-01"), "the determination")
	s.void(appealBy(acme, "2025-09-02"), "SI 2018/1334, r 16(1)", byOperator)
	require.Equal(t, day("2025-07-03"), s.Ended())
	s = given(t, "2025-07-01").does(complaint("2025-07-02"), q)
	require.Equal(t, day("2025-08-01"), s.Ended()) // the notice ended with the order
	d.Notified, q.Notified = day("2025-07-31"), day("2025-07-31")
	given(t, "2025-07-01").does(complaint("2025-07-02")).bad(d, "Notified")
	given(t, "2025-07-01").does(complaint("2025-07-02")).bad(q, "Notified")
}

// RIPA 2000 ss 67A(1), 68(4C): an appeal lies against a final decision of a preliminary issue too, while the claim goes on.
func TestRIPA68_4C_APreliminaryIssue(t *testing.T) {
	on := "2025-08-01"
	issue := func(by actors.Party, on string) acts.Appeal {
		a := appealBy(by, on)
		a.Preliminary = true
		return a
	}
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	s.displaced(issue(acme, on), tcn.Challenged) // the Tribunal has not taken it up
	s.does(list("2025-07-03"))
	s.void(issue(acme, on), "RIPA 2000 s 68(4C)", byTribunal) // nothing is decided
	s.does(decideIssue("2025-07-20"))
	s.misplaced(appealBy(acme, on), tcn.Tribunal) // nothing is determined
	for _, by := range []actors.Party{ngo, other, staff, actors.PublicAuthority{Name: "GCHQ"}} {
		s.void(issue(by, on), "RIPA 2000 s 67A(8)", nobody)
	}
	act := issue(acme, on)
	act.PointOfLaw = 0
	s.void(act, "RIPA 2000 s 67A(1)", doer(act))
	act = issue(acme, on)
	act.Leave = 0
	s.void(act, "RIPA 2000 s 67A(6)", doer(act))
	s.but().does(determine(on)).misplaced(issue(acme, on), tcn.Determined)
	s.but().does(dismiss(on)).misplaced(issue(acme, on), tcn.Dismissed)
	for _, by := range []actors.Party{acme, home} {
		s.but().moves(issue(by, on), "a preliminary issue", tcn.Appealed)
	}
	// Whatever the court says of the issue, the claim goes on, and what was ordered in it until it is determined.
	s.does(orderInterim("2025-07-31"), issue(home, on))
	for _, remitted := range []bool{false, true} {
		act := decideAppeal("2025-09-01")
		act.Remitted = remitted
		back := s.but().moves(act, "on a preliminary issue", tcn.Tribunal)
		require.NotZero(t, back.standing("decrypt").Suspended)
		back.misplaced(act, tcn.Tribunal)
		back.void(issue(acme, "2025-09-02"), "RIPA 2000 s 68(4C)", byTribunal)                              // it has been decided
		back.but().does(decideIssue("2025-09-02")).lawful(issue(acme, "2025-09-02"), "a preliminary issue") // another
		back.moves(determine("2025-10-01"), "the claim", tcn.Determined)
		require.Zero(t, back.standing("decrypt").Suspended)
		back.lawful(appealBy(home, "2025-10-02"), "the determination")
	}

	old := given(t, "2018-11-01").does(complaint("2018-11-02"), list("2018-11-03"))
	old.notYet(issue(acme, "2018-12-30"), "RIPA 2000 s 67A(1)")
	old.notYet(decideIssue("2018-12-30"), "RIPA 2000 s 68(4C)")
	old.does(decideIssue("2018-12-31")).lawful(issue(acme, "2018-12-31"), "a preliminary issue")
}

// RIPA 2000 s 67A: the court decides, finally or by sending the claim back. There is no second appeal against the same determination.
func TestRIPA67A_TheCourtDecides(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-08-01"), appealBy(acme, "2025-08-02"))
	require.Equal(t, tcn.Tribunal, s.Stage())
	final := s.but().moves(decideAppeal("2025-09-01"), "finally", tcn.Determined)
	again := appealBy(acme, "2025-09-02")
	again.Special = acts.Found
	final.void(again, "RIPA 2000 s 67A(1)", nobody)
	final.misplaced(decideAppeal("2025-09-02"), tcn.Determined)
	back := decideAppeal("2025-09-01")
	back.Remitted = true
	final.misplaced(back, tcn.Determined)
	s.moves(back, "and remit", tcn.Tribunal)
	s.misplaced(back, tcn.Tribunal)
	// What was sent back is undetermined: an issue in it may be appealed, and the claim goes on again.
	issue := appealBy(home, "2025-09-10")
	issue.Preliminary = true
	s.but().does(decideIssue("2025-09-10"), issue).moves(decideAppeal("2025-09-20"), "on a preliminary issue", tcn.Tribunal)
	s.moves(determine("2025-10-01"), "the claim", tcn.Determined).lawful(appealBy(home, "2025-10-02"), "the determination")
}

// SI 2018/1379, regs 2, 3: the appeal is of 31 December 2018, and not against what was decided before.
func TestRIPA67A_From31December2018(t *testing.T) {
	s := given(t, "2018-11-01").does(complaint("2018-11-02"))
	before := s.but().does(determine("2018-12-30"))
	before.notYet(appealBy(acme, "2018-12-30"), "RIPA 2000 s 67A(1)")
	before.void(appealBy(acme, "2018-12-31"), "RIPA 2000 s 67A(1)", nobody)
	told := determine("2018-12-30") // reg 3: when it was made, not when notice of it was given
	told.Notified = day("2019-01-05")
	s.but().does(told).void(appealBy(acme, "2019-01-06"), "RIPA 2000 s 67A(1)", nobody)
	s.does(determine("2018-12-31")).lawful(appealBy(acme, "2018-12-31"), "the determination")
}

// RIPA 2000 s 67(7)(azc): the Tribunal's power to quash is there while a claim is live, after the notice's end as well.
func TestRIPA67_7_azc_ThePowerOutlivesTheNotice(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	s.stands(tcn.Power, byTribunal, bySecy, "quash or revoke")
	s.revoked("2025-07-03").stands(tcn.Power, byTribunal, bySecy, "quash or revoke")
	s.does(dismiss("2025-07-04")).standsNot(tcn.Power, byTribunal, "quash or revoke")
}
