package acts

import "github.com/doublelock/doublelock/internal/words"

// Factors are the matters that the Secretary of State has taken into account before giving, varying,
// revoking or renewing, and a decision or its approval before that: a set, in text the words of its members with a plus between.
type Factors uint8

// The matters of s 255(3) and (4), and the general duties of s 2(2).
const (
	Benefits     Factors = 1 << iota // the likely benefits: s 255(3)(a)
	Users                            // the likely number of users, if known: s 255(3)(b)
	Feasibility                      // technical feasibility: s 255(3)(c)
	Cost                             // the likely cost: s 255(3)(d)
	OtherEffects                     // any other effect on the person: s 255(3)(e)
	Removal                          // feasibility and cost of removing electronic protection: s 255(4)
	PrivacyTests                     // less intrusive means, sensitivity, integrity of systems, privacy: s 2(2)

	// AllFactors is all of them.
	AllFactors = Benefits | Users | Feasibility | Cost | OtherEffects | Removal | PrivacyTests
)

var factorWords = words.SetOf[Factors]("factor", "benefits", "users", "feasibility", "cost", "other effects", "removal", "privacy tests")

// String returns the words of the members, with a plus between.
func (f Factors) String() string { return factorWords.String(f) }

// MarshalText returns the words of the members, with a plus between.
func (f Factors) MarshalText() ([]byte, error) { return factorWords.Marshal(f) }

// UnmarshalText reads the words of the members, or "all".
func (f *Factors) UnmarshalText(text []byte) error { return factorWords.Unmarshal(text, f) }

// Authorisations are the warrants, authorisations and notices under the Act whose service a requirement is
// to make possible, s 253(3) "relevant authorisation": a set.
type Authorisations uint16

// The relevant authorisations, by Part and Chapter of the Act.
const (
	TargetedInterception  Authorisations = 1 << iota // Part 2 Chapter 1
	TargetedExamination                              // Part 2 Chapter 1, or Part 5: s 99(1)(b), (9)
	MutualAssistance                                 // Part 2 Chapter 1
	CommunicationsData                               // Part 3
	EquipmentInterference                            // Part 5
	BulkInterception                                 // Part 6 Chapter 1
	BulkAcquisition                                  // Part 6 Chapter 2
	BulkInterference                                 // Part 6 Chapter 3
)

var authorisationWords = words.SetOf[Authorisations]("authorisation",
	"targeted interception", "targeted examination", "mutual assistance", "communications data",
	"equipment interference", "bulk interception", "bulk acquisition", "bulk equipment interference")

// String returns the words of the members, with a plus between.
func (a Authorisations) String() string { return authorisationWords.String(a) }

// MarshalText returns the words of the members, with a plus between.
func (a Authorisations) MarshalText() ([]byte, error) { return authorisationWords.Marshal(a) }

// UnmarshalText reads the words of the members, with a plus between.
func (a *Authorisations) UnmarshalText(text []byte) error {
	return authorisationWords.Unmarshal(text, a)
}
