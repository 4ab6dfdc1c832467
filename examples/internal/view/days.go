package view

import (
	"fmt"
	"regexp"
	"strconv"
	"time"

	"github.com/doublelock/doublelock/ipa"
)

var written = regexp.MustCompile(`\b(\d{4})-(0[1-9]|1[0-2])(?:-([0-3]\d))?\b`)

// dates puts the days of a text that is our own into words: "2025-07-01" is "1 July 2025", and "2025-07" is "July 2025".
func dates(text string) string { return dated(text, time.Month.String) }

// briefly does so with three letters of the month.
func briefly(text string) string {
	return dated(text, func(m time.Month) string { return m.String()[:3] })
}

// dated puts the days of a text into words, each month by its name.
func dated(text string, name func(time.Month) string) string {
	return written.ReplaceAllStringFunc(text, func(day string) string {
		m := written.FindStringSubmatch(day)
		month, _ := strconv.Atoi(m[2])
		text := name(time.Month(month)) + " " + m[1]
		if n, err := strconv.Atoi(m[3]); err == nil {
			return fmt.Sprintf("%d %s", n, text)
		}
		return text
	})
}

// spans draws days that follow one another together: a month of them is "2027-01-01 to 2027-01-31". What is no day stays as it is.
func spans(values []string) (all []string) {
	for from := 0; from < len(values); {
		to := from
		for to+1 < len(values) && follows(values[to], values[to+1]) {
			to++
		}
		if to-from > 1 {
			all = append(all, values[from]+" to "+values[to])
		} else {
			all = append(all, values[from:to+1]...)
		}
		from = to + 1
	}
	return all
}

// follows reports whether one is a day and the other the day after it.
func follows(one, other string) bool {
	day, err := ipa.ParseDate(one)
	if err != nil {
		return false
	}
	return day.Add(1).String() == other
}
