package actors

import (
	"fmt"
	"reflect"
)

// Actor is somebody who can act: one of the types of this package and nothing
// else. Each type is a plain struct; two actors are the same when they are ==.
//
// The types are [SecretaryOfState], [JudicialCommissioner],
// [InvestigatoryPowersCommissioner], [DeputyCommissioner],
// [TechnicalAdvisoryBoard], [TechnologyAdvisoryPanel], [RelevantOperator],
// [Staff], [Tribunal], [Court], [Claimant], [Intervener], [LegalAdviser],
// [Press], [ForeignOfficial], [CivilSociety], [PublicAuthority], [Official],
// [PrimeMinister] and [Public].
//
// Go lets a pointer to such a struct, and a struct that embeds one, pass for
// an Actor too. [Check] tells them apart without calling them.
//
// In use: [Lesson 3].
//
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course#example-package-Lesson03_voidIrregularBreach
//
//sumtype:decl
type Actor interface {
	// Who gives the role, and the name or "".
	Who() (Role, string)
	// String gives the text that Parse reads.
	String() string
	// MarshalText gives what String gives, or the error of Check.
	MarshalText() ([]byte, error)

	actor()
}

// Check says whether a is an actor that can be written down and read back:
// not nil, a value of one of the types of this package (no pointer to one, no
// struct around one), its text valid UTF-8, its kind and nexus values or zero,
// its numbers of persons not negative. Otherwise the error says which of these
// it is not, and the cure. Check calls no method of a, so a cannot make it
// panic.
//
// What the law asks of an actor before it can do an act is not checked here.
func Check(a Actor) error {
	switch a := a.(type) {
	case nil:
		return fmt.Errorf("actors: no actor (nil); name who acts")
	case SecretaryOfState:
		return checkText(a.Name)
	case JudicialCommissioner:
		return checkText(a.Name)
	case InvestigatoryPowersCommissioner:
		return checkText(a.Name)
	case DeputyCommissioner:
		return checkText(a.Name)
	case TechnicalAdvisoryBoard, TechnologyAdvisoryPanel, Tribunal, Public:
		return nil
	case RelevantOperator:
		return a.check()
	case Staff:
		return checkText(a.Name, a.Of)
	case Court:
		return checkText(a.Name)
	case Claimant:
		return checkText(a.Name)
	case Intervener:
		return checkText(a.Name)
	case LegalAdviser:
		return checkText(a.Name)
	case Press:
		return checkText(a.Name)
	case ForeignOfficial:
		return checkText(a.Name, a.Office)
	case CivilSociety:
		return checkText(a.Name)
	case PublicAuthority:
		return checkText(a.Name)
	case Official:
		return checkText(a.Name)
	case PrimeMinister:
		return checkText(a.Name)
	}
	return fmt.Errorf("actors: %v is not a type of package actors; give the struct itself, not a pointer to it or a struct around it", reflect.TypeOf(a))
}

func (o RelevantOperator) check() error {
	switch {
	case o.Kind != 0 && !kindWords.has(uint8(o.Kind)):
		return fmt.Errorf("actors: %v is not a value; %s", o.Kind, kindWords.cure())
	case o.Nexus != 0 && !nexusWords.has(uint8(o.Nexus)):
		return fmt.Errorf("actors: %v is not a value; %s", o.Nexus, nexusWords.cure())
	case o.Serves < 0 || o.Intends < 0:
		return fmt.Errorf("actors: serves %d, intends %d: a number of persons is not negative; count them again", o.Serves, o.Intends)
	}
	return checkText(o.Name)
}

func checkText(texts ...string) error {
	for _, s := range texts {
		if notUTF8(s) >= 0 {
			return fmt.Errorf("actors: %q is not valid UTF-8; write the name in UTF-8", s)
		}
	}
	return nil
}
