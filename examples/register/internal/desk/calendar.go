package desk

import (
	"context"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/internal/agenda"
)

// mostInCalendar is how many notices a calendar has: those whose deadlines come first. A calendar program reads the whole of it each time.
const mostInCalendar = 500

// Agenda writes the deadlines of the notices that a holder may see as one calendar file. It is nil where there is none: the format knows no empty calendar.
func (d *Desk) Agenda(ctx context.Context, h store.Holder) ([]byte, error) {
	lines, _, err := d.List(ctx, h, Place{}, mostInCalendar)
	if err != nil {
		return nil, err
	}
	all := agenda.Calendar{Name: "Register"}
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
	return all.File(), nil
}
