package tcn

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A stand is a line of the table of positions, as it is written: one of four kinds, with its holder and its counterparty.
// Their correlatives are derived.
type stand struct {
	Holder       actors.Role
	Kind         PositionKind
	Counterparty actors.Role
	Content      string
	Law          string
	While        []Status // where it is: one of these in each region that has some here
	If           facts    // and if these hold
	Of           share    // the requirements that it concerns, if some and not others
	Doubt        int
}

// share is a part of the requirements.
type share uint8

const (
	_         share = iota
	binding         // those that bind
	suspended       // those referred back
	stayed          // those under an interim order
)

// shares are the requirements of each part.
var shares = [...]func(standing) bool{
	binding:   standing.binds,
	suspended: func(s standing) bool { return !s.Referred.IsZero() },
	stayed:    func(s standing) bool { return !s.Suspended.IsZero() },
}

const (
	press     = actors.RolePress
	staff     = actors.RoleStaff
	court     = actors.RoleCourt
	authority = actors.RolePublicAuthority
	public    = actors.RolePublic
)

var (
	ungiven  = []Status{Proposed}
	inForce  = []Status{Issued}
	bound    = []Status{Secret, Reported, Avowed}
	reviewed = []Status{Issued, Referred, Advised}
	over     = []Status{Withdrawn, Reissued, Expired, Quashed}
	live     = []Status{Challenged, Tribunal}
)

// stands is the table of positions: annexed to the words of law, holder by holder.
var stands = []stand{
	// the Secretary of State
	{secretary, HasDuty, operator, "consult the person before giving the notice", "s 255(2)", ungiven, nil, 0, 0},
	{secretary, HasDuty, operator, "take benefits, users (if known), feasibility, cost and other effects into account before giving", "s 255(3)", ungiven, nil, 0, 0},
	{secretary, HasDuty, operator, "take the feasibility and cost of removing electronic protection into account in particular", "s 255(4)", ungiven, nil, 0, 0},
	{secretary, HasDuty, public, "have regard to less intrusive means, sensitivity, the integrity of systems and privacy", "s 2(2)", ungiven, nil, 0, 0},
	{secretary, HasPower, operator, "decide to give a notice", "s 253(1)", ungiven, nil, 0, 0},
	{secretary, HasLiberty, operator, "not go on to give it", "s 253(1)", ungiven, nil, 0, 0},
	{secretary, HasDisability, operator, "give a notice whose decision no Judicial Commissioner has approved", "s 253(1)(c)", ungiven, facts{isNothingApproved}, 0, 0},
	{secretary, HasPower, operator, "give the notice that has been approved", "s 253(1)", []Status{Proposed, Approved}, nil, 0, 25},
	{secretary, HasPower, chief, "ask the Commissioner to decide after another's refusal", "s 254(5)", []Status{Refused}, nil, 0, 0},
	{secretary, HasDisability, operator, "ask anybody after the Investigatory Powers Commissioner has refused", "s 254(5)", []Status{Barred}, nil, 0, 36},
	{secretary, HasDuty, operator, "keep the notice under review", "s 256(2)", inForce, nil, 0, 0},
	{secretary, HasDuty, operator, "consult the person before varying or revoking", "s 256(9)", inForce, nil, 0, 0},
	{secretary, HasDuty, operator, "consult the person before renewing", "s 256A(6)", inForce, nil, 0, 0},
	{secretary, HasDuty, operator, "give written notice of a variation or a revocation", "s 256(7); s 256(10)", inForce, nil, 0, 0},
	{secretary, HasPower, operator, "vary the notice, with a Judicial Commissioner's approval if that imposes further requirements", "s 256(3)(a); s 256(5)", inForce, nil, 0, 0},
	{secretary, HasPower, operator, "revoke the notice, wholly or in part, without any Commissioner's approval", "s 256(3)(b)", inForce, nil, 0, 0},
	{secretary, HasPower, operator, "renew the notice, with a Judicial Commissioner's approval", "s 256A(1)", inForce, facts{isRenewable}, 0, 0},
	{secretary, HasDisability, operator, "renew the notice before its renewal period", "s 256A(4)", inForce, facts{isNotRenewable}, 0, 0},
	{secretary, HasPower, operator, "permit a disclosure", "s 255(8)", bound, nil, 0, 0},
	{secretary, HasPower, operator, "sue to enforce compliance", "s 255(10)", inForce, facts{isEnforceable, isAnyDue}, 0, 15},
	{secretary, HasDisability, operator, "enforce the notice in court against the person abroad", "s 255(10)(b); s 255(11)", inForce, facts{isUnenforceable}, 0, 15},
	{secretary, HasPower, operator, "sue to enforce secrecy", "s 255(8); s 255(10)@2025-06-20", bound, facts{isEnforceable}, 0, 0},
	{secretary, HasPower, staff, "sue a person employed or engaged to enforce secrecy", "s 255(8); s 255(10)@2025-06-20", bound, nil, 0, 0},
	{secretary, HasPower, operator, "sue to enforce the standstill", "s 257(3A); s 255(10)@2025-06-20", reviewed, facts{isEnforceable}, 0, 12},
	{secretary, HasDuty, operator, "arrange an appropriate contribution to the costs, never nil", "s 249", inForce, nil, 0, 0},
	{secretary, HasDuty, operator, "consult the Board and a Judicial Commissioner before deciding the review", "s 257(5)", reviewed, nil, 0, 0},
	{secretary, HasDuty, operator, "review the notice so far as referred", "s 257(4)", reviewed, nil, 0, 0},
	{secretary, HasDuty, operator, "decide before the review period ends", "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", reviewed, facts{isTimed}, 0, 9},
	{secretary, HasDuty, operator, "decide whether to vary, revoke or confirm before the relevant period ends", "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", []Status{Issued, Advised}, facts{isDecisionTimed}, 0, 9},
	{secretary, HasLiberty, operator, "decide whether to vary, revoke or confirm at any time", "s 257(9)@2018-03-12", []Status{Issued, Advised}, facts{isUndecided}, 0, 0},
	{secretary, HasDisability, operator, "vary or confirm on the review without the Investigatory Powers Commissioner's approval", "s 257(10)", reviewed, nil, 0, 0},
	{secretary, HasPower, operator, "lengthen the relevant period in exceptional circumstances", "s 257(10A); SI 2018/354, reg 2B(3)", []Status{Issued, Advised}, nil, 0, 0},
	{secretary, HasPower, operator, "agree to lengthen the review period", "s 257(4A); SI 2018/354, reg 2A(2)", reviewed, nil, 0, 0},
	{secretary, HasPower, operator, "give another notice of the kind, by the full route", "s 256(11)", []Status{Withdrawn, Reissued}, nil, 0, 0},
	{secretary, HasPower, operator, "give another notice, by the full route", "s 253(1)", []Status{Expired, Quashed}, nil, 0, 33},
	{secretary, HasDisability, operator, "bring this notice back", "s 253(1)", append([]Status{Abandoned}, over...), nil, 0, 0},

	// Judicial Commissioners, the Investigatory Powers Commissioner among them
	{commissioner, HasPower, secretary, "approve or refuse to approve the decision", "s 254(2)", []Status{Decided}, facts{isOrdinaryDecision}, 0, 18},
	{commissioner, HasDuty, secretary, "give written reasons for a refusal", "s 254(4)", []Status{Decided}, facts{isOrdinaryDecision}, 0, 0},
	{commissioner, HasDuty, operator, "consider whether the notice so far as referred is proportionate", "s 257(7)", []Status{Issued, Referred}, nil, 0, 0},
	{commissioner, HasDuty, operator, "hear the person and the Secretary of State, and report to both", "s 257(8)", []Status{Issued, Referred}, nil, 0, 0},
	{commissioner, HasDuty, secretary, "hear the Secretary of State and the person, and report to both", "s 257(8)", []Status{Issued, Referred}, nil, 0, 0},
	{commissioner, HasPower, operator, "direct a time for evidence and representations", "s 257(8A)", []Status{Issued, Referred}, nil, 0, 0},
	{commissioner, HasPower, secretary, "agree to lengthen the review period, or not", "s 257(4A); SI 2018/354, reg 2A(2)", reviewed, nil, 0, 0},
	{chief, HasPower, secretary, "approve or refuse to approve the decision, as a Judicial Commissioner", "s 254(2); s 227(13)(a)", []Status{Decided}, facts{isOrdinaryDecision}, 0, 18},
	{chief, HasDuty, secretary, "give written reasons for refusing it", "s 254(4); s 227(13)(a)", []Status{Decided}, facts{isOrdinaryDecision}, 0, 0},
	{chief, HasPower, secretary, "decide on the request after another Commissioner's refusal", "s 254(5)", []Status{Asked}, nil, 0, 18},
	{chief, HasDuty, secretary, "give written reasons for a refusal on the request", "s 254(4)", []Status{Asked}, nil, 0, 0},
	{chief, HasPower, secretary, "approve or refuse the outcome of the review", "s 257(10); s 258(2)", []Status{Issued, Decided}, facts{isReviewDecision}, 0, 18},
	{chief, HasDuty, secretary, "give written reasons for a refusal of the outcome", "s 258(4)", []Status{Issued, Decided}, facts{isReviewDecision}, 0, 0},
	{chief, HasDisability, secretary, "delegate the decision on the request except to a Deputy while unable or unavailable", "s 227(8B)", []Status{Asked}, nil, 0, 0},
	{chief, HasDisability, secretary, "delegate the outcome of the review except to a Deputy while unable or unavailable", "s 227(8B)", []Status{Issued, Decided}, facts{isReviewDecision}, 0, 0},
	{chief, HasPower, secretary, "delegate the function to any other Judicial Commissioner", "s 227(8)@2018-03-12", []Status{Asked}, nil, 0, 0},
	{chief, HasPower, secretary, "delegate the outcome of the review to any other Judicial Commissioner", "s 227(8)@2018-03-12", []Status{Issued, Decided}, facts{isReviewDecision}, 0, 0},

	// the Technical Advisory Board
	{secretary, HasDuty, board, "consult the Board on the regulations about what notices may require", "s 253(6)", ungiven, nil, 0, 0},
	{board, HasDuty, operator, "consider the technical requirements and the financial consequences", "s 257(6)", []Status{Issued, Referred}, nil, 0, 0},
	{board, HasDuty, operator, "hear the person and the Secretary of State, and report to both", "s 257(8)", []Status{Issued, Referred}, nil, 0, 0},
	{board, HasDuty, secretary, "hear the Secretary of State and the person, and report to both", "s 257(8)", []Status{Issued, Referred}, nil, 0, 0},

	// the relevant operator
	{operator, HasLiberty, secretary, "disclose that a notice is proposed: s 255(8) binds from the giving", "s 255(8)", append([]Status{Abandoned}, ungiven...), nil, 0, 0},
	{operator, HasLiberty, secretary, "do nothing that the proposal asks", "s 255(9)", append([]Status{Abandoned}, ungiven...), nil, 0, 0},
	{operator, HasDuty, secretary, "comply with the notice", "s 255(9)", inForce, nil, binding, 0},
	{operator, HasLiberty, secretary, "not comply so far as referred", "s 257(3)", reviewed, nil, suspended, 6},
	{operator, HasLiberty, secretary, "not comply so far as the Tribunal's interim order says", "RIPA 2000 s 67(6)", inForce, nil, stayed, 0},
	{operator, HasDuty, secretary, "make no change with a negative effect on the capability to assist", "s 257(3A)", reviewed, nil, 0, 11},
	{operator, HasLiberty, secretary, "change services that leave its duties met", "s 257(3)@2018-03-12", reviewed, nil, 0, 0},
	{operator, HasDuty, secretary, "disclose neither the existence nor the contents of the notice without permission", "s 255(8)", append(inForce, bound...), nil, 0, 8},
	{operator, HasDuty, secretary, "go on keeping the notice secret after its end", "s 255(8)", append(over, bound...), nil, 0, 7},
	{operator, HasPower, secretary, "refer the notice back, as a whole or in any aspect", "s 257(1); SI 2018/354, reg 2", inForce, facts{mayReferNotice}, 0, 1},
	{operator, HasPower, secretary, "refer the variation back, so far as the variation", "s 257(12); SI 2018/354, reg 2", inForce, facts{mayReferVariation}, 0, 1},
	{operator, HasPower, secretary, "refer the renewal back", "s 256A(6); SI 2018/354, reg 2", inForce, facts{mayReferRenewal}, 0, 28},
	{operator, HasPower, secretary, "agree to lengthen the review period, or not", "s 257(4A); SI 2018/354, reg 2A(2)", reviewed, nil, 0, 0},
	{operator, HasPower, tribunal, "complain to the Tribunal of the giving", "RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4)", append(inForce, over...), nil, 0, 20},
	{operator, HasLiberty, secretary, "do nothing that the notice required", "s 255(9)", over, nil, 0, 0},

	// those it employs or engages
	{staff, HasDuty, secretary, "disclose neither the existence nor the contents of the notice without permission", "s 255(8)", append(inForce, bound...), nil, 0, 8},
	{staff, HasDuty, secretary, "go on keeping the notice secret after its end", "s 255(8)", append(over, bound...), nil, 0, 7},
	{staff, HasLiberty, secretary, "not themselves comply: the duty is the recipient's", "s 255(9)", inForce, nil, 0, 0},

	// the Tribunal, the courts, claimants
	{claimant, HasPower, tribunal, "complain of the giving, if aggrieved", "RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4)", append(inForce, over...), nil, 0, 0},
	{tribunal, HasDuty, claimant, "hear and determine the claim, on the principles of judicial review", "RIPA 2000 s 67(1); RIPA 2000 s 67(2)", live, nil, 0, 0},
	{tribunal, HasPower, secretary, "make an interim order in human rights proceedings", "RIPA 2000 s 67(6)", append(inForce, live...), facts{isAnyProceedings}, 0, 0},
	{tribunal, HasPower, secretary, "make an interim order on a complaint", "RIPA 2000 s 67(6)@2024-10-14", append(inForce, live...), facts{isAnyComplaint}, 0, 0},
	{tribunal, HasPower, secretary, "quash or revoke the notice on determining the claim", "RIPA 2000 s 67(7)(azc)", append([]Status{Issued, Withdrawn, Reissued, Expired}, live...), nil, 0, 0},
	{court, HasPower, operator, "grant an injunction, specific performance or other relief", "s 255(10)", []Status{Sued}, nil, 0, 0},

	// everybody else
	{press, HasLiberty, secretary, "report the notice: ss 252 to 258B bind the recipient and its people alone", "s 255(8)", nil, nil, 0, 0},
	{public, HasLiberty, secretary, "speak of the notice: ss 252 to 258B bind the recipient and its people alone", "s 255(8)", nil, nil, 0, 0},
	{authority, HasPower, chief, "report a refusal of the operator to the Investigatory Powers Commissioner", "s 235(5)", inForce, nil, 0, 0},
}

// stance is a line as it is compiled.
type stance struct {
	Position
	while  []Status
	iff    facts
	of     func(standing) bool
	stands eras
}

// stances is the table, compiled.
var stances = func() []stance {
	var all []stance
	for _, l := range stands {
		if l.Kind < HasDuty || l.Kind > written4 || l.Holder == 0 || l.Counterparty == 0 || l.Content == "" {
			panic("tcn: position without a kind, a holder, a counterparty or a content: " + l.Content)
		}
		s := stance{
			Position: Position{Holder: l.Holder, Kind: l.Kind, Counterparty: l.Counterparty, Content: l.Content, Law: cite(l.Law), Doubt: l.Doubt},
			while:    l.While, iff: l.If,
		}
		if _, ok := ipa.DoubtOf(l.Doubt); l.Doubt != 0 && !ok {
			panic(fmt.Sprintf("tcn: position %q names doubt %d, which is not listed", l.Content, l.Doubt))
		}
		if l.Of != 0 {
			s.of = shares[l.Of]
		}
		s.stands = book.standing(s.Law)
		all = append(all, s)
	}
	return all
}()
