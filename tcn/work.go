package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// work does one thing to the content, the periods or the permissions.
func (s *scene) work(w work) {
	n, d := s.n, s.d
	switch w {
	case startsLife:
		n.startLife(d.On)
	case movesLife:
		if laterLife.there(n.era(d.On)) && !n.last.IsZero() {
			n.first = n.last.Add(1)
			n.last = laterLife.last(n.first)
			if n.legacy == isLegacy {
				n.legacy = wasLegacy
			}
		}
	case holdsWords:
		s.mine()[s.run].decision = &decision{
			adds: slices.Clone(d.Adds), removes: slices.Clone(d.Removes), nothingFurther: d.NothingFurther != 0,
		}
	case holdsRefuser:
		words := *n.runs[s.run].words()
		words.refuser, words.refuserName = d.Role, d.Name
		s.mine()[s.run].decision = &words
	case bringsIn:
		s.bringIn(n.runs[s.run].words(), n.runs[s.run].Review != 0)
	case takesOut:
		s.change(func(c *standing) bool { return slices.Contains(d.Names, c.Name) }, func(c *standing) { c.goes(d.On) })
	case refersBack:
		referral := n.runs[s.run].N
		s.change(s.referred, func(c *standing) { c.Referred, c.referral = d.On, referral })
	case endsReferral, settlesByVarying:
		referral := s.review().N
		s.change(func(c *standing) bool { return c.referral == referral },
			func(c *standing) {
				c.Referred, c.referral = ipa.Date{}, 0
				if w == settlesByVarying {
					c.Outcome = true
				} else {
					c.Confirmed = true
				}
			})
	case ordersStay:
		order := n.runs[s.run].N
		s.change(func(c *standing) bool { return len(d.Names) == 0 || slices.Contains(d.Names, c.Name) },
			func(c *standing) {
				if c.orders = append(slices.Clip(c.orders), order); c.Suspended.IsZero() {
					c.Suspended = d.On
				}
			})
	case endsStay:
		order := n.runs[s.run].N
		s.change(func(c *standing) bool { return slices.Contains(c.orders, order) }, func(c *standing) {
			c.orders = slices.DeleteFunc(slices.Clone(c.orders), func(o int) bool { return o == order })
			if len(c.orders) == 0 {
				c.Suspended = ipa.Date{}
			}
		})
	case licenses:
		n.permits |= 1 << d.WhomRole
	case setsDay:
		if !d.Until.IsZero() {
			s.keep(s.rule.keeps[0], d.Until)
		}
	case releasesAll:
		s.change(func(c *standing) bool { return !c.Referred.IsZero() || !c.Suspended.IsZero() },
			func(c *standing) { c.Referred, c.Suspended, c.referral, c.orders = ipa.Date{}, ipa.Date{}, 0, nil })
	}
}

// startLife reckons the life that begins with the giving; before the two years were law, that which it will have once they are.
func (n *Notice) startLife(on ipa.Date) {
	if life.there(n.era(on)) {
		n.first, n.last, n.legacy = on, life.last(on), notLegacy
		return
	}
	n.first, n.last, n.legacy = legacyStart, legacyLife.last(legacyStart), isLegacy
}

// bringIn makes what a decision adds part of the notice, and takes out what it removes. What replaces a requirement
// of the same name stays suspended as that was.
func (s *scene) bringIn(words *decision, onReview bool) {
	n, on := s.n, s.d.On
	var added []standing
	for _, r := range words.adds {
		c := standing{Standing: Standing{Requirement: r, Given: on, Due: stepsPeriod(&r).Span(on).Last, Outcome: onReview}}
		if i := n.requirement(r.Name); i >= 0 {
			old := &n.content[i]
			c.Referred, c.referral, c.Suspended, c.orders = old.Referred, old.referral, old.Suspended, old.orders
		}
		added = append(added, c)
	}
	s.change(func(c *standing) bool { return slices.Contains(words.removes, c.Name) }, func(c *standing) { c.goes(on) })
	n.content = append(slices.Clip(n.content), added...)
}

// change changes the standing requirements that are meant, in a copy.
func (s *scene) change(meant func(*standing) bool, to func(*standing)) {
	copied := false
	for i := range s.n.content {
		if c := &s.n.content[i]; !c.stands() || !meant(c) {
			continue
		}
		if !copied {
			s.n.content = slices.Clone(s.n.content)
			copied = true
		}
		to(&s.n.content[i])
	}
}

// isFresh reports whether a variation added a requirement that could be in time to be referred back.
func (s *scene) isFresh(c *standing) bool {
	return c.stands() && c.Given != s.n.days[given] && c.referral == 0 && toRefer.holds(c.Given, s.d.On) != no
}

// referred reports whether a requirement is among those that a referral sends back.
func (s *scene) referred(c *standing) bool {
	if !c.stands() {
		return false
	}
	if len(s.d.Names) > 0 {
		return slices.Contains(s.d.Names, c.Name)
	}
	switch s.d.Purpose {
	case acts.Giving:
		return c.Given == s.n.days[given] && c.referral == 0
	case acts.Varying:
		return s.isFresh(c) && (!c.Outcome || !slices.ContainsFunc(s.n.content, func(o standing) bool { return s.isFresh(&o) && !o.Outcome }))
	default: // the renewal of all that stands
		return c.referral == 0
	}
}
