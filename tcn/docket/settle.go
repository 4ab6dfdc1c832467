package docket

import (
	"reflect"
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// settle finds the day on which the act needs nothing more, or what it needs. It gives the notice on which the act is then judged. An act that cannot be on the
// first day that it may have may yet be on a later one: the words on which it rests may come into force, or the days begin in which it can be done.
func (b *bench) settle(j *Judgment, n tcn.Notice, i int) tcn.Notice {
	first := *j
	after, none := b.settleOn(j, n, i), j.Day
	if j.Verdict != Impossible {
		return after
	}
	can := func(day ipa.Date) (Judgment, tcn.Notice, bool) {
		k := first
		k.Day = day
		b.f.spent += perDay
		at := b.settleOn(&k, n, i)
		return k, at, k.Verdict < Impossible
	}
	for _, day := range laterDays(n, first.Day, b.d.lastBefore(i)) {
		if !b.may() {
			break
		}
		k, at, is := can(day)
		for low := none; is && day.Sub(low) > 1; {
			middle := low.Add(day.Sub(low) / 2)
			if sooner, then, as := can(middle); as {
				k, at, day = sooner, then, middle
			} else {
				low = middle
			}
		}
		if is {
			k.From, k.Verdict = k.Day, PossibleIf
			*j = k
			return at
		}
		none = day
	}
	return after
}

// lastBefore is the last day that an entry can have, with what is told after it on its notice no earlier; zero: none.
func (d Docket) lastBefore(i int) (last ipa.Date) {
	for k := i; k < len(d.entries); k++ {
		e := &d.entries[k]
		if to := e.last(); e.isDone() && e.Notice == d.entries[i].Notice && !to.IsZero() && (last.IsZero() || to.Before(last)) {
			last = to
		}
	}
	return last
}

// laterDays are the days after a first and up to a last on which an act is tried that cannot be on the first, in order: those on which the law changes or a period
// of the notice's begins, and the last.
func laterDays(n tcn.Notice, first, last ipa.Date) []ipa.Date {
	all := append(ipa.Changes(), last)
	for c := range n.Clocks() {
		all = append(all, c.Span.First)
	}
	all = slices.DeleteFunc(all, func(day ipa.Date) bool { return !day.After(first) || !last.IsZero() && day.After(last) })
	slices.SortFunc(all, ipa.Date.Compare)
	return slices.Compact(all)
}

// settleOn settles an act from a day on.
func (b *bench) settleOn(j *Judgment, n tcn.Notice, i int) tcn.Notice {
	if b.bestDay(j, n, i) {
		j.Without = j.Effect()
		return n
	}
	j.Without = j.Effect()
	if b.allow(j, n) {
		if j.Verdict = PossibleIf; b.bestDay(j, n, i) {
			j.Verdict = PossibleIf
			return n
		}
	}
	earlier, missing := b.bridge(n, j.Entry.Act, j.Day, i)
	earlier, missing = asLate(n, earlier, missing, j)
	strict := j.Effect() == tcn.Void
	alone := *j
	j.rule(earlier)
	switch {
	case strict && j.Effect() == tcn.Void:
		bridged := j.Ruling
		*j = alone
		if j.Verdict, j.Supposes = Impossible, nil; !b.quick {
			b.why(j, n, bridged, i)
		}
		return n
	case strict:
		j.Verdict = PossibleIf
	}
	if isDisclosure(j.Entry.Act) && !strict && len(missing) > 0 { // it is told as a breach: a permission that nobody tells would make it none, and is not supposed of those after it
		j.Step, j.Why = alone.Step, nil
		b.lacks(j, n, missing, i, strict)
		return n
	}
	if b.quick {
		for _, o := range missing {
			j.Missing = append(j.Missing, Missing{Act: o.Act()})
		}
		return earlier
	}
	if j.Why = j.Grounds(); len(j.Why) > 0 {
		j.Later = b.tooLate(earlier, j, i)
	}
	b.lacks(j, n, missing, i, strict)
	return earlier
}

// isDisclosure reports whether an act is a disclosure.
func isDisclosure(act acts.Act) bool {
	_, is := act.(acts.Disclose)
	return is
}

// bestDay looks for the days of the entry's interval on which the act needs nothing more, and puts the act to the law on the first of them; if there is none, on the
// day that it has. It reports whether there is one.
func (b *bench) bestDay(j *Judgment, n tcn.Notice, i int) bool {
	first, last := ipa.Date{}, ipa.Date{}
	all, ended := ipa.Span{First: j.Day, Last: j.Day}, false
	if to := j.Entry.last(); to.After(j.Day) {
		all.Last = to
	}
	for day := range all.Days() {
		if day.Sub(j.Day) >= mostDays {
			break
		}
		r, err := n.Try(acts.Dated(j.Entry.Act, day))
		if err == nil && r.Effect() == tcn.Lawful {
			if first.IsZero() {
				first = day
			}
			last = day
		} else if !first.IsZero() {
			ended = true
			break
		}
	}
	if first.IsZero() {
		j.rule(n)
		return false
	}
	if first != j.Day {
		j.From, j.Day = first, first
	}
	if ended {
		j.Until = last
	}
	if !j.From.IsZero() || !j.Until.IsZero() {
		j.Verdict = PossibleIf
	}
	if before := b.d.beforeOn(i); j.From.IsZero() && before >= 0 && j.Entry.Happened.Earliest().IsZero() {
		j.From = first // its own beginning is open: it is no alarm, it comes after what is told before it
	}
	j.rule(n)
	return true
}

// beforeOn is the place of the entry before another on the same notice; -1: none.
func (d Docket) beforeOn(i int) int {
	for k := i - 1; k >= 0; k-- {
		if e := &d.entries[k]; e.isDone() && e.Notice == d.entries[i].Notice {
			return k
		}
	}
	return -1
}

// sameKind reports whether two acts are of one type, and for one purpose, if they have one: to list a hearing is not to vacate it.
func sameKind(a, b acts.Act) bool {
	if reflect.TypeOf(a) != reflect.TypeOf(b) {
		return false
	}
	var one, two acts.Deed
	_, _ = acts.Flatten(a, &one) // what is no act yet, having no day, is of its type all the same
	_, _ = acts.Flatten(b, &two)
	return one.Purpose == two.Purpose && one.Vacated == two.Vacated
}
