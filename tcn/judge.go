package tcn

import (
	"fmt"

	"github.com/doublelock/doublelock/tcn/acts"
)

// judge finds the rule of the act and rules on it. The notice's time has passed to the act's day.
func (s *scene) judge(act acts.Act) (Ruling, *acts.BadAct) {
	n, d := s.n, s.d
	s.era, s.run, s.link = n.eraOf(d.On), -1, -1
	rival, bad := s.choose()
	if bad != nil {
		return Ruling{}, bad
	}
	fits, absent := s.findRule() // a ruling keeps the rule, and nothing else of the scene
	s.rule = fits
	if fits == nil {
		return Ruling{}, d.Formless()
	}
	if rival >= 0 && fits.inRun {
		return Ruling{}, &acts.BadAct{Verb: d.Number.String(), Field: "Run", Says: fmt.Sprintf("it fits run %d and run %d", n.runs[rival].N, n.runs[s.run].N), Cure: "name one"}
	}
	if bad := s.findReview(); bad != nil {
		return Ruling{}, bad
	}
	return s.weigh(act, fits, absent), nil
}

// weigh rules on the act by one rule.
func (s *scene) weigh(act acts.Act, fits *compiledRule, absent bool) Ruling {
	n, d := s.n, s.d
	r := Ruling{act: act, rule: fits, day: d.On, fixed: n.law, from: n.state, to: n.state, absent: absent, effect: Lawful}
	switch {
	case fits.kind.Opens:
		r.run = n.runsIn(fits.kind.In) + 1
	case s.run >= 0 && fits.inRun:
		r.run = n.runs[s.run].N
	}
	if absent {
		r.effect = Void
		return r
	}
	for _, region := range fits.looks {
		at := s.statusIn(region)
		r.at[region-1] = at
		if fits.ownTo[at] == 0 {
			r.missed[region-1] = true
			r.effect = Void
		}
	}
	for i := range fits.needs {
		need := &fits.needs[i]
		if need.stands&s.era == 0 {
			continue
		}
		switch s.answer(need.is) {
		case answerYes:
			continue
		case doubtfulYes:
			r.doubtful |= 1 << i
			continue
		case doubtfulNo:
			r.doubtful |= 1 << i
		default: // a plain no
		}
		r.unmet |= 1 << i
		r.effect = max(r.effect, need.effect)
	}
	return r
}

// choose finds the act's run: the one that it names, or the only one that it fits. If it fits two, it takes the later,
// and the other is its rival; -1: it has none.
func (s *scene) choose() (rival int, bad *acts.BadAct) {
	kind := &actTable[s.d.Number]
	if kind.In == 0 || kind.Opens {
		return -1, nil
	}
	if s.d.Run != 0 {
		s.run = s.n.runPlace(kind.In, s.d.Run)
		if s.run < 0 {
			return -1, &acts.BadAct{Verb: s.d.Number.String(), Field: "Run", Says: fmt.Sprintf("there is no %v run %d", kind.In, s.d.Run), Cure: "name one that Runs lists, or none"}
		}
		if kind.Purpose != 0 && s.n.runs[s.run].Purpose != kind.Purpose {
			return -1, &acts.BadAct{Verb: s.d.Number.String(), Field: "Run", Says: fmt.Sprintf("run %d is a decision to %v", s.d.Run, s.n.runs[s.run].Purpose), Cure: "name a decision to " + kind.Purpose.String()}
		}
		return -1, nil
	}
	rival = -1
	fits := false
	for i := range s.n.runs {
		r := &s.n.runs[i]
		if r.Region != kind.In || kind.Purpose != 0 && r.Purpose != kind.Purpose {
			continue
		}
		moves := compiledLaw.moves[s.d.Number][r.Status]
		switch {
		case moves && fits:
			rival, s.run = s.run, i
		case moves:
			fits, s.run = true, i
		case !fits:
			s.run = i
		}
	}
	return rival, nil
}

// fit finds the act's rule: the first whose conditions hold and whose words stand. If only rules whose words
// do not stand fit, it takes the first of them and says so.
func (s *scene) findRule() (fits *compiledRule, absent bool) {
	var early *compiledRule
next:
	for i := range compiledLaw.byVerb[s.d.Number] {
		r := &compiledLaw.byVerb[s.d.Number][i]
		for _, f := range r.conditions {
			if s.answer(f) != answerYes {
				continue next
			}
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

// tie finds the review that a decision settles: the one that it names, or the only one that it fits.
func (s *scene) findReview() *acts.BadAct {
	if !s.rule.settles {
		return nil
	}
	if !s.rule.kind.Opens {
		if s.run >= 0 {
			s.link = s.n.runPlace(RegionReview, s.n.runs[s.run].Review)
		}
		return nil
	}
	if s.d.Review != 0 {
		if s.link = s.n.runPlace(RegionReview, s.d.Review); s.link < 0 {
			return &acts.BadAct{Verb: s.d.Number.String(), Field: "Review", Says: fmt.Sprintf("there is no review run %d", s.d.Review), Cure: "name one that Runs lists, or none"}
		}
		return nil
	}
	fits := false
	for i := range s.n.runs {
		r := &s.n.runs[i]
		if r.Region != RegionReview {
			continue
		}
		moves := s.rule.ownTo[r.Status] != 0
		switch {
		case moves && fits:
			return &acts.BadAct{Verb: s.d.Number.String(), Field: "Review", Says: fmt.Sprintf("it fits run %d and run %d", s.n.runs[s.link].N, r.N), Cure: "name one"}
		case moves, !fits:
			s.link, fits = i, moves
		}
	}
	return nil
}
