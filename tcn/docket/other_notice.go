package docket

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// otherGiven supposes the giving of the other notice, where an entry tells that another was given and the docket does not tell of that giving: the other is a notice of its
// own, which passes through the whole double lock, s 253(1), s 256(11).
func (b *bench) otherGiven(j *Judgment, i int) {
	told, is := j.Entry.Act.(acts.GiveAnother)
	if !is || j.Verdict == Impossible || b.d.tellsOfOther(i, told.Notice) {
		return
	}
	name, to := b.d.otherOf(i, told.Notice)
	other, known := b.live[name]
	if !known {
		other, _ = to.begin().From(b.o)
	}
	k := Judgment{Step: Step{Entry: b.d.entries[i].copied(), Day: j.Day}, Verdict: Possible}
	k.Entry.Notice = name
	k.Entry.Act = b.complete(other, acts.Give{By: told.By}, j.Day)
	b.settle(&k, other, i)
	if k.Effect() == tcn.Void {
		return // it is given already, say: then it is no other
	}
	giving := Missing{Act: acts.Dated(k.Entry.Act, j.Day), Who: []actors.Role{actors.RoleSecretaryOfState}, By: lastOr(b.d.entries[i].last(), j.Day), Rule: k.Ruling.Rule(), Strict: true}
	for _, m := range append(k.Missing, giving) {
		m.Notice = name
		j.Missing = append(j.Missing, m)
	}
	j.Verdict, j.other = max(j.Verdict, PossibleIf), k.Notice
}

// toAnother is the notice that an act tells was given besides, if the docket has it be given to somebody of another name: then it is no other of this one.
func (d Docket) toAnother(notice string, act acts.Act) (Notice, bool) {
	told, _ := act.(acts.GiveAnother)
	other, _ := d.noticeBy(told.Notice)
	this, _ := d.noticeBy(notice)
	return other, other.To.Name != "" && this.To.Name != "" && other.To.Name != this.To.Name
}

// lastOr is a last day, or the day on which an act is judged if that is none or is before it.
func lastOr(last, day ipa.Date) ipa.Date {
	if last.IsZero() || last.Before(day) {
		return day
	}
	return last
}

// tellsOfOther reports whether a docket tells of the giving of another notice that entry i can mean: one of the name that it has, or, if it names none, one to the
// same person on a day that the entry may have.
func (d Docket) tellsOfOther(i int, name string) bool {
	e := &d.entries[i]
	to, _ := d.noticeBy(e.Notice)
	return slices.ContainsFunc(d.entries, func(o Entry) bool {
		if !o.isDone() || o.Notice == e.Notice || !slices.ContainsFunc(append([]acts.Act{o.Act}, o.Or...), isGiving) {
			return false
		}
		other, _ := d.noticeBy(o.Notice)
		return o.Notice == name || name == "" && other.To == to.To && overlap(o.Happened, e.Happened)
	})
}

func isGiving(act acts.Act) bool {
	_, is := act.(acts.Give)
	return is
}

// overlap reports whether two intervals have a day in common.
func overlap(a, b When) bool {
	before := func(a, b When) bool { // a ends before b begins
		return !a.last.IsZero() && !b.first.IsZero() && a.last.Before(b.first)
	}
	return !before(a, b) && !before(b, a)
}

// noticeBy is a notice of the docket by its name.
func (d Docket) noticeBy(name string) (Notice, bool) {
	i := slices.IndexFunc(d.notices, func(n Notice) bool { return n.Name == name })
	if i < 0 {
		return Notice{}, false
	}
	return d.notices[i], true
}

// otherOf is the name of the notice that entry i tells was given besides, and that notice: as the docket has it, or one to the same person.
func (d Docket) otherOf(i int, name string) (string, Notice) {
	if name == "" {
		name = fmt.Sprintf("another notice (entry %d)", d.entries[i].N)
	}
	if n, is := d.noticeBy(name); is {
		return name, n
	}
	same, _ := d.noticeBy(d.entries[i].Notice)
	return name, Notice{name, same.To, same.Kind}
}
