package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
)

// fewNames is how many names are looked through one by one. More are put into a table first, so that what is asked of each name costs
// the same however many there are.
const fewNames = 16

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
	for i := range n.content {
		if c := &n.content[i]; of(c) {
			list = append(list, c.Name)
		}
	}
	return namesOf(list)
}

// A nameTable is where the requirements of a content stand by their names, and what else of it is asked again and again.
type nameTable struct {
	of     []requirementRecord // the content
	places map[string]int      // of those in the notice
	best   variedRank          // as variedBest has it
	ranked bool                // best is known
	free   bool                // as isAnyFree has it
	sought bool                // free is known
}

// table is the table of the notice's content as it is. Content is never changed in place, so a table is of the content while that is the same.
func (s *scene) table() *nameTable {
	now := s.n.content
	if t := &s.names; len(t.of) != len(now) || len(now) > 0 && &t.of[0] != &now[0] {
		*t = nameTable{of: now}
	}
	return &s.names
}

// place is the place of a standing requirement in the content, or -1.
func (s *scene) place(name string) int {
	if len(s.n.content) <= fewNames {
		return s.n.requirement(name)
	}
	t := s.table()
	if t.places == nil {
		t.places = make(map[string]int, len(t.of))
		for i := range slices.Backward(t.of) {
			if t.of[i].inNotice() {
				t.places[t.of[i].Name] = i
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
