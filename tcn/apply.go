package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// apply does what the rule says: it moves statuses, keeps days, and changes content and periods.
func (s *scene) apply(r *Ruling) {
	if s.rule.kind.Opens {
		s.open(r.run)
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
		r.Case, r.Against, r.Basis, r.late = d.Label, d.Conduct, d.Basis, s.isLate()
	}
	if s.link >= 0 {
		r.Review = s.n.runs[s.link].N
	}
	s.n.runs = append(slices.Clip(s.n.runs), r)
	s.owns = true
	s.run = len(s.n.runs) - 1
}

// next is the state after the act.
func (s *scene) next() State {
	state := s.n.state
	for _, region := range s.rule.moves {
		if region.Runs() {
			state[region-1] = s.furthest(region)
		} else if to := s.destinationOf(state[region-1], true); to != 0 {
			state[region-1] = to
		}
	}
	return state
}

// furthest is the status that the state shows for a region of runs after the act.
func (s *scene) furthest(region Region) Status {
	at := initialState.In(region)
	if s.rule.kind.Opens && region == s.rule.kind.In && s.run < 0 {
		at = s.rule.ownTo[at] // the run to come
	}
	only := s.only(region)
	for i := range s.n.runs {
		r := &s.n.runs[i]
		if r.Region != region {
			continue
		}
		if to := s.destinationOf(r.Status, i == only); to != 0 {
			at = max(at, to)
		} else {
			at = max(at, r.Status)
		}
	}
	return at
}

// only is the place of the one run of a region that the rule's own moves are for; -1: none.
func (s *scene) only(region Region) int {
	switch in := s.rule.kind.In; {
	case region == in:
		return s.run
	case in == RegionLock && region == RegionReview:
		return s.link
	}
	return -1
}

// move moves the runs and the state.
func (s *scene) move() {
	state := s.next()
	for i := range s.n.runs {
		r := &s.n.runs[i]
		to := s.destinationOf(r.Status, i == s.only(r.Region))
		if to == 0 || to == r.Status {
			continue
		}
		s.ownRuns()[i].Status = to
	}
	s.n.state = state
}

// to is where the rule takes a status, or zero: by its own moves, if they are for it, or by those that sweep.
func (s *scene) destinationOf(at Status, own bool) Status {
	if to := s.rule.ownTo[at]; own && to != 0 {
		return to
	}
	return s.rule.sweptTo[at]
}
