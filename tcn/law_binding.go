package tcn

import "github.com/doublelock/doublelock/actors"

// A bindingLine is a reason why the duty to comply does not attach to a requirement.
type bindingLine struct {
	ID   string // its stable name
	Law  string // the words that make it so: as old as the duty
	Is   bindingReason
	Says string
	Cure string // what would make the duty attach; empty: nothing
	By   actors.Role
}

// bindingReason is a fact of a requirement that keeps the duty from it.
type bindingReason uint8

const (
	reasonNotInForce bindingReason = iota
	reasonGone
	reasonReferred
	reasonSuspended
	reasonNotYet
)

// unknownLaw are the words that say what a requirement is, for one that the notice has never had.
const unknownLaw = "s 253(2)"

// bindingLines is the table of them: s 255(9), and what takes it away.
var bindingLines = []bindingLine{
	{"binds/not-in-force", "s 255(9)", reasonNotInForce,
		"the notice is not in force", "", roleNobody},
	{"binds/gone", "s 256(3)", reasonGone,
		"the requirement is no longer in the notice", "vary the notice", roleSecretary},
	{"binds/referred", "s 257(3)", reasonReferred,
		"it has been referred back", "review the notice", roleSecretary},
	{"binds/suspended", "RIPA 2000 s 67(6)", reasonSuspended,
		"an interim order of the Tribunal suspends it", "determine the claim", roleTribunal},
	{"binds/not-yet", "s 87(6)(b)", reasonNotYet,
		"the notice comes into force on a later day", "", roleNobody},
}
