package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// basis is the basis of the claim that the act is or belongs to.
func (s *scene) basis() acts.Basis {
	if s.run < 0 {
		return s.d.Basis
	}
	return s.n.runs[s.run].Basis
}

// subjectDays are the days on which what a claim complains of was done, where the notice keeps one. Conduct that
// a notice may require, and a failure to revoke it, go on.
var subjectDays = map[acts.Conduct]dayKey{acts.OfGiving: keyGiven, acts.OfVarying: keyVaried, acts.OfRenewing: keyRenewed}

// done is the day of the conduct complained of: the one that the claim names, or that the notice keeps; zero: not known.
func (s *scene) done() ipa.Date {
	if !s.d.Until.IsZero() {
		return s.d.Until
	}
	return s.n.days[subjectDays[s.d.Conduct]]
}

// hasHappened reports whether what the claim complains of has been done.
func (s *scene) hasHappened() bool {
	return subjectDays[s.d.Conduct] == 0 || !s.done().IsZero()
}

// isLate reports whether a claim is out of time and has not been found equitable: RIPA 2000 s 67(5), HRA 1998 s 7(5).
func (s *scene) isLate() bool {
	clock := clockToComplain
	if s.d.Basis == acts.HumanRights {
		clock = clockToClaim
	}
	done := s.done()
	return s.d.Equitable == 0 && !done.IsZero() && s.d.On.After(clock.last(done))
}

// enforceableAbroad are the relevant authorisations of s 255(11)(a) to (c).
const enforceableAbroad = acts.TargetedInterception | acts.MutualAssistance | acts.BulkInterception | acts.CommunicationsData

// enforceable answers whether civil proceedings lie: against a person abroad only for a notice that relates to any
// of s 255(11)(a) to (c). For one that relates to others besides, it is doubtful for those. What counts is where the one is who is
// sued: the person to whom the notice was given, or one of its staff.
func (s *scene) enforceable() factAnswer {
	isPerson := s.d.WhomRole == 0 || s.n.isPerson(s.d.WhomRole, s.d.Whom)
	if !s.d.Abroad && !(isPerson && s.n.party.to.Abroad) {
		return answerYes
	}
	var serves acts.Authorisations
	for i := range s.n.content {
		if s.n.content[i].inNotice() {
			serves |= s.n.content[i].Serves
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

// hasSome reports whether some requirement in the notice is as said.
func (s *scene) hasSome(is func(requirementRecord) bool) bool {
	return slices.ContainsFunc(s.n.content, func(c requirementRecord) bool { return c.inNotice() && is(c) })
}

// bindsSome reports whether the duty to comply attaches to some requirement.
func (s *scene) bindsSome() bool {
	return s.hasSome(func(c requirementRecord) bool { return s.n.isOwed(&c, s.d.On) })
}

// isReferredBack and isStayed report why the duty to comply does not attach to a requirement in the notice: s 257(3)(a), RIPA 2000 s 67(6).
func isReferredBack(c requirementRecord) bool { return !c.Referred.IsZero() }
func isStayed(c requirementRecord) bool       { return !c.Suspended.IsZero() }

// isTimely reports whether the act's claim is in time, or has been found equitable to consider.
func (s *scene) isTimely() bool {
	return s.run < 0 || !s.n.runs[s.run].late || s.d.Equitable != 0
}

// isParty reports whether who acts is a party to the act's claim: the claimant, the Secretary of State,
// or a public authority whose conduct it complains of. RIPA 2000 s 67A(8).
func (s *scene) isParty() bool {
	if s.run < 0 {
		return false
	}
	c := &s.n.runs[s.run]
	switch s.d.Role {
	case actors.RoleSecretaryOfState:
		return true
	case actors.RolePublicAuthority:
		return c.Against == acts.OfRequired || c.Against == acts.OfConnected
	default:
		return c.By == s.d.Role && c.Name == s.d.Name
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
		return r.Status == Determined && mine(r.By) && !closed.IsZero() && clockToAppeal.there(s.n.eraOf(closed)) &&
			r.keptDay(keyAppealDecided).IsZero() && !s.d.On.After(clockToAppeal.last(r.keptDay(keyNotified)))
	})
}
