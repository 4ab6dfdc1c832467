package tcn_test

import (
	"context"
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/tcn"
)

// A region as a looplab machine, for whoever has a host or a visualiser for these. It knows the moves of the law and nothing of
// powers, days and duties: those are in the rules.
func ExampleMachine() {
	m := tcn.Machine(tcn.RegionEnforcement, tcn.Unsued)
	events := m.AvailableTransitions()
	slices.Sort(events) // looplab gives them in no order
	fmt.Println(m.Current(), events)

	err := m.Event(context.Background(), "sue for secrecy")
	fmt.Println(m.Current(), err)

	// Output:
	// unsued [sue for compliance sue for secrecy sue for the standstill]
	// sued <nil>
}
