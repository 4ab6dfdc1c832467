package tcn

import (
	"slices"
	"sync/atomic"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A kindTables is the whole law of one kind of notice, compiled: what is for the kind, under the words that it has. It is shared, and never changed.
type kindTables struct {
	lawBook
	column    int
	words     lineWords // of every line of law in the tables
	eras      eraTable
	routes    []routeLine // of the rules, by their places
	clocks    [clockCount]compiledClock
	positions []compiledPosition
	statuses  [statusCount]Meaning
	legacy    ipa.Date // the day from which the life of a notice that was already in effect is counted; zero: the kind has no such life
}

// compiledKinds are the tables of each kind of notice that somebody has asked for.
var compiledKinds [kindCount]atomic.Pointer[kindTables]

// capabilityTables are those of a technical capability notice, compiled at the start: a slip in them stops the program with the line that has it.
// Those of another kind are compiled when they are first asked for.
var capabilityTables = tablesAt(columnCapability)

// tablesAt are the tables of the kind of a column. Whoever is the first to ask has them compiled; of two who are, the one's are kept, and they are alike.
func tablesAt(column int) *kindTables {
	kept := &compiledKinds[column]
	if kept.Load() == nil {
		kept.CompareAndSwap(nil, compileKind(column))
	}
	return kept.Load()
}

// compileKind compiles the tables of the kind of a column.
func compileKind(column int) *kindTables {
	t := &kindTables{column: column}
	t.words, t.eras = wordsOfKind(column)
	t.lawBook = compileRules(ruleTable, column, t.words)
	for i := range t.rules {
		t.routes = append(t.routes, routeLine{t.rules[i].brings(), t.rules[i].calls()})
	}
	t.clocks = compileClocks(column, t.words)
	t.positions = compilePositions(column, t.words)
	t.statuses = statusTable
	for i, l := range statusLines[1:] {
		m := &t.statuses[i+1]
		line := lineFor(column, "status", m.Status.String(), l.Law, l.Says)
		own, _ := line.in(t.words)
		m.Law, m.Says = own.law, line.Says
		if line.Way != "" {
			m.Way = line.Way
		}
	}
	t.legacy = firstDay(t.words[clockLines[clockLegacyLife].Law].law)
	return t
}

// columnOf is the column of a kind in the tables; false for what is no kind.
func columnOf(kind acts.NoticeKind) (column int, is bool) {
	if kind < acts.TechnicalCapability || int(kind) > kindCount {
		return columnCapability, false
	}
	return int(kind - acts.TechnicalCapability), true
}

// tablesOf are the tables of some kinds, as they are named; of none, that of a technical capability notice. What is no kind has none.
func tablesOf(kinds []acts.NoticeKind) (all []*kindTables) {
	if len(kinds) == 0 {
		return []*kindTables{capabilityTables}
	}
	for _, kind := range kinds {
		if column, is := columnOf(kind); is {
			all = append(all, tablesAt(column))
		}
	}
	return all
}

// has reports whether the clock is there in an era.
func (t *kindTables) has(c clockID, e eraSet) bool { return t.clocks[c].stands&e != 0 }

// has reports whether the kind of a column is among them.
func (s kindSet) has(column int) bool { return s == 0 || s&(1<<column) != 0 }

// lawOf are the words of a line as the kind has them, for whoever asks.
func (t *kindTables) lawOf(line string) []ipa.Citation { return slices.Clone(t.words[line].law) }

// firstDay is the day on which the first of some words came into force; zero, if there are none.
func firstDay(law []ipa.Citation) ipa.Date {
	if len(law) == 0 {
		return ipa.Date{}
	}
	p, _ := ipa.Lookup(law[0])
	return p.Versions[0].From
}
