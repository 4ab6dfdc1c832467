package docket

import (
	"errors"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Step is what an entry is in law.
type Step struct {
	Entry Entry

	// Day is the day on which the law is asked of the entry. Entries have vague dates, so a day is chosen: the
	// earliest within the entry's interval that is not before the day of the entry before it on the same notice.
	// Where nothing before it has a beginning, it is the first beginning that an entry on the notice has.
	// It is a place in the order, and no finding of when something happened.
	Day ipa.Date

	// Ruling is the law's answer; the zero Ruling for an event of law, and where Err is a *acts.BadAct.
	Ruling tcn.Ruling

	// Err is nil if the act takes effect. It is a [*tcn.Refusal] if the law refuses it, and a [*acts.BadAct] if
	// there is no such act in law at all, as where a claim that it is made in was itself refused.
	Err error

	// Lapse is what time did to the notice since the entry before, if it ended it; else the zero Ruling.
	Lapse tcn.Ruling

	// Before is the state of the notice as the act found it; the zero State for an event of law.
	Before tcn.State

	// Notice is the notice afterwards; the zero Notice for an event of law.
	Notice tcn.Notice
}

// Replay puts every entry to the law in order, and gives a step for each. It stops at nothing:
// an entry that the law refuses is shown as refused, and the notice goes on as it was. An act names a claim by its place
// among those that the docket tells of, whether or not the law has it be one: what is done in a claim that is void is no
// act. A reading that there is not is left out: [tcn.Standpoint.Check] tells of it.
func (d Docket) Replay(from tcn.Standpoint) []Step {
	live := make(map[string]tcn.Notice, len(d.notices))
	for _, n := range d.notices {
		live[n.Name], _ = n.begin().From(from)
	}
	runs := d.claimRuns()
	steps := make([]Step, len(d.entries))
	for i, e := range d.entries {
		s := Step{Entry: e.copied(), Day: d.days[i]}
		if e.isDone() {
			told := s.Entry.Act
			if s.Entry.Act, s.Err = runs.name(i); s.Err == nil {
				s.rule(live[e.Notice])
			} else {
				s.Notice = s.find(live[e.Notice])
			}
			s.Entry.Act = told
			runs.add(i, &s)
			live[e.Notice] = s.Notice
		}
		steps[i] = s
	}
	return steps
}

// find is the notice as the act finds it on its day.
func (s *Step) find(n tcn.Notice) tcn.Notice {
	state := n.State()
	if passed, err := n.On(s.Day); err == nil {
		n = passed
	}
	if n.State() != state {
		s.Lapse, _ = n.Latest()
	}
	s.Before = n.State()
	return n
}

// rule puts the act to the law on its day.
func (s *Step) rule(n tcn.Notice) { s.ruleOn(n, acts.Dated(s.Entry.Act, s.Day)) }

// ruleOn puts the act to the law, as it is on its day.
func (s *Step) ruleOn(n tcn.Notice, dated acts.Act) {
	s.Notice, s.Err = s.find(n).Do(dated)
	var refusal *tcn.Refusal
	switch {
	case s.Err == nil:
		s.Ruling, _ = s.Notice.Latest()
	case errors.As(s.Err, &refusal):
		s.Ruling = refusal.Ruling
	}
}

// IsLaw reports whether there is no ruling on the entry: it is an event of law, or only planned.
func (s Step) IsLaw() bool { return !s.Entry.isDone() }

// After is the state of the notice afterwards.
func (s Step) After() tcn.State { return s.Notice.State() }

// Effect is what follows in law: that of the ruling, [tcn.Void] also where there is no such act, zero for an event of law.
func (s Step) Effect() tcn.Effect {
	if s.Err != nil {
		return tcn.Void
	}
	return s.Ruling.Effect()
}

// Grounds are those of the ruling. Where there is no such act in law, they are the one reason why.
func (s Step) Grounds() []tcn.Ground {
	var bad *acts.BadAct
	if errors.As(s.Err, &bad) {
		return []tcn.Ground{{ID: bad.Verb + "/no-act", Law: []ipa.Citation{}, Says: bad.Key() + ": " + bad.Says, Effect: tcn.Void, Cure: bad.Cure}}
	}
	return s.Ruling.Grounds()
}

// Stages are the headline words that the notice passes through, the first being where it was: the state's moves
// are taken one region at a time in the order of [tcn.Regions], so that a giving passes through issued into secret.
// Nil for an event of law.
func (s Step) Stages() []tcn.Status {
	if s.IsLaw() {
		return nil
	}
	state, after := s.Before, s.After()
	stages := []tcn.Status{state.Stage()}
	for r := range tcn.Regions() {
		state[r-1] = after.In(r)
		if now := state.Stage(); now != stages[len(stages)-1] {
			stages = append(stages, now)
		}
	}
	return stages
}

// Stages are all the headline words that a notice passes through in a replay, in order: see [Step.Stages].
func Stages(steps []Step, notice string) []tcn.Status {
	var all []tcn.Status
	for _, s := range steps {
		if s.Entry.Notice != notice {
			continue
		}
		for _, stage := range s.Stages() {
			if len(all) == 0 || all[len(all)-1] != stage {
				all = append(all, stage)
			}
		}
	}
	return all
}
