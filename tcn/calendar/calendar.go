package calendar

import (
	"bytes"
	"fmt"
	"math"

	ics "github.com/arran4/golang-ical"

	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// Encode writes the clocks of a notice, as they stand on a day, as an iCalendar file, in the order of [tcn.Notice.Clocks]. It hands back beside it
// the clocks that have no day yet. The file is nil where no clock has a day: RFC 5545, 3.6 knows no empty calendar.
//
// Each event warns some days before it, as warn says; without any, 14 and 2 days before. A 0 alone is no warning at all.
//
// The error is a *acts.BadAct for the zero Notice, for no day, for a day before [tcn.Notice.Now], and for a warning of less than a day, or of more
// than 3,660.
func Encode(n tcn.Notice, day ipa.Date, warn ...int) (file []byte, undated []tcn.Clock, err error) {
	then, err := n.On(day)
	if err != nil {
		return nil, nil, err
	}
	at := moment{n: n, then: then, day: day}
	if at.warn, err = warnings(warn); err != nil {
		return nil, nil, err
	}
	cal := ics.NewCalendar()
	cal.SetProductId("-//Doublelock//tcn calendar//EN")
	cal.SetCalscale("GREGORIAN")
	cal.SetName(shown.Line(n.Name()) + ": deadlines") // as NAME, RFC 7986, 5.1, and as X-WR-CALNAME, which more programs know
	for range n.History() {
		at.sequence++
	}
	for c := range then.Clocks() {
		if c.Then != "" {
			continue // the life that follows it ends the notice, and has the event
		}
		if c.Span.Last.IsZero() {
			if c.Phase == tcn.NoDate {
				undated = append(undated, c)
			}
			continue
		}
		for _, e := range at.events(c) {
			cal.AddVEvent(e)
		}
	}
	if about := at.caution(); about != "" {
		cal.SetXWRCalDesc(about)
	}
	if len(cal.Components) == 0 {
		return nil, undated, nil
	}
	var b bytes.Buffer
	err = cal.SerializeTo(&b, ics.WithNewLineWindows, ics.WithLineLength(math.MaxInt)) // CRLF on every system, and no line folded
	return fold(b.Bytes()), undated, err
}

// A moment is a notice on a day.
type moment struct {
	n        tcn.Notice
	then     tcn.Notice // on the day
	day      ipa.Date
	sequence int   // of its events: the number of entries in its history
	warn     []int // the days before an event on which it warns
}

// events are those of a clock: one on its last day, and one on its first where that is counted back from the last.
func (m moment) events(c tcn.Clock) []*ics.VEvent {
	var all []*ics.VEvent
	if c.Length.Rule == ipa.EndingWith {
		all = append(all, m.event(c, "first day", c.Span.First))
	}
	return append(all, m.event(c, "last day", c.Span.Last))
}

// event is a whole day in the calendar.
func (m moment) event(c tcn.Clock, which string, on ipa.Date) *ics.VEvent {
	e := ics.NewEvent(m.uid(c, which))
	e.SetProperty(ics.ComponentPropertyDtstamp, compact(m.day)+"T000000Z")
	e.SetProperty(ics.ComponentPropertyDtStart, compact(on), ics.WithValue("DATE"))
	if next := on.Add(1); !next.IsZero() {
		e.SetProperty(ics.ComponentPropertyDtEnd, compact(next), ics.WithValue("DATE")) // the first day after it: RFC 5545, 3.6.1
	}
	e.SetSequence(m.sequence)
	summary, cancelled := m.summary(c, which), m.moot(c)
	if cancelled {
		summary = "Cancelled: " + summary // programs that know no status show it as well
	}
	due := m.due(on, cancelled)
	e.SetSummary(summary)
	e.SetDescription(m.description(c, due))
	if url := m.address(c.Law[0]); url != "" {
		e.SetURL(url)
	}
	e.SetClass(ics.ClassificationConfidential)
	e.SetTimeTransparency(ics.TransparencyTransparent)
	e.SetStatus(ics.ObjectStatusConfirmed)
	if cancelled {
		e.SetStatus(ics.ObjectStatusCancelled)
	}
	for _, days := range due {
		e.AddVAlarm(alarm(days, fmt.Sprintf("%s, on %v", summary, on)))
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
