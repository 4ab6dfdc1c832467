package tcn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// A NoRoute is the error of a status that no series of lawful acts reaches on the day.
type NoRoute struct {
	To      Status
	From    State
	Grounds []Ground // why not: those of the acts that lead there, as things are
}

// Error gives the status and the grounds.
func (e *NoRoute) Error() string {
	says := make([]string, len(e.Grounds))
	for i, g := range e.Grounds {
		says[i] = g.Says
	}
	return fmt.Sprintf("no lawful route to %v: %s", e.To, strings.Join(slices.Compact(says), "; "))
}

// Route returns the shortest series of lawful acts, with their actors, by which the notice reaches a status on a day: all on that day,
// with findings assumed. Where several are as short, it is the first in the order of the table. A notice that is
// there already needs none. Time is no act: no route leads to [Expired]. The error is a [*NoRoute], or a [*BadAct] for
// a zero Notice, what is no status, or a day before [Notice.Now].
func (n Notice) Route(to Status, day ipa.Date) ([]Option, error) {
	if to.Region() == 0 {
		return nil, &BadAct{"route", "to", fmt.Sprintf("%v is no status", to), "name one that Statuses lists"}
	}
	n, err := n.On(day)
	if err != nil {
		return nil, err
	}
	type node struct {
		n      Notice
		option Option
		before int
	}
	nodes := []node{{n: n, before: -1}}
	seen := map[string]bool{n.signature(): true}
	useful := leading(to)
	for at := 0; at < len(nodes) && len(nodes) < 50_000; at++ {
		if nodes[at].n.isAt(to) {
			var route []Option
			for i := at; nodes[i].before >= 0; i = nodes[i].before {
				route = append(route, nodes[i].option)
			}
			slices.Reverse(route)
			return route, nil
		}
		here := nodes[at].n
		for i := range book.rules {
			r := &book.rules[i]
			if !useful[r.n] || r.kind.Opens && here.live(r.kind.In) && here.count(r.kind.In) > n.count(r.kind.In) {
				continue
			}
			for _, c := range here.chances(r) {
				o := here.option(c, day)
				if o.Effect != Lawful {
					continue
				}
				next, err := here.Do(o.Act)
				if err != nil || seen[next.signature()] {
					continue
				}
				seen[next.signature()] = true
				nodes = append(nodes, node{next, o, at})
			}
		}
	}
	return nil, n.noRoute(to, day)
}

// noRoute gathers why the acts that lead to a status are not open.
func (n *Notice) noRoute(to Status, day ipa.Date) *NoRoute {
	e := &NoRoute{To: to, From: n.state}
	for i := range book.rules {
		r := &book.rules[i]
		if r.verb == lapse || !reaches(r, to) {
			continue
		}
		e.Grounds = append(e.Grounds, n.option(n.chances(r)[0], day).Grounds...)
	}
	if len(e.Grounds) == 0 {
		e.Grounds = []Ground{{Law: cite(statuses[to].Law), Says: "no act leads there: " + statuses[to].Says, Effect: Void}}
	}
	return e
}

// signature tells apart what acts can tell apart: statuses, runs, days kept, content, permissions.
func (n *Notice) signature() string {
	b := []byte(n.state.String())
	for _, d := range n.days {
		b = append(b, mark(d))
	}
	for i := range n.runs {
		r := &n.runs[i]
		b = append(b, '/', byte(r.Region), byte(r.Status), byte(r.Purpose), byte(r.Review), byte(len(r.adds)))
		for _, d := range r.days {
			b = append(b, mark(d))
		}
	}
	for i := range n.content {
		c := &n.content[i]
		b = append(b, '.', mark(c.Gone), mark(c.Referred), mark(c.Suspended))
	}
	return string(fmt.Appendf(b, "%d", n.permits))
}

func mark(d ipa.Date) byte {
	if d.IsZero() {
		return '-'
	}
	return '+'
}

// reaches reports whether a rule's moves lead to a status.
func reaches(r *rule, to Status) bool {
	return slices.ContainsFunc(everyMove(r), func(m Move) bool { return m.To == to && m.From != to })
}

// leading is the set of rules that can help to reach a status: those that move to it, and those that bring about what these need.
func leading(to Status) map[uint8]bool {
	useful := make(map[uint8]bool)
	wanted := map[Status]bool{to: true}
	kept := make(map[key]bool)
	done := make(map[work]bool)
	for changed := true; changed; {
		changed = false
		for i := range book.rules {
			r := &book.rules[i]
			helps := slices.ContainsFunc(r.keeps, func(k key) bool { return kept[k] }) ||
				slices.ContainsFunc(r.does, func(w work) bool { return done[w] })
			for s := range wanted {
				helps = helps || reaches(r, s)
			}
			if !helps || useful[r.n] || r.verb == lapse {
				continue
			}
			useful[r.n], changed = true, true
			for _, m := range r.Takes {
				if !statuses[m.From].Initial { // where a region begins, and no act leads back
					wanted[m.From] = true
				}
			}
			for _, f := range slices.Concat(r.fits, needed(r)) {
				if s := proofs[f].at; s != 0 {
					wanted[s] = true
				}
				if k := proofs[f].keeps; k != 0 {
					kept[k-1] = true
				}
				if w := proofs[f].does; w != 0 {
					done[w] = true
				}
			}
		}
	}
	return useful
}

func needed(r *rule) facts {
	var all facts
	for _, n := range r.needs {
		all = append(all, n.is)
	}
	return all
}

// proofs says what brings a fact about: a status reached, a day kept (plus one), or a work done.
var proofs = [factCount]struct {
	at    Status
	keeps key
	does  work
}{
	isApproved:              {at: Approved},
	isDecided:               {at: Decided},
	isAsked:                 {at: Asked},
	anotherIsGiven:          {keeps: anotherGiven + 1},
	isConsultedGiving:       {keeps: consultedGiving + 1},
	isConsultedVarying:      {keeps: consultedVarying + 1},
	isConsultedRevoking:     {keeps: consultedRevoking + 1},
	isConsultedRenewing:     {keeps: consultedRenewing + 1},
	isBoardConsulted:        {keeps: boardConsulted + 1},
	isCommissionerConsulted: {keeps: commissionerConsulted + 1},
	boardHasReported:        {keeps: boardReported + 1},
	commissionerHasReported: {keeps: commissionerReported + 1},
	isOnReview:              {at: Advised},
	isLicensed:              {does: licenses},
}
