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
func (d Docket) Spread(o tcn.Standpoint, most int) Spread {
	g := gathering{d: d, o: o, at: map[key]int{}}
	first, last := d.bounds()
	asEarly := func(_ int, lo, _ ipa.Date) ipa.Date { return lo }
	g.try(d.timed(first, last, asEarly, nil))
	g.try(d.timed(first, last, func(_ int, _, hi ipa.Date) ipa.Date { return hi }, nil))
	draw := rand.New(rand.NewPCG(2016, 253)) // fixed, so that the answer is
	if d.choices(first, last, most) <= most {
		g.All = true
		d.each(first, last, func(t timing) { g.try(t) }, draw)
	} else {
		for range most {
			g.try(d.timed(first, last, func(_ int, lo, hi ipa.Date) ipa.Date { return lo.Add(draw.IntN(hi.Sub(lo) + 1)) }, draw))
		}
	}
	for i := range d.entries {
		if d.isFree(i) && first[i].Before(last[i]) {
			g.turn(i, first, last)
		}
	}
	for i := range g.Outcomes {
		slices.Sort(g.Outcomes[i].Values)
	}
	return g.Spread
}

// isFree reports whether an entry is replayed, on a day of its own.
func (d Docket) isFree(i int) bool { return d.entries[i].isDone() && !d.together(i, d.before(i)) }

// choices is how many choices of days there are, or more than most.
func (d Docket) choices(first, last []ipa.Date, most int) int {
	count := 1
	for i := range d.entries {
		if d.isFree(i) && count <= most {
			count *= last[i].Sub(first[i]) + 1
		}
	}
	return count
}

// each goes through every choice of days, with the entries of one day as they are listed and in another order.
func (d Docket) each(first, last []ipa.Date, do func(timing), shuffle *rand.Rand) {
	offset := make([]int, len(d.entries))
	pick := func(i int, lo, _ ipa.Date) ipa.Date {
		if day := first[i].Add(offset[i]); day.After(lo) {
			return day
		}
		return lo
	}
	for {
		do(d.timed(first, last, pick, nil))
		do(d.timed(first, last, pick, shuffle))
		i := 0
		for ; i < len(offset); i++ {
			if !d.isFree(i) {
				continue
			}
			if offset[i]++; !first[i].Add(offset[i]).After(last[i]) {
				break
			}
			offset[i] = 0
		}
		if i == len(offset) {
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

// turn puts one entry alone on each of its days, and notes where an outcome turns. Of an entry that is vaguer than by mostDays it looks at the first days.
func (g *gathering) turn(i int, first, last []ipa.Date) {
	before := map[key]string{}
	for day := first[i]; !day.After(last[i]) && day.Sub(first[i]) < mostDays; day = day.Add(1) {
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
