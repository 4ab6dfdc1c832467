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
		if rule.Act != "sue" {
			continue
		}
		fmt.Printf("%s: %s, by %v, %v\n", rule.ID, rule.Event(), rule.By, rule.Law)
		for _, need := range rule.Needs {
			fmt.Printf("  %v without %s, %v\n", need.Else, need.ID, need.Law)
		}
	}

	// Output:
	// sue-compliance: sue for compliance, by [secretary of state], [s 255(9) s 255(10)]
	//   void without sue-compliance/enforceable, [s 255(10)(b) s 255(11)]
	//   void without sue-compliance/any-due, [s 255(9)]
	// sue-secrecy: sue for secrecy, by [secretary of state], [s 255(8) s 255(10)@2025-06-20]
	//   void without sue-secrecy/enforceable, [s 255(10)(b) s 255(11)]
	//   void without sue-secrecy/still-secret, [s 255(8)]
	// sue-standstill: sue for the standstill, by [secretary of state], [s 257(3A) s 255(10)@2025-06-20]
	//   void without sue-standstill/enforceable, [s 255(10)(b) s 255(11)]
	//   void without sue-standstill/still-still, [s 257(3A)]
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
