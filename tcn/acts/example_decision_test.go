package acts_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The decision holds what the notice is to require. That it is necessary and proportionate is the minister's finding,
// and is stated: nothing here works it out.
func ExampleDecide() {
	act := acts.Decide{
		By: actors.SecretaryOfState{}, On: ipa.Day(2025, 7, 2), To: acts.Giving,
		Adds: []acts.Requirement{{
			Name: "decrypt backups", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"),
			Serves: acts.TargetedInterception, Days: 90,
		}},
		Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
	}
	for _, r := range act.Adds {
		fmt.Printf("%s, under %v, for %v, within %d days\n", r.Name, r.Obligation, r.Serves, r.Days)
		fmt.Println("removes electronic protection:", r.Removal())
	}
	fmt.Println("necessary:", act.Necessary)

	// Output:
	// decrypt backups, under SI 2018/353, Sch 1 para 8, for targeted interception, within 90 days
	// removes electronic protection: true
	// necessary: found
}

// Giving adds nothing: it carries out the decision. Only a Secretary of State can do it, and nobody else compiles.
func ExampleGive() {
	act := acts.Give{By: actors.SecretaryOfState{Name: "Home Secretary"}, On: ipa.Day(2025, 7, 5), Considered: acts.AllFactors}
	// acts.Give{By: actors.JudicialCommissioner{}} does not compile

	fmt.Println(acts.On(act), acts.Verb(act), "by the", acts.By(act))
	fmt.Println("who can:", acts.Who(act))
	fmt.Println("who can approve:", acts.Who(acts.Approve{}))
	fmt.Println("considered:", act.Considered)

	// Output:
	// 2025-07-05 give by the secretary of state: Home Secretary
	// who can: [secretary of state]
	// who can approve: [judicial commissioner investigatory powers commissioner deputy investigatory powers commissioner]
	// considered: benefits+users+feasibility+cost+other effects+removal+privacy tests
}
