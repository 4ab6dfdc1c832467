package explore_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/explore"
)

// How soon can a notice be enforced in court, whatever goes wrong on the way? The exploration does what is irregular as well as what is lawful,
// and so finds a shorter way than the law has.
func ExampleReach() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	start, _ := tcn.New("First", acme).On(ipa.Day(2025, 7, 1))
	states, complete := explore.Reach(start, explore.Bounds{
		Regions: []tcn.Region{tcn.RegionLock, tcn.RegionEnforcement},
		Depth:   5,
		Same:    explore.Shape,
	})
	fmt.Println("everything was explored:", complete)
	for i, s := range states {
		if len(explore.Check(s.Notice)) > 0 {
			fmt.Println("something is wrong with", s.Notice.State())
		}
		if s.Notice.State().In(tcn.RegionEnforcement) != tcn.Enjoined {
			continue
		}
		for _, at := range explore.Path(states, i)[1:] {
			ruling, _ := states[at].Notice.Latest()
			fmt.Println(ruling)
		}
		break
	}

	// Output:
	// everything was explored: false
	// decide to give on 2025-07-01: lawful
	// approve a decision on 2025-07-01: lawful
	// give the notice on 2025-07-01: irregular
	// sue for compliance on 2025-07-01: lawful
	// enjoin the person on 2025-07-01: lawful
}
