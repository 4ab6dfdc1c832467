package docket

import "github.com/doublelock/doublelock/ipa"

// A footing is what one sitting leaves to the next, by the places of the entries.
type footing struct {
	struck  map[int]int      // entries that cannot be beside later ones on a firmer word, and those
	later   map[int]ipa.Date // entries that are taken as not before a day, so that another can be
	only    map[int][]Bound  // the entries that can be only so
	settled map[int]bool     // entries for which that has been looked for
	cut     map[int]bool     // entries for which not all was looked for, as too much was spent
	spent   int              // how many entries have been judged in looking, or what costs as much
	acts    int              // how many acts have been put to a notice in looking that are not in spent yet
}

// newFooting is the footing of the first sitting.
func newFooting() *footing {
	return &footing{struck: map[int]int{}, later: map[int]ipa.Date{}, only: map[int][]Bound{}, settled: map[int]bool{}, cut: map[int]bool{}}
}

// may reports whether more may be looked for; if not, it notes the entry for which it was to be.
func (f *footing) may(i int) bool {
	if f.spent < mostSpent {
		return true
	}
	f.cut[i] = true
	return false
}

// put charges acts that are put to a notice in looking.
func (f *footing) put(acts int) {
	f.acts += acts
	f.spent += f.acts / perActs
	f.acts %= perActs
}
