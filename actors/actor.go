package actors

import (
	"fmt"
	"reflect"
)

// Actor is somebody who can act: one of the types of this package and nothing
// else. Each type is a plain struct; two actors are the same when they are ==.
//
// The types are those that the constants of [Role] name, one each; [Everyone]
// gives an actor of each.
//
// Go lets a pointer to such a struct, and a struct that embeds one, pass for
// an Actor too. [Check] tells them apart without calling them.
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
// it is not, and the cure. Check calls no method of what is no such value, so
// nothing can make it panic.
//
// What the law asks of an actor before it can do an act is not checked here.
func Check(a Actor) error {
	switch a := a.(type) {
	case nil:
		return fmt.Errorf("actors: no actor (nil); name who acts")
	case RelevantOperator:
		return a.check()
	case Staff:
		return checkText(a.Name, a.Of)
	case LegalAdviser:
		return checkText(a.Name, a.Of)
	case ForeignOfficial:
		return checkText(a.Name, a.Office)
	default:
		if !ours(a) {
			return fmt.Errorf("actors: %v is not a type of package actors; give the struct itself, not a pointer to it or a struct around it", reflect.TypeOf(a))
		}
		_, name := a.Who() // the others have at most a name
		return checkText(name)
	}
}

func (o RelevantOperator) check() error {
	switch {
	case !kindWords.Fits(o.Kind):
		return fmt.Errorf("actors: %v is not a value; write one of: %s", o.Kind, kindWords.List())
	case !nexusWords.Fits(o.Nexus):
		return fmt.Errorf("actors: %v is not a value; write one of: %s", o.Nexus, nexusWords.List())
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
