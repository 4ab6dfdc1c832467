package tcn

import (
	"github.com/doublelock/doublelock/actors"
)

// basis is the basis of the claim that the act is or belongs to.
func (s *scene) basis() Basis {
	if s.d.verb == claim || s.run < 0 {
		return s.d.basis
	}
	return s.n.runs[s.run].Basis
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
