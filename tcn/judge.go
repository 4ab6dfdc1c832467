package tcn

import (
	"github.com/doublelock/doublelock/tcn/acts"
)

// judge finds the rule of the act and rules on it, into a ruling that is empty. The notice's time has passed to the act's day.
func (s *scene) judge(act acts.Act, r *judged) *acts.BadAct {
	n, d := s.n, s.d
	s.era, s.run, s.link = n.eraOf(d.On), -1, -1
	rival, bad := s.findRun()
	if bad != nil {
		return bad
	}
	fits, absent := s.findRule() // a ruling keeps the rule, and nothing else of the scene
	s.rule = fits
	if fits == nil {
		return d.Formless()
	}
	if rival >= 0 && fits.inRun {
		return s.tornRun(rival)
	}
	if bad := s.findReview(); bad != nil {
		return bad
	}
	r.act = act
	s.weigh(fits, absent, r)
	return nil
}

// weigh rules on the act by one rule, into a ruling that has nothing but the act.
func (s *scene) weigh(fits *compiledRule, absent bool, r *judged) {
	n, d := s.n, s.d
	r.rule, r.by, r.day, r.fixed = fits, d.Role, d.On, n.law
	r.from, r.to, r.absent, r.effect = n.state, n.state, absent, Lawful
	switch {
	case fits.kind.Opens:
		r.run = uint16(n.runsIn(fits.kind.In) + 1)
	case s.run >= 0 && fits.inRun:
		r.run = uint16(n.runs.at(s.run).N)
	}
	if r.powerless() {
		r.effect, r.met = Void, n.met
		return
	}
	for _, region := range fits.looks {
		at := s.statusIn(region)
		r.at[region-1] = at
		if fits.ownTo[at] == 0 {
			r.effect = Void
		}
	}
	for i := range fits.needs {
		need := &fits.needs[i]
		if need.stands&s.era == 0 {
			continue
		}
		if s.answer(need.is) {
			continue
		}
		r.unmet |= 1 << i
		r.effect = max(r.effect, need.effect)
	}
	r.met = n.met
}

// findRule finds the act's rule: the first whose conditions hold and whose words stand. If only rules whose words
// do not stand fit, it takes the first of them and says so.
func (s *scene) findRule() (fits *compiledRule, absent bool) {
	var early *compiledRule
	forms := s.n.tables().byVerb[s.d.Number]
next:
	for i := range forms {
		r := &forms[i]
		for _, f := range r.conditions {
			if !s.answer(f) {
				continue next
			}
		}
		if r.reading != 0 && !s.n.reads(r.reading) {
			continue
		}
		if r.stands&s.era != 0 {
			return r, false
		}
		if early == nil {
			early = r
		}
	}
	return early, true
}
