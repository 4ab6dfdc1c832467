package second

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/tcn"
)

// lasts are the last days of the periods that run or have run out, by the names that both readings give them.
func (n *notice) lasts() map[string]time.Time {
	all := map[string]time.Time{}
	if n.given.IsZero() {
		return all
	}
	all["complain"] = yearAfter(n.given)   // RIPA 2000 s 67(5)(a): more than one year after
	all["claim"] = lastOfYears(n.given, 1) // HRA 1998 s 7(5)(a): beginning with
	for _, c := range n.changes {
		if c.to == "vary" {
			for id, last := range map[string]time.Time{"complain-varying ": yearAfter(c.on), "claim-varying ": lastOfYears(c.on, 1)} {
				all[id+told(last).String()] = last // one for each
			}
		}
	}
	for i, c := range n.claims {
		if !c.closed.IsZero() && !c.closed.Before(appeals) && !c.appealed && !c.decided {
			all[fmt.Sprint("appeal ", i+1)] = plus(c.closed, appealing)
		}
	}
	if !n.inForce() {
		failed := n.ended
		if n.last.Equal(plus(n.ended, -1)) {
			failed = n.last
		}
		all["complain-not-revoking"], all["claim-not-revoking"] = yearAfter(failed), lastOfYears(failed, 1)
		return all
	}
	all["refer"] = lastOf(n.given, referral)
	for _, s := range n.things {
		if !s.gone && s.days > 0 {
			all["steps "+s.name] = lastOf(s.since, s.days) // s 253(7)
		}
	}
	for i, r := range n.references {
		if !r.settled && r.limited() && since(n.now, standstill) {
			all[fmt.Sprint("review-period ", i+1)] = r.reviewEnd()
		}
		if !r.settled && r.pressed() {
			all[fmt.Sprint("relevant-period ", i+1)] = r.decideEnd()
		}
	}
	if !n.last.IsZero() && !n.oldest {
		all["renewal-period"] = plus(n.last, 1-renewing)
	}
	return all
}

func clocksOf(n tcn.Notice) map[string]string {
	all := map[string]string{}
	for c := range n.Clocks("complain", "claim", "complain-varying", "claim-varying", "complain-not-revoking",
		"claim-not-revoking", "appeal", "refer", "steps", "review-period", "relevant-period", "renewal-period") {
		key := c.ID
		if c.Requirement != "" {
			key += " " + c.Requirement
		}
		if c.Run != 0 {
			key += fmt.Sprint(" ", c.Run)
		}
		day := c.Span.Last
		if c.ID == "renewal-period" {
			day = c.Span.First
		}
		if strings.HasSuffix(c.ID, "-varying") {
			key += " " + day.String()
		}
		if !day.IsZero() {
			all[key] = day.String()
		}
	}
	return all
}

// apartOnClocks are the periods on which the readings do not agree.
func apartOnClocks(first tcn.Notice, n *notice) string {
	theirs, ours := clocksOf(first), n.lasts()
	var apart []string
	for _, key := range slices.Sorted(maps.Keys(ours)) {
		if two := told(ours[key]).String(); theirs[key] != two {
			apart = append(apart, fmt.Sprintf("%s: first %q, second %q", key, theirs[key], two))
		}
	}
	return strings.Join(apart, "; ")
}
