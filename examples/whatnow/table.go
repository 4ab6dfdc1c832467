package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// Wide has a column for everything; narrow puts several things into one cell.
var (
	wide   = []page.Column{{Head: "Last day", Least: 10}, {Head: "Left", Least: 15}, {Head: "What", Least: 20, Share: 4}, {Head: "Whose", Least: 14}, {Head: "At its end", Least: 20, Share: 3}, {Head: "Law", Least: 18, Share: 1}}
	narrow = []page.Column{{Head: "Last day", Least: 10}, {Head: "Left", Least: 10}, {Head: "What", Least: 30, Share: 1}}
)

const roomy = 120 // from here on there is room for all columns

// deadlines writes the deadlines as a table.
func deadlines(p *page.Page, a answer) {
	p.Section("Deadlines")
	if len(a.Deadlines) == 0 {
		p.Para(2, "None that matters.")
		return
	}
	columns, row := narrow, deadline.short
	if p.Width >= roomy {
		columns, row = wide, deadline.long
	}
	var rows [][]string
	for _, d := range a.Deadlines {
		rows = append(rows, row(d, a))
	}
	p.Table(columns, rows, true)
}

func (d deadline) short(a answer) []string {
	law := " [" + page.Law(d.Law) + d.asked() + "]"
	if d.isIdle() {
		return []string{d.day(), d.left(a.On), page.Stack(d.what()+". "+d.whose(a)+".", d.count()+law)}
	}
	return []string{d.day(), d.left(a.On), page.Stack(d.what(), d.whose(a)+". At its end "+d.Ends+".", d.count()+law, d.longer())}
}

func (d deadline) long(a answer) []string {
	end := page.Stack(page.Capital(d.Ends)+".", d.longer())
	if d.isIdle() {
		end = ""
	}
	return []string{d.day(), d.left(a.On), page.Stack(d.what(), d.count()), d.whose(a), end, page.Law(d.Law) + d.asked()}
}

// isIdle reports whether nothing is to be done about a deadline today: it is over, or no day is set yet.
func (d deadline) isIdle() bool { return d.Phase == tcn.RunOut || d.Last.IsZero() }

func (d deadline) day() string {
	if d.Last.IsZero() {
		return "no day yet"
	}
	return d.Last.String()
}

func (d deadline) what() string {
	text := page.Capital(d.Name)
	if d.Belongs != "" {
		text += ": " + d.Belongs
	}
	if !d.Stayed.IsZero() {
		text += fmt.Sprintf(" (the duty is suspended since %v)", d.Stayed)
	}
	return text
}

func (d deadline) whose(a answer) string { return whose(d.Whose, a.As) }

// count says how it is counted, and the other reading.
func (d deadline) count() string {
	text := page.Capital(page.Counted(d.Counted, d.Starts)) + "."
	if !d.Other.IsZero() {
		if slices.ContainsFunc(d.numbers(), isOffice) {
			text += fmt.Sprintf(" The last day is %s, on which the Tribunal's office is taken to be closed.", closedDay(d.Last))
		}
		text += fmt.Sprintf(" Under the other reading the last day is %v.", d.Other)
	}
	return text
}

// isOffice reports whether an open question is whether a day on which the Tribunal's office is closed is the last.
func isOffice(question int) bool {
	d, _ := ipa.DoubtOf(question)
	return d.ID == "office-closed"
}

// closedDay names a day on which the Tribunal's office is taken to be closed: "a Sunday", "Good Friday".
func closedDay(d ipa.Date) string {
	if holiday := ipa.BankHoliday(d); holiday != "" {
		return holiday
	}
	year, month, day := d.Civil()
	return "a " + time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Weekday().String()
}

func (d deadline) longer() string {
	switch {
	case d.Phase == tcn.RunOut:
		return ""
	case d.Longer == "":
		return "Nobody can lengthen it."
	}
	return "It can be lengthened by " + strings.TrimSuffix(d.Longer, ".") + "."
}
