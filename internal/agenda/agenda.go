// Package agenda says what the deadlines of a notice are as events in a calendar: package tcn/calendar writes them with a library that reads and writes
// every calendar, and the page that computes with the few lines of [Calendar.File], for that library brings half a web server along.
package agenda

import (
	"fmt"

	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A Calendar is the deadlines of a notice, as they stand on a day.
type Calendar struct {
	Name   string
	About  string // what is to be said of the whole; may be empty
	Events []Event
}

// Product is who wrote the file: RFC 5545, 3.7.3.
const Product = "-//Doublelock//tcn calendar//EN"

// An Event is a whole day.
type Event struct {
	UID       string
	Made      string // the moment as of which it is computed, as iCalendar writes it
	First     string // the day, as iCalendar writes it
	Next      string // the first day after it: RFC 5545, 3.6.1; empty where no calendar goes so far
	Sequence  int
	Summary   string
	Text      string
	URL       string
	Cancelled bool
	Warnings  []Warning
}

// A Warning comes some time before its event.
type Warning struct {
	Before string // a duration: RFC 5545, 3.3.6
	Says   string
}

// Of lists the clocks of a notice that have a day, in the order of [tcn.Notice.Clocks], and beside it those that have none yet. It warns as
// tcn/calendar.Encode says, which hands on its errors.
func Of(n tcn.Notice, day ipa.Date, warn ...int) (c Calendar, undated []tcn.Clock, err error) {
	then, err := n.On(day)
	if err != nil {
		return c, nil, err
	}
	at := moment{n: n, then: then, day: day}
	if at.warn, err = warnings(warn); err != nil {
		return c, nil, err
	}
	for range n.History() {
		at.sequence++
	}
	c.Name, c.About = shown.Line(n.Name())+": deadlines", at.caution()
	for clock := range then.Clocks() {
		if clock.Then != "" {
			continue // the life that follows it ends the notice, and has the event
		}
		if clock.Span.Last.IsZero() {
			if clock.Phase == tcn.NoDate {
				undated = append(undated, clock)
			}
			continue
		}
		if clock.Length.Rule == ipa.EndingWith { // counted back from its last day
			c.Events = append(c.Events, at.event(clock, "first day", clock.Span.First))
		}
		c.Events = append(c.Events, at.event(clock, "last day", clock.Span.Last))
	}
	return c, undated, nil
}

// A moment is a notice on a day.
type moment struct {
	n        tcn.Notice
	then     tcn.Notice // on the day
	day      ipa.Date
	sequence int   // of its events: the number of entries in its history
	warn     []int // the days before an event on which it warns
}

// event is a day of a clock.
func (m moment) event(c tcn.Clock, which string, on ipa.Date) Event {
	e := Event{UID: m.uid(c, which), Made: compact(m.day) + "T000000Z", First: compact(on), Sequence: m.sequence, Summary: m.summary(c, which), Cancelled: m.moot(c)}
	if next := on.Add(1); !next.IsZero() {
		e.Next = compact(next)
	}
	if e.Cancelled {
		e.Summary = "Cancelled: " + e.Summary // programs that know no status show it as well
	}
	due := m.due(on, e.Cancelled)
	e.Text, e.URL = m.description(c, due), m.address(c.Law[0])
	for _, days := range due {
		e.Warnings = append(e.Warnings, Warning{trigger(days), fmt.Sprintf("%s, on %v", e.Summary, on)})
	}
	return e
}

// moot reports whether the clock was stopped before its last day had passed. A clock of the notice's own stops with the notice alone.
func (m moment) moot(c tcn.Clock) bool {
	if c.Phase != tcn.Finished {
		return false
	}
	return c.Run != 0 || !c.Span.Last.Before(m.then.Ended())
}

// compact is a day as iCalendar writes it: 20250620.
func compact(d ipa.Date) string {
	text := d.String()
	return text[:4] + text[5:7] + text[8:]
}
