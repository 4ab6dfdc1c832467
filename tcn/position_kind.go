package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/ipa"
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
	Clock        string         `json:"clock"`        // of a duty: the [Clock] within which it is to be done, by its ID; empty: the law sets no day
	Broken       ipa.Date       `json:"broken"`       // of a duty: since when it is broken, its day having passed undone; zero: it is not. See [Omission]
	Undone       []string       `json:"undone"`       // of the requirements, those whose steps nobody says were taken by their day
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
	case k == 0 || k > Immunity:
		return 0
	case k <= lastWritten:
		return k + lastWritten
	}
	return k - lastWritten
}

// Correlative is the same position seen from the other side.
func (p Position) Correlative() Position {
	p = p.facing()
	p.Law, p.Requirements, p.Undone = slices.Clone(p.Law), slices.Clone(p.Requirements), slices.Clone(p.Undone)
	return p
}

// facing is the correlative, with the lists of the position itself.
func (p Position) facing() Position {
	p.Holder, p.Counterparty, p.Kind = p.Counterparty, p.Holder, p.Kind.Correlative()
	return p
}

// String returns the position in a line.
func (p Position) String() string {
	text := fmt.Sprintf("%v: %v towards %v: %s (%s)", p.Holder, p.Kind, p.Counterparty, p.Content, joinTexts(p.Law))
	if !p.Broken.IsZero() {
		text += fmt.Sprintf(", undone since %v", p.Broken)
	}
	return text
}
