package tcn

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A choiceChance is a way to use a rule: in a run, and to take a requirement out rather than to add one.
type choiceChance struct {
	rule     *compiledRule
	run      int // or the review that a decision would settle
	narrower bool
}

// chances adds the ways to use a rule to some others: in each live run of its region, or of the region of the reviews that it settles.
func (n *Notice) chances(r *compiledRule, all []choiceChance) []choiceChance {
	if r.verb == lapseNumber || r.reading != 0 && n.readingOf(r.reading.doubt()) != r.reading.place() {
		return all
	}
	region, purpose := r.kind.In, r.kind.Purpose
	if r.kind.Opens {
		if region, purpose = 0, 0; r.settles {
			region = RegionReview
		}
	} else if !r.inRun {
		region = 0
	}
	first := len(all)
	for i := range n.runs.len() {
		if run := n.runs.at(i); run.Region == region && (run.Live() || r.ownTo[run.Status] != 0) && (purpose == 0 || run.Purpose == purpose) {
			all = append(all, choiceChance{rule: r, run: run.N})
		}
	}
	if len(all) == first {
		all = append(all, choiceChance{rule: r})
	}
	if decided, ok := r.as.(acts.Decide); ok && decided.To == acts.Varying && n.hasContent() {
		for _, c := range all[first:] { // as they are now
			c.narrower = true
			all = append(all, c)
		}
	}
	return all
}

// hasContent reports whether some requirement is in the notice.
func (n *Notice) hasContent() bool {
	return n.content.some(func(c *requirementRecord) bool { return c.inNotice() })
}

// A choiceTrial is a chance taken by somebody: how it is decided. Nothing of it is built.
type choiceTrial struct {
	choiceChance
	about  *sampleContent
	by     uint32 // the rule's samples whose roles it is for: a bit each
	ruling judged // without its act
	misfit misfit // why it would not be of this form, if so
	effect Effect
	after  State
}

// worse reports whether another trial is the better one: of a lesser effect, or of fewer grounds.
func (t *choiceTrial) worse(o *choiceTrial) bool {
	return o.effect < t.effect || o.effect == t.effect && o.count() < t.count()
}

func (t *choiceTrial) count() int { return bits.OnesCount32(t.ruling.unmet) + t.misfit.count() }

// isFor reports whether it is as good for a role.
func (t *choiceTrial) isFor(role actors.Role) bool {
	for i := range t.rule.samples {
		if t.by&(1<<i) != 0 && t.rule.samples[i].role == role {
			return true
		}
	}
	return false
}

// who lists the roles for which it is as good; none for the zero trial.
func (t *choiceTrial) who() []actors.Role {
	if t.by == 0 {
		return nil
	}
	all := make([]actors.Role, 0, bits.OnesCount32(t.by))
	for i := range t.rule.samples {
		if t.by&(1<<i) != 0 {
			all = append(all, t.rule.samples[i].role)
		}
	}
	return all
}

// A choiceBench is where the chances that a notice has on a day are tried, one after another: what they are about is gathered once.
type choiceBench struct {
	n     *Notice
	day   ipa.Date
	d     acts.Deed
	about sampleStock
}

// best is what a chance would be, taken by whoever could do it best, and who that is.
func (b *choiceBench) best(c choiceChance) (best choiceTrial) {
	n := b.n
	about := b.contentOf(c)
	s := scene{n: n, d: &b.d, era: n.eraOf(b.day), rule: c.rule}
	var run, link int
	for i := range c.rule.samples {
		b.fill(&c.rule.samples[i], c, about)
		s.run, s.link = -1, -1
		if i == 0 {
			best.choiceChance, best.about, best.by = c, about, 1
			s.try(&best)
			run, link = s.run, s.link
			continue
		}
		t := choiceTrial{choiceChance: c, about: about, by: 1 << i}
		s.try(&t)
		switch {
		case best.worse(&t):
			best, run, link = t, s.run, s.link
		case !t.worse(&best):
			best.by |= t.by
		}
	}
	if best.after = n.state; best.effect != Void {
		s.run, s.link = run, link
		best.after = s.stateAfter()
	}
	return best
}

// try puts the act to the law as one of the trial's rule.
func (s *scene) try(t *choiceTrial) {
	t.misfit = s.unfit()
	s.weigh(s.rule, s.rule.stands&s.era == 0, &t.ruling)
	if t.effect = t.ruling.effect; t.misfit.count() > 0 {
		t.effect = Void
	}
}

// A misfit is why an act would not be of a form. The zero misfit is none.
type misfit struct {
	bad    *acts.BadAct // it belongs to several runs or reviews
	review bool         // it is several reviews
	not    factID       // a condition that does not hold
	fits   *compiledRule
	absent bool // the words of the form that it would be do not stand either
}

// count is one for a misfit, and zero for none.
func (m *misfit) count() int {
	if m.bad == nil && m.fits == nil {
		return 0
	}
	return 1
}

// unfit finds the act's run and review as [Notice.Try] finds them, and says why it would not be of this form, if so: it belongs
// to several, a condition does not hold, or an earlier form takes it.
func (s *scene) unfit() misfit {
	rival, bad := s.findRun()
	if bad == nil && rival >= 0 && s.rule.inRun {
		bad = s.tornRun(rival)
	}
	if bad != nil {
		return misfit{bad: bad}
	}
	if bad := s.findReview(); bad != nil {
		return misfit{bad: bad, review: true}
	}
	for _, f := range s.rule.conditions {
		if !s.answer(f) {
			return misfit{not: f, fits: s.rule}
		}
	}
	if fits, absent := s.findRule(); fits != s.rule {
		return misfit{fits: fits, absent: absent}
	}
	return misfit{}
}

// ground is the ground that the act would not be of a rule's form, done by somebody of a role.
func (m *misfit) ground(r *compiledRule, role actors.Role) Ground {
	g := Ground{Law: slices.Clone(r.Law), Effect: Void}
	switch {
	case m.bad != nil:
		g.ID, g.Says, g.Cure, g.By = r.ID+"/run", m.bad.Says, "do it for one of them", role
		if m.review {
			g.ID = r.ID + "/review"
		}
	case m.fits == r:
		c := factTable[m.not]
		g.ID, g.Says, g.Cure, g.By = r.ID+"/form", c.Not, c.Cure, c.By
		if m.not == isInPart {
			g.By = r.By[0]
		}
		if g.Says == "" {
			g.Says = "it is not of this form"
		}
	default:
		g.ID, g.Says = r.ID+"/form", fmt.Sprintf("the act would be: %s", m.fits.Event())
		if !m.absent {
			g.Cure, g.By = "do that", m.fits.By[0]
		}
	}
	return g
}
