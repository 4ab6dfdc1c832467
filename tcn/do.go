package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Try rules on an act without doing it. Time passes up to the act's day first.
// The error is a [*BadAct] if the act is none; an act that the law refuses is no error here: its effect is [Void].
func (n Notice) Try(act Act) (Ruling, error) {
	var d deed
	act, bad := n.flatten(act, &d)
	if bad != nil {
		return Ruling{}, bad
	}
	n.pass(d.on)
	s := scene{n: &n, d: &d}
	r, bad := s.judge(act)
	if bad != nil {
		return Ruling{}, bad
	}
	if r.effect != Void {
		r.to = s.next()
	}
	return r, nil
}

// Do does an act and gives the notice as it is afterwards. Time passes up to the act's day first, so that a notice may lapse on the way.
// The error is a [*Refusal] if the act is void, or a [*BadAct] if it is none; the notice is then as it was.
// An act that is irregular or a breach happens: the ruling is in the history ([Notice.Latest]).
func (n Notice) Do(act Act) (Notice, error) {
	before := n
	var d deed
	act, bad := n.flatten(act, &d)
	if bad != nil {
		return before, bad
	}
	n.pass(d.on)
	s := scene{n: &n, d: &d}
	r, bad := s.judge(act)
	if bad != nil {
		return before, bad
	}
	if r.effect == Void {
		return before, &Refusal{r}
	}
	r.act = own(act, &d)
	s.apply(&r)
	n.record(r)
	return n, nil
}

// own returns the act with slices of its own, so that the caller's can change and the history not.
func own(act Act, d *deed) Act {
	if len(d.adds)+len(d.removes)+len(d.names) == 0 {
		return act
	}
	switch a := act.(type) {
	case Decide:
		a.Adds, a.Removes = slices.Clone(a.Adds), slices.Clone(a.Removes)
		return a
	case Revoke:
		a.Requirements = slices.Clone(a.Requirements)
		return a
	case Refer:
		a.Requirements = slices.Clone(a.Requirements)
		return a
	case Change:
		a.Defeats = slices.Clone(a.Defeats)
		return a
	case OrderInterim:
		a.Requirements = slices.Clone(a.Requirements)
		return a
	case Quash:
		a.Requirements = slices.Clone(a.Requirements)
		return a
	default: // the others have no slices
		return act
	}
}

// On lets time pass to a day: the notice may lapse, s 255(5A). A day before [Notice.Now] is a [*BadAct].
func (n Notice) On(day ipa.Date) (Notice, error) {
	switch {
	case n.party == nil:
		return n, &BadAct{"on", "notice", "it is the zero Notice", "make one with New"}
	case day.IsZero():
		return n, &BadAct{"on", "day", "it is no day", "say to which day"}
	case day.Before(n.now):
		return n, &BadAct{"on", "day", fmt.Sprintf("%v is before %v, to which time has passed", day, n.now), "time runs one way; keep the earlier notice"}
	}
	n.pass(day)
	return n, nil
}

// pass lets time pass to a day that is not before now.
func (n *Notice) pass(day ipa.Date) {
	if !n.last.IsZero() && day.After(n.last) && n.state.In(RegionForce) == Issued {
		on := n.last.Add(1)
		if on.Before(n.now) { // the law was fixed to a day without the two years, and no longer is
			on = n.now
		}
		n.lapse(on)
	}
	n.now = day
}

// lapse ends the notice on the first day without effect, if the words that end it stood on that day.
func (n *Notice) lapse(on ipa.Date) {
	if n.legacy == isLegacy && !legacyLife.there(n.era(on)) {
		return
	}
	n.now = on
	d := deed{verb: lapse, on: on}
	s := scene{n: n, d: &d}
	r, bad := s.judge(lapsed{On: on})
	if bad != nil || r.effect == Void {
		return
	}
	s.apply(&r)
	n.record(r)
}

// record adds a ruling to the history.
func (n *Notice) record(r Ruling) {
	e := &entry{ruling: r, before: n.history, n: 1}
	if n.history != nil {
		e.n = n.history.n + 1
	}
	n.history = e
	n.now = r.day
}

// apply does what the rule says: it moves statuses, keeps days, and changes content and periods.
func (s *scene) apply(r *Ruling) {
	if s.rule.kind.Opens {
		s.open(r.run)
	}
	s.move()
	for _, k := range s.rule.keeps {
		s.keep(k, s.d.on)
	}
	for _, k := range s.rule.forgets {
		s.keep(k, ipa.Date{})
	}
	for _, w := range s.rule.does {
		s.work(w)
	}
	r.to = s.n.state
}

// open begins the run that the act opens.
func (s *scene) open(number int) {
	d, in := s.d, s.rule.kind.In
	r := run{Run: Run{
		Region: in, N: number, Status: initial.In(in), Purpose: d.purpose,
		Opened: d.on, By: d.role, Name: d.name,
	}}
	r.days[0] = d.on
	if in == RegionTribunal {
		r.Case, r.Against, r.Basis, r.late = d.label, d.subject, d.basis, s.isLate()
	}
	if s.link >= 0 {
		r.Review = s.n.runs[s.link].N
	}
	s.n.runs = append(slices.Clip(s.n.runs), r)
	s.run = len(s.n.runs) - 1
}

// next is the state after the act.
func (s *scene) next() State {
	state := s.n.state
	for _, region := range s.rule.moves {
		if region.Runs() {
			state[region-1] = s.furthest(region)
		} else if to := s.to(state[region-1], true); to != 0 {
			state[region-1] = to
		}
	}
	return state
}

// furthest is the status that the state shows for a region of runs after the act.
func (s *scene) furthest(region Region) Status {
	at := initial.In(region)
	if s.rule.kind.Opens && region == s.rule.kind.In && s.run < 0 {
		at = s.rule.own[at] // the run to come
	}
	only := s.only(region)
	for i := range s.n.runs {
		r := &s.n.runs[i]
		if r.Region != region {
			continue
		}
		if to := s.to(r.Status, i == only); to != 0 {
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
	copied := s.rule.kind.Opens
	for i := range s.n.runs {
		r := &s.n.runs[i]
		to := s.to(r.Status, i == s.only(r.Region))
		if to == 0 || to == r.Status {
			continue
		}
		if !copied {
			s.n.runs = slices.Clone(s.n.runs)
			copied = true
		}
		s.n.runs[i].Status = to
	}
	s.n.state = state
}

// to is where the rule takes a status, or zero: by its own moves, if they are for it, or by those that sweep.
func (s *scene) to(at Status, own bool) Status {
	if to := s.rule.own[at]; own && to != 0 {
		return to
	}
	return s.rule.sweep[at]
}

// keep keeps a day, of the notice or of the act's run.
func (s *scene) keep(k key, day ipa.Date) {
	if k < noticeKeys {
		s.n.days[k] = day
		return
	}
	if s.run >= 0 {
		if !s.rule.kind.Opens {
			s.n.runs = slices.Clone(s.n.runs)
		}
		s.n.runs[s.run].days[k-opened] = day
	}
}

// work does one thing to the content, the periods or the permissions.
func (s *scene) work(w work) {
	n, d := s.n, s.d
	switch w {
	case startsLife:
		n.last, n.legacy = n.firstLife(d.on)
	case movesLife:
		if n.era(d.on)&moveEras != 0 && !n.last.IsZero() {
			n.last = laterLife.last(n.last.Add(1))
			if n.legacy == isLegacy {
				n.legacy = wasLegacy
			}
		}
	case holdsWords:
		r := &n.runs[s.run]
		r.adds, r.removes = slices.Clone(d.adds), slices.Clone(d.removes)
	case bringsIn:
		s.bringIn(&n.runs[s.run])
	case takesOut:
		s.change(func(c *standing) bool { return slices.Contains(d.names, c.Name) }, func(c *standing) { c.goes(d.on) })
	case refersBack:
		referral := n.runs[s.run].N
		s.change(s.referred, func(c *standing) { c.Referred, c.referral = d.on, referral })
	case endsReferral:
		place := s.link
		if s.rule.kind.In == RegionReview {
			place = s.run
		}
		referral := n.runs[place].N
		s.change(func(c *standing) bool { return c.referral == referral },
			func(c *standing) { c.Referred, c.referral, c.Outcome = ipa.Date{}, 0, true })
	case ordersStay:
		order := n.runs[s.run].N
		s.change(func(c *standing) bool { return len(d.names) == 0 || slices.Contains(d.names, c.Name) },
			func(c *standing) { c.Suspended, c.order = d.on, order })
	case endsStay:
		order := n.runs[s.run].N
		s.change(func(c *standing) bool { return c.order == order }, func(c *standing) { c.Suspended, c.order = ipa.Date{}, 0 })
	case licenses:
		n.permits |= 1 << d.whomRole
	case setsDay:
		s.keep(s.rule.keeps[0], d.until)
	case releasesAll:
		s.change(func(c *standing) bool { return !c.Referred.IsZero() || !c.Suspended.IsZero() },
			func(c *standing) { c.Referred, c.Suspended, c.referral, c.order = ipa.Date{}, ipa.Date{}, 0, 0 })
	}
}

// firstLife is the last day of the life that begins with the giving.
func (n *Notice) firstLife(on ipa.Date) (ipa.Date, legacy) {
	if life.there(n.era(on)) {
		return life.last(on), notLegacy
	}
	return legacyLife.last(legacyStart), isLegacy
}

// bringIn makes what a decision adds part of the notice, and takes out what it removes.
func (s *scene) bringIn(r *run) {
	n, on := s.n, s.d.on
	s.change(func(c *standing) bool { return slices.Contains(r.removes, c.Name) }, func(c *standing) { c.goes(on) })
	n.content = slices.Clip(n.content)
	for _, add := range r.adds {
		c := Standing{Requirement: add, Given: on, Outcome: r.Review != 0}
		if add.Days > 0 {
			c.Due = add.period().Span(on).Last
		}
		n.content = append(n.content, standing{Standing: c})
	}
}

// change changes the standing requirements that are meant, in a copy.
func (s *scene) change(meant func(*standing) bool, to func(*standing)) {
	copied := false
	for i := range s.n.content {
		if c := &s.n.content[i]; !c.stands() || !meant(c) {
			continue
		}
		if !copied {
			s.n.content = slices.Clone(s.n.content)
			copied = true
		}
		to(&s.n.content[i])
	}
}

// referred reports whether a requirement is among those that a referral sends back.
func (s *scene) referred(c *standing) bool {
	if !c.stands() {
		return false
	}
	if len(s.d.names) > 0 {
		return slices.Contains(s.d.names, c.Name)
	}
	switch s.d.purpose {
	case Giving:
		return c.Given == s.n.days[given] && c.referral == 0
	case Varying:
		return c.Given == s.n.days[varied] && c.Given != s.n.days[given] && c.referral == 0
	}
	return c.referral == 0
}

// isSomebody reports whether an actor of a role may be told as one of the public.
func isSomebody(role actors.Role) bool { return role == actors.RolePublic || role == actors.RolePress }
