package view

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
)

// held are the positions of a kind.
type held struct {
	Head  string
	Items []position
}

// A position is one of those.
type position struct {
	Says, Towards, Broken string
	Law                   []cited
}

// positions are those of a role, by kind.
func positions(n tcn.Notice, holder actors.Role) []held {
	heads := []struct {
		head  string
		kinds []tcn.PositionKind
	}{
		{"Must", []tcn.PositionKind{tcn.Duty}}, {"May", []tcn.PositionKind{tcn.Liberty, tcn.Power}}, {"Cannot: it would have no effect", []tcn.PositionKind{tcn.Disability}},
		{"Others may or can", []tcn.PositionKind{tcn.NoRight, tcn.Liability}}, {"Others must, or cannot", []tcn.PositionKind{tcn.Right, tcn.Immunity}},
	}
	var all []held
	for _, h := range heads {
		one := held{Head: h.head}
		for at := range n.Positions(holder) {
			if !slices.Contains(h.kinds, at.Kind) {
				continue
			}
			item := position{Says: at.Content, Law: cites(at.Law)}
			if at.Counterparty != 0 {
				item.Towards = page.Role(at.Counterparty)
			}
			if !at.Broken.IsZero() {
				item.Broken = at.Broken.String()
			}
			one.Items = append(one.Items, item)
		}
		if len(one.Items) > 0 {
			all = append(all, one)
		}
	}
	return all
}
