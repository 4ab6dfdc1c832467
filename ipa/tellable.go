package ipa

import "fmt"

// tellable are the days that [Date.Check] lets pass.
var tellable = Span{First: Day(1900, 1, 1), Last: Day(2200, 12, 31)}

// Tellable are the days on which something can be told to have been done, or to be planned: from 1900-01-01 to
// 2200-12-31. They hold whatever can be told of a notice under an Act of 2016, with a century to spare on either side,
// and every period of the Act that begins on one of them ends within the calendar. What reads or takes the day of an
// act (histories, dockets, commands, package tcn) refuses every other.
func Tellable() Span { return tellable }

// Check says why nothing is told to have been done on the day, if so: it is not one of [Tellable]. Of the zero Date,
// which is no day, it says nothing.
func (d Date) Check() error {
	if d.IsZero() || !d.Before(tellable.First) && !d.After(tellable.Last) {
		return nil
	}
	return fmt.Errorf("%v is not from %v to %v, so it is a slip or stands for no date", d, tellable.First, tellable.Last)
}
