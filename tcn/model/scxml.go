package model

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn"
)

// SCXML writes some rules as a State Chart XML document (W3C, 2015): six parallel regions, whose states have the statuses' words.
// The events are the IDs of the rules, and a transition asks by In() that the other machines are where the rule wants them. A rule
// that is there under another reading of an open question alone is left out. The same rules give the same bytes.
func SCXML(rules []tcn.Rule) string {
	all := steps(rules)
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
		"<!-- The six machines of a notice, made from the tables of rules. Package model says what is kept of the law. -->\n" +
		"<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" datamodel=\"ecmascript\" name=\"notice\" initial=\"notice\">\n" +
		"  <parallel id=\"notice\">\n")
	for r := range tcn.Regions() {
		fmt.Fprintf(&b, "    <state id=\"region-%v\" initial=\"%v\">\n", r, r.Initial())
		for m := range tcn.Statuses() {
			if m.Region == r {
				writeState(&b, m.Status, all)
			}
		}
		b.WriteString("    </state>\n")
	}
	b.WriteString("  </parallel>\n</scxml>\n")
	return b.String()
}

// writeState writes a status with the transitions that leave it.
func writeState(b *strings.Builder, s tcn.Status, all []step) {
	fmt.Fprintf(b, "      <state id=\"%v\">\n", s)
	for _, st := range all {
		to := st.leadsTo(s)
		if to == 0 {
			continue
		}
		cond := st.elsewhere(s.Region())
		if cond != "" {
			cond = fmt.Sprintf(" cond=\"%s\"", cond)
		}
		fmt.Fprintf(b, "        <transition event=\"%s\"%s target=\"%v\"/>\n", strings.ReplaceAll(st.name, "_", "-"), cond, to)
	}
	b.WriteString("      </state>\n")
}

// leadsTo is where a rule takes its region from a status; zero: it leaves it there, or is not for it.
func (s step) leadsTo(at tcn.Status) tcn.Status {
	moves := s.along[at.Region()]
	if len(s.wants[at.Region()]) > 0 {
		moves = s.wants[at.Region()]
	}
	for _, m := range moves {
		if m.From != m.To && slices.Contains(from(m), at) {
			return m.To
		}
	}
	return 0
}

// elsewhere is the condition that every region but one is where a rule wants it.
func (s step) elsewhere(but tcn.Region) string {
	var all []string
	for r := range tcn.Regions() {
		var here []string
		for _, m := range s.wants[r] {
			for _, f := range from(m) {
				here = append(here, fmt.Sprintf("In('%v')", f))
			}
		}
		if r != but && len(here) > 0 {
			all = append(all, strings.Join(here, " || "))
		}
	}
	if len(all) > 1 {
		for i := range all {
			all[i] = "(" + all[i] + ")"
		}
	}
	return strings.ReplaceAll(strings.Join(all, " && "), "&", "&amp;")
}
