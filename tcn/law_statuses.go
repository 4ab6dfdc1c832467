package tcn

import "github.com/doublelock/doublelock/actors"

// A statusLine is a line of the table of statuses, as it is written.
type statusLine struct {
	Region Region
	Place  place       // where it stands in the life of a run
	Law    string      // the words that make the status
	Says   string      // what it is in law
	Way    string      // the way out of it, for whoever needs another status
	Whose  actors.Role // who can take that way
}

// place is where a status stands in the life of a run or of a notice.
type place uint8

const (
	liveStatus  place = iota // neither of them
	firstStatus              // the region's machine begins here
	endStatus                // a run or a notice that is here has ended
	idleStatus               // both: there is no run yet
)

// statusLines is the table of statuses. Its index is the Status.
var statusLines = [statusCount]statusLine{
	Idle: {RegionLock, idleStatus, "s 254(1)",
		"no decision waits for its second key", "decide", roleSecretary},
	Barred: {RegionLock, endStatus, "s 254(5)",
		"the Investigatory Powers Commissioner refused: the Act gives no one else to " +
			"ask", "decide anew", roleSecretary},
	Refused: {RegionLock, liveStatus, "s 254(4)",
		"a Judicial Commissioner refused to approve the decision", "ask the Investigatory Powers Commissioner, " +
			"or decide anew", roleSecretary},
	Decided: {RegionLock, liveStatus, "s 254(2)",
		"the Secretary of State decided; no Judicial Commissioner has " +
			"approved", "put the decision to a Judicial Commissioner", roleSecretary},
	Asked: {RegionLock, liveStatus, "s 254(5)",
		"the Investigatory Powers Commissioner was asked to decide after a refusal", "approve or refuse", roleChief},
	Approved: {RegionLock, liveStatus, "s 254(2)",
		"both keys are turned: decided and approved", "carry the decision out", roleSecretary},

	Proposed: {RegionForce, firstStatus, "s 253(1)",
		"not given: it binds no one", "give the notice", roleSecretary},
	Issued: {RegionForce, liveStatus, "s 253(1)",
		"given, and in force", "revoke the notice", roleSecretary},
	Withdrawn: {RegionForce, endStatus, "s 256(3)(b)",
		"wholly revoked", "give another notice", roleSecretary},
	Reissued: {RegionForce, endStatus, "s 256(11)",
		"wholly revoked, and another of the kind was given to the same " +
			"person", "deal with the other notice", roleSecretary},
	Expired: {RegionForce, endStatus, "s 255(5A)",
		"its relevant period ended, and nothing had saved it", "give another notice", roleSecretary},
	Quashed: {RegionForce, endStatus, "RIPA 2000 s 67(7)(azc)",
		"the Tribunal quashed or revoked it", "give another notice", roleSecretary},
	Abandoned: {RegionForce, endStatus, "s 253(1)",
		"the Secretary of State did not go on to give it", "propose a notice anew", roleSecretary},

	Unbound: {RegionSecrecy, firstStatus, "s 255(8)",
		"no notice is given, so s 255(8) binds no one", "give the notice", roleSecretary},
	Leaked: {RegionSecrecy, liveStatus, "s 255(8)",
		"known to the public before it was given", "give the notice", roleSecretary},
	Secret: {RegionSecrecy, liveStatus, "s 255(8)",
		"the recipient and those it employs or engages may not disclose its existence or " +
			"contents", "permit a disclosure", roleSecretary},
	Reported: {RegionSecrecy, liveStatus, "s 255(8)",
		"reported by the press: the recipient and its people are bound all the " +
			"same", "permit a disclosure", roleSecretary},
	Avowed: {RegionSecrecy, liveStatus, "s 255(8)",
		"disclosed to the public with the Secretary of State's permission: bound for the " +
			"rest", "permit a further disclosure", roleSecretary},

	Unreferred: {RegionReview, idleStatus, "s 257(1)",
		"the recipient has referred nothing back", "refer it back", roleOperator},
	Settled: {RegionReview, endStatus, "s 257(3)",
		"the review has ended", "refer a later variation or renewal back", roleOperator},
	Referred: {RegionReview, liveStatus, "s 257(1)",
		"referred back: the Board and a Commissioner have not both reported", "consult, then report", roleBoard},
	Advised: {RegionReview, liveStatus, "s 257(8)",
		"the Board and a Commissioner have both reported", "decide to vary, revoke or confirm", roleSecretary},

	Unchallenged: {RegionTribunal, idleStatus, "RIPA 2000 s 65(2)",
		"no claim is before the Tribunal", "claim", roleClaimant},
	Dismissed: {RegionTribunal, endStatus, "RIPA 2000 s 68(1)",
		"the claim ended undetermined, dismissed, struck out or dropped: that says nothing of the " +
			"notice", "bring a new claim", roleClaimant},
	Determined: {RegionTribunal, endStatus, "RIPA 2000 s 68(4)",
		"the Tribunal determined the claim", "appeal on a point of law", roleClaimant},
	Challenged: {RegionTribunal, liveStatus, "RIPA 2000 s 65(2)",
		"a claim is lodged: nothing stops the duty to comply by that alone", "list the claim", roleTribunal},
	Tribunal: {RegionTribunal, liveStatus, "RIPA 2000 s 67(1)",
		"the Tribunal has taken the claim up", "determine or dismiss the claim", roleTribunal},
	Appealed: {RegionTribunal, liveStatus, "RIPA 2000 s 67A(1)",
		"an appeal on a point of law is pending", "decide the appeal", roleCourt},

	Unsued: {RegionEnforcement, idleStatus, "s 255(10)",
		"no civil proceedings", "sue", roleSecretary},
	Sued: {RegionEnforcement, liveStatus, "s 255(10)",
		"civil proceedings for an injunction or other relief are pending", "grant or refuse relief", roleCourt},
	Enjoined: {RegionEnforcement, liveStatus, "s 255(10)",
		"a court has granted an injunction or other relief", "discharge the relief", roleCourt},
}
