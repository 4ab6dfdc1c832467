package tcn

import (
	"github.com/doublelock/doublelock/actors"
)

// A positionLine is a line of the table of positions, as it is written: one of four kinds, with its holder and its
// counterparty.
// Their correlatives are derived.
type positionLine struct {
	ID           string // its stable name: the holder, a stroke, what it is to do
	Holder       actors.Role
	Kind         PositionKind
	Counterparty actors.Role
	Content      string
	Law          string
	While        []Status         // where it is: one of these in each region that has some here
	If           factList         // and if these hold
	Of           requirementShare // the requirements that it concerns, if some and not others
	Doubt        int
}

// requirementShare is a part of the requirements.
type requirementShare uint8

const (
	_              requirementShare = iota
	shareBinding                    // those that bind
	shareSuspended                  // those referred back
	shareStayed                     // those under an interim order
)

// requirementShares are the requirements of each part.
var requirementShares = [...]func(requirementRecord) bool{
	shareBinding:   requirementRecord.binds,
	shareSuspended: func(s requirementRecord) bool { return !s.Referred.IsZero() },
	shareStayed:    func(s requirementRecord) bool { return !s.Suspended.IsZero() },
}

var (
	whileUngiven  = []Status{Proposed}
	whileInForce  = []Status{Issued}
	whileBound    = []Status{Secret, Reported, Avowed}
	whileReviewed = []Status{Issued, Referred, Advised}
	whileOver     = []Status{Withdrawn, Reissued, Expired, Quashed}
	whileLive     = []Status{Challenged, Tribunal}
)

// positionLines is the table of positions: annexed to the words of law, holder by holder.
var positionLines = []positionLine{
	// the Secretary of State
	{"secretary/consult", roleSecretary, Duty, roleOperator, "consult the person before giving the notice",
		"s 255(2)", whileUngiven, nil, 0, 0},
	{"secretary/consider", roleSecretary, Duty, roleOperator,
		"take benefits, users (if known), feasibility, cost and other effects into account before giving",
		"s 255(3)", whileUngiven, nil, 0, 0},
	{"secretary/consider-removal", roleSecretary, Duty, roleOperator,
		"take the feasibility and cost of removing electronic protection into account in particular",
		"s 255(4)", whileUngiven, nil, 0, 0},
	{"secretary/regard-privacy", roleSecretary, Duty, rolePublic,
		"have regard to less intrusive means, sensitivity, the integrity of systems and privacy",
		"s 2(2)", whileUngiven, nil, 0, 0},
	{"secretary/decide-give", roleSecretary, Power, roleOperator, "decide to give a notice",
		"s 253(1)", whileUngiven, factList{isNotFinallyRefused}, 0, 0},
	{"secretary/not-give", roleSecretary, Liberty, roleOperator, "not go on to give it",
		"s 253(1)", whileUngiven, nil, 0, 0},
	{"secretary/give-unapproved", roleSecretary, Disability, roleOperator,
		"give a notice whose decision no Judicial Commissioner has approved",
		"s 253(1)(c)", whileUngiven, factList{isNothingApproved}, 0, 0},
	{"secretary/give", roleSecretary, Power, roleOperator, "give the notice that has been approved",
		"s 253(1)", []Status{Proposed, Approved}, nil, 0, 25},
	{"secretary/ask", roleSecretary, Power, roleChief, "ask the Commissioner to decide after another's refusal",
		"s 254(5)", []Status{Refused}, nil, 0, 0},
	{"secretary/ask-again", roleSecretary, Disability, roleOperator,
		"ask anybody after the Investigatory Powers Commissioner has refused",
		"s 254(5)", []Status{Barred}, nil, 0, 36},
	{"secretary/keep-under-review", roleSecretary, Duty, roleOperator, "keep the notice under review",
		"s 256(2)", whileInForce, nil, 0, 0},
	{"secretary/consult-varying", roleSecretary, Duty, roleOperator, "consult the person before varying or revoking",
		"s 256(9)", whileInForce, nil, 0, 0},
	{"secretary/consult-renewing", roleSecretary, Duty, roleOperator, "consult the person before renewing",
		"s 256A(6)", whileInForce, nil, 0, 0},
	{"secretary/give-written-notice", roleSecretary, Duty, roleOperator,
		"give written notice of a variation or a revocation",
		"s 256(7); s 256(10)", whileInForce, nil, 0, 0},
	{"secretary/vary", roleSecretary, Power, roleOperator,
		"vary the notice, with a Judicial Commissioner's approval if that imposes further requirements",
		"s 256(3)(a); s 256(5)", whileInForce, factList{isNotUnderReview}, 0, 0},
	{"secretary/revoke", roleSecretary, Power, roleOperator,
		"revoke the notice, wholly or in part, without any Commissioner's approval",
		"s 256(3)(b)", whileInForce, factList{isNotUnderReview}, 0, 0},
	{"secretary/renew", roleSecretary, Power, roleOperator,
		"renew the notice, with a Judicial Commissioner's approval",
		"s 256A(1)", whileInForce, factList{isRenewable}, 0, 0},
	{"secretary/renew-early", roleSecretary, Disability, roleOperator, "renew the notice before its renewal period",
		"s 256A(4)", whileInForce, factList{isNotRenewable}, 0, 0},
	{"secretary/permit", roleSecretary, Power, roleOperator, "permit a disclosure",
		"s 255(8)", whileBound, nil, 0, 0},
	{"secretary/sue-compliance", roleSecretary, Power, roleOperator, "sue to enforce compliance",
		"s 255(10)", whileInForce, factList{isEnforceable, isAnyDue}, 0, 15},
	{"secretary/enforce-abroad", roleSecretary, Disability, roleOperator,
		"enforce the notice in court against the person abroad",
		"s 255(10)(b); s 255(11)", whileInForce, factList{isUnenforceable}, 0, 15},
	{"secretary/sue-secrecy", roleSecretary, Power, roleOperator, "sue to enforce secrecy",
		"s 255(8); s 255(10)@2025-06-20", whileBound, factList{isEnforceable, isStillSecret}, 0, 0},
	{"secretary/sue-staff", roleSecretary, Power, roleStaff, "sue a person employed or engaged to enforce secrecy",
		"s 255(8); s 255(10)@2025-06-20", whileBound, factList{isStillSecret}, 0, 0},
	{"secretary/sue-standstill", roleSecretary, Power, roleOperator, "sue to enforce the standstill",
		"s 257(3A); s 255(10)@2025-06-20", whileReviewed, factList{isEnforceable, isStandstill}, 0, 12},
	{"secretary/contribute", roleSecretary, Duty, roleOperator,
		"arrange an appropriate contribution to the costs, never nil",
		"s 249", whileInForce, nil, 0, 0},
	{"secretary/consult-review", roleSecretary, Duty, roleOperator,
		"consult the Board and a Judicial Commissioner before deciding the review",
		"s 257(5)", whileReviewed, nil, 0, 0},
	{"secretary/review", roleSecretary, Duty, roleOperator, "review the notice so far as referred",
		"s 257(4)", whileReviewed, nil, 0, 0},
	{"secretary/decide-in-review-period", roleSecretary, Duty, roleOperator, "decide before the review period ends",
		"s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", whileReviewed, factList{isTimed}, 0, 9},
	{"secretary/decide-in-relevant-period", roleSecretary, Duty, roleOperator,
		"decide whether to vary, revoke or confirm before the relevant period ends",
		"s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", []Status{Issued, Advised}, factList{isDecisionTimed}, 0, 9},
	{"secretary/decide-any-time", roleSecretary, Liberty, roleOperator,
		"decide whether to vary, revoke or confirm at any time",
		"s 257(9)@2018-03-12", []Status{Issued, Advised}, factList{isUndecided}, 0, 0},
	{"secretary/settle-unapproved", roleSecretary, Disability, roleOperator,
		"vary or confirm on the review without the Investigatory Powers Commissioner's approval",
		"s 257(10)", whileReviewed, nil, 0, 0},
	{"secretary/lengthen-relevant-period", roleSecretary, Power, roleOperator,
		"lengthen the relevant period in exceptional circumstances",
		"s 257(10A); SI 2018/354, reg 2B(3)", []Status{Issued, Advised}, nil, 0, 0},
	{"secretary/agree-review-period", roleSecretary, Power, roleOperator, "agree to lengthen the review period",
		"s 257(4A); SI 2018/354, reg 2A(2)", whileReviewed, nil, 0, 0},
	{"secretary/give-another", roleSecretary, Power, roleOperator,
		"give another notice of the kind, by the full route",
		"s 256(11)", []Status{Withdrawn, Reissued}, nil, 0, 0},
	{"secretary/give-another-after-end", roleSecretary, Power, roleOperator,
		"give another notice, by the full route",
		"s 253(1)", []Status{Expired, Quashed}, factList{mayFollowTheEnd}, 0, 33},
	{"secretary/revive", roleSecretary, Disability, roleOperator, "bring this notice back",
		"s 253(1)", append([]Status{Abandoned}, whileOver...), nil, 0, 0},

	// Judicial Commissioners, the Investigatory Powers Commissioner among them
	{"commissioner/approve", roleCommissioner, Power, roleSecretary, "approve or refuse to approve the decision",
		"s 254(2)", []Status{Decided}, factList{isOrdinaryDecision}, 0, 18},
	{"commissioner/give-reasons", roleCommissioner, Duty, roleSecretary, "give written reasons for a refusal",
		"s 254(4)", []Status{Decided}, factList{isOrdinaryDecision}, 0, 0},
	{"commissioner/consider-proportionality", roleCommissioner, Duty, roleOperator,
		"consider whether the notice so far as referred is proportionate",
		"s 257(7)", []Status{Issued, Referred}, nil, 0, 0},
	{"commissioner/hear-operator", roleCommissioner, Duty, roleOperator,
		"hear the person and the Secretary of State, and report to both",
		"s 257(8)", []Status{Issued, Referred}, nil, 0, 0},
	{"commissioner/hear-secretary", roleCommissioner, Duty, roleSecretary,
		"hear the Secretary of State and the person, and report to both",
		"s 257(8)", []Status{Issued, Referred}, nil, 0, 0},
	{"commissioner/direct", roleCommissioner, Power, roleOperator, "direct a time for evidence and representations",
		"s 257(8A)", []Status{Issued, Referred}, nil, 0, 0},
	{"commissioner/agree-review-period", roleCommissioner, Power, roleSecretary,
		"agree to lengthen the review period, or not",
		"s 257(4A); SI 2018/354, reg 2A(2)", whileReviewed, nil, 0, 0},
	{"chief-commissioner/approve", roleChief, Power, roleSecretary,
		"approve or refuse to approve the decision, as a Judicial Commissioner",
		"s 254(2); s 227(13)(a)", []Status{Decided}, factList{isOrdinaryDecision}, 0, 18},
	{"chief-commissioner/give-reasons", roleChief, Duty, roleSecretary, "give written reasons for refusing it",
		"s 254(4); s 227(13)(a)", []Status{Decided}, factList{isOrdinaryDecision}, 0, 0},
	{"chief-commissioner/approve-request", roleChief, Power, roleSecretary,
		"decide on the request after another Commissioner's refusal",
		"s 254(5)", []Status{Asked}, nil, 0, 18},
	{"chief-commissioner/give-reasons-request", roleChief, Duty, roleSecretary,
		"give written reasons for a refusal on the request",
		"s 254(4)", []Status{Asked}, nil, 0, 0},
	{"chief-commissioner/approve-outcome", roleChief, Power, roleSecretary,
		"approve or refuse the outcome of the review",
		"s 257(10); s 258(2)", []Status{Issued, Decided}, factList{isReviewDecision}, 0, 18},
	{"chief-commissioner/give-reasons-outcome", roleChief, Duty, roleSecretary,
		"give written reasons for a refusal of the outcome",
		"s 258(4)", []Status{Issued, Decided}, factList{isReviewDecision}, 0, 0},
	{"chief-commissioner/delegate-request", roleChief, Disability, roleSecretary,
		"delegate the decision on the request except to a Deputy while unable or unavailable",
		"s 227(8B)", []Status{Asked}, nil, 0, 0},
	{"chief-commissioner/delegate-outcome", roleChief, Disability, roleSecretary,
		"delegate the outcome of the review except to a Deputy while unable or unavailable",
		"s 227(8B)", []Status{Issued, Decided}, factList{isReviewDecision}, 0, 0},
	{"chief-commissioner/delegate-request-any", roleChief, Power, roleSecretary,
		"delegate the function to any other Judicial Commissioner",
		"s 227(8)@2018-03-12", []Status{Asked}, nil, 0, 0},
	{"chief-commissioner/delegate-outcome-any", roleChief, Power, roleSecretary,
		"delegate the outcome of the review to any other Judicial Commissioner",
		"s 227(8)@2018-03-12", []Status{Issued, Decided}, factList{isReviewDecision}, 0, 0},

	// the Technical Advisory Board
	{"secretary/consult-board", roleSecretary, Duty, roleBoard,
		"consult the Board on the regulations about what notices may require",
		"s 253(6)", whileUngiven, nil, 0, 0},
	{"board/consider-technical", roleBoard, Duty, roleOperator,
		"consider the technical requirements and the financial consequences",
		"s 257(6)", []Status{Issued, Referred}, nil, 0, 0},
	{"board/hear-operator", roleBoard, Duty, roleOperator,
		"hear the person and the Secretary of State, and report to both",
		"s 257(8)", []Status{Issued, Referred}, nil, 0, 0},
	{"board/hear-secretary", roleBoard, Duty, roleSecretary,
		"hear the Secretary of State and the person, and report to both",
		"s 257(8)", []Status{Issued, Referred}, nil, 0, 0},

	// the relevant operator
	{"operator/speak-before", roleOperator, Liberty, roleSecretary,
		"disclose that a notice is proposed: s 255(8) binds from the giving",
		"s 255(8)", append([]Status{Abandoned}, whileUngiven...), nil, 0, 0},
	{"operator/do-nothing-before", roleOperator, Liberty, roleSecretary, "do nothing that the proposal asks",
		"s 255(9)", append([]Status{Abandoned}, whileUngiven...), nil, 0, 0},
	{"operator/comply", roleOperator, Duty, roleSecretary, "comply with the notice",
		"s 255(9)", whileInForce, nil, shareBinding, 0},
	{"operator/not-comply-referred", roleOperator, Liberty, roleSecretary, "not comply so far as referred",
		"s 257(3)", whileReviewed, nil, shareSuspended, 6},
	{"operator/not-comply-stayed", roleOperator, Liberty, roleSecretary,
		"not comply so far as the Tribunal's interim order says",
		"RIPA 2000 s 67(6)", whileInForce, nil, shareStayed, 0},
	{"operator/stand-still", roleOperator, Duty, roleSecretary,
		"make no change with a negative effect on the capability to assist",
		"s 257(3A)", whileReviewed, factList{isStandstill}, 0, 11},
	{"operator/change", roleOperator, Liberty, roleSecretary, "change services that leave its duties met",
		"s 257(3)@2018-03-12", whileReviewed, nil, 0, 0},
	{"operator/keep-secret", roleOperator, Duty, roleSecretary,
		"disclose neither the existence nor the contents of the notice without permission",
		"s 255(8)", append(whileInForce, whileBound...), nil, 0, 8},
	{"operator/keep-secret-after", roleOperator, Duty, roleSecretary,
		"go on keeping the notice secret after its end",
		"s 255(8)", append(whileOver, whileBound...), factList{isStillSecret}, 0, 7},
	{"operator/refer", roleOperator, Power, roleSecretary, "refer the notice back, as a whole or in any aspect",
		"s 257(1); SI 2018/354, reg 2", whileInForce, factList{mayReferNotice}, 0, 1},
	{"operator/refer-variation", roleOperator, Power, roleSecretary,
		"refer the variation back, so far as the variation",
		"s 257(12); SI 2018/354, reg 2", whileInForce, factList{mayReferVariation}, 0, 1},
	{"operator/refer-renewal", roleOperator, Power, roleSecretary, "refer the renewal back",
		"s 256A(6); SI 2018/354, reg 2", whileInForce, factList{mayReferRenewal}, 0, 28},
	{"operator/agree-review-period", roleOperator, Power, roleSecretary,
		"agree to lengthen the review period, or not",
		"s 257(4A); SI 2018/354, reg 2A(2)", whileReviewed, nil, 0, 0},
	{"operator/complain", roleOperator, Power, roleTribunal, "complain to the Tribunal of the giving",
		"RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4)", append(whileInForce, whileOver...), nil, 0, 20},
	{"operator/do-nothing-after", roleOperator, Liberty, roleSecretary, "do nothing that the notice required",
		"s 255(9)", whileOver, nil, 0, 0},

	// those it employs or engages
	{"staff/keep-secret", roleStaff, Duty, roleSecretary,
		"disclose neither the existence nor the contents of the notice without permission",
		"s 255(8)", append(whileInForce, whileBound...), nil, 0, 8},
	{"staff/keep-secret-after", roleStaff, Duty, roleSecretary, "go on keeping the notice secret after its end",
		"s 255(8)", append(whileOver, whileBound...), factList{isStillSecret}, 0, 7},
	{"staff/not-comply", roleStaff, Liberty, roleSecretary, "not themselves comply: the duty is the recipient's",
		"s 255(9)", whileInForce, nil, 0, 0},

	// the Tribunal, the courts, claimants
	{"claimant/complain", roleClaimant, Power, roleTribunal, "complain of the giving, if aggrieved",
		"RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4)", append(whileInForce, whileOver...), nil, 0, 0},
	{"tribunal/determine", roleTribunal, Duty, roleClaimant,
		"hear and determine the claim, on the principles of judicial review",
		"RIPA 2000 s 67(1); RIPA 2000 s 67(2)", whileLive, nil, 0, 0},
	{"tribunal/order-interim", roleTribunal, Power, roleSecretary,
		"make an interim order in human rights proceedings",
		"RIPA 2000 s 67(6)", append(whileInForce, whileLive...), factList{isAnyProceedings}, 0, 0},
	{"tribunal/order-interim-complaint", roleTribunal, Power, roleSecretary, "make an interim order on a complaint",
		"RIPA 2000 s 67(6)@2024-10-14", append(whileInForce, whileLive...), factList{isAnyComplaint}, 0, 0},
	{"tribunal/quash", roleTribunal, Power, roleSecretary, "quash or revoke the notice on determining the claim",
		"RIPA 2000 s 67(7)(azc)", append([]Status{Issued, Withdrawn, Reissued, Expired}, whileLive...), nil, 0, 0},
	{"court/enjoin", roleCourt, Power, roleOperator, "grant an injunction, specific performance or other relief",
		"s 255(10)", []Status{Sued}, nil, 0, 0},

	// everybody else
	{"press/report", rolePress, Liberty, roleSecretary,
		"report the notice: ss 252 to 258B bind the recipient and its people alone",
		"s 255(8)", nil, nil, 0, 0},
	{"public/speak", rolePublic, Liberty, roleSecretary,
		"speak of the notice: ss 252 to 258B bind the recipient and its people alone",
		"s 255(8)", nil, nil, 0, 0},
	{"authority/report-refusal", roleAuthority, Power, roleChief,
		"report a refusal of the operator to the Investigatory Powers Commissioner",
		"s 235(5)", whileInForce, nil, 0, 0},
}
