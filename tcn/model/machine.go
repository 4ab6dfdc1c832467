package model

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A step is a rule as it is put into a model.
type step struct {
	rule  tcn.Rule
	name  string // its ID as a name in Promela
	wants map[tcn.Region][]tcn.Move
	along map[tcn.Region][]tcn.Move // carries, and sweeps where nothing is carried
}

// steps are the rules that are put into a model: not those that are there under another reading of an open question alone.
func steps(rules []tcn.Rule) []step {
	var all []step
	for _, r := range rules {
		if r.Reading != "" {
			continue
		}
		all = append(all, step{r, name(r.ID), byRegion(r.Wants()), byRegion(alongOf(r))})
	}
	return all
}

// alongOf are what goes along with a rule's act, each status once: what is carried before what is swept, as one run is in hand.
func alongOf(r tcn.Rule) (all []tcn.Move) {
	wants := r.Wants()
	for _, m := range slices.Concat(r.Carries, r.Sweeps) {
		same := func(o tcn.Move) bool { return o.From == m.From }
		if m.From != m.To && !slices.ContainsFunc(all, same) && !slices.ContainsFunc(wants, same) {
			all = append(all, m)
		}
	}
	return all
}

func byRegion(moves []tcn.Move) map[tcn.Region][]tcn.Move {
	all := make(map[tcn.Region][]tcn.Move)
	for _, m := range moves {
		all[m.From.Region()] = append(all[m.From.Region()], m)
	}
	return all
}

// opening is the move by which a rule begins a run: from where the machine of a region of runs begins to where a run lives.
func opening(m tcn.Move) bool {
	r := m.From.Region()
	return r.Runs() && m.From == r.Initial() && m.From != m.To && !m.To.Ended()
}

// idle are the statuses from which a run of a region can begin: no other is live.
func idle(r tcn.Region) (all []tcn.Status) {
	for m := range tcn.Statuses() {
		if m.Region == r && m.End {
			all = append(all, m.Status)
		}
	}
	return all
}

// from are the statuses at which a move is made: its own, or all that are not live for one that begins a run.
func from(m tcn.Move) []tcn.Status {
	if opening(m) {
		return idle(m.From.Region())
	}
	return []tcn.Status{m.From}
}

// purposes are what a decision can be to, by the act that carries it out, with the condition that makes a decision one to do it.
var purposes = []struct {
	act acts.Act
	of  string
}{
	{acts.Give{}, "of-giving"}, {acts.Vary{}, "of-varying"}, {acts.Renew{}, "of-renewing"}, {acts.Confirm{}, "of-confirming"},
}

// carriesOut reports whether an act carries a decision out.
func carriesOut(act string) bool {
	for _, p := range purposes {
		if acts.Verb(p.act) == act {
			return true
		}
	}
	return false
}

// name is a text as a name in Promela and in SCXML: a letter first, then letters, digits and _.
func name(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z', '0' <= r && r <= '9' && b.Len() > 0:
			b.WriteRune(r)
		default:
			b.WriteByte('_')
		}
	}
	return b.String()
}
