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
	t := eraTable{days: eraList{ipa.Day(1, 1, 1)}, stands: make(map[ipa.Citation]eraSet, len(cited))}
	own := make([][]standingChange, len(cited))
	for i, c := range cited {
		own[i] = changesOf(c)
		for _, change := range own[i] {
			t.days = append(t.days, change.day)
		}
	}
	slices.SortFunc(t.days, ipa.Date.Compare)
	t.days = slices.Compact(t.days)
	if len(t.days) > 64 {
		panic(fmt.Sprintf("tcn: %d eras; a set holds 64", len(t.days)))
	}
	for i, c := range cited {
		t.stands[c] = standsFrom(own[i], t.days)
	}
	return t
}

// A standingChange is a day on which the standing of some words changes, and whether they stand from it on.
type standingChange struct {
	day    ipa.Date
	stands bool
}

// changesOf are the changes in the standing of some words, in the order of their days. Before the first there were none. They are of one provision of package ipa.
func changesOf(c ipa.Citation) (all []standingChange) {
	p, _ := ipa.Lookup(c)
	was := ipa.InForce(c, ipa.Day(1, 1, 1))
	for _, v := range p.Versions {
		for _, day := range []ipa.Date{v.From, v.Until} {
			if day.IsZero() {
				continue
			}
			if is := ipa.InForce(c, day); is != was {
				was, all = is, append(all, standingChange{day, is == ipa.Stands})
			}
		}
	}
	return all
}

// standsFrom are the eras on which words stand that change as they do.
func standsFrom(changes []standingChange, days eraList) (set eraSet) {
	stands := false
	for i, day := range days {
		if len(changes) > 0 && changes[0].day == day {
			stands, changes = changes[0].stands, changes[1:]
		}
		if stands {
			set |= 1 << i
		}
	}
	return set
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
			panic(fmt.Sprintf("tcn: %v is cited, and is not among the words whose eras these are", c))
		}
		set &= stands
	}
	return set
}

// since returns the eras from the first on which all of some of its words stand.
func (t *eraTable) since(law []ipa.Citation) eraSet {
	set := t.where(law)
	return set | -set
}

// governingDay is the day whose law is fixed, or the day itself where none is.
func governingDay(fixed, day ipa.Date) ipa.Date {
	if fixed.IsZero() {
		return day
	}
	return fixed
}
