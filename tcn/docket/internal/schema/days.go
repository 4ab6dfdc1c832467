package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// The patterns here are for the readers of editors, which know no calendar: so the calendar is written out. All patterns of this package are in
// what ECMAScript, Java and Go read alike: no looking ahead or behind.

// A calendar has the patterns of the days that can be told.
type calendar struct{ year, month, day string }

// told is the calendar of [ipa.Tellable].
func told() calendar {
	first, _, _ := ipa.Tellable().First.Civil()
	last, _, _ := ipa.Tellable().Last.Civil()
	year := years(first, last, func(int) bool { return true }, `\d\d`)
	leap := years(first, last, func(y int) bool { return !ipa.Day(y, 2, 29).IsZero() }, `(?:0[48]|[2468][048]|[13579][26])`)
	return calendar{
		year:  year,
		month: `(?:0[1-9]|1[0-2])`,
		day: either(
			year+`-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`,
			leap+`-02-29`),
	}
}

// years is the pattern of some of the years from the first to the last: by centuries, of each whole one those that are named, and else one by one.
func years(first, last int, some func(int) bool, ofWhole string) string {
	whole := ofWhole == `\d\d`
	var centuries, single []string
	for c := first / 100; c <= last/100; c++ {
		if full := first <= 100*c && 100*c+99 <= last; full {
			centuries = append(centuries, fmt.Sprintf("%02d", c))
			if !whole && some(100*c) {
				single = append(single, fmt.Sprintf("%04d", 100*c))
			}
			continue
		}
		for y := max(first, 100*c); y <= min(last, 100*c+99); y++ {
			if some(y) {
				single = append(single, fmt.Sprintf("%04d", y))
			}
		}
	}
	if len(centuries) > 0 {
		single = append([]string{either(centuries...) + ofWhole}, single...)
	}
	return either(single...)
}

// when is the pattern of a date that may be vague, in every spelling that package docket reads.
func (c calendar) when() string {
	first, _, _ := ipa.Tellable().First.Civil()
	last, _, _ := ipa.Tellable().Last.Civil()
	var decades []string
	for d := (first + 9) / 10; 10*d+9 <= last; d++ {
		decades = append(decades, fmt.Sprintf("%03d", d))
	}
	var centuries []string
	for d := (first + 99) / 100; 100*d+99 <= last; d++ {
		centuries = append(centuries, fmt.Sprintf("%02d", d))
	}
	date := either(
		c.day,
		c.year+`(?:-`+c.month+`(?:-XX)?|-XX(?:-XX)?)?`,
		tens(decades)+`X`,
		either(centuries...)+`XX`,
	) + `[~?%]?`
	return either(
		date+`(?:/(?:\.\.|`+date+`)?)?`,
		`(?:\.\.)?/`+date,
		`\[`+date+`(?:\.\.(?:`+date+`)?)?\]`,
		`\[\.\.`+date+`\]`,
	)
}

// tens is the pattern of decades, those of a whole century in one.
func tens(decades []string) string {
	count := map[string]int{}
	for _, d := range decades {
		count[d[:2]]++
	}
	var all []string
	for _, d := range decades {
		switch {
		case count[d[:2]] < 10:
			all = append(all, d)
		case d[2] == '0':
			all = append(all, d[:2]+`\d`)
		}
	}
	return either(all...)
}

// either is the pattern of one of several.
func either(all ...string) string {
	if len(all) == 1 {
		return all[0]
	}
	return "(?:" + strings.Join(all, "|") + ")"
}
