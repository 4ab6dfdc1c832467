package ipa

import "iter"

// Doubt is a question that the texts leave open, with the readings of it. The
// numbers are fixed and never used again.
//
// The default is a working assumption, not an opinion on the law. What depends
// on a doubt should say so and show the effect of the other readings.
type Doubt struct {
	N        int        // from 1
	Question string     // one sentence
	Readings []string   // the answers that the texts allow
	Default  int        // the reading taken where none is chosen: a place in Readings
	Why      string     // the reason for the default, and what speaks against it
	Touches  []Citation // the provisions in question
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

// copied gives a doubt whose slices the caller may change.
func (d Doubt) copied() Doubt {
	d.Readings = append([]string(nil), d.Readings...)
	d.Touches = append([]Citation(nil), d.Touches...)
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
