package tcn

import (
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Try rules on an act without doing it. Time passes up to the act's day first. The ruling keeps a copy of what the act lists.
// The error is a [*acts.BadAct] if the act is none; an act that the law refuses is no error here: its effect is [Void].
func (n Notice) Try(act acts.Act) (r Ruling, err error) {
	var d acts.Deed
	s := scene{n: &n, d: &d}
	if bad := s.hear(act, &r.judged); bad != nil {
		return Ruling{}, bad
	}
	if r.party, r.history = n.party, n.history; r.effect != Void {
		r.to = s.stateAfter()
	}
	return r, nil
}

// Do does acts, one after another, and gives the notice as it is afterwards. Time passes up to each act's day first, so that a notice may
// lapse on the way. At the first that cannot be done the error is a [*Refusal], if it is void, or a [*acts.BadAct], if it is none; the notice is
// then as it was before all of them. An act that is irregular or a breach happens: the ruling is in the history ([Notice.Latest]).
func (n Notice) Do(all ...acts.Act) (Notice, error) { return n.doAll(all, Irregular) }

// DoLawfully does acts as Do does, and stops at one that is irregular or a breach as well as at one that is void: with a [*Refusal] that
// holds its ruling.
func (n Notice) DoLawfully(all ...acts.Act) (Notice, error) { return n.doAll(all, Lawful) }

// doAll does acts whose effect is no graver than one.
func (n Notice) doAll(all []acts.Act, gravest Effect) (Notice, error) {
	before := n
	for _, act := range all {
		if err := n.doOne(act, gravest); err != nil {
			return before, err
		}
	}
	return n, nil
}

// doOne does an act whose effect is no graver than one.
func (n *Notice) doOne(act acts.Act, gravest Effect) error {
	var d acts.Deed
	s := scene{n: n, d: &d}
	e := &historyEntry{} // which the ruling is made in
	if bad := s.hear(act, &e.ruling); bad != nil {
		return bad
	}
	if e.ruling.effect > gravest {
		return &Refusal{Ruling{e.ruling, n.party, n.history}}
	}
	s.apply(&e.ruling)
	n.record(e)
	n.passOn()
	return nil
}

// hear lays an act flat, lets time pass up to its day, and rules on it, into a ruling that is empty.
func (s *scene) hear(act acts.Act, r *judged) *acts.BadAct {
	act, bad := s.n.flatten(act, s.d)
	if bad != nil {
		return bad
	}
	if s.d.Lists() {
		act = acts.Clone(act) // the caller's lists can change, and what was ruled on not
		_, _ = acts.Flatten(act, s.d)
	}
	s.n.pass(s.d.On)
	return s.judge(act, r)
}

// On lets time pass to a day: the notice may lapse, s 255(5A). A day before [Notice.Now], and one that is not of [ipa.Tellable], is a
// [*acts.BadAct].
func (n Notice) On(day ipa.Date) (Notice, error) {
	if bad := n.ready(); bad != nil {
		bad.Verb = "on"
		return n, bad
	}
	switch {
	case day.IsZero():
		return n, &acts.BadAct{Verb: "on", Field: "day", Says: "it is no day", Cure: "say to which day"}
	case day.Check() != nil:
		return n, &acts.BadAct{Verb: "on", Field: "day", Says: day.Check().Error(), Cure: "say to which day"}
	case day.Before(n.now):
		return n, &acts.BadAct{Verb: "on", Field: "day", Says: fmt.Sprintf("%v is before %v, to which time has passed", day, n.now), Cure: "time runs one way; keep the earlier notice"}
	}
	n.pass(day)
	return n, nil
}

// pass lets time pass to a day that is not before now.
func (n *Notice) pass(day ipa.Date) {
	if n.last.IsZero() || !day.After(n.last) {
		n.wait(day)
		return
	}
	n.wait(n.last) // it may have outlived that day: what was missed by then is missed no less
	n.lapseBy(day, n.last.Add(1))
	for next := n.nextMissed(day); !next.IsZero(); next = n.nextMissed(day) { // of those for which it has outlived its two years
		n.wait(next)
		n.lapseBy(day, next)
	}
	n.wait(day)
}

// lapseBy lets the notice lapse by a day, if it does, and not before another.
func (n *Notice) lapseBy(day, from ipa.Date) {
	if n.state.In(RegionForce) != Issued {
		return
	}
	if on := n.lapseDay(day, from); !on.IsZero() && (!n.hasLive(RegionReview) || !n.reads(readLives)) {
		n.lapse(on)
	}
}

// nextMissed is the next day, up to one, on which a review has been missed; zero: none.
func (n *Notice) nextMissed(by ipa.Date) (next ipa.Date) {
	for i := range n.runs.len() {
		if r := n.runs.at(i); n.isMissed(r, by) {
			if on := n.decisionEnd(r).Add(1); on.After(n.now) {
				next = earlierOf(on, next)
			}
		}
	}
	return next
}

// passOn lets time pass to the day of an act again: by the act a review may be missed, or the review have ended for which, under a reading, the
// notice had outlived its two years.
func (n *Notice) passOn() { n.pass(n.now) }

// lapseDay is the first day without effect, up to a day: the first, from another and from the latest step of the history on, on which the words that
// end the notice stood; zero: none. They stand later if the law was fixed to a day without the two years, and no longer is.
func (n *Notice) lapseDay(by, on ipa.Date) ipa.Date {
	if step := n.history.day(); step.After(on) {
		on = step
	}
	stands := compiledLaw[n.column()].byVerb[lapseNumber][0].stands
	if n.eraOf(on)&stands != 0 {
		return on
	}
	for _, start := range lawEras.days {
		if start.After(on) && !start.After(by) && n.eraOf(start)&stands != 0 {
			return start
		}
	}
	return ipa.Date{}
}

// wait lets time pass to a day of the notice's life, or after its end: a review may be missed.
func (n *Notice) wait(day ipa.Date) {
	n.now = day
	if n.hasLive(RegionReview) {
		n.endMissed()
	}
}

// lapse ends the notice on the first day without effect.
func (n *Notice) lapse(on ipa.Date) {
	d := acts.Deed{On: on}
	s := scene{n: n, d: &d}
	e := &historyEntry{}
	_ = s.judge(nil, &e.ruling) // it is in force, and the words stand
	s.apply(&e.ruling)
	n.record(e)
}

// record adds a step with a ruling to the history.
func (n *Notice) record(e *historyEntry) {
	e.before, n.history = n.history, e
}

// flatten lays an act flat and refuses what is no act in law at all.
func (n *Notice) flatten(act acts.Act, d *acts.Deed) (acts.Act, *acts.BadAct) {
	act, bad := acts.Flatten(act, d)
	if bad := n.ready(); bad != nil {
		bad.Verb = d.Number.String()
		return act, bad
	}
	if bad != nil {
		return act, bad
	}
	if bad := n.beyond(d); bad != nil {
		return act, bad
	}
	switch {
	case d.On.Before(n.now):
		return act, &acts.BadAct{Verb: d.Number.String(), Field: "On", Says: fmt.Sprintf("%v is before %v, to which time has passed", d.On, n.now), Cure: "put the acts in the order of their days"}
	case actTable[d.Number].Names != "" && n.unknown(d.Names) != "":
		return act, &acts.BadAct{Verb: d.Number.String(), Field: actTable[d.Number].Names, Says: fmt.Sprintf("%q is no requirement of the notice", n.unknown(d.Names)), Cure: "name requirements that are in it"}
	}
	return act, nil
}
