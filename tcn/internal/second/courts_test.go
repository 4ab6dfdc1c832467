package second

import (
	"slices"
	"time"
)

// sue is for the enforcement of a duty: s 255(10), (11).
func (n *notice) sue(e event) answer {
	if n.given.IsZero() {
		return nothing
	}
	outside := n.person.outside
	if e.speaker == "staff" {
		outside = e.outside
	}
	if outside && !n.reaches() {
		return nothing // s 255(10)(b)
	}
	switch e.duty {
	case "comply":
		if !n.owes("comply") || e.speaker == "staff" {
			return nothing // s 255(9), which binds the person alone
		}
	case "secret":
		if e.on.Before(standstill) {
			return nothing
		}
	case "still":
		if !n.still() || e.speaker == "staff" {
			return nothing
		}
	}
	n.duties = append(n.duties, e.duty)
	if n.suit == "" {
		n.suit = "sued"
	}
	return fine
}

// owes says whether a duty binds the person, or anybody: ss 255(8), (9), 257(3A).
func (n *notice) owes(duty string) bool {
	switch duty {
	case "comply":
		return slices.ContainsFunc(n.left(), n.binds)
	case "still":
		return n.still()
	}
	return !n.given.IsZero()
}

// reaches says whether the notice is one within s 255(11): interception or communications data, and not interference alone.
func (n *notice) reaches() bool {
	return slices.ContainsFunc(n.things, func(s *standing) bool { return s.schedule < 3 && !s.gone })
}

func (n *notice) relief(e event) answer {
	switch {
	case e.what == "enjoin" && n.suit == "sued":
		n.suit = "enjoined"
		if !slices.ContainsFunc(n.duties, n.owes) {
			return wrong // s 255(10): there is no duty to enforce
		}
		return fine
	case e.what == "discharge" && n.suit != "":
		n.suit, n.duties = "", nil
		return fine
	}
	return nothing
}

// claim is one in the Tribunal: RIPA 2000 s 65(2).
type claim struct {
	on      time.Time
	basis   string // complaint, rights
	done    time.Time
	goesOn  bool // a failure that had not ended when the claim was made
	of      string
	by      string
	closed  time.Time // the day of notice of its determination
	ended   bool
	interim []*standing

	appealed, decided bool // an appeal is pending; one has been decided
}

func (n *notice) claim(e event) answer {
	c := &claim{on: e.on, basis: e.basis, of: e.of, by: e.speaker}
	own := e.speaker == "operator"
	switch e.of {
	case "giving":
		c.done = n.given
	case "varying":
		for _, v := range n.changes {
			if v.to == "vary" {
				c.done = v.on
			}
		}
	case "not revoking":
		c.goesOn = n.inForce()
		if !n.given.IsZero() && n.end != "" {
			c.done = n.ended
			if n.end == "expired" {
				c.done = n.last // the last day of the failure: the day after has no notice
			}
		}
	case "required", "connected": // s 65(5)(czi), (czm): of which the claim alone says when it was
		if !e.improper {
			return nothing // ss 65(3)(d), (4)(b), (7ZB)
		}
	default:
		return nothing // s 65(5) names neither renewing nor confirming
	}
	took := n.took(e.of) || !e.done.IsZero()
	if !e.done.IsZero() {
		c.done, c.goesOn = e.done, false
	}
	if e.basis == "complaint" {
		if !own && !e.aggrieved || !e.believes && !(own && took) {
			return nothing // s 65(4)
		}
	} else if !took && !n.proposed(e.of) && !e.proposes && e.of != "required" && e.of != "connected" || !own && !e.victim {
		return nothing // HRA 1998 s 7(1), (7)
	}
	n.claims = append(n.claims, c)
	return fine
}

// took says whether what a claim is about has been done.
func (n *notice) took(of string) bool {
	switch of {
	case "required", "connected":
		return false // of that nothing is known here
	case "varying":
		return slices.ContainsFunc(n.changes, func(c change) bool { return c.to == "vary" })
	}
	return !n.given.IsZero()
}

// proposed says whether it has been decided: HRA 1998 s 7(1), "proposes to act".
func (n *notice) proposed(of string) bool {
	return slices.ContainsFunc(n.decisions, func(d *decision) bool {
		return (of == "giving" && d.to == "give" && n.stage() == "proposed" || of == "varying" && d.to == "vary" && n.inForce()) &&
			slices.Contains([]string{"waiting", "asked", "approved"}, d.stands)
	})
}

// late says whether a claim was made too late: RIPA 2000 s 67(5)(a), HRA 1998 s 7(5)(a).
func (c *claim) late() bool {
	switch {
	case c.done.IsZero() || c.goesOn:
		return false
	case c.basis == "complaint": // more than one year after
		return c.on.After(yearAfter(c.done))
	}
	return c.on.After(lastOfYears(c.done, 1)) // one year beginning with
}

func (n *notice) claimed(e event) *claim {
	if e.run < 1 || e.run > len(n.claims) || n.claims[e.run-1].ended {
		return nil
	}
	return n.claims[e.run-1]
}

// end ends a claim, with what was ordered until then; a zero day: it is not determined.
func (c *claim) end(closed time.Time) { c.ended, c.closed, c.interim = true, closed, nil }

// interim is an order that suspends the duty to comply: RIPA 2000 s 67(6), of complaints since 14 October 2024 only.
func (n *notice) interim(e event) answer {
	c := n.claimed(e)
	if c == nil || !n.inForce() || c.basis == "complaint" && e.on.Before(twoYears) {
		return nothing
	}
	for _, s := range n.things {
		if !s.gone && (len(e.drops) == 0 || slices.Contains(e.drops, s.name)) {
			c.interim = append(c.interim, s)
		}
	}
	return n.heard(e)
}

// heard is SI 2018/1334, r 14, since 31 December 2018.
func (n *notice) heard(e event) answer {
	if e.unheard && since(e.on, appeals) {
		return wrong
	}
	return fine
}

func (n *notice) determine(e event) answer {
	c := n.claimed(e)
	if c == nil || c.late() && !e.equity {
		return nothing // s 67(5)
	}
	c.end(e.on)
	return fine
}

func (n *notice) dismiss(e event) answer {
	c := n.claimed(e)
	if c == nil {
		return nothing
	}
	c.end(time.Time{})
	return fine
}

// drop is the claimant's own.
func (n *notice) drop(e event) answer {
	c := n.claimed(e)
	if c == nil || c.by != e.speaker {
		return nothing
	}
	c.end(time.Time{})
	return fine
}

// quash is an order on determining a claim, with the determination or after it: RIPA 2000 s 67(7)(azc).
func (n *notice) quash(e event) answer {
	c := n.claimed(e)
	if c == nil && e.run >= 1 && e.run <= len(n.claims) && !n.claims[e.run-1].closed.IsZero() && !n.claims[e.run-1].appealed {
		c = n.claims[e.run-1]
	}
	if c == nil || n.given.IsZero() || n.end == "quashed" || n.end != "" && len(e.drops) > 0 || c.late() && !e.equity {
		return nothing
	}
	if !c.ended { // an order beside a determination is no other: RIPA 2000 ss 67A(1), 68(4)
		c.end(e.on)
	}
	if n.end != "" {
		n.end = "quashed"
	} else {
		for _, name := range e.drops {
			n.find(name).gone = true
		}
		if len(e.drops) == 0 || len(n.left()) == 0 {
			n.end, n.ended = "quashed", e.on
		}
	}
	if c.basis == "complaint" && !n.took(c.of) && c.of != "required" && c.of != "connected" {
		return wrong // s 67(3)(a): of these two the Tribunal alone finds what was done
	}
	return n.heard(e)
}

// appealing is how many days after that of notice leave to appeal is asked for: SI 2018/1334, r 16(1).
var appealing = 21

// appeal is on a point of law, by the claimant or the Secretary of State, with leave: RIPA 2000 s 67A. It does not lie from what was
// determined before it was law: SI 2018/1379, reg 3.
func (n *notice) appeal(e event) answer {
	if e.run < 1 || e.run > len(n.claims) || e.on.Before(appeals) {
		return nothing
	}
	c := n.claims[e.run-1]
	late := e.on.After(plus(c.closed, appealing)) && !e.special
	if c.closed.IsZero() || c.closed.Before(appeals) || c.appealed || c.decided || late || !e.leave || !e.point ||
		e.speaker != "minister" && e.speaker != c.by {
		return nothing
	}
	c.appealed = true
	return fine
}

// decideAppeal ends an appeal, or sends the claim back to the Tribunal.
func (n *notice) decideAppeal(e event) answer {
	if e.run < 1 || e.run > len(n.claims) || !n.claims[e.run-1].appealed || e.on.Before(appeals) {
		return nothing
	}
	c := n.claims[e.run-1]
	if c.appealed = false; e.remit {
		c.ended, c.closed = false, time.Time{}
		return fine
	}
	c.decided = true
	return fine
}

func (n *notice) before() (all int) {
	for _, c := range n.claims {
		if !c.ended || c.appealed {
			all++
		}
	}
	return all
}

// stayed says whether an interim order suspends a requirement.
func (n *notice) stayed(s *standing) bool {
	return slices.ContainsFunc(n.claims, func(c *claim) bool { return !c.ended && slices.Contains(c.interim, s) })
}
