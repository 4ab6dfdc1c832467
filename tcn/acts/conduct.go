package acts

import "github.com/doublelock/doublelock/internal/words"

// A Conduct is the conduct that a claim in the Tribunal complains of. The zero Conduct is not a value.
type Conduct uint8

// The values of [Conduct].
const (
	OfGiving      Conduct = iota + 1 // the giving of the notice: RIPA 2000 s 65(5)(czj)
	OfVarying                        // its variation: RIPA 2000 s 65(5)(czj)
	OfNotRevoking                    // a failure to revoke it: RIPA 2000 s 65(5)(czl)(iii)
	OfRequired                       // conduct that it may require: RIPA 2000 s 65(5)(czi)
	OfConnected                      // conduct in connection with that: RIPA 2000 s 65(5)(czm)
	OfRenewing                       // its renewal, which s 65(5) does not name
	OfConfirming                     // its confirmation after a review, which s 65(5) does not name
)

var conductWords = words.Of[Conduct]("conduct", "giving", "varying", "not revoking", "required conduct", "connected conduct", "renewing", "confirming")

// String returns the word for it.
func (c Conduct) String() string { return conductWords.String(c) }

// MarshalText returns the word for it.
func (c Conduct) MarshalText() ([]byte, error) { return conductWords.Marshal(c) }

// UnmarshalText reads the word for it.
func (c *Conduct) UnmarshalText(text []byte) error { return conductWords.Unmarshal(text, c) }
