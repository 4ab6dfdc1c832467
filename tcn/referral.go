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
		return slices.Contains(s.d.Names, c.Name) && (c.inNotice() || s.d.Purpose == acts.Varying && s.n.isTakenOut(c))
	case s.d.Purpose == acts.Varying:
		return s.n.isVaried(c) && s.variedRank(c) == s.variedBest()
	case !c.inNotice() || c.referral != 0:
		return false
	case s.d.Purpose == acts.Giving:
		return c.Given == s.n.days[keyGiven]
	default: // the renewal of all that stands
		return true
	}
}

// concerned reports whether some requirement that a referral sends back is as said.
func (s *scene) concerned(is func(*requirementRecord) bool) bool {
	for i := range s.n.content {
		if c := &s.n.content[i]; s.concerns(c) && is(c) {
			return true
		}
	}
	return false
}

// isVaried reports whether a variation brought a requirement in, or took it out: s 257(12).
func (n *Notice) isVaried(c *requirementRecord) bool {
	return c.inNotice() && c.Given != n.days[keyGiven] || n.isTakenOut(c)
}

// isTakenOut reports whether a variation took a requirement out, and no other of the name stands.
func (n *Notice) isTakenOut(c *requirementRecord) bool {
	return c.out != 0 && n.requirement(c.Name) < 0
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
	case clockToRefer.holds(c.variedOn(), s.d.On) == answerNo:
		return variedLate
	case c.referral != 0:
		return variedReferred
	case c.isOutcome() || c.isConfirmed():
		return variedReviewed
	}
	return variedFresh
}

// variedBest is the best rank of what variations did; a referral that names nothing is of all that have it.
func (s *scene) variedBest() (best variedRank) {
	for i := range s.n.content {
		if c := &s.n.content[i]; s.n.isVaried(c) {
			best = max(best, s.variedRank(c))
		}
	}
	return best
}

// isOfVariation reports whether a referral of a variation is of what variations did, and nothing else: s 257(12).
func (s *scene) isOfVariation() bool {
	if len(s.d.Names) == 0 {
		return s.variedBest() > 0
	}
	return !s.concerned(func(c *requirementRecord) bool { return !s.n.isVaried(c) })
}

// isOfAddition reports whether a referral of a variation is of what the variation added, if of no more.
func (s *scene) isOfAddition() bool {
	adds := s.concerned(func(c *requirementRecord) bool { return c.inNotice() })
	takes := s.concerned(func(c *requirementRecord) bool { return !c.inNotice() })
	return !takes || adds && len(s.d.Names) == 0
}

// inReferralTime answers whether a referral is of something, and within its 28 days: SI 2018/354, reg 2(1). What is not of the notice,
// or of the variation, that it refers back is another ground.
func (s *scene) inReferralTime() factAnswer {
	n, d := s.n, s.d
	found, worst := len(d.Names) > 0 || d.Purpose == acts.Varying, answerYes
	for i := range n.content {
		c := &n.content[i]
		if !s.concerns(c) {
			continue
		}
		found = true
		from := n.days[keyRenewed]
		switch {
		case d.Purpose == acts.Renewing:
		case n.isVaried(c) == (d.Purpose == acts.Varying):
			from = c.variedOn()
		default:
			continue
		}
		switch clockToRefer.holds(from, d.On) {
		case answerNo:
			return answerNo
		case doubtfulNo:
			worst = doubtfulNo
		default: // in time
		}
	}
	if !found {
		return answerNo
	}
	return worst
}

// isSinceGiving answers whether a referral would be in time even if its 28 days ran from the giving of the notice itself. By default
// they run from the notice of what is referred back.
func (s *scene) isSinceGiving() factAnswer {
	return doubtfulYesUnless(s.inReferralTime() != answerYes || clockToRefer.holds(s.n.days[keyGiven], s.d.On) == answerYes)
}

// isFirstReference answers whether the notice, the variation or the renewal has not been referred back before, in whatever aspect.
// By default different aspects may be.
func (s *scene) isFirstReference() factAnswer {
	if s.concerned(func(c *requirementRecord) bool { return c.isConfirmed() || c.referral != 0 }) {
		return answerYes // another ground
	}
	since := s.n.days[keyGiven]
	switch s.d.Purpose {
	case acts.Renewing:
		since = s.n.days[keyRenewed]
	case acts.Varying:
		since = s.d.On
		for i := range s.n.content {
			if c := &s.n.content[i]; s.concerns(c) && c.variedOn().Before(since) {
				since = c.variedOn()
			}
		}
	default: // the giving
	}
	return doubtfulYesUnless(!s.anyRun(func(r *runRecord) bool {
		return r.Region == RegionReview && r.Purpose == s.d.Purpose && !r.Opened.Before(since)
	}))
}

// mayRefer answers whether something could be referred back, in time and for the first time.
func (s *scene) mayRefer(of acts.Purpose) factAnswer {
	_, best := s.n.referables(of, s.d.On)
	if best == answerNo && of == acts.Varying {
		d := acts.Deed{On: s.d.On, Purpose: of}
		if whole := (&scene{n: s.n, d: &d, run: -1, link: -1}); whole.variedBest() == variedFresh && whole.inReferralTime() == answerYes {
			return doubtfulYes // a variation that only takes away
		}
	}
	return best
}

// referables lists the requirements that could be referred back on a day, and answers for the one that is least doubtful.
func (n *Notice) referables(of acts.Purpose, on ipa.Date) (names []string, best factAnswer) {
	for _, c := range n.content {
		d := acts.Deed{On: on, Purpose: of, Names: []string{c.Name}}
		s := scene{n: n, d: &d, run: -1, link: -1}
		switch {
		case !c.inNotice() || c.referral != 0 || of != acts.Renewing && (c.Outcome || c.Confirmed):
			continue
		case of != acts.Renewing && n.isVaried(&c) != (of == acts.Varying):
			continue
		}
		switch s.inReferralTime() {
		case answerYes:
			names, best = append(names, c.Name), answerYes
		case doubtfulNo:
			if names = append(names, c.Name); best == answerNo {
				best = doubtfulNo
			}
		default: // out of time
		}
	}
	return names, best
}
