package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// referred reports whether a requirement is among those that a referral sends back.
func (s *scene) referred(c *requirementRecord) bool {
	if !c.inNotice() {
		return false
	}
	if len(s.d.Names) > 0 {
		return slices.Contains(s.d.Names, c.Name)
	}
	switch s.d.Purpose {
	case acts.Giving:
		return c.Given == s.n.days[keyGiven] && c.referral == 0
	case acts.Varying:
		return s.isFresh(c) && (!c.Outcome || !slices.ContainsFunc(s.n.content, func(o requirementRecord) bool { return s.isFresh(&o) && !o.Outcome }))
	default: // the renewal of all that stands
		return c.referral == 0
	}
}

// isFresh reports whether a variation added a requirement that could be in time to be referred back.
func (s *scene) isFresh(c *requirementRecord) bool {
	return c.inNotice() && c.Given != s.n.days[keyGiven] && c.referral == 0 && s.n.isWithin(clockToRefer, c.Given, s.d.On)
}

// referable reports whether a referral is of something, and within its 28 days: SI 2018/354, reg 2(1).
func (s *scene) referable() bool {
	n, d := s.n, s.d
	found := false
	for i := range n.content {
		c := &n.content[i]
		if !s.referred(c) {
			continue
		}
		found = true
		from := c.Given
		switch {
		case d.Purpose == acts.Renewing:
			if from = n.days[keyRenewed]; !from.IsZero() && !n.isWithin(clockToRefer, c.Given, d.On) && n.reads(readRenewalFromGiving) {
				return false
			}
		case (c.Given == n.days[keyGiven]) != (d.Purpose == acts.Giving):
			return false
		}
		if !n.isWithin(clockToRefer, from, d.On) {
			return false
		}
	}
	return found || len(d.Names) > 0 // what is named and not in the notice is another ground
}

// referables lists the requirements that could be referred back on a day, in time and for the first time.
func (n *Notice) referables(of acts.Purpose, on ipa.Date) (names []string) {
	for _, c := range n.content {
		d := acts.Deed{On: on, Purpose: of, Names: []string{c.Name}}
		s := scene{n: n, d: &d, run: -1, link: -1}
		if !c.inNotice() || c.referral != 0 || of != acts.Renewing && (c.Outcome || c.Confirmed) {
			continue
		}
		if s.referable() {
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

// isReferredBefore reports whether what a referral is of, the giving or the variation, has been referred back before, in whole or in part.
func (s *scene) isReferredBefore() bool {
	var from ipa.Date
	for i := range s.n.content {
		if c := &s.n.content[i]; s.referred(c) && c.Given.After(from) {
			from = c.Given
		}
	}
	return s.anyRun(func(r *runRecord) bool {
		return r.Region == RegionReview && r.Purpose == s.d.Purpose && !r.Opened.Before(from)
	})
}
