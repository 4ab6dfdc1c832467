package tcn

import "github.com/doublelock/doublelock/actors"

// A factID is a question that the tables ask of a notice and an act. Its answer is computed by [scene.is];
// what it says when it is unmet stands here.
type factID uint8

const (
	_ factID = iota

	// of the act's form
	isBeforeGiving
	isBeforeVarying
	isBeforeRenewing
	isBeforeRevoking
	isWithPerson
	isWithBoard
	isWithCommissioner
	isProposed
	isOver
	isNotGiven
	isUnderReview
	isOnReview
	isInPart
	addsRequirements
	isAsked
	isByCommissioner
	namesNoRun
	isOfGiving
	isOfVarying
	isOfRenewing
	isRunGiving
	isRunVarying
	isRunRenewing
	isByBoard
	boardHasReported
	commissionerHasReported
	isReviewPeriod
	isRelevantPeriod
	isToPublic
	isToCommissioner
	isToTribunal
	isToSecretary
	isToOfficial
	isNotBound
	isLicensed
	isHumanRights
	isToComply
	isToKeepSecret
	isToStandStill
	isToCareForData
	anotherIsGiven
	isInForce
	isRevoked
	isOfConfirming
	isRemitted
	isPreliminary
	isUndetermined
	opensGateway
	opensTribunal

	// of the double lock
	isThePerson
	addsNothing
	isNecessary
	isProportionate
	isOwnCapability
	isOnlyOwnCapability
	isNotFinallyRefused
	isOutcomeOpen
	isRemovalInReach
	mayServeAnother
	hasContent
	areObligations
	servesItsSchedule
	fitsOperator
	isLargeEnough
	isNotFinancialOnly
	isInOldSense
	areNamesClear
	isNotUnderReview
	isDelegate
	isDeputyEnabled
	deputyExists
	gaveReasons
	isApproved
	isApprovedOrRefused
	isNotRefused
	isDecided
	mayAsk
	isAnother
	isAnotherDeputy
	touchesReferred
	mayServeBulkByPost
	isNoOrdinary
	isDeputyFinal
	hasObligation
	isTelecommunications
	isHere
	isOperating
	isWarranted
	isNotMainlyWarrant

	// of the notice's life
	isConsultedGiving
	isConsultedVarying
	isConsultedRevoking
	isConsultedRenewing
	isConsidered
	isRemovalConsidered
	isPrivacyRegarded
	isPrivacyRegardedRenewing
	isWritten
	hasPeriods
	inRenewalPeriod
	namesInNotice
	isDelivered
	isPosted
	isInCourse
	isCosted

	// of a review
	isRecipient
	inReferralTime
	isThoughtUnreasonable
	isNotOutcome
	isOnlyReference
	isNotConfirmed
	isNotReferred
	hasNotReported
	isBoardConsulted
	isCommissionerConsulted
	areBothConsulted
	areHeard
	commissionerAgreed
	personAgreed
	isLater
	isReviewRunning
	isDecisionRunning
	isExceptional
	isWithinReview
	isNotified
	inReviewPeriod
	inRelevantPeriod
	keepsStill
	keepsStillSince
	keepsComplying
	isNotYetOwed
	namesInVariation
	isOfTheNotice
	isOfTheRenewal
	isAnyVariation
	isOfTheVariation
	isOfTheAddition
	isFirstExtension
	isQuorate
	isToldThePerson
	isWhoReferred

	// of secrecy
	mayDisclose
	mayDiscloseAfter
	isSecretaryThemself
	isForFunction
	isDataLawful
	isRequired

	// of the Tribunal and the court
	isNamedConduct
	isDone
	isChallengeable
	inComplaintTime
	inClaimTime
	isComplaintTimely
	isClaimTimely
	isNotPremature
	isParty
	hasLeave
	isOnLaw
	inAppealTime
	isAppealable
	isFirstAppeal
	isEnforceable
	isSuedHere
	isAnyDue
	isStillSecret
	isStillStill
	mayFollowTheEnd
	isNotAllReferred
	isNotAllReferredBefore
	isNotAllStayed
	isAnyLeft
	isDutyBearer
	isSecretBearer
	isAggrieved
	isBelieved
	isBelievedChallengeable
	isVictim
	inComplaintTimeOld
	isComplaintTimelyOld
	isConductFound
	isUnstayed
	isStayed
	isIssueDecided
	inIssueAppealTime
	isClaimant
	isWilful
	mayRelease

	// of the Tribunal: of an act's form
	isMisfiled
	isDetermined
	isReleasing
	isVacated
	isStillHeld
	isStillOwed

	// of retention notices
	isPostalYet
	hasData
	isKeptShort
	isOwnData
	isTermStated
	isLimitConsidered
	isAdditionNecessary
	isAdditionProportionate
	isSuedHereYet
	isRetaining
	isInForceYet
	isByAuditor
	mayAuditorDisclose
	isGivenUnapproved

	// of positions
	isNothingApproved
	isRenewable
	isNotRenewable
	isUnenforceable
	isTimed
	isUndecided
	isDecisionTimed
	isOrdinaryDecision
	isReviewDecision
	mayReferNotice
	mayReferVariation
	mayReferRenewal
	isAnyProceedings
	isAnyComplaint
	isEvidenceLate
	isNotifying
	mayAppealOperator
	mayAppealClaimant
	mayAppealSecretary
	isStandstill
	isRecipientAbroad
	isReachable

	// of notification notices
	isAssisting
	areRelevantChanges
	isOfMany
	isWeighed
	isOutsideReview
	hasLock
	hasReview
	hasLife
	namesSome
	isMaterial
	isNoRepair
	isNotifiedBefore
	isReasonablyBefore
	isReached
	isUnreached

	factCount = int(iota) // no fact, so that a linter sees whether each has its answer
)

// A line of the table of facts says what it is that a fact is not, where it matters, and what brings it about.
type factLine struct {
	ID    string      // as a need: its part of the need's stable name
	For   kindSet     // as a need: of which kinds of notice it is asked; zero: of all
	Kinds kindTexts   // as Unmet, where a kind has it in words of its own
	Unmet string      // as a need that does not hold: what is wrong
	Not   string      // as the condition of a form that does not hold: what is so instead
	Cure  string      // what would mend that; a need has its own
	By    actors.Role // who can
	At    Status      // a status that brings it about
	Keeps dayKey      // a day kept that does
	Does  workID      // a work that does
}

// kindTexts are texts in a column for each kind of notice.
type kindTexts [kindCount]string

// factTable is the table of facts.
var factTable = [factCount]factLine{
	isProposed: {Not: "the notice has been given, or abandoned"},
	isOver:     {Not: "the notice has not ended", Cure: "revoke the notice", By: roleSecretary},
	isNotGiven: {Not: "the notice has been given"},
	isOnReview: {Not: "there is no decision on a review", Cure: "decide the review",
		By: roleSecretary, At: Advised},
	isInPart: {Not: "there is no other requirement that would stay", Cure: "do it to the whole",
		By: roleSecretary},
	addsRequirements: {Not: "there is no decision that adds a requirement",
		Cure: "decide to vary, adding one", By: roleSecretary},
	isAsked: {Not: "the Investigatory Powers Commissioner has not been asked",
		Cure: "ask the Commissioner after another's refusal", By: roleSecretary, At: Asked},
	isByCommissioner: {Not: "it is another Commissioner's act"},
	namesNoRun:       {Not: "the act names a run"},
	isRunGiving:      {Not: "there is no decision to give", Cure: "decide to give", By: roleSecretary},
	isRunVarying:     {Not: "there is no decision to vary", Cure: "decide to vary", By: roleSecretary},
	isRunRenewing:    {Not: "there is no decision to renew", Cure: "decide to renew", By: roleSecretary},
	boardHasReported: {Not: "the Board has not reported", Cure: "report", By: roleBoard,
		Keeps: keyBoardReported},
	commissionerHasReported: {Not: "no Commissioner has reported", Cure: "report", By: roleCommissioner,
		Keeps: keyCommissionerReported},
	isNotBound: {Not: "the person is bound"},
	isLicensed: {Not: "the Secretary of State has not permitted it", Cure: "permit it",
		By: roleSecretary, Does: workLicenses},
	isHumanRights: {Not: "there are no human rights proceedings", Cure: "bring them", By: roleClaimant},
	anotherIsGiven: {Not: "no other notice has been given", Cure: "give another", By: roleSecretary,
		Keeps: keyAnotherGiven},
	isInForce: {Not: "the notice is not in force"},
	isRevoked: {Not: "the notice has not been revoked", Cure: "revoke the notice", By: roleSecretary},
	opensGateway: {Not: "it is for no function of the Commissioner, or in contravention of the data protection " +
		"legislation"},
	opensTribunal: {Not: "the Tribunal does not require it of who discloses"},
	isThePerson: {ID: "the-person",
		Unmet: "the person consulted is not the one to whom the notice is or would be given"},
	addsNothing: {ID: "adds-nothing", Unmet: "a renewal or a confirmation changes no requirement"},
	isNecessary: {ID: "necessary",
		Unmet: "the Secretary of State has not found it necessary for securing the capability",
		Kinds: kindTexts{
			columnSecurity: "the Secretary of State has not found it necessary in the interests of " +
				"national security",
			columnNotification: "the Secretary of State has not found it necessary for maintaining the capability",
			columnRetention: "the Secretary of State has not found the requirement to retain necessary for a purpose of " +
				"s 87(1)(a)",
		}},
	isProportionate: {ID: "proportionate",
		Unmet: "the Secretary of State has not found the conduct required proportionate",
		Kinds: kindTexts{columnRetention: "the Secretary of State has not found the requirement to retain proportionate " +
			"for a purpose of s 87(1)(a)"}},
	isOnlyOwnCapability: {ID: "only-own-capability", For: ofCapability,
		Unmet: "the capability to be secured is another operator's, not the person's own"},
	isAnother: {ID: "another", Unmet: "whoever refused the decision may not decide on the request"},
	isAnotherDeputy: {ID: "another-deputy",
		Unmet: "whoever refused the decision may not decide on the request"},
	touchesReferred:   {ID: "touches-referred", Unmet: "the decision reaches beyond what was referred"},
	isReviewRunning:   {ID: "review-running", Unmet: "the review period has ended already"},
	isDecisionRunning: {ID: "decision-running", Unmet: "the relevant period has ended already"},
	isNotYetOwed:      {ID: "not-yet-owed", Unmet: "it leaves a requirement unmet whose period is not known"},
	isNotConfirmed:    {ID: "not-confirmed", Unmet: "what is referred was left standing by a review"},
	isDone: {ID: "done",
		Unmet: "what is complained of has been done by no public authority, and none proposes to do it"},
	isOwnCapability: {ID: "own-capability",
		Unmet: "the capability to be secured is another operator's, not the person's own"},
	mayServeAnother: {ID: "may-serve-another",
		Unmet: "the regulations allow obligations only for the operator's own capability"},
	hasContent: {ID: "has-content", Unmet: "the decision adds nothing and removes nothing"},
	hasObligation: {ID: "has-content", For: ofCapability,
		Unmet: "the decision adds nothing and removes nothing"},
	isTelecommunications: {ID: "telecommunications",
		Unmet: "the person is no telecommunications operator, or the operator's kind is not stated"},
	isHere: {ID: "here", Unmet: "the person is outside the United Kingdom"},
	isOperating: {ID: "operating",
		Unmet: "the person does not yet operate: it only proposes to"},
	isWarranted: {ID: "warranted",
		Unmet: "the steps would be lawful only under a warrant or an authorisation, and none has been obtained"},
	isNotMainlyWarrant: {ID: "main-purpose",
		Unmet: "the main purpose is something for which a warrant or an authorisation is required"},
	isCosted: {ID: "contribution",
		Unmet: "the level of contribution to the operator's costs is not specified"},
	isSuedHere: {ID: "sued-here", For: ofSecurity, Unmet: "who is sued is outside the United Kingdom"},
	areObligations: {ID: "obligations",
		Unmet: "a requirement is no applicable obligation: SI 2018/353 does not specify it"},
	servesItsSchedule: {ID: "serves-its-schedule",
		Unmet: "a requirement is to serve a warrant or authorisation that its Schedule does not reach"},
	fitsOperator: {ID: "fits-operator",
		Unmet: "a requirement is for the other kind of operator, or the operator's kind is not stated"},
	isLargeEnough: {ID: "large-enough",
		Unmet: "the operator neither provides nor intends to provide a service to more than 10,000 persons"},
	mayServeBulkByPost: {ID: "bulk-by-post",
		Unmet: "a postal obligation is to serve bulk acquisition, and its paragraph speaks of those authorised " +
			"under s 61 alone"},
	isNotFinancialOnly: {ID: "not-financial-only",
		Unmet: "the operator's service is only in relation to its own financial services"},
	isInOldSense: {ID: "in-old-sense", For: butNotification,
		Unmet: "the person is a telecommunications operator only through a system abroad that another uses"},
	areNamesClear: {ID: "names-clear",
		Unmet: "the decision removes what is not in the notice, or gives two requirements one name"},
	isNotUnderReview: {ID: "not-under-review", For: butNotification, Unmet: "a review of the notice is pending"},
	isDelegate: {ID: "delegate",
		Unmet: "only the Investigatory Powers Commissioner, or a Judicial Commissioner with a delegation, may " +
			"decide this"},
	isDeputyEnabled: {ID: "deputy-enabled",
		Unmet: "only the Investigatory Powers Commissioner may decide this, or a Deputy with a delegation while " +
			"the Commissioner is unable or unavailable"},
	isNoOrdinary: {ID: "not-ordinary",
		Unmet: "this is the Investigatory Powers Commissioner's to decide, and cannot be delegated to a Judicial " +
			"Commissioner who is no Deputy"},
	isDeputyFinal: {Not: "no Deputy refused in the Commissioner's place"},
	deputyExists: {ID: "deputy-exists",
		Unmet: "there was no Deputy Investigatory Powers Commissioner on this day"},
	gaveReasons: {ID: "reasons", Unmet: "no written reasons were given for the refusal"},
	isApproved: {ID: "approved",
		Unmet: "no Judicial Commissioner has approved the decision", At: Approved},
	isApprovedOrRefused: {ID: "approved", // a refusal is another ground
		Unmet: "no Judicial Commissioner has approved the decision", At: Approved},
	isNotRefused: {ID: "not-refused",
		Unmet: "a Judicial Commissioner, other than the Investigatory Powers Commissioner, refused to approve it"},
	isDecided: {ID: "decided", Unmet: "no decision waits to be carried out", At: Decided},
	mayAsk:    {ID: "may-ask", Unmet: "the Act gives no one else to ask"},
	isConsultedGiving: {ID: "consulted",
		Unmet: "the person was not consulted before the giving", Keeps: keyConsultedGiving,
		Kinds: kindTexts{columnRetention: "no reasonable steps were taken to consult the operator before the giving"}},
	isConsultedVarying: {ID: "consulted",
		Unmet: "the person was not consulted before the variation", Keeps: keyConsultedVarying,
		Kinds: kindTexts{columnRetention: "no reasonable steps were taken to consult the operator before the variation"}},
	isConsultedRevoking: {ID: "consulted",
		Unmet: "the person was not consulted before the revocation", Keeps: keyConsultedRevoking},
	isConsultedRenewing: {ID: "consulted",
		Unmet: "the person was not consulted before the renewal", Keeps: keyConsultedRenewing,
		Kinds: kindTexts{columnRetention: "no reasonable steps were taken to consult the operator before the renewal"}},
	isConsidered: {ID: "considered",
		Unmet: "benefits, users (if known), feasibility, cost and other effects were not all taken into account"},
	isRemovalConsidered: {ID: "removal-considered",
		Unmet: "the feasibility and cost of removing electronic protection were not taken into account in " +
			"particular"},
	isPrivacyRegarded: {ID: "privacy-regarded",
		Unmet: "no regard was had to less intrusive means, sensitivity, the integrity of systems and privacy"},
	isPrivacyRegardedRenewing: {ID: "privacy-regarded", For: butRetention,
		Unmet: "no regard was had to less intrusive means, sensitivity, the integrity of systems and privacy"},
	isWritten: {ID: "written", Unmet: "it was not in writing"},
	isDelivered: {ID: "delivered",
		Unmet: "it is not found that the notice was delivered where it could be given to a person abroad"},
	isPosted:        {ID: "posted", Unmet: "it is not found that the letter was properly addressed, prepaid and posted"},
	isInCourse:      {ID: "in-course", Unmet: "it is proved that the letter did not come in the ordinary course of post"},
	hasPeriods:      {ID: "periods", Unmet: "a requirement specifies no period for the steps"},
	inRenewalPeriod: {ID: "renewal-period", Unmet: "it is not within the renewal period"},
	namesInNotice:   {ID: "names-in-notice", Unmet: "a requirement named is not in the notice"},
	isRecipient: {ID: "recipient",
		Unmet: "it is not done by the person to whom the notice was given"},
	inReferralTime: {ID: "referral-time",
		Unmet: "more than 28 days have passed, or nothing of the kind was given that could be referred"},
	namesInVariation: {ID: "names-in-notice",
		Unmet: "a requirement named is not in the notice, nor did a variation take it out"},
	isOfTheNotice: {ID: "of-the-notice",
		Unmet: "a requirement named was not in the notice as it was given"},
	isOfTheRenewal: {ID: "of-the-renewal",
		Unmet: "a requirement named was not in the notice when it was last renewed"},
	isAnyVariation: {ID: "varied", Unmet: "there is no variation"},
	isOfTheVariation: {ID: "of-the-variation",
		Unmet: "the variation neither brought in nor took out what is referred"},
	isOfTheAddition: {ID: "of-the-addition",
		Unmet: "what is referred is that a variation took a requirement out"},
	isThoughtUnreasonable: {ID: "thought-unreasonable",
		Unmet: "the person has not said that it considers what it refers unreasonable"},
	isNotOutcome:   {ID: "not-outcome", Unmet: "what is referred is the outcome of a review"},
	isNotReferred:  {ID: "not-referred", Unmet: "what is referred is under review already"},
	hasNotReported: {ID: "not-reported", Unmet: "it has reported already"},
	isBoardConsulted: {ID: "board-consulted",
		Unmet: "the Secretary of State has not consulted the Board", Keeps: keyBoardConsulted},
	isCommissionerConsulted: {ID: "commissioner-consulted",
		Unmet: "the Secretary of State has not consulted a Judicial Commissioner", Keeps: keyCommissionerConsulted},
	areBothConsulted: {ID: "both-consulted",
		Unmet: "the Board and a Commissioner have reported, and the Secretary of State has not consulted them both"},
	areHeard: {ID: "heard",
		Unmet: "the person and the Secretary of State did not both have the opportunity to give evidence or " +
			"make representations"},
	commissionerAgreed: {ID: "commissioner-agreed", Unmet: "a Judicial Commissioner has not agreed"},
	personAgreed:       {ID: "person-agreed", Unmet: "the person has not agreed"},
	isLater: {ID: "later",
		Unmet: "the new last day is not later than the old, or there is no period to lengthen"},
	isQuorate: {ID: "quorate", Unmet: "the Board did not meet with its quorum"},
	isToldThePerson: {ID: "told-the-person",
		Unmet: "the conclusions were not reported to the person"},
	isWhoReferred: {ID: "the-person",
		Unmet: "the person directed is not the one who referred the notice back"},
	isFirstExtension: {ID: "first-extension",
		Unmet: "the relevant period has been extended before"},
	isExceptional: {ID: "exceptional",
		Unmet: "the Secretary of State has not found the circumstances exceptional"},
	isWithinReview: {ID: "within-review", Unmet: "the new last day is after the review period"},
	isNotified: {ID: "notified",
		Unmet: "the Commissioner and the person were not notified in writing"},
	inReviewPeriod:   {ID: "review-period", Unmet: "the review period has ended"},
	inRelevantPeriod: {ID: "relevant-period", Unmet: "the relevant period has ended"},
	keepsStill: {ID: "keeps-still",
		Unmet: "a change with a negative effect on the capability to assist, while a review is pending"},
	keepsStillSince: {ID: "keeps-still-since",
		Unmet: "a change with a negative effect on the capability to assist, while a review is pending that " +
			"began before the standstill was law"},
	keepsComplying: {ID: "keeps-complying",
		Unmet: "it leaves a requirement unmet that the person must comply with"},
	mayDisclose: {ID: "permitted", Unmet: "the Secretary of State has not permitted the disclosure"},
	mayDiscloseAfter: {ID: "permitted",
		Unmet: "the Secretary of State has not permitted the disclosure, and no words end the duty with the notice"},
	isForFunction: {ID: "for-function",
		Unmet: "it is not for the purposes of a function of the Commissioner, and the Secretary of State has not " +
			"permitted it"},
	isDataLawful: {ID: "data-lawful",
		Unmet: "it discloses personal data in contravention of the data protection legislation, and the Secretary " +
			"of State has not permitted it"},
	isRequired: {ID: "required",
		Unmet: "the Tribunal does not require it of who discloses, and the Secretary of State has not permitted it"},
	isNamedConduct: {ID: "named-conduct", Unmet: "the conduct complained of is named nowhere in s 65(5) on the day"},
	isChallengeable: {ID: "challengeable",
		Unmet: "it is said neither to be in challengeable circumstances nor to be by or for an intelligence service"},
	inComplaintTime: {ID: "complaint-time",
		Unmet: "the complaint is made more than one year after the conduct"},
	inClaimTime: {ID: "claim-time",
		Unmet: "the proceedings are brought after one year beginning with the day of the act"},
	isComplaintTimely: {ID: "complaint-timely",
		Unmet: "the complaint is out of time, and it has not been found equitable to consider it"},
	isClaimTimely: {ID: "claim-timely",
		Unmet: "the proceedings are out of time, and it has not been found equitable to hear them"},
	isNotPremature: {ID: "not-premature", For: butNotification, Unmet: "the recipient has not referred the notice back"},
	isParty:        {ID: "party", Unmet: "the appellant is no party to the claim"},
	hasLeave:       {ID: "leave", Unmet: "neither the Tribunal nor the court has given leave"},
	isOnLaw:        {ID: "on-law", Unmet: "the appeal is on no point of law"},
	inAppealTime: {ID: "appeal-time",
		Unmet: "more than 21 days have passed since notice of the determination, or of the summary if later"},
	isAppealable: {ID: "appealable",
		Unmet: "no appeal lay from the Tribunal on the day of the determination"},
	isFirstAppeal: {ID: "first-appeal", Unmet: "an appeal against the determination has been decided"},
	isEnforceable: {ID: "enforceable", For: butRetention,
		Unmet: "who is sued is outside the United Kingdom, and the notice relates to none of the warrants and " +
			"authorisations of s 255(11)"},
	isNotAllReferred: {ID: "not-all-referred",
		Unmet: "no requirement binds, and what has been referred back need not be complied with"},
	isNotAllReferredBefore: {ID: "not-all-referred-before",
		Unmet: "no requirement binds, and what has been referred back need not be complied with"},
	isNotAllStayed: {ID: "not-all-stayed",
		Unmet: "no requirement binds, and what an interim order of the Tribunal suspends need not be complied with"},
	isAnyLeft:      {ID: "any-due", Unmet: "no requirement binds: every one has gone"},
	isDutyBearer:   {ID: "duty-bearer", Unmet: "the duty is not on who is sued"},
	isSecretBearer: {ID: "duty-bearer", Unmet: "the duty is not on who is sued"},
	isStillSecret:  {ID: "still-secret", Unmet: "the notice has ended"},
	isStillStill:   {ID: "still-still", Unmet: "the review began before the standstill was law"},
	isOutcomeOpen: {ID: "outcome-open",
		Unmet: "the Investigatory Powers Commissioner has refused an outcome of this review"},
	isNotFinallyRefused: {ID: "not-finally-refused",
		Unmet: "the Investigatory Powers Commissioner has refused such a decision"},
	isRemovalInReach: {ID: "removal-in-reach",
		Unmet: "the keys are held by users, whose protection is not applied by or on behalf of the operator"},
	isOnlyReference: {ID: "only-reference", Unmet: "the notice has been referred back before"},
	isSecretaryThemself: {ID: "secretary-themself",
		Unmet: "an official is not the Secretary of State, and nobody has permitted the disclosure"},
	mayFollowTheEnd: {ID: "may-follow", For: butNotification,
		Unmet: "nothing says that a notice that has run out may be followed by another"},
	isAggrieved: {ID: "aggrieved",
		Unmet: "the complainant is not the person to whom the notice is given, and is not said to be aggrieved"},
	isBelieved: {ID: "done",
		Unmet: "the complainant is not said to believe that the conduct has taken place in relation to it, its " +
			"property, its communications or its use of a service"},
	isBelievedChallengeable: {ID: "challengeable",
		Unmet: "the complainant is said to believe neither that it was in challengeable circumstances nor that it " +
			"was by or for an intelligence service"},
	isVictim: {ID: "victim",
		Unmet: "the claimant is not the person to whom the notice is given, and is not said to be a victim of the " +
			"act, or to be one if it is done"},
	inComplaintTimeOld: {ID: "complaint-time-old",
		Unmet: "the complaint is made more than one year after the conduct"},
	isComplaintTimelyOld: {ID: "complaint-timely-old",
		Unmet: "the complaint is out of time, and it has not been found equitable to consider it"},
	isConductFound: {ID: "conduct-found",
		Unmet: "what the complaint is about has not been done"},
	isUnstayed: {ID: "unstayed", Unmet: "the claim is stayed"},
	isStayed:   {ID: "stayed", Unmet: "the claim is not stayed", Keeps: keyStayed},
	isIssueDecided: {ID: "issue-decided",
		Unmet: "there is no final decision of a preliminary issue to appeal against",
		Keeps: keyIssueNotified},
	inIssueAppealTime: {ID: "appeal-time",
		Unmet: "more than 21 days have passed since notice of the decision, or of the summary if later"},
	isClaimant: {ID: "claimant", Unmet: "it is another's claim"},
	isWilful: {ID: "wilful",
		Unmet: "no wilful or persistent failure to comply with an order or direction has been found"},
	mayRelease:   {ID: "may-release", Unmet: "nobody but the Secretary of State can permit a disclosure"},
	isMisfiled:   {Not: "the claim was brought as the rules ask"},
	isDetermined: {Not: "the claim is not determined"},
	isReleasing:  {Not: "nobody is to be released"},
	isVacated:    {Not: "no hearing is vacated"},
	isStillHeld:  {ID: "still-held", Unmet: "the standstill has ended, though the review goes on"},
	isStillOwed:  {ID: "still-owed", Unmet: "no duty that was sued for binds any longer"},

	isAssisting: {ID: "assisting",
		Unmet: "the operator neither gives assistance under the Act nor has given any"},
	areRelevantChanges: {ID: "relevant-changes",
		Unmet: "what is specified is no relevant change: SI 2025/656, reg 3, does not describe it"},
	isOfMany: {ID: "of-many",
		Unmet: "no change of an operator that neither provides nor intends to provide a service to more than " +
			"10,000 persons is relevant"},
	isWeighed: {ID: "considered",
		Unmet: "benefits, users (if known), cost and other effects were not all taken into account"},
	isOutsideReview: {ID: "outside-review", Unmet: "there is no review of which it could be the outcome"},
	hasLock: {ID: "approvable",
		Unmet: "no Judicial Commissioner approves a notification notice: the sections on approval speak of other " +
			"kinds"},
	hasReview: {ID: "reviewable",
		Unmet: "a notification notice is not referred back or reviewed: the sections on review speak of other kinds"},
	hasLife: {ID: "renewable",
		Unmet: "a notification notice has no end of its own, so that there is nothing to renew"},
	namesSome:  {Not: "no relevant change that the notice specifies is named"},
	isMaterial: {Not: "no material effect on the capability to assist is found"},
	isNoRepair: {
		Not: "it fixes a defect in installed software, and leaves the intended functionality unchanged"},
	isNotifiedBefore: {ID: "notified-before",
		Unmet: "a relevant change that the notice specifies, of which no proposal was notified"},
	isReasonablyBefore: {ID: "reasonable-time",
		Unmet: "a relevant change less than a reasonable time after its notification"},
	isReached: {ID: "reached",
		Unmet: "who is sued is outside the United Kingdom, which the section does not mention"},

	isPostalYet: {ID: "telecommunications",
		Unmet: "the person is no telecommunications operator, and Part 4 does not apply to postal operators yet"},
	hasData: {ID: "has-data", Unmet: "no requirement is one to retain data"},
	isKeptShort: {ID: "kept-short",
		Unmet: "a requirement is to retain data for more than 12 months"},
	isOwnData: {ID: "own-data",
		Unmet: "it is data of another operator's service that the person neither needs nor keeps, and that can be separated"},
	isTermStated: {ID: "term-stated", Unmet: "a requirement to retain data does not say for how long"},
	isLimitConsidered: {ID: "limit-considered",
		Unmet: "the services concerned, and a limit by place or by descriptions of users, were not taken into account"},
	isAdditionNecessary: {ID: "necessary",
		Unmet: "the Secretary of State has not found it necessary, for a purpose of s 87(1)(a), to require the " +
			"additional data"},
	isAdditionProportionate: {ID: "proportionate",
		Unmet: "the Secretary of State has not found it proportionate to require the additional data"},
	isSuedHereYet: {ID: "sued-here", Unmet: "who is sued is outside the United Kingdom"},
	isInForceYet:  {ID: "in-force-yet", Unmet: "the notice has been given, and is not in force yet"},
	isRetaining: {ID: "retained",
		Unmet: "the notice has not come into force: nothing has been retained by virtue of it"},
	isByAuditor:        {Not: "it is not the Information Commissioner who discloses"},
	mayAuditorDisclose: {ID: "permitted", Unmet: "the Secretary of State has not permitted it"},
	isGivenUnapproved:  {Not: "a Commissioner's approval was needed"},
}
