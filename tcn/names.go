package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// fewNames is how many names are looked through one by one. More are put into a table first, so that what is asked of each name costs
// the same however many there are.
const fewNames = 16

// fewAsked is how many names of however many are looked for one by one, which costs less than a table of them all.
const fewAsked = 8

// A nameSet is some names.
type nameSet struct {
	few  []string
	many map[string]bool
}

func namesOf(list []string) nameSet {
	if len(list) <= fewNames {
		return nameSet{few: list}
	}
	s := nameSet{many: make(map[string]bool, len(list))}
	for _, name := range list {
		s.many[name] = true
	}
	return s
}

// has reports whether a name is among them.
func (s *nameSet) has(name string) bool {
	return s.many[name] || s.many == nil && slices.Contains(s.few, name)
}

// namesOfAll lists the names of requirements.
func namesOfAll(all []acts.Requirement) []string {
	list := make([]string, len(all))
	for i := range all {
		list[i] = all[i].Name
	}
	return list
}

// areDistinct reports whether no two requirements have one name.
func areDistinct(all []acts.Requirement) bool {
	if len(all) <= 1 {
		return true
	}
	list := namesOfAll(all)
	slices.Sort(list)
	return len(slices.Compact(list)) == len(all)
}

// shareSome reports whether two lists have a name in common.
func shareSome(some, others []string) bool {
	among := namesOf(others)
	return slices.ContainsFunc(some, among.has)
}

// namesWhere are the names of the requirements of a kind, in the notice or not.
func (n *Notice) namesWhere(of func(*requirementRecord) bool) nameSet {
	var list []string
	for i := range n.content.len() {
		if c := n.content.at(i); of(c) {
			list = append(list, c.Name)
		}
	}
	return namesOf(list)
}

// unknown returns a name that no requirement has ever borne, or nothing.
func (n *Notice) unknown(names []string) string {
	borne := func(name string) bool {
		return n.content.some(func(c *requirementRecord) bool { return c.Name == name })
	}
	if len(names) > fewAsked {
		all := n.namesWhere(func(*requirementRecord) bool { return true })
		borne = all.has
	}
	for _, name := range names {
		if !borne(name) {
			return name
		}
	}
	return ""
}

// A nameTable is where the requirements of a content stand by their names, and what else of it is asked again and again.
type nameTable struct {
	of     pagedList[requirementRecord] // the content
	asked  int                          // how often a place has been asked
	places map[string]int               // of those in the notice
	best   variedRank                   // as variedBest has it
	ranked bool                         // best is known
	free   bool                         // as isAnyFree has it
	sought bool                         // free is known
}

// table is the table of the notice's content as it is. Content is never changed in place, so a table is of the content while that is the same.
func (s *scene) table() *nameTable {
	if !s.names.of.is(&s.n.content) {
		s.names = nameTable{of: s.n.content}
	}
	return &s.names
}

// place is the place of a standing requirement in the content, or -1. Where it is asked of more than a few, a table is made.
func (s *scene) place(name string) int {
	if s.n.content.len() <= fewNames {
		return s.n.requirement(name)
	}
	t := s.table()
	if t.asked++; t.asked <= fewAsked {
		return s.n.requirement(name)
	}
	if t.places == nil {
		t.places = make(map[string]int, t.of.len())
		for i := t.of.len() - 1; i >= 0; i-- {
			if c := t.of.at(i); c.inNotice() {
				t.places[c.Name] = i
			}
		}
	}
	if i, ok := t.places[name]; ok {
		return i
	}
	return -1
}

// isIn reports whether a requirement of a name stands.
func (s *scene) isIn(name string) bool { return s.place(name) >= 0 }

// isNamed reports whether the act names a requirement.
func (s *scene) isNamed(name string) bool {
	if s.named.few == nil && s.named.many == nil {
		s.named = namesOf(s.d.Names)
	}
	return s.named.has(name)
}
