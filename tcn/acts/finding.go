package acts

import "github.com/doublelock/doublelock/internal/words"

// A Finding is a conclusion on an open term of the Act (necessary, proportionate, unreasonable, and the like)
// by the person whose act it stands in. The library never computes one. The zero Finding is that nothing was found.
type Finding uint8

// The values of [Finding].
const (
	Found   Finding = iota + 1 // the person who acts has so found
	Assumed                    // assumed for the sake of a choice or a scenario: nobody is reported to have found it
)

var findingWords = words.Of[Finding]("finding", "found", "assumed")

// String returns the word for it.
func (f Finding) String() string { return findingWords.String(f) }

// MarshalText returns the word for it.
func (f Finding) MarshalText() ([]byte, error) { return findingWords.Marshal(f) }

// UnmarshalText reads the word for it.
func (f *Finding) UnmarshalText(text []byte) error { return findingWords.Unmarshal(text, f) }
