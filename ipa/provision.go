package ipa

import (
	"iter"

	"github.com/doublelock/doublelock/internal/words"
)

// Certainty says how firm a provision's content is.
//
// [Lookup] gives it with the provision.
type Certainty uint8

// The certainties. The zero Certainty is not a value.
const (
	// Confirmed: what the provision says was compared with its text.
	Confirmed Certainty = iota + 1
	// Unsure: the text of some version, or the day on which it began, was not
	// seen. It may be told, with that warning, but is no ground for a rule.
	Unsure
)

var certainties = words.Of[Certainty]("certainty", "confirmed", "unsure")

// String gives "confirmed", "unsure" or "no certainty".
func (c Certainty) String() string { return certainties.String(c) }

// MarshalText writes the word that String gives.
func (c Certainty) MarshalText() ([]byte, error) { return certainties.Marshal(c) }

// UnmarshalText reads the word that String gives.
func (c *Certainty) UnmarshalText(text []byte) error { return certainties.Unmarshal(text, c) }

// Version is one wording of a provision and the days on which it stood.
type Version struct {
	From  Date     // the first day in force
	Until Date     // the first day no longer in force; zero if it still stands
	By    Citation // the instrument that brought it in
	Says  string   // what it says, in our own words
}

// stands reports whether this version was in force on the day.
func (v Version) stands(day Date) bool {
	return !day.Before(v.From) && (v.Until.IsZero() || day.Before(v.Until))
}

// Provision is a place in the law and its wordings, oldest first. Versions never
// overlap. A change of words that makes no difference to a notice's life is not
// a version.
type Provision struct {
	Citation  Citation
	Heading   string    // that of its section, regulation or schedule, shortened
	Versions  []Version // its wordings, oldest first
	Certainty Certainty
	Checked   Date // see "When it was checked" in the package's lesson
}

// Says gives what the provision says on the day, in our own words; empty if
// nothing of it stood.
func (p Provision) Says(day Date) string {
	if v, ok := p.on(day); ok {
		return v.Says
	}
	return ""
}

func (p Provision) on(day Date) (Version, bool) {
	if day.IsZero() {
		return Version{}, false
	}
	for _, v := range p.Versions {
		if v.stands(day) {
			return v, true
		}
	}
	return Version{}, false
}

// copied gives a provision whose versions the caller may change.
func (p Provision) copied() Provision {
	p.Versions = append([]Version(nil), p.Versions...)
	return p
}

// Provisions gives every provision in the order of [Citation.Compare].
func Provisions() iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for _, p := range statuteBook.sorted {
			if !yield(p.copied()) {
				return
			}
		}
	}
}

// Lookup gives the provision at exactly that place. A pin is ignored.
func Lookup(c Citation) (Provision, bool) {
	i, ok := statuteBook.places[c.At(Date{})]
	if !ok {
		return Provision{}, false
	}
	return statuteBook.sorted[i].copied(), true
}
