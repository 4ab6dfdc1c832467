package docket

import (
	"fmt"

	"github.com/doublelock/doublelock/tcn/acts"
)

// claims gives for each entry the place of the claim that its act of the Tribunal's procedure belongs to: the one that it names by number,
// or the only one before it; -1 if there is none.
func (d Docket) claims() []int {
	of := make([]int, len(d.entries))
	before := map[string][]int{} // the claims told so far, by notice
	for i := range d.entries {
		e := &d.entries[i]
		of[i] = -1
		verb := acts.Verb(e.Act)
		if told[verb].parties {
			switch claims, run := before[e.Notice], runOf(e.Act); {
			case run > 0 && run <= len(claims):
				of[i] = claims[run-1]
			case run == 0 && len(claims) == 1:
				of[i] = claims[0]
			}
		}
		if verb == "claim" && e.isDone() {
			before[e.Notice] = append(before[e.Notice], i)
		}
	}
	return of
}

// claimRuns are the runs that the claims of a docket opened, by their places. An entry names a claim by its place among those that the docket
// tells of; the law numbers those alone that it has be claims.
type claimRuns struct {
	d    Docket
	of   []int // as claims gives them
	runs map[int]int
}

func (d Docket) claimRuns() claimRuns { return claimRuns{d, d.claims(), map[int]int{}} }

// name is an entry's act as the law numbers the claim that it is made in; an error if that one was void.
func (c claimRuns) name(i int) (acts.Act, error) { return c.named(i, c.d.entries[i].Act) }

// named is an act that an entry may be, as the law numbers the claim that the entry is made in; an error if that one was void.
func (c claimRuns) named(i int, act acts.Act) (acts.Act, error) {
	claim := c.of[i]
	if claim < 0 {
		return act, nil
	}
	run, ok := c.runs[claim]
	if !ok {
		return act, voidClaim(act, c.d.entries[claim].N)
	}
	return acts.InRun(act, run), nil
}

// voidClaim is the error of an act in a claim that the law does not have be one, of which an entry tells.
func voidClaim(act acts.Act, n int) error {
	return &acts.BadAct{Verb: acts.Verb(act), Field: "Run", Says: fmt.Sprintf("the claim that entry %d tells of is void", n), Cure: "bring the claim as the law has it"}
}

// add keeps the run that the step of an entry opened, if it is a claim that stands.
func (c claimRuns) add(i int, s *Step) {
	if s.Err == nil && acts.Verb(c.d.entries[i].Act) == "claim" {
		c.runs[i] = s.Ruling.Run()
	}
}

// runOf is the number of the run that an act names; zero if it names none.
func runOf(act acts.Act) int {
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // it may have no day yet
	return d.Run
}
