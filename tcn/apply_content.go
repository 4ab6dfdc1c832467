package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// doWork does one thing to the content, the periods or the permissions.
func (s *scene) doWork(w workID) {
	n, d := s.n, s.d
	switch w {
	case workStartsLife:
		s.comeIntoForce()
		n.startLife(d.On)
	case workMovesLife:
		n.moveLife(n.last.Add(1), d.On)
	case workMovesLifeByVarying:
		n.outlive()
		if n.hasLaterLife(d.On) && n.reads(readFromVariation) {
			n.moveLife(d.On, d.On)
		} else {
			n.moveLife(n.last.Add(1), d.On)
		}
	case workMovesLifeByOutcome:
		n.outlive()
		if n.hasLaterLife(d.On) && s.imposesFurther() && n.reads(readTwoNewYears) {
			n.moveLife(n.last.Add(1), d.On)
		}
	case workMovesLifeByConfirming:
		n.outlive()
		if n.hasLaterLife(d.On) && n.reads(readConfirmedLife) {
			n.moveLife(d.On, d.On)
		}
	case workRenews:
		s.changeRequirements(func(c *requirementRecord) bool { return c.renewed != 0 }, func(c *requirementRecord) { c.renewed = 0 })
	case workStartsStepsAgain:
		s.startStepsAgain()
	case workDecides:
		s.resume(readUntilDecision)
	case workApproves:
		s.resume(readUntilApproval)
	case workHoldsContent:
		s.ownRun(s.run).decision = &decisionContent{
			adds: d.Adds, removes: d.Removes, nothingFurther: d.NothingFurther != 0,
		}
	case workHoldsRefuser:
		words := *n.runs.at(s.run).content()
		words.refuser, words.refuserName = d.Role, d.Name
		s.ownRun(s.run).decision = &words
	case workBringsIn:
		s.bringIn(n.runs.at(s.run).content(), n.runs.at(s.run).Review != 0)
		s.settleEmptied()
	case workTakesOut:
		s.changeRequirements(func(c *requirementRecord) bool { return s.isNamed(c.Name) }, func(c *requirementRecord) { c.leave(d.On) })
		s.settleEmptied()
	case workRefersBack:
		s.referBack()
	case workEndsReferral, workSettlesByVarying:
		s.settle(w == workSettlesByVarying)
	case workOrdersStay:
		s.orderStay()
	case workEndsStay:
		s.endStay()
	case workLicenses:
		if p := (permission{d.WhomRole, d.What, d.Whom, d.WhomOf}); !slices.Contains(n.permits, p) {
			n.permits = append(slices.Clip(n.permits), p)
		}
	case workSetsDay:
		if !d.Until.IsZero() {
			s.keep(s.rule.keeps[0], d.Until)
		}
	case workReleasesAll:
		s.changeRequirements(func(c *requirementRecord) bool { return !c.Referred.IsZero() || !c.Suspended.IsZero() },
			func(c *requirementRecord) {
				c.Referred, c.Suspended = ipa.Date{}, ipa.Date{}
			})
	case workMeets:
		meant := func(c *requirementRecord) bool { return len(d.Names) == 0 || s.isNamed(c.Name) }
		s.changeRequirements(func(c *requirementRecord) bool { return c.Complied.IsZero() && meant(c) },
			func(c *requirementRecord) { c.Complied = d.On })
	case workUnmeets:
		s.changeRequirements(func(c *requirementRecord) bool { return !c.Complied.IsZero() && s.isNamed(c.Name) },
			func(c *requirementRecord) { c.Complied, c.excused = ipa.Date{}, d.On.Add(-1) })
	case workSues:
		n.suits = n.suits.with(d.Duty)
	case workEndsSuits:
		n.suits = 0
	}
}

// startStepsAgain counts the periods of what was under the review anew, under the reading that does.
func (s *scene) startStepsAgain() {
	referral := s.review().N
	s.changeRequirements(
		func(c *requirementRecord) bool {
			return c.isUnder(referral) && !c.Due.IsZero() && s.n.reads(readStepsAgain)
		},
		func(c *requirementRecord) { c.from, c.Due = s.d.On, stepsPeriod(&c.Requirement).Span(s.d.On).Last })
}

// referBack suspends the duty to comply with what is referred.
func (s *scene) referBack() {
	n, d := s.n, s.d
	referral := n.runs.at(s.run).N
	s.changeRecords(s.concerns, func(c *requirementRecord) {
		isBuilt := !c.Due.IsZero() && d.On.After(c.Due)
		if !c.inNotice() || d.Purpose == acts.Renewing && isBuilt && n.reads(readRenewalStays) {
			c.refer(referral, ipa.Date{})
			return
		}
		c.refer(referral, d.On)
	})
}

// settle ends a review of what was under it, by a variation or otherwise.
func (s *scene) settle(varied bool) {
	review := s.review()
	s.changeRecords(func(c *requirementRecord) bool { return c.isUnder(review.N) }, func(c *requirementRecord) {
		c.settle(review.N, s.d.On)
		if review.Purpose == acts.Renewing {
			c.renewed = renewedConfirmed
			if varied {
				c.renewed = renewedVaried
			}
		}
		switch {
		case c.inNotice():
			c.Outcome, c.Confirmed = c.Outcome || varied, c.Confirmed || !varied
		case varied:
			c.out = outOutcome
		default:
			c.out = outConfirmed
		}
	})
}

// orderStay suspends what an interim order of the Tribunal names, or all.
func (s *scene) orderStay() {
	d, order := s.d, s.n.runs.at(s.run).N
	s.changeRequirements(func(c *requirementRecord) bool { return len(d.Names) == 0 || s.isNamed(c.Name) },
		func(c *requirementRecord) {
			if c.orders = append(slices.Clip(c.orders), order); c.Suspended.IsZero() {
				c.Suspended = d.On
			}
		})
}

// endStay ends what an interim order suspended.
func (s *scene) endStay() {
	order := s.n.runs.at(s.run).N
	s.changeRequirements(func(c *requirementRecord) bool { return slices.Contains(c.orders, order) }, func(c *requirementRecord) {
		c.orders = slices.DeleteFunc(slices.Clone(c.orders), func(o int) bool { return o == order })
		if len(c.orders) == 0 {
			c.Suspended = ipa.Date{}
			c.release(s.d.On)
		}
	})
}

// comeIntoForce keeps the day on which the notice comes into force, if that is later than the giving and the words of its kind allow it.
func (s *scene) comeIntoForce() {
	if d := s.d; s.n.tables().has(clockInForce, s.n.eraOf(d.On)) && d.Until.After(d.On) {
		s.keep(keyInForce, d.Until)
	}
}

// inForceFrom is the day on which the notice came into force, or will: that of the giving, or a later one, s 87(6); zero: it is not given.
func (n *Notice) inForceFrom() ipa.Date { return laterOf(n.days[keyGiven], n.days[keyInForce]) }

// startLife reckons the life of a notice that is given on a day: from that on which it comes into force; before the two years were law, that which it
// will have once they are. What is given while no approval is needed lives until the end of Sch 9 para 4(2).
func (n *Notice) startLife(on ipa.Date) {
	from, t := laterOf(on, n.days[keyInForce]), n.tables()
	switch {
	case t.words[unapprovedLaw].stands&n.eraOf(on) != 0:
		n.last, n.legacy = clockUnapprovedLife.last(unapprovedEnds), isUnapproved
	case t.has(clockLife, n.eraOf(from)):
		n.last, n.legacy = clockLife.last(from), notLegacy
	case !t.legacy.IsZero(): // or it is of a kind that has no life
		n.last, n.legacy = clockLegacyLife.last(t.legacy), isLegacy
	}
}

// unapprovedLaw are the words of the power to give a retention notice while no approval was needed.
const unapprovedLaw = "s 87(1)@2016-12-30"

// unapprovedEnds is the day from which approval is needed, and the three months of Sch 9 para 4(2) run.
var unapprovedEnds = firstDay(parseLaw("s 87(1)(b)"))

// hasLaterLife reports whether a later life can follow the one that the notice has.
func (n *Notice) hasLaterLife(on ipa.Date) bool {
	return n.tables().has(clockLaterLife, n.eraOf(on)) && !n.last.IsZero()
}

// moveLife reckons the life that begins anew: s 255(5B)(b). A notice that was in effect before the two years were law may have none.
func (n *Notice) moveLife(from, on ipa.Date) {
	if !n.hasLaterLife(on) {
		return
	}
	old := n.legacy == isLegacy
	n.last = clockLaterLife.last(from)
	if old {
		n.legacy = wasLegacy
		if n.reads(readNeverEnds) {
			n.last = ipa.Date{}
		}
	}
}

// outlive gives a notice that was given without approval a life beyond Sch 9 para 4(2), now that it is varied or confirmed with it, under the reading
// by which that saves it: as one that was there before the two years were law.
func (n *Notice) outlive() {
	if n.legacy == isUnapproved && n.reads(readApprovedLives) {
		n.last, n.legacy = clockLegacyLife.last(n.tables().legacy), isLegacy
	}
}

// resume ends the suspension of what was referred, and the standstill, if they end with the act under a reading: the requirements are under
// review still. The one and the other last until the Secretary of State has reviewed the notice, s 257(3).
func (s *scene) resume(when switchReading) {
	r := s.review()
	if r == nil || !s.n.reads(when) {
		return
	}
	s.n.release(s.n.runPlace(RegionReview, r.N), s.d.On)
}

// bringIn makes what a decision adds part of the notice, and takes out what it removes. What replaces a requirement
// of the same name stays suspended as that was.
func (s *scene) bringIn(words *decisionContent, onReview bool) {
	n, on := s.n, s.d.On
	varied := n.runs.at(s.run).Purpose != acts.Giving
	var added []requirementRecord
	for _, r := range words.adds {
		c := requirementRecord{
			RequirementState: RequirementState{Requirement: r, Given: on, Due: s.dueDay(&r), Outcome: onReview}, varied: varied,
		}
		if i := s.place(r.Name); i >= 0 {
			old := n.content.at(i)
			c.Referred, c.referrals, c.Suspended, c.orders = old.Referred, old.referrals, old.Suspended, old.orders
		}
		switch {
		case onReview:
			c.renewed = renewedVaried
		case !n.days[keyRenewed].IsZero():
			c.renewed = renewedNot
		}
		added = append(added, c)
	}
	out := outVaried
	if onReview {
		out = outOutcome
	}
	removed, brought := namesOf(words.removes), namesOf(namesOfAll(words.adds))
	s.changeRequirements(func(c *requirementRecord) bool { return removed.has(c.Name) }, func(c *requirementRecord) {
		c.leave(on)
		if !brought.has(c.Name) {
			c.out = out
		}
	})
	n.content = n.content.with(added...)
}

// dueDay is the last day of the period for the steps of a requirement that is brought in; zero: not known. Of what comes into force on
// a day of its own, that day: s 87(6).
func (s *scene) dueDay(r *acts.Requirement) ipa.Date {
	if s.n.tables().has(clockInForce, s.n.eraOf(s.d.On)) {
		return laterOf(s.d.On, s.n.days[keyInForce])
	}
	return stepsPeriod(r).Span(s.d.On).Last
}

// settleEmptied settles the reviews of which nothing that was referred is left, under the reading by which they fall away.
func (s *scene) settleEmptied() {
	n := s.n
	for i := range n.runs.len() {
		r := n.runs.at(i)
		left := func(c *requirementRecord) bool { return c.isUnder(r.N) }
		if r.Region != RegionReview || !r.Live() || n.content.some(left) || !n.reads(readEmptiedFalls) {
			continue
		}
		s.ownRun(i).Status = Settled
		n.state[RegionReview-1] = n.furthest(RegionReview)
	}
}

// changeRequirements changes the standing requirements that are meant, in a copy.
func (s *scene) changeRequirements(meant func(*requirementRecord) bool, to func(*requirementRecord)) {
	s.changeRecords(func(c *requirementRecord) bool { return c.inNotice() && meant(c) }, to)
}

// changeRecords changes the requirements that are meant, those that have gone among them, in a copy. Which are meant is asked of the
// content as it was.
func (s *scene) changeRecords(meant func(*requirementRecord) bool, to func(*requirementRecord)) {
	changed, edit := s.n.content, pageEdit{}
	for i := range s.n.content.len() {
		if meant(s.n.content.at(i)) {
			to(changed.change(i, &edit))
		}
	}
	s.n.content = changed
}
