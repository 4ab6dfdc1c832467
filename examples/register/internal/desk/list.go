package desk

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/deadlines"
	"github.com/doublelock/doublelock/tcn/journal"
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

// A Changed is a notice with rulings that come out otherwise under today's tables. The journal is as it was: they are listed and not written anew.
type Changed struct {
	Journal string           `json:"journal"`
	Notice  string           `json:"notice"`
	Changes []journal.Change `json:"changes"`
}

// Changes lists the rulings that come out otherwise under today's tables, of the notices that a holder may see, by the names of the journals.
func (d *Desk) Changes(ctx context.Context, h store.Holder) ([]Changed, error) {
	if err := d.note(ctx, h, "", "the rulings that changed", true); err != nil {
		return nil, err
	}
	return d.changed(h), nil
}

func (d *Desk) changed(h store.Holder) []Changed {
	d.mu.Lock()
	defer d.mu.Unlock()
	all := []Changed{}
	for name, k := range d.notices {
		if len(k.changes) > 0 && sees(h, k) {
			all = append(all, Changed{name, k.header.Notice, k.changes})
		}
	}
	slices.SortFunc(all, func(a, b Changed) int { return strings.Compare(a.Journal, b.Journal) })
	return all
}

// A Report is what somebody who comes in the morning has to know.
type Report struct {
	Day     ipa.Date  `json:"day"`
	Overdue []Due     `json:"overdue"`
	Today   []Due     `json:"today"`   // due on this day
	Warned  []Due     `json:"warned"`  // of which it is to be warned on this day
	Soon    []Due     `json:"soon"`    // the others within a fortnight
	Moved   []Moved   `json:"moved"`   // what was recorded in the last day
	Changed []Changed `json:"changed"` // rulings that come out otherwise under today's tables
	Hurt    []Hurt    `json:"hurt"`    // journals that are not as they were written; a keeper is told
}

// A Hurt is a journal that is not as it was written, and what shows it.
type Hurt struct {
	Journal string `json:"journal"`
	Says    string `json:"says"`
}

// A Moved is a notice of which something was recorded.
type Moved struct {
	Journal  string    `json:"journal"`
	Notice   string    `json:"notice"`
	Stage    string    `json:"stage"`
	Records  int       `json:"records"`
	Recorded time.Time `json:"recorded"`
}

// Report makes the morning's report.
func (d *Desk) Report(ctx context.Context, h store.Holder) (Report, error) {
	if err := d.note(ctx, h, "", "the report", true); err != nil {
		return Report{}, err
	}
	all, err := d.due(h, "", warnings[0])
	if err != nil {
		return Report{}, err
	}
	r := Report{Day: d.Today(), Overdue: []Due{}, Today: []Due{}, Warned: []Due{}, Soon: []Due{}, Moved: d.moved(h), Changed: d.changed(h), Hurt: d.hurts(h)}
	for _, one := range all {
		left := one.Last.Sub(r.Day)
		switch {
		case !one.Since.IsZero():
			r.Overdue = append(r.Overdue, one)
		case left <= 0:
			r.Today = append(r.Today, one)
		case slices.Contains(warnings, left):
			r.Warned = append(r.Warned, one)
		case left <= 14:
			r.Soon = append(r.Soon, one)
		}
	}
	return r, nil
}

// hurts are the journals that are not as they were written, for a keeper of all of them.
func (d *Desk) hurts(h store.Holder) []Hurt {
	all := []Hurt{}
	if !Keeps(h) || h.Notices != nil {
		return all
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for name, is := range d.hurt {
		all = append(all, Hurt{name, is.says})
	}
	slices.SortFunc(all, func(a, b Hurt) int { return strings.Compare(a.Journal, b.Journal) })
	return all
}

// moved are the notices of which something was recorded in the last day, the latest first.
func (d *Desk) moved(h store.Holder) []Moved {
	d.mu.Lock()
	defer d.mu.Unlock()
	since := d.now().Add(-24 * time.Hour)
	all := []Moved{}
	for name, k := range d.notices {
		if k.recorded.After(since) && sees(h, k) {
			all = append(all, Moved{name, k.header.Notice, k.notice.Stage().String(), k.head.N, k.recorded})
		}
	}
	slices.SortFunc(all, func(a, b Moved) int {
		return cmp.Or(b.Recorded.Compare(a.Recorded), strings.Compare(a.Journal, b.Journal))
	})
	return all
}
