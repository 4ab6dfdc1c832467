package tcn

import (
	"cmp"
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A retelling is a notice as a history makes it under another reading of one open question.
type retelling struct {
	Notice
	unopened []runName // the runs of the history that are not there: this reading refuses the acts that opened them
}

// A runName is a run as acts name it.
type runName struct {
	region Region
	number int
}

// retold is the notice as its history would have made it under another reading of one question throughout.
func (n *Notice) retold(past []*historyEntry, doubt, place uint8) *retelling {
	t := &retelling{Notice: Notice{party: n.party, state: initialState}}
	t.put(ipa.Date{}, t.taken.with(doubt, place))
	for _, e := range past {
		switch {
		case e.isMark():
			t.waits(e.on)
			t.put(e.law, e.taken.with(doubt, place)) // the one reading is another here throughout
		case e.ruling.act != nil: // what time did it may do again, or something else, as it passes to the next step
			t.does(&e.ruling)
		}
	}
	t.waits(n.now)
	return t
}

// waits lets time pass to a day that is to come.
func (t *retelling) waits(day ipa.Date) {
	if day.After(t.now) {
		t.pass(day)
	}
}

// does does an act of the history again, if this reading does not refuse it.
func (t *retelling) does(r *judged) {
	var d acts.Deed
	s := scene{n: &t.Notice, d: &d}
	e := &historyEntry{}
	if t.hear(&s, r, &e.ruling) && e.ruling.effect != Void {
		s.apply(&e.ruling)
		t.record(e)
		t.passOn()
	} else if r.rule.kind.Opens {
		t.unopened = append(t.unopened, runName{r.rule.kind.In, int(r.run)})
	}
}

// effectOf is the effect that the act of a ruling on the notice has here, in words as well. An act that is none here, as its run was never opened,
// is void; so is a lapse that does not come on its day.
func (t *retelling) effectOf(r *Ruling) (Effect, string) {
	if r.act == nil {
		return t.lapseOn(r.day)
	}
	var d acts.Deed
	n := t.Notice
	s := scene{n: &n, d: &d}
	var again judged
	if t.hear(&s, &r.judged, &again) {
		return again.effect, again.effect.String()
	}
	return Void, Void.String()
}

// lapseOn is what becomes here of a lapse on a day.
func (t *retelling) lapseOn(day ipa.Date) (Effect, string) {
	t.pass(day)
	switch ended := t.days[keyEnded]; {
	case t.state.In(RegionForce) != Expired:
		return Void, "it does not lapse on that day"
	case ended != day:
		return Void, fmt.Sprintf("it has lapsed on %v", ended)
	}
	return Lawful, Lawful.String()
}

// hear rules again on the act of a ruling, into one that is empty; false: the act is none here. Where it fits two runs here, it is of the one that it was of before. A requirement that it names need not
// have come into this notice.
func (t *retelling) hear(s *scene, r, again *judged) bool {
	act, ok := t.renumbered(r)
	if !ok {
		return false
	}
	_, _ = acts.Flatten(act, s.d) // it was an act before
	s.n.pass(s.d.On)
	bad := s.judge(act, again)
	if bad != nil && s.d.Run == 0 && r.run != 0 {
		if s.d.Run, ok = t.numberOf(r.rule.kind.In, int(r.run)); ok {
			bad = s.judge(acts.InRun(act, s.d.Run), again)
		}
	}
	return bad == nil
}

// renumbered is the act of a ruling with the numbers that the runs which it names have here; false: one of them is not there.
func (t *retelling) renumbered(r *judged) (acts.Act, bool) {
	act := r.act
	if len(t.unopened) == 0 {
		return act, true
	}
	var d acts.Deed
	_, _ = acts.Flatten(act, &d)
	run, ok := t.numberOf(r.rule.kind.In, d.Run)
	if !ok {
		return nil, false
	}
	if run != d.Run {
		act = acts.InRun(act, run)
	}
	if decision, is := act.(acts.Decide); is && r.rule.settles {
		decision.Review, ok = t.numberOf(RegionReview, d.Review)
		act = decision
	}
	return act, ok
}

// numberOf is the number that a run of the history has here; none stays none. False: it is not there.
func (t *retelling) numberOf(region Region, number int) (int, bool) {
	before := 0
	for _, u := range t.unopened {
		if u.region != region {
			continue
		}
		switch cmp.Compare(u.number, number) {
		case 0:
			return 0, false
		case -1:
			before++
		}
	}
	return number - before, true
}
