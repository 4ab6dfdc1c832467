package tcn

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Ruling says what an act is in law, or would be: data, to be printed elsewhere.
// The zero Ruling is no ruling.
type Ruling struct {
	act      acts.Act
	rule     *compiledRule
	day      ipa.Date
	fixed    ipa.Date // the day whose law was fixed; zero: the law of the act's day
	run      int
	effect   Effect
	from, to State
	at       State             // the statuses that the rule looked at, run by run
	missed   [regionCount]bool // regions where what must be there was not
	absent   bool              // the rule's words did not stand on the day
	unmet    uint32            // needs that did not hold, a bit each
	doubtful uint32            // needs whose answer was doubtful, a bit each
}

// Act returns the act. For a lapse, which nobody does, it is nil.
func (r Ruling) Act() acts.Act {
	if r.rule == nil || r.rule.verb == lapseNumber {
		return nil
	}
	return r.act
}

// Rule returns the rule that is the act's.
func (r Ruling) Rule() Rule {
	if r.rule == nil {
		return Rule{}
	}
	return r.rule.Rule.clone()
}

// Day returns the day of the act. For a lapse it is the first day without effect.
func (r Ruling) Day() ipa.Date { return r.day }

// Law returns the day whose law governs the ruling: the act's, unless [Notice.Under] fixed another.
func (r Ruling) LawDay() ipa.Date {
	return governingDay(r.fixed, r.day)
}

// Run returns the number of the run that the act belonged to, in the region of the act's runs; zero if there is none.
// For a void act that would open one, it is the number that the run would have had.
func (r Ruling) Run() int { return r.run }

// Effect returns what follows: the gravest effect of its grounds, or [Lawful].
func (r Ruling) Effect() Effect { return r.effect }

// Before returns the state before the act.
func (r Ruling) Before() State { return r.from }

// After returns the state after the act: the same as before if the act is void, or moves nothing.
func (r Ruling) After() State { return r.to }

// Moves reports whether the act changes the state.
func (r Ruling) Moves() bool { return r.from != r.to }

// A Ground is one reason why an act is not simply lawful.
type Ground struct {
	Law      []ipa.Citation `json:"law"`
	Says     string         `json:"says"`     // what is wrong, in plain English
	Effect   Effect         `json:"effect"`   // what follows from it
	Inferred bool           `json:"inferred"` // the Act does not state that this follows
	Cure     string         `json:"cure"`     // what would mend it; empty: nothing cures it
	By       actors.Role    `json:"by"`       // who can; zero: nobody
	Doubt    int            `json:"doubt"`    // the open question, by its number in [ipa.Doubts]; zero: none
}

// Grounds lists every reason why the act is not simply lawful; none for a lawful act.
func (r Ruling) Grounds() []Ground {
	var all []Ground
	if r.rule == nil {
		return nil
	}
	if r.absent {
		return []Ground{r.timeless()}
	}
	for region := range Regions() {
		if r.missed[region-1] {
			all = append(all, r.misplaced(region))
		}
	}
	for i, n := range r.rule.Needs {
		if r.unmet&(1<<i) != 0 {
			doubt := 0
			if r.doubtful&(1<<i) != 0 {
				doubt = n.Doubt
			}
			all = append(all, Ground{slices.Clone(n.Law), n.Unmet, n.Else, n.Inferred, n.Cure, n.By, doubt})
		}
	}
	return all
}

// timeless is the ground that the rule's words did not stand on the day.
func (r Ruling) timeless() Ground {
	g := Ground{Effect: Void}
	var says []string
	for _, c := range r.rule.Law {
		if force := ipa.InForce(c, r.LawDay()); force != ipa.Stands {
			g.Law = append(g.Law, c)
			says = append(says, fmt.Sprintf("%v was %v on %v", c, force, r.LawDay()))
		}
	}
	g.Says = strings.Join(says, ", and ")
	return g
}

// misplaced is the ground that a region is not where the act takes it from.
func (r Ruling) misplaced(region Region) Ground {
	var wanted []string
	for _, m := range r.rule.Wants() {
		if m.From.Region() == region {
			wanted = append(wanted, m.From.String())
		}
	}
	at := r.at.In(region)
	m := at.meaning()
	return Ground{
		Law:    slices.Clone(r.rule.Law),
		Says:   fmt.Sprintf("%v is %v, not %s: %s", region, at, strings.Join(wanted, " or "), m.Says),
		Effect: Void, Inferred: region == RegionReview, Cure: m.Way, By: m.Whose,
	}
}

// Doubts lists the open questions that bear on the ruling, each with the effect under the other reading.
func (r Ruling) Doubts() []Doubt {
	if r.rule == nil {
		return nil
	}
	var all []Doubt
	for i, n := range r.rule.needs {
		if r.doubtful&(1<<i) != 0 {
			all = append(all, Doubt{int(n.doubt), r.otherwise(i)})
		}
	}
	for _, t := range r.rule.doubts {
		if r.absent != t.early || t.stands&compiledLaw.eraOf(r.LawDay()) == 0 {
			continue
		}
		d := t.Doubt
		if !r.absent {
			d.Other = max(d.Other, r.effect)
		}
		all = append(all, d)
	}
	return all
}

// otherwise is the effect if a doubtful need were answered the other way.
func (r Ruling) otherwise(need int) Effect {
	r.unmet ^= 1 << need
	return r.gravest()
}

// gravest is the gravest effect of the grounds.
func (r Ruling) gravest() Effect {
	if r.absent || r.missed != [regionCount]bool{} {
		return Void
	}
	effect := Lawful
	for i := range r.rule.needs {
		if r.unmet&(1<<i) != 0 {
			effect = max(effect, r.rule.needs[i].effect)
		}
	}
	return effect
}

// String returns the ruling in a line: the act, the day, the effect.
func (r Ruling) String() string {
	if r.rule == nil {
		return "no ruling"
	}
	return fmt.Sprintf("%s on %v: %v", r.rule.Event(), r.day, r.effect)
}

// MarshalJSON returns the ruling as data: act, form, on, effect, before, after, law, grounds, doubts.
func (r Ruling) MarshalJSON() ([]byte, error) {
	type ground struct {
		Law    []ipa.Citation `json:"law"`
		Says   string         `json:"says"`
		Effect Effect         `json:"effect"`
		Cure   string         `json:"cure"`
		Who    string         `json:"who"`
	}
	type doubt struct {
		N     int    `json:"n"`
		Other Effect `json:"other"`
	}
	out := struct {
		Act     string         `json:"act"`
		Form    string         `json:"form"`
		On      ipa.Date       `json:"on"`
		Effect  Effect         `json:"effect"`
		Before  State          `json:"before"`
		After   State          `json:"after"`
		Law     []ipa.Citation `json:"law"`
		Grounds []ground       `json:"grounds"`
		Doubts  []doubt        `json:"doubts"`
	}{r.Rule().Act, r.Rule().Form, r.day, r.effect, r.from, r.to, r.Rule().Law, []ground{}, []doubt{}}
	for _, g := range r.Grounds() {
		out.Grounds = append(out.Grounds, ground{g.Law, g.Says, g.Effect, g.Cure, Curer(g.By)})
	}
	for _, d := range r.Doubts() {
		out.Doubts = append(out.Doubts, doubt(d))
	}
	return json.Marshal(out)
}

// Curer returns the words for who can cure a ground: the role, or "nobody".
func Curer(role actors.Role) string {
	if role == 0 {
		return "nobody"
	}
	return role.String()
}
