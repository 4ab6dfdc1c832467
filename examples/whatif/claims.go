package main

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A claim is one before the Tribunal. There may be several, of several claimants: what becomes of one says nothing of the others.
type claim struct {
	N      int        `json:"n"`
	By     string     `json:"by"`
	Basis  acts.Basis `json:"basis"`
	Case   string     `json:"case"`
	Opened ipa.Date   `json:"opened"`
	Status tcn.Status `json:"status"`
}

// claimsOf lists the claims against a notice in the order in which they were brought.
func claimsOf(n tcn.Notice) []claim {
	all := []claim{}
	for r := range n.Runs(tcn.RegionTribunal) {
		all = append(all, claim{r.N, r.Name, r.Basis, r.Case, r.Opened, r.Status})
	}
	return all
}

// name is a claim as a text has it: "claim 2 (Apple, human rights)".
func (c claim) name() string { return fmt.Sprintf("claim %d (%s, %v)", c.N, c.By, c.Basis) }

// where is where a claim is; nowhere if it was not brought.
func (c claim) where() string {
	if c.Status == 0 {
		return "not brought"
	}
	return fmt.Sprintf("%v: %s", c.Status, c.Status.Says())
}

// same reports whether two are one claim, wherever it is.
func (c claim) same(d claim) bool {
	return c.N == d.N && c.By == d.By && c.Basis == d.Basis
}

// claimCells are the claims that are not in the same place on both sides, as each side has them, and the names of those that are.
func claimCells(one, two []claim) (here, there, same []string) {
	all := slices.Clone(one)
	for _, c := range two {
		if !slices.ContainsFunc(one, c.same) {
			all = append(all, c)
		}
	}
	for _, c := range all {
		a, b := find(one, c), find(two, c)
		if a.Status == b.Status {
			same = append(same, fmt.Sprintf("%s %v", c.name(), c.Status))
			continue
		}
		here, there = append(here, fmt.Sprintf("- %s: %s", c.name(), a.where())), append(there, fmt.Sprintf("- %s: %s", c.name(), b.where()))
	}
	return here, there, same
}

// find is a claim as one side has it; with no status if that side has it not.
func find(all []claim, wanted claim) claim {
	if i := slices.IndexFunc(all, wanted.same); i >= 0 {
		return all[i]
	}
	return claim{}
}

// claimOf is the number of the claim in which a ruling is; zero: in none.
func claimOf(r tcn.Ruling) int {
	if r.Run() == 0 {
		return 0
	}
	rule := r.Rule()
	statuses := slices.Clone(rule.While)
	for _, m := range slices.Concat(rule.Takes, rule.Carries) {
		statuses = append(statuses, m.From, m.To)
	}
	if slices.ContainsFunc(statuses, func(s tcn.Status) bool { return s.Region() == tcn.RegionTribunal }) {
		return r.Run()
	}
	return 0
}
