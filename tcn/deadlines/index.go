package deadlines

import (
	"fmt"
	"iter"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An Index has the deadlines of many notices by their days. The zero Index is empty, and ready. Like a map it is changed in place,
// not for several goroutines at once (to list settles it, too), and not to be copied once it is used.
type Index struct {
	now     ipa.Date
	notices map[string]*entry
	ends    shelf // the deadlines to come, under their last days
	overdue shelf // those that are overdue, under the days since when
	looks   shelf // the notices, under the day on which each is to be looked at again
}

// An entry is a notice as it was put, and what was found when it was last looked at.
type entry struct {
	notice tcn.Notice
	kept   []kept
	look   kept // when it is to be looked at again; without a day: never
}

// Put keeps a notice under a key: once when it is new, and again after each act. What was kept under the key is there no more.
// Time passes for the notice to the day of the index, and what lapses meanwhile is left out; a notice for which more time has passed is taken as it is.
// The error is a [*acts.BadAct] for the zero Notice, and for one of which no text can be made; what was kept under the key then stays.
func (x *Index) Put(key string, n tcn.Notice) error {
	if _, err := n.On(laterOf(laterOf(x.now, n.Now()), ipa.Tellable().First)); err != nil {
		return err
	}
	x.Drop(key)
	x.place(key, n)
	return nil
}

// Drop takes a notice out, if there is one under the key.
func (x *Index) Drop(key string) {
	e, found := x.notices[key]
	if !found {
		return
	}
	for i := range e.kept {
		if k := &e.kept[i]; k.Since.IsZero() {
			x.ends.drop(k)
		} else {
			x.overdue.drop(k)
		}
	}
	if !e.look.day.IsZero() {
		x.looks.drop(&e.look)
	}
	e.notice = tcn.Notice{} // a box may hold what is gone a while yet, and with it the entry: not its history, too
	delete(x.notices, key)
}

// place looks at a notice and keeps what is found.
func (x *Index) place(key string, n tcn.Notice) {
	seen := n
	if x.now.After(n.Now()) {
		seen, _ = n.On(x.now) // Put has tried it, and [Index.On] looks at the day
	}
	l := lookAt(key, seen)
	e := &entry{notice: n, kept: l.deadlines, look: kept{Deadline: Deadline{Key: key}, day: l.again}}
	for i := range e.kept {
		if k := &e.kept[i]; k.Since.IsZero() {
			x.ends.put(k)
		} else {
			x.overdue.put(k)
		}
	}
	if !e.look.day.IsZero() {
		x.looks.put(&e.look)
	}
	if x.notices == nil {
		x.notices = make(map[string]*entry)
	}
	x.notices[key] = e
}

// On lets time pass to a day, for all notices: what lapses by then drops out, and what is undone is overdue. Only those notices are looked at
// that may have changed. Time runs one way. The error is a [*acts.BadAct] for no day, for a day that is not of [ipa.Tellable], and for one before that to
// which time has passed.
func (x *Index) On(day ipa.Date) error {
	switch {
	case day.IsZero():
		return &acts.BadAct{Verb: "on", Field: "day", Says: "it is no day", Cure: "say to which day"}
	case day.Check() != nil:
		return &acts.BadAct{Verb: "on", Field: "day", Says: day.Check().Error(), Cure: "say to which day"}
	case day.Before(x.now):
		return &acts.BadAct{
			Verb: "on", Field: "day", Says: fmt.Sprintf("%v is before %v, to which time has passed", day, x.now),
			Cure: "time runs one way; for an earlier day make another index",
		}
	}
	x.now = day
	for len(x.looks) > 0 && !x.looks[0].day.After(day) {
		due := x.looks[0]
		for _, k := range due.settle() {
			if !k.gone {
				n := x.notices[k.Key].notice
				x.Drop(k.Key)
				x.place(k.Key, n)
			}
		}
	}
	return nil
}

// Until lists what is overdue, that which has been so for longest first, and then the deadlines from the day of the index up to another, both included, in
// the order of their days. Of one day, they stand in the order of the keys, and those of one notice in that of the table of clocks.
// A deadline stands on its last day under the safe reading, and once that has passed, on the arguable one.
//
// The index may be changed while it is listed: what is put meanwhile may be listed or not.
func (x *Index) Until(last ipa.Date) iter.Seq[Deadline] {
	return func(yield func(Deadline) bool) {
		if x.overdue.list(ipa.Date{}, ipa.Day(9999, 12, 31), yield) {
			x.ends.list(x.now, last, yield)
		}
	}
}

// laterOf is the later of two days.
func laterOf(a, b ipa.Date) ipa.Date {
	if b.After(a) {
		return b
	}
	return a
}
