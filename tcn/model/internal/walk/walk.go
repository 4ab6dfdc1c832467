// Package walk lives random lives of a notice, and tells them as a model sees them: what happened, and where the machines were
// afterwards, with the run in hand for each region that has runs.
package walk

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/explore"
)

// A Step is what happened, or what was tried and refused because some machine was elsewhere.
type Step struct {
	Rule    tcn.Rule
	Day     ipa.Date
	Refused bool
	After   tcn.State // with the run in hand; zero, if time did something more on the same day
}

// A Walker takes walks. Of what can be done it does what it has done least, and so comes to every rule.
type Walker struct {
	random *rand.Rand
	done   map[string]int // by the rules' IDs, and by those with a status that they move
}

// New is a walker whose walks are the same for the same seed.
func New(seed uint64) *Walker {
	return &Walker{rand.New(rand.NewPCG(seed, 15)), make(map[string]int)}
}

// Done tells how often a rule was done.
func (w *Walker) Done(id string) int { return w.done[id] }

// starts are days under each law: of 2018, between the Acts, of 2024, and of 2025.
var starts = []ipa.Date{ipa.Day(2018, 4, 1), ipa.Day(2023, 3, 1), ipa.Day(2024, 9, 25), ipa.Day(2024, 11, 1), ipa.Day(2025, 6, 1), ipa.Day(2025, 9, 1)}

// Take is one walk of at most so many steps.
func (w *Walker) Take(length int) (steps []Step) {
	to := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	n, err := tcn.New("First", to).On(starts[w.random.IntN(len(starts))])
	if err != nil {
		panic(err)
	}
	if w.random.IntN(2) == 0 {
		for _, act := range giving(n.Now()) {
			next, err := n.Do(act)
			if err != nil {
				panic(err)
			}
			steps = append(steps, w.between(n, next)...)
			n = next
		}
	}
	for tries := 0; len(steps) < length && tries < 4*length; tries++ {
		if n.State().In(tcn.RegionForce).Ended() && w.random.IntN(6) == 0 {
			break // little more can happen
		}
		if w.random.IntN(6) == 0 {
			if refused, some := w.refused(n); some {
				steps = append(steps, refused)
			}
		}
		next := w.next(n)
		steps = append(steps, w.between(n, next)...)
		n = next
	}
	return steps
}

// giving are the acts by which a notice with two requirements is given, so that a part of it can go.
func giving(on ipa.Date) []acts.Act {
	return []acts.Act{
		acts.Decide{On: on, To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests, Adds: []acts.Requirement{
			{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90},
			{Name: "records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: 90},
		}},
		acts.Approve{By: actors.JudicialCommissioner{}, On: on, Considered: acts.PrivacyTests},
		acts.Give{On: on, Considered: acts.AllFactors},
	}
}

// next is the notice after an act, or after a wait.
func (w *Walker) next(n tcn.Notice) tcn.Notice {
	if w.random.IntN(8) == 0 {
		if waited, err := n.On(w.later(n)); err == nil && within(n, waited) {
			return waited
		}
	}
	var choices []tcn.Choice
	for c := range n.ChoicesWithin(tcn.Irregular) {
		choices = append(choices, c)
	}
	w.random.Shuffle(len(choices), func(i, j int) { choices[i], choices[j] = choices[j], choices[i] })
	if isNew := func(c tcn.Choice) bool { return w.rarest(c.ID(), n.State(), c.After) == 0 }; w.random.IntN(3) > 0 || slices.ContainsFunc(choices, isNew) {
		if !slices.ContainsFunc(choices, isNew) {
			choices = choices[:(len(choices)+1)/2] // of half of them, or the same few would always come first
		}
		slices.SortStableFunc(choices, func(a, b tcn.Choice) int {
			return w.rarest(a.ID(), n.State(), a.After) - w.rarest(b.ID(), n.State(), b.After)
		})
	}
	for _, c := range choices {
		if ends := c.After.In(tcn.RegionForce).Ended() && n.State().In(tcn.RegionForce) == tcn.Issued; ends && w.random.IntN(4) > 0 && w.rarest(c.ID(), n.State(), c.After) > 0 {
			continue // or there would be little before the end
		}
		if after, err := n.Do(acts.Dated(c.Act(), n.Now())); err == nil && within(n, after) {
			return after
		}
	}
	return n
}

// moves are a rule with each status that it moves between two states.
func moves(id string, from, to tcn.State) (all []string) {
	for r := range tcn.Regions() {
		if from.In(r) != to.In(r) {
			all = append(all, id+" "+from.In(r).String())
		}
	}
	return all
}

// rarest is how often a rule was done, or that of its moves which was made least.
func (w *Walker) rarest(id string, from, to tcn.State) int {
	least := w.done[id]
	for _, m := range moves(id, from, to) {
		least = min(least, w.done[m])
	}
	return least
}

// later is a day after the notice's own: the edge of a clock, or some days or years on.
func (w *Walker) later(n tcn.Notice) ipa.Date {
	edges := explore.Edges(n, n.Now().Add(1000))
	if len(edges) > 0 && w.random.IntN(3) > 0 {
		return edges[w.random.IntN(len(edges))]
	}
	return n.Now().Add([]int{1, 30, 200, 800}[w.random.IntN(4)])
}

// between are the steps by which one notice became another.
func (w *Walker) between(before, after tcn.Notice) (steps []Step) {
	old := 0
	for range before.History() {
		old++
	}
	for r := range after.History() {
		if old--; old >= 0 {
			continue
		}
		w.done[r.ID()]++
		for _, m := range moves(r.ID(), r.Before(), r.After()) {
			w.done[m]++
		}
		steps = append(steps, Step{Rule: r.Rule(), Day: r.Day()})
	}
	if len(steps) > 0 {
		steps[len(steps)-1].After = InHand(after)
	}
	return steps
}

// refused is an act that is refused because some machine is elsewhere, if there is one.
func (w *Walker) refused(n tcn.Notice) (Step, bool) {
	var all []tcn.Choice
	for c := range n.Choices() {
		if c.Effect == tcn.Void && misplaced(c) {
			all = append(all, c)
		}
	}
	if len(all) == 0 {
		return Step{}, false
	}
	return Step{Rule: all[w.random.IntN(len(all))].Rule(), Day: n.Now(), Refused: true, After: InHand(n)}, true
}

// misplaced reports whether a ground against a choice is that a region is elsewhere: one without runs, as of the others it is that of
// the act's own run which counts.
func misplaced(c tcn.Choice) bool {
	return slices.ContainsFunc(c.Grounds(), func(g tcn.Ground) bool {
		_, where, _ := strings.Cut(g.ID, "/")
		for r := range tcn.Regions() {
			if r.String() == where {
				return !r.Runs()
			}
		}
		return false
	})
}

// InHand is a notice's state with, for each region that has runs, the run that began last.
func InHand(n tcn.Notice) tcn.State {
	s := n.State()
	for r := range tcn.Regions() {
		if !r.Runs() {
			continue
		}
		s[r-1] = r.Initial()
		for run := range n.Runs(r) {
			s[r-1] = run.Status
		}
	}
	return s
}

// within reports whether what happened between two notices is within the bounds of a model: one run lives in each region, and
// nothing is done in a run once another has begun, but what ends all.
func within(before, after tcn.Notice) bool {
	for r := range tcn.Regions() {
		if !r.Runs() {
			continue
		}
		old, now := slices.Collect(before.Runs(r)), slices.Collect(after.Runs(r))
		live := 0
		for _, run := range now {
			if run.Live() {
				live++
			}
		}
		if live > 1 {
			return false
		}
		for i := 0; i < len(old)-1; i++ {
			if now[i].Status != old[i].Status && !sweeps(after, r) {
				return false
			}
		}
		if len(old) > 1 && !isInHand(before, after, r) {
			return false
		}
	}
	return true
}

// isInHand reports whether what was done is done in the run in hand of a region, if it is done in a run there.
func isInHand(before, after tcn.Notice, r tcn.Region) bool {
	latest, some := after.Latest()
	if !some {
		return true
	}
	at, looked := InHand(before).In(r), false
	for _, m := range latest.Rule().Wants() {
		if m.From.Region() == r {
			looked = true
			if m.From == at || m.From == r.Initial() && at.Ended() {
				return true
			}
		}
	}
	return !looked
}

// sweeps reports whether what was done ends every run of a region.
func sweeps(after tcn.Notice, r tcn.Region) bool {
	latest, _ := after.Latest()
	return slices.ContainsFunc(latest.Rule().Sweeps, func(m tcn.Move) bool { return m.From.Region() == r })
}
