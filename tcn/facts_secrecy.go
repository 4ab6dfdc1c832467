package tcn

import (
	"github.com/doublelock/doublelock/actors"
)

// excepted answers whether a disclosure without permission may be lawful all the same: the text has no exception. For a lawyer,
// and for the Board in a review, that is doubtful; for the recipient's own people, who must comply for it, the more so.
func (s *scene) excepted() factAnswer {
	switch s.d.WhomRole {
	case actors.RoleTechnicalAdvisoryBoard:
		if s.n.hasLive(RegionReview) { // which has to hear the person: s 257(8)(a)
			return doubtfulYes
		}
		return doubtfulNo
	case actors.RoleLegalAdviser, actors.RoleCourt:
		return doubtfulNo
	case actors.RoleStaff:
		return doubtfulYes
	default:
		return answerNo
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
