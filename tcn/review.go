package tcn

import (
	"github.com/doublelock/doublelock/ipa"
)

// periodsMade is the day on which the regulations that set the periods of a review came into force, a fortnight before the power to make them:
// SI 2025/656, reg 1(2).
var periodsMade = ipa.Day(2025, 6, 6)

// isTimed reports whether a period of a review that begins on a day is there, the reference having been made on a day. On the fortnight before its
// words were all law it is doubtful whether it was; and of a reference made before them, whether they apply to it at all.
func (n *Notice) isTimed(c clockID, from, referred ipa.Date) bool {
	older := !n.tables().has(c, n.eraOf(referred))
	switch {
	case n.tables().has(c, n.eraOf(from)):
		return !older || !n.reads(readPendingNeither)
	case !from.Before(periodsMade) && n.reads(readPeriodsBound):
		return true
	}
	return n.tables().has(c, n.eraOf(n.now)) && n.reads(readPendingBoth)
}

// reviewEnd is the last day of the review period: SI 2018/354, reg 2A. It is zero for a referral made before the words were law.
func (n *Notice) reviewEnd(r *runRecord) ipa.Date {
	if end := r.keptDay(keyReviewEnds); !end.IsZero() {
		return end
	}
	if !n.isTimed(clockToReview, r.Opened, r.Opened) {
		return ipa.Date{}
	}
	return clockToReview.last(r.Opened)
}

// relevantEnd is the last day of the relevant period: SI 2018/354, reg 2B. It is zero until both have reported,
// and if they did before the words were law.
func (n *Notice) relevantEnd(r *runRecord) ipa.Date {
	if end := r.keptDay(keyRelevantEnds); !end.IsZero() {
		return end
	}
	later := r.reported()
	if later.IsZero() || !n.isTimed(clockToDecide, later, r.Opened) {
		return ipa.Date{}
	}
	return clockToDecide.last(later)
}

// decisionEnd is the last day for deciding a review: the end of the period that ends first, or, under the other reading, of the relevant period.
func (n *Notice) decisionEnd(r *runRecord) ipa.Date {
	review, relevant := n.reviewEnd(r), n.relevantEnd(r)
	switch {
	case review.IsZero():
		return relevant
	case relevant.IsZero(), !review.Before(relevant):
		return earlierOf(review, relevant)
	case n.reads(readRelevantPeriodBinds):
		return relevant
	}
	return review
}

// earlierOf is the earlier of two days of which the second may be none.
func earlierOf(a, b ipa.Date) ipa.Date {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// laterOf is the later of two days.
func laterOf(a, b ipa.Date) ipa.Date {
	if b.After(a) {
		return b
	}
	return a
}

// isMissed reports whether the time for deciding a review has run out undecided.
func (n *Notice) isMissed(r *runRecord, on ipa.Date) bool {
	if r.Region != RegionReview || !r.Live() || n.isDecided(r) {
		return false
	}
	end := n.decisionEnd(r)
	return !end.IsZero() && on.After(end)
}

// endMissed ends what the reviews hold that have been missed by a day, under the readings by which that ends it: the suspension and the
// standstill, or the notice itself so far as referred. Each ends on the day after the last for deciding it, or on that from which it could be missed,
// if that is later; the latest of these days comes back.
func (n *Notice) endMissed(by, from ipa.Date) (latest ipa.Date) {
	latest = from
	for i := range n.runs.len() {
		r := n.runs.at(i)
		if r.released || !n.isMissed(r, by) {
			continue
		}
		on := laterOf(n.decisionEnd(r).Add(1), from)
		switch {
		case n.reads(readMissedEnds):
			n.release(i, on)
		case n.reads(readMissedEndsNotice):
			n.endReferred(i, on)
		}
		latest = laterOf(latest, on)
	}
	return latest
}

// release ends the suspension and the standstill that follow a reference, on a day: s 257(3). The review goes on.
func (n *Notice) release(review int, on ipa.Date) {
	n.runs.change(review, &pageEdit{}).released = true
	referral := n.runs.at(review).N
	n.changeReferred(referral, func(c *requirementRecord) { c.resume(referral, on) })
}

// endReferred takes what was referred out of the notice on a day, and settles that. What a variation took out before has gone already.
func (n *Notice) endReferred(review int, on ipa.Date) {
	referral := n.runs.at(review).N
	n.runs.change(review, &pageEdit{}).Status = Settled
	n.changeReferred(referral, func(c *requirementRecord) {
		if c.inNotice() {
			c.leave(on)
		} else {
			c.settle(referral, on)
		}
	})
	n.state[RegionReview-1] = n.furthest(RegionReview)
}

// changeReferred changes the requirements that a review is about, in a copy.
func (n *Notice) changeReferred(referral int, to func(*requirementRecord)) {
	edit := pageEdit{}
	for i := range n.content.len() {
		if n.content.at(i).isUnder(referral) {
			to(n.content.change(i, &edit))
		}
	}
}

// reported is the day of the later of the two reports on a review; zero until both have been made.
func (r *runRecord) reported() ipa.Date {
	board, commissioner := r.keptDay(keyBoardReported), r.keptDay(keyCommissionerReported)
	switch {
	case board.IsZero() || commissioner.IsZero():
		return ipa.Date{}
	case board.Before(commissioner):
		return commissioner
	}
	return board
}

// isDecided reports whether a decision on a review is live: the periods bind the decision alone.
func (n *Notice) isDecided(review *runRecord) bool { return review.decisions > 0 }

// isDecidedBy reports whether a review was decided by a day, or is decided now. A decision that the Commissioner refused was made all the same:
// in time if it was, though what is decided anew may be late (doubt 10).
func (n *Notice) isDecidedBy(review *runRecord, last ipa.Date) bool {
	return n.isDecided(review) || n.runs.some(func(r *runRecord) bool {
		return r.Region == RegionLock && r.Status == Barred && r.Review == review.N && !r.Opened.After(last)
	})
}
