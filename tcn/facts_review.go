package tcn

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// inTerm reports whether the act is within one of the review's periods, or there is none.
func (s *scene) inTerm(t acts.Term) bool {
	last := s.termEnd(t)
	if last.IsZero() || !s.d.On.After(last) {
		return true
	}
	return !s.d.On.After(s.termEnd(acts.RelevantPeriod)) && s.n.reads(readRelevantPeriodBinds) // the other period may be the one that binds
}

// pending reports whether a review is live that began while the standstill was law, or before, and holds things still.
func (s *scene) pending(since bool) bool {
	return s.anyRun(func(r *runRecord) bool {
		return r.Region == RegionReview && r.Live() && !r.released && (s.n.eraOf(r.Opened)&s.n.tables().words[stillLaw].stands != 0) == since
	})
}

// owed reports whether the duty to comply with a requirement attaches on the day: it binds, and its period is known to have ended.
func (s *scene) owed(name string) bool {
	i := s.place(name)
	if i < 0 || s.n.state.In(RegionForce) != Issued {
		return false
	}
	c := s.n.content.at(i)
	return c.binds() && !c.Due.IsZero() && s.d.On.After(c.Due)
}

// owedPerhaps reports whether a requirement binds whose period is not known to have ended, nor to run still.
func (s *scene) owedPerhaps(name string) bool {
	i := s.place(name)
	return i >= 0 && s.n.state.In(RegionForce) == Issued && s.n.content.at(i).binds() && s.n.content.at(i).Due.IsZero()
}

// toNotify reports whether a relevant change is of some that a notice in force specifies: s 258A(9).
func (s *scene) toNotify(name string, some func(requirementRecord) bool) bool {
	i := s.place(name)
	return i >= 0 && s.n.state.In(RegionForce) == Issued && some(*s.n.content.at(i))
}

// The changes that a notification notice may specify: SI 2025/656, reg 3(1), and the examples of reg 3(2).
var relevantChange, exampleChange = ipa.MustParse("SI 2025/656, reg 3(1)"), ipa.MustParse("SI 2025/656, reg 3(2)")
