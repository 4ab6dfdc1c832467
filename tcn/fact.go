package tcn

// A fact is a question that the tables ask of a notice and an act. Its answer is computed by [scene.is];
// what it says when it is unmet stands here.
type fact uint8

const (
	_ fact = iota

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
	isNotBound
	isLicensed
	isHumanRights
	isToComply
	isToKeepSecret
	isToStandStill
	anotherIsGiven
	isInForce
	isRevoked
	isOfConfirming
	isRemitted

	// of the double lock
	isThePerson
	isNecessary
	isProportionate
	isOwnCapability
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
	isDecided
	mayAsk

	// of the notice's life
	isConsultedGiving
	isConsultedVarying
	isConsultedRevoking
	isConsultedRenewing
	isConsidered
	isRemovalConsidered
	isPrivacyRegarded
	isWritten
	hasPeriods
	inRenewalPeriod
	namesStanding

	// of a review
	isRecipient
	inReferralTime
	isThoughtUnreasonable
	isNotOutcome
	isNotReferred
	hasNotReported
	isBoardConsulted
	isCommissionerConsulted
	areHeard
	commissionerAgreed
	personAgreed
	isLater
	isExceptional
	isWithinReview
	isNotified
	inReviewPeriod
	inRelevantPeriod
	keepsStill
	keepsStillSince
	keepsComplying

	// of secrecy
	mayDisclose
	mayDiscloseAfter

	// of the Tribunal and the court
	isNamedConduct
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
	isAnyDue
	isStillSecret
	isStillStill

	// of positions
	isNothingApproved
	isRenewable
	isNotRenewable
	isUnenforceable
	isTimed
	isUndecided
	isOrdinaryDecision
	isReviewDecision
	mayReferNotice
	mayReferVariation
	mayReferRenewal
	isAnyProceedings
	isAnyComplaint

	factCount
)

// unmet says in plain English what is wrong when a fact that is needed does not hold.
var unmet = [factCount]string{
	isThePerson:         "the person consulted is not the one to whom the notice is or would be given",
	isNecessary:         "the Secretary of State has not found it necessary for securing the capability",
	isProportionate:     "the Secretary of State has not found the conduct required proportionate",
	isOwnCapability:     "the capability to be secured is another operator's, not the person's own",
	mayServeAnother:     "the regulations allow obligations only for the operator's own capability",
	hasContent:          "the decision adds nothing and removes nothing",
	areObligations:      "a requirement is no applicable obligation: SI 2018/353 does not specify it",
	servesItsSchedule:   "a requirement is to serve a warrant or authorisation that its Schedule does not reach",
	fitsOperator:        "a requirement is for the other kind of operator, or the operator's kind is not stated",
	isLargeEnough:       "the operator neither provides nor intends to provide a service to more than 10,000 persons",
	isNotFinancialOnly:  "the operator's service is only in relation to its own financial services",
	isInOldSense:        "the person is a telecommunications operator only through a system abroad that another uses",
	areNamesClear:       "the decision removes what is not in the notice, or gives two requirements one name",
	isNotUnderReview:    "a review of the notice is pending",
	isDelegate:          "only the Investigatory Powers Commissioner, or a Judicial Commissioner with a delegation, may decide this",
	isDeputyEnabled:     "only the Investigatory Powers Commissioner may decide this, or a Deputy with a delegation while the Commissioner is unable or unavailable",
	deputyExists:        "there was no Deputy Investigatory Powers Commissioner on this day",
	gaveReasons:         "no written reasons were given for the refusal",
	isApproved:          "no Judicial Commissioner has approved the decision",
	mayAsk:              "the Act gives no one else to ask",
	isDecided:           "no decision waits to be carried out",
	isConsultedGiving:   "the person was not consulted before the giving",
	isConsultedVarying:  "the person was not consulted before the variation",
	isConsultedRevoking: "the person was not consulted before the revocation",
	isConsultedRenewing: "the person was not consulted before the renewal",
	isConsidered:        "benefits, users, feasibility, cost and other effects were not all taken into account",
	isRemovalConsidered: "the feasibility and cost of removing electronic protection were not taken into account in particular",
	isPrivacyRegarded:   "no regard was had to less intrusive means, sensitivity, the integrity of systems and privacy",
	isWritten:           "it was not in writing",
	hasPeriods:          "a requirement specifies no period for the steps",
	inRenewalPeriod:     "it is not within the renewal period",
	namesStanding:       "a requirement named is not in the notice",

	isRecipient:             "only the person to whom the notice was given may refer it back",
	inReferralTime:          "more than 28 days of the day have passed, or there is nothing of the kind to refer",
	isThoughtUnreasonable:   "the person has not said that it considers what it refers unreasonable",
	isNotOutcome:            "what is referred is the outcome of a review",
	isNotReferred:           "what is referred is under review already",
	hasNotReported:          "it has reported already",
	isBoardConsulted:        "the Secretary of State has not consulted the Board",
	isCommissionerConsulted: "the Secretary of State has not consulted a Judicial Commissioner",
	areHeard:                "the person and the Secretary of State did not both have the opportunity to give evidence or make representations",
	commissionerAgreed:      "a Judicial Commissioner has not agreed",
	personAgreed:            "the person has not agreed",
	isLater:                 "the new last day is not later than the old, or there is no period to lengthen",
	isExceptional:           "the Secretary of State has not found the circumstances exceptional",
	isWithinReview:          "the new last day is after the review period",
	isNotified:              "the Commissioner and the person were not notified in writing",
	inReviewPeriod:          "the review period has ended",
	inRelevantPeriod:        "the relevant period has ended",
	keepsStill:              "a change with a negative effect on the capability to assist, while a review is pending",
	keepsStillSince:         "a change with a negative effect on the capability to assist, while a review is pending that began before the standstill was law",
	keepsComplying:          "it leaves a requirement unmet that the person must comply with",

	mayDisclose:      "the Secretary of State has not permitted the disclosure",
	mayDiscloseAfter: "the Secretary of State has not permitted the disclosure, and no words end the duty with the notice",

	isNamedConduct:    "the conduct complained of is named nowhere in s 65(5)",
	isChallengeable:   "it is not said to be conduct of a public authority in challengeable circumstances",
	inComplaintTime:   "the complaint is made more than one year after the conduct",
	inClaimTime:       "the proceedings are brought after one year beginning with the day of the act",
	isComplaintTimely: "the complaint is out of time, and it has not been found equitable to consider it",
	isClaimTimely:     "the proceedings are out of time, and it has not been found equitable to hear them",
	isNotPremature:    "the recipient has not referred the notice back",
	isParty:           "the appellant is no party to the claim",
	hasLeave:          "neither the Tribunal nor the court has given leave",
	isOnLaw:           "the appeal is on no point of law",
	inAppealTime:      "more than 21 days have passed since the determination",
	isAppealable:      "no appeal lay from the Tribunal on the day of the determination",
	isFirstAppeal:     "an appeal against the determination has been decided",
	isAnyDue:          "the duty to comply is suspended for every requirement",
	isStillSecret:     "the notice has ended",
	isStillStill:      "the review began before the standstill was law",
	isEnforceable:     "the person is outside the United Kingdom, and the notice relates to none of the warrants and authorisations of s 255(11)",
}
