package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/ipa"
)

// A Status is one answer to one region's question. Each status belongs to one region,
// so a pair of statuses says which machine moves. The zero Status is not a value.
//
// Within a region the statuses stand in the order of how far a run has gone:
// where several runs are at different statuses, [State] shows the last of them.
type Status uint8

// Lock: have both keys been turned? A run for each decision that needs them.
const (
	Idle     Status = iota + 1 // no decision waits
	Barred                     // the Investigatory Powers Commissioner has refused: no one else to ask
	Refused                    // a Judicial Commissioner has refused, with reasons
	Decided                    // the Secretary of State has decided: the first key
	Asked                      // the Commissioner has been asked to decide after a refusal
	Approved                   // a Judicial Commissioner has approved: the second key

	Proposed  // Force: no notice has been given
	Issued    // given, and in force
	Withdrawn // wholly revoked
	Reissued  // wholly revoked, and another of the kind given to the same person
	Expired   // its two years ran out
	Quashed   // quashed or revoked by the Tribunal
	Abandoned // never given

	Unbound  // Secrecy: no one is bound, as no notice has been given
	Leaked   // known before it was given
	Secret   // bound by s 255(8), and not publicly known
	Reported // bound, though the press has reported it
	Avowed   // bound, though the public was told with permission

	Unreferred // Review: the recipient has not sent it back
	Settled    // the review has ended
	Referred   // sent back, and not yet advised on
	Advised    // the Board and a Commissioner have both reported

	Unchallenged // Tribunal: no claim
	Dismissed    // the claim ended undetermined: dismissed, struck out or dropped
	Determined   // the claim was determined
	Challenged   // a claim has been lodged
	Tribunal     // the Tribunal has taken the claim up
	Appealed     // the Tribunal's determination is under appeal

	Unsued   // Enforcement: no proceedings
	Sued     // proceedings are pending
	Enjoined // a court has granted relief

	statusCount
)

// A Meaning is a line of the statuses table.
type Meaning struct {
	Status  Status         `json:"status"`
	Region  Region         `json:"region"`
	Initial bool           `json:"initial"` // the region's machine begins here
	End     bool           `json:"end"`     // a run or a notice that is here has ended
	Law     []ipa.Citation `json:"law"`     // the words that make the status
	Says    string         `json:"says"`    // what it is in law
	Way     string         `json:"way"`     // the way out of it, for whoever needs another status; empty: none
	Whose   actors.Role    `json:"whose"`   // who can take that way
}

var statusWords = words.Of[Status]("status", "idle", "barred", "refused", "decided", "asked", "approved",
	"proposed", "issued", "withdrawn", "reissued", "expired", "quashed", "abandoned",
	"unbound", "leaked", "secret", "reported", "avowed",
	"unreferred", "settled", "referred", "advised",
	"unchallenged", "dismissed", "determined", "challenged", "tribunal", "appealed",
	"unsued", "sued", "enjoined")

// Region returns the region to which the status belongs, or the zero Region.
func (s Status) Region() Region { return s.meaning().Region }

// Ended reports whether a run or a notice that is here has ended.
func (s Status) Ended() bool { return s.meaning().End }

// Says returns what the status is in law, in plain English.
func (s Status) Says() string { return s.meaning().Says }

// Meaning returns the status's line of the table; the zero Meaning for what is no status.
func (s Status) Meaning() Meaning {
	m := *s.meaning()
	m.Law = slices.Clone(m.Law)
	return m
}

// meaning is the status's line of the table, which is not to be changed; that of the zero Status, which is empty, for what is no status.
func (s Status) meaning() *Meaning {
	if s < statusCount {
		return &statusTable[s]
	}
	return &statusTable[0]
}

// String returns the status's word.
func (s Status) String() string { return statusWords.String(s) }

// MarshalText returns the status's word.
func (s Status) MarshalText() ([]byte, error) { return statusWords.Marshal(s) }

// UnmarshalText reads a status's word.
func (s *Status) UnmarshalText(text []byte) error { return statusWords.Unmarshal(text, s) }

// A statusSet is some statuses, a bit each.
type statusSet uint64

func (s statusSet) with(at Status) statusSet { return s | 1<<at }
func (s statusSet) has(at Status) bool       { return s&(1<<at) != 0 }

// byRegion parts some statuses by their regions.
func byRegion(all []Status) (sets []statusSet) {
	var of [regionCount]statusSet
	for _, at := range all {
		of[at.Region()-1] = of[at.Region()-1].with(at)
	}
	for _, s := range of {
		if s != 0 {
			sets = append(sets, s)
		}
	}
	return sets
}

// statusTable is the table, compiled.
var statusTable = func() (all [statusCount]Meaning) {
	for i, l := range statusLines[1:] {
		all[i+1] = Meaning{
			Status: Status(i + 1), Region: l.Region, Initial: l.Place == firstStatus || l.Place == idleStatus,
			End: l.Place == endStatus || l.Place == idleStatus, Law: parseLaw(l.Law), Says: l.Says, Way: l.Way, Whose: l.Whose,
		}
	}
	return all
}()

// A Move is a change of one region's status. From and To are statuses of the same region, and may be the same.
type Move struct {
	From Status `json:"from"` // where the region must be
	To   Status `json:"to"`   // where it goes
}

// hasRegion reports whether some moves are a region's.
func hasRegion(moves []Move, region Region) bool {
	return slices.ContainsFunc(moves, func(m Move) bool { return m.From.Region() == region })
}
