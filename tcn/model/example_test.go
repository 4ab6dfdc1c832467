package model_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/model"
)

// The giving, as spin is given it: where it may be done, and what it moves. Whether it is in writing is left to chance.
func ExamplePromela() {
	_, giving, _ := strings.Cut(model.Promela(slices.Collect(tcn.Rules())), "/* give the notice")
	giving, _, _ = strings.Cut(giving, "\n\n")
	fmt.Println("/* give the notice" + strings.ReplaceAll(giving, "\t", "    "))
	// Output:
	// /* give the notice: s 253(1); s 255(5)
	//            left to chance: not-refused, written, delivered, posted, in-course */
	//         :: (era >= from_2018_03_12) &&
	//            (force_is == proposed) &&
	//            (lock_is == approved && purpose == give) ->
	//             d_step {
	//                 before(); act = give; further = false; printf("rule give\n");
	//                 if :: lock_is == approved -> lock_is = idle :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
	//                 if :: force_is == proposed -> force_is = issued :: else fi;
	//                 if :: secrecy_is == unbound -> secrecy_is = secret :: secrecy_is == leaked -> secrecy_is = reported :: else fi;
	//                 given = true;
	//             }
}

// How an interpreter of State Charts leaves the status in which a court has been asked.
func ExampleSCXML() {
	_, sued, _ := strings.Cut(model.SCXML(slices.Collect(tcn.Rules())), `<state id="sued">`)
	sued, _, _ = strings.Cut(sued, "</state>")
	for line := range strings.Lines(strings.TrimSpace(sued)) {
		fmt.Println(strings.TrimSpace(line))
	}
	// Output:
	// <transition event="enjoin" target="enjoined"/>
	// <transition event="discharge" target="unsued"/>
}

// What is asked of every state about secrecy.
func ExampleProperty() {
	for p := range model.Properties() {
		if p.Law == "s 255(8)" {
			fmt.Println(p.Name)
		}
	}
	// Output:
	// a report of the press lifts no one's duty of secrecy, and avows nothing
	// secrecy binds exactly those to whom a notice was given, and for good
	// the public is told with the Secretary of State's permission, or the notice is not avowed
}

// A trail that spin found in a table without the need of approval, as it is printed and as it is told.
func ExampleStory() {
	fmt.Print(model.Story(`
law of 2018-03-12
rule decide-give
at decided proposed unbound unreferred unchallenged unsued
rule give
at idle issued secret unreferred unchallenged unsued
broken given-with-approval
`))
	// Output:
	// Not so: no notice is given but on a decision to give that a Commissioner has approved (s 253(1)(c)).
	// It comes about so:
	//   under the law of 2018-03-12:
	//   decide to give
	//       lock: idle, then decided
	//   give the notice
	//       lock: decided, then idle
	//       force: proposed, then issued
	//       secrecy: unbound, then secret
}
