package tcn

// A Prayer is what somebody applies to the Tribunal for. The zero Prayer is not a value.
type Prayer uint8

// The values of [Prayer].
const (
	ForPrivacy      Prayer = iota + 1 // that a hearing or a detail be kept from the public
	ForOpenness                       // that a hearing or a detail be public
	ForIntervention                   // to be heard in another's claim, or to put in evidence
	ForAmendment                      // to amend one's own claim
)

var prayerWords = words{"", "privacy", "openness", "intervention", "amendment"}

// String returns the word for it.
func (p Prayer) String() string { return prayerWords.text(uint8(p)) }

// MarshalText returns the word for it.
func (p Prayer) MarshalText() ([]byte, error) { return prayerWords.marshal("prayer", uint8(p)) }

// UnmarshalText reads the word for it.
func (p *Prayer) UnmarshalText(text []byte) error {
	value, err := prayerWords.parse("prayer", text)
	*p = Prayer(value)
	return err
}
