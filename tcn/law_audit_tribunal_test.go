package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// noted requires a lawful act with one ground, which takes nothing from it and says what will stand in the way later.
func (s *scene) noted(act acts.Act, law string, cure actors.Role) tcn.Ruling {
	s.t.Helper()
	return s.only(act, tcn.Lawful, law, cure)
}

func decideIssue(on string) acts.DecideIssue { return acts.DecideIssue{By: ipt, On: day(on)} }
func drop(on string) acts.Drop               { return acts.Drop{By: acme, On: day(on)} }
func stay(on string) acts.Stay               { return acts.Stay{By: ipt, On: day(on)} }
func liftStay(on string) acts.LiftStay       { return acts.LiftStay{By: ipt, On: day(on)} }
func strikeOut(on string) acts.StrikeOut {
	return acts.StrikeOut{By: ipt, On: day(on), Wilful: acts.Found}
}
func compensate(on string) acts.Compensate {
	return acts.Compensate{By: ipt, On: day(on), Heard: acts.Found}
}
func destroy(on string) acts.OrderDestruction {
	return acts.OrderDestruction{By: ipt, On: day(on), Heard: acts.Found}
}

// user is somebody who uses the service: the ordinary complainant.
var user = actors.Claimant{Name: "A user"}

// complaintOf and proceedingsOf are a user's claim of some conduct.
func complaintOf(conduct acts.Conduct, on string) acts.Claim {
	c := complaint(on)
	c.By, c.Against = user, conduct
	return c
}
func proceedingsOf(conduct acts.Conduct, on string) acts.Claim {
	c := proceedings(on)
	c.By, c.Against = user, conduct
	return c
}

// RIPA 2000 ss 65(4), 67(1)(b); SI 2018/1334, r 9(2)(c): belief is enough for a complaint, which is then determined: with no
// determination in its favour where the Tribunal finds no such conduct, s 67(3)(a).
func TestRIPA65_4_BeliefIsEnough(t *testing.T) {
	s := approved(t, "2025-06-30").lawful(complaintOf(acts.OfGiving, "2025-07-01"), "by complaint")
	require.Equal(t, tcn.Proposed, s.at(tcn.RegionForce))
	require.Equal(t, tcn.Challenged, s.at(tcn.RegionTribunal))
	favourable := determine("2025-08-01")
	favourable.Favourable = true
	s.irregular(favourable, "RIPA 2000 s 67(3)(a)", byTribunal)
	s.irregular(compensate("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	s.irregular(destroy("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	s.displaced(quash("2025-08-01"), tcn.Proposed)
	used := complaintOf(acts.OfRequired, "2025-07-01")
	used.Challengeable = acts.Found
	approved(t, "2025-06-30").does(used).misplaced(quash("2025-08-01"), tcn.Proposed)
	approved(t, "2025-06-30").does(used, determine("2025-07-31")).misplaced(quash("2025-08-01"), tcn.Proposed)
	s.but().lawful(determine("2025-08-01"), "the claim")
	// Once it is given, the conduct can be found.
	s.but().does(give("2025-07-20")).lawful(favourable, "the claim")

	// A user believes in a variation that was never made; a notice that was abandoned; one of which nobody has thought.
	never := given(t, "2025-07-01").does(complaintOf(acts.OfVarying, "2025-07-02"))
	never.irregular(quash("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	never.irregular(quash("2025-08-01", "decrypt"), "RIPA 2000 s 67(3)(a)", byTribunal)
	never.does(determine("2025-08-01")).irregular(compensate("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	never.irregular(destroy("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	never.irregular(quash("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	never.irregular(quash("2025-08-01", "decrypt"), "RIPA 2000 s 67(3)(a)", byTribunal)
	never.revoked("2025-08-01").irregular(quash("2025-08-02"), "RIPA 2000 s 67(3)(a)", byTribunal)
	given(t, "2025-07-01").does(complaintOf(acts.OfVarying, "2025-07-02")).revoked("2025-07-03").
		irregular(quash("2025-08-01"), "RIPA 2000 s 67(3)(a)", byTribunal)
	proposed(t).does(abandon("2025-07-01")).lawful(complaintOf(acts.OfGiving, "2025-07-02"), "by complaint")
	proposed(t).lawful(complaintOf(acts.OfNotRevoking, "2025-07-02"), "by complaint")
}

// RIPA 2000 s 65(4): a person who is aggrieved, and who believes it to have taken place in relation to it. The recipient need not say so.
func TestRIPA65_4_a_WhoComplains(t *testing.T) {
	s := given(t, "2025-07-01")
	for _, by := range []actors.Claiming{user, staff, other} {
		c := complaint("2025-07-02")
		c.By = by
		c.Aggrieved = 0
		s.void(c, "RIPA 2000 s 65(4)", doer(c))
		c.Aggrieved, c.Believes = acts.Found, 0
		s.void(c, "RIPA 2000 s 65(4)(a)", doer(c))
		c.Believes = acts.Assumed
		s.but().lawful(c, "by complaint")
	}
	s.but().lawful(acts.Claim{By: acme, On: day("2025-07-02")}, "by complaint")
	// Of what has not been done to it the recipient too has to believe something.
	before := acts.Claim{By: acme, On: day("2025-07-02")}
	approved(t, "2025-07-01").void(before, "RIPA 2000 s 65(4)(a)", doer(before))
	before.Believes = acts.Found
	approved(t, "2025-07-01").lawful(before, "by complaint")
	approved(t, "2025-07-01").certain(before, 20) // nothing could be referred back yet
}

// HRA 1998 s 7(1), (7): proceedings are brought by a victim of the act, or one who would be.
func TestHRA7_1_AVictim(t *testing.T) {
	s := given(t, "2025-07-01")
	for _, by := range []actors.Claiming{user, staff, other} {
		c := proceedings("2025-07-02")
		c.By, c.Victim = by, 0
		r := s.void(c, "HRA 1998 s 7(7)", doer(c))
		require.Contains(t, citations(r.Grounds()[0]), "HRA 1998 s 7(1)")
		c.Aggrieved, c.Believes = acts.Found, acts.Found // which a complaint asks for
		s.void(c, "HRA 1998 s 7(1)", doer(c))
		c.Victim = acts.Found
		s.but().lawful(c, "in human rights proceedings")
	}
	s.lawful(acts.Claim{By: acme, On: day("2025-07-02"), Basis: acts.HumanRights}, "in human rights proceedings")
}

// HRA 1998 s 7(1): "has acted (or proposes to act)". Belief is not enough for proceedings.
func TestHRA7_1_ProposesToAct(t *testing.T) {
	act := proceedingsOf(acts.OfGiving, "2025-07-02")
	act.Believes = acts.Found
	proposed(t).void(act, "HRA 1998 s 7(1)", nobody)
	proposed(t).does(consultBefore(acts.Giving, "2025-07-01")).void(act, "HRA 1998 s 7(1)", nobody)
	for _, s := range []*scene{
		decided(t, "2025-07-01"), approved(t, "2025-07-01"),
		decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01")),
	} {
		s.but().lawful(act, "in human rights proceedings")
		s.does(abandon("2025-07-02")).void(act, "HRA 1998 s 7(1)", nobody)
	}
	decided(t, "2025-07-01").does(refuse("2025-07-01")).void(act, "HRA 1998 s 7(1)", nobody)
	decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-01")).void(act, "HRA 1998 s 7(1)", nobody)
	found := act
	found.Proposed = acts.Found
	favourable := determine("2025-08-01")
	favourable.Favourable = true // what is proposed can be unlawful
	proposed(t).lawful(found, "in human rights proceedings").lawful(favourable, "the claim")

	vary := proceedingsOf(acts.OfVarying, "2025-07-02")
	s := given(t, "2025-07-01")
	s.void(vary, "HRA 1998 s 7(1)", nobody)
	s.toVary("2025-07-02", further).lawful(vary, "in human rights proceedings")
	approved(t, "2025-07-01").void(vary, "HRA 1998 s 7(1)", nobody) // another thing is proposed
	approved(t, "2025-07-01").void(proceedingsOf(acts.OfNotRevoking, "2025-07-02"), "HRA 1998 s 7(1)", nobody)
}

// RIPA 2000 s 67(5)(a), HRA 1998 s 7(5): they bind the Tribunal. Lodging a late claim is lawful, and says that it is late.
func TestRIPA67_5_a_LodgingLateIsLawful(t *testing.T) {
	s := given(t, "2025-07-01")
	for _, c := range []struct {
		claim acts.Claim
		law   string
	}{
		{complaintOf(acts.OfGiving, "2026-07-02"), "RIPA 2000 s 67(5)(a)"},
		{proceedingsOf(acts.OfGiving, "2026-07-01"), "HRA 1998 s 7(5)"},
	} {
		s.noted(c.claim, c.law, byTribunal)
		late := s.but().does(c.claim)
		d, p, o := determine("2026-09-01"), compensate("2026-09-01"), destroy("2026-09-01")
		late.void(d, c.law, byTribunal)
		late.void(p, c.law, byTribunal)
		late.void(o, c.law, byTribunal)
		late.but().lawful(decideIssue("2026-09-01"), "in the claim") // whether it is late, for one
		d.Equitable, p.Equitable, o.Equitable = acts.Found, acts.Found, acts.Found
		late.but().lawful(p, "on determining")
		late.but().lawful(o, "on determining")
		late.lawful(d, "the claim")
		p.Equitable, o.Equitable = 0, 0
		late.void(p, c.law, byTribunal)
		late.void(o, c.law, byTribunal)
		late.void(quash("2026-09-02"), c.law, byTribunal)
		late.void(quash("2026-09-02", "decrypt"), c.law, byTribunal)
		late.revoked("2026-09-02").void(quash("2026-09-03"), c.law, byTribunal)
	}
	// Paragraph (a) is of 14 October 2024; the year was that of subsection (5) before.
	old := given(t, "2019-07-01")
	old.noted(complaint("2020-07-02"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	old.does(complaint("2020-07-02"))
	for _, act := range []acts.Act{determine("2020-09-01"), quash("2020-09-01"), quash("2020-09-01", "decrypt"), compensate("2020-09-01"), destroy("2020-09-01")} {
		old.void(act, "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	}
	d := determine("2020-09-01")
	d.Equitable = acts.Found
	old.but().does(d).void(compensate("2020-09-01"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	old.but().does(d).void(destroy("2020-09-01"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	old.but().does(d).void(quash("2020-09-01"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	old.but().does(d).void(quash("2020-09-01", "decrypt"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	old.but().does(d).revoked("2020-09-02").void(quash("2020-09-03"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
	old.revoked("2020-08-01").void(quash("2020-09-01"), "RIPA 2000 s 67(5)@2018-03-12", byTribunal)
}

// RIPA 2000 s 67(5)(a): a failure to revoke ends with the revocation: one year from then.
func TestRIPA67_5_a_AFailureEndsWithTheRevocation(t *testing.T) {
	s := given(t, "2025-07-01").revoked("2025-09-01")
	s.but().lawful(complaintOf(acts.OfNotRevoking, "2026-09-01"), "by complaint")
	s.noted(complaintOf(acts.OfNotRevoking, "2026-09-02"), "RIPA 2000 s 67(5)(a)", byTribunal)
	s.but().lawful(proceedingsOf(acts.OfNotRevoking, "2026-08-31"), "in human rights proceedings")
	s.noted(proceedingsOf(acts.OfNotRevoking, "2026-09-01"), "HRA 1998 s 7(5)", byTribunal)
	s.noted(complaintOf(acts.OfNotRevoking, "2028-09-01"), "RIPA 2000 s 67(5)(a)", byTribunal)
	late := s.does(complaintOf(acts.OfNotRevoking, "2028-09-01"))
	late.void(determine("2028-10-01"), "RIPA 2000 s 67(5)(a)", byTribunal)
	equitable := determine("2028-10-01")
	equitable.Equitable = acts.Found
	late.lawful(equitable, "the claim")

	// So it does with a lapse: the last day of the notice's life is the last of the failure.
	lapsed := given(t, "2025-07-01").until("2027-07-01")
	lapsed.but().lawful(complaintOf(acts.OfNotRevoking, "2028-06-30"), "by complaint")
	lapsed.noted(complaintOf(acts.OfNotRevoking, "2028-07-01"), "RIPA 2000 s 67(5)(a)", byTribunal)
	// While the notice is in force it goes on.
	given(t, "2025-07-01").lawful(complaintOf(acts.OfNotRevoking, "2027-06-01"), "by complaint")
}

// SI 2018/1334, r 16(1): 21 days that end on a Sunday. By the words of the rule the Monday is too late; under the other reading of doubt 41
// it is in time.
func TestSI2018_1334_r16_1_TheOfficeIsClosed(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-10-05"))
	c := s.running("2025-10-26", toAppeal, "2025-10-05", "2025-10-26", 0)
	require.Equal(t, day("2025-10-27"), c.Span.Arguable)
	namedByClock(t, s.Notice, c, 41)
	s.running("2025-10-27", toAppeal, "2025-10-05", "2025-10-26", 0) // under one reading
	s.phase("2025-10-28", toAppeal, tcn.RunOut)
	s.but().lawful(appealBy(acme, "2025-10-26"), "the determination")
	s.certain(appealBy(acme, "2025-10-26"), 41)
	s.void(appealBy(acme, "2025-10-27"), "SI 2018/1334, r 16(1)", byOperator)
	s.doubts(appealBy(acme, "2025-10-27"), tcn.Void, 41, tcn.Lawful)
	s.void(appealBy(acme, "2025-10-28"), "SI 2018/1334, r 16(1)", byOperator)
	s.certain(appealBy(acme, "2025-10-28"), 41)
	special := appealBy(acme, "2025-10-28")
	special.Special = acts.Found
	s.but().lawful(special, "the determination")
	s.certain(special, 41)

	// A last day on which the office is open leaves nothing open, but for a finding that it was closed all the same.
	s = given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-12-02")) // 23 December is a Tuesday
	c = s.running("2025-12-23", toAppeal, "2025-12-02", "2025-12-23", 0)
	require.Zero(t, c.Span.Arguable)
	late := appealBy(acme, "2025-12-29")
	s.certain(late, 41)
	late.OfficeClosed = acts.Found
	s.doubts(late, tcn.Void, 41, tcn.Lawful)

	// On a Saturday it is the Monday that is arguable; and so with an issue.
	s = given(t, "2025-07-01").does(complaint("2025-07-02"), decideIssue("2025-10-04"))
	require.Equal(t, day("2025-10-27"), s.running("2025-10-25", toAppeal, "2025-10-04", "2025-10-25", 0).Span.Arguable)
	issue := appealBy(acme, "2025-10-27")
	issue.Preliminary = true
	s.void(issue, "SI 2018/1334, r 16(1)", doer(issue))
	s.doubts(issue, tcn.Void, 41, tcn.Lawful)
	issue.On = day("2025-10-25")
	s.lawful(issue, "a preliminary issue")
}

// SI 2018/1334, r 16(1): 21 days that end on a bank holiday of England and Wales. What is arguable is the next day that is neither one nor of a weekend.
func TestSI2018_1334_r16_1_ABankHoliday(t *testing.T) {
	for _, c := range []struct{ determined, last, open string }{
		{"2025-12-04", "2025-12-25", "2025-12-29"}, // Christmas Day, Boxing Day, a weekend
		{"2026-03-13", "2026-04-03", "2026-04-07"}, // Good Friday to Easter Monday
		{"2026-12-04", "2026-12-25", "2026-12-29"}, // the 28th stands in for the 26th, a Saturday
		{"2025-05-05", "2025-05-26", "2025-05-27"},
		{"2025-12-11", "2026-01-01", "2026-01-02"},
	} {
		s := given(t, "2025-03-01").does(complaint("2025-03-02"), determine(c.determined))
		k := s.running(c.last, toAppeal, c.determined, c.last, 0)
		require.Equal(t, day(c.open), k.Span.Arguable, c.last)
		namedByClock(t, s.Notice, k, 41)
		s.void(appealBy(acme, c.open), "SI 2018/1334, r 16(1)", byOperator)
		s.doubts(appealBy(acme, c.open), tcn.Void, 41, tcn.Lawful)
	}
	s := given(t, "2029-07-02").does(complaint("2029-07-03"), determine("2029-12-11"))
	require.Zero(t, s.running("2030-01-01", toAppeal, "2029-12-11", "2030-01-01", 0).Span.Arguable, "of that year no proclaimed day is known")
}

// RIPA 2000 s 67(5)(a), HRA 1998 s 7(5)(a): a year that ends on a Saturday or a Sunday. Lodging is lawful either way; the doubt bites
// where the claim is determined.
func TestRIPA67_5_a_TheOfficeIsClosed(t *testing.T) {
	s := given(t, "2024-11-02") // 2 November 2025 is a Sunday, 1 November a Saturday
	for _, c := range []struct {
		claim func(string) acts.Claim
		clock string
		last  string
		law   string
	}{
		{complaint, toComplain, "2025-11-02", "RIPA 2000 s 67(5)(a)"}, {proceedings, toClaim, "2025-11-01", "HRA 1998 s 7(5)"},
	} {
		k := s.running(c.last, c.clock, "2024-11-02", c.last, 0)
		require.Equal(t, day("2025-11-03"), k.Span.Arguable)
		namedByClock(t, s.Notice, k, 41)
		s.certain(c.claim("2025-11-03"), 41)
		monday := s.but().does(c.claim("2025-11-03"))
		monday.void(determine("2025-12-01"), c.law, byTribunal)
		monday.doubts(determine("2025-12-01"), tcn.Void, 41, tcn.Lawful)
		tuesday := s.but().does(c.claim("2025-11-04"))
		tuesday.void(determine("2025-12-01"), c.law, byTribunal)
		tuesday.certain(determine("2025-12-01"), 41)
		found := c.claim("2025-11-04")
		found.OfficeClosed = acts.Found
		s.but().does(found).doubts(determine("2025-12-01"), tcn.Void, 41, tcn.Lawful)
		s.but().does(c.claim(c.last)).certain(determine("2025-12-01"), 41)
	}
}

// RIPA 2000 ss 68(4C), 67A(1); SI 2018/1334, r 16(1): a preliminary issue is finally decided, notice is given, and 21 days run.
func TestRIPA68_4C_TheIssueIsDecided(t *testing.T) {
	issue := func(by actors.Party, on string) acts.Appeal {
		a := appealBy(by, on)
		a.Preliminary = true
		return a
	}
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	s.but().moves(decideIssue("2025-07-10"), "in the claim", tcn.Tribunal)
	s.does(list("2025-07-03")).still(decideIssue("2025-07-10"), "in the claim")
	s.running("2025-07-10", toAppeal, "2025-07-10", "2025-07-31", 21)
	s.but().lawful(issue(home, "2025-07-31"), "a preliminary issue")
	s.void(issue(home, "2025-08-01"), "SI 2018/1334, r 16(1)", bySecy)
	special := issue(home, "2025-08-01")
	special.Special = acts.Found
	s.but().lawful(special, "a preliminary issue")
	told := decideIssue("2025-07-10")
	told.Notified = day("2025-07-20")
	given(t, "2025-07-01").does(complaint("2025-07-02"), told).lawful(issue(acme, "2025-08-10"), "a preliminary issue")
	told.Notified = day("2025-07-09")
	s.bad(told, "Notified")
	s.but().does(dismiss("2025-07-11")).misplaced(decideIssue("2025-07-12"), tcn.Dismissed)
	s.does(issue(acme, "2025-07-11")).misplaced(decideIssue("2025-07-12"), tcn.Appealed)
}

// RIPA 2000 s 68(1): a claim that its claimant drops ends undetermined, and with it what was ordered in it. Nobody else can drop it.
func TestRIPA68_1_Dropped(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), orderInterim("2025-07-03"))
	for _, by := range []actors.Claiming{ngo, staff, other} {
		act := drop("2025-07-04")
		act.By = by
		s.void(act, "RIPA 2000 s 65(2)", nobody)
	}
	s.but().does(list("2025-07-04")).moves(drop("2025-07-05"), "the claim", tcn.Dismissed)
	s.moves(drop("2025-07-04"), "the claim", tcn.Dismissed)
	require.Zero(t, s.standing("decrypt").Suspended)
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	s.misplaced(drop("2025-07-05"), tcn.Dismissed)
	s.noClock("2025-07-05", toAppeal)
}

// RIPA 2000 s 68(1), SI 2018/1334, r 6(i): a claim that is stayed waits until the stay is lifted; the notice does not.
func TestSI2018_1334_r6_i_Stay(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	s.void(liftStay("2025-07-03"), "RIPA 2000 s 68(1)", nobody)
	s.still(stay("2025-07-03"), "the claim")
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	s.breach(change("2025-08-01", "records"), "s 255(9)", byOperator)
	for _, act := range []acts.Act{
		list("2025-08-01"), decideIssue("2025-08-01"), determine("2025-08-01"), quash("2025-08-01"), quash("2025-08-01", "decrypt"),
		compensate("2025-08-01"), destroy("2025-08-01"),
	} {
		s.irregular(act, "RIPA 2000 s 68(1)", byTribunal)
		s.but().does(liftStay("2025-08-01"), act)
	}
	s.but().revoked("2025-08-01").irregular(quash("2025-08-02"), "RIPA 2000 s 68(1)", byTribunal)
	past := s.but().whatever(determine("2025-08-01"))
	past.irregular(compensate("2025-08-01"), "RIPA 2000 s 68(1)", byTribunal)
	past.irregular(destroy("2025-08-01"), "RIPA 2000 s 68(1)", byTribunal)
	past.irregular(quash("2025-08-01"), "RIPA 2000 s 68(1)", byTribunal)
	past.irregular(quash("2025-08-01", "decrypt"), "RIPA 2000 s 68(1)", byTribunal)
	past.revoked("2025-08-01").irregular(quash("2025-08-02"), "RIPA 2000 s 68(1)", byTribunal)
	s.but().still(stay("2025-08-01"), "the claim") // longer
	s.but().lawful(drop("2025-08-01"), "the claim")
	s.but().lawful(dismiss("2025-08-01"), "the claim")
	s.but().still(liftStay("2025-08-01"), "of the claim").void(liftStay("2025-08-02"), "RIPA 2000 s 68(1)", nobody)
	s.does(dismiss("2025-08-01")).misplaced(stay("2025-08-02"), tcn.Dismissed)
	s.misplaced(liftStay("2025-08-02"), tcn.Dismissed)
}

// SI 2018/1334, r 6(k), (l): a claim is struck out for wilful or persistent failure to comply, or because it was not brought as the rules ask.
// Without either the duty to determine it stands: RIPA 2000 s 67(1).
func TestSI2018_1334_r6_k_l_StrikeOut(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"), orderInterim("2025-07-03"))
	bare := acts.StrikeOut{By: ipt, On: day("2025-07-04")}
	s.irregular(bare, "SI 2018/1334, r 6(k)", byTribunal)
	require.Contains(t, citations(s.irregular(bare, "RIPA 2000 s 67(1)", byTribunal).Grounds()[0]), "SI 2018/1334, r 6(k)")
	misfiled := bare
	misfiled.Misfiled = acts.Found
	for act, form := range map[acts.StrikeOut]string{strikeOut("2025-07-04"): "for failure to comply", misfiled: "for want of form"} {
		s.but().does(list("2025-07-04")).moves(act, form, tcn.Dismissed)
		out := s.but().moves(act, form, tcn.Dismissed)
		require.Zero(t, out.standing("decrypt").Suspended)
		out.misplaced(act, tcn.Dismissed)
	}
}

// RIPA 2000 s 67(7): compensation and the destruction of records, on determining the claim or besides what has been determined.
// Representations are invited first: SI 2018/1334, r 14.
func TestRIPA67_7_CompensationAndDestruction(t *testing.T) {
	for _, c := range []struct {
		act, unheard acts.Act
		law          string
	}{
		{compensate("2025-08-01"), acts.Compensate{By: ipt, On: day("2025-08-01")}, "SI 2018/1334, r 14(2)"},
		{destroy("2025-08-01"), acts.OrderDestruction{By: ipt, On: day("2025-08-01")}, "SI 2018/1334, r 14(3)"},
	} {
		s := given(t, "2025-07-01").does(complaint("2025-07-02"), orderInterim("2025-07-03"))
		s.irregular(c.unheard, c.law, byTribunal)
		s.but().does(list("2025-07-04")).moves(c.act, "on determining", tcn.Determined)
		s.but().does(dismiss("2025-07-04")).misplaced(c.act, tcn.Dismissed)
		s.doubts(c.act, tcn.Lawful, 31, tcn.Lawful)
		quashed := s.but().does(quash("2025-08-01")).still(c.act, "with a determination")
		quashed.irregular(c.unheard, c.law, byTribunal)
		s.moves(c.act, "on determining", tcn.Determined)
		require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
		require.Zero(t, s.standing("decrypt").Suspended)
		s.lawful(appealBy(home, "2025-08-22"), "the determination")
	}
	late := compensate("2025-08-01")
	late.Notified = day("2025-07-31")
	given(t, "2025-07-01").does(complaint("2025-07-02")).bad(late, "Notified")
}

// s 255(8); RIPA 2000 s 67(6), (7): whether the Tribunal can release those who are bound is doubt 42; by default it cannot. To apply for it
// is lawful either way, and so is applying for a listing or a stay.
func TestS255_8_TheTribunalReleasesNobody(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	for _, f := range []acts.Application{acts.ForRelease, acts.ForListing, acts.ForNoListing, acts.ForStay} {
		act := acts.Apply{By: acme, On: day("2025-07-03"), For: f}
		s.but().still(act, "to the Tribunal")
		s.certain(act, 42)
		require.NotContains(t, f.String(), "no such")
	}
	release := acts.RuleOnSecrecy{By: ipt, On: day("2025-07-04"), Release: public}
	s.void(release, "s 255(8)", bySecy)
	s.doubts(release, tcn.Void, 42, tcn.Lawful)
	s.breach(disclose(public, "2025-07-05"), "s 255(8)", bySecy)
	release.Release = nil
	s.certain(release, 42)
	s.lawful(release, "in the claim")
}

// RIPA 2000 s 68(1): a hearing that is vacated leaves the claim before the Tribunal, to be listed again or decided.
func TestRIPA2000_s68_1_AHearingIsVacated(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	vacated := list("2025-09-01")
	vacated.Vacated = true
	s.misplaced(vacated, tcn.Challenged)
	s.does(list("2025-08-01")).still(vacated, "a hearing no more")
	s.still(list("2025-10-01"), "the claim")
	s.moves(acts.Determine{By: ipt, On: day("2025-11-01")}, "the claim", tcn.Determined)
}

// SI 2018/1334, r 4: a letter to the Tribunal by somebody who is no party moves nothing, and is a statement.
func TestALetterToTheTribunal(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-02"))
	s.still(acts.Say{By: actors.ForeignOfficial{Name: "Five members of Congress"}, On: day("2025-07-03"), Text: "open justice"}, "a statement")
}

// The names of the clocks for a claim about a variation and about a failure to revoke.
const (
	toComplainVarying     = "to complain of a variation to the Tribunal"
	toClaimVarying        = "to bring human rights proceedings on a variation"
	toComplainNotRevoking = "to complain of the failure to revoke to the Tribunal"
	toClaimNotRevoking    = "to bring human rights proceedings on the failure to revoke"
)

// RIPA 2000 s 67(5), HRA 1998 s 7(5): each variation has a year of its own.
func TestClock_RIPA2000_s67_5_Varying(t *testing.T) {
	s := given(t, "2025-07-01")
	s.noClock("2025-07-02", toComplainVarying)
	s.noClock("2025-07-02", toClaimVarying)
	s.varied("2025-08-06", further).running("2026-08-06", toComplainVarying, "2025-08-06", "2026-08-06", 0)
	s.running("2026-08-05", toClaimVarying, "2025-08-06", "2026-08-05", 0)
	s.phase("2026-08-07", toComplainVarying, tcn.RunOut)
	s.varied("2025-09-01", nil, "records") // a narrowing is a variation too
	require.Len(t, s.clocks("2025-09-02", toComplainVarying), 2)
	require.Len(t, s.clocks("2025-09-02", toClaimVarying), 2)
	s.revoked("2025-09-03")
	require.Len(t, s.clocks("2025-09-04", toComplainVarying), 2)
	ids := map[string]bool{}
	for c := range s.Clocks() {
		ids[c.ID] = true
	}
	require.Subset(t, ids, map[string]bool{"complain-varying": true, "claim-varying": true, "complain-not-revoking": true, "claim-not-revoking": true})
	on := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToVaryOnReview("2025-07-11", further)).does(vary("2025-07-15"))
	on.running("2025-07-15", toComplainVarying, "2025-07-15", "2026-07-15", 365) // from the notice of it
}

// RIPA 2000 s 67(5)(a), HRA 1998 s 7(5): a failure to revoke goes on while the notice is in force, and its year begins with the end.
func TestClock_RIPA2000_s67_5_NotRevoking(t *testing.T) {
	approved(t, "2025-07-01").noClock("2025-07-01", toComplainNotRevoking)
	s := given(t, "2025-07-01")
	s.undated("2026-07-02", toComplainNotRevoking)
	s.undated("2026-07-02", toClaimNotRevoking)
	revoked := s.but().revoked("2025-09-01")
	revoked.running("2026-09-01", toComplainNotRevoking, "2025-09-01", "2026-09-01", 0)
	revoked.running("2026-08-31", toClaimNotRevoking, "2025-09-01", "2026-08-31", 0)
	lapsed := s.but().until("2027-07-01")
	lapsed.running("2028-06-30", toComplainNotRevoking, "2027-06-30", "2028-06-30", 0)
	lapsed.running("2028-06-29", toClaimNotRevoking, "2027-06-30", "2028-06-29", 0)
}

// SI 2018/1334, r 16(1): what starts the 21 days, and which words say so.
func TestClock_SI2018_1334_r16_1_Starts(t *testing.T) {
	for c := range tcn.Clocks() {
		if c.ID == "appeal" {
			require.Contains(t, c.Starts, "notice")
			require.Contains(t, c.Starts, "summary if later")
			require.Contains(t, c.Law, ipa.MustParse("SI 2018/1334, r 16(1)"))
		}
	}
}
