package actors

import (
	"iter"

	"github.com/doublelock/doublelock/internal/words"
)

// A row is all that is said of a role beside its constant and the struct of
// that name: of these three, go generate ./actors makes the methods.
//
//go:generate go run ./internal/methods
type row struct {
	word string
	zero Actor                               // of its type, without a name
	read func(r *reader, parts []part) Actor // makes it of what stands after the word
}

var rows = [...]row{
	RoleSecretaryOfState:                named[SecretaryOfState]("secretary of state"),
	RoleJudicialCommissioner:            named[JudicialCommissioner]("judicial commissioner"),
	RoleInvestigatoryPowersCommissioner: named[InvestigatoryPowersCommissioner]("investigatory powers commissioner"),
	RoleDeputyCommissioner:              named[DeputyCommissioner]("deputy investigatory powers commissioner"),
	RoleTechnicalAdvisoryBoard:          nameless[TechnicalAdvisoryBoard]("technical advisory board"),
	RoleTechnologyAdvisoryPanel:         nameless[TechnologyAdvisoryPanel]("technology advisory panel"),
	RoleRelevantOperator:                {"relevant operator", RelevantOperator{}, (*reader).operator},
	RoleStaff:                           {"staff", Staff{}, (*reader).staff},
	RoleTribunal:                        nameless[Tribunal]("tribunal"),
	RoleCourt:                           named[Court]("court"),
	RoleClaimant:                        named[Claimant]("claimant"),
	RoleIntervener:                      named[Intervener]("would-be intervener"),
	RoleLegalAdviser:                    {"legal adviser", LegalAdviser{}, (*reader).legalAdviser},
	RolePress:                           named[Press]("press"),
	RoleForeignOfficial:                 {"foreign official", ForeignOfficial{}, (*reader).foreignOfficial},
	RoleCivilSociety:                    named[CivilSociety]("civil society"),
	RolePublicAuthority:                 named[PublicAuthority]("public authority"),
	RoleOfficial:                        named[Official]("official"),
	RolePrimeMinister:                   named[PrimeMinister]("prime minister"),
	RolePublic:                          nameless[Public]("public"),
	RoleInformationCommissioner:         named[InformationCommissioner]("information commissioner"),
}

// named is the row of a role whose actors have a name and nothing else.
func named[T interface {
	Actor
	~struct{ Name string }
}](word string) row {
	return row{word, T{}, func(r *reader, parts []part) Actor { return T{r.name(parts)} }}
}

// nameless is the row of a role that is one body, which has no other name.
func nameless[T interface {
	Actor
	~struct{}
}](word string) row {
	return row{word, T{}, func(r *reader, parts []part) Actor { r.nothing(word, parts); return T{} }}
}

var roleWords = words.Of[Role]("role", rowWords()...)

func rowWords() (all []string) {
	for _, r := range rows[1:] {
		all = append(all, r.word)
	}
	return all
}

// Everyone gives an actor of each type, without a name or anything else, in
// the order of [Roles].
func Everyone() iter.Seq[Actor] {
	return func(yield func(Actor) bool) {
		for _, r := range rows[1:] {
			if !yield(r.zero) {
				return
			}
		}
	}
}
