package seeds_test

import (
	"fmt"

	"github.com/doublelock/doublelock/seeds"
)

// What the documents say of one subject, who says it, and what became of it.
// Three tell WhatsApp's step in the dispute, and no two alike.
func Example() {
	for claim := range seeds.Claims() {
		if !claim.About("WhatsApp") || claim.Background != 0 {
			continue
		}
		fmt.Printf("%s ¶%d (%s) %s\n", claim.ID, claim.Paragraph, claim.Check, claim.Text)
		for relation := range seeds.RelationsOf(claim.ID) {
			if relation.Tie != seeds.Agrees {
				fmt.Printf("\t%s %s\n", relation.Tie, relation.To)
			}
		}
	}
	// Output:
	// S0-22 ¶17 (SECONDARY) WhatsApp gave Apple its public backing a month earlier and spoke of a dangerous precedent
	// 	qualifies S1-21
	// 	qualifies S2-16
	// 	qualifies S3-20
	// 	qualifies S4-21
	// S1-21 ¶15 (SECONDARY) Meta, which owns WhatsApp, announced that it would join Apple's case
	// 	qualifies S0-22
	// 	qualifies S2-16
	// S1-25 ¶15 (SECONDARY) Meta is against what the article calls British eavesdropping
	// S2-16 ¶8 (SECONDARY) WhatsApp came in a month earlier with an application to put in evidence on Apple's side
	// 	qualifies S0-22
	// 	qualifies S1-21
}

// What the record reports of one day, on whose word, and how well supported.
func ExampleRecord() {
	for event := range seeds.Record() {
		if event.When == "2025-07-23" {
			fmt.Printf("%s (%s, %s): %s %s\n", event.ID, event.Kind.Word(), event.Mark, event.Actor, event.What)
			for link := range event.Links() {
				fmt.Printf("\t%s, %s\n", link.Outlet, link.Date)
			}
		}
	}
	// Output:
	// R31 (official, SECONDARY): Investigatory Powers Tribunal orders that five claims be heard together for seven days early in 2026, on assumed facts, as far as may be in open court
	// 	Computer Weekly, 2025-07-23
	// 	Privacy International, 2025-07-24
	// R32 (official, SECONDARY): Investigatory Powers Tribunal refuses WhatsApp leave to intervene
	// 	Computer Weekly, 2025-07-23
	// 	Privacy International, 2025-07-24
}
