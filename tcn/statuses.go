package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// Statuses lists the table of statuses, region by region: as a technical capability notice has it, or, given kinds of notice, as each of these does.
// What a kind has no words for, as a notification notice has none for a Commissioner's approval, is not there.
func Statuses(kinds ...acts.NoticeKind) iter.Seq[Meaning] {
	kinds = slices.Clone(kinds) // the caller's may change before the statuses are listed
	return func(yield func(Meaning) bool) {
		for _, column := range columnsOf(kinds) {
			for _, m := range statusTables[column][1:] {
				m.Law = slices.Clone(m.Law)
				if len(m.Law) > 0 && !yield(m) {
					return
				}
			}
		}
	}
}

// statusTables are the table under the words that each kind of notice has.
var statusTables = func() (all [kindCount][statusCount]Meaning) {
	for column := range all {
		all[column] = statusTable
		for i, l := range statusLines[1:] {
			m := &all[column][i+1]
			own := lineFor(column, "status", m.Status.String(), l.Law, l.Says)
			m.Law, m.Says = own.wordsOf(column).law, own.Says
			if own.Way != "" {
				m.Way = own.Way
			}
		}
	}
	return all
}()
