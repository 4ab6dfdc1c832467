package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A clockLine is a line of the table of clocks, as it is written.
type clockLine struct {
	ID     string // its stable name
	Name   string
	Law    string     // the words of law; the clock is there on a day exactly when all of them stood
	Length ipa.Period // zero: the law sets none
	Starts string     // what starts it
	Ends   string     // what its end does
	Whose  actors.Role
	Longer string        // who can lengthen it, and how; empty: nobody
	Duty   string        // the position that is to be done within it, by its ID: undone, it is broken from the day after
	Next   string        // what its end does instead where another of its kind follows it
	Later  switchReading // under this reading the last day is the later, arguable one; zero: there is none
}

// clockID is a line's number.
type clockID uint8

const (
	clockToRefer clockID = iota
	clockToReferVariation
	clockToReferRenewal
	clockToReview
	clockToDecide
	clockForEvidence
	clockForSecretaryEvidence
	clockLife
	clockLaterLife
	clockLegacyLife
	clockUnapprovedLife
	clockInForce
	clockRenewalWindow
	clockLegacyWindow
	clockForSteps
	clockForInterception
	clockToApprove
	clockToGrant
	clockToSettle
	clockToComplain
	clockToClaim
	clockToComplainVarying
	clockToClaimVarying
	clockToComplainNotRevoking
	clockToClaimNotRevoking
	clockToAppeal
	clockToAppealSecretary
	clockToNotify

	clockCount
)

// clockLines is the table of clocks. Its index is the clock.
var clockLines = [clockCount]clockLine{
	clockToRefer: {
		ID: "refer", Name: "to refer the notice back",
		Law: "s 257(1); SI 2018/354, reg 2(1)", Length: ipa.Period{Days: 28, Rule: ipa.OfTheDay},
		Later:  readNotCounted,
		Starts: "the day on which the notice is given",
		Ends:   "it can be referred back no longer",
		Whose:  roleOperator,
	},
	clockToReferVariation: {
		ID: "refer-variation", Name: "to refer a variation back",
		Law: "s 257(12); SI 2018/354, reg 2(1)", Length: ipa.Period{Days: 28, Rule: ipa.OfTheDay},
		Later:  readNotCounted,
		Starts: "the day on which notice of the variation is given",
		Ends:   "it can be referred back no longer",
		Whose:  roleOperator,
	},
	clockToReferRenewal: {
		ID: "refer-renewal", Name: "to refer a renewal back",
		Law: "s 256A(6); SI 2018/354, reg 2(1)", Length: ipa.Period{Days: 28, Rule: ipa.OfTheDay},
		Later:  readNotCounted,
		Starts: "the day on which notice of the renewal is given",
		Ends:   "it can be referred back no longer",
		Whose:  roleOperator,
	},
	clockToReview: {
		ID: "review-period", Name: "review period",
		Law: "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", Length: ipa.Period{Days: 180, Rule: ipa.BeginningWith},
		Starts: "the day of the referral",
		Ends:   "the Secretary of State is in breach of the duty to decide; suspension and standstill go on",
		Whose:  roleSecretary,
		Longer: "the Secretary of State, with the agreement of a Judicial Commissioner and the person, for any " +
			"time and again: SI 2018/354, reg 2A(2)",
		Duty: "secretary/decide-in-review-period",
	},
	clockToDecide: {
		ID: "relevant-period", Name: "relevant period",
		Law: "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", Length: ipa.Period{Days: 30, Rule: ipa.BeginningWith},
		Starts: "the day of the report to the Secretary of State, the later of the two",
		Ends:   "the Secretary of State is in breach of the duty to decide; suspension and standstill go on",
		Whose:  roleSecretary,
		Longer: "the Secretary of State, in exceptional circumstances, within the review period, by written " +
			"notice: SI 2018/354, reg 2B(3)",
		Duty: "secretary/decide-in-relevant-period",
	},
	clockForEvidence: {
		ID: "evidence", Name: "for evidence in the review",
		Law:    "s 257(8A)",
		Starts: "a Commissioner's direction",
		Ends:   "what comes later need not be taken into account",
		Whose:  roleOperator,
		Longer: "the Commissioner, by another direction",
	},
	clockForSecretaryEvidence: {
		ID: "evidence-secretary", Name: "for the Secretary of State's evidence in the review",
		Law:    "s 257(8A)",
		Starts: "a Commissioner's direction to the Secretary of State",
		Ends:   "what comes later from the Secretary of State need not be taken into account",
		Whose:  roleSecretary,
		Longer: "the Commissioner, by another direction",
	},
	clockLife: {
		ID: "life", Name: "life of the notice",
		Law: "s 255(5A); s 255(5B)(a)", Length: ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		Starts: "the day on which the notice is given",
		Ends:   "the notice ceases to have effect",
		Next:   "the life that follows begins: the notice was renewed, or further requirements were imposed",
		Whose:  roleSecretary,
		Longer: "the Secretary of State, by renewal or by a variation with further requirements: s 255(5A)",
	},
	clockLaterLife: {
		ID: "later-life", Name: "life of the notice, renewed or varied",
		Law: "s 255(5A); s 255(5B)(b)", Length: ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		Starts: "the day after the old last day",
		Ends:   "the notice ceases to have effect",
		Next:   "the life that follows begins: the notice was renewed, or further requirements were imposed",
		Whose:  roleSecretary,
		Longer: "the Secretary of State, by renewal or by a variation with further requirements: s 255(5A)",
	},
	clockLegacyLife: {
		ID: "legacy-life", Name: "life of a notice in effect before 14 Oct 2024",
		Law: "SI 2024/1021, reg 4(2)", Length: ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		Starts: "14 Oct 2024",
		Ends:   "the notice ceases to have effect",
		Next:   "the life that follows begins: the notice was renewed, or further requirements were imposed",
		Whose:  roleSecretary,
		Longer: "the Secretary of State, by renewal or by a variation with further requirements: s 255(5A)",
	},
	clockUnapprovedLife: {
		ID: "unapproved-life", Name: "life of a notice given without a Commissioner's approval",
		Law: "Sch 9 para 4(2)", Length: ipa.Period{Days: 92, Rule: ipa.BeginningWith}, // three months from 1 November on
		Starts: "1 Nov 2018, from which approval is needed: three months",
		Ends:   "the notice ceases to have effect",
		Whose:  roleSecretary,
	},
	clockInForce: {
		ID: "in-force", Name: "until the notice comes into force",
		Law:    "s 87(6)(b)",
		Starts: "the day on which the notice is given",
		Ends:   "the duty to comply begins, and the notice's two years",
		Whose:  roleOperator,
	},
	clockRenewalWindow: {
		ID: "renewal-period", Name: "renewal period",
		Law: "s 256A(4)", Length: ipa.Period{Days: 30, Rule: ipa.EndingWith},
		Starts: "30 days before the end of the notice's last day",
		Ends:   "the notice can be renewed no longer",
		Whose:  roleSecretary,
	},
	clockLegacyWindow: {
		ID: "legacy-renewal-period", Name: "renewal period of a notice in effect before 14 Oct 2024",
		Law: "SI 2024/1021, reg 4(3)", Length: ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		Starts: "14 Oct 2024",
		Ends:   "the notice can be renewed no longer",
		Whose:  roleSecretary,
	},
	clockForSteps: {
		ID: "steps", Name: "for the steps",
		Law:    "s 253(7)",
		Starts: "as the notice says",
		Ends:   "the requirement must be complied with: steps not taken by then are a breach of s 255(9) from the day after",
		Whose:  roleOperator,
		Longer: "the Secretary of State, by variation: s 256(3)(a)",
		Duty:   "operator/comply",
	},
	clockForInterception: {
		ID: "intercept", Name: "to intercept and hand over, one working day or as the notice says",
		Law:    "SI 2018/353, Sch 1 para 1",
		Starts: "service of a copy of a warrant, which the notice is not",
		Ends:   "the capability falls short of the obligation",
		Whose:  roleOperator,
		Longer: "the Secretary of State, in the notice",
	},
	clockToApprove: {
		ID: "approve", Name: "to approve or refuse",
		Law:    "s 254(2)",
		Starts: "the decision; the Act sets no time limit",
		Ends:   "nothing",
		Whose:  roleCommissioner,
	},
	clockToGrant: {
		ID: "approve-request", Name: "to decide on the request",
		Law:    "s 254(5)",
		Starts: "the request; the Act sets no time limit",
		Ends:   "nothing",
		Whose:  roleChief,
	},
	clockToSettle: {
		ID: "approve-outcome", Name: "to approve or refuse the outcome of the review",
		Law:    "s 258(2)",
		Starts: "the decision; the Act sets no time limit",
		Ends:   "nothing",
		Whose:  roleChief,
	},
	clockToComplain: {
		ID: "complain", Name: "to complain of the giving to the Tribunal",
		Law: "RIPA 2000 s 67(5)", Length: ipa.Period{Years: 1, Rule: ipa.After},
		Starts: "the conduct complained of",
		Ends:   "the Tribunal does not consider a complaint unless it finds it equitable to",
		Whose:  roleClaimant,
		Longer: "the Tribunal, where it is equitable", Later: readNextOpenDay,
	},
	clockToClaim: {
		ID: "claim", Name: "to bring human rights proceedings on the giving",
		Law: "HRA 1998 s 7(5)", Length: ipa.Period{Years: 1, Rule: ipa.BeginningWith},
		Starts: "the day of the act complained of",
		Ends:   "the Tribunal does not hear a claim unless it finds it equitable to",
		Whose:  roleClaimant,
		Longer: "the Tribunal, where it is equitable", Later: readNextOpenDay,
	},
	clockToComplainVarying: {
		ID: "complain-varying", Name: "to complain of a variation to the Tribunal",
		Law: "RIPA 2000 s 67(5)", Length: ipa.Period{Years: 1, Rule: ipa.After},
		Starts: "the variation",
		Ends:   "the Tribunal does not consider a complaint unless it finds it equitable to",
		Whose:  roleClaimant,
		Longer: "the Tribunal, where it is equitable", Later: readNextOpenDay,
	},
	clockToClaimVarying: {
		ID: "claim-varying", Name: "to bring human rights proceedings on a variation",
		Law: "HRA 1998 s 7(5)", Length: ipa.Period{Years: 1, Rule: ipa.BeginningWith},
		Starts: "the day of the variation",
		Ends:   "the Tribunal does not hear a claim unless it finds it equitable to",
		Whose:  roleClaimant,
		Longer: "the Tribunal, where it is equitable", Later: readNextOpenDay,
	},
	clockToComplainNotRevoking: {
		ID: "complain-not-revoking", Name: "to complain of the failure to revoke to the Tribunal",
		Law: "RIPA 2000 s 67(5)", Length: ipa.Period{Years: 1, Rule: ipa.After},
		Starts: "the end of the notice: until then the failure goes on",
		Ends:   "the Tribunal does not consider a complaint unless it finds it equitable to",
		Whose:  roleClaimant,
		Longer: "the Tribunal, where it is equitable", Later: readNextOpenDay,
	},
	clockToClaimNotRevoking: {
		ID: "claim-not-revoking", Name: "to bring human rights proceedings on the failure to revoke",
		Law: "HRA 1998 s 7(5)", Length: ipa.Period{Years: 1, Rule: ipa.BeginningWith},
		Starts: "the end of the notice: until then the failure goes on",
		Ends:   "the Tribunal does not hear a claim unless it finds it equitable to",
		Whose:  roleClaimant,
		Longer: "the Tribunal, where it is equitable", Later: readNextOpenDay,
	},
	clockToAppeal: {
		ID: "appeal", Name: "to apply for leave to appeal",
		Law: "RIPA 2000 s 67A(1); SI 2018/1334, r 16(1)", Length: ipa.Period{Days: 21, Rule: ipa.After},
		Starts: "the day of notice of the determination or decision, or of the summary if later",
		Ends:   "an application is late",
		Whose:  roleClaimant,
		Longer: "the Tribunal, in special circumstances that make a refusal unjust: SI 2018/1334, r 16(2)",
		Later:  readNextOpenDay,
	},
	clockToAppealSecretary: {
		ID: "appeal-secretary", Name: "to apply for leave to appeal, for the respondent",
		Law: "RIPA 2000 s 67A(1); RIPA 2000 s 67A(8); SI 2018/1334, r 16(1)", Length: ipa.Period{Days: 21, Rule: ipa.After},
		Starts: "the day of notice of the determination or decision, or of the summary if later",
		Ends:   "an application is late",
		Whose:  roleSecretary,
		Longer: "the Tribunal, in special circumstances that make a refusal unjust: SI 2018/1334, r 16(2)",
		Later:  readNextOpenDay,
	},
	clockToNotify: { // which has no date
		ID: "notify", Name: "to notify a proposal",
		Law:    "s 258A(9)",
		Starts: "a proposal to make the relevant change",
		Ends:   "the change: made sooner than a reasonable time after the notification, it is a breach",
		Whose:  roleOperator,
	},
}
