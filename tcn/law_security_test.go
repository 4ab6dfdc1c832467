package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The steps that national security notices require here: s 252(2), (3).
var (
	guard  = acts.Requirement{Name: "guard", Obligation: ipa.MustParse("s 252(3)(b)"), Days: 30}
	assist = acts.Requirement{Name: "assist", Obligation: ipa.MustParse("s 252(3)(a)"), Days: 60}
)

// securityProposed is a national security notice of which somebody has thought, and no more.
func securityProposed(t *testing.T) *scene { return securityTo(t, acme) }

func securityTo(t *testing.T, to actors.RelevantOperator) *scene {
	return &scene{tcn.NewOf(acts.NationalSecurity, "Guard", to), t}
}

// securityGiven is one that was lawfully given.
func securityGiven(t *testing.T, on string) *scene {
	t.Helper()
	return securityProposed(t).decided(on, guard, assist).does(approve(on), give(on))
}

// ss 252, 254 to 258: the life of a national security notice, from its proposal to its end, each act under its words.
func TestS252_TheLifeOfANationalSecurityNotice(t *testing.T) {
	s := securityProposed(t)
	s.still(consultBefore(acts.Giving, "2025-07-01"), "the person before giving")
	s.but().moves(decideToGive("2025-07-01", guard), "to give", tcn.Decided)
	s.moves(decideToGive("2025-07-01", guard, assist), "to give", tcn.Decided)
	require.Equal(t, "s 252(1)", s.ruling().Rule().Law[0].String())
	s.moves(approve("2025-07-01"), "a decision", tcn.Approved)
	s.moves(give("2025-07-01"), "the notice", tcn.Issued)
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	require.Equal(t, day("2027-06-30"), s.LastDay()) // s 255(5A), (5B)(a)
	s.moves(refer("2025-07-20", "guard"), "the notice", tcn.Referred)
	require.False(t, binds(s, "guard"))
	require.True(t, binds(s, "assist"))
	require.Equal(t, day("2026-01-15"), s.onlyClock("review-period").Span.Last) // SI 2018/354, reg 2A(1)
	require.Equal(t, tcn.Breach, s.only(negative("2025-07-21"), tcn.Breach, "s 257(3A)", byOperator).Effect())
	s.advised("2025-08-01")
	require.Equal(t, day("2025-08-30"), s.onlyClock("relevant-period").Span.Last) // reg 2B(1)
	s.outcome(decideToConfirm("2025-08-10")).moves(confirm("2025-08-11"), "the notice", tcn.Settled)
	require.True(t, binds(s, "guard"))
	s.toVary("2025-09-01", []acts.Requirement{records}).does(approve("2025-09-02")).lawful(vary("2025-09-03"), "with further requirements")
	require.Equal(t, day("2029-06-30"), s.LastDay()) // s 255(5B)(b)
	s.renewed("2029-06-20")
	require.Equal(t, day("2031-06-30"), s.LastDay())
	failing := complaint("2029-07-01")
	failing.Against = acts.OfNotRevoking
	s.moves(failing, "by complaint", tcn.Challenged)
	s.but().moves(quash("2029-08-01"), "the whole", tcn.Quashed) // RIPA 2000 s 67(7)(azc)
	s.but().until("2031-07-01").ended(tcn.Expired)
	s.revoked("2029-08-01").ended(tcn.Withdrawn)
	s.moves(giveAnother("2029-08-02"), "after the revocation", tcn.Reissued)
}

// ended requires the notice to have come to a status of its end.
func (s *scene) ended(at tcn.Status) *scene {
	s.t.Helper()
	require.Equal(s.t, at, s.at(tcn.RegionForce))
	return s
}

// binds reports whether the duty to comply attaches to a requirement.
func binds(s *scene, name string) bool {
	is, _ := s.Binds(name)
	return is
}

// s 252(1): to a telecommunications operator in the United Kingdom and to nobody else; contrast s 253(3) and (8).
func TestS252_1_OnlyAnOperatorInTheUnitedKingdom(t *testing.T) {
	for _, c := range []struct {
		to  func(*actors.RelevantOperator)
		id  string
		tcn tcn.Effect // what the giving of a technical capability notice is
	}{
		{func(o *actors.RelevantOperator) { o.Abroad = true }, "decide-give/here", tcn.Lawful},
		{func(o *actors.RelevantOperator) { o.Proposing = true }, "decide-give/operating", tcn.Lawful},
		{func(o *actors.RelevantOperator) { o.Kind, o.Nexus = actors.Postal, 0 }, "decide-give/telecommunications", tcn.Void},
		{func(o *actors.RelevantOperator) { o.Kind = 0 }, "decide-give/telecommunications", tcn.Void},
	} {
		to := acme
		c.to(&to)
		r := securityTo(t, to).does(consultBefore(acts.Giving, "2025-07-01")).void(decideToGive("2025-07-01", guard), "s 252(1)", nobody)
		require.Equal(t, c.id, r.Grounds()[0].ID)
		require.False(t, r.Grounds()[0].Inferred)
		try, err := proposedTo(t, to).Try(decideToGive("2025-07-01", records))
		require.NoError(t, err)
		require.Equal(t, c.tcn, try.Effect(), c.id)
	}
}

// What SI 2018/353 and s 253 ask, a national security notice is not asked: no Schedules, no 10,000 persons, no financial services, no capability of
// the operator's own.
func TestS252_NothingOfTheRegulations(t *testing.T) {
	to := acme
	to.Serves, to.FinancialOnly = 10, true
	d := decideToGive("2025-07-01", guard)
	d.ForAnother, d.UserHeld = true, acts.Found
	securityTo(t, to).does(consultBefore(acts.Giving, "2025-07-01")).lawful(d, "to give")
	d.On = day("2024-10-01") // before another operator's capability was in s 253(1)(a)
	securityTo(t, to).does(consultBefore(acts.Giving, "2024-10-01")).lawful(d, "to give")
	less := give("2025-07-01")
	less.Considered &^= acts.Removal // s 255(4)
	securityProposed(t).decided("2025-07-01", requirement("remove", "SI 2018/353, Sch 1 para 8(b)", 0, 30)).does(approve("2025-07-01")).lawful(less, "the notice")
}

// s 252(1)(a), (b), (2), (7): necessary in the interests of national security, proportionate, with steps and a period for them.
func TestS252_1_2_7_WhatANoticeNeeds(t *testing.T) {
	s := securityProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	d := decideToGive("2025-07-01", guard)
	d.Adds = nil
	require.False(t, s.void(d, "s 252(2)", bySecy).Grounds()[0].Inferred)
	d = decideToGive("2025-07-01", guard)
	d.Necessary = 0
	r := s.void(d, "s 252(1)(a)", bySecy)
	require.Contains(t, r.Grounds()[0].Says, "in the interests of national security")
	d = decideToGive("2025-07-01", guard)
	d.Proportionate = 0
	s.void(d, "s 252(1)(b)", bySecy)
	d = decideToGive("2025-07-01", guard)
	d.Adds = nil
	r = s.void(d, "s 252(2)", bySecy)
	require.Contains(t, r.Grounds()[0].Cure, "step")
	s.void(decideToGive("2025-07-01", guard, guard), "s 252(2)", bySecy)

	timeless := guard
	timeless.Days = 0
	s.but().does(decideToGive("2025-07-01", timeless), approve("2025-07-01")).irregular(give("2025-07-01"), "s 252(7)", bySecy)
	s.does(decideToGive("2025-07-01", guard)).void(give("2025-07-01"), "s 252(1)(c)", bySecy)
}

// s 252(4): steps that would be lawful only under a warrant or an authorisation may be required only if one has been obtained: as a notice is given,
// and as it is varied.
func TestS252_4_StepsThatNeedAWarrant(t *testing.T) {
	needs := func(d acts.Decide) acts.Decide {
		d.NeedsWarrant = acts.Found
		return d
	}
	has := func(d acts.Decide) acts.Decide {
		d = needs(d)
		d.Warranted = acts.Found
		return d
	}
	s := securityProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	r := s.void(needs(decideToGive("2025-07-01", guard)), "s 252(4)", bySecy)
	require.False(t, r.Grounds()[0].Inferred)
	s.lawful(has(decideToGive("2025-07-01", guard)), "to give")

	s = securityGiven(t, "2025-07-01")
	r = s.void(needs(decideToVary("2025-07-02", []acts.Requirement{records})), "s 252(4)", bySecy)
	require.True(t, r.Grounds()[0].Inferred)
	s.but().lawful(has(decideToVary("2025-07-02", []acts.Requirement{records})), "to vary")

	s.referred("2025-07-03").advised("2025-07-04")
	r = s.void(needs(decideToVaryOnReview("2025-07-05", nil, "guard")), "s 252(4)", bySecy)
	require.True(t, r.Grounds()[0].Inferred)
	s.lawful(has(decideToVaryOnReview("2025-07-05", nil, "guard")), "to vary on a review")

	// s 253 asks nothing of the kind
	proposed(t).does(consultBefore(acts.Giving, "2025-07-01")).lawful(needs(decideToGive("2025-07-01", records)), "to give")
}

// s 252(5): the main purpose may not be something for which a warrant or an authorisation is required, though one has been obtained.
func TestS252_5_TheMainPurpose(t *testing.T) {
	d := decideToGive("2025-07-01", guard)
	d.MainlyWarrant, d.NeedsWarrant, d.Warranted = acts.Found, acts.Found, acts.Found
	s := securityProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	require.False(t, s.void(d, "s 252(5)", bySecy).Grounds()[0].Inferred)
	d.Adds = []acts.Requirement{records}
	proposed(t).does(consultBefore(acts.Giving, "2025-07-01")).lawful(d, "to give")
}

// s 249(7): the notice must specify the level of contribution to the operator's costs. A technical capability notice need not.
func TestS249_7_TheContributionStandsInTheNotice(t *testing.T) {
	bare := give("2025-07-01")
	bare.Uncosted = true
	r := securityProposed(t).decided("2025-07-01", guard).does(approve("2025-07-01")).irregular(bare, "s 249(7)", bySecy)
	require.True(t, r.Grounds()[0].Inferred)
	approved(t, "2025-07-01").lawful(bare, "the notice")
}

// s 252(8), s 255(12): what binds is lawful for all purposes, and goes before duties under the Communications Act 2003; what is referred back does not bind.
func TestS252_8_S255_12_WhatIsRequiredIsLawful(t *testing.T) {
	for id, law := range map[string]string{"operator/do-what-is-required": "s 252(8)", "operator/comply-despite": "s 255(12)"} {
		s := securityGiven(t, "2025-07-01")
		p := s.stand(id)
		require.Equal(t, law, p.Law[0].String())
		require.Equal(t, tcn.Liberty, p.Kind)
		require.Equal(t, byOperator, p.Holder)
		require.Equal(t, []string{"guard", "assist"}, p.Requirements)
		s.referred("2025-07-02", "guard")
		require.Equal(t, []string{"assist"}, s.stand(id).Requirements)
		require.False(t, s.revoked("2025-07-03").holds(id)) // the review is given up with it
		require.False(t, given(t, "2025-07-01").holds(id))
		require.False(t, securityProposed(t).until("2025-07-01").holds(id))
	}
}

// s 229(3)(b): the giving and the operation of a national security notice are named among what the Commissioner keeps under review.
func TestS252_AndS229_3_b_Oversight(t *testing.T) {
	const id = "chief-commissioner/oversee"
	s := securityGiven(t, "2025-07-01")
	p := s.stand(id)
	require.Equal(t, []any{tcn.Duty, byChief, actors.RolePublic, "s 229(3)(b)"}, []any{p.Kind, p.Holder, p.Counterparty, p.Law[0].String()})
	require.True(t, s.but().revoked("2025-07-02").holds(id))
	require.False(t, securityProposed(t).until("2025-07-01").holds(id))
	require.False(t, given(t, "2025-07-01").holds(id))
	require.False(t, retentionGiven(t, "2025-07-01").holds(id))
}

// stand is a position of those that are there, as its holder has it.
func (s *scene) stand(id string) tcn.Position {
	s.t.Helper()
	for p := range s.Positions() {
		if p.ID == id {
			return p
		}
	}
	require.Fail(s.t, "no such position", id)
	return tcn.Position{}
}

func (s *scene) holds(id string) bool {
	return slices.ContainsFunc(slices.Collect(s.Positions()), func(p tcn.Position) bool { return p.ID == id })
}

// s 252(4), (5), s 249(7): what the Secretary of State cannot do, and must, is told before the giving.
func TestS252_WhereTheSecretaryOfStateStands(t *testing.T) {
	s := securityProposed(t).until("2025-07-01")
	for id, kind := range map[string]tcn.PositionKind{
		"secretary/specify-contribution": tcn.Duty, "secretary/require-unwarranted": tcn.Disability, "secretary/give-instead-of-warrant": tcn.Disability,
	} {
		p := s.stand(id)
		require.Equal(t, kind, p.Kind, id)
		require.Equal(t, bySecy, p.Holder)
		require.Equal(t, byOperator, p.Counterparty)
		require.False(t, proposed(t).until("2025-07-01").holds(id), id)
		require.Equal(t, id == "secretary/require-unwarranted", securityGiven(t, "2025-07-01").holds(id), id)
	}
	require.Equal(t, actors.RolePublic, securityGiven(t, "2025-07-01").stand("operator/do-what-is-required").Counterparty)
	require.Equal(t, actors.RolePublicAuthority, securityGiven(t, "2025-07-01").stand("operator/comply-despite").Counterparty)
}

// s 255(10)(a): civil proceedings lie against a person in the United Kingdom alone, whatever the duty; a technical capability notice of s 255(11) can be
// enforced abroad as well.
func TestS255_10_a_NobodyAbroadIsSued(t *testing.T) {
	s := securityGiven(t, "2025-07-01")
	far := func(a acts.Sue) acts.Sue {
		a.Abroad = true
		return a
	}
	s.but().moves(sue(acts.ToComply, "2025-07-02"), "for compliance", tcn.Sued)
	require.False(t, s.void(far(sue(acts.ToComply, "2025-07-02")), "s 255(10)(a)", nobody).Grounds()[0].Inferred)
	s.but().moves(sue(acts.ToKeepSecret, "2025-07-02"), "for secrecy", tcn.Sued)
	require.False(t, s.void(far(sue(acts.ToKeepSecret, "2025-07-02")), "s 255(10)(a)", nobody).Grounds()[0].Inferred)
	employee := far(sue(acts.ToKeepSecret, "2025-07-02"))
	employee.Whom = staff
	s.void(employee, "s 255(10)(a)", nobody)
	given(t, "2025-07-01", decrypt).lawful(employee, "for secrecy")

	s.referred("2025-07-03")
	s.but().moves(sue(acts.ToStandStill, "2025-07-04"), "for the standstill", tcn.Sued)
	require.False(t, s.void(far(sue(acts.ToStandStill, "2025-07-04")), "s 255(10)(a)", nobody).Grounds()[0].Inferred)

	old := securityGiven(t, "2025-01-10").under("secrecy-before-2025=enforced")
	require.False(t, old.void(far(sue(acts.ToKeepSecret, "2025-01-11")), "s 255(10)(a)", nobody).Grounds()[0].Inferred)
	old.lawful(sue(acts.ToKeepSecret, "2025-01-11"), "for secrecy under the general law")
}

// s 255(10)(b), (11): for a technical capability notice to a person abroad all three duties can be sued for; who is sued need not be here.
func TestS255_10_b_TheOtherKindReachesAbroad(t *testing.T) {
	to := abroad()
	s := givenTo(t, to, "2025-07-01", decrypt)
	sentBack := refer("2025-07-02")
	sentBack.By = to
	s.does(sentBack)
	require.True(t, s.holds("secretary/sue-secrecy"))
	require.True(t, s.holds("secretary/sue-standstill"))
	require.False(t, s.holds("secretary/enforce-abroad"))
}

// s 256(4): a variation is necessary in the interests of national security and proportionate, and approved if it imposes further requirements.
func TestS256_4_Varying(t *testing.T) {
	s := securityGiven(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-07-02"))
	d := decideToVary("2025-07-02", []acts.Requirement{records})
	d.Necessary = 0
	require.Contains(t, s.void(d, "s 256(4)(a)", bySecy).Grounds()[0].Says, "national security")
	d = decideToVary("2025-07-02", []acts.Requirement{records})
	d.Proportionate = 0
	s.void(d, "s 256(4)(b)", bySecy)
	another := s.but().does(decideToVary("2025-07-02", []acts.Requirement{records}))
	another.void(vary("2025-07-03"), "s 256(4)(c)", bySecy)
	another.moves(refuse("2025-07-03"), "a decision", tcn.Refused)
	another.moves(ask("2025-07-03"), "on a decision to vary", tcn.Asked) // s 256(8), s 254(5)
	another.does(approveBy(chief, "2025-07-04")).lawful(vary("2025-07-04"), "with further requirements")
	s.but().void(vary("2025-07-03"), "s 256(4)", bySecy)
	s.does(decideToVary("2025-07-02", nil, "guard")).lawful(vary("2025-07-03"), "otherwise")

	// s 257(9)(a): on a review too
	s = securityGiven(t, "2025-07-01").referred("2025-07-03").advised("2025-07-04")
	d = decideToVaryOnReview("2025-07-05", nil, "guard")
	d.Necessary = 0
	s.void(d, "s 256(4)(a)", bySecy)
	d = decideToVaryOnReview("2025-07-05", nil, "guard")
	d.Proportionate = 0
	s.void(d, "s 256(4)(b)", bySecy)
}

// s 256A(2), (4), (5): a renewal is still necessary in the interests of national security, still proportionate and approved; within the last 30 days.
func TestS256A_2_Renewing(t *testing.T) {
	s := securityGiven(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-01"))
	d := decideToRenew("2027-06-01")
	d.Necessary = 0
	require.Contains(t, s.void(d, "s 256A(2)(a)", bySecy).Grounds()[0].Says, "national security")
	d = decideToRenew("2027-06-01")
	d.Proportionate = 0
	s.void(d, "s 256A(2)(b)", bySecy)
	s.does(decideToRenew("2027-06-01")).void(renew("2027-06-01"), "s 256A(2)(c)", bySecy)
	s.does(approve("2027-06-01"))
	post := renew("2027-06-01")
	post.How = acts.ByPost
	require.Equal(t, []string{"s 256A(5)", "IA 1978 s 7"}, citations(s.void(post, "IA 1978 s 7", bySecy).Grounds()[0]))
	s.lawful(renew("2027-06-01"), "the notice")
	require.Equal(t, day("2029-06-30"), s.LastDay())
}

// SI 2024/1021, reg 4: the two years of 2024 came for national security notices too; and before, they had no end.
func TestSI2024_1021_reg4_ANationalSecurityNoticeOfOld(t *testing.T) {
	s := securityGiven(t, "2020-01-01")
	require.Zero(t, s.LastDay())
	s.until("2024-10-14")
	require.Equal(t, day("2026-10-13"), s.LastDay())
	s.but().renewed("2025-01-10")
	s.until("2026-10-14").ended(tcn.Expired)
}

// s 252 since 12 March 2018: before that there is no power to give such a notice.
func TestS252_TheLawOfTheDay(t *testing.T) {
	securityProposed(t).notYet(decideToGive("2018-03-11", guard), "s 252(1)")
	securityProposed(t).does(consultBefore(acts.Giving, "2018-03-12")).moves(decideToGive("2018-03-12", guard), "to give", tcn.Decided)

	// s 257(3A): no standstill before 20 June 2025
	s := securityGiven(t, "2025-05-01").referred("2025-05-02")
	s.lawful(negative("2025-05-03"), "a service")
	require.False(t, s.holds("operator/stand-still"))

	// s 261(10): the operator of a system abroad that another uses was none before 14 October 2024
	to := acme
	to.Nexus = actors.SystemAbroad
	securityTo(t, to).does(consultBefore(acts.Giving, "2024-10-13")).void(decideToGive("2024-10-13", guard), "s 261(10)@2018-03-12", nobody)
	securityTo(t, to).does(consultBefore(acts.Giving, "2024-10-14")).lawful(decideToGive("2024-10-14", guard), "to give")
}

// The clock for the steps runs by s 252(7), and that of interception, which SI 2018/353 sets, is not there.
func TestS252_7_TheClocks(t *testing.T) {
	s := securityProposed(t).decided("2025-07-01", guard, requirement("tap", "SI 2018/353, Sch 1 para 1", acts.TargetedInterception, 30)).does(approve("2025-07-01"), give("2025-07-01"))
	for c := range s.Clocks() {
		require.NotEqual(t, "intercept", c.ID)
	}
	steps := slices.Collect(s.Clocks("steps"))
	require.Len(t, steps, 2)
	require.Equal(t, "s 252(7)", steps[0].Law[0].String())
	require.Equal(t, day("2025-07-30"), steps[0].Span.Last)
}
