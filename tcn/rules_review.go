package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// reviewLines are the rules of referral and review: ss 257, 258; SI 2018/354, regs 2 to 2B.
var reviewLines = ruleLines{
	{Form: "the notice", As: acts.Refer{Of: acts.Giving, Unreasonable: acts.Assumed}, If: factList{isOfGiving}, Law: "s 257(1); s 257(2); SI 2018/354, reg 2",
		Takes: moves{Issued, Issued, Unreferred, Referred}, Does: workList{workRefersBack},
		Needs: needList{
			{isRecipient, "s 257(1)", Void, "", roleNobody, 0},
			{inReferralTime, "SI 2018/354, reg 2(1)", Void, "", roleNobody, 1},
			{isThoughtUnreasonable, "SI 2018/354, reg 2(2)", Void, "say which requirement the person considers unreasonable", roleOperator, 0},
			{namesStanding, "s 257(2)", Void | effectInferred, "name requirements that are in the notice", roleOperator, 0},
			{isNotOutcome, "s 257(12)", Void, "", roleNobody, 0},
			{isNotConfirmed, "s 257(9)(b)", Void | effectInferred, "", roleNobody, 21},
			{isNotReferred, "s 257(2)", Void | effectInferred, "refer another aspect", roleOperator, 0},
		},
		Doubts: doubtList{{N: 21, Other: Lawful}},
		Says:   "the notice goes back to the Secretary of State: no duty to comply so far as referred; secrecy stays"},
	{Form: "a variation", As: acts.Refer{Of: acts.Varying, Unreasonable: acts.Assumed}, If: factList{isOfVarying}, Law: "s 257(12); SI 2018/354, reg 2",
		Takes: moves{Issued, Issued, Unreferred, Referred}, Does: workList{workRefersBack},
		Needs: needList{
			{isRecipient, "s 257(1)", Void, "", roleNobody, 0},
			{inReferralTime, "SI 2018/354, reg 2(1)", Void, "", roleNobody, 1},
			{isThoughtUnreasonable, "SI 2018/354, reg 2(2)", Void, "say which requirement the person considers unreasonable", roleOperator, 0},
			{namesStanding, "s 257(12)", Void | effectInferred, "name requirements that the variation added", roleOperator, 0},
			{isNotOutcome, "s 257(12)", Void, "", roleNobody, 0},
			{isNotConfirmed, "s 257(9)(b)", Void | effectInferred, "", roleNobody, 21},
			{isNotReferred, "s 257(2)", Void | effectInferred, "refer another aspect", roleOperator, 0},
		},
		Doubts: doubtList{{N: 21, Other: Lawful}},
		Says:   "the variation goes back, and only so far as the variation"},
	{Form: "a renewal", As: acts.Refer{Of: acts.Renewing, Unreasonable: acts.Assumed}, If: factList{isOfRenewing}, Law: "s 256A(6); SI 2018/354, reg 2",
		Takes: moves{Issued, Issued, Unreferred, Referred}, Does: workList{workRefersBack},
		Needs: needList{
			{isRecipient, "s 257(1)", Void, "", roleNobody, 0},
			{inReferralTime, "SI 2018/354, reg 2(1)", Void | effectInferred, "", roleNobody, 1},
			{isThoughtUnreasonable, "SI 2018/354, reg 2(2)", Void, "say which requirement the person considers unreasonable", roleOperator, 0},
			{namesStanding, "s 257(2)", Void | effectInferred, "name requirements that are in the notice", roleOperator, 0},
			{isNotReferred, "s 257(2)", Void | effectInferred, "refer another aspect", roleOperator, 0},
		},
		Doubts: doubtList{{N: 14, Other: Lawful}, {N: 28, Other: Void}},
		Says:   "the notice as renewed goes back to the Secretary of State"},

	{Form: "the Board", As: acts.Consult{With: actors.TechnicalAdvisoryBoard{}}, If: factList{isWithBoard}, Law: "s 257(5)",
		Takes: moves{Referred, Referred, Advised, Advised}, Keeps: dayKeys{keyBoardConsulted},
		Says: "the Secretary of State consults the Technical Advisory Board"},
	{Form: "a Commissioner", As: acts.Consult{With: actors.JudicialCommissioner{}}, If: factList{isWithCommissioner}, Law: "s 257(5)",
		Takes: moves{Referred, Referred, Advised, Advised}, Keeps: dayKeys{keyCommissionerConsulted},
		Says: "the Secretary of State consults a Judicial Commissioner"},

	{Form: "by the Board, a Commissioner having reported", As: acts.Report{By: actors.TechnicalAdvisoryBoard{}, Heard: acts.Assumed}, If: factList{isByBoard, commissionerHasReported}, Law: "s 257(6); s 257(8)",
		Takes: moves{Referred, Advised}, Keeps: dayKeys{keyBoardReported},
		Needs: needList{
			{isBoardConsulted, "s 257(5)", Irregular | effectInferred, "consult the Board, then have it report", roleSecretary, 0},
			{areHeard, "s 257(8)(a)", Irregular | effectInferred, "hear both sides, then report", roleBoard, 0},
		},
		Says: "the Board reports on the technical requirements and the financial consequences: both have now reported"},
	{Form: "by the Board", As: acts.Report{By: actors.TechnicalAdvisoryBoard{}, Heard: acts.Assumed}, If: factList{isByBoard}, Law: "s 257(6); s 257(8)",
		Takes: moves{Referred, Referred}, Keeps: dayKeys{keyBoardReported},
		Needs: needList{
			{hasNotReported, "s 257(8)", Void | effectInferred, "", roleNobody, 0},
			{isBoardConsulted, "s 257(5)", Irregular | effectInferred, "consult the Board, then have it report", roleSecretary, 0},
			{areHeard, "s 257(8)(a)", Irregular | effectInferred, "hear both sides, then report", roleBoard, 0},
		},
		Says: "the Board reports on the technical requirements and the financial consequences"},
	{Form: "by a Commissioner, the Board having reported", As: acts.Report{By: actors.JudicialCommissioner{}, Heard: acts.Assumed}, If: factList{boardHasReported}, Law: "s 257(7); s 257(8)",
		Takes: moves{Referred, Advised}, Keeps: dayKeys{keyCommissionerReported},
		Needs: needList{
			{isCommissionerConsulted, "s 257(5)", Irregular | effectInferred, "consult the Commissioner, then have it report", roleSecretary, 0},
			{areHeard, "s 257(8)(a)", Irregular | effectInferred, "hear both sides, then report", roleCommissioner, 0},
		},
		Says: "the Commissioner reports on proportionality: both have now reported"},
	{Form: "by a Commissioner", As: acts.Report{By: actors.JudicialCommissioner{}, Heard: acts.Assumed}, Law: "s 257(7); s 257(8)",
		Takes: moves{Referred, Referred}, Keeps: dayKeys{keyCommissionerReported},
		Needs: needList{
			{hasNotReported, "s 257(8)", Void | effectInferred, "", roleNobody, 0},
			{isCommissionerConsulted, "s 257(5)", Irregular | effectInferred, "consult the Commissioner, then have it report", roleSecretary, 0},
			{areHeard, "s 257(8)(a)", Irregular | effectInferred, "hear both sides, then report", roleCommissioner, 0},
		},
		Says: "the Commissioner reports on proportionality"},

	{Form: "a time for evidence", As: acts.Direct{}, Law: "s 257(8A)", Takes: moves{Referred, Referred},
		Keeps: dayKeys{keyDirected}, Does: workList{workSetsDay},
		Needs: needList{{isCommissionerConsulted, "s 257(5)", Irregular | effectInferred, "consult the Commissioner, then have it direct", roleSecretary, 0}},
		Says:  "what comes later need not be taken into account"},

	{Form: "the review period", As: acts.Extend{Term: acts.ReviewPeriod, CommissionerAgrees: acts.Assumed, PersonAgrees: acts.Assumed}, If: factList{isReviewPeriod}, Law: "s 257(4A); SI 2018/354, reg 2A",
		Takes: moves{Referred, Referred, Advised, Advised}, Keeps: dayKeys{keyReviewEnds}, Does: workList{workSetsDay},
		Needs: needList{
			{commissionerAgreed, "SI 2018/354, reg 2A(2)", Void, "agree to it", roleCommissioner, 0},
			{personAgreed, "SI 2018/354, reg 2A(2)", Void, "agree to it", roleOperator, 0},
			{isReviewRunning, "SI 2018/354, reg 2A(2)", Void | effectInferred, "", roleNobody, 37},
			{isLater, "SI 2018/354, reg 2A(2)", Void | effectInferred, "name a later day", roleSecretary, 0},
		},
		Says: "all three agree to a longer review period; they may again"},
	{Form: "the relevant period", As: acts.Extend{Term: acts.RelevantPeriod, Exceptional: acts.Assumed, Written: true}, If: factList{isRelevantPeriod}, Law: "s 257(10A); SI 2018/354, reg 2B",
		Takes: moves{Advised, Advised}, Keeps: dayKeys{keyRelevantEnds}, Does: workList{workSetsDay},
		Needs: needList{
			{isExceptional, "SI 2018/354, reg 2B(3)", Void, "find that the circumstances are exceptional, if they are", roleSecretary, 0},
			{isWithinReview, "SI 2018/354, reg 2B(3)", Void, "name a day within the review period", roleSecretary, 12},
			{isDecisionRunning, "SI 2018/354, reg 2B(3)", Void | effectInferred, "", roleNobody, 37},
			{isLater, "SI 2018/354, reg 2B(3)", Void | effectInferred, "name a later day", roleSecretary, 0},
			{isNotified, "SI 2018/354, reg 2B(4)", Breach, "give them written notice", roleSecretary, 0},
		},
		Says: "the Secretary of State takes longer to decide, in exceptional circumstances"},

	{Form: "a service", As: acts.Change{To: "a service", Negative: acts.Assumed}, Law: "s 255(9)",
		Needs: needList{
			{isRecipient, "s 255(9)", Void | effectInferred, "", roleNobody, 0},
			{keepsStill, "s 257(3A)", Breach, "wait until the review has ended", roleOperator, 11},
			{keepsStillSince, "s 257(3A)", Breach, "wait until the review has ended", roleOperator, 12},
			{isNotYetOwed, "s 255(9)", Breach, "go on meeting the requirement", roleOperator, 39},
			{keepsComplying, "s 255(9)", Breach, "go on meeting the requirement, or refer it back in time", roleOperator, 0},
		},
		Doubts: doubtList{{N: 17, Other: Lawful}, {N: 26, Other: Lawful}},
		Says:   "the operator changes a service: nothing but its duties under the notice restrains it"},
}
