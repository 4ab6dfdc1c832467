package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The lines of an act: its forms, who can do each, on which words, and what it needs.
func ExampleRules() {
	for rule := range tcn.Rules() {
		if rule.Act != "extend" {
			continue
		}
		fmt.Printf("%s: %s, by %v, %v\n", rule.ID, rule.Event(), rule.By, rule.Law)
		for _, need := range rule.Needs {
			fmt.Printf("  %v without %s, %v\n", need.Else, need.ID, need.Law)
		}
	}

	// Output:
	// extend-review-period: extend the review period, by [secretary of state], [s 257(4A) SI 2018/354, reg 2A]
	//   void without extend-review-period/commissioner-agreed, [SI 2018/354, reg 2A(2)]
	//   void without extend-review-period/person-agreed, [SI 2018/354, reg 2A(2)]
	//   void without extend-review-period/review-running, [SI 2018/354, reg 2A(2)]
	//   void without extend-review-period/later, [SI 2018/354, reg 2A(2)]
	// extend-relevant-period: extend the relevant period, by [secretary of state], [s 257(10A) SI 2018/354, reg 2B]
	//   void without extend-relevant-period/exceptional, [SI 2018/354, reg 2B(3)]
	//   void without extend-relevant-period/within-review, [SI 2018/354, reg 2B(3)]
	//   void without extend-relevant-period/decision-running, [SI 2018/354, reg 2B(3)]
	//   void without extend-relevant-period/later, [SI 2018/354, reg 2B(3)]
	//   void without extend-relevant-period/first-extension, [SI 2018/354, reg 2B(3)]
	//   breach without extend-relevant-period/notified, [SI 2018/354, reg 2B(4)]
}

// Every ground is there, and not the first alone. Programs compare the ID, which stays; people read the words.
func ExampleRuling_Grounds() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	ruling, err := tcn.New("First", acme).Try(acts.Give{By: actors.SecretaryOfState{}, On: ipa.Day(2025, 7, 1), Considered: acts.AllFactors})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, g := range ruling.Grounds() {
		fmt.Printf("%s (%v): %s\n", g.ID, g.Effect, g.Says)
		if g.ID == "give/approved" {
			fmt.Println("  the second key is missing;", g.By, "can:", g.Cure)
		}
	}

	// Output:
	// give/approved (void): no Judicial Commissioner has approved the decision
	//   the second key is missing; secretary of state can: ask a Judicial Commissioner to approve the decision; there is no urgent route
	// give/consulted (irregular): the person was not consulted before the giving
}
