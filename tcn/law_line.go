package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A ruleLine is a rule as it is written: one form of an act, with the words of law that make it so.
// The first line of an act whose conditions hold, and whose words all stand on the day, is the act's.
type ruleLine struct {
	ID      string        // its stable name: the text may be reworded, the ID may not
	Form    string        // which form of the act; with the act's word it names the event
	Law     string        // the words relied on, with a semicolon between; @DAY pins the version that stood on it
	As      acts.Act      // an act of this form, but for who acts, when and in which run; nil: time does it
	If      factList      // what makes it this form
	Reading switchReading // of an open question: the line is there under this reading alone; zero: always
	While   stays         // what must be there, and stays: one of those of each region
	Takes   moves         // what must be there, and where it goes
	Ways    wayList       // from where neither is there, where the status's own way out leads elsewhere
	Carries moves         // what goes along if it is there
	Sweeps  moves         // what goes along if it is there, in every run
	Keeps   dayKeys       // days that it sets
	Forgets dayKeys       // days that it clears
	Does    workList      // what it does to the content and the periods
	Needs   needList      // what must be so besides
	Says    string        // what it does in law
}

// A needLine is a fact that must hold, and what follows if it does not. Its ID is the rule's and the fact's
// with a stroke between.
type needLine struct {
	Is   factID
	Law  string
	Else consequence
	Cure string      // what would mend it, in words that go with any act; empty: nothing
	By   actors.Role // who can
}

// A wayLine is the way from a status to where a rule's act is done.
type wayLine struct {
	From Status
	Way  string      // what is to be done
	By   actors.Role // who can
}

// An ownLine is what a line of the tables is to one kind of notice, where its words alone do not say it.
type ownLine struct {
	Law  string // the words under which it stands; empty: those that the columns have for its words
	Says string // what it says, of a clock what starts it; empty: what all are told, in the kind's words
	Way  string // of a status: the way out of it; empty: that of all
	Not  bool   // it is not for the kind, though its words have their like
}

// A consequence is what follows from an unmet need, and whether the Act says so.
type consequence struct {
	Effect   Effect
	Inferred bool // the Act does not state that this follows
}

var (
	lawfulNoted       = consequence{Lawful, false} // nothing yet: what it will stand in the way of says so
	lawfulInferred    = consequence{Lawful, true}  // the same, where the words do not say that the act is lawful
	voidStated        = consequence{Void, false}
	voidInferred      = consequence{Void, true}
	irregularInferred = consequence{Irregular, true}
	breachStated      = consequence{Breach, false}
)

type (
	ruleLines []ruleLine
	stays     []Status
	moves     []Move
	needList  []needLine
	wayList   []wayLine
	factList  []factID
	dayKeys   []dayKey
	workList  []workID

	readingList []switchReading
)
