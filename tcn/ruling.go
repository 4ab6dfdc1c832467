package tcn

import (
	"encoding/binary"

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

// powerless reports whether the act needed a power, and the words that give it did not stand on the day. What needs none happens all the
// same, and words that do not stand forbid nothing.
func (r *judged) powerless() bool { return r.absent && !r.rule.kind.Happens }

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

// ID returns the stable name of the rule that is the act's: see [Rule]. It is quicker than to ask for the rule.
func (r Ruling) ID() string {
	if r.rule == nil {
		return ""
	}
	return r.rule.ID
}

// Answer returns what the ruling answers, without the act, its day and the notice: two rulings have the same bytes exactly if they are by one rule,
// of one effect and on the same grounds. They are to be compared, and not to be read or kept: another build of the library may have others.
func (r Ruling) Answer() string {
	b := make([]byte, 0, 48)
	b = append(append(b, r.ID()...), 0, byte(r.effect))
	if r.rule == nil {
		return string(b)
	}
	for _, region := range r.rule.looks {
		if at := r.at[region-1]; r.rule.ownTo[at] == 0 {
			b = append(b, byte(at))
		}
	}
	mark := byte(0)
	if r.absent {
		mark = 2
	}
	return string(binary.LittleEndian.AppendUint32(append(b, mark), r.unmet))
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
