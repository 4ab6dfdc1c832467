package tcn

import (
	"github.com/doublelock/doublelock/ipa"
)

// span lays a clock on the calendar. What must be done within a time after a day may be done on the day itself.
func (c clockID) span(from ipa.Date) ipa.Span {
	span := clockLines[c].Length.Span(from)
	if clockLines[c].Length.Rule == ipa.After && !span.First.IsZero() {
		span.First = from
	}
	if clockLines[c].Later == readNextOpenDay && isOfficeShut(span.Last) {
		span.Arguable = nextOfficeDay(span.Last)
	}
	return span
}

// isOfficeShut reports whether the Tribunal's office is taken to be closed on a day: on a Saturday, a Sunday and what [ipa.BankHoliday] knows as a
// bank holiday of England and Wales, where the office is. The Tribunal's rules do not say when it is open. That it was closed on another day is a finding.
func isOfficeShut(day ipa.Date) bool {
	const week, saturday = 7, 5
	weekend := day.Sub(ipa.Day(1, 1, 1))%week >= saturday // the calendar begins with a Monday
	return !day.IsZero() && (weekend || ipa.BankHoliday(day) != "")
}

// nextOfficeDay is the first day after one on which the Tribunal's office is open; zero where the calendar ends before.
func nextOfficeDay(day ipa.Date) ipa.Date {
	const week = 7 // closed days in a row are four at the most
	for next := range (ipa.Span{First: day.Add(1), Last: day.Add(week)}).Days() {
		if !isOfficeShut(next) {
			return next
		}
	}
	return ipa.Date{}
}

// last is the last day of a clock, under the safe reading.
func (c clockID) last(from ipa.Date) ipa.Date { return c.span(from).Last }
