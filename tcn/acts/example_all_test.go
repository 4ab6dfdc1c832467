package acts_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Every verb of which somebody can be the subject: here those of an operator's staff.
func ExampleAll() {
	for act := range acts.All() {
		for _, role := range acts.Who(act) {
			if role == actors.RoleStaff {
				fmt.Println(acts.Verb(act))
			}
		}
	}

	// Output:
	// disclose
	// say
	// claim
	// apply
	// appeal
	// drop
}

// An act is a value: dating it anew leaves the first as it was.
func ExampleDated() {
	planned := acts.Refer{By: actors.RelevantOperator{Name: "Acme"}, On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found}
	later := acts.Dated(planned, ipa.Day(2025, 7, 28))
	fmt.Println(acts.On(planned), acts.On(later))

	// Output:
	// 2025-07-20 2025-07-28
}
