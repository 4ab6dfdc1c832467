package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// basis is the basis of the claim that the act is or belongs to.
func (s *scene) basis() Basis {
	if s.d.verb == claim || s.run < 0 {
		return s.d.basis
	}
	return s.n.runs[s.run].Basis
}

// subjectDays are the days on which what a claim complains of was done, where the notice keeps one. Conduct that
// a notice may require, and a failure to revoke it, go on.
var subjectDays = map[Subject]key{OfGiving: given, OfVarying: varied, OfRenewing: renewed}

// done is the day of the conduct complained of: the one that the claim names, or that the notice keeps; zero: not known.
func (s *scene) done() ipa.Date {
	if !s.d.until.IsZero() {
		return s.d.until
	}
	return s.n.days[subjectDays[s.d.subject]]
}

// hasHappened reports whether what the claim complains of has been done.
func (s *scene) hasHappened() bool {
	return subjectDays[s.d.subject] == 0 || !s.done().IsZero()
}

// isLate reports whether a claim is out of time and has not been found equitable: RIPA 2000 s 67(5), HRA 1998 s 7(5).
func (s *scene) isLate() bool {
	clock := toComplain
	if s.d.basis == HumanRights {
		clock = toClaim
	}
	done := s.done()
	return !s.d.found.has(equitable) && !done.IsZero() && s.d.on.After(clock.last(done))
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
	default:
		return c.By == s.d.role && c.Name == s.d.name
	}
}
