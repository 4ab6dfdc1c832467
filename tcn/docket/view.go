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
	k := d.knowing(who)
	number, claims := map[int]int{}, map[string]int{} // of the claims in the view by their places here; and how many, by notice
	for i, e := range d.entries {
		from, inferred := k.from[i], false
		if from.IsZero() || !day.IsZero() && from.After(day) {
			from, inferred = k.inferable[i], true
		}
		if from.IsZero() || !day.IsZero() && from.After(day) {
			continue
		}
		e.asOf(day)
		if inferred && e.Standing != Inferred {
			e.infer()
		}
		if e.isDone() && acts.Verb(e.Act) == "claim" {
			claims[e.Notice]++
			number[i] = claims[e.Notice]
		}
		if c := k.claims[i]; c >= 0 {
			e.setRun(number[c])
		}
		view.entries, view.days = append(view.entries, e), append(view.days, d.days[i])
	}
	return view
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

// happened is the last day on which it can have happened: if that is open, the last on which it became known.
func (e *Entry) happened() ipa.Date {
	if last := e.Happened.Latest(); !last.IsZero() {
		return last
	}
	return e.Known.Latest()
}

// earlier is the earlier of two days, where the zero Date is none.
func earlier(a, b ipa.Date) ipa.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
