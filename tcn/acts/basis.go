package acts

import "github.com/doublelock/doublelock/internal/words"

// A Basis is the way into the Tribunal. The zero Basis is not a value.
type Basis uint8

// The values of [Basis].
const (
	Complaint   Basis = iota + 1 // by a person aggrieved: RIPA 2000 s 65(2)(b), (4)
	HumanRights                  // proceedings under HRA 1998 s 7(1)(a): RIPA 2000 s 65(2)(a), (3)(d)
)

var basisWords = words.Of[Basis]("basis", "complaint", "human rights")

// String returns the word for it.
func (b Basis) String() string { return basisWords.String(b) }

// MarshalText returns the word for it.
func (b Basis) MarshalText() ([]byte, error) { return basisWords.Marshal(b) }

// UnmarshalText reads the word for it.
func (b *Basis) UnmarshalText(text []byte) error { return basisWords.Unmarshal(text, b) }
