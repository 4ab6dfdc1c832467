package page

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/docket"
)

// LastTold is the last day of which something is told that is not planned; the zero Date if there is none.
func LastTold(steps []docket.Step) (last ipa.Date) {
	for _, s := range steps {
		if !s.Entry.Planned && s.Day.After(last) {
			last = s.Day
		}
	}
	return last
}

// Earlier is the earlier of two days of which either may be none.
func Earlier(a, b ipa.Date) ipa.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
