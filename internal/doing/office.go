package doing

import "github.com/doublelock/doublelock/actors"

// offices are the roles that the Acts print with capital letters.
var offices = map[actors.Role]string{
	actors.RoleSecretaryOfState:                "Secretary of State",
	actors.RoleJudicialCommissioner:            "Judicial Commissioner",
	actors.RoleInvestigatoryPowersCommissioner: "Investigatory Powers Commissioner",
	actors.RoleDeputyCommissioner:              "Deputy Investigatory Powers Commissioner",
	actors.RoleTechnicalAdvisoryBoard:          "Technical Advisory Board",
	actors.RoleTechnologyAdvisoryPanel:         "Technology Advisory Panel",
	actors.RoleTribunal:                        "Tribunal",
	actors.RolePrimeMinister:                   "Prime Minister",
}

// Office is a role as the Acts print it: "Secretary of State", "relevant operator".
func Office(r actors.Role) string {
	if office, ok := offices[r]; ok {
		return office
	}
	return r.String()
}
