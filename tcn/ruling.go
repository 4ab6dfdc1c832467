package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Ruling says what an act is in law, or would be: data, to be printed elsewhere.
// The zero Ruling is no ruling.
type Ruling struct {
	judged
	party   *noticeParty  // whose notice it was made on
	history *historyEntry // what had happened to it
}

// judged is what a ruling says: all that a history keeps of it.
type judged struct {
	act      acts.Act
	rule     *compiledRule
	met      doubtSet // the open questions that were met on the way to it
	day      ipa.Date
	fixed    ipa.Date    // the day whose law was fixed; zero: the law of the act's day
	unmet    uint32      // needs that did not hold, a bit each
	run      uint16      // limits.go has how many there can be
	by       actors.Role // who did it; zero: nobody
	effect   Effect
	from, to State
	at       State // the statuses that the rule looked at, run by run
	absent   bool  // the rule's words did not stand on the day
}

// Act returns the act, the caller's own. For a lapse, which nobody does, it is nil.
func (r Ruling) Act() acts.Act {
	if r.rule == nil || r.rule.verb == lapseNumber {
		return nil
	}
	return acts.Clone(r.act)
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
func (r Ruling) Run() int { return int(r.run) }

// Effect returns what follows: the gravest effect of its grounds, or [Lawful].
func (r Ruling) Effect() Effect { return r.effect }

// Before returns the state before the act.
func (r Ruling) Before() State { return r.from }

// After returns the state after the act: the same as before if the act is void, or moves nothing.
func (r Ruling) After() State { return r.to }

// Moves reports whether the act changes the state.
func (r Ruling) Moves() bool { return r.from != r.to }
