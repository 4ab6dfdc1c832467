package dispute_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/tcn"
)

// The dispute in eight moments: those that bring a notice to another stage, and what else there is room for.
func ExampleMoments() {
	for _, m := range dispute.Moments(dispute.Docket().Replay(tcn.Standpoint{}), 8) {
		fmt.Println(m.Words, "/", m.After().Stage())
	}
	// Output:
	// A notice to Apple is reported: iCloud, worldwide / secret
	// The Washington Post prints that there is an order / secret
	// Apple is reported to have gone to the Tribunal / challenged
	// A hearing of the Tribunal in March is reported / tribunal
	// Revocation of the 1st is inferred, not confirmed / withdrawn
	// A second notice is reported, for British users / secret
	// Campaigners are said to claim against the 2nd / challenged
	// A hearing on Apple's second claim is reported / tribunal
}

// When the notices end by the law's own dates, on the reading that the first was never withdrawn.
func ExampleEnds() {
	d, _ := dispute.Read("never")
	for _, end := range dispute.Ends(d) {
		fmt.Println(end.Notice, end.Last)
	}
	// Output:
	// January 2025 [2026-11-30 2027-01-30]
	// September 2025 [2027-08-31 2027-09-29]
}
