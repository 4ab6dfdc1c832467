package actors_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
)

// approve takes whoever may turn the second key, and nobody else.
func approve(by actors.Commissioner) { fmt.Println("approved by the", by) }

func Example() {
	approve(actors.JudicialCommissioner{})
	approve(actors.InvestigatoryPowersCommissioner{Name: "Jane Doe"})
	// approve(actors.SecretaryOfState{}) does not compile: nobody turns both keys.

	// Output:
	// approved by the judicial commissioner
	// approved by the investigatory powers commissioner: Jane Doe
}

func ExampleParse() {
	for _, line := range []string{
		"relevant operator: Apple; telecommunications; abroad; serves 1000000000",
		"technology advisory board",
	} {
		actor, err := actors.Parse(line)
		if err != nil {
			fmt.Println(err)
			continue
		}
		operator := actor.(actors.RelevantOperator)
		fmt.Println(operator.Name, "serves more than 10,000 persons:", operator.Serves > 10_000)
	}

	// Output:
	// Apple serves more than 10,000 persons: true
	// actors: "technology advisory board", byte 1: "technology advisory board" is not a role; write one of: secretary of state, judicial commissioner, investigatory powers commissioner, deputy investigatory powers commissioner, technical advisory board, technology advisory panel, relevant operator, staff, tribunal, court, claimant, would-be intervener, legal adviser, press, foreign official, civil society, public authority, official, prime minister, public, information commissioner
}

// Which capacities an actor has can be asked at run time too.
func ExampleReviewBody() {
	for _, actor := range []actors.Actor{actors.TechnicalAdvisoryBoard{}, actors.TechnologyAdvisoryPanel{}} {
		_, reports := actor.(actors.ReviewBody)
		fmt.Println(actor, reports)
	}

	// Output:
	// technical advisory board true
	// technology advisory panel false
}

func ExampleCheck() {
	fmt.Println(actors.Check(actors.Tribunal{}))
	fmt.Println(actors.Check(&actors.Tribunal{}))

	// Output:
	// <nil>
	// actors: *actors.Tribunal is not a type of package actors; give the struct itself, not a pointer to it or a struct around it
}
