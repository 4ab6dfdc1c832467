package acts

import "github.com/doublelock/doublelock/internal/words"

// A Duty is one of the recipient's that the Secretary of State can enforce in court. The zero Duty is not a value.
type Duty uint8

// The values of [Duty].
const (
	ToComply      Duty = iota + 1 // with the notice: s 255(9)
	ToKeepSecret                  // its existence and contents: s 255(8)
	ToStandStill                  // while a review is pending: s 257(3A)
	ToCareForData                 // of a retention notice: to keep what is retained whole, secure and guarded, and to destroy it in the end: ss 92, 93, 95(1)(b)
)

var dutyWords = words.Of[Duty]("duty", "comply", "keep secret", "stand still", "care for data")

// String returns the word for it.
func (d Duty) String() string { return dutyWords.String(d) }

// MarshalText returns the word for it.
func (d Duty) MarshalText() ([]byte, error) { return dutyWords.Marshal(d) }

// UnmarshalText reads the word for it.
func (d *Duty) UnmarshalText(text []byte) error { return dutyWords.Unmarshal(text, d) }
