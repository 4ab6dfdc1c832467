package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// within answers whether the act is within one of the review's periods. Where the words were not yet law when
// the period would have begun, it is doubtful whether there is one: by default there is not.
func (s *scene) within(t acts.Term) factAnswer {
	r := s.review()
	if r == nil {
		return answerYes
	}
	last := s.termEnd(t)
	switch {
	case last.IsZero():
		return doubtfulYes
	case !clockToReview.there(s.n.eraOf(r.Opened)):
		return doubtfulNoUnless(!s.d.On.After(last))
	}
	return answerIf(!s.d.On.After(last))
}

// pending reports whether a review is live that began while the standstill was law, or before.
func (s *scene) pending(since bool) bool {
	return slices.ContainsFunc(s.n.runs, func(r runRecord) bool {
		return r.Region == RegionReview && r.Live() && (s.n.eraOf(r.Opened)&stillEras != 0) == since
	})
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
