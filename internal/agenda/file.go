package agenda

import (
	"bytes"
	"fmt"
	"strings"
)

// File writes the calendar: RFC 5545, 3.6, with the same bytes as package tcn/calendar. It is nil where there is no event, for the RFC knows no empty
// calendar.
func (c Calendar) File() []byte {
	if len(c.Events) == 0 {
		return nil
	}
	var f file
	f.put("BEGIN", "VCALENDAR")
	f.put("VERSION", "2.0")
	f.put("PRODID", Product)
	f.put("CALSCALE", "GREGORIAN")
	f.text("NAME", c.Name)
	f.text("X-WR-CALNAME", c.Name)
	f.text("X-WR-CALDESC", c.About)
	for _, e := range c.Events {
		f.event(e)
	}
	f.put("END", "VCALENDAR")
	return Fold(f.Bytes())
}

// A file is lines of a calendar, none folded.
type file struct{ bytes.Buffer }

// put writes a line, if it has a value.
func (f *file) put(name, value string) {
	if value != "" {
		fmt.Fprintf(f, "%s:%s\r\n", name, value)
	}
}

// escaper writes a text as RFC 5545, 3.3.11 has it.
var escaper = strings.NewReplacer(`\`, `\\`, "\n", `\n`, `;`, `\;`, `,`, `\,`)

// text writes a line whose value is a text.
func (f *file) text(name, value string) { f.put(name, escaper.Replace(value)) }

func (f *file) event(e Event) {
	f.put("BEGIN", "VEVENT")
	f.put("UID", e.UID)
	f.put("DTSTAMP", e.Made)
	f.put("DTSTART;VALUE=DATE", e.First)
	f.put("DTEND;VALUE=DATE", e.Next)
	f.put("SEQUENCE", fmt.Sprint(e.Sequence))
	f.text("SUMMARY", e.Summary)
	f.text("DESCRIPTION", e.Text)
	f.put("URL", e.URL)
	f.put("CLASS", "CONFIDENTIAL")
	f.put("TRANSP", "TRANSPARENT")
	status := "CONFIRMED"
	if e.Cancelled {
		status = "CANCELLED"
	}
	f.put("STATUS", status)
	for _, w := range e.Warnings {
		f.put("BEGIN", "VALARM")
		f.put("ACTION", "DISPLAY")
		f.text("DESCRIPTION", w.Says)
		f.put("TRIGGER", w.Before)
		f.put("END", "VALARM")
	}
	f.put("END", "VEVENT")
}
