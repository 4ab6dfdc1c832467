package tcn

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Standpoint is what a history is looked at from: the law of a day, and readings of open questions.
type Standpoint struct {
	Law      ipa.Date // the day whose law is fixed; zero: the law of each act's own day
	Readings []string // other readings than the defaults, each as "suspension-ends=decision": a question of [ipa.Doubts] and a reading of it
}

// Check says what questions or readings a standpoint names that there are not, and whether its day is not of [ipa.Tellable]: each a
// [*acts.BadAct], or nil.
func (p Standpoint) Check() error {
	_, err := New("", actors.RelevantOperator{}).From(p)
	if far := p.Law.Check(); far != nil {
		err = errors.Join(&acts.BadAct{Verb: "under", Field: "law", Says: far.Error(), Cure: "name the day whose law is meant"}, err)
	}
	return err
}

// With returns the standpoint with a reading of an open question besides, as "suspension-ends=decision" or "6=decision".
// A question or a reading that there is not is a [*acts.BadAct].
func (p Standpoint) With(reading string) (Standpoint, error) {
	p.Readings = append(slices.Clip(p.Readings), reading)
	return p, p.Check()
}

// From returns the notice as it is seen from a standpoint for all that comes: [Notice.Under] its law, and [Notice.UnderReading] each of its
// readings, in their order: each bites before the next is put. Each question or reading that there is not is a [*acts.BadAct], and is left out.
func (n Notice) From(p Standpoint) (Notice, error) {
	seen := n.Under(p.Law)
	var all []error
	for _, text := range p.Readings {
		doubt, reading, _ := strings.Cut(text, "=")
		other, err := seen.UnderReading(doubt, reading)
		if err != nil {
			all = append(all, err)
			continue
		}
		seen = other
	}
	return seen, errors.Join(all...)
}

// Under returns the notice with the law of one day fixed for all that comes: each act is then ruled upon as if
// the words that stood on that day stood throughout. The zero Date takes the fixing back. It bites on the day to which time has passed
// ([Notice.Now]), at once and never earlier: a lapse whose day under it has passed by then, s 255(5A), is of that day, and so is the end of what
// a missed review held. What happened before stays as it was. To put a whole history under another day's law, begin with a new notice.
func (n Notice) Under(day ipa.Date) Notice {
	if n.party == nil || day == n.law {
		return n
	}
	n.put(day, n.taken)
	return n
}

// UnderReading returns the notice with another reading of an open question for all that comes: the question by its ID or its number, the reading
// by its name, as [ipa.Doubts] has them. It bites as the law of [Notice.Under] does. To put a whole history under it, use [Notice.Replay] or begin
// with a new notice.
// A question or a reading that there is not is a [*acts.BadAct].
func (n Notice) UnderReading(doubt, reading string) (Notice, error) {
	if bad := n.ready(); bad != nil {
		bad.Verb = "reading"
		return n, bad
	}
	d, place, bad := findReading(doubt, reading)
	if bad != nil {
		return n, bad
	}
	if n.readingOf(uint8(d.N)) != uint8(place) {
		n.put(n.law, n.taken.with(uint8(d.N), uint8(place)))
	}
	return n, nil
}

// put puts the notice under a law and readings, from the day to which time has passed: on that day they bite.
func (n *Notice) put(law ipa.Date, taken *takenReadings) {
	n.history = &historyEntry{before: n.history, on: n.now, law: law, taken: taken}
	n.law, n.taken = law, taken
	n.passOn()
}

// findReading finds a reading of an open question by their names.
func findReading(doubt, reading string) (d ipa.Doubt, place int, bad *acts.BadAct) {
	d, ok := ipa.DoubtBy(doubt)
	if !ok {
		return d, place, &acts.BadAct{Verb: "reading", Field: "doubt", Says: fmt.Sprintf("%q is no open question", doubt), Cure: "name one that ipa.Doubts lists, by its ID or its number"}
	}
	if place, ok = d.Reading(reading); !ok {
		names := make([]string, len(d.Readings))
		for i, r := range d.Readings {
			names[i] = r.Name
		}
		return d, place, &acts.BadAct{Verb: "reading", Field: "reading", Says: fmt.Sprintf("%q is no reading of %s", reading, d.ID), Cure: "name one of: " + strings.Join(names, ", ")}
	}
	return d, place, nil
}
