package second

import "slices"

// weighed says whether all was done that ss 255(2) to (4) ask for.
func (n *notice) weighed(e event, before string, more []thing, but []string) bool {
	return n.spend(before) && !e.unfactored && !(e.unremoved && n.removes(more, but))
}

func (n *notice) give(e event) answer {
	d := n.decision(e)
	if d == nil || d.to != "give" || n.stage() != "proposed" || d.stands != "approved" || e.oral {
		return nothing // s 253(1)(c), s 255(5)
	}
	if n.person.throughly && e.on.Before(twoYears) {
		return nothing
	}
	a := fine
	if !n.weighed(e, "give", d.adds, nil) || e.unthought {
		a = wrong // s 255(2) to (4)
	}
	for _, t := range d.adds {
		n.things = append(n.things, &standing{thing: t, since: e.on})
		if t.days == 0 {
			a = wrong // s 253(7)(a)
		}
	}
	n.given, d.stands = e.on, "done"
	if since(e.on, twoYears) {
		n.last = lastOfYears(e.on, living) // s 255(5B)(a)
	}
	return a
}

func (n *notice) vary(e event) answer {
	d := n.decision(e)
	if d == nil || d.to != "vary" || !n.inForce() || slices.Contains([]string{"done", "left"}, d.stands) {
		return nothing
	}
	if d.review != 0 && n.reviewed(d.review) == nil {
		return nothing
	}
	if (len(d.adds) > 0 || d.review != 0) && d.stands != "approved" || e.oral {
		return nothing // ss 256(5)(c), (10), 257(10)
	}
	for _, name := range d.drops {
		if n.find(name) == nil {
			return nothing // it would take away what is not there
		}
	}
	a := fine
	if !n.weighed(e, "vary", d.adds, d.drops) || e.unthought {
		a = wrong // s 256(9)
	}
	n.changes = append(n.changes, change{to: "vary", on: e.on, outcome: d.review != 0})
	for _, name := range d.drops {
		if s := n.find(name); s != nil {
			s.gone, s.out = true, len(n.changes)
		}
	}
	for _, t := range d.adds {
		n.things = append(n.things, &standing{thing: t, since: e.on, by: len(n.changes)})
		if t.days == 0 {
			a = wrong
		}
	}
	d.stands = "done"
	if d.review != 0 {
		n.references[d.review-1].settled = true
	} else if len(d.adds) > 0 && since(e.on, twoYears) {
		n.live() // s 255(5A)(a), which does not name a variation on a review: s 256(6)
	}
	return a
}

// live gives the notice two more years, from the day after its last: s 255(5B)(b).
func (n *notice) live() { n.last, n.oldest = lastOfYears(plus(n.last, 1), living), false }

func (n *notice) renew(e event) answer {
	d := n.decision(e)
	if d == nil || d.to != "renew" || !n.inForce() || e.on.Before(twoYears) || d.stands != "approved" || e.oral {
		return nothing // s 256A(3)(c), (5)
	}
	first := plus(n.last, 1-renewing) // s 256A(4)
	if n.oldest {
		first = twoYears // SI 2024/1021, reg 4(3)
	}
	if !within(e.on, first, n.last) {
		return nothing
	}
	a := fine
	if !n.weighed(e, "renew", nil, nil) {
		a = wrong // s 256A(6)
	}
	n.changes = append(n.changes, change{to: "renew", on: e.on})
	d.stands = "done"
	n.live()
	return a
}

// revoke is of the whole, or of what it names: s 256(3)(b).
func (n *notice) revoke(e event) answer {
	if !n.inForce() || e.oral {
		return nothing // s 256(10)
	}
	for _, name := range e.drops {
		if n.find(name) == nil {
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
		defer func() { r.settled = true }()
	}
	if !n.weighed(e, "revoke", nil, nil) || e.unthought {
		a = wrong // s 256(9), s 2(1)(f)
	}
	for _, name := range e.drops {
		n.find(name).gone = true
	}
	if len(e.drops) == 0 || len(n.left()) == 0 {
		n.end, n.ended = "withdrawn", e.on
	}
	return a
}

// giveAnother tells of another notice of the kind: s 256(11).
func (n *notice) giveAnother(event) answer {
	if n.given.IsZero() {
		return nothing
	}
	n.other = true
	return fine
}
