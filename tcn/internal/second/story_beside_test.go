package second

import "slices"

// review makes of the event one in a review.
func (t *teller) review(e *event) {
	n := t.n
	e.review = len(n.references)
	if t.one(5) {
		e.review = 1 + t.IntN(len(n.references))
	}
	r := n.references[e.review-1]
	for i, d := range n.decisions {
		if d.review == e.review && slices.Contains([]string{"waiting", "approved"}, d.stands) && !t.one(4) {
			e.run = i + 1
			switch {
			case d.stands == "approved" || t.one(8):
				e.what, e.to = d.to, d.to
				if d.to == "vary" && !slices.Contains(n.consulted, "vary") {
					e.what = "consult"
				}
			case t.one(4):
				e.what, e.who = "refuse", pick(*t, "chief", "judge", "deputy")
			default:
				e.what, e.who = "approve", pick(*t, "chief", "chief", "judge", "deputy")
			}
			e.review = 0
			return
		}
	}
	e.who = pick(*t, "judge", "board", "judge", "board", "chief", "deputy")
	switch {
	case t.one(8), r.advised() && t.one(4):
		e.what, e.term = "extend", pick(*t, "review", "relevant")
		e.until = plus(pick(*t, r.reviewEnd(), r.decideEnd(), plus(n.now, 20), plus(n.now, 5)), t.IntN(3)-1)
		if e.until.Before(e.on) {
			e.until = plus(e.on, 1)
		}
	case r.advised() && t.one(12), t.one(40):
		e.what, e.drops = "revoke", t.some()
		if t.one(3) {
			e.what, e.drops, e.to, e.review = "consult", nil, "revoke", 0
		}
	case r.advised() && !t.one(4), t.one(15):
		e.what, e.to = "decide", pick(*t, "confirm", "vary")
	case t.one(15):
		e.what, e.who = "direct", pick(*t, "judge", "chief", "deputy")
	case len(r.asked) < 2 && !t.one(4):
		e.what = "consult body"
	default:
		e.what = "report"
	}
}

// outside makes of the event one of secrecy or of the courts.
func (t *teller) outside(e *event) {
	n := t.n
	if len(n.claims) > 0 && t.one(2) {
		e.speaker = pick(*t, "operator", "operator", "staff", "claimant")
		e.what, e.run = pick(*t, "interim", "determine", "dismiss", "quash", "interim", "interim", "drop"), 1+t.IntN(len(n.claims))
		if d := plus(appeals, t.IntN(3)-1); !d.Before(n.now) && !t.one(4) {
			e.on = d
		}
		if c := n.claims[e.run-1]; t.one(2) && (c.appealed || !c.closed.IsZero()) {
			e.what, e.speaker = "appeal", pick(*t, c.by, c.by, "minister", "operator", "claimant")
			if c.appealed && !t.one(4) {
				e.what = "decide appeal"
			}
			e.leave, e.point, e.special, e.remit = !t.one(6), !t.one(6), t.one(4), t.one(2)
		}
		e.equity, e.unheard = t.one(3), t.one(2)
		if t.one(2) && slices.Contains([]string{"interim", "quash"}, e.what) {
			e.drops = t.some()
		}
		return
	}
	e.speaker = pick(*t, "operator", "operator", "operator", "staff")
	e.part = pick(*t, "existence", "contents", "all")
	switch pick(*t, "permit", "disclose", "disclose", "sue", "relief", "claim", "another") {
	case "another":
		e.what = "give another"
		if !t.one(4) {
			e.what = "change"
		}
	case "permit":
		e.what, e.hearer = "permit", pick(*t, "press", "public", "lawyer", "other's staff", "claimant")
		if t.one(3) {
			e.hearer = pick(*t, "press", "lawyer")
		}
	case "disclose":
		e.what, e.speaker = "disclose", pick(*t, "operator", "staff", "other's staff")
		e.hearer = pick(*t, "press", "public", "lawyer", "other's staff", "claimant", "colleague", "chief", "tribunal", "minister")
		e.function, e.personal, e.required = t.one(2), t.one(3), t.one(2)
	case "sue":
		e.what, e.duty, e.outside = "sue", pick(*t, "comply", "secret", "still"), t.one(3)
	case "relief":
		e.what = pick(*t, "enjoin", "discharge")
	case "claim":
		e.what, e.speaker, e.basis = "claim", pick(*t, "operator", "operator", "staff", "claimant"), pick(*t, "complaint", "rights")
		e.of = pick(*t, "giving", "giving", "varying", "not revoking", "not revoking", pick(*t, "renewing", "confirming"),
			pick(*t, "required", "connected"))
		if e.improper, e.proposes = !t.one(3), t.one(8); t.one(5) {
			e.done = plus(pick(*t, n.now, plus(yearAfter(n.now), -730), plus(lastOfYears(n.now, 1), -730)), -t.IntN(3))
		}
		if d := plus(pick(*t, lastOfYears(n.given, 1), yearAfter(n.given)), t.IntN(3)-1); !n.given.IsZero() && !d.Before(n.now) && !t.one(4) {
			e.on = d
		}
		e.aggrieved, e.believes, e.victim = !t.one(4), !t.one(4), !t.one(4)
	}
}
