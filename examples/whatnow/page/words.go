package page

import (
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Capital gives a text a capital letter to begin with, if that is a letter of one byte.
func Capital(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// Law lists citations.
func Law(law []ipa.Citation) string {
	words := make([]string, len(law))
	for i, c := range law {
		words[i] = c.String()
	}
	return strings.Join(words, "; ")
}

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

// Role is a role as the Acts print it: "Secretary of State", "relevant operator".
func Role(r actors.Role) string {
	if office, ok := offices[r]; ok {
		return office
	}
	return r.String()
}
