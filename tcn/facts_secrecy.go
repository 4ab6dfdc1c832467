package tcn

import (
	"github.com/doublelock/doublelock/actors"
)

// excepted reports whether a disclosure without permission is lawful all the same: the text has no exception. The recipient's own people must
// know of it to comply, and the Board in a review has to hear the person: s 257(8)(a). Whether a lawyer may, or a court, is doubtful.
func (s *scene) excepted() bool {
	switch s.d.WhomRole {
	case actors.RoleTechnicalAdvisoryBoard:
		return s.n.hasLive(RegionReview)
	case actors.RoleLegalAdviser, actors.RoleCourt:
		return s.n.reads(readOwnLawyers)
	case actors.RoleStaff:
		return true
	default:
		return false
	}
}

// isBound reports whether s 255(8) is addressed to who discloses: the recipient, or a person employed or engaged for its business.
// Staff of no operator that is named are taken for the recipient's.
func (s *scene) isBound() bool {
	d, person := s.d, s.n.party.to.Name
	return s.n.isPerson(d.Role, d.Name) || d.Role == actors.RoleStaff && (d.Of == "" || d.Of == person)
}

// isCommissioner reports whether a role is a Judicial Commissioner's: s 227(13)(a).
func isCommissioner(r actors.Role) bool {
	return r == actors.RoleJudicialCommissioner || r == actors.RoleInvestigatoryPowersCommissioner || r == actors.RoleDeputyCommissioner
}

// isSomebody reports whether an actor of a role may be told as one of the public.
func isSomebody(role actors.Role) bool { return role == actors.RolePublic || role == actors.RolePress }
