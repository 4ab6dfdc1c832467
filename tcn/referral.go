package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// concerns reports whether a requirement is among those that a referral sends back. One that a variation took out can be among them:
// then it is the taking out that is sent back.
func (s *scene) concerns(c *requirementRecord) bool {
	switch {
	case len(s.d.Names) > 0:
		return s.isNamed(c.Name) && (c.inNotice() || s.d.Purpose == acts.Varying && s.isTakenOut(c))
	case s.d.Purpose == acts.Varying:
		return s.isVaried(c) && s.variedRank(c) == s.variedBest()
	default:
		return s.isWhole(c) && (s.isFree(c) || !s.isAnyFree())
	}
}

// isFree reports whether a referral of the whole takes effect for a requirement: what is under review already it leaves there, and a referral of
// the giving what a review has left or made so. The duty to comply ceases "so far as referred", s 257(3)(a).
func (s *scene) isFree(c *requirementRecord) bool {
	return !s.isSentBack(c) && !s.isReviewed(c)
}

// isSentBack reports whether a requirement is under review already, so far as a referral is concerned: a renewal is a giving for s 257, and
// has a review of its own, s 256A(6). Under the other reading any review will do.
func (s *scene) isSentBack(c *requirementRecord) bool {
	if len(c.referrals) == 0 {
		return false
	}
	return slices.ContainsFunc(c.referrals, func(h reviewHold) bool {
		r := s.n.runs.at(s.n.runPlace(RegionReview, h.run))
		if s.d.Purpose == acts.Renewing {
			return r.Purpose == acts.Renewing && !r.Opened.Before(s.n.days[keyRenewed])
		}
		return r.Purpose != acts.Renewing
	}) || s.n.reads(readOneReview)
}

// isReviewed reports whether a review has left a requirement as it is, so that a referral cannot be of it.
func (s *scene) isReviewed(c *requirementRecord) bool {
	return s.isOutcome(c) || s.isConfirmed(c) && !s.n.reads(readReferredAgain)
}

// isOutcome reports whether a requirement is what a variation on a review made or left, so far as a referral is concerned: s 257(12).
func (s *scene) isOutcome(c *requirementRecord) bool {
	if s.d.Purpose == acts.Renewing {
		return c.renewed == renewedVaried
	}
	return c.isOutcome()
}

// isConfirmed reports whether a review that ended otherwise left a requirement standing, so far as a referral is concerned: s 257(9).
func (s *scene) isConfirmed(c *requirementRecord) bool {
	if s.d.Purpose == acts.Renewing {
		return c.renewed == renewedConfirmed
	}
	return c.isConfirmed()
}

// isAnyFree reports whether some of the whole can be referred back still. If nothing can, the referral is of all of it, and fails for that.
func (s *scene) isAnyFree() bool {
	t := s.table()
	if !t.sought {
		t.sought = true
		for i := range t.of.len() {
			c := t.of.at(i)
			t.free = t.free || s.isWhole(c) && s.isFree(c)
		}
	}
	return t.free
}

// isWhole reports whether a requirement is part of the giving that a referral sends back, or of the renewal, which is of all that stood then: what
// a variation adds later is not renewed, and goes back as the variation alone, s 257(12).
func (s *scene) isWhole(c *requirementRecord) bool {
	if s.d.Purpose == acts.Renewing {
		return c.inNotice() && !c.isAfterRenewal()
	}
	return c.inNotice() && !c.varied
}

// concerned reports whether some requirement that a referral sends back is as said.
func (s *scene) concerned(is func(*requirementRecord) bool) bool {
	for i := range s.n.content.len() {
		if c := s.n.content.at(i); s.concerns(c) && is(c) {
			return true
		}
	}
	return false
}

// isVaried reports whether a variation brought a requirement in, or took it out: s 257(12).
func (s *scene) isVaried(c *requirementRecord) bool {
	return c.inNotice() && c.varied || s.isTakenOut(c)
}

// isTakenOut reports whether a variation took a requirement out, and no other of the name stands.
func (s *scene) isTakenOut(c *requirementRecord) bool {
	return c.out != 0 && !s.isIn(c.Name)
}

// variedOn is the day of the variation that brought a requirement in, or took it out.
func (c *requirementRecord) variedOn() ipa.Date {
	if c.inNotice() {
		return c.Given
	}
	return c.Gone
}

// A variedRank says how well what a variation did can be referred back. Zero: no variation did anything.
type variedRank uint8

const (
	_              variedRank = iota
	variedLate                // out of time
	variedReferred            // under review
	variedReviewed            // what a review has been about, and left or made so
	variedFresh               // in time, and for the first time
)

// variedRank is the rank of what a variation did to a requirement.
func (s *scene) variedRank(c *requirementRecord) variedRank {
	switch {
	case !s.n.isWithin(clockToRefer, c.variedOn(), s.d.On):
		return variedLate
	case s.isSentBack(c):
		return variedReferred
	case s.isReviewed(c):
		return variedReviewed
	}
	return variedFresh
}

// variedBest is the best rank of what variations did; a referral that names nothing is of all that have it.
func (s *scene) variedBest() variedRank {
	t := s.table()
	if t.ranked {
		return t.best
	}
	t.ranked = true
	for i := range t.of.len() {
		if c := t.of.at(i); s.isVaried(c) {
			t.best = max(t.best, s.variedRank(c))
		}
	}
	return t.best
}

// isOfVariation reports whether a referral of a variation, if there is one, is of what variations did, and nothing else: s 257(12).
func (s *scene) isOfVariation() bool {
	return s.variedBest() == 0 || !s.concerned(func(c *requirementRecord) bool { return !s.isVaried(c) })
}

// isOfAddition reports whether a referral of a variation is of what the variation added, if of no more.
func (s *scene) isOfAddition() bool {
	adds := s.concerned(func(c *requirementRecord) bool { return c.inNotice() })
	takes := s.concerned(func(c *requirementRecord) bool { return !c.inNotice() })
	return !takes || adds && len(s.d.Names) == 0
}

// referable reports whether a referral is of something, and within its 28 days: SI 2018/354, reg 2(1). What is not of the notice,
// or of the variation, that it refers back is another ground.
func (s *scene) referable() bool {
	found := len(s.d.Names) > 0 || s.d.Purpose == acts.Varying
	for i := range s.n.content.len() {
		c := s.n.content.at(i)
		if !s.concerns(c) {
			continue
		}
		found = true
		if !s.isInTime(c) {
			return false
		}
	}
	return found
}

// isInTime reports whether a requirement is referred back within the 28 days, if it is of what the referral is of.
func (s *scene) isInTime(c *requirementRecord) bool {
	n, d := s.n, s.d
	from, other := n.days[keyRenewed], readRenewalFromGiving // the reading by which the days run from the giving of the notice itself
	switch {
	case d.Purpose == acts.Renewing:
	case s.isVaried(c) != (d.Purpose == acts.Varying):
		return true
	default:
		from, other = c.variedOn(), readVariationFromGiving
	}
	return n.isWithin(clockToRefer, from, d.On) && (n.isWithin(clockToRefer, n.days[keyGiven], d.On) || !n.reads(other))
}

// mayRefer reports whether something could be referred back, in time and for the first time.
func (s *scene) mayRefer(of acts.Purpose) bool {
	if len(s.n.referables(of, s.d.On)) > 0 {
		return true
	}
	d := acts.Deed{On: s.d.On, Purpose: of}
	whole := scene{n: s.n, d: &d, run: -1, link: -1} // of a variation that only takes away
	return of == acts.Varying && whole.variedBest() == variedFresh && whole.referable() && !s.n.reads(readAdditionsOnly)
}

// referables lists the requirements that could be referred back on a day, in time and for the first time.
func (n *Notice) referables(of acts.Purpose, on ipa.Date) (names []string) {
	d := acts.Deed{On: on, Purpose: of}
	s := scene{n: n, d: &d, run: -1, link: -1}
	for i := range n.content.len() {
		c := n.content.at(i)
		switch {
		case !c.inNotice() || s.isSentBack(c) || s.isReviewed(c):
			continue
		case of == acts.Renewing && c.isAfterRenewal(), of != acts.Renewing && s.isVaried(c) != (of == acts.Varying):
			continue
		}
		if s.isInTime(c) { // no other that stands has its name
			names = append(names, c.Name)
		}
	}
	return names
}

// isWithin reports whether a day is within a clock's period; on a day that only the more generous counting reaches, if that is the reading.
func (n *Notice) isWithin(c clockID, from, on ipa.Date) bool {
	span := c.span(from)
	switch {
	case from.IsZero() || on.Before(from):
		return false
	case !on.After(span.Last):
		return true
	}
	return !span.Arguable.IsZero() && !on.After(span.Arguable) && n.reads(readNotCounted)
}

// isReferredBefore reports whether what a referral is of, the giving, the variation or the renewal, has been referred back before, in whole
// or in part.
func (s *scene) isReferredBefore() bool {
	var from ipa.Date
	switch s.d.Purpose {
	case acts.Varying:
		for i := range s.n.content.len() {
			if c := s.n.content.at(i); s.concerns(c) && c.variedOn().After(from) {
				from = c.variedOn()
			}
		}
	case acts.Renewing:
		from = s.n.days[keyRenewed]
	default: // the giving
		from = s.n.days[keyGiven]
	}
	return s.anyRun(func(r *runRecord) bool {
		return r.Region == RegionReview && r.Purpose == s.d.Purpose && !r.Opened.Before(from)
	})
}
