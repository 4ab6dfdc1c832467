package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

var (
	// relevantChanges is what a notification notice may specify: s 258A(2), and the regulations made under it.
	relevantChanges = needList{
		{areRelevantChanges, "SI 2025/656, reg 3(1)", voidStated,
			"choose from the changes that SI 2025/656, reg 3, describes", roleSecretary},
	}

	// givingNotification is what a decision to give a notification notice needs besides: s 258A(1), (12).
	givingNotification = slices.Concat(needList{
		{isAssisting, "s 258A(12)", voidStated, "", roleNobody},
		{hasContent, "s 258A(1)", voidStated, "specify at least one relevant change", roleSecretary},
		{isOfMany, "SI 2025/656, reg 3(4)(a)", voidInferred, "", roleNobody},
	}, relevantChanges)

	// varyingNotification is what a decision to vary one does.
	varyingNotification = slices.Concat(relevantChanges, needList{
		{isOutsideReview, "s 258B(2)(a)", voidInferred, "decide to vary it outside a review", roleSecretary},
	})

	// revokingNotification is that one is not revoked as the outcome of a review.
	revokingNotification = needList{
		{isOutsideReview, "s 258B(2)(b)", voidInferred, "revoke it outside a review", roleSecretary},
	}

	// reachOfNotification is whom the duties of s 258A are enforced against: s 258A(10), which is silent on place.
	reachOfNotification = needList{{isReached, "s 258A(10)", voidInferred, "", roleNobody}}

	// What a notification notice does not have, and no words of ss 258A and 258B give it.
	lackOfLock   = needList{{hasLock, "s 258A; s 258B", voidInferred, "", roleNobody}}
	lackOfReview = needList{{hasReview, "s 258A; s 258B", voidInferred, "", roleNobody}}
	lackOfLife   = needList{{hasLife, "s 258A; s 258B", voidInferred, "", roleNobody}}
)

// notificationLines are the rules that notification notices alone have: ss 258A, 258B; SI 2025/656, reg 3. The last
// refuse what there is not.
var notificationLines = ruleLines{
	{ID: "change-relevant", Form: "what is to be notified", Law: "s 258A(9)",
		As:   acts.Change{To: "a service", Material: acts.Assumed},
		If:   factList{namesSome, isMaterial, isNoRepair},
		Does: workList{workUnmeets},
		Needs: needList{
			{isRecipient, "s 258A(9)", voidInferred, "", roleNobody},
			{isNotifiedBefore, "s 258A(9)", breachStated,
				"notify the Secretary of State a reasonable time before", roleOperator},
			{isReasonablyBefore, "s 258A(9)", breachStated,
				"wait until a reasonable time has passed since the notification", roleOperator},
		},
		Says: "the operator makes a relevant change: it had to be notified a reasonable time before, and nothing " +
			"forbids it; the next is to be notified anew"},
	{ID: "change-irrelevant", Form: "what is not to be notified", Law: "s 258A(9)",
		As:    acts.Change{To: "a service"},
		Needs: needList{{isRecipient, "s 258A(9)", voidInferred, "", roleNobody}},
		Says:  "it is no relevant change that the notice specifies, as found: nothing is owed"},

	{ID: "decide-renew-none", Form: "to renew, where nothing runs out", Law: "s 258A",
		As: acts.Decide{To: acts.Renewing, Necessary: acts.Assumed, Proportionate: acts.Assumed},
		If: factList{isOfRenewing}, Needs: lackOfLife, Says: "there is no renewal of a notification notice"},
	{ID: "decide-confirm-none", Form: "to confirm, where nothing is reviewed", Law: "s 258A",
		As: acts.Decide{To: acts.Confirming, Necessary: acts.Assumed, Proportionate: acts.Assumed},
		If: factList{isOfConfirming}, Needs: lackOfReview, Says: "there is no review of a notification notice"},
	{ID: "approve-none", Form: "where nobody asks", Law: "s 258A",
		As: acts.Approve{}, Needs: lackOfLock, Says: "there is no second key to a notification notice"},
	{ID: "refuse-none", Form: "where nobody asks", Law: "s 258A",
		As: acts.Refuse{Reasons: true}, Needs: lackOfLock, Says: "there is no second key to a notification notice"},
	{ID: "ask-none", Form: "where there is no approval", Law: "s 258A",
		As: acts.Ask{}, Needs: lackOfLock, Says: "there is no second key to a notification notice"},
	{ID: "consult-renewing-none", Form: "where nothing runs out", Law: "s 258A",
		As: acts.Consult{Before: acts.Renewing}, If: factList{isWithPerson, isBeforeRenewing},
		Needs: lackOfLife, Says: "there is no renewal of a notification notice"},
	{ID: "consult-board-none", Form: "the Board, where nothing is reviewed", Law: "s 258A",
		As: acts.Consult{With: actors.TechnicalAdvisoryBoard{}}, If: factList{isWithBoard},
		Needs: lackOfReview, Says: "there is no review of a notification notice"},
	{ID: "consult-commissioner-none", Form: "a Commissioner, where nothing is reviewed", Law: "s 258A",
		As: acts.Consult{With: actors.JudicialCommissioner{}}, If: factList{isWithCommissioner},
		Needs: lackOfReview, Says: "there is no review of a notification notice"},
	{ID: "renew-none", Form: "where nothing runs out", Law: "s 258A",
		As: acts.Renew{}, Needs: lackOfLife, Says: "there is no renewal of a notification notice"},
	{ID: "confirm-none", Form: "where nothing is reviewed", Law: "s 258A",
		As: acts.Confirm{}, Needs: lackOfReview, Says: "there is no review of a notification notice"},
	{ID: "refer-none", Form: "where nothing is reviewed", Law: "s 258A",
		As:    acts.Refer{Of: acts.Giving, Unreasonable: acts.Assumed},
		Needs: lackOfReview, Says: "there is no review of a notification notice"},
	{ID: "report-none", Form: "where nothing is reviewed", Law: "s 258A",
		As: acts.Report{By: actors.TechnicalAdvisoryBoard{}}, Needs: lackOfReview,
		Says: "there is no review of a notification notice"},
	{ID: "direct-none", Form: "where nothing is reviewed", Law: "s 258A",
		As: acts.Direct{}, Needs: lackOfReview, Says: "there is no review of a notification notice"},
	{ID: "extend-none", Form: "where nothing is reviewed", Law: "s 258A",
		As: acts.Extend{Term: acts.ReviewPeriod}, Needs: lackOfReview,
		Says: "there is no review of a notification notice"},
	{ID: "sue-standstill-none", Form: "where nothing stands still", Law: "s 258A",
		As: acts.Sue{To: acts.ToStandStill}, If: factList{isToStandStill}, Needs: lackOfReview,
		Says: "there is no standstill under a notification notice"},
}

// notificationPositions are the positions that notification notices alone have.
var notificationPositions = []positionLine{
	{"secretary/weigh", roleSecretary, Duty, roleOperator,
		"take benefits, users (if known), cost and other effects into account before giving",
		"s 258A(6)", whileUngiven, nil, 0},
	{"secretary/weigh-varying", roleSecretary, Duty, roleOperator,
		"take benefits, users (if known), cost and other effects into account before varying or revoking",
		"s 258B(6); s 258A(6)", whileInForce, nil, 0},
	{"secretary/give-decided", roleSecretary, Power, roleOperator, "give the notice that it has decided to give",
		"s 258A(1)", []Status{Proposed, Decided}, nil, 0},
	{"secretary/forbid-change", roleSecretary, Disability, roleOperator,
		"forbid a change by the notice: it has only to be notified",
		"s 258A(9)", whileInForce, nil, 0},
	{"secretary/enforce-notifying", roleSecretary, Power, roleOperator, "sue to enforce compliance",
		"s 258A(9); s 258A(10)", whileInForce, factList{isReached, isAnyDue}, 0},
	{"secretary/enforce-secrecy", roleSecretary, Power, roleOperator, "sue to enforce secrecy",
		"s 258A(8); s 258A(10)", whileBound, factList{isReached, isStillSecret}, 0},
	{"secretary/enforce-secrecy-staff", roleSecretary, Power, roleStaff,
		"sue a person employed or engaged to enforce secrecy",
		"s 258A(8); s 258A(10)", whileBound, factList{isStillSecret}, 0},
	{"secretary/enforce-elsewhere", roleSecretary, Disability, roleOperator,
		"enforce the notice in court against the person abroad",
		"s 258A(10)", whileInForce, factList{isUnreached}, 0},
	{"operator/notify", roleOperator, Duty, roleSecretary,
		"notify the Secretary of State of a proposal to make the relevant change, a reasonable time before making it",
		"s 258A(1); s 258A(9)", whileInForce, nil, shareUnnotified},
	{"operator/make-change", roleOperator, Liberty, roleSecretary,
		"make the relevant change that it has notified, a reasonable time after",
		"s 258A(9)", whileInForce, nil, shareNotified},
	{"operator/make-other-change", roleOperator, Liberty, roleSecretary,
		"make changes that the notice does not specify, and mend defects, without a word",
		"s 258A(1); SI 2025/656, reg 3(4)", whileInForce, nil, 0},
}

// notificationOwn is what lines of the tables are to a notification notice, where its words alone do not say it.
var notificationOwn = map[string]ownLine{
	"rule decide-give":      {Says: "the Secretary of State decides to give the notice: there is no second key"},
	"rule abandon-decision": {Law: "s 258A(1); s 258B(2)"},
	"rule give": {Law: "s 258A(1)",
		Says: "the notice is given: it binds and is secret, and it has no end of its own"},
	"rule vary":   {Says: "the notice is varied, without any Commissioner's approval"},
	"rule change": {Not: true}, // two lines tell what is to be notified from what is not
	"rule comply": {
		Says: "the operator notifies a proposal, as whoever enters it says: a reasonable time after, the change " +
			"may be made"},
	"rule sue-secrecy": {Law: "s 258A(8); s 258A(10)",
		Says: "the Secretary of State asks a court to enforce the duty of secrecy"},
	"rule sue-secrecy-general-law": {Not: true}, // such a notice was never without words that enforce it

	"position secretary/give":           {Not: true}, // what has been approved: nothing is
	"position secretary/vary":           {Says: "vary the notice, without any Commissioner's approval"},
	"position secretary/sue-compliance": {Not: true}, // as place has another part in it
	"position operator/comply":          {Not: true}, // it is to notify

	"status idle": {Law: "s 258A(5)", Says: "no decision waits to be carried out"},
	"status decided": {Law: "s 258A(5)", Way: "carry the decision out",
		Says: "the Secretary of State decided: that is the only key"},
	"status unreferred": {Law: "s 258A", Way: "vary or revoke the notice",
		Says: "there is no review of a notification notice"},
}
