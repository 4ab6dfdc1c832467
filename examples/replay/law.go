package main

import (
	"fmt"
	"slices"
	"strings"

	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// changes says in what the law's answer to an entry differs from another answer to it, if it does.
func changes(s, plain docket.Step) []string {
	var all []string
	say := func(what, now, was string) {
		if now != was {
			all = append(all, fmt.Sprintf("%s %s, not %s", what, orNone(now), orNone(was)))
		}
	}
	say("effect", s.Effect().String(), plain.Effect().String())
	say("act", what(s), what(plain))
	say("words", layout.Join(s.Ruling.Rule().Law, "; "), layout.Join(plain.Ruling.Rule().Law, "; "))
	say("stage", path(s.Stages()), path(plain.Stages()))
	for r := range tcn.Regions() {
		say(r.String(), s.After().In(r).String(), plain.After().In(r).String())
	}
	say("open questions", numbers(s), numbers(plain))
	if isGiven(s) && isGiven(plain) {
		say(fmt.Sprintf("last day of its life (counted from %v)", s.Day), life(s), life(plain))
	}
	if s.Effect() == plain.Effect() {
		say("grounds", grounds(s), grounds(plain))
	}
	return all
}

// isGiven reports whether the notice begins to bind by the entry.
func isGiven(s docket.Step) bool {
	return s.Before.In(tcn.RegionForce) == tcn.Proposed && s.After().In(tcn.RegionForce) == tcn.Issued
}

// life is the last day of the notice's life, counted from the day on which the entry is put to the law.
func life(s docket.Step) string {
	last := s.Notice.LastDay()
	if last.IsZero() {
		return ""
	}
	return last.String()
}

func orNone(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

// doubts are the numbers of the open questions on which a ruling turns, each once.
func doubts(s docket.Step) []int {
	all := []int{}
	for _, d := range s.Ruling.Doubts() {
		all = append(all, d.N)
	}
	return slices.Compact(all)
}

// numbers lists the doubts of a ruling.
func numbers(s docket.Step) string {
	var all []string
	for _, n := range doubts(s) {
		all = append(all, fmt.Sprint(n))
	}
	return strings.Join(all, ", ")
}

// grounds lists what is wrong with an act.
func grounds(s docket.Step) string {
	var all []string
	for _, g := range s.Grounds() {
		all = append(all, g.Says)
	}
	return strings.Join(all, "; ")
}

// provision finds what ipa has at a place, or at the nearest larger one.
func provision(c ipa.Citation) (ipa.Provision, bool) {
	if p, ok := ipa.Lookup(c); ok {
		return p, true
	}
	var best ipa.Provision
	for p := range ipa.Provisions() {
		if c.Within(p.Citation) && (best.Citation.IsZero() || p.Citation.Within(best.Citation)) {
			best = p
		}
	}
	return best, !best.Citation.IsZero()
}
