package docket

import (
	"iter"
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

// key names an outcome.
type key struct {
	entry        int
	notice, what string
}

// Spread replays the docket with every entry at its earliest, at its latest, and on days between, in the orders that the days allow;
// entries of one day as they are listed and in other orders, entries of one chain in theirs always. If there are more choices of days than
// most, each vague entry is put alone on each of its days and as many timings are drawn besides. The same docket gives the same answer.
//
// No more than about 400,000 entries are put to the law, and no entry alone on more than its first 800 days: of a docket of a thousand
// entries at most 400 timings are tried, whatever most is, and [Spread].Cut says how many entries that concerns.
func (d Docket) Spread(o tcn.Standpoint, most int) Spread {
	g := gathering{d: d, o: o, at: map[key]int{}}
	first, last := d.bounds()
	all := mostReplayed / (len(d.entries) + perTiming)
	most = min(most, all/4) // each choice is tried in two orders; half of all is for the entries alone
	asEarly := func(_ int, lo, _ ipa.Date) ipa.Date { return lo }
	g.try(d.timed(first, last, asEarly, nil))
	g.try(d.timed(first, last, func(_ int, _, hi ipa.Date) ipa.Date { return hi }, nil))
	draw := rand.New(rand.NewPCG(2016, 253)) // fixed, so that the answer is
	if !d.isMore(first, last, most) {
		g.All = true
		d.each(first, last, func(t timing) { g.try(t) }, draw)
	} else {
		for range most {
			g.try(d.timed(first, last, func(_ int, lo, hi ipa.Date) ipa.Date { return lo.Add(draw.IntN(hi.Sub(lo) + 1)) }, draw))
		}
	}
	vague := slices.DeleteFunc(d.free(), func(i int) bool { return !first[i].Before(last[i]) })
	alone := aloneDays(vague, first, last, all/2)
	for _, i := range vague {
		if last[i].Sub(first[i]) >= alone {
			g.Cut++
		}
		g.turn(i, first, last, alone)
	}
	for i := range g.Outcomes {
		slices.Sort(g.Outcomes[i].Values)
	}
	return g.Spread
}

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
func (d Docket) free() (all []int) {
	for i, b := range d.chained() {
		if d.entries[i].isDone() && !d.together(i, b) {
			all = append(all, i)
		}
	}
	return all
}

// isMore reports whether there are more choices of days than most.
func (d Docket) isMore(first, last []ipa.Date, most int) bool {
	count := 1
	for _, i := range d.free() {
		days := max(1, last[i].Sub(first[i])+1) // a chain may leave no choice
		if count > most/days {
			return true
		}
		count *= days
	}
	return count > most
}

// each goes through every choice of days, with the entries of one day as they are listed and in another order.
func (d Docket) each(first, last []ipa.Date, do func(timing), shuffle *rand.Rand) {
	free, offset := d.free(), make([]int, len(d.entries))
	pick := func(i int, lo, _ ipa.Date) ipa.Date {
		if day := first[i].Add(offset[i]); day.After(lo) {
			return day
		}
		return lo
	}
	for {
		do(d.timed(first, last, pick, nil))
		do(d.timed(first, last, pick, shuffle))
		more := slices.ContainsFunc(free, func(i int) bool { // counts on by one, the first entry's days fastest
			if offset[i]++; offset[i] <= last[i].Sub(first[i]) {
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

// A gathering gathers the outcomes of many timings.
type gathering struct {
	Spread
	d  Docket
	o  tcn.Standpoint
	at map[key]int // the place of an outcome
}

// try replays one timing, and adds what comes of it.
func (g *gathering) try(t timing) {
	g.Tried++
	for k, value := range g.outcomes(t) {
		g.add(k, value)
	}
}

// add adds an outcome, and gives its place.
func (g *gathering) add(k key, value string) int {
	i, ok := g.at[k]
	if !ok {
		i = len(g.Outcomes)
		g.at[k] = i
		g.Outcomes = append(g.Outcomes, Outcome{Entry: k.entry, Notice: k.notice, What: k.what})
	}
	if !slices.Contains(g.Outcomes[i].Values, value) {
		g.Outcomes[i].Values = append(g.Outcomes[i].Values, value)
	}
	return i
}

// outcomes replays one timing and yields what is looked at, in the order of the docket.
func (g *gathering) outcomes(t timing) iter.Seq2[key, string] {
	return func(yield func(key, string) bool) {
		steps := g.d.put(t).Replay(g.o)
		byNumber := slices.SortedFunc(slices.Values(steps), func(a, b Step) int { return a.Entry.N - b.Entry.N })
		for _, s := range byNumber {
			if !s.IsLaw() && s.Entry.N != 0 && !yield(key{s.Entry.N, s.Entry.Notice, "effect"}, s.Effect().String()) {
				return
			}
		}
		for _, n := range g.d.notices {
			var last ipa.Date
			for _, s := range steps {
				if s.Entry.Notice == n.Name && !s.IsLaw() {
					last = lifeEnd(s.Notice)
				}
			}
			if !yield(key{0, n.Name, "way"}, words(Stages(steps, n.Name))) || !yield(key{0, n.Name, "last day"}, orNone(last)) {
				return
			}
		}
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
func (g *gathering) turn(i int, first, last []ipa.Date, most int) {
	before := map[key]string{}
	for day := range (ipa.Span{First: first[i], Last: last[i]}).Days() {
		if day.Sub(first[i]) >= most {
			return
		}
		t := g.d.timed(first, last, func(j int, lo, _ ipa.Date) ipa.Date {
			if j == i && day.After(lo) {
				return day
			}
			return lo
		}, nil)
		g.Tried++
		for k, value := range g.outcomes(t) {
			o := &g.Outcomes[g.add(k, value)]
			was, ok := before[k]
			if before[k] = value; !ok || was == value || k.what == "last day" {
				continue // a last day moves with its first
			}
			o.Turns = append(o.Turns, Turn{Entry: g.d.number(i), On: day, Was: was, Is: value})
		}
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
