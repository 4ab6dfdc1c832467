package tcn

import "github.com/doublelock/doublelock/internal/words"

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

var effectWords = words.Of[Effect]("effect", "lawful", "breach", "irregular", "void")

// String returns the word for it.
func (e Effect) String() string { return effectWords.String(e) }

// Says returns what the effect is in law, in plain English.
func (e Effect) Says() string {
	if int(e) < len(effectSays) {
		return effectSays[e]
	}
	return ""
}

var effectSays = [...]string{
	Lawful:    "it takes effect, and breaks no duty",
	Breach:    "it happens, against a duty",
	Irregular: "it takes effect, but can be quashed",
	Void:      "there is no power: nothing changes",
}

// MarshalText returns the word for it.
func (e Effect) MarshalText() ([]byte, error) { return effectWords.Marshal(e) }

// UnmarshalText reads the word for it.
func (e *Effect) UnmarshalText(text []byte) error { return effectWords.Unmarshal(text, e) }
