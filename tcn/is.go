package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An answer is what a fact is found to be. The doubtful ones carry what they count as by default.
type answer uint8

const (
	no answer = iota
	yes
	doubtfulNo
	doubtfulYes
)

// so turns a condition into an answer.
func so(holds bool) answer {
	if holds {
		return yes
	}
	return no
}

// unless is yes if the condition holds, and otherwise doubtful but counted as no.
func unless(holds bool) answer {
	if holds {
		return yes
	}
	return doubtfulNo
}

// granted is yes if the condition holds, and otherwise doubtful but counted as yes.
func granted(holds bool) answer {
	if holds {
		return yes
	}
	return doubtfulYes
}

// is answers a fact. It is the only code of the law: the rest is tables.
func (s *scene) is(f fact) answer {
	n, d := s.n, s.d
	switch f {
	case isBeforeGiving:
		return so(d.Purpose == acts.Giving)
	case isBeforeVarying:
		return so(d.Purpose == acts.Varying)
	case isBeforeRenewing:
		return so(d.Purpose == acts.Renewing)
	case isBeforeRevoking:
		return so(d.Purpose == acts.Revoking)
	case isWithPerson:
		return so(d.WhomRole == 0 || d.WhomRole == actors.RoleRelevantOperator)
	case isWithBoard:
		return so(d.WhomRole == actors.RoleTechnicalAdvisoryBoard)
	case isWithCommissioner:
		return so(d.WhomRole != 0 && d.WhomRole != actors.RoleRelevantOperator && d.WhomRole != actors.RoleTechnicalAdvisoryBoard)
	case isProposed:
		return so(n.state.In(RegionForce) == Proposed)
	case isInForce:
		return so(n.state.In(RegionForce) == Issued)
	case isRevoked:
		return so(n.state.In(RegionForce) == Withdrawn || n.state.In(RegionForce) == Reissued)
	case isOver:
		return so(n.state.In(RegionForce).Ended() && !n.days[given].IsZero())
	case isNotGiven:
		return so(n.days[given].IsZero())
	case isUnderReview:
		return so(n.live(RegionReview))
	case isOnReview:
		return so(d.OnReview || s.run >= 0 && n.runs[s.run].Review != 0)
	case isInPart:
		return so(s.leavesSome())
	case addsRequirements:
		return so(s.imposesFurther())
	case isAsked:
		return so(s.run >= 0 && n.runs[s.run].Status == Asked)
	case isByCommissioner:
		return so(d.Role == actors.RoleInvestigatoryPowersCommissioner)
	case namesNoRun:
		return so(d.Run == 0)
	case isOfGiving:
		return so(d.Purpose == acts.Giving)
	case isOfVarying:
		return so(d.Purpose == acts.Varying)
	case isOfRenewing:
		return so(d.Purpose == acts.Renewing)
	case isOfConfirming:
		return so(d.Purpose == acts.Confirming)
	case isRunGiving:
		return so(s.decides(acts.Giving))
	case isRunVarying:
		return so(s.decides(acts.Varying))
	case isRunRenewing:
		return so(s.decides(acts.Renewing))
	case isByBoard:
		return so(d.Role == actors.RoleTechnicalAdvisoryBoard)
	case boardHasReported:
		return so(s.has(boardReported))
	case commissionerHasReported:
		return so(s.has(commissionerReported))
	case isReviewPeriod:
		return so(d.Term == acts.ReviewPeriod)
	case isRelevantPeriod:
		return so(d.Term == acts.RelevantPeriod)
	case isToPublic:
		return so(isSomebody(d.WhomRole))
	case isToCommissioner:
		return so(isCommissioner(d.WhomRole))
	case isToTribunal:
		return so(d.WhomRole == actors.RoleTribunal)
	case isToSecretary:
		return so(d.WhomRole == actors.RoleSecretaryOfState)
	case isToOfficial:
		return so(d.WhomRole == actors.RoleOfficial)
	case isUndetermined:
		return so(!s.has(closed))
	case isPreliminary:
		return so(d.Preliminary)
	case isDone:
		return so(s.hasHappened())
	case isNotBound:
		return so(!s.isBound())
	case isLicensed:
		return so(n.hasPermitted(d.WhomRole))
	case isHumanRights:
		return so(s.basis() == acts.HumanRights)
	case isToComply:
		return so(d.Duty == acts.ToComply)
	case isToKeepSecret:
		return so(d.Duty == acts.ToKeepSecret)
	case isToStandStill:
		return so(d.Duty == acts.ToStandStill)
	case anotherIsGiven:
		return so(!n.days[anotherGiven].IsZero())
	case isRemitted:
		return so(d.Remitted)

	case isThePerson:
		return so(d.WhomRole == 0 || n.isPerson(d.WhomRole, d.Whom))
	case addsNothing:
		return so(len(d.Adds)+len(d.Removes) == 0)
	case isNecessary:
		return so(d.Necessary != 0)
	case isProportionate:
		return so(d.Proportionate != 0)
	case isOwnCapability:
		return so(!d.ForAnother)
	case isOnlyOwnCapability:
		return unless(!d.ForAnother)
	case mayServeAnother:
		return granted(!d.ForAnother)
	case hasContent:
		return so(len(d.Adds)+len(d.Removes) > 0)
	case areNamesClear:
		return so(s.namesClear())
	case areObligations:
		return so(all(d.Adds, func(r acts.Requirement) bool { return scheduleOf(&r) != nil }))
	case servesItsSchedule:
		return so(all(d.Adds, func(r acts.Requirement) bool {
			p := scheduleOf(&r)
			return p == nil || r.Serves != 0 && r.Serves&^p.Serves == 0
		}))
	case fitsOperator:
		return so(all(d.Adds, func(r acts.Requirement) bool { p := scheduleOf(&r); return p == nil || p.For == n.party.to.Kind }))
	case isLargeEnough:
		return s.largeEnough()
	case isNotFinancialOnly:
		return so(!n.party.to.FinancialOnly || n.party.to.Kind == actors.Postal)
	case isInOldSense:
		return so(n.party.to.Nexus != actors.SystemAbroad)
	case isNotUnderReview:
		return granted(!n.live(RegionReview))
	case isDelegate:
		return so(d.Role == actors.RoleInvestigatoryPowersCommissioner || d.Delegated != 0)
	case isDeputyEnabled:
		return so(d.Role == actors.RoleInvestigatoryPowersCommissioner ||
			d.Role == actors.RoleDeputyCommissioner && d.Delegated != 0 && d.Unavailable != 0)
	case deputyExists:
		return so(d.Role != actors.RoleDeputyCommissioner)
	case gaveReasons:
		return so(d.Reasons)
	case isApproved:
		return so(s.run >= 0 && n.runs[s.run].Status == Approved)
	case isDecided:
		return so(s.run >= 0 && (n.runs[s.run].Status == Decided || n.runs[s.run].Status == Approved))
	case mayAsk:
		return no
	case isAnother:
		return so(!s.isRefuser())
	case touchesReferred:
		return granted(s.staysWithin())

	case isConsultedGiving:
		return so(!n.days[consultedGiving].IsZero())
	case isConsultedVarying:
		return so(!n.days[consultedVarying].IsZero())
	case isConsultedRevoking:
		return so(!n.days[consultedRevoking].IsZero())
	case isConsultedRenewing:
		return so(!n.days[consultedRenewing].IsZero())
	case isConsidered:
		return so(d.Considered&ordinaryFactors == ordinaryFactors)
	case isRemovalConsidered:
		return so(d.Considered&acts.Removal != 0 || !s.removesProtection())
	case isPrivacyRegarded:
		return so(d.Considered&acts.PrivacyTests != 0)
	case isPrivacyRegardedRenewing:
		return granted(d.Considered&acts.PrivacyTests != 0)
	case isWritten:
		return so(!d.Oral)
	case hasPeriods:
		return so(s.run < 0 || all(n.runs[s.run].words().adds, func(r acts.Requirement) bool { return r.Days != 0 }))
	case inRenewalPeriod:
		return s.renewable()
	case namesStanding:
		return so(all(d.Names, func(name string) bool { return n.requirement(name) >= 0 }))

	case isRecipient:
		return so(n.isPerson(d.Role, d.Name))
	case inReferralTime:
		return s.referable()
	case isThoughtUnreasonable:
		return so(d.Unreasonable != 0)
	case isNotOutcome:
		return so(!slices.ContainsFunc(n.content, func(c standing) bool { return s.referred(&c) && c.Outcome }))
	case isNotConfirmed:
		return unless(!slices.ContainsFunc(n.content, func(c standing) bool { return s.referred(&c) && c.Confirmed }))
	case isNotReferred:
		return so(!slices.ContainsFunc(n.content, func(c standing) bool { return s.referred(&c) && c.referral != 0 }))
	case hasNotReported:
		if d.Role == actors.RoleTechnicalAdvisoryBoard {
			return so(!s.has(boardReported))
		}
		return so(!s.has(commissionerReported))
	case isBoardConsulted:
		return so(s.has(boardConsulted))
	case isCommissionerConsulted:
		return so(s.has(commissionerConsulted))
	case areHeard:
		return so(d.Heard != 0)
	case commissionerAgreed:
		return so(d.CommissionerAgrees != 0)
	case personAgreed:
		return so(d.PersonAgrees != 0)
	case isLater:
		last := s.termEnd(d.Term)
		return so(!last.IsZero() && d.Until.After(last))
	case isReviewRunning:
		return granted(!d.On.After(s.termEnd(acts.ReviewPeriod)) || s.termEnd(acts.ReviewPeriod).IsZero())
	case isDecisionRunning:
		return unless(!d.On.After(s.termEnd(acts.RelevantPeriod)) || s.termEnd(acts.RelevantPeriod).IsZero())
	case isExceptional:
		return so(d.Exceptional != 0)
	case isWithinReview:
		last := s.termEnd(acts.ReviewPeriod)
		if last.IsZero() {
			return doubtfulYes
		}
		return so(!d.Until.After(last))
	case isNotified:
		return so(d.Written)
	case inReviewPeriod:
		return s.within(acts.ReviewPeriod)
	case inRelevantPeriod:
		return s.within(acts.RelevantPeriod)
	case keepsStill:
		if d.Negative == 0 || !s.pending(true) {
			return yes
		}
		return unlessElsewhere(d)
	case keepsStillSince:
		return unless(d.Negative == 0 || s.pending(true) || !s.pending(false))
	case keepsComplying:
		return so(all(d.Names, func(name string) bool { return !s.owed(name) }))
	case isNotYetOwed:
		return granted(all(d.Names, func(name string) bool { return !s.owedPerhaps(name) }))

	case mayDisclose:
		return s.excepted()
	case mayDiscloseAfter:
		return doubtfulNo

	case isNamedConduct:
		return unless(d.Conduct != acts.OfRenewing && d.Conduct != acts.OfConfirming)
	case isChallengeable:
		return so(d.Challengeable != 0 || d.Conduct != acts.OfRequired && d.Conduct != acts.OfConnected)
	case inComplaintTime, inClaimTime:
		return so(!s.isLate())
	case isComplaintTimely:
		return so(s.basis() != acts.Complaint || s.isTimely())
	case isClaimTimely:
		return so(s.basis() != acts.HumanRights || s.isTimely())
	case isNotPremature:
		return granted(d.Role != actors.RoleRelevantOperator || n.count(RegionReview) > 0)
	case isParty:
		return so(s.isParty())
	case hasLeave:
		return so(d.Leave != 0)
	case isOnLaw:
		return so(d.PointOfLaw != 0)
	case inAppealTime:
		return so(d.Special != 0 || !s.has(notified) || !d.On.After(toAppeal.last(s.kept(notified))))
	case isAppealable:
		return so(!s.has(closed) || n.era(s.kept(closed))&s.rule.stands != 0)
	case isFirstAppeal:
		return so(!s.has(appealDecided))
	case isEnforceable:
		return s.enforceable()
	case isAnyDue:
		return so(len(n.content) == 0 || slices.ContainsFunc(n.content, standing.binds))
	case isStillSecret:
		return granted(!n.state.In(RegionForce).Ended())
	case isStillStill:
		return granted(s.pending(true))

	case isNothingApproved:
		return so(n.state.In(RegionLock) != Approved)
	case isRenewable:
		return s.renewable()
	case isNotRenewable:
		return so(s.renewable() == no)
	case isUnenforceable:
		return so(s.enforceable() == no)
	case isTimed:
		return so(s.anyRun(func(r *run) bool {
			return r.Region == RegionReview && r.Live() && !n.isDecided(r) && !n.reviewEnd(r).IsZero()
		}))
	case isDecisionTimed:
		return so(s.anyRun(func(r *run) bool { return r.Status == Advised && !n.isDecided(r) && !n.relevantEnd(r).IsZero() }))
	case isUndecided:
		return so(s.anyRun(func(r *run) bool { return r.Status == Advised && !n.isDecided(r) }))
	case isOrdinaryDecision:
		return so(s.anyRun(func(r *run) bool { return r.Status == Decided && r.Review == 0 }))
	case isReviewDecision:
		return so(s.anyRun(func(r *run) bool { return r.Status == Decided && r.Review != 0 }))
	case mayReferNotice:
		return s.mayRefer(acts.Giving)
	case mayReferVariation:
		return s.mayRefer(acts.Varying)
	case mayReferRenewal:
		return s.mayRefer(acts.Renewing)
	case isAnyProceedings:
		return so(s.anyRun(func(r *run) bool { return r.Live() && r.Basis == acts.HumanRights }))
	case isAnyComplaint:
		return so(s.anyRun(func(r *run) bool { return r.Live() && r.Basis == acts.Complaint }))
	case factCount: // no fact: a linter sees to it that every other has its case
	}
	return no
}

// ordinaryFactors are the matters of s 255(3).
const ordinaryFactors = acts.Benefits | acts.Users | acts.Feasibility | acts.Cost | acts.OtherEffects

// threshold is the number of persons of SI 2018/353, reg 4(3): exactly so many is not more.
const threshold = 10_000

// anyRun reports whether some run is as said.
func (s *scene) anyRun(is func(*run) bool) bool {
	for i := range s.n.runs {
		if is(&s.n.runs[i]) {
			return true
		}
	}
	return false
}

// all reports whether every one of some things is as said.
func all[T any](things []T, as func(T) bool) bool {
	return !slices.ContainsFunc(things, func(t T) bool { return !as(t) })
}

// kept is a day that the act's run keeps.
func (s *scene) kept(k key) ipa.Date {
	if s.run < 0 {
		return ipa.Date{}
	}
	return s.n.runs[s.run].day(k)
}

// has reports whether the act's run keeps a day.
func (s *scene) has(k key) bool { return !s.kept(k).IsZero() }
