package dispute_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/tcn"
)

// The days on which the first notice changed its headline, and on whose word.
func Example() {
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		if stages := s.Stages(); s.Entry.Notice == dispute.January && len(stages) > 1 {
			fmt.Printf("%-18s %v (%v)\n", s.Entry.Happened, stages[1:], s.Entry.Stands())
		}
	}
	// Output:
	// 2024-12/2025-01    [issued secret] (anonymous)
	// 2025-02/2025-03-04 [challenged] (official)
	// 2025-03/2025-03-13 [tribunal] (official)
	// 2025-08?           [withdrawn] (inferred)
	// 2025-09~           [reissued] (anonymous)
}
