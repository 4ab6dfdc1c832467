package tcn

import "github.com/doublelock/doublelock/actors"

// Who can cure an unmet need.
const (
	roleNobody       actors.Role = 0
	roleSecretary                = actors.RoleSecretaryOfState
	roleCommissioner             = actors.RoleJudicialCommissioner
	roleChief                    = actors.RoleInvestigatoryPowersCommissioner
	roleBoard                    = actors.RoleTechnicalAdvisoryBoard
	roleOperator                 = actors.RoleRelevantOperator
	roleClaimant                 = actors.RoleClaimant
	roleTribunal                 = actors.RoleTribunal
)

// roleActor stands in the tables for whoever does the act.
const roleActor = actors.Role(1<<8 - 1)

const (
	rolePress     = actors.RolePress
	roleStaff     = actors.RoleStaff
	roleCourt     = actors.RoleCourt
	roleAuthority = actors.RolePublicAuthority
	rolePublic    = actors.RolePublic
	rolePrime     = actors.RolePrimeMinister
	roleAuditor   = actors.RoleInformationCommissioner
)
