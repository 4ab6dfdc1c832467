package lookup

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A Group is what may be said in one sentence: "The press may report the notice".
type Group struct {
	Head    string
	Between string
	Items   []string
}

// Grouped puts an item to those that have the same head.
func Grouped(all []Group, head, between, item string) []Group {
	i := slices.IndexFunc(all, func(g Group) bool { return g.Head == head })
	if i < 0 {
		return append(all, Group{head, between, []string{item}})
	}
	if !slices.Contains(all[i].Items, item) {
		all[i].Items = append(all[i].Items, item)
	}
	return all
}

// Says lists some of a group's items, and how many more there are.
func (g Group) Says(most int) string {
	text := g.Head + strings.Join(g.Items[:min(most, len(g.Items))], g.Between)
	if n := len(g.Items) - most; n > 0 {
		text += fmt.Sprintf("; and %d more", n)
	}
	return text + "."
}

// Owed is what of a book people must, may, can and cannot do: those whose part is looked up, and the others.
func (s Subject) Owed(found lawbook.Book) (owed, others []Group) {
	for p := range Parts(found) {
		for _, at := range p.Positions {
			verb, content := Does(at.Kind, at.Content)
			head := page.Capital(TheRole(at.Holder)) + " " + verb + ": "
			if s.Role != 0 && at.Holder != s.Role {
				others = Grouped(others, head, "; ", content)
			} else {
				owed = Grouped(owed, head, "; ", content)
			}
		}
	}
	return owed, others
}

// verbs put the kinds of positions into words: "must keep it secret".
var verbs = map[tcn.PositionKind]string{tcn.Duty: "must", tcn.Liberty: "may", tcn.Power: "can", tcn.Disability: "cannot"}

// Does is what a position comes to, in a verb and its content.
func Does(kind tcn.PositionKind, content string) (verb, rest string) {
	rest, not := strings.CutPrefix(content, "not ")
	verb = verbs[kind]
	switch {
	case not && kind == tcn.Liberty:
		verb = "need not"
	case not:
		verb += " not"
	}
	return verb, rest
}
