package docket

import (
	"fmt"
	"strings"
)

// Standing is on whose word an entry stands, the firmest first. The zero Standing is not a value.
//
// A tribunal that assumes facts decides what the law would make of them if they were so. It finds nothing, so what it assumes stands below
// what people tell whom the press does not name, who at least say that it is so. That the Tribunal assumed it is official, and an act of its own.
type Standing uint8

// The values of [Standing].
const (
	Official   Standing = iota + 1 // a public body or office, of whatever state, in its acts, decisions and statements
	Party                          // a party, or somebody who asks to be heard, of its own acts and statements
	Attributed                     // the press or a commentator, named, of what it publishes or names a source for
	Anonymous                      // people whom the press does not name
	Assumed                        // nobody: a tribunal or somebody else takes it to be so, to decide what would follow
	Inferred                       // nobody: the law requires it for something that is reported
)

var standings = [...]struct{ word, says string }{
	Official:   {"official", "a public body or office says so"},
	Party:      {"party", "a party says so of its own acts"},
	Attributed: {"attributed", "a named outlet publishes it"},
	Anonymous:  {"anonymous", "people whom the press does not name say so"},
	Assumed:    {"assumed", "nobody finds it: it is taken to be so, to decide what would follow"},
	Inferred:   {"inferred", "nobody reports it: the law requires it for what is reported"},
}

// String returns the word for it: official, party, attributed, anonymous, assumed or inferred.
func (s Standing) String() string {
	if s.is() {
		return standings[s].word
	}
	return fmt.Sprintf("(no such standing: %d)", uint8(s))
}

// Says says in plain English who says so, or nothing if s is not a value.
func (s Standing) Says() string {
	if s.is() {
		return standings[s].says
	}
	return ""
}

func (s Standing) is() bool { return s > 0 && int(s) < len(standings) }

// MarshalText returns the word for it; the zero Standing has the empty text.
func (s Standing) MarshalText() ([]byte, error) {
	switch {
	case s == 0:
		return []byte{}, nil
	case !s.is():
		return nil, fmt.Errorf("docket: standing %d does not exist; use one of: %s", s, standingWords())
	}
	return []byte(standings[s].word), nil
}

// UnmarshalText reads the word for it.
func (s *Standing) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = 0
		return nil
	}
	for i := range standings {
		if i > 0 && standings[i].word == string(text) {
			*s = Standing(i)
			return nil
		}
	}
	return fmt.Errorf("docket: standing %s is not known; use one of: %s", clip(string(text)), standingWords())
}

func standingWords() string {
	var words []string
	for _, s := range standings[1:] {
		words = append(words, s.word)
	}
	return strings.Join(words, ", ")
}
