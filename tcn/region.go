package tcn

import (
	"iter"

	"github.com/doublelock/doublelock/internal/words"
)

// A Region is one of the six questions whose answers make up the state of a notice.
// The zero Region is not a value.
type Region uint8

// The six regions, in the order in which an act's moves are taken.
const (
	RegionLock        Region = iota + 1 // have both keys been turned? ss 254, 258
	RegionForce                         // does it bind? ss 253, 255, 256
	RegionSecrecy                       // who knows of it? s 255(8)
	RegionReview                        // has the operator sent it back? s 257
	RegionTribunal                      // is it before the Investigatory Powers Tribunal? RIPA 2000 ss 65-68
	RegionEnforcement                   // has the Secretary of State gone to court? s 255(10)

	regionCount = 6
)

var regionWords = words.Of[Region]("region", "lock", "force", "secrecy", "review", "tribunal", "enforcement")

var regionQuestions = [...]string{
	RegionLock:        "Have both keys been turned?",
	RegionForce:       "Does it bind?",
	RegionSecrecy:     "Who knows of it?",
	RegionReview:      "Has the operator sent it back?",
	RegionTribunal:    "Is it before the Investigatory Powers Tribunal?",
	RegionEnforcement: "Has the Secretary of State gone to court?",
}

// Regions lists the six regions in their order.
func Regions() iter.Seq[Region] {
	return func(yield func(Region) bool) {
		for r := RegionLock; r <= RegionEnforcement; r++ {
			if !yield(r) {
				return
			}
		}
	}
}

// String returns the region's word: lock, force, secrecy, review, tribunal or enforcement.
func (r Region) String() string { return regionWords.String(r) }

// Question returns the question that the region answers, in plain English.
func (r Region) Question() string {
	if int(r) < len(regionQuestions) {
		return regionQuestions[r]
	}
	return ""
}

// Initial returns the status in which the region begins.
func (r Region) Initial() Status {
	for s := Status(1); s < statusCount; s++ {
		if statusTable[s].Region == r && statusTable[s].Initial {
			return s
		}
	}
	return 0
}

// Runs reports whether the region's machine runs more than once in the life of a notice:
// Lock once for each decision, Review once for each referral, Tribunal once for each claim.
func (r Region) Runs() bool {
	return r == RegionLock || r == RegionReview || r == RegionTribunal
}

// MarshalText returns the region's word.
func (r Region) MarshalText() ([]byte, error) { return regionWords.Marshal(r) }

// UnmarshalText reads a region's word.
func (r *Region) UnmarshalText(text []byte) error { return regionWords.Unmarshal(text, r) }
