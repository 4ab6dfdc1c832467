package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
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
		return so(d.purpose == Giving)
	case isBeforeVarying:
		return so(d.purpose == Varying)
	case isBeforeRenewing:
		return so(d.purpose == Renewing)
	case isBeforeRevoking:
		return so(d.purpose == Revoking)
	case isWithPerson:
		return so(d.whomRole == 0 || d.whomRole == actors.RoleRelevantOperator)
	case isWithBoard:
		return so(d.whomRole == actors.RoleTechnicalAdvisoryBoard)
	case isWithCommissioner:
		return so(d.whomRole != 0 && d.whomRole != actors.RoleRelevantOperator && d.whomRole != actors.RoleTechnicalAdvisoryBoard)
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
		return so(d.found.has(onReview) || s.run >= 0 && n.runs[s.run].Review != 0)
	case isInPart:
		return so(s.leavesSome())
	case addsRequirements:
		return so(s.run >= 0 && len(n.runs[s.run].adds) > 0)
	case isAsked:
		return so(s.run >= 0 && n.runs[s.run].Status == Asked)
	case isByCommissioner:
		return so(d.role == actors.RoleInvestigatoryPowersCommissioner)
	case namesNoRun:
		return so(d.run == 0)
	case isOfGiving:
		return so(d.purpose == Giving)
	case isOfVarying:
		return so(d.purpose == Varying)
	case isOfRenewing:
		return so(d.purpose == Renewing)
	case isOfConfirming:
		return so(d.purpose == Confirming)
	case isRunGiving:
		return so(s.decides(Giving))
	case isRunVarying:
		return so(s.decides(Varying))
	case isRunRenewing:
		return so(s.decides(Renewing))
	case isByBoard:
		return so(d.role == actors.RoleTechnicalAdvisoryBoard)
	case boardHasReported:
		return so(s.has(boardReported))
	case commissionerHasReported:
		return so(s.has(commissionerReported))
	case isReviewPeriod:
		return so(d.term == ReviewPeriod)
	case isRelevantPeriod:
		return so(d.term == RelevantPeriod)
	case isToPublic:
		return so(isSomebody(d.whomRole))
	case isToCommissioner:
		return so(isCommissioner(d.whomRole))
	case isToTribunal:
		return so(d.whomRole == actors.RoleTribunal)
	case isToSecretary:
		return so(d.whomRole == actors.RoleSecretaryOfState)
	case isNotBound:
		return so(!s.isBound())
	case isLicensed:
		return so(n.hasPermitted(d.whomRole))
	case isHumanRights:
		return so(s.basis() == HumanRights)
	case isToComply:
		return so(d.duty == ToComply)
	case isToKeepSecret:
		return so(d.duty == ToKeepSecret)
	case isToStandStill:
		return so(d.duty == ToStandStill)
	case anotherIsGiven:
		return so(!n.days[anotherGiven].IsZero())
	case isRemitted:
		return so(d.found.has(remitted))

	case isThePerson:
		return so(d.whomRole == 0 || n.isPerson(d.whomRole, d.whom))
	case isNecessary:
		return so(d.found.has(necessary))
	case isProportionate:
		return so(d.found.has(proportionate))
	case isOwnCapability:
		if d.purpose == Giving {
			return so(!d.found.has(forAnother))
		}
		return unless(!d.found.has(forAnother))
	case mayServeAnother:
		return granted(!d.found.has(forAnother))
	case hasContent:
		return so(len(d.adds)+len(d.removes) > 0)
	case areNamesClear:
		return so(s.namesClear())
	case areObligations:
		return so(all(d.adds, func(r Requirement) bool { return r.schedule() != nil }))
	case servesItsSchedule:
		return so(all(d.adds, func(r Requirement) bool {
			p := r.schedule()
			return p == nil || r.Serves != 0 && r.Serves&^p.Serves == 0
		}))
	case fitsOperator:
		return so(all(d.adds, func(r Requirement) bool { p := r.schedule(); return p == nil || p.For == n.party.to.Kind }))
	case isLargeEnough:
		return s.largeEnough()
	case isNotFinancialOnly:
		return so(!n.party.to.FinancialOnly || n.party.to.Kind == actors.Postal)
	case isInOldSense:
		return so(n.party.to.Nexus != actors.SystemAbroad)
	case isNotUnderReview:
		return granted(!n.live(RegionReview))
	case isDelegate:
		return so(d.role == actors.RoleInvestigatoryPowersCommissioner || d.found.has(delegated))
	case isDeputyEnabled:
		return so(d.role == actors.RoleInvestigatoryPowersCommissioner ||
			d.role == actors.RoleDeputyCommissioner && d.found.has(delegated|unavailable))
	case deputyExists:
		return so(d.role != actors.RoleDeputyCommissioner)
	case gaveReasons:
		return so(d.found.has(reasons))
	case isApproved:
		return so(s.run >= 0 && n.runs[s.run].Status == Approved)
	case isDecided:
		return so(s.run >= 0 && (n.runs[s.run].Status == Decided || n.runs[s.run].Status == Approved))
	case mayAsk:
		return no

	case isConsultedGiving:
		return so(!n.days[consultedGiving].IsZero())
	case isConsultedVarying:
		return so(!n.days[consultedVarying].IsZero())
	case isConsultedRevoking:
		return so(!n.days[consultedRevoking].IsZero())
	case isConsultedRenewing:
		return so(!n.days[consultedRenewing].IsZero())
	case isConsidered:
		return so(d.factors&ordinaryFactors == ordinaryFactors)
	case isRemovalConsidered:
		return so(d.factors&Removal != 0 || !s.removesProtection())
	case isPrivacyRegarded:
		if d.verb == renew {
			return granted(d.factors&PrivacyTests != 0)
		}
		return so(d.factors&PrivacyTests != 0)
	case isWritten:
		return so(!d.found.has(oral))
	case hasPeriods:
		return so(s.run < 0 || all(n.runs[s.run].adds, func(r Requirement) bool { return r.Days != 0 }))
	case inRenewalPeriod:
		return s.renewable()
	case namesStanding:
		return so(all(d.names, func(name string) bool { return n.requirement(name) >= 0 }))

	case isRecipient:
		return so(n.isPerson(d.role, d.name))
	case inReferralTime:
		return s.referable()
	case isThoughtUnreasonable:
		return so(d.found.has(unreasonable))
	case isNotOutcome:
		return so(!slices.ContainsFunc(n.content, func(c standing) bool { return s.referred(&c) && c.Outcome }))
	case isNotReferred:
		return so(!slices.ContainsFunc(n.content, func(c standing) bool { return s.referred(&c) && c.referral != 0 }))
	case hasNotReported:
		if d.role == actors.RoleTechnicalAdvisoryBoard {
			return so(!s.has(boardReported))
		}
		return so(!s.has(commissionerReported))
	case isBoardConsulted:
		return so(s.has(boardConsulted))
	case isCommissionerConsulted:
		return so(s.has(commissionerConsulted))
	case areHeard:
		return so(d.found.has(heard))
	case commissionerAgreed:
		return so(d.found.has(commissionerAgrees))
	case personAgreed:
		return so(d.found.has(personAgrees))
	case isLater:
		last := s.termEnd(d.term)
		return so(!last.IsZero() && d.until.After(last))
	case isExceptional:
		return so(d.found.has(exceptional))
	case isWithinReview:
		last := s.termEnd(ReviewPeriod)
		return so(last.IsZero() || !d.until.After(last))
	case isNotified:
		return so(d.found.has(written))
	case inReviewPeriod:
		return s.within(ReviewPeriod)
	case inRelevantPeriod:
		return s.within(RelevantPeriod)
	case keepsStill:
		if !d.found.has(negative) || !s.pending(true) {
			return yes
		}
		return unlessElsewhere(d)
	case keepsStillSince:
		return unless(!d.found.has(negative) || s.pending(true) || !s.pending(false))
	case keepsComplying:
		return so(all(d.names, func(name string) bool { return !s.owed(name) }))

	case mayDisclose:
		return s.excepted()
	case mayDiscloseAfter:
		return doubtfulNo

	case isNamedConduct:
		return unless(d.subject != OfRenewing && d.subject != OfConfirming)
	case isChallengeable:
		return so(d.found.has(challengeable) || d.subject != OfRequired && d.subject != OfConnected)
	case inComplaintTime, inClaimTime:
		return so(!s.isLate())
	case isComplaintTimely:
		return so(s.basis() != Complaint || s.isTimely())
	case isClaimTimely:
		return so(s.basis() != HumanRights || s.isTimely())
	case isNotPremature:
		return granted(d.role != actors.RoleRelevantOperator || n.count(RegionReview) > 0)
	case isParty:
		return so(s.isParty())
	case hasLeave:
		return so(d.found.has(leave))
	case isOnLaw:
		return so(d.found.has(pointOfLaw))
	case inAppealTime:
		return so(d.found.has(special) || !d.on.After(toAppeal.last(s.kept(closed))))
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
		return so(s.anyRun(func(r *run) bool { return r.Region == RegionReview && r.Live() && !n.reviewEnd(r).IsZero() }))
	case isOrdinaryDecision:
		return so(s.anyRun(func(r *run) bool { return r.Status == Decided && r.Review == 0 }))
	case isReviewDecision:
		return so(s.anyRun(func(r *run) bool { return r.Status == Decided && r.Review != 0 }))
	case mayReferNotice:
		return s.mayRefer(Giving)
	case mayReferVariation:
		return s.mayRefer(Varying)
	case mayReferRenewal:
		return s.mayRefer(Renewing)
	case isAnyProceedings:
		return so(s.anyRun(func(r *run) bool { return r.Live() && r.Basis == HumanRights }))
	case isAnyComplaint:
		return so(s.anyRun(func(r *run) bool { return r.Live() && r.Basis == Complaint }))
	}
	return no
}

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

// mayRefer answers whether a referral would be in time, and of something that is not the outcome of a review.
func (s *scene) mayRefer(of Purpose) answer {
	d := deed{verb: refer, on: s.d.on, purpose: of}
	t := scene{n: s.n, d: &d, era: s.era, run: -1, link: -1}
	if of != Renewing && t.is(isNotOutcome) == no {
		return no
	}
	return t.referable()
}

// all reports whether every one of some things is as said.
func all[T any](things []T, as func(T) bool) bool {
	return !slices.ContainsFunc(things, func(t T) bool { return !as(t) })
}

// decides reports whether the act's run is a decision with a purpose.
func (s *scene) decides(p Purpose) bool { return s.run >= 0 && s.n.runs[s.run].Purpose == p }

// kept is a day that the act's run keeps.
func (s *scene) kept(k key) ipa.Date {
	if s.run < 0 {
		return ipa.Date{}
	}
	return s.n.runs[s.run].day(k)
}

// has reports whether the act's run keeps a day.
func (s *scene) has(k key) bool { return !s.kept(k).IsZero() }

// leavesSome reports whether the requirements named leave others standing.
func (s *scene) leavesSome() bool {
	if len(s.d.names) == 0 {
		return false
	}
	return slices.ContainsFunc(s.n.content, func(c standing) bool { return c.stands() && !slices.Contains(s.d.names, c.Name) }) ||
		!all(s.d.names, func(name string) bool { return s.n.requirement(name) >= 0 })
}

// largeEnough answers whether the operator is large enough for what is decided: SI 2018/353, reg 4(3). For one abroad that is large,
// it is doubtful whether those it serves elsewhere count.
func (s *scene) largeEnough() answer {
	to := &s.n.party.to
	switch {
	case all(s.d.adds, func(r Requirement) bool { p := r.schedule(); return p == nil || !p.Large }):
		return yes
	case to.Serves <= threshold && to.Intends <= threshold:
		return no
	}
	return granted(!to.Abroad)
}

// basis is the basis of the claim that the act is or belongs to.
func (s *scene) basis() Basis {
	if s.d.verb == claim || s.run < 0 {
		return s.d.basis
	}
	return s.n.runs[s.run].Basis
}

// words are what the decision at hand adds and removes.
func (s *scene) words() (adds []Requirement, removes []string) {
	if s.d.verb != decide && s.run >= 0 {
		return s.n.runs[s.run].adds, s.n.runs[s.run].removes
	}
	return s.d.adds, s.d.removes
}

// namesClear reports whether the decision removes only what stands, and leaves no two requirements with one name.
func (s *scene) namesClear() bool {
	adds, removes := s.words()
	for i, r := range adds {
		if s.n.requirement(r.Name) >= 0 && !slices.Contains(removes, r.Name) {
			return false
		}
		if slices.ContainsFunc(adds[:i], func(o Requirement) bool { return o.Name == r.Name }) {
			return false
		}
	}
	return all(removes, func(name string) bool { return s.n.requirement(name) >= 0 })
}

// removesProtection reports whether the notice as given, as varied (s 256(9)) or as renewed relates to the removal of electronic protection.
func (s *scene) removesProtection() bool {
	adds, removes := s.words()
	return slices.ContainsFunc(adds, Requirement.Removal) ||
		slices.ContainsFunc(s.n.content, func(c standing) bool {
			return c.stands() && c.Removal() && !slices.Contains(removes, c.Name)
		})
}

// renewable answers whether the day is within the renewal period: s 256A(4); SI 2024/1021, reg 4(3).
func (s *scene) renewable() answer {
	n, on := s.n, s.d.on
	if n.last.IsZero() {
		return no
	}
	if n.legacy == isLegacy && legacyWindow.there(s.era) {
		return so(!on.Before(legacyStart) && !on.After(n.last))
	}
	span := renewalWindow.span(n.last)
	in := !on.Before(span.First) && !on.After(span.Last)
	if n.legacy == wasLegacy && in {
		return doubtfulYes
	}
	return so(in)
}

// referable answers whether a referral is within its 28 days: SI 2018/354, reg 2(1).
func (s *scene) referable() answer {
	n, d := s.n, s.d
	if d.purpose == Renewing {
		return toReferRenewal.holds(n.days[renewed], d.on)
	}
	found, worst := false, yes
	for i := range n.content {
		c := &n.content[i]
		if !s.referred(c) {
			continue
		}
		found = true
		if (c.Given == n.days[given]) != (d.purpose == Giving) {
			return no
		}
		switch toRefer.holds(c.Given, d.on) {
		case no:
			return no
		case doubtfulNo:
			worst = doubtfulNo
		}
	}
	if !found {
		return no
	}
	return worst
}

// holds answers whether a day is within a clock's period; on a day that only the more generous reading reaches the answer is doubtful, and no.
func (c clock) holds(from, on ipa.Date) answer {
	span := c.span(from)
	switch {
	case from.IsZero() || on.Before(from):
		return no
	case !on.After(span.Last):
		return yes
	case !span.Arguable.IsZero() && !on.After(span.Arguable):
		return doubtfulNo
	}
	return no
}

// review is the review that the act belongs to or settles, or nil.
func (s *scene) review() *run {
	switch {
	case s.link >= 0:
		return &s.n.runs[s.link]
	case s.run >= 0 && s.n.runs[s.run].Region == RegionReview:
		return &s.n.runs[s.run]
	}
	return nil
}

// termEnd is the last day of one of a review's two periods; zero if it has none.
func (s *scene) termEnd(t Term) ipa.Date {
	r := s.review()
	if r == nil {
		return ipa.Date{}
	}
	if t == RelevantPeriod {
		return s.n.relevantEnd(r)
	}
	return s.n.reviewEnd(r)
}

// reviewEnd is the last day of the review period: SI 2018/354, reg 2A. It is zero for a referral made before the words were law.
func (n *Notice) reviewEnd(r *run) ipa.Date {
	if end := r.day(reviewEnds); !end.IsZero() {
		return end
	}
	if !toReview.there(n.era(r.Opened)) {
		return ipa.Date{}
	}
	return toReview.last(r.Opened)
}

// relevantEnd is the last day of the relevant period: SI 2018/354, reg 2B. It is zero until both have reported,
// and if they did before the words were law.
func (n *Notice) relevantEnd(r *run) ipa.Date {
	if end := r.day(relevantEnds); !end.IsZero() {
		return end
	}
	later := r.reported()
	if later.IsZero() || !toDecide.there(n.era(later)) {
		return ipa.Date{}
	}
	return toDecide.last(later)
}

// within answers whether the act is within one of the review's periods. Where the words were not yet law when
// the period would have begun, it is doubtful whether there is one: by default there is not.
func (s *scene) within(t Term) answer {
	r := s.review()
	if r == nil {
		return yes
	}
	if last := s.termEnd(t); !last.IsZero() {
		return so(!s.d.on.After(last))
	}
	return doubtfulYes
}

// pending reports whether a review is live that began while the standstill was law, or before.
func (s *scene) pending(since bool) bool {
	return slices.ContainsFunc(s.n.runs, func(r run) bool {
		return r.Region == RegionReview && r.Live() && (s.n.era(r.Opened)&stillEras != 0) == since
	})
}

// owed reports whether the duty to comply with a requirement attaches on the day: it binds, and its period is known to have ended.
func (s *scene) owed(name string) bool {
	i := s.n.requirement(name)
	if i < 0 || s.n.state.In(RegionForce) != Issued {
		return false
	}
	c := s.n.content[i]
	return c.binds() && !c.Due.IsZero() && s.d.on.After(c.Due)
}

// isLate reports whether a claim is out of time and has not been found equitable: RIPA 2000 s 67(5), HRA 1998 s 7(5).
func (s *scene) isLate() bool {
	d := s.d
	if d.found.has(equitable) {
		return false
	}
	done := d.until
	if done.IsZero() {
		switch d.subject {
		case OfVarying:
			done = s.n.days[varied]
		case OfRenewing:
			done = s.n.days[renewed]
		case OfNotRevoking:
			done = d.on // it goes on
		default:
			done = s.n.days[given]
		}
	}
	clock := toComplain
	if d.basis == HumanRights {
		clock = toClaim
	}
	return !done.IsZero() && d.on.After(clock.last(done))
}

// enforceable answers whether civil proceedings lie: against a person abroad only for a notice that relates to any
// of s 255(11)(a) to (c). For one that relates to others besides, it is doubtful for those.
func (s *scene) enforceable() answer {
	if !s.n.party.to.Abroad {
		return yes
	}
	var serves Authorisations
	for i := range s.n.content {
		if s.n.content[i].stands() {
			serves |= s.n.content[i].Serves
		}
	}
	switch {
	case serves&enforceableAbroad == 0:
		return no
	case serves&^enforceableAbroad != 0:
		return doubtfulYes
	}
	return yes
}

// unlessElsewhere is no, and doubtful where the change touches only what the part referred does not concern.
func unlessElsewhere(d *deed) answer {
	if d.found.has(elsewhere) {
		return doubtfulNo
	}
	return no
}

// excepted answers whether a disclosure without permission may be lawful all the same: the text has no exception. For a lawyer,
// and for the Board in a review, that is doubtful; for the recipient's own people, who must comply for it, the more so.
func (s *scene) excepted() answer {
	switch s.d.whomRole {
	case actors.RoleLegalAdviser, actors.RoleTechnicalAdvisoryBoard:
		return doubtfulNo
	case actors.RoleStaff:
		return doubtfulYes
	}
	return no
}

// isBound reports whether s 255(8) is addressed to who discloses: the recipient, or a person employed or engaged for its business.
// Staff of no operator that is named are taken for the recipient's.
func (s *scene) isBound() bool {
	d, person := s.d, s.n.party.to.Name
	return s.n.isPerson(d.role, d.name) || d.role == actors.RoleStaff && (d.of == "" || d.of == person)
}

// isTimely reports whether the act's claim is in time, or has been found equitable to consider.
func (s *scene) isTimely() bool {
	return s.run < 0 || !s.n.runs[s.run].late || s.d.found.has(equitable)
}

// isParty reports whether who acts is a party to the act's claim: the claimant, the Secretary of State,
// or a public authority whose conduct it complains of. RIPA 2000 s 67A(8).
func (s *scene) isParty() bool {
	if s.run < 0 {
		return false
	}
	c := &s.n.runs[s.run]
	switch s.d.role {
	case actors.RoleSecretaryOfState:
		return true
	case actors.RolePublicAuthority:
		return c.Against == OfRequired || c.Against == OfConnected
	}
	return c.By == s.d.role && c.Name == s.d.name
}

// isCommissioner reports whether a role is a Judicial Commissioner's: s 227(13)(a).
func isCommissioner(r actors.Role) bool {
	return r == actors.RoleJudicialCommissioner || r == actors.RoleInvestigatoryPowersCommissioner || r == actors.RoleDeputyCommissioner
}
