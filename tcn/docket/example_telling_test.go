package docket_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A newspaper tells it first, and a party says so later. Both tellings stay, and the entry stands on the firmer.
func ExampleTelling() {
	claim := docket.Entry{
		Happened: docket.MustWhen("2025-03-03"), Known: docket.MustWhen("2025-03-04"), Through: "The Gazette",
		Standing: docket.Anonymous, Act: acts.Claim{By: actors.Claimant{Name: "a society"}},
		Later: []docket.Telling{{Known: docket.MustWhen("2025-04-07"), Through: "the Tribunal", Standing: docket.Official}},
	}
	for _, t := range claim.Tellings() {
		fmt.Printf("%v, through %s: %v\n", t.Known, t.Through, t.Standing)
	}
	fmt.Println("it stands on a word that is", claim.Stands())

	// Output:
	// 2025-03-04, through The Gazette: anonymous
	// 2025-04-07, through the Tribunal: official
	// it stands on a word that is official
}
