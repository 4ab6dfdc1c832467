package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// writeHanging writes on which open questions the story hangs, and what on each.
func writeHanging(p *page.Page, all []hang, from tcn.Standpoint) {
	p.Para(0, "On which open questions of law does the dispute over Apple's iCloud encryption hang, as it is reported? It was told again under each other reading of each question, "+
		"and here is what came out otherwise: of the entries, and of where the two notices and the operator stand"+standing(all)+". Nothing here is asserted, of the facts or of the law.")
	if says := page.Under(from); says != "" {
		p.Para(0, says)
	}
	p.Line("")
	p.Para(0, tallied(all))
	last := ipa.Date{}
	for _, h := range all {
		h.write(p)
		last = h.on
	}
	p.Line("")
	closing(p, from, last)
	p.Para(0, "More: add -doubt list or -h; leave out -questions for the three counterfactuals.")
}

// standing says on which day the notices are looked at.
func standing(all []hang) string {
	if len(all) == 0 {
		return ""
	}
	return fmt.Sprintf(" on %v, the last day of which anything is reported", all[0].on)
}

// tallied says on how many questions the story hangs, and that a doubt of the law is none of the facts.
func tallied(all []hang) string {
	count := 0
	for range ipa.Doubts() {
		count++
	}
	var which []string
	for _, h := range all {
		which = append(which, h.doubt.ID)
	}
	if len(which) == 0 {
		return fmt.Sprintf("The story hangs on none of the %d open questions of law.", count)
	}
	return fmt.Sprintf("The story hangs on %d of the %d open questions of law: %s. To see all of it under another reading, go run ./examples/replay -doubt %s=%s. "+
		"What is contested of the facts is another matter: go run ./examples/replay -reading list.", len(which), count, strings.Join(which, ", "), which[0], all[0].turns[0].reading.Name)
}

func (h hang) write(p *page.Page) {
	p.Section(fmt.Sprintf("%d  %s", h.doubt.N, h.doubt.ID))
	p.Para(2, h.doubt.Question)
	for i, r := range h.doubt.Readings {
		p.Item(2, h.named(i)+": "+r.Says)
	}
	for _, t := range h.turns {
		p.Coloured(page.Bold, fmt.Sprintf("  Under %s:", t.reading.Name))
		t.write(p)
	}
}

// named is a reading's name, with what it is here.
func (h hang) named(place int) string {
	text := h.doubt.Readings[place].Name
	if place == h.doubt.Default {
		text += ", the default"
	}
	if place == h.taken && place != h.doubt.Default {
		text += ", taken here"
	}
	return text
}

func (t turn) write(p *page.Page) {
	for _, text := range entriesOf(t.entries) {
		p.Item(4, text)
	}
	for _, s := range t.stages {
		p.Item(4, fmt.Sprintf("%s: %s", dispute.Called(s.notice), s.says()))
	}
	for _, c := range t.clocks {
		text := c.clock.Name
		if c.clock.Requirement != "" {
			text += ", " + c.clock.Requirement
		}
		p.Item(4, fmt.Sprintf("%s, the clock %q: %s, instead of %s", dispute.Called(c.notice), text, c.other, c.is))
	}
	for _, o := range t.positions {
		p.Item(4, fmt.Sprintf("%s, %s [%s]", dispute.Called(o.notice), o.says(), page.Law(o.position.Law)))
	}
}

// entriesOf are the turns of entries in words, those that come to the same together: "void, instead of fitting the law: entry 16 (claim by complaint)".
func entriesOf(all []entryTurn) (texts []string) {
	var heads []string
	entries := map[string][]string{}
	for _, e := range all {
		head, entry := e.says()
		if entries[head] == nil {
			heads = append(heads, head)
		}
		entries[head] = append(entries[head], entry)
	}
	for _, head := range heads {
		texts = append(texts, head+": "+strings.Join(entries[head], "; "))
	}
	return texts
}

// fitting is an effect of an act that is told, as what it comes to.
func fitting(e tcn.Effect) string {
	if e == tcn.Lawful {
		return "fitting the law"
	}
	return e.String()
}

// says is an entry's turn in words: what it comes to, and which entry it is.
func (e entryTurn) says() (head, entry string) {
	n := e.step.Entry.N
	if e.is != "" {
		return fmt.Sprintf("it would be to %s, not to %s", doing.Event(e.other), doing.Event(e.is)), fmt.Sprintf("entry %d", n)
	}
	return fmt.Sprintf("%s, instead of %s", fitting(e.to), fitting(e.step.Effect())), fmt.Sprintf("entry %d (%s)", n, doing.Event(form(e.step)))
}

// says is a notice's other state in words: the stage, and the questions that are answered otherwise.
func (s stageTurn) says() string {
	var all []string
	if a, b := s.is.Stage(), s.other.Stage(); a != b {
		all = append(all, fmt.Sprintf("%s, and not %s", page.Stage(b), page.Stage(a)))
	}
	for r := range tcn.Regions() {
		if a, b := s.is.In(r), s.other.In(r); a != b && (a != s.is.Stage() || b != s.other.Stage()) { // what the stage says is said
			all = append(all, fmt.Sprintf("then %s, and not as reported: %s", page.Clause(b), page.Clause(a)))
		}
	}
	return strings.Join(all, "; ")
}

// says is a position's turn in words.
func (o positionTurn) says() string {
	other := page.TheRole(o.position.Counterparty)
	text := map[tcn.PositionKind]string{
		tcn.Duty: "the operator must", tcn.Liberty: "the operator may", tcn.Power: "the operator can", tcn.Disability: "the operator cannot",
		tcn.Right: other + " owes it to the operator to", tcn.NoRight: other + " may", tcn.Liability: other + " can", tcn.Immunity: other + " cannot",
	}[o.position.Kind]
	text += ": " + o.position.Content // a colon, since the content may begin with "not"
	if len(o.position.Requirements) > 0 {
		text += " (" + strings.Join(o.position.Requirements, ", ") + ")"
	}
	if o.there {
		return "no longer so: " + text
	}
	return "then so: " + text
}
