package chart

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn"
)

// A Diagram is a machine to be drawn: [Region] makes one of a region, [Headline] of the stages.
// The zero Diagram has nothing in it.
type Diagram struct {
	name  string
	title string
	start tcn.Status
	nodes []node
	edges []edge
}

// A node is a status.
type node struct {
	status tcn.Status
	law    string // the words that make it; empty in a short diagram
	end    bool
	today  bool
}

// An edge is all that leads from one status to another: parallel moves are the lines of one edge.
type edge struct {
	from, to tcn.Status
	lines    []line
}

// A line is one rule's move.
type line struct {
	act        string   // the act, and who can do it under which words
	conditions []string // what must be so besides
}

// Title is the diagram's name in a line of plain English.
func (d Diagram) Title() string { return d.title }

// Desc says in words what the diagram shows, for whoever cannot see it.
func (d Diagram) Desc() string {
	if len(d.nodes) == 0 {
		return "There is nothing in it."
	}
	var all, ends []string
	var today string
	for _, n := range d.nodes {
		all = append(all, n.status.String())
		if n.end {
			ends = append(ends, n.status.String())
		}
		if n.today {
			today = fmt.Sprintf(" Today: %v.", n.status)
		}
	}
	says := "Statuses: " + strings.Join(all, ", ") + "."
	if d.start != 0 {
		says += fmt.Sprintf(" Begins at %v.", d.start)
	}
	if len(ends) > 0 {
		says += " Ends: " + strings.Join(ends, ", ") + "."
	}
	return says + today
}

// newDiagram is a diagram of the statuses that are drawn, and no edges yet.
func newDiagram(name, title string, drawn func(tcn.Meaning) bool, start, today tcn.Status, o Options) Diagram {
	d := Diagram{name: name, title: title}
	for m := range tcn.Statuses(o.kind()) {
		if !drawn(m) || slices.Contains(o.Without, m.Status) {
			continue
		}
		n := node{status: m.Status, law: laws(m.Law), end: m.End && !m.Initial, today: m.Status == today}
		if o.Short {
			n.law = ""
		}
		d.nodes = append(d.nodes, n)
	}
	if d.has(start) {
		d.start = start
	}
	return d
}

func (d Diagram) has(s tcn.Status) bool {
	return slices.ContainsFunc(d.nodes, func(n node) bool { return n.status == s })
}

// add puts a line on the edge between two statuses, if both are drawn.
func (d *Diagram) add(from, to tcn.Status, l line) {
	if !d.has(from) || !d.has(to) {
		return
	}
	i, found := slices.BinarySearchFunc(d.edges, edge{from: from, to: to}, func(a, b edge) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	if !found {
		d.edges = slices.Insert(d.edges, i, edge{from: from, to: to})
	}
	d.edges[i].lines = append(d.edges[i].lines, l)
	if from != to && to.Ended() { // a beginning is an end only if something leads back to it
		for n := range d.nodes {
			d.nodes[n].end = d.nodes[n].end || d.nodes[n].status == to
		}
	}
}

// stays stands above the acts that leave a status as it was.
const stays = "stays on:"

// label is the status's word, with a word for today: a thick border alone would be no sign for everybody.
func (n node) label() string {
	if n.today {
		return n.status.String() + " (today)"
	}
	return n.status.String()
}
