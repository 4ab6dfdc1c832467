package docket

import (
	"reflect"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// audience is who learns of an act as it is done, besides whoever does it and whomever it is addressed to.
type audience struct {
	viewers []Viewer
	parties bool // the claimant in its run, if that is the operator
	law     string
}

// told says for each act who is told of it by law or by its nature. An act that is not here tells nobody but who does it.
var told = map[string]audience{
	"give":    {[]Viewer{Operator}, false, "s 255(5): in writing, to the person"},
	"vary":    {[]Viewer{Operator}, false, "s 256(7), (10): notice to the person"},
	"renew":   {[]Viewer{Operator}, false, "s 256A(5): notice to the person"},
	"confirm": {[]Viewer{Operator}, false, "s 257(11): notice to the person"},
	"revoke":  {[]Viewer{Operator}, false, "s 256(7), (10): notice to the person"},
	"permit":  {[]Viewer{Operator}, false, "s 255(8): permission is given to who is bound"},
	"refer":   {[]Viewer{HomeOffice}, false, "s 257(1): to the Secretary of State"},
	"report":  {[]Viewer{HomeOffice, Operator}, false, "s 257(8): to both"},
	"direct":  {[]Viewer{HomeOffice, Operator}, false, "s 257(8A): to both"},
	"extend":  {[]Viewer{Operator}, false, "SI 2018/354, reg 2B(4): written notice"},
	"sue":     {[]Viewer{Operator}, false, "s 255(10): the defendant"},
	"approve": {[]Viewer{HomeOffice}, false, "s 254(1): to the Secretary of State"},
	"refuse":  {[]Viewer{HomeOffice}, false, "s 254(4): written reasons to the Secretary of State"},

	"give-another": {[]Viewer{Operator}, false, "s 255(5): in writing, to the same person"},

	"enjoin":            {[]Viewer{HomeOffice, Operator}, false, "s 255(10): the parties"},
	"discharge":         {[]Viewer{HomeOffice, Operator}, false, "s 255(10): the parties"},
	"claim":             {[]Viewer{Tribunal, HomeOffice}, false, "RIPA 2000 s 65(2): to the Tribunal, against the Secretary of State"},
	"apply":             {[]Viewer{Tribunal, HomeOffice}, true, "RIPA 2000 s 68(1): to the Tribunal, in the parties' claim"},
	"list":              {[]Viewer{HomeOffice}, true, "SI 2018/1334, r 10: the parties"},
	"rule-on-secrecy":   {[]Viewer{HomeOffice}, true, "SI 2018/1334, r 7: the parties"},
	"refuse-intervener": {[]Viewer{HomeOffice}, true, "RIPA 2000 s 68(1): the parties, and who asked"},
	"order-interim":     {[]Viewer{HomeOffice}, true, "SI 2018/1334, r 14: both sides"},
	"determine":         {[]Viewer{HomeOffice}, true, "RIPA 2000 s 68(4)"},
	"dismiss":           {[]Viewer{HomeOffice}, true, "RIPA 2000 s 68(4)"},
	"quash":             {[]Viewer{HomeOffice}, true, "SI 2018/1334, r 14: both sides"},
	"appeal":            {[]Viewer{HomeOffice, Tribunal}, true, "RIPA 2000 s 67A: the parties"},
	"decide-appeal":     {[]Viewer{HomeOffice, Tribunal}, true, "RIPA 2000 s 67A: the parties"},
}

// KnownTo is what a viewer could know on a day: a docket with those entries, under the numbers that they have in this one. The zero Date sets no
// day. It holds what was public by then (by the last day that Known can mean), on the standing that it had by then. It holds besides
// what the viewer did or was told of by the law, from the last day on which that can have happened, if it happened as it is told.
// From the first claim about a notice that it knows of, the Tribunal may require all that the person and the Secretary of State have on it
// (RIPA 2000 s 68(6), (7)). Whoever knows of a step in a chain can infer those before it, and of a step
// in a claim the claim: they stand as inferred. A planned entry is known by its announcement alone.
//
// It says what could be known, and not what anybody knew.
func (d Docket) KnownTo(who Viewer, day ipa.Date) Docket {
	view := Docket{notices: slices.Clone(d.notices)}
	for i, e := range d.entries {
		from, inferred := d.knownFrom(&e, who), false
		if from.IsZero() || !day.IsZero() && from.After(day) {
			from, inferred = d.inferableFrom(&e, who), true
		}
		if from.IsZero() || !day.IsZero() && from.After(day) {
			continue
		}
		e = e.copied()
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
		if c := &d.entries[i]; c.isDone() && c.Notice == claim.Notice && tcn.Verb(c.Act) == "claim" {
			if n++; c.N == claim.N {
				return n
			}
		}
	}
	return 0
}

// setRun makes an act's run another one.
func (e *Entry) setRun(n int) {
	act := reflect.New(reflect.TypeOf(e.Act)).Elem()
	act.Set(reflect.ValueOf(e.Act))
	act.FieldByName("Run").SetInt(int64(n))
	e.Act = act.Interface().(tcn.Act)
}

// Until is the docket without what is said to have happened, or is planned, after a day: entries that begin after it are left out, and
// the others keep their numbers. The zero Date leaves nothing out.
func (d Docket) Until(day ipa.Date) Docket {
	if day.IsZero() {
		return d
	}
	cut := Docket{notices: slices.Clone(d.notices)}
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
		if later.N > e.N && (e.Chain != "" && later.Chain == e.Chain || later.isDone() && d.isIn(later, e)) {
			from = earlier(from, d.knownFrom(later, who))
		}
	}
	return from
}

// infer leaves no more of an entry than that it must have been done: by whom and on whose word is told elsewhere.
func (e *Entry) infer() {
	e.Standing, e.Says = Inferred, "Inferred from what follows, which could not be without it."
	if act, ok := e.Act.(tcn.Approve); ok {
		act.By = actors.JudicialCommissioner{}
		e.Act = act
	}
}

// asOf leaves out what was told of the entry after a day. Where nothing was public by then, it is known to who was told of it.
func (e *Entry) asOf(day ipa.Date) {
	if day.IsZero() {
		return
	}
	e.Later = slices.DeleteFunc(e.Later, func(t Telling) bool { return !t.by(day) })
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
		if c := &d.entries[i]; c.isDone() && c.Notice == e.Notice && tcn.Verb(c.Act) == "claim" {
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

// isTold reports whether a viewer does an act, is addressed by it, or is told of it by law.
func (d Docket) isTold(e *Entry, who Viewer) bool {
	t := told[tcn.Verb(e.Act)]
	switch {
	case viewerOf(e.By()) == who && who != Operator, slices.Contains(t.viewers, who):
		return true
	case who == Operator && (d.isPerson(e, e.By()) || t.parties && d.isPerson(e, d.claimant(e))):
		return true
	}
	return d.isAddressed(e, who)
}

// isAddressed reports whether an act is addressed to a viewer by its own terms.
func (d Docket) isAddressed(e *Entry, who Viewer) bool {
	switch act := e.Act.(type) {
	case tcn.Consult:
		return who == Operator && (act.With == nil || d.isPerson(e, act.With))
	case tcn.Disclose:
		return viewerOf(act.To) == who && (who != Operator || d.isPerson(e, act.To))
	case tcn.RefuseIntervener:
		return who == Intervener
	default: // the other acts are addressed to those whom the table has
		return false
	}
}

// isPerson reports whether an actor is the person to whom an entry's notice is given, or of its staff.
func (d Docket) isPerson(e *Entry, a actors.Actor) bool {
	i := slices.IndexFunc(d.notices, func(n Notice) bool { return n.Name == e.Notice })
	if i < 0 || a == nil {
		return false
	}
	staff, ok := a.(actors.Staff)
	_, name := a.Who()
	return viewerOf(a) == Operator && (!ok && name == d.notices[i].To.Name || ok && staff.Of == d.notices[i].To.Name)
}

// isIn reports whether an act belongs to the claim that another entry is.
func (d Docket) isIn(act, claim *Entry) bool {
	c := d.claim(act)
	return c != nil && c.N == claim.N
}

// claimant is who brought the claim that an act belongs to; nil if there is none.
func (d Docket) claimant(e *Entry) actors.Actor {
	if c := d.claim(e); c != nil {
		return c.By()
	}
	return nil
}

// claim is the entry of the claim that an act of the Tribunal's procedure belongs to: the one that it names by number, or the only one
// before it; nil if there is none.
func (d Docket) claim(e *Entry) *Entry {
	if e.Act == nil || !told[tcn.Verb(e.Act)].parties {
		return nil
	}
	run := int(reflect.ValueOf(e.Act).FieldByName("Run").Int())
	var claims []*Entry
	for i := range d.entries {
		if c := &d.entries[i]; c.N < e.N && c.isDone() && c.Notice == e.Notice && tcn.Verb(c.Act) == "claim" {
			claims = append(claims, c)
		}
	}
	switch {
	case run > 0 && run <= len(claims):
		return claims[run-1]
	case run == 0 && len(claims) == 1:
		return claims[0]
	}
	return nil
}
