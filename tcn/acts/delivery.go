package acts

import "github.com/doublelock/doublelock/internal/words"

// A Delivery is a way of giving a notice in writing. The zero Delivery says that nobody has said how: the day that the act
// names is then taken for the day on which the person was given it. Section 255(6) adds ways to give one to a person outside the
// United Kingdom, and takes none away; how one is given to a person within is left open. No words name the post; it is taken to be
// among the other means of s 255(6), and so within the Interpretation Act.
type Delivery uint8

// The values of [Delivery].
const (
	ByHand         Delivery = iota + 1 // into the person's hands
	ByPost                             // a letter: IA 1978 s 7
	AtOffice                           // at the person's principal office in the United Kingdom: s 255(6)(a)
	AtPlace                            // where the person carries on business in the United Kingdom, without such an office: s 255(6)(a)
	AtAddress                          // at an address in the United Kingdom that the person has specified for such documents: s 255(6)(b)
	Electronically                     // by electronic means: s 255(6)
)

var deliveryWords = words.Of[Delivery]("delivery",
	"by hand", "by post", "at the office", "at a place of business", "at the address", "electronic")

// String returns the word for it.
func (w Delivery) String() string { return deliveryWords.String(w) }

// MarshalText returns the word for it.
func (w Delivery) MarshalText() ([]byte, error) { return deliveryWords.Marshal(w) }

// UnmarshalText reads the word for it.
func (w *Delivery) UnmarshalText(text []byte) error { return deliveryWords.Unmarshal(text, w) }
