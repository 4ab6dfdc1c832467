package acts

import "github.com/doublelock/doublelock/internal/words"

// A Purpose is what a decision is for, what a consultation comes before, or what a referral sends back:
// one of the Secretary of State's five acts on a notice. The zero Purpose is not a value.
type Purpose uint8

// The values of [Purpose].
const (
	Giving     Purpose = iota + 1 // s 253(1)
	Varying                       // s 256(3)(a)
	Renewing                      // s 256A(1)
	Confirming                    // s 257(9)(b)
	Revoking                      // s 256(3)(b)
)

var purposeWords = words.Of[Purpose]("purpose", "give", "vary", "renew", "confirm", "revoke")

// String returns the word for it.
func (p Purpose) String() string { return purposeWords.String(p) }

// MarshalText returns the word for it.
func (p Purpose) MarshalText() ([]byte, error) { return purposeWords.Marshal(p) }

// UnmarshalText reads the word for it.
func (p *Purpose) UnmarshalText(text []byte) error { return purposeWords.Unmarshal(text, p) }
