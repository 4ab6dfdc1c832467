package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// ss 253(1), 255: both keys turned, the person consulted, the matters weighed, in writing: the notice is given.
// It binds, it is secret, and its periods begin.
func TestS253_1_TheNoticeIsGiven(t *testing.T) {
	s := approved(t, "2025-06-30")
	s.moves(give("2025-07-01"), "the notice", tcn.Issued)
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	require.Equal(t, tcn.Idle, s.at(tcn.RegionLock))
	require.Equal(t, tcn.Secret, s.Stage())
	require.Equal(t, day("2025-07-01"), s.Given())
	require.Equal(t, day("2027-06-30"), s.LastDay())
	require.Equal(t, day("2025-09-28"), s.standing("decrypt").Due) // 90 days beginning with 1 July
	require.Equal(t, day("2025-07-30"), s.standing("records").Due)
	approved(t, "2025-06-30").doubts(give("2025-07-01"), tcn.Lawful, 25, tcn.Lawful)
}

// s 253(1)(c): no notice without approval, however far the decision has come. There is no urgent route.
func TestS253_1_c_NoApprovalIsVoid(t *testing.T) {
	consulted := proposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	consulted.void(give("2025-07-02"), "s 253(1)(c)", bySecy)
	decided(t, "2025-07-01").void(give("2025-07-02"), "s 253(1)(c)", bySecy)
	decided(t, "2025-07-01").does(refuse("2025-07-01")).void(give("2025-07-02"), "s 253(1)(c)", bySecy)
	asked(t, "2025-07-01").void(give("2025-07-02"), "s 253(1)(c)", bySecy)
	decided(t, "2025-07-01").does(approve("2025-07-02")).lawful(give("2025-07-02"), "the notice") // the cure
}

// ss 255(2) to (5), 253(7), 2(2): each condition of giving, unmet alone.
func TestS255_EachConditionOfGiving(t *testing.T) {
	with := func(spoil func(*acts.Give)) acts.Give {
		g := give("2025-07-02")
		spoil(&g)
		return g
	}
	without := func(f acts.Factors) acts.Give {
		return with(func(g *acts.Give) { g.Considered &^= f })
	}
	for _, c := range []struct {
		name   string
		act    acts.Give
		effect tcn.Effect
		law    string
	}{
		{"s 255(5): not in writing", with(func(g *acts.Give) { g.Oral = true }), tcn.Void, "s 255(5)"},
		{"s 255(3)(a): benefits", without(acts.Benefits), tcn.Irregular, "s 255(3)"},
		{"s 255(3)(b): users", without(acts.Users), tcn.Irregular, "s 255(3)"},
		{"s 255(3)(c): feasibility", without(acts.Feasibility), tcn.Irregular, "s 255(3)"},
		{"s 255(3)(d): cost", without(acts.Cost), tcn.Irregular, "s 255(3)"},
		{"s 255(3)(e): other effects", without(acts.OtherEffects), tcn.Irregular, "s 255(3)"},
		{"s 255(4): removal of electronic protection", without(acts.Removal), tcn.Irregular, "s 255(4)"},
		{"s 2(2): privacy", without(acts.PrivacyTests), tcn.Irregular, "s 2(2)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			approved(t, "2025-07-01").only(c.act, c.effect, c.law, bySecy)
			approved(t, "2025-07-01").lawful(give("2025-07-02"), "the notice")
		})
	}
}

// s 255(4): what it asks for concerns removal of electronic protection only: Sch 1 para 8, Sch 2 para 9, Sch 3 para 6.
func TestS255_4_OnlyForRemoval(t *testing.T) {
	g := give("2025-07-02")
	g.Considered &^= acts.Removal
	approved(t, "2025-07-01", records).lawful(g, "the notice")
	for _, para := range []struct {
		at     string
		serves acts.Authorisations
	}{
		{"SI 2018/353, Sch 1 para 8", acts.TargetedInterception}, {"SI 2018/353, Sch 1 para 8(c)", acts.TargetedInterception},
		{"SI 2018/353, Sch 2 para 9", acts.CommunicationsData}, {"SI 2018/353, Sch 3 para 6", acts.EquipmentInterference},
	} {
		approved(t, "2025-07-01", requirement("x", para.at, para.serves, 30)).irregular(g, "s 255(4)", bySecy)
	}
}

// s 255(2): the person must be consulted before the giving. Nothing fixes whether before or after the decision or the approval.
func TestS255_2_ConsultingThePerson(t *testing.T) {
	s := proposed(t).does(decideToGive("2025-07-01"), approve("2025-07-01"))
	s.irregular(give("2025-07-02"), "s 255(2)", bySecy)
	require.Equal(t, tcn.Issued, s.but().whatever(give("2025-07-02")).at(tcn.RegionForce)) // it takes effect
	s.still(consultBefore(acts.Giving, "2025-07-02"), "the person before giving")
	s.lawful(give("2025-07-02"), "the notice") // the cure

	early := proposed(t).does(consultBefore(acts.Giving, "2024-01-01"))
	early.does(decideToGive("2025-07-01"), approve("2025-07-01")).lawful(give("2025-07-02"), "the notice") // no least time, no limit

	named := consultBefore(acts.Giving, "2025-07-01")
	named.With = acme
	proposed(t).still(named, "the person before giving")
	named.With = other
	proposed(t).void(named, "s 255(2)", bySecy)
	given(t, "2025-07-01").misplaced(consultBefore(acts.Giving, "2025-07-02"), tcn.Issued)
	proposed(t).bad(acts.Consult{By: home, On: day("2025-07-01")}, "Before")
	given(t, "2025-07-01").bad(consultBefore(acts.Confirming, "2025-07-02"), "Before")
}

// s 253(7): the notice specifies a period for the steps; it may be one that is not publicly known.
func TestS253_7_Periods(t *testing.T) {
	timeless := records
	timeless.Days = 0
	approved(t, "2025-07-01", decrypt, timeless).irregular(give("2025-07-02"), "s 253(7)", bySecy)
	timeless.Days = acts.Undisclosed
	s := approved(t, "2025-07-01", timeless).lawful(give("2025-07-02"), "the notice")
	require.Zero(t, s.standing("records").Due)
}

// s 253(1): a notice is given once, and not after it was abandoned.
func TestS253_1_GivenOnce(t *testing.T) {
	given(t, "2025-07-01").displaced(give("2025-07-02"), tcn.Issued)
	approved(t, "2025-07-01").does(abandon("2025-07-02")).displaced(give("2025-07-03"), tcn.Abandoned)
	approved(t, "2025-07-01").does(abandon("2025-07-02")).misplaced(consultBefore(acts.Giving, "2025-07-03"), tcn.Abandoned)
}

// s 255(5A), (5B)(a): the life of a notice. Its last day is the eve of the second anniversary.
func TestS255_5B_a_TwoYearsBeginningWithTheGiving(t *testing.T) {
	for given_, last := range map[string]string{
		"2025-07-01": "2027-06-30",
		"2024-10-14": "2026-10-13", // the first day of the two years: no legacy notice, but the same last day as one
		"2024-10-15": "2026-10-14",
		"2026-03-01": "2028-02-29",
		"2028-02-29": "2030-02-28",
	} {
		s := given(t, given_)
		require.Equal(t, day(last), s.LastDay(), given_)
		require.Equal(t, tcn.Issued, s.but().until(last).at(tcn.RegionForce), given_)
		require.Equal(t, tcn.Expired, s.until(day(last).Add(1).String()).at(tcn.RegionForce), given_)
	}
}

// s 255(5A): in every state the notice lapses at the end of its last day, and what hung on it falls away: doubts 5 and 7.
func TestS255_5A_LapseInEveryState(t *testing.T) {
	one := func(on string) *scene { return given(t, "2025-07-01") }
	late := "2027-06-10"
	for name, s := range map[string]*scene{
		"in force":             one(late),
		"a decision waits":     one(late).toVary(late, []acts.Requirement{hack}),
		"a variation approved": one(late).toVary(late, []acts.Requirement{hack}).does(approve(late)),
		"a renewal refused":    one(late).does(decideToRenew(late), refuse(late)),
		"the IPC was asked":    one(late).does(decideToRenew(late), refuse(late), ask(late)),
		"a renewal approved":   one(late).toRenew(late),
		"referred":             one(late).referred("2025-07-02"),
		"reported":             one(late).referred("2025-07-02").advised("2025-07-03"),
		"awaiting the IPC":     one(late).referred("2025-07-02").advised("2025-07-03").does(decideToConfirm("2025-07-03")),
		"challenged":           one(late).does(complaint("2025-07-02")),
		"stayed":               one(late).does(complaint("2025-07-02"), orderInterim("2025-07-02")),
		"sued":                 one(late).does(sue(acts.ToComply, "2025-10-10")),
		"another given":        one(late).does(giveAnother(late)),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			s.until("2027-06-30")
			require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
			s.until("2027-07-15")
			require.Equal(t, tcn.Expired, s.at(tcn.RegionForce))
			require.Equal(t, day("2027-07-01"), s.Ended())
			r := s.ruling()
			form := "of time"
			if r.Before().In(tcn.RegionReview) >= tcn.Referred {
				form = "of time during a review"
				requireDoubt(t, r, 5, tcn.Void)
			}
			require.Equal(t, form, r.Rule().Form)
			require.Equal(t, tcn.Lawful, r.Effect())
			require.Equal(t, day("2027-07-01"), r.Day())
			require.Nil(t, r.Act())
			note(s.Notice, r)
			require.Equal(t, tcn.Idle, s.at(tcn.RegionLock))
			require.Contains(t, []tcn.Status{tcn.Unreferred, tcn.Settled}, s.at(tcn.RegionReview))
			require.Zero(t, s.standing("decrypt").Referred)
			require.Zero(t, s.standing("decrypt").Suspended)
		})
	}
}

// s 255(5A): an act on the day after the last finds the notice ended.
func TestS255_5A_TheActComesTooLate(t *testing.T) {
	s := given(t, "2025-07-01").does(consultBefore(acts.Revoking, "2027-06-30"))
	s.misplaced(revoke("2027-07-01"), tcn.Expired)
	s.misplaced(revoke("2027-07-01", "decrypt"), tcn.Expired)
	s.lawful(revoke("2027-06-30"), "the whole")
	given(t, "2025-07-01").toRenew("2027-06-30").displaced(renew("2027-07-01"), tcn.Expired)
	given(t, "2025-07-01").misplaced(decideToRenew("2027-07-01"), tcn.Expired)
	given(t, "2025-07-01").misplaced(decideToVary("2027-07-01", []acts.Requirement{hack}), tcn.Expired)
}

// s 255(5A) is of 14 October 2024: until then no notice ended by time, and none shows a last day.
// SI 2024/1021, reg 4(2): a notice in effect immediately before lives for two years beginning with that day.
func TestSI2024_1021_reg4_2_LegacyLife(t *testing.T) {
	for _, on := range []string{"2018-03-12", "2020-02-29", "2024-10-13"} {
		s := given(t, on)
		require.Zero(t, s.LastDay(), on)
		require.Equal(t, tcn.Issued, s.but().until("2024-10-13").at(tcn.RegionForce))
		s.until("2024-10-14")
		require.Equal(t, day("2026-10-13"), s.LastDay())
		require.Equal(t, tcn.Issued, s.but().until("2026-10-13").at(tcn.RegionForce))
		require.Equal(t, tcn.Expired, s.but().until("2026-10-14").at(tcn.RegionForce))
		require.Equal(t, day("2026-10-14"), s.until("2030-01-01").Ended())
	}
	short := given(t, "2019-01-01").revoked("2020-01-01").until("2030-01-01")
	require.Equal(t, tcn.Withdrawn, short.at(tcn.RegionForce))
}

// s 255(6), s 253(8): a notice can be given to a person abroad; the obligations may reach there.
func TestS255_6_GivenAbroad(t *testing.T) {
	s := proposedTo(t, abroad()).decided("2025-07-01").does(approve("2025-07-01"))
	s.moves(give("2025-07-01"), "the notice", tcn.Issued)
	require.True(t, s.To().Abroad)
	require.Equal(t, actors.Telecommunications, s.To().Kind)
}
