package tcn

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// furthestShown is what the state shows for some runs of a region.
func furthestShown(region Region, runs []Status) Status {
	at := region.Initial()
	for _, s := range runs {
		at = max(at, s)
	}
	return at
}

// TestHeadlineIsTheSixMachines explores every combination of Force, Secrecy and Tribunal (with up to two claims) that
// acts can reach, takes each rule's moves one region at a time, and finds exactly the headline's edges.
func TestHeadlineIsTheSixMachines(t *testing.T) {
	type world struct {
		force, secrecy Status
		claims         [2]Status // zero: no such claim
	}
	stage := func(w world) Status {
		state := initialState.with(w.force).with(w.secrecy)
		var runs []Status
		for _, c := range w.claims {
			if c != 0 {
				runs = append(runs, c)
			}
		}
		return state.with(furthestShown(RegionTribunal, runs)).Stage()
	}
	to := func(r *compiledRule, at Status) (Status, bool) {
		if next := r.ownTo[at]; next != 0 {
			return next, true
		}
		if next := r.sweptTo[at]; next != 0 {
			return next, true
		}
		return at, !hasRegion(r.Wants(), at.Region())
	}
	found := make(map[[2]Status]bool)
	start := world{force: Proposed, secrecy: Unbound}
	seen := map[world]bool{start: true}
	queue := []world{start}
	for len(queue) > 0 {
		w := queue[0]
		queue = queue[1:]
		for i := range capabilityTables.rules {
			r := &capabilityTables.rules[i]
			// the claim that the act belongs to: each there is, or a new one
			for slot := range w.claims {
				next, steps := w, []world{w}
				var ok bool
				if next.force, ok = to(r, w.force); !ok {
					continue
				}
				steps = append(steps, next)
				if next.secrecy, ok = to(r, w.secrecy); !ok {
					continue
				}
				steps = append(steps, next)
				if hasRegion(r.Wants(), RegionTribunal) {
					at := w.claims[slot]
					if r.kind.Opens != (at == 0) {
						continue
					}
					if at == 0 {
						at = Unchallenged
					}
					if next.claims[slot], ok = to(r, at); !ok {
						continue
					}
				}
				steps = append(steps, next)
				for i := 1; i < len(steps); i++ {
					if a, b := stage(steps[i-1]), stage(steps[i]); a != b {
						found[[2]Status{a, b}] = true
					}
				}
				if !seen[next] {
					seen[next] = true
					queue = append(queue, next)
				}
			}
		}
	}
	drawn := make(map[[2]Status]bool)
	for _, e := range headlineEdges {
		drawn[[2]Status{e.From, e.To}] = true
	}
	name := func(set map[[2]Status]bool) []string {
		var all []string
		for _, e := range slices.SortedFunc(maps.Keys(set), func(a, b [2]Status) int { return int(a[0])*64 + int(a[1]) - int(b[0])*64 - int(b[1]) }) {
			all = append(all, e[0].String()+" to "+e[1].String())
		}
		return all
	}
	require.Equal(t, name(found), name(drawn), "the headline's edges are those of the six machines")
	require.Greater(t, len(seen), 50, "the exploration reaches something")
}

// The headline's events, each with every stage from which and to which it leads: a second claim's stage shows through the first's.
func TestHeadlineEvents(t *testing.T) {
	told := map[string][]string{}
	for _, e := range headlineEdges {
		told[e.Event] = append(told[e.Event], e.From.String()+" to "+e.To.String())
	}
	require.Equal(t, map[string][]string{
		"give":                  {"proposed to issued"},
		"give, claim lodged":    {"proposed to challenged"},
		"give, claim taken up":  {"proposed to tribunal"},
		"abandon":               {"proposed to abandoned"},
		"bind":                  {"issued to secret"},
		"claim":                 {"secret to challenged"},
		"take up":               {"challenged to tribunal"},
		"end claim":             {"challenged to secret", "tribunal to secret"},
		"leave the other claim": {"tribunal to challenged"},
		"appeal":                {"secret to tribunal", "challenged to tribunal"},
		"revoke":                {"secret to withdrawn", "challenged to withdrawn", "tribunal to withdrawn"},
		"reissue":               {"withdrawn to reissued"},
		"revoke, another given": {"secret to reissued", "challenged to reissued", "tribunal to reissued"},
		"lapse":                 {"secret to expired", "challenged to expired", "tribunal to expired"},
		"quash":                 {"secret to quashed", "withdrawn to quashed", "reissued to quashed", "expired to quashed", "challenged to quashed", "tribunal to quashed"},
	}, told)
}
