package model

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Story tells a counterexample in the words of the tables: what the verifier that spin makes of [Promela] prints when it is run with
// -S, or spin itself with -t. It says which property is broken, and by which acts, with what moved. Lines that the model did not
// print are left out; where none says that a property is broken, there is no story.
func Story(trace string) string {
	rules := make(map[string]tcn.Rule)
	for r := range tcn.Rules(slices.Collect(acts.NoticeKinds())...) {
		rules[strings.ReplaceAll(name(r.ID), "_", "-")] = r
	}
	var b strings.Builder
	before, law, told := beginning(), "", ""
	for line := range strings.Lines(trace) {
		what, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch what {
		case "law":
			law = strings.TrimPrefix(rest, "of ")
		case "rule":
			if law != told {
				fmt.Fprintf(&b, "  under the law of %s:\n", shown.Text(law))
			}
			told = law
			if r, found := rules[rest]; found {
				fmt.Fprintf(&b, "  %s\n", doing.Event(r.Event()))
			} else {
				fmt.Fprintf(&b, "  %s\n", shown.Text(rest))
			}
		case "at":
			after := strings.Fields(rest)
			writeMoved(&b, before, after)
			before = after
		case "broken":
			for _, p := range properties {
				if p.ID == rest {
					return fmt.Sprintf("Not so: %s (%s).\nIt comes about so:\n%s", p.Name, p.Law, b.String())
				}
			}
		}
	}
	return ""
}

// beginning are the statuses in which the machines begin.
func beginning() (all []string) {
	for r := range tcn.Regions() {
		all = append(all, r.Initial().String())
	}
	return all
}

// writeMoved writes which machines moved.
func writeMoved(b *strings.Builder, before, after []string) {
	for r := range tcn.Regions() {
		if i := int(r) - 1; i < len(before) && i < len(after) && before[i] != after[i] {
			fmt.Fprintf(b, "      %v: %s, then %s\n", r, shown.Text(before[i]), shown.Text(after[i]))
		}
	}
}
