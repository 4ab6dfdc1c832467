package docket

import (
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// When says when something happened, or became known, as far as that is told: one day, and the days that it may have
// been. It is written in a part of EDTF, the date format of ISO 8601-2:
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
// That is how it is written; [ParseWhen] reads more of EDTF, which has several spellings for these. The zero When is
// not known. Two are the same when they are ==.
//
// # Not quite an interval of EDTF
//
// In EDTF 2025-02/2025-03 is a time that lasted from the one month to the other, and "some day of February or March"
// is [2025-02..2025-03]. An act is done on one day and lasts no time, so here both are read as the second, and
// written with the stroke. EDTF also tells a side that is open, ../2025-09, from one that nobody knows, /2025-09. Of
// one day only the second can be meant; here both are read so, and written with two dots. Whoever hands a When to
// another reader of EDTF should put a stroke between two dates into brackets first: [2025-02..2025-03], [..2025-09].
type When struct {
	text        string
	first, last ipa.Date
}

// MustWhen is [ParseWhen] for dates written in Go source. It panics on a text that cannot be read,
// so that a slip stops the program at its start.
func MustWhen(text string) When {
	w, err := ParseWhen(text)
	if err != nil {
		panic(err)
	}
	return w
}

// IsZero reports whether it is not known.
func (w When) IsZero() bool { return w == When{} }

// String gives the text in the one spelling of [When], which [ParseWhen] reads, or "not known" for the zero When.
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
