package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// apply does what the rule says: it moves statuses, keeps days, and changes content and periods.
func (s *scene) apply(r *judged) {
	if s.rule.kind.Opens {
		s.open(int(r.run))
	}
	s.move()
	for _, k := range s.rule.keeps {
		s.keep(k, s.d.On)
	}
	for _, k := range s.rule.forgets {
		s.keep(k, ipa.Date{})
	}
	for _, w := range s.rule.does {
		s.doWork(w)
	}
	r.to = s.n.state
}

// open begins the run that the act opens.
func (s *scene) open(number int) {
	d, in := s.d, s.rule.kind.In
	r := runRecord{Run: Run{
		Region: in, N: number, Status: initialState.In(in), Purpose: d.Purpose,
		Opened: d.On, By: d.Role, Name: d.Name,
	}}
	if in == RegionTribunal {
		r.Case, r.Against, r.Basis, r.timely = d.Label, d.Conduct, d.Basis, s.timely()
	}
	if s.link >= 0 {
		r.Review = s.n.runs[s.link].N
	}
	s.n.runs = append(slices.Clip(s.n.runs), r)
	s.owns = true
	s.run = len(s.n.runs) - 1
}

// stateAfter is the state after the act.
func (s *scene) stateAfter() State {
	state := s.n.state
	for _, region := range s.rule.moves {
		if region.Runs() {
			state[region-1] = s.furthestAfter(region)
		} else {
			state[region-1] = s.destinationOf(state[region-1], true)
		}
	}
	return state
}

// furthestAfter is what the state shows of a region of runs after the act: the status of the run that has then gone furthest,
// or of the region's beginning where there is none.
func (s *scene) furthestAfter(region Region) Status {
	furthest := s.destinationOf(initialState.In(region), true) // of a run to come: no other is moved from where runs begin
	own := s.ownRunIn(region)
	for i := range s.n.runs {
		if r := &s.n.runs[i]; r.Region == region {
			furthest = max(furthest, s.destinationOf(r.Status, i == own))
		}
	}
	return furthest
}

// ownRunIn is the place of the one run of a region that the rule's own moves are for: the act's, or the review that its decision
// settles; -1: none.
func (s *scene) ownRunIn(region Region) int {
	if region == s.rule.kind.In {
		return s.run
	}
	return s.link // which is a review, or none
}

// move moves the runs and the state.
func (s *scene) move() {
	state := s.stateAfter() // before the runs move
	for i := range s.n.runs {
		r := &s.n.runs[i]
		if to := s.destinationOf(r.Status, i == s.ownRunIn(r.Region)); to != r.Status {
			s.ownRuns()[i].Status = to
		}
	}
	s.n.state = state
}

// destinationOf is where the rule takes a status: by its own moves, if they are for it, or else by those that sweep; itself, if by none.
func (s *scene) destinationOf(at Status, own bool) Status {
	if to := s.rule.ownTo[at]; own && to != 0 {
		return to
	}
	if to := s.rule.sweptTo[at]; to != 0 {
		return to
	}
	return at
}
