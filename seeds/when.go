package seeds

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// When is a date as EDTF text (ISO 8601-2), or empty if there is none: a day
// (2025-02-21), a month (2025-01) or a year (2023); with ~ if approximate, ? if
// uncertain, % if both; or some day from one such date to another, where .. is a
// side that is not known (../2025-04, 2025-02/2025-03-04).
//
// These are the spellings that docket.When of package tcn/docket writes, which says
// how they differ from an interval of EDTF. It reads others too, as 2025-XX; the
// tables have one spelling for each date.
type When string

// checkWhen says what is wrong with the text of a date and how to write it.
func checkWhen(text string) error {
	from, to, interval := strings.Cut(text, "/")
	if !interval {
		return checkDate(text)
	}
	if from == ".." && to == ".." {
		return fmt.Errorf("both sides are open; give one of them, as in ../2025-04")
	}
	for _, side := range []string{from, to} {
		if side == ".." {
			continue
		}
		if side == "" {
			return fmt.Errorf("%q has an empty side; write .. for one that is not known, as in ../2025-04", text)
		}
		if err := checkDate(side); err != nil {
			return err
		}
	}
	if earliest(from) > latest(to) {
		return fmt.Errorf("%q ends before it starts; swap the two sides", text)
	}
	return nil
}

// checkDate says what is wrong with one date, which may lack its day or month.
func checkDate(text string) error {
	bare := strings.TrimRight(text, "~?%")
	missing := len("2025-02-21") - len(bare)
	if len(text)-len(bare) > 1 || (missing != 0 && missing != len("-01") && missing != len("-01-01")) {
		return fmt.Errorf("%q is no date; write 2025, 2025-02 or 2025-02-21, with one of ~ ? %% after it or none", text)
	}
	if _, err := ipa.ParseDate(filled(bare, "-01-01")); err != nil {
		return fmt.Errorf("%q is no date (%w)", text, err)
	}
	if year := bare[:len("2025")]; year < "1900" || year > "2200" {
		return fmt.Errorf("%q is not from 1900 to 2200, where alone a report can be; correct the year", text)
	}
	return nil
}

// latest is text that sorts as the last day that a date or interval can mean.
func latest(text string) string {
	if _, to, interval := strings.Cut(text, "/"); interval {
		text = to
	}
	if text == ".." {
		return "9999-99-99"
	}
	return filled(text, "-99-99")
}

// earliest is text that sorts as the first day that a date or interval can mean.
func earliest(text string) string {
	from, _, _ := strings.Cut(text, "/")
	if from == ".." {
		return "0000-00-00"
	}
	return filled(from, "-01-01")
}

// filled supplies the month and day that a date lacks.
func filled(date, rest string) string {
	bare := strings.TrimRight(date, "~?%")
	return bare + rest[len(rest)+len(bare)-len("2025-02-21"):]
}
