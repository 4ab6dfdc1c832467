package tcn

import (
	"fmt"
	"iter"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// An Option is something that somebody could do, or could not and why: an act ready to be done, with its findings assumed
// and marked so, and what it would be in law on the day.
type Option struct {
	Act     Act
	Rule    Rule
	Run     int           // the run in which it would be done; zero: none
	Who     []actors.Role // who could do it with this effect
	Effect  Effect        // its effect if it is done
	Grounds []Ground      // every reason why it is not simply lawful, each with its cure and who can, or that nothing cures it
	Doubts  []Doubt       // open questions that bear on it
	After   State         // the state if it is done
}

// Options lists every line of the rules and, where its act belongs to a run, every live run of its region: in the order of
// the table of rules, then of the runs. What needs a run where none is live is listed once. The notice is taken as it is on the day, with no act
// after its last. For a day before [Notice.Now], or for the zero Notice, there are none.
func (n Notice) Options(day ipa.Date) iter.Seq[Option] {
	return func(yield func(Option) bool) {
		if n.party == nil || n.party.fault != "" || day.IsZero() || day.Before(n.now) {
			return
		}
		n.pass(day)
		for i := range book.rules {
			r := &book.rules[i]
			if r.verb == lapse {
				continue
			}
			for _, run := range n.openTo(r) {
				if !yield(n.option(r, day, run)) {
					return
				}
			}
		}
	}
}

// openTo lists the runs in which a rule could be used: the live ones of its region; none, as zero, where it needs none or there is none.
func (n *Notice) openTo(r *rule) []int {
	var live []int
	if r.inRun && !r.kind.Opens {
		for i := range n.runs {
			if run := &n.runs[i]; run.Region == r.kind.In && (run.Live() || r.own[run.Status] != 0) && (r.kind.Purpose == 0 || run.Purpose == r.kind.Purpose) {
				live = append(live, run.N)
			}
		}
	}
	if len(live) == 0 {
		return []int{0}
	}
	return live
}

// option is what a rule's act would be on a day in a run, by whoever could do it best.
func (n *Notice) option(r *rule, day ipa.Date, run int) Option {
	var best Option
	for _, role := range r.By {
		o := n.optionBy(r, day, role, run)
		if o.Act.deed().role != role { // the form is another role's
			continue
		}
		switch {
		case best.Act == nil || o.Effect < best.Effect:
			o.Who = []actors.Role{role}
			best = o
		case o.Effect == best.Effect && len(o.Grounds) == len(best.Grounds):
			best.Who = append(best.Who, role)
		}
	}
	return best
}

// optionBy is what a rule's act would be by somebody of a role.
func (n *Notice) optionBy(r *rule, day ipa.Date, role actors.Role, run int) Option {
	act := n.sample(r, day, role, run)
	d := act.deed()
	s := scene{n: n, d: &d, era: n.era(day), run: -1, link: -1, rule: r}
	if run != 0 {
		s.run = n.find(r.kind.In, run)
	}
	bad := s.tie()
	ruling := s.weigh(act, r, r.stands&s.era == 0)
	o := Option{Act: act, Rule: r.Rule.clone(), Run: run, Effect: ruling.effect, Grounds: ruling.Grounds(), Doubts: ruling.Doubts(), After: n.state}
	if bad != nil {
		o.Grounds = append(o.Grounds, Ground{Law: o.Rule.Law, Says: bad.Says, Effect: Void, Cure: "do it for one of them", By: role})
	} else if g, ok := s.elsewise(); ok {
		o.Grounds = append(o.Grounds, g)
	}
	if len(o.Grounds) > len(ruling.Grounds()) {
		o.Effect = Void
	}
	if o.Effect != Void {
		o.After = s.next()
	}
	return o
}

// elsewise is the ground that the act would not be of this form: a condition does not hold, or an earlier form takes it.
func (s *scene) elsewise() (Ground, bool) {
	g := Ground{Law: s.rule.Rule.clone().Law, Effect: Void}
	for _, f := range s.rule.fits {
		if s.is(f) != yes {
			c := conditions[f]
			g.Says, g.Cure, g.By = c.Says, c.Cure, c.By
			if g.Says == "" {
				g.Says = "it is not of this form"
			}
			return g, true
		}
	}
	if fits, absent := s.fit(); !absent && fits != s.rule {
		g.Says, g.Cure, g.By = fmt.Sprintf("the act would be: %s", fits.Event()), "do that", fits.By[0]
		return g, true
	}
	return Ground{}, false
}

// A condition is what an option says of a form whose condition does not hold.
type condition struct {
	Says string
	Cure string
	By   actors.Role
}

// conditions are those that the state decides, and not the act.
var conditions = [factCount]condition{
	isProposed:              {"the notice has been given, or abandoned", "", 0},
	isInForce:               {"the notice is not in force", "", 0},
	isRevoked:               {"the notice has not been revoked", "revoke the notice", secretary},
	isOver:                  {"the notice has not ended", "revoke the notice", secretary},
	isNotGiven:              {"the notice has been given", "", 0},
	isOnReview:              {"there is no decision on a review", "decide the review", secretary},
	isInPart:                {"there is no other requirement that would stay", "revoke the whole", secretary},
	addsRequirements:        {"there is no decision that adds a requirement", "decide to vary, adding one", secretary},
	isAsked:                 {"the Investigatory Powers Commissioner has not been asked", "ask the Commissioner after another's refusal", secretary},
	namesNoRun:              {"the act names a run", "", 0},
	isRunGiving:             {"there is no decision to give", "decide to give", secretary},
	isRunVarying:            {"there is no decision to vary", "decide to vary", secretary},
	isRunRenewing:           {"there is no decision to renew", "decide to renew", secretary},
	boardHasReported:        {"the Board has not reported", "report", board},
	commissionerHasReported: {"no Commissioner has reported", "report", commissioner},
	isLicensed:              {"the Secretary of State has not permitted it", "permit it", secretary},
	isHumanRights:           {"there are no human rights proceedings", "bring them", claimant},
	anotherIsGiven:          {"no other notice has been given", "give another", secretary},
	isNotBound:              {"the person is bound", "", 0},
	isByCommissioner:        {"it is another Commissioner's act", "", 0},
}
