package ipa

import (
	"cmp"
	"fmt"
	"time"
)

// Date is a civil date in United Kingdom law: a whole day, not an instant, and
// in no time zone. (Expressions of time in an Act are Greenwich mean time
// unless summer time is in force: Interpretation Act 1978, s 9.)
//
// The zero Date means "no date". Dates are compared with == and are four bytes.
// They run from 0001-01-01 to 9999-12-31. To go from day to day, use [Span.Days],
// which ends where the calendar does.
type Date struct {
	days int32 // 1 is 0001-01-01
}

// toUnix is the number of days from the day before 0001-01-01 to 1970-01-01.
const toUnix = 719163

const secondsInDay = 24 * 60 * 60

// lastDay is 9999-12-31.
const lastDay = 3652059

// Day returns the date with that year, month (1 to 12) and day of the month.
// If there is no such day, as with 29 February 2025, it is the zero Date.
func Day(year, month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 {
		return Date{}
	}
	d := fromTime(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC))
	if y, m, n := d.Civil(); y != year || m != month || n != day {
		return Date{}
	}
	return d
}

// fromTime takes a midnight in UTC, so the division is exact.
func fromTime(t time.Time) Date {
	return nth(t.Unix()/secondsInDay + toUnix)
}

// nth gives the day with that number, or the zero Date outside the calendar.
func nth(n int64) Date {
	if n < 1 || n > lastDay {
		return Date{}
	}
	return Date{int32(n)}
}

// ParseDate reads a date written YYYY-MM-DD (ISO 8601) and nothing else. The
// error says what is wrong with the text and how to write it.
func ParseDate(s string) (Date, error) {
	if wrong := whyNoDate(s); wrong != "" {
		return Date{}, fmt.Errorf("ipa: date %s: %s; write year, month and day as in 2025-06-20", quote(s), wrong)
	}
	year := number(s[:4])
	month := number(s[5:7])
	day := number(s[8:])
	if d := Day(year, month, day); !d.IsZero() {
		return d, nil
	}
	return Date{}, fmt.Errorf("ipa: date %s: the calendar has no such day; check the month (01 to 12) and its last day", quote(s))
}

// whyNoDate says why s has not the shape of a date, or nothing if it has.
func whyNoDate(s string) string {
	if s == "" {
		return "it is empty"
	}
	for i := range len(s) {
		switch c := s[i]; {
		case i >= len("YYYY-MM-DD"):
			return fmt.Sprintf("it goes on after the day, at %s", quote(s[i:]))
		case i == 4 || i == 7:
			if c != '-' {
				return fmt.Sprintf("character %d should be a hyphen, not %s", i+1, quote(s[i:i+1]))
			}
		case c < '0' || c > '9':
			return fmt.Sprintf("character %d should be a digit, not %s", i+1, quote(s[i:i+1]))
		}
	}
	if len(s) < len("YYYY-MM-DD") {
		return "it is too short"
	}
	return ""
}

// number reads a run of digits that is known to be one.
func number(digits string) int {
	n := 0
	for _, c := range []byte(digits) {
		n = 10*n + int(c-'0')
	}
	return n
}

// quote shows a text in an error, cut short.
func quote(s string) string {
	const most = 60
	if len(s) > most {
		return fmt.Sprintf("%q…", s[:most])
	}
	return fmt.Sprintf("%q", s)
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// String gives the date as YYYY-MM-DD, or "no date" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return "no date"
	}
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// Civil gives the year, the month (1 to 12) and the day of the month; zeros for
// the zero Date.
func (d Date) Civil() (year, month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	y, m, n := time.Unix((int64(d.days)-toUnix)*secondsInDay, 0).UTC().Date()
	return y, int(m), n
}

// Add gives the date that many days later, or earlier if days is negative. The
// zero Date stays zero; a day outside the calendar is the zero Date.
func (d Date) Add(days int) Date {
	if d.IsZero() || days > lastDay || days < -lastDay {
		return Date{}
	}
	return nth(int64(d.days) + int64(days))
}

// AddYears gives the anniversary of d, n years later, or earlier if n is
// negative. The anniversary of 29 February in a common year is 1 March, so the
// day before it is 28 February: two years beginning with 29 February 2028 end
// with 28 February 2030. The zero Date stays zero; a day outside the calendar
// is the zero Date.
func (d Date) AddYears(n int) Date {
	if n == 0 {
		return d
	}
	if d.IsZero() || n > 9999 || n < -9999 {
		return Date{}
	}
	year, month, day := d.Civil()
	year += n
	if same := Day(year, month, day); !same.IsZero() {
		return same
	}
	return Day(year, 3, 1)
}

// Sub gives the number of days from e to d: 1 if d is the day after e. It is
// zero if either is the zero Date.
func (d Date) Sub(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return int(d.days - e.days)
}

// Compare gives -1 if d is before e, 0 if they are the same day and +1 if d is
// after e. The zero Date comes before every date.
func (d Date) Compare(e Date) int { return cmp.Compare(d.days, e.days) }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.days < e.days }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.days > e.days }

// MarshalText writes the date as YYYY-MM-DD; the zero Date is empty.
func (d Date) MarshalText() ([]byte, error) {
	if d.IsZero() {
		return []byte{}, nil
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what MarshalText writes, with the errors of [ParseDate].
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	read, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = read
	return nil
}
