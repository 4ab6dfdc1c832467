package desk

import (
	"iter"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/view"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Role is a capacity in which somebody uses the register: a line of the table of who may see and do what.
type Role struct {
	Name   string        // as a [store.Holder] has it
	Who    string        // in words
	Sees   string        // which notices, in words
	Law    string        // the words that make it one who sees notices
	Begins bool          // may begin a notice
	Keeps  bool          // hands out tokens and takes them back, sees who read what, and the figures of the machine
	Enters []actors.Role // whose acts it may enter; nil: everybody's

	once  stage // a notice is seen from this stage of its life on
	own   bool  // only those that are to its own person
	named bool  // only those by name: a holder without names sees none
}

// A stage is what must have happened to a notice before some may know of it.
type stage uint8

const (
	begun     stage = iota // nothing
	told                   // the operator was consulted on it, s 255(2), or was given it
	given                  // the operator was given it
	submitted              // a decision on it is for a Commissioner to approve, or a Commissioner is to be consulted on its review
	claimed                // it is before the Tribunal, or was
	stages
)

// The names of the roles.
const (
	Keeper       = "keeper"
	Operator     = "operator"
	Staff        = "staff"
	Official     = "official"
	Commissioner = "commissioner"
	Tribunal     = "tribunal"
)

// roles is the table of who may see and do what.
var roles = []Role{
	{Name: Keeper, Who: "keeper of the register", Sees: "every notice, who holds a token, and who read what", Law: "none: who keeps the file", Begins: true, Keeps: true},
	{Name: Official, Who: "official of the Secretary of State", Sees: "every notice", Law: "s 253(1), (3)", Begins: true,
		Enters: []actors.Role{actors.RoleSecretaryOfState, actors.RoleOfficial}},
	{Name: Operator, Who: "relevant operator", Sees: "a notice to itself, once it was consulted on it or given it", Law: "ss 255(2), 255(8)", once: told, own: true,
		Enters: []actors.Role{actors.RoleRelevantOperator, actors.RoleStaff, actors.RoleLegalAdviser}},
	{Name: Staff, Who: "person employed or engaged by the operator", Sees: "those notices to the operator that its token names, once they were given", Law: "s 255(8)(b)", once: given, own: true, named: true,
		Enters: []actors.Role{actors.RoleStaff}},
	{Name: Commissioner, Who: "Judicial Commissioner", Sees: "a notice once there was a decision to be approved, or a review", Law: "ss 254, 257(5), 258", once: submitted,
		Enters: []actors.Role{actors.RoleJudicialCommissioner, actors.RoleInvestigatoryPowersCommissioner, actors.RoleDeputyCommissioner}},
	{Name: Tribunal, Who: "Investigatory Powers Tribunal", Sees: "a notice once there was a claim or a complaint", Law: "RIPA 2000, ss 65, 67", once: claimed,
		Enters: []actors.Role{actors.RoleTribunal}},
}

// Roles lists the roles: the table of who may see and do what.
func Roles() iter.Seq[Role] { return slices.Values(roles) }

// May says what a role may do, in words.
func (r Role) May() string {
	text := "enter everybody’s acts"
	if r.Enters != nil {
		var whose []string
		for _, one := range r.Enters {
			whose = append(whose, "the "+words.Role(one))
		}
		text = "enter acts of " + strings.Join(whose, ", ")
	}
	if r.Begins {
		text += "; begin notices"
	}
	if r.Keeps {
		text += "; hand out tokens"
	}
	return text
}

// May says what somebody sees and may do, in words.
func May(h store.Holder) string {
	r := roleOf(h)
	text := "As " + r.Who + " you see " + r.Sees
	if h.Notices != nil && !r.named {
		text += ", of those that your token names"
	}
	return text + ". You may " + r.May() + "."
}

// roleOf is the role of a holder. The zero Role sees and does nothing.
func roleOf(h store.Holder) Role {
	for _, r := range roles {
		if r.Name == h.Role {
			return r
		}
	}
	return Role{once: stages}
}

// sees reports whether a holder may see a notice.
func sees(h store.Holder, k *kept) bool {
	r := roleOf(h)
	if r.once == stages {
		return false
	}
	if r.own && (h.Person == "" || h.Person != k.header.To.Name) {
		return false
	}
	if (r.named || h.Notices != nil) && !slices.Contains(h.Notices, k.header.Journal) {
		return false
	}
	return k.reached[r.once]
}

// MayEnter reports whether a holder may enter an act: one of its own capacity, and an operator or its staff only what is done by its own people.
func MayEnter(h store.Holder, act acts.Act) bool {
	r := roleOf(h)
	by := acts.By(act)
	if by == nil || r.once == stages {
		return false
	}
	if role, _ := by.Who(); r.Enters != nil && !slices.Contains(r.Enters, role) {
		return false
	}
	of := operatorOf(by)
	return !r.own || of == "" || of == h.Person
}

// operatorOf is the name of the operator that an actor is, or whose person it is; empty: of none that is named.
func operatorOf(by actors.Actor) string {
	switch by := by.(type) {
	case actors.RelevantOperator:
		return by.Name
	case actors.Staff:
		return by.Of
	case actors.LegalAdviser:
		return by.Of
	}
	return ""
}

// As is the act of a choice by whom a holder may enter it: of several who could do it, the first whose acts the holder may enter.
func As(h store.Holder, c tcn.Choice) (acts.Act, bool) {
	act := c.Act()
	for _, role := range c.Who() {
		if one := view.By(act, role); MayEnter(h, one) {
			return one, true
		}
	}
	return act, false
}

// Begins reports whether a holder may begin a notice: not one who may see some by name alone.
func Begins(h store.Holder) bool { return roleOf(h).Begins && h.Notices == nil }

// reachedBy are the stages that a notice has come to.
func reachedBy(n tcn.Notice) (all [stages]bool) {
	all[begun] = true
	all[given] = !n.Given().IsZero()
	all[told] = all[given]
	for range n.Runs(tcn.RegionLock) {
		all[submitted] = true
	}
	for range n.Runs(tcn.RegionReview) {
		all[submitted] = true
	}
	for range n.Runs(tcn.RegionTribunal) {
		all[claimed] = true
	}
	if all[told] {
		return all
	}
	for r := range n.History() {
		if c, is := r.Act().(acts.Consult); is && c.Before == acts.Giving && r.Effect() != tcn.Void {
			all[told] = true
		}
	}
	return all
}
