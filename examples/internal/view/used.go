package view

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// used is where in the notice at hand what is looked up was used: the acts that were ruled on by it, what lapsed by it, the deadlines, and where people stand.
func (p place) used(s lookup.Subject) (all []string) {
	l, err := liveOut(p.Acts, p.From)
	if err != nil {
		return nil
	}
	for _, d := range l.Deeds {
		if role, _ := acts.By(d.Act).Who(); isBy(s, d.Ruling) || s.Kind == "role" && role == s.Role {
			t := toldOf(d)
			all = append(all, fmt.Sprintf("Act %d, %s, %s: %s: %s", t.N, t.On, t.Who, t.What, t.Effect))
		}
	}
	now := l.Notice
	if p.On.After(now.Now()) {
		if now, err = now.On(p.On); err != nil {
			return all
		}
	}
	for r := range now.History() {
		if r.Act() == nil && isBy(s, r) {
			all = append(all, fmt.Sprintf("%v: %s", r.Day(), doing.Event(r.Rule().Event())))
		}
	}
	for c := range now.Clocks() {
		if isOf(s, c.Law, lookup.Name{Kind: "clock", ID: c.ID}) {
			all = append(all, fmt.Sprintf("%s, for %s: %v, last day %s", words.Capital(c.Name), words.TheRole(c.Whose), c.Phase, dayOf(c.Span.Last)))
		}
	}
	for at := range now.Positions() { // of the two sides of each, that which acts
		verb, content := lookup.Does(at.Kind, at.Content)
		if at.Kind <= tcn.Disability && isOf(s, at.Law, lookup.Name{Kind: "position", ID: at.ID}) {
			all = append(all, fmt.Sprintf("%s %s %s", words.Capital(words.TheRole(at.Holder)), verb, content))
		}
	}
	return all
}

// isOf reports whether what rests on some words, and has some names, is what is looked up.
func isOf(s lookup.Subject, law []ipa.Citation, names ...lookup.Name) bool {
	return slices.ContainsFunc(law, s.Cites) || slices.ContainsFunc(s.Names, func(n lookup.Name) bool {
		n.Says = ""
		return slices.Contains(names, n)
	})
}

// isBy reports whether a ruling is by what is looked up: by its words or by its names, or it brought a status about, or turns on an open question.
func isBy(s lookup.Subject, r tcn.Ruling) bool {
	rule := r.Rule()
	if isOf(s, rule.Law, lookup.Name{Kind: "rule", ID: rule.ID}, lookup.Name{Kind: "act", ID: rule.Act}) {
		return true
	}
	for _, g := range r.Grounds() {
		if isOf(s, g.Law, lookup.Name{Kind: "need", ID: g.ID}) {
			return true
		}
	}
	for region := range tcn.Regions() {
		if is := r.After().In(region); is != r.Before().In(region) && isOf(s, nil, lookup.Name{Kind: "status", ID: is.String()}) {
			return true
		}
	}
	return s.Kind == "doubt" && slices.ContainsFunc(r.Doubts(), func(d tcn.Doubt) bool { return isOf(s, nil, lookup.Name{Kind: "doubt", ID: d.ID}) })
}
