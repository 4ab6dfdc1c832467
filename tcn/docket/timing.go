package docket

import (
	"math/rand/v2"
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// A timing is one way in which it may have been: the entries in an order that their intervals and chains allow, each on a day.
type timing struct {
	order []int      // places in the docket's entries
	days  []ipa.Date // by place in the docket's entries
}

// bounds are the first and the last day on which each entry can have happened, closed where a side is open: by the first
// and the last day of the docket, and by when it was known. Those of a chain, and those whose beginning is open, are drawn in by their neighbours.
func (d Docket) bounds() (first, last []ipa.Date) {
	from, to := d.extent()
	for _, e := range d.entries {
		lo, hi := e.Happened.Earliest(), e.last()
		if lo.IsZero() {
			lo = from
		}
		if hi.IsZero() {
			hi = to
		}
		if lo.After(hi) {
			lo = hi
		}
		first, last = append(first, lo), append(last, hi)
	}
	before := d.chained()
	for i, b := range before {
		if b >= 0 && first[i].Before(first[b]) {
			first[i] = first[b]
		}
	}
	for i, b := range slices.Backward(before) {
		if b >= 0 && last[b].After(last[i]) {
			last[b] = last[i]
		}
	}
	return first, last
}

// extent is the first day on which an entry begins, and the last on which one ends or begins.
func (d Docket) extent() (from, to ipa.Date) {
	for _, e := range d.entries {
		if e.isDone() {
			from = earlier(from, e.Happened.Earliest())
		}
		for _, day := range []ipa.Date{e.Happened.Earliest(), e.Happened.Latest()} {
			if day.After(to) {
				to = day
			}
		}
	}
	if from.IsZero() {
		from = to
	}
	return from, to
}

// chained gives for each entry the place of the one before it in its chain; of one whose beginning is open, of the one before it on its notice; -1: none.
func (d Docket) chained() []int {
	before := make([]int, len(d.entries))
	latest, onNotice := map[chain]int{}, map[string]int{}
	for i := range d.entries {
		e := &d.entries[i]
		before[i] = -1
		held := e.chain()
		b, ok := latest[held]
		if held == (chain{}) {
			b, ok = onNotice[e.Notice]
			ok = ok && e.isDone() && e.Happened.Earliest().IsZero()
		}
		if ok {
			before[i] = b
		}
		if held != (chain{}) {
			latest[held] = i
		}
		if e.isDone() {
			onNotice[e.Notice] = i
		}
	}
	return before
}

// together reports whether an entry has the day of the one before it in its chain: they are told with the same date.
func (d Docket) together(i, before int) bool {
	return before >= 0 && d.entries[i].Happened == d.entries[before].Happened && d.entries[i].chain() == d.entries[before].chain()
}

// A timings lays the entries of a docket on days, again and again: what is the same each time is found once.
type timings struct {
	d           Docket
	first, last []ipa.Date // as bounds gives them
	before      []int      // as chained gives them
	joined      []bool     // the entry has the day of the one before it
	loose       []bool     // it has its order from the one before it, and is in no chain
	chains      [][]int    // the places of the entries of each chain
}

func (d Docket) timings() *timings {
	l := &timings{d: d, before: d.chained(), joined: make([]bool, len(d.entries)), loose: make([]bool, len(d.entries))}
	l.first, l.last = d.bounds()
	places := map[chain]int{}
	for i := range d.entries {
		b, held := l.before[i], d.entries[i].chain()
		l.joined[i], l.loose[i] = d.together(i, b), b >= 0 && held == (chain{})
		if held == (chain{}) {
			continue
		}
		at, ok := places[held]
		if !ok {
			at = len(l.chains)
			places[held], l.chains = at, append(l.chains, nil)
		}
		l.chains[at] = append(l.chains[at], i)
	}
	return l
}

// timed lays the entries on days: each on one that is chosen between its bounds, those of a chain in their order. Then they are put in
// the order of their days, and those of one day in an order that is chosen as well, or as they are listed.
func (l *timings) timed(choose func(i int, lo, hi ipa.Date) ipa.Date, shuffle *rand.Rand) timing {
	t := timing{days: make([]ipa.Date, len(l.before)), order: make([]int, len(l.before))}
	for i, b := range l.before {
		lo := l.first[i]
		if b >= 0 && t.days[b].After(lo) {
			lo = t.days[b]
		}
		switch {
		case l.joined[i]:
			t.days[i] = t.days[b]
		case lo.After(l.last[i]):
			t.days[i] = lo // the chain leaves no choice
		default:
			t.days[i] = choose(i, lo, l.last[i])
		}
		t.order[i] = i
	}
	rank := l.ranks(shuffle)
	slices.SortStableFunc(t.order, func(a, b int) int {
		if c := t.days[a].Compare(t.days[b]); c != 0 {
			return c
		}
		return rank[a] - rank[b]
	})
	return t
}

// ranks order the entries of one day: as they are listed, or at random with those of a chain in their order.
func (l *timings) ranks(shuffle *rand.Rand) []int {
	rank := make([]int, len(l.before))
	for i := range rank {
		rank[i] = i
	}
	if shuffle == nil {
		return rank
	}
	shuffle.Shuffle(len(rank), func(a, b int) { rank[a], rank[b] = rank[b], rank[a] })
	for _, places := range l.chains {
		ranks := make([]int, len(places))
		for k, i := range places {
			ranks[k] = rank[i]
		}
		slices.Sort(ranks)
		for k, i := range places {
			rank[i] = ranks[k]
		}
	}
	for i, b := range l.before {
		if l.loose[i] {
			rank[i] = rank[b] // right after it: the order is the list's, where ranks are the same
		}
	}
	return rank
}

// put is the docket with its entries on those days and in that order, under the numbers that they have.
func (d Docket) put(t timing) Docket {
	p := Docket{notices: d.notices}
	for _, i := range t.order {
		p.entries, p.days = append(p.entries, d.entries[i]), append(p.days, t.days[i])
	}
	return p
}
