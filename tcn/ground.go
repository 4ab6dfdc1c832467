package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A Ground is one reason why an act is not simply lawful. One whose effect is [Lawful] takes nothing from the act itself: it says what will
// stand in the way of a later act, as a complaint is made late and then not determined.
type Ground struct {
	ID       string         `json:"id"` // its stable name: that of the need, or the rule's with what else is wrong behind a stroke
	Law      []ipa.Citation `json:"law"`
	Says     string         `json:"says"`     // what is wrong, in plain English
	Effect   Effect         `json:"effect"`   // what follows from it
	Inferred bool           `json:"inferred"` // the Act does not state that this follows
	Cure     string         `json:"cure"`     // what would mend it; empty: nothing cures it
	By       actors.Role    `json:"who"`      // who can; zero: nobody
}

// String returns the ground in a line: what is wrong, by which words, and the cure with who can.
func (g Ground) String() string {
	text := fmt.Sprintf("%s (%s)", g.Says, joinTexts(g.Law))
	if g.Cure == "" {
		return text + ", which nothing cures"
	}
	return fmt.Sprintf("%s, cure, by the %v: %s", text, g.By, g.Cure)
}

// cloneGrounds are grounds with slices of their own.
func cloneGrounds(all []Ground) []Ground {
	all = slices.Clone(all)
	for i := range all {
		all[i].Law = slices.Clone(all[i].Law)
	}
	return all
}
