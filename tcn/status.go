package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
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
	Dismissed    // the claim was dismissed
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

// statuses is the table of statuses. Its index is the Status.
var statusTable = [statusCount]Meaning{
	Idle:     {Idle, RegionLock, true, true, parseLaw("s 254(1)"), "no decision waits for its second key", "decide", actors.RoleSecretaryOfState},
	Barred:   {Barred, RegionLock, false, true, parseLaw("s 254(5)"), "the Investigatory Powers Commissioner refused: the Act gives no one else to ask", "decide anew", actors.RoleSecretaryOfState},
	Refused:  {Refused, RegionLock, false, false, parseLaw("s 254(4)"), "a Judicial Commissioner refused to approve the decision", "ask the Investigatory Powers Commissioner, or decide anew", actors.RoleSecretaryOfState},
	Decided:  {Decided, RegionLock, false, false, parseLaw("s 254(2)"), "the Secretary of State decided; no Judicial Commissioner has approved", "put the decision to a Judicial Commissioner", actors.RoleSecretaryOfState},
	Asked:    {Asked, RegionLock, false, false, parseLaw("s 254(5)"), "the Investigatory Powers Commissioner was asked to decide after a refusal", "approve or refuse", actors.RoleInvestigatoryPowersCommissioner},
	Approved: {Approved, RegionLock, false, false, parseLaw("s 254(2)"), "both keys are turned: decided and approved", "carry the decision out", actors.RoleSecretaryOfState},

	Proposed:  {Proposed, RegionForce, true, false, parseLaw("s 253(1)"), "not given: it binds no one", "give the notice", actors.RoleSecretaryOfState},
	Issued:    {Issued, RegionForce, false, false, parseLaw("s 253(1)"), "given, and in force", "revoke the notice", actors.RoleSecretaryOfState},
	Withdrawn: {Withdrawn, RegionForce, false, true, parseLaw("s 256(3)(b)"), "wholly revoked", "give another notice", actors.RoleSecretaryOfState},
	Reissued:  {Reissued, RegionForce, false, true, parseLaw("s 256(11)"), "wholly revoked, and another of the kind was given to the same person", "deal with the other notice", actors.RoleSecretaryOfState},
	Expired:   {Expired, RegionForce, false, true, parseLaw("s 255(5A)"), "its relevant period ended, and nothing had saved it", "give another notice", actors.RoleSecretaryOfState},
	Quashed:   {Quashed, RegionForce, false, true, parseLaw("RIPA 2000 s 67(7)(azc)"), "the Tribunal quashed or revoked it", "give another notice", actors.RoleSecretaryOfState},
	Abandoned: {Abandoned, RegionForce, false, true, parseLaw("s 253(1)"), "the Secretary of State did not go on to give it", "propose a notice anew", actors.RoleSecretaryOfState},

	Unbound:  {Unbound, RegionSecrecy, true, false, parseLaw("s 255(8)"), "no notice is given, so s 255(8) binds no one", "give the notice", actors.RoleSecretaryOfState},
	Leaked:   {Leaked, RegionSecrecy, false, false, parseLaw("s 255(8)"), "known to the public before it was given", "give the notice", actors.RoleSecretaryOfState},
	Secret:   {Secret, RegionSecrecy, false, false, parseLaw("s 255(8)"), "the recipient and those it employs or engages may not disclose its existence or contents", "permit a disclosure", actors.RoleSecretaryOfState},
	Reported: {Reported, RegionSecrecy, false, false, parseLaw("s 255(8)"), "reported by the press: the recipient and its people are bound all the same", "permit a disclosure", actors.RoleSecretaryOfState},
	Avowed:   {Avowed, RegionSecrecy, false, false, parseLaw("s 255(8)"), "disclosed to the public with the Secretary of State's permission: bound for the rest", "permit a further disclosure", actors.RoleSecretaryOfState},

	Unreferred: {Unreferred, RegionReview, true, true, parseLaw("s 257(1)"), "the recipient has referred nothing back", "refer it back", actors.RoleRelevantOperator},
	Settled:    {Settled, RegionReview, false, true, parseLaw("s 257(3)"), "the review has ended", "refer a later variation or renewal back", actors.RoleRelevantOperator},
	Referred:   {Referred, RegionReview, false, false, parseLaw("s 257(1)"), "referred back: the Board and a Commissioner have not both reported", "consult, then report", actors.RoleTechnicalAdvisoryBoard},
	Advised:    {Advised, RegionReview, false, false, parseLaw("s 257(8)"), "the Board and a Commissioner have both reported", "decide to vary, revoke or confirm", actors.RoleSecretaryOfState},

	Unchallenged: {Unchallenged, RegionTribunal, true, true, parseLaw("RIPA 2000 s 65(2)"), "no claim is before the Tribunal", "claim", actors.RoleClaimant},
	Dismissed:    {Dismissed, RegionTribunal, false, true, parseLaw("RIPA 2000 s 68(1)"), "the claim was dismissed: that says nothing of the notice", "bring a new claim", actors.RoleClaimant},
	Determined:   {Determined, RegionTribunal, false, true, parseLaw("RIPA 2000 s 68(4)"), "the Tribunal determined the claim", "appeal on a point of law", actors.RoleClaimant},
	Challenged:   {Challenged, RegionTribunal, false, false, parseLaw("RIPA 2000 s 65(2)"), "a claim is lodged: nothing stops the duty to comply by that alone", "list the claim", actors.RoleTribunal},
	Tribunal:     {Tribunal, RegionTribunal, false, false, parseLaw("RIPA 2000 s 67(1)"), "the Tribunal has taken the claim up", "determine or dismiss the claim", actors.RoleTribunal},
	Appealed:     {Appealed, RegionTribunal, false, false, parseLaw("RIPA 2000 s 67A(1)"), "an appeal on a point of law is pending", "decide the appeal", actors.RoleCourt},

	Unsued:   {Unsued, RegionEnforcement, true, true, parseLaw("s 255(10)"), "no civil proceedings", "sue", actors.RoleSecretaryOfState},
	Sued:     {Sued, RegionEnforcement, false, false, parseLaw("s 255(10)"), "civil proceedings for an injunction or other relief are pending", "grant or refuse relief", actors.RoleCourt},
	Enjoined: {Enjoined, RegionEnforcement, false, false, parseLaw("s 255(10)"), "a court has granted an injunction or other relief", "discharge the relief", actors.RoleCourt},
}

var statusWords = words{
	"", "idle", "barred", "refused", "decided", "asked", "approved",
	"proposed", "issued", "withdrawn", "reissued", "expired", "quashed", "abandoned",
	"unbound", "leaked", "secret", "reported", "avowed",
	"unreferred", "settled", "referred", "advised",
	"unchallenged", "dismissed", "determined", "challenged", "tribunal", "appealed",
	"unsued", "sued", "enjoined",
}

// Statuses lists the table of statuses, region by region.
func Statuses() iter.Seq[Meaning] {
	return func(yield func(Meaning) bool) {
		for _, m := range statusTable[1:] {
			m.Law = slices.Clone(m.Law)
			if !yield(m) {
				return
			}
		}
	}
}

// Region returns the region to which the status belongs, or the zero Region.
func (s Status) Region() Region { return s.meaning().Region }

// Ended reports whether a run or a notice that is here has ended.
func (s Status) Ended() bool { return s.meaning().End }

// Says returns what the status is in law, in plain English.
func (s Status) Says() string { return s.meaning().Says }

// Meaning returns the status's line of the table; the zero Meaning for what is no status.
func (s Status) Meaning() Meaning {
	m := s.meaning()
	m.Law = slices.Clone(m.Law)
	return m
}

func (s Status) meaning() Meaning {
	if s < statusCount {
		return statusTable[s]
	}
	return Meaning{}
}

// String returns the status's word.
func (s Status) String() string { return statusWords.text(uint8(s)) }

// MarshalText returns the status's word.
func (s Status) MarshalText() ([]byte, error) { return statusWords.marshal("status", uint8(s)) }

// UnmarshalText reads a status's word.
func (s *Status) UnmarshalText(text []byte) error {
	value, err := statusWords.parse("status", text)
	*s = Status(value)
	return err
}
