package explore_test

import (
	"fmt"
	"strings"

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

// What must hold of a notice that was never given, by the words on secrecy and on claims, and whether it does.
func ExampleProperties() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	n, _ := tcn.New("First", acme).On(ipa.Day(2025, 7, 1))
	for p := range explore.Properties() {
		if p.Notice != nil && (p.Law == "s 255(8)" || strings.HasPrefix(p.Law, "RIPA")) {
			fmt.Printf("%s, %s: %t\n", p.Name, p.Law, p.Notice(n) == "")
		}
	}
	// Output:
	// a notice is quashed on a claim alone, RIPA 2000 s 67(7)(azc): true
	// secrecy binds exactly those to whom a notice was given, s 255(8): true
	// the press and the public owe nothing, s 255(8): true
}
