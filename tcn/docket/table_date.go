package docket

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/doublelock/doublelock/tcn/acts"
)

// numbered are days as spreadsheet programs write them: 07/02/2025, 7.2.2025.
var numbered = regexp.MustCompile(`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$`)

// inWords are days and months in words, and what they are written as.
var inWords = []struct{ like, as string }{
	{"2 January 2006", time.DateOnly}, {"2 Jan 2006", time.DateOnly}, {"January 2, 2006", time.DateOnly}, {"Jan 2, 2006", time.DateOnly},
	{"January 2006", "2006-01"}, {"Jan 2006", "2006-01"}, {"2006-01-02 15:04:05", time.DateOnly},
}

// partOf is a word for a part of a month or a year. Where the part ends nobody says, so the whole is read.
var partOf = regexp.MustCompile(`(?i)^(?:early|mid|late|(?:the )?(?:beginning|middle|end) of)[ -](?:in )?([a-z]* ?\d{4})$`)

// cellDate is a date as it stands in a table, as [ParseWhen] reads it. Besides what that reads it takes "7 February 2025", "February 2025", "early February 2025" and
// "by" before a date, and a day in numbers where only one order of day and month makes it one.
func cellDate(text string) (string, *acts.ReadError) {
	if by, is := strings.CutPrefix(strings.ToLower(text), "by "); is {
		day, bad := cellDate(text[len(text)-len(by):])
		return "../" + day, bad
	}
	if part := partOf.FindStringSubmatch(text); part != nil {
		text = part[1]
	}
	for _, form := range inWords {
		if day, err := time.Parse(form.like, text); err == nil {
			return day.Format(form.as), nil
		}
	}
	parts := numbered.FindStringSubmatch(text)
	if parts == nil {
		return text, nil
	}
	a, _ := strconv.Atoi(parts[1])
	b, _ := strconv.Atoi(parts[2])
	dayFirst, monthFirst := fmt.Sprintf("%s-%02d-%02d", parts[3], b, a), fmt.Sprintf("%s-%02d-%02d", parts[3], a, b)
	switch {
	case a > 12 || a == b:
		return dayFirst, nil
	case b > 12:
		return monthFirst, nil
	}
	return "", &acts.ReadError{Says: fmt.Sprintf("%q can be two days", text), Cure: fmt.Sprintf("write %s or %s; have the spreadsheet program treat the column as text, so that it stays", dayFirst, monthFirst)}
}

// settled writes days in numbers that can be two as the other days of the table show: if one can only have its day first, and none its month, so has each.
func settled(rows []tableRow) {
	var order [2]bool // of the days that can be read in one way alone: day first, month first
	each := func(do func(r tableRow, column string, a, b int, year string)) {
		for _, r := range rows {
			for _, column := range []string{colWhen, colKnown} {
				if parts := numbered.FindStringSubmatch(r.cells[column]); parts != nil {
					a, _ := strconv.Atoi(parts[1])
					b, _ := strconv.Atoi(parts[2])
					do(r, column, a, b, parts[3])
				}
			}
		}
	}
	each(func(_ tableRow, _ string, a, b int, _ string) {
		order[0] = order[0] || a > 12
		order[1] = order[1] || b > 12
	})
	if order[0] == order[1] {
		return
	}
	each(func(r tableRow, column string, a, b int, year string) {
		if order[1] {
			a, b = b, a
		}
		r.cells[column] = fmt.Sprintf("%s-%02d-%02d", year, b, a)
	})
}
