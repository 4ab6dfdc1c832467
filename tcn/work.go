package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// work does one thing to the content, the periods or the permissions.
func (s *scene) work(w work) {
	n, d := s.n, s.d
	switch w {
	case startsLife:
		n.startLife(d.on)
	case movesLife:
		if laterLife.there(n.era(d.on)) && !n.last.IsZero() {
			n.first = n.last.Add(1)
			n.last = laterLife.last(n.first)
			if n.legacy == isLegacy {
				n.legacy = wasLegacy
			}
		}
	case holdsWords:
		r := &s.mine()[s.run]
		r.adds, r.removes = slices.Clone(d.adds), slices.Clone(d.removes)
	case bringsIn:
		s.bringIn(&n.runs[s.run])
	case takesOut:
		s.change(func(c *standing) bool { return slices.Contains(d.names, c.Name) }, func(c *standing) { c.goes(d.on) })
	case refersBack:
		referral := n.runs[s.run].N
		s.change(s.referred, func(c *standing) { c.Referred, c.referral = d.on, referral })
	case endsReferral:
		referral := s.review().N
		s.change(func(c *standing) bool { return c.referral == referral },
			func(c *standing) { c.Referred, c.referral, c.Outcome = ipa.Date{}, 0, true })
	case ordersStay:
		order := n.runs[s.run].N
		s.change(func(c *standing) bool { return len(d.names) == 0 || slices.Contains(d.names, c.Name) },
			func(c *standing) { c.Suspended, c.order = d.on, order })
	case endsStay:
		order := n.runs[s.run].N
		s.change(func(c *standing) bool { return c.order == order }, func(c *standing) { c.Suspended, c.order = ipa.Date{}, 0 })
	case licenses:
		n.permits |= 1 << d.whomRole
	case setsDay:
		s.keep(s.rule.keeps[0], d.until)
	case releasesAll:
		s.change(func(c *standing) bool { return !c.Referred.IsZero() || !c.Suspended.IsZero() },
			func(c *standing) { c.Referred, c.Suspended, c.referral, c.order = ipa.Date{}, ipa.Date{}, 0, 0 })
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

// bringIn makes what a decision adds part of the notice, and takes out what it removes.
func (s *scene) bringIn(r *run) {
	n, on := s.n, s.d.on
	s.change(func(c *standing) bool { return slices.Contains(r.removes, c.Name) }, func(c *standing) { c.goes(on) })
	n.content = slices.Clip(n.content)
	for _, add := range r.adds {
		c := Standing{Requirement: add, Given: on, Outcome: r.Review != 0}
		if add.Days > 0 {
			c.Due = add.period().Span(on).Last
		}
		n.content = append(n.content, standing{Standing: c})
	}
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

// referred reports whether a requirement is among those that a referral sends back.
func (s *scene) referred(c *standing) bool {
	if !c.stands() {
		return false
	}
	if len(s.d.names) > 0 {
		return slices.Contains(s.d.names, c.Name)
	}
	switch s.d.purpose {
	case Giving:
		return c.Given == s.n.days[given] && c.referral == 0
	case Varying:
		return c.Given == s.n.days[varied] && c.Given != s.n.days[given] && c.referral == 0
	}
	return c.referral == 0
}
