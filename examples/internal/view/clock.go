package view

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
)

// A clocked is a clock, as it is told.
type clocked struct {
	Name, Whose, First, Last, Arguable, Left, Phase, Ends, Of string
	Law                                                       []cited
}

// clocks are those that run, or will, the next first.
func clocks(n tcn.Notice) (all []clocked) {
	list := slices.Collect(n.Clocks())
	slices.SortStableFunc(list, func(a, b tcn.Clock) int {
		return cmp.Or(cmp.Compare(phaseOrder(a), phaseOrder(b)), a.Span.Last.Compare(b.Span.Last))
	})
	for _, c := range list {
		one := clocked{Name: c.Name, Phase: c.Phase.String(), Ends: c.Ends, Law: cites(c.Law), Of: c.Requirement}
		if c.Whose != 0 {
			one.Whose = page.Role(c.Whose)
		}
		if !c.Span.Last.IsZero() {
			one.First, one.Last = c.Span.First.String(), c.Span.Last.String()
		}
		if !c.Span.Arguable.IsZero() && c.Span.Arguable != c.Span.Last {
			one.Arguable = c.Span.Arguable.String()
		}
		if c.Phase == tcn.Running {
			one.Left = strconv.Itoa(c.Left)
		}
		all = append(all, one)
	}
	return all
}

func phaseOrder(c tcn.Clock) int {
	if c.Phase == tcn.Running {
		return 0
	}
	return 1 + int(c.Phase)
}
