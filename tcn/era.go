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

// erasOfWords lists the eras of some words: one begins on each day on which the standing of some of them changes.
func erasOfWords(cited []ipa.Citation) eraList {
	days := eraList{ipa.Day(1, 1, 1)}
	for _, day := range ipa.Changes() {
		if slices.ContainsFunc(cited, func(c ipa.Citation) bool {
			return ipa.InForce(c, day) != ipa.InForce(c, day.Add(-1))
		}) {
			days = append(days, day)
		}
	}
	if len(days) > 64 {
		panic(fmt.Sprintf("tcn: %d eras; a set holds 64", len(days)))
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

// where returns the eras on which all of some words stand.
func (l eraList) where(law []ipa.Citation) eraSet {
	var set eraSet
	for i, day := range l {
		stands := true
		for _, c := range law {
			stands = stands && ipa.InForce(c, day) == ipa.Stands
		}
		if stands {
			set |= 1 << i
		}
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
