package second

import "slices"

// apart says whether the event is one on which the readings are known to part, as the cases hold: a story ends before it.
func apart(n *notice, e event) bool {
	n.passes(e.on)
	switch {
	case e.what == "claim" && e.on.Before(begins):
		return true // RIPA 2000 s 65(5)(czj), (czl)(iii)
	case e.what == "refer" && slices.ContainsFunc(n.referable(e), n.otherwise):
		return true // s 256A(6)
	case e.what == "refer" && slices.ContainsFunc(n.referable(e), n.settled):
		return true // s 257(12), second sentence
	case (e.what == "change" || e.what == "disclose") && e.on.Before(begins):
		return true // s 255(8), (9)
	}
	return false
}

// settled says whether a part has been under a review that has ended.
func (n *notice) settled(p part) bool {
	return slices.ContainsFunc(n.references, func(r *reference) bool {
		return r.settled && slices.ContainsFunc(r.parts, func(q part) bool { return q.standing == p.standing })
	})
}

// otherwise says whether a requirement is under review, but not so far as this part.
func (n *notice) otherwise(p part) bool { return !p.gone && n.pending(p.standing) && !n.sent(p) }
