package tcn

import "slices"

// A routeMarks is statuses, days kept and works done, a bit each: what a rule brings about, or what it wants brought about before it.
type routeMarks struct{ at, kept, done uint64 }

// A routeLine is what a rule brings about and wants.
type routeLine struct{ brings, wants routeMarks }

// any reports whether some are marked in both.
func (m routeMarks) any(o routeMarks) bool { return m.at&o.at|m.kept&o.kept|m.done&o.done != 0 }

func (m routeMarks) with(o routeMarks) routeMarks {
	return routeMarks{m.at | o.at, m.kept | o.kept, m.done | o.done}
}

// brings is what a rule brings about.
func (r *compiledRule) brings() (m routeMarks) {
	for _, move := range everyMove(r) {
		if move.From != move.To {
			m.at |= 1 << move.To
		}
	}
	for _, k := range r.keeps {
		m.kept |= 1 << k
	}
	for _, d := range r.does {
		m.done |= 1 << d
	}
	return m
}

// calls is what a rule calls for: what has to be brought about before it.
func (r *compiledRule) calls() (m routeMarks) {
	for _, move := range r.wants {
		if !statusTable[move.From].Initial { // where a region begins, and no act leads back
			m.at |= 1 << move.From
		}
	}
	for _, f := range r.asks() {
		line := factTable[f]
		m = m.with(routeMarks{1 << line.At, 1 << line.Keeps, 1 << line.Does})
	}
	m.at, m.kept, m.done = m.at&^1, m.kept&^1, m.done&^1 // the place of none
	return m
}

// asks lists the facts that a rule asks: those that make the form, and those that it needs.
func (r *compiledRule) asks() factList {
	all := slices.Clone(r.conditions)
	for _, n := range r.needs {
		all = append(all, n.is)
	}
	return all
}
