package page

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
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

// Told says what is found of an act that somebody tells of: that it fits the law, or what follows in law if it was so. It is never said that
// the act was done.
func Told(e tcn.Effect) string {
	if e == tcn.Lawful {
		return "fits the law, as told"
	}
	return e.String() + ", as told"
}

// inShort are the names by which other law is called in one line, where that is not the provision.
func inShort(o ipa.Open) string {
	if !o.Provision.IsZero() {
		return o.Provision.String()
	}
	return o.Term
}

// OtherLawInShort is what [OtherLaw] says of a role in one line of eighty signs or little more: where law is named by a provision, by that alone.
func OtherLawInShort(r actors.Role) string {
	var all []string
	for o := range ipa.OtherLaw(r.String()) {
		all = append(all, inShort(o))
	}
	if len(all) == 0 {
		return ""
	}
	return fmt.Sprintf("Other law may bind too: %s.", strings.Join(all, ", "))
}
