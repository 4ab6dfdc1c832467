package lookup

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Name is what can be looked up by its ID.
type Name struct {
	Kind string `json:"kind"`
	ID   string `json:"id"`
	Says string `json:"says"`
}

// kinds are what has names, by the words for several of them.
var kinds = []struct{ one, many string }{
	{"doubt", "doubts"}, {"clock", "clocks"}, {"status", "statuses"}, {"position", "positions"}, {"rule", "rules"}, {"need", "needs"}, {"act", "acts"},
}

// plural are other words with which all of a kind are asked for, by its own.
var plural = map[string][]string{
	"doubts": {"questions", "open questions", "ambiguities"}, "clocks": {"deadlines", "deadline", "time limits", "time limit", "periods"},
	"positions": {"duties", "rights", "rights and duties"}, "needs": {"conditions", "requirements"}, "statuses": {"states", "stages"},
}

// Several is the word for several of a kind, by the word for one.
func Several(kind string) string {
	for _, k := range kinds {
		if k.one == kind {
			return k.many
		}
	}
	return kind
}

// Listed are all names of a kind, where that is what is asked for: "doubts", "deadlines".
func Listed(text string) (all []Name, ok bool) {
	text = spaced(text)
	for _, k := range kinds {
		if strings.EqualFold(text, k.many) || slices.Contains(plural[k.many], strings.ToLower(text)) {
			return namesOf(k.one), true
		}
	}
	return nil, false
}

// allNames are all that can be looked up by name, kind by kind, in the order of the tables. They are gathered once, and nobody writes to them.
var allNames struct {
	once sync.Once
	all  []Name
}

func names() []Name {
	allNames.once.Do(func() { allNames.all = gathered() })
	return allNames.all
}

func gathered() (all []Name) {
	of := slices.Collect(acts.NoticeKinds())
	seen := map[string]bool{}
	add := func(n Name) {
		if key := n.Kind + " " + n.ID; !seen[key] { // what several kinds of notice have is one
			seen[key], all = true, append(all, n)
		}
	}
	for d := range ipa.Doubts() {
		all = append(all, Name{"doubt", d.ID, fmt.Sprintf("%d. %s", d.N, d.Question)})
	}
	for c := range tcn.Clocks(of...) {
		add(Name{"clock", c.ID, c.Name})
	}
	for m := range tcn.Statuses(of...) {
		add(Name{"status", m.Status.String(), m.Says})
	}
	for p := range tcn.Positions(of...) {
		add(Name{"position", p.ID, fmt.Sprintf("%v: %s", p.Kind, p.Content)})
	}
	var verbs []Name
	for r := range tcn.Rules(of...) {
		if seen["rule "+r.ID] {
			for _, n := range r.Needs {
				add(needName(n))
			}
			continue
		}
		add(Name{"rule", r.ID, r.Says})
		for _, n := range r.Needs {
			add(needName(n))
		}
		i := slices.IndexFunc(verbs, func(n Name) bool { return n.ID == r.Act })
		switch {
		case len(r.By) == 0: // time does it
		case i < 0:
			verbs = append(verbs, Name{"act", r.Act, "by the rule " + r.ID})
		default:
			verbs[i].Says = strings.Replace(verbs[i].Says, "the rule ", "the rules ", 1) + ", " + r.ID
		}
	}
	return append(all, verbs...)
}

func namesOf(kind string) []Name {
	return slices.DeleteFunc(slices.Clone(names()), func(n Name) bool { return n.Kind != kind })
}

// called are the names that a text is, with the kind before it or without.
func called(text string) (some []Name) {
	text = asName(text)
	for _, n := range names() {
		if text == asName(n.ID) || text == n.Kind+"-"+strings.ReplaceAll(asName(n.ID), "/", ".") || text == asName(n.Kind+" "+n.ID) {
			some = append(some, n)
		}
	}
	return some
}

// needName is a need by its name.
func needName(n tcn.Need) Name { return Name{"need", n.ID, fmt.Sprintf("%v if %s", n.Else, n.Unmet)} }
