package tcn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A NoRoute is the error of a status that no series of lawful acts reaches on the day.
type NoRoute struct {
	To      Status   // the status that was asked for
	From    State    // the state from which no route was found
	Grounds []Ground // why not: those of the acts that lead there, as things are
	GaveUp  bool     // the search grew too large: there may be a route
}

// Error gives the status and the grounds.
func (e *NoRoute) Error() string {
	if e.GaveUp {
		return fmt.Sprintf("no lawful route to %v was found before the search grew too large", e.To)
	}
	says := make([]string, len(e.Grounds))
	for i, g := range e.Grounds {
		says[i] = g.Says
	}
	return fmt.Sprintf("no lawful route to %v: %s", e.To, strings.Join(slices.Compact(says), "; "))
}

// routeLimit is how many notices a search for a route may visit.
const routeLimit = 5_000

// Route returns the shortest series of lawful acts, with their actors, by which the notice reaches a status on a day: all on that day,
// with findings assumed. Where several are as short, it is the first in the order of the table. A notice that is there already needs none.
// It looks only for acts that bring the status about or what such acts need, and opens at most one run more in a region where one is live.
// Time is no act: no route leads to [Expired]. The error is a [*NoRoute], or a [*acts.BadAct] for a zero Notice, what is no status,
// or a day before [Notice.Now].
func (n Notice) Route(to Status, day ipa.Date) ([]Choice, error) {
	return n.routeWithin(routeLimit, to, day)
}

// routeWithin finds a route, and gives up where it has visited more notices than a limit.
func (n Notice) routeWithin(limit int, to Status, day ipa.Date) ([]Choice, error) {
	if to.Region() == 0 {
		return nil, &acts.BadAct{Verb: "route", Field: "to", Says: fmt.Sprintf("%d is no status", to), Cure: "name one that Statuses lists"}
	}
	n, err := n.On(day)
	if err != nil {
		return nil, err
	}
	type node struct {
		n      Notice
		by     choiceChance // the chance taken from the notice before
		before int
	}
	var d acts.Deed
	nodes := []node{{n: n, before: -1}}
	useful, needed := usefulRules(to)
	seen := map[string]bool{n.signature(needed): true}
	for at := 0; at < len(nodes); at++ {
		if nodes[at].n.isAt(to) {
			var route []Choice
			for i := at; nodes[i].before >= 0; i = nodes[i].before {
				from := &nodes[nodes[i].before].n
				best := from.best(nodes[i].by, day, &d)
				route = append(route, from.choice(nodes[i].by, &best, day))
			}
			slices.Reverse(route)
			return route, nil
		}
		if len(nodes) > limit {
			e := n.noRoute(to, day)
			e.GaveUp = true
			return nil, e
		}
		here := nodes[at].n
		for i := range compiledLaw.rules {
			r := &compiledLaw.rules[i]
			if !useful[i] || r.kind.Opens && here.hasLive(r.kind.In) && here.runsIn(r.kind.In) > n.runsIn(r.kind.In) {
				continue
			}
			for _, c := range here.chances(r) {
				if !here.isPlaced(c) {
					continue
				}
				best := here.best(c, day, &d)
				if best.effect != Lawful {
					continue
				}
				next, err := here.Do(here.sample(c, best.about, day, best.role))
				signature := next.signature(needed)
				if err != nil || seen[signature] {
					continue
				}
				seen[signature] = true
				nodes = append(nodes, node{next, c, at})
			}
		}
	}
	return nil, n.noRoute(to, day)
}

// isPlaced reports whether a chance is taken from where the notice is: its words stand, and the statuses that it looks at are there. Without,
// it would be void whoever took it, which is much quicker to see.
func (n *Notice) isPlaced(c choiceChance) bool {
	if c.rule.stands&n.eraOf(n.now) == 0 {
		return false
	}
	return allOf(c.rule.looks, func(region Region) bool {
		at := n.state.In(region)
		switch i := n.runPlace(region, c.run); {
		case !region.Runs():
		case region != c.rule.kind.In || c.rule.kind.Opens:
			return true // it is another run's status that counts, or one to come
		case i >= 0:
			at = n.runs[i].Status
		default:
			at = initialState.In(region)
		}
		return c.rule.ownTo[at] != 0
	})
}

// noRoute gathers why the acts that lead to a status are not open.
func (n *Notice) noRoute(to Status, day ipa.Date) *NoRoute {
	e := &NoRoute{To: to, From: n.state}
	for i := range compiledLaw.rules {
		if r := &compiledLaw.rules[i]; r.verb != lapseNumber && leadsTo(r, to) {
			if all := n.chances(r); len(all) > 0 { // none, if the rule is another reading's
				best := n.best(all[0], day, new(acts.Deed))
				e.Grounds = append(e.Grounds, n.choice(all[0], &best, day).Grounds...)
			}
		}
	}
	if len(e.Grounds) == 0 {
		m := to.meaning()
		e.Grounds = []Ground{{ID: "route/" + to.String(), Law: slices.Clone(m.Law), Says: fmt.Sprintf("no act leads to %v, which means: %s", to, m.Says), Effect: Void}}
	}
	return e
}

// signature tells apart what matters on the way: the state, the live runs in any order, the days that some act on the way needs, how much stands,
// is referred or is stayed, and the permissions.
func (n *Notice) signature(needed daySet) string {
	days := func(has func(dayKey) ipa.Date, from, to dayKey) (b []byte) {
		for k := from; k < to; k++ {
			if needed[k] && !has(k).IsZero() {
				b = append(b, byte(k))
			}
		}
		return b
	}
	var runs []string
	for i := range n.runs {
		if r := &n.runs[i]; r.Live() {
			b := []byte{byte(r.Region), byte(r.Status), byte(r.Purpose), byte(r.Review), byte(len(r.content().adds))}
			runs = append(runs, string(append(b, days(r.keptDay, noticeKeys, keyCount)...)))
		}
	}
	slices.Sort(runs)
	var stand, referred, stayed int
	for i := range n.content {
		c := &n.content[i]
		referred += min(c.referral, 1)
		if c.inNotice() {
			stand++
			stayed += min(len(c.orders), 1)
		}
	}
	own := days(func(k dayKey) ipa.Date { return n.days[k] }, 1, noticeKeys)
	return fmt.Sprint(n.state, own, runs, stand, referred, stayed, n.permits, n.suits)
}

// leadsTo reports whether a rule's moves lead to a status.
func leadsTo(r *compiledRule, to Status) bool {
	return slices.ContainsFunc(everyMove(r), func(m Move) bool { return m.To == to && m.From != to })
}

// usefulRules marks the rules that can help to reach a status, with the days that they need kept: those that lead to it, and then, until
// no more come, those that bring about what the marked ones need.
func usefulRules(to Status) (useful []bool, kept daySet) {
	useful = make([]bool, len(compiledLaw.rules))
	w := wants{at: []Status{to}}
	for more := true; more; {
		more = false
		for i := range compiledLaw.rules {
			if r := &compiledLaw.rules[i]; !useful[i] && r.verb != lapseNumber && w.areMetBy(r) {
				useful[i], more = true, true
				w.add(r)
			}
		}
	}
	return useful, w.kept
}

// A daySet is some of the days that a notice and its runs keep; zero is none of them.
type daySet [keyCount]bool

// wants are what a search for a route wants brought about: statuses, days kept and works done.
type wants struct {
	at   []Status
	kept daySet
	done workList
}

// areMetBy reports whether a rule brings about something that is wanted.
func (w *wants) areMetBy(r *compiledRule) bool {
	return slices.ContainsFunc(w.at, func(s Status) bool { return leadsTo(r, s) }) ||
		slices.ContainsFunc(r.keeps, func(k dayKey) bool { return w.kept[k] }) ||
		slices.ContainsFunc(r.does, func(d workID) bool { return slices.Contains(w.done, d) })
}

// add adds what a rule needs in its turn.
func (w *wants) add(r *compiledRule) {
	for _, m := range r.Wants() {
		if !statusTable[m.From].Initial { // where a region begins, and no act leads back
			w.at = append(w.at, m.From)
		}
	}
	for _, f := range r.asks() {
		line := factTable[f]
		w.at, w.done = append(w.at, line.At), append(w.done, line.Does) // zero is none, and nothing brings it about
		w.kept[line.Keeps] = true
	}
}

// asks lists the facts that a rule asks: those that make the form, and those that it needs.
func (r *compiledRule) asks() factList {
	all := append(factList{}, r.conditions...)
	for _, n := range r.needs {
		all = append(all, n.is)
	}
	return all
}
