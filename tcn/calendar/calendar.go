package calendar

import (
	"bytes"
	"math"

	ics "github.com/arran4/golang-ical"

	"github.com/doublelock/doublelock/internal/agenda"
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
	c, undated, err := agenda.Of(n, day, warn...)
	if err != nil || len(c.Events) == 0 {
		return nil, undated, err
	}
	cal := ics.NewCalendar()
	cal.SetProductId(agenda.Product)
	cal.SetCalscale("GREGORIAN")
	cal.SetName(c.Name) // as NAME, RFC 7986, 5.1, and as X-WR-CALNAME, which more programs know
	for _, e := range c.Events {
		cal.AddVEvent(event(e))
	}
	if c.About != "" {
		cal.SetXWRCalDesc(c.About)
	}
	var b bytes.Buffer
	err = cal.SerializeTo(&b, ics.WithNewLineWindows, ics.WithLineLength(math.MaxInt)) // CRLF on every system, and no line folded
	return agenda.Fold(b.Bytes()), undated, err
}

// event is a whole day in the calendar.
func event(of agenda.Event) *ics.VEvent {
	e := ics.NewEvent(of.UID)
	e.SetProperty(ics.ComponentPropertyDtstamp, of.Made)
	e.SetProperty(ics.ComponentPropertyDtStart, of.First, ics.WithValue("DATE"))
	if of.Next != "" {
		e.SetProperty(ics.ComponentPropertyDtEnd, of.Next, ics.WithValue("DATE"))
	}
	e.SetSequence(of.Sequence)
	e.SetSummary(of.Summary)
	e.SetDescription(of.Text)
	if of.URL != "" {
		e.SetURL(of.URL)
	}
	e.SetClass(ics.ClassificationConfidential)
	e.SetTimeTransparency(ics.TransparencyTransparent)
	e.SetStatus(ics.ObjectStatusConfirmed)
	if of.Cancelled {
		e.SetStatus(ics.ObjectStatusCancelled)
	}
	for _, w := range of.Warnings {
		a := &ics.VAlarm{}
		a.SetAction(ics.ActionDisplay)
		a.SetProperty(ics.ComponentPropertyDescription, w.Says)
		a.SetTrigger(w.Before)
		e.AddVAlarm(a)
	}
	return e
}
