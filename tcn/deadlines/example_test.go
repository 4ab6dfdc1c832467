package deadlines_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

// A register of two notices is asked every morning what is due.
func ExampleIndex() {
	minister := actors.SecretaryOfState{Name: "Home Secretary"}
	judge := actors.JudicialCommissioner{Name: "A Judge"}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	given := func(name string, on ipa.Date) tcn.Notice {
		n := tcn.New(name, acme)
		for _, act := range []acts.Act{
			acts.Consult{By: minister, On: on, Before: acts.Giving},
			acts.Decide{
				By: minister, On: on, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
				Adds: []acts.Requirement{{
					Name: "decrypt backups", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90,
				}},
			},
			acts.Approve{By: judge, On: on, Considered: acts.PrivacyTests},
			acts.Give{By: minister, On: on, Considered: acts.AllFactors},
		} {
			n, _ = n.Do(act)
		}
		return n
	}

	var register deadlines.Index
	register.Put("First", given("First", ipa.Day(2025, 7, 1)))
	second := given("Second", ipa.Day(2025, 9, 10))
	register.Put("Second", second)

	ask := func(today ipa.Date) {
		register.On(today)
		fmt.Println("On", today)
		for d := range register.Until(today.Add(30)) {
			fmt.Println(" ", d)
		}
	}
	ask(ipa.Day(2025, 9, 20))
	second, _ = second.Do(acts.Revoke{By: minister, On: ipa.Day(2025, 9, 25), Considered: acts.AllFactors})
	register.Put("Second", second) // after each act
	ask(ipa.Day(2025, 10, 1))
	// Output:
	// On 2025-09-20
	//   2025-09-28: relevant operator: for the steps (decrypt backups), First
	//   2025-10-07 (or 2025-10-08): relevant operator: to refer the notice back, Second
	// On 2025-10-01
	//   2025-09-28: relevant operator: for the steps (decrypt backups), overdue since 2025-09-29, First
}

// A deadline says when, who and what; the clock of its ID has the words of law.
func ExampleDeadline() {
	d := deadlines.Deadline{Key: "First", Clock: "steps", Name: "for the steps", Whose: actors.RoleRelevantOperator, Requirement: "decrypt", Last: ipa.Day(2025, 9, 30)}
	fmt.Println(d)
	for c := range tcn.Clocks() {
		if c.ID == d.Clock {
			fmt.Println(c.Law, "when it has passed:", c.Ends)
		}
	}
	// Output:
	// 2025-09-30: relevant operator: for the steps (decrypt), First
	// [s 253(7)] when it has passed: the requirement must be complied with: steps not taken by then are a breach of s 255(9) from the day after
}
