package lookup

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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

// Owed is what of a book people must, may, can and cannot do: those whose part is looked up, and the others. What a technical capability notice has comes
// first; what another kind of notice has alone, or in other words, names the kind.
func (s Subject) Owed(found lawbook.Book) (owed, others []Group) {
	put := func(at tcn.Position, content, kind string) {
		verb, content := Does(at.Kind, content)
		head := page.Capital(page.TheRole(at.Holder)) + " " + verb + ": "
		if s.Role != 0 && at.Holder != s.Role {
			others = Grouped(others, head, "; ", content+kind)
		} else {
			owed = Grouped(owed, head, "; ", content+kind)
		}
	}
	for _, first := range []bool{true, false} {
		for p := range Parts(found) {
			for _, at := range p.Positions {
				kinds := lawbook.Item{Kind: "position", ID: at.ID}.Held()
				if kinds[0].Kind == acts.TechnicalCapability != first {
					continue
				}
				kind := ""
				if !first {
					kind = ofKind(kinds[0])
				}
				put(at, at.Content, kind)
				for _, k := range kinds[1:] {
					if k.Says != "" {
						put(at, k.Says, ofKind(k))
					}
				}
			}
		}
	}
	return owed, others
}

// ofKind names a kind of notice behind what is so for it.
func ofKind(h lawbook.Held) string { return " (" + h.Kind.String() + ")" }

// ForFirst orders what has IDs so that what a technical capability notice has comes first, and all else stays in its order.
func ForFirst[T any](all []T, item func(T) lawbook.Item) []T {
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b T) int { return cmp.Compare(isAnother(item(a)), isAnother(item(b))) })
	return all
}

// isAnother is 1 for what a technical capability notice has not, and else 0.
func isAnother(i lawbook.Item) int {
	if held := i.Held(); len(held) > 0 && held[0].Kind != acts.TechnicalCapability {
		return 1
	}
	return 0
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
