package tcn

import (
	"iter"
	"slices"
)

// reads reports whether the notice is under a reading, and notes that the question was met: which doubts an answer turns on is found
// by asking again under the other readings of those that were.
func (n *Notice) reads(r switchReading) bool {
	if settled := settledReadings[n.tables().column]; len(settled) > 0 && slices.Contains(settled, r) {
		return false
	}
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
