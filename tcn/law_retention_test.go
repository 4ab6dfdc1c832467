package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Data that retention notices require here: s 87(2)(b), and how it is to be kept: s 87(9)(a).
var (
	calls    = acts.Requirement{Name: "calls", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 12}
	sessions = acts.Requirement{Name: "sessions", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 6}
	passing  = acts.Requirement{Name: "passing", Obligation: ipa.MustParse("s 87(9)(a)")}
)

// retentionProposed is a retention notice of which somebody has thought, and no more.
func retentionProposed(t *testing.T) *scene { return retentionTo(t, acme) }

func retentionTo(t *testing.T, to actors.RelevantOperator) *scene {
	return &scene{tcn.NewOf(acts.Retention, "Calls", to), t}
}

// retentionGiven is one that was lawfully given.
func retentionGiven(t *testing.T, on string) *scene {
	t.Helper()
	return retentionProposed(t).decided(on, calls, passing).does(approve(on), give(on))
}

// ss 87 to 95: the life of a retention notice, from its proposal to its end, each act under its words.
func TestS87_TheLifeOfARetentionNotice(t *testing.T) {
	s := retentionProposed(t)
	s.still(consultBefore(acts.Giving, "2025-07-01"), "the person before giving")
	s.moves(decideToGive("2025-07-01", calls, passing), "to give", tcn.Decided)
	require.Equal(t, "s 87(1)", s.ruling().Rule().Law[0].String())
	s.moves(approve("2025-07-01"), "a decision", tcn.Approved)
	s.moves(give("2025-07-01"), "the notice", tcn.Issued)
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	require.Equal(t, day("2027-06-30"), s.LastDay()) // s 87(6A), (6B)(a)
	s.moves(refer("2025-07-20", "calls"), "the notice", tcn.Referred)
	require.False(t, binds(s, "calls"))
	require.True(t, binds(s, "passing"))
	require.Equal(t, day("2026-01-15"), s.onlyClock("review-period").Span.Last) // SI 2018/354, reg 2A(1)
	require.Equal(t, tcn.Breach, s.only(negative("2025-07-21"), tcn.Breach, "s 90(4A)", byOperator).Effect())
	s.advised("2025-08-01")
	require.Equal(t, day("2025-08-30"), s.onlyClock("relevant-period").Span.Last) // reg 2B(1)
	s.outcome(decideToConfirm("2025-08-10")).moves(confirm("2025-08-11"), "the notice", tcn.Settled)
	require.True(t, binds(s, "calls"))
	s.toVary("2025-09-01", []acts.Requirement{sessions}).does(approve("2025-09-02")).lawful(vary("2025-09-03"), "with further requirements")
	require.Equal(t, day("2029-06-30"), s.LastDay()) // s 87(6B)(b)
	s.renewed("2029-06-20")
	require.Equal(t, day("2031-06-30"), s.LastDay())
	failing := complaint("2029-07-01")
	failing.Against = acts.OfNotRevoking
	s.moves(failing, "by complaint", tcn.Challenged)
	s.but().moves(quash("2029-08-01"), "the whole", tcn.Quashed) // RIPA 2000 s 67(7)(aza)
	s.but().until("2031-07-01").ended(tcn.Expired)
	s.does(revoke("2029-08-01")).ended(tcn.Withdrawn) // s 94(13): nobody need be consulted
	s.moves(giveAnother("2029-08-02"), "after the revocation", tcn.Reissued)
}

// s 87(1)(a), (8): necessary and proportionate for a purpose, to an operator that is there, with data to be retained.
func TestS87_1_and_8_WhatANoticeNeeds(t *testing.T) {
	s := retentionProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	for _, c := range []struct {
		change func(*acts.Decide)
		id     string
		law    string
		cure   actors.Role
	}{
		{func(d *acts.Decide) { d.Necessary = 0 }, "decide-give/necessary", "s 87(1)(a)", bySecy},
		{func(d *acts.Decide) { d.Proportionate = 0 }, "decide-give/proportionate", "s 87(1)(a)", bySecy},
		{func(d *acts.Decide) { d.Adds = []acts.Requirement{passing} }, "decide-give/has-data", "s 87(8)(b)", bySecy},
		{func(d *acts.Decide) { d.Adds = []acts.Requirement{calls, calls} }, "decide-give/names-clear", "s 87(8)", bySecy},
		{func(d *acts.Decide) { d.OthersData = acts.Found }, "decide-give/own-data", "s 87(4)", bySecy},
	} {
		d := decideToGive("2025-07-01", calls)
		c.change(&d)
		r := s.void(d, c.law, c.cure)
		require.Equal(t, c.id, r.Grounds()[0].ID)
		require.Equal(t, c.id == "decide-give/names-clear", r.Grounds()[0].Inferred, c.id)
	}
	d := decideToGive("2025-07-01", calls)
	d.Necessary = 0
	require.Contains(t, s.void(d, "s 87(1)(a)", bySecy).Grounds()[0].Says, "for a purpose of s 87(1)(a)")
	d = decideToGive("2025-07-01", calls)
	d.Proportionate = 0
	require.Contains(t, s.void(d, "s 87(1)(a)", bySecy).Grounds()[0].Says, "for a purpose of s 87(1)(a)")

	to := acme
	to.Proposing = true
	require.False(t, retentionTo(t, to).does(consultBefore(acts.Giving, "2025-07-01")).void(decideToGive("2025-07-01", calls), "s 87(1)", nobody).Grounds()[0].Inferred)
	s.void(give("2025-07-01"), "s 87(1)(b)", bySecy)
}

// s 87(3): for 12 months at most; as the notice is given, varied, and varied on a review, s 94(8).
func TestS87_3_TwelveMonthsAtMost(t *testing.T) {
	long := calls
	long.Name, long.Months = "long", 13
	s := retentionProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	require.False(t, s.void(decideToGive("2025-07-01", long), "s 87(3)", bySecy).Grounds()[0].Inferred)
	s.lawful(decideToGive("2025-07-01", calls), "to give")

	s = retentionGiven(t, "2025-07-01")
	vary := decideToVary("2025-07-02", []acts.Requirement{long})
	require.Equal(t, []string{"s 94(8)", "s 87(3)"}, citations(s.void(vary, "s 87(3)", bySecy).Grounds()[0]))
	vary.Adds = []acts.Requirement{sessions}
	s.but().lawful(vary, "to vary")
	vary.OthersData = acts.Found
	require.Equal(t, []string{"s 94(8)", "s 87(4)"}, citations(s.void(vary, "s 87(4)", bySecy).Grounds()[0]))

	s.referred("2025-07-03").advised("2025-07-04")
	long.Name = "calls"
	again := decideToVaryOnReview("2025-07-05", []acts.Requirement{long}, "calls")
	s.void(again, "s 87(3)", bySecy)
	again.Adds = []acts.Requirement{calls}
	again.OthersData = acts.Found
	s.void(again, "s 87(4)", bySecy)
	again.OthersData = 0
	s.lawful(again, "to vary on a review")
}

// s 87(8)(c), (e), s 88(1)(aa), (ab), s 98(1): what a notice says, and what is weighed before it is given.
func TestS87_8_AndS88_WhatAGivingNeeds(t *testing.T) {
	boundless := calls
	boundless.Months = 0
	s := retentionProposed(t).decided("2025-07-01", boundless).does(approve("2025-07-01"))
	require.Equal(t, "give/term-stated", s.irregular(give("2025-07-01"), "s 87(8)(c)", bySecy).Grounds()[0].ID)

	s = retentionProposed(t).decided("2025-07-01", calls, passing).does(approve("2025-07-01"))
	for _, c := range []struct {
		change func(*acts.Give)
		law    string
	}{
		{func(g *acts.Give) { g.Uncosted = true }, "s 249(7)"},
		{func(g *acts.Give) { g.Unlimited = true }, "s 88(1)(aa)"},
		{func(g *acts.Give) { g.Considered &^= acts.Feasibility }, "s 88(1)"},
		{func(g *acts.Give) { g.Considered &^= acts.PrivacyTests }, "s 2"},
	} {
		g := give("2025-07-01")
		c.change(&g)
		require.True(t, s.irregular(g, c.law, bySecy).Grounds()[0].Inferred)
	}
	oral := give("2025-07-01")
	oral.Oral = true
	s.void(oral, "s 98(1)", bySecy)
	less := give("2025-07-01")
	less.Considered &^= acts.Removal // s 255(4) is of the other kinds
	less.How = acts.AtPlace          // and so is s 255(6)
	s.but().lawful(less, "the notice")

	unheard := retentionProposed(t).does(decideToGive("2025-07-01", calls), approve("2025-07-01"))
	require.Contains(t, unheard.irregular(give("2025-07-01"), "s 88(2)", bySecy).Grounds()[0].Says, "reasonable steps")
}

// s 89(4): after a refusal the Investigatory Powers Commissioner may be asked.
func TestS89_4_TheRequestAfterARefusal(t *testing.T) {
	s := retentionProposed(t).decided("2025-07-01", calls).moves(refuse("2025-07-02"), "a decision", tcn.Refused)
	require.Equal(t, []string{"s 87(1)(b)", "s 89(4)"}, citations(s.void(give("2025-07-02"), "s 87(1)(b)", bySecy).Grounds()[0]))
	s.moves(ask("2025-07-03"), "on a decision to give", tcn.Asked)
	s.but().moves(refuseBy(chief, "2025-07-04"), "on request", tcn.Barred)
	s.moves(approveBy(chief, "2025-07-04"), "on request", tcn.Approved)
	bare := acts.Refuse{By: judge, On: day("2025-07-02")}
	require.Equal(t, tcn.Breach, retentionProposed(t).decided("2025-07-01", calls).only(bare, tcn.Breach, "s 89(3)", byJudge).Effect())
}

// s 87(1)(b) since 1 November 2018; Sch 9 para 4: what was given before, without approval, ended with 31 January 2019.
func TestSch9_4_BeforeApprovalWasLaw(t *testing.T) {
	retentionProposed(t).notYet(decideToGive("2016-12-29", calls), "s 87(1)")
	s := retentionProposed(t).does(consultBefore(acts.Giving, "2017-05-01"))
	require.Equal(t, "give/decided", s.void(give("2017-05-01"), "s 87(1)@2016-12-30", bySecy).Grounds()[0].ID)
	s.does(decideToGive("2017-05-01", calls)).notYet(approve("2017-05-01"), "s 89(1)")
	unlimited := give("2017-05-02")
	unlimited.Unlimited = true // s 88(1)(aa), (ab) came with 1 November 2018
	s.but().lawful(unlimited, "the notice")
	s.moves(give("2017-05-02"), "the notice", tcn.Issued)
	require.Equal(t, day("2019-01-31"), s.LastDay())
	require.Equal(t, ipa.Span{First: day("2018-11-01"), Last: day("2019-01-31")}, s.onlyClock("unapproved-life").Span)
	s.notYet(refer("2017-05-03"), "s 90(1)")
	s.toVary("2018-01-01", []acts.Requirement{sessions}).lawful(vary("2018-01-02"), "otherwise") // no approval yet
	s.but().until("2019-01-31").ended(tcn.Issued)
	s.until("2019-02-01").ended(tcn.Expired)
	note(s.Notice, s.ruling())
	require.Equal(t, tcn.Lawful, s.ruling().Effect())
	require.Equal(t, "Sch 9 para 4(2)", s.ruling().Rule().Law[0].String())
	require.Equal(t, tcn.Expired, s.but().does(publish("2019-02-02")).at(tcn.RegionForce))

	// the same acts under the law of another day
	m, _, err := s.Replay(tcn.Standpoint{Law: day("2018-10-31")})
	require.NoError(t, err)
	require.Equal(t, tcn.Expired, m.State().In(tcn.RegionForce))
	on := retentionProposed(t).decided("2018-11-01", calls)
	on.void(give("2018-11-01"), "s 87(1)(b)", bySecy)
	on.does(approve("2018-11-01"), give("2018-11-01"))
	require.Zero(t, on.LastDay())
}

// SI 2024/1021, reg 3: the two years of 2024 came for the notices that were there; they may be renewed within the whole of them.
func TestSI2024_1021_reg3_ARetentionNoticeOfOld(t *testing.T) {
	s := retentionGiven(t, "2020-01-01")
	require.Zero(t, s.LastDay())
	s.until("2024-10-14")
	require.Equal(t, day("2026-10-13"), s.LastDay())
	require.Equal(t, "SI 2024/1021, reg 3(2)", s.onlyClock("legacy-life").Law[0].String())
	s.but().renewed("2025-01-10")
	s.until("2026-10-14").ended(tcn.Expired)

	// one that was given before, and comes into force after, was not in effect: s 87(6B)(a)
	later := give("2024-10-01")
	later.InForce = day("2024-11-01")
	s = retentionProposed(t).decided("2024-10-01", calls).does(approve("2024-10-01"), later)
	require.Equal(t, day("2026-10-31"), s.LastDay())
}

// s 87(6), (6B)(a): a notice may come into force later than it is given: secrecy and the 28 days begin with the giving, the duty and the two years then.
func TestS87_6_ALaterComingIntoForce(t *testing.T) {
	later := give("2025-07-01")
	later.InForce = day("2025-09-01")
	s := retentionProposed(t).decided("2025-07-01", calls, passing).does(approve("2025-07-01"), later)
	require.Equal(t, day("2027-08-31"), s.LastDay())
	require.Equal(t, ipa.Span{First: day("2025-09-01"), Last: day("2027-08-31")}, s.onlyClock("life").Span)
	require.Equal(t, ipa.Span{First: day("2025-07-01"), Last: day("2025-08-31")}, s.onlyClock("in-force").Span)
	require.Equal(t, day("2025-07-28"), s.onlyClock("refer").Span.Last)
	require.Equal(t, "the day on which the notice comes into force", s.onlyClock("life").Starts)
	require.Equal(t, "the day on which the notice is given", given(t, "2025-07-01").onlyClock("life").Starts)
	require.Equal(t, "the day on which the notice is given", s.onlyClock("refer").Starts)
	for m := range tcn.Statuses(acts.TechnicalCapability, acts.Retention) { // in force it may be later
		if m.Status == tcn.Issued {
			require.Equal(t, m.Law[0].String() == "s 253(1)", m.Says == "given, and in force", m.Says)
		}
	}
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	is, why := s.Binds("calls")
	require.False(t, is)
	require.Equal(t, "binds/not-yet", why[0].ID)
	require.Equal(t, "s 87(6)(b)", why[0].Law[0].String())
	require.False(t, s.holds("operator/comply"))
	require.False(t, s.holds("secretary/sue-compliance-retention"))
	s.but().lawful(change("2025-08-31", "calls"), "a service")
	require.Equal(t, "sue-compliance/in-force-yet", s.but().void(sue(acts.ToComply, "2025-08-31"), "s 87(6)(b)", nobody).Grounds()[0].ID)
	s.but().until("2025-08-31").breach(disclose(press, "2025-08-31"), "s 95(2)", bySecy)

	s.until("2025-09-01")
	require.True(t, binds(s, "calls"))
	require.Equal(t, []string{"calls", "passing"}, s.stand("operator/comply").Requirements)
	require.Empty(t, s.stand("operator/comply").Clock) // there is no day by which it is done: it goes on
	require.True(t, s.holds("secretary/sue-compliance-retention"))
	s.but().lawful(sue(acts.ToComply, "2025-09-01"), "for compliance")
	s.but().breach(change("2025-09-02", "calls"), "s 95(1)", byOperator)
	s.until("2027-08-31").ended(tcn.Issued).until("2027-09-01").ended(tcn.Expired)

	earlier := give("2025-07-01")
	earlier.InForce = day("2025-06-30")
	_, err := retentionProposed(t).decided("2025-07-01", calls).does(approve("2025-07-01")).Do(earlier)
	var bad *acts.BadAct
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "InForce", bad.Field)

	// of another kind of notice nothing says so: it binds from the giving
	given := approved(t, "2025-07-01").does(later)
	require.Equal(t, day("2027-06-30"), given.LastDay())
	require.True(t, binds(given, "records"))
}

// s 94(1) to (4), (9): a variation is approved if it requires additional data; the operator is consulted before one, and not before a revocation.
func TestS94_VaryingAndRevoking(t *testing.T) {
	s := retentionGiven(t, "2025-07-01")
	d := decideToVary("2025-07-02", []acts.Requirement{sessions})
	d.Necessary = 0
	require.Equal(t, "decide-vary/necessary", s.void(d, "s 94(4)(a)", bySecy).Grounds()[0].ID)
	d = decideToVary("2025-07-02", []acts.Requirement{sessions})
	d.Proportionate = 0
	require.Equal(t, "decide-vary/proportionate", s.void(d, "s 94(4)(a)", bySecy).Grounds()[0].ID)
	bare := acts.Decide{By: home, On: day("2025-07-02"), To: acts.Varying, Removes: []string{"passing"}, Considered: acts.PrivacyTests}
	s.but().lawful(bare, "to vary") // s 94(4) asks nothing of what requires no more
	less := decideToVary("2025-07-02", []acts.Requirement{{Name: "fewer", Obligation: calls.Obligation, Months: 3}}, "calls")
	less.Necessary, less.Proportionate, less.NothingFurther = 0, 0, acts.Found
	s.but().lawful(less, "to vary")

	unheard := s.but().does(decideToVary("2025-07-02", []acts.Requirement{sessions}), approve("2025-07-03"))
	require.Equal(t, []string{"s 94(9)", "s 88(2)"}, citations(unheard.irregular(vary("2025-07-03"), "s 88(2)", bySecy).Grounds()[0]))
	s.but().still(consultBefore(acts.Varying, "2025-07-02"), "the operator before varying")
	v := s.but().does(consultBefore(acts.Varying, "2025-07-02"))
	another := consultBefore(acts.Varying, "2025-07-02")
	another.With = other
	v.void(another, "s 88(2)", bySecy)
	v.does(decideToVary("2025-07-02", []acts.Requirement{sessions}))
	v.but().void(vary("2025-07-03"), "s 94(4)(b)", bySecy)
	v.does(approve("2025-07-02"))
	for _, c := range []struct {
		change func(*acts.Vary)
		law    string
	}{
		{func(a *acts.Vary) { a.Unlimited = true }, "s 88(1)(aa)"},
		{func(a *acts.Vary) { a.Considered &^= acts.Cost }, "s 88(1)"},
	} {
		a := vary("2025-07-03")
		c.change(&a)
		require.Equal(t, []string{"s 94(9)", c.law}, citations(v.irregular(a, c.law, bySecy).Grounds()[0])[:2])
	}
	v.lawful(vary("2025-07-03"), "with further requirements")

	timeless := sessions
	timeless.Months = 0
	n := s.but().does(consultBefore(acts.Varying, "2025-07-02"))
	swap := decideToVary("2025-07-02", []acts.Requirement{timeless}, "calls")
	swap.NothingFurther = acts.Found
	require.Equal(t, "vary/term-stated", n.but().does(swap).irregular(vary("2025-07-03"), "s 87(8)(c)", bySecy).Grounds()[0].ID)
	swap.Adds = []acts.Requirement{sessions}
	unlimited := vary("2025-07-03")
	unlimited.Unlimited = true
	require.Equal(t, "vary/limit-considered", n.does(swap).irregular(unlimited, "s 88(1)(aa)", bySecy).Grounds()[0].ID)
	u := s.but().toVary("2025-07-02", []acts.Requirement{timeless}).does(approve("2025-07-02"))
	require.Equal(t, []string{"s 94(8)", "s 87(8)(c)"}, citations(u.irregular(vary("2025-07-03"), "s 87(8)(c)", bySecy).Grounds()[0]))

	// before revoking nobody need be consulted, nor anything weighed but privacy
	end := acts.Revoke{By: home, On: day("2025-07-04"), Considered: acts.PrivacyTests}
	s.but().lawful(end, "the whole")
	require.Equal(t, "s 94(13)", s.but().does(end).ruling().Rule().Law[0].String())
	require.Equal(t, "s 94(14)", s.but().does(end).ruling().Rule().Law[1].String())
	end.Requirements = []string{"passing"}
	s.but().lawful(end, "in part")
	_, err := s.Try(consultBefore(acts.Revoking, "2025-07-04"))
	var none *acts.BadAct
	require.ErrorAs(t, err, &none)
	s.revokedUnheard("2025-07-04").misplaced(consultBefore(acts.Varying, "2025-07-05"), tcn.Withdrawn)
}

// s 94A: a renewal is approved, in the last 30 days; the review of it is one of its own.
func TestS94A_Renewing(t *testing.T) {
	s := retentionGiven(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-05-31"))
	for _, change := range []func(*acts.Decide){func(d *acts.Decide) { d.Necessary = 0 }, func(d *acts.Decide) { d.Proportionate = 0 }} {
		d := decideToRenew("2027-05-31")
		change(&d)
		s.void(d, "s 94A(2)(a)", bySecy)
	}
	s.does(decideToRenew("2027-05-31"))
	s.but().until("2027-06-01").void(renew("2027-06-01"), "s 94A(2)(b)", bySecy)
	s.does(approve("2027-05-31")).void(renew("2027-05-31"), "s 94A(3)", bySecy)
	unlimited := renew("2027-06-01")
	unlimited.Unlimited = true
	require.Equal(t, []string{"s 94A(5)", "s 88(1)(aa)", "s 88(1)(ab)"}, citations(s.irregular(unlimited, "s 88(1)(aa)", bySecy).Grounds()[0]))
	s.moves(renew("2027-06-01"), "the notice", tcn.Idle)
	require.Equal(t, day("2029-06-30"), s.LastDay())
	s.moves(referRenewal("2027-06-02"), "a renewal", tcn.Referred)
}

// ss 90, 91: what review asks of the outcome; no request lies after the Investigatory Powers Commissioner's refusal.
func TestS90_AndS91_TheReview(t *testing.T) {
	s := retentionGiven(t, "2025-07-01")
	s.but().until("2025-07-29").void(refer("2025-07-30"), "SI 2018/354, reg 2(1)", nobody)
	s.referred("2025-07-03").advised("2025-07-04")
	for _, change := range []func(*acts.Decide){func(d *acts.Decide) { d.Necessary = 0 }, func(d *acts.Decide) { d.Proportionate = 0 }} {
		d := decideToVaryOnReview("2025-07-05", nil, "calls")
		change(&d)
		require.True(t, s.void(d, "s 91(1)", bySecy).Grounds()[0].Inferred)
	}
	s.does(decideToVaryOnReview("2025-07-05", nil, "passing"))
	s.but().does(consultBefore(acts.Varying, "2025-07-05")).void(vary("2025-07-06"), "s 90(11)", bySecy)
	s.but().moves(refuseBy(chief, "2025-07-06"), "the outcome of a review", tcn.Barred)
	require.Equal(t, tcn.Void, s.but().does(refuseBy(chief, "2025-07-06")).void(ask("2025-07-06"), "s 91(3)", bySecy).Effect())
	s.does(approveBy(chief, "2025-07-06"))
	unheard := s.but()
	require.Equal(t, []string{"s 94(9)", "s 88(2)"}, citations(unheard.irregular(vary("2025-07-06"), "s 88(2)", bySecy).Grounds()[0]))
	s.does(consultBefore(acts.Varying, "2025-07-06"))
	unlimited := vary("2025-07-06")
	unlimited.Unlimited = true
	require.Equal(t, "vary-on-review/limit-considered", s.irregular(unlimited, "s 88(1)(aa)", bySecy).Grounds()[0].ID)
	s.moves(vary("2025-07-06"), "on a review", tcn.Settled)
	timeless := sessions
	timeless.Months = 0
	u := retentionGiven(t, "2025-07-01").referred("2025-07-03").advised("2025-07-04").outcome(decideToVaryOnReview("2025-07-05", []acts.Requirement{timeless}, "calls"))
	u.does(consultBefore(acts.Varying, "2025-07-06"))
	require.Equal(t, "vary-on-review/term-stated", u.irregular(vary("2025-07-06"), "s 87(8)(c)", bySecy).Grounds()[0].ID)
	// s 90(12): a confirmation has no life of its own, whatever the reading
	c := retentionGiven(t, "2025-07-01").under("confirmation-life=own").referred("2025-07-03").advised("2025-07-04")
	c.outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
	require.Equal(t, day("2027-06-30"), c.LastDay())
}

// SI 2018/354, reg 2(3): the 28 days for a variation run from notice of it, whatever the reading.
func TestSI2018_354_reg2_3_TheDaysOfAVariation(t *testing.T) {
	s := retentionGiven(t, "2025-07-01").under("variation-days=from-giving").varied("2025-12-01", []acts.Requirement{sessions})
	s.moves(referVariation("2025-12-28", "sessions"), "a variation", tcn.Referred)
	for range s.ruling().Doubts() {
		require.Fail(t, "nothing is open")
	}
}

// s 90(4A) since 20 June 2025.
func TestS90_4A_TheStandstill(t *testing.T) {
	s := retentionGiven(t, "2025-05-01").referred("2025-05-02")
	s.lawful(negative("2025-05-03"), "a service")
	require.False(t, s.holds("operator/stand-still"))
	require.True(t, s.holds("operator/change"))
	s = retentionGiven(t, "2025-07-01").referred("2025-07-02")
	require.True(t, s.holds("operator/stand-still"))
	power := s.stand("secretary/sue-standstill-retention")
	require.Equal(t, []any{tcn.Power, actors.RoleSecretaryOfState, actors.RoleRelevantOperator}, []any{power.Kind, power.Holder, power.Counterparty})
	s.but().moves(sue(acts.ToStandStill, "2025-07-03"), "for the standstill of s 90(4A)", tcn.Sued)
	stranger := sue(acts.ToStandStill, "2025-07-03")
	stranger.Whom = other
	s.void(stranger, "s 90(4A)", bySecy)
	sued := s.but().does(sue(acts.ToStandStill, "2025-07-03"))
	sued.but().moves(enjoin("2025-07-04"), "the person", tcn.Enjoined)
	sued.advised("2025-07-04").outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
	require.Equal(t, "enjoin/still-owed", sued.irregular(enjoin("2025-07-07"), "s 95(5)", byCourt).Grounds()[0].ID)
	retentionGiven(t, "2025-07-01").misplaced(sue(acts.ToStandStill, "2025-07-03"), tcn.Unreferred)
	require.False(t, s.under("review-missed=ends").until("2026-01-25").holds("secretary/sue-standstill-retention"))
	require.True(t, s.but().until("2026-01-25").holds("secretary/sue-standstill-retention"))
	s.under("review-missed=ends").void(sue(acts.ToStandStill, "2026-01-25"), "s 90(4A)", nobody)
	old := retentionGiven(t, "2025-05-01").referred("2025-05-02").under("pending-references=neither")
	old.void(sue(acts.ToStandStill, "2025-06-20"), "s 90(4A)", nobody)
}

// s 95(5), s 97(2): until 13 October 2024 no duty was enforced abroad; secrecy was enforceable from the first, compliance and standstill besides.
func TestS95_5_AndS97_2_Enforcement(t *testing.T) {
	far := abroad()
	for _, on := range []string{"2024-10-13", "2024-10-14"} {
		sent := retentionTo(t, far).decided("2024-09-01", calls).does(approve("2024-09-01"), give("2024-09-01")).until(on)
		there := on == "2024-10-14"
		require.Equal(t, there, sent.holds("secretary/sue-compliance-retention"), on)
		require.Equal(t, there, sent.holds("secretary/sue-secrecy-retention"), on)
		require.Equal(t, !there, sent.holds("secretary/enforce-retention-abroad"), on)
		require.False(t, retentionTo(t, abroad()).does(consultBefore(acts.Giving, on)).holds("secretary/enforce-retention-abroad"))
		if !there {
			lack := sent.stand("secretary/enforce-retention-abroad")
			require.Equal(t, []any{tcn.Disability, actors.RoleSecretaryOfState, actors.RoleRelevantOperator}, []any{lack.Kind, lack.Holder, lack.Counterparty})
		}
		require.Equal(t, there, sent.holds("secretary/sue-data"), on)
		for _, to := range []acts.Duty{acts.ToComply, acts.ToKeepSecret, acts.ToCareForData} {
			if there {
				sent.but().does(sue(to, on))
			} else {
				require.False(t, sent.but().void(sue(to, on), "s 97(2)", nobody).Grounds()[0].Inferred)
			}
		}
	}
	s := retentionGiven(t, "2019-07-01")
	require.False(t, s.holds("secretary/enforce-retention-abroad"))
	s.but().moves(sue(acts.ToKeepSecret, "2019-07-02"), "for secrecy of a retention notice", tcn.Sued)
	require.True(t, s.holds("secretary/sue-staff-retention"))
	eve := sue(acts.ToKeepSecret, "2019-07-02")
	eve.Whom = staff
	s.but().lawful(eve, "for secrecy of a retention notice")
	eve.Whom = actors.Staff{Of: "Other"}
	s.but().lawful(eve, "for secrecy of a retention notice") // "a telecommunications operator": any
	auditor := sue(acts.ToKeepSecret, "2019-07-02")
	auditor.Whom = ico
	require.Equal(t, []string{"s 95(2)", "s 95(5)"}, citations(s.void(auditor, "s 95(2)", bySecy).Grounds()[0])) // s 95(5) names (1) and (2), and not (3)
	retentionProposed(t).does(consultBefore(acts.Giving, "2019-07-01")).misplaced(sue(acts.ToKeepSecret, "2019-07-01"), tcn.Unbound)
	s.does(revokedWhole("2019-07-03"))
	require.True(t, s.holds("secretary/sue-secrecy-retention"))
	require.True(t, s.holds("secretary/sue-staff-retention"))
	after := s.stand("information-commissioner/keep-secret-after")
	require.Equal(t, []any{tcn.Duty, actors.RoleInformationCommissioner, actors.RoleSecretaryOfState}, []any{after.Kind, after.Holder, after.Counterparty})
	ended := s.under("secrecy-after-end=ends")
	require.False(t, ended.holds("secretary/sue-secrecy-retention"))
	require.False(t, ended.holds("secretary/sue-staff-retention"))
	ended.void(sue(acts.ToKeepSecret, "2019-07-04"), "s 95(2)", nobody)
}

// s 95(1)(b), (5): the duties of ss 92 and 93 are enforced too, that to destroy the data after the end above all; a reference suspends the notice alone, s 90(4)(a).
func TestS95_1_b_TheCareOfWhatIsRetained(t *testing.T) {
	form := "for the care of the data"
	s := retentionGiven(t, "2025-07-01")
	s.but().moves(sue(acts.ToCareForData, "2025-07-02"), form, tcn.Sued)
	wrong := sue(acts.ToCareForData, "2025-07-02")
	wrong.Whom = staff
	require.Equal(t, "sue-data/duty-bearer", s.void(wrong, "s 95(1)", bySecy).Grounds()[0].ID)
	held := s.but().referred("2025-07-02")
	held.void(sue(acts.ToComply, "2025-07-03"), "s 90(4)(a)", bySecy)
	held.lawful(sue(acts.ToCareForData, "2025-07-03"), form)

	power := s.stand("secretary/sue-data")
	require.Equal(t, []any{tcn.Power, bySecy, byOperator}, []any{power.Kind, power.Holder, power.Counterparty})
	require.Equal(t, []string{"s 95(1)(b)", "s 95(5)"}, texts(power.Law))
	require.False(t, retentionProposed(t).does(consultBefore(acts.Giving, "2025-07-01")).holds("secretary/sue-data"))

	over := s.but().revokedUnheard("2025-09-01")
	over.displaced(sue(acts.ToComply, "2025-12-01"), tcn.Withdrawn)
	require.True(t, over.holds("secretary/sue-data"))
	over.moves(sue(acts.ToCareForData, "2025-12-01"), form, tcn.Sued).lawful(enjoin("2025-12-02"), "the person") // the duty is owed still
	s.but().until("2027-07-01").ended(tcn.Expired).lawful(sue(acts.ToCareForData, "2027-07-02"), form)
	s.but().does(complaint("2025-08-01"), quash("2025-09-01")).lawful(sue(acts.ToCareForData, "2025-09-02"), form)
	s.but().revokedUnheard("2025-09-01").does(giveAnother("2025-09-02")).lawful(sue(acts.ToCareForData, "2025-09-03"), form)

	later := give("2025-07-01")
	later.InForce = day("2025-09-01")
	early := retentionProposed(t).decided("2025-07-01", calls).does(approve("2025-07-01"), later)
	require.Equal(t, "sue-data/retained", early.void(sue(acts.ToCareForData, "2025-08-31"), "s 92(1)", nobody).Grounds()[0].ID)
	require.False(t, early.holds("secretary/sue-data"))
	early.but().lawful(sue(acts.ToCareForData, "2025-09-01"), form)
	early.but().does(revokedWhole("2025-09-01")).lawful(sue(acts.ToCareForData, "2025-09-02"), form)
	never := early.does(revokedWhole("2025-08-31")).until("2025-09-02") // and so nothing was ever retained
	require.False(t, never.holds("secretary/sue-data"))
	never.void(sue(acts.ToCareForData, "2025-09-02"), "s 92(1)", nobody)

	retentionProposed(t).does(consultBefore(acts.Giving, "2025-07-01")).misplaced(sue(acts.ToCareForData, "2025-07-01"), tcn.Proposed)

	// no other kind of notice has data to care for
	var none *acts.BadAct
	_, err := given(t, "2025-07-01").Try(sue(acts.ToCareForData, "2025-07-02"))
	require.ErrorAs(t, err, &none)
}

// s 95(2), (3): which disclosure is whose.
func TestS95_3_TheFormIsWhoseItIs(t *testing.T) {
	claimant, lawyer := actors.Claimant{Name: "X"}, actors.LegalAdviser{Name: "A", Of: "Acme"}
	silent := retentionGiven(t, "2025-07-01")
	told := silent.but().does(permit(actors.Public{}, "2025-07-02"), permit(lawyer, "2025-07-02"))
	for _, c := range []struct {
		s            *scene
		to           actors.Actor
		its, auditor string
	}{
		{told, actors.Public{}, "disclose-public-permitted", "disclose-auditor-public-permitted"},
		{told, lawyer, "disclose-permitted", "disclose-auditor-permitted"},
		{silent, claimant, "disclose", "disclose-auditor"},
		{silent, actors.Public{}, "disclose-public", "disclose-auditor-public"},
	} {
		act := disclose(c.to, "2025-07-03")
		c.s.form(act, c.its)
		act.By = ico
		c.s.form(act, c.auditor)
	}
}

// ico is the Information Commissioner.
var ico = actors.InformationCommissioner{Name: "Commissioner"}

// revokedUnheard has the whole notice revoked, nobody having been consulted.
func (s *scene) revokedUnheard(on string) *scene {
	s.t.Helper()
	return s.does(revokedWhole(on))
}

// revokedWhole revokes the whole notice, with nothing weighed but privacy.
func revokedWhole(on string) acts.Revoke {
	return acts.Revoke{By: home, On: day(on), Considered: acts.PrivacyTests}
}

// s 95(2) to (4): the operator and its people are bound, and the Information Commissioner and staff; the Secretary of State may permit it.
func TestS95_2_and_4_Secrecy(t *testing.T) {
	tells := func(to actors.Actor, on string) acts.Disclose { return acts.Disclose{By: ico, On: day(on), To: to} }
	s := retentionProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	s.but().lawful(tells(ngo, "2025-07-01"), "by the Information Commissioner")
	s.but().moves(tells(public, "2025-07-01"), "to the public by the Information Commissioner", tcn.Leaked)
	s = retentionGiven(t, "2025-07-01")
	s.but().breach(disclose(press, "2025-07-02"), "s 95(2)", bySecy)
	s.but().breach(tells(ngo, "2025-07-02"), "s 95(3)", bySecy)
	told := s.but()
	told.breach(tells(press, "2025-07-02"), "s 95(3)", bySecy)
	require.Equal(t, tcn.Reported, told.whatever(tells(press, "2025-07-02")).at(tcn.RegionSecrecy))
	for _, to := range []actors.Actor{home, ico, acme, staff} {
		s.but().lawful(tells(to, "2025-07-02"), "by the Information Commissioner")
	}
	forAudit := tells(judge, "2025-07-02")
	s.but().breach(forAudit, "s 95(3)", bySecy)
	forAudit.ForFunction = acts.Found
	s.but().lawful(forAudit, "by the Information Commissioner") // s 237(1)
	forAudit.PersonalData = acts.Found
	s.but().breach(forAudit, "s 95(3)", bySecy)

	s.but().does(permit(ngo, "2025-07-02")).lawful(tells(ngo, "2025-07-02"), "by the Information Commissioner, with permission")
	s.but().does(permit(public, "2025-07-02")).moves(tells(public, "2025-07-02"), "to the public by the Information Commissioner, with permission", tcn.Avowed)
	require.Equal(t, "s 95(4)", s.but().does(permit(public, "2025-07-02")).ruling().Rule().Law[0].String())
	require.True(t, s.holds("information-commissioner/keep-secret"))
	require.False(t, s.holds("information-commissioner/keep-secret-after"))
	require.True(t, s.holds("secretary/enforce-auditor"))
	s.revokedUnheard("2025-07-03")
	require.True(t, s.holds("information-commissioner/keep-secret-after"))
	require.False(t, s.holds("information-commissioner/keep-secret"))
	require.False(t, s.but().under("secrecy-after-end=ends").holds("information-commissioner/keep-secret-after"))
	s.but().breach(tells(ngo, "2025-07-04"), "s 95(3)", bySecy)
	s.but().under("secrecy-after-end=ends").lawful(tells(ngo, "2025-07-04"), "by the Information Commissioner")

	// another notice has no words for that office
	given(t, "2025-07-01").lawful(tells(ngo, "2025-07-02"), "by one not bound")
	require.False(t, given(t, "2025-07-01").holds("information-commissioner/keep-secret"))
}

// ss 92, 93, 87(3), (4), (7), (8), 88(1)(ab), 94(4)(b), (9): where everybody stands.
func TestS92_AndS93_WhereEverybodyStands(t *testing.T) {
	before, s := retentionProposed(t).until("2025-07-01"), retentionGiven(t, "2025-07-01")
	over := s.but().revokedUnheard("2025-07-02")
	for id, is := range map[string]struct {
		law           string
		kind          tcn.PositionKind
		holder, other actors.Role
		before, given bool
		over          bool
	}{
		"secretary/specify-data":               {"s 87(8)", tcn.Duty, bySecy, byOperator, true, false, false},
		"secretary/bring-to-attention":         {"s 87(7)", tcn.Duty, bySecy, byOperator, true, false, false},
		"secretary/consider-limits":            {"s 88(1)(aa)", tcn.Duty, bySecy, actors.RolePublic, true, false, false},
		"secretary/require-longer":             {"s 87(3)", tcn.Disability, bySecy, byOperator, true, true, false},
		"secretary/require-others-data":        {"s 87(4)", tcn.Disability, bySecy, byOperator, true, true, false},
		"secretary/consult-varying-retention":  {"s 94(9)", tcn.Duty, bySecy, byOperator, false, true, false},
		"secretary/consider-varying-retention": {"s 94(9)", tcn.Duty, bySecy, byOperator, false, true, false},
		"secretary/vary-unapproved":            {"s 94(4)(b)", tcn.Disability, bySecy, byOperator, false, true, false},
		"secretary/sue-compliance-retention":   {"s 95(1)", tcn.Power, bySecy, byOperator, false, true, false},
		"secretary/sue-secrecy-retention":      {"s 95(2)", tcn.Power, bySecy, byOperator, false, true, true},
		"secretary/sue-staff-retention":        {"s 95(2)", tcn.Power, bySecy, actors.RoleStaff, false, true, true},
		"secretary/enforce-auditor":            {"s 95(3)", tcn.Disability, bySecy, actors.RoleInformationCommissioner, false, true, true},
		"operator/secure-data":                 {"s 92(1)", tcn.Duty, byOperator, bySecy, false, true, false},
		"operator/guard-access":                {"s 93", tcn.Duty, byOperator, bySecy, false, true, false},
		"operator/destroy-data":                {"s 92(2)", tcn.Duty, byOperator, bySecy, false, true, true},
		"operator/destroy-monthly":             {"s 92(3)", tcn.Liberty, byOperator, bySecy, false, true, true},
		"information-commissioner/keep-secret": {"s 95(3)", tcn.Duty, actors.RoleInformationCommissioner, bySecy, false, true, false},
		"secretary/regard-privacy-renewing":    {"s 94A(1)", tcn.Duty, bySecy, actors.RolePublic, false, true, false},
		"chief-commissioner/oversee-retention": {"s 229(1)", tcn.Duty, byChief, actors.RolePublic, false, true, true},
		"information-commissioner/audit":       {"s 244", tcn.Duty, actors.RoleInformationCommissioner, actors.RolePublic, false, true, true},
	} {
		require.Equal(t, is.before, before.holds(id), id)
		require.Equal(t, is.given, s.holds(id), id)
		require.Equal(t, is.over, over.holds(id), id)
		p := s
		if is.before {
			p = before
		}
		got := p.stand(id)
		require.Equal(t, is.law, got.Law[0].String(), id)
		require.Equal(t, is.kind, got.Kind, id)
		require.Equal(t, is.holder, got.Holder, id)
		require.Equal(t, is.other, got.Counterparty, id)
		require.False(t, given(t, "2025-07-01").holds(id), id)
	}
	require.False(t, s.holds("secretary/sue-compliance"))
	require.True(t, s.but().referred("2025-07-02").holds("secretary/sue-standstill-retention"))
	require.True(t, s.but().revokedUnheard("2025-07-02").holds("operator/destroy-data"))
	require.False(t, s.but().toVary("2025-07-02", []acts.Requirement{sessions}).does(approve("2025-07-02")).holds("secretary/vary-unapproved"))
	require.Equal(t, []string{"s 94(2)", "s 94(14)", "s 98(1)"}, texts(s.stand("secretary/give-written-notice").Law))
	require.Contains(t, s.stand("secretary/vary").Content, "additional data")
	require.Equal(t, "take reasonable steps to consult the operator before giving the notice", before.stand("secretary/consult").Content) // s 88(2)
	require.Equal(t, "take reasonable steps to consult the operator before renewing", s.stand("secretary/consult-renewing").Content)
	require.Equal(t, []string{"s 94A(5)", "s 88(2)"}, texts(s.stand("secretary/consult-renewing").Law))
}

// texts are citations as they are written.
func texts(law []ipa.Citation) (all []string) {
	for _, c := range law {
		all = append(all, c.String())
	}
	return all
}

// s 96: postal operators since 1 November 2018.
func TestS96_PostalOperators(t *testing.T) {
	post := actors.RelevantOperator{Name: "Post", Kind: actors.Postal}
	retentionTo(t, post).does(consultBefore(acts.Giving, "2018-10-31")).void(decideToGive("2018-10-31", calls), "s 87(1)@2016-12-30", nobody)
	retentionTo(t, post).does(consultBefore(acts.Giving, "2018-11-01")).lawful(decideToGive("2018-11-01", calls), "to give")
	retentionProposed(t).does(consultBefore(acts.Giving, "2018-10-31")).lawful(decideToGive("2018-10-31", calls), "to give")
}

// RIPA 2000 ss 65(5)(czb), (czc), (czl)(iii), 67(7)(aza): the Tribunal hears of giving, varying and not revoking, and may quash or cancel.
func TestRIPA65_5_czc_TheTribunal(t *testing.T) {
	for against, is := range map[acts.Conduct]bool{
		acts.OfGiving: true, acts.OfVarying: true, acts.OfNotRevoking: true, acts.OfRequired: true, acts.OfConnected: true, acts.OfRenewing: false,
	} {
		c := complaint("2025-08-01")
		c.Against, c.Challengeable, c.Done = against, acts.Found, day("2025-07-30")
		s := retentionGiven(t, "2025-07-01")
		if is {
			s.does(c)
		} else {
			s.void(c, "RIPA 2000 s 65(5)", nobody)
		}
	}
	early := complaint("2018-03-11") // s 243(1)(c) since 12 March 2018
	early.Done = day("2018-03-10")
	require.Equal(t, tcn.Void, retentionProposed(t).does(consultBefore(acts.Giving, "2018-03-01"), decideToGive("2018-03-01", calls), give("2018-03-01")).void(early, "RIPA 2000 s 65(5)", nobody).Effect())
	s := retentionGiven(t, "2025-07-01").does(complaint("2025-08-01"), list("2025-08-02")).moves(quash("2025-09-01"), "the whole", tcn.Quashed)
	require.Equal(t, "RIPA 2000 s 67(7)(aza)", s.ruling().Rule().Law[0].String())
}

// s 95(5): what is sued for is remembered, so that relief is measured by it.
func TestS95_5_ReliefIsMeasuredByWhatIsSuedFor(t *testing.T) {
	s := retentionGiven(t, "2025-07-01").under("secrecy-after-end=ends").does(sue(acts.ToKeepSecret, "2025-07-02"))
	s.but().lawful(enjoin("2025-07-04"), "the person")
	s.but().does(revokedWhole("2025-07-03")).irregular(enjoin("2025-07-04"), "s 95(5)", actors.RoleCourt)
	s = retentionGiven(t, "2025-07-01").under("secrecy-after-end=ends").does(sue(acts.ToCareForData, "2025-07-02"), sue(acts.ToKeepSecret, "2025-07-02"))
	s.does(revokedWhole("2025-07-03")).lawful(enjoin("2025-07-04"), "the person") // the data is to be destroyed: s 92(2)
}

// Sch 9 para 4(1), (2), ss 91(1), 94(10), doubt 51: a notice given without approval, and varied or confirmed with it since.
func TestSch9_4_2_ApprovedSince(t *testing.T) {
	s := unapproved(t)
	for _, c := range []struct {
		name  string
		since *scene
		turns bool
	}{
		{"additional data", s.but().varied("2018-11-10", []acts.Requirement{sessions}), true},
		{"less", s.but().varied("2018-11-10", nil, "passing"), false}, // nobody approved it
		{"additional data before it was approved", s.but().toVary("2018-10-31", []acts.Requirement{sessions}).does(vary("2018-10-31")), false},
		{"confirmed", s.but().referred("2018-11-10").advised("2018-11-20").outcome(decideToConfirm("2018-11-21")).does(confirm("2018-11-22")), true},
		{"varied on a review", s.but().referred("2018-11-10").advised("2018-11-20").does(consultBefore(acts.Varying, "2018-11-20")).
			outcome(decideToVaryOnReview("2018-11-21", nil, "passing")).does(vary("2018-11-22")), true},
	} {
		require.Equal(t, day("2019-01-31"), c.since.LastDay(), c.name)
		lives := c.since.under("approved-since=lives")
		if !c.turns {
			require.Equal(t, day("2019-01-31"), lives.LastDay(), c.name)
			continue
		}
		require.Zero(t, lives.LastDay(), c.name)
		lives.until("2024-10-14").ended(tcn.Issued)
		require.Equal(t, day("2026-10-13"), lives.LastDay(), c.name) // SI 2024/1021, reg 3(2)
		lives.until("2026-10-14").ended(tcn.Expired)
		c.since.but().doubts(change("2019-01-31", "calls"), tcn.Breach, 51, tcn.Breach)
		c.since.doubts(change("2019-02-01", "calls"), tcn.Lawful, 51, tcn.Breach)
	}
}

// Sch 9 para 4(2): what ends so ends with its day, and nothing of it is under review any more.
func TestSch9_4_2_WhatEndsIsReleased(t *testing.T) {
	s := retentionProposed(t).does(consultBefore(acts.Giving, "2018-10-19"), decideToGive("2018-10-19", calls), give("2018-10-20"), refer("2018-11-02"))
	suspended := func() (all []string) {
		for r := range s.Requirements() {
			if !r.Referred.IsZero() {
				all = append(all, r.Name)
			}
		}
		return all
	}
	require.Equal(t, []string{calls.Name}, suspended())
	s.until("2019-02-01").ended(tcn.Expired)
	require.Equal(t, day("2019-02-01"), s.Ended())
	require.Empty(t, suspended())
}
