package docket

import (
	"slices"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// conflict looks for the entry beside which one cannot be, where it is not the law alone that refuses it. If both tell of one event, on days that may be the
// same, it is one event told twice; if on other days, it may be one or two. Of two entries that cannot both be, the one on the less firm word
// is struck.
func (b *bench) conflict(i int, n tcn.Notice, j Judgment) Judgment {
	e := &b.d.entries[i]
	if len(j.Later) > 0 {
		return b.tooLateBeside(i, j)
	}
	if k := b.sameEvent(i); k >= 0 {
		again := b.again(i, k, n)
		if b.d.mayBeOneDay(i, k) {
			again.Others = b.another(i)
			return again
		}
		j.Against, j.Others = b.d.entries[k].N, append(j.Others, append([]Judgment{again}, b.another(i)...)...)
	} else if k = b.rival(i); k < 0 {
		return j
	} else {
		j.Against = b.d.entries[k].N
	}
	k := b.d.placeOf(j.Against)
	switch mine, theirs := e.Stands(), b.stands(k); {
	case mine < theirs && b.f.may(i):
		b.strikes, b.by = k, i
	case theirs < mine:
		j.Firmer = j.Against
	}
	return j
}

// tooLateBeside says of an entry that cannot be, as what it needs is told only later, which of the two is on the firmer word. If it is the entry itself, the
// other is struck: who says that it was done says that what it needs came before it.
func (b *bench) tooLateBeside(i int, j Judgment) Judgment {
	mine := b.d.entries[i].Stands()
	for _, later := range j.Later {
		k := b.d.placeOf(later)
		switch theirs := b.d.entries[k].Stands(); {
		case mine < theirs && b.f.may(i):
			b.strikes, b.by = k, i
			return j
		case theirs < mine && len(j.Later) == 1:
			j.Firmer = later
		}
	}
	return j
}

// placeOf is the place of the entry of a number.
func (d Docket) placeOf(number int) int {
	return slices.IndexFunc(d.entries, func(e Entry) bool { return e.N == number })
}

// sameEvent is the place of an earlier entry that tells of the same act by the same person on the same notice, and was done; -1: none.
func (b *bench) sameEvent(i int) int {
	e := &b.d.entries[i]
	for k := i - 1; k >= 0; k-- {
		o := &b.d.entries[k]
		if o.isDone() && b.all[k].Verdict < Impossible && b.all[k].Again == 0 && o.isSameEvent(e) {
			return k
		}
	}
	return -1
}

// isSameEvent reports whether two entries may tell of one event: the same act by the same person on the same notice.
func (e *Entry) isSameEvent(o *Entry) bool {
	return e.Notice == o.Notice && sameKind(e.Act, o.Act) && isSamePerson(e.Act, o.Act) && isSameMatter(e.Act, o.Act)
}

// stands is the firmest word on which an event stands, with those that tell of it again.
func (b *bench) stands(k int) Standing {
	firmest := b.d.entries[k].Stands()
	for i := range b.all {
		if b.all[i].Again == b.d.entries[k].N {
			firmest = min(firmest, b.d.entries[i].Stands())
		}
	}
	return firmest
}

// isSamePerson reports whether two acts may be by one person: their roles are the same, and their names where both are told.
func isSamePerson(a, b acts.Act) bool {
	one, two := acts.By(a), acts.By(b)
	if one == nil || two == nil {
		return false
	}
	role, name := one.Who()
	other, another := two.Who()
	return role == other && (name == another || name == "" || another == "")
}

// isSameMatter reports whether two acts of one type may be of one thing: a part of the notice is not the whole (s 257(2)), nor a complaint proceedings. What a
// decision adds or takes out may be told of one and not of the other.
func isSameMatter(a, b acts.Act) bool {
	var one, two acts.Deed
	_, _ = acts.Flatten(a, &one) // what is no act yet, having no day, is of its matter all the same
	_, _ = acts.Flatten(b, &two)
	added := func(d *acts.Deed) (names []string) {
		for i := range d.Adds {
			names = append(names, d.Adds[i].Name)
		}
		return names
	}
	return one.Conduct == two.Conduct && one.Basis == two.Basis && isSameSet(one.Names, two.Names) &&
		mayBeSameSet(one.Removes, two.Removes) && mayBeSameSet(added(&one), added(&two))
}

// mayBeSameSet reports whether two lists have the same names, or one is not told.
func mayBeSameSet(a, b []string) bool { return len(a) == 0 || len(b) == 0 || isSameSet(a, b) }

func isSameSet(a, b []string) bool {
	one, two := slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(slices.Compact(one), slices.Compact(two))
}

// mayBeOneDay reports whether two entries may be of one day.
func (d Docket) mayBeOneDay(i, k int) bool {
	one, two := &d.entries[i], &d.entries[k]
	ends := func(e, o *Entry) bool {
		return !e.last().IsZero() && !o.Happened.Earliest().IsZero() && e.last().Before(o.Happened.Earliest())
	}
	return !ends(one, two) && !ends(two, one)
}

// again is the judgment of an entry as the event of another, told once more: it moves nothing.
func (b *bench) again(i, k int, n tcn.Notice) Judgment {
	j := Judgment{Step: Step{Entry: b.d.entries[i].copied(), Day: b.d.days[i]}, Verdict: Possible, Again: b.d.entries[k].N, Without: tcn.Lawful, As: "as one event, told twice"}
	j.Notice = j.find(n)
	return j
}

// another judges a giving as that of another notice, which the docket would have to name; nothing for any other act.
func (b *bench) another(i int) []Judgment {
	e := &b.d.entries[i]
	if _, is := e.Act.(acts.Give); !is {
		return nil
	}
	j := b.one(i, fresh(b.live[e.Notice]), e.Act)
	j.As, j.Notice = "as another notice, under a name of its own", tcn.Notice{}
	return []Judgment{j}
}

// rival is the place of the entry beside which one cannot be: without it this one could, and all that is told besides as well,
// with nothing of its kind supposed in its place; -1: none.
func (b *bench) rival(i int) int {
	e, was := &b.d.entries[i], b.quick
	b.quick = true
	defer func() { b.quick = was }()
	for k, tried := i-1, 0; k >= 0 && tried < mostRivals; k-- {
		j := &b.all[k]
		if !j.Entry.isDone() || j.Entry.Notice != e.Notice || j.Verdict == Impossible || j.Again != 0 || j.IsStatement() {
			continue
		}
		if tried++; !b.f.may(i) {
			break
		}
		b.f.spent++
		n, ok := b.without(j)
		if !ok {
			continue
		}
		alone := b.one(i, n, e.Act)
		if alone.Verdict < Impossible && !slices.ContainsFunc(alone.Missing, func(m Missing) bool { return sameKind(m.Act, j.Entry.Act) }) {
			return k
		}
	}
	return -1
}

// without is a notice as it would be without an entry and what is supposed for it, and whether all else could be done to it, with no graver effect.
func (b *bench) without(j *Judgment) (tcn.Notice, bool) {
	gone := map[string]bool{acts.Verb(j.Entry.Act) + j.Day.String(): true}
	for _, m := range j.Missing {
		gone[acts.Verb(m.Act)+acts.On(m.Act).String()] = true
	}
	was := b.live[j.Entry.Notice]
	left := slices.DeleteFunc(slices.Collect(was.History()), func(r tcn.Ruling) bool {
		return r.Act() != nil && gone[acts.Verb(r.Act())+r.Day().String()]
	})
	return again(fresh(was), left)
}

// fresh is a notice as it was before anything was done to it, under its law and its readings.
func fresh(n tcn.Notice) tcn.Notice {
	begun := tcn.NewOf(n.Kind(), n.Name(), n.To()).Under(n.LawDay())
	for doubt, reading := range n.Readings() {
		begun, _ = begun.UnderReading(doubt, reading) // they are those of a notice
	}
	return begun
}
