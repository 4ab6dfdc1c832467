package acts

// An Application is what somebody applies to the Tribunal for. The zero Application is not a value.
type Application uint8

// The values of [Application].
const (
	ForPrivacy      Application = iota + 1 // that a hearing or a detail be kept from the public
	ForOpenness                            // that a hearing or a detail be public
	ForIntervention                        // to be heard in another's claim, or to put in evidence
	ForAmendment                           // to amend one's own claim
)

var applicationWords = words{"", "privacy", "openness", "intervention", "amendment"}

// String returns the word for it.
func (a Application) String() string { return applicationWords.text(uint8(a)) }

// MarshalText returns the word for it.
func (a Application) MarshalText() ([]byte, error) {
	return applicationWords.marshal("application", uint8(a))
}

// UnmarshalText reads the word for it.
func (a *Application) UnmarshalText(text []byte) error {
	value, err := applicationWords.parse("application", text)
	*a = Application(value)
	return err
}
