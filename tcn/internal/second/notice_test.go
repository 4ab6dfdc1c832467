package second

import (
	"slices"
	"time"
)

// notice is what is known of a notice, and nothing that follows from it.
type notice struct {
	person person
	now    time.Time

	consulted []string // before what, unspent
	decisions []*decision
	things    []*standing

	given   time.Time
	last    time.Time // the last day of its life; zero: it has none
	end     string    // withdrawn, expired, quashed, abandoned
	ended   time.Time
	changes []change // notices of a variation or a renewal

	oldest     bool // in effect immediately before 14 October 2024, and in the period that SI 2024/1021, reg 4 gives it
	references []*reference
	other      bool // another of the kind has been given to the same person
	permits    []allowed
	suit       string   // sued, enjoined
	duties     []string // that were sued for
	claims     []*claim
}

type person struct {
	postal    bool // a postal operator, and else a telecommunications operator
	few       bool // serves and intends to serve no more than 10,000
	outside   bool
	throughly bool // a telecommunications operator by s 261(10)(c) alone
	financial bool
}

type decision struct {
	to     string
	adds   []thing
	drops  []string
	review int    // the reference whose outcome it is
	stands string // waiting, refused, asked, barred, approved, done, left
}

// standing is a requirement's place in the notice.
type standing struct {
	thing
	since time.Time
	by    int // the change that brought it, from one; zero: the giving
	gone  bool
	out   int // the variation that took it out, from one; zero: none did
}

type change struct {
	to      string
	on      time.Time
	outcome bool // of a review: s 257(9)(a)
}

func (n *notice) inForce() bool { return !n.given.IsZero() && n.end == "" }

// stage is the notice's state in one word.
func (n *notice) stage() string {
	switch {
	case n.end == "withdrawn" && n.other:
		return "reissued"
	case n.end != "":
		return n.end
	case n.given.IsZero():
		return "proposed"
	}
	return "issued"
}

// passes lets time pass to a day: s 255(5A), and SI 2024/1021, reg 4.
func (n *notice) passes(to time.Time) {
	if n.now.Before(twoYears) && since(to, twoYears) && n.inForce() {
		n.oldest, n.last = true, legacyEnd
	}
	n.now = to
	if n.inForce() && !n.last.IsZero() && to.After(n.last) {
		n.end, n.ended = "expired", plus(n.last, 1)
	}
}

// happens says what an event is in law, and changes the notice accordingly.
func (n *notice) happens(e event) answer {
	n.passes(e.on)
	switch e.what { // these happen, law or no law
	case "change":
		return n.change(e)
	case "disclose":
		return n.disclose(e)
	}
	if e.on.Before(begins) {
		return nothing // ss 253 to 258 were not in force
	}
	switch e.what {
	case "consult":
		return n.consult(e)
	case "decide":
		return n.decide(e)
	case "approve", "refuse":
		return n.judged(e)
	case "ask":
		return n.ask(e)
	case "give":
		return n.give(e)
	case "vary":
		return n.vary(e)
	case "renew":
		return n.renew(e)
	case "revoke":
		return n.revoke(e)
	case "abandon":
		return n.abandon(e)
	case "refer":
		return n.refer(e)
	case "consult body":
		return n.consultBody(e)
	case "report":
		return n.report(e)
	case "extend":
		return n.extend(e)
	case "confirm":
		return n.confirm(e)
	case "direct":
		return n.direct(e)
	case "give another":
		return n.giveAnother(e)
	case "drop":
		return n.drop(e)
	case "permit":
		return n.permit(e)
	case "sue":
		return n.sue(e)
	case "enjoin", "discharge":
		return n.relief(e)
	case "claim":
		return n.claim(e)
	case "interim":
		return n.interim(e)
	case "determine":
		return n.determine(e)
	case "dismiss":
		return n.dismiss(e)
	case "quash":
		return n.quash(e)
	case "appeal":
		return n.appeal(e)
	case "decide appeal":
		return n.decideAppeal(e)
	}
	panic(e.what)
}

func (n *notice) find(name string) *standing {
	for _, s := range slices.Backward(n.things) {
		if s.name == name && !s.gone {
			return s
		}
	}
	return nil
}

func (n *notice) left() (names []string) {
	for _, s := range n.things {
		if !s.gone {
			names = append(names, s.name)
		}
	}
	return names
}

// spend says whether the person was consulted before the act, and uses the consultation up.
func (n *notice) spend(before string) bool {
	i := slices.Index(n.consulted, before)
	if i >= 0 {
		n.consulted = slices.Delete(n.consulted, i, i+1)
	}
	return i >= 0
}

// removes says whether the notice has an obligation to remove electronic protection: s 255(4).
func (n *notice) removes(more []thing, but []string) bool {
	for _, s := range n.things {
		if s.removal && !s.gone && !slices.Contains(but, s.name) {
			return true
		}
	}
	return slices.ContainsFunc(more, func(t thing) bool { return t.removal })
}
