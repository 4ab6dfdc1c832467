package docket

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A Spread is what comes of a docket on all the days that its entries may have: what holds whatever they were, and what
// depends on them.
type Spread struct {
	Tried    int       // how many timings were replayed
	Cut      int       // how many vague entries were not put alone on each of their days, as there are too many of those
	All      bool      // every choice of days is among them; else all earliest, all latest, each vague entry alone on each of its days, and as many more at random
	Outcomes []Outcome // what was found, in the order of the docket
}

// An Outcome is one thing that was looked at in every timing.
type Outcome struct {
	Entry  int      // the number of the entry whose effect it is; zero: it is the notice's
	Notice string   // the notice
	What   string   // "effect", "way" (through the headline words) or "last day" (of its life)
	Values []string // what was found, in order; one: it holds whatever the days were
	Turns  []Turn   // the days on which it turns while the others are as early as they can be; none though it varies: it hangs on several together
}

// Holds reports whether it is the same in every timing.
func (o Outcome) Holds() bool { return len(o.Values) == 1 }

// A Turn is a day on which an outcome turns.
type Turn struct {
	Entry   int      // whose day it hangs on, by its number
	On      ipa.Date // from this day on
	Was, Is string   // before it, and from it on
}

// Spread replays the docket with every entry at its earliest, at its latest, and on days between, in the orders that the days allow;
// entries of one day as they are listed and in other orders, entries of one chain in theirs always. If there are more choices of days than
// most, each vague entry is put alone on each of its days and as many timings are drawn besides. The same docket gives the same answer.
//
// No more than about 400,000 entries are put to the law, and no entry alone on more than its first 800 days: of a docket of a thousand
// entries at most 400 timings are tried, whatever most is, and [Spread].Cut says how many entries that concerns.
func (d Docket) Spread(o tcn.Standpoint, most int) Spread {
	g := d.gathering(o)
	all := mostReplayed / (len(d.entries) + perTiming)
	most = min(most, all/4) // each choice is tried in two orders; half of all is for the entries alone
	g.try(g.timed(asEarly, nil))
	g.try(g.timed(func(_ int, _, hi ipa.Date) ipa.Date { return hi }, nil))
	draw := rand.New(rand.NewPCG(2016, 253)) // fixed, so that the answer is
	if !g.isMore(most) {
		g.All = true
		g.each(g.try, draw)
	} else {
		for range most {
			g.try(g.timed(func(_ int, lo, hi ipa.Date) ipa.Date { return lo.Add(draw.IntN(hi.Sub(lo) + 1)) }, draw))
		}
	}
	vague := slices.DeleteFunc(g.free(), func(i int) bool { return !g.first[i].Before(g.last[i]) })
	alone := aloneDays(vague, g.first, g.last, all/2)
	for _, i := range vague {
		if g.last[i].Sub(g.first[i]) >= alone {
			g.Cut++
		}
		g.turn(i, alone)
	}
	for i := range g.Outcomes {
		slices.Sort(g.Outcomes[i].Values)
	}
	return g.Spread
}

// asEarly lays an entry on the first day that it can have.
func asEarly(_ int, lo, _ ipa.Date) ipa.Date { return lo }

// aloneDays is on how many days each of some entries is put alone: on all, up to mostDays, or on as many of the first as each can have of a number of timings.
func aloneDays(vague []int, first, last []ipa.Date, timings int) int {
	wanted := 0
	for _, i := range vague {
		wanted += min(mostDays, last[i].Sub(first[i])+1)
	}
	if wanted <= timings {
		return mostDays
	}
	return timings / len(vague)
}

// free lists the entries that are replayed, each on a day of its own.
func (l *timings) free() (all []int) {
	for i := range l.before {
		if l.d.entries[i].isDone() && !l.joined[i] {
			all = append(all, i)
		}
	}
	return all
}

// isMore reports whether there are more choices of days than most.
func (l *timings) isMore(most int) bool {
	count := 1
	for _, i := range l.free() {
		days := max(1, l.last[i].Sub(l.first[i])+1) // a chain may leave no choice
		if count > most/days {
			return true
		}
		count *= days
	}
	return count > most
}

// each goes through every choice of days, with the entries of one day as they are listed and in another order.
func (l *timings) each(do func(timing), shuffle *rand.Rand) {
	free, offset := l.free(), make([]int, len(l.before))
	pick := func(i int, lo, _ ipa.Date) ipa.Date {
		if day := l.first[i].Add(offset[i]); day.After(lo) {
			return day
		}
		return lo
	}
	for {
		do(l.timed(pick, nil))
		do(l.timed(pick, shuffle))
		more := slices.ContainsFunc(free, func(i int) bool { // counts on by one, the first entry's days fastest
			if offset[i]++; offset[i] <= l.last[i].Sub(l.first[i]) {
				return true
			}
			offset[i] = 0
			return false
		})
		if !more {
			return
		}
	}
}

// A gathering gathers the outcomes of many timings: the effect of each act, in the order of the numbers, and then each notice's way and last day.
type gathering struct {
	Spread
	*timings
	acts    []spreadAct
	lanes   []lane   // by notice
	effects []int    // the places of the outcomes that are the effects of entries; -1: it has none
	now     []string // what each outcome is in the timing that was tried last
}

// gathering has looked at nothing yet.
func (d Docket) gathering(o tcn.Standpoint) *gathering {
	g := &gathering{timings: d.timings(), acts: d.spreadActs(), effects: make([]int, len(d.entries))}
	var numbered []int
	for i := range d.entries {
		g.effects[i] = -1
		if e := &d.entries[i]; e.isDone() && e.N != 0 {
			numbered = append(numbered, i)
		}
	}
	slices.SortStableFunc(numbered, func(a, b int) int { return d.entries[a].N - d.entries[b].N })
	for _, i := range numbered {
		g.effects[i] = len(g.Outcomes)
		g.Outcomes = append(g.Outcomes, Outcome{Entry: d.entries[i].N, Notice: d.entries[i].Notice, What: "effect"})
	}
	for _, n := range d.notices {
		fresh, _ := n.begin().From(o)
		g.lanes = append(g.lanes, lane{name: n.Name, notice: fresh})
		g.Outcomes = append(g.Outcomes, Outcome{Notice: n.Name, What: "way"}, Outcome{Notice: n.Name, What: "last day"})
	}
	g.now = make([]string, len(g.Outcomes))
	return g
}

// try replays one timing, and adds what comes of it: of each notice, from the first act that stands otherwise than in the timing before.
func (g *gathering) try(t timing) {
	g.Tried++
	places := make([][]int, len(g.lanes))
	for _, i := range t.order {
		if at := g.acts[i].lane; at >= 0 {
			places[at] = append(places[at], i)
		}
	}
	ways := len(g.Outcomes) - 2*len(g.lanes) // the place of the first
	for at := range g.lanes {
		l := &g.lanes[at]
		from := l.same(places[at], t.days)
		if from == len(places[at]) && g.Tried > 1 {
			continue
		}
		g.replay(l, places[at], t.days, from)
		for k := range l.steps[from:] {
			if effect := g.effects[l.places[from+k]]; effect >= 0 {
				g.add(effect, l.steps[from+k].Effect().String())
			}
		}
		var last ipa.Date
		if len(l.steps) > 0 {
			last = lifeEnd(l.steps[len(l.steps)-1].Notice)
		}
		g.add(ways+2*at, words(Stages(l.steps, l.name)))
		g.add(ways+2*at+1, orNone(last))
	}
}

// add adds what an outcome is.
func (g *gathering) add(i int, value string) {
	if g.now[i] = value; !slices.Contains(g.Outcomes[i].Values, value) {
		g.Outcomes[i].Values = append(g.Outcomes[i].Values, value)
	}
}

// lifeEnd is the last day of a notice's life as the law has it on the day to which it was checked: the two years were given to older notices.
func lifeEnd(n tcn.Notice) ipa.Date {
	if later, err := n.On(ipa.Checked()); err == nil {
		n = later
	}
	return n.LastDay()
}

// turn puts one entry alone on each of its days, or on so many of the first, and notes where an outcome turns.
func (g *gathering) turn(i, most int) {
	var before []string
	for day := range (ipa.Span{First: g.first[i], Last: g.last[i]}).Days() {
		if day.Sub(g.first[i]) >= most {
			return
		}
		g.try(g.timed(func(j int, lo, _ ipa.Date) ipa.Date {
			if j == i && day.After(lo) {
				return day
			}
			return lo
		}, nil))
		for k, was := range before {
			if o := &g.Outcomes[k]; was != g.now[k] && o.What != "last day" { // a last day moves with its first
				o.Turns = append(o.Turns, Turn{Entry: g.d.number(i), On: day, Was: was, Is: g.now[k]})
			}
		}
		before = append(before[:0], g.now...)
	}
}

// number is an entry's number; of one that is supposed, that of the entry for which it is.
func (d Docket) number(i int) int {
	for held := d.entries[i].chain(); i < len(d.entries); i++ {
		if e := &d.entries[i]; e.N != 0 && e.chain() == held {
			return e.N
		}
	}
	return 0
}

// words lists headline words.
func words(stages []tcn.Status) string {
	all := make([]string, len(stages))
	for i, s := range stages {
		all[i] = s.String()
	}
	return strings.Join(all, " → ")
}

func orNone(day ipa.Date) string {
	if day.IsZero() {
		return "none"
	}
	return day.String()
}
