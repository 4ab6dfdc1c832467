package tcn

import (
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
	r := s.n.runs.add(&s.edit)
	*r = runRecord{Run: Run{
		Region: in, N: number, Status: initialState.In(in), Purpose: d.Purpose,
		Opened: d.On, By: d.Role, Name: d.Name,
	}}
	if in == RegionTribunal {
		r.Case, r.Against, r.Basis, r.timely = d.Label, d.Conduct, d.Basis, s.timely()
	}
	if s.link >= 0 {
		r.Review = s.n.runs.at(s.link).N
	}
	s.run = s.n.runs.len() - 1
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
	if !s.rule.sweepsIn(region) { // where nothing else moves, the others have gone as far as the state shows, unless it shows the act's own
		shown := s.n.state.In(region)
		if own < 0 {
			return max(furthest, shown)
		}
		at := s.n.runs.at(own).Status
		if to := s.destinationOf(at, true); to >= shown || at < shown {
			return max(to, shown)
		}
	}
	for i := range s.n.runs.len() {
		if r := s.n.runs.at(i); r.Region == region {
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
	if s.rule.sweeps != 0 {
		for i := range s.n.runs.len() {
			s.moveRun(i)
		}
	} else {
		s.moveRun(s.run)
		s.moveRun(s.link)
	}
	s.n.state = state
}

// moveRun moves the run at a place, if there is one and the rule moves it.
func (s *scene) moveRun(place int) {
	if place < 0 {
		return
	}
	r := s.n.runs.at(place)
	to := s.destinationOf(r.Status, place == s.ownRunIn(r.Region))
	if to == r.Status {
		return
	}
	was := r.Live()
	r = s.ownRun(place)
	if r.Status = to; r.Region == RegionLock && r.Review != 0 && was != r.Live() {
		s.countDecision(s.n.runPlace(RegionReview, r.Review), r.Live())
	}
}

// countDecision notes at the review at a place that a decision on it lives, or lives no longer.
func (s *scene) countDecision(review int, lives bool) {
	if r := s.ownRun(review); lives {
		r.decisions++
	} else {
		r.decisions--
	}
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
