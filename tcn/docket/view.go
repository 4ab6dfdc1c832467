package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// KnownTo is what a viewer could know on a day: a docket with those entries, under the numbers that they have in this one. The zero Date sets no
// day. It holds what was public by then (by the last day that Known can mean), on the standing that it had by then. It holds besides
// what the viewer did or was told of by the law, from the last day on which that can have happened, if it happened as it is told.
// From the first claim about a notice that it knows of, the Tribunal may require all that the person and the Secretary of State have on it
// (RIPA 2000 s 68(6), (7)). Whoever knows of a step in a chain can infer those before it, and of a step
// in a claim the claim: they stand as inferred. A planned entry is known by its announcement alone.
//
// It says what could be known, and not what anybody knew.
func (d Docket) KnownTo(who Viewer, day ipa.Date) Docket {
	view := Docket{notices: d.notices}
	for i, e := range d.entries {
		from, inferred := d.knownFrom(&e, who), false
		if from.IsZero() || !day.IsZero() && from.After(day) {
			from, inferred = d.inferableFrom(&e, who), true
		}
		if from.IsZero() || !day.IsZero() && from.After(day) {
			continue
		}
		e.asOf(day)
		if inferred && e.Standing != Inferred {
			e.infer()
		}
		view.entries, view.days = append(view.entries, e), append(view.days, d.days[i])
	}
	for i := range view.entries {
		if c := d.claim(&view.entries[i]); c != nil {
			view.entries[i].setRun(view.nth(c))
		}
	}
	return view
}

// nth is the number that a claim has among those that the docket has about its notice; zero if it is not there.
func (d Docket) nth(claim *Entry) int {
	n := 0
	for i := range d.entries {
		if c := &d.entries[i]; c.isDone() && c.Notice == claim.Notice && acts.Verb(c.Act) == "claim" {
			if n++; c.N == claim.N {
				return n
			}
		}
	}
	return 0
}

// setRun makes an act's run another one.
func (e *Entry) setRun(n int) {
	e.Act = acts.InRun(e.Act, n)
}

// Until is the docket without what is said to have happened, or is planned, after a day: entries that begin after it are left out, and
// the others keep their numbers. The zero Date leaves nothing out.
func (d Docket) Until(day ipa.Date) Docket {
	if day.IsZero() {
		return d
	}
	cut := Docket{notices: d.notices}
	for i, e := range d.entries {
		from := e.Happened.Earliest()
		if from.IsZero() {
			from = d.days[i]
		}
		if !from.After(day) {
			cut.entries, cut.days = append(cut.entries, e), append(cut.days, d.days[i])
		}
	}
	return cut
}

// inferableFrom is the day from which a viewer could infer an entry from a later one: of its chain, or in the claim that it is. The zero Date: never.
func (d Docket) inferableFrom(e *Entry, who Viewer) ipa.Date {
	from := ipa.Date{}
	for i := range d.entries {
		later := &d.entries[i]
		if later.N > e.N && (e.chain() != (chain{}) && later.chain() == e.chain() || later.isDone() && d.isIn(later, e)) {
			from = earlier(from, d.knownFrom(later, who))
		}
	}
	return from
}

// infer leaves no more of an entry than that it must have been done: by whom and on whose word is told elsewhere.
func (e *Entry) infer() {
	e.Standing, e.Says = Inferred, "Inferred from what follows, which could not be without it."
	if act, ok := e.Act.(acts.Approve); ok {
		act.By = actors.JudicialCommissioner{}
		e.Act = act
	}
}

// asOf leaves out what was told of the entry after a day. Where nothing was public by then, it is known to who was told of it.
func (e *Entry) asOf(day ipa.Date) {
	if day.IsZero() {
		return
	}
	e.Later = slices.DeleteFunc(slices.Clone(e.Later), func(t Telling) bool { return !t.by(day) })
	if first := (Telling{e.Known, e.Through, e.Standing}); !first.by(day) {
		e.Known, e.Through, e.Later = When{}, "", nil
	}
}

// by reports whether it was certainly told by a day.
func (t Telling) by(day ipa.Date) bool {
	return !t.Known.Latest().IsZero() && !t.Known.Latest().After(day)
}

// knownFrom is the day from which a viewer could know of an entry; the zero Date: never.
func (d Docket) knownFrom(e *Entry, who Viewer) ipa.Date {
	public := e.Known.Latest()
	if !who.is() {
		return ipa.Date{}
	}
	if !e.isDone() {
		return public
	}
	from := ipa.Date{}
	if d.isTold(e, who) {
		from = e.happened()
	}
	if who == Tribunal {
		from = earlier(from, d.required(e))
	}
	return earlier(public, from)
}

// happened is the last day on which it can have happened: if that is open, the last on which it became known.
func (e *Entry) happened() ipa.Date {
	if last := e.Happened.Latest(); !last.IsZero() {
		return last
	}
	return e.Known.Latest()
}

// required is the day from which the Tribunal may require what the two sides know of an entry: that of the first claim about its notice, or of the entry.
func (d Docket) required(e *Entry) ipa.Date {
	if !d.isTold(e, HomeOffice) && !d.isTold(e, Operator) {
		return ipa.Date{}
	}
	first := ipa.Date{}
	for i := range d.entries {
		if c := &d.entries[i]; c.isDone() && c.Notice == e.Notice && acts.Verb(c.Act) == "claim" {
			first = earlier(first, c.happened())
		}
	}
	switch own := e.happened(); {
	case first.IsZero() || own.IsZero():
		return ipa.Date{}
	case own.After(first):
		return own
	}
	return first
}

// earlier is the earlier of two days, where the zero Date is none.
func earlier(a, b ipa.Date) ipa.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
