package actors

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// Role says which of the types of this package an actor has. There is one
// role for each type. The zero Role is not a value.
//
// In use: [Lesson 4].
//
// [Lesson 4]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course#example-package-Lesson04_theDayItIsGiven
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
)

var roleWords = words{
	"role",
	RoleSecretaryOfState:                "secretary of state",
	RoleJudicialCommissioner:            "judicial commissioner",
	RoleInvestigatoryPowersCommissioner: "investigatory powers commissioner",
	RoleDeputyCommissioner:              "deputy investigatory powers commissioner",
	RoleTechnicalAdvisoryBoard:          "technical advisory board",
	RoleTechnologyAdvisoryPanel:         "technology advisory panel",
	RoleRelevantOperator:                "relevant operator",
	RoleStaff:                           "staff",
	RoleTribunal:                        "tribunal",
	RoleCourt:                           "court",
	RoleClaimant:                        "claimant",
	RoleIntervener:                      "would-be intervener",
	RoleLegalAdviser:                    "legal adviser",
	RolePress:                           "press",
	RoleForeignOfficial:                 "foreign official",
	RoleCivilSociety:                    "civil society",
	RolePublicAuthority:                 "public authority",
	RoleOfficial:                        "official",
	RolePrimeMinister:                   "prime minister",
	RolePublic:                          "public",
}

// Roles gives every role once, in the order of the constants.
func Roles() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for r := range Role(len(roleWords)) {
			if r != 0 && !yield(r) {
				return
			}
		}
	}
}

// String gives the words of the role, as "judicial commissioner". A number
// that is no role gives the number, as "role(0)".
func (r Role) String() string { return roleWords.text(uint8(r)) }

// MarshalText gives what String gives, and the empty text for zero. Another number that is no role is an error.
func (r Role) MarshalText() ([]byte, error) { return roleWords.marshal(uint8(r)) }

// UnmarshalText reads what MarshalText writes. Any other text is a
// *[SyntaxError] and leaves r as it was.
func (r *Role) UnmarshalText(text []byte) error { return roleWords.unmarshal((*uint8)(r), text) }

// Kind says which of the two sorts of operator a relevant operator is, or
// proposes to become: s 253(3). The zero Kind is not a value: it says that
// nobody has said.
//
// In use: [Lesson 2].
//
// [Lesson 2]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course#example-package-Lesson02_twoKeys
type Kind uint8

const (
	_                  Kind = iota
	Telecommunications      // a telecommunications operator, s 261(10)
	Postal                  // a postal operator, s 262(6)
)

var kindWords = words{"kind of operator", Telecommunications: "telecommunications", Postal: "postal"}

// String gives the word for the kind. A number that is no kind gives the
// number, as "kind of operator(0)".
func (k Kind) String() string { return kindWords.text(uint8(k)) }

// MarshalText gives what String gives, and the empty text for zero. Another number that is no kind is an error.
func (k Kind) MarshalText() ([]byte, error) { return kindWords.marshal(uint8(k)) }

// UnmarshalText reads what MarshalText writes. Any other text is a
// *[SyntaxError] and leaves k as it was.
func (k *Kind) UnmarshalText(text []byte) error { return kindWords.unmarshal((*uint8)(k), text) }

// Nexus says what makes a person a telecommunications operator: the head of
// s 261(10) that it meets. Who meets several has the one that is relied on.
// The zero Nexus is not a value: it says that nobody has said.
//
// In use: [Lesson 2].
//
// [Lesson 2]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course#example-package-Lesson02_twoKeys
type Nexus uint8

const (
	_            Nexus = iota
	ServiceInUK        // offers or provides a telecommunications service to persons in the United Kingdom, s 261(10)(a)
	SystemInUK         // controls or provides a system that is wholly or partly in, or controlled from, the United Kingdom, s 261(10)(b)
	SystemAbroad       // controls or provides a system that is neither, but that another person uses to serve persons in the United Kingdom, s 261(10)(c), from 14 October 2024
)

var nexusWords = words{
	"nexus",
	ServiceInUK:  "service in the UK",
	SystemInUK:   "system in the UK",
	SystemAbroad: "system abroad",
}

// String gives the words for the nexus. A number that is no nexus gives the
// number, as "nexus(0)".
func (x Nexus) String() string { return nexusWords.text(uint8(x)) }

// MarshalText gives what String gives, and the empty text for zero. Another number that is no nexus is an error.
func (x Nexus) MarshalText() ([]byte, error) { return nexusWords.marshal(uint8(x)) }

// UnmarshalText reads what MarshalText writes. Any other text is a
// *[SyntaxError] and leaves x as it was.
func (x *Nexus) UnmarshalText(text []byte) error { return nexusWords.unmarshal((*uint8)(x), text) }

// words are the texts of an enumeration by number. The word at zero, which is
// not a value, is the name of the enumeration.
type words []string

func (w words) has(v uint8) bool { return v != 0 && int(v) < len(w) }

func (w words) text(v uint8) string {
	if !w.has(v) {
		return w[0] + "(" + strconv.Itoa(int(v)) + ")"
	}
	return w[v]
}

func (w words) marshal(v uint8) ([]byte, error) {
	switch {
	case v == 0:
		return []byte{}, nil
	case !w.has(v):
		return nil, fmt.Errorf("actors: %s is not a value; %s", w.text(v), w.cure())
	}
	return []byte(w[v]), nil
}

func (w words) find(text string) (uint8, bool) {
	for v, word := range w[1:] {
		if word == text {
			return uint8(v + 1), true
		}
	}
	return 0, false
}

func (w words) unmarshal(v *uint8, text []byte) error {
	found, ok := w.find(string(text))
	if !ok && len(text) > 0 {
		return &SyntaxError{Text: string(text), At: 1, Problem: fmt.Sprintf("%q is not a %s", clip(string(text)), w[0]), Cure: w.cure()}
	}
	*v = found
	return nil
}

func (w words) cure() string { return "write one of: " + strings.Join(w[1:], ", ") }
