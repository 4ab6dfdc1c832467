package tcn

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Rule is one form of an act, as the table has it: a line that a lawyer can check against the words it cites.
// [Rules] lists them all.
type Rule struct {
	ID      string         `json:"id"`      // its stable name: [Rule.Says] may be reworded, the ID may not
	Act     string         `json:"act"`     // the act's word, as [acts.Verb] gives it
	Form    string         `json:"form"`    // which form of the act
	By      []actors.Role  `json:"by"`      // who can do it
	Law     []ipa.Citation `json:"law"`     // the words relied on: the rule applies on a day exactly when all of them stood
	While   []Status       `json:"while"`   // what must be there, and stays: one of those of each region that has some here or in Takes
	Takes   []Move         `json:"takes"`   // what must be there, and where it goes
	Carries []Move         `json:"carries"` // what goes along if it is there
	Sweeps  []Move         `json:"sweeps"`  // what goes along if it is there, in every run
	Needs   []Need         `json:"needs"`   // what must be so besides
	Doubts  []Doubt        `json:"doubts"`  // open questions that touch it whatever the facts
	Says    string         `json:"says"`    // what it does in law
}

// Event is the name of the rule's event in looplab's machines: the act and its form.
func (r Rule) Event() string { return r.Act + " " + r.Form }

// A Move is a change of one region's status. From and To are statuses of the same region, and may be the same.
type Move struct {
	From Status `json:"from"` // where the region must be
	To   Status `json:"to"`   // where it goes
}

// A Need is what must be so for a rule's act to be lawful, and what follows if it is not.
type Need struct {
	ID       string         `json:"id"`       // its stable name: the rule's, a stroke, its own
	Unmet    string         `json:"unmet"`    // what is wrong when it is not so, in plain English
	Law      []ipa.Citation `json:"law"`      // the need applies on a day exactly when all of these words stood
	Else     Effect         `json:"else"`     // what follows if it is not so
	Inferred bool           `json:"inferred"` // the Act does not state that this follows
	Cure     string         `json:"cure"`     // what would mend it; empty: nothing cures it
	By       actors.Role    `json:"by"`       // who can mend it; zero: nobody
	Doubt    int            `json:"doubt"`    // the open question, by its number in [ipa.Doubts]; zero: none
}

// A Doubt is an open question that bears on a ruling, with the effect under the other reading.
type Doubt struct {
	N     int    `json:"n"`     // its number in ipa.Doubts
	ID    string `json:"id"`    // its stable name there
	Other Effect `json:"other"` // the effect of the act under the other reading
}

// doubtOf is an open question by its number.
func doubtOf(n int, other Effect) Doubt {
	d, _ := ipa.DoubtOf(n)
	return Doubt{n, d.ID, other}
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

// clone is the rule with slices of its own: the table is not to be changed.
func (r Rule) clone() Rule {
	r.By, r.Law, r.Doubts = slices.Clone(r.By), slices.Clone(r.Law), slices.Clone(r.Doubts)
	r.While, r.Takes, r.Carries, r.Sweeps = slices.Clone(r.While), slices.Clone(r.Takes), slices.Clone(r.Carries), slices.Clone(r.Sweeps)
	r.Needs = slices.Clone(r.Needs)
	for i := range r.Needs {
		r.Needs[i].Law = slices.Clone(r.Needs[i].Law)
	}
	return r
}

// rule is a line as it is compiled.
type compiledRule struct {
	Rule
	verb       acts.Number
	as         acts.Act
	settles    bool // it settles the review that its decision is on
	conditions factList
	kind       actLine
	inRun      bool                // it looks at the act's run, or moves it
	stands     eraSet              // on which its words all stand
	looks      []Region            // where something must be there
	moves      []Region            // where something may move
	ownTo      [statusCount]Status // where takes and carries lead, as looplab answered
	sweptTo    [statusCount]Status // where sweeps lead, as looplab answered
	keeps      dayKeys
	forgets    dayKeys
	does       workList
	needs      []compiledNeed
	doubts     []compiledDoubt
}

// asked is a touch as it is compiled.
type compiledDoubt struct {
	Doubt
	stands eraSet
	early  bool
}

// compiled is a need as it is asked.
type compiledNeed struct {
	is     factID
	effect Effect
	doubt  uint8
	stands eraSet
}

// hasRegion reports whether some moves are a region's.
func hasRegion(moves []Move, region Region) bool {
	return slices.ContainsFunc(moves, func(m Move) bool { return m.From.Region() == region })
}

// statute is the whole table, compiled.
type lawBook struct {
	rules  []compiledRule
	moves  [acts.Numbers][statusCount]bool // whether some form of an act takes a run from a status
	byVerb [acts.Numbers][]compiledRule
	days   []ipa.Date // on which an era begins
}

// book is compiled once, at the start. A slip in the tables stops the program with the line that has it.
var compiledLaw = compile(slices.Concat(lockLines, forceLines, reviewLines, secrecyLines, tribunalLines, courtLines))

// compile turns the written table into rules, and checks each line.
func compile(written ruleLines) *lawBook {
	slices.SortStableFunc(written, func(a, b ruleLine) int { return int(numberOf(a.As)-1) - int(numberOf(b.As)-1) }) // what time does comes last
	b := &lawBook{days: eraStarts(written)}
	for _, l := range written {
		number := numberOf(l.As)
		r := compiledRule{verb: number, as: l.As, conditions: l.If, kind: actTable[number], keeps: l.Keeps, forgets: l.Forgets, does: l.Does}
		r.Rule = Rule{
			ID: l.ID, Act: number.String(), Form: l.Form, By: acts.Who(l.As), Law: parseLaw(l.Law),
			While: l.While, Takes: l.Takes, Carries: l.Carries, Sweeps: l.Sweeps, Says: l.Says,
		}
		r.stands = b.erasOf(r.Law)
		for region := range Regions() {
			if hasRegion(r.Wants(), region) {
				r.looks = append(r.looks, region)
			}
			if hasRegion(r.Wants(), region) || hasRegion(r.Carries, region) || hasRegion(r.Sweeps, region) {
				r.moves = append(r.moves, region)
			}
		}
		r.settles = r.kind.In == RegionLock && hasRegion(r.Wants(), RegionReview)
		r.inRun = hasRegion(ownMoves(&r), r.kind.In)
		for _, n := range l.Needs {
			need := Need{
				ID: l.ID + "/" + factTable[n.Is].ID, Unmet: factTable[n.Is].Unmet, Law: parseLaw(n.Law),
				Else: n.Else.Effect, Inferred: n.Else.Inferred, Cure: n.Cure, By: n.By, Doubt: n.Doubt,
			}
			r.Needs = append(r.Needs, need)
			r.needs = append(r.needs, compiledNeed{n.Is, need.Else, uint8(n.Doubt), b.erasOf(need.Law)})
		}
		for _, t := range l.Doubts {
			asked := compiledDoubt{doubtOf(t.N, t.Other), ^eraSet(0), t.Early}
			if t.Law != "" {
				asked.stands = b.erasOf(parseLaw(t.Law))
			}
			r.Doubts, r.doubts = append(r.Doubts, asked.Doubt), append(r.doubts, asked)
		}
		if err := r.check(); err != nil {
			panic(fmt.Sprintf("tcn: rule %q: %v", r.Event(), err))
		}
		if slices.ContainsFunc(b.rules, func(o compiledRule) bool { return o.Event() == r.Event() || o.ID == r.ID }) {
			panic(fmt.Sprintf("tcn: rule %q stands twice", r.Event()))
		}
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

// check finds slips that a reader of the table might miss.
func (r *compiledRule) check() error {
	for _, moves := range [][]Move{r.Wants(), r.Carries, r.Sweeps} {
		for _, m := range moves {
			if m.From.Region() == 0 || m.From.Region() != m.To.Region() {
				return fmt.Errorf("moves from %v to %v, across regions", m.From, m.To)
			}
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
		if n.Unmet == "" || len(n.Law) == 0 || n.Else < Breach || n.Else > Void {
			return fmt.Errorf("has a need without words, law or effect: %+v", n)
		}
		if slices.ContainsFunc(r.Needs[:i], func(o Need) bool { return o.ID == n.ID }) || strings.HasSuffix(n.ID, "/") {
			return fmt.Errorf("has a need without a name, or two of one name: %s", n.ID)
		}
		if (n.Cure == "") != (n.By == 0) {
			return fmt.Errorf("has a need with a cure but no curer, or the reverse: %s", n.Unmet)
		}
		if _, ok := ipa.DoubtOf(n.Doubt); n.Doubt != 0 && !ok {
			return fmt.Errorf("names doubt %d, which is not listed", n.Doubt)
		}
	}
	for _, d := range r.Doubts {
		if _, ok := ipa.DoubtOf(d.N); !ok || d.Other == 0 {
			return fmt.Errorf("names doubt %d, which is not listed, or no other effect", d.N)
		}
	}
	return nil
}

// cite reads the law column: citations with a semicolon between.
func parseLaw(law string) []ipa.Citation {
	var all []ipa.Citation
	for text := range strings.SplitSeq(law, "; ") {
		c := ipa.MustParse(text)
		if _, ok := ipa.Lookup(c); !ok || ipa.InForce(c, ipa.Day(2018, 1, 1)) == 0 {
			panic(fmt.Sprintf("tcn: %q is no provision of package ipa, or nothing stood there on the day", text))
		}
		all = append(all, c)
	}
	return all
}
