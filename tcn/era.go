package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// An eraSet is a set of eras, a bit each. An era is a stretch of days on which the words that the tables cite are the same.
type eraSet uint64

// An eraList has the first day of each era, in their order.
type eraList []ipa.Date

// An eraTable has the eras of some words, and on which of them each of the words stands.
type eraTable struct {
	days   eraList
	stands map[ipa.Citation]eraSet
}

// erasOfWords is the table of some words: an era begins on each day on which the standing of some of them changes.
func erasOfWords(cited []ipa.Citation) eraTable {
	t := eraTable{days: eraList{ipa.Day(1, 1, 1)}, stands: make(map[ipa.Citation]eraSet)}
	own := make(map[ipa.Citation][]ipa.Date) // the days on which the standing of each changes
	for _, c := range cited {
		if _, known := own[c]; !known {
			own[c] = changesOf(c)
			t.days = append(t.days, own[c]...)
		}
	}
	slices.SortFunc(t.days, ipa.Date.Compare)
	t.days = slices.Compact(t.days)
	if len(t.days) > 64 {
		panic(fmt.Sprintf("tcn: %d eras; a set holds 64", len(t.days)))
	}
	for c, days := range own {
		t.stands[c] = 0
		stands := false
		for i, day := range t.days {
			if i == 0 || slices.Contains(days, day) { // otherwise it is as it was
				stands = ipa.InForce(c, day) == ipa.Stands
			}
			if stands {
				t.stands[c] |= 1 << i
			}
		}
	}
	return t
}

// changesOf are the days on which the standing of some words changes. They are of one provision of package ipa.
func changesOf(c ipa.Citation) (days []ipa.Date) {
	p, _ := ipa.Lookup(c)
	for _, v := range p.Versions {
		for _, day := range []ipa.Date{v.From, v.Until} {
			if !day.IsZero() && ipa.InForce(c, day) != ipa.InForce(c, day.Add(-1)) {
				days = append(days, day)
			}
		}
	}
	return days
}

// on returns the era of a day, as a set of one.
func (l eraList) on(day ipa.Date) eraSet {
	i := len(l) - 1
	for i > 0 && day.Before(l[i]) {
		i--
	}
	return 1 << i
}

// on returns the era of a day, as a set of one.
func (t *eraTable) on(day ipa.Date) eraSet { return t.days.on(day) }

// where returns the eras on which all of some of its words stand.
func (t *eraTable) where(law []ipa.Citation) eraSet {
	set := eraSet(1)<<len(t.days) - 1
	for _, c := range law {
		stands, known := t.stands[c]
		if !known {
			panic(fmt.Sprintf("tcn: %v is cited, and citedWords has it not", c))
		}
		set &= stands
	}
	return set
}

// governingDay is the day whose law is fixed, or the day itself where none is.
func governingDay(fixed, day ipa.Date) ipa.Date {
	if fixed.IsZero() {
		return day
	}
	return fixed
}
