package tcn

import (
	"encoding/binary"
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
		return nil, &acts.BadAct{Verb: "route", Field: "to", Says: fmt.Sprintf("%d is no status", to), Cure: "name a status that there is"}
	}
	n, err := n.On(day)
	if err != nil {
		return nil, err
	}
	search := routeSearch{day: day, nodes: []routeNode{{n: n, before: -1}}}
	search.useful, search.needed = n.tables().usefulRules(to, n.eraOf(n.now))
	search.seen = map[string]bool{n.signature(search.needed): true}
	for at := 0; at < len(search.nodes); at++ {
		switch {
		case search.nodes[at].n.isAt(to):
			return search.routeTo(at), nil
		case len(search.nodes) > limit:
			e := n.noRoute(to, day)
			e.GaveUp = true
			return nil, e
		}
		search.goOn(at)
	}
	return nil, n.noRoute(to, day)
}

// A routeSearch is a search for a route on a day, breadth first.
type routeSearch struct {
	day    ipa.Date
	nodes  []routeNode     // the notices that were come to, the nearest first
	useful []bool          // of the rules, by their places: those that may help
	needed dayKeys         // what of the days a notice remembers may matter
	seen   map[string]bool // the signatures of the nodes
}

// A routeNode is a notice that was come to, and how.
type routeNode struct {
	n      Notice
	by     choiceChance // the chance taken from the notice before
	before int          // the place of that; -1: it is the first
}

// goOn adds the notices to which one lawful act leads from a node, and which were not come to yet.
func (s *routeSearch) goOn(at int) {
	here, start := s.nodes[at].n, &s.nodes[0].n
	bench := choiceBench{n: &here, day: s.day}
	rules := here.tables().rules
	var all []choiceChance
	for i := range rules {
		r := &rules[i]
		if !s.useful[i] || r.kind.Opens && here.hasLive(r.kind.In) && here.runsIn(r.kind.In) > start.runsIn(r.kind.In) {
			continue
		}
		all = here.chances(r, all[:0])
		for _, c := range all {
			if !here.isPlaced(c) {
				continue
			}
			best := bench.best(c)
			if best.effect != Lawful {
				continue
			}
			next, err := here.Do(best.act(here.party))
			signature := next.signature(s.needed)
			if err != nil || s.seen[signature] {
				continue
			}
			s.seen[signature] = true
			s.nodes = append(s.nodes, routeNode{next, c, at})
		}
	}
}

// routeTo are the choices that led to a node, the first of them first.
func (s *routeSearch) routeTo(at int) (route []Choice) {
	for i := at; s.nodes[i].before >= 0; i = s.nodes[i].before {
		from := choiceBench{n: &s.nodes[s.nodes[i].before].n, day: s.day}
		best := from.best(s.nodes[i].by)
		route = append(route, from.choice(&best))
	}
	slices.Reverse(route)
	return route
}

// isPlaced reports whether a chance is taken from where the notice is: its words stand, or it needs no power, and the statuses that it looks at are there. Without,
// it would be void whoever took it, which is much quicker to see.
func (n *Notice) isPlaced(c choiceChance) bool {
	if !c.rule.isOpenIn(n.eraOf(n.now)) {
		return false
	}
	return allOf(c.rule.looks, func(region Region) bool {
		at := n.state.In(region)
		switch i := n.runPlace(region, c.run); {
		case !region.Runs():
		case region != c.rule.kind.In || c.rule.kind.Opens:
			return true // it is another run's status that counts, or one to come
		case i >= 0:
			at = n.runs.at(i).Status
		default:
			at = initialState.In(region)
		}
		return c.rule.ownTo[at] != 0
	})
}

// isOpenIn reports whether an act can be done under a rule on a day of an era: its words stand, or it needs no power.
func (r *compiledRule) isOpenIn(era eraSet) bool { return r.stands&era != 0 || r.kind.Happens }

// noRoute gathers why the acts that lead to a status are not open.
func (n *Notice) noRoute(to Status, day ipa.Date) *NoRoute {
	e := &NoRoute{To: to, From: n.state}
	b := choiceBench{n: n, day: day}
	t := n.tables()
	for i := range t.rules {
		if r := &t.rules[i]; r.verb != lapseNumber && t.routes[i].brings.at&(1<<to) != 0 {
			if all := n.chances(r, nil); len(all) > 0 { // none, if the rule is another reading's
				best := b.best(all[0])
				e.Grounds = append(e.Grounds, b.choice(&best).Grounds()...)
			}
		}
	}
	if len(e.Grounds) == 0 {
		m := t.statuses[to]
		e.Grounds = []Ground{{ID: "route/" + to.String(), Law: slices.Clone(m.Law), Says: fmt.Sprintf("no act leads to %v, which means: %s", to, m.Says), Effect: Void}}
	}
	return e
}

// signature tells apart what matters on the way: the state, the live runs in any order, the days that some act on the way needs, how much stands,
// is referred or is stayed, and the permissions.
func (n *Notice) signature(needed dayKeys) string {
	days := func(has func(dayKey) ipa.Date, from, to dayKey) (b []byte) {
		for _, k := range needed {
			if k >= from && k < to && !has(k).IsZero() {
				b = append(b, byte(k))
			}
		}
		return b
	}
	var runs []string
	for i := range n.runs.len() {
		if r := n.runs.at(i); r.Live() {
			b := []byte{byte(r.Status), byte(r.Purpose), byte(r.Review), byte(len(r.content().adds))}
			runs = append(runs, string(append(b, days(r.keptDay, noticeKeys, keyCount)...)))
		}
	}
	slices.Sort(runs)
	var stand, referred, stayed, out int
	for i := range n.content.len() {
		c := n.content.at(i)
		referred += min(len(c.referrals), 1)
		if c.inNotice() {
			stand++
			stayed += min(len(c.orders), 1)
		} else if c.out == outVaried {
			out++
		}
	}
	var b []byte
	for _, at := range n.state {
		b = append(b, byte(at))
	}
	b = append(b, days(func(k dayKey) ipa.Date { return n.days[k] }, 1, noticeKeys)...)
	b = append(b, 0, byte(n.suits), byte(len(runs)))
	for _, r := range runs {
		b = append(append(b, byte(len(r))), r...)
	}
	for _, count := range []int{stand, referred, stayed, out, len(n.permits)} {
		b = binary.AppendUvarint(b, uint64(count))
	}
	for _, p := range n.permits {
		b = append(b, byte(p.role), byte(p.what))
		for _, text := range []string{p.name, p.of} {
			b = append(binary.AppendUvarint(b, uint64(len(text))), text...)
		}
	}
	return string(b)
}

// usefulRules marks the rules that can help to reach a status in an era, with the days that they need kept: those that lead to it, and then, until
// no more come, those that bring about what the marked ones need.
func (t *kindTables) usefulRules(to Status, era eraSet) (useful []bool, kept dayKeys) {
	rules := t.rules
	useful = make([]bool, len(rules))
	wanted := routeMarks{at: 1 << to}
	for more := true; more; {
		more = false
		for i := range rules {
			if line := &t.routes[i]; !useful[i] && rules[i].verb != lapseNumber && rules[i].isOpenIn(era) && line.brings.any(wanted) {
				useful[i], more = true, true
				wanted = wanted.with(line.wants)
			}
		}
	}
	for k := dayKey(1); k < keyCount; k++ {
		if wanted.kept&(1<<k) != 0 {
			kept = append(kept, k)
		}
	}
	return useful, kept
}
