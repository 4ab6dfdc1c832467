package tcn

// conditionNames are the names of what makes an act of a form ([Rule.If]), as an ID names a need: they stay.
var conditionNames = [factCount]string{
	isBeforeGiving:          "before-giving",
	isBeforeVarying:         "before-varying",
	isBeforeRenewing:        "before-renewing",
	isBeforeRevoking:        "before-revoking",
	isWithPerson:            "with-person",
	isWithBoard:             "with-board",
	isWithCommissioner:      "with-commissioner",
	isProposed:              "is-proposed",
	isInForce:               "in-force",
	isRevoked:               "revoked",
	isOver:                  "over",
	isNotGiven:              "not-given",
	isUnderReview:           "under-review",
	isOnReview:              "on-review",
	isInPart:                "in-part",
	addsRequirements:        "adds-requirements",
	isAsked:                 "asked",
	isByCommissioner:        "by-commissioner",
	namesNoRun:              "names-no-run",
	isOfGiving:              "of-giving",
	isOfVarying:             "of-varying",
	isOfRenewing:            "of-renewing",
	isOfConfirming:          "of-confirming",
	isRunGiving:             "decided-giving",
	isRunVarying:            "decided-varying",
	isRunRenewing:           "decided-renewing",
	isDeputyFinal:           "deputy-refused",
	isByBoard:               "by-board",
	boardHasReported:        "board-reported",
	commissionerHasReported: "commissioner-reported",
	isReviewPeriod:          "review-period",
	isRelevantPeriod:        "relevant-period",
	isToPublic:              "to-public",
	isToCommissioner:        "to-commissioner",
	isToTribunal:            "to-tribunal",
	isToSecretary:           "to-secretary",
	isToOfficial:            "to-official",
	isNotBound:              "not-bound",
	isLicensed:              "permitted",
	opensGateway:            "for-function",
	opensTribunal:           "required-by-tribunal",
	isHumanRights:           "human-rights",
	isToComply:              "to-comply",
	isToKeepSecret:          "to-keep-secret",
	isToStandStill:          "to-stand-still",
	isToCareForData:         "to-care-for-data",
	anotherIsGiven:          "another-given",
	isDetermined:            "determined",
	isUndetermined:          "undetermined",
	isPreliminary:           "preliminary",
	isRemitted:              "remitted",
	isReleasing:             "releasing",
	isVacated:               "vacated",
	isMisfiled:              "misfiled",
	isGivenUnapproved:       "given-unapproved",
	isByAuditor:             "by-information-commissioner",
	namesSome:               "specified",
	isMaterial:              "material",
	isNoRepair:              "no-repair",
}

// names are the names of some conditions; the empty one for what has none, which a test finds.
func (l factList) names() []string {
	all := make([]string, len(l))
	for i, f := range l {
		all[i] = conditionNames[f]
	}
	return all
}
