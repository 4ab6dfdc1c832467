package chart

import (
	"fmt"
	"strings"
)

// Mermaid is the diagram as a Mermaid state diagram. It begins at [*] and its ends lead to [*];
// the status of today has a thick border and the word. The acts that leave a status as it was are a note by it:
// the labels of loops would cover each other. It has no colours of its own.
func (d Diagram) Mermaid() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	if d.title != "" {
		fmt.Fprintf(&b, "    accTitle: %s\n    accDescr: %s\n", entities(d.title), entities(d.Desc()))
	}
	for _, n := range d.nodes {
		label := entities(n.label())
		if n.law != "" {
			label += "<br/>" + entities(n.law)
		}
		fmt.Fprintf(&b, "    state \"%s\" as %v\n", label, n.status)
	}
	if d.start != 0 {
		fmt.Fprintf(&b, "    [*] --> %v\n", d.start)
	}
	for _, e := range d.edges {
		if e.from == e.to {
			fmt.Fprintf(&b, "    note right of %v : %s<br/>%s\n", e.from, entities(stays), e.rows())
		} else {
			fmt.Fprintf(&b, "    %v --> %v : %s\n", e.from, e.to, e.rows())
		}
	}
	for _, n := range d.nodes {
		if n.end {
			fmt.Fprintf(&b, "    %v --> [*]\n", n.status)
		}
	}
	for _, n := range d.nodes {
		if n.today {
			fmt.Fprintf(&b, "    classDef today stroke-width:4px\n    class %v today\n", n.status)
		}
	}
	return b.String()
}

// rows is the edge's label.
func (e edge) rows() string {
	var rows []string
	for _, l := range e.lines {
		rows = append(rows, entities(l.act))
		for _, c := range l.conditions {
			rows = append(rows, "- "+entities(c))
		}
	}
	return strings.Join(rows, "<br/>")
}
