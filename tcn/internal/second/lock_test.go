package second

import "slices"

func (n *notice) consult(e event) answer {
	if e.to == "renew" && e.on.Before(twoYears) || e.to == "confirm" {
		return nothing // s 256A was not in force; and the person is not consulted before confirming
	}
	if e.to == "give" && n.stage() != "proposed" || e.to != "give" && !n.inForce() {
		return nothing // there is nothing to be consulted about
	}
	if !slices.Contains(n.consulted, e.to) {
		n.consulted = append(n.consulted, e.to)
	}
	return fine
}

// can says whether the person is one on whom a thing can be imposed on the day: ss 253(3), 261(10); SI 2018/353.
func (n *notice) can(e event, t thing) bool {
	switch {
	case t.schedule == 0: // s 253(3): an obligation specified in regulations
		return false
	case t.post != n.person.postal: // reg 4(1), (2)
		return false
	case n.person.postal: // the rest is of telecommunications operators alone
		return true
	case n.person.throughly && e.on.Before(twoYears): // s 261(10)(c) did not exist
		return false
	case n.person.financial: // reg 2
		return false
	case n.person.few && t.schedule != 2: // reg 4(3)
		return false
	}
	return true
}

func (n *notice) decide(e event) answer {
	if e.unweighed != "" {
		return nothing // s 253(1)(a), (b), s 256(5)(a), (b), s 256A(3)
	}
	switch e.to {
	case "give":
		if n.stage() != "proposed" || e.another && e.on.Before(twoYears) {
			return nothing
		}
	case "vary":
		if !n.inForce() || e.another {
			return nothing // s 256(5)(a): the person's own capability
		}
	case "confirm":
		if n.reviewed(e.review) == nil {
			return nothing
		}
	case "renew":
		if !n.inForce() || e.another || e.on.Before(twoYears) {
			return nothing
		}
	}
	a := fine
	if e.review != 0 {
		r := n.reviewed(e.review)
		if r == nil || !r.advised() {
			return nothing // s 257(9): after considering the conclusions
		}
		if !r.timely(e.on) {
			a = wrong // s 257(4), (5), (9)
		}
	}
	for _, t := range e.adds {
		if !n.can(e, t) {
			return nothing
		}
	}
	n.decisions = append(n.decisions, &decision{to: e.to, adds: e.adds, drops: e.drops, review: e.review, stands: "waiting"})
	if e.unthought && e.to != "renew" {
		return wrong // s 2(1)(e), (f), (2), which do not name a renewal
	}
	return a
}

// asChief says whether who acts can act as the Investigatory Powers Commissioner: s 227(8) to (8B) and (14).
func asChief(e event) bool {
	switch {
	case e.who == "chief":
		return true
	case e.on.Before(twoYears):
		return e.who == "judge" && e.delegated
	}
	return e.who == "deputy" && e.delegated && e.away
}

func (n *notice) judged(e event) answer {
	d := n.decision(e)
	if d == nil || e.who == "deputy" && e.on.Before(twoYears) {
		return nothing // s 227(6A): there were no Deputies
	}
	if d.to == "give" && n.stage() != "proposed" || d.to != "give" && !n.inForce() {
		return nothing
	}
	final := d.stands == "asked" || d.review != 0 // ss 254(5), 257(10)
	if d.stands != "waiting" && d.stands != "asked" || final && !asChief(e) {
		return nothing
	}
	if e.what == "approve" {
		d.stands = "approved"
		if e.unthought {
			return wrong // s 2(1)(g), s 254(3)(b)
		}
		return fine
	}
	d.stands = "refused"
	if final || e.who == "chief" {
		d.stands = "barred" // s 254(5), s 227(10A)
	}
	if e.unreasoned {
		return wrong // s 254(4)
	}
	return fine
}

func (n *notice) ask(e event) answer {
	d := n.decision(e)
	if d == nil || d.stands != "refused" {
		return nothing
	}
	if d.to == "give" && n.stage() != "proposed" || d.to != "give" && !n.inForce() {
		return nothing
	}
	d.stands = "asked"
	return fine
}

func (n *notice) decision(e event) *decision {
	if e.run < 1 || e.run > len(n.decisions) {
		return nil
	}
	return n.decisions[e.run-1]
}

// abandon is of the whole proposal, or where it names one of a decision: "may give", s 253(1).
func (n *notice) abandon(e event) answer {
	if e.run == 0 {
		if n.stage() != "proposed" {
			return nothing
		}
		n.end, n.ended = "abandoned", e.on
		return fine
	}
	d := n.decision(e)
	if d == nil || slices.Contains([]string{"done", "left", "barred"}, d.stands) || n.end != "" || d.to == "give" && n.inForce() {
		return nothing
	}
	d.stands = "left"
	return fine
}
