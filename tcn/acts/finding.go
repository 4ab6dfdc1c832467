package acts

// A Finding is a conclusion on an open term of the Act (necessary, proportionate, unreasonable, and the like)
// by the person whose act it stands in. The library never computes one. The zero Finding is that nothing was found.
type Finding uint8

// The values of [Finding].
const (
	Found   Finding = iota + 1 // the person who acts has so found
	Assumed                    // assumed for the sake of an option or a scenario: nobody is reported to have found it
)

var findingWords = words{"", "found", "assumed"}

// String returns the word for it.
func (f Finding) String() string { return findingWords.text(uint8(f)) }

// MarshalText returns the word for it.
func (f Finding) MarshalText() ([]byte, error) { return findingWords.marshal("finding", uint8(f)) }

// UnmarshalText reads the word for it.
func (f *Finding) UnmarshalText(text []byte) error {
	value, err := findingWords.parse("finding", text)
	*f = Finding(value)
	return err
}
