package second

import (
	"slices"
	"time"
)

// reference is a notice sent back, as a whole or in part: s 257(1), (2).
type reference struct {
	on      time.Time
	of      string
	parts   []part
	settled bool
	asked   map[string]bool // who was consulted: board, judge
	reports map[string]time.Time
	review  time.Time // the last day of the review period, if it was lengthened
	decide  time.Time // the last day of the relevant period, if it was lengthened
}

// part is a requirement so far as one change is concerned, by its number from one; zero is the giving: s 257(12).
type part struct {
	*standing
	of int
}

func (n *notice) refer(e event) answer {
	if e.stranger || !n.inForce() || e.reasonable {
		return nothing // s 257(1), reg 2(2)
	}
	r := &reference{on: e.on, of: e.to, asked: map[string]bool{}, reports: map[string]time.Time{}}
	for _, p := range n.referable(e) {
		if (len(e.drops) == 0 || slices.Contains(e.drops, p.name)) && !n.sent(p) && !n.settled(p) {
			r.parts = append(r.parts, p)
		}
	}
	if len(r.parts) == 0 || len(r.parts) < len(e.drops) {
		return nothing // s 257(12); and what is under review, or has been, cannot be sent back once more
	}
	n.references = append(n.references, r)
	return fine
}

// referable is what can be sent back on the day: what the notice had when it was given, what it has when it is renewed, and of a
// variation what it put in or took out, unless it was the outcome of a review: ss 256A(6), 257(1), (12).
func (n *notice) referable(e event) (can []part) {
	timely := func(t time.Time) bool { return !e.on.After(lastOf(t, referral)) }
	for _, s := range n.things {
		switch e.to {
		case "give":
			if s.by == 0 && !s.gone && timely(n.given) {
				can = append(can, part{s, 0})
			}
		case "renew":
			for i, c := range n.changes {
				if s.by > i+1 {
					continue // what has been put in since is no part of the renewal: it goes back with the variation, s 257(12)
				}
				if c.to == "renew" && timely(c.on) && !s.gone {
					can = append(can, part{s, i + 1})
				}
			}
		case "vary":
			of := s.by
			if s.gone {
				of = s.out
			}
			if of == 0 {
				continue
			}
			if c := n.changes[of-1]; !c.outcome && timely(c.on) {
				can = append(can, part{s, of})
			}
		}
	}
	return can
}

// sent says whether a part has been sent back and is under review.
func (n *notice) sent(p part) bool {
	return slices.ContainsFunc(n.references, func(r *reference) bool { return !r.settled && slices.Contains(r.parts, p) })
}

// settled says whether a part has been under a review that has ended. If it was varied on the review, s 257(12) keeps it from another
// reference; if it was confirmed, no words do, and the reading that ipa.Doubts takes is that they need not. What is renewed is a notice
// given once more, s 256A(6), and so is what has been taken out since: of these a review is had only by one of the very part.
func (n *notice) settled(p part) bool {
	renewed := p.of > 0 && n.changes[p.of-1].to == "renew"
	return slices.ContainsFunc(n.references, func(r *reference) bool {
		return r.settled && slices.ContainsFunc(r.parts, func(q part) bool { return q == p || q.standing == p.standing && !renewed && !p.gone })
	})
}

// pending says whether a requirement is under review.
func (n *notice) pending(s *standing) bool {
	return slices.ContainsFunc(n.references, func(r *reference) bool {
		return !r.settled && slices.ContainsFunc(r.parts, func(p part) bool { return p.standing == s })
	})
}

// binds says whether the person must comply with a requirement: ss 255(9), 257(3)(a), RIPA 2000 s 67(6).
func (n *notice) binds(name string) bool {
	s := n.find(name)
	return s != nil && n.inForce() && !n.pending(s) && !n.stayed(s)
}

func (n *notice) open() (all int) {
	for _, r := range n.references {
		if !r.settled {
			all++
		}
	}
	return all
}

// reviewed is the reference that an event names, if it is still under review.
func (n *notice) reviewed(number int) *reference {
	if number < 1 || number > len(n.references) || n.references[number-1].settled || !n.inForce() {
		return nil
	}
	return n.references[number-1]
}

func body(e event) string {
	if e.who == "board" {
		return "board"
	}
	return "judge"
}

// office says whether the office existed: s 227(6A).
func office(e event) bool { return e.who != "deputy" || since(e.on, twoYears) }

func (n *notice) consultBody(e event) answer {
	r := n.reviewed(e.review)
	if r == nil || !office(e) {
		return nothing
	}
	r.asked[body(e)] = true
	return fine
}

func (n *notice) report(e event) answer {
	r := n.reviewed(e.review)
	if r == nil || !office(e) || !r.reports[body(e)].IsZero() {
		return nothing
	}
	r.reports[body(e)] = e.on
	if !r.asked[body(e)] || e.unheard || e.untold || e.few && e.who == "board" {
		return wrong // s 257(5), (8), SI 2018/354, reg 4
	}
	return fine
}

// direct is a direction on the time for evidence: s 257(8A).
func (n *notice) direct(e event) answer {
	r := n.reviewed(e.review)
	if r == nil || e.on.Before(standstill) || !office(e) || r.advised() {
		return nothing // it is for evidence before the conclusions: s 257(8)(a)
	}
	if !r.asked["judge"] {
		return wrong // s 257(5)
	}
	return fine
}

// limited says whether the review period of s 257(4) runs: not for a reference made before it was law.
func (r *reference) limited() bool { return since(r.on, standstill) }

// pressed says whether the relevant period of s 257(9) runs: not where both had reported before it was law.
func (r *reference) pressed() bool { return r.advised() && since(r.reported(), standstill) }

func (r *reference) reviewEnd() time.Time {
	if !r.review.IsZero() {
		return r.review
	}
	return lastOf(r.on, reviewing) // SI 2018/354, reg 2A(1)
}

func (r *reference) advised() bool { return len(r.reports) == 2 }

func (r *reference) decideEnd() time.Time {
	if !r.decide.IsZero() {
		return r.decide
	}
	return lastOf(r.reported(), deciding) // reg 2B(1), (2)
}

// reported is the day of the later report.
func (r *reference) reported() time.Time {
	if r.reports["board"].After(r.reports["judge"]) {
		return r.reports["board"]
	}
	return r.reports["judge"]
}

// timely says whether an outcome is decided as s 257(4), (5) and (9) ask.
func (r *reference) timely(t time.Time) bool {
	if len(r.asked) < 2 {
		return false
	}
	return !(r.limited() && t.After(r.reviewEnd())) && !(r.pressed() && t.After(r.decideEnd()))
}

func (n *notice) extend(e event) answer {
	r := n.reviewed(e.review)
	if r == nil || e.on.Before(standstill) {
		return nothing
	}
	if e.term == "review" {
		if !r.limited() || e.disagree != "" || !e.until.After(r.reviewEnd()) {
			return nothing // reg 2A(2)
		}
		r.review = e.until
		return fine
	}
	if !r.pressed() || e.ordinary || !e.until.After(r.decideEnd()) || r.limited() && e.until.After(r.reviewEnd()) || e.on.After(r.decideEnd()) {
		return nothing // reg 2B(3)
	}
	r.decide = e.until
	if e.unwritten {
		return wrong // reg 2B(4)
	}
	return fine
}

func (n *notice) confirm(e event) answer {
	d := n.decision(e)
	if d == nil || d.to != "confirm" || d.stands != "approved" || e.oral {
		return nothing // s 257(10), (11)
	}
	r := n.reviewed(d.review)
	if r == nil {
		return nothing
	}
	d.stands, r.settled = "done", true
	if e.unthought {
		return wrong // s 2(1)(e)
	}
	return fine
}

// stands still says whether s 257(3A) binds.
func (n *notice) still() bool { return n.inForce() && n.open() > 0 && since(n.now, standstill) }

func (n *notice) change(e event) answer {
	if n.still() && e.negative {
		return wrong // s 257(3A), (3B)
	}
	for _, name := range e.defeats {
		if s := n.find(name); s != nil && n.binds(name) && s.days > 0 && e.on.After(lastOf(s.since, s.days)) {
			return wrong // s 255(9)
		}
	}
	return fine
}
