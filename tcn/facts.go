package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// answer answers a fact. It is the only code of the law: the rest is tables.
func (s *scene) answer(f factID) bool {
	n, d := s.n, s.d
	switch f {
	case isBeforeGiving:
		return d.Purpose == acts.Giving
	case isBeforeVarying:
		return d.Purpose == acts.Varying
	case isBeforeRenewing:
		return d.Purpose == acts.Renewing
	case isBeforeRevoking:
		return d.Purpose == acts.Revoking
	case isWithPerson:
		return d.WhomRole == 0 || d.WhomRole == actors.RoleRelevantOperator
	case isWithBoard:
		return d.WhomRole == actors.RoleTechnicalAdvisoryBoard
	case isWithCommissioner:
		return d.WhomRole != 0 && d.WhomRole != actors.RoleRelevantOperator && d.WhomRole != actors.RoleTechnicalAdvisoryBoard
	case isProposed:
		return n.state.In(RegionForce) == Proposed
	case isInForce:
		return n.state.In(RegionForce) == Issued
	case isRevoked:
		return n.state.In(RegionForce) == Withdrawn || n.state.In(RegionForce) == Reissued
	case isOver:
		return n.state.In(RegionForce).Ended() && !n.days[keyGiven].IsZero()
	case isNotGiven:
		return n.days[keyGiven].IsZero()
	case isUnderReview:
		return n.hasLive(RegionReview)
	case isOnReview:
		return d.OnReview || s.run >= 0 && n.runs.at(s.run).Review != 0
	case isInPart:
		return s.leavesSome()
	case addsRequirements:
		return s.imposesFurther()
	case isAsked:
		return s.run >= 0 && n.runs.at(s.run).Status == Asked
	case isByCommissioner:
		return d.Role == actors.RoleInvestigatoryPowersCommissioner
	case namesNoRun:
		return d.Run == 0
	case isOfGiving:
		return d.Purpose == acts.Giving
	case isOfVarying:
		return d.Purpose == acts.Varying
	case isOfRenewing:
		return d.Purpose == acts.Renewing
	case isOfConfirming:
		return d.Purpose == acts.Confirming
	case isRunGiving:
		return s.decides(acts.Giving)
	case isRunVarying:
		return s.decides(acts.Varying)
	case isRunRenewing:
		return s.decides(acts.Renewing)
	case isByBoard:
		return d.Role == actors.RoleTechnicalAdvisoryBoard
	case boardHasReported:
		return s.runKeeps(keyBoardReported)
	case commissionerHasReported:
		return s.runKeeps(keyCommissionerReported)
	case isReviewPeriod:
		return d.Term == acts.ReviewPeriod
	case isRelevantPeriod:
		return d.Term == acts.RelevantPeriod
	case isToPublic:
		return isSomebody(d.WhomRole)
	case isToCommissioner:
		return isCommissioner(d.WhomRole)
	case isToTribunal:
		return d.WhomRole == actors.RoleTribunal
	case isToSecretary:
		return d.WhomRole == actors.RoleSecretaryOfState
	case isToOfficial:
		return d.WhomRole == actors.RoleOfficial
	case isUndetermined:
		return !s.runKeeps(keyClosed)
	case isPreliminary:
		return d.Preliminary
	case isDone:
		return s.hasHappened() || s.isProposed()
	case isNotBound:
		return !s.isBound(d.Role, d.Name, d.Of)
	case isLicensed:
		return n.hasPermitted(d)
	case opensGateway:
		return d.ForFunction != 0 && d.PersonalData == 0
	case opensTribunal:
		return s.isRequired()
	case isHumanRights:
		return s.basis() == acts.HumanRights
	case isToComply:
		return d.Duty == acts.ToComply
	case isToKeepSecret:
		return d.Duty == acts.ToKeepSecret
	case isToStandStill:
		return d.Duty == acts.ToStandStill
	case isToCareForData:
		return d.Duty == acts.ToCareForData
	case anotherIsGiven:
		return !n.days[keyAnotherGiven].IsZero()
	case isRemitted:
		return d.Remitted

	case isThePerson, isWhoReferred:
		return d.WhomRole == 0 || n.isPerson(d.WhomRole, d.Whom)
	case addsNothing:
		return len(d.Adds)+len(d.Removes) == 0
	case isNecessary:
		return d.Necessary != 0
	case isProportionate:
		return d.Proportionate != 0
	case isOwnCapability:
		return !d.ForAnother
	case isOnlyOwnCapability:
		return !d.ForAnother || n.reads(readAlwaysAnother)
	case mayServeAnother:
		return !d.ForAnother || !n.reads(readNeverAnother)
	case hasContent, hasObligation:
		return len(d.Adds)+len(d.Removes) > 0
	case areNamesClear:
		return s.namesClear()
	case areObligations:
		return allOf(d.Adds, func(r acts.Requirement) bool { return scheduleOf(&r) != nil })
	case servesItsSchedule:
		return allOf(d.Adds, func(r acts.Requirement) bool {
			p := scheduleOf(&r)
			return p == nil || r.Serves != 0 && r.Serves&^p.Serves == 0
		})
	case fitsOperator:
		return allOf(d.Adds, func(r acts.Requirement) bool { p := scheduleOf(&r); return p == nil || p.For == n.party.to.Kind })
	case isLargeEnough:
		return s.largeEnough()
	case mayServeBulkByPost:
		return allOf(d.Adds, func(r acts.Requirement) bool {
			p := scheduleOf(&r)
			return p == nil || p.For != actors.Postal || r.Serves&p.Serves&acts.BulkAcquisition == 0
		}) || !n.reads(readPostExcluded)
	case isNotFinancialOnly:
		return !n.party.to.FinancialOnly || n.party.to.Kind == actors.Postal
	case isInOldSense:
		return n.party.to.Nexus != actors.SystemAbroad
	case isNotUnderReview:
		return !n.hasLive(RegionReview) || !n.reads(readClosedInReview)
	case isTelecommunications:
		return n.party.to.Kind == actors.Telecommunications
	case isHere:
		return !n.party.to.Abroad
	case isOperating:
		return !n.party.to.Proposing
	case isWarranted:
		return d.NeedsWarrant == 0 || d.Warranted != 0
	case isNotMainlyWarrant:
		return d.MainlyWarrant == 0
	case isCosted:
		return !d.Uncosted
	case isPostalYet:
		return n.party.to.Kind == actors.Telecommunications
	case hasData:
		return slices.ContainsFunc(d.Adds, retainsData)
	case isKeptShort:
		return allOf(d.Adds, func(r acts.Requirement) bool { return r.Months <= mostKept })
	case isOwnData:
		return d.OthersData == 0
	case isTermStated:
		return s.run < 0 || allOf(n.runs.at(s.run).content().adds, func(r acts.Requirement) bool { return !retainsData(r) || r.Months != 0 })
	case isLimitConsidered:
		return !d.Unlimited
	case isAdditionNecessary:
		return !slices.ContainsFunc(d.Adds, retainsData) || d.NothingFurther != 0 || d.Necessary != 0
	case isAdditionProportionate:
		return !slices.ContainsFunc(d.Adds, retainsData) || d.NothingFurther != 0 || d.Proportionate != 0
	case isInForceYet:
		return n.isInForce()
	case isRetaining:
		return n.hasBeenInForce()
	case isByAuditor:
		return d.Role == actors.RoleInformationCommissioner
	case mayAuditorDisclose:
		return s.auditorMay()
	case isGivenUnapproved:
		return n.legacy == isUnapproved
	case isDelegate:
		return d.Role == actors.RoleInvestigatoryPowersCommissioner || d.Delegated != 0
	case isDeputyEnabled:
		return d.Role != actors.RoleDeputyCommissioner || d.Delegated != 0 && d.Unavailable != 0
	case isNoOrdinary:
		return d.Role != actors.RoleJudicialCommissioner
	case isDeputyFinal:
		return s.run >= 0 && n.runs.at(s.run).Status == Barred && n.runs.at(s.run).content().refuser == actors.RoleDeputyCommissioner
	case deputyExists:
		return d.Role != actors.RoleDeputyCommissioner && d.WhomRole != actors.RoleDeputyCommissioner
	case gaveReasons:
		return d.Reasons
	case isApproved:
		return s.run >= 0 && n.runs.at(s.run).Status == Approved
	case isApprovedOrRefused:
		return s.run >= 0 && (n.runs.at(s.run).Status == Approved || n.runs.at(s.run).Status == Refused)
	case isNotRefused:
		return s.run < 0 || n.runs.at(s.run).Status != Refused
	case isDecided:
		return s.run >= 0 && n.runs.at(s.run).Status != Idle // what needs no approval, a refusal does not stop: s 256(5)(c)
	case isAnother, isAnotherDeputy:
		return !s.isRefuser()
	case touchesReferred:
		return s.staysWithin() || !n.reads(readWithinReference)

	case isConsultedGiving:
		return !n.days[keyConsultedGiving].IsZero()
	case isConsultedVarying:
		return !n.days[keyConsultedVarying].IsZero()
	case isConsultedRevoking:
		return !n.days[keyConsultedRevoking].IsZero()
	case isConsultedRenewing:
		return !n.days[keyConsultedRenewing].IsZero()
	case isConsidered:
		return d.Considered&ordinaryFactors == ordinaryFactors
	case isRemovalConsidered:
		return d.Considered&acts.Removal != 0 || !s.removesProtection()
	case isPrivacyRegarded:
		return d.Considered&acts.PrivacyTests != 0
	case isPrivacyRegardedRenewing:
		return d.Considered&acts.PrivacyTests != 0 || !n.reads(readPrivacyRenewing)
	case isWritten:
		return !d.Oral
	case hasPeriods:
		return s.run < 0 || allOf(n.runs.at(s.run).content().adds, func(r acts.Requirement) bool { return r.Days != 0 })
	case inRenewalPeriod:
		return s.renewable()
	case isDelivered:
		return !n.party.to.Abroad || d.How != acts.AtPlace && d.How != acts.AtAddress || d.Proper != 0
	case isPosted:
		return d.How != acts.ByPost || d.Proper != 0
	case isInCourse:
		return d.How != acts.ByPost || d.Contrary == 0
	case namesInNotice:
		return allOf(d.Names, s.isIn)

	case isRecipient:
		return n.isPerson(d.Role, d.Name)
	case inReferralTime:
		return s.referable()
	case isThoughtUnreasonable:
		return d.Unreasonable != 0
	case isNotOutcome:
		return !s.concerned(s.isOutcome)
	case isNotConfirmed:
		return !s.concerned(s.isConfirmed) || n.reads(readReferredAgain)
	case isNotReferred:
		return !s.concerned(s.isSentBack)
	case namesInVariation:
		was := n.namesWhere(func(c *requirementRecord) bool { return c.out != 0 })
		return allOf(d.Names, func(name string) bool { return s.isIn(name) || was.has(name) })
	case isOfTheNotice:
		return !s.concerned(s.isVaried)
	case isOfTheRenewal:
		return !s.concerned((*requirementRecord).isAfterRenewal)
	case isAnyVariation:
		return s.variedBest() != 0
	case isOfTheVariation:
		return s.isOfVariation()
	case isOfTheAddition:
		return s.isOfAddition() || !n.reads(readAdditionsOnly)
	case hasNotReported:
		if d.Role == actors.RoleTechnicalAdvisoryBoard {
			return !s.runKeeps(keyBoardReported)
		}
		return !s.runKeeps(keyCommissionerReported)
	case isBoardConsulted:
		return s.runKeeps(keyBoardConsulted)
	case isCommissionerConsulted:
		return s.runKeeps(keyCommissionerConsulted)
	case areBothConsulted:
		return s.bothConsulted()
	case areHeard:
		return d.Heard != 0
	case isQuorate:
		return d.Quorate != 0
	case isToldThePerson:
		return d.ToPerson != 0
	case commissionerAgreed:
		return d.CommissionerAgrees != 0
	case personAgreed:
		return d.PersonAgrees != 0
	case isLater:
		last := s.termEnd(d.Term)
		return !last.IsZero() && d.Until.After(last)
	case isReviewRunning:
		last := s.termEnd(acts.ReviewPeriod)
		return last.IsZero() || !d.On.After(last) || !n.reads(readNeitherLengthened)
	case isDecisionRunning:
		last := s.termEnd(acts.RelevantPeriod)
		return last.IsZero() || !d.On.After(last) || n.reads(readBothLengthened)
	case isExceptional:
		return d.Exceptional != 0
	case isFirstExtension:
		return !s.runKeeps(keyRelevantEnds) || !n.reads(readLengthenedOnce)
	case isWithinReview:
		last := s.termEnd(acts.ReviewPeriod)
		return last.IsZero() || !d.Until.After(last)
	case isNotified:
		return d.Written
	case inReviewPeriod:
		return s.inTerm(acts.ReviewPeriod)
	case inRelevantPeriod:
		return s.inTerm(acts.RelevantPeriod)
	case keepsStill:
		if d.Negative == 0 || !s.pending(true) {
			return true
		}
		return d.Elsewhere != 0 && n.reads(readReferredPart)
	case keepsStillSince:
		return d.Negative == 0 || s.pending(true) || !s.pending(false) || n.reads(readPendingNeither) ||
			d.Elsewhere != 0 && n.reads(readReferredPart)
	case keepsComplying:
		return allOf(d.Names, func(name string) bool { return !s.owed(name) }) || d.ForeignLaw != 0 && n.reads(readForeignLaw)
	case isNotYetOwed:
		return allOf(d.Names, func(name string) bool { return !s.owedPerhaps(name) }) || !n.reads(readPeriodEnded)

	case mayDisclose:
		return s.excepted()
	case mayDiscloseAfter:
		return s.excepted() || n.reads(readSecrecyEnds)
	case isForFunction:
		return d.ForFunction != 0
	case isDataLawful:
		return d.PersonalData == 0
	case isRequired:
		return s.isRequired() || n.reads(readOwnLawyers)

	case isNamedConduct:
		return s.isWithinJurisdiction()
	case isChallengeable, isBelievedChallengeable:
		return d.Challengeable != 0 || d.Conduct != acts.OfRequired && d.Conduct != acts.OfConnected
	case inComplaintTime, inComplaintTimeOld, inClaimTime:
		return s.timely()
	case isComplaintTimely, isComplaintTimelyOld:
		return s.timelyIf(acts.Complaint)
	case isClaimTimely:
		return s.timelyIf(acts.HumanRights)
	case isNotPremature:
		return !n.isPerson(d.Role, d.Name) || n.days[keyGiven].IsZero() || n.runsIn(RegionReview) > 0 || !n.reads(readReferFirst)
	case isParty:
		return s.isParty()
	case hasLeave:
		return d.Leave != 0
	case isOnLaw:
		return d.PointOfLaw != 0
	case inAppealTime:
		return s.inAppealTime(keyNotified)
	case isAppealable:
		return !s.runKeeps(keyClosed) || n.eraOf(s.runDay(keyClosed))&s.rule.stands != 0
	case isFirstAppeal:
		return !s.runKeeps(keyAppealDecided)
	case isEnforceable:
		return s.enforceable()
	case isSuedHere, isSuedHereYet:
		return !s.isSuedAbroad()
	case isAnyDue:
		return n.content.len() == 0 || n.isInForce() && s.bindsSome()
	case isNotAllReferred:
		return s.bindsSome() || !s.hasSome(isReferredBack)
	case isNotAllReferredBefore:
		return s.bindsSome() || !s.hasSome(isReferredBack)
	case isNotAllStayed:
		return s.bindsSome() || !s.hasSome(isSuspended)
	case isAnyLeft:
		return n.content.len() == 0 || s.hasSome(requirementRecord.inNotice)
	case isDutyBearer:
		return d.WhomRole == 0 || n.isPerson(d.WhomRole, d.Whom)
	case isSecretBearer:
		return d.WhomRole == 0 || s.isBound(d.WhomRole, d.Whom, d.WhomOf)
	case isStillSecret:
		return !n.state.In(RegionForce).Ended() || !n.reads(readSecrecyEnds)
	case isStillStill:
		return s.pending(true) || !s.pending(false) || !n.reads(readPendingNeither)
	case isStillHeld:
		return !n.hasLive(RegionReview) || s.pending(true) || s.pending(false)
	case isStandstill:
		return s.pending(true) || s.pending(false) && !n.reads(readPendingNeither)
	case isAggrieved:
		return d.Aggrieved != 0 || n.isPerson(d.Role, d.Name)
	case isBelieved:
		return d.Believes != 0 || n.isPerson(d.Role, d.Name) && s.isSeen()
	case isVictim:
		return d.Victim != 0 || n.isPerson(d.Role, d.Name)
	case isConductFound:
		return !d.Favourable || s.run < 0 || s.basis() != acts.Complaint || n.isKnown(n.runs.at(s.run).Against)
	case isUnstayed:
		return !s.runKeeps(keyStayed)
	case isStayed:
		return s.runKeeps(keyStayed)
	case isIssueDecided:
		return s.runKeeps(keyIssueNotified)
	case inIssueAppealTime:
		return s.inAppealTime(keyIssueNotified)
	case isClaimant:
		return s.isClaimant()
	case isWilful:
		return d.Wilful != 0
	case mayRelease:
		return n.reads(readTribunalLifts)
	case isMisfiled:
		return d.Misfiled != 0
	case isDetermined:
		return s.run >= 0 && n.runs.at(s.run).Status == Determined
	case isReleasing:
		return d.WhomRole != 0
	case isVacated:
		return d.Vacated
	case isStillOwed:
		return s.isSomeSuedForOwed()

	case isNothingApproved:
		return n.state.In(RegionLock) != Approved
	case isRenewable:
		return s.renewable()
	case isNotRenewable:
		return !s.renewable()
	case isRecipientAbroad:
		return n.party.to.Abroad
	case isReachable:
		return !n.party.to.Abroad || n.tables().words["s 97(2)"].stands&s.era == 0
	case isUnenforceable:
		return !s.enforceable()
	case isTimed:
		return s.anyRun(func(r *runRecord) bool {
			return r.Region == RegionReview && r.Live() && !n.isDecided(r) && !n.reviewEnd(r).IsZero()
		})
	case isDecisionTimed:
		return s.anyRun(func(r *runRecord) bool { return r.Status == Advised && !n.isDecided(r) && !n.relevantEnd(r).IsZero() })
	case isUndecided:
		return s.anyRun(func(r *runRecord) bool { return r.Status == Advised && !n.isDecided(r) })
	case isOrdinaryDecision:
		return s.anyRun(func(r *runRecord) bool { return r.Status == Decided && r.Review == 0 })
	case isReviewDecision:
		return s.anyRun(func(r *runRecord) bool { return r.Status == Decided && r.Review != 0 })
	case mayReferNotice:
		return s.mayRefer(acts.Giving)
	case mayReferVariation:
		return s.mayRefer(acts.Varying)
	case mayReferRenewal:
		return s.mayRefer(acts.Renewing)
	case isAnyProceedings:
		return s.anyRun(func(r *runRecord) bool { return r.Live() && r.Basis == acts.HumanRights })
	case isAnyComplaint:
		return s.anyRun(func(r *runRecord) bool { return r.Live() && r.Basis == acts.Complaint })
	case isNotFinallyRefused:
		return !s.anyRun(s.isDecidedAnew) || !n.reads(readRefusalFinal)
	case isRemovalInReach:
		return d.UserHeld == 0 || !slices.ContainsFunc(d.Adds, acts.Requirement.Removal) || !n.reads(readKeysNotApplied)
	case isOnlyReference:
		return !s.isReferredBefore() || !n.reads(readOneReference)
	case isOutcomeOpen:
		return !s.isOutcomeRefused() || !n.reads(readRevokeOnly)
	case isSecretaryThemself:
		return !n.reads(readInPerson)
	case mayFollowTheEnd:
		return n.state.In(RegionForce) != Expired || !n.reads(readNoneAfterExpiry)

	case isEvidenceLate:
		return s.anyRun(func(r *runRecord) bool {
			return r.Status == Referred && !r.keptDay(keyDirected).IsZero() && d.On.After(r.keptDay(keyDirected))
		})
	case isNotifying:
		return s.anyRun(func(r *runRecord) bool { return r.isToBeNotified(d.On) })
	case mayAppealOperator:
		return s.mayAppeal(func(by actors.Role) bool { return by == actors.RoleRelevantOperator })
	case mayAppealClaimant:
		return s.mayAppeal(func(by actors.Role) bool { return by != actors.RoleRelevantOperator })
	case mayAppealSecretary:
		return s.mayAppeal(func(actors.Role) bool { return true })
	case mayAsk: // nobody may: s 227(10A), s 258(4)
		return false

	case isAssisting:
		return d.NeverAssisted == 0
	case areRelevantChanges:
		return allOf(d.Adds, func(r acts.Requirement) bool {
			return r.Obligation.Within(relevantChange) || r.Obligation.Within(exampleChange)
		})
	case isOfMany:
		return n.party.to.Serves > largeOperator || n.party.to.Intends > largeOperator
	case isWeighed:
		return d.Considered&notificationFactors == notificationFactors
	case isOutsideReview:
		return !d.OnReview
	case hasLock, hasReview, hasLife: // no words of ss 258A and 258B give any
		return false
	case namesSome:
		return len(d.Names) > 0
	case isMaterial:
		return d.Material != 0
	case isNoRepair:
		return d.Repair == 0
	case isNotifiedBefore:
		return allOf(d.Names, func(name string) bool { return !s.toNotify(name, requirementShares[shareUnnotified]) })
	case isReasonablyBefore:
		return d.TooSoon == 0 || allOf(d.Names, func(name string) bool { return !s.toNotify(name, requirementShares[shareNotified]) })
	case isReached:
		return !s.isSuedAbroad() || n.reads(readNotifiedAbroad)
	case isUnreached:
		return !s.answer(isReached)
	}
	panic(fmt.Sprintf("tcn: fact %d has no answer", f))
}

// ordinaryFactors are the matters of s 255(3).
const ordinaryFactors = acts.Benefits | acts.Users | acts.Feasibility | acts.Cost | acts.OtherEffects

// mostKept is for how many months data may be retained: s 87(3).
const mostKept = 12

// retainsData reports whether a requirement is one to retain data: s 87(2)(b).
func retainsData(r acts.Requirement) bool { return r.Obligation.Within(dataWords) }

var dataWords = ipa.MustParse("s 87(2)(b)")

// notificationFactors are the matters of s 258A(6): feasibility is not among them.
const notificationFactors = acts.Benefits | acts.Users | acts.Cost | acts.OtherEffects
