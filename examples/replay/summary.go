package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// lead says what the table is.
func (p *page) lead(o options) {
	about := "The dispute over Apple's iCloud encryption"
	if o.file != "" {
		about = o.file
	}
	p.Para(0, about+" as it is reported, put to the law act by act. Nothing here is asserted: every entry says who says so.")
	if r, ok := readingOf(o.reading); ok {
		p.Para(0, fmt.Sprintf("Reading %q: %s", r.Name, r.Says))
	}
	if o.isView() {
		p.Para(0, layout.Capital(seen(o))+": and nothing else.")
	}
	if o.isElsewhere() {
		p.Para(0, fmt.Sprintf("%s An asterisk marks what comes out otherwise under %s.", layout.Under(o.from), o.usual()))
	}
	if p.Width >= tight {
		p.Para(0, "The letters LFSRTE stand for the six questions, lock, force, secrecy, review, tribunal and enforcement; under them a point is where each begins, a letter the first of "+
			"the status's word (? is asked, = is determined), a capital where the entry changes it.")
	}
	if o.file == "" {
		p.Para(0, "S0 to S4 are the five documents, R01 and on the rows of the record outside them, Q01 and on the questions on which the sources differ: each is asked in full once.")
	}
	p.Para(0, "A statement moves nothing, and the law is asked nothing about it.")
	p.Line("")
}

// usual is what is taken if nothing else is asked for.
func (o options) usual() string {
	switch readings := len(layout.Others(o.from)); {
	case readings == 0:
		return "the law of its own day"
	case o.from.Law.IsZero():
		return "the default readings"
	}
	return "the law of its own day and the default readings"
}

// summary says what the table comes to, how to read it, and what it is not.
func (p *page) summary(steps, plain []docket.Step, o options) {
	for _, n := range notices(steps) {
		p.Para(0, fmt.Sprintf("%s: %s.", layout.Capital(dispute.Called(n)), path(docket.Stages(steps, n))))
	}
	if next, ok := readingOf("never"); ok && o.isWhole() && slices.Contains(notices(steps), dispute.January) {
		p.Para(0, fmt.Sprintf("Whether that is so is contested. On the reading %q: %s", next.Name, next.Says))
	}
	p.Para(0, tally(steps, o))
	if o.isElsewhere() {
		p.Para(0, o.changed(steps, plain))
	}
	p.Line("")
	p.Para(0, "How to read it: a doubt is an open question of law on which the "+
		"effect turns: what it would be under another reading is shown, and -doubt replays all of it so. -why N shows entry N in full, with the words of law and links.")
	p.closing(o, layout.LastTold(steps))
}

// isWhole reports whether the dispute is told to its end, in the default reading and for nobody in particular.
func (o options) isWhole() bool {
	return o.file == "" && o.reading == "" && !o.isView() && o.until.IsZero() && !o.seedsOnly
}

// notices are the names of the notices, in the order in which they come.
func notices(steps []docket.Step) []string {
	var all []string
	seen := map[string]bool{"": true}
	for _, s := range steps {
		if name := s.Entry.Notice; !seen[name] {
			seen[name] = true
			all = append(all, name)
		}
	}
	return all
}

// tally counts the entries by what they are.
func tally(steps []docket.Step, o options) string {
	effects := map[tcn.Effect]int{}
	inferred, contested, outside, unsure, planned, statements, law, unread := 0, 0, 0, 0, 0, 0, 0, 0
	for _, s := range steps {
		switch {
		case s.Entry.Planned:
		case s.Entry.Unread != "":
			unread++
		case s.IsLaw():
			law++
		case isStatement(s):
			statements++
		default:
			effects[s.Effect()]++
		}
		if s.Entry.Standing == docket.Inferred {
			inferred++
		}
		if len(s.Entry.Contested) > 0 {
			contested++
		}
		if s.Entry.Outside() {
			outside++
		}
		if s.Entry.Unsure {
			unsure++
		}
		if s.Entry.Planned {
			planned++
		}
	}
	var parts []string
	for e := tcn.Lawful; e <= tcn.Void; e++ {
		switch n := effects[e]; {
		case n == 0:
		case e == tcn.Lawful:
			parts = append(parts, layout.Count(n, "act fits", "acts fit")+" the law, as told")
		default:
			parts = append(parts, fmt.Sprintf("%s %v, as told", layout.Count(n, "is", "are"), e))
		}
	}
	for _, n := range []struct {
		n         int
		one, many string
	}{{statements, "is a statement", "are statements"}, {law, "is an event of law", "are events of law"}, {unread, "is not read as an act", "are not read as acts"}, {planned, "is planned", "are planned"}} {
		if n.n > 0 {
			parts = append(parts, layout.Count(n.n, n.one, n.many))
		}
	}
	text := fmt.Sprintf("%s: %s. %s inferred, %s contested, %s unsure", layout.Count(len(steps), "entry", "entries"), strings.Join(parts, ", "),
		layout.Count(inferred, "is", "are"), layout.Count(contested, "is", "are"), layout.Count(unsure, "is", "are"))
	if o.known.IsZero() && o.file == "" { // before a day the documents may not have been there
		text += fmt.Sprintf(", %s told only outside the five documents", layout.Count(outside, "is", "are"))
	}
	return text + "."
}

// changed counts what comes out otherwise than under the law of each day and the default readings.
func (o options) changed(steps, plain []docket.Step) string {
	var which []string
	for i, s := range steps {
		if len(changes(s, plain[i])) > 0 {
			which = append(which, fmt.Sprint(s.Entry.N))
		}
	}
	if len(which) == 0 {
		return fmt.Sprintf("Compared with %s, nothing comes out otherwise.", o.usual())
	}
	return fmt.Sprintf("Compared with %s, %s out otherwise: %s.", o.usual(), layout.Count(len(which), "entry comes", "entries come"), strings.Join(which, ", "))
}

// closing says what no page of the command is, and what the tables are worth on the last day of which it tells, or that is asked about.
func (p *page) closing(o options, last ipa.Date) {
	at, days := "law as at each entry's day", []ipa.Date{last, o.until, o.known}
	if law := o.from.Law; !law.IsZero() {
		at, days = fmt.Sprintf("law as at %v", law), []ipa.Date{law}
	}
	unchecked := layout.Unchecked(days...)
	switch {
	case unchecked != "":
		p.Para(0, unchecked)
	case o.from.Law.IsZero():
		at += fmt.Sprintf(", in tables checked to %v", ipa.Checked())
	}
	text := fmt.Sprintf("Not legal advice; %s; asserts no unconfirmed fact.", at)
	if o.file == "" {
		text += " No notice to Apple has been confirmed."
	}
	p.Para(0, text)
	if !o.isView() { // a view says it of whoever looks
		p.Para(0, layout.OtherLawInShort(actors.RolePress))
	}
}
