package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

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
		positions := n.tables().positions
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
				position.breaks(n.undoneSince(p))
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
