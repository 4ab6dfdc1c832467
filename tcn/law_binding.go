package tcn

import "github.com/doublelock/doublelock/actors"

// A bindingLine is a reason why the duty to comply does not attach to a requirement.
type bindingLine struct {
	ID   string // its stable name
	Law  string // the words that make it so; it is a reason exactly when all of them stood
	Is   func(*Notice, *requirementRecord) bool
	Says string
	Cure string // what would make the duty attach; empty: nothing
	By   actors.Role
}

// bindingLines is the table of them: s 255(9), and what takes it away.
var bindingLines = []bindingLine{
	{"binds/not-in-force", "s 255(9)",
		func(n *Notice, _ *requirementRecord) bool { return n.state.In(RegionForce) != Issued },
		"the notice is not in force", "", roleNobody},
	{"binds/gone", "s 256(3)",
		func(_ *Notice, r *requirementRecord) bool { return !r.inNotice() },
		"the requirement is no longer in the notice", "vary the notice", roleSecretary},
	{"binds/referred", "s 257(3)",
		func(_ *Notice, r *requirementRecord) bool { return !r.Referred.IsZero() },
		"it has been referred back", "review the notice", roleSecretary},
	{"binds/suspended", "RIPA 2000 s 67(6)",
		func(_ *Notice, r *requirementRecord) bool { return !r.Suspended.IsZero() },
		"an interim order of the Tribunal suspends it", "determine the claim", roleTribunal},
}
