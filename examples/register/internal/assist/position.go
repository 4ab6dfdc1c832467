package assist

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

var whereStands = tool[placing, places]{
	name: "positions", title: "Duties, powers and liberties",
	about:  `Says who must, may and can do what under a notice on a day: duties, liberties, powers and disabilities (Hohfeld's), each with its holder, towards whom, the law, the deadline's clock if it has one, since when a duty is broken if its day has passed undone, and the open questions on which it turns. Given a role, that role's alone, with its rights and what it is exposed to.`,
	answer: placing.answer,
}

type placing struct {
	History history     `json:"history"`
	On      ipa.Date    `json:"on" jsonschema:"the day, as 2025-09-01"`
	As      actors.Role `json:"as,omitzero" jsonschema:"whose positions: a role, as staff; left out: everybody's duties, liberties, powers and disabilities"`
}

type places struct {
	noticeTold
	dayTold
	Positions []place  `json:"positions"`
	LeftOff   int      `json:"left-off" jsonschema:"how many were left off to keep the answer short: ask of one role"`
	Needs     []holds  `json:"requirements" jsonschema:"what the notice requires, and whether the duty to comply attaches to it on the day"`
	OtherLaw  []string `json:"other-law" jsonschema:"other law that may bind these roles, and is not worked out here"`
	Receipt   receipt  `json:"receipt"`
}

type place struct {
	tcn.Position
	Doubts []int `json:"doubts" jsonschema:"the numbers of the open questions under whose other reading it is not there"`
}

type holds struct {
	Name    string       `json:"name"`
	Due     ipa.Date     `json:"due" jsonschema:"the last day of its period; empty: not known"`
	Binds   bool         `json:"binds"`
	Grounds []tcn.Ground `json:"grounds" jsonschema:"why it does not"`
}

// activeKinds are the kinds of position from which the others follow.
var activeKinds = []tcn.PositionKind{tcn.Duty, tcn.Liberty, tcn.Power, tcn.Disability}

// answer lists the positions.
func (in placing) answer(a asked) (out places, err error) {
	n, err := in.History.until(in.On)
	if err != nil {
		return out, err
	}
	other := otherwiseOf(n)
	var numbers []int
	var told []actors.Role
	for p := range n.Positions(roles(in.As)...) {
		if in.As == 0 && !slices.Contains(activeKinds, p.Kind) {
			continue
		}
		doubts := other.position(p)
		out.Positions, numbers = append(out.Positions, place{p, doubts}), append(numbers, doubts...)
		if law := otherLaw(p.Holder); law != "" && !slices.Contains(told, p.Holder) {
			told, out.OtherLaw = append(told, p.Holder), append(out.OtherLaw, page.Capital(law))
		}
	}
	for r := range n.Requirements() {
		binds, grounds := n.Binds(r.Name)
		out.Needs = append(out.Needs, holds{r.Name, r.Due, binds, grounds})
	}
	out.LeftOff = cut(&out.Positions) + cut(&out.Needs)
	out.noticeTold, out.dayTold, out.Receipt = ofNotice(n, numbers), onDay(n), a.receipt(standpointOf(n))
	return out, nil
}

// roles is a role as a list; none for no role.
func roles(r actors.Role) (all []actors.Role) {
	if r != 0 {
		all = append(all, r)
	}
	return all
}
