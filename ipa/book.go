package ipa

import (
	"fmt"
	"slices"
)

// The days on which this law changed most.
var (
	regime   = Day(2018, 3, 12)  // Part 9, Chapter 1 as enacted, with its two sets of regulations
	widened  = Day(2024, 10, 14) // 2024 Act, ss 17, 19 and 20: expiry, renewal, more operators
	periods  = Day(2025, 6, 6)   // SI 2025/656: 180 days, 30 days, the Board
	standing = Day(2025, 6, 20)  // 2024 Act, ss 18 and 21: standstill, deadlines, notification notices
)

// A line is a provision as the tables write it.
type line struct {
	cite    string
	heading string
	check   check
	texts   []text
}

// A text is a version as the tables write it. It stands until the next text of
// the same line begins. A text that says nothing ends the one before it.
type text struct {
	from Date
	by   string
	says string
}

// A check says how a line was checked.
type check uint8

const (
	read   check = iota + 1 // compared with the text for this table
	relied                  // rests on an earlier reading of the revised text
	unsure                  // not seen, or not all of it
)

// book is the table as the package uses it, built once.
type book struct {
	sorted  []Provision
	places  map[Citation]int
	changes []Date
}

var statuteBook = bind(statutes, instruments, tribunal, general)

// bind makes the book of the tables. A fault in a table stops the program at
// its start: the tables are source, not input.
func bind(tables ...[]line) book {
	b := book{places: map[Citation]int{}}
	for _, l := range slices.Concat(tables...) {
		b.sorted = append(b.sorted, l.provision())
	}
	slices.SortFunc(b.sorted, func(p, q Provision) int { return p.Citation.Compare(q.Citation) })
	for i, p := range b.sorted {
		if _, twice := b.places[p.Citation]; twice {
			panic(fmt.Sprintf("ipa: %s is in the tables twice; join the lines", p.Citation))
		}
		b.places[p.Citation] = i
		for _, v := range p.Versions {
			b.changes = append(b.changes, v.From, v.Until)
		}
	}
	slices.SortFunc(b.changes, Date.Compare)
	b.changes = slices.DeleteFunc(slices.Compact(b.changes), Date.IsZero)
	return b
}

func (l line) provision() Provision {
	p := Provision{Citation: MustParse(l.cite), Heading: l.heading, Certainty: Confirmed, Checked: Day(2026, 11, 22)}
	switch l.check {
	case relied:
		p.Checked = Day(2026, 4, 8)
	case unsure:
		p.Certainty, p.Checked = Unsure, Day(2026, 4, 8)
	}
	for i, t := range l.texts {
		if i > 0 && !l.texts[i-1].from.Before(t.from) || t.from.IsZero() {
			panic(fmt.Sprintf("ipa: the texts of %s are not in order of their days", l.cite))
		}
		if i > 0 && l.texts[i-1].says != "" {
			p.Versions[len(p.Versions)-1].Until = t.from
		}
		if t.says != "" {
			p.Versions = append(p.Versions, Version{From: t.from, By: MustParse(t.by), Says: t.says})
		}
	}
	return p
}
