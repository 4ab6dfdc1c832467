package docket

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Entries stand in the order in which they are listed. Those on one notice whose intervals overlap may have been in the other order: one that cannot be in the
// order of the list may be in that one, and one that can may need the order of the list. On one and the same day the list's order is taken.

// turn looks for another order in which an entry can be that cannot: what it needs and is told only later came before it, or it came before one that is listed
// before it. All else that is judged up to there is to be as it was. It gives the docket in that order, and reports whether there is one.
func (d Docket) turn(o tcn.Standpoint, f *footing, b *bench) (Docket, *footing, bool) {
	i := b.fails
	for _, places := range b.turns(i) {
		if f.spent += 2 * len(places); !f.may(i) {
			break
		}
		turned, ok := d.arranged(places)
		if !ok {
			continue
		}
		then, upTo := f.arranged(places), 1+max(i, slices.IndexFunc(turned.entries, func(e Entry) bool { return e.N == d.entries[i].N }))
		for k := range upTo {
			upTo = max(upTo, 1+places[k])
		}
		was, is := d.sit(o, f, upTo, true), turned.sit(o, then, upTo, true)
		if f.spent = max(f.spent, then.spent); !f.may(i) {
			break
		}
		if was.worse(is) == nil && is.of(d.entries[i].N).Verdict < Impossible {
			return turned, then, true
		}
	}
	return d, f, false
}

// turns are the other orders in which an entry that cannot be might be, as the places of the entries.
func (b *bench) turns(i int) [][]int {
	var all [][]int
	for k := i + 1; k < len(b.d.entries) && len(all) < mostTurns; k++ {
		if slices.Contains(b.all[i].Later, b.d.entries[k].N) && b.d.mayPrecede(k, i) {
			all = append(all, moved(len(b.d.entries), k, i))
		}
	}
	for k := i - 1; k >= 0 && len(all) < mostTurns; k-- {
		if b.all[k].stands() && b.d.mayPrecede(i, k) {
			all = append(all, moved(len(b.d.entries), i, k))
		}
	}
	return all
}

// hasTurn reports whether there is such an order to look at: what it needs is told as later, on days that may be earlier.
func (b *bench) hasTurn(i int, later []int) bool {
	for k := range b.d.entries {
		if k < i && b.all[k].stands() && b.d.mayPrecede(i, k) || k > i && slices.Contains(later, b.d.entries[k].N) && b.d.mayPrecede(k, i) {
			return true
		}
	}
	return false
}

// mayPrecede reports whether one entry may have been before another on its notice, by the days of both. One whose beginning is open comes after what is listed
// before it.
func (d Docket) mayPrecede(k, i int) bool {
	first, then := &d.entries[k], &d.entries[i]
	from, to := first.Happened.Earliest(), then.last()
	return first.isDone() && then.isDone() && first.Notice == then.Notice && !from.IsZero() && !then.Happened.Earliest().IsZero() && (to.IsZero() || from.Before(to))
}

// moved are the places of so many entries with the one of a place put at another.
func moved(of, from, to int) []int {
	places := make([]int, of)
	for i := range places {
		places[i] = i
	}
	return slices.Insert(slices.Delete(places, from, from+1), to, from)
}

// arranged is the docket with the entries of those places, in that order, and reports whether their days and chains allow it.
func (d Docket) arranged(places []int) (Docket, bool) {
	a := Docket{notices: d.notices}
	for _, i := range places {
		a.entries = append(a.entries, d.entries[i])
	}
	if len(a.place(d.entries)) > 0 {
		return d, false
	}
	was, is := d.chained(), a.chained()
	for at, i := range places {
		if before := is[at]; before < 0 && was[i] >= 0 || before >= 0 && places[before] != was[i] {
			return d, false
		}
	}
	return a, true
}

// arranged is the footing of the docket that is so arranged.
func (f *footing) arranged(places []int) *footing {
	a := newFooting()
	a.spent, a.acts = f.spent, f.acts
	for at, i := range places {
		if by, is := f.struck[i]; is {
			a.struck[at] = slices.Index(places, by)
		}
		if day, is := f.later[i]; is {
			a.later[at] = day
		}
		if only, is := f.only[i]; is {
			a.only[at] = only
		}
		if f.settled[i] {
			a.settled[at] = true
		}
		if f.cut[i] {
			a.cut[at] = true
		}
	}
	return a
}

// of is the judgment of the entry of a number.
func (b *bench) of(n int) *Judgment {
	for i := range b.all {
		if b.all[i].Entry.N == n {
			return &b.all[i]
		}
	}
	return &Judgment{}
}

// worse is the first judgment of another sitting by which an entry can less well be than in this one: not at all, or irregularly, or as a breach; nil: none.
func (b *bench) worse(then *bench) *Judgment {
	for i := range then.all {
		if j := b.lesser(&then.all[i]); j != nil {
			return j
		}
	}
	return nil
}

// lesser is a judgment of another sitting, if its entry can less well be by it than in this one; else nil.
func (b *bench) lesser(j *Judgment) *Judgment {
	if was := b.of(j.Entry.N); was.stands() && (j.Verdict == Impossible || j.Again == 0 && !j.IsStatement() && j.Effect() > was.Effect()) {
		return j
	}
	return nil
}

// stands reports whether an entry is an act that can be, and moves something.
func (j *Judgment) stands() bool {
	return j.Entry.isDone() && j.Verdict > 0 && j.Verdict < Impossible && j.Again == 0 && !j.IsStatement()
}

// hold finds the entries that can be, or can lawfully be, only in the order in which they are: if two whose intervals overlap had been in the
// other, they could not. Once that is found of an entry, it is taken to have been no later.
func (d Docket) hold(o tcn.Standpoint, f *footing, all []Judgment) {
	onNotice := map[string][]int{}
	for i := range d.entries {
		if all[i].stands() {
			onNotice[d.entries[i].Notice] = append(onNotice[d.entries[i].Notice], i)
		}
	}
	for _, n := range d.notices {
		places := onNotice[n.Name]
		if p, ok := d.arranged(places); ok && len(places) > 1 {
			on := f.arranged(places)
			for at, only := range p.needed(o, on) {
				j := &all[places[at]]
				j.Only = append(j.Only, only...)
				if slices.ContainsFunc(only, func(b Bound) bool { return b.Strict }) {
					j.Verdict = max(j.Verdict, PossibleIf)
				}
			}
			for at := range on.cut {
				all[places[at]].Cut = true
			}
			f.spent = on.spent
		}
	}
}

// needed lists, by their places, the entries that need an order, and which. Of the entries before one the nearest are looked at.
func (d Docket) needed(o tcn.Standpoint, f *footing) map[int][]Bound {
	only, last := map[int][]Bound{}, make([]ipa.Date, len(d.entries))
	was, live := d.begin(o, f, true), make([]tcn.Notice, len(d.entries))
	name := d.entries[0].Notice
	for i := range d.entries {
		live[i], last[i] = was.live[name], d.entries[i].last()
		was.next(i)
		from, to := d.entries[i].Happened.Earliest(), last[i]
		for k, tried := i-1, 0; k >= 0 && tried < mostVague; k-- {
			if !d.mayPrecede(i, k) || !last[k].IsZero() && !from.Before(last[k]) {
				continue
			}
			if tried++; !f.may(i) {
				break
			}
			j := d.otherwise(o, f, was, k, i, live[k])
			if !f.may(i) {
				break // it may be for that alone that it could not
			}
			if j == nil {
				continue
			}
			strict := j.Verdict == Impossible
			at := slices.IndexFunc(d.entries, func(e Entry) bool { return e.N == j.Entry.N })
			only[at] = append(only[at], Bound{Entry: d.entries[k].N, NotAfter: d.entries[i].N, Strict: strict})
			if strict && !to.IsZero() && (last[k].IsZero() || to.Before(last[k])) {
				last[k] = to
			}
		}
	}
	return only
}

// otherwise is the entry that can less well be, if the first of two were later than the other, or the other before it; nil: none, or their days leave no choice.
// Live is the notice before the first.
func (d Docket) otherwise(o tcn.Standpoint, f *footing, was *bench, k, i int, live tcn.Notice) *Judgment {
	places := moved(len(d.entries), k, i)
	turned, ok := d.arranged(places)
	if !ok {
		places = moved(len(d.entries), i, k)
		turned, ok = d.arranged(places)
	}
	if f.spent += 1 + i - k + len(places)/perSitting; !ok {
		return nil
	}
	on := f.arranged(places)
	then := turned.begin(o, on, true)
	then.live[live.Name()], then.all = live, slices.Clone(was.all[:k])
	for claim, run := range was.runs.runs {
		if claim < k {
			then.runs.runs[claim] = run
		}
	}
	defer func() { f.spent, f.acts = on.spent, on.acts }()
	var alone *Judgment
	for at := k; at <= i; at++ {
		if turned.entries[at].N == d.entries[i].N {
			alone = then.asBefore(at, was.of(d.entries[i].N))
		}
		then.next(at)
		if j := was.lesser(&then.all[at]); j != nil {
			return j // and those after it need not be asked
		}
	}
	return alone
}

// asBefore is an entry that can be as it was judged, with no act missing, and as that comes to nothing at a place of another order: what was found of it there, nobody
// tells, so that it is not supposed to have been found otherwise; nil: it can be there too.
func (b *bench) asBefore(at int, was *Judgment) *Judgment {
	if was.act == nil || len(was.Missing) > 0 || len(was.also) > 0 || !was.stands() {
		return nil
	}
	n := b.live[was.Entry.Notice]
	if weigh(n, acts.Dated(was.act, b.dayOf(at, n))) < isVoid {
		return nil
	}
	return &Judgment{Step: Step{Entry: was.Entry}, Verdict: Impossible}
}
