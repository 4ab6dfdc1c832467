package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// decides reports whether the act's run is a decision with a purpose.
func (s *scene) decides(p acts.Purpose) bool { return s.run >= 0 && s.n.runs.at(s.run).Purpose == p }

// leavesSome reports whether the requirements named leave others standing.
func (s *scene) leavesSome() bool {
	if len(s.d.Names) == 0 {
		return false
	}
	return s.n.content.some(func(c *requirementRecord) bool { return c.inNotice() && !s.isNamed(c.Name) }) ||
		!allOf(s.d.Names, s.isIn)
}

// largeEnough answers whether the operator is large enough for what is decided: SI 2018/353, reg 4(3). For one abroad that is large,
// it is doubtful whether those it serves elsewhere count.
func (s *scene) largeEnough() bool {
	to := &s.n.party.to
	return to.Serves > largeOperator || to.Intends > largeOperator || to.Kind == actors.Postal || // of whom reg 4(3) does not speak
		allOf(s.d.Adds, func(r acts.Requirement) bool { p := scheduleOf(&r); return p == nil || !p.Large })
}

// bothConsulted reports whether the review that is decided, if both have reported on it, was one on which both were consulted: s 257(5).
func (s *scene) bothConsulted() bool {
	r := s.review()
	return r == nil || r.Status != Advised || !r.keptDay(keyBoardConsulted).IsZero() && !r.keptDay(keyCommissionerConsulted).IsZero()
}

// content are what the decision at hand adds and removes.
func (s *scene) content() (adds []acts.Requirement, removes []string) {
	if s.run >= 0 {
		words := s.n.runs.at(s.run).content()
		return words.adds, words.removes
	}
	return s.d.Adds, s.d.Removes
}

// namesClear reports whether the decision removes only what stands, and leaves no two requirements with one name.
func (s *scene) namesClear() bool {
	adds, removes := s.content()
	removed := namesOf(removes)
	return allOf(adds, func(r acts.Requirement) bool { return !s.isIn(r.Name) || removed.has(r.Name) }) &&
		areDistinct(adds) && allOf(removes, s.isIn)
}

// removesProtection reports whether the notice as given, as varied (s 256(9)) or as renewed relates to the removal of electronic protection.
func (s *scene) removesProtection() bool {
	adds, removes := s.content()
	removed := namesOf(removes)
	return slices.ContainsFunc(adds, acts.Requirement.Removal) ||
		s.n.content.some(func(c *requirementRecord) bool {
			return c.inNotice() && c.Removal() && !removed.has(c.Name)
		})
}

// renewable answers whether the day is within the renewal period: s 256A(4); SI 2024/1021, reg 4(3).
func (s *scene) renewable() bool {
	n, on := s.n, s.d.On
	if n.legacy == isLegacy && n.tables().has(clockLegacyWindow, s.era) {
		return !on.Before(n.tables().legacy) && !on.After(n.last)
	}
	span := clockRenewalWindow.span(n.last) // none, where it has no last day
	in := !on.Before(span.First) && !on.After(span.Last)
	switch {
	case n.legacy == wasLegacy && in:
		return !n.reads(readNeverEnds) // it may be renewed once only
	}
	return in
}

// additionalLaw are the words by which a variation is approved for additional data alone.
const additionalLaw = "s 94(4)(b)"

// adding reports whether what a decision adds is such as makes a requirement a further one: any; of a kind whose words ask it of additional data, only data.
func (n *Notice) adding(words *decisionContent) bool {
	if len(n.tables().words[additionalLaw].law) == 0 {
		return len(words.adds) > 0
	}
	return slices.ContainsFunc(words.adds, retainsData)
}

// imposesFurther reports whether the act's decision would impose further requirements: s 256(5)(c). It would if it adds any,
// unless the Secretary of State has found that they require nothing further.
func (s *scene) imposesFurther() bool {
	if s.run < 0 {
		return false
	}
	words := s.n.runs.at(s.run).content()
	return s.n.adding(words) && !words.nothingFurther
}

// isRefuser reports whether who acts has refused the act's decision before: s 227(8A)(d). It goes by the name; of the nameless it cannot tell.
func (s *scene) isRefuser() bool {
	if s.run < 0 {
		return false
	}
	words := s.n.runs.at(s.run).content()
	return words.refuserName != "" && words.refuserName == s.d.Name
}

// staysWithin reports whether a decision on a review touches only what was referred. To bring back what a variation took out is
// within a referral of that.
func (s *scene) staysWithin() bool {
	if s.link < 0 {
		return true
	}
	referral := s.n.runs.at(s.link).N
	adds, removes := s.content()
	removed := namesOf(removes)
	out := s.n.namesWhere(func(c *requirementRecord) bool { return c.isUnder(referral) && s.isTakenOut(c) })
	return allOf(removes, func(name string) bool {
		i := s.place(name)
		return i < 0 || s.n.content.at(i).isUnder(referral)
	}) && allOf(adds, func(r acts.Requirement) bool { return removed.has(r.Name) || out.has(r.Name) })
}

// isOutcomeRefused reports whether a decision on the review that the act would decide has been refused.
func (s *scene) isOutcomeRefused() bool {
	if s.link < 0 {
		return false
	}
	review := s.n.runs.at(s.link).N
	return s.anyRun(func(r *runRecord) bool { return r.Region == RegionLock && r.Status == Barred && r.Review == review })
}

// largeOperator is the number of persons of SI 2018/353, reg 4(3): exactly so many is not more.
const largeOperator = 10_000

// isDecidedAnew reports whether the act decides anew what a run was about, after it was refused and nobody else could be asked. A refusal
// that was not needed, s 256(5)(c), is none.
func (s *scene) isDecidedAnew(r *runRecord) bool {
	if r.Region != RegionLock || r.Status != Barred || r.Review != 0 || s.d.Purpose != 0 && r.Purpose != s.d.Purpose {
		return false
	}
	words := r.content()
	switch r.Purpose {
	case acts.Varying:
		return s.n.adding(words) && !words.nothingFurther &&
			(shareSome(namesOfAll(words.adds), namesOfAll(s.d.Adds)) || shareSome(words.removes, s.d.Removes))
	case acts.Renewing:
		return !r.Opened.Before(s.n.days[keyRenewed]) // for the same life
	default:
		return true
	}
}
