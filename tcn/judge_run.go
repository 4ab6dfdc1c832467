package tcn

import (
	"fmt"

	"github.com/doublelock/doublelock/tcn/acts"
)

// findRun finds the act's run: the one that it names, or else, of the runs of its region and purpose, the one that some form of the act moves;
// of several, the one that is moved by the form which the act would have in it. If two are, it is the later, and the other is its rival; -1: it has none.
func (s *scene) findRun() (rival int, bad *acts.BadAct) {
	kind := &actTable[s.d.Number]
	switch {
	case kind.In == 0 || kind.Opens:
		return -1, nil
	case s.d.Run != 0:
		s.run, bad = s.namedRun("Run", kind.In, s.d.Run)
		if bad == nil && kind.Purpose != 0 && s.n.runs.at(s.run).Purpose != kind.Purpose {
			bad = s.badRun("Run", fmt.Sprintf("run %d is a decision to %v", s.d.Run, s.n.runs.at(s.run).Purpose), "name a decision to "+kind.Purpose.String())
		}
		return -1, bad
	}
	moves := &s.n.tables().moves[s.d.Number]
	meant := func(r *runRecord) bool {
		return r.Region == kind.In && (kind.Purpose == 0 || r.Purpose == kind.Purpose)
	}
	s.run, rival = s.n.likeliestRun(meant, func(r *runRecord) bool { return moves[r.Status] })
	if rival >= 0 {
		s.run, rival = s.n.likeliestRun(meant, s.movesByItsForm)
	}
	return rival, nil
}

// movesByItsForm reports whether the form that the act would have in a run moves it.
func (s *scene) movesByItsForm(r *runRecord) bool {
	s.run = s.n.runPlace(r.Region, r.N)
	form, _ := s.findRule()
	return form != nil && form.ownTo[r.Status] != 0
}

// findReview finds the review that a decision settles: the one that it names, or the only one that the rule moves.
func (s *scene) findReview() *acts.BadAct {
	switch {
	case !s.rule.settles:
		return nil
	case !s.rule.kind.Opens: // the decision was tied to it when it was made
		if s.run >= 0 {
			s.link = s.n.runPlace(RegionReview, s.n.runs.at(s.run).Review)
		}
		return nil
	case s.d.Review != 0:
		var bad *acts.BadAct
		s.link, bad = s.namedRun("Review", RegionReview, s.d.Review)
		return bad
	}
	var rival int
	s.link, rival = s.n.likeliestRun(
		func(r *runRecord) bool { return r.Region == RegionReview },
		func(r *runRecord) bool { return s.rule.ownTo[r.Status] != 0 },
	)
	if rival >= 0 {
		return s.badRun("Review", fmt.Sprintf("it fits run %d and run %d", s.n.runs.at(rival).N, s.n.runs.at(s.link).N), "name one")
	}
	return nil
}

// likeliestRun is the place of a run that is meant, and moves; if two do, of the later, with the one before as its rival. If none
// moves, it is the latest that is meant. -1: there is none.
func (n *Notice) likeliestRun(meant, moves func(*runRecord) bool) (place, rival int) {
	place, rival = -1, -1
	found := false
	for i := range n.runs.len() {
		r := n.runs.at(i)
		switch {
		case !meant(r):
		case !moves(r):
			if !found {
				place = i
			}
		case found:
			place, rival = i, place
		default:
			place, found = i, true
		}
	}
	return place, rival
}

// namedRun is the place of a run that the act names.
func (s *scene) namedRun(field string, region Region, number int) (int, *acts.BadAct) {
	place := s.n.runPlace(region, number)
	if place < 0 {
		return -1, s.badRun(field, fmt.Sprintf("there is no %v run %d", region, number), "name one that there is, or none")
	}
	return place, nil
}

// tornRun is the error of an act that fits its run and a rival, and names neither.
func (s *scene) tornRun(rival int) *acts.BadAct {
	return s.badRun("Run", fmt.Sprintf("it fits run %d and run %d", s.n.runs.at(rival).N, s.n.runs.at(s.run).N), "name one")
}

// badRun is the error of an act whose run cannot be.
func (s *scene) badRun(field, says, cure string) *acts.BadAct {
	return &acts.BadAct{Verb: s.d.Number.String(), Field: field, Says: says, Cure: cure}
}
