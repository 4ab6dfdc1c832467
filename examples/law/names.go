package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A name is what can be looked up by its ID.
type name struct {
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

// several are the words for several of a kind, by the word for one.
func several(kind string) string {
	for _, k := range kinds {
		if k.one == kind {
			return k.many
		}
	}
	return kind
}

// listed is the kind of which all are asked for.
func listed(text string) (kind string, ok bool) {
	for _, k := range kinds {
		if strings.EqualFold(text, k.many) || slices.Contains(plural[k.many], strings.ToLower(text)) {
			return k.one, true
		}
	}
	return "", false
}

// names are all that can be looked up by name, kind by kind, in the order of the tables.
func names() (all []name) {
	of := []acts.NoticeKind{acts.TechnicalCapability, acts.NationalSecurity}
	seen := map[string]bool{}
	add := func(n name) {
		if key := n.Kind + " " + n.ID; !seen[key] { // what several kinds of notice have is one
			seen[key], all = true, append(all, n)
		}
	}
	for d := range ipa.Doubts() {
		all = append(all, name{"doubt", d.ID, fmt.Sprintf("%d. %s", d.N, d.Question)})
	}
	for c := range tcn.Clocks(of...) {
		add(name{"clock", c.ID, c.Name})
	}
	for m := range tcn.Statuses(of...) {
		add(name{"status", m.Status.String(), m.Says})
	}
	for p := range tcn.Positions(of...) {
		add(name{"position", p.ID, fmt.Sprintf("%v: %s", p.Kind, p.Content)})
	}
	var verbs []name
	for r := range tcn.Rules(of...) {
		if seen["rule "+r.ID] {
			for _, n := range r.Needs {
				add(needName(n))
			}
			continue
		}
		add(name{"rule", r.ID, r.Says})
		for _, n := range r.Needs {
			add(needName(n))
		}
		i := slices.IndexFunc(verbs, func(n name) bool { return n.ID == r.Act })
		switch {
		case r.Act == "": // time does it
		case i < 0:
			verbs = append(verbs, name{"act", r.Act, "by the rule " + r.ID})
		default:
			verbs[i].Says = strings.Replace(verbs[i].Says, "the rule ", "the rules ", 1) + ", " + r.ID
		}
	}
	return append(all, verbs...)
}

func namesOf(kind string) []name {
	return slices.DeleteFunc(names(), func(n name) bool { return n.Kind != kind })
}

// called are the names that a text is, with the kind before it or without.
func called(text string) (some []name) {
	text = asName(text)
	for _, n := range names() {
		if text == asName(n.ID) || text == n.Kind+"-"+strings.ReplaceAll(asName(n.ID), "/", ".") || text == asName(n.Kind+" "+n.ID) {
			some = append(some, n)
		}
	}
	return some
}

// writeNames lists the names of a kind.
func writeNames(p *page.Page, kind string) {
	all := namesOf(kind)
	for _, n := range all {
		p.Item(0, n.ID+": "+n.Says)
	}
	p.Line("")
	p.Para(0, fmt.Sprintf("To look one up: law %s %s", kind, all[0].ID))
}

// needName is a need by its name.
func needName(n tcn.Need) name { return name{"need", n.ID, fmt.Sprintf("%v if %s", n.Else, n.Unmet)} }
