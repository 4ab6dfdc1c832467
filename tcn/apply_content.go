package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// doWork does one thing to the content, the periods or the permissions.
func (s *scene) doWork(w workID) {
	n, d := s.n, s.d
	switch w {
	case workStartsLife:
		n.startLife(d.On)
	case workMovesLife:
		if clockLaterLife.there(n.eraOf(d.On)) && !n.last.IsZero() {
			n.last = clockLaterLife.last(n.last.Add(1))
			if n.legacy == isLegacy {
				n.legacy = wasLegacy
			}
		}
	case workHoldsContent:
		s.ownRuns()[s.run].decision = &decisionContent{
			adds: slices.Clone(d.Adds), removes: slices.Clone(d.Removes), nothingFurther: d.NothingFurther != 0,
		}
	case workHoldsRefuser:
		words := *n.runs[s.run].content()
		words.refuser, words.refuserName = d.Role, d.Name
		s.ownRuns()[s.run].decision = &words
	case workBringsIn:
		s.bringIn(n.runs[s.run].content(), n.runs[s.run].Review != 0)
	case workTakesOut:
		s.changeRequirements(func(c *requirementRecord) bool { return slices.Contains(d.Names, c.Name) }, func(c *requirementRecord) { c.leave(d.On) })
	case workRefersBack:
		referral := n.runs[s.run].N
		s.changeRequirements(s.referred, func(c *requirementRecord) { c.Referred, c.referral = d.On, referral })
	case workEndsReferral, workSettlesByVarying:
		referral := s.review().N
		s.changeRequirements(func(c *requirementRecord) bool { return c.referral == referral },
			func(c *requirementRecord) {
				c.Referred, c.referral = ipa.Date{}, 0
				c.release(d.On)
				if w == workSettlesByVarying {
					c.Outcome = true
				} else {
					c.Confirmed = true
				}
			})
	case workOrdersStay:
		order := n.runs[s.run].N
		s.changeRequirements(func(c *requirementRecord) bool { return len(d.Names) == 0 || slices.Contains(d.Names, c.Name) },
			func(c *requirementRecord) {
				if c.orders = append(slices.Clip(c.orders), order); c.Suspended.IsZero() {
					c.Suspended = d.On
				}
			})
	case workEndsStay:
		order := n.runs[s.run].N
		s.changeRequirements(func(c *requirementRecord) bool { return slices.Contains(c.orders, order) }, func(c *requirementRecord) {
			c.orders = slices.DeleteFunc(slices.Clone(c.orders), func(o int) bool { return o == order })
			if len(c.orders) == 0 {
				c.Suspended = ipa.Date{}
				c.release(d.On)
			}
		})
	case workLicenses:
		n.permits |= 1 << d.WhomRole
	case workSetsDay:
		if !d.Until.IsZero() {
			s.keep(s.rule.keeps[0], d.Until)
		}
	case workReleasesAll:
		s.changeRequirements(func(c *requirementRecord) bool { return !c.Referred.IsZero() || !c.Suspended.IsZero() },
			func(c *requirementRecord) {
				c.Referred, c.Suspended, c.referral, c.orders = ipa.Date{}, ipa.Date{}, 0, nil
			})
	case workMeets:
		meant := func(c *requirementRecord) bool { return len(d.Names) == 0 || slices.Contains(d.Names, c.Name) }
		s.changeRequirements(func(c *requirementRecord) bool { return c.Complied.IsZero() && meant(c) },
			func(c *requirementRecord) { c.Complied = d.On })
	case workUnmeets:
		s.changeRequirements(func(c *requirementRecord) bool { return !c.Complied.IsZero() && slices.Contains(d.Names, c.Name) },
			func(c *requirementRecord) { c.Complied, c.excused = ipa.Date{}, d.On.Add(-1) })
	}
}

// startLife reckons the life that begins with the giving; before the two years were law, that which it will have once they are.
func (n *Notice) startLife(on ipa.Date) {
	if clockLife.there(n.eraOf(on)) {
		n.last, n.legacy = clockLife.last(on), notLegacy
		return
	}
	n.last, n.legacy = clockLegacyLife.last(legacyStart), isLegacy
}

// bringIn makes what a decision adds part of the notice, and takes out what it removes. What replaces a requirement
// of the same name stays suspended as that was.
func (s *scene) bringIn(words *decisionContent, onReview bool) {
	n, on := s.n, s.d.On
	var added []requirementRecord
	for _, r := range words.adds {
		c := requirementRecord{RequirementState: RequirementState{Requirement: r, Given: on, Due: stepsPeriod(&r).Span(on).Last, Outcome: onReview}}
		if i := n.requirement(r.Name); i >= 0 {
			old := &n.content[i]
			c.Referred, c.referral, c.Suspended, c.orders = old.Referred, old.referral, old.Suspended, old.orders
		}
		added = append(added, c)
	}
	s.changeRequirements(func(c *requirementRecord) bool { return slices.Contains(words.removes, c.Name) }, func(c *requirementRecord) { c.leave(on) })
	n.content = append(slices.Clip(n.content), added...)
}

// changeRequirements changes the standing requirements that are meant, in a copy.
func (s *scene) changeRequirements(meant func(*requirementRecord) bool, to func(*requirementRecord)) {
	copied := false
	for i := range s.n.content {
		if c := &s.n.content[i]; !c.inNotice() || !meant(c) {
			continue
		}
		if !copied {
			s.n.content = slices.Clone(s.n.content)
			copied = true
		}
		to(&s.n.content[i])
	}
}
