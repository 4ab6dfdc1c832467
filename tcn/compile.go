package tcn

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// compileRules turns the lines of the written table that are for a kind of notice into its rules, and checks each.
func compileRules(written ruleLines, column int, words lineWords) lawBook {
	own, lacks := make([]*ruleLine, 0, len(written)), statusesWithout(column, words)
	for i := range written {
		if _, has := lineFor(column, "rule", written[i].ID, written[i].Law, "").in(words); has {
			own = append(own, &written[i])
		}
	}
	b := lawBook{rules: compileLines(own)}
	askLooplab(b.rules)
	for i := range b.rules {
		b.rules[i].takeOn(column, words)
		b.rules[i].forget(lacks)
	}
	b.order()
	return b
}

// statusesWithout are the statuses for which the kind of a column has no words.
func statusesWithout(column int, words lineWords) (all []Status) {
	for i := range statusLines[1:] {
		s := Status(i + 1)
		if _, has := lineFor(column, "status", s.String(), statusLines[s].Law, "").in(words); !has {
			all = append(all, s)
		}
	}
	return all
}

// forget leaves the statuses that a kind has not out of what the rule asks for and moves. In which runs it acts stays as it was written.
func (r *compiledRule) forget(lacks []Status) {
	if len(lacks) == 0 {
		return
	}
	has := func(moves []Move) []Move {
		return slices.DeleteFunc(slices.Clone(moves), func(m Move) bool { return slices.Contains(lacks, m.From) })
	}
	r.While = slices.DeleteFunc(slices.Clone(r.While), func(s Status) bool { return slices.Contains(lacks, s) })
	r.Takes, r.Carries, r.Sweeps, r.wants = has(r.Takes), has(r.Carries), has(r.Sweeps), has(r.wants)
}

// lawBook is the table of rules of one kind of notice, compiled, without what is not for the kind.
type lawBook struct {
	rules  []compiledRule
	moves  [acts.Numbers][statusCount]bool // whether some form of an act takes a run from a status
	byVerb [acts.Numbers][]compiledRule
}

// takeOn gives a rule the words of a kind, and leaves out the needs that are not for it.
func (r *compiledRule) takeOn(column int, words lineWords) {
	line := lineFor(column, "rule", r.ID, r.written.Law, r.written.Says)
	own, _ := line.in(words)
	r.Law, r.stands, r.Says, r.column = own.law, own.stands, line.Says, column
	r.Needs, r.needs = make([]Need, 0, len(r.written.Needs)), make([]compiledNeed, 0, len(r.written.Needs))
	for _, n := range r.written.Needs {
		fact := &factTable[n.Is]
		id := r.ID + "/" + fact.ID
		own, has := lineFor(column, "need", id, n.Law, "").in(words)
		if !has || !fact.For.has(column) {
			continue
		}
		need := Need{
			ID: id, Unmet: fact.unmetFor(column), Law: own.law,
			Else: n.Else.Effect, Inferred: n.Else.Inferred, Cure: saysTo(column, n.Cure), By: n.By,
		}
		if n.By == roleActor {
			need.By, need.Own = 0, true
		}
		r.Needs = append(r.Needs, need)
		r.needs = append(r.needs, compiledNeed{n.Is, need.Else, own.stands})
	}
}

// unmetFor is what is wrong, as it is said of a kind.
func (l *factLine) unmetFor(column int) string {
	if text := l.Kinds[column]; text != "" {
		return text
	}
	return saysTo(column, l.Unmet)
}

// compileLines compiles each line but for what depends on the kind of notice: its words, and its needs.
func compileLines(written []*ruleLine) []compiledRule {
	numbers, order := make([]acts.Number, len(written)), make([]int, len(written))
	for i, l := range written {
		numbers[i], order[i] = numberOf(l.As), i
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(numbers[a]-1) - int(numbers[b]-1) }) // what time does comes last
	rules, named := make([]compiledRule, 0, len(written)), map[string]bool{}
	var by [acts.Numbers][]actors.Role
	for _, place := range order {
		l, number := written[place], numbers[place]
		if by[number] == nil {
			by[number] = acts.Who(l.As)
		}
		r := compiledRule{written: l, verb: number, as: l.As, conditions: l.If, reading: l.Reading, kind: actTable[number], keeps: l.Keeps, forgets: l.Forgets, does: l.Does, ways: l.Ways}
		r.Rule = Rule{
			ID: l.ID, If: l.If.names(), Reading: l.Reading.String(), Act: number.String(), Form: l.Form, By: by[number],
			While: l.While, Takes: l.Takes, Carries: l.Carries, Sweeps: l.Sweeps, Says: l.Says,
		}
		r.event, r.wants = r.Event(), r.Wants()
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
		r.samples = r.sampleDeeds()
		if named[r.event] || named["id "+r.ID] {
			panic(fmt.Sprintf("tcn: rule %q stands twice", r.event))
		}
		named[r.event], named["id "+r.ID] = true, true
		rules = append(rules, r)
	}
	return rules
}

// order checks the rules of a book, and lays them by their acts.
func (b *lawBook) order() {
	for i := range b.rules {
		if err := b.rules[i].check(); err != nil {
			panic(fmt.Sprintf("tcn: rule %q: %v", b.rules[i].event, err))
		}
	}
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
	for i := range r.Needs { // by their places: a need is large to copy
		n := &r.Needs[i]
		if n.Unmet == "" || len(n.Law) == 0 || n.Else < Lawful || n.Else > Void {
			return fmt.Errorf("has a need without words, law or effect: %+v", *n)
		}
		if isNamedBefore(r.Needs, i) || strings.HasSuffix(n.ID, "/") {
			return fmt.Errorf("has a need without a name, or two of one name: %s", n.ID)
		}
		if (n.Cure == "") != (n.By == 0 && !n.Own) {
			return fmt.Errorf("has a need with a cure but no curer, or the reverse: %s", n.Unmet)
		}
	}
	return nil
}

// isNamedBefore reports whether a need before the one at a place has its name.
func isNamedBefore(needs []Need, place int) bool {
	for i := range place {
		if needs[i].ID == needs[place].ID {
			return true
		}
	}
	return false
}
