package view

import (
	"fmt"
	"sync"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A lane is the answer to one of the six questions, over the acts.
type lane struct {
	Region, Asks string
	Cells        []cell
	Now          string // where it stands at the end of them
	Says         string // the same in a clause
}

// A cell is one act of a lane, or one day.
type cell struct {
	Status string // where it changes; else empty
	At     string // when that was, for a screen on which the cells stand beneath one another
	Class  string
}

// longestLane is how many acts the lanes have, unless all are asked for: a cell takes the browser longer than the act took the engine.
const longestLane = 40

// lanes are the six answers over some acts.
func lanes(l life, some []deed) strip {
	all := strip{Name: "The six answers, act by act"}
	for _, d := range some {
		all.Heads = append(all.Heads, briefly(fmt.Sprintf("Act %d, %v", d.N, acts.On(d.Act))))
	}
	for r := range tcn.Regions() {
		one := lane{Region: page.Capital(r.String()), Asks: asks[r], Now: l.State().In(r).String(), Says: page.Capital(page.Clause(l.State().In(r)))}
		for i, d := range some {
			before, after := d.Before.In(r), d.After.In(r)
			c := cell{Class: tone(after)}
			if i == 0 || before != after || some[i-1].After.In(r) != after {
				c.Status, c.At = after.String(), all.Heads[i]
			}
			one.Cells = append(one.Cells, c)
		}
		all.Lanes = append(all.Lanes, one)
	}
	return all
}

// asks are the six questions.
var asks = map[tcn.Region]string{
	tcn.RegionLock: "have both keys been turned?", tcn.RegionForce: "does it bind?", tcn.RegionSecrecy: "who knows of it?",
	tcn.RegionReview: "has it been sent back?", tcn.RegionTribunal: "is it before the Tribunal?", tcn.RegionEnforcement: "has the minister gone to court?",
}

// tone is the class of a status in the lanes: at its beginning, under way, or at an end.
func tone(s tcn.Status) string { return tones()[s] }

// tones are looked up once: a notice of a hundred acts has six hundred cells.
var tones = sync.OnceValue(func() map[tcn.Status]string {
	all := map[tcn.Status]string{}
	for m := range tcn.Statuses() {
		switch {
		case m.Initial:
			all[m.Status] = "start"
		case m.End:
			all[m.Status] = "end"
		default:
			all[m.Status] = "on"
		}
	}
	return all
})
