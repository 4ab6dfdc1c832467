package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// why writes an entry in full.
func (p *page) why(s, plain docket.Step, of int, o options) {
	law := o.law
	e := s.Entry
	head := fmt.Sprintf("Entry %d of %d: %s", e.N, of, who(e.By()))
	if e.Act != nil {
		head += ", " + what(s)
	}
	p.line(p.in(bold, head))
	p.line("")
	p.report(s)
	if !s.IsLaw() {
		p.answer(s, law)
		if !law.IsZero() {
			p.comparison(s, plain)
		}
		p.words(s, law)
		p.grounds(s)
		p.doubts(s)
	}
	p.questions(e)
	p.sources(e, o)
	p.line("")
	if o.file != "" {
		p.para(0, notAdvice(law))
		return
	}
	p.para(0, closing(law))
}

// section writes the head of a part.
func (p *page) section(head string) {
	p.line("")
	p.line(p.in(bold, head))
}

// report writes what is reported, when, and on whose word.
func (p *page) report(s docket.Step) {
	e := s.Entry
	p.labelled("Reported", e.Says)
	if s.IsLaw() {
		p.labelled("When", when(e.Happened))
	} else {
		p.labelled("When", placed(s))
	}
	known := when(e.Known)
	if e.Known.IsZero() {
		known = "not public"
	}
	if e.Through != "" {
		known += ", through " + e.Through
	}
	p.labelled("Known", known)
	p.labelled("Says so", fmt.Sprintf("%v: %s", e.Standing, e.Standing.Says()))
	for _, t := range e.Later {
		p.labelled("Later", fmt.Sprintf("%s, through %s, %v: %s", when(t.Known), t.Through, t.Standing, t.Standing.Says()))
	}
	if e.Unsure {
		p.labelled("Unsure", "nothing that was read bears it out as told")
	}
	if e.Planned {
		p.labelled("Planned", "it has not happened, and is not put to the law")
	}
	if s.IsLaw() {
		return
	}
	p.labelled("Who", inFull(e.By()))
	p.labelled("Notice", fmt.Sprintf("%s, to %s", e.Notice, who(s.Notice.To())))
}

// placed says when it happened, and on what day the law was asked.
func placed(s docket.Step) string {
	text := when(s.Entry.Happened)
	if s.Entry.Happened.Earliest() == s.Entry.Happened.Latest() && !s.Entry.Happened.Approximate() {
		return text
	}
	return fmt.Sprintf("%s; put to the law as on %v, the earliest day that fits the order", text, s.Day)
}

// answer writes the effect and the states.
func (p *page) answer(s docket.Step, law ipa.Date) {
	p.section("The law's answer")
	p.labelled("Effect", fmt.Sprintf("%v: %s", s.Effect(), meanings[s.Effect()]))
	if rule := s.Ruling.Rule(); rule.Act != "" {
		label := "In law"
		if s.Effect() == tcn.Void {
			label = "If it could"
		}
		p.labelled(label, rule.Says)
	}
	if !law.IsZero() {
		p.labelled("Law of", law.String())
	}
	p.labelled("Before", s.Before.String())
	p.labelled("After", s.After().String())
	p.labelled("Stage", path(s.Stages()))
	if !s.Lapse.Day().IsZero() {
		p.labelled("Meanwhile", fmt.Sprintf("on %v: %s", s.Lapse.Day(), s.Lapse.Rule().Says))
	}
}

// meanings says what the effects are.
var meanings = map[tcn.Effect]string{
	tcn.Lawful:    "the act takes effect, and breaks no duty",
	tcn.Breach:    "the act happens, against a duty",
	tcn.Irregular: "the act takes effect, but can be quashed",
	tcn.Void:      "there is no power: nothing changes, the act is refused",
}

// comparison writes what the law of the entry's own day answers otherwise.
func (p *page) comparison(s, plain docket.Step) {
	all := changes(s, plain)
	if len(all) == 0 {
		p.labelled("Changed", "nothing: the law of its own day answers the same")
		return
	}
	p.labelled("Changed", strings.Join(all, "; "))
}

// words writes the words relied on, as they stood on the day that governs.
func (p *page) words(s docket.Step, law ipa.Date) {
	words := s.Ruling.Rule().Law
	if len(words) == 0 {
		return
	}
	p.section("The words relied on, in words of our own")
	for _, c := range words {
		day := s.Day
		if !law.IsZero() {
			day = law
		}
		if pin := c.Pin(); !pin.IsZero() {
			day = pin
		}
		p.para(2, c.At(ipa.Date{}).Full())
		says := fmt.Sprintf("(%v on %v)", ipa.InForce(c, day), day)
		if found, ok := provision(c); ok && found.Says(day) != "" {
			says = found.Says(day)
		}
		p.para(4, says)
		if url := c.At(day).URL(); url != "" {
			p.para(4, url)
		}
	}
}

// grounds writes why the act is not simply lawful.
func (p *page) grounds(s docket.Step) {
	all := s.Grounds()
	if len(all) == 0 {
		return
	}
	p.section("Why it is not simply lawful")
	for _, g := range all {
		inferred := ""
		if g.Inferred {
			inferred = ", which the Act does not state"
		}
		p.para(2, fmt.Sprintf("%v%s: %s.", g.Effect, inferred, g.Says))
		p.para(4, capital(cure(g))+".")
		if len(g.Law) > 0 {
			p.para(4, join(g.Law, "; "))
		}
	}
}

// doubts writes the open questions that bear on the answer.
func (p *page) doubts(s docket.Step) {
	all := s.Ruling.Doubts()
	if len(all) == 0 {
		return
	}
	p.section("Open questions of law that bear on it")
	for _, d := range all {
		doubt, ok := ipa.DoubtOf(d.N)
		if !ok {
			continue
		}
		p.para(2, fmt.Sprintf("%d. %s", d.N, doubt.Question))
		for i, reading := range doubt.Readings {
			taken := ""
			if i == doubt.Default {
				taken = " (taken here)"
			}
			p.para(4, fmt.Sprintf("- %s%s", reading, taken))
		}
		p.para(4, doubt.Why)
		p.para(4, fmt.Sprintf("Effect here: %v; under another reading: %v.", s.Effect(), d.Other))
	}
}
