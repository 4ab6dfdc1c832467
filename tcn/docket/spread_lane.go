package docket

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A lane is the acts of one notice, as they were replayed last. The next timing is replayed from where it differs: what came before stays as it was.
type lane struct {
	notice tcn.Notice // before the first act
	name   string
	places []int // of the entries replayed, in their order
	steps  []Step
}

// A spreadAct is an entry's act, with what is asked of it in each timing.
type spreadAct struct {
	lane    int // of its notice; -1: it is not replayed
	act     acts.Act
	run     int  // the run that it names
	isClaim bool // it opens a run
	inClaim bool // it belongs to one

	dated acts.Act // in the run and on the day that it had last: as a rule it has them again
	in    int
	on    ipa.Date
}

// spreadActs are the acts of a docket.
func (d Docket) spreadActs() []spreadAct {
	all := make([]spreadAct, len(d.entries))
	for i := range d.entries {
		e := &d.entries[i]
		all[i].lane = -1
		if e.isDone() {
			verb := acts.Verb(e.Act)
			at := slices.IndexFunc(d.notices, func(n Notice) bool { return n.Name == e.Notice })
			all[i] = spreadAct{lane: at, act: e.Act, run: runOf(e.Act), isClaim: verb == "claim", inClaim: told[verb].parties}
		}
	}
	return all
}

// same is how many of the lane's acts are in an order, and on days, as they were.
func (l *lane) same(places []int, days []ipa.Date) int {
	for k, i := range places {
		if k == len(l.places) || l.places[k] != i || l.steps[k].Day != days[i] {
			return k
		}
	}
	return len(places)
}

// replay puts acts to the law from one of them on; those before it stay as they were.
func (g *gathering) replay(l *lane, places []int, days []ipa.Date, from int) {
	n := l.notice
	if from > 0 {
		n = l.steps[from-1].Notice
	}
	l.places, l.steps = append(l.places[:from], places[from:]...), l.steps[:from]
	for k, i := range places[from:] {
		a, run := &g.acts[i], 0
		s := Step{Entry: Entry{N: g.d.entries[i].N, Notice: l.name, Act: a.act}, Day: days[i]}
		if run, s.Err = g.runOf(l, from+k, i); s.Err == nil {
			s.ruleOn(n, a.at(s.Day, run))
		} else {
			s.Notice = s.find(n)
		}
		l.steps = append(l.steps, s)
		n = s.Notice
	}
}

// at is the act on a day, in a run; zero: in the one that it names, if it names one.
func (a *spreadAct) at(day ipa.Date, run int) acts.Act {
	if a.dated == nil || a.on != day || a.in != run {
		a.dated, a.on, a.in = acts.Dated(a.act, day), day, run
		if run != 0 {
			a.dated = acts.InRun(a.dated, run)
		}
	}
	return a.dated
}

// runOf is the law's number of the claim that an act is made in, as [claimRuns] has it: zero if it is made in none that is told; an error if that one
// was void.
func (g *gathering) runOf(l *lane, k, i int) (int, error) {
	a := &g.acts[i]
	if !a.inClaim {
		return 0, nil
	}
	claim, count := -1, 0 // the one that it names by its place, or the only one before it
	for c, place := range l.places[:k] {
		if g.acts[place].isClaim {
			if count++; a.run == count || a.run == 0 && count == 1 {
				claim = c
			}
		}
	}
	switch {
	case claim < 0 || a.run == 0 && count > 1:
		return 0, nil
	case l.steps[claim].Err != nil:
		return 0, voidClaim(a.act, g.d.entries[l.places[claim]].N)
	}
	return l.steps[claim].Ruling.Run(), nil
}
