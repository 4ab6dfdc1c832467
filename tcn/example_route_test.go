package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// The shortest lawful way from a first thought to a notice, and who goes each step.
func ExampleNotice_Route() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	route, err := tcn.New("First", acme).Route(tcn.Issued, ipa.Day(2025, 7, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, step := range route {
		fmt.Printf("%s, by one of %v\n", step.Rule().Event(), step.Who())
	}

	// Output:
	// consult the person before giving, by one of [secretary of state]
	// decide to give, by one of [secretary of state]
	// approve a decision, by one of [judicial commissioner investigatory powers commissioner deputy investigatory powers commissioner]
	// give the notice, by one of [secretary of state]
}
