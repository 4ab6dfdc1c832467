package acts

import "github.com/doublelock/doublelock/internal/words"

// An Application is what somebody applies to the Tribunal for. The zero Application is not a value.
type Application uint8

// The values of [Application].
const (
	ForPrivacy      Application = iota + 1 // that a hearing or a detail be kept from the public
	ForOpenness                            // that a hearing or a detail be public
	ForIntervention                        // to be heard in another's claim, or to put in evidence
	ForAmendment                           // to amend one's own claim
	ForListing                             // that a hearing be listed
	ForStay                                // that the claim wait, longer or no more: SI 2018/1334, r 6(i)
	ForRelease                             // to be released from the secrecy of s 255(8): whether the Tribunal can is doubt 42
	ForNoListing                           // that a hearing be not listed, or not be held as it was
)

var applicationWords = words.Of[Application]("application", "privacy", "openness", "intervention", "amendment",
	"listing", "stay", "release from secrecy", "no listing")

// String returns the word for it.
func (a Application) String() string { return applicationWords.String(a) }

// MarshalText returns the word for it.
func (a Application) MarshalText() ([]byte, error) { return applicationWords.Marshal(a) }

// UnmarshalText reads the word for it.
func (a *Application) UnmarshalText(text []byte) error { return applicationWords.Unmarshal(text, a) }
