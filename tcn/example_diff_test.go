package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// On 21 February 2025 Apple withdrew a feature in the United Kingdom. Had it been given a notice in January, and referred it back,
// would it have been free to? Under the law of that day it would; under that of 1 July 2025 it would not.
func ExampleDiff() {
	minister := actors.SecretaryOfState{Name: "Home Secretary"}
	apple := actors.RelevantOperator{Name: "Apple", Kind: actors.Telecommunications, Serves: 1_000_000}
	decrypt := acts.Requirement{
		Name: "decrypt backups", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"),
		Serves: acts.TargetedInterception, Days: acts.Undisclosed,
	}
	january := func(day int) ipa.Date { return ipa.Day(2025, 1, day) }
	n := tcn.New("January", apple)
	for _, act := range []acts.Act{
		acts.Consult{By: minister, On: january(6), Before: acts.Giving},
		acts.Decide{
			By: minister, On: january(7), To: acts.Giving, Adds: []acts.Requirement{decrypt},
			Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests,
		},
		acts.Approve{By: actors.JudicialCommissioner{}, On: january(8), Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: january(10), Considered: acts.AllFactors},
		acts.Refer{By: apple, On: january(20), Unreasonable: acts.Assumed}, // supposed: nothing says that it was
		acts.Change{By: apple, On: ipa.Day(2025, 2, 21), To: "Advanced Data Protection", Negative: acts.Assumed},
	} {
		var err error
		if n, err = n.Do(act); err != nil {
			fmt.Println(err)
			return
		}
	}

	found, err := tcn.Diff(n, tcn.Standpoint{Law: ipa.Day(2025, 2, 21)}, tcn.Standpoint{Law: ipa.Day(2025, 7, 1)})
	if err != nil {
		fmt.Println(err)
	}
	for _, d := range found {
		if d.Kind == "ruling" {
			fmt.Printf("%v\n  21 February 2025: %s\n  1 July 2025:      %s\n  because of %v\n", acts.On(d.Act), d.A, d.B, d.Law)
		}
	}

	// Output:
	// 2025-02-21
	//   21 February 2025: change a service: lawful
	//   1 July 2025:      change a service: breach; a change with a negative effect on the capability to assist, while a review is pending
	//   because of [s 257(3A)]
}
