package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A line is a rule as it is written: one form of an act, with the words of law that make it so.
// The first line of an act whose conditions hold, and whose words all stand on the day, is the act's.
type line struct {
	Form    string   // which form of the act; with the act's word it names the event
	As      acts.Act // an act of this form, its findings assumed and marked so; who acts, when, in which run and on what is filled in
	If      facts    // what makes it this form
	Law     string   // the words relied on, with a semicolon between; @DAY pins the version that stood on it
	Takes   moves    // pairs: what must be there, and where it goes
	Carries moves    // pairs: what goes along if it is there
	Sweeps  moves    // pairs: what goes along if it is there, in every run
	Keeps   keys     // days that it sets
	Forgets keys     // days that it clears
	Does    works    // what it does to the content and the periods
	Needs   needs    // what must be so besides
	Doubts  doubts   // open questions that touch it whatever the facts
	Says    string   // what it does in law
}

// A need is a fact that must hold, and what follows if it does not.
type need struct {
	Is    fact
	Law   string
	Else  Effect      // with inferred where the Act does not say so
	Cure  string      // what would mend it; empty: nothing
	By    actors.Role // who can
	Doubt int         // the open question that makes the fact doubtful
}

// A touch is an open question that bears on a line, with the effect under the other reading.
type touch struct {
	N     int
	Other Effect
	Law   string // it bears only while these words stand; empty: always
	Early bool   // it bears only while the line's own words do not stand
}

type (
	lines  []line
	moves  []Status // pairs
	needs  []need
	doubts []touch
	facts  []fact
	keys   []key
	works  []work
)

// inferred marks an effect that the Act does not state.
const inferred Effect = 0x80

// key is a day that a notice or a run keeps.
type key uint8

const (
	given key = iota + 1
	varied
	renewed
	ended
	consultedGiving
	consultedVarying
	consultedRevoking
	consultedRenewing
	anotherGiven

	boardConsulted // of a run, from here on
	commissionerConsulted
	boardReported
	commissionerReported
	directed
	reviewEnds
	relevantEnds
	closed
	notified
	appealDecided

	keyCount
	noticeKeys = boardConsulted
	runKeys    = keyCount - noticeKeys
)

// work is what a line does besides moving statuses and keeping days.
type work uint8

const (
	startsLife       work = iota + 1 // the relevant period begins: s 255(5B)(a)
	movesLife                        // it begins again after its old end: s 255(5B)(b)
	holdsWords                       // the run holds what the decision adds and removes
	holdsRefuser                     // the run holds who refused the decision
	bringsIn                         // what the decision adds becomes part of the notice, what it removes goes
	takesOut                         // the requirements named go
	refersBack                       // the duty to comply is suspended so far as referred
	endsReferral                     // and no longer: what was referred is left standing
	settlesByVarying                 // and no longer: what was referred is varied
	ordersStay                       // the duty is suspended by an interim order
	endsStay                         // and no longer
	licenses                         // disclosure to persons of a role is permitted
	setsDay                          // the day that the act names is kept
	releasesAll                      // the notice has ended: nothing is suspended
)
