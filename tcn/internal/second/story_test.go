package second

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// teller makes up a story as it goes, with an eye on what the reader has understood so far.
type teller struct {
	*rand.Rand
	n     *notice
	names int
}

func (t teller) one(in int) bool { return t.IntN(in) == 0 }

func pick[T any](t teller, from ...T) T { return from[t.IntN(len(from))] }

// begin is a person, and the day before the first event.
func begin(seed uint64) (*teller, *notice) {
	t := &teller{Rand: rand.New(rand.NewPCG(seed, 253))}
	n := &notice{person: person{few: t.one(8), outside: t.one(3), throughly: t.one(8), financial: t.one(30)}}
	if t.one(8) {
		n.person = person{postal: true, few: t.one(8), outside: t.one(3)}
	}
	n.now = plus(pick(*t, begins, begins, appeals, appeals, twoYears, twoYears, periods, standstill, standstill, on(2026, 10, 14), on(2028, 3, 1),
		on(2019, 1, 1), on(2023, 7, 1), on(2025, 2, 1), on(2026, 2, 28)), t.IntN(9)-6)
	t.n = n
	return t, n
}

// day is a day not before now: mostly near, else on an edge of a clock or of the law.
func (t teller) day() time.Time {
	n := t.n
	if !t.one(6) {
		return plus(n.now, pick(t, 0, 0, 0, 0, 1, 1, 2, 5))
	}
	edges := []time.Time{begins, appeals, legacyEnd, twoYears, periods, standstill, plus(n.now, t.IntN(60)), plus(n.now, t.IntN(400))}
	if !n.given.IsZero() {
		edges = append(edges, lastOf(n.given, referral), lastOf(n.given, referral))
	}
	if !n.last.IsZero() {
		edges = append(edges, n.last, plus(n.last, 1-renewing), plus(n.last, 1-renewing), lastOfYears(twoYears, living))
	}
	for _, r := range n.references {
		if !r.settled {
			edges = append(edges, r.reviewEnd())
			if r.advised() {
				edges = append(edges, r.decideEnd(), r.decideEnd(), r.decideEnd())
			}
		}
	}
	for _, c := range n.claims {
		edges = append(edges, plus(c.on, 30))
		if !c.closed.IsZero() {
			edges = append(edges, plus(c.closed, appealing))
		}
	}
	for _, s := range n.things {
		if !s.gone && s.days > 0 {
			edges = append(edges, lastOf(s.since, s.days))
		}
	}
	if n.end != "" && !n.given.IsZero() {
		edges = append(edges, yearAfter(n.ended), lastOfYears(n.ended, 1))
	}
	if !n.given.IsZero() {
		edges = append(edges, lastOfYears(n.given, 1), plus(lastOfYears(n.given, 1), 1))
	}
	for _, c := range n.changes {
		edges = append(edges, lastOf(c.on, referral))
		if t.one(3) {
			edges = append(edges, yearAfter(c.on), lastOfYears(c.on, 1))
		}
	}
	d := plus(pick(t, edges...), t.IntN(3)-1)
	if d.Before(n.now) || d.Year() > 2032 {
		return n.now
	}
	return d
}

func (t *teller) things() (all []thing) {
	for range 1 + t.IntN(2) {
		t.names++
		s := 1 + t.IntN(3)
		if t.n.person.few && !t.one(4) {
			s = 2
		}
		r := thing{name: fmt.Sprintf("r%d", t.names), schedule: s, removal: t.one(2), days: pick(*t, 10, 30, 90)}
		if r.post = t.n.person.postal != t.one(40); r.post {
			r.schedule, r.removal = min(s, 2), false
		}
		all = append(all, r)
	}
	if t.one(40) {
		all[0].schedule, all[0].removal, all[0].post = 0, false, false
	}
	if t.one(40) {
		all[0].days = 0
	}
	return all
}

func (t *teller) some() (names []string) {
	for _, name := range t.n.left() {
		if t.one(2) {
			names = append(names, name)
		}
	}
	if len(names) == len(t.n.left()) {
		return nil
	}
	return names
}

// next is the next event: mostly one that furthers the story, sometimes any, and often with something amiss.
func (t *teller) next() event {
	e := event{on: t.day(), who: pick(*t, "judge", "judge", "chief", "deputy"), to: pick(*t, "give", "vary", "renew")}
	if len(t.n.references) > 0 && t.one(2) || t.one(100) && len(t.n.references) > 0 {
		t.review(&e)
	}
	if e.what == "" && !t.n.given.IsZero() && t.one(12) {
		e.what, e.negative, e.defeats = "change", t.one(2), t.some()
	}
	if e.what == "" && (t.n.given.IsZero() && t.one(20) || !t.n.given.IsZero() && t.one(4)) {
		t.outside(&e)
	}
	if e.what == "" {
		e.what = t.what(&e)
	}
	if e.what == "decide" {
		switch e.to {
		case "give":
			e.adds = t.things()
		case "vary":
			if !t.one(3) {
				e.adds = t.things()
			}
			e.drops = t.some()
			if len(e.adds)+len(e.drops) == 0 {
				e.adds = t.things()
			}
		}
	}
	if slices.Contains([]string{"revoke", "refer"}, e.what) && t.one(2) {
		e.drops = t.some()
	}
	if e.what == "abandon" && t.n.stage() == "proposed" && t.one(2) {
		e.run = 0
	}
	e.delegated, e.away = !t.one(3), !t.one(3)
	if t.one(6) {
		t.spoil(&e)
	}
	return e
}

// what is the kind of the next event, with the decision that it is about.
func (t *teller) what(e *event) string {
	n := t.n
	if len(n.decisions) > 0 {
		e.run = len(n.decisions)
		if t.one(8) {
			e.run = 1 + t.IntN(len(n.decisions))
		}
	}
	if t.one(20) {
		e.to = pick(*t, "give", "vary", "renew", "revoke")
		what := pick(*t, "consult", "decide", "approve", "refuse", "ask", "give", "vary", "renew", "revoke", "abandon", "refer")
		if what == "decide" && e.to == "revoke" || what == "refer" && e.to == "revoke" {
			e.to = "vary"
		}
		return what
	}
	if e.run > 0 {
		switch d := n.decisions[e.run-1]; d.stands {
		case "waiting":
			if t.one(2) {
				return pick(*t, "approve", "approve", "approve", "refuse")
			}
		case "refused":
			if t.one(2) {
				return "ask"
			}
		case "asked":
			if t.one(2) {
				return pick(*t, "approve", "approve", "refuse")
			}
		case "approved":
			if t.one(2) {
				e.to = d.to
				if !slices.Contains(n.consulted, d.to) && !t.one(3) {
					return "consult"
				}
				return d.to
			}
		}
	}
	if n.given.IsZero() {
		e.to = "give"
		if t.one(40) {
			return "abandon"
		}
		return pick(*t, "consult", "decide", "decide")
	}
	e.to = pick(*t, "vary", "renew", "give")
	if len(n.references) == 0 && t.one(3) {
		e.to = pick(*t, "give", "give", "vary")
		return "refer"
	}
	switch what := pick(*t, "refer", "decide", "decide", "decide", "decide", "consult", "revoke"); what {
	case "refer":
		return what
	case "consult":
		e.to = pick(*t, "vary", "renew", "revoke")
		return what
	case "revoke":
		if t.one(4) {
			return what
		}
	}
	e.to = pick(*t, "vary", "renew")
	return "decide"
}

// spoil puts one thing wrong.
func (t *teller) spoil(e *event) {
	switch t.IntN(12) {
	case 0:
		e.unweighed = pick(*t, "necessary", "proportionate")
	case 1:
		e.unthought = true
	case 2:
		e.unfactored = true
	case 3:
		e.unremoved = true
	case 4:
		e.another = true
	case 5:
		e.oral = true
	case 6:
		e.unreasoned = true
	case 7:
		e.reasonable = true
	case 8:
		e.stranger = e.what == "refer"
	case 9:
		e.unheard, e.ordinary = true, true
	case 10:
		e.untold, e.disagree = true, pick(*t, "judge", "person")
	case 11:
		e.few, e.unwritten = true, true
	}
}
