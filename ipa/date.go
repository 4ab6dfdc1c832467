package ipa

import (
	"cmp"
	"fmt"
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

// lastDay is 9999-12-31.
const lastDay = 3652059

// Day returns the date with that year, month (1 to 12) and day of the month.
// If there is no such day, as with 29 February 2025, it is the zero Date.
func Day(year, month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}
	}
	march := month - 3 // months since March: a year that begins there has its leap day last, and only its length varies
	if march < 0 {
		march, year = march+12, year-1
	}
	return Date{int32(365*year + leapDays(year) + daysBefore(march) + day - beforeFirst)}
}

// beforeFirst is the number of days from the day before 0000-03-01, where the calendar is counted from, to the day before 0001-01-01.
const beforeFirst = 306

// leapDays is how many years up to one, from the year 1 on, have a 29 February.
func leapDays(year int) int { return year/4 - year/100 + year/400 }

// daysBefore is the number of days in some months from March on. Five of them always have 153 days: 31, 30, 31, 30, 31.
func daysBefore(march int) int { return (153*march + 2) / 5 }

// monthDays is the number of days in each month of a common year.
var monthDays = [...]int{1: 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// daysIn is the number of days in a month of a year.
func daysIn(year, month int) int {
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return monthDays[month]
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
	text := d.digits()
	return string(text[:])
}

// digits are the ten characters of a date, YYYY-MM-DD.
func (d Date) digits() (text [len("YYYY-MM-DD")]byte) {
	year, month, day := d.Civil()
	for i := range text {
		text[i] = '-'
	}
	for i := 3; i >= 0; i-- {
		text[i], year = byte('0'+year%10), year/10
	}
	text[5], text[6] = byte('0'+month/10), byte('0'+month%10)
	text[8], text[9] = byte('0'+day/10), byte('0'+day%10)
	return text
}

// Civil gives the year, the month (1 to 12) and the day of the month; zeros for
// the zero Date.
func (d Date) Civil() (year, month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	const (
		fourYears   = 4*365 + 1
		century     = 25*fourYears - 1
		fourHundred = 4*century + 1
	)
	n := uint32(d.days) + beforeFirst - 1 // days since 0000-03-01
	in := n % fourHundred                 // the four hundred years repeat
	// once the leap days that are past are taken out, every year has 365 days
	y := (in - in/(fourYears-1) + in/century - in/(fourHundred-1)) / 365
	of := in - 365*y - y/4 + y/100 // days since the first of March
	march := (5*of + 2) / 153      // months since March, as daysBefore has them
	year, month, day = int(y+n/fourHundred*400), int(march)+3, int(of)-daysBefore(int(march))+1
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
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
	text := d.digits()
	return text[:], nil
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
