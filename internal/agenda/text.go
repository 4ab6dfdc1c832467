package agenda

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// series has the clocks that take over from others: one period, under another rule. They share their events' UIDs.
var series = map[string]string{
	"life of the notice, renewed or varied":                   "life of the notice",
	"life of a notice in effect before 14 Oct 2024":           "life of the notice",
	"renewal period of a notice in effect before 14 Oct 2024": "renewal period",
}

// uid names an event through the life of the notice: by the notice, its person, the clock, and what the clock belongs to.
func (m moment) uid(c tcn.Clock, which string) string {
	name := c.Name
	if first, ok := series[name]; ok {
		name = first
	}
	sum := sum256(fmt.Appendf(nil, "%q %q %q %q %d %q", m.n.Name(), m.n.To().Name, name, which, c.Run, c.Requirement))
	return fmt.Sprintf("%x@doublelock", sum[:16])
}

// summary is the event in a line: "First: last day to refer the notice back".
func (m moment) summary(c tcn.Clock, which string) string {
	link := " of the "
	if strings.HasPrefix(c.Name, "to ") || strings.HasPrefix(c.Name, "for ") {
		link = " "
	}
	return shown.Line(m.n.Name()) + ": " + which + link + c.Name + belongs(c)
}

// belongs is what a clock belongs to, if not to the notice as a whole.
func belongs(c tcn.Clock) string {
	switch {
	case c.Requirement != "":
		return ": " + shown.Line(c.Requirement)
	case c.Run == 0:
		return ""
	case c.Law[0].Within(review):
		return fmt.Sprintf(", referral %d", c.Run)
	}
	return fmt.Sprintf(", claim %d", c.Run)
}

var review = ipa.MustParse("s 257")

// description is all that the law says of a clock, a line each, with the days before an event of it on which there is a warning.
func (m moment) description(c tcn.Clock, due []int) string {
	var b strings.Builder
	say := func(format string, a ...any) { fmt.Fprintf(&b, format+"\n", a...) }
	say("%s, to %s: %s%s.", shown.Line(m.n.Name()), shown.Line(m.n.To().Name), c.Name, belongs(c))
	say("First day: %v. Last day: %v.", c.Span.First, c.Span.Last)
	say("Length: %s. Start: %s.", length(c), c.Starts)
	doubts := m.then.ClockDoubts(c)
	if !c.Span.Arguable.IsZero() {
		if slices.ContainsFunc(doubts, isOffice) {
			say("The last day is %s, on which the Tribunal's office is taken to be closed.", closedDay(c.Span.Last))
		}
		say("Under the other reading of the words the last day is %v. Do not rely on it.", c.Span.Arguable)
	}
	for r := range m.n.Requirements() {
		if r.Name == c.Requirement && r.Gone.IsZero() && !(r.Referred.IsZero() && r.Suspended.IsZero()) {
			say("The duty to comply with it is suspended for now: it was referred back, or the Tribunal so ordered.")
		}
	}
	say("Whose: %v.", c.Whose)
	say("At its end: %s.", c.Ends)
	say("Who can lengthen it: %s.", orNobody(c.Longer))
	if c.Binding {
		say("Of the two periods of the review this one ends first.")
	}
	for _, other := range doubts {
		d, _ := ipa.DoubtOf(other.N) // it is one of them
		at, _ := d.Reading(other.Reading)
		say("Open question %d: %s Taken here: %s. Under the reading %s (%s): %s. %s", d.N, d.Question, m.taken(d), other.Reading, d.Readings[at], other.Says, d.Why)
	}
	for _, l := range c.Law {
		say("%s", strings.TrimSpace(l.At(ipa.Date{}).Full()+" "+m.address(l)))
	}
	if len(due) > 0 {
		say("Warnings: %s.", warned(due))
	}
	say("As on %v, when it was: %v.", m.day, c.Phase)
	b.WriteString("Computed from what was entered. Not legal advice.")
	return b.String()
}

// isOffice reports whether a doubt is whether a day on which the Tribunal's office is closed is the last.
func isOffice(d tcn.Doubt) bool { return d.ID == "office-closed" }

// closedDay names a day on which the Tribunal's office is taken to be closed: "a Sunday", "Good Friday".
func closedDay(d ipa.Date) string {
	if holiday := ipa.BankHoliday(d); holiday != "" {
		return holiday
	}
	year, month, day := d.Civil()
	return "a " + time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Weekday().String()
}

// taken is the reading of an open question that the notice is under.
func (m moment) taken(d ipa.Doubt) ipa.Reading {
	at := d.Default
	for id, name := range m.then.Readings() {
		if id == d.ID {
			at, _ = d.Reading(name)
		}
	}
	return d.Readings[at]
}

// caution is what the file as a whole has to say: the readings that it is under, if they are others than the defaults, and that the day is later
// than the tables were checked to. Once, for it is no event's own.
func (m moment) caution() string {
	var all []string
	for id, name := range m.then.Readings() {
		all = append(all, fmt.Sprintf("It is under the reading %s of open question %s.", name, id))
	}
	day := m.day
	if !m.n.LawDay().IsZero() {
		day = m.n.LawDay()
	}
	if day.After(ipa.Checked()) {
		year, month, last := ipa.Checked().Civil()
		all = append(all, fmt.Sprintf("The tables were checked to %d %.3s %d; of later days they give the law as it stood then.", last, time.Month(month), year))
	}
	return strings.Join(all, " ")
}

// length is a clock's length, with its counting rule.
func length(c tcn.Clock) string {
	if c.Length == (ipa.Period{}) {
		return "none in the Act"
	}
	return c.Length.String()
}

// address is where the words can be read as they stand on the day whose law governs.
func (m moment) address(c ipa.Citation) string {
	day := m.day
	if !m.n.LawDay().IsZero() {
		day = m.n.LawDay()
	}
	return c.At(day).URL()
}

func orNobody(text string) string {
	if text == "" {
		return "nobody"
	}
	return text
}
