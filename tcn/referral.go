package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// referred reports whether a requirement is among those that a referral sends back.
func (s *scene) referred(c *requirementRecord) bool {
	if !c.inNotice() {
		return false
	}
	if len(s.d.Names) > 0 {
		return slices.Contains(s.d.Names, c.Name)
	}
	switch s.d.Purpose {
	case acts.Giving:
		return c.Given == s.n.days[keyGiven] && c.referral == 0
	case acts.Varying:
		return s.isFresh(c) && (!c.Outcome || !slices.ContainsFunc(s.n.content, func(o requirementRecord) bool { return s.isFresh(&o) && !o.Outcome }))
	default: // the renewal of all that stands
		return c.referral == 0
	}
}

// isFresh reports whether a variation added a requirement that could be in time to be referred back.
func (s *scene) isFresh(c *requirementRecord) bool {
	return c.inNotice() && c.Given != s.n.days[keyGiven] && c.referral == 0 && clockToRefer.holds(c.Given, s.d.On) != answerNo
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
