package second

import (
	"slices"
	"time"
)

// reference is a notice sent back, as a whole or in part: s 257(1), (2).
type reference struct {
	on      time.Time
	of      string
	parts   []*standing
	settled bool
}

// days is the number of days in which a notice can be referred back: SI 2018/354, reg 2(1), the day of giving being the first.
const referral = 28

func (n *notice) refer(e event) answer {
	if e.stranger || !n.inForce() || e.reasonable {
		return nothing // s 257(1), reg 2(2)
	}
	r := &reference{on: e.on, of: e.to}
	var can []*standing
	switch e.to {
	case "give":
		if e.on.After(lastOf(n.given, referral)) {
			return nothing
		}
		for _, s := range n.things {
			if s.by == 0 {
				can = append(can, s)
			}
		}
	case "renew":
		if !n.lately(e, "renew") {
			return nothing
		}
		can = n.things
	case "vary":
		if !n.lately(e, "vary") {
			return nothing
		}
		for _, s := range n.things {
			if s.by > 0 && !s.outcome && !e.on.After(lastOf(s.since, referral)) && (len(e.drops) > 0 || s.by == n.latest()) {
				can = append(can, s)
			}
		}
	}
	for _, s := range can {
		if !s.gone && !n.pending(s) && (len(e.drops) == 0 || slices.Contains(e.drops, s.name)) {
			r.parts = append(r.parts, s)
		}
	}
	if len(r.parts) == 0 || len(r.parts) < len(e.drops) {
		return nothing // s 257(12); and what is under review cannot be sent back once more
	}
	n.references = append(n.references, r)
	return fine
}

// latest is the number of the last variation.
func (n *notice) latest() int {
	for i, c := range slices.Backward(n.changes) {
		if c.to == "vary" {
			return i + 1
		}
	}
	return 0
}

// pending says whether a requirement is under review.
func (n *notice) pending(s *standing) bool {
	return slices.ContainsFunc(n.references, func(r *reference) bool { return !r.settled && slices.Contains(r.parts, s) })
}

// lately says whether there was a change of a kind, not the outcome of a review, no more than 28 days ago.
func (n *notice) lately(e event, to string) bool {
	return slices.ContainsFunc(n.changes, func(c change) bool {
		return c.to == to && !c.outcome && !e.on.After(lastOf(c.on, referral))
	})
}

// binds says whether the person must comply with a requirement: ss 255(9), 257(3)(a).
func (n *notice) binds(name string) bool {
	s := n.find(name)
	if s == nil || !n.inForce() {
		return false
	}
	return !n.pending(s)
}
