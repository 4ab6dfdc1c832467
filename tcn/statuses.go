package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// Statuses lists the table of statuses, region by region: as a technical capability notice has it, or, given kinds of notice, as each of these does.
func Statuses(kinds ...acts.NoticeKind) iter.Seq[Meaning] {
	kinds = slices.Clone(kinds) // the caller's may change before the statuses are listed
	return func(yield func(Meaning) bool) {
		for _, column := range columnsOf(kinds) {
			for _, m := range statusTables[column][1:] {
				m.Law = slices.Clone(m.Law)
				if !yield(m) {
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
			own := &all[column][i+1]
			own.Law, own.Says = kindLaw[column][l.Law].law, kindText(column, own.Says)
		}
	}
	return all
}()
