package tcn

import (
	"fmt"
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Position is where somebody stands in law towards somebody else, in Hohfeld's terms.
// It always has a correlative: where the operator owes a duty of secrecy, the Secretary of State has a right to it.
type Position struct {
	ID           string         `json:"id"`           // its stable name; the same for both sides
	Holder       actors.Role    `json:"holder"`       // who has it
	Kind         PositionKind   `json:"kind"`         // which of Hohfeld's eight it is
	Counterparty actors.Role    `json:"counterparty"` // towards whom
	Content      string         `json:"content"`      // what the duty, the liberty, the power or the disability is to do; the same for both sides
	Law          []ipa.Citation `json:"law"`
	Requirements []string       `json:"requirements"` // those that it concerns, where it concerns some and not others
	Doubt        int            `json:"doubt"`        // the open question, by its number in [ipa.Doubts]; zero: none
}

// A PositionKind is one of Hohfeld's eight. The zero PositionKind is not a value.
type PositionKind uint8

// Hohfeld's eight kinds, each with its correlative: who owes a duty faces a right, who is at liberty faces no right,
// who has a power faces a liability, who is under a disability faces an immunity.
const (
	Duty       PositionKind = iota + 1 // must do it, or not do it: s 255(8), (9)
	Liberty                            // may do it, as no duty forbids it: s 257(3)
	Power                              // can change somebody's position by it: s 253(1)
	Disability                         // cannot: s 257(10)
	Right                              // is owed a duty
	NoRight                            // faces a liberty
	Liability                          // faces a power
	Immunity                           // faces a disability

	lastWritten = Disability // the first four are written; the rest are derived
)

var positionWords = words.Of[PositionKind]("kind of position", "duty", "liberty", "power", "disability", "right", "no-right", "liability", "immunity")

// String returns Hohfeld's word.
func (k PositionKind) String() string { return positionWords.String(k) }

// MarshalText returns Hohfeld's word.
func (k PositionKind) MarshalText() ([]byte, error) { return positionWords.Marshal(k) }

// UnmarshalText reads Hohfeld's word.
func (k *PositionKind) UnmarshalText(text []byte) error { return positionWords.Unmarshal(text, k) }

// Correlative is the kind that the counterparty has: of a duty a right, of a liberty a no-right, of a power a liability,
// of a disability an immunity, and the reverse.
func (k PositionKind) Correlative() PositionKind {
	switch {
	case k >= Duty && k <= lastWritten:
		return k + lastWritten
	case k > lastWritten && k <= Immunity:
		return k - lastWritten
	}
	return 0
}

// Correlative is the same position seen from the other side.
func (p Position) Correlative() Position {
	p.Holder, p.Counterparty, p.Kind = p.Counterparty, p.Holder, p.Kind.Correlative()
	return p
}

// String returns the position in a line.
func (p Position) String() string {
	return fmt.Sprintf("%v: %v towards %v: %s (%s)", p.Holder, p.Kind, p.Counterparty, p.Content, joinTexts(p.Law))
}

// Positions lists the table of positions: each as the law has it, wherever it arises, with neither its correlative nor requirements.
func Positions() iter.Seq[Position] {
	return func(yield func(Position) bool) {
		for i := range compiledPositions {
			p := compiledPositions[i].Position
			p.Law = slices.Clone(p.Law)
			if !yield(p) {
				return
			}
		}
	}
}

// Positions lists where everybody stands on the day to which time has passed, in the order of the table of positions, each followed by its
// correlative; or, given roles, only what their holders have. For another day, let time pass first: [Notice.On].
// To a notice of which no day is known yet ([Notice.Now]), there are none.
func (n Notice) Positions(holders ...actors.Role) iter.Seq[Position] {
	return func(yield func(Position) bool) {
		if !n.begun() {
			return
		}
		day := n.now
		s := scene{n: &n, d: &acts.Deed{On: day}, era: n.eraOf(day), run: -1, link: -1}
		for i := range compiledPositions {
			p := &compiledPositions[i]
			if p.stands&s.era == 0 || !s.stood(p) {
				continue
			}
			position := p.Position
			position.Law = slices.Clone(position.Law)
			if p.share != nil {
				if position.Requirements = n.requirementsWhere(p.share); len(position.Requirements) == 0 {
					continue
				}
			}
			for _, side := range []Position{position, position.Correlative()} {
				if (len(holders) == 0 || slices.Contains(holders, side.Holder)) && !yield(side) {
					return
				}
			}
		}
	}
}

// stood reports whether a position is there: where its statuses and its facts are.
func (s *scene) stood(p *compiledPosition) bool {
	for region := range Regions() {
		wanted := false
		there := false
		for _, at := range p.while {
			if at.Region() == region {
				wanted = true
				there = there || s.n.isAt(at)
			}
		}
		if wanted && !there {
			return false
		}
	}
	return allOf(p.conditions, func(f factID) bool { a := s.answer(f); return a == answerYes || a == doubtfulYes })
}

// isAt reports whether a region's state, or one of its live runs, is at a status.
func (n *Notice) isAt(at Status) bool {
	if n.state.In(at.Region()) == at {
		return true
	}
	return slices.ContainsFunc(n.runs, func(r runRecord) bool { return r.Live() && r.Status == at })
}

// those lists the names of the standing requirements of a kind.
func (n *Notice) requirementsWhere(of func(requirementRecord) bool) []string {
	var names []string
	for _, c := range n.content {
		if c.inNotice() && of(c) {
			names = append(names, c.Name)
		}
	}
	return names
}
