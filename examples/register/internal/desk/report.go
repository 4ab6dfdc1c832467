package desk

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/journal"
)

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
