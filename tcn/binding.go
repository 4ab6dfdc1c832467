package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// bindingLaw are the words of each reason, and unknownWords those that say what a requirement is, for each kind of notice.
var bindingLaw, unknownWords = func() (all [kindCount][][]ipa.Citation, unknown [kindCount][]ipa.Citation) {
	for column := range all {
		for _, l := range bindingLines {
			all[column] = append(all[column], kindLaw[column][l.Law].law) // none, where the kind knows no such reason
		}
		unknown[column] = kindLaw[column][unknownLaw].law
	}
	return all, unknown
}()

// Binds reports whether the duty to comply, s 255(9), attaches to a requirement on the day to which time has passed, and if it does not,
// every reason why. What is to be done is due when the period for the steps ends ([RequirementState].Due), which is another matter.
// Where the notice has had two requirements of the name, it is the later that is meant.
func (n Notice) Binds(requirement string) (bool, []Ground) {
	for i := n.content.len() - 1; i >= 0; i-- {
		r := n.content.at(i)
		if r.Name != requirement {
			continue
		}
		var why []Ground
		for i, l := range bindingLines {
			if len(bindingLaw[n.column()][i]) > 0 && n.isReason(l.Is, r) {
				why = append(why, Ground{ID: l.ID, Law: slices.Clone(bindingLaw[n.column()][i]), Says: l.Says, Effect: Lawful, Cure: l.Cure, By: l.By})
			}
		}
		return len(why) == 0, why
	}
	return false, []Ground{{
		ID: "binds/unknown", Law: slices.Clone(unknownWords[n.column()]), Effect: Lawful, Says: "the notice has never had the requirement",
		Cure: "decide to vary, adding it", By: roleSecretary,
	}}
}

// isInForce reports whether the day to which time has passed is one on which the notice, given, is in force: s 87(6).
func (n *Notice) isInForce() bool { return !n.now.Before(n.days[keyInForce]) }

// isReason reports whether a reason is there for a requirement.
func (n *Notice) isReason(why bindingReason, r *requirementRecord) bool {
	switch why {
	case reasonNotInForce:
		return n.state.In(RegionForce) != Issued
	case reasonGone:
		return !r.inNotice()
	case reasonReferred:
		return !r.Referred.IsZero()
	case reasonNotYet:
		return !n.isInForce()
	case reasonSuspended:
		return !r.Suspended.IsZero()
	}
	return false
}
