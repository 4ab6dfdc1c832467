package tcn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Grounds lists every reason why the act is not simply lawful: for a lawful act none, but what it leaves in the way of later ones, and
// that the words which forbid it otherwise were not in force.
func (r Ruling) Grounds() []Ground {
	var all []Ground
	if r.rule == nil {
		return nil
	}
	if r.absent {
		all = append(all, r.timeless())
	}
	if r.powerless() {
		return all
	}
	for _, region := range r.rule.looks {
		if r.rule.ownTo[r.at[region-1]] == 0 {
			all = append(all, r.misplaced(region))
		}
	}
	for i, n := range r.rule.Needs {
		if r.unmet&(1<<i) != 0 {
			all = append(all, Ground{n.ID, slices.Clone(n.Law), n.Unmet, n.Else, n.Inferred, n.Cure, r.curer(&n)})
		}
	}
	return all
}

// curer is who can mend a need that is unmet.
func (r Ruling) curer(n *Need) actors.Role {
	if n.Own {
		return r.by
	}
	return n.By
}

// timeless is the ground that the rule's words did not stand on the day.
func (r Ruling) timeless() Ground {
	g := Ground{ID: r.rule.ID + "/in-force", Effect: Lawful}
	var says []string
	for _, c := range r.rule.Law {
		if force := ipa.InForce(c, r.LawDay()); force != ipa.Stands {
			g.Law = append(g.Law, c)
			says = append(says, fmt.Sprintf("%v was %v on %v", c, force, r.LawDay()))
		}
	}
	if g.Says = strings.Join(says, ", and "); r.powerless() {
		g.Effect = Void
		return g
	}
	g.Says += ": it needs no power, and nothing there forbids it on that day"
	return g
}

// misplaced is the ground that a region is not where the act takes it from.
func (r Ruling) misplaced(region Region) Ground {
	var wanted []string
	for _, m := range r.rule.wants {
		if m.From.Region() == region {
			wanted = append(wanted, m.From.String())
		}
	}
	at := r.at.In(region)
	m := tablesAt(r.rule.column).statuses[at]
	for _, w := range r.rule.ways {
		if w.From == at {
			m.Way, m.Whose = w.Way, w.By
		}
	}
	return Ground{
		ID:     r.rule.ID + "/" + region.String(),
		Law:    slices.Clone(r.rule.Law),
		Says:   fmt.Sprintf("%v is %v, not %s: %s", region, at, strings.Join(wanted, " or "), m.Says),
		Effect: Void, Inferred: region == RegionReview, Cure: m.Way, By: m.Whose,
	}
}
