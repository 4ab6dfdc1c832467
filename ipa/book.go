package ipa

import (
	"fmt"
	"slices"
)

// The days on which the law of these notices changed most. The tables name
// other days where they use them.
var (
	passed   = Day(2016, 11, 29) // the 2016 Act, s 272(2)
	regime   = Day(2018, 3, 12)  // Part 9, Chapter 1 of the 2016 Act with its two sets of regulations
	widened  = Day(2024, 10, 14) // 2024 Act, ss 7 to 9, 11, 16, 17, 19 and 20
	periods  = Day(2025, 6, 6)   // SI 2025/656
	standing = Day(2025, 6, 20)  // 2024 Act, ss 18 and 21
)

// vouched is the day to which the revised text of the Act goes: see Checked.
var vouched = Day(2026, 4, 7)

// A chapter of the tables is a run of provisions under one heading, which began
// on one day by one instrument unless a line says otherwise.
type chapter struct {
	heading string
	check   check
	from    Date
	by      string
	lines   []line
}

// A line is a provision as the tables write it: what it says first, and what it
// says later. Where the first text is empty, the others are all there is.
type line struct {
	cite, says string
	later      []text
}

// A text stands until the next text of the same line begins. A text that says
// nothing ends the one before it.
type text struct {
	from Date
	by   string
	says string
}

// A check says how a chapter was checked.
type check uint8

const (
	compared check = iota + 1 // compared with the text for this table
	relied                    // rests on an earlier reading of the revised text
	unseen                    // not seen, or not all of it
)

// book is the tables as the package uses them, built once.
type book struct {
	sorted  []Provision
	places  map[Citation]int
	changes []Date
}

var statuteBook = bind(
	powers, notices, reviews, notifications, oversight, retention, definitions,
	amending, obligations, referrals, commencement, tribunal, tribunalRules, general,
)

// bind makes the book of the tables. A fault in a table stops the program at
// its start: the tables are source, not input.
func bind(tables ...[]chapter) book {
	var entries []entry
	for _, c := range slices.Concat(tables...) {
		for _, l := range c.lines {
			entries = append(entries, c.entry(l))
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return a.cite.Compare(b.cite) })
	b := book{places: make(map[Citation]int, len(entries))}
	for i, e := range entries {
		if i > 0 && entries[i-1].cite == e.cite {
			panic(fmt.Sprintf("ipa: %s is in the tables twice; join the lines", e.cite))
		}
		b.places[e.cite] = i
		b.sorted = append(b.sorted, e.with(entries[i+1:]).provision())
	}
	for _, p := range b.sorted {
		for _, v := range p.Versions {
			b.changes = append(b.changes, v.From, v.Until)
		}
	}
	slices.SortFunc(b.changes, Date.Compare)
	b.changes = slices.DeleteFunc(slices.Compact(b.changes), Date.IsZero)
	return b
}

// An entry is a line that has been read.
type entry struct {
	cite    Citation
	heading string
	check   check
	texts   []text
}

func (c chapter) entry(l line) entry {
	e := entry{cite: MustParse(l.cite), heading: c.heading, check: c.check}
	if l.says != "" {
		e.texts = append(e.texts, text{c.from, c.by, l.says})
	}
	e.texts = append(e.texts, l.later...)
	for i, t := range e.texts {
		if t.from.IsZero() || i > 0 && !e.texts[i-1].from.Before(t.from) {
			panic(fmt.Sprintf("ipa: the texts of %s are not in the order of their days", e.cite))
		}
	}
	return e
}

// with gives the entry the changes of its parts: a whole has changed when a
// part of it has. The parts of a whole follow it.
func (e entry) with(following []entry) entry {
	e.texts = slices.Clone(e.texts)
	for _, part := range following {
		if !part.cite.Within(e.cite) {
			break
		}
		for _, t := range part.texts {
			e.split(t)
		}
	}
	return e
}

// split begins a new text of the entry on the day of t, with its old words.
func (e *entry) split(t text) {
	i, found := slices.BinarySearchFunc(e.texts, t.from, func(own text, day Date) int { return own.from.Compare(day) })
	if found || i == 0 || e.texts[i-1].says == "" {
		return
	}
	e.texts = slices.Insert(e.texts, i, text{t.from, t.by, e.texts[i-1].says})
}

func (e entry) provision() Provision {
	p := Provision{Citation: e.cite, Heading: e.heading, Certainty: Confirmed, Checked: Day(2026, 11, 25)}
	switch e.check {
	case relied:
		p.Checked = Day(2026, 4, 8)
	case unseen:
		p.Certainty, p.Checked = Unsure, Day(2026, 4, 8)
	default: // compared with the text
	}
	for i, t := range e.texts {
		if i > 0 && e.texts[i-1].says != "" {
			p.Versions[len(p.Versions)-1].Until = t.from
		}
		if t.says != "" {
			p.Versions = append(p.Versions, Version{From: t.from, By: MustParse(t.by), Says: t.says})
		}
	}
	return p
}
