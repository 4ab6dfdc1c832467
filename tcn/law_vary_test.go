package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// further is a further requirement, which does not concern the removal of electronic protection.
var further = []acts.Requirement{hack}

// s 256(3)(a), (5), (7) to (10): further requirements need a decision, a second key, consultation and a notice in writing.
func TestS256_5_VaryingWithFurtherRequirements(t *testing.T) {
	s := given(t, "2025-07-01").toVary("2025-08-01", further)
	require.Equal(t, tcn.Decided, s.at(tcn.RegionLock))
	s.moves(approve("2025-08-02"), "a decision", tcn.Approved)
	s.moves(vary("2025-08-03"), "with further requirements", tcn.Idle)
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	require.Equal(t, day("2025-08-03"), s.standing("hack").Given)
	require.Equal(t, day("2025-09-01"), s.standing("hack").Due)
	require.Equal(t, day("2025-07-01"), s.standing("decrypt").Given)
}

// s 256(5): narrowing needs no second key, and does not move the end.
func TestS256_5_c_NarrowingNeedsNoSecondKey(t *testing.T) {
	s := given(t, "2025-07-01").toVary("2025-08-01", nil, "decrypt")
	s.moves(vary("2025-08-01"), "otherwise", tcn.Idle)
	require.Equal(t, day("2025-08-01"), s.standing("decrypt").Gone)
	require.Zero(t, s.standing("records").Gone)
	require.Equal(t, day("2027-06-30"), s.LastDay())
	approved := given(t, "2025-07-01").toVary("2025-08-01", nil, "decrypt").does(approve("2025-08-01"))
	approved.moves(vary("2025-08-01"), "otherwise", tcn.Idle) // an approval does no harm
}

// s 256(5): each condition of the decision to vary, unmet alone; on a review too, where only (5)(c) is switched off.
func TestS256_5_DecidingToVary(t *testing.T) {
	ordinary := given(t, "2025-07-01")
	reviewed := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10")
	on := "2025-07-11"
	with := func(spoil func(*acts.Decide)) acts.Decide {
		d := decideToVary(on, further)
		spoil(&d)
		return d
	}
	for _, c := range []struct {
		name string
		act  acts.Decide
		law  string
		cure actors.Role
	}{
		{"s 256(5)(a): not found necessary", with(func(d *acts.Decide) { d.Necessary = 0 }), "s 256(5)(a)", bySecy},
		{"s 256(5)(b): not found proportionate", with(func(d *acts.Decide) { d.Proportionate = 0 }), "s 256(5)(b)", bySecy},
		{"s 256(5)(a): another operator's capability", with(func(d *acts.Decide) { d.ForAnother = true }), "s 256(5)(a)", nobody},
		{"s 256(3)(a): changes nothing", decideToVary(on, nil), "s 256(3)(a)", bySecy},
		{"s 256(3)(a): removes what is not there", decideToVary(on, nil, "ghost"), "s 256(3)(a)", bySecy},
		{"s 256(3)(a): adds a name that is taken", decideToVary(on, []acts.Requirement{decrypt}), "s 256(3)(a)", bySecy},
		{"s 253(3): an obligation outside the regulations",
			decideToVary(on, []acts.Requirement{requirement("x", "SI 2018/353, Sch 3 para 12", acts.EquipmentInterference, 30)}), "s 253(3)", bySecy},
		{"reg 3: the wrong Schedule",
			decideToVary(on, []acts.Requirement{requirement("x", "SI 2018/353, Sch 3 para 1", acts.CommunicationsData, 30)}), "SI 2018/353, reg 3", bySecy},
		{"reg 4: the wrong Part",
			decideToVary(on, []acts.Requirement{requirement("x", "SI 2018/353, Sch 2 para 14", acts.CommunicationsData, 30)}), "SI 2018/353, reg 4", bySecy},
	} {
		t.Run(c.name, func(t *testing.T) {
			(&scene{ordinary.Notice, t}).void(c.act, c.law, c.cure)
			c.act.OnReview = true
			(&scene{reviewed.Notice, t}).void(c.act, c.law, c.cure)
		})
	}
	another := with(func(d *acts.Decide) { d.ForAnother = true })
	ordinary.doubts(another, tcn.Void, 13, tcn.Lawful)
	another.OnReview = true
	reviewed.doubts(another, tcn.Void, 13, tcn.Lawful)
	ordinary.moves(decideToVary(on, []acts.Requirement{decrypt}, "decrypt"), "to vary", tcn.Decided) // one replaced under its name
	proposed(t).misplaced(decideToVary(on, []acts.Requirement{records}), tcn.Proposed)
}

// ss 253(1)(a), 256(5)(a): until 13 October 2024 no notice secured another operator's capability, plainly; from then on it is doubt 13.
func TestS256_5_a_AnotherOperatorsCapabilityBefore14October2024(t *testing.T) {
	forAnother := func(on string, onReview bool) acts.Decide {
		d := decideToVary(on, further)
		d.ForAnother, d.OnReview = true, onReview
		return d
	}
	for onReview, s := range map[bool]*scene{
		false: given(t, "2024-09-01"),
		true:  given(t, "2024-09-01").referred("2024-09-02").advised("2024-10-01"),
	} {
		require.False(t, s.void(forAnother("2024-10-13", onReview), "s 253(1)(a)@2018-03-12", nobody).Grounds()[0].Inferred)
		s.certain(forAnother("2024-10-13", onReview), 13)
		require.True(t, s.void(forAnother("2024-10-14", onReview), "s 256(5)(a)", nobody).Grounds()[0].Inferred)
		s.doubts(forAnother("2024-10-14", onReview), tcn.Void, 13, tcn.Lawful)
	}
}

// ss 256(5)(c), 255(5A)(a): what is found to impose nothing further needs no second key, though it comes in as a requirement, and moves no end.
func TestS256_5_c_NothingFurther(t *testing.T) {
	weaker := decrypt
	weaker.Obligation = records.Obligation
	weaker.Serves = records.Serves
	d := decideToVary("2025-08-01", []acts.Requirement{weaker}, "decrypt")
	s := given(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-08-01"))
	s.but().does(d).void(vary("2025-08-02"), "s 256(5)(c)", bySecy) // not found
	d.NothingFurther = acts.Found
	s.but().does(d, approve("2025-08-01")).moves(vary("2025-08-02"), "otherwise", tcn.Idle) // an approval does no harm
	s.does(d).moves(vary("2025-08-02"), "otherwise", tcn.Idle)
	require.Equal(t, day("2027-06-30"), s.LastDay())
	require.Equal(t, day("2025-08-02"), s.standing("decrypt").Given)
	require.Equal(t, weaker.Obligation, s.standing("decrypt").Obligation)
	s.certain(vary("2025-08-03"), 2)

	timeless := weaker // s 253(7): the periods all the same
	timeless.Days = 0
	d = decideToVary("2025-08-03", []acts.Requirement{timeless}, "decrypt")
	d.NothingFurther = acts.Found
	s.does(consultBefore(acts.Varying, "2025-08-03"), d).irregular(vary("2025-08-04"), "s 253(7)", bySecy)

	// s 257(10) makes no such difference: on a review the second key is needed.
	d = decideToVaryOnReview("2025-07-11", []acts.Requirement{weaker}, "decrypt")
	d.NothingFurther = acts.Found
	given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11"), d).
		void(vary("2025-07-12"), "s 257(10)", bySecy)
}

// SI 2018/353, reg 4(3) binds a variation too, on a review as well.
func TestSI2018_353_reg4_3_AVariationToo(t *testing.T) {
	small := acme
	small.Serves = 10_000
	s := givenTo(t, small, "2025-07-01", records)
	s.void(decideToVary("2025-07-11", further), "SI 2018/353, reg 4(3)", bySecy)
	s.referred("2025-07-02").advised("2025-07-10")
	s.void(decideToVaryOnReview("2025-07-11", further), "SI 2018/353, reg 4(3)", bySecy)
	s.lawful(decideToVaryOnReview("2025-07-11", []acts.Requirement{bulk}), "to vary on a review")
}

// s 256(5)(c), (7) to (10): each condition of the variation, unmet alone.
func TestS256_EachConditionOfVarying(t *testing.T) {
	adding := func(t *testing.T) *scene {
		return given(t, "2025-07-01").toVary("2025-08-01", []acts.Requirement{requirement("undo", "SI 2018/353, Sch 3 para 6", acts.EquipmentInterference, 30)})
	}
	narrowing := func(t *testing.T) *scene { return given(t, "2025-07-01").toVary("2025-08-01", nil, "decrypt") }
	on := "2025-08-02"
	oral := vary(on)
	oral.Oral = true
	without := func(f acts.Factors) acts.Vary {
		v := vary(on)
		v.Considered &^= f
		return v
	}

	adding(t).void(vary(on), "s 256(5)(c)", bySecy)
	given(t, "2025-07-01").does(consultBefore(acts.Varying, on)).void(vary(on), "s 256(5)", bySecy) // nothing decided
	for _, s := range []*scene{adding(t).does(approve(on)), narrowing(t)} {
		s.void(oral, "s 256(10)", bySecy)
		for _, f := range []acts.Factors{acts.Benefits, acts.Users, acts.Feasibility, acts.Cost, acts.OtherEffects} {
			s.irregular(without(f), "s 256(9)", bySecy)
		}
		s.irregular(without(acts.PrivacyTests), "s 2(2)", bySecy)
	}
	// s 256(9) closing words: the matters of s 255(4) are those of the notice as varied.
	adding(t).does(approve(on)).irregular(without(acts.Removal), "s 256(9)", bySecy)
	given(t, "2025-07-01").toVary("2025-08-01", further).does(approve(on)).irregular(without(acts.Removal), "s 256(9)", bySecy)
	given(t, "2025-07-01").toVary("2025-08-01", nil, "records").irregular(without(acts.Removal), "s 256(9)", bySecy)
	narrowing(t).lawful(without(acts.Removal), "otherwise")

	unconsulted := given(t, "2025-07-01").does(decideToVary("2025-08-01", further), approve("2025-08-01"))
	unconsulted.irregular(vary(on), "s 256(9)", bySecy)
	unconsulted.still(consultBefore(acts.Varying, on), "the person before varying").lawful(vary(on), "with further requirements")
	given(t, "2025-07-01").does(decideToVary("2025-08-01", nil, "decrypt")).irregular(vary(on), "s 256(9)", bySecy)

	timeless := hack
	timeless.Days = 0
	given(t, "2025-07-01").toVary("2025-08-01", []acts.Requirement{timeless}).does(approve(on)).irregular(vary(on), "s 253(7)", bySecy)
}

// s 256(9) applies s 255(2): the person to be consulted is the one to whom the notice was given, and there must be a notice.
func TestS256_9_ConsultingThePerson(t *testing.T) {
	for p, form := range map[acts.Purpose]string{
		acts.Varying: "the person before varying", acts.Revoking: "the person before revoking", acts.Renewing: "the person before renewing",
	} {
		given(t, "2025-07-01").still(consultBefore(p, "2025-07-02"), form)
		named := consultBefore(p, "2025-07-02")
		named.With = other
		require.True(t, given(t, "2025-07-01").void(named, "s 255(2)", bySecy).Grounds()[0].Inferred)
		proposed(t).misplaced(consultBefore(p, "2025-07-02"), tcn.Proposed)
		given(t, "2025-07-01").revoked("2025-07-02").misplaced(consultBefore(p, "2025-07-03"), tcn.Withdrawn)
	}
	// One consultation serves one act.
	s := given(t, "2025-07-01").varied("2025-08-01", nil, "decrypt").does(decideToVary("2025-09-01", further), approve("2025-09-01"))
	s.irregular(vary("2025-09-02"), "s 256(9)", bySecy)
	s = given(t, "2025-07-01", decrypt, records, bulk).does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "bulk"))
	s.irregular(revoke("2025-08-02"), "s 256(9)", bySecy)
}

// s 256(3)(a): what a decision holds may have been overtaken when it is carried out.
func TestS256_3_a_ADecisionOvertaken(t *testing.T) {
	gone := func(s *scene) *scene {
		return s.does(consultBefore(acts.Revoking, "2025-08-02"), revoke("2025-08-02", "decrypt"))
	}
	gone(given(t, "2025-07-01").toVary("2025-08-01", nil, "decrypt")).void(vary("2025-08-03"), "s 256(3)(a)", bySecy)
	gone(given(t, "2025-07-01").toVary("2025-08-01", further, "decrypt").does(approve("2025-08-01"))).
		void(vary("2025-08-03"), "s 256(3)(a)", bySecy)
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-11")).
		outcome(decideToVaryOnReview("2025-07-11", nil, "decrypt"))
	gone(s).void(vary("2025-08-03"), "s 256(3)(a)", bySecy)
}

// s 256(12), (5A): a variation is of a notice in force. What ends the notice takes the decision with it.
func TestS256_3_a_OnlyANoticeInForce(t *testing.T) {
	given(t, "2025-07-01").toVary("2025-08-01", nil, "decrypt").revoked("2025-08-02").displaced(vary("2025-08-03"), tcn.Withdrawn)
	given(t, "2025-07-01").toVary("2025-08-01", further).does(approve("2025-08-01")).revoked("2025-08-02").
		displaced(vary("2025-08-03"), tcn.Withdrawn)
	given(t, "2025-07-01").does(decideToVary("2025-08-01", further)).revoked("2025-08-02").displaced(approve("2025-08-03"), tcn.Idle)
}

// s 255(5A)(a), (5B)(b): a variation with further requirements, from 14 October 2024, gives two years more after the old end.
// Several stack, literally: doubt 2.
func TestS255_5B_b_FurtherRequirementsMoveTheEnd(t *testing.T) {
	s := given(t, "2025-07-01").toVary("2025-08-01", further).does(approve("2025-08-01"))
	s.doubts(vary("2025-08-01"), tcn.Lawful, 2, tcn.Lawful)
	s.does(vary("2025-08-01"))
	require.Equal(t, day("2029-06-30"), s.LastDay())
	s.varied("2025-09-01", []acts.Requirement{bulk})
	require.Equal(t, day("2031-06-30"), s.LastDay())
	s.varied("2025-10-01", nil, "bulk")
	require.Equal(t, day("2031-06-30"), s.LastDay())

	old := given(t, "2020-07-01").toVary("2024-10-13", further).does(approve("2024-10-13"))
	old.certain(vary("2024-10-13"), 2) // there was no life to stack
	old.does(vary("2024-10-13"))
	require.Equal(t, day("2026-10-13"), old.until("2024-10-14").LastDay()) // a variation before the words moves nothing
	old.varied("2024-10-14", []acts.Requirement{bulk})
	require.Equal(t, day("2028-10-13"), old.LastDay())
}

// s 256A(1), (3), (5): renewal needs the window, a second key, consultation, the matters weighed and a notice in writing.
func TestS256A_Renewal(t *testing.T) {
	s := given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-05-01"))
	s.moves(decideToRenew("2027-05-01"), "to renew", tcn.Decided) // deciding may come before the window
	s.moves(approve("2027-05-01"), "a decision", tcn.Approved)
	s.moves(renew("2027-06-01"), "the notice", tcn.Idle)
	require.Equal(t, day("2029-06-30"), s.LastDay())
	require.Equal(t, day("2025-07-01"), s.standing("decrypt").Given) // the requirements stay what they are
	s.renewed("2029-06-15")
	require.Equal(t, day("2031-06-30"), s.LastDay())
}

// s 256A(3): each condition of the decision to renew, unmet alone.
func TestS256A_3_DecidingToRenew(t *testing.T) {
	s := given(t, "2025-07-01")
	d := decideToRenew("2027-06-01")
	d.Necessary = 0
	s.void(d, "s 256A(3)(a)", bySecy)
	d = decideToRenew("2027-06-01")
	d.Adds = further
	require.True(t, s.void(d, "s 256A(1)", bySecy).Grounds()[0].Inferred)
	d = decideToRenew("2027-06-01")
	d.Removes = []string{"decrypt"}
	s.void(d, "s 256A(1)", bySecy)
	d = decideToRenew("2027-06-01")
	d.Proportionate = 0
	s.void(d, "s 256A(3)(b)", bySecy)
	d = decideToRenew("2027-06-01")
	d.ForAnother = true
	s.void(d, "s 256A(3)(a)", nobody)
	s.doubts(d, tcn.Void, 13, tcn.Lawful)
	proposed(t).misplaced(decideToRenew("2027-06-01"), tcn.Proposed)
}

// s 256A(3)(c), (4) to (6): each condition of the renewal, unmet alone.
func TestS256A_EachConditionOfRenewing(t *testing.T) {
	on := "2027-06-15"
	ready := given(t, "2025-07-01").toRenew("2027-05-01")
	ready.void(renew("2027-05-31"), "s 256A(4)", bySecy)
	given(t, "2025-07-01").does(consultBefore(acts.Renewing, on), decideToRenew(on)).void(renew(on), "s 256A(3)(c)", bySecy)
	given(t, "2025-07-01").does(consultBefore(acts.Renewing, on)).void(renew(on), "s 256A(3)(c)", bySecy)
	oral := renew(on)
	oral.Oral = true
	ready.void(oral, "s 256A(5)", bySecy)
	given(t, "2025-07-01").does(decideToRenew(on), approve(on)).irregular(renew(on), "s 255(2)", bySecy)
	for f, law := range map[acts.Factors]string{
		acts.Benefits: "s 255(3)", acts.Users: "s 255(3)", acts.Feasibility: "s 255(3)", acts.Cost: "s 255(3)", acts.OtherEffects: "s 255(3)",
		acts.Removal: "s 255(4)",
	} {
		act := renew(on)
		act.Considered &^= f
		ready.irregular(act, law, bySecy)
	}
	// s 2(1) does not name renewing: whether s 2(2) is owed is doubt 24.
	act := renew(on)
	act.Considered &^= acts.PrivacyTests
	ready.doubts(act, tcn.Lawful, 24, tcn.Irregular)
	ready.lawful(act, "the notice")
	// s 255(4) concerns a notice that holds such an obligation.
	plain := given(t, "2025-07-01", records).toRenew(on)
	act = renew(on)
	act.Considered &^= acts.Removal
	plain.lawful(act, "the notice")
}

// s 256A(4): the window is the 30 days ending with the last day.
func TestS256A_4_TheWindow(t *testing.T) {
	for _, c := range []struct{ given, first, last, next string }{
		{"2025-07-01", "2027-06-01", "2027-06-30", "2029-06-30"},
		{"2026-03-01", "2028-01-31", "2028-02-29", "2030-02-28"},
		{"2024-10-14", "2026-09-14", "2026-10-13", "2028-10-13"}, // not two years: it is no legacy notice
	} {
		s := given(t, c.given).toRenew(day(c.first).Add(-1).String())
		s.void(renew(day(c.first).Add(-1).String()), "s 256A(4)", bySecy)
		for _, on := range []string{c.first, c.last} {
			n := s.but().lawful(renew(on), "the notice")
			require.Equal(t, day(c.next), n.LastDay(), c.given)
		}
		s.displaced(renew(day(c.last).Add(1).String()), tcn.Expired)
	}
}

// SI 2024/1021, reg 4(3): a legacy notice may be renewed at any time from 14 October 2024 to 13 October 2026.
// Its new life runs from 14 October 2026, and whether it can be renewed again is doubt 4.
func TestSI2024_1021_reg4_3_LegacyWindow(t *testing.T) {
	for _, on := range []string{"2024-10-14", "2025-06-01", "2026-10-13"} {
		s := given(t, "2020-01-01").toRenew(on).lawful(renew(on), "the notice")
		require.Equal(t, day("2028-10-13"), s.LastDay())
		s.toRenew("2028-09-13").void(renew("2028-09-13"), "s 256A(4)", bySecy)
		s.certain(renew("2028-09-13"), 4)
		s.doubts(renew("2028-09-14"), tcn.Lawful, 4, tcn.Void)
		s.lawful(renew("2028-09-14"), "the notice")
		require.Equal(t, day("2030-10-13"), s.LastDay())
	}
	given(t, "2020-01-01").toRenew("2026-10-13").displaced(renew("2026-10-14"), tcn.Expired)
	// Once renewed, or varied with further requirements, it has its last 30 days; that reg 4(3) keeps its two years open all the same is doubt 4.
	for _, s := range []*scene{given(t, "2020-01-01").renewed("2024-11-01"), given(t, "2020-01-01").varied("2024-11-01", further)} {
		require.Equal(t, day("2028-10-13"), s.LastDay())
		s.toRenew("2024-11-02")
		for _, on := range []string{"2024-11-02", "2026-10-13"} {
			s.void(renew(on), "s 256A(4)", bySecy)
			s.certain(renew(on), 4) // by the other reading it may be renewed once only
		}
		s.void(renew("2026-10-14"), "s 256A(4)", bySecy)
		s.certain(renew("2026-10-14"), 4)
	}
	given(t, "2020-01-01").varied("2024-11-01", nil, "records").toRenew("2024-11-02").lawful(renew("2024-11-02"), "the notice") // narrowed: legacy still
}

// s 256A(1): renewal is open in every state of a review; without it a notice under review would have to die.
func TestS256A_1_RenewalDuringAReview(t *testing.T) {
	late := "2027-06-10"
	review := func() *scene {
		return given(t, "2025-07-01").referred("2025-07-10").does(extendReview("2025-07-11", "2027-12-31"))
	}
	for _, s := range []*scene{
		review(), review().advised(late), review().advised(late).does(decideToConfirm(late)),
	} {
		at := s.at(tcn.RegionReview)
		s.does(consultBefore(acts.Renewing, late), decideToRenew(late))
		a, r := approve(late), renew(late)
		for run := range s.Runs(tcn.RegionLock) {
			if run.Purpose == acts.Renewing {
				a.Run, r.Run = run.N, run.N
			}
		}
		s.does(a).lawful(r, "the notice")
		require.Equal(t, day("2029-06-30"), s.LastDay())
		require.Equal(t, at, s.at(tcn.RegionReview))
	}
}

// s 256A: no renewal of what has ended, by whatever end.
func TestS256A_1_NothingToRenew(t *testing.T) {
	late := "2027-06-15"
	given(t, "2025-07-01").toRenew(late).revoked(late).displaced(renew(late), tcn.Withdrawn)
	lasting := complaint(late)
	lasting.Against = acts.OfNotRevoking
	given(t, "2025-07-01").toRenew(late).does(lasting, quash(late)).displaced(renew(late), tcn.Quashed)
	given(t, "2025-07-01").revoked("2025-07-02").misplaced(decideToRenew(late), tcn.Withdrawn)
	proposed(t).displaced(renew(late), tcn.Proposed)
}

// s 256(3)(b), (7), (9), (10): revocation is by written notice after consultation; no Commissioner approves it.
func TestS256_3_b_Revoking(t *testing.T) {
	s := given(t, "2025-07-01").does(consultBefore(acts.Revoking, "2025-08-01"))
	s.doubts(revoke("2025-08-01"), tcn.Lawful, 29, tcn.Lawful)
	s.moves(revoke("2025-08-01"), "the whole", tcn.Withdrawn)
	require.Equal(t, day("2025-08-01"), s.Ended())
}

// s 256(3)(b): in part. The rest binds as before.
func TestS256_3_b_RevokingInPart(t *testing.T) {
	s := given(t, "2025-07-01").does(consultBefore(acts.Revoking, "2025-08-01"))
	s.void(revoke("2025-08-01", "ghost"), "s 256(3)(b)", bySecy)
	s.but().moves(revoke("2025-08-01", "decrypt", "records"), "the whole", tcn.Withdrawn) // every part is the whole
	s.still(revoke("2025-08-01", "decrypt"), "in part")
	require.Equal(t, day("2025-08-01"), s.standing("decrypt").Gone)
	require.Zero(t, s.standing("records").Gone)
	require.Equal(t, day("2027-06-30"), s.LastDay())
	s.does(consultBefore(acts.Revoking, "2025-08-02")).moves(revoke("2025-08-02", "records"), "the whole", tcn.Withdrawn)
}

// s 256(7), (9), (10), s 2(2): each condition of revoking, unmet alone, in each of its forms.
func TestS256_EachConditionOfRevoking(t *testing.T) {
	on := "2025-07-20"
	for form, c := range map[string]struct {
		s     func() *scene
		names []string
		found bool
	}{
		"the whole":                 {func() *scene { return given(t, "2025-07-01") }, nil, false},
		"another having been given": {func() *scene { return given(t, "2025-07-01").does(giveAnother("2025-07-02")) }, nil, false},
		"in part":                   {func() *scene { return given(t, "2025-07-01") }, []string{"decrypt"}, false},
		"in part on a review":       {func() *scene { return given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10") }, []string{"decrypt"}, true},
	} {
		t.Run(form, func(t *testing.T) {
			act := revoke(on, c.names...)
			act.OnReview = c.found
			s := &scene{c.s().Notice, t}
			s.irregular(act, "s 256(9)", bySecy)
			require.Contains(t, []tcn.Status{tcn.Issued, tcn.Withdrawn, tcn.Reissued}, s.but().whatever(act).at(tcn.RegionForce))
			s.does(consultBefore(acts.Revoking, on))
			oral := act
			oral.Oral = true
			s.void(oral, "s 256(10)", bySecy)
			for _, f := range []acts.Factors{acts.Benefits, acts.Users, acts.Feasibility, acts.Cost, acts.OtherEffects, acts.Removal} {
				less := act
				less.Considered &^= f
				s.irregular(less, "s 256(9)", bySecy)
			}
			less := act
			less.Considered &^= acts.PrivacyTests
			s.irregular(less, "s 2(2)", bySecy)
			if c.names != nil {
				ghost := act
				ghost.Requirements = []string{"ghost"}
				s.void(ghost, "s 256(3)(b)", bySecy)
			}
			s.lawful(act, form)
		})
	}
	// s 255(4) concerns a notice that holds such an obligation.
	less := revoke(on)
	less.Considered &^= acts.Removal
	given(t, "2025-07-01", records).does(consultBefore(acts.Revoking, on)).lawful(less, "the whole")
}

// s 256(3)(b): in every state of a notice in force. What hung on it falls away.
func TestS256_3_b_RevokingInEveryState(t *testing.T) {
	on := "2025-07-20"
	for name, s := range map[string]*scene{
		"referred":         given(t, "2025-07-01").referred("2025-07-02"),
		"reported":         given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10"),
		"awaiting the IPC": given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-10")),
		"refused by it":    given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-10"), refuseBy(chief, "2025-07-11")),
		"challenged":       given(t, "2025-07-01").does(complaint("2025-07-02")),
		"sued":             given(t, "2025-07-01").does(sue(acts.ToComply, "2025-07-02")),
		"varied":           given(t, "2025-07-01").varied("2025-07-02", further),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			tribunal := s.at(tcn.RegionTribunal)
			s.does(consultBefore(acts.Revoking, on)).moves(revoke(on), "the whole", tcn.Withdrawn)
			require.Contains(t, []tcn.Status{tcn.Unreferred, tcn.Settled}, s.at(tcn.RegionReview))
			require.Zero(t, s.standing("decrypt").Referred)
			require.Equal(t, tribunal, s.at(tcn.RegionTribunal)) // a claim outlives the notice
			s.displaced(revoke("2025-07-21"), tcn.Withdrawn)
		})
	}
	proposed(t).displaced(revoke(on), tcn.Proposed)
}

// s 256(11): a revocation does not prevent another notice, in whichever order the two fall.
func TestS256_11_ReissueInEitherOrder(t *testing.T) {
	s := given(t, "2025-01-10").revoked("2025-08-01")
	s.moves(giveAnother("2025-09-01"), "after the revocation", tcn.Reissued)
	require.Equal(t, day("2025-08-01"), s.Ended())
	s.still(giveAnother("2025-10-01"), "after the revocation") // and another

	s = given(t, "2025-01-10")
	s.still(giveAnother("2025-09-01"), "before the revocation") // the first binds on
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	s.does(consultBefore(acts.Revoking, "2025-09-02"))
	s.moves(revoke("2025-09-02"), "another having been given", tcn.Reissued)

	// It was given, and then the first lapsed: there is nothing to revoke.
	s = given(t, "2025-01-10").does(giveAnother("2025-09-01"), consultBefore(acts.Revoking, "2025-09-02"))
	s.misplaced(revoke("2027-01-10"), tcn.Expired)

	// s 253(1) has no bar after a lapse or a quashing: doubt 33.
	s = given(t, "2025-07-01").until("2027-07-01")
	s.doubts(giveAnother("2027-08-01"), tcn.Lawful, 33, tcn.Void)
	s.still(giveAnother("2027-08-01"), "after the end")
	given(t, "2025-07-01").does(complaint("2025-07-02"), quash("2025-07-03")).still(giveAnother("2025-07-04"), "after the end")
	proposed(t).misplaced(giveAnother("2025-07-01"), tcn.Proposed)

	// The other notice goes the whole way again.
	next := tcn.New("Second", acme)
	_, err := next.Do(give("2025-09-01"))
	require.ErrorContains(t, err, "s 253(1)(c)")
}

// s 256(2): there is a duty to keep the notice under review and a power to revoke, but no duty to revoke: time alone ends nothing early.
func TestS256_2_NoDutyToRevoke(t *testing.T) {
	require.Equal(t, tcn.Issued, given(t, "2025-07-01").until("2027-06-30").at(tcn.RegionForce))
}
