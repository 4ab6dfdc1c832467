package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// asked is a decision to give, refused by a Judicial Commissioner and put to the Investigatory Powers Commissioner.
func asked(t *testing.T, on string) *scene {
	return decided(t, on).does(refuse(on), ask(on))
}

// s 254(2), s 227(7), (11), (13)(a): any Judicial Commissioner may approve, the Investigatory Powers Commissioner and, since
// there are Deputies, a Deputy among them.
func TestS254_2_AnyJudicialCommissionerApproves(t *testing.T) {
	for _, by := range []actors.Commissioner{judge, chief, deputy} {
		decided(t, "2025-07-01").moves(approveBy(by, "2025-07-01"), "a decision", tcn.Approved)
	}
	decided(t, "2025-07-01").doubts(approve("2025-07-01"), tcn.Lawful, 18, tcn.Lawful)
}

// s 227(6A): there is no Deputy before 14 October 2024.
func TestS227_6A_NoDeputyBefore14Oct2024(t *testing.T) {
	law := "s 227(8)@2018-03-12"
	decided(t, "2024-10-13").void(approveBy(deputy, "2024-10-13"), law, bySecy)
	decided(t, "2024-10-13").void(refuseBy(deputy, "2024-10-13"), law, bySecy)
	decided(t, "2024-10-13").does(approve("2024-10-13"))
	decided(t, "2024-10-13").does(approveBy(deputy, "2024-10-14"))
}

// s 254(2): only a decision that waits can be approved.
func TestS254_2_NothingToApprove(t *testing.T) {
	proposed(t).misplaced(approve("2025-07-01"), tcn.Idle)
	approved(t, "2025-07-01").misplaced(approve("2025-07-02"), tcn.Approved)
	decided(t, "2025-07-01").does(refuse("2025-07-01")).misplaced(approve("2025-07-02"), tcn.Refused)
	given(t, "2025-07-01").misplaced(approve("2025-07-02"), tcn.Idle)
}

// s 254(4): a refusal, with written reasons. Without them it is a refusal all the same.
func TestS254_4_RefusalAndReasons(t *testing.T) {
	s := decided(t, "2025-07-01")
	without := refuse("2025-07-02")
	without.Reasons = false
	s.breach(without, "s 254(4)", byJudge)
	require.Equal(t, tcn.Refused, s.but().whatever(without).at(tcn.RegionLock))
	s.moves(refuse("2025-07-02"), "a decision", tcn.Refused)
	s.void(give("2025-07-03"), "s 253(1)(c)", bySecy)
	s.misplaced(refuse("2025-07-03"), tcn.Refused)
	proposed(t).misplaced(refuse("2025-07-01"), tcn.Idle)
}

// s 254(5): after a refusal by another Commissioner, a Deputy as well, the Investigatory Powers Commissioner may be asked, and decides.
func TestS254_5_AskingTheCommissioner(t *testing.T) {
	for _, by := range []actors.Commissioner{judge, deputy} {
		s := decided(t, "2025-07-01").does(refuseBy(by, "2025-07-02"))
		s.moves(ask("2025-07-03"), "on a decision to give", tcn.Asked)
		s.but().moves(approveBy(chief, "2025-07-04"), "on request", tcn.Approved).does(give("2025-07-05"))
		s.moves(refuseBy(chief, "2025-07-04"), "on request", tcn.Barred)
		s.void(give("2025-07-05"), "s 253(1)(c)", bySecy)
	}
	s := asked(t, "2025-07-01")
	without := refuseBy(chief, "2025-07-02")
	without.Reasons = false
	s.breach(without, "s 254(4)", byChief)
}

// s 254(5): the Investigatory Powers Commissioner's own refusal leaves nobody to ask, at once or on request.
// Deciding anew is thought possible: doubt 36.
func TestS254_5_NobodyToAskAfterTheCommissioner(t *testing.T) {
	s := decided(t, "2025-07-01")
	s.doubts(refuseBy(chief, "2025-07-02"), tcn.Lawful, 36, tcn.Lawful)
	without := refuseBy(chief, "2025-07-02")
	without.Reasons = false
	s.breach(without, "s 254(4)", byChief)
	s.moves(refuseBy(chief, "2025-07-02"), "as the Commissioner", tcn.Barred)
	s.misplaced(ask("2025-07-03"), tcn.Barred)
	s.misplaced(refuseBy(chief, "2025-07-03"), tcn.Barred)
	s.does(decideToGive("2025-07-04"), approve("2025-07-05"), give("2025-07-06"))

	asked(t, "2025-07-01").does(refuseBy(chief, "2025-07-02")).misplaced(ask("2025-07-03"), tcn.Barred)
}

// s 254(5): asking comes after a refusal, and a decision that waits or is approved cannot be put there.
func TestS254_5_NothingToAsk(t *testing.T) {
	decided(t, "2025-07-01").misplaced(ask("2025-07-01"), tcn.Decided)
	approved(t, "2025-07-01").misplaced(ask("2025-07-01"), tcn.Approved)
	proposed(t).bad(ask("2025-07-01"), "Run")
}

// ss 254(5), 227(8): until 13 October 2024 the Commissioner could delegate the request to any other Judicial Commissioner.
// ss 227(8A)(d), (8B), (14): from then on to a Deputy, and only when unable or unavailable.
func TestS227_8A_d_WhoDecidesOnRequest(t *testing.T) {
	asTo := func(by actors.Commissioner, delegated, unavailable bool, on string) (acts.Approve, acts.Refuse) {
		a, r := approveBy(by, on), refuseBy(by, on)
		if delegated {
			a.Delegated, r.Delegated = acts.Found, acts.Found
		}
		if unavailable {
			a.Unavailable, r.Unavailable = acts.Found, acts.Found
		}
		return a, r
	}
	for _, c := range []struct {
		by                     actors.Commissioner
		delegated, unavailable bool
		on                     string
		law                    string // of the only ground; empty: lawful
	}{
		{chief, false, false, "2024-10-13", ""},
		{another, true, false, "2024-10-13", ""},
		{another, true, true, "2024-10-13", ""},
		{another, false, false, "2024-10-13", "s 227(8)@2018-03-12"},
		{another, false, true, "2024-10-13", "s 227(8)@2018-03-12"},
		{chief, false, false, "2024-10-14", ""},
		{another, true, true, "2024-10-14", "s 227(8B)"},
		{another, false, false, "2024-10-14", "s 227(8B)"},
		{deputy, true, true, "2024-10-14", ""},
		{deputy, true, false, "2024-10-14", "s 227(8A)"},
		{deputy, false, true, "2024-10-14", "s 227(8A)"},
	} {
		a, r := asTo(c.by, c.delegated, c.unavailable, c.on)
		onRequest := asked(t, "2024-10-01")
		onReview := given(t, "2024-09-01").referred("2024-09-02").advised("2024-10-01").does(decideToConfirm("2024-10-01"))
		if c.law != "" {
			onRequest.void(a, c.law, bySecy)
			onRequest.void(r, c.law, bySecy)
			onReview.void(a, c.law, bySecy)
			onReview.void(r, c.law, bySecy)
			continue
		}
		onRequest.but().moves(a, "on request", tcn.Approved)
		onRequest.but().moves(r, "on request", tcn.Barred) // s 227(10A): a Deputy's refusal is final
		onReview.but().moves(a, "the outcome of a review", tcn.Approved)
		onReview.but().moves(r, "the outcome of a review", tcn.Barred)
	}
}

// ss 254(5), 227(8), (8A)(d): the request is for another to decide. Who refused, by office and name, may not, though a delegation
// would reach them; one Deputy may decide on the other's refusal, s 227(8D).
func TestS227_8A_d_NotWhoeverRefused(t *testing.T) {
	sister := actors.DeputyCommissioner{Name: "Dame E"}
	for _, c := range []struct {
		refused, same, next actors.Commissioner
		on, law             string
	}{
		{judge, judge, another, "2024-10-13", "s 227(8)@2018-03-12"},
		{deputy, deputy, sister, "2024-10-14", "s 227(8A)"},
	} {
		s := decided(t, c.on).does(refuseBy(c.refused, c.on), ask(c.on))
		a, r := approveBy(c.same, c.on), refuseBy(c.same, c.on)
		a.Delegated, a.Unavailable, r.Delegated, r.Unavailable = acts.Found, acts.Found, acts.Found, acts.Found
		for _, act := range []acts.Act{a, r} {
			g := s.void(act, c.law, bySecy).Grounds()[0]
			require.Contains(t, g.Says, "whoever refused")
			require.True(t, g.Inferred)
		}
		a.By, r.By = c.next, c.next
		s.but().moves(a, "on request", tcn.Approved)
		s.but().moves(r, "on request", tcn.Barred)
	}
	// Of two whose names are not given, the offices tell them apart.
	nameless := approveBy(actors.DeputyCommissioner{}, "2025-07-01")
	nameless.Delegated, nameless.Unavailable = acts.Found, acts.Found
	decided(t, "2025-07-01").does(refuseBy(actors.JudicialCommissioner{}, "2025-07-01"), ask("2025-07-01")).moves(nameless, "on request", tcn.Approved)
	// The refusal of one decision is none of another's.
	s := decided(t, "2025-07-01").does(refuseBy(deputy, "2025-07-01"), ask("2025-07-01"), decideToGive("2025-07-02"))
	r, q, a := refuse("2025-07-02"), ask("2025-07-02"), approveBy(deputy, "2025-07-02")
	r.Run, q.Run, a.Run, a.Delegated, a.Unavailable = 2, 2, 2, acts.Found, acts.Found
	s.does(r, q).moves(a, "on request", tcn.Approved)
}

// s 253(1): "may give". Nothing obliges the Secretary of State to go on, from any point before the giving.
func TestS253_1_NotGoingOn(t *testing.T) {
	for name, s := range map[string]*scene{
		"proposed": proposed(t), "consulting": proposed(t).does(consultBefore(acts.Giving, "2025-07-01")),
		"decided": decided(t, "2025-07-01"), "refused": decided(t, "2025-07-01").does(refuse("2025-07-01")),
		"asked": asked(t, "2025-07-01"), "barred": decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-01")),
		"approved": approved(t, "2025-07-01"),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			s.moves(abandon("2025-07-02"), "the proposal", tcn.Abandoned)
			require.Equal(t, day("2025-07-02"), s.Ended())
			require.Equal(t, tcn.Idle, s.at(tcn.RegionLock))
			s.displaced(give("2025-07-03"), tcn.Abandoned)
		})
	}
	given(t, "2025-07-01").misplaced(abandon("2025-07-02"), tcn.Idle)
}

// A decision need not be carried out, before the giving or after it.
func TestS254_1_ADecisionLeftAside(t *testing.T) {
	s := approved(t, "2025-07-01")
	a := abandon("2025-07-02")
	a.Run = 1
	s.moves(a, "a decision", tcn.Idle)
	s.void(give("2025-07-03"), "s 253(1)(c)", bySecy)
	s.misplaced(a, tcn.Idle)
	s.does(decideToGive("2025-07-03"), approve("2025-07-03"))
	g := give("2025-07-04")
	g.Run = 2
	s.does(g).toVary("2025-07-05", []acts.Requirement{hack}).moves(abandon("2025-07-06"), "a decision", tcn.Idle)
}

// ss 256(8) and 256A(6) apply s 254: the Commissioner may be asked after a refusal to approve a variation or a renewal,
// and the refusal leaves the notice as it was.
func TestS256_8_and_256A_6_AskingOnVariationAndRenewal(t *testing.T) {
	s := given(t, "2025-07-01").toVary("2025-08-01", []acts.Requirement{hack})
	s.moves(refuse("2025-08-02"), "a decision", tcn.Refused)
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
	s.void(vary("2025-08-03"), "s 256(5)(c)", bySecy)
	s.moves(ask("2025-08-03"), "on a decision to vary", tcn.Asked)
	s.but().does(refuseBy(chief, "2025-08-04")).misplaced(ask("2025-08-05"), tcn.Barred)
	s.does(approveBy(chief, "2025-08-04"), vary("2025-08-05"))

	s = given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-01"), decideToRenew("2027-06-01"))
	s.moves(refuse("2027-06-02"), "a decision", tcn.Refused)
	s.void(renew("2027-06-03"), "s 256A(3)(c)", bySecy)
	s.moves(ask("2027-06-03"), "on a decision to renew", tcn.Asked)
	s.but().does(refuseBy(chief, "2027-06-04")).misplaced(ask("2027-06-05"), tcn.Barred)
	s.does(approveBy(chief, "2027-06-04"), renew("2027-06-05"))

	given(t, "2025-07-01").toVary("2025-08-01", []acts.Requirement{hack}).misplaced(ask("2025-08-01"), tcn.Decided)
	given(t, "2025-07-01").does(decideToRenew("2027-06-01")).misplaced(ask("2027-06-01"), tcn.Decided)
}
