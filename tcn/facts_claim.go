package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// basis is the basis of the claim that the act is or belongs to.
func (s *scene) basis() acts.Basis {
	if s.run < 0 {
		return s.d.Basis
	}
	return s.n.runs.at(s.run).Basis
}

// subjectDays are the days on which what a claim complains of was done, where the notice keeps one. Conduct that
// a notice may require goes on.
var subjectDays = map[acts.Conduct]dayKey{
	acts.OfGiving: keyGiven, acts.OfVarying: keyVaried, acts.OfRenewing: keyRenewed, acts.OfNotRevoking: keyGiven,
}

// subjectPurposes are the decisions by which what a claim complains of is proposed. Whether a notice was confirmed it does not keep by a day, so that
// nobody who claims of it is asked.
var subjectPurposes = map[acts.Conduct]acts.Purpose{
	acts.OfGiving: acts.Giving, acts.OfVarying: acts.Varying, acts.OfRenewing: acts.Renewing,
}

// done is the day of the conduct complained of: the one that the claim names, or that the notice keeps; zero: not known, or it goes on.
func (s *scene) done() ipa.Date {
	switch {
	case !s.d.Until.IsZero():
		return s.d.Until
	case s.d.Conduct == acts.OfNotRevoking:
		return s.n.failedUntil()
	}
	return s.n.days[subjectDays[s.d.Conduct]]
}

// failedUntil is the last day on which a notice that was given could be said not to have been revoked: that of its revocation or quashing, or
// its own last day; zero while it is in force.
func (n *Notice) failedUntil() ipa.Date {
	ended := n.days[keyEnded]
	switch {
	case n.days[keyGiven].IsZero():
		return ipa.Date{}
	case !ended.IsZero() && ended == n.last.Add(1): // it lapsed: that is the first day without effect
		return n.last
	}
	return ended
}

// hasHappened reports whether what the claim complains of has been done, by the notice's history or by the day that it names.
func (s *scene) hasHappened() bool {
	return !s.d.Until.IsZero() || s.n.isKnown(s.d.Conduct)
}

// isWithinJurisdiction reports whether the words of the day name what the claim complains of: RIPA 2000 s 65(5).
func (s *scene) isWithinJurisdiction() bool {
	law, named := conductLines[s.d.Conduct]
	if !named {
		law = conductLines[acts.OfGiving]
	}
	return s.n.tables().words[law].stands&s.era != 0 && (named || s.n.reads(readRenewalClaimed))
}

// isSeen reports whether what the claim complains of is in the notice's history, or has a day that the claim names: who was there believes it.
func (s *scene) isSeen() bool {
	return !s.d.Until.IsZero() || subjectDays[s.d.Conduct] != 0 && s.n.isKnown(s.d.Conduct)
}

// isKnown reports whether the notice's history has some conduct, or the conduct is of a kind that it does not have.
func (n *Notice) isKnown(c acts.Conduct) bool {
	return subjectDays[c] == 0 || !n.days[subjectDays[c]].IsZero()
}

// isProposed reports whether the public authority proposes to do what the claim complains of: it has decided to, and nobody has refused, or it is
// found to.
func (s *scene) isProposed() bool {
	purpose := subjectPurposes[s.d.Conduct]
	return s.d.Proposed != 0 || purpose != 0 && s.n.runs.some(func(r *runRecord) bool {
		return r.Region == RegionLock && r.Status >= Decided && r.Purpose == purpose
	})
}

// timely answers whether a claim is in time as it is made, or has been found equitable: RIPA 2000 s 67(5), HRA 1998 s 7(5).
func (s *scene) timely() bool {
	if s.d.Equitable != 0 {
		return true
	}
	if s.d.Basis == acts.HumanRights {
		return s.reachesOffice(clockToClaim, s.done())
	}
	return s.reachesOffice(clockToComplain, s.done())
}

// reachesOffice answers whether what the act sends to the Tribunal is there by a clock's last day. Where the office was closed on it, and
// on the days since, that is doubtful, and by default no.
func (s *scene) reachesOffice(c clockID, from ipa.Date) bool {
	span := c.span(from)
	switch {
	case from.IsZero() || !s.d.On.After(span.Last):
		return true
	}
	return (s.d.OfficeClosed != 0 || !s.d.On.After(span.Arguable)) && s.n.reads(readNextOpenDay)
}

// enforceableAbroad are the relevant authorisations of s 255(11)(a) to (c).
const enforceableAbroad = acts.TargetedInterception | acts.MutualAssistance | acts.BulkInterception | acts.CommunicationsData

// enforceable answers whether civil proceedings lie: against a person abroad only for a notice that relates to any
// of s 255(11)(a) to (c). For one that relates to others besides, it is doubtful for those. What counts is where the one is who is
// sued: the person to whom the notice was given, or one of its staff.
func (s *scene) enforceable() bool {
	if !s.isSuedAbroad() {
		return true
	}
	var serves acts.Authorisations
	for i := range s.n.content.len() {
		if s.n.content.at(i).inNotice() {
			serves |= s.n.content.at(i).Serves
		}
	}
	switch {
	case serves&enforceableAbroad == 0:
		return false
	case serves&^enforceableAbroad != 0:
		return !s.n.reads(readAbroadInPart)
	}
	return true
}

// isSuedAbroad reports whether the one who is sued is outside the United Kingdom: s 255(10)(a).
func (s *scene) isSuedAbroad() bool {
	isPerson := s.d.WhomRole == 0 || s.n.isPerson(s.d.WhomRole, s.d.Whom)
	return s.d.Abroad || isPerson && s.n.party.to.Abroad
}

// isSomeSuedForOwed reports whether some duty that is sued for binds: a court enforces "the duty", s 255(10).
func (s *scene) isSomeSuedForOwed() bool {
	suits := s.n.suits // none where nobody sued: that is another ground
	return suits == 0 || suits.has(acts.ToComply) && s.isComplianceOwed() || suits.has(acts.ToKeepSecret) && s.answer(isStillSecret) ||
		suits.has(acts.ToStandStill) && s.answer(isStandstill) || suits.has(acts.ToCareForData)
}

// isComplianceOwed reports whether the duty to comply attaches to something, or may, where what the notice requires is not known: s 255(9).
func (s *scene) isComplianceOwed() bool {
	return s.n.state.In(RegionForce) == Issued && s.answer(isAnyDue)
}

// hasSome reports whether some requirement in the notice is as said.
func (s *scene) hasSome(is func(requirementRecord) bool) bool {
	return s.n.content.some(func(c *requirementRecord) bool { return c.inNotice() && is(*c) })
}

// bindsSome reports whether the duty to comply attaches to some requirement.
func (s *scene) bindsSome() bool { return s.hasSome(requirementRecord.binds) }

// isReferredBack and isSuspended report why the duty to comply does not attach to a requirement in the notice: s 257(3)(a), RIPA 2000 s 67(6).
func isReferredBack(c requirementRecord) bool { return !c.Referred.IsZero() }
func isSuspended(c requirementRecord) bool    { return !c.Suspended.IsZero() }

// timelyIf answers whether the act's claim was in time, or has been found equitable to consider; a claim of another basis is not asked.
func (s *scene) timelyIf(b acts.Basis) bool {
	if s.run < 0 || s.basis() != b || s.d.Equitable != 0 {
		return true
	}
	return s.n.runs.at(s.run).timely
}

// inAppealTime answers whether an application for leave to appeal is in time after a day of notice, or can be accepted: SI 2018/1334, r 16.
func (s *scene) inAppealTime(notified dayKey) bool {
	if s.d.Special != 0 {
		return true
	}
	return s.reachesOffice(clockToAppeal, s.runDay(notified))
}

// isClaimant reports whether who acts brought the act's claim.
func (s *scene) isClaimant() bool {
	return s.run >= 0 && s.n.runs.at(s.run).By == s.d.Role && s.n.runs.at(s.run).Name == s.d.Name
}

// isParty reports whether who acts is a party to the act's claim: the claimant, the Secretary of State,
// or a public authority whose conduct it complains of. RIPA 2000 s 67A(8).
func (s *scene) isParty() bool {
	if s.run < 0 {
		return false
	}
	c := s.n.runs.at(s.run)
	switch s.d.Role {
	case actors.RoleSecretaryOfState:
		return true
	case actors.RolePublicAuthority:
		return c.Against == acts.OfRequired || c.Against == acts.OfConnected
	default:
		return s.isClaimant()
	}
}

// isToBeNotified reports whether the Tribunal has to tell who is before it what it determines of a claim: when it does, and, where it has, until
// the day of notice.
func (r *runRecord) isToBeNotified(on ipa.Date) bool {
	return r.Region == RegionTribunal && (r.Status == Challenged || r.Status == Tribunal || r.keptDay(keyNotified).After(on))
}

// mayAppeal reports whether a claim by some has been determined and an appeal lies still, without special circumstances: RIPA 2000 s 67A;
// SI 2018/1334, r 16(1).
func (s *scene) mayAppeal(mine func(by actors.Role) bool) bool {
	return s.anyRun(func(r *runRecord) bool {
		closed := r.keptDay(keyClosed)
		return r.Status == Determined && mine(r.By) && !closed.IsZero() && s.n.tables().has(clockToAppeal, s.n.eraOf(closed)) &&
			r.keptDay(keyAppealDecided).IsZero() && !s.d.On.After(clockToAppeal.last(r.keptDay(keyNotified)))
	})
}
