package ipa

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Doubt is a question that the texts leave open, with the readings of it. Its
// number and its id are fixed and never used again; its words may be improved.
//
// The default is a working assumption, not an opinion on the law. What depends
// on a doubt should say so and show the effect of the other readings.
type Doubt struct {
	N        int        // from 1
	ID       string     // its short name, as "suspension-ends"
	Question string     // one sentence
	Readings []Reading  // the answers that the texts allow
	Default  int        // the reading taken where none is chosen: a place in Readings
	Why      string     // the reason for the default, and what speaks against it
	Touches  []Citation // the provisions in question
	// Outside is the reason why nothing that these packages work out can turn
	// on the question. It is empty where something can.
	Outside string
}

// Reading is one answer to a [Doubt]. Its name is fixed, its words are not.
type Reading struct {
	Name string // short and unique within its doubt, as "notice"
	Says string // the answer, in our own words
}

// String gives the words of the reading.
func (r Reading) String() string { return r.Says }

// Reading finds a reading by its name. It gives the place in Readings.
func (d Doubt) Reading(name string) (int, bool) {
	i := slices.IndexFunc(d.Readings, func(r Reading) bool { return r.Name == name })
	return max(i, 0), i >= 0
}

// Doubts gives the open questions in the order of their numbers.
func Doubts() iter.Seq[Doubt] {
	return func(yield func(Doubt) bool) {
		for _, d := range doubts {
			if !yield(d.copied()) {
				return
			}
		}
	}
}

// DoubtOf gives the open question with that number.
func DoubtOf(n int) (Doubt, bool) {
	if n < 1 || n > len(doubts) {
		return Doubt{}, false
	}
	return doubts[n-1].copied(), true
}

// DoubtBy gives the open question with that id or number, written as "suspension-ends" or "6".
func DoubtBy(text string) (Doubt, bool) {
	if n, err := strconv.Atoi(text); err == nil && strconv.Itoa(n) == text {
		return DoubtOf(n)
	}
	i := slices.IndexFunc(doubts, func(d Doubt) bool { return d.ID == text })
	return DoubtOf(i + 1)
}

// DoubtNamed gives the open question that people name: as [DoubtBy] has it, in capitals or with a space for a hyphen, after the word "doubt" or
// "question", or with one of its readings, as "suspension-ends=decision".
func DoubtNamed(text string) (Doubt, bool) {
	text = strings.ReplaceAll(strings.ToLower(text), " ", "-")
	for _, word := range []string{"doubt-", "question-"} {
		text = strings.TrimPrefix(text, word)
	}
	id, reading, of := strings.Cut(text, "=")
	d, ok := DoubtBy(id)
	if _, known := d.Reading(reading); of && !known {
		return Doubt{}, false
	}
	return d, ok
}

// copied gives a doubt whose slices the caller may change.
func (d Doubt) copied() Doubt {
	d.Readings = slices.Clone(d.Readings)
	d.Touches = slices.Clone(d.Touches)
	return d
}

// cites reads the citations of a table.
func cites(list ...string) []Citation {
	read := make([]Citation, len(list))
	for i, s := range list {
		read[i] = MustParse(s)
	}
	return read
}
