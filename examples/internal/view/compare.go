package view

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A bar is where the law is chosen from which all is looked at.
type bar struct {
	Law    string
	Plain  bool // the law of each act's own day, and the readings that are taken where none is chosen
	Days   []picked
	Doubts []question
	More   string // the address where the readings are listed
	Held   []string
}

// A question is an open one, with its readings.
type question struct {
	N        int
	Question string
	Why      string
	Readings []picked
	Other    bool // a reading is chosen that is not the default
}

// bar lists what can be chosen: the readings only where they are asked for, for they are many.
func (p place) bar() bar {
	b := bar{Plain: p.From.Law.IsZero() && len(p.From.Readings) == 0, More: also(keyOpened, openedDoubts), Held: p.From.Readings}
	if !p.From.Law.IsZero() {
		b.Law = p.From.Law.String()
	}
	if p.Opened != openedDoubts {
		return b
	}
	for d := range ipa.Doubts() {
		if d.Outside != "" || len(d.Readings) < 2 {
			continue
		}
		q := question{N: d.N, Question: d.Question, Why: d.Why}
		taken := page.Taken(p.From, d)
		for i, r := range d.Readings {
			value := d.ID + "=" + r.Name
			if i == d.Default {
				value = ""
			}
			q.Readings = append(q.Readings, picked{value, page.Capital(r.Says), i == taken})
		}
		q.Other = taken != d.Default
		b.Doubts = append(b.Doubts, q)
	}
	slices.SortStableFunc(b.Doubts, func(a, b question) int { return rank(a) - rank(b) })
	return b
}

func rank(q question) int {
	if q.Other {
		return 0
	}
	return 1
}

// A differing is one thing that is otherwise.
type differing struct {
	Kind, What, A, B string
	Law              []cited
}

// differs is what is otherwise than under the law of each day and the readings taken where none is chosen.
func (p place) differs() (all []differing) {
	if p.From.Law.IsZero() && len(p.From.Readings) == 0 {
		return nil
	}
	plain, err := liveOut(p.Acts, tcn.Standpoint{})
	if err != nil {
		return nil
	}
	list, err := tcn.Diff(plain.Notice, tcn.Standpoint{}, p.From)
	if err != nil {
		return nil
	}
	for _, d := range list {
		one := differing{Kind: d.Kind, A: d.A, B: d.B, Law: cites(d.Law)}
		if d.Act != nil {
			one.What = fmt.Sprintf("%s, %v", page.Capital(doing.Words(acts.Verb(d.Act), "")), acts.On(d.Act))
		}
		all = append(all, one)
	}
	return all
}

// A way is how a status is reached.
type way struct {
	Goals []picked
	To    string
	Steps []told
	None  string // why there is none
	Do    string
}

// way finds the way that is asked for.
func (p place) way(n tcn.Notice, day ipa.Date) way {
	var w way
	for m := range tcn.Statuses() {
		if !m.Initial {
			w.Goals = append(w.Goals, picked{m.Status.String(), fmt.Sprintf("%s (%v)", page.Clause(m.Status), m.Status), m.Status == p.To})
		}
	}
	if p.To == 0 {
		return w
	}
	w.To = p.To.String()
	steps, err := n.Route(p.To, day)
	if err != nil {
		w.None = page.Capital(err.Error())
		return w
	}
	for i, c := range steps {
		role, _ := acts.By(c.Act()).Who()
		w.Steps = append(w.Steps, told{N: i + 1, Who: page.Role(role), What: doing.Event(c.Rule().Event()), Law: cites(c.Rule().Law)})
	}
	w.Do = also(keyDo, "way")
	return w
}

// A beside is another branch, looked at beside this one.
type beside struct {
	Acts     []pair
	Alike    int // how many acts before those are the same, and left out
	Part     *part
	Lanes    []pair
	Close    string
	Exchange string
}

// A pair is the same of both.
type pair struct {
	What, Here, There string
	Same              bool
}

// beside compares two branches.
func (p place) beside(mine life, here tcn.Notice) (*beside, error) {
	if p.Beside == "" {
		return nil, nil
	}
	l, err := liveOut(p.Beside, p.From)
	if err != nil {
		return nil, fmt.Errorf("the branch beside it cannot be read: %w", err)
	}
	there := l.Notice
	if there.Now().Before(here.Now()) {
		if then, err := there.On(here.Now()); err == nil {
			there = then
		}
	}
	b := &beside{}
	add := func(list *[]pair, what, one, other string) {
		*list = append(*list, pair{what, one, other, one == other})
	}
	add(&b.Lanes, "In a word", here.Stage().String(), there.Stage().String())
	for r := range tcn.Regions() {
		add(&b.Lanes, page.Capital(r.String()), here.State().In(r).String(), there.State().In(r).String())
	}
	add(&b.Lanes, "Last day", dayOf(here.LastDay()), dayOf(there.LastDay()))
	if p.Opened != openedActs {
		b.Alike = alike(mine.Deeds, l.Deeds)
	}
	places := make([]int, max(len(mine.Deeds), len(l.Deeds)))
	for i := range places {
		places[i] = i
	}
	places, b.Part = partOf(p, "branches", mostRows, places[b.Alike:])
	for _, i := range places {
		add(&b.Acts, fmt.Sprint(i+1), deedAt(mine, i), deedAt(l, i))
	}
	other := p
	other.Beside = ""
	b.Close = "#" + other.String()
	other.Acts, other.Beside, other.On = p.Beside, p.Acts, ipa.Date{}
	b.Exchange = "#" + other.String()
	return b, nil
}

// alike is how many acts two branches begin with that are the same, and come to the same.
func alike(one, other []deed) (n int) {
	for n < min(len(one), len(other)) && one[n].Line == other[n].Line && one[n].Ruling.Answer() == other[n].Ruling.Answer() {
		n++
	}
	return n
}

func deedAt(l life, i int) string {
	if i >= len(l.Deeds) {
		return ""
	}
	t := toldOf(l.Deeds[i])
	return fmt.Sprintf("%s %s, %s: %s", t.On, t.Who, t.What, t.Effect)
}

func dayOf(d ipa.Date) string {
	if d.IsZero() {
		return "none"
	}
	return d.String()
}
