package tcn

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// flatten lays an act flat and refuses what is no act in law at all.
func (n *Notice) flatten(act acts.Act, d *acts.Deed) (acts.Act, *acts.BadAct) {
	act, bad := acts.Flatten(act, d)
	if act == nil {
		return nil, bad
	}
	if bad := n.ready(); bad != nil {
		bad.Verb = d.Number.String()
		return act, bad
	}
	if bad != nil {
		return act, bad
	}
	switch {
	case d.On.Before(n.now):
		return act, &acts.BadAct{Verb: d.Number.String(), Field: "On", Says: fmt.Sprintf("%v is before %v, to which time has passed", d.On, n.now), Cure: "put the acts in the order of their days"}
	case actTable[d.Number].Names != "" && n.unknown(d.Names) != "":
		return act, &acts.BadAct{Verb: d.Number.String(), Field: actTable[d.Number].Names, Says: fmt.Sprintf("%q is no requirement of the notice", n.unknown(d.Names)), Cure: "name requirements that are in it"}
	}
	return act, nil
}

// ready says why nothing can be done to a notice, if so.
func (n *Notice) ready() *acts.BadAct {
	switch {
	case n.party == nil:
		return &acts.BadAct{Field: "notice", Says: "it is the zero Notice", Cure: "make one with New"}
	case n.party.fault != "":
		return &acts.BadAct{Field: "notice", Says: n.party.fault, Cure: "make it with New, with a name and a person that have a text"}
	}
	return nil
}

// begun reports whether a day is known to which time has passed.
func (n *Notice) begun() bool { return n.ready() == nil && !n.now.IsZero() }

// check says why a notice with this party can have no text, if so.
func (p *noticeParty) check() string {
	if err := actors.Check(p.to); err != nil {
		return err.Error()
	}
	if !utf8.ValidString(p.name) {
		return "its name is not UTF-8"
	}
	return ""
}

// unknown returns a name that no requirement has ever borne, or nothing.
func (n *Notice) unknown(names []string) string {
	for _, name := range names {
		if !slices.ContainsFunc(n.content, func(c requirementRecord) bool { return c.Name == name }) {
			return name
		}
	}
	return ""
}
