package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 95(2): "a telecommunications operator, or any person employed or engaged for the purposes of the business of a telecommunications operator": any operator, and
// not only the one to whom the notice was given, as s 255(8) and s 258A(8) say. Its secrecy is enforced against any of them: s 95(5).
func TestS95_2_AnyOperatorIsBound(t *testing.T) {
	elsewhere := actors.Staff{Name: "Tom", Of: "Other"}
	tells := func(by actors.Bound, to actors.Actor) acts.Disclose {
		return acts.Disclose{By: by, On: day("2025-07-02"), To: to}
	}
	s := retentionGiven(t, "2025-07-01")
	for _, by := range []actors.Bound{other, elsewhere} {
		s.but().breach(tells(by, ngo), "s 95(2)", bySecy)
		s.but().breach(tells(by, press), "s 95(2)", bySecy)
		s.but().does(permit(ngo, "2025-07-02")).lawful(tells(by, ngo), "with permission")
	}
	s.but().breach(tells(staff, elsewhere), "s 95(2)", bySecy) // who is not of its own people
	s.but().lawful(tells(staff, acme), "to another")
	sued := sue(acts.ToKeepSecret, "2025-07-02")
	for _, whom := range []actors.Bound{other, elsewhere} {
		sued.Whom = whom
		s.but().lawful(sued, "for secrecy of a retention notice")
	}

	// and nobody else; what is said of it names Part 4
	counsel := actors.LegalAdviser{Name: "Counsel", Of: "a newspaper"}
	for to, form := range map[actors.Actor]string{ngo: "by one not bound", press: "to the public by one not bound"} {
		told := s.but().lawful(tells(counsel, to), form)
		require.Contains(t, told.ruling().Rule().Says, "s 95(2) binds operators")
	}
	require.Contains(t, s.but().lawful(publish("2025-07-02"), "a report").ruling().Rule().Says, "s 95(2) and (3)")
	require.Contains(t, s.stand("press/report").Content, "report the notice: s 95(2) binds operators")
	require.Contains(t, s.stand("public/speak").Content, "speak of the notice: s 95(2) binds operators")

	// of the other kinds the recipient and its people alone
	for _, of := range []*scene{given(t, "2025-07-01"), securityGiven(t, "2025-07-01"), notificationGiven(t, "2025-07-01")} {
		of.lawful(tells(elsewhere, ngo), "by one not bound")
		sued.Whom = elsewhere
		require.Equal(t, tcn.Void, of.try(sued).Effect())
	}
}

// s 94(4), s 87(6A)(a): what needs findings and approval, and makes a new life, is the retention of additional data. Another requirement about the retention, s 87(2)(d),
// is none.
func TestS94_4_AnotherRequirementIsNoAdditionalData(t *testing.T) {
	s := retentionGiven(t, "2025-07-01")
	keeping := acts.Requirement{Name: "keeping", Obligation: ipa.MustParse("s 87(9)(b)")}
	d := decideToVary("2025-07-02", []acts.Requirement{keeping})
	d.Necessary, d.Proportionate = 0, 0
	only := s.but().does(consultBefore(acts.Varying, "2025-07-02"), d).lawful(vary("2025-07-03"), "otherwise")
	require.True(t, binds(only, "keeping"))
	require.Equal(t, day("2027-06-30"), only.LastDay())

	both := s.but().toVary("2025-07-02", []acts.Requirement{keeping, sessions})
	both.but().void(vary("2025-07-03"), "s 94(4)(b)", bySecy)
	both.does(approve("2025-07-02")).lawful(vary("2025-07-03"), "with further requirements")
	require.Equal(t, day("2029-06-30"), both.LastDay())

	// a refusal that was not needed stops no decision anew, under the reading by which one that was does
	refused := s.but().under("anew-after-refusal=final").does(d, refuseBy(chief, "2025-07-02"))
	refused.lawful(d, "to vary")
	needed := s.but().under("anew-after-refusal=final").does(decideToVary("2025-07-02", []acts.Requirement{keeping, sessions}), refuseBy(chief, "2025-07-02"))
	needed.void(decideToVary("2025-07-03", []acts.Requirement{sessions}), "s 94(10)", nobody)

	// of a national security notice every further step is one
	further := decideToVary("2025-07-02", []acts.Requirement{{Name: "more", Obligation: ipa.MustParse("s 252(2)"), Days: 30}})
	n := securityGiven(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-07-02"), further)
	n.void(vary("2025-07-03"), "s 256(4)(c)", bySecy)
}

// s 2(1)(e): a decision "to give a notice … under Part 4". The notice of a renewal, s 94A(1), is one under Part 4; that of s 256A is not under s 252, 253 or 257, and a doubt.
func TestS2_1_e_RenewingARetentionNotice(t *testing.T) {
	careless := decideToRenew("2027-06-10")
	careless.Considered = 0
	hasty := renew("2027-06-11")
	hasty.Considered &^= acts.PrivacyTests
	s := retentionGiven(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"))
	for _, g := range s.irregular(careless, "s 2", bySecy).Grounds() {
		require.Equal(t, []string{"s 94A(1)", "s 2"}, citations(g))
		require.True(t, g.Inferred)
	}
	s.does(decideToRenew("2027-06-10"), approve("2027-06-10"))
	s.irregular(hasty, "s 2", bySecy)
	s.lawful(renew("2027-06-11"), "the notice")
	require.True(t, s.holds("secretary/regard-privacy-renewing"))

	n := securityGiven(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"))
	n.but().lawful(careless, "to renew")
	require.False(t, n.holds("secretary/regard-privacy-renewing"))
}

// ss 92, 93, 95(1)(b): the care of data that is retained is owed under the sections, and not under the notice: to refer the whole back, s 90(4)(a), suspends it not. It is
// owed from the coming into force.
func TestS92_CareIsNotSuspendedByAReference(t *testing.T) {
	s := retentionGiven(t, "2025-07-01").referred("2025-07-02")
	require.False(t, binds(s, "calls"))
	for _, id := range []string{"operator/secure-data", "operator/guard-access", "information-commissioner/audit"} {
		require.True(t, s.holds(id), id)
	}
	later := give("2025-07-01")
	later.InForce = day("2025-09-01")
	yet := retentionProposed(t).decided("2025-07-01", calls).does(approve("2025-07-01"), later)
	require.False(t, yet.holds("operator/secure-data"))
	require.False(t, yet.holds("operator/guard-access"))
	yet.until("2025-09-01")
	require.True(t, yet.holds("operator/secure-data"))
	require.True(t, yet.holds("operator/guard-access"))
	require.Equal(t, actors.RoleInformationCommissioner, s.stand("information-commissioner/audit").Holder)
	require.Equal(t, []string{"s 244"}, texts(s.stand("information-commissioner/audit").Law))
	require.True(t, retentionGiven(t, "2025-07-01").revokedUnheard("2025-07-02").holds("information-commissioner/audit")) // s 92(2): the destruction too
	require.False(t, retentionProposed(t).holds("information-commissioner/audit"))
	require.False(t, given(t, "2025-07-01").holds("information-commissioner/audit"))
}

// given before 1 November 2018, without approval or referral; s 90(1) came on that day: within 28 days of the giving, whatever the law at the giving.
func TestS90_1_ReferredAsTheRightBegan(t *testing.T) {
	s := retentionProposed(t).decided("2018-10-10", calls).does(give("2018-10-10"))
	s.notYet(refer("2018-10-31"), "s 90(1)")
	s.but().moves(refer("2018-11-01"), "the notice", tcn.Referred)
	s.but().moves(refer("2018-11-06"), "the notice", tcn.Referred)
	s.void(refer("2018-11-07"), "SI 2018/354, reg 2(1)", nobody)
	s.but().referred("2018-11-06").until("2019-02-01").ended(tcn.Expired) // Sch 9 para 4(2) spares nothing
	s.toVary("2018-10-31", []acts.Requirement{sessions})
	s.but().lawful(vary("2018-10-31"), "otherwise")
	s.void(vary("2018-11-01"), "s 94(4)(b)", bySecy)
}

// s 261(10) since the passing of the Act, as it was: who runs a system abroad that another uses is no telecommunications operator for Part 4 before 14 October 2024.
func TestS261_10_ARetentionNoticeToASystemAbroad(t *testing.T) {
	to := acme
	to.Nexus = actors.SystemAbroad
	for on, is := range map[string]bool{"2016-12-30": false, "2018-03-11": false, "2024-10-13": false, "2024-10-14": true} {
		s := retentionTo(t, to).does(consultBefore(acts.Giving, on))
		if is {
			s.lawful(decideToGive(on, calls), "to give")
		} else {
			s.void(decideToGive(on, calls), "s 261(10)@2018-03-12", nobody)
		}
	}
	retentionProposed(t).notYet(decideToGive("2016-12-29", calls), "s 87(1)")
}

// s 87(6B)(a), SI 2024/1021, reg 3(1): what "has effect immediately before 14th October 2024" is the notice in force, and not that given.
func TestSI2024_1021_reg3_1_GivenAndNotInForce(t *testing.T) {
	old := retentionGiven(t, "2024-10-13")
	old.until("2024-10-14")
	require.Equal(t, day("2026-10-13"), old.LastDay())
	old.renewed("2024-10-14")

	later := give("2024-10-13")
	later.InForce = day("2024-10-14")
	for _, s := range []*scene{
		retentionGiven(t, "2024-10-14"), retentionProposed(t).decided("2024-10-13", calls).does(approve("2024-10-13"), later),
	} {
		require.Equal(t, day("2026-10-13"), s.LastDay())
		s.toRenew("2024-10-14")
		s.but().void(renew("2024-10-14"), "s 94A(3)", bySecy)
		s.but().void(renew("2026-09-13"), "s 94A(3)", bySecy)
		s.lawful(renew("2026-09-14"), "the notice")
		require.Equal(t, day("2028-10-13"), s.LastDay())
	}
}

// s 87(6)(b), (6B), s 94A(3): the two years, the renewal period and the lapse go by the coming into force; the 28 days and the standstill by the giving and the reference.
func TestS87_6_b_LivesFromTheComingIntoForce(t *testing.T) {
	later := give("2025-07-01")
	later.InForce = day("2025-09-01")
	s := retentionProposed(t).decided("2025-07-01", calls, passing).does(approve("2025-07-01"), later)
	s.but().referred("2025-07-28")
	s.but().void(refer("2025-07-29"), "SI 2018/354, reg 2(1)", nobody)
	s.but().referred("2025-07-10").breach(negative("2025-07-11"), "s 90(4A)", byOperator) // though nothing is in force
	s.but().revokedUnheard("2025-07-20").until("2025-09-02").ended(tcn.Withdrawn)

	more := s.but().varied("2025-08-01", []acts.Requirement{sessions})
	require.False(t, binds(more, "sessions"))
	require.Equal(t, day("2029-08-31"), more.LastDay())
	require.True(t, binds(more.until("2025-09-01"), "sessions"))

	s.toRenew("2027-07-20")
	s.but().void(renew("2027-08-01"), "s 94A(3)", bySecy)
	s.but().until("2027-08-31").ended(tcn.Issued).until("2027-09-01").ended(tcn.Expired)
	s.lawful(renew("2027-08-02"), "the notice")
	s.until("2029-08-31").ended(tcn.Issued).until("2029-09-01").ended(tcn.Expired)
}

// ss 90(5), (10), (11), 91, SI 2018/354, regs 2A, 2B: the days of a review since 20 June 2025, and before.
func TestS90_5_TheDaysOfAReview(t *testing.T) {
	s := retentionGiven(t, "2025-06-19").but()
	s.but().referred("2025-06-20").but()
	require.Equal(t, day("2025-12-16"), s.but().referred("2025-06-20").onlyClock("review-period").Span.Last)
	before := s.but().referred("2025-06-19")
	require.Equal(t, tcn.Lawful, before.but().try(negative("2025-06-19")).Effect())
	now := s.referred("2025-06-20").advised("2025-11-20")
	require.Equal(t, day("2025-12-19"), now.onlyClock("relevant-period").Span.Last)
	now.does(decideToConfirm("2025-12-16"))
	now.void(approve("2025-12-16"), "s 227(8B)", bySecy) // the Investigatory Powers Commissioner's alone: s 90(11)
	now.does(approveBy(chief, "2026-01-10"), confirm("2026-01-11"))
}

// s 94(13), (14), s 2(1)(f): before a revocation nobody is consulted and nothing weighed; privacy is regarded, and notice is in writing, s 98(1).
func TestS94_13_WhatARevocationNeeds(t *testing.T) {
	s := retentionGiven(t, "2025-07-01")
	bare := acts.Revoke{By: home, On: day("2025-07-02")}
	s.irregular(bare, "s 2", bySecy)
	bare.Considered, bare.Oral = acts.PrivacyTests, true
	s.void(bare, "s 98(1)", bySecy)
	bare.Oral = false
	s.lawful(bare, "the whole")
	s.lawful(change("2025-07-03", "calls"), "a service")
	s.displaced(renew("2025-07-03"), tcn.Withdrawn)
}

// s 87(2)(a), s 90(3), (4): of a notice to a description, the share of the one that refers stands still and is suspended, and nobody else's.
func TestS90_3_TheOthersGoOn(t *testing.T) {
	d, err := tcn.NewDescribed("Calls", "all that carry calls", acme, other)
	require.NoError(t, err)
	d, err = d.Do(consultBefore(acts.Giving, "2025-06-20"), decideToGive("2025-06-20", calls), approve("2025-06-20"), give("2025-06-20"))
	require.NoError(t, err)
	ref := refer("2025-07-17")
	ref.By = other
	d, err = d.DoTo("Other", ref)
	require.NoError(t, err)
	require.Equal(t, []string{"Acme"}, d.Binds("calls"))
	still := negative("2025-07-18")
	still.By = other
	life(t, d, "Other").breach(still, "s 90(4A)", byOperator)
	require.Equal(t, tcn.Lawful, life(t, d, "Acme").try(negative("2025-07-18")).Effect())
	life(t, d, "Acme").void(refer("2025-07-18"), "SI 2018/354, reg 2(1)", nobody)
	d, err = d.On(day("2027-06-20"))
	require.NoError(t, err)
	for _, n := range d.Lives() {
		require.Equal(t, tcn.Expired, n.State().In(tcn.RegionForce))
	}
}

// s 95(3), (5): the Information Commissioner is bound from the giving on, released by permission alone, and sued by nobody.
func TestS95_3_TheInformationCommissioner(t *testing.T) {
	tells := acts.Disclose{By: ico, On: day("2025-07-02"), To: other}
	s := retentionGiven(t, "2025-07-01")
	s.breach(tells, "s 95(3)", bySecy)
	tells.To = ngo
	s.but().revokedUnheard("2025-07-02").breach(tells, "s 95(3)", bySecy)
	sued := sue(acts.ToKeepSecret, "2025-07-02")
	sued.Whom = ico
	s.void(sued, "s 95(2)", bySecy)
	s.but().does(permit(press, "2025-07-02")).breach(tells, "s 95(3)", bySecy) // permission to one is none to another
	for _, of := range []*scene{securityGiven(t, "2025-07-01"), notificationGiven(t, "2025-07-01")} {
		of.lawful(tells, "by one not bound")
	}
}

// old s 97(2), until 13 October 2024: neither compliance nor secrecy is enforced against a person abroad.
func TestS97_2_AbroadAtTheEdge(t *testing.T) {
	s := retentionTo(t, abroad()).decided("2023-01-10", calls).does(approve("2023-01-10"), give("2023-01-10"))
	for _, duty := range []acts.Duty{acts.ToComply, acts.ToKeepSecret} {
		s.void(sue(duty, "2024-10-13"), "s 97(2)", nobody)
		require.Equal(t, tcn.Lawful, s.try(sue(duty, "2024-10-14")).Effect())
	}
	s.until("2024-10-13")
	require.True(t, s.holds("secretary/enforce-retention-abroad"))
	require.False(t, s.but().until("2024-10-14").holds("secretary/enforce-retention-abroad"))
	s.breach(change("2024-10-13", "calls"), "s 95(1)", byOperator) // s 97(1): the duty is there all the same
}

// ss 252(1), 253, 258A, 87: each kind on the first day of its law, and the day before.
func TestEachKindOnItsFirstDay(t *testing.T) {
	steps := acts.Requirement{Name: "steps", Obligation: ipa.MustParse("s 252(2)"), Days: 30}
	for _, c := range []struct {
		s            *scene
		what         acts.Requirement
		before, from string
		law          string
	}{
		{retentionProposed(t), calls, "2016-12-29", "2016-12-30", "s 87(1)"},
		{securityProposed(t), steps, "2018-03-11", "2018-03-12", "s 252(1)"},
		{notificationProposed(t), content, "2025-06-19", "2025-06-20", "s 258A(1)"},
	} {
		c.s.notYet(decideToGive(c.before, c.what), c.law)
		c.s.but().lawful(decideToGive(c.from, c.what), "to give")
	}
}

// s 255(8), (10)@2025-06-20, s 95(5), s 258A(10): since when secrecy is enforced.
func TestSinceWhenSecrecyIsEnforced(t *testing.T) {
	n := securityGiven(t, "2025-06-01")
	require.NotEqual(t, tcn.Lawful, n.try(sue(acts.ToKeepSecret, "2025-06-19")).Effect())
	require.Equal(t, tcn.Lawful, n.try(sue(acts.ToKeepSecret, "2025-06-20")).Effect())
	require.Equal(t, tcn.Lawful, retentionProposed(t).decided("2016-12-30", calls).does(give("2016-12-30")).try(sue(acts.ToKeepSecret, "2016-12-31")).Effect())
	require.Equal(t, tcn.Lawful, notificationGiven(t, "2025-06-20").try(sue(acts.ToKeepSecret, "2025-06-20")).Effect())
}

// SI 2025/656, reg 3(4): exactly 10,000 persons are not more; a repair is no relevant change; s 258A(9): what comes before a reasonable time is a breach, and after the end nothing.
func TestSI2025_656_reg3_4_AtTheEdge(t *testing.T) {
	for serves, is := range map[int]bool{10_000: false, 10_001: true} {
		small := acme
		small.Serves, small.Intends = serves, 0
		s := notificationTo(t, small).does(consultBefore(acts.Giving, "2025-06-20"))
		if is {
			s.lawful(decideToGive("2025-06-20", content), "to give")
		} else {
			s.void(decideToGive("2025-06-20", content), "SI 2025/656, reg 3(4)(a)", nobody)
		}
	}
	s := notificationGiven(t, "2025-06-20")
	repair := relevant("2025-07-01", "content")
	repair.Repair = acts.Found
	s.but().lawful(repair, "what is not to be notified")
	soon := relevant("2025-07-02", "content")
	soon.TooSoon = acts.Found
	s.but().does(notify("2025-07-01", "content")).breach(soon, "s 258A(9)", byOperator)
	s.but().breach(soon, "s 258A(9)", byOperator)
	other := s.but().does(notify("2025-07-01", "retention"))
	other.breach(relevant("2025-09-01", "content"), "s 258A(9)", byOperator) // another change was notified
	s.but().revoked("2025-07-01").lawful(soon, "what is to be notified")
	far := notificationGivenTo(t, abroad(), "2025-06-20")
	far.void(sue(acts.ToComply, "2025-07-01"), "s 258A(10)", nobody)
	require.False(t, s.holds("secretary/keep-under-review")) // s 258B has no s 256(2)
	require.False(t, s.holds("secretary/specify-contribution"))
	s.until("2035-01-01").ended(tcn.Issued)
}

// s 252(4), (5): the warrant is asked of what a variation adds too; the main purpose is asked of the giving alone. s 253(8) is not there: nobody abroad.
func TestS252_4_5_AtAVariation(t *testing.T) {
	s := securityGiven(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-07-02"))
	d := decideToVary("2025-07-02", []acts.Requirement{{Name: "more", Obligation: ipa.MustParse("s 252(2)"), Days: 30}})
	d.NeedsWarrant = acts.Found
	s.void(d, "s 252(4)", bySecy)
	d.Warranted, d.MainlyWarrant = acts.Found, acts.Found
	s.but().lawful(d, "to vary")
	require.False(t, s.holds("secretary/enforce-abroad"))
	require.False(t, s.holds("information-commissioner/keep-secret"))
	require.False(t, s.holds("operator/secure-data"))
}

// s 87(3), (8)(c): twelve months are not more than twelve; a description that the giver keeps to itself is no shorter one.
func TestS87_3_AtTheEdge(t *testing.T) {
	for months, is := range map[int]bool{12: true, 13: false} {
		r := calls
		r.Months = months
		s := retentionProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
		if is {
			s.lawful(decideToGive("2025-07-01", r), "to give")
		} else {
			s.void(decideToGive("2025-07-01", r), "s 87(3)", bySecy)
		}
	}
}
