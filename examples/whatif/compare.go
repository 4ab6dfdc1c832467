package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A comparison is a counterfactual beside what is reported, on one day.
type comparison struct {
	scenario
	after            docket.Step // the entry after which they part
	on               ipa.Date
	from             tcn.Standpoint
	last             ipa.Date // the last day of which anything is reported
	reported, branch side
	later            []later
}

// A side is what became of the notice on one of the two.
type side struct {
	notice tcn.Notice // on the day of the comparison
	acts   []deed     // from the parting to that day
	end    tcn.Status // the stage in the end
}

// A deed is an act as one side has it.
type deed struct {
	on       ipa.Date
	act      acts.Act
	does     string // in the words of the tables
	effect   tcn.Effect
	grounds  []tcn.Ground
	standing docket.Standing // on whose word; zero: nobody's
	none     bool            // it is no act in law at all
	claim    int             // in which claim; zero: in none
	name     string          // and which that is
}

// A later is a reported act that the law would answer otherwise on the branch.
type later struct {
	step docket.Step
	is   deed
}

// all compares every scenario, from a standpoint.
func all(from tcn.Standpoint) []*comparison {
	whole := dispute.Docket().Replay(from)
	var steps []docket.Step
	for _, s := range whole {
		if s.Entry.Notice == dispute.January {
			steps = append(steps, s)
		}
	}
	out := make([]*comparison, len(scenarios))
	for i, s := range scenarios {
		out[i] = s.compare(steps)
		out[i].from, out[i].last = from, page.LastTold(whole)
	}
	return out
}

// compare takes the branch.
func (s scenario) compare(steps []docket.Step) *comparison {
	at, days := 0, days{}
	for i := range steps {
		days[acts.Verb(steps[i].Entry.Act)] = steps[i].Day
		if s.at(steps[i]) {
			at = i
		}
	}
	rest := steps[at+1:]
	if s.instead {
		at--
	}
	c := &comparison{scenario: s, after: steps[at], on: steps[at].Day}
	c.branch.notice = c.after.Notice
	for _, act := range s.acts(c.after, days) {
		c.on = acts.On(act)
		c.branch.do(act)
	}
	c.reported.notice = c.after.Notice
	for _, step := range steps[at+1:] {
		if !step.Day.After(c.on) {
			c.reported.notice = step.Notice
			c.reported.acts = append(c.reported.acts, reported(step))
		}
	}
	c.reported.notice, _ = c.reported.notice.On(c.on) // its last act is not after the day
	c.reported.end = steps[len(steps)-1].Notice.Stage()
	c.goOn(rest)
	return c
}

// goOn puts what is reported afterwards to the law on the branch as well.
func (c *comparison) goOn(rest []docket.Step) {
	n := side{notice: c.branch.notice}
	for _, step := range rest {
		day := step.Day
		if day.Before(n.notice.Now()) {
			day = n.notice.Now()
		}
		is := n.do(acts.Dated(step.Entry.Act, day))
		if was := reported(step); is.effect != was.effect || is.does != was.does {
			c.later = append(c.later, later{step, is})
		}
	}
	c.branch.end = n.notice.Stage()
}

// do does an act, if the law lets it, and keeps what came of it.
func (s *side) do(act acts.Act) deed {
	d := deed{on: acts.On(act), act: act, does: acts.Verb(act), effect: tcn.Void}
	ruling, err := s.notice.Try(act)
	var bad *acts.BadAct
	if errors.As(err, &bad) { // there is no such act in law, as in a claim that was itself refused
		d.none = true
		d.grounds = []tcn.Ground{{ID: bad.Verb + "/no-act", Law: []ipa.Citation{}, Says: bad.Says, Cure: bad.Cure, Effect: tcn.Void}}
	} else {
		d.does, d.effect, d.grounds = ruling.Rule().Event(), ruling.Effect(), ruling.Grounds()
	}
	if n, err := s.notice.Do(act); err == nil {
		s.notice = n
	}
	d.in(ruling, s.notice)
	s.acts = append(s.acts, d)
	return d
}

// reported is an entry as a deed.
func reported(s docket.Step) deed {
	d := deed{on: s.Day, act: acts.Dated(s.Entry.Act, s.Day), does: s.Ruling.Rule().Event(), effect: s.Effect(), grounds: s.Grounds(), standing: s.Entry.Standing}
	if strings.TrimSpace(d.does) == "" {
		d.does = acts.Verb(d.act)
	}
	d.in(s.Ruling, s.Notice)
	return d
}

// in keeps the claim that a ruling is in, among those of the notice as it is then.
func (d *deed) in(r tcn.Ruling, n tcn.Notice) {
	d.claim = claimOf(r)
	for _, c := range claimsOf(n) {
		if c.N == d.claim {
			d.name = c.name()
		}
	}
}

// last is the last act of a side.
func (s *side) last() deed {
	if len(s.acts) == 0 {
		return deed{}
	}
	return s.acts[len(s.acts)-1]
}

// on is the notice of a side on a day; the zero Notice for a day that has passed.
func (s *side) on(day ipa.Date) tcn.Notice {
	n, err := s.notice.On(day)
	if err != nil {
		return tcn.Notice{}
	}
	return n
}

// has reports whether the operator has a position on a day.
func (s *side) has(on ipa.Date, content string) bool {
	for p := range s.on(on).Positions(actors.RoleRelevantOperator) {
		if p.Content == content {
			return true
		}
	}
	return false
}

// clock is the first clock of a name on a day; the zero Clock if there is none.
func (s *side) clock(on ipa.Date, name string) tcn.Clock {
	for c := range s.on(on).Clocks() {
		if c.Name == name {
			return c
		}
	}
	return tcn.Clock{}
}

// canDo reports whether a form of an act would be lawful on a day.
func (s *side) canDo(on ipa.Date, event string) bool {
	for o := range s.on(on).Choices() {
		if o.Rule().Event() == event && o.Effect == tcn.Lawful {
			return true
		}
	}
	return false
}

// wouldBe reports whether a later reported act would have an effect.
func (c *comparison) wouldBe(verb string, effect tcn.Effect) bool {
	return slices.ContainsFunc(c.later, func(l later) bool { return acts.Verb(l.is.act) == verb && l.is.effect == effect })
}

// only lists the operator's positions that one side has and the other has not.
func (c *comparison) only(one, other *side) []tcn.Position {
	seen := map[string]bool{}
	for p := range other.on(c.on).Positions(actors.RoleRelevantOperator) {
		seen[fmt.Sprint(p, p.Requirements)] = true
	}
	var all []tcn.Position
	for p := range one.on(c.on).Positions(actors.RoleRelevantOperator) {
		if !seen[fmt.Sprint(p, p.Requirements)] {
			all = append(all, p)
		}
	}
	return all
}

// clocks lists the clocks of one side that the other has not, or has otherwise.
func (c *comparison) clocks(one, other *side) []tcn.Clock {
	seen := map[string]bool{}
	for k := range other.on(c.on).Clocks() {
		seen[fmt.Sprint(k.Name, k.Run, k.Requirement, k.Phase, k.Span)] = true
	}
	var all []tcn.Clock
	for k := range one.on(c.on).Clocks() {
		if !seen[fmt.Sprint(k.Name, k.Run, k.Requirement, k.Phase, k.Span)] {
			all = append(all, k)
		}
	}
	return all
}

// isTimed reports whether a time is set on a day for the review on the branch.
func (c *comparison) isTimed(on ipa.Date) bool {
	return !c.branch.clock(on, reviewPeriod).Span.Last.IsZero()
}

// reading is what the counterfactual comes to.
func (c *comparison) reading() string {
	var all []string
	for _, r := range c.reads {
		if r.so(c) {
			all = append(all, r.says)
		}
	}
	if len(all) == 0 {
		return "Under this law the branch cannot be taken."
	}
	return strings.Join(all, " ")
}
