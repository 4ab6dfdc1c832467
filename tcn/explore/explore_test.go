package explore_test

import (
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/explore"
)

var acme = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}

// proposed is a notice of which somebody thinks on a day.
func proposed(year, month, day int) tcn.Notice {
	return proposedOf(acts.TechnicalCapability, year, month, day)
}

func proposedOf(kind acts.NoticeKind, year, month, day int) tcn.Notice {
	n, err := tcn.NewOf(kind, "First", acme).On(ipa.Day(year, month, day))
	if err != nil {
		panic(err)
	}
	return n
}

// given is a notice with two requirements that was given on a day.
func given(year, month, day int) tcn.Notice {
	return givenOf(acts.TechnicalCapability, year, month, day)
}

func givenOf(kind acts.NoticeKind, year, month, day int) tcn.Notice {
	on := ipa.Day(year, month, day)
	n := proposedOf(kind, year, month, day)
	for _, act := range []acts.Act{
		acts.Consult{On: on, Before: acts.Giving},
		acts.Decide{On: on, To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests, Adds: []acts.Requirement{
			{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90},
			{Name: "records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: acts.Undisclosed},
		}},
		acts.Approve{By: actors.JudicialCommissioner{}, On: on, Considered: acts.PrivacyTests},
		acts.Give{On: on, Considered: acts.AllFactors},
	} {
		var err error
		if n, err = n.Do(act); err != nil {
			panic(err)
		}
	}
	return n
}

// Explorations leave much to be collected, and keep little.
func init() { debug.SetGCPercent(400) }

// spaces are the spaces by shapes that hang together, each complete, until the first life has ended; and, where the long
// explorations are to be made (EXPLORE=large), the two largest that are complete, and the nearest part of that of all six regions.
var spaces = sync.OnceValue(func() [][]explore.State {
	type space struct {
		start   tcn.Notice
		regions []tcn.Region // none: all six, and no more than 30,000 states
	}
	explored := []space{
		{proposed(2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionReview}},
		{proposed(2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionSecrecy}},
		{given(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionReview}},
		{given(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionSecrecy, tcn.RegionTribunal}},
		{given(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionTribunal, tcn.RegionEnforcement}},
	}
	if large() {
		explored = append(explored,
			space{given(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionSecrecy, tcn.RegionReview, tcn.RegionTribunal, tcn.RegionEnforcement}},
			space{proposed(2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionForce, tcn.RegionSecrecy, tcn.RegionReview, tcn.RegionEnforcement}},
			space{proposed(2025, 7, 1), nil},
		)
	}
	all := make([][]explore.State, len(explored))
	var wait sync.WaitGroup
	for i, s := range explored {
		wait.Go(func() {
			b := explore.Bounds{Same: explore.Shape, Regions: s.regions, Until: ipa.Day(2027, 7, 2), States: 30_000}
			if s.regions != nil {
				b.States = 0
			}
			states, complete := explore.Reach(s.start, b)
			if !complete && s.regions != nil {
				panic("nothing bounds this exploration")
			}
			all[i] = states
		})
	}
	wait.Wait()
	return all
})

// large reports whether the long explorations are to be made: EXPLORE=large, some minutes.
func large() bool { return os.Getenv("EXPLORE") == "large" }

// sound requires every property of every state, and hands each state on with its choices.
func sound(t *testing.T, states []explore.State, each func(tcn.Notice, []tcn.Choice)) {
	t.Helper()
	wrong := make(map[string]bool)
	var choices []tcn.Choice // one slice for all, as there are many
	for i, s := range states {
		choices = slices.AppendSeq(choices[:0], s.Notice.Choices())
		each(s.Notice, choices)
		for _, says := range check(s.Notice, choices) {
			if wrong[says] || len(wrong) > 20 {
				continue
			}
			wrong[says] = true
			t.Errorf("%v: %s", s.Notice.State(), says)
			for _, at := range explore.Path(states, i) {
				t.Logf("  %v: %s", states[at].Notice.Now(), step(states[at]))
			}
		}
	}
	t.Logf("%d states, %d steps at most", len(states), states[len(states)-1].Steps)
}

// places are places in the law.
func places(texts ...string) (all []ipa.Citation) {
	for _, text := range texts {
		all = append(all, ipa.MustParse(text))
	}
	return all
}

// restsOnNone requires that no position of a notice rests on words that are another kind's.
func restsOnNone(t *testing.T, n tcn.Notice, others []ipa.Citation) {
	t.Helper()
	for p := range n.Positions() {
		for _, c := range p.Law {
			for _, other := range others {
				if c.Within(other) {
					t.Fatalf("%s rests on %v", p.ID, c)
				}
			}
		}
	}
}

// check is [explore.Check] with choices that are known.
func check(n tcn.Notice, choices []tcn.Choice) []string {
	wrong := explore.CheckNotice(n)
	for p := range explore.Properties() {
		if p.Choice == nil {
			continue
		}
		for _, o := range choices {
			if says := p.Choice(n, o); says != "" {
				wrong = append(wrong, p.Name+": "+o.Rule().Event()+": "+says)
			}
		}
	}
	return wrong
}

// step is a state's step in words.
func step(s explore.State) string {
	switch {
	case s.From < 0:
		return "the start"
	case s.Act == nil:
		return "a wait"
	}
	return s.Event
}

// Every property holds in every state; every status is reached; every rule is used, by an act that is not void.
func TestWholeSpaces(t *testing.T) {
	t.Parallel()
	reached := make(map[tcn.Status]bool)
	used := make(map[string]bool)
	pairs := 0
	for _, states := range spaces() {
		require.Greater(t, len(states), 50)
		sound(t, states, func(n tcn.Notice, choices []tcn.Choice) {
			for region := range tcn.Regions() {
				reached[n.State().In(region)] = true
			}
			can := make(map[string]bool)
			pairs += len(choices)
			for _, o := range choices {
				if o.Effect != tcn.Void {
					can[o.Rule().Event()], used[o.Rule().Event()] = true, true
				}
			}
			powersAreActs(t, n, can)
		})
	}
	t.Logf("%d pairs of a state and an act", pairs)
	for m := range tcn.Statuses() {
		require.True(t, reached[m.Status], "%v is not reached", m.Status)
	}
	var unused []string
	for r := range tcn.Rules() {
		if !used[r.Event()] && r.Reading == "" { // not those that are there under another reading alone
			unused = append(unused, r.Event())
		}
	}
	// After a refusal on a review there is nobody to ask, s 258(4), nor after a Deputy's of a request, s 227(10A); the Tribunal can release
	// nobody, s 255(8); and time lapses a notice, nobody does.
	require.Equal(t, []string{"ask on a review", "ask after a Deputy's refusal of the request", "rule-on-secrecy releasing somebody",
		"lapse of time during a review", "lapse of time"}, unused)
}

// Every property holds in every state of the spaces of a national security notice too, ss 252 and 254 to 258: by the same shapes and regions. Its statuses
// are all reached, and nothing is done that is not in its column.
func TestSpacesOfANationalSecurityNotice(t *testing.T) {
	t.Parallel()
	own, others := make(map[string]bool), places("s 253")
	for r := range tcn.Rules(acts.NationalSecurity) {
		own[r.ID] = true
	}
	reached := make(map[tcn.Status]bool)
	until := ipa.Day(2027, 7, 2)
	for _, s := range []struct {
		start   tcn.Notice
		regions []tcn.Region
	}{
		{proposedOf(acts.NationalSecurity, 2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionReview}},
		{proposedOf(acts.NationalSecurity, 2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionSecrecy}},
		{givenOf(acts.NationalSecurity, 2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionReview}},
		{givenOf(acts.NationalSecurity, 2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionSecrecy, tcn.RegionTribunal}},
		{givenOf(acts.NationalSecurity, 2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionTribunal, tcn.RegionEnforcement}},
	} {
		states, complete := explore.Reach(s.start, explore.Bounds{Same: explore.Shape, Regions: s.regions, Until: until})
		require.True(t, complete)
		require.Greater(t, len(states), 50)
		sound(t, states, func(n tcn.Notice, choices []tcn.Choice) {
			require.Equal(t, acts.NationalSecurity, n.Kind())
			for region := range tcn.Regions() {
				reached[n.State().In(region)] = true
			}
			for _, o := range choices {
				require.True(t, own[o.ID()], o.ID())
			}
			restsOnNone(t, n, others)
		})
	}
	for m := range tcn.Statuses(acts.NationalSecurity) {
		require.True(t, reached[m.Status], "%v is not reached", m.Status)
	}
}

// Every property holds in every state of the spaces of a notification notice, ss 258A and 258B. Every status that the kind has is reached, and no other; every
// rule that can be is used; and of what it has not, all is void in every state.
func TestSpacesOfANotificationNotice(t *testing.T) {
	t.Parallel()
	can, has := make(map[string]bool), make(map[tcn.Status]bool)
	others := places("s 252", "s 253", "s 254", "s 255", "s 256", "s 256A", "s 257", "s 258")
	for r := range tcn.Rules(acts.Notification) {
		can[r.ID] = false
	}
	for m := range tcn.Statuses(acts.Notification) {
		has[m.Status] = true
	}
	reached, until := make(map[tcn.Status]bool), ipa.Day(2027, 7, 2)
	for _, s := range []struct {
		start   tcn.Notice
		regions []tcn.Region
	}{
		{proposedOf(acts.Notification, 2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionForce}},
		{proposedOf(acts.Notification, 2025, 7, 1), []tcn.Region{tcn.RegionLock, tcn.RegionReview, tcn.RegionSecrecy}},
		{notifying(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionReview, tcn.RegionLock}},
		{notifying(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionSecrecy, tcn.RegionTribunal}},
		{notifying(2025, 7, 1), []tcn.Region{tcn.RegionForce, tcn.RegionTribunal, tcn.RegionEnforcement}},
	} {
		states, complete := explore.Reach(s.start, explore.Bounds{Same: explore.Shape, Regions: s.regions, Until: until})
		require.True(t, complete)
		require.Greater(t, len(states), 5)
		sound(t, states, func(n tcn.Notice, choices []tcn.Choice) {
			require.Equal(t, acts.Notification, n.Kind())
			require.Zero(t, n.LastDay())
			for region := range tcn.Regions() {
				at := n.State().In(region)
				require.True(t, has[at], at)
				reached[at] = true
			}
			for _, o := range choices {
				_, own := can[o.ID()]
				require.True(t, own, o.ID())
				can[o.ID()] = can[o.ID()] || o.Effect != tcn.Void
			}
			restsOnNone(t, n, others)
		})
	}
	require.Equal(t, has, reached)
	var never []string
	for id, is := range can {
		if !is {
			never = append(never, id)
		}
	}
	slices.Sort(never)
	require.Equal(t, []string{"approve-none", "ask-none", "confirm-none", "consult-board-none", "consult-commissioner-none", "consult-renewing-none",
		"decide-confirm-none", "decide-renew-none", "direct-none", "extend-none", "refer-none", "refuse-none", "renew-none", "report-none",
		"rule-on-secrecy-release", "sue-standstill-none"}, never)
}

// notifying is a notification notice of one relevant change, given on a day, and varied on the next to specify another.
func notifying(year, month, day int) tcn.Notice {
	n := proposedOf(acts.Notification, year, month, day)
	on := ipa.Day(year, month, day)
	for _, act := range []acts.Act{
		acts.Consult{On: on, Before: acts.Giving},
		acts.Decide{On: on, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Adds: []acts.Requirement{
			{Name: "content", Obligation: ipa.MustParse("SI 2025/656, reg 3(1)")},
		}},
		acts.Give{On: on, Considered: acts.AllFactors},
		acts.Consult{On: on.Add(1), Before: acts.Varying},
		acts.Decide{On: on.Add(1), To: acts.Varying, Necessary: acts.Found, Proportionate: acts.Found, Adds: []acts.Requirement{
			{Name: "retention", Obligation: ipa.MustParse("SI 2025/656, reg 3(2)(a)")},
		}},
		acts.Vary{On: on.Add(1), Considered: acts.AllFactors},
	} {
		var err error
		if n, err = n.Do(act); err != nil {
			panic(err)
		}
	}
	return n
}

// A notice of another kind is another state, and nothing of it is the same.
func TestKindsAreOtherStates(t *testing.T) {
	one, other := proposed(2025, 7, 1), proposedOf(acts.NationalSecurity, 2025, 7, 1)
	require.NotEqual(t, explore.Shape(one), explore.Shape(other))
	require.NotEqual(t, explore.Signature(one), explore.Signature(other))
}

// powers are the powers in the table of positions, by a part of their content, with the acts by which they are used. Of a refusal's
// power to ask, and of others that several forms use, one form is enough.
var powers = map[string][]string{
	"refer the notice back":                     {"refer the notice"},
	"refer the variation back":                  {"refer a variation"},
	"refer the renewal back":                    {"refer a renewal"},
	"give the notice that has been approved":    {"give the notice"},
	"decide to give a notice":                   {"decide to give"},
	"ask the Commissioner to decide":            {"ask on a decision to give", "ask on a decision to vary", "ask on a decision to renew"},
	"revoke the notice, wholly or in part":      {"revoke the whole", "revoke another having been given"},
	"permit a disclosure":                       {"permit a disclosure"},
	"sue to enforce compliance":                 {"sue for compliance"},
	"sue to enforce secrecy":                    {"sue for secrecy"},
	"sue to enforce the standstill":             {"sue for the standstill"},
	"decide on the request":                     {"approve on request"},
	"approve or refuse the outcome":             {"approve the outcome of a review"},
	"approve or refuse to approve the decision": {"approve a decision"},
	"direct a time for evidence":                {"direct a time for evidence"},
	"make an interim order in human rights":     {"order-interim in proceedings"},
	"make an interim order on a complaint":      {"order-interim on a complaint"},
	"quash or revoke the notice":                {"quash the whole", "quash a notice that has ended"},
	"complain to the Tribunal":                  {"claim by complaint"},
	"give another notice of the kind":           {"give-another after the revocation"},
	"give another notice, by the full route":    {"give-another after the end"},
	"grant an injunction":                       {"enjoin the person"},
}

// powersAreActs requires that somebody has a power exactly when an act that uses it is not void.
func powersAreActs(t *testing.T, n tcn.Notice, can map[string]bool) {
	t.Helper()
	has := make(map[string]bool)
	for p := range n.Positions() {
		if p.Kind == tcn.Power {
			for content := range powers {
				has[content] = has[content] || strings.Contains(p.Content, content)
			}
		}
	}
	for content, events := range powers {
		used := slices.ContainsFunc(events, func(event string) bool { return can[event] })
		if used != has[content] && !complained[content] {
			complained[content] = true
			t.Errorf("%v on %v: power to %s: %t; its act can be done: %t", n.State(), n.Now(), content, has[content], used)
			for r := range n.History() {
				t.Logf("  %v", r)
			}
		}
	}
}

var complained = make(map[string]bool)

// And every property of notices holds on the day before, of and after each edge of each clock.
func TestWholeSpacesOnEdges(t *testing.T) {
	t.Parallel()
	for i, states := range spaces() {
		if i == 0 && !large() {
			continue // the largest but that of all six
		}
		days := 0
		for _, s := range states {
			for _, day := range explore.Edges(s.Notice, ipa.Day(2028, 1, 1)) {
				n, err := s.Notice.On(day)
				require.NoError(t, err)
				days++
				require.Empty(t, explore.CheckNotice(n), "%v on %v", s.Notice.State(), day)
			}
		}
		t.Logf("%d states on their edges", days)
		require.Greater(t, days, len(states))
	}
}

// Under other law the space is another, and as sound: before the two years, between the two commencements of 2024 and 2025.
func TestOtherLaw(t *testing.T) {
	t.Parallel()
	for _, start := range []tcn.Notice{proposed(2018, 3, 12), proposed(2024, 10, 14)} {
		states, _ := explore.Reach(start, explore.Bounds{Same: explore.Shape, Until: ipa.Day(2026, 12, 31), States: bound(250)})
		sound(t, states, func(n tcn.Notice, choices []tcn.Choice) {})
	}
}

// By signatures, region by region: with everything that a notice remembers.
func TestRegionByRegion(t *testing.T) {
	t.Parallel()
	for _, regions := range [][]tcn.Region{
		{tcn.RegionLock, tcn.RegionForce},
		{tcn.RegionLock, tcn.RegionReview},
		{tcn.RegionLock, tcn.RegionSecrecy},
		{tcn.RegionLock, tcn.RegionTribunal},
		{tcn.RegionLock, tcn.RegionEnforcement},
	} {
		states, complete := explore.Reach(proposed(2025, 7, 1), explore.Bounds{Regions: regions, Until: ipa.Day(2029, 12, 31), States: bound(120)})
		t.Logf("%v: complete %t", regions, complete)
		sound(t, states, func(n tcn.Notice, choices []tcn.Choice) {})
	}
}

// bound is a number of states, much larger where the long explorations are to be made.
func bound(states int) int {
	if large() {
		return 20 * states
	}
	return states
}

// The same start and bounds give the same states in the same order, each with its history and by steps that lead there.
func TestReachIsDeterministic(t *testing.T) {
	t.Parallel()
	b := explore.Bounds{Until: ipa.Day(2027, 12, 31), States: 120}
	one, complete := explore.Reach(proposed(2025, 7, 1), b)
	require.False(t, complete)
	two, _ := explore.Reach(proposed(2025, 7, 1), b)
	require.Len(t, two, len(one))
	for i := range one {
		require.Equal(t, explore.Signature(one[i].Notice), explore.Signature(two[i].Notice))
		require.Equal(t, one[i].Notice.Now(), two[i].Notice.Now())
		require.Equal(t, one[i].From, two[i].From)
		path := explore.Path(one, i)
		require.Len(t, path, one[i].Steps+1)
		require.Zero(t, path[0])
		require.Equal(t, i, path[len(path)-1])
		for _, at := range path[1:] {
			before := one[one[at].From].Notice
			if one[at].Act == nil {
				waited, err := before.On(one[at].Notice.Now())
				require.NoError(t, err)
				require.Equal(t, one[at].Notice.State(), waited.State())
				continue
			}
			did, err := before.Do(one[at].Act)
			require.NoError(t, err)
			require.Equal(t, one[at].Notice.State(), did.State())
		}
		if i > 0 {
			require.GreaterOrEqual(t, one[i].Steps, one[i-1].Steps) // breadth first: the shortest
		}
	}
}

// A signature leaves out names, numbers and days, and tells what is remembered; a shape does not.
func TestSignatureLeavesOutDays(t *testing.T) {
	t.Parallel()
	one, two := given(2025, 7, 1), given(2025, 7, 2)
	require.Equal(t, explore.Signature(one), explore.Signature(two))
	require.Equal(t, explore.Signature(proposed(2025, 7, 1)), explore.Signature(proposed(2025, 7, 2)))
	consulted, err := two.Do(acts.Consult{On: ipa.Day(2025, 7, 2), Before: acts.Varying})
	require.NoError(t, err)
	require.NotEqual(t, explore.Signature(two), explore.Signature(consulted))
	require.Equal(t, explore.Shape(two), explore.Shape(consulted))
}

// Bounds are kept.
func TestBounds(t *testing.T) {
	t.Parallel()
	states, complete := explore.Reach(tcn.New("First", acme), explore.Bounds{Depth: 2})
	require.False(t, complete)
	require.Equal(t, ipa.Day(2018, 3, 12), states[0].Notice.Now())
	for _, s := range states {
		require.LessOrEqual(t, s.Steps, 2)
		require.Equal(t, ipa.Day(2018, 3, 12), s.Notice.Now()) // no Until: time does not pass
	}
	states, complete = explore.Reach(proposed(2025, 7, 1), explore.Bounds{Regions: []tcn.Region{tcn.RegionLock}})
	require.True(t, complete)
	for _, s := range states {
		require.Equal(t, tcn.Unchallenged, s.Notice.State().In(tcn.RegionTribunal))
		require.Equal(t, tcn.Unsued, s.Notice.State().In(tcn.RegionEnforcement))
		for region := range tcn.Regions() {
			live := 0
			for r := range s.Notice.Runs(region) {
				if r.Live() {
					live++
				}
			}
			require.LessOrEqual(t, live, 1)
		}
	}
	states, complete = explore.Reach(tcn.Notice{}, explore.Bounds{})
	require.Empty(t, states)
	require.True(t, complete)
	require.Empty(t, explore.Path(nil, -1))
}

// The properties are all there, with words of law that are in the tables.
func TestPropertiesAreWhole(t *testing.T) {
	names := make(map[string]bool)
	for p := range explore.Properties() {
		require.NotEmpty(t, p.Name)
		require.False(t, names[p.Name])
		names[p.Name] = true
		require.NotEqual(t, p.Notice == nil, p.Choice == nil)
		if p.Law != "" {
			_, ok := ipa.Lookup(ipa.MustParse(p.Law))
			require.True(t, ok, p.Law)
		}
	}
	require.GreaterOrEqual(t, len(names), 12)
}

// A path is of a list that Reach gave: whatever else is handed in, it ends, and is none.
func TestPathOfWhatReachDidNotGive(t *testing.T) {
	straight := []explore.State{{From: -1}, {From: 0}, {From: 1}}
	require.Equal(t, []int{0, 1, 2}, explore.Path(straight, 2))
	require.Equal(t, []int{0}, explore.Path(straight, 0))
	for _, to := range []int{-1, -1 << 62, 3, 1 << 62} {
		require.Empty(t, explore.Path(straight, to), to)
	}
	for name, states := range map[string][]explore.State{
		"from itself":      {{From: -1}, {From: 1}},
		"from one after":   {{From: -1}, {From: 2}, {From: -1}},
		"from none":        {{From: -1}, {From: 7}},
		"round and round":  {{From: 1}, {From: 0}},
		"the start itself": {{From: 0}, {From: 0}},
	} {
		require.Empty(t, explore.Path(states, 1), name)
	}
}
