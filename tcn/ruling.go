package tcn

import (
	"encoding/json"
	"fmt"

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

// LawDay returns the day whose law governs the ruling: the act's, unless [Notice.Under] fixed another.
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

// Doubts lists the open questions that bear on the ruling, each with the effect under the other reading.
func (r Ruling) Doubts() []Doubt {
	if r.rule == nil {
		return nil
	}
	var all []Doubt
	for i, n := range r.rule.needs {
		if r.doubtful&(1<<i) != 0 {
			all = append(all, doubtOf(int(n.doubt), r.otherwise(i)))
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

// MarshalJSON returns the ruling as data: id, act, form, on, effect, before, after, law, grounds, doubts.
func (r Ruling) MarshalJSON() ([]byte, error) {
	rule := r.Rule()
	return json.Marshal(struct {
		ID      string         `json:"id"`
		Act     string         `json:"act"`
		Form    string         `json:"form"`
		On      ipa.Date       `json:"on"`
		Effect  Effect         `json:"effect"`
		Before  State          `json:"before"`
		After   State          `json:"after"`
		Law     []ipa.Citation `json:"law"`
		Grounds []Ground       `json:"grounds"`
		Doubts  []Doubt        `json:"doubts"`
	}{
		rule.ID, rule.Act, rule.Form, r.day, r.effect, r.from, r.to, rule.Law,
		append([]Ground{}, r.Grounds()...), append([]Doubt{}, r.Doubts()...),
	})
}
