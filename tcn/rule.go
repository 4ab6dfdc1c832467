package tcn

import (
	"slices"

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
	If      []string       `json:"if"`      // what makes it this form, by names that stay; the first form whose conditions all hold is the act's
	Reading string         `json:"reading"` // the rule is there only under this reading of an open question, as "part-revoked-on-review=under-review"; empty: always
	While   []Status       `json:"while"`   // what must be there, and stays: one of those of each region that has some here or in Takes
	Takes   []Move         `json:"takes"`   // what must be there, and where it goes
	Carries []Move         `json:"carries"` // what goes along if it is there
	Sweeps  []Move         `json:"sweeps"`  // what goes along if it is there, in every run
	Needs   []Need         `json:"needs"`   // what must be so besides
	Says    string         `json:"says"`    // what it does in law
}

// Event is the name of the rule's event in looplab's machines: the act and its form.
func (r Rule) Event() string { return r.Act + " " + r.Form }

// A Need is what must be so for a rule's act to be lawful, and what follows if it is not.
type Need struct {
	ID       string         `json:"id"`       // its stable name: the rule's, a stroke, its own
	Unmet    string         `json:"unmet"`    // what is wrong when it is not so, in plain English
	Law      []ipa.Citation `json:"law"`      // the need applies on a day exactly when all of these words stood
	Else     Effect         `json:"else"`     // what follows if it is not so; Lawful: nothing for the act itself, it is noted
	Inferred bool           `json:"inferred"` // the Act does not state that this follows
	Cure     string         `json:"cure"`     // what would mend it; empty: nothing cures it
	By       actors.Role    `json:"by"`       // who can mend it; zero: nobody, or whoever does the act
	Own      bool           `json:"own"`      // whoever does the act can mend it: By is zero
}

// clone is the rule with slices of its own: the table is not to be changed.
func (r Rule) clone() Rule {
	count := len(r.Law)
	for i := range r.Needs {
		count += len(r.Needs[i].Law)
	}
	law := make([]ipa.Citation, 0, count) // one piece for all, each with room for itself alone
	own := func(cites []ipa.Citation) []ipa.Citation {
		from := len(law)
		law = append(law, cites...)
		return law[from:len(law):len(law)]
	}
	r.By, r.Law, r.Needs = slices.Clone(r.By), own(r.Law), slices.Clone(r.Needs)
	r.If = slices.Clone(r.If)
	r.While, r.Takes, r.Carries, r.Sweeps = slices.Clone(r.While), slices.Clone(r.Takes), slices.Clone(r.Carries), slices.Clone(r.Sweeps)
	for i := range r.Needs {
		r.Needs[i].Law = own(r.Needs[i].Law)
	}
	return r
}

// compiledRule is a line as it is compiled.
type compiledRule struct {
	Rule
	written    *ruleLine
	verb       acts.Number
	column     int    // of the kind of notice that has it
	event      string // as Event has it
	wants      []Move // as Wants has them
	as         acts.Act
	samples    []sampleDeed // its sample laid flat, for each role that can do it
	settles    bool         // it settles the review that its decision is on
	reading    switchReading
	conditions factList
	kind       actLine
	inRun      bool                // it looks at the act's run, or moves it
	stands     eraSet              // on which its words all stand
	looks      []Region            // where something must be there
	moves      []Region            // where something may move
	sweeps     uint8               // of the regions that run, those where it sweeps, a bit each
	ownTo      [statusCount]Status // where takes and carries lead, as looplab answered
	sweptTo    [statusCount]Status // where sweeps lead, as looplab answered
	keeps      dayKeys
	forgets    dayKeys
	does       workList
	ways       wayList
	needs      []compiledNeed
}

// sweepsIn reports whether the rule sweeps in a region that runs.
func (r *compiledRule) sweepsIn(region Region) bool { return r.sweeps&(1<<region) != 0 }

// compiledNeed is a need as it is asked.
type compiledNeed struct {
	is     factID
	effect Effect
	stands eraSet
}

// Wants is what must be there, in the order of the statuses, with where it goes: to itself where it stays.
func (r Rule) Wants() []Move {
	all := slices.Clone(r.Takes)
	for _, at := range r.While {
		all = append(all, Move{at, at})
	}
	slices.SortFunc(all, func(a, b Move) int { return int(a.From) - int(b.From) })
	return all
}
