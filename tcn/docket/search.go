package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// bridge looks for acts by which an act could be done, or done lawfully, on a day: the series that leaves the fewest grounds, step by step, on
// that day; and if that leaves it void, the same after acts that had to be done sooner. It gives the notice with them done. What the
// docket tells as later than entry i is not among them; with i below zero all acts are open.
func (b *bench) bridge(n tcn.Notice, act acts.Act, day ipa.Date, i int) (tcn.Notice, []tcn.Choice) {
	act = acts.Dated(act, day)
	if !b.may() {
		return n, nil
	}
	after, path := b.climb(n, act, day, i)
	if left := weigh(after, act); left >= isVoid && !b.quick && b.may() {
		b.f.spent += perSooner
		if top, placed := b.inTime(n, act, day, i); len(placed) > 0 {
			return top, placed
		}
		if before, placed := b.sooner(n, act, day, i); len(placed) > 0 {
			if top, rest := b.climb(before, act, day, i); weigh(top, act) < left {
				return top, append(placed, rest...)
			}
		}
	}
	if weigh(after, act) >= isVoid {
		if late, more, can := b.late(n, act, day, i); can {
			return late, more
		}
	}
	return after, path
}

// late climbs by acts that may be in breach of a duty: what is decided out of time is decided, s 257(4), (9). It reports whether the act can then be.
func (b *bench) late(n tcn.Notice, act acts.Act, day ipa.Date, i int) (tcn.Notice, []tcn.Choice, bool) {
	b.gravest = tcn.Breach
	n, path := b.climb(n, act, day, i)
	b.gravest = tcn.Lawful
	return n, path, weigh(n, act) < isVoid
}

// climb takes the best series again and again, until the act is lawful or nothing helps.
func (b *bench) climb(n tcn.Notice, act acts.Act, day ipa.Date, i int) (tcn.Notice, []tcn.Choice) {
	var path []tcn.Choice
	for len(path) < mostMissing {
		left := weigh(n, act)
		if left == 0 {
			break
		}
		var best []tcn.Choice
		after, least := n, left
		for _, series := range b.candidates(n, act, day, i) {
			next, ok := done(n, series)
			if w := weigh(next, act); ok && (w < least || w == least && w < left && reach(n, next, series) < reach(n, after, best)) {
				best, after, least = series, next, w
			}
		}
		if len(best) == 0 {
			break
		}
		n, path = after, append(path, best...)
	}
	return n, path
}

// isVoid is the least weight of what is void.
const isVoid = 100 * int(tcn.Void)

// weigh is how far an act is from being lawful: its effect first, then how many grounds there are. Zero is lawful.
func weigh(n tcn.Notice, act acts.Act) int {
	r, err := n.Try(act)
	switch {
	case err != nil:
		return isVoid + 99
	case r.Effect() == tcn.Lawful:
		return 0
	}
	return 100*int(r.Effect()) + len(r.Grounds())
}

// reach is how much a series changes besides what it is looked for: of those that help as well, the one is supposed that changes least. To end the notice is
// most, then to do more acts, to decide anew, to touch what the notice has in it, and to move more regions.
func reach(n, after tcn.Notice, series []tcn.Choice) int {
	weight := 10 * len(series)
	if after.State().In(tcn.RegionForce).Ended() && !n.State().In(tcn.RegionForce).Ended() {
		weight += 1_000
	}
	for _, o := range series {
		switch a := o.Act().(type) {
		case acts.Decide:
			weight += 5
		case acts.Quash:
			weight += len(a.Requirements)
		case acts.Revoke:
			weight += len(a.Requirements)
		default: // it touches no requirement
		}
	}
	for region := range tcn.Regions() {
		if n.State().In(region) != after.State().In(region) {
			weight++
		}
	}
	return weight
}

// done does a series of acts, and reports whether all could be done.
func done(n tcn.Notice, series []tcn.Choice) (tcn.Notice, bool) {
	for _, o := range series {
		next, err := n.Do(o.Act())
		if err != nil {
			return n, false
		}
		n = next
	}
	return n, true
}

// candidates are the series of acts that may help: each single act that would be lawful, and the shortest ways to the statuses that the act is taken from.
func (b *bench) candidates(n tcn.Notice, act acts.Act, day ipa.Date, i int) [][]tcn.Choice {
	var all [][]tcn.Choice
	for range n.Runs(tcn.RegionTribunal) {
		b.f.put(1) // what may help is asked of each
	}
	later, _ := n.On(day) // or the notice as it is
	for o := range later.ChoicesWithin(b.gravest) {
		if o = b.named(byWhoever(o, act), n); !sameKind(o.Act(), act) && b.isOpen(o.Act(), n.Name(), i) {
			all = append(all, []tcn.Choice{o})
		}
	}
	for _, to := range wanted(n, act) {
		route, err := n.Route(to, day)
		for k := range route {
			route[k] = b.named(byWhoever(route[k], act), n)
		}
		if last := len(route) - 1; last >= 0 && sameKind(route[last].Act(), act) {
			route = route[:last]
		}
		if err == nil && len(route) > 0 && !slices.ContainsFunc(route, func(o tcn.Choice) bool { return !b.isOpen(o.Act(), n.Name(), i) }) {
			all = append(all, route)
		}
	}
	slices.SortStableFunc(all, func(one, two []tcn.Choice) int { return commoner(one) - commoner(two) })
	return append(all, b.prepared(n, act, day, i)...)
}

// commoner orders what helps as well: a complaint before proceedings.
func commoner(series []tcn.Choice) int {
	for _, o := range series {
		if claim, is := o.Act().(acts.Claim); is && claim.Basis == acts.HumanRights {
			return 1
		}
	}
	return 0
}

// prepared are the series that end in the decision which an act carries out, and in its approval: after the ways to where it can be decided.
func (b *bench) prepared(n tcn.Notice, act acts.Act, day ipa.Date, i int) [][]tcn.Choice {
	var purpose acts.Purpose
	if purpose.UnmarshalText([]byte(acts.Verb(act))) != nil || purpose == acts.Revoking {
		return nil
	}
	var series []tcn.Choice
	for _, to := range wanted(n, act) {
		if to.Region() == tcn.RegionLock || n.State().In(to.Region()) == to || to.Ended() {
			continue
		}
		route, err := n.Route(to, day)
		if after, ok := done(n, route); err == nil && ok {
			n, series = after, append(series, route...)
		}
	}
	var all [][]tcn.Choice
	for _, next := range []func(acts.Act) bool{
		func(a acts.Act) bool { decided, ok := a.(acts.Decide); return ok && decided.To == purpose },
		func(a acts.Act) bool { _, ok := a.(acts.Approve); return ok },
	} {
		later, _ := n.On(day) // or the notice as it is
		for o := range later.ChoicesWithin(b.gravest) {
			if next(o.Act()) {
				o = b.named(o, n)
				if after, ok := done(n, []tcn.Choice{o}); ok {
					n, series = after, append(series, o)
					all = append(all, slices.Clone(series))
				}
				break
			}
		}
	}
	return slices.DeleteFunc(all, func(series []tcn.Choice) bool {
		return slices.ContainsFunc(series, func(o tcn.Choice) bool { return !b.isOpen(o.Act(), n.Name(), i) })
	})
}

// wanted are the statuses from which the act's rule takes the notice and to which it takes it, and those of the lock that it carries on: where they are not there yet.
func wanted(n tcn.Notice, act acts.Act) []tcn.Status {
	r, err := n.Try(act)
	if err != nil {
		return []tcn.Status{tcn.Challenged, tcn.Tribunal, tcn.Referred, tcn.Advised, tcn.Decided, tcn.Approved}
	}
	var all []tcn.Status
	add := func(s tcn.Status) {
		if n.State().In(s.Region()) != s && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	if n.State().In(tcn.RegionForce) == tcn.Proposed {
		add(tcn.Issued)
	}
	rule := r.Rule()
	for _, m := range rule.Carries {
		if m.From.Region() == tcn.RegionLock {
			add(m.From)
		}
	}
	for _, m := range rule.Wants() {
		add(m.From)
		add(m.To)
	}
	return all
}

// named is a choice with the requirements that are named of the notice and not told.
func (b *bench) named(o tcn.Choice, n tcn.Notice) tcn.Choice {
	return o.With(b.withNames(n.Name(), o.Act()))
}

// byWhoever is a claim as brought by who acts in it, if that is somebody who can claim; any other act is as it was.
func byWhoever(o tcn.Choice, act acts.Act) tcn.Choice {
	claim, ok := o.Act().(acts.Claim)
	if by, can := acts.By(act).(actors.Claiming); ok && can {
		claim.By = by
		return o.With(claim)
	}
	return o
}

// isOpen reports whether an act may be supposed before entry i: the docket does not itself tell of it as later, and what is decided
// is something that the docket tells as carried out, or the giving. What is struck is not told.
func (b *bench) isOpen(act acts.Act, notice string, i int) bool {
	d := b.d
	if i < 0 {
		return true
	}
	switch act.(type) {
	case acts.Say, acts.Publish, acts.Disclose, acts.Change, acts.Comply, acts.GiveAnother:
		return false // they bring nothing about that the law asks for
	default:
	}
	decided, decides := act.(acts.Decide)
	carried := !decides || decided.To == acts.Giving
	between := false // a decision is told between entry i and the one looked at
	_, appealed := d.entries[i].Act.(acts.Appeal)
	for k := i; k < len(d.entries); k++ {
		e := &d.entries[k]
		if _, struck := b.f.struck[k]; struck || !e.isDone() || e.Notice != notice {
			continue
		}
		carried = carried || slices.ContainsFunc(append([]acts.Act{e.Act}, e.Or...), func(a acts.Act) bool { return acts.Verb(a) == decided.To.String() })
		if _, ok := act.(acts.Determine); ok && appealed {
			continue // what is determined after an appeal is determined once more
		}
		if k > i && sameKind(act, e.Act) && !(between && isOnDecision(act)) {
			return false
		}
		if _, ok := e.Act.(acts.Decide); ok && k > i {
			between = true
		}
	}
	return carried
}

// isOnDecision reports whether an act is a Commissioner's on a decision.
func isOnDecision(act acts.Act) bool {
	switch act.(type) {
	case acts.Approve, acts.Refuse, acts.Ask:
		return true
	default:
		return false
	}
}
