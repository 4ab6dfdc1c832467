package tcn

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
		for _, l := range bindingLines {
			if _, there := n.tables().words[l.Law]; there && n.isReason(l.Is, r) {
				why = append(why, Ground{ID: l.ID, Law: n.tables().lawOf(l.Law), Says: l.Says, Effect: Lawful, Cure: l.Cure, By: l.By})
			}
		}
		return len(why) == 0, why
	}
	return false, []Ground{{
		ID: "binds/unknown", Law: n.tables().lawOf(unknownLaw), Effect: Lawful, Says: "the notice has never had the requirement",
		Cure: "decide to vary, adding it", By: roleSecretary,
	}}
}

// isInForce reports whether the day to which time has passed is one on which the notice, given, is in force: s 87(6).
func (n *Notice) isInForce() bool { return !n.now.Before(n.days[keyInForce]) }

// hasBeenInForce reports whether the notice is in force or was, before its end: s 87(6).
func (n *Notice) hasBeenInForce() bool {
	return n.isInForce() && (n.days[keyEnded].IsZero() || !n.days[keyInForce].After(n.days[keyEnded]))
}

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
