package page

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// ReadDay reads what a flag says of a day. The error says what is wrong with it, also where it is none of [ipa.Tellable].
func ReadDay(text string) (ipa.Date, error) {
	day, err := ipa.ParseDate(text)
	if in, bad := time.Parse("2 January 2006", text); bad == nil { // as people write it
		day, err = ipa.Day(in.Year(), int(in.Month()), in.Day()), nil
	}
	if err == nil {
		err = day.Check()
	}
	return day, err
}

// AddReading adds to a standpoint what a flag says of an open question: "suspension-ends=decision" or "6=decision". The error says what there
// is to choose from. A question can be answered once only, for of two answers the second would silently be the one that counts.
func AddReading(from tcn.Standpoint, text string) (tcn.Standpoint, error) {
	with, err := from.With(text)
	if bad := new(acts.BadAct); errors.As(err, &bad) {
		if bad.Field == "doubt" {
			return from, fmt.Errorf("%s; name one that -doubt list has, with one of its readings, as suspension-ends=decision", bad.Says)
		}
		return from, fmt.Errorf("%s; %s", bad.Says, bad.Cure)
	}
	if err != nil {
		return from, err
	}
	d, at := readingOf(text)
	for _, other := range from.Readings {
		if o, _ := readingOf(other); o.N == d.N {
			return from, fmt.Errorf("%s is answered already; give one reading of it", d.ID)
		}
	}
	with.Readings[len(with.Readings)-1] = d.ID + "=" + d.Readings[at].Name
	return with, nil
}

// readingOf finds the question of a reading and the reading's place there. A standpoint that was checked has no other readings.
func readingOf(text string) (ipa.Doubt, int) {
	doubt, name, _ := strings.Cut(text, "=")
	d, _ := ipa.DoubtBy(doubt)
	at, _ := d.Reading(name)
	return d, at
}

// StandpointOf is the standpoint from which a notice is seen: the day whose law it has, and the readings that are not the defaults.
func StandpointOf(n tcn.Notice) tcn.Standpoint {
	from := tcn.Standpoint{Law: n.LawDay()}
	for id, name := range n.Readings() {
		from.Readings = append(from.Readings, id+"="+name)
	}
	return from
}

// Taken is the place of the reading of a question that is taken from a standpoint.
func Taken(from tcn.Standpoint, d ipa.Doubt) int {
	for _, text := range from.Readings {
		if o, at := readingOf(text); o.N == d.N {
			return at
		}
	}
	return d.Default
}

// Others are the readings of a standpoint that are not the defaults.
func Others(from tcn.Standpoint) []string {
	return slices.DeleteFunc(slices.Clone(from.Readings), func(text string) bool {
		d, at := readingOf(text)
		return at == d.Default
	})
}

// Under says in a sentence from what standpoint something is told; nothing where that is the law of each day and the default readings.
func Under(from tcn.Standpoint) string {
	var all []string
	if !from.Law.IsZero() {
		all = append(all, fmt.Sprintf("the law of %v", from.Law))
	}
	var readings []string
	for _, text := range Others(from) {
		d, at := readingOf(text)
		readings = append(readings, fmt.Sprintf("%s (question %d: %s)", text, d.N, d.Readings[at]))
	}
	switch len(readings) {
	case 0:
	case 1:
		all = append(all, "the reading "+readings[0])
	default:
		all = append(all, "the readings "+strings.Join(readings, ", "))
	}
	if len(all) == 0 {
		return ""
	}
	return "All of it is under " + strings.Join(all, " and ") + "."
}

// Unchecked says, where one of some days whose law is asked is later than the tables were checked to, what they are worth on it; else nothing.
func Unchecked(days ...ipa.Date) string {
	if !slices.ContainsFunc(days, ipa.Checked().Before) {
		return ""
	}
	year, month, day := ipa.Checked().Civil()
	return fmt.Sprintf("The tables were checked to %d %.3s %d; of later days they give the law as it stood then.", day, time.Month(month), year)
}

// OtherLaw says what law that is not worked out here may bind somebody of a role, called whom; nothing where package ipa names none.
func OtherLaw(r actors.Role, whom string) string {
	var all []string
	for o := range ipa.OtherLaw(r.String()) {
		text := o.Term
		if !o.Provision.IsZero() {
			text += fmt.Sprintf(" [%v]", o.Provision)
		}
		all = append(all, text)
	}
	if len(all) == 0 {
		return ""
	}
	return fmt.Sprintf("Other law may bind %s too, and is not worked out here: %s.", whom, strings.Join(all, "; "))
}

// Questions lists the open questions of law with their readings, by the names that -doubt takes.
func (p *Page) Questions() {
	p.Para(0, "The open questions of law, each with its readings. The default is taken where no other is chosen: -doubt suspension-ends=decision chooses one, and so does -doubt 6=decision.")
	for d := range ipa.Doubts() {
		p.Section(fmt.Sprintf("%d  %s", d.N, d.ID))
		p.Para(2, d.Question)
		for i, r := range d.Readings {
			name := r.Name
			if i == d.Default {
				name += ", the default"
			}
			p.Item(2, name+": "+r.Says)
		}
		if d.Outside != "" {
			p.Para(2, "Nothing turns on it here. "+d.Outside)
		}
	}
}
