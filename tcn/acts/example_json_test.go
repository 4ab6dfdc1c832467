package acts_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An act as a line of a file: the verb first, then the fields that say something.
func ExampleEncode() {
	line, err := acts.Encode(acts.RuleOnSecrecy{By: actors.Tribunal{}, On: ipa.Day(2025, 4, 7), BareDetails: true})
	fmt.Println(string(line), err)

	// Output:
	// {"act":"rule-on-secrecy","by":"tribunal","on":"2025-04-07","bare-details":true} <nil>
}

// A file is held to what the compiler holds a program to: an actor who cannot do the act is refused,
// with the field and what to write instead.
func ExampleDecode() {
	act, err := acts.Decode([]byte(`{"act":"give","by":"secretary of state","on":"2025-07-05","considered":"all"}`))
	fmt.Printf("%T %v %v\n", act, acts.On(act), err)

	_, err = acts.Decode([]byte(`{"act":"give","by":"press: The Gazette","on":"2025-07-05"}`))
	wrong := new(acts.ReadError)
	if errors.As(err, &wrong) {
		fmt.Printf("%s: %s\ninstead: %s\n", wrong.Field, wrong.Says, wrong.Cure)
	}

	// Output:
	// acts.Give 2025-07-05 <nil>
	// by: "press" cannot stand here
	// instead: put one of: secretary of state
}
