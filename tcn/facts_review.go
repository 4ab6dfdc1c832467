package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// mayRefer answers whether some requirement could be referred back, in time and for the first time.
func (s *scene) mayRefer(of acts.Purpose) factAnswer {
	_, best := s.n.referables(of, s.d.On)
	return best
}

// referables lists the requirements that could be referred back on a day, and answers for the one that is least doubtful.
func (n *Notice) referables(of acts.Purpose, on ipa.Date) (names []string, best factAnswer) {
	for _, c := range n.content {
		d := acts.Deed{On: on, Purpose: of, Names: []string{c.Name}}
		s := scene{n: n, d: &d, run: -1, link: -1}
		if !c.inNotice() || c.referral != 0 || of != acts.Renewing && (c.Outcome || c.Confirmed) {
			continue
		}
		switch s.referable() {
		case answerYes:
			names, best = append(names, c.Name), answerYes
		case doubtfulNo:
			if names = append(names, c.Name); best == answerNo {
				best = doubtfulNo
			}
		default: // out of time
		}
	}
	return names, best
}

// referable answers whether a referral is of something, and within its 28 days: SI 2018/354, reg 2(1).
func (s *scene) referable() factAnswer {
	n, d := s.n, s.d
	found, worst := false, answerYes
	for i := range n.content {
		c := &n.content[i]
		if !s.referred(c) {
			continue
		}
		found = true
		from := c.Given
		if d.Purpose == acts.Renewing {
			from = n.days[keyRenewed]
		} else if (c.Given == n.days[keyGiven]) != (d.Purpose == acts.Giving) {
			return answerNo
		}
		switch clockToRefer.holds(from, d.On) {
		case answerNo:
			return answerNo
		case doubtfulNo:
			worst = doubtfulNo
		default: // in time
		}
	}
	if !found && len(d.Names) == 0 {
		return answerNo
	}
	return worst // what is named and not in the notice is another ground
}

// holds answers whether a day is within a clock's period; on a day that only the more generous reading reaches the answer is doubtful, and no.
func (c clockID) holds(from, on ipa.Date) factAnswer {
	span := c.span(from)
	switch {
	case from.IsZero() || on.Before(from):
		return answerNo
	case !on.After(span.Last):
		return answerYes
	case !span.Arguable.IsZero() && !on.After(span.Arguable):
		return doubtfulNo
	}
	return answerNo
}

// review is the review that the act belongs to or settles, or nil.
func (s *scene) review() *runRecord {
	switch {
	case s.link >= 0:
		return &s.n.runs[s.link]
	case s.run >= 0 && s.n.runs[s.run].Region == RegionReview:
		return &s.n.runs[s.run]
	}
	return nil
}

// termEnd is the last day of one of a review's two periods; zero if it has none.
func (s *scene) termEnd(t acts.Term) ipa.Date {
	r := s.review()
	if r == nil {
		return ipa.Date{}
	}
	if t == acts.RelevantPeriod {
		return s.n.relevantEnd(r)
	}
	return s.n.reviewEnd(r)
}

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
