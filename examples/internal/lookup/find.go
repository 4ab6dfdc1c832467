package lookup

import (
	"fmt"
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// Find is what of the law of a day is looked for; of every day, if it is zero. Where there is nothing, the error is a [*Missing]; else it says why what was
// asked cannot be read.
func (s Subject) Find(on ipa.Date) (lawbook.Book, error) {
	if s.wrong != nil {
		return lawbook.Book{}, s.wrong
	}
	found, ok := s.in(lawbook.Open(on))
	if !ok || !s.isIn(found) {
		return lawbook.Book{}, s.missing(on)
	}
	return found, nil
}

// Cites reports whether a citation is of a place that is looked for.
func (s Subject) Cites(c ipa.Citation) bool {
	c = c.At(ipa.Date{})
	if s.reach {
		first, last := s.law[0], s.law[1]
		return c.Compare(first) >= 0 && (c.Compare(last) <= 0 || c.Within(last))
	}
	return slices.ContainsFunc(s.law, c.Within)
}

// Parts are the parts of a book, in order.
func Parts(b lawbook.Book) iter.Seq[lawbook.Part] {
	return func(yield func(lawbook.Part) bool) {
		for _, w := range b.Works {
			for _, s := range w.Sections {
				for _, p := range s.Parts {
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}

// Note says what there is to say first, and where a place is not told by itself: then the larger one is given in which it stands, and no other. See says how
// somebody is told to look up a word.
func (s Subject) Note(found lawbook.Book, see func(word string) string) string {
	if s.lead != "" {
		return asides.ReplaceAllStringFunc(s.lead, func(word string) string { return see(word[1 : len(word)-1]) })
	}
	if s.Kind != "place" || s.reach || len(s.law) > 1 {
		return ""
	}
	asked := s.law[0]
	var around ipa.Citation
	for p := range Parts(found) {
		for _, w := range p.Words {
			if w.Citation.Within(asked) {
				return ""
			}
			if asked.Within(w.Citation) {
				around = w.Citation
			}
		}
	}
	switch _, told := ipa.Lookup(asked); {
	case around.IsZero():
		return "It has no words here; what is open about it is told."
	case told:
		return fmt.Sprintf("%v did not stand on that day; this is %v, in which it stands.", asked, around)
	}
	return fmt.Sprintf("%v is not told by itself; this is %v, of which it would be a part.", asked, around)
}

// Reader is who may read what was found and be bound by other law too: the role that is asked for, and the press where it is about the secrecy of a notice.
func (s Subject) Reader(found lawbook.Book) actors.Role {
	if s.Kind == "role" {
		return s.Role
	}
	for p := range Parts(found) {
		for _, w := range p.Words {
			if w.Citation.Within(secrecy) {
				return actors.RolePress
			}
		}
	}
	return 0
}

var secrecy = ipa.MustParse("s 255(8)")
