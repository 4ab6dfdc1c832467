package view

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// told is an act that was done or tried, as it is told.
type told struct {
	N             int
	On            string
	Who, What     string
	Effect, Class string
	Means         string // what the effect is in law
	Law           []cited
	Says          string
	Grounds       []ground
	Doubts        []string
	Line          string
	Trace         string // the address where it had just been done
}

// A ground is a reason of a ruling.
type ground struct {
	Says, Effect, Cure, Who string
	Inferred                bool
	Law                     []cited
}

// toldOf tells a deed, but for the doubts about it: they take another judgment each.
func toldOf(d deed) told {
	role, name := acts.By(d.Act).Who()
	t := told{N: d.N, On: acts.On(d.Act).String(), Who: cmp.Or(name, page.Role(role)), Line: d.Line}
	rule := d.Ruling.Rule()
	if rule.ID == "" {
		t.What, t.Effect, t.Class, t.Says = doing.Words(acts.Verb(d.Act), ""), "no act in law", "void", d.Err.Error()
		return t
	}
	t.What, t.Says, t.Law, t.Grounds = page.Capital(doing.Event(rule.Event())), rule.Says, cites(rule.Law), groundsOf(d.Ruling.Grounds())
	t.Effect, t.Class, t.Means = d.Ruling.Effect().String(), d.Ruling.Effect().String(), d.Ruling.Effect().Says()
	if _, ok := d.Act.(acts.Say); ok && d.Err == nil {
		t.Effect, t.Class, t.Law, t.Means = "a statement: it moves nothing", "said", nil, ""
	}
	return t
}

// doubtsOf are the open questions on which a ruling turns.
func doubtsOf(r tcn.Ruling) []string { return doubtful(r.Doubts()) }

// doubtful tells open questions, each with what it would be on another reading.
func doubtful(doubts []tcn.Doubt) (all []string) {
	for _, d := range doubts {
		asked, _ := ipa.DoubtOf(d.N)
		at, _ := asked.Reading(d.Reading)
		text := fmt.Sprintf("Open question %d: %s On another reading than is taken here (%s) it would be %v", d.N, asked.Question, strings.TrimSuffix(asked.Readings[at].Says, "."), d.Other)
		if d.Says != d.Other.String() {
			text += ": " + d.Says
		}
		all = append(all, text+".")
	}
	return all
}

func groundsOf(from []tcn.Ground) (all []ground) {
	for _, g := range from {
		one := ground{Says: page.Capital(page.Reason(g)), Effect: g.Effect.String(), Cure: g.Cure, Inferred: g.Inferred, Law: cites(g.Law)}
		if g.By != 0 {
			one.Who = page.Role(g.By)
		}
		all = append(all, one)
	}
	return all
}
