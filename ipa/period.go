package ipa

import (
	"fmt"
	"iter"
	"strconv"

	"github.com/doublelock/doublelock/internal/words"
)

// Counting is the way in which an enactment counts a period. The words decide:
// the same number of days ends on different days under different words.
type Counting uint8

// The counting rules. The zero Counting is not a value.
const (
	// BeginningWith is "n days beginning with the day": the day is the first
	// of the n. Source: s 255(5B); SI 2018/354, regs 2A(1) and 2B(1); Human
	// Rights Act 1998, s 7(5).
	BeginningWith Counting = iota + 1
	// OfTheDay is "within n days of the day". It has two readings: the day is
	// the first of the n (safe), or it is not counted (arguable). Source:
	// SI 2018/354, reg 2(1), against its explanatory note; see [DoubtOf] 1.
	OfTheDay
	// EndingWith is "n days ending with the day": the day is the last of the
	// n. Source: s 256A(4).
	EndingWith
	// After is "more than one year after" a day, turned round: the period in
	// which an act is not yet more than that time after it. The day itself is
	// not counted, and the last day is the corresponding date. Source:
	// Regulation of Investigatory Powers Act 2000, s 67(5).
	After
)

var countings = words.Of[Counting]("counting rule", "beginning with", "of the day", "ending with", "after")

// String gives the rule in the words of the Acts, or "no counting rule".
func (c Counting) String() string { return countings.String(c) }

// MarshalText writes the words that String gives.
func (c Counting) MarshalText() ([]byte, error) { return countings.Marshal(c) }

// UnmarshalText reads the words that String gives.
func (c *Counting) UnmarshalText(text []byte) error { return countings.Unmarshal(text, c) }

// Period is a length of time as an enactment states it: calendar days or
// calendar years, with the rule for counting them. No statute read here shifts
// a last day that falls on a holiday.
type Period struct {
	Years int      `json:"years"` // the length in years, or zero
	Days  int      `json:"days"`  // the length in days, or zero
	Rule  Counting `json:"rule"`  // how it is counted: the words of the enactment decide
}

// Span is a period laid on the calendar. The first and the last day are both
// within it.
type Span struct {
	First Date `json:"first"` // the first day within it
	Last  Date `json:"last"`  // the last, under the safe reading
	// Arguable is the last day under the more generous reading of the words.
	// It is zero where there is one reading only.
	Arguable Date `json:"arguable"`
}

// String gives the days, as "2025-07-01 to 2025-07-28 (or 2025-07-29)"; "no days" for the zero Span.
func (s Span) String() string {
	if s == (Span{}) {
		return "no days"
	}
	text := s.First.String() + " to " + s.Last.String()
	if !s.Arguable.IsZero() {
		text += " (or " + s.Arguable.String() + ")"
	}
	return text
}

// Days lists the days from the first to the last, both included, in order. There are none if either is zero or the
// last is before the first. It goes past neither end of the calendar, as a loop by [Date.Add] would: the day after
// 9999-12-31 is the zero Date, which is before every day.
func (s Span) Days() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if s.First.IsZero() {
			return
		}
		for n := s.First.days; n <= s.Last.days; n++ {
			if !yield(Date{n}) {
				return
			}
		}
	}
}

// Span lays the period on the calendar from (or, with EndingWith, up to) the
// given day. It is the zero Span if the day is zero, the period is empty or
// negative, the rule is not a value, or an end lies outside the calendar.
func (p Period) Span(day Date) Span {
	if day.IsZero() || p.Years < 0 || p.Days < 0 || p.Years+p.Days == 0 {
		return Span{}
	}
	var s Span
	switch p.Rule {
	case BeginningWith:
		s = Span{First: day, Last: p.eve(day)}
	case OfTheDay:
		s = Span{First: day, Last: p.eve(day), Arguable: p.eve(day).Add(1)}
	case EndingWith:
		s = Span{First: day.Add(1).AddYears(-p.Years).Add(-p.Days), Last: day}
	case After:
		s = Span{First: day.Add(1), Last: p.corresponding(day)}
	}
	if s.First.IsZero() || s.Last.IsZero() || p.Rule == OfTheDay && s.Arguable.IsZero() {
		return Span{}
	}
	return s
}

// eve is the last day of a period of which day is the first.
func (p Period) eve(day Date) Date { return day.AddYears(p.Years).Add(p.Days - 1) }

// corresponding is the same date in a later year, or the last of its month
// where that year has no such date.
func (p Period) corresponding(day Date) Date {
	later := day.AddYears(p.Years)
	if _, _, n := day.Civil(); n > 28 {
		if _, _, m := later.Civil(); m == 1 {
			later = later.Add(-1)
		}
	}
	return later.Add(p.Days)
}

// String gives the period in words: "two years beginning with the day",
// "28 days of the day". A period that is none prints as "no period".
func (p Period) String() string {
	var length string
	switch {
	case p.Years > 0 && p.Days > 0:
		length = count(p.Years, "year") + " and " + count(p.Days, "day")
	case p.Years > 0:
		length = count(p.Years, "year")
	case p.Days > 0:
		length = count(p.Days, "day")
	default:
		return "no period"
	}
	switch p.Rule {
	case BeginningWith, EndingWith, After:
		return length + " " + p.Rule.String() + " the day"
	case OfTheDay:
		return length + " of the day"
	}
	return length
}

func count(n int, unit string) string {
	words := [...]string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
	word := strconv.Itoa(n)
	if n < len(words) {
		word = words[n]
	}
	if n != 1 {
		unit += "s"
	}
	return fmt.Sprint(word, " ", unit)
}
