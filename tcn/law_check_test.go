package tcn_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// seen is what the assertions below have shown of the table: TestLawIsComplete asks it what is missing.
var seen = struct {
	best   map[string]tcn.Effect   // by rule: the least grave effect
	need   map[string]bool         // by need: it was the only ground
	other  map[string]map[int]bool // by need, and by open question: under another reading of that it was the only ground
	region map[string]bool         // by rule and region: it was the only ground
}{make(map[string]tcn.Effect), make(map[string]bool), make(map[string]map[int]bool), make(map[string]bool)}

// note keeps what a ruling on a notice shows. A rule that is there under one reading alone is shown under that as the others are by default.
func note(n tcn.Notice, r tcn.Ruling) {
	rule, grounds := r.Rule(), r.Grounds()
	var otherwise []int
	for id, reading := range n.Readings() {
		if d, _ := ipa.DoubtBy(id); id+"="+reading != rule.Reading {
			otherwise = append(otherwise, d.N)
		}
	}
	switch {
	case len(otherwise) == 1 && len(grounds) == 1:
		id := grounds[0].ID
		if seen.other[id] == nil {
			seen.other[id] = make(map[int]bool)
		}
		seen.other[id][otherwise[0]] = true
		return
	case len(otherwise) > 0:
		return
	}
	if best := seen.best[rule.Event()]; best == 0 || r.Effect() < best {
		seen.best[rule.Event()] = r.Effect()
	}
	if len(grounds) != 1 {
		return
	}
	seen.need[grounds[0].ID] = true
	for region := range tcn.Regions() {
		if grounds[0].ID == rule.ID+"/"+region.String() {
			seen.region[regionKey(rule, region)] = true
		}
	}
}

func regionKey(r tcn.Rule, region tcn.Region) string { return r.Event() + ": " + region.String() }

// lawful requires an act to be lawful by a form, and does it.
func (s *scene) lawful(act acts.Act, form string) *scene {
	s.t.Helper()
	before := s.State()
	try, err := s.Try(act)
	require.NoError(s.t, err)
	require.Empty(s.t, try.Grounds())
	require.Equal(s.t, tcn.Lawful, try.Effect())
	require.Equal(s.t, form, try.Rule().Form)
	s.does(act)
	require.Equal(s.t, s.State(), try.After())
	require.Equal(s.t, before, s.ruling().Before())
	note(s.Notice, try)
	return s
}

// moves requires a lawful act by a form that takes a region to a status, and does it.
func (s *scene) moves(act acts.Act, form string, to tcn.Status) *scene {
	s.t.Helper()
	s.lawful(act, form)
	require.Equal(s.t, to, s.at(to.Region()))
	return s
}

// still requires a lawful act by a form that moves nothing, and does it.
func (s *scene) still(act acts.Act, form string) *scene {
	s.t.Helper()
	before := s.State()
	s.lawful(act, form)
	require.Equal(s.t, before, s.State())
	require.False(s.t, s.ruling().Moves())
	return s
}

// only requires an act to have a single ground: its effect, the words that it cites, and who can cure it.
// The act is tried and, in another scene, done; the scene stays as it is.
func (s *scene) only(act acts.Act, effect tcn.Effect, law string, cure actors.Role) tcn.Ruling {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	grounds := r.Grounds()
	require.Len(s.t, grounds, 1, "%v: %v", r, grounds)
	g := grounds[0]
	require.Equal(s.t, effect, g.Effect, g.Says)
	require.Equal(s.t, effect, r.Effect())
	require.Contains(s.t, citations(g), law, g.Says)
	require.Equal(s.t, cure, g.By, g.Says)
	require.Equal(s.t, cure == nobody, g.Cure == "", g.Says)
	n, err := s.Do(act)
	if effect == tcn.Void {
		var refusal *tcn.Refusal
		require.True(s.t, errors.As(err, &refusal))
		require.Equal(s.t, s.State(), n.State())
		require.Equal(s.t, s.State(), r.After())
		require.Equal(s.t, cure == nobody, strings.Contains(err.Error(), "nothing cures"))
	} else {
		require.NoError(s.t, err)
		require.Equal(s.t, n.State(), r.After())
		latest, _ := n.Latest()
		require.Equal(s.t, effect, latest.Effect())
	}
	note(s.Notice, r)
	return r
}

// void, irregular and breach require a single ground with that effect.
func (s *scene) void(act acts.Act, law string, cure actors.Role) tcn.Ruling {
	s.t.Helper()
	return s.only(act, tcn.Void, law, cure)
}
func (s *scene) irregular(act acts.Act, law string, cure actors.Role) tcn.Ruling {
	s.t.Helper()
	return s.only(act, tcn.Irregular, law, cure)
}
func (s *scene) breach(act acts.Act, law string, cure actors.Role) tcn.Ruling {
	s.t.Helper()
	return s.only(act, tcn.Breach, law, cure)
}

// misplaced requires an act to be void for one ground: a region is at a status from which the act does not take it.
func (s *scene) misplaced(act acts.Act, at tcn.Status) {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	grounds := r.Grounds()
	require.Len(s.t, grounds, 1, "%v: %v", r, grounds)
	require.Equal(s.t, tcn.Void, r.Effect())
	require.True(s.t, strings.HasPrefix(grounds[0].Says, fmt.Sprintf("%v is %v, not ", at.Region(), at)), grounds[0].Says)
	require.NotEmpty(s.t, grounds[0].Cure)
	require.NotZero(s.t, grounds[0].By)
	require.NotEmpty(s.t, grounds[0].Law)
	_, err = s.Do(act)
	var refusal *tcn.Refusal
	require.True(s.t, errors.As(err, &refusal))
	note(s.Notice, r)
}

// displaced requires an act to be void, a region's status being among the grounds.
func (s *scene) displaced(act acts.Act, at tcn.Status) {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	require.Equal(s.t, tcn.Void, r.Effect())
	require.True(s.t, slices.ContainsFunc(r.Grounds(), func(g tcn.Ground) bool {
		return strings.HasPrefix(g.Says, fmt.Sprintf("%v is %v, not ", at.Region(), at))
	}), "%v", r.Grounds())
	note(s.Notice, r)
}

// notYet requires an act to be void because its words had not begun.
func (s *scene) notYet(act acts.Act, law string) {
	s.t.Helper()
	r := s.void(act, law, nobody)
	require.Contains(s.t, r.Grounds()[0].Says, "not yet in force")
}

// doubts requires an open question to bear on the ruling, with the effect under the other reading; or, where that is the same, the
// question not to be named. The act is tried, not done; and so it is on the history as another reading would have made it.
func (s *scene) doubts(act acts.Act, effect tcn.Effect, doubt int, otherwise tcn.Effect) {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	require.Equal(s.t, effect, r.Effect(), "%v", r.Grounds())
	note(s.Notice, r)
	if s.otherwise(act, doubt); otherwise != effect {
		requireDoubt(s.t, r, doubt, otherwise)
	} else {
		s.certain(act, doubt)
	}
}

// certain requires an open question not to bear on the ruling.
func (s *scene) certain(act acts.Act, doubt int) {
	s.t.Helper()
	for reading, other := range s.otherwise(act, doubt) {
		s.t.Errorf("%s on %v: doubt %d, reading %q: %v", acts.Verb(act), acts.On(act), doubt, reading, other)
	}
}

// otherwise are the effects of an act under the other readings of an open question, where they are other effects: as the ruling says, and as
// the act is when it is tried there.
func (s *scene) otherwise(act acts.Act, doubt int) map[string]tcn.Effect {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	named, tried := make(map[string]tcn.Effect), make(map[string]tcn.Effect)
	for _, d := range r.Doubts() {
		if d.N == doubt {
			require.NotContains(s.t, named, d.Reading, "named twice")
			named[d.Reading] = d.Other
		}
	}
	d, _ := ipa.DoubtOf(doubt)
	for i, reading := range d.Readings {
		if i == d.Default {
			continue
		}
		m := s.under(d.ID + "=" + reading.Name)
		other, err := m.Try(m.known(act))
		require.NoError(s.t, err)
		if note(m.Notice, other); other.Effect() != r.Effect() {
			tried[reading.Name] = other.Effect()
		}
	}
	require.Equal(s.t, tried, named, "%v, doubt %d", r, doubt)
	return named
}

// known is an act with those alone of the requirements that a change defeats which the notice has, or has had: the rest never came into it here.
func (s *scene) known(act acts.Act) acts.Act {
	c, ok := act.(acts.Change)
	if !ok {
		return act
	}
	has := func(name string) bool {
		return slices.ContainsFunc(slices.Collect(s.Requirements()), func(r tcn.RequirementState) bool { return r.Name == name })
	}
	c.Defeats = slices.DeleteFunc(slices.Clone(c.Defeats), func(name string) bool { return !has(name) })
	return c
}

// under is the scene as its acts would have made it under other readings of open questions.
func (s *scene) under(readings ...string) *scene {
	s.t.Helper()
	m, _, err := s.Replay(tcn.Standpoint{Law: s.LawDay(), Readings: readings})
	require.NoError(s.t, err)
	return &scene{m, s.t}
}

// bad requires what is no act at all: the field that is wrong, and a cure.
func (s *scene) bad(act acts.Act, field string) {
	s.t.Helper()
	_, err := s.Try(act)
	var bad *acts.BadAct
	require.True(s.t, errors.As(err, &bad), "%v", err)
	require.Equal(s.t, field, bad.Field)
	require.NotEmpty(s.t, bad.Cure)
}

// citations are the words that a ground cites.
func citations(g tcn.Ground) (all []string) {
	for _, c := range g.Law {
		all = append(all, c.String())
	}
	return all
}

// requireDoubt requires an open question to be among those on which a ruling turns, with the effect under another reading.
func requireDoubt(t require.TestingT, r tcn.Ruling, n int, other tcn.Effect) {
	is := func(d tcn.Doubt) bool { return d.N == n && d.Other == other }
	require.True(t, slices.ContainsFunc(r.Doubts(), is), "%v: doubt %d, %v: %v", r, n, other, r.Doubts())
}
