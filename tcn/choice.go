package tcn

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Choice is something that somebody could do, or could not and why: an act ready to be done, with its findings assumed
// and marked so, and what it would be in law on the day.
type Choice struct {
	Act     acts.Act      `json:"act"`
	Rule    Rule          `json:"rule"`
	Run     int           `json:"run"`     // the run in which it would be done, live or ended, or the review that a decision would settle; zero: none
	Fits    bool          `json:"fits"`    // the act would be of this form; if not, the last ground says why
	Who     []actors.Role `json:"who"`     // who could do it with this effect and no more grounds
	Effect  Effect        `json:"effect"`  // its effect if it is done
	Grounds []Ground      `json:"grounds"` // every reason why it is not simply lawful, each with its cure and who can, or that nothing cures it
	After   State         `json:"after"`   // the state if it is done

	ruling Ruling
	doubts []Doubt // of a choice that was read
}

// Doubts lists the open questions on which the effect turns: see [Ruling.Doubts].
func (c Choice) Doubts() []Doubt {
	if c.ruling.rule == nil {
		return slices.Clone(c.doubts)
	}
	return slices.DeleteFunc(c.ruling.Doubts(), func(d Doubt) bool { return d.Other == c.Effect })
}

// Choices lists every line of the rules and, where its act belongs to a run, every live run of its region (or an ended one
// that the rule takes on, as an appeal does): in the order of the table of rules, then of the runs. What needs a run where none is live
// is listed once, as of the run that [Notice.Try] finds it, if any; a decision to vary is listed twice, to add a requirement and to take one out. Given roles, only those that a holder of
// one of them could do best are listed. All is judged as done on the day to which time has passed; for another day, let time pass first:
// [Notice.On]. To a notice of which no day is known yet ([Notice.Now]), there are none.
func (n Notice) Choices(roles ...actors.Role) iter.Seq[Choice] {
	roles = slices.Clone(roles) // the caller's may change before the choices are listed
	return func(yield func(Choice) bool) {
		n := n // which notes what was met; a sequence may be gone through again, and by several at once
		if !n.begun() {
			return
		}
		day := n.now
		for i := range compiledLaw.rules {
			for _, c := range n.chances(&compiledLaw.rules[i]) {
				o := n.choice(c, day)
				mine := len(roles) == 0 || slices.ContainsFunc(roles, func(r actors.Role) bool { return slices.Contains(o.Who, r) })
				if mine && !yield(o) {
					return
				}
			}
		}
	}
}

// A choiceChance is a way to use a rule: in a run, and to take a requirement out rather than to add one.
type choiceChance struct {
	rule     *compiledRule
	run      int // or the review that a decision would settle
	narrower bool
}

// chances lists the ways to use a rule: in each live run of its region, or of the region of the reviews that it settles.
func (n *Notice) chances(r *compiledRule) []choiceChance {
	if r.verb == lapseNumber || r.reading != 0 && n.readingOf(r.reading.doubt()) != r.reading.place() {
		return nil
	}
	region, purpose := r.kind.In, r.kind.Purpose
	if r.kind.Opens {
		if region, purpose = 0, 0; hasRegion(r.Wants(), RegionReview) && r.kind.In == RegionLock {
			region = RegionReview
		}
	} else if !r.inRun {
		region = 0
	}
	var all []choiceChance
	for i := range n.runs {
		if run := &n.runs[i]; run.Region == region && (run.Live() || r.ownTo[run.Status] != 0) && (purpose == 0 || run.Purpose == purpose) {
			all = append(all, choiceChance{rule: r, run: run.N})
		}
	}
	if len(all) == 0 {
		all = []choiceChance{{rule: r}}
	}
	if decided, ok := r.as.(acts.Decide); ok && decided.To == acts.Varying && len(n.requirementsWhere(requirementRecord.inNotice)) > 0 {
		for _, c := range all { // as they are now
			c.narrower = true
			all = append(all, c)
		}
	}
	return all
}

// A choiceTrial is a chance taken by somebody of a role.
type choiceTrial struct {
	act    acts.Act
	ruling Ruling
	extra  []Ground // besides those of the ruling
	after  State
	effect Effect
}

// worse reports whether another trial is the better one: of a lesser effect, or of fewer grounds.
func (t *choiceTrial) worse(o *choiceTrial) bool {
	return o.effect < t.effect || o.effect == t.effect && o.count() < t.count()
}

func (t *choiceTrial) count() int { return bits.OnesCount32(t.ruling.unmet) + len(t.extra) }

// best is what a chance would be on a day, taken by whoever could do it best, and who that is.
func (n *Notice) best(c choiceChance, day ipa.Date) (best choiceTrial, who []actors.Role) {
	for _, role := range c.rule.By {
		t, ok := n.tryChance(c, day, role)
		switch {
		case !ok: // the form is another role's
		case best.act == nil || best.worse(&t):
			best, who = t, []actors.Role{role}
		case !t.worse(&best):
			who = append(who, role)
		}
	}
	return best, who
}

// choice is a chance as a caller sees it.
func (n *Notice) choice(c choiceChance, day ipa.Date) Choice {
	best, who := n.best(c, day)
	run := c.run
	if !c.rule.kind.Opens { // it may be one that has ended
		run = best.ruling.run
	}
	return Choice{
		Act: acts.Clone(best.act), Rule: c.rule.Rule.clone(), Run: run, Fits: len(best.extra) == 0, Who: who, Effect: best.effect,
		Grounds: append(best.ruling.Grounds(), best.extra...), After: best.after, ruling: best.ruling,
	}
}

// tryChance takes a chance on a day as somebody of a role, and says whether the form is open to that role.
func (n *Notice) tryChance(c choiceChance, day ipa.Date, role actors.Role) (choiceTrial, bool) {
	act := n.sample(c.rule, day, role, c.run, c.narrower)
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // of a form that the table has
	if d.Role != role {
		return choiceTrial{}, false
	}
	s := scene{n: n, d: &d, era: n.eraOf(day), run: -1, link: -1, rule: c.rule}
	t := choiceTrial{act: act, after: n.state}
	if g, ok := s.unfit(role); ok {
		t.extra = append(t.extra, g)
	}
	s.weigh(act, c.rule, c.rule.stands&s.era == 0, &t.ruling)
	t.effect = t.ruling.effect
	if len(t.extra) > 0 {
		t.effect = Void
	}
	if t.effect != Void {
		t.after = s.stateAfter()
	}
	return t, true
}

// unfit finds the act's run and review as [Notice.Try] finds them, and is the ground that it would not be of this form, if so: it belongs
// to several, or is of another.
func (s *scene) unfit(role actors.Role) (Ground, bool) {
	rival, bad := s.findRun()
	part := "/run"
	if bad == nil && rival >= 0 && s.rule.inRun {
		bad = s.tornRun(rival)
	}
	if bad == nil {
		part, bad = "/review", s.findReview()
	}
	if bad == nil {
		return s.elsewise()
	}
	return Ground{ID: s.rule.ID + part, Law: slices.Clone(s.rule.Law), Says: bad.Says, Effect: Void, Cure: "do it for one of them", By: role}, true
}

// elsewise is the ground that the act would not be of this form: a condition does not hold, or an earlier form takes it.
func (s *scene) elsewise() (Ground, bool) {
	g := Ground{ID: s.rule.ID + "/form", Effect: Void}
	for _, f := range s.rule.conditions {
		if !s.answer(f) {
			c := factTable[f]
			g.Law, g.Says, g.Cure, g.By = slices.Clone(s.rule.Law), c.Not, c.Cure, c.By
			if f == isInPart {
				g.By = s.rule.By[0]
			}
			if g.Says == "" {
				g.Says = "it is not of this form"
			}
			return g, true
		}
	}
	fits, absent := s.findRule()
	if fits == s.rule {
		return Ground{}, false
	}
	g.Law, g.Says = slices.Clone(s.rule.Law), fmt.Sprintf("the act would be: %s", fits.Event())
	if !absent { // else its words do not stand either
		g.Cure, g.By = "do that", fits.By[0]
	}
	return g, true
}
