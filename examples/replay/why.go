package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// why writes an entry in full.
func (p *page) why(s, plain docket.Step, of int, o options) {
	law := o.from.Law
	e := s.Entry
	head := fmt.Sprintf("Entry %d of %d: %s", e.N, of, layout.Who(e.By()))
	if e.Act != nil {
		head += ", " + what(s)
	}
	p.Coloured(layout.Bold, head)
	p.Line("")
	p.report(s)
	if !s.IsLaw() {
		p.answer(s, o.from)
		if o.isElsewhere() {
			p.comparison(s, plain, o)
		}
		p.words(s, law)
		p.grounds(s)
		p.doubts(s, o.from)
	}
	p.questions(e)
	p.sources(e, o)
	p.Line("")
	p.closing(o, s.Day)
}

// report writes what is reported, when, and on whose word.
func (p *page) report(s docket.Step) {
	e := s.Entry
	p.Labelled(12, "Reported", e.Says)
	if s.IsLaw() {
		p.Labelled(12, "When", layout.When(e.Happened))
	} else {
		p.Labelled(12, "When", placed(s))
	}
	known := layout.When(e.Known)
	if e.Known.IsZero() {
		known = "not public"
	}
	if e.Through != "" {
		known += ", through " + e.Through
	}
	p.Labelled(12, "Known", known)
	p.Labelled(12, "Says so", fmt.Sprintf("%v: %s", e.Standing, e.Standing.Says()))
	for _, t := range e.Later {
		p.Labelled(12, "Later", fmt.Sprintf("%s, through %s, %v: %s", layout.When(t.Known), t.Through, t.Standing, t.Standing.Says()))
	}
	if e.Unsure {
		p.Labelled(12, "Unsure", "nothing that was read bears it out as told")
	}
	if e.Planned {
		p.Labelled(12, "Planned", "it has not happened, and is not put to the law")
	}
	if e.Unread != "" {
		p.Labelled(12, "Not read", e.Unread)
	}
	if s.IsLaw() {
		return
	}
	p.Labelled(12, "Who", inFull(e.By()))
	p.Labelled(12, "Notice", fmt.Sprintf("%s, to %s", dispute.Called(e.Notice), layout.Who(s.Notice.To())))
}

// placed says when it happened, and on what day the law was asked.
func placed(s docket.Step) string {
	text := layout.When(s.Entry.Happened)
	if s.Entry.Happened.Earliest() == s.Entry.Happened.Latest() && !s.Entry.Happened.Approximate() {
		return text
	}
	return fmt.Sprintf("%s; put to the law as on %v, the earliest day that fits the order", text, s.Day)
}

// answer writes the effect and the states.
func (p *page) answer(s docket.Step, from tcn.Standpoint) {
	p.Section("The law's answer")
	if isStatement(s) {
		p.Labelled(12, "Effect", "none: it is a statement, and moves nothing")
	} else {
		p.Labelled(12, "Effect", fmt.Sprintf("%s: %s", layout.Told(s.Effect()), meanings[s.Effect()]))
	}
	if rule := s.Ruling.Rule(); rule.Act != "" {
		label := "In law"
		if s.Effect() == tcn.Void {
			label = "If it could"
		}
		p.Labelled(12, label, rule.Says)
	}
	if !from.Law.IsZero() {
		p.Labelled(12, "Law of", from.Law.String())
	}
	if others := layout.Others(from); len(others) > 0 {
		p.Labelled(12, "Reading", strings.Join(others, "; "))
	}
	p.Labelled(12, "Before", s.Before.String())
	p.Labelled(12, "After", s.After().String())
	p.Labelled(12, "Stage", path(s.Stages()))
	if !s.Lapse.Day().IsZero() {
		p.Labelled(12, "Meanwhile", fmt.Sprintf("on %v: %s", s.Lapse.Day(), s.Lapse.Rule().Says))
	}
}

// meanings says what the effects are.
var meanings = map[tcn.Effect]string{
	tcn.Lawful:    "the act takes effect, and breaks no duty",
	tcn.Breach:    "the act happens, against a duty",
	tcn.Irregular: "the act takes effect, but can be quashed",
	tcn.Void:      "there is no power: nothing changes, the act is refused",
}

// comparison writes what comes out otherwise than under the law of the entry's own day and the default readings.
func (p *page) comparison(s, plain docket.Step, o options) {
	all := changes(s, plain)
	if len(all) == 0 {
		p.Labelled(12, "Changed", "nothing: it comes out the same under "+o.usual())
		return
	}
	p.Labelled(12, "Changed", strings.Join(all, "; "))
}

// words writes the words relied on, as they stood on the day that governs.
func (p *page) words(s docket.Step, law ipa.Date) {
	words := s.Ruling.Rule().Law
	if len(words) == 0 || isStatement(s) {
		return
	}
	p.Section("The words relied on, in words of our own")
	for _, c := range words {
		day := s.Day
		if !law.IsZero() {
			day = law
		}
		if pin := c.Pin(); !pin.IsZero() {
			day = pin
		}
		p.Para(2, c.At(ipa.Date{}).Full())
		says := fmt.Sprintf("(%v on %v)", ipa.InForce(c, day), day)
		if found, ok := provision(c); ok && found.Says(day) != "" {
			says = found.Says(day)
		}
		p.Para(4, says)
		if url := c.At(day).URL(); url != "" {
			p.Para(4, url)
		}
	}
}

// grounds writes why the act is not simply lawful.
func (p *page) grounds(s docket.Step) {
	all := s.Grounds()
	if len(all) == 0 {
		return
	}
	p.Section("Why it is not simply lawful")
	for _, g := range all {
		inferred := ""
		if g.Inferred {
			inferred = ", which the Act does not state"
		}
		p.Para(2, fmt.Sprintf("%v%s: %s.", g.Effect, inferred, g.Says))
		p.Para(4, layout.Capital(layout.Cure(g))+".")
		if len(g.Law) > 0 {
			p.Para(4, layout.Join(g.Law, "; "))
		}
	}
}

// doubts writes the open questions on which the answer turns, with what it would be under each reading.
func (p *page) doubts(s docket.Step, from tcn.Standpoint) {
	numbers := doubts(s)
	if len(numbers) == 0 {
		return
	}
	p.Section("Open questions of law on which it turns")
	other := map[string]tcn.Effect{} // what is not there has the effect that the entry has
	for _, d := range s.Ruling.Doubts() {
		other[d.ID+"="+d.Reading] = d.Other
	}
	for _, n := range numbers {
		doubt, _ := ipa.DoubtOf(n) // package tcn names no other
		p.Para(2, fmt.Sprintf("%d, %s: %s", n, doubt.ID, doubt.Question))
		for i, reading := range doubt.Readings {
			effect := s.Effect()
			if e, ok := other[doubt.ID+"="+reading.Name]; ok {
				effect = e
			}
			taken := ""
			if i == layout.Taken(from, doubt) {
				taken = ", taken here"
			}
			p.Para(4, fmt.Sprintf("- %s%s: %s. The entry is %v.", reading.Name, taken, reading, effect))
		}
		p.Para(4, doubt.Why)
	}
}
