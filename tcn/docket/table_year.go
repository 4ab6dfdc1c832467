package docket

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The columns of a table that has the parts of a day in columns of their own: they become one cell, and are no columns after that.
const (
	colYear, colMonth, colDay = "year", "month", "day"
)

// dayPart is the part of a day that a column has, by its heading: none if the table has no column for the year alone, or for the month. A column with a day in words
// or in numbers is then one for what of it stands beside the year.
func dayPart(heading string, all []string) string {
	is := func(name string) bool {
		return slices.ContainsFunc(all, func(h string) bool { return plainHeading(h) == name })
	}
	isWhen := func(h string) bool { c, _ := columnBy(h); return c.name == colWhen }
	switch name := plainHeading(heading); {
	case name == colYear, name == colMonth && (is(colYear) || !slices.ContainsFunc(all, isWhen)):
		return name
	case isWhen(heading) && is(colYear):
		return colDay
	}
	return ""
}

// A yearAbove is what stands for the rows under it, where a table writes a year, or a month, once.
type yearAbove struct{ year, month string }

// joined makes one cell of the parts of a row's day. It says whether the row has anything else.
func (y *yearAbove) joined(r *tableRow) bool {
	year, month, day := r.cells[colYear], r.cells[colMonth], r.cells[colDay]
	for _, part := range []string{colYear, colMonth, colDay} {
		delete(r.cells, part)
	}
	r.at.filled = slices.DeleteFunc(r.at.filled, func(c string) bool { return c == colYear || c == colMonth || c == colDay })
	switch {
	case year != "":
		y.year, y.month = year, month
	case month != "":
		y.month = month
	}
	if len(r.cells) == 0 {
		return false
	}
	if day != "" {
		month = cmp.Or(month, y.month)
	}
	if when := wholeDay(cmp.Or(year, y.year), month, day); when != "" {
		r.cells[colWhen], r.at.filled = when, append([]string{colWhen}, r.at.filled...)
	}
	return true
}

// toBeFixed is a line of a list whose day is still to be fixed, and noDayYet a cell that says so.
var (
	toBeFixed = patternOf(`^` + aBullet + `?(` + aDayToCome + `) ?(?::|–|—|-) ?(\S.*)$`)
	noDayYet  = patternOf(`^` + aDayToCome + `$`)
)

// aDayToCome is what stands for a day that is still to be fixed.
const aDayToCome = `(?i:(?:date )?(?:tbc|tba|tbd|to be (?:confirmed|announced|fixed)))`

// fixedLater gives what is to be on a day still to be fixed the days from that of the row above: it is planned.
func fixedLater(entries []tableRow) {
	for i, r := range entries {
		if i == 0 || !noDayYet.MatchString(cellText(r.cells[colWhen])) {
			continue
		}
		date, _ := cellDate(cellText(entries[i-1].cells[colWhen]))
		if day, says := readWhen(date); says == "" && !day.IsZero() {
			r.cells[colWhen], r.cells[colPlanned] = day.from().String()+"/"+openSide, "yes"
		}
	}
}

// hasMonth finds a month in a day that has one.
var hasMonth = patternOf(`(?i)\b` + aMonth)

// wholeDay is a day of its parts, as a cell has it. A part that has the year itself needs no other.
func wholeDay(year, month, day string) string {
	switch {
	case inYear.MatchString(day):
		return day
	case inYear.MatchString(month):
		year = ""
	}
	if n, err := strconv.Atoi(month); err == nil && n >= 1 && n <= 12 {
		month = time.Month(n).String()
	}
	if hasMonth.MatchString(day) {
		month = ""
	}
	return strings.Join(strings.Fields(day+" "+month+" "+year), " ")
}
