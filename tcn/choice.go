package tcn

import (
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Choice is something that somebody could do, or could not and why: an act ready to be done, with its findings assumed
// and marked so, and what it would be in law on the day. What it says at once are its fields; the act, its rule and the grounds are made
// when they are asked for, since most choices are passed over. The zero Choice is none.
type Choice struct {
	Run    int    // the run in which it would be done, live or ended, or the review that a decision would settle; zero: none
	Fits   bool   // the act would be of this form; if not, the last ground says why
	Effect Effect // its effect if it is done
	After  State  // the state if it is done

	trial   choiceTrial
	party   *noticeParty // whose notice it is a choice on
	history *historyEntry
	told    *choiceFields // of a choice that was read
	instead acts.Act      // the act that stands for its own
}

// Act returns the act, ready to be done: the caller's own.
func (c Choice) Act() acts.Act {
	switch {
	case c.instead != nil:
		return acts.Clone(c.instead)
	case c.told != nil:
		return acts.Clone(c.told.Act)
	}
	return acts.Clone(c.trial.act(c.party))
}

// With returns the choice with another act for its own: the same with more told of it, by somebody else or on another day. The rest stays as it was decided.
func (c Choice) With(act acts.Act) Choice {
	c.instead = acts.Clone(act)
	return c
}

// ID returns the stable name of its rule: see [Rule].
func (c Choice) ID() string {
	switch {
	case c.told != nil:
		return c.told.Rule.ID
	case c.trial.rule != nil:
		return c.trial.rule.ID
	}
	return ""
}

// Rule returns the rule that would be the act's.
func (c Choice) Rule() Rule {
	if c.told != nil {
		return c.told.Rule.clone()
	}
	return c.ruling().Rule()
}

// Who lists the roles that could do it with this effect and no more grounds.
func (c Choice) Who() []actors.Role {
	if c.told != nil {
		return slices.Clone(c.told.Who)
	}
	return c.trial.who()
}

// Grounds lists every reason why it is not simply lawful, each with its cure and who can, or that nothing cures it.
func (c Choice) Grounds() []Ground {
	if c.told != nil {
		return cloneGrounds(c.told.Grounds)
	}
	all := c.ruling().Grounds()
	if c.trial.misfit.count() > 0 {
		all = append(all, c.trial.misfit.ground(c.trial.rule, c.trial.ruling.by))
	}
	return all
}

// Doubts lists the open questions on which the effect turns: see [Ruling.Doubts].
func (c Choice) Doubts() []Doubt {
	if c.told != nil {
		return slices.Clone(c.told.Doubts)
	}
	r := c.ruling()
	r.act = c.trial.act(c.party)
	return slices.DeleteFunc(r.Doubts(), func(d Doubt) bool { return d.Other == c.Effect })
}

// ruling is the ruling on the act, without the act.
func (c *Choice) ruling() Ruling { return Ruling{c.trial.ruling, c.party, c.history} }

// Choices lists every line of the rules and, where its act belongs to a run, every live run of its region (or an ended one
// that the rule takes on, as an appeal does): in the order of the table of rules, then of the runs. What needs a run where none is live
// is listed once, as of the run that [Notice.Try] finds it, if any; a decision to vary is listed twice, to add a requirement and to take one out. Given roles, only those that a holder of
// one of them could do best are listed. All is judged as done on the day to which time has passed; for another day, let time pass first:
// [Notice.On]. To a notice of which no day is known yet ([Notice.Now]), there are none.
func (n Notice) Choices(roles ...actors.Role) iter.Seq[Choice] {
	roles = slices.Clone(roles) // the caller's may change before the choices are listed
	return n.choicesWhere(anyRule, func(best *choiceTrial) bool {
		return len(roles) == 0 || slices.ContainsFunc(roles, best.isFor)
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

// choicesWhere lists the choices that are wanted, by their rule and by how they are decided.
func (n Notice) choicesWhere(of func(*compiledRule) bool, wanted func(*choiceTrial) bool) iter.Seq[Choice] {
	return func(yield func(Choice) bool) {
		n := n // which notes what was met; a sequence may be gone through again, and by several at once
		if !n.begun() {
			return
		}
		var all []choiceChance
		b := choiceBench{n: &n, day: n.now}
		met := n.met
		rules := n.tables().rules
		for i := range rules {
			r := &rules[i]
			if !of(r) {
				continue
			}
			all = n.chances(r, all[:0])
			for _, c := range all {
				best := b.best(c)
				n.met = met // what is met for one choice is not on the way to the next
				if wanted(&best) && !yield(b.choice(&best)) {
					return
				}
			}
		}
	}
}

// choice is a trial as a caller sees it.
func (b *choiceBench) choice(t *choiceTrial) Choice {
	run := t.run
	if !t.rule.kind.Opens { // it may be one that has ended
		run = int(t.ruling.run)
	}
	return Choice{
		Run: run, Fits: t.misfit.count() == 0, Effect: t.effect, After: t.after,
		trial: *t, party: b.n.party, history: b.n.history,
	}
}

func anyRule(*compiledRule) bool { return true }
