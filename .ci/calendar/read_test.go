// Package calendar reads calendar files with a library that had no part in writing them.
package calendar

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
)

// read checks a calendar as its receiver would: each event a whole day, with a UID of its own and a text; and the whole such that
// the library would write it. It gives the summaries with their days.
func read(file []byte) (map[string]string, error) {
	cal, err := ical.NewDecoder(bytes.NewReader(file)).Decode()
	if err != nil {
		return nil, err
	}
	if err := ical.NewEncoder(&bytes.Buffer{}).Encode(cal); err != nil { // it asks for what RFC 5545 requires of each component
		return nil, err
	}
	days, uids := map[string]string{}, map[string]bool{}
	for _, e := range cal.Events() {
		start, end := e.Props.Get(ical.PropDateTimeStart), e.Props.Get(ical.PropDateTimeEnd)
		if start == nil || end == nil || start.ValueType() != ical.ValueDate || end.ValueType() != ical.ValueDate {
			return nil, fmt.Errorf("%v is no whole day", start)
		}
		first, err := start.DateTime(time.UTC)
		if err != nil {
			return nil, err
		}
		next, err := end.DateTime(time.UTC)
		if err != nil {
			return nil, err
		}
		if !next.Equal(first.AddDate(0, 0, 1)) {
			return nil, fmt.Errorf("from %v to %v is not one day", first, next)
		}
		if err := warned(e); err != nil {
			return nil, err
		}
		if _, err := e.Props.DateTime(ical.PropDateTimeStamp, time.UTC); err != nil {
			return nil, err
		}
		uid, err := e.Props.Text(ical.PropUID)
		if err != nil || uids[uid] {
			return nil, fmt.Errorf("the UID %q is not its own: %v", uid, err)
		}
		uids[uid] = true
		text, err := e.Props.Text(ical.PropDescription)
		if err != nil || !strings.Contains(text, "\nWhose: ") || !strings.HasSuffix(text, "Not legal advice.") {
			return nil, fmt.Errorf("the description is not whole: %q: %v", text, err)
		}
		summary, err := e.Props.Text(ical.PropSummary)
		if err != nil {
			return nil, err
		}
		status, err := e.Props.Text(ical.PropStatus)
		if err != nil || (status == "CANCELLED") != strings.HasPrefix(summary, "Cancelled: ") {
			return nil, fmt.Errorf("%q is %s: %v", summary, status, err)
		}
		days[strings.TrimPrefix(summary, "Cancelled: ")] = first.Format(time.DateOnly)
	}
	return days, nil
}

// warned checks the warnings of an event: each is shown, with a text, before the event begins.
func warned(e ical.Event) error {
	for _, alarm := range e.Children {
		action, err := alarm.Props.Text(ical.PropAction)
		if err != nil || action != "DISPLAY" {
			return fmt.Errorf("the warning is %q: %v", action, err)
		}
		if text, err := alarm.Props.Text(ical.PropDescription); err != nil || text == "" {
			return fmt.Errorf("the warning says nothing: %v", err)
		}
		before, err := alarm.Props.Get(ical.PropTrigger).Duration()
		if err != nil || before >= 0 {
			return fmt.Errorf("the warning comes %v after the event begins: %v", before, err)
		}
	}
	return nil
}

// files are the golden files, and the one that CALENDAR names: written by whatnow from its sample.
func files(t *testing.T) []string {
	const golden = "../../tcn/calendar/testdata/"
	all := []string{golden + "review.ics", golden + "revoked.ics", golden + "expired.ics"}
	if made := os.Getenv("CALENDAR"); made != "" {
		return append(all, made)
	}
	t.Log("CALENDAR names no file: the golden files alone are read")
	return all
}

func TestRead(t *testing.T) {
	for _, name := range files(t) {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		days, err := read(file)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want := 10
		if strings.HasSuffix(name, "revoked.ics") || strings.HasSuffix(name, "expired.ics") {
			want = 12 // the end of a notice starts the year for complaining that it was not revoked before, by two routes
		}
		if len(days) != want {
			t.Errorf("%s: %d events, not %d", name, len(days), want)
		}
		for summary, day := range map[string]string{
			"Summer notice: last day to refer the notice back":         "2025-08-03",
			"Summer notice: last day of the review period, referral 1": "2026-01-23",
			"Summer notice: last day of the life of the notice":        "2027-07-06",
			"Summer notice: first day of the renewal period":           "2027-06-07",
			"Summer notice: last day for the steps: remove protection": "2025-11-03",
		} {
			if days[summary] != day {
				t.Errorf("%s: %q is on %q, not %s", name, summary, days[summary], day)
			}
		}
	}
}

// The reader refuses what is broken, so that its silence means something.
func TestBroken(t *testing.T) {
	file, err := os.ReadFile(files(t)[0])
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(file), "\r\n")
	uid := lines[slices.IndexFunc(lines, func(line string) bool { return strings.HasPrefix(line, "UID:") })]
	for name, broken := range map[string]string{
		"without its end":        strings.TrimSuffix(string(file), "END:VCALENDAR\r\n"),
		"an event not closed":    strings.Replace(string(file), "END:VEVENT\r\n", "", 1),
		"a line without a colon": strings.Replace(string(file), "CLASS:", "CLASS", 1),
		"a UID twice":            strings.Replace(string(file), "BEGIN:VEVENT\r\nUID:5", "BEGIN:VEVENT\r\n"+uid+"X-OLD:5", 1),
		"no UID":                 strings.Replace(string(file), uid, "", 1),
		"a time of day":          strings.Replace(string(file), "DTSTART;VALUE=DATE:20250803", "DTSTART:20250803T090000Z", 1),
		"no such day":            strings.Replace(string(file), "20250803", "20250231", 1),
		"two days":               strings.Replace(string(file), "DATE:20250804", "DATE:20250805", 1),
		"a warning too late":     strings.Replace(string(file), "TRIGGER:-", "TRIGGER:", 1),
		"a warning of nothing":   strings.Replace(string(file), "ACTION:DISPLAY", "ACTION:NONE", 1),
		"no version":             strings.Replace(string(file), "VERSION:2.0\r\n", "", 1),
		"not unfolded":           strings.Replace(string(file), "Not legal advice.", "Not legal", 1),
	} {
		if broken == string(file) {
			t.Errorf("%s: nothing was broken", name)
		}
		if days, err := read([]byte(broken)); err == nil {
			t.Errorf("%s: read all the same: %v", name, days)
		}
	}
}
