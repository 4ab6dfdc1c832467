package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A defect is something gone wrong, with what the Act makes of it.
type defect struct {
	name   string
	scene  func(t *testing.T) *scene
	act    acts.Act
	effect tcn.Effect
	law    string // of the only ground; of the form, if lawful
	cure   actors.Role
	form   string
	stage  tcn.Status // the one word, if the act is done
}

// reviewDecided is a review of which the outcome has been decided, and not approved.
func reviewDecided(t *testing.T, year string) *scene {
	return given(t, year+"-07-01").referred(year + "-07-02").advised(year + "-07-10").does(decideToConfirm(year + "-07-11"))
}

// employee is a disclosure by somebody whom the recipient employs.
func employee(on string) acts.Disclose { return acts.Disclose{By: staff, On: day(on), To: press} }

// alone is the Secretary of State's lengthening of the review period with nobody's agreement.
func alone(on, to string) acts.Extend {
	return acts.Extend{By: home, On: day(on), Term: acts.ReviewPeriod, To: day(to), CommissionerAgrees: acts.Found}
}

// withoutFactors is a giving without the matters of s 255(3).
func withoutFactors(on string) acts.Give {
	return acts.Give{By: home, On: day(on), Considered: acts.Removal | acts.PrivacyTests}
}

func oral(on string) acts.Give {
	g := give(on)
	g.Oral = true
	return g
}

func withoutReasons(on string) acts.Refuse { return acts.Refuse{By: judge, On: day(on)} }

func unheard(on string) acts.Report {
	return acts.Report{By: judge, On: day(on), ToPerson: acts.Found}
}

var defects = []defect{
	{"given without consultation: it stands, and can be quashed",
		func(t *testing.T) *scene {
			return proposed(t).does(decideToGive("2025-07-01"), approve("2025-07-01"))
		},
		give("2025-07-01"), tcn.Irregular, "s 255(2)", bySecy, "the notice", tcn.Secret},
	{"given without the matters taken into account",
		func(t *testing.T) *scene { return approved(t, "2025-07-01") },
		withoutFactors("2025-07-01"), tcn.Irregular, "s 255(3)", bySecy, "the notice", tcn.Secret},
	{"given without approval: there is no notice, and no urgent route",
		func(t *testing.T) *scene {
			return decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01"))
		},
		give("2025-07-01"), tcn.Void, "s 253(1)(c)", bySecy, "the notice", 0},
	{"given by word of mouth",
		func(t *testing.T) *scene { return approved(t, "2025-07-01") },
		oral("2025-07-01"), tcn.Void, "s 255(5)", bySecy, "the notice", 0},
	{"approved by another Judicial Commissioner after a refusal: the request is to the Commissioner",
		func(t *testing.T) *scene {
			return decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01"))
		},
		approveBy(actors.JudicialCommissioner{Name: "Dame D"}, "2025-07-02"), tcn.Void, "s 227(8B)", bySecy, "on request", 0},
	{"asked after the Commissioner's own refusal",
		func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-01")) },
		ask("2025-07-02"), tcn.Void, "s 254(5)", bySecy, "on a decision to give", 0},
	{"refused without written reasons: a refusal all the same",
		func(t *testing.T) *scene { return decided(t, "2025-07-01") },
		withoutReasons("2025-07-01"), tcn.Breach, "s 254(4)", byJudge, "a decision", tcn.Proposed},
	{"referred back late",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		refer("2025-07-30"), tcn.Void, "SI 2018/354, reg 2(1)", nobody, "the notice", 0},
	{"referred back by somebody else",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		acts.Refer{By: other, On: day("2025-07-02"), Unreasonable: acts.Found}, tcn.Void, "s 257(1)", nobody, "the notice", 0},
	{"referred back again: a variation as the outcome of a review",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Varying, "2025-07-10")).
				outcome(decideToVaryOnReview("2025-07-11", further)).does(vary("2025-07-12"))
		},
		referVariation("2025-07-13", "hack"), tcn.Void, "s 257(12)", byOperator, "a variation", 0},
	{"referred back again: what a review has confirmed",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").
				outcome(decideToConfirm("2025-07-11")).does(confirm("2025-07-12"))
		},
		refer("2025-07-13"), tcn.Void, "s 257(9)(b)", byOperator, "the notice", 0},
	{"reported on a review unheard",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").referred("2025-07-02").does(consultJudge("2025-07-03"))
		},
		unheard("2025-07-04"), tcn.Irregular, "s 257(8)(a)", byJudge, "by a Commissioner", tcn.Secret},
	{"confirmed without the Investigatory Powers Commissioner",
		func(t *testing.T) *scene { return reviewDecided(t, "2025") },
		confirm("2025-07-12"), tcn.Void, "s 257(10)", bySecy, "the notice", 0},
	{"confirmed on another Judicial Commissioner's approval, from 14 October 2024",
		func(t *testing.T) *scene { return reviewDecided(t, "2025") },
		acts.Approve{By: judge, On: day("2025-07-12"), Delegated: acts.Found, Considered: acts.PrivacyTests}, tcn.Void, "s 227(8B)", bySecy, "the outcome of a review", 0},
	{"the same before it: the function could be delegated",
		func(t *testing.T) *scene { return reviewDecided(t, "2020") },
		acts.Approve{By: judge, On: day("2020-07-12"), Delegated: acts.Found, Considered: acts.PrivacyTests}, tcn.Lawful, "s 257(10)", nobody, "the outcome of a review", tcn.Secret},
	{"decided on a review after its period: the decision stands",
		func(t *testing.T) *scene { return given(t, "2025-07-01").referred("2025-07-20").advised("2026-01-10") },
		decideToConfirm("2026-01-16"), tcn.Breach, "s 257(4)@2025-06-20", bySecy, "to confirm", tcn.Secret},
	{"the review period lengthened by the Secretary of State alone",
		func(t *testing.T) *scene { return given(t, "2025-07-01").referred("2025-07-20") },
		alone("2025-08-01", "2026-06-30"), tcn.Void, "SI 2018/354, reg 2A(2)", byOperator, "the review period", 0},
	{"renewed early",
		func(t *testing.T) *scene { return given(t, "2025-07-01").toRenew("2027-05-31") },
		renew("2027-05-31"), tcn.Void, "s 256A(4)", bySecy, "the notice", 0},
	{"renewed within the period",
		func(t *testing.T) *scene { return given(t, "2025-07-01").toRenew("2027-05-31") },
		renew("2027-06-01"), tcn.Lawful, "s 256A(1)", nobody, "the notice", tcn.Secret},
	{"varied with further requirements and no second key",
		func(t *testing.T) *scene { return given(t, "2025-07-01").toVary("2025-09-01", further) },
		vary("2025-09-01"), tcn.Void, "s 256(5)(c)", bySecy, "with further requirements", 0},
	{"revoked without consultation: it ends all the same",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		revoke("2025-09-01"), tcn.Irregular, "s 256(9)", bySecy, "the whole", tcn.Withdrawn},
	{"disclosed by an employee",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		employee("2025-07-02"), tcn.Breach, "s 255(8)", bySecy, "to the public", tcn.Secret},
	{"published by a journalist: ss 252 to 258B bind the recipient and its people",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		publish("2025-07-02"), tcn.Lawful, "s 255(8)", nobody, "a report", tcn.Secret},
	{"a change of service outside a review",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		negative("2025-07-02"), tcn.Lawful, "s 255(9)", nobody, "a service", tcn.Secret},
	{"a change of service in a review, before 20 June 2025",
		func(t *testing.T) *scene { return given(t, "2025-01-10").referred("2025-02-01") },
		negative("2025-06-19"), tcn.Lawful, "s 255(9)", nobody, "a service", tcn.Secret},
	{"a change of service in a review, from 20 June 2025",
		func(t *testing.T) *scene { return given(t, "2025-06-20").referred("2025-06-20") },
		negative("2025-06-20"), tcn.Breach, "s 257(3A)", byOperator, "a service", tcn.Secret},
	{"a requirement left unmet after its period",
		func(t *testing.T) *scene { return given(t, "2025-07-01") },
		change("2025-07-31", "records"), tcn.Breach, "s 255(9)", byOperator, "a service", tcn.Secret},
	{"the same, suspended by a referral",
		func(t *testing.T) *scene { return given(t, "2025-07-01").referred("2025-07-02", "records") },
		change("2025-07-31", "records"), tcn.Lawful, "s 255(9)", nobody, "a service", tcn.Secret},
	{"the same, another requirement being suspended",
		func(t *testing.T) *scene { return given(t, "2025-07-01").referred("2025-07-02", "decrypt") },
		change("2025-07-31", "records"), tcn.Breach, "s 255(9)", byOperator, "a service", tcn.Secret},
	{"sued for secrecy before 20 June 2025",
		func(t *testing.T) *scene { return given(t, "2025-01-10") },
		sue(acts.ToKeepSecret, "2025-06-19"), tcn.Void, "s 255(10)@2025-06-20", nobody, "for secrecy", 0},
	{"an interim order on a complaint before 14 October 2024",
		func(t *testing.T) *scene { return given(t, "2024-01-10").does(complaint("2024-02-01")) },
		orderInterim("2024-10-13"), tcn.Void, "RIPA 2000 s 67(6)@2024-10-14", nobody, "on a complaint", 0},
}

// Each defect is what the Act makes of it: void, irregular, a breach, or no defect at all; by its words, with its cure.
func TestDefects(t *testing.T) {
	for _, d := range defects {
		t.Run(d.name, func(t *testing.T) {
			s := d.scene(t)
			r, err := s.Try(d.act)
			require.NoError(t, err)
			require.Equal(t, d.effect.String(), r.Effect().String(), "%v", r.Grounds())
			require.Equal(t, d.form, r.Rule().Form)
			words := r.Rule().Law
			if d.effect != tcn.Lawful {
				require.Len(t, r.Grounds(), 1, "%v", r.Grounds())
				require.Equal(t, d.effect, r.Grounds()[0].Effect)
				require.Equal(t, d.cure, r.Grounds()[0].By)
				words = r.Grounds()[0].Law
			}
			var law []string
			for _, c := range words {
				law = append(law, c.String())
			}
			require.Contains(t, law, d.law)
			if d.effect == tcn.Void {
				_, err := s.Do(d.act)
				require.Error(t, err)
				return
			}
			require.Equal(t, d.stage, s.whatever(d.act).Stage())
			require.Equal(t, d.effect, s.ruling().Effect())
		})
	}
}

// s 256A(4), s 255(5A): a renewal after the period is too late, as there is no notice any more.
func TestDefect_S256A_4_RenewedLate(t *testing.T) {
	s := given(t, "2025-07-01").toRenew("2027-06-30")
	s.but().does(renew("2027-06-30"))
	r, err := s.Try(renew("2027-07-01"))
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect())
	require.Equal(t, tcn.Expired, r.Before().In(tcn.RegionForce))
	require.Contains(t, r.Grounds()[0].Says, "expired")
}

// s 255(5A): the lapse that nobody did. It is dated the first day without effect, ends a review, and lifts no secrecy.
func TestDefect_S255_5A_Lapse(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02")
	require.Equal(t, tcn.Issued, s.until("2027-06-30").at(tcn.RegionForce))
	s.until("2027-08-01")
	r := s.ruling()
	require.Nil(t, r.Act())
	require.Equal(t, "lapse", r.Rule().Act)
	require.Equal(t, tcn.Lawful, r.Effect())
	require.Equal(t, day("2027-07-01"), r.Day())
	require.Equal(t, day("2027-07-01"), s.Ended())
	require.Equal(t, ipa.MustParse("s 255(5A)"), r.Rule().Law[0])
	require.Equal(t, tcn.Settled, s.at(tcn.RegionReview))
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	requireDoubt(t, r, 5, tcn.Void)
}

// s 257(3): a suspension by referral is no breach and no lapse: the duty is gone so far as referred, and comes back with the confirmation.
func TestDefect_S257_3_Suspension(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02")
	s.still(change("2025-12-01", "records"), "a service")
	s.advised("2025-12-02").outcome(decideToConfirm("2025-12-03")).does(confirm("2025-12-04"))
	s.breach(change("2025-12-05", "records"), "s 255(9)", byOperator)
}
