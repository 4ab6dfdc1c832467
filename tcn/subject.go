package tcn

// A Subject is the conduct that a claim in the Tribunal complains of. The zero Subject is not a value.
type Subject uint8

// The values of [Subject].
const (
	OfGiving      Subject = iota + 1 // the giving of the notice: RIPA 2000 s 65(5)(czj)
	OfVarying                        // its variation: RIPA 2000 s 65(5)(czj)
	OfNotRevoking                    // a failure to revoke it: RIPA 2000 s 65(5)(czl)(iii)
	OfRequired                       // conduct that it may require: RIPA 2000 s 65(5)(czi)
	OfConnected                      // conduct in connection with that: RIPA 2000 s 65(5)(czm)
	OfRenewing                       // its renewal, which s 65(5) does not name
	OfConfirming                     // its confirmation after a review, which s 65(5) does not name
)

var subjectWords = words{"", "giving", "varying", "not revoking", "required conduct", "connected conduct", "renewing", "confirming"}

// String returns the word for it.
func (s Subject) String() string { return subjectWords.text(uint8(s)) }

// MarshalText returns the word for it.
func (s Subject) MarshalText() ([]byte, error) { return subjectWords.marshal("subject", uint8(s)) }

// UnmarshalText reads the word for it.
func (s *Subject) UnmarshalText(text []byte) error {
	value, err := subjectWords.parse("subject", text)
	*s = Subject(value)
	return err
}
