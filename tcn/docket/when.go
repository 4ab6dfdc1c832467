package docket

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// When says when something happened, or became known, as far as that is told: a day, or an interval of days.
// It is written in EDTF, the date format of ISO 8601-2:
//
//	2025-02-21             a day
//	2025-01                some day of a month
//	2025                   some day of a year
//	2025-09~               approximately
//	2025?                  uncertain
//	2025-08%               both
//	2025-02/2025-03-04     some day from the first day of the one to the last day of the other
//	../2025-09             by then: the beginning is not known
//	2025-08/..             from then on: the end is not known
//
// The zero When is not known. Two are the same when they are ==.
type When struct {
	text        string
	first, last ipa.Date
}

// ParseWhen reads a When as written above. The error says what is wrong with the text and how to write it.
func ParseWhen(text string) (When, error) {
	bad := func(says, cure string) (When, error) {
		return When{}, fmt.Errorf("docket: date %s: %s; %s", clip(text), says, cure)
	}
	from, to, span := strings.Cut(text, "/")
	if !span {
		to = from
	}
	w := When{text: text}
	var says string
	switch {
	case span && from == ".." && to == "..":
		return bad("both sides are open", "give one of them, as in ../2025-04")
	case !span && from == "..":
		return bad("it is open and has no other side", "write ../2025-04 or 2025-04/..")
	}
	if from != ".." {
		if w.first, _, says = bounds(from); says != "" {
			return bad(says, howToWrite)
		}
	}
	if to != ".." {
		if _, w.last, says = bounds(to); says != "" {
			return bad(says, howToWrite)
		}
	}
	if !w.first.IsZero() && !w.last.IsZero() && w.last.Before(w.first) {
		return bad("it ends before it begins", "swap the two sides")
	}
	return w, nil
}

const howToWrite = "write 2025, 2025-02 or 2025-02-21, with one of ~ ? % after it or none, or two of these with a stroke between"

// MustWhen is [ParseWhen] for dates written in Go source. It panics on a text that cannot be read,
// so that a slip stops the program at its start.
func MustWhen(text string) When {
	w, err := ParseWhen(text)
	if err != nil {
		panic(err)
	}
	return w
}

// bounds gives the first and the last day of a date without a stroke, or says what is wrong with it.
func bounds(date string) (first, last ipa.Date, says string) {
	bare := date
	if date != "" && strings.ContainsRune(marks, rune(date[len(date)-1])) {
		bare = date[:len(date)-1]
	}
	switch len(bare) {
	case len("2025"):
		first, last = day(bare+"-01-01"), day(bare+"-12-31")
	case len("2025-02"):
		first = day(bare + "-01")
		for n := 31; n >= 28 && last.IsZero(); n-- {
			last = day(fmt.Sprintf("%s-%d", bare, n))
		}
	case len("2025-02-21"):
		first = day(bare)
		last = first
	default:
		return first, last, fmt.Sprintf("%s is no year, month or day", clip(date))
	}
	if first.IsZero() || last.IsZero() {
		return ipa.Date{}, ipa.Date{}, fmt.Sprintf("the calendar has no %s", clip(bare))
	}
	return first, last, ""
}

// marks are the signs that may follow a date.
const marks = "~?%"

// day reads a day; the zero Date if there is none.
func day(text string) ipa.Date {
	d, err := ipa.ParseDate(text)
	if err != nil {
		return ipa.Date{}
	}
	return d
}

// clip quotes a text for an error, cut short.
func clip(text string) string {
	const most = 60
	if len(text) > most {
		return fmt.Sprintf("%q…", text[:most])
	}
	return fmt.Sprintf("%q", text)
}

// IsZero reports whether it is not known.
func (w When) IsZero() bool { return w == When{} }

// String gives the text that [ParseWhen] reads, or "not known" for the zero When.
func (w When) String() string {
	if w.IsZero() {
		return "not known"
	}
	return w.text
}

// Earliest is the first day that it can mean; the zero Date where the beginning is not known.
// Approximate and uncertain dates keep the bounds that are written: the mark warns, and does not widen them.
func (w When) Earliest() ipa.Date { return w.first }

// Latest is the last day that it can mean, counted as in [When.Earliest]; the zero Date where the end is not known.
func (w When) Latest() ipa.Date { return w.last }

// Approximate reports whether a side of it is marked ~ or %.
func (w When) Approximate() bool { return strings.ContainsAny(w.text, "~%") }

// Uncertain reports whether a side of it is marked ? or %.
func (w When) Uncertain() bool { return strings.ContainsAny(w.text, "?%") }

// Before reports whether it is certainly before another, by the bounds of both. If neither is before the other
// their order is not known.
func (w When) Before(other When) bool {
	return !w.last.IsZero() && !other.first.IsZero() && w.last.Before(other.first)
}

// After reports whether it is certainly after another, as in [When.Before].
func (w When) After(other When) bool { return other.Before(w) }

// MarshalText gives the text that [ParseWhen] reads; the zero When is empty.
func (w When) MarshalText() ([]byte, error) { return []byte(w.text), nil }

// UnmarshalText reads what MarshalText gives, with the errors of [ParseWhen].
func (w *When) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*w = When{}
		return nil
	}
	read, err := ParseWhen(string(text))
	if err != nil {
		return err
	}
	*w = read
	return nil
}
