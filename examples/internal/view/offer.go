package view

import (
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An offered is what a person can do.
type offered struct {
	Who   string
	Items []offer
	Part  *part
}

// An offer is one act of those.
type offer struct {
	What, Effect, Class, Run string
	Do, More                 string // the addresses where it is done, and told of
	Told                     bool   // what follows is there
	Does                     string
	Law                      []cited
	Grounds                  []ground
	Line                     string
}

// A named choice has a name that stays the same while the notice does.
type namedChoice struct {
	tcn.Choice
	name string
}

// by is the act, done by whoever has a role, if it is one who can: of several who could do it the choice has the first.
func (c namedChoice) by(as actors.Role) acts.Act { return By(c.Act(), as) }

// By is an act, done by whoever has a role, without a name, if it is one who can; else it is as it was.
func By(act acts.Act, as actors.Role) acts.Act {
	if role, _ := acts.By(act).Who(); as == 0 || role == as {
		return act
	}
	line, err := acts.Encode(act)
	if err != nil {
		return act
	}
	keys := map[string]any{}
	if json.Unmarshal(line, &keys) != nil {
		return act
	}
	keys["by"] = as.String()
	if line, err = json.Marshal(keys); err != nil {
		return act
	}
	if other, err := acts.Decode(line); err == nil {
		return other
	}
	return act
}

// choices are what can be done lawfully, or at all, each with a name: the same whether the others are among them or not.
func (p place) choices(n tcn.Notice) iter.Seq[namedChoice] {
	return func(yield func(namedChoice) bool) {
		times := map[string]int{}
		var roles []actors.Role
		if p.As != 0 {
			roles = []actors.Role{p.As}
		}
		for c := range n.Choices(roles...) {
			name := fmt.Sprintf("%s.%d", c.ID(), c.Run)
			times[name]++
			if k := times[name]; k > 1 {
				name += fmt.Sprintf(".%d", k)
			}
			if c.Effect != tcn.Lawful && !p.Every {
				continue
			}
			if !yield(namedChoice{c, name}) {
				return
			}
		}
	}
}

// offers are what can be done, by person.
func (p place) offers(n tcn.Notice) (all []offered) {
	by := map[actors.Role][]offer{}
	for c := range p.choices(n) {
		who := c.Who()
		if len(who) == 0 {
			continue
		}
		role := who[0]
		if p.As != 0 {
			role = p.As
		}
		rule := c.Rule()
		o := offer{What: doing.Event(rule.Event()), Effect: c.Effect.String(), Class: c.Effect.String(), Do: also(keyDo, c.name), More: also(keyOpened, c.name)}
		if p.Opened == c.name {
			o.tell(c, p.As)
		}
		if d, ok := c.Act().(acts.Decide); ok && d.To == acts.Varying {
			o.What += map[bool]string{true: ", adding a requirement", false: ", adding none"}[len(d.Adds) > 0]
		}
		if c.Run > 1 {
			o.Run = fmt.Sprintf("%s %d", runOf(rule), c.Run)
		}
		by[role] = append(by[role], o)
	}
	for _, role := range slices.Sorted(maps.Keys(by)) {
		some, part := partOf(p, role.String(), mostOffers, by[role])
		all = append(all, offered{page.Capital(page.Role(role)), some, part})
	}
	return all
}

// runs are what is done more than once to a notice, by the machine that it runs through.
var runs = map[tcn.Region]string{tcn.RegionLock: "decision", tcn.RegionReview: "review", tcn.RegionTribunal: "claim", tcn.RegionEnforcement: "proceedings"}

// runOf is what an act of a rule belongs to.
func runOf(rule tcn.Rule) string {
	for m := range tcn.Statuses() {
		if len(rule.Takes) > 0 && m.Status == rule.Takes[0].From && runs[m.Region] != "" {
			return runs[m.Region]
		}
	}
	return "number"
}

// tell says what an offered act does, by which words, and what it is made of.
func (o *offer) tell(c namedChoice, as actors.Role) {
	line, err := acts.Encode(c.by(as))
	if err != nil {
		return
	}
	rule := c.Rule()
	o.Told, o.Does, o.Law, o.Grounds, o.Line = true, rule.Says, cites(rule.Law), groundsOf(c.Grounds()), string(line)
}

// roles are those whose acts can be listed.
func (p place) roles() []picked {
	all := []picked{{"", "everyone", p.As == 0}}
	for r := range actors.Roles() {
		all = append(all, picked{r.String(), page.Role(r), r == p.As})
	}
	return all
}
