package acts

import "github.com/doublelock/doublelock/internal/words"

// A Term is one of the two periods of a review that the Act lets somebody lengthen. The zero Term is not a value.
type Term uint8

// The values of [Term].
const (
	ReviewPeriod   Term = iota + 1 // from the referral to the decision: s 257(4), SI 2018/354, reg 2A
	RelevantPeriod                 // from the later report to the decision: s 257(9), SI 2018/354, reg 2B
)

var termWords = words.Of[Term]("term", "review period", "relevant period")

// String returns the word for it.
func (t Term) String() string { return termWords.String(t) }

// MarshalText returns the word for it.
func (t Term) MarshalText() ([]byte, error) { return termWords.Marshal(t) }

// UnmarshalText reads the word for it.
func (t *Term) UnmarshalText(text []byte) error { return termWords.Unmarshal(text, t) }
