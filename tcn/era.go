package tcn

import "github.com/doublelock/doublelock/ipa"

// An eraSet is a set of eras, a bit each. An era is a stretch of days on which the words of law are the same.
type eraSet uint64

// An eraList has the first day of each era but the first, which has no law in it, in their order.
type eraList []ipa.Date

// lawEras are the eras: one begins on each day on which some words begin to stand, or stand no longer.
var lawEras = eraList(ipa.Changes())

// on returns the era of a day, as a set of one.
func (l eraList) on(day ipa.Date) eraSet {
	i := len(l)
	for i > 0 && day.Before(l[i-1]) {
		i--
	}
	return 1 << i
}

// where returns the eras on which all of some words stand.
func (l eraList) where(law []ipa.Citation) eraSet {
	var set eraSet
	for i, day := range l {
		if allOf(law, func(c ipa.Citation) bool { return ipa.InForce(c, day) == ipa.Stands }) {
			set |= 1 << i
		}
	}
	return set << 1
}

// governingDay is the day whose law is fixed, or the day itself where none is.
func governingDay(fixed, day ipa.Date) ipa.Date {
	if fixed.IsZero() {
		return day
	}
	return fixed
}
