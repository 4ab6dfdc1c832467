package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A deadline is a clock that still matters, or has run out.
type deadline struct {
	Name    string         `json:"name"`
	Belongs string         `json:"belongs"` // to what: a requirement, a referral, a claim; empty: the notice
	Stayed  ipa.Date       `json:"stayed"`  // since when the duty to meet it is suspended
	Phase   tcn.Phase      `json:"phase"`
	First   ipa.Date       `json:"first"`
	Last    ipa.Date       `json:"last"`
	Other   ipa.Date       `json:"other"`
	Left    *int           `json:"left"`
	Counted string         `json:"counted"`
	Starts  string         `json:"starts"`
	Ends    string         `json:"ends"`
	Whose   actors.Role    `json:"whose"`
	Longer  string         `json:"longer"`
	Law     []ipa.Citation `json:"law"`
	bearing
	followed bool // its end is the beginning of another of its kind
}

// order is the order of the phases in a list: what is before one first, what is behind one last.
var order = map[tcn.Phase]int{tcn.Running: 1, tcn.ToCome: 1, tcn.NoDate: 2, tcn.RunOut: 3}

// deadlinesOf lists the clocks by their last days: those to come, those without a day, those that have run out.
func deadlinesOf(n tcn.Notice, others otherwise) []deadline {
	all := []deadline{}
	for c := range n.Clocks() {
		if c.Phase == tcn.Finished {
			continue
		}
		d := deadline{
			Name: c.Name, Belongs: belongs(c), Phase: c.Phase, First: c.Span.First, Last: c.Span.Last, Other: c.Span.Arguable,
			Starts: c.Starts, Ends: c.Ends, Whose: c.Whose, Longer: c.Longer, Law: c.Law, bearing: others.clock(c), followed: c.Then != "",
		}
		if c.Length.Years != 0 || c.Length.Days != 0 {
			d.Counted = c.Length.String()
		}
		for r := range n.Requirements() {
			if r.Name == c.Requirement && r.Gone.IsZero() {
				d.Stayed = page.Earlier(r.Referred, r.Suspended)
			}
		}
		if c.Phase == tcn.Running {
			d.Left = &c.Left
		}
		all = append(all, d)
	}
	slices.SortStableFunc(all, func(a, b deadline) int {
		return cmp.Or(cmp.Compare(order[a.Phase], order[b.Phase]), a.Last.Compare(b.Last))
	})
	return all
}

// belongs is what a clock belongs to, if not to the notice as a whole.
func belongs(c tcn.Clock) string {
	switch {
	case c.Requirement != "":
		return c.Requirement
	case c.Run == 0:
		return ""
	}
	return fmt.Sprintf("%s %d", runs[c.Region], c.Run)
}

// left says in words how much is left of a deadline.
func (d deadline) left(on ipa.Date) string {
	switch {
	case d.Phase == tcn.RunOut:
		return "over"
	case d.Phase == tcn.ToCome:
		return "from " + d.First.String()
	case d.Phase != tcn.Running:
		return ""
	case on.After(d.Last):
		return "over, but for the other reading"
	case *d.Left == 0:
		return "today"
	}
	return page.Count(*d.Left, "day", "days")
}
