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
	return n.choicesWhere(anyRule, func(best *choiceTrial) bool {
		return len(roles) == 0 || slices.ContainsFunc(roles, func(r actors.Role) bool { return slices.Contains(best.who, r) })
	})
}

// ChoicesWithin lists those of [Notice.Choices] whose effect is no graver than one: with [Lawful] what somebody could do lawfully, with
// [Irregular] all that would happen. It is quicker than to pick them.
func (n Notice) ChoicesWithin(gravest Effect) iter.Seq[Choice] {
	return n.choicesWhere(anyRule, func(best *choiceTrial) bool { return best.effect <= gravest })
}

// ChoicesOf lists those of [Notice.Choices] that are acts of one type: its forms, in each run. It is quicker than to pick them.
func (n Notice) ChoicesOf(act acts.Act) iter.Seq[Choice] {
	number := numberOf(act)
	return n.choicesWhere(func(r *compiledRule) bool { return r.verb == number }, func(*choiceTrial) bool { return true })
}

// choicesWhere lists the choices that are wanted, by their rule and by how they are decided: only those are built.
func (n Notice) choicesWhere(of func(*compiledRule) bool, wanted func(*choiceTrial) bool) iter.Seq[Choice] {
	return func(yield func(Choice) bool) {
		n := n // which notes what was met; a sequence may be gone through again, and by several at once
		if !n.begun() {
			return
		}
		var d acts.Deed
		met := n.met
		for i := range compiledLaw.rules {
			r := &compiledLaw.rules[i]
			if !of(r) {
				continue
			}
			for _, c := range n.chances(r) {
				best := n.best(c, n.now, &d)
				n.met = met // what is met for one choice is not on the way to the next
				if wanted(&best) && !yield(n.choice(c, &best, n.now)) {
					return
				}
			}
		}
	}
}

func anyRule(*compiledRule) bool { return true }

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
	for i := range n.runs.len() {
		if run := n.runs.at(i); run.Region == region && (run.Live() || r.ownTo[run.Status] != 0) && (purpose == 0 || run.Purpose == purpose) {
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

// A choiceTrial is a chance taken by somebody of a role: how it is decided. Nothing of it is built.
type choiceTrial struct {
	role   actors.Role
	who    []actors.Role // the roles for which it is as good
	about  sampleContent
	ruling Ruling // without its act
	misfit misfit // why it would not be of this form, if so
	after  State
	effect Effect
}

// worse reports whether another trial is the better one: of a lesser effect, or of fewer grounds.
func (t *choiceTrial) worse(o *choiceTrial) bool {
	return o.effect < t.effect || o.effect == t.effect && o.count() < t.count()
}

func (t *choiceTrial) count() int { return bits.OnesCount32(t.ruling.unmet) + t.misfit.count() }

// best is what a chance would be on a day, taken by whoever could do it best, and who that is. It lays the acts flat into a deed.
func (n *Notice) best(c choiceChance, day ipa.Date, d *acts.Deed) (best choiceTrial) {
	about := n.contentOf(c, day)
	for i := range c.rule.samples {
		t := choiceTrial{about: about}
		n.fill(d, &c.rule.samples[i], c, about, day)
		t.role, t.after = c.rule.samples[i].role, n.state
		n.tryChance(c, d, &t)
		switch {
		case best.role == 0 || best.worse(&t):
			t.who = append(best.who[:0], t.role)
			best = t
		case !t.worse(&best):
			best.who = append(best.who, t.role)
		}
	}
	return best
}

// choice is a chance as a caller sees it.
func (n *Notice) choice(c choiceChance, best *choiceTrial, day ipa.Date) Choice {
	run := c.run
	if !c.rule.kind.Opens { // it may be one that has ended
		run = best.ruling.run
	}
	r := best.ruling
	r.act = n.sample(c, best.about, day, best.role)
	o := Choice{
		Act: acts.Clone(r.act), Rule: c.rule.Rule.clone(), Run: run, Fits: best.misfit.count() == 0, Who: best.who, Effect: best.effect,
		Grounds: r.Grounds(), After: best.after, ruling: r,
	}
	if !o.Fits {
		o.Grounds = append(o.Grounds, best.misfit.ground(c.rule, best.role))
	}
	return o
}

// tryChance takes a chance with a deed.
func (n *Notice) tryChance(c choiceChance, d *acts.Deed, t *choiceTrial) {
	s := scene{n: n, d: d, era: n.eraOf(d.On), run: -1, link: -1, rule: c.rule}
	t.misfit = s.unfit()
	s.weigh(nil, c.rule, c.rule.stands&s.era == 0, &t.ruling)
	t.effect = t.ruling.effect
	if t.misfit.count() > 0 {
		t.effect = Void
	}
	if t.effect != Void {
		t.after = s.stateAfter()
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
