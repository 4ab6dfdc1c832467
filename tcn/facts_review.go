package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// isOldReference reports whether a review began before there was a time for it.
func (n *Notice) isOldReference(review *runRecord) bool {
	return !clockToReview.there(n.eraOf(review.Opened))
}

// hasRunOut reports whether one of the review's periods is known and has ended.
func (s *scene) hasRunOut(t acts.Term) bool {
	last := s.termEnd(t)
	return !last.IsZero() && s.d.On.After(last)
}

// withinReviewPeriod answers whether the act is within the review period. While the relevant period still runs, it is doubtful whether
// the review period matters: by default it does.
func (s *scene) withinReviewPeriod() factAnswer {
	switch r := s.review(); {
	case r == nil || s.n.isOldReference(r) || !s.hasRunOut(acts.ReviewPeriod):
		return answerYes
	case !s.termEnd(acts.RelevantPeriod).IsZero() && !s.hasRunOut(acts.RelevantPeriod):
		return doubtfulNo
	}
	return answerNo
}

// withinRelevantPeriod answers whether the act is within the relevant period. For an older reference it is doubtful whether it has one:
// by default it has, if both reported since there is one.
func (s *scene) withinRelevantPeriod() factAnswer {
	switch r := s.review(); {
	case r == nil || !s.hasRunOut(acts.RelevantPeriod):
		return answerYes
	case s.n.isOldReference(r):
		return doubtfulNo
	}
	return answerNo
}

// withinOldPeriods answers whether the act on an older reference would be within the periods, had they run from days on which they were
// not yet law: by default they did not.
func (s *scene) withinOldPeriods() factAnswer {
	r := s.review()
	if r == nil || !s.n.isOldReference(r) || s.hasRunOut(acts.RelevantPeriod) {
		return answerYes
	}
	reported := r.reported()
	return doubtfulYesUnless(!s.d.On.After(clockToReview.last(r.Opened)) &&
		(reported.IsZero() || !s.termEnd(acts.RelevantPeriod).IsZero() || !s.d.On.After(clockToDecide.last(reported))))
}

// A standstill says how sure it is that a live review holds the person still.
type standstill uint8

const (
	standstillSince   standstill = iota + 1 // it began while the standstill was law
	standstillBefore                        // it began before
	standstillEmptied                       // nothing that was referred is left: it was revoked, varied away or quashed
)

// pending reports whether a review is live that holds the person still in a way.
func (s *scene) pending(way standstill) bool {
	return s.anyRun(func(r *runRecord) bool { return r.Region == RegionReview && r.Live() && s.n.standstillOf(r) == way })
}

// standstillOf is how a live review holds the person still.
func (n *Notice) standstillOf(review *runRecord) standstill {
	switch {
	case !slices.ContainsFunc(n.content, func(c requirementRecord) bool { return c.referral == review.N }):
		return standstillEmptied
	case n.eraOf(review.Opened)&stillEras != 0:
		return standstillSince
	}
	return standstillBefore
}

// owed reports whether the duty to comply with a requirement attaches on the day: it binds, and its period is known to have ended.
func (s *scene) owed(name string) bool {
	i := s.n.requirement(name)
	if i < 0 || s.n.state.In(RegionForce) != Issued {
		return false
	}
	c := s.n.content[i]
	return c.binds() && !c.Due.IsZero() && s.d.On.After(c.Due)
}

// owedPerhaps reports whether a requirement binds whose period is not known to have ended, nor to run still.
func (s *scene) owedPerhaps(name string) bool {
	i := s.n.requirement(name)
	return i >= 0 && s.n.state.In(RegionForce) == Issued && s.n.content[i].binds() && s.n.content[i].Due.IsZero()
}

// unlessElsewhere is no, and doubtful where the change touches only what the part referred does not concern.
func unlessElsewhere(d *acts.Deed) factAnswer {
	if d.Elsewhere != 0 {
		return doubtfulNo
	}
	return answerNo
}
