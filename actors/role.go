package actors

import (
	"errors"
	"iter"

	"github.com/doublelock/doublelock/internal/words"
)

// Role says which of the types of this package an actor has. There is one
// role for each type. The zero Role is not a value.
type Role uint8

// The roles, in the order in which [Roles] gives them. The order is stored
// nowhere: the text is what is written.
const (
	_                                   Role = iota
	RoleSecretaryOfState                     // [SecretaryOfState]
	RoleJudicialCommissioner                 // [JudicialCommissioner]
	RoleInvestigatoryPowersCommissioner      // [InvestigatoryPowersCommissioner]
	RoleDeputyCommissioner                   // [DeputyCommissioner]
	RoleTechnicalAdvisoryBoard               // [TechnicalAdvisoryBoard]
	RoleTechnologyAdvisoryPanel              // [TechnologyAdvisoryPanel]
	RoleRelevantOperator                     // [RelevantOperator]
	RoleStaff                                // [Staff]
	RoleTribunal                             // [Tribunal]
	RoleCourt                                // [Court]
	RoleClaimant                             // [Claimant]
	RoleIntervener                           // [Intervener]
	RoleLegalAdviser                         // [LegalAdviser]
	RolePress                                // [Press]
	RoleForeignOfficial                      // [ForeignOfficial]
	RoleCivilSociety                         // [CivilSociety]
	RolePublicAuthority                      // [PublicAuthority]
	RoleOfficial                             // [Official]
	RolePrimeMinister                        // [PrimeMinister]
	RolePublic                               // [Public]
	RoleInformationCommissioner              // [InformationCommissioner]
)

// Roles gives every role once, in the order of the constants.
func Roles() iter.Seq[Role] { return roleWords.Values() }

// String gives the words of the role, as "judicial commissioner"; for zero
// "no role", and for another number that is no role that number, as "role 22".
func (r Role) String() string { return roleWords.String(r) }

// MarshalText gives what String gives, and the empty text for zero. Another number that is no role is an error.
func (r Role) MarshalText() ([]byte, error) { return roleWords.Marshal(r) }

// UnmarshalText reads what MarshalText writes. Any other text is a
// *[SyntaxError] and leaves r as it was.
func (r *Role) UnmarshalText(text []byte) error { return readWord(roleWords, text, r) }

// Kind says which of the two sorts of operator a relevant operator is, or
// proposes to become: s 253(3). The zero Kind is not a value: it says that
// nobody has said.
type Kind uint8

const (
	_                  Kind = iota
	Telecommunications      // a telecommunications operator, s 261(10)
	Postal                  // a postal operator, s 262(6)
)

var kindWords = words.Of[Kind]("kind of operator", "telecommunications", "postal")

// String gives the word for the kind; for zero "no kind of operator", and for
// another number that is no kind that number, as "kind of operator 3".
func (k Kind) String() string { return kindWords.String(k) }

// MarshalText gives what String gives, and the empty text for zero. Another number that is no kind is an error.
func (k Kind) MarshalText() ([]byte, error) { return kindWords.Marshal(k) }

// UnmarshalText reads what MarshalText writes. Any other text is a
// *[SyntaxError] and leaves k as it was.
func (k *Kind) UnmarshalText(text []byte) error { return readWord(kindWords, text, k) }

// Nexus says what makes a person a telecommunications operator: the head of
// s 261(10) that it meets. Who meets several has the one that is relied on.
// The zero Nexus is not a value: it says that nobody has said.
type Nexus uint8

const (
	_            Nexus = iota
	ServiceInUK        // offers or provides a telecommunications service to persons in the United Kingdom, s 261(10)(a)
	SystemInUK         // controls or provides a system that is wholly or partly in, or controlled from, the United Kingdom, s 261(10)(b)
	SystemAbroad       // controls or provides a system that is neither, but that another person uses to serve persons in the United Kingdom, s 261(10)(c), from 14 October 2024
)

var nexusWords = words.Of[Nexus]("nexus", "service in the UK", "system in the UK", "system abroad")

// String gives the words for the nexus; for zero "no nexus", and for another
// number that is no nexus that number, as "nexus 4".
func (x Nexus) String() string { return nexusWords.String(x) }

// MarshalText gives what String gives, and the empty text for zero. Another number that is no nexus is an error.
func (x Nexus) MarshalText() ([]byte, error) { return nexusWords.Marshal(x) }

// UnmarshalText reads what MarshalText writes. Any other text is a
// *[SyntaxError] and leaves x as it was.
func (x *Nexus) UnmarshalText(text []byte) error { return readWord(nexusWords, text, x) }

// readWord sets v to the value of a word.
func readWord[T ~uint8](table words.Table[T], text []byte, v *T) error {
	var bad *words.Error
	if errors.As(table.Unmarshal(text, v), &bad) {
		return &SyntaxError{string(text), 1, bad.Says, bad.Cure}
	}
	return nil
}
