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

// pass lets time pass to a day that is not before now: from one era of the law to the next, as the words of a day say what time does on it.
func (n *Notice) pass(day ipa.Date) {
	if !n.hasLive(RegionReview) && !n.hasOutlived(day) {
		n.now = day
		return
	}
	from := n.history.day() // what the steps before it left to time has been done
	for _, start := range n.tables().eras.days {
		if start.After(n.now) && !start.After(day) {
			n.wait(start.Add(-1), from)
			from = start
		}
	}
	n.wait(day, from)
}

// passOn lets time pass to the day of a step again: by an act a review may be missed, or have ended for which, under a reading, the notice had
// outlived its two years; and another law or reading bites.
func (n *Notice) passOn() { n.pass(n.now) }

// wait lets time pass to a day within an era and does what time does by then, each thing on its own day, or on the day from which it could be, if that
// is later: what was missed while the notice lived, and its lapse; or, if it lives on under a reading, all that was missed, and the lapse with the last.
func (n *Notice) wait(day, from ipa.Date) {
	n.now = day
	if !n.hasOutlived(day) || !n.canLapse(day) {
		n.endMissed(day, from)
		return
	}
	by, livesOn := n.last, n.hasLive(RegionReview) && n.reads(readLives)
	if livesOn {
		by = day
	}
	from = n.endMissed(by, from)
	if !livesOn || !n.hasLive(RegionReview) {
		n.lapse(laterOf(n.last.Add(1), from))
	}
}

// canLapse reports whether the words stand on a day by which the notice lapses.
func (n *Notice) canLapse(day ipa.Date) bool {
	s := scene{n: n, d: &acts.Deed{On: day}, era: n.eraOf(day), run: -1, link: -1}
	fits, absent := s.findRule()
	return fits != nil && !absent
}

// hasOutlived reports whether the notice is in force on a day after its last.
func (n *Notice) hasOutlived(day ipa.Date) bool {
	return !n.last.IsZero() && day.After(n.last) && n.state.In(RegionForce) == Issued
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
