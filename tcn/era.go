package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// An era is a stretch of days on which the words that the tables cite are the same.
// eras is a set of them: a bit each.
type eraSet uint64

// changes lists the days on which the standing of some words that the tables cite changes.
func eraStarts(written ruleLines) []ipa.Date {
	var cited []ipa.Citation
	for _, l := range written {
		cited = append(cited, parseLaw(l.Law)...)
		for _, t := range l.Doubts {
			if t.Law != "" {
				cited = append(cited, parseLaw(t.Law)...)
			}
		}
		for _, n := range l.Needs {
			cited = append(cited, parseLaw(n.Law)...)
		}
	}
	for _, w := range periodWords {
		cited = append(cited, w...)
	}
	days := []ipa.Date{ipa.Day(1, 1, 1)}
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

// era returns the era of a day, as a set of one.
func (b *lawBook) eraOf(day ipa.Date) eraSet {
	i := len(b.days) - 1
	for i > 0 && day.Before(b.days[i]) {
		i--
	}
	return 1 << i
}

// standing returns the eras on which all of some words stand.
func (b *lawBook) erasOf(law []ipa.Citation) eraSet {
	var set eraSet
	for i, day := range b.days {
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
