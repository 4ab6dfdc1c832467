package docket

import (
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

// sooner looks for acts that would have had to be done before what is told: a referral within the 28 days, a giving two years before a renewal. It puts
// them between the acts of the notice's history, and gives the notice with them done: the placing that helps most, in the latest place and on the
// latest day. All that is told stays as it was.
func (b *bench) sooner(n tcn.Notice, act acts.Act, day ipa.Date, i int) (tcn.Notice, []tcn.Choice) {
	history := slices.Collect(n.History())
	top := placing{n: n, weight: weigh(n, act)}
	for k := len(history); k >= 0; k-- {
		p, ok := again(fresh(n), history[:k])
		last, first := day, soonest(day)
		if k < len(history) {
			last = history[k].Day()
		}
		if now := p.Now(); !now.IsZero() && now.After(first) {
			first = now
		}
		if !ok || last.Before(first) {
			continue
		}
		for _, at := range []ipa.Date{last, first} {
			for _, series := range b.candidates(p, act, at, i) {
				if len(series) == 1 || k == 0 {
					top = top.better(p, history[k:], series, act, first, last)
				}
			}
		}
	}
	return top.n, top.series
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

// better is the placing of a series that helps more than this one, on the latest day on which it does; or this one. A single act is
// tried on the first and on the last day before the others, as most help on none.
func (b placing) better(p tcn.Notice, rest []tcn.Ruling, series []tcn.Choice, act acts.Act, first, last ipa.Date) placing {
	on := func(day ipa.Date) placing {
		placed := placing{series: slices.Clone(series), weight: b.weight}
		for k := range placed.series {
			placed.series[k] = placed.series[k].With(acts.Dated(placed.series[k].Act(), day))
		}
		n, ok := done(p, placed.series)
		if n, all := again(n, rest); ok && all {
			placed.n, placed.weight = n, weigh(n, act)
		}
		return placed
	}
	best := b
	if len(series) == 1 && on(last).weight >= b.weight && on(first).weight >= b.weight {
		return b
	}
	days := slices.Collect(ipa.Span{First: first, Last: last}.Days())
	for _, day := range slices.Backward(days) {
		if at := on(day); at.weight < best.weight {
			best = at
		}
		if best.weight == 0 {
			break // nothing helps more
		}
	}
	return best
}
