package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// reviewEnd is the last day of the review period: SI 2018/354, reg 2A. It is zero for a referral made before the words were law.
func (n *Notice) reviewEnd(r *runRecord) ipa.Date {
	if end := r.keptDay(keyReviewEnds); !end.IsZero() {
		return end
	}
	if !clockToReview.there(n.eraOf(r.Opened)) {
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
	if later.IsZero() || !clockToDecide.there(n.eraOf(later)) {
		return ipa.Date{}
	}
	return clockToDecide.last(later)
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
func (n *Notice) isDecided(review *runRecord) bool {
	return review.Region == RegionReview && slices.ContainsFunc(n.runs, func(r runRecord) bool {
		return r.Region == RegionLock && r.Live() && r.Review == review.N
	})
}

// isDecidedBy reports whether a review was decided by a day, or is decided now. A decision that the Commissioner refused was made all the same:
// in time if it was, though what is decided anew may be late (doubt 10).
func (n *Notice) isDecidedBy(review *runRecord, last ipa.Date) bool {
	return n.isDecided(review) || slices.ContainsFunc(n.runs, func(r runRecord) bool {
		return r.Region == RegionLock && r.Status == Barred && r.Review == review.N && !r.Opened.After(last)
	})
}
