package acts_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A table of who did what to which requirements, over acts of any type: laid flat, each has its fields under the same names.
func ExampleFlatten() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	for _, act := range []acts.Act{
		acts.Refer{By: acme, On: ipa.Day(2025, 7, 20), Requirements: []string{"decrypt backups"}, Unreasonable: acts.Found},
		acts.Quash{By: actors.Tribunal{}, On: ipa.Day(2026, 2, 9), Requirements: []string{"decrypt backups"}, Heard: acts.Found},
		acts.Approve{On: ipa.Day(2026, 2, 9)},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println("no act:", bad)
			continue
		}
		fmt.Println(d.On, d.Number, d.Role, d.Names)
	}

	// Output:
	// 2025-07-20 refer relevant operator [decrypt backups]
	// 2026-02-09 quash tribunal [decrypt backups]
	// no act: approve: By: nobody acts; say who acts
}

// What a referral does not say, it means: that the notice is sent back as it was given, and the whole of it.
func ExampleRefer() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	for _, act := range []acts.Refer{
		{By: acme, On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found},
		{By: acme, On: ipa.Day(2026, 7, 20), Of: acts.Varying, Requirements: []string{"decrypt backups"}, Unreasonable: acts.Found},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println(bad)
			return
		}
		fmt.Printf("to %v, requirements %v, unreasonable: %v\n", d.Purpose, d.Names, d.Unreasonable)
	}

	// Output:
	// to give, requirements [], unreasonable: found
	// to vary, requirements [decrypt backups], unreasonable: found
}

// A claim that does not say what it is, is a complaint of the giving. The way into the Tribunal and the conduct complained of
// are two things, and each is said by its own field.
func ExampleClaim() {
	society := actors.Claimant{Name: "a privacy society"}
	for _, act := range []acts.Claim{
		{By: society, On: ipa.Day(2025, 9, 1), Challengeable: acts.Found},
		{By: society, On: ipa.Day(2025, 9, 1), Basis: acts.HumanRights, Against: acts.OfVarying, Challengeable: acts.Found},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println(bad)
			return
		}
		fmt.Printf("%v: %v\n", d.Basis, d.Conduct)
	}

	// Output:
	// complaint: giving
	// human rights: varying
}
