package desk

import (
	"context"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/internal/agenda"
)

// mostInCalendar is how many notices a calendar has: those whose deadlines come first. A calendar program reads the whole of it each time.
const mostInCalendar = 500

// noEvents is a calendar of no events. It must have a component (RFC 5545, 3.6), and one that says of no day that there is anything on it is a time zone, here that of
// nowhere. A program that subscribes and is answered with no calendar at all may give the address up, and then miss the first deadline.
var noEvents = strings.Join([]string{
	"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:" + agenda.Product, "CALSCALE:GREGORIAN", "NAME:" + calendarName, "X-WR-CALNAME:" + calendarName,
	"BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
	"END:VCALENDAR", "",
}, "\r\n")

const calendarName = "Register"

// Agenda writes the deadlines of the notices that a holder may see as one calendar file.
func (d *Desk) Agenda(ctx context.Context, h store.Holder) ([]byte, error) {
	lines, _, err := d.List(ctx, h, Place{}, mostInCalendar)
	if err != nil {
		return nil, err
	}
	all := agenda.Calendar{Name: calendarName}
	for _, one := range lines {
		c, _, err := agenda.Of(one.Notice, d.Today())
		if err != nil {
			continue // nothing has happened to it yet, or its last act is of a day that has not come
		}
		all.About = c.About
		for _, e := range c.Events {
			e.UID = one.Header.Journal + "-" + e.UID // two notices may have one name
			all.Events = append(all.Events, e)
		}
	}
	if len(all.Events) == 0 {
		return []byte(noEvents), nil
	}
	return all.File(), nil
}
