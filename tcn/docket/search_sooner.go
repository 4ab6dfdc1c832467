package docket

import (
	"reflect"
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A placing is a series of acts put into a notice's history before an act, and how far the act then is from being lawful.
type placing struct {
	n      tcn.Notice
	series []tcn.Choice
	weight int
}

// A gap is a place in a notice's history: what is before it and after it, and the days between.
type gap struct {
	before      tcn.Notice
	after       []tcn.Ruling
	moving      []tcn.Ruling // of what is after it, all but the statements, which move nothing and are always lawful
	first, last ipa.Date
}

// sooner looks for acts that would have had to be done before what is told: a referral within the 28 days, a giving two years before a renewal. It puts
// them between the acts of the notice's history, and gives the notice with them done: the placing that helps most, in the latest place and on the
// latest day. All that is told stays as it was.
func (b *bench) sooner(n tcn.Notice, act acts.Act, day ipa.Date, i int) (tcn.Notice, []tcn.Choice) {
	top, gaps := placing{n: n, weight: weigh(n, act)}, b.gaps(n, day)
	for k, g := range slices.Backward(gaps) {
		if g.last.Before(g.first) {
			continue
		}
		var tried [][]tcn.Choice
		for _, at := range []ipa.Date{g.last, g.first} {
			b.f.put(perFinding)
			for _, series := range b.candidates(g.before, act, at, i) {
				if len(series) > 1 && k > 0 || slices.ContainsFunc(tried, func(was []tcn.Choice) bool { return isSameSeries(was, series) }) {
					continue
				}
				tried = append(tried, series)
				if top = b.better(top, g, series, act); !b.may() {
					return top.n, top.series
				}
			}
		}
	}
	return top.n, top.series
}

// gaps are the places in a notice's history up to a day, in order, as far as it can be done once more.
func (b *bench) gaps(n tcn.Notice, day ipa.Date) []gap {
	history := slices.Collect(n.History())
	b.f.put(len(history))
	var all []gap
	before := fresh(n)
	for k := 0; ; k++ {
		g := gap{before: before, after: history[k:], moving: withoutStatements(history[k:]), first: soonest(day), last: day}
		if k < len(history) {
			g.last = history[k].Day()
		}
		if now := before.Now(); !now.IsZero() && now.After(g.first) {
			g.first = now
		}
		all = append(all, g)
		if k == len(history) {
			return all
		}
		next, ok := again(before, history[k:k+1])
		if !ok {
			return all
		}
		before = next
	}
}

// withoutStatements are the acts of a history that are no plain statements.
func withoutStatements(history []tcn.Ruling) []tcn.Ruling {
	return slices.DeleteFunc(slices.Clone(history), func(r tcn.Ruling) bool { _, is := r.Act().(acts.Say); return is })
}

// isSameSeries reports whether two series are the same acts, whatever their days.
func isSameSeries(one, two []tcn.Choice) bool {
	return slices.EqualFunc(one, two, func(a, b tcn.Choice) bool {
		return a.ID() == b.ID() && reflect.DeepEqual(a.Act(), acts.Dated(b.Act(), acts.On(a.Act())))
	})
}

// inTime looks for a series that could be done only before the day, after all that is told before: a decision on a review has a last day, and what carries it
// out has none (s 257(9)). It is put on the latest day on which it serves; what of it can be done on the day of the act is.
func (b *bench) inTime(n tcn.Notice, act acts.Act, day ipa.Date, i int) (tcn.Notice, []tcn.Choice) {
	first := n.Now()
	if least := soonest(day); first.IsZero() || !first.Before(day) || first.Before(least) {
		return n, nil
	}
	at := func(on ipa.Date) []tcn.Choice {
		top, path := b.climb(n, acts.Dated(act, on), on, i)
		if len(path) == 0 || weigh(top, act) >= isVoid {
			return nil
		}
		return path
	}
	path, on := at(first), first
	if path == nil {
		return n, nil
	}
	for late := day; late.Sub(on) > 1; {
		middle := on.Add(late.Sub(on) / 2)
		if later := at(middle); later != nil {
			on, path = middle, later
		} else {
			late = middle
		}
	}
	for k := range path {
		if before, ok := done(n, path[:k]); ok {
			if top, rest := b.climb(before, act, day, i); weigh(top, act) < isVoid {
				return top, append(slices.Clone(path[:k]), rest...)
			}
		}
	}
	top, _ := done(n, path) // as it was found
	return top, path
}

// soonest is the first day on which what an act presupposes is looked for.
func soonest(day ipa.Date) ipa.Date {
	if first := day.Add(-mostSooner); first.After(ipa.Tellable().First) {
		return first
	}
	return ipa.Tellable().First
}

// again does the acts of a history once more, and reports whether all could be done, with no graver effect.
func again(n tcn.Notice, history []tcn.Ruling) (tcn.Notice, bool) {
	for _, r := range history {
		if r.Act() == nil {
			continue // time did it, and does it again
		}
		next, err := n.Do(r.Act())
		if err != nil {
			return n, false
		}
		if now, _ := next.Latest(); now.Effect() > r.Effect() {
			return n, false
		}
		n = next
	}
	return n, true
}

// better is the placing of a series in a gap that helps more than another, on the latest day on which it does; or that other. A single act is
// tried on the first and on the last day before the others, as most help on none. The days between two on which it helps as much are alike.
func (b *bench) better(top placing, g gap, series []tcn.Choice, act acts.Act) placing {
	on := func(day ipa.Date) placing {
		b.f.put(len(series) + len(g.moving))
		placed := placing{series: slices.Clone(series), weight: top.weight}
		for k := range placed.series {
			placed.series[k] = placed.series[k].With(acts.Dated(placed.series[k].Act(), day))
		}
		n, ok := done(g.before, placed.series)
		if n, all := again(n, g.moving); ok && all {
			placed.n, placed.weight = n, weigh(n, act)
		}
		return placed
	}
	best := top
	if len(series) == 1 && on(g.last).weight >= top.weight && on(g.first).weight >= top.weight {
		return top
	}
	helps, not := g.last, g.last
	for day, before := g.last, g.last; ; day, before = day.Add(-min(alike, day.Sub(g.first))), day {
		if at := on(day); at.weight < best.weight {
			best, helps, not = at, day, before
		}
		if best.weight == 0 || day == g.first || !b.may() {
			break // nothing helps more, or no more is looked for
		}
	}
	for not.Sub(helps) > 1 {
		middle := helps.Add(not.Sub(helps) / 2)
		if at := on(middle); at.weight <= best.weight {
			best, helps = at, middle
		} else {
			not = middle
		}
	}
	if best.weight < top.weight {
		n, _ := done(g.before, best.series)
		best.n, _ = again(n, g.after) // with the statements
	}
	return best
}
