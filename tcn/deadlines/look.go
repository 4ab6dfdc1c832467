package deadlines

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A look is what a notice has on a day, and the first day on which it may have something else though nobody acts.
type look struct {
	deadlines []kept
	again     ipa.Date // zero: it never will
}

// A kept is a deadline, with the day under which it is kept.
type kept struct {
	Deadline
	day  ipa.Date
	gone bool // the notice has been put again since, or dropped, or looked at again
}

// lawChanges are the days on which the law changed: what a clock rests on may stand from one of them on, or no longer.
var lawChanges = ipa.Changes()

// lookAt looks at a notice on the day to which time has passed for it.
func lookAt(key string, n tcn.Notice) (l look) {
	day := n.Now()
	next := func(on ipa.Date) {
		if on.After(day) && (l.again.IsZero() || on.Before(l.again)) {
			l.again = on
		}
	}
	late := latenesses{n: n}
	for c := range n.Clocks() {
		last, arguable := c.Span.Last, c.Span.Arguable
		if c.Phase == tcn.Finished || last.IsZero() || c.Phase == tcn.RunOut && c.Duty == "" {
			continue
		}
		next(last.Add(1))
		next(arguable.Add(1))
		k := kept{Deadline: deadlineOf(key, &c), day: last}
		switch {
		case c.Then != "": // another life follows: nothing ends
			continue
		case c.Phase == tcn.RunOut:
			if k.Since = late.since(&c); k.Since.IsZero() {
				next(day.Add(1)) // it is excused, as what was suspended until today is
				continue
			}
			k.day = k.Since
		case day.After(last):
			k.day = arguable
		}
		l.deadlines = append(l.deadlines, k)
	}
	if !day.IsZero() && n.LawDay().IsZero() {
		i, _ := slices.BinarySearchFunc(lawChanges, day.Add(1), ipa.Date.Compare)
		if i < len(lawChanges) {
			next(lawChanges[i])
		}
	}
	return l
}

// latenesses are the duties of a notice that are broken. They are found when they are first asked for, since that tells its history anew.
type latenesses struct {
	n     tcn.Notice
	asked bool
	all   []tcn.Omission
}

// since is the first day of the breach of the duty that is to be done within a clock; zero: it is not broken.
func (l *latenesses) since(c *tcn.Clock) ipa.Date {
	if !l.asked {
		l.all, l.asked = slices.Collect(l.n.Omissions()), true
	}
	for _, o := range l.all {
		ofOther := len(o.Duty.Undone) > 0 && o.Duty.Undone[0] != c.Requirement
		if o.Ended.IsZero() && o.Duty.Clock == c.ID && o.Run == c.Run && !ofOther {
			return o.Duty.Broken
		}
	}
	return ipa.Date{}
}
