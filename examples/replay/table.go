package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A column is a column of the table, and what stands in it.
type column struct {
	layout.Column
	cell  func(row) string
	tint  bool             // its first line has the colour of the effect
	ahead func(row) string // what fills the lines below its text; nil: nothing
}

// A row is an entry with the law's answer, and the answer of the law of its day where another day's law is asked.
type row struct {
	docket.Step
	changes []string
	view    bool            // it is seen from somebody's place
	asked   map[string]bool // the questions that stand in full above
}

// wide has a column for everything; narrow puts several things into one cell.
var (
	wide = []column{
		{layout.Column{Head: "#", Least: 3, Share: 0}, row.number, false, nil},
		{layout.Column{Head: "When", Least: 12, Share: 0}, row.when, false, nil},
		{layout.Column{Head: lanesHead, Least: len(lanesHead), Share: 0}, row.lanes, false, row.ahead},
		{layout.Column{Head: "Who", Least: 16, Share: 1}, row.who, false, nil},
		{layout.Column{Head: "What", Least: 34, Share: 5}, row.what, false, nil},
		{layout.Column{Head: "Effect", Least: 11, Share: 0}, row.effect, true, nil},
		{layout.Column{Head: "State", Least: 20, Share: 2}, row.state, false, nil},
		{layout.Column{Head: "Law", Least: 14, Share: 1}, row.law, false, nil},
		{layout.Column{Head: "Who says so", Least: 13, Share: 1}, row.source, false, nil},
	}
	narrow = []column{
		{layout.Column{Head: "#", Least: 3, Share: 0}, row.number, false, nil},
		{layout.Column{Head: "When", Least: 10, Share: 0}, row.when, false, nil},
		{layout.Column{Head: lanesHead, Least: len(lanesHead), Share: 0}, row.lanes, false, row.ahead},
		{layout.Column{Head: "Who and what, and who says so", Least: 20, Share: 3}, row.story, false, nil},
		{layout.Column{Head: "Effect, law, state", Least: 18, Share: 1}, row.answer, true, nil},
	}
)

const (
	roomy = 148 // from here on there is room for all columns
	tight = 70  // below this there is none for the lanes
)

// table writes the whole table, what it is, and what it comes to.
func (p *page) table(steps, plain []docket.Step, o options) {
	p.lead(o)
	columns := narrow
	switch {
	case p.Width >= roomy:
		columns = wide
	case p.Width < tight:
		columns = slices.DeleteFunc(slices.Clone(narrow), func(c column) bool { return c.Head == lanesHead })
		columns[len(columns)-1].cell = row.answerInWords
	}
	heads := make([]layout.Column, len(columns))
	for i, c := range columns {
		heads[i] = c.Column
	}
	widths := p.Heads(heads)
	asked := make(map[string]bool)
	for i, s := range steps {
		if o.file == "" && isAfter(s) && (i == 0 || !isAfter(steps[i-1])) {
			p.Para(0, "After the five documents, from the record alone: most of it rests on headlines and summaries, and is unsure.")
			p.Line("")
		}
		r := row{Step: s, view: o.isView(), asked: asked}
		if o.isElsewhere() {
			r.changes = changes(s, plain[i])
		}
		texts, below := make([]string, len(columns)), make([]string, len(columns))
		for j, c := range columns {
			texts[j] = c.cell(r)
			if c.ahead != nil {
				below[j] = c.ahead(r)
			}
		}
		p.Row(widths, texts, below, func(column, line int) layout.Colour {
			if columns[column].tint && line == 0 && !isStatement(s) {
				return tints[s.Effect()]
			}
			return ""
		})
		p.Line("")
		for _, q := range s.Entry.Contested {
			asked[q] = true
		}
	}
	p.summary(steps, plain, o)
}

// tints are the colours of the effects.
var tints = map[tcn.Effect]layout.Colour{tcn.Lawful: layout.Green, tcn.Breach: layout.Yellow, tcn.Irregular: layout.Red, tcn.Void: layout.Red}

func (r row) number() string {
	if r.Entry.N == 0 {
		return "+" // supposed
	}
	if len(r.changes) > 0 {
		return fmt.Sprintf("%d*", r.Entry.N)
	}
	return fmt.Sprint(r.Entry.N)
}

func (r row) when() string { return layout.When(r.Entry.Happened) }
func (r row) who() string  { return layout.Stack(layout.Who(r.Entry.By())) }

// what is the act, the wording, and what is contested, wrong or changed about it.
func (r row) what() string {
	parts := []string{layout.Capital(what(r.Step)), r.Entry.Says}
	if r.Entry.Act == nil {
		parts = parts[1:]
	}
	return layout.Stack(append(parts, r.remarks()...)...)
}

// remarks are what is contested, wrong or changed.
func (r row) remarks() (all []string) {
	for _, q := range r.Entry.Contested {
		if r.asked[q] && isNumbered(q) {
			all = append(all, "Contested: "+q+", above.")
			continue
		}
		all = append(all, "Contested: "+question(q))
	}
	for _, g := range r.Grounds() {
		all = append(all, fmt.Sprintf("%s because %s. %s.", layout.Capital(g.Effect.String()), layout.Reason(g), layout.Capital(layout.Cure(g))))
	}
	if !r.Lapse.Day().IsZero() {
		all = append(all, fmt.Sprintf("Before this, on %v: %s.", r.Lapse.Day(), r.Lapse.Rule().Says))
	}
	if len(r.changes) > 0 {
		all = append(all, "* Changed: "+strings.Join(r.changes, "; ")+".")
	}
	return all
}

// effect is what follows in law, and the open questions that bear on it.
func (r row) effect() string {
	switch {
	case r.Entry.Planned:
		return "planned: not replayed"
	case r.Entry.Unread != "":
		return "not read as an act"
	case r.IsLaw():
		return ""
	}
	if isStatement(r.Step) {
		return "a statement"
	}
	parts := []string{layout.Told(r.Effect())}
	if r.Err == nil && movesNothing(r.Ruling.Rule()) {
		parts = append(parts, "moves nothing")
	}
	for _, d := range r.Ruling.Doubts() {
		if text := fmt.Sprintf("or %v: doubt %d", d.Other, d.N); !slices.Contains(parts, text) { // two readings may have the same effect
			parts = append(parts, text)
		}
	}
	return layout.Stack(parts...)
}

// movesNothing reports whether a form of an act has no moves at all, as a statement has none.
func movesNothing(r tcn.Rule) bool { return len(r.Wants())+len(r.Carries)+len(r.Sweeps) == 0 }

// state is the notice, its way through the headline words, and the moves of its six machines.
func (r row) state() string {
	if r.IsLaw() {
		return ""
	}
	parts := []string{dispute.Called(r.Entry.Notice) + ":", path(r.Stages())}
	return layout.Stack(append(parts, layout.Moves(r.Before, r.After())...)...)
}

// law is what an act rests on; a statement rests on none.
func (r row) law() string {
	if isStatement(r.Step) {
		return ""
	}
	return layout.Join(r.Ruling.Rule().Law, "\n")
}

// source is on whose word the entry stands, and where that is found.
func (r row) source() string {
	text := tellings(r.Entry)
	if r.view && r.Entry.Known.IsZero() && r.Entry.N != 0 {
		text = "first hand, not public"
	}
	if r.Entry.Unsure {
		text += ", unsure"
	}
	if all := documents(r.Entry); len(all) > 0 {
		text += " (" + strings.Join(all, " ") + ")"
	}
	return layout.Stack(text)
}

// tellings are on whose word an entry stands, each with the outlet through which it was told.
func tellings(e docket.Entry) string {
	if e.Known.IsZero() {
		return e.Stands().String()
	}
	var all []string
	for _, t := range e.Tellings() {
		if text := fmt.Sprintf("%v, through %s", t.Standing, t.Through); !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	return strings.Join(all, "; ")
}

// documents are the documents that tell of an entry, without the numbers of their claims, and the rows of the record.
func documents(e docket.Entry) []string {
	var all []string
	for _, claim := range e.Claims {
		if document, _, _ := strings.Cut(claim, "-"); !slices.Contains(all, document) {
			all = append(all, document)
		}
	}
	return append(all, e.Record...)
}

// story is who, what and who says so in one cell; answer is the effect and the law in one.
func (r row) story() string {
	head := r.who()
	if r.Entry.Act != nil {
		head += ": " + what(r.Step)
	}
	parts := append([]string{head, r.Entry.Says}, r.remarks()...)
	return layout.Stack(append(parts, "Who says so: "+r.source())...)
}

// answerInWords is the answer with the moves, where no letters show them.
func (r row) answerInWords() string {
	if r.IsLaw() {
		return r.answer()
	}
	return strings.Join(append([]string{r.answer()}, layout.Moves(r.Before, r.After())...), "\n")
}

// answer is the effect, the law and where the notice then stands in one cell, without the moves of the machines, which the letters show.
func (r row) answer() string {
	parts := []string{r.effect()}
	if law := strings.ReplaceAll(r.law(), "\n", "; "); law != "" {
		parts = append(parts, law)
	}
	if !r.IsLaw() && !r.Entry.Planned {
		parts = append(parts, dispute.Called(r.Entry.Notice)+": "+path(r.Stages()))
	}
	return strings.Join(parts, "\n")
}
