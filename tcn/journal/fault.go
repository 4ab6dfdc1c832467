package journal

import (
	"fmt"

	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/internal/words"
)

// A Fault is the error of a journal that is not as it was written: the first record that shows it, and what was done to it.
type Fault struct {
	N    int    `json:"n"`    // the record, by its place in the journal; zero is the header
	Line int    `json:"line"` // where in the file it stands, or would, from 1
	Harm Harm   `json:"harm"` // what was done to it
	Says string `json:"says"` // what shows it
}

// Error gives the record, what was done to it, and what shows it, on one line.
func (f *Fault) Error() string {
	return shown.Line(fmt.Sprintf("record %d (line %d) %s: %s", f.N, f.Line, f.Harm.says(), f.Says))
}

// Locked is the error of a journal that somebody else has open to write: one at a time may.
type Locked struct {
	Path string // the journal's file, as it was named
}

// Error names the file, and says what to do.
func (e *Locked) Error() string {
	return shown.Line(fmt.Sprintf("journal: %s: %v", e.Path, linefile.ErrHeld))
}

// A Harm is what was done to a record of a journal. The zero Harm is not a value.
type Harm uint8

// The values of [Harm].
const (
	Edited  Harm = iota + 1 // its bytes are others
	LeftOut                 // it is not there, and later ones are
	Doubled                 // it stands twice
	Moved                   // it stands at another place
	CutOff                  // the file ends before it
	Foreign                 // it is of another journal, or of another copy of this one that went on otherwise
	Anew                    // it, or one before it, was written anew, with all hashes from there on: its hash is not the head's
	Torn                    // its line has no end: a write was cut short, or is going on. Nothing acknowledged is in it
)

var harmWords = words.Of[Harm]("harm", "edited", "left out", "doubled", "moved", "cut off", "foreign", "written anew", "torn")

// String returns the word for it.
func (h Harm) String() string { return harmWords.String(h) }

// MarshalText returns the word for it.
func (h Harm) MarshalText() ([]byte, error) { return harmWords.Marshal(h) }

// UnmarshalText reads the word for it.
func (h *Harm) UnmarshalText(text []byte) error { return harmWords.Unmarshal(text, h) }

// says is the word in a sentence.
func (h Harm) says() string {
	if h == Foreign || h == Torn {
		return "is " + h.String()
	}
	return "was " + h.String()
}
