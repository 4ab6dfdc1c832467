package tcn

import (
	"fmt"
	"reflect"

	"github.com/doublelock/doublelock/ipa"
)

// Try rules on an act without doing it. Time passes up to the act's day first.
// The error is a [*BadAct] if the act is none; an act that the law refuses is no error here: its effect is [Void].
func (n Notice) Try(act Act) (Ruling, error) {
	var d deed
	s := scene{n: &n, d: &d}
	r, bad := s.hear(act)
	if bad != nil {
		return Ruling{}, bad
	}
	if r.effect != Void {
		r.to = s.next()
	}
	return r, nil
}

// Do does an act and gives the notice as it is afterwards. Time passes up to the act's day first, so that a notice may lapse on the way.
// The error is a [*Refusal] if the act is void, or a [*BadAct] if it is none; the notice is then as it was.
// An act that is irregular or a breach happens: the ruling is in the history ([Notice.Latest]).
func (n Notice) Do(act Act) (Notice, error) {
	before := n
	var d deed
	s := scene{n: &n, d: &d}
	r, bad := s.hear(act)
	if bad != nil {
		return before, bad
	}
	if r.effect == Void {
		return before, &Refusal{r}
	}
	r.act = own(r.act, &d)
	s.apply(&r)
	n.record(r)
	return n, nil
}

// hear lays an act flat, lets time pass up to its day, and rules on it.
func (s *scene) hear(act Act) (Ruling, *BadAct) {
	act, bad := s.n.flatten(act, s.d)
	if bad != nil {
		return Ruling{}, bad
	}
	s.n.pass(s.d.on)
	return s.judge(act)
}

// own returns the act with slices of its own, so that the caller's can change and the history not.
func own(act Act, d *deed) Act {
	if len(d.adds)+len(d.removes)+len(d.names) == 0 {
		return act
	}
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(act))
	for _, f := range v.Fields() {
		if f.Kind() == reflect.Slice {
			f.Set(reflect.AppendSlice(reflect.Zero(f.Type()), f))
		}
	}
	return v.Interface().(Act)
}

// On lets time pass to a day: the notice may lapse, s 255(5A). A day before [Notice.Now] is a [*BadAct].
func (n Notice) On(day ipa.Date) (Notice, error) {
	if bad := n.ready(); bad != nil {
		bad.Verb = "on"
		return n, bad
	}
	switch {
	case day.IsZero():
		return n, &BadAct{"on", "day", "it is no day", "say to which day"}
	case day.Before(n.now):
		return n, &BadAct{"on", "day", fmt.Sprintf("%v is before %v, to which time has passed", day, n.now), "time runs one way; keep the earlier notice"}
	}
	n.pass(day)
	return n, nil
}

// pass lets time pass to a day that is not before now.
func (n *Notice) pass(day ipa.Date) {
	if !n.last.IsZero() && day.After(n.last) && n.state.In(RegionForce) == Issued {
		on := n.last.Add(1)
		if on.Before(n.now) { // the law was fixed to a day without the two years, and no longer is
			on = n.now
		}
		n.lapse(on)
	}
	n.now = day
}

// lapse ends the notice on the first day without effect, if the words that end it stood on that day.
func (n *Notice) lapse(on ipa.Date) {
	if n.legacy == isLegacy && !legacyLife.there(n.era(on)) {
		return
	}
	n.now = on
	d := deed{verb: lapse, on: on}
	s := scene{n: n, d: &d}
	r, bad := s.judge(lapsed{On: on})
	if bad != nil || r.effect == Void {
		return
	}
	s.apply(&r)
	n.record(r)
}

// record adds a ruling to the history.
func (n *Notice) record(r Ruling) {
	n.history = &entry{ruling: r, before: n.history}
	n.now = r.day
}
