package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// answer answers a fact. It is the only code of the law: the rest is tables.
func (s *scene) answer(f factID) factAnswer {
	n, d := s.n, s.d
	switch f {
	case isBeforeGiving:
		return answerIf(d.Purpose == acts.Giving)
	case isBeforeVarying:
		return answerIf(d.Purpose == acts.Varying)
	case isBeforeRenewing:
		return answerIf(d.Purpose == acts.Renewing)
	case isBeforeRevoking:
		return answerIf(d.Purpose == acts.Revoking)
	case isWithPerson:
		return answerIf(d.WhomRole == 0 || d.WhomRole == actors.RoleRelevantOperator)
	case isWithBoard:
		return answerIf(d.WhomRole == actors.RoleTechnicalAdvisoryBoard)
	case isWithCommissioner:
		return answerIf(d.WhomRole != 0 && d.WhomRole != actors.RoleRelevantOperator && d.WhomRole != actors.RoleTechnicalAdvisoryBoard)
	case isProposed:
		return answerIf(n.state.In(RegionForce) == Proposed)
	case isInForce:
		return answerIf(n.state.In(RegionForce) == Issued)
	case isRevoked:
		return answerIf(n.state.In(RegionForce) == Withdrawn || n.state.In(RegionForce) == Reissued)
	case isOver:
		return answerIf(n.state.In(RegionForce).Ended() && !n.days[keyGiven].IsZero())
	case isNotGiven:
		return answerIf(n.days[keyGiven].IsZero())
	case isUnderReview:
		return answerIf(n.hasLive(RegionReview))
	case isOnReview:
		return answerIf(d.OnReview || s.run >= 0 && n.runs[s.run].Review != 0)
	case isInPart:
		return answerIf(s.leavesSome())
	case addsRequirements:
		return answerIf(s.imposesFurther())
	case isAsked:
		return answerIf(s.run >= 0 && n.runs[s.run].Status == Asked)
	case isByCommissioner:
		return answerIf(d.Role == actors.RoleInvestigatoryPowersCommissioner)
	case namesNoRun:
		return answerIf(d.Run == 0)
	case isOfGiving:
		return answerIf(d.Purpose == acts.Giving)
	case isOfVarying:
		return answerIf(d.Purpose == acts.Varying)
	case isOfRenewing:
		return answerIf(d.Purpose == acts.Renewing)
	case isOfConfirming:
		return answerIf(d.Purpose == acts.Confirming)
	case isRunGiving:
		return answerIf(s.decides(acts.Giving))
	case isRunVarying:
		return answerIf(s.decides(acts.Varying))
	case isRunRenewing:
		return answerIf(s.decides(acts.Renewing))
	case isByBoard:
		return answerIf(d.Role == actors.RoleTechnicalAdvisoryBoard)
	case boardHasReported:
		return answerIf(s.runKeeps(keyBoardReported))
	case commissionerHasReported:
		return answerIf(s.runKeeps(keyCommissionerReported))
	case isReviewPeriod:
		return answerIf(d.Term == acts.ReviewPeriod)
	case isRelevantPeriod:
		return answerIf(d.Term == acts.RelevantPeriod)
	case isToPublic:
		return answerIf(isSomebody(d.WhomRole))
	case isToCommissioner:
		return answerIf(isCommissioner(d.WhomRole))
	case isToTribunal:
		return answerIf(d.WhomRole == actors.RoleTribunal)
	case isToSecretary:
		return answerIf(d.WhomRole == actors.RoleSecretaryOfState)
	case isToOfficial:
		return answerIf(d.WhomRole == actors.RoleOfficial)
	case isUndetermined:
		return answerIf(!s.runKeeps(keyClosed))
	case isPreliminary:
		return answerIf(d.Preliminary)
	case isDone:
		return answerIf(s.hasHappened())
	case isNotBound:
		return answerIf(!s.isBound())
	case isLicensed:
		return answerIf(n.hasPermitted(d.WhomRole))
	case isHumanRights:
		return answerIf(s.basis() == acts.HumanRights)
	case isToComply:
		return answerIf(d.Duty == acts.ToComply)
	case isToKeepSecret:
		return answerIf(d.Duty == acts.ToKeepSecret)
	case isToStandStill:
		return answerIf(d.Duty == acts.ToStandStill)
	case anotherIsGiven:
		return answerIf(!n.days[keyAnotherGiven].IsZero())
	case isRemitted:
		return answerIf(d.Remitted)

	case isThePerson:
		return answerIf(d.WhomRole == 0 || n.isPerson(d.WhomRole, d.Whom))
	case addsNothing:
		return answerIf(len(d.Adds)+len(d.Removes) == 0)
	case isNecessary:
		return answerIf(d.Necessary != 0)
	case isProportionate:
		return answerIf(d.Proportionate != 0)
	case isOwnCapability:
		return answerIf(!d.ForAnother)
	case isOnlyOwnCapability:
		return !d.ForAnother || n.reads(readAlwaysAnother)
	case mayServeAnother:
		return !d.ForAnother || !n.reads(readNeverAnother)
	case hasContent:
		return answerIf(len(d.Adds)+len(d.Removes) > 0)
	case areNamesClear:
		return answerIf(s.namesClear())
	case areObligations:
		return answerIf(allOf(d.Adds, func(r acts.Requirement) bool { return scheduleOf(&r) != nil }))
	case servesItsSchedule:
		return answerIf(allOf(d.Adds, func(r acts.Requirement) bool {
			p := scheduleOf(&r)
			return p == nil || r.Serves != 0 && r.Serves&^p.Serves == 0
		}))
	case fitsOperator:
		return answerIf(allOf(d.Adds, func(r acts.Requirement) bool { p := scheduleOf(&r); return p == nil || p.For == n.party.to.Kind }))
	case isLargeEnough:
		return s.largeEnough()
	case isNotFinancialOnly:
		return answerIf(!n.party.to.FinancialOnly || n.party.to.Kind == actors.Postal)
	case isInOldSense:
		return answerIf(n.party.to.Nexus != actors.SystemAbroad)
	case isNotUnderReview:
		return !n.hasLive(RegionReview) || !n.reads(readClosedInReview)
	case isDelegate:
		return answerIf(d.Role == actors.RoleInvestigatoryPowersCommissioner || d.Delegated != 0)
	case isDeputyEnabled:
		return answerIf(d.Role == actors.RoleInvestigatoryPowersCommissioner ||
			d.Role == actors.RoleDeputyCommissioner && d.Delegated != 0 && d.Unavailable != 0)
	case deputyExists:
		return answerIf(d.Role != actors.RoleDeputyCommissioner)
	case gaveReasons:
		return answerIf(d.Reasons)
	case isApproved:
		return answerIf(s.run >= 0 && n.runs[s.run].Status == Approved)
	case isDecided:
		return answerIf(s.run >= 0 && (n.runs[s.run].Status == Decided || n.runs[s.run].Status == Approved))
	case mayAsk:
		return answerNo
	case isAnother, isAnotherDeputy:
		return answerIf(!s.isRefuser())
	case touchesReferred:
		return s.staysWithin() || !n.reads(readWithinReference)

	case isConsultedGiving:
		return answerIf(!n.days[keyConsultedGiving].IsZero())
	case isConsultedVarying:
		return answerIf(!n.days[keyConsultedVarying].IsZero())
	case isConsultedRevoking:
		return answerIf(!n.days[keyConsultedRevoking].IsZero())
	case isConsultedRenewing:
		return answerIf(!n.days[keyConsultedRenewing].IsZero())
	case isConsidered:
		return answerIf(d.Considered&ordinaryFactors == ordinaryFactors)
	case isRemovalConsidered:
		return answerIf(d.Considered&acts.Removal != 0 || !s.removesProtection())
	case isPrivacyRegarded:
		return answerIf(d.Considered&acts.PrivacyTests != 0)
	case isPrivacyRegardedRenewing:
		return d.Considered&acts.PrivacyTests != 0 || !n.reads(readPrivacyRenewing)
	case isWritten:
		return answerIf(!d.Oral)
	case hasPeriods:
		return answerIf(s.run < 0 || allOf(n.runs[s.run].content().adds, func(r acts.Requirement) bool { return r.Days != 0 }))
	case inRenewalPeriod:
		return s.renewable()
	case namesInNotice:
		return answerIf(allOf(d.Names, func(name string) bool { return n.requirement(name) >= 0 }))

	case isRecipient:
		return answerIf(n.isPerson(d.Role, d.Name))
	case inReferralTime:
		return s.referable()
	case isThoughtUnreasonable:
		return answerIf(d.Unreasonable != 0)
	case isNotOutcome:
		return answerIf(!slices.ContainsFunc(n.content, func(c requirementRecord) bool { return s.referred(&c) && c.Outcome }))
	case isNotConfirmed:
		return !slices.ContainsFunc(n.content, func(c requirementRecord) bool { return s.referred(&c) && c.Confirmed })
	case isNotReferred:
		return answerIf(!slices.ContainsFunc(n.content, func(c requirementRecord) bool { return s.referred(&c) && c.referral != 0 }))
	case hasNotReported:
		if d.Role == actors.RoleTechnicalAdvisoryBoard {
			return answerIf(!s.runKeeps(keyBoardReported))
		}
		return answerIf(!s.runKeeps(keyCommissionerReported))
	case isBoardConsulted:
		return answerIf(s.runKeeps(keyBoardConsulted))
	case isCommissionerConsulted:
		return answerIf(s.runKeeps(keyCommissionerConsulted))
	case areHeard:
		return answerIf(d.Heard != 0)
	case commissionerAgreed:
		return answerIf(d.CommissionerAgrees != 0)
	case personAgreed:
		return answerIf(d.PersonAgrees != 0)
	case isLater:
		last := s.termEnd(d.Term)
		return answerIf(!last.IsZero() && d.Until.After(last))
	case isReviewRunning:
		last := s.termEnd(acts.ReviewPeriod)
		return last.IsZero() || !d.On.After(last) || !n.reads(readNeitherLengthened)
	case isDecisionRunning:
		last := s.termEnd(acts.RelevantPeriod)
		return last.IsZero() || !d.On.After(last) || n.reads(readBothLengthened)
	case isExceptional:
		return answerIf(d.Exceptional != 0)
	case isWithinReview:
		last := s.termEnd(acts.ReviewPeriod)
		return last.IsZero() || !d.Until.After(last)
	case isNotified:
		return answerIf(d.Written)
	case inReviewPeriod:
		return s.inTerm(acts.ReviewPeriod)
	case inRelevantPeriod:
		return s.inTerm(acts.RelevantPeriod)
	case keepsStill:
		if d.Negative == 0 || !s.pending(true) {
			return answerYes
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
		return n.reads(readSecrecyEnds)

	case isNamedConduct:
		return d.Conduct != acts.OfRenewing && d.Conduct != acts.OfConfirming || n.reads(readRenewalClaimed)
	case isChallengeable:
		return answerIf(d.Challengeable != 0 || d.Conduct != acts.OfRequired && d.Conduct != acts.OfConnected)
	case inComplaintTime, inClaimTime:
		return answerIf(!s.isLate())
	case isComplaintTimely:
		return answerIf(s.basis() != acts.Complaint || s.isTimely())
	case isClaimTimely:
		return answerIf(s.basis() != acts.HumanRights || s.isTimely())
	case isNotPremature:
		return !n.isPerson(d.Role, d.Name) || n.runsIn(RegionReview) > 0 || !n.reads(readReferFirst)
	case isParty:
		return answerIf(s.isParty())
	case hasLeave:
		return answerIf(d.Leave != 0)
	case isOnLaw:
		return answerIf(d.PointOfLaw != 0)
	case inAppealTime:
		return answerIf(d.Special != 0 || !s.runKeeps(keyNotified) || !d.On.After(clockToAppeal.last(s.runDay(keyNotified))))
	case isAppealable:
		return answerIf(!s.runKeeps(keyClosed) || n.eraOf(s.runDay(keyClosed))&s.rule.stands != 0)
	case isFirstAppeal:
		return answerIf(!s.runKeeps(keyAppealDecided))
	case isEnforceable:
		return s.enforceable()
	case isAnyDue:
		return answerIf(len(n.content) == 0 || slices.ContainsFunc(n.content, requirementRecord.binds))
	case isStillSecret:
		return !n.state.In(RegionForce).Ended() || !n.reads(readSecrecyEnds)
	case isStillStill:
		return s.pending(true) || !s.pending(false) || !n.reads(readPendingNeither)
	case isStillHeld:
		return !n.hasLive(RegionReview) || s.pending(true) || s.pending(false)
	case isStandstill:
		return s.pending(true) || s.pending(false) && !n.reads(readPendingNeither)

	case isNothingApproved:
		return answerIf(n.state.In(RegionLock) != Approved)
	case isRenewable:
		return s.renewable()
	case isNotRenewable:
		return answerIf(s.renewable() == answerNo)
	case isUnenforceable:
		return answerIf(s.enforceable() == answerNo)
	case isTimed:
		return answerIf(s.anyRun(func(r *runRecord) bool {
			return r.Region == RegionReview && r.Live() && !n.isDecided(r) && !n.reviewEnd(r).IsZero()
		}))
	case isDecisionTimed:
		return answerIf(s.anyRun(func(r *runRecord) bool { return r.Status == Advised && !n.isDecided(r) && !n.relevantEnd(r).IsZero() }))
	case isUndecided:
		return answerIf(s.anyRun(func(r *runRecord) bool { return r.Status == Advised && !n.isDecided(r) }))
	case isOrdinaryDecision:
		return answerIf(s.anyRun(func(r *runRecord) bool { return r.Status == Decided && r.Review == 0 }))
	case isReviewDecision:
		return answerIf(s.anyRun(func(r *runRecord) bool { return r.Status == Decided && r.Review != 0 }))
	case mayReferNotice:
		return len(n.referables(acts.Giving, d.On)) > 0
	case mayReferVariation:
		return len(n.referables(acts.Varying, d.On)) > 0
	case mayReferRenewal:
		return len(n.referables(acts.Renewing, d.On)) > 0
	case isAnyProceedings:
		return answerIf(s.anyRun(func(r *runRecord) bool { return r.Live() && r.Basis == acts.HumanRights }))
	case isAnyComplaint:
		return answerIf(s.anyRun(func(r *runRecord) bool { return r.Live() && r.Basis == acts.Complaint }))
	case isNotFinallyRefused:
		return !s.anyRun(func(r *runRecord) bool {
			return r.Region == RegionLock && r.Status == Barred && r.Review == 0 && (d.Purpose == 0 || r.Purpose == d.Purpose)
		}) || !n.reads(readRefusalFinal)
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

	case factCount: // no fact: a linter sees to it that every other has its case
	}
	return answerNo
}

// ordinaryFactors are the matters of s 255(3).
const ordinaryFactors = acts.Benefits | acts.Users | acts.Feasibility | acts.Cost | acts.OtherEffects
