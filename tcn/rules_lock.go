package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Who can cure an unmet need, short enough for the tables.
const (
	roleNobody       actors.Role = 0
	roleSecretary                = actors.RoleSecretaryOfState
	roleCommissioner             = actors.RoleJudicialCommissioner
	roleChief                    = actors.RoleInvestigatoryPowersCommissioner
	roleBoard                    = actors.RoleTechnicalAdvisoryBoard
	roleOperator                 = actors.RoleRelevantOperator
	roleClaimant                 = actors.RoleClaimant
	roleTribunal                 = actors.RoleTribunal
)

// What ends with a notice, and what ends with its giving or its abandoning.
var (
	endsDecisions = moves{Decided, Idle, Asked, Idle, Approved, Idle, Refused, Idle, Barred, Idle}
	endsAll       = slices.Concat(endsDecisions, moves{Referred, Settled, Advised, Settled})
)

// lockLines are the rules of the double lock: deciding, approving, refusing, asking the Commissioner. ss 253, 254, 256 to 258.
var lockLines = ruleLines{
	{Form: "to give", As: acts.Decide{To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: factList{isOfGiving}, Law: "s 253(1)",
		Takes: moves{Idle, Decided, Proposed, Proposed}, Does: workList{workHoldsContent},
		Needs: needList{
			{isNecessary, "s 253(1)(a)", Void, "find that the notice is necessary, if it is", roleSecretary, 0},
			{isProportionate, "s 253(1)(b)", Void, "find that the conduct is proportionate, if it is", roleSecretary, 0},
			{isOwnCapability, "s 253(1)(a)@2018-03-12", Void, "", roleNobody, 0},
			{mayServeAnother, "SI 2018/353, reg 3", Void | effectInferred, "", roleNobody, 13},
			{isInOldSense, "s 261(10)@2018-03-12", Void, "", roleNobody, 0},
			{hasContent, "s 253(2)", Void, "specify at least one applicable obligation", roleSecretary, 0},
			{areNamesClear, "s 253(2)", Void | effectInferred, "give each requirement a name of its own", roleSecretary, 0},
			{areObligations, "s 253(3)", Void, "choose from the obligations that SI 2018/353 specifies", roleSecretary, 0},
			{servesItsSchedule, "SI 2018/353, reg 3", Void, "choose an obligation from the Schedule for that warrant or authorisation", roleSecretary, 0},
			{fitsOperator, "SI 2018/353, reg 4", Void, "choose from the Part for that kind of operator", roleSecretary, 0},
			{isLargeEnough, "SI 2018/353, reg 4(3)", Void, "leave the obligation out", roleSecretary, 30},
			{isNotFinancialOnly, "SI 2018/353, reg 2", Void, "", roleNobody, 0},
		},
		Says: "the Secretary of State decides to give the notice: the first key"},
	{Form: "to vary on a review", As: acts.Decide{To: acts.Varying, OnReview: true, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: factList{isOfVarying, isOnReview}, Law: "s 257(9)(a); s 256(5)",
		Takes: moves{Idle, Decided, Issued, Issued, Advised, Advised}, Does: workList{workHoldsContent},
		Needs: needList{
			{touchesReferred, "s 257(4)", Void | effectInferred, "decide on what was referred alone", roleSecretary, 38},
			{inReviewPeriod, "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", Breach, "lengthen the review period by agreement", roleSecretary, 12},
			{inRelevantPeriod, "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", Breach, "lengthen the relevant period, if the circumstances are exceptional", roleSecretary, 12},
			{isNecessary, "s 256(5)(a)", Void, "find that the variation is necessary, if it is", roleSecretary, 0},
			{isProportionate, "s 256(5)(b)", Void, "find that the conduct is proportionate, if it is", roleSecretary, 0},
			{isOwnCapability, "s 253(1)(a)@2018-03-12", Void, "", roleNobody, 0},
			{isOnlyOwnCapability, "s 253(1)(a)@2024-10-14; s 256(5)(a)", Void | effectInferred, "", roleNobody, 13},
			{hasContent, "s 256(3)(a)", Void | effectInferred, "say what the variation adds or removes", roleSecretary, 0},
			{areNamesClear, "s 256(3)(a)", Void | effectInferred, "name requirements that are in the notice, and new ones by new names", roleSecretary, 0},
			{areObligations, "s 253(3)", Void, "choose from the obligations that SI 2018/353 specifies", roleSecretary, 0},
			{servesItsSchedule, "SI 2018/353, reg 3", Void, "choose an obligation from the Schedule for that warrant or authorisation", roleSecretary, 0},
			{fitsOperator, "SI 2018/353, reg 4", Void, "choose from the Part for that kind of operator", roleSecretary, 0},
			{isLargeEnough, "SI 2018/353, reg 4(3)", Void, "leave the obligation out", roleSecretary, 30},
		},
		Doubts: doubtList{{N: 9, Other: Lawful, Law: "s 257(4)@2025-06-20"}},
		Says:   "having considered the conclusions of the Board and the Commissioner, the Secretary of State decides to vary"},
	{Form: "to vary", As: acts.Decide{To: acts.Varying, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: factList{isOfVarying}, Law: "s 256(3)(a); s 256(5)",
		Takes: moves{Idle, Decided, Issued, Issued}, Does: workList{workHoldsContent},
		Needs: needList{
			{isNecessary, "s 256(5)(a)", Void, "find that the variation is necessary, if it is", roleSecretary, 0},
			{isProportionate, "s 256(5)(b)", Void, "find that the conduct is proportionate, if it is", roleSecretary, 0},
			{isOwnCapability, "s 253(1)(a)@2018-03-12", Void, "", roleNobody, 0},
			{isOnlyOwnCapability, "s 253(1)(a)@2024-10-14; s 256(5)(a)", Void | effectInferred, "", roleNobody, 13},
			{hasContent, "s 256(3)(a)", Void | effectInferred, "say what the variation adds or removes", roleSecretary, 0},
			{areNamesClear, "s 256(3)(a)", Void | effectInferred, "name requirements that are in the notice, and new ones by new names", roleSecretary, 0},
			{areObligations, "s 253(3)", Void, "choose from the obligations that SI 2018/353 specifies", roleSecretary, 0},
			{servesItsSchedule, "SI 2018/353, reg 3", Void, "choose an obligation from the Schedule for that warrant or authorisation", roleSecretary, 0},
			{fitsOperator, "SI 2018/353, reg 4", Void, "choose from the Part for that kind of operator", roleSecretary, 0},
			{isLargeEnough, "SI 2018/353, reg 4(3)", Void, "leave the obligation out", roleSecretary, 30},
			{isNotUnderReview, "s 256(3)(a)", Void | effectInferred, "settle the review first", roleSecretary, 22},
		},
		Says: "the Secretary of State decides to vary the notice"},
	{Form: "to renew", As: acts.Decide{To: acts.Renewing, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: factList{isOfRenewing}, Law: "s 256A(1); s 256A(3)",
		Takes: moves{Idle, Decided, Issued, Issued},
		Needs: needList{
			{addsNothing, "s 256A(1)", Void | effectInferred, "decide to vary", roleSecretary, 0},
			{isNecessary, "s 256A(3)(a)", Void, "find that the notice is still necessary, if it is", roleSecretary, 0},
			{isProportionate, "s 256A(3)(b)", Void, "find that the conduct is still proportionate, if it is", roleSecretary, 0},
			{isOnlyOwnCapability, "s 256A(3)(a)", Void | effectInferred, "", roleNobody, 13},
		},
		Says: "the Secretary of State decides to renew the notice"},
	{Form: "to confirm", As: acts.Decide{To: acts.Confirming, Necessary: acts.Assumed, Proportionate: acts.Assumed}, Law: "s 257(9)(b)", If: factList{isOfConfirming},
		Takes: moves{Idle, Decided, Issued, Issued, Advised, Advised},
		Needs: needList{
			{addsNothing, "s 257(9)(b)", Void | effectInferred, "decide to vary on the review", roleSecretary, 0},
			{inReviewPeriod, "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", Breach, "lengthen the review period by agreement", roleSecretary, 12},
			{inRelevantPeriod, "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", Breach, "lengthen the relevant period, if the circumstances are exceptional", roleSecretary, 12},
			{isNecessary, "s 258(2)(a)", Void | effectInferred, "find that the notice as confirmed is necessary, if it is", roleSecretary, 0},
			{isProportionate, "s 258(2)(b)", Void | effectInferred, "find that the conduct is proportionate, if it is", roleSecretary, 0},
		},
		Doubts: doubtList{{N: 9, Other: Lawful, Law: "s 257(4)@2025-06-20"}},
		Says:   "having considered the conclusions of the Board and the Commissioner, the Secretary of State decides to confirm"},

	{Form: "the outcome of a review", As: acts.Approve{}, If: factList{isOnReview}, Law: "s 257(10); s 258(2)",
		Takes: moves{Decided, Approved},
		Needs: needList{
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the outcome to the Investigatory Powers Commissioner", roleSecretary, 0},
		},
		Doubts: doubtList{{N: 18, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner approves the decision to vary or confirm on the review"},
	{Form: "on request", As: acts.Approve{}, If: factList{isAsked}, Law: "s 254(5)",
		Takes: moves{Asked, Approved},
		Needs: needList{
			{isAnother, "s 227(8)@2018-03-12", Void | effectInferred, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isAnother, "s 227(8A)", Void | effectInferred, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
		},
		Doubts: doubtList{{N: 18, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner approves what another Commissioner refused"},
	{Form: "a decision", As: acts.Approve{}, Law: "s 254(2)",
		Takes:  moves{Decided, Approved},
		Needs:  needList{{deputyExists, "s 227(8)@2018-03-12", Void, "put the decision to a Judicial Commissioner", roleSecretary, 0}},
		Doubts: doubtList{{N: 18, Other: Lawful}},
		Says:   "a Judicial Commissioner approves the decision: the second key"},

	{Form: "the outcome of a review", As: acts.Refuse{Reasons: true}, If: factList{isOnReview}, Law: "s 258(4)",
		Takes: moves{Decided, Barred},
		Needs: needList{
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the outcome to the Investigatory Powers Commissioner", roleSecretary, 0},
			{gaveReasons, "s 258(4)", Breach, "give written reasons", roleChief, 0},
		},
		Doubts: doubtList{{N: 10, Other: Lawful}, {N: 32, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner refuses: there is no one else to ask, and the review goes on"},
	{Form: "on request", As: acts.Refuse{Reasons: true}, If: factList{isAsked}, Law: "s 254(4); s 254(5)",
		Takes: moves{Asked, Barred},
		Needs: needList{
			{isAnother, "s 227(8)@2018-03-12", Void | effectInferred, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isAnother, "s 227(8A)", Void | effectInferred, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the request to the Investigatory Powers Commissioner", roleSecretary, 0},
			{gaveReasons, "s 254(4)", Breach, "give written reasons", roleChief, 0},
		},
		Doubts: doubtList{{N: 36, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner refuses too: there is no further step"},
	{Form: "as the Commissioner", As: acts.Refuse{By: actors.InvestigatoryPowersCommissioner{}, Reasons: true}, If: factList{isByCommissioner}, Law: "s 254(4); s 254(5)",
		Takes:  moves{Decided, Barred},
		Needs:  needList{{gaveReasons, "s 254(4)", Breach, "give written reasons", roleChief, 0}},
		Doubts: doubtList{{N: 36, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner refuses at once: s 254(5) opens only where another did"},
	{Form: "a decision", As: acts.Refuse{Reasons: true}, Law: "s 254(4)",
		Takes: moves{Decided, Refused}, Does: workList{workHoldsRefuser},
		Needs: needList{
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the decision to a Judicial Commissioner", roleSecretary, 0},
			{gaveReasons, "s 254(4)", Breach, "give written reasons", roleCommissioner, 0},
		},
		Doubts: doubtList{{N: 18, Other: Lawful}},
		Says:   "a Judicial Commissioner refuses, with written reasons to the Secretary of State"},

	{Form: "on a review", As: acts.Ask{}, If: factList{isOnReview}, Law: "s 258(4)",
		Needs: needList{{mayAsk, "s 258(4)", Void | effectInferred, "decide anew, or revoke", roleSecretary, 0}},
		Says:  "after a refusal on a review there is no one else to ask"},
	{Form: "on a decision to give", As: acts.Ask{}, If: factList{isRunGiving}, Law: "s 254(5)", Takes: moves{Refused, Asked},
		Says: "the Secretary of State asks the Investigatory Powers Commissioner to decide"},
	{Form: "on a decision to vary", As: acts.Ask{}, If: factList{isRunVarying}, Law: "s 256(8); s 254(5)", Takes: moves{Refused, Asked},
		Says: "the Secretary of State asks the Investigatory Powers Commissioner to decide on the variation"},
	{Form: "on a decision to renew", As: acts.Ask{}, If: factList{isRunRenewing}, Law: "s 256A(6); s 254(5)", Takes: moves{Refused, Asked},
		Says: "the Secretary of State asks the Investigatory Powers Commissioner to decide on the renewal"},

	{Form: "the proposal", As: acts.Abandon{}, If: factList{isProposed, namesNoRun}, Law: "s 253(1)",
		Takes: moves{Proposed, Abandoned}, Sweeps: endsDecisions,
		Keeps: dayKeys{keyEnded}, Says: "the Secretary of State does not go on to give the notice: nothing obliges a giving"},
	{Form: "a decision", As: acts.Abandon{}, Law: "s 254(1)",
		Takes: moves{Decided, Idle, Asked, Idle, Approved, Idle, Refused, Idle},
		Says:  "the Secretary of State does not carry the decision out"},
}
