package tcn

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/ipa"
)

// A Clock is a period that the law sets on a notice, as it stands on a day: annexed to its words and its counting rule.
// A period whose start is not known has no days, never zero days: see [Clock.Phase].
type Clock struct {
	ID          string         `json:"id"` // its stable name: "life", "refer"
	Name        string         `json:"name"`
	Law         []ipa.Citation `json:"law"`
	Length      ipa.Period     `json:"length"` // with its counting rule; the zero Period where the law sets no length
	Phase       Phase          `json:"phase"`
	Span        ipa.Span       `json:"span"`        // first and last day; Arguable is the last day under the other reading, if there is one
	Left        int            `json:"left"`        // how many days are left after this one, under the safe reading; only of meaning while it runs
	Starts      string         `json:"starts"`      // what starts it
	Ends        string         `json:"ends"`        // what its end does
	Whose       actors.Role    `json:"whose"`       // who has to act within it, or by it
	Longer      string         `json:"longer"`      // who can lengthen it, and how; empty: nobody
	Region      Region         `json:"region"`      // the region of the run to which it belongs; zero: it is the notice's own
	Run         int            `json:"run"`         // the referral, decision or claim to which it belongs; zero: the notice's own
	Requirement string         `json:"requirement"` // the requirement to which it belongs, if any
	Binding     bool           `json:"binding"`     // of a review's two periods: this one ends first
	Duty        string         `json:"duty"`        // the duty that is to be done within it, by its ID as a [Position]; empty: none is broken when it has run out
	Then        string         `json:"then"`        // the clock that takes over the day after its end, by its ID; empty: none does
}

// String returns the clock in a line: its name, where it is, its days and whose it is.
func (c Clock) String() string {
	text := c.Name
	if c.Requirement != "" {
		text += fmt.Sprintf(" (%s)", c.Requirement)
	}
	return fmt.Sprintf("%s: %v, %v, the %v's (%s)", text, c.Phase, c.Span, c.Whose, joinTexts(c.Law))
}

// A Phase says where a clock is. The zero Phase is not a value.
type Phase uint8

// The phases of a clock.
const (
	NoDate   Phase = iota + 1 // it has no date yet: what starts it has not happened, is not known, or the law sets no length
	ToCome                    // its first day is to come
	Running                   // the day is within it, under one reading at least
	RunOut                    // its last day has passed
	Finished                  // what it was for has happened, or the notice has ended: it does not matter any more
)

var phaseWords = words.Of[Phase]("phase", "no date yet", "to come", "running", "run out", "finished")

// String returns the words for the phase.
func (p Phase) String() string { return phaseWords.String(p) }

// MarshalText returns the words for the phase.
func (p Phase) MarshalText() ([]byte, error) { return phaseWords.Marshal(p) }

// UnmarshalText reads the words for the phase.
func (p *Phase) UnmarshalText(text []byte) error { return phaseWords.Unmarshal(text, p) }

// A compiledClock is a clock as the law has it for a kind of notice, and the eras on which it is there: none, if it is not for the kind.
type compiledClock struct {
	Clock
	stands eraSet
}

// compileClocks compiles the table of clocks under the words of a kind.
func compileClocks(column int, words lineWords) (all [clockCount]compiledClock) {
	for c, l := range clockLines {
		line := lineFor(column, "clock", l.ID, l.Law, l.Starts)
		own, _ := line.in(words)
		all[c] = compiledClock{Clock{
			ID: l.ID, Name: l.Name, Law: own.law, Length: l.Length,
			Starts: line.Says, Ends: saysTo(column, l.Ends), Whose: l.Whose, Longer: saysTo(column, l.Longer), Duty: l.Duty,
		}, own.stands}
	}
	return all
}
