package docket

import (
	"fmt"

	"github.com/doublelock/doublelock/tcn/acts"
)

// claimRuns are the runs that the claims of a docket opened, by their entries. An entry names a claim by its place among those that the docket tells of;
// the law numbers those alone that it has be claims.
type claimRuns map[*Entry]int

// name is an act as the law numbers the claim that it is made in; an error if that one was void.
func (c claimRuns) name(claim *Entry, act acts.Act) (acts.Act, error) {
	if claim == nil {
		return act, nil
	}
	run, ok := c[claim]
	if !ok {
		return act, &acts.BadAct{Verb: acts.Verb(act), Field: "Run", Says: fmt.Sprintf("the claim that entry %d tells of is void", claim.N), Cure: "bring the claim as the law has it"}
	}
	return acts.InRun(act, run), nil
}

// add keeps the run that a step opened, if it is a claim that stands.
func (c claimRuns) add(claim *Entry, s *Step) {
	if acts.Verb(claim.Act) == "claim" && s.Err == nil {
		c[claim] = s.Ruling.Run()
	}
}

// runOf is the number of the run that an act names; zero if it names none.
func runOf(act acts.Act) int {
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // it may have no day yet
	return d.Run
}
