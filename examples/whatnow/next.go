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

// A due is the next thing for which a day is set: of the role's own deadlines the nearest, or, where it has none, of those of others.
type due struct {
	Name    string      `json:"name"`
	Belongs string      `json:"belongs"`
	Day     ipa.Date    `json:"day"`
	Left    int         `json:"left"`   // days after the one asked about; less than zero: it is over, but for the other reading
	Begins  bool        `json:"begins"` // the day is the first of a period that is to come, and not the last
	Other   ipa.Date    `json:"other"`
	Whose   actors.Role `json:"whose"`
	bearing
}

// nextOf finds what is due next among deadlines; nil: nothing. A duty that is suspended falls due on no day, and a life that is followed by
// another ends nothing.
func nextOf(all []deadline, on ipa.Date, as actors.Role) *due {
	var found []due
	for _, d := range all {
		if d.Phase != tcn.Running && d.Phase != tcn.ToCome || !d.Stayed.IsZero() || d.followed {
			continue
		}
		one := due{Name: d.Name, Belongs: d.Belongs, Day: d.Last, Other: d.Other, Whose: d.Whose, bearing: d.bearing}
		if d.Phase == tcn.ToCome {
			one.Day, one.Begins, one.Other = d.First, true, ipa.Date{}
		}
		one.Left = one.Day.Sub(on)
		found = append(found, one)
	}
	if len(found) == 0 {
		return nil
	}
	next := slices.MinFunc(found, func(a, b due) int {
		return cmp.Or(cmp.Compare(foreign(a.Whose, as), foreign(b.Whose, as)), a.Day.Compare(b.Day))
	})
	return &next
}

// foreign is 0 for what is a role's own, and 1 for what is not.
func foreign(whose, as actors.Role) int {
	if whose == as || claims(whose, as) {
		return 0
	}
	return 1
}

// claims reports whether a deadline is a role's own if it claims: the operator and staff can, as anybody can (RIPA 2000 s 65(4)).
func claims(whose, as actors.Role) bool {
	return whose == actors.RoleClaimant && (as == actors.RoleRelevantOperator || as == actors.RoleStaff)
}

// whose says whose a deadline is, to a role.
func whose(of, as actors.Role) string {
	switch {
	case of == as:
		return "Yours"
	case claims(of, as):
		return "Yours, if you claim"
	}
	return page.Capital(page.Role(of))
}

// possessed says whose something is, in a sentence of its own: "Yours", "The Secretary of State's".
func possessed(of, as actors.Role) string {
	if foreign(of, as) == 0 {
		return whose(of, as)
	}
	return page.Capital(page.TheRole(of)) + "'s"
}

// left says how many days are left.
func (d due) left() string {
	switch {
	case d.Left < 0:
		return fmt.Sprintf("over, but for the other reading (%v)", d.Other)
	case d.Left == 0:
		return "today"
	case d.Begins:
		return "in " + page.Count(d.Left, "day", "days")
	}
	return page.Count(d.Left, "day", "days") + " left"
}

// what says what it is.
func (d due) what() string {
	text := d.Name
	if d.Belongs != "" {
		text += ": " + d.Belongs
	}
	if d.Begins {
		text += " begins"
	}
	return text
}

// next says what is due next in a line.
func (a answer) next() string {
	if a.Next == nil {
		return "Next: nothing falls due on a day that is known."
	}
	return fmt.Sprintf("Next: %v, %s: %s. %s.", a.Next.Day, a.Next.left(), a.Next.what(), possessed(a.Next.Whose, a.As))
}

// first says what is overdue in a line; empty: nothing.
func (a answer) first() string {
	if len(a.Overdue) == 0 {
		return ""
	}
	return fmt.Sprintf("Overdue since %v: %s", a.Overdue[0].Since, a.longest())
}

// longest is the role's own duty that has been broken longest, or, where it has none, another's to it; and how many more there are.
func (a answer) longest() string {
	more := ""
	if n := len(a.Overdue) - 1; n > 0 {
		more = fmt.Sprintf(" %s overdue.", page.Count(n, "more is", "more are"))
	}
	o := a.Overdue[0]
	return fmt.Sprintf("%s. %s.%s", o.what(), possessed(o.Who, a.As), more)
}

// what is the duty with what it concerns.
func (o overdue) what() string { return position{Says: o.Says, Requirements: o.Requirements}.what() }

// urgent is the order of what is overdue: the role's own first, then by the day since when.
func urgent(as actors.Role) func(a, b overdue) int {
	return func(a, b overdue) int {
		return cmp.Or(cmp.Compare(foreign(a.Who, as), foreign(b.Who, as)), a.Since.Compare(b.Since))
	}
}
