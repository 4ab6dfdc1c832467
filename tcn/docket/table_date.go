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

// cellDate is a date as it stands in a table, as [ParseWhen] reads it. Besides what that reads it takes "7 February 2025", "February 2025" and "by" before
// a date, and a day in numbers where only one order of day and month makes it one.
func cellDate(text string) (string, *acts.ReadError) {
	if by, is := strings.CutPrefix(strings.ToLower(text), "by "); is {
		day, bad := cellDate(text[len(text)-len(by):])
		return "../" + day, bad
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
