package ipa

import "github.com/doublelock/doublelock/internal/words"

// Force is the answer to "is it in force?": one of three, never two.
type Force uint8

// The answers. The zero Force is not a value: it means that the question cannot
// be answered, because the provision is not in the table or there is no day.
const (
	NotYet   Force = iota + 1 // it has not begun
	Stands                    // it is in force
	NoLonger                  // it has ended
)

var forces = words.Of[Force]("answer", "not yet in force", "in force", "no longer in force")

// String gives "not yet in force", "in force", "no longer in force" or "no answer".
func (f Force) String() string { return forces.String(f) }

// MarshalText writes the words that String gives.
func (f Force) MarshalText() ([]byte, error) { return forces.Marshal(f) }

// UnmarshalText reads the words that String gives.
func (f *Force) UnmarshalText(text []byte) error { return forces.Unmarshal(text, f) }

// InForce says whether a citation's words stand on the day.
//
// Unpinned, the citation means any version of them: Stands if one is in force,
// NotYet before the first, NoLonger once one has ended with none in its place.
// Pinned, it means the very version that stood on the day of the pin; if none did,
// there are no such words and the answer is the zero Force.
//
// A place without a provision of its own is answered by the nearest larger place
// that has one, up to the section, regulation or schedule. If there is none, or the
// day is zero, the answer is the zero Force.
func InForce(c Citation, day Date) Force {
	i, ok := nearest(c)
	if !ok || day.IsZero() {
		return 0
	}
	versions := statuteBook.sorted[i].Versions
	if c.pin.IsZero() {
		return anyOf(versions, day)
	}
	for _, v := range versions {
		if v.stands(c.pin) {
			return anyOf([]Version{v}, day)
		}
	}
	return 0
}

// nearest finds the provision at the place or the one that encloses it.
func nearest(c Citation) (int, bool) {
	c = c.At(Date{})
	for {
		if i, ok := statuteBook.places[c]; ok {
			return i, true
		}
		var ok bool
		if c, ok = c.enclosing(); !ok {
			return 0, false
		}
	}
}

// anyOf answers for versions in their order.
func anyOf(versions []Version, day Date) Force {
	answer := NotYet
	for _, v := range versions {
		switch {
		case v.stands(day):
			return Stands
		case !day.Before(v.From):
			answer = NoLonger
		}
	}
	return answer
}

// Checked gives the last day whose law the tables vouch for. It is the day to which
// the text of the Act of 2016 that they were compared with had been revised. Of a later
// day they give the law as it stood then, and what shows it should say so: nothing that
// was made or brought into force afterwards was seen. [Provision].Checked is another
// matter, the day on which somebody compared a line with its text.
func Checked() Date { return vouched }

// Changes gives every day on which some version begins or ends, in order and
// without repeats. Between two of them the law in the table is the same.
func Changes() []Date { return append([]Date(nil), statuteBook.changes...) }
