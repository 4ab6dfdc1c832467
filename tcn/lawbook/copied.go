package lawbook

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// copied is the part with lists of its own, all the way down: a book and what is found in it may be changed, each without the other.
func (p Part) copied() Part {
	p.Words = eachCopied(p.Words, func(w *ipa.Provision) { w.Versions = slices.Clone(w.Versions) })
	p.Rules = eachCopied(p.Rules, func(r *tcn.Rule) {
		r.By, r.Law, r.If, r.While = slices.Clone(r.By), slices.Clone(r.Law), slices.Clone(r.If), slices.Clone(r.While)
		r.Takes, r.Carries, r.Sweeps = slices.Clone(r.Takes), slices.Clone(r.Carries), slices.Clone(r.Sweeps)
		r.Needs = eachCopied(r.Needs, func(n *tcn.Need) { n.Law = slices.Clone(n.Law) })
	})
	p.Needs = eachCopied(p.Needs, func(n *Need) { n.Law, n.IDs = slices.Clone(n.Law), slices.Clone(n.IDs) })
	p.Clocks = eachCopied(p.Clocks, func(c *tcn.Clock) { c.Law = slices.Clone(c.Law) })
	p.Positions = eachCopied(p.Positions, func(s *tcn.Position) {
		s.Law, s.Requirements, s.Undone = slices.Clone(s.Law), slices.Clone(s.Requirements), slices.Clone(s.Undone)
	})
	p.Statuses = eachCopied(p.Statuses, func(m *tcn.Meaning) { m.Law = slices.Clone(m.Law) })
	p.Doubts = eachCopied(p.Doubts, func(d *ipa.Doubt) { *d = copiedDoubt(*d) })
	p.Also = slices.Clone(p.Also)
	return p
}

func copiedDoubt(d ipa.Doubt) ipa.Doubt {
	d.Readings, d.Touches = slices.Clone(d.Readings), slices.Clone(d.Touches)
	return d
}

// eachCopied is a list of its own, each of whose items is given lists of its own.
func eachCopied[T any](list []T, give func(*T)) []T {
	list = slices.Clone(list)
	for i := range list {
		give(&list[i])
	}
	return list
}
