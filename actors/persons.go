package actors

// RelevantOperator is a person to whom a notice can be given: a
// telecommunications operator, a postal operator, or somebody who proposes to
// become one (s 253(3)). It is consulted first (s 255(2)), must comply
// (s 255(9)) and keep the secret (s 255(8)), may refer the notice back (s 257)
// and may complain to the Tribunal (RIPA, s 65(4)).
type RelevantOperator struct {
	Name string

	// Kind is the sort of operator. Zero says that nobody has said.
	Kind Kind

	// Nexus is the head of s 261(10) that makes the person a
	// telecommunications operator. A postal operator has none.
	Nexus Nexus

	// Abroad says that the person is outside the United Kingdom. A notice
	// can be given there (s 253(8)), but the remedies are fewer
	// (s 255(10)(b)).
	Abroad bool

	// Serves and Intends are the numbers of persons to whom it provides, and
	// intends to provide, a telecommunications service. Obligations under
	// Schedule 1 Part 1 and Schedule 3 need more than 10,000 in one of them:
	// SI 2018/353, reg 4(3).
	Serves, Intends int

	// FinancialOnly says that its telecommunications service is provided
	// only in relation to its own banking, insurance, investment or other
	// financial services. The regulations spare it: SI 2018/353, reg 2.
	FinancialOnly bool

	// Proposing says that it does not yet operate but proposes to become an
	// operator of this Kind: s 253(3).
	Proposing bool
}

// Staff is a person employed or engaged for the business of an operator. The
// duty of secrecy binds such a person too (s 255(8)), and from 20 June 2025
// can be enforced by civil proceedings (s 255(10)).
type Staff struct {
	Name string
	Of   string // the name of the operator
}

// Claimant is somebody other than the operator and its staff who claims in
// the Tribunal: a person aggrieved who complains (RIPA, s 65(4)), or a victim
// who brings proceedings under the Human Rights Act 1998, s 7. An organisation
// that claims is a Claimant, not [CivilSociety].
type Claimant struct{ Name string }

// Intervener is somebody who asks the Tribunal to be heard in another's
// claim. Asking does not make a party.
type Intervener struct{ Name string }

// LegalAdviser is a lawyer asked for advice about a notice. Nothing in s 255
// excepts disclosure to one; contrast s 58(5) on interception warrants. One who
// is engaged for the purposes of the recipient's business is bound to secrecy
// as its staff is: s 255(8).
type LegalAdviser struct {
	Name string
	Of   string // the name of the person for whose business the lawyer is engaged
}

// Press is a publisher or a journalist. The duty in s 255(8) does not bind it.
type Press struct{ Name string }

// CivilSociety is an organisation or a group that speaks, writes or asks to
// be heard, but does not claim.
type CivilSociety struct{ Name string }

// Public is everybody else, for what is generally known.
type Public struct{}
