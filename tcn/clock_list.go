package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Clocks lists every period that is running on the day to which time has passed, has run, or is not yet known to start, in the order of
// the table of clocks; given IDs, only those. Those whose words did not stand on the day are not there. For another day, let time pass first: [Notice.On].
// To a notice of which no day is known yet ([Notice.Now]), there are none.
func (n Notice) Clocks(ids ...string) iter.Seq[Clock] {
	ids = slices.Clone(ids) // the caller's may change before the clocks are listed
	return func(yield func(Clock) bool) {
		n := n // which notes what was met; a sequence may be gone through again, and by several at once
		n.clockList(ids...)(yield)
	}
}

// clockList lists the clocks, and notes the open questions that were met.
func (n *Notice) clockList(ids ...string) iter.Seq[Clock] {
	return func(yield func(Clock) bool) {
		if !n.begun() {
			return
		}
		t, era, over := n.tables(), n.eraOf(n.now), n.state.In(RegionForce).Ended()
		var room [4]Clock // a clock has seldom more instances
		var law lawCopies
		for c := range clockCount {
			if !t.has(c, era) || len(ids) > 0 && !slices.Contains(ids, clockLines[c].ID) {
				continue
			}
			all := n.clocksOf(room[:0], c, n.now, over)
			for i := range all {
				all[i].Law = law.of(all[i].Law)
				if !yield(all[i]) {
					return
				}
			}
		}
	}
}

// clocksOf appends the instances of one clock on a day, when the notice may be over.
func (n *Notice) clocksOf(all []Clock, c clockID, day ipa.Date, over bool) []Clock {
	switch c {
	case clockToRefer:
		return n.clockOn(all, c, c.span(n.days[keyGiven]), day, over)
	case clockToReferVariation:
		return n.variations(all, day, over)
	case clockToReferRenewal:
		from := n.days[keyRenewed]
		if !from.IsZero() && n.reads(readRenewalFromGiving) {
			from = n.days[keyGiven]
		}
		if from.IsZero() {
			return all
		}
		return n.clockOn(all, c, c.span(from), day, over)
	case clockLife, clockLaterLife, clockLegacyLife, clockUnapprovedLife:
		return n.lives(all, c, day, over)
	case clockInForce:
		if n.days[keyInForce].IsZero() {
			return all
		}
		return n.clockOn(all, c, ipa.Span{First: n.days[keyGiven], Last: n.days[keyInForce].Add(-1)}, day, over)
	case clockRenewalWindow, clockLegacyWindow:
		return n.windows(all, c, day, over)
	case clockToComplain, clockToClaim:
		if n.state.In(RegionForce) == Abandoned {
			return all
		}
		return n.clockOn(all, c, c.span(n.days[keyGiven]), day, false)
	case clockToComplainVarying, clockToClaimVarying:
		return n.claimsOfVarying(all, c, day)
	case clockToComplainNotRevoking, clockToClaimNotRevoking:
		if n.days[keyGiven].IsZero() {
			return all
		}
		return n.clockOn(all, c, c.span(n.failedUntil()), day, false)
	case clockForSteps:
		return n.steps(all, day, over)
	case clockToNotify:
		return n.notifications(all, day, over)
	case clockForInterception:
		if n.content.some(func(s *requirementRecord) bool {
			return s.inNotice() && s.Obligation.Within(n.tables().clocks[c].Law[0])
		}) {
			return n.clockOn(all, c, ipa.Span{}, day, over)
		}
		return all
	default: // a run's
	}
	for i := range n.runs.len() {
		all = n.ofRun(all, c, n.runs.at(i), day)
	}
	return all
}

// clockOn appends a clock laid on its days.
func (n *Notice) clockOn(all []Clock, c clockID, span ipa.Span, day ipa.Date, finished bool) []Clock {
	all = append(all, n.tables().clocks[c].Clock)
	one := &all[len(all)-1]
	if later := clockLines[c].Later; !span.Arguable.IsZero() && later != 0 && n.reads(later) {
		span.Last, span.Arguable = span.Arguable, ipa.Date{}
	}
	one.Span = span
	latest := span.Last
	if span.Arguable.After(latest) {
		latest = span.Arguable
	}
	switch {
	case finished:
		one.Phase = Finished
	case span == ipa.Span{}:
		one.Phase = NoDate
	case day.Before(span.First):
		one.Phase = ToCome
	case day.After(latest):
		one.Phase = RunOut
	default:
		one.Phase, one.Left = Running, max(span.Last.Sub(day), 0)
	}
	return all
}

// variations appends the periods for referring variations back: one for each day on which a variation added or took out what can be referred.
func (n *Notice) variations(all []Clock, day ipa.Date, over bool) []Clock {
	var seen []ipa.Date
	for i := range n.content.len() {
		c := n.content.at(i)
		if c.inNotice() && !c.Outcome && c.varied && !slices.Contains(seen, c.Given) {
			seen = append(seen, c.Given)
			all = n.clockOn(all, clockToReferVariation, clockToReferVariation.span(c.Given), day, over)
		}
	}
	s := n.bystander()
	for i := range n.content.len() { // a variation that only takes away
		c := n.content.at(i)
		if c.out == outVaried && s.isTakenOut(c) && !slices.Contains(seen, c.Gone) && !n.reads(readAdditionsOnly) {
			seen = append(seen, c.Gone)
			all = n.clockOn(all, clockToReferVariation, clockToReferVariation.span(c.Gone), day, over)
		}
	}
	return all
}

// claimsOfVarying appends the periods for a claim about a variation: one for each day on which there was one.
func (n *Notice) claimsOfVarying(all []Clock, c clockID, day ipa.Date) []Clock {
	var seen []ipa.Date
	for i := range n.runs.len() {
		r := n.runs.at(i)
		if on := r.keptDay(keyClosed); r.Region == RegionLock && r.Purpose == acts.Varying && !on.IsZero() && !slices.Contains(seen, on) {
			seen = append(seen, on)
			all = n.clockOn(all, c, c.span(on), day, false)
		}
	}
	return all
}

// lives appends the lives of the notice under one clock: its first, or that of a notice in effect before, and those that renewals and variations
// have added, each of which begins on the day after the one before it ends, s 255(5B)(b): it is to come until then. One that another has
// followed is there no more.
func (n *Notice) lives(all []Clock, c clockID, day ipa.Date, over bool) []Clock {
	first, start := clockLife, n.inForceFrom()
	switch n.legacy {
	case isLegacy, wasLegacy:
		first, start = clockLegacyLife, n.tables().legacy
	case isUnapproved:
		first, start = clockUnapprovedLife, unapprovedEnds
	case notLegacy:
	}
	switch {
	case c != first && (c != clockLaterLife || n.last.IsZero()):
		return all
	case n.last.IsZero():
		return n.clockOn(all, c, ipa.Span{}, day, over)
	}
	for at := first; !start.IsZero(); at = clockLaterLife {
		span := ipa.Span{First: start, Last: at.last(start)}
		ends := !span.Last.Before(n.last) // no other follows it
		if ends {
			span.Last = n.last // which another reading may have put elsewhere
		}
		if passed := !ends && day.After(span.Last); at == c && !passed {
			all = n.clockOn(all, at, span, day, over)
			if one := &all[len(all)-1]; !ends {
				one.Ends, one.Then = clockLines[at].Next, clockLines[clockLaterLife].ID
			}
		}
		if ends {
			break
		}
		start = span.Last.Add(1)
	}
	return all
}

// windows appends the renewal period: the last 30 days, or that of a notice in effect before.
func (n *Notice) windows(all []Clock, c clockID, day ipa.Date, over bool) []Clock {
	old := n.legacy == isLegacy && n.tables().has(clockLegacyWindow, n.eraOf(day))
	switch {
	case old != (c == clockLegacyWindow):
		return all
	case old:
		return n.clockOn(all, c, c.span(n.tables().legacy), day, over)
	}
	return n.clockOn(all, c, c.span(n.last), day, over) // which has no days, where there is no last day
}

// steps appends the periods for the steps, requirement by requirement.
func (n *Notice) steps(all []Clock, day ipa.Date, over bool) []Clock {
	for i := range n.content.len() {
		if s := n.content.at(i); s.inNotice() {
			all = n.clockOn(all, clockForSteps, s.stepsSpan(), day, over || !s.Complied.IsZero())
			one := &all[len(all)-1]
			one.Requirement, one.Length = s.Name, stepsPeriod(&s.Requirement)
		}
	}
	return all
}

// notifications appends the time for notifying a proposal, for each change that is to be notified: nothing says how long it is.
func (n *Notice) notifications(all []Clock, day ipa.Date, over bool) []Clock {
	for i := range n.content.len() {
		if r := n.content.at(i); r.inNotice() {
			all = n.clockOn(all, clockToNotify, ipa.Span{}, day, over || r.isNotified())
			all[len(all)-1].Requirement = r.Name
		}
	}
	return all
}

// isToAppeal reports whether it is a clock of either party for an appeal from the Tribunal: RIPA 2000 s 67A(8).
func (c clockID) isToAppeal() bool { return c == clockToAppeal || c == clockToAppealSecretary }

// ofRun appends a clock of a referral, a decision or a claim.
func (n *Notice) ofRun(all []Clock, c clockID, r *runRecord, day ipa.Date) []Clock {
	var span ipa.Span
	switch {
	case c == clockToReview && r.Region == RegionReview:
		if last := n.reviewEnd(r); !last.IsZero() {
			span = ipa.Span{First: r.Opened, Last: last}
		}
	case c == clockToDecide && r.Region == RegionReview:
		if last := n.relevantEnd(r); !last.IsZero() {
			span = ipa.Span{First: r.reported(), Last: last}
		}
	case (c == clockForEvidence || c == clockForSecretaryEvidence) && r.Region == RegionReview:
		until := r.keptDay(keyDirected)
		if c == clockForSecretaryEvidence {
			until = r.keptDay(keyDirectedSecretary)
		}
		if until.IsZero() {
			return all
		}
		span = ipa.Span{First: r.Opened, Last: until}
	case c == clockToApprove && r.Status == Decided && r.Review == 0, c == clockToGrant && r.Status == Asked, c == clockToSettle && r.Status == Decided && r.Review != 0:
	case c.isToAppeal() && (r.Status == Determined || r.Status == Appealed) && !r.keptDay(keyClosed).IsZero() && n.tables().has(c, n.eraOf(r.keptDay(keyClosed))):
		span = c.span(r.keptDay(keyNotified))
	case c.isToAppeal() && (r.Status == Tribunal || r.Status == Appealed) && !r.keptDay(keyIssueNotified).IsZero():
		span = c.span(r.keptDay(keyIssueNotified))
	default:
		return all
	}
	finished := !r.Live() || n.isDecided(r)
	if c.isToAppeal() {
		finished = r.Status == Appealed || !r.keptDay(keyAppealDecided).IsZero()
	}
	all = n.clockOn(all, c, span, day, finished)
	one := &all[len(all)-1]
	one.Region, one.Run = r.Region, r.N
	if review, decision := n.reviewEnd(r), n.relevantEnd(r); c == clockToReview {
		one.Binding = !review.IsZero() && (decision.IsZero() || !decision.Before(review))
	} else if c == clockToDecide {
		one.Binding = !decision.IsZero() && (review.IsZero() || decision.Before(review))
	}
	return all
}
