package acts

// A Term is one of the two periods of a review that the Act lets somebody lengthen. The zero Term is not a value.
type Term uint8

// The values of [Term].
const (
	ReviewPeriod   Term = iota + 1 // from the referral to the decision: s 257(4), SI 2018/354, reg 2A
	RelevantPeriod                 // from the later report to the decision: s 257(9), SI 2018/354, reg 2B
)

var termWords = words{"", "review period", "relevant period"}

// String returns the word for it.
func (t Term) String() string { return termWords.text(uint8(t)) }

// MarshalText returns the word for it.
func (t Term) MarshalText() ([]byte, error) { return termWords.marshal("term", uint8(t)) }

// UnmarshalText reads the word for it.
func (t *Term) UnmarshalText(text []byte) error {
	value, err := termWords.parse("term", text)
	*t = Term(value)
	return err
}
