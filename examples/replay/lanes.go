package main

import (
	"strings"
	"unicode"

	"github.com/doublelock/doublelock/tcn"
)

// lanesHead has a letter for each of the six lanes: lock, force, secrecy, review, tribunal, enforcement.
const lanesHead = "LFSRTE"

// signs are the signs of the statuses whose first letter another status of the region has.
var signs = map[tcn.Status]rune{tcn.Asked: '?', tcn.Determined: '='}

// lanes draws the state of the entry's notice after it, a sign for each question: a point where the region began and still is, else the
// status's first letter, a capital where the entry changed it.
func (r row) lanes() string {
	return r.draw(func(before, after tcn.Status) rune {
		sign, ok := signs[after]
		if !ok {
			sign = rune(after.String()[0])
		}
		if before != after {
			sign = unicode.ToUpper(sign)
		}
		return sign
	})
}

// ahead carries the lanes on beside the rest of the entry.
func (r row) ahead() string {
	return r.draw(func(_, _ tcn.Status) rune { return '│' })
}

// draw draws a sign for each question; a point where the region is as it began, and nothing for an event of law.
func (r row) draw(sign func(before, after tcn.Status) rune) string {
	if r.Notice.Name() == "" {
		return ""
	}
	var b strings.Builder
	for region := range tcn.Regions() {
		before, after := r.Before.In(region), r.After().In(region)
		if after == region.Initial() && before == after {
			b.WriteRune('·')
			continue
		}
		b.WriteRune(sign(before, after))
	}
	return b.String()
}
