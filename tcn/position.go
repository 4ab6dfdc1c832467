package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Positions lists the table of positions: each as the law has it, wherever it arises, with neither its correlative nor requirements. It is that of a
// technical capability notice, or, given kinds of notice, that of each of these.
func Positions(kinds ...acts.NoticeKind) iter.Seq[Position] {
	kinds = slices.Clone(kinds) // the caller's may change before the positions are listed
	return func(yield func(Position) bool) {
		for _, column := range columnsOf(kinds) {
			for i := range compiledPositions[column] {
				p := compiledPositions[column][i].Position
				p.Law = slices.Clone(p.Law)
				if !yield(p) {
					return
				}
			}
		}
	}
}

// Positions lists where everybody stands on the day to which time has passed, in the order of the table of positions, each followed by its
// correlative; or, given roles, only what their holders have. For another day, let time pass first: [Notice.On].
// To a notice of which no day is known yet ([Notice.Now]), there are none.
func (n Notice) Positions(holders ...actors.Role) iter.Seq[Position] {
	holders = slices.Clone(holders) // the caller's may change before the positions are listed
	return func(yield func(Position) bool) {
		n := n // which notes what was met; a sequence may be gone through again, and by several at once
		n.positionList(holders...)(yield)
	}
}

// positionList lists the positions, and notes the open questions that were met.
func (n *Notice) positionList(holders ...actors.Role) iter.Seq[Position] {
	return func(yield func(Position) bool) {
		if !n.begun() {
			return
		}
		s, there := n.bystander(), n.presentStatuses()
		var law lawCopies
		wanted := func(holder actors.Role) bool { return len(holders) == 0 || slices.Contains(holders, holder) }
		positions := compiledPositions[n.column()]
		for i := range positions {
			p := &positions[i]
			one, other := wanted(p.Holder), wanted(p.Counterparty)
			if !one && !other || !s.stands(p, there) {
				continue
			}
			position := p.Position
			position.Law = law.of(p.Law)
			if p.share != nil {
				if position.Requirements = n.requirementsWhere(p.share); p.binding && !n.isInForce() || len(position.Requirements) == 0 {
					continue
				}
			}
			if p.Clock != "" {
				position.breaks(n.undone(p.clock))
			}
			if one && !yield(position) {
				return
			}
			if other {
				position.Law = law.of(p.Law)
				position.Requirements, position.Undone = slices.Clone(position.Requirements), slices.Clone(position.Undone)
				if !yield(position.facing()) {
					return
				}
			}
		}
	}
}

// bystander is a scene in which nobody acts, on the day to which time has passed: positions are asked of it.
func (n *Notice) bystander() *scene {
	return &scene{n: n, d: &acts.Deed{On: n.now}, era: n.eraOf(n.now), run: -1, link: -1}
}

// breaks says of a position what of it is undone, and since when.
func (p *Position) breaks(all []undoneDuty) {
	for _, u := range all {
		if p.Broken.IsZero() || u.since.Before(p.Broken) {
			p.Broken = u.since
		}
		if u.requirement != "" {
			p.Undone = append(p.Undone, u.requirement)
		}
	}
}

// stands reports whether a position is there: where its words stand and its statuses, of those that are there, and its facts are.
func (s *scene) stands(p *compiledPosition, there statusSet) bool {
	if p.era&s.era == 0 {
		return false
	}
	for _, some := range p.while {
		if some&there == 0 {
			return false
		}
	}
	for _, f := range p.conditions {
		if !s.answer(f) {
			return false
		}
	}
	return true
}

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

// compiledPositions is the table for each kind of notice, compiled.
var compiledPositions = func() (all [kindCount][]compiledPosition) {
	lines := compilePositions()
	for column := range all {
		all[column] = make([]compiledPosition, 0, len(lines))
		for i := range lines {
			own := lineFor(column, "position", lines[i].ID, positionTable[i].Law, lines[i].Content)
			if words := own.wordsOf(column); words.there {
				p := lines[i]
				p.Law, p.era, p.Content = words.law, words.stands, own.Says
				if p.Clock != "" && clockEras[column][p.clock] == 0 {
					p.Clock, p.clock = "", 0
				}
				all[column] = append(all[column], p)
			}
		}
	}
	return all
}()

// compilePositions compiles each line of the table but for its words, which are a kind's.
func compilePositions() []compiledPosition {
	all, named := make([]compiledPosition, 0, len(positionTable)), make(map[string]bool, len(positionTable))
	for _, l := range positionTable {
		if !l.isWhole() {
			panic("tcn: position without an ID, a kind, a holder, a counterparty or a content: " + l.Content)
		}
		if named[l.ID] {
			panic("tcn: two positions are named " + l.ID)
		}
		named[l.ID] = true
		s := compiledPosition{
			Position: Position{ID: l.ID, Holder: l.Holder, Kind: l.Kind, Counterparty: l.Counterparty, Content: l.Content},
			while:    byRegion(l.While), conditions: l.If,
		}
		if l.Of != 0 {
			s.share, s.binding = requirementShares[l.Of], l.Of == shareBinding
		}
		for c, k := range clockLines {
			if k.Duty == l.ID {
				s.Clock, s.clock = k.ID, clockID(c)
			}
		}
		all = append(all, s)
	}
	return all
}
