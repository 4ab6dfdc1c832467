package tcn

// compiledPosition is a line as it is compiled.
type compiledPosition struct {
	Position
	while      []statusSet // those of each region that has some
	conditions factList
	share      func(requirementRecord) bool
	binding    bool // the share is what binds, which nothing does before the notice is in force: s 87(6)
	era        eraSet
	clock      clockID // where Clock names one
}

// isWhole reports whether the line says who has what towards whom.
func (l *positionLine) isWhole() bool {
	return l.ID != "" && l.Kind != 0 && l.Kind <= lastWritten && l.Holder != 0 && l.Counterparty != 0 && l.Content != ""
}

// compilePositions compiles each line of the table that is for a kind, under its words.
func compilePositions(column int, words lineWords) []compiledPosition {
	all, named := make([]compiledPosition, 0, len(positionTable)), make(map[string]bool, len(positionTable))
	for _, l := range positionTable {
		if !l.isWhole() {
			panic("tcn: position without an ID, a kind, a holder, a counterparty or a content: " + l.Content)
		}
		if named[l.ID] {
			panic("tcn: two positions are named " + l.ID)
		}
		named[l.ID] = true
		line := lineFor(column, "position", l.ID, l.Law, l.Content)
		own, has := line.in(words)
		if !has {
			continue
		}
		s := compiledPosition{
			Position: Position{ID: l.ID, Holder: l.Holder, Kind: l.Kind, Counterparty: l.Counterparty, Content: line.Says, Law: own.law},
			while:    byRegion(l.While), conditions: l.If, era: own.stands,
		}
		if l.Of != 0 {
			s.share, s.binding = requirementShares[l.Of], l.Of == shareBinding
		}
		for c, k := range clockLines {
			if _, there := words[k.Law]; k.Duty == l.ID && there {
				s.Clock, s.clock = k.ID, clockID(c)
			}
		}
		all = append(all, s)
	}
	return all
}
