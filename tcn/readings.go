package tcn

import (
	"fmt"
	"iter"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// reads reports whether the notice is under a reading, and notes that the question was met: which doubts an answer turns on is found
// by asking again under the other readings of those that were.
func (n *Notice) reads(r switchReading) bool {
	n.met |= 1 << r.doubt()
	return n.readingOf(r.doubt()) == r.place()
}

// readingOf is the reading of a question that the notice is under.
func (n *Notice) readingOf(doubt uint8) uint8 {
	if n.taken == nil {
		return defaultReadings[doubt]
	}
	return n.taken[doubt]
}

// UnderReading returns the notice with another reading of an open question for all that comes: the question by its ID or its number, the reading
// by its name, as [ipa.Doubts] has them. To put a whole history under it, use [Notice.Replay] or begin with a new notice.
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
		n.take(uint8(d.N), uint8(place))
		n.history = &historyEntry{before: n.history, on: n.now, law: n.law, taken: n.taken}
	}
	return n, nil
}

// take puts the notice under a reading.
func (n *Notice) take(doubt, place uint8) {
	taken := defaultReadings
	if n.taken != nil {
		taken = *n.taken
	}
	taken[doubt] = place
	n.taken = &taken
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
		return d, place, &acts.BadAct{Verb: "reading", Field: "reading", Says: fmt.Sprintf("%q is no reading of %s", reading, d.ID), Cure: fmt.Sprintf("name one of %q", names)}
	}
	return d, place, nil
}

// Readings lists the open questions of which the notice is under another reading than the default, by their IDs, each with the name of the reading.
func (n Notice) Readings() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		if n.taken == nil {
			return
		}
		for _, d := range openQuestions {
			if place := n.taken[d.N]; place != defaultReadings[d.N] && !yield(d.ID, d.Readings[place].Name) {
				return
			}
		}
	}
}
