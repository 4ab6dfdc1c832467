package tcn

// An Effect is what follows in law from doing an act: the gravest of what its unmet needs carry.
// The zero Effect is not a value; a greater Effect is a graver one.
type Effect uint8

// The values of [Effect].
const (
	Lawful    Effect = iota + 1 // the act takes effect, and breaks no duty
	Breach                      // the act happens, against a duty
	Irregular                   // the act takes effect, but can be quashed
	Void                        // there is no power: nothing changes
)

var effectWords = words{"", "lawful", "breach", "irregular", "void"}

// String returns the word for it.
func (e Effect) String() string { return effectWords.text(uint8(e)) }

// Says returns what the effect is in law, in plain English.
func (e Effect) Says() string {
	if int(e) < len(effectSays) {
		return effectSays[e]
	}
	return ""
}

var effectSays = [...]string{
	"",
	"it takes effect, and breaks no duty",
	"it happens, against a duty",
	"it takes effect, but can be quashed",
	"there is no power: nothing changes",
}

// MarshalText returns the word for it.
func (e Effect) MarshalText() ([]byte, error) { return effectWords.marshal("effect", uint8(e)) }

// UnmarshalText reads the word for it.
func (e *Effect) UnmarshalText(text []byte) error {
	value, err := effectWords.parse("effect", text)
	*e = Effect(value)
	return err
}
