package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/tcn/docket"
)

// drawn is how many timings are drawn, if there are too many to try all.
const drawn = 200

// spread writes what hangs on the days that the sources leave open. The whole of the dispute has other readings, on which a last day may be another.
func (p *page) spread(s docket.Spread, whole bool) {
	p.Section("What hangs on the days")
	how := "all earliest, all latest, each vague entry alone on each of its days, and some drawn at random"
	if s.All {
		how = "every choice of days"
	}
	if s.Cut > 0 {
		how += fmt.Sprintf(" (%d vague entries have too many days, and were put alone on the first of them only)", s.Cut)
	}
	held := 0
	for _, o := range s.Outcomes {
		if o.Holds() {
			held++
		}
	}
	p.Para(2, fmt.Sprintf("%d timings were tried, in the orders that the dates allow: %s. Of %s %d turned out the same in all of them. An outcome is the effect of an act, the stages that a notice passes through, or its last day.", s.Tried, how, layout.Count(len(s.Outcomes), "outcome", "outcomes"), held))
	for _, o := range s.Outcomes {
		if o.Holds() {
			continue
		}
		of := dispute.Called(o.Notice)
		if o.Entry != 0 {
			of = fmt.Sprintf("entry %d", o.Entry)
		}
		values := strings.Join(o.Values, "; or ")
		if o.What == "last day" {
			values = o.Values[0] + " to " + o.Values[len(o.Values)-1]
			if end, ok := ends()[o.Notice]; whole && ok && values != end.Last[0].String()+" to "+end.Last[1].String() {
				values += fmt.Sprintf(" on the reading that is told here; over all readings, %v to %v", end.Last[0], end.Last[1])
			}
		}
		p.Para(2, "- "+verdict.Unsure(o, of, values))
		for _, t := range o.Turns {
			p.Para(4, verdict.Turned(t))
		}
		if len(o.Turns) == 0 && o.What != "last day" {
			p.Para(4, "It turns on the days of several together.")
		}
	}
	p.Para(0, "")
}
