package desk

import (
	"cmp"
	"context"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

// far is a day after all deadlines: the last that can be told.
var far = ipa.Day(2200, 12, 31)

// A Place is a place in the list of notices: after a deadline's day, or that since which it is overdue, and a journal's name. Those without a deadline come
// last. The zero Place is the beginning.
type Place struct {
	Day  ipa.Date
	Name string
}

// List gives the notices that a holder may see by their next deadline, those without one last, from a place in the list on; and the place after them, nil where
// there are no more.
func (d *Desk) List(ctx context.Context, h store.Holder, after Place, most int) (lines []Sheet, next *Place, err error) {
	if err := d.note(ctx, h, "", "the list of notices", true); err != nil {
		return nil, nil, err
	}
	some, err := d.some(h, after, most+1)
	if err != nil {
		return nil, nil, err
	}
	for i, one := range some {
		if i == most {
			next = &Place{some[most-1].day, some[most-1].k.header.Journal}
			break
		}
		s, err := d.sheet(one.k)
		if err != nil {
			return nil, nil, err
		}
		s.Next = one.next
		lines = append(lines, s)
	}
	return lines, next, nil
}

// A dated notice has its next deadline beside it, and the day on which that stands.
type dated struct {
	k    *kept
	next *deadlines.Deadline
	day  ipa.Date
}

// some are so many of the notices that a holder may see, from a place in the list on. No more are looked at than come before them.
func (d *Desk) some(h store.Holder, after Place, most int) (all []dated, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.passed(); err != nil {
		return nil, err
	}
	full := func(one dated) bool {
		at := Place{one.day, one.k.header.Journal}
		if sees(h, one.k) && (after == (Place{}) || cmp.Or(compareDays(at.Day, after.Day), strings.Compare(at.Name, after.Name)) > 0) {
			all = append(all, one)
		}
		return len(all) == most
	}
	listed := map[string]bool{}
	for one := range d.index.Until(far) {
		if listed[one.Key] {
			continue
		}
		listed[one.Key] = true
		if full(dated{d.notices[one.Key], &one, d.stands(one)}) {
			return all, nil
		}
	}
	for _, name := range d.names {
		if !listed[name] && full(dated{k: d.notices[name]}) {
			break
		}
	}
	return all, nil
}

// stands is the day on which a deadline stands in the index: since when it is overdue, its last day, or once that has passed the one under the other reading.
func (d *Desk) stands(one deadlines.Deadline) ipa.Date {
	switch {
	case !one.Since.IsZero():
		return one.Since
	case one.Last.Before(d.day):
		return one.Arguable
	}
	return one.Last
}

// compareDays compares days; no day comes last.
func compareDays(a, b ipa.Date) int {
	if a.IsZero() != b.IsZero() {
		return map[bool]int{true: 1, false: -1}[a.IsZero()]
	}
	return a.Compare(b)
}

// A Due is a deadline of a notice that somebody may see.
type Due struct {
	deadlines.Deadline
	Notice string     `json:"notice"`
	Warn   []ipa.Date `json:"warn"` // the days on which to warn of it early, that are still to come
}

// warnings are how many days before a deadline it is warned of.
var warnings = []int{28, 14, 2}

// Deadlines lists what is overdue, and what falls due within some days, of the notices that a holder may see; of a name, of that notice alone.
func (d *Desk) Deadlines(ctx context.Context, h store.Holder, name string, within int) ([]Due, error) {
	if name != "" {
		if _, err := d.seen(ctx, h, name, "its deadlines"); err != nil {
			return nil, err
		}
	} else if err := d.note(ctx, h, "", "the deadlines", true); err != nil {
		return nil, err
	}
	return d.due(h, name, within)
}

// due is Deadlines without a note.
func (d *Desk) due(h store.Holder, name string, within int) ([]Due, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.passed(); err != nil {
		return nil, err
	}
	all := []Due{}
	for one := range d.index.Until(d.day.Add(within)) {
		if k := d.notices[one.Key]; name != "" && one.Key != name || !sees(h, k) {
			continue
		}
		due := Due{one, d.notices[one.Key].header.Notice, []ipa.Date{}}
		for _, before := range warnings {
			if on := one.Last.Add(-before); on.After(d.day) && one.Since.IsZero() {
				due.Warn = append(due.Warn, on)
			}
		}
		all = append(all, due)
	}
	return all, nil
}
