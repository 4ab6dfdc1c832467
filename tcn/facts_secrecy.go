package tcn

import (
	"github.com/doublelock/doublelock/actors"
)

// excepted reports whether a disclosure without permission is lawful all the same: the text has no exception. The recipient and its own people
// must know of it to comply, and the Board in a review has to hear the person: s 257(8)(a). Whether one's own lawyer may, or a court, is doubtful.
func (s *scene) excepted() bool {
	d := s.d
	switch d.WhomRole {
	case actors.RoleTechnicalAdvisoryBoard:
		return s.n.hasLive(RegionReview)
	case actors.RoleCourt:
		return s.n.reads(readOwnLawyers)
	case actors.RoleLegalAdviser:
		return s.n.isItsOwn(d.WhomRole, d.Whom, d.WhomOf) && s.n.reads(readOwnLawyers)
	case actors.RoleRelevantOperator, actors.RoleStaff:
		return s.n.isItsOwn(d.WhomRole, d.Whom, d.WhomOf)
	default:
		return false
	}
}

// isRequired reports whether the Tribunal requires a disclosure of who makes it. The duty is on the person to whom the notice is given
// and on those employed for its business, now or before: RIPA 2000 s 68(7)(f), (ha), (n). A lawyer whom it engages is not employed.
func (s *scene) isRequired() bool { return s.d.Required != 0 && s.d.Role != actors.RoleLegalAdviser }

// anyOperatorLaw are the words by which secrecy binds every operator and its people, and not the recipient's alone.
const anyOperatorLaw = "s 95(2)"

// isBound reports whether the duty of secrecy is addressed to somebody: the recipient, or a person employed or engaged for its business, s 255(8); of a
// kind whose words name "a telecommunications operator", any operator and its people.
func (s *scene) isBound(role actors.Role, name, of string) bool {
	if s.n.isItsOwn(role, name, of) {
		return true
	}
	return (role == actors.RoleRelevantOperator || role == actors.RoleStaff) && s.n.tables().words[anyOperatorLaw].stands&s.era != 0
}

// isItsOwn reports whether somebody is the recipient, or a person employed or engaged for its business.
// Staff of no operator that is named are taken for the recipient's, and so is a lawyer who knows of the notice and is said to act for nobody.
func (n *Notice) isItsOwn(role actors.Role, name, of string) bool {
	if role == actors.RoleStaff || role == actors.RoleLegalAdviser {
		return of == "" || of == n.party.to.Name
	}
	return n.isPerson(role, name)
}

// isCommissioner reports whether a role is a Judicial Commissioner's: s 227(13)(a).
func isCommissioner(r actors.Role) bool {
	return r == actors.RoleJudicialCommissioner || r == actors.RoleInvestigatoryPowersCommissioner || r == actors.RoleDeputyCommissioner
}

// isSomebody reports whether an actor of a role may be told as one of the public.
func isSomebody(role actors.Role) bool { return role == actors.RolePublic || role == actors.RolePress }

// auditorMay reports whether a disclosure by the Information Commissioner is lawful without permission: before the giving; to a Commissioner for the
// Commissioner's functions; to one of its own staff, or to somebody who is told nothing new.
func (s *scene) auditorMay() bool {
	d := s.d
	switch {
	case s.n.days[keyGiven].IsZero(), isCommissioner(d.WhomRole) && d.ForFunction != 0 && d.PersonalData == 0:
		return true
	case d.WhomRole == actors.RoleSecretaryOfState, d.WhomRole == actors.RoleInformationCommissioner:
		return true
	}
	return s.excepted() || s.n.state.In(RegionForce).Ended() && s.n.reads(readSecrecyEnds)
}
