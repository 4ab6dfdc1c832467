package timeline

import (
	"fmt"
	"slices"
	"time"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// width is how wide the lanes are, in CSS pixels.
const width = 1056

// An axis is the days that a page covers, from the first day of a month to before the first of another.
type axis struct{ from, to ipa.Date }

// axisOf covers all days of some dockets: those on which acts are put to the law, and those by which they were known.
func axisOf(all []docket.Docket) axis {
	var a axis
	for _, d := range all {
		for _, s := range d.Replay(tcn.Standpoint{}) {
			for _, day := range []ipa.Date{s.Day, s.Entry.Happened.Earliest(), s.Entry.Known.Latest()} {
				if day.IsZero() {
					continue
				}
				if a.from.IsZero() || day.Before(a.from) {
					a.from = day
				}
				if day.After(a.to) {
					a.to = day
				}
			}
		}
	}
	if a.from.IsZero() { // nothing is told at all: any month will do
		a.from, a.to = lawDays()[0], lawDays()[0]
	}
	year, month, _ := a.from.Civil()
	a.from = ipa.Day(year, month, 1)
	year, month, _ = a.to.Civil()
	if next := firstOf(year, month+1); !next.IsZero() {
		a.to = next
	}
	return a
}

// firstOf is the first day of a month, where a thirteenth is the first of the next year; zero beyond the calendar.
func firstOf(year, month int) ipa.Date {
	if month > 12 {
		year, month = year+1, 1
	}
	day, err := ipa.ParseDate(fmt.Sprintf("%04d-%02d-01", year, month))
	if err != nil {
		return ipa.Date{}
	}
	return day
}

// x is how far right a day begins, in pixels; days outside the axis are at its ends.
func (a axis) x(day ipa.Date) int {
	switch {
	case !day.After(a.from):
		return 0
	case !day.Before(a.to):
		return width
	}
	return day.Sub(a.from) * width / max(1, a.to.Sub(a.from))
}

// has reports whether a day is on the axis.
func (a axis) has(day ipa.Date) bool { return !day.Before(a.from) && day.Before(a.to) }

// A tick is a line at the beginning of a month or a year.
type tick struct {
	X    int
	Text string
	Year string // at the first tick and at each January
}

// TX is where its text begins.
func (t tick) TX() int { return t.X + 4 }

// Room for the text of a month and of a year.
const (
	monthRoom = 32
	yearRoom  = 48
)

// ticks are the months, or the years if the months have no room; then as many of those as have.
func (a axis) ticks() []tick {
	first, _, _ := a.from.Civil()
	last, _, _ := a.to.Add(-1).Civil()
	var all []tick
	if a.to.Sub(a.from) > width/monthRoom*30 {
		step := 1 + (last-first+1)*yearRoom/width
		for year := first; year <= last; year += step {
			all = append(all, tick{a.x(firstOf(year, 1)), "", fmt.Sprint(year)})
		}
		return all
	}
	for day := a.from; !day.IsZero() && day.Before(a.to); {
		year, month, _ := day.Civil()
		t := tick{a.x(day), time.Month(month).String()[:3], ""}
		if len(all) == 0 || month == 1 {
			t.Year = fmt.Sprint(year)
		}
		all, day = append(all, t), firstOf(year, month+1)
	}
	return all
}

// A line is a day that is marked through all lanes, with its label.
type line struct {
	X    int
	Kind string // law, or end
	Text string
	Row  int  // labels that would touch stand in rows
	Left bool // the label ends at the line, as there is no room after it
	TX   int  // where the label begins, or ends
	day  ipa.Date
}

// lines are the days on which words of the 2016 Act change and, if there is one, the day after which the switch cuts.
func (a axis) lines(until ipa.Date, says string) []line {
	var all []line
	for _, day := range lawDays() {
		if a.has(day) {
			all = append(all, line{X: a.x(day), Kind: "law", Text: long(day) + ": the Act changes", day: day})
		}
	}
	if !until.IsZero() && a.has(until) {
		all = append(all, line{X: a.x(until.Add(1)), Kind: "end", Text: long(until) + ": " + says, day: until})
	}
	slices.SortStableFunc(all, func(p, q line) int { return p.X - q.X })
	var ends []int // where the last label of each row ends
	for i := range all {
		l := &all[i]
		room := wide(l.Text) + 16
		l.TX, l.Left = l.X+6, l.X+room > width
		from := l.X
		if l.Left {
			l.TX, from = l.X-6, l.X-room
		}
		l.Row = slices.IndexFunc(ends, func(end int) bool { return end <= from })
		if l.Row < 0 {
			l.Row, ends = len(ends), append(ends, 0)
		}
		ends[l.Row] = from + room
	}
	return all
}

// wide is about how wide a text is at 16 pixels, rather more than less.
func wide(text string) int { return len(text) * 17 / 2 }

// lawDays are the days on which words of the 2016 Act begin to stand, in order, but for the first on which it was law.
func lawDays() []ipa.Date {
	act := ipa.MustParse("IPA 2016")
	var all []ipa.Date
	for p := range ipa.Provisions() {
		for _, v := range p.Versions {
			if p.Citation.Within(act) {
				all = append(all, v.From)
			}
		}
	}
	slices.SortFunc(all, ipa.Date.Compare)
	return slices.Compact(all)[1:]
}

// long is a day in words: 20 Jun 2025.
func long(day ipa.Date) string {
	year, month, n := day.Civil()
	return fmt.Sprintf("%d %.3s %d", n, time.Month(month), year)
}
