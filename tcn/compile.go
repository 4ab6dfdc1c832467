package tcn

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// compile turns the written table into rules, and checks each line.
func compile(written ruleLines) *lawBook {
	numbers, order := make([]acts.Number, len(written)), make([]int, len(written))
	for i, l := range written {
		numbers[i], order[i] = numberOf(l.As), i
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(numbers[a]-1) - int(numbers[b]-1) }) // what time does comes last
	b, named := &lawBook{rules: make([]compiledRule, 0, len(written))}, map[string]bool{}
	var by [acts.Numbers][]actors.Role
	for _, place := range order {
		l, number := &written[place], numbers[place]
		if by[number] == nil {
			by[number] = acts.Who(l.As)
		}
		r := compiledRule{verb: number, as: l.As, conditions: l.If, reading: l.Reading, kind: actTable[number], keeps: l.Keeps, forgets: l.Forgets, does: l.Does, ways: l.Ways}
		r.Rule = Rule{
			ID: l.ID, If: l.If.names(), Reading: l.Reading.String(), Act: number.String(), Form: l.Form, By: by[number], Law: lawOf(l.Law),
			While: l.While, Takes: l.Takes, Carries: l.Carries, Sweeps: l.Sweeps, Says: l.Says,
		}
		r.event, r.wants, r.stands = r.Event(), r.Wants(), lawEras.where(r.Law)
		for region := range Regions() {
			if hasRegion(r.wants, region) {
				r.looks = append(r.looks, region)
			}
			if hasRegion(r.wants, region) || hasRegion(r.Carries, region) || hasRegion(r.Sweeps, region) {
				r.moves = append(r.moves, region)
			}
			if hasRegion(r.Sweeps, region) && region.Runs() {
				r.sweeps |= 1 << region
			}
		}
		r.settles = r.kind.In == RegionLock && hasRegion(r.wants, RegionReview)
		r.inRun = hasRegion(ownMoves(&r), r.kind.In)
		r.Needs, r.needs = slices.Grow(r.Needs, len(l.Needs)), slices.Grow(r.needs, len(l.Needs))
		for _, n := range l.Needs {
			need := Need{
				ID: l.ID + "/" + factTable[n.Is].ID, Unmet: factTable[n.Is].Unmet, Law: lawOf(n.Law),
				Else: n.Else.Effect, Inferred: n.Else.Inferred, Cure: n.Cure, By: n.By,
			}
			if n.By == roleActor {
				need.By, need.Own = 0, true
			}
			r.Needs = append(r.Needs, need)
			r.needs = append(r.needs, compiledNeed{n.Is, need.Else, lawEras.where(need.Law)})
		}
		r.samples = r.sampleDeeds()
		if err := r.check(); err != nil {
			panic(fmt.Sprintf("tcn: rule %q: %v", r.event, err))
		}
		if named[r.event] || named["id "+r.ID] {
			panic(fmt.Sprintf("tcn: rule %q stands twice", r.event))
		}
		named[r.event], named["id "+r.ID] = true, true
		b.rules = append(b.rules, r)
	}
	askLooplab(b.rules)
	for start := 0; start < len(b.rules); {
		end := start
		for end < len(b.rules) && b.rules[end].verb == b.rules[start].verb {
			end++
		}
		forms := b.rules[start:end]
		for i := range forms {
			for at, to := range forms[i].ownTo {
				b.moves[forms[i].verb][at] = b.moves[forms[i].verb][at] || to != 0
			}
		}
		b.byVerb[forms[0].verb] = forms
		start = end
	}
	return b
}

// compiledLaw is compiled once, at the start. A slip in the tables stops the program with the line that has it.
var compiledLaw = compile(ruleTable)

// lawBook is the whole table, compiled.
type lawBook struct {
	rules  []compiledRule
	moves  [acts.Numbers][statusCount]bool // whether some form of an act takes a run from a status
	byVerb [acts.Numbers][]compiledRule
}

// check finds slips that a reader of the table might miss.
func (r *compiledRule) check() error {
	wants := r.Wants()
	for _, moves := range [][]Move{wants, r.Carries, r.Sweeps} {
		for _, m := range moves {
			if m.From.Region() == 0 || m.From.Region() != m.To.Region() {
				return fmt.Errorf("moves from %v to %v, across regions", m.From, m.To)
			}
		}
	}
	for _, w := range r.ways {
		if !hasRegion(wants, w.From.Region()) || slices.ContainsFunc(wants, func(m Move) bool { return m.From == w.From }) {
			return fmt.Errorf("has a way from %v, where it is done or where nothing is wanted", w.From)
		}
	}
	switch {
	case len(r.Law) == 0:
		return fmt.Errorf("cites no words")
	case r.ID == "" || r.Says == "" || r.Form == "":
		return fmt.Errorf("has no ID or no form, or does not say what it does")
	case len(r.Needs) > 32:
		return fmt.Errorf("has %d needs; split it, a ruling holds 32", len(r.Needs))
	}
	for i, n := range r.Needs {
		if n.Unmet == "" || len(n.Law) == 0 || n.Else < Lawful || n.Else > Void {
			return fmt.Errorf("has a need without words, law or effect: %+v", n)
		}
		if slices.ContainsFunc(r.Needs[:i], func(o Need) bool { return o.ID == n.ID }) || strings.HasSuffix(n.ID, "/") {
			return fmt.Errorf("has a need without a name, or two of one name: %s", n.ID)
		}
		if (n.Cure == "") != (n.By == 0 && !n.Own) {
			return fmt.Errorf("has a need with a cure but no curer, or the reverse: %s", n.Unmet)
		}
	}
	return nil
}

// Rules lists the table of rules, act by act, in the order in which an act's forms are tried.
func Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for _, r := range compiledLaw.rules {
			if !yield(r.Rule.clone()) {
				return
			}
		}
	}
}
