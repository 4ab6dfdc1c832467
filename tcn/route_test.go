package tcn_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// route requires a route to a status by some acts, does them, and finds the status there.
func (s *scene) route(to tcn.Status, events ...string) {
	s.t.Helper()
	route, err := s.Route(to, s.Now())
	require.NoError(s.t, err)
	got := []string{}
	there := s.but()
	for _, o := range route {
		require.Equal(s.t, tcn.Lawful, o.Effect, o.Rule().Event())
		got = append(got, o.Rule().Event())
		there.does(o.Act())
		require.Equal(s.t, o.After, there.State())
	}
	require.Equal(s.t, append([]string{}, events...), got)
	require.True(s.t, there.reached(to), "%v is not in %v", to, there.State())
}

// reached reports whether a status is shown, or a live run is there.
func (s *scene) reached(to tcn.Status) bool {
	for r := range s.Runs(to.Region()) {
		if r.Live() && r.Status == to {
			return true
		}
	}
	return s.at(to.Region()) == to
}

// noRoute requires that there is none, and gives the grounds.
func (s *scene) noRoute(to tcn.Status) []tcn.Ground {
	s.t.Helper()
	route, err := s.Route(to, s.Now())
	require.Empty(s.t, route)
	var none *tcn.NoRoute
	require.True(s.t, errors.As(err, &none), "%v", err)
	require.Equal(s.t, to, none.To)
	require.False(s.t, none.GaveUp)
	require.NotEmpty(s.t, none.Grounds)
	require.Contains(s.t, err.Error(), to.String())
	for _, g := range none.Grounds {
		require.NotEmpty(s.t, g.Says)
		require.NotEmpty(s.t, g.Law)
		require.Equal(s.t, g.Cure == "", g.By == nobody)
	}
	return none.Grounds
}

// From the first thought to every status that acts can reach: the shortest way in law.
func TestRouteFromTheFirstThought(t *testing.T) {
	s := proposed(t).until("2025-07-01")
	giving := []string{"consult the person before giving", "decide to give", "approve a decision", "give the notice"}
	s.route(tcn.Proposed)
	s.route(tcn.Decided, "decide to give")
	s.route(tcn.Approved, "decide to give", "approve a decision")
	s.route(tcn.Barred, "decide to give", "refuse as the Commissioner")
	s.route(tcn.Asked, "decide to give", "refuse a decision", "ask on a decision to give")
	s.route(tcn.Abandoned, "abandon the proposal")
	s.route(tcn.Issued, giving...)
	s.route(tcn.Secret, giving...)
	s.route(tcn.Referred, append(giving, "refer the notice")...)
	s.route(tcn.Withdrawn, append(giving, "consult the person before revoking", "revoke the whole")...)
	s.route(tcn.Challenged, "claim by complaint") // belief is enough: RIPA 2000 s 65(4)
	s.route(tcn.Sued, append(giving, "sue for compliance")...)
	s.noRoute(tcn.Expired) // time is no act
}

// From a refusal another decision leads on, or asking the Commissioner, s 254(5), as shortly; from the Commissioner's, another decision alone: doubt 36.
func TestRouteAfterARefusal(t *testing.T) {
	decided(t, "2025-07-01").does(refuse("2025-07-01")).
		route(tcn.Issued, "decide to give", "approve a decision", "give the notice")
	decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-01")).
		route(tcn.Issued, "decide to give", "approve a decision", "give the notice")
}

// From a review back to a settled one: revoking needs nobody's approval, s 257(10), so it is shortest.
func TestRouteOutOfAReview(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02")
	s.route(tcn.Advised, "consult the Board", "consult a Commissioner", "report by the Board", "report by a Commissioner, the Board having reported")
	s.route(tcn.Settled, "consult the person before revoking", "revoke the whole")
	given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").does(decideToConfirm("2025-07-04"), approveBy(chief, "2025-07-04")).
		route(tcn.Settled, "confirm the notice")
}

// A region that has a live run may need a second: it is the shortest way.
func TestRouteOpensASecondRun(t *testing.T) {
	given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").route(tcn.Referred, "refer the notice")
	given(t, "2025-07-01").does(complaint("2025-07-02"), list("2025-07-02")).route(tcn.Challenged, "claim in human rights proceedings")
	approved(t, "2025-07-01").does(give("2025-07-01"), decideToVary("2025-07-02", further), approve("2025-07-02")).
		route(tcn.Refused, "decide to vary", "refuse a decision")
}

// From where it has ended there is no way back, s 253(1), and the grounds say what is left to do.
func TestRouteFromTheEnd(t *testing.T) {
	for name, s := range map[string]*scene{
		"withdrawn": given(t, "2025-07-01").revoked("2025-09-01"),
		"reissued":  given(t, "2025-07-01").revoked("2025-09-01").does(giveAnother("2025-09-02")),
		"expired":   given(t, "2025-07-01").until("2027-07-01"),
		"quashed":   given(t, "2025-07-01").does(complaint("2025-09-01"), quash("2025-10-01")),
		"abandoned": proposed(t).does(abandon("2025-07-01")),
	} {
		require.NotEmpty(t, s.noRoute(tcn.Issued), name)
		require.NotEmpty(t, s.noRoute(tcn.Proposed), name)
		require.NotEmpty(t, s.noRoute(tcn.Referred), name)
	}
	var cures strings.Builder
	for _, g := range given(t, "2025-07-01").revoked("2025-09-01").noRoute(tcn.Issued) {
		cures.WriteString(g.Cure + "; ")
	}
	require.Contains(t, cures.String(), "give another notice")
	given(t, "2025-07-01").revoked("2025-09-01").route(tcn.Reissued, "give-another after the revocation")
	given(t, "2025-07-01").until("2027-07-01").noRoute(tcn.Reissued) // an expired notice is not reissued
	given(t, "2025-07-01").revoked("2025-09-01").route(tcn.Avowed, "permit a disclosure", "disclose to the public with permission")
	given(t, "2025-07-01").revoked("2025-09-01").route(tcn.Challenged, "claim in human rights proceedings")
}

// Once given there is no way to before: s 253(1), s 255(8).
func TestRouteIsOneWay(t *testing.T) {
	s := given(t, "2025-07-01")
	for _, to := range []tcn.Status{tcn.Proposed, tcn.Abandoned, tcn.Unbound, tcn.Leaked, tcn.Unreferred} {
		if to != tcn.Unreferred {
			s.noRoute(to)
		}
	}
	s.referred("2025-07-02").noRoute(tcn.Unreferred)
}

// s 257(1), SI 2018/354, reg 2(1): after the 28 days there is nothing to refer. A variation would open a new time: the route knows it.
func TestRouteByAVariation(t *testing.T) {
	s := given(t, "2025-07-01").until("2025-09-01")
	route, err := s.Route(tcn.Referred, s.Now())
	if err != nil {
		s.noRoute(tcn.Referred)
		return
	}
	require.Equal(t, "refer a variation", route[len(route)-1].Rule().Event())
}

// Nothing shorter exists: against a plain search of every lawful option, from several places to every status.
func TestRouteIsShortest(t *testing.T) {
	const deep = 2 // a search of three would take minutes
	for i, at := range places {
		s := at.s(t)
		near := reachable(t, s.Notice, deep)
		for m := range tcn.Statuses() {
			steps, reached := near[m.Status]
			if !reached && (i+int(m.Status))%4 != 0 { // to find that there is no way takes longest
				continue
			}
			route, err := s.Route(m.Status, s.Now())
			switch {
			case reached:
				require.NoError(t, err, "%s to %v", at.name, m.Status)
				require.Len(t, route, steps, "%s to %v", at.name, m.Status)
			case err == nil:
				require.Greater(t, len(route), deep, "%s to %v", at.name, m.Status)
			}
		}
	}
}

// reachable gives, for every status that lawful options reach in so many steps on the notice's day, the fewest steps.
func reachable(t *testing.T, n tcn.Notice, deep int) map[tcn.Status]int {
	t.Helper()
	steps := make(map[tcn.Status]int)
	seen := make(map[string]bool)
	level := []tcn.Notice{n}
	for depth := 0; ; depth++ {
		var next []tcn.Notice
		for _, n := range level {
			s := scene{n, t}
			for m := range tcn.Statuses() {
				if _, ok := steps[m.Status]; !ok && s.reached(m.Status) {
					steps[m.Status] = depth
				}
			}
			if depth == deep {
				continue
			}
			for o := range n.Choices() {
				if o.Effect != tcn.Lawful || idle[o.Rule().Act] {
					continue
				}
				did, err := n.Do(o.Act())
				require.NoError(t, err)
				if text := did.State().String() + o.Rule().Event(); !seen[text] || depth == 0 {
					seen[text] = true
					next = append(next, did)
				}
			}
		}
		if depth == deep {
			return steps
		}
		level = next
	}
}

// idle are acts that move nothing and are remembered by nothing.
var idle = map[string]bool{"say": true, "change": true, "apply": true, "refuse-intervener": true}

// What is no status, no day and no notice is told as such.
func TestRouteRefuses(t *testing.T) {
	var bad *acts.BadAct
	for _, err := range []error{
		func() error { _, err := given(t, "2025-07-01").Route(0, day("2025-07-01")); return err }(),
		func() error { _, err := given(t, "2025-07-01").Route(99, day("2025-07-01")); return err }(),
		func() error { _, err := given(t, "2025-07-01").Route(tcn.Sued, day("2025-06-30")); return err }(),
		func() error { _, err := given(t, "2025-07-01").Route(tcn.Sued, ipa.Date{}); return err }(),
		func() error { _, err := tcn.Notice{}.Route(tcn.Sued, day("2025-06-30")); return err }(),
	} {
		require.True(t, errors.As(err, &bad), "%v", err)
		require.NotEmpty(t, bad.Cure)
	}
}
