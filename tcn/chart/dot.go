package chart

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// DOT is the diagram in the language of Graphviz. Where it begins an arrow comes from a dot, an end has a double border,
// and the status of today has a thick border and the word. The acts that leave a status as it was stand in its box,
// as UML writes internal transitions: loops would run across each other. It has no colours of its own.
func (d Diagram) DOT() string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %s {\n", quoted(d.name))
	fmt.Fprintf(&b, "\trankdir=TB; ranksep=0.6; nodesep=0.5; pad=0.2;\n")
	fmt.Fprintf(&b, "\tnode [shape=box, style=rounded, fontname=\"Helvetica,Arial,sans-serif\", fontsize=13];\n")
	fmt.Fprintf(&b, "\tedge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, arrowsize=0.7];\n")
	for _, n := range d.nodes {
		fmt.Fprintf(&b, "\t%s [%s];\n", quoted(n.status.String()), d.attributes(n))
	}
	if d.start != 0 {
		fmt.Fprintf(&b, "\t\"\" [shape=point, width=0.12, class=start];\n\t\"\" -> %s;\n", quoted(d.start.String()))
	}
	for _, e := range d.edges {
		if e.from != e.to {
			fmt.Fprintf(&b, "\t%s -> %s [label=\"%s\"];\n", quoted(e.from.String()), quoted(e.to.String()), e.text())
		}
	}
	b.WriteString("}\n")
	return b.String()
}

func (d Diagram) attributes(n node) string {
	label := inString(n.label())
	if n.law != "" {
		label += `\n` + inString(n.law)
	}
	if i := slices.IndexFunc(d.edges, func(e edge) bool { return e.from == n.status && e.to == n.status }); i >= 0 {
		label += `\n` + stays + `\l` + d.edges[i].text()
	}
	all := `label="` + label + `"`
	if n.end {
		all += ", peripheries=2"
	}
	if n.today {
		all += ", penwidth=3, class=today"
	}
	return all
}

// columns is how wide a label grows before it is broken.
const columns = 60

// text is the edge's label: every line to the left, what goes on indented.
func (e edge) text() string {
	var b strings.Builder
	for _, l := range e.lines {
		broken(&b, l.act, 2, 4)
		for _, c := range l.conditions {
			broken(&b, c, 4, 6)
		}
	}
	return b.String()
}

// broken writes a text in lines of some columns, with the indent of the first and of the others.
func broken(b *strings.Builder, text string, first, others int) {
	row, indent := "", first
	end := func() {
		b.WriteString(strings.Repeat("\u00a0", indent) + inString(row) + `\l`) // an SVG swallows other spaces at the start
		row, indent = "", others
	}
	for word := range strings.SplitSeq(text, " ") {
		if row != "" && utf8.RuneCountInString(row)+1+utf8.RuneCountInString(word) > columns {
			end()
		}
		if row != "" {
			row += " "
		}
		row += word
	}
	end()
}

// quoted is a text as a string of DOT.
func quoted(text string) string { return `"` + inString(text) + `"` }

// inString is a text as it stands within a string of DOT: neither the string nor a tag or an entity can end in it.
func inString(text string) string { return dotEscapes.Replace(plain(text)) }

var dotEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;", "<", "&lt;", ">", "&gt;")
