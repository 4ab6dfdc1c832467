package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 99(1)(b), (9); SI 2018/353, reg 3(4): warrants under Part 5 are of two kinds, and those for targeted examination are the second.
func TestS99_1_b_TargetedExaminationUnderPart5(t *testing.T) {
	at := func(paragraph string) acts.Requirement {
		return requirement("x", paragraph, acts.TargetedExamination, 30)
	}
	proposed(t).lawful(decideToGive("2025-07-01", at("SI 2018/353, Sch 3 para 1")), "to give")
	proposed(t).lawful(decideToGive("2025-07-01", at("SI 2018/353, Sch 1 para 1")), "to give") // and of Part 2: s 15(1)(b)
	proposed(t).void(decideToGive("2025-07-01", at("SI 2018/353, Sch 2 para 1")), "SI 2018/353, reg 3", bySecy)
	// Neither kind is in s 255(11).
	far := givenTo(t, abroad(), "2025-07-01", at("SI 2018/353, Sch 3 para 1"))
	far.void(sue(acts.ToComply, "2025-09-01"), "s 255(11)", nobody)
}

// SI 2018/353, reg 3(3), Sch 2 paras 14 and 15: the regulation names bulk acquisition warrants, the paragraphs for post only
// those authorised under s 61: doubt 48.
func TestSI2018_353_Sch2_14_BulkAcquisitionByPost(t *testing.T) {
	post := actors.RelevantOperator{Name: "Post", Kind: actors.Postal}
	tell := func(serves acts.Authorisations) acts.Requirement {
		return requirement("tell", "SI 2018/353, Sch 2 para 14", serves, 30)
	}
	for _, serves := range []acts.Authorisations{acts.BulkAcquisition, acts.BulkAcquisition | acts.CommunicationsData} {
		proposedTo(t, post).doubts(decideToGive("2025-07-01", tell(serves)), tcn.Lawful, 48, tcn.Void)
		proposedTo(t, post).lawful(decideToGive("2025-07-01", tell(serves)), "to give")
	}
	proposedTo(t, post).certain(decideToGive("2025-07-01", tell(acts.CommunicationsData)), 48)
	shut := proposedTo(t, post).under("postal-bulk-acquisition=not-allowed")
	shut.void(decideToGive("2025-07-01", tell(acts.BulkAcquisition)), "SI 2018/353, Sch 2 para 14", bySecy)
	shut.lawful(decideToGive("2025-07-01", tell(acts.CommunicationsData)), "to give")
	proposed(t).certain(decideToGive("2025-07-01", bulk), 48) // a telecommunications operator's
	// A variation, on a review as well.
	s := givenTo(t, post, "2025-07-01", tell(acts.CommunicationsData))
	again := tell(acts.BulkAcquisition)
	again.Name = "again"
	s.doubts(decideToVary("2025-07-02", []acts.Requirement{again}), tcn.Lawful, 48, tcn.Void)
	s.but().under("postal-bulk-acquisition=not-allowed").
		void(decideToVary("2025-07-02", []acts.Requirement{again}), "SI 2018/353, Sch 2 para 14", bySecy)
	r := refer("2025-07-02")
	r.By = post
	s.does(r).advised("2025-07-03").
		doubts(decideToVaryOnReview("2025-07-04", []acts.Requirement{again}, "tell"), tcn.Lawful, 48, tcn.Void)
	s.under("postal-bulk-acquisition=not-allowed").
		void(decideToVaryOnReview("2025-07-04", []acts.Requirement{again}, "tell"), "SI 2018/353, Sch 2 para 14", bySecy)
}

// s 256(5)(a): a variation is for the person's own capability by these words, before 14 October 2024 and after.
func TestS256_5_a_TheWordsOfTheVariation(t *testing.T) {
	s := given(t, "2024-09-01")
	for _, on := range []string{"2024-10-13", "2024-10-14"} {
		d := decideToVary(on, further)
		d.ForAnother = true
		require.Equal(t, "s 256(5)(a)", citations(s.void(d, "s 256(5)(a)", nobody).Grounds()[0])[0])
	}
	d := decideToVaryOnReview("2024-10-13", further)
	d.ForAnother = true
	given(t, "2024-09-01").referred("2024-09-02").advised("2024-10-01").void(d, "s 256(5)(a)", nobody)
}

// s 257(9): the Secretary of State decides whether to "vary or revoke" or confirm. To revoke the whole is an outcome as the
// others are: on time after both reports, lawful and certain, with nobody's approval; late, a breach.
func TestS257_9_a_RevokingTheWholeOnAReview(t *testing.T) {
	for form, also := range map[string][]acts.Act{
		"the whole on a review": nil, "the whole on a review, another having been given": {giveAnother("2025-07-20")},
	} {
		t.Run(form, func(t *testing.T) {
			to := tcn.Withdrawn
			if also != nil {
				to = tcn.Reissued
			}
			s := given(t, "2025-07-01").referred("2025-07-20").does(also...).advised("2025-11-10").
				does(consultBefore(acts.Revoking, "2025-11-10"))
			r, err := s.Try(revokeOnReview("2025-12-09"))
			require.NoError(t, err)
			require.Empty(t, r.Doubts())
			s.but().moves(revokeOnReview("2025-12-09"), form, to)
			s.but().moves(revokeOnReview("2025-12-09", "decrypt", "records"), form, to) // every part is the whole
			s.breach(revokeOnReview("2025-12-10"), words257_9, bySecy)
			late := s.but().whatever(revokeOnReview("2025-12-10"))
			require.Equal(t, to, late.at(tcn.RegionForce))
			require.Equal(t, tcn.Settled, late.at(tcn.RegionReview))
			require.Zero(t, late.standing("decrypt").Referred)
			// The ordinary power has no time, and may be doubted while the review is pending: doubt 22.
			s.doubts(revoke("2025-12-10"), tcn.Lawful, 22, tcn.Void)
			// Both periods bind it.
			slow := given(t, "2025-07-01").referred("2025-07-20").does(also...).advised("2026-01-10").
				does(consultBefore(acts.Revoking, "2026-01-10"))
			slow.but().lawful(revokeOnReview("2026-01-15"), form)
			slow.breach(revokeOnReview("2026-01-16"), words257_4, bySecy)
			// Before the reports there is no outcome; after the end no notice.
			early := given(t, "2025-07-01").referred("2025-07-20").does(also...).does(consultBefore(acts.Revoking, "2025-07-21"))
			early.misplaced(revokeOnReview("2025-07-21"), tcn.Referred)
			s.but().revoked("2025-12-01").displaced(revokeOnReview("2025-12-02"), to)
		})
	}
}

// ss 256(7), (9), (10), 2(2): each condition of revoking the whole on a review, unmet alone.
func TestS257_9_a_EachConditionOfRevokingTheWhole(t *testing.T) {
	on := "2025-07-20"
	for form, also := range map[string][]acts.Act{
		"the whole on a review": nil, "the whole on a review, another having been given": {giveAnother("2025-07-02")},
	} {
		t.Run(form, func(t *testing.T) {
			s := given(t, "2025-07-01").referred("2025-07-02").does(also...).advised("2025-07-10")
			act := revokeOnReview(on)
			s.irregular(act, "s 256(9)", bySecy)
			s.does(consultBefore(acts.Revoking, on))
			oral := act
			oral.Oral = true
			s.void(oral, "s 256(10)", bySecy)
			for f, law := range map[acts.Factors]string{
				acts.Benefits: "s 255(3)", acts.Removal: "s 255(4)", acts.PrivacyTests: "s 2(2)",
			} {
				less := act
				less.Considered &^= f
				s.irregular(less, law, bySecy)
			}
			for _, spoil := range []func(*acts.Revoke){
				func(r *acts.Revoke) { r.How = acts.ByPost },
				func(r *acts.Revoke) { r.How, r.Proper, r.Contrary = acts.ByPost, acts.Found, acts.Found },
			} {
				posted := act
				spoil(&posted)
				s.void(posted, "IA 1978 s 7", bySecy)
			}
			s.lawful(act, form)

			far := givenTo(t, abroad(), "2025-07-01")
			r := refer("2025-07-02")
			r.By = abroad()
			far.does(r).does(also...).advised("2025-07-10").does(consultBefore(acts.Revoking, on))
			place := act
			place.How = acts.AtPlace
			far.void(place, "s 255(6)", bySecy)
		})
	}
}

// ss 256(3)(b), 257(9): of two reviews that both have their reports, a revocation says whose outcome it is; it ends the other with the notice.
func TestS257_9_a_RevokingTheWholeOfTwoReviews(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").referred("2025-07-03", "records")
	for run := 1; run <= 2; run++ {
		for _, act := range []acts.Act{
			consultBoard("2025-07-04"), consultJudge("2025-07-04"), reportBy(board, "2025-07-04"), reportBy(judge, "2025-07-04"),
		} {
			s.does(acts.InRun(act, run))
		}
	}
	s.does(consultBefore(acts.Revoking, "2025-07-06")).bad(revokeOnReview("2025-07-06"), "Run")
	act := revoke("2025-07-06")
	act.Run = 2
	s.moves(act, "the whole on a review", tcn.Withdrawn)
	require.Equal(t, tcn.Settled, s.at(tcn.RegionReview))
}

// s 257(4), (9): after the review period, while the relevant period runs on, a decision on the review is a breach; that the relevant
// period is what counts is doubt 35.
func TestS257_4_AfterTheReviewPeriodWithinTheRelevantPeriod(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-12-30").
		does(consultBefore(acts.Revoking, "2025-12-30"))
	for _, act := range []func(string) acts.Act{
		func(on string) acts.Act { return decideToConfirm(on) },
		func(on string) acts.Act { return decideToVaryOnReview(on, nil, "decrypt") },
		func(on string) acts.Act { return revokeOnReview(on, "decrypt") },
		func(on string) acts.Act { return revokeOnReview(on) },
	} {
		s.certain(act("2026-01-15"), 35)
		s.breach(act("2026-01-16"), words257_4, bySecy)
		s.doubts(act("2026-01-16"), tcn.Breach, 35, tcn.Lawful)
		s.doubts(act("2026-01-28"), tcn.Breach, 35, tcn.Lawful)
		s.certain(act("2026-01-29"), 35) // both have ended
		s.certain(act("2026-01-29"), 12)
	}
}

// Doubt 12 is about references of before 20 June 2025, and bears only where the time would have run out.
func TestS257_4_WhereOlderReferencesAreInDoubt(t *testing.T) {
	named := func(s *scene, act acts.Act) (times int) {
		r, err := s.Try(act)
		require.NoError(t, err)
		for _, d := range r.Doubts() {
			if d.N == 12 {
				times++
			}
		}
		return times
	}
	since := given(t, "2025-06-20").referred("2025-06-20")
	require.Zero(t, named(since, decideToConfirm("2025-06-21"))) // not advised, and no old reference
	require.Zero(t, named(since.advised("2025-06-21"), decideToConfirm("2026-03-01")))
	before := given(t, "2025-06-01").referred("2025-06-10").advised("2025-06-15")
	require.Zero(t, named(before, decideToConfirm("2025-07-14"))) // in time, whichever way: 30 days from the report
	require.Equal(t, 1, named(before, decideToConfirm("2025-07-15")))
	later := given(t, "2025-06-01").referred("2025-06-10").does(consultBoard("2025-06-11"), consultJudge("2025-06-11"),
		reportBy(board, "2025-06-12"), reportBy(judge, "2025-11-20"), consultBefore(acts.Revoking, "2025-11-20"))
	require.Zero(t, named(later, decideToConfirm("2025-12-06"))) // the 180th day
	for _, act := range []acts.Act{
		decideToConfirm("2025-12-07"), decideToVaryOnReview("2025-12-07", nil, "decrypt"), revokeOnReview("2025-12-07", "decrypt"), revokeOnReview("2025-12-07"),
	} {
		require.Equal(t, 1, named(later, act))
		later.doubts(act, tcn.Lawful, 12, tcn.Breach)
	}
	require.Equal(t, 1, named(later, decideToConfirm("2025-12-20"))) // the 30 days are over too
	another := later.but().does(giveAnother("2025-11-20"))
	another.doubts(revokeOnReview("2025-12-07"), tcn.Lawful, 12, tcn.Breach)
}

// s 256(5)(c): approval is a condition only of further requirements. A decision to narrow that a Commissioner, needlessly asked, refused
// is carried out all the same, wherever the asking has come.
func TestS256_5_c_ANeedlessRefusal(t *testing.T) {
	weaker := records
	weaker.Days = 60
	nothingFurther := decideToVary("2025-08-01", []acts.Requirement{weaker}, "records")
	nothingFurther.NothingFurther = acts.Found
	for name, d := range map[string]acts.Decide{
		"records dropped": decideToVary("2025-08-01", nil, "records"), "nothing further": nothingFurther,
	} {
		decided := given(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-08-01"), d)
		for _, s := range []*scene{
			decided.but().does(refuse("2025-08-02")),
			decided.but().does(refuse("2025-08-02"), ask("2025-08-02")), // s 256(8): s 254 applies to any decision to vary
			decided.but().does(refuse("2025-08-02"), ask("2025-08-02"), refuseBy(chief, "2025-08-02")),
			decided.but().does(refuse("2025-08-02"), ask("2025-08-02"), approveBy(chief, "2025-08-02")),
			decided.but().does(refuseBy(chief, "2025-08-02")),
		} {
			s.moves(vary("2025-08-03"), "otherwise", tcn.Idle)
			require.Equal(t, day("2027-06-30"), s.LastDay(), name)
			_, err := s.does(consultBefore(acts.Varying, "2025-08-04")).Do(vary("2025-08-04"))
			require.ErrorContains(t, err, "s 256(5)") // once
		}
	}
	// Further requirements that were refused are not brought in by it.
	further := given(t, "2025-07-01").toVary("2025-08-01", further).does(refuse("2025-08-02"))
	further.void(vary("2025-08-03"), "s 256(5)(c)", bySecy)
	// Beside them, the act is of the decision that can be carried out.
	further.does(decideToVary("2025-08-03", nil, "records")).moves(vary("2025-08-03"), "otherwise", tcn.Refused)
	require.Equal(t, day("2025-08-03"), further.standing("records").Gone)
	// Of two narrowings, the act must say which.
	two := given(t, "2025-07-01").toVary("2025-08-01", nil, "records").does(refuse("2025-08-02"), decideToVary("2025-08-03", nil, "decrypt"))
	two.bad(vary("2025-08-03"), "Run")
	act := vary("2025-08-03")
	act.Run = 2 // the first was to give
	two.lawful(act, "otherwise")
	require.Equal(t, day("2025-08-03"), two.standing("records").Gone)
	require.Zero(t, two.standing("decrypt").Gone)
}

// s 227(10A): where a Deputy decides the request in the Commissioner's place, no further request may be made.
func TestS227_10A_NothingToAskAfterADeputy(t *testing.T) {
	asDeputy := refuseBy(deputy, "2025-07-03")
	asDeputy.Delegated, asDeputy.Unavailable = acts.Found, acts.Found
	vary := given(t, "2025-06-01").toVary("2025-07-01", further)
	renewal := given(t, "2023-08-01").does(decideToRenew("2025-07-01"))
	for name, s := range map[string]*scene{"to give": decided(t, "2025-07-01"), "to vary": vary, "to renew": renewal} {
		t.Run(name, func(t *testing.T) {
			s := (&scene{s.Notice, t}).does(refuse("2025-07-02"), ask("2025-07-02"), asDeputy)
			require.Equal(t, tcn.Barred, s.at(tcn.RegionLock))
			g := s.void(ask("2025-07-04"), "s 227(10A)", bySecy).Grounds()[0]
			require.Equal(t, []string{"s 227(10A)"}, citations(g))
			require.False(t, g.Inferred)
		})
	}
	// The Commissioner's own refusal leaves nobody other by s 254(5) itself.
	own := asked(t, "2025-07-01").does(refuseBy(chief, "2025-07-02"))
	r, err := own.Try(ask("2025-07-03"))
	require.NoError(t, err)
	require.Equal(t, []string{"s 254(5)"}, citations(r.Grounds()[0]))
	// A Deputy's refusal as any Judicial Commissioner's is no such decision.
	decided(t, "2025-07-01").does(refuseBy(deputy, "2025-07-02")).lawful(ask("2025-07-03"), "on a decision to give")
}

// s 227(8A), (8B), (12)(a): what keeps an ordinary Commissioner out of a request is that its function is given to another by name and cannot
// be delegated to him; what keeps a Deputy out is that the Commissioner is there, or has delegated nothing.
func TestS227_8B_12_a_WhoIsKeptOutByWhat(t *testing.T) {
	on := "2025-07-02"
	s := asked(t, "2025-07-01")
	for _, delegated := range []acts.Finding{0, acts.Found} {
		a, r := approveBy(another, on), refuseBy(another, on)
		a.Delegated, r.Delegated = delegated, delegated
		for _, act := range []acts.Act{a, r} {
			require.Equal(t, []string{"s 227(8B)", "s 227(12)(a)"}, citations(s.void(act, "s 227(8B)", bySecy).Grounds()[0]))
		}
	}
	require.Equal(t, []string{"s 227(8A)", "s 227(12)(a)"}, citations(s.void(approveBy(deputy, on), "s 227(8A)", bySecy).Grounds()[0]))
	present := approveBy(deputy, on)
	present.Delegated = acts.Found
	s.void(present, "s 227(8A)", bySecy)
}

// ss 257(10), 258(4): after the Commissioner refuses an outcome, the Secretary of State may decide anew; that there is nothing left but to
// revoke is doubt 10, and it turns the fresh decision, not the refusal before it or the revocation instead.
func TestS258_4_DecidingAnewAfterARefusal(t *testing.T) {
	refused := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-11"), refuseBy(chief, "2025-07-12"))
	for form, d := range map[string]acts.Decide{
		"to confirm": decideToConfirm("2025-07-14"), "to vary on a review": decideToVaryOnReview("2025-07-14", nil, "decrypt"),
	} {
		refused.doubts(d, tcn.Lawful, 10, tcn.Void)
		refused.under("outcome-refused=revoke-only").void(d, "s 258(4)", bySecy)
		refused.but().lawful(d, form)
	}
	refused.does(consultBefore(acts.Revoking, "2025-07-14")).certain(revokeOnReview("2025-07-14"), 10)
	refused.certain(revokeOnReview("2025-07-14", "decrypt"), 10)
	fresh := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10")
	fresh.certain(decideToConfirm("2025-07-11"), 10)
	// The other review's refusal is no refusal of this one.
	two := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").does(decideToConfirm("2025-07-04"), refuseBy(chief, "2025-07-05")).
		referred("2025-07-06", "records")
	for _, act := range []acts.Act{
		consultBoard("2025-07-07"), consultJudge("2025-07-07"), reportBy(board, "2025-07-07"), reportBy(judge, "2025-07-07"),
	} {
		two.does(acts.InRun(act, 2))
	}
	d := decideToConfirm("2025-07-08")
	d.Review = 2
	two.certain(d, 10)
	d.Review = 1
	two.doubts(d, tcn.Lawful, 10, tcn.Void)
}

// ss 254(5), 256(8), 256A(6), 227(10A): after a final refusal the Secretary of State may decide the same anew; that it is final is doubt 36.
func TestS254_5_DecidingAnewAfterAFinalRefusal(t *testing.T) {
	decided(t, "2025-07-01").does(refuse("2025-07-02")).certain(decideToGive("2025-07-03"), 36) // another can be asked
	barred := decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-02"))
	barred.doubts(decideToGive("2025-07-03"), tcn.Lawful, 36, tcn.Void)
	barred.under("anew-after-refusal=final").void(decideToGive("2025-07-03"), "s 254(5)", nobody)
	barred.lawful(decideToGive("2025-07-03"), "to give")

	s := given(t, "2025-07-01").toVary("2025-07-01", further).does(refuseBy(chief, "2025-07-02"))
	s.doubts(decideToVary("2025-07-03", further), tcn.Lawful, 36, tcn.Void)
	s.under("anew-after-refusal=final").void(decideToVary("2025-07-03", further), "s 256(8)", nobody)
	s.certain(decideToVary("2025-07-03", []acts.Requirement{bulk}), 36) // not the same
	s.certain(decideToVary("2025-07-03", nil, "records"), 36)
	swap := given(t, "2025-07-01").toVary("2025-07-01", further, "records").does(refuseBy(chief, "2025-07-02"))
	swap.doubts(decideToVary("2025-07-03", nil, "records"), tcn.Lawful, 36, tcn.Void)
	needless := given(t, "2025-07-01").toVary("2025-07-01", nil, "records").does(refuseBy(chief, "2025-07-02"))
	needless.certain(decideToVary("2025-07-03", nil, "records"), 36) // s 256(5)(c)

	s = given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-01"), decideToRenew("2027-06-01"), refuseBy(chief, "2027-06-02"))
	s.doubts(decideToRenew("2027-06-03"), tcn.Lawful, 36, tcn.Void)
	s.under("anew-after-refusal=final").void(decideToRenew("2027-06-03"), "s 256A(6)", nobody)
}

// s 2(1)(e) to (g), (2), s 254(3)(b), s 258(3): the Secretary of State has regard to privacy in deciding, and the Commissioner in approving,
// with care. Without it the decision or the approval takes effect, and can be quashed.
func TestS2_1_PrivacyInDecidingAndApproving(t *testing.T) {
	advised := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10")
	for name, c := range map[string]struct {
		s   *scene
		act acts.Decide
		law string
	}{
		"to give":             {proposed(t), decideToGive("2025-07-11"), "s 2(1)(e)"},
		"to vary":             {given(t, "2025-07-01"), decideToVary("2025-07-11", further), "s 2(1)(f)"},
		"to narrow":           {given(t, "2025-07-01"), decideToVary("2025-07-11", nil, "records"), "s 2(1)(f)"},
		"to confirm":          {advised, decideToConfirm("2025-07-11"), "s 2(1)(e)"},
		"to vary on a review": {advised, decideToVaryOnReview("2025-07-11", nil, "records"), "s 2(1)(f)"},
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{c.s.Notice, t}
			careless := c.act
			careless.Considered = acts.AllFactors &^ acts.PrivacyTests
			g := s.irregular(careless, c.law, bySecy).Grounds()[0]
			require.Contains(t, citations(g), "s 2(2)")
			require.True(t, g.Inferred)
			require.Equal(t, tcn.Decided, s.but().whatever(careless).at(tcn.RegionLock))
			s.does(c.act)
		})
	}
	// s 2(1) does not name renewing: doubt 24, as for the renewal itself.
	d := decideToRenew("2027-06-01")
	d.Considered = 0
	s := given(t, "2025-07-01")
	s.doubts(d, tcn.Lawful, 24, tcn.Irregular)
	s.under("privacy-on-renewal=duty").irregular(d, "s 2(2)", bySecy)

	// The Commissioner's approval, of a renewal too: s 256A(6) applies s 254.
	for name, c := range map[string]struct {
		s    *scene
		by   actors.Commissioner
		on   string
		law  string
		cure actors.Role
	}{
		"a decision":              {decided(t, "2025-07-01"), judge, "2025-07-02", "s 254(3)(b)", byJudge},
		"a decision to vary":      {given(t, "2025-06-01").toVary("2025-07-01", further), judge, "2025-07-02", "s 254(3)(b)", byJudge},
		"a decision to renew":     {given(t, "2025-07-01").does(decideToRenew("2027-06-01")), judge, "2027-06-02", "s 254(3)(b)", byJudge},
		"on request":              {asked(t, "2025-07-01"), chief, "2025-07-02", "s 254(3)(b)", byChief},
		"the outcome of a review": {advised.but().does(decideToConfirm("2025-07-11")), chief, "2025-07-12", "s 258(3)", byChief},
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{c.s.Notice, t}
			careless := approveBy(c.by, c.on)
			careless.Considered = 0
			require.Contains(t, citations(s.irregular(careless, c.law, c.cure).Grounds()[0]), "s 2(2)")
			require.Equal(t, tcn.Approved, s.but().whatever(careless).at(tcn.RegionLock))
			s.does(approveBy(c.by, c.on))
		})
	}
}
