package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// An answer of more lines than two screens have is given in short, unless all of it is asked for.
const twoScreens = 48

// A measure is the most that an answer in short gives of each thing.
type measure struct {
	words  int  // provisions in words; beyond, they are named by section
	groups int  // sentences on what rests on the words
	items  int  // things in one of them
	doubts int  // open questions
	latest bool // of a provision that was worded otherwise before, the latest wording alone
}

// measures are tried in order, until an answer fits two screens. The last is taken whatever it comes to.
var measures = []measure{
	{14, 20, 6, 8, false}, {12, 14, 4, 6, false}, {10, 10, 3, 5, false}, {10, 8, 2, 4, true}, {8, 6, 2, 3, true}, {6, 4, 1, 2, true},
}

// A brief is an answer in short, as it is written on a page.
type brief struct {
	*page.Page
	measure
	answer
	subject lookup.Subject
	found   lawbook.Book
	lines   int // of all of it
}

// short writes an answer in short: what was asked for by name in full, what the words say, what rests on them, and what is open.
func short(p *page.Page, s lookup.Subject, a answer, found lawbook.Book, lines int) {
	const after = 2 // what is said behind it
	before := strings.Count(p.String(), "\n") + after
	for i, m := range measures {
		trial := brief{&page.Page{Width: p.Width}, m, a, s, found, lines}
		trial.write()
		if i == len(measures)-1 || before+strings.Count(trial.String(), "\n") <= twoScreens {
			trial.Page = p
			trial.write()
			return
		}
	}
}

func (b *brief) write() {
	if b.Kind == "role" {
		b.rests()
		b.Section("The words")
		b.words()
	} else {
		b.named()
		b.words()
		b.rests()
	}
	if b.Kind != "doubt" {
		b.open()
	}
	b.Line("")
	b.Para(0, fmt.Sprintf("In short, of %d lines: -all gives all. The words are ours and not the statute's; it is no legal advice. The law was checked to %v.", b.lines, b.Checked))
}

// named writes what was looked for by a name. An open question is given with its readings.
func (b *brief) named() {
	switch b.Kind {
	case "doubt":
		d := b.Doubts[0]
		b.Para(0, d.Question)
		for _, r := range d.Readings {
			b.Item(0, r.Name+": "+page.Capital(strings.TrimSuffix(r.Says, "."))+"."+taken(r.Taken))
		}
		b.Para(0, "Why: "+d.Why)
		if d.Outside != "" {
			b.Para(0, "Nothing here turns on it: "+d.Outside)
		}
		b.Line("")
	case "name":
		b.entries()
		b.Line("")
	}
}

func taken(is bool) string {
	if is {
		return " Taken here."
	}
	return ""
}

// entries writes what has the name that was looked for.
func (b *brief) entries() {
	most := min(2*b.items, len(b.Rules))
	for _, r := range b.Rules[:most] {
		text := fmt.Sprintf("Rule %s: %s. %s", r.ID, doing.Event(r.Event()), page.Capital(strings.TrimSuffix(r.Says, ".")))
		if len(r.By) > 0 && len(r.By) < 6 {
			var who []string
			for _, role := range r.By {
				who = append(who, page.Role(role))
			}
			text += ". By: " + strings.Join(who, ", ")
		}
		b.Item(0, text+"."+held("rule", r.ID))
	}
	var more []lookup.Group
	for _, r := range b.Rules[most:] {
		more = lookup.Grouped(more, "Other rules: ", ", ", r.ID)
	}
	for _, g := range slices.Concat(more, unmet(b.Needs)) {
		b.Item(0, g.Says(2*b.items))
	}
	for _, c := range b.Clocks {
		text := fmt.Sprintf("Clock %s: %s. How long: %s. For %s. At its end: %s", c.ID, c.Name, page.Counted(c.Length, c.Starts), page.TheRole(c.Whose), strings.TrimSuffix(c.Ends, "."))
		if c.Longer != "" {
			text += ". Made longer by " + strings.TrimSuffix(c.Longer, ".")
		}
		b.Item(0, text+"."+held("clock", c.ID))
	}
	for _, m := range b.Statuses {
		text := fmt.Sprintf("Status %v (%v): %s", m.Status, m.Region, strings.TrimSuffix(m.Says, "."))
		if m.Way != "" {
			text += fmt.Sprintf(". Out of it: %s (%s)", m.Way, page.TheRole(m.Whose))
		}
		b.Item(0, text+"."+held("status", m.Status.String()))
	}
	for _, s := range b.Positions {
		verb, content := lookup.Does(s.Kind, s.Content)
		text := fmt.Sprintf("Position %s: %s %s %s (a %v towards %s).", s.ID, page.TheRole(s.Holder), verb, content, s.Kind, page.TheRole(s.Counterparty))
		b.Item(0, text+held("position", s.ID))
	}
}

// held says behind a line of the tables which kinds of notice have it, and under which words; nothing, where all have it alike.
func held(kind, id string) string {
	text := lawbook.Item{Kind: kind, ID: id}.OfKinds()
	if text == "" {
		return ""
	}
	return " " + page.Capital(text) + "."
}

// effects say what follows from what a need lacks.
var effects = map[tcn.Effect]string{
	tcn.Void: "Void, of no effect, if ", tcn.Irregular: "Irregular, to be quashed, if ", tcn.Breach: "A breach of duty if ",
	tcn.Lawful: "No bar yet, but it will count later, if ",
}

// unmet are the needs by what follows from each if it is not met.
func unmet(all []need) (groups []lookup.Group) {
	for _, n := range all {
		groups = lookup.Grouped(groups, effects[n.Else], "; or if ", n.Unmet)
	}
	return groups
}

// words writes what the provisions say: of many, without their paragraphs; of more, the sections that have them.
func (b *brief) words() {
	all := b.Words
	if len(all) > b.measure.words {
		every := all
		all = slices.DeleteFunc(slices.Clone(all), func(w provision) bool {
			return slices.ContainsFunc(every, func(o provision) bool { return o.Place != w.Place && w.Place.Within(o.Place) })
		})
	}
	if len(all) <= b.measure.words {
		for _, w := range all {
			b.provision(w)
		}
		return
	}
	var lines []string
	for _, w := range b.found.Works {
		for _, s := range w.Sections {
			n := 0
			for _, part := range s.Parts {
				n += len(part.Words)
			}
			text := s.Citation.String()
			if s.Heading != "" {
				text += " · " + s.Heading
			}
			lines = append(lines, fmt.Sprintf("%s (%s)", text, page.Count(n, "place", "places")))
		}
	}
	for _, line := range lines[:min(b.measure.words, len(lines))] {
		b.Item(0, line)
	}
	if n := len(lines) - b.measure.words; n > 0 {
		b.Item(0, "and "+page.Count(n, "more section", "more sections"))
	}
}

// provision writes what a provision says, with its days, and where it can be read.
func (b *brief) provision(w provision) {
	n := len(w.Wordings)
	switch last := w.Wordings[n-1]; {
	case n == 1:
		b.Para(0, fmt.Sprintf("%v: %s (%s)", w.Place, last.Says, stood(last)))
	case b.latest:
		b.Para(0, fmt.Sprintf("%v: %s (%s; before that, %s)", w.Place, last.Says, stood(last), page.Count(n-1, "other wording", "other wordings")))
	default:
		b.Para(0, w.Place.String()+":")
		for _, v := range w.Wordings {
			b.Item(0, fmt.Sprintf("%s: %s", stood(v), v.Says))
		}
	}
	b.Para(2, w.URL)
}

// stood says on which days a wording stood.
func stood(w wording) string {
	if w.Until.IsZero() {
		return fmt.Sprintf("since %v", w.From)
	}
	return fmt.Sprintf("%v to %v", w.From, w.Until.Add(-1))
}

// rests writes what rests on the words: who must, may and can do what, what follows if something is not so, and the names of the rest.
func (b *brief) rests() {
	if b.Kind == "name" { // it is given already
		return
	}
	var listed []lookup.Group
	owed, others := b.subject.Owed(b.found)
	for _, c := range b.Clocks {
		listed = lookup.Grouped(listed, "Clocks: ", ", ", c.ID)
	}
	for _, r := range lookup.ForFirst(b.Rules, func(r tcn.Rule) lawbook.Item { return lawbook.Item{Kind: "rule", ID: r.ID} }) {
		if b.Kind == "role" {
			listed = lookup.Grouped(listed, "Acts that are theirs, lawful or not: ", "; ", doing.Event(r.Event()))
		} else {
			listed = lookup.Grouped(listed, "Rules on what can be done: ", ", ", r.ID)
		}
	}
	for _, m := range b.Statuses {
		listed = lookup.Grouped(listed, "Statuses: ", ", ", m.Status.String())
	}
	for _, i := range b.Also {
		listed = lookup.Grouped(listed, "It bears besides on, "+lookup.Several(i.Kind)+": ", ", ", i.ID)
	}
	said := slices.Concat(owed, others, unmet(b.Needs))
	if len(said)+len(listed) > 0 && b.Kind != "role" { // of a role, the head says it
		b.Section("What rests on it")
	}
	for _, g := range said[:min(b.groups, len(said))] {
		b.Item(0, g.Says(b.items))
	}
	if n := len(said) - b.groups; n > 0 {
		b.Item(0, fmt.Sprintf("and %s on who must, may or can do what, or on what follows from what is not so.", page.Count(n, "more line", "more lines")))
	}
	for _, g := range listed {
		b.Item(0, g.Says(4*b.items))
	}
}

// open writes the open questions, with the readings that are taken.
func (b *brief) open() {
	all := b.Doubts
	if len(all) == 0 {
		return
	}
	b.Section("What is open")
	for _, d := range all[:min(b.doubts, len(all))] {
		for _, r := range d.Readings {
			if r.Taken {
				b.Item(0, fmt.Sprintf("Doubt %d: %s Taken here: %s.", d.N, d.Question, strings.TrimSuffix(r.Says, ".")))
			}
		}
	}
	if len(all) > b.doubts {
		var numbers []string
		for _, d := range all[b.doubts:] {
			numbers = append(numbers, fmt.Sprint(d.N))
		}
		one := "and doubts "
		if len(numbers) == 1 {
			one = "and doubt "
		}
		b.Item(0, one+strings.Join(numbers, ", "))
	}
}
