package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Who can cure an unmet need, short enough for the tables.
const (
	nobody       actors.Role = 0
	secretary                = actors.RoleSecretaryOfState
	commissioner             = actors.RoleJudicialCommissioner
	chief                    = actors.RoleInvestigatoryPowersCommissioner
	board                    = actors.RoleTechnicalAdvisoryBoard
	operator                 = actors.RoleRelevantOperator
	claimant                 = actors.RoleClaimant
	tribunal                 = actors.RoleTribunal
)

// What ends with a notice, and what ends with its giving or its abandoning.
var (
	endsDecisions = moves{Decided, Idle, Asked, Idle, Approved, Idle, Refused, Idle, Barred, Idle}
	endsAll       = slices.Concat(endsDecisions, moves{Referred, Settled, Advised, Settled})
)

// lockLines are the rules of the double lock: deciding, approving, refusing, asking the Commissioner. ss 253, 254, 256 to 258.
var lockLines = lines{
	{Form: "to give", As: acts.Decide{To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: facts{isOfGiving}, Law: "s 253(1)",
		Takes: moves{Idle, Decided, Proposed, Proposed}, Does: works{holdsWords},
		Needs: needs{
			{isNecessary, "s 253(1)(a)", Void, "find that the notice is necessary, if it is", secretary, 0},
			{isProportionate, "s 253(1)(b)", Void, "find that the conduct is proportionate, if it is", secretary, 0},
			{isOwnCapability, "s 253(1)(a)@2018-03-12", Void, "", nobody, 0},
			{mayServeAnother, "SI 2018/353, reg 3", Void | inferred, "", nobody, 13},
			{isInOldSense, "s 261(10)@2018-03-12", Void, "", nobody, 0},
			{hasContent, "s 253(2)", Void, "specify at least one applicable obligation", secretary, 0},
			{areNamesClear, "s 253(2)", Void | inferred, "give each requirement a name of its own", secretary, 0},
			{areObligations, "s 253(3)", Void, "choose from the obligations that SI 2018/353 specifies", secretary, 0},
			{servesItsSchedule, "SI 2018/353, reg 3", Void, "choose an obligation from the Schedule for that warrant or authorisation", secretary, 0},
			{fitsOperator, "SI 2018/353, reg 4", Void, "choose from the Part for that kind of operator", secretary, 0},
			{isLargeEnough, "SI 2018/353, reg 4(3)", Void, "leave the obligation out", secretary, 30},
			{isNotFinancialOnly, "SI 2018/353, reg 2", Void, "", nobody, 0},
		},
		Says: "the Secretary of State decides to give the notice: the first key"},
	{Form: "to vary on a review", As: acts.Decide{To: acts.Varying, OnReview: true, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: facts{isOfVarying, isOnReview}, Law: "s 257(9)(a); s 256(5)",
		Takes: moves{Idle, Decided, Issued, Issued, Advised, Advised}, Does: works{holdsWords},
		Needs: needs{
			{touchesReferred, "s 257(4)", Void | inferred, "decide on what was referred alone", secretary, 38},
			{inReviewPeriod, "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", Breach, "lengthen the review period by agreement", secretary, 12},
			{inRelevantPeriod, "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", Breach, "lengthen the relevant period, if the circumstances are exceptional", secretary, 12},
			{isNecessary, "s 256(5)(a)", Void, "find that the variation is necessary, if it is", secretary, 0},
			{isProportionate, "s 256(5)(b)", Void, "find that the conduct is proportionate, if it is", secretary, 0},
			{isOwnCapability, "s 253(1)(a)@2018-03-12", Void, "", nobody, 0},
			{isOnlyOwnCapability, "s 253(1)(a)@2024-10-14; s 256(5)(a)", Void | inferred, "", nobody, 13},
			{hasContent, "s 256(3)(a)", Void | inferred, "say what the variation adds or removes", secretary, 0},
			{areNamesClear, "s 256(3)(a)", Void | inferred, "name requirements that are in the notice, and new ones by new names", secretary, 0},
			{areObligations, "s 253(3)", Void, "choose from the obligations that SI 2018/353 specifies", secretary, 0},
			{servesItsSchedule, "SI 2018/353, reg 3", Void, "choose an obligation from the Schedule for that warrant or authorisation", secretary, 0},
			{fitsOperator, "SI 2018/353, reg 4", Void, "choose from the Part for that kind of operator", secretary, 0},
			{isLargeEnough, "SI 2018/353, reg 4(3)", Void, "leave the obligation out", secretary, 30},
		},
		Doubts: doubts{{N: 9, Other: Lawful, Law: "s 257(4)@2025-06-20"}},
		Says:   "having considered the conclusions of the Board and the Commissioner, the Secretary of State decides to vary"},
	{Form: "to vary", As: acts.Decide{To: acts.Varying, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: facts{isOfVarying}, Law: "s 256(3)(a); s 256(5)",
		Takes: moves{Idle, Decided, Issued, Issued}, Does: works{holdsWords},
		Needs: needs{
			{isNecessary, "s 256(5)(a)", Void, "find that the variation is necessary, if it is", secretary, 0},
			{isProportionate, "s 256(5)(b)", Void, "find that the conduct is proportionate, if it is", secretary, 0},
			{isOwnCapability, "s 253(1)(a)@2018-03-12", Void, "", nobody, 0},
			{isOnlyOwnCapability, "s 253(1)(a)@2024-10-14; s 256(5)(a)", Void | inferred, "", nobody, 13},
			{hasContent, "s 256(3)(a)", Void | inferred, "say what the variation adds or removes", secretary, 0},
			{areNamesClear, "s 256(3)(a)", Void | inferred, "name requirements that are in the notice, and new ones by new names", secretary, 0},
			{areObligations, "s 253(3)", Void, "choose from the obligations that SI 2018/353 specifies", secretary, 0},
			{servesItsSchedule, "SI 2018/353, reg 3", Void, "choose an obligation from the Schedule for that warrant or authorisation", secretary, 0},
			{fitsOperator, "SI 2018/353, reg 4", Void, "choose from the Part for that kind of operator", secretary, 0},
			{isLargeEnough, "SI 2018/353, reg 4(3)", Void, "leave the obligation out", secretary, 30},
			{isNotUnderReview, "s 256(3)(a)", Void | inferred, "settle the review first", secretary, 22},
		},
		Says: "the Secretary of State decides to vary the notice"},
	{Form: "to renew", As: acts.Decide{To: acts.Renewing, Necessary: acts.Assumed, Proportionate: acts.Assumed}, If: facts{isOfRenewing}, Law: "s 256A(1); s 256A(3)",
		Takes: moves{Idle, Decided, Issued, Issued},
		Needs: needs{
			{addsNothing, "s 256A(1)", Void | inferred, "decide to vary", secretary, 0},
			{isNecessary, "s 256A(3)(a)", Void, "find that the notice is still necessary, if it is", secretary, 0},
			{isProportionate, "s 256A(3)(b)", Void, "find that the conduct is still proportionate, if it is", secretary, 0},
			{isOnlyOwnCapability, "s 256A(3)(a)", Void | inferred, "", nobody, 13},
		},
		Says: "the Secretary of State decides to renew the notice"},
	{Form: "to confirm", As: acts.Decide{To: acts.Confirming, Necessary: acts.Assumed, Proportionate: acts.Assumed}, Law: "s 257(9)(b)", If: facts{isOfConfirming},
		Takes: moves{Idle, Decided, Issued, Issued, Advised, Advised},
		Needs: needs{
			{addsNothing, "s 257(9)(b)", Void | inferred, "decide to vary on the review", secretary, 0},
			{inReviewPeriod, "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", Breach, "lengthen the review period by agreement", secretary, 12},
			{inRelevantPeriod, "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", Breach, "lengthen the relevant period, if the circumstances are exceptional", secretary, 12},
			{isNecessary, "s 258(2)(a)", Void | inferred, "find that the notice as confirmed is necessary, if it is", secretary, 0},
			{isProportionate, "s 258(2)(b)", Void | inferred, "find that the conduct is proportionate, if it is", secretary, 0},
		},
		Doubts: doubts{{N: 9, Other: Lawful, Law: "s 257(4)@2025-06-20"}},
		Says:   "having considered the conclusions of the Board and the Commissioner, the Secretary of State decides to confirm"},

	{Form: "the outcome of a review", As: acts.Approve{}, If: facts{isOnReview}, Law: "s 257(10); s 258(2)",
		Takes: moves{Decided, Approved},
		Needs: needs{
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", secretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", secretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the outcome to the Investigatory Powers Commissioner", secretary, 0},
		},
		Doubts: doubts{{N: 18, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner approves the decision to vary or confirm on the review"},
	{Form: "on request", As: acts.Approve{}, If: facts{isAsked}, Law: "s 254(5)",
		Takes: moves{Asked, Approved},
		Needs: needs{
			{isAnother, "s 227(8)@2018-03-12", Void | inferred, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{isAnother, "s 227(8A)", Void | inferred, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the request to the Investigatory Powers Commissioner", secretary, 0},
		},
		Doubts: doubts{{N: 18, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner approves what another Commissioner refused"},
	{Form: "a decision", As: acts.Approve{}, Law: "s 254(2)",
		Takes:  moves{Decided, Approved},
		Needs:  needs{{deputyExists, "s 227(8)@2018-03-12", Void, "put the decision to a Judicial Commissioner", secretary, 0}},
		Doubts: doubts{{N: 18, Other: Lawful}},
		Says:   "a Judicial Commissioner approves the decision: the second key"},

	{Form: "the outcome of a review", As: acts.Refuse{Reasons: true}, If: facts{isOnReview}, Law: "s 258(4)",
		Takes: moves{Decided, Barred},
		Needs: needs{
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", secretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the outcome to the Investigatory Powers Commissioner", secretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the outcome to the Investigatory Powers Commissioner", secretary, 0},
			{gaveReasons, "s 258(4)", Breach, "give written reasons", chief, 0},
		},
		Doubts: doubts{{N: 10, Other: Lawful}, {N: 32, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner refuses: there is no one else to ask, and the review goes on"},
	{Form: "on request", As: acts.Refuse{Reasons: true}, If: facts{isAsked}, Law: "s 254(4); s 254(5)",
		Takes: moves{Asked, Barred},
		Needs: needs{
			{isAnother, "s 227(8)@2018-03-12", Void | inferred, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{isAnother, "s 227(8A)", Void | inferred, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{isDelegate, "s 227(8)@2018-03-12", Void, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{isDeputyEnabled, "s 227(8A)", Void, "put the request to the Investigatory Powers Commissioner", secretary, 0},
			{gaveReasons, "s 254(4)", Breach, "give written reasons", chief, 0},
		},
		Doubts: doubts{{N: 36, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner refuses too: there is no further step"},
	{Form: "as the Commissioner", As: acts.Refuse{By: actors.InvestigatoryPowersCommissioner{}, Reasons: true}, If: facts{isByCommissioner}, Law: "s 254(4); s 254(5)",
		Takes:  moves{Decided, Barred},
		Needs:  needs{{gaveReasons, "s 254(4)", Breach, "give written reasons", chief, 0}},
		Doubts: doubts{{N: 36, Other: Lawful}},
		Says:   "the Investigatory Powers Commissioner refuses at once: s 254(5) opens only where another did"},
	{Form: "a decision", As: acts.Refuse{Reasons: true}, Law: "s 254(4)",
		Takes: moves{Decided, Refused}, Does: works{holdsRefuser},
		Needs: needs{
			{deputyExists, "s 227(8)@2018-03-12", Void, "put the decision to a Judicial Commissioner", secretary, 0},
			{gaveReasons, "s 254(4)", Breach, "give written reasons", commissioner, 0},
		},
		Doubts: doubts{{N: 18, Other: Lawful}},
		Says:   "a Judicial Commissioner refuses, with written reasons to the Secretary of State"},

	{Form: "on a review", As: acts.Ask{}, If: facts{isOnReview}, Law: "s 258(4)",
		Needs: needs{{mayAsk, "s 258(4)", Void | inferred, "decide anew, or revoke", secretary, 0}},
		Says:  "after a refusal on a review there is no one else to ask"},
	{Form: "on a decision to give", As: acts.Ask{}, If: facts{isRunGiving}, Law: "s 254(5)", Takes: moves{Refused, Asked},
		Says: "the Secretary of State asks the Investigatory Powers Commissioner to decide"},
	{Form: "on a decision to vary", As: acts.Ask{}, If: facts{isRunVarying}, Law: "s 256(8); s 254(5)", Takes: moves{Refused, Asked},
		Says: "the Secretary of State asks the Investigatory Powers Commissioner to decide on the variation"},
	{Form: "on a decision to renew", As: acts.Ask{}, If: facts{isRunRenewing}, Law: "s 256A(6); s 254(5)", Takes: moves{Refused, Asked},
		Says: "the Secretary of State asks the Investigatory Powers Commissioner to decide on the renewal"},

	{Form: "the proposal", As: acts.Abandon{}, If: facts{isProposed, namesNoRun}, Law: "s 253(1)",
		Takes: moves{Proposed, Abandoned}, Sweeps: endsDecisions,
		Keeps: keys{ended}, Says: "the Secretary of State does not go on to give the notice: nothing obliges a giving"},
	{Form: "a decision", As: acts.Abandon{}, Law: "s 254(1)",
		Takes: moves{Decided, Idle, Asked, Idle, Approved, Idle, Refused, Idle},
		Says:  "the Secretary of State does not carry the decision out"},
}
