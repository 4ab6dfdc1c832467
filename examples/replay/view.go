package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// seen says from whose place the docket is looked at, and when.
func seen(o options) string {
	text := "what " + o.as.Who() + " could know"
	if !o.known.IsZero() {
		text += fmt.Sprintf(" on %v", o.known)
	}
	return text
}

// asOf takes out of the entries the sources, and the questions, that were not there on a day.
func asOf(steps []docket.Step, day ipa.Date) []docket.Step {
	if day.IsZero() {
		return steps
	}
	for i := range steps {
		e := &steps[i].Entry
		e.Claims = slices.DeleteFunc(e.Claims, func(id string) bool { return !published(id, day) })
		e.Record = slices.DeleteFunc(e.Record, func(id string) bool { return !published(id, day) })
		e.Contested = slices.DeleteFunc(e.Contested, func(id string) bool { return !open(id, day) })
	}
	return steps
}

// published reports whether a source was certainly to be had by a day. What is no source of package seeds has no date of its own.
func published(id string, day ipa.Date) bool {
	text, ok := seeds.Published(id)
	if !ok {
		return true
	}
	when, err := docket.ParseWhen(string(text))
	return err == nil && !when.Latest().IsZero() && !when.Latest().After(day)
}

// open reports whether two answers to a question were to be had by a day.
func open(id string, day ipa.Date) bool {
	q, ok := seeds.QuestionOf(seeds.QuestionID(id))
	if !ok {
		return true
	}
	answers := 0
	for at := range q.Positions() {
		if slices.ContainsFunc(at.Sources(), func(id string) bool { return published(id, day) }) {
			answers++
		}
	}
	return answers >= 2
}

// question puts a question into words.
func question(id string) string {
	if q, ok := seeds.QuestionOf(seeds.QuestionID(id)); ok {
		return fmt.Sprintf("%s (%s)", q.Asks, q.ID)
	}
	return strings.TrimSuffix(id, ".") + "."
}

// isNumbered reports whether a question is one of package seeds, which have numbers; others are texts.
func isNumbered(id string) bool {
	_, ok := seeds.QuestionOf(seeds.QuestionID(id))
	return ok
}

// lastSeed is the last day on which the latest of the five documents can have been published.
func lastSeed() (last ipa.Date) {
	for s := range seeds.Sources() {
		if when, err := docket.ParseWhen(string(s.Date)); err == nil && when.Latest().After(last) {
			last = when.Latest()
		}
	}
	return last
}

// isAfter reports whether an entry begins after the latest of the five documents.
func isAfter(s docket.Step) bool { return s.Entry.Happened.Earliest().After(lastSeed()) }

// after writes what follows the table: who might say what, or what hangs on the days.
func (p *page) after(d docket.Docket, o options) {
	switch {
	case o.isView():
		p.speech(d, o)
	case o.from.Law.IsZero():
		p.spread(d.Spread(o.from, drawn), o.isWhole())
	}
}

// speech writes who might lawfully say what.
func (p *page) speech(d docket.Docket, o options) {
	day := o.known
	if day.IsZero() {
		day = layout.LastTold(d.Replay(o.from))
	}
	p.Section(fmt.Sprintf("What %s might lawfully say on %v, as far as it could know", o.as.Who(), day))
	all := d.Speech(o.from, o.as, day)
	if len(all) == 0 {
		p.Para(2, "It knows of no notice, and nothing forbids it to say so.")
	}
	notice := ""
	for _, s := range all {
		if s.Notice != notice {
			notice = s.Notice
			p.Para(2, layout.Capital(dispute.Called(notice))+":")
		}
		p.Para(4, fmt.Sprintf("%s: %v (%s%s): %s.", layout.Capital(s.What), allowed[s.Effect], layout.Join(s.Law, "; "), doubted(s), s.Why))
	}
	if says := layout.OtherLaw(bound[o.as], o.as.Who()); says != "" {
		p.Line("")
		p.Para(2, says)
	}
}

// bound are the roles in which viewers may be bound by other law. Nothing is said of the Tribunal.
var bound = map[docket.Viewer]actors.Role{
	docket.Public: actors.RolePublic, docket.Operator: actors.RoleRelevantOperator, docket.HomeOffice: actors.RoleOfficial, docket.Intervener: actors.RoleCivilSociety,
}

// allowed says what an effect means for a saying.
var allowed = map[tcn.Effect]string{
	tcn.Lawful: "lawful", tcn.Irregular: "open to challenge", tcn.Breach: "a breach of duty", tcn.Void: "no power to",
}

// doubted names the open questions that bear on a saying.
func doubted(s docket.Saying) string {
	var all []string
	for _, d := range s.Doubts {
		all = append(all, fmt.Sprintf("%s under the reading %s=%s, doubt %d", allowed[d.Other], d.ID, d.Reading, d.N))
	}
	if len(all) == 0 {
		return ""
	}
	return "; " + strings.Join(all, "; ")
}
