package tcn_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"sync"
	"testing"
	"unsafe"

	"github.com/looplab/fsm"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// Everything that holds for every act on every notice is checked on the way through random lives.
func TestWalks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		walk(t, func(n tcn.Notice, act tcn.Act) tcn.Notice {
			had := walkTop(n)
			r, err := n.Try(act)
			next, did := n.Do(act)
			require.Equal(t, had, walkTop(n), "the notice that was tried and done to has changed")
			if err != nil {
				walkBad(t, err)
				require.Equal(t, err, did)
				require.Equal(t, had, walkTop(next))
				return n
			}
			walkGrounds(t, r)
			if r.Effect() == tcn.Void {
				var refusal *tcn.Refusal
				require.ErrorAs(t, did, &refusal)
				walkSame(t, r, refusal.Ruling)
				require.Equal(t, r.Before(), r.After())
				require.Equal(t, had, walkTop(next), "a void act changed the notice")
				return n
			}
			require.NoError(t, did)
			latest, ok := next.Latest()
			require.True(t, ok)
			walkSame(t, r, latest)
			require.Equal(t, r.Run(), latest.Run(), "Try and Do name different runs: %v", r)
			waited, err := n.On(tcn.On(act))
			require.NoError(t, err)
			require.Equal(t, waited.State(), r.Before())
			require.Equal(t, next.State(), r.After())
			require.Equal(t, tcn.On(act), next.Now())
			walkState(t, next)
			walkLooplab(t, waited, next, latest)
			walkDays(t, next)
			return next
		})
	})
}

// The same history gives the same notice and the same bytes; and what is written reads back as the same notice.
func TestSameHistorySameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		again := tcn.New(n.Name(), n.To()).Under(n.Law())
		for r := range n.History() {
			if r.Act() == nil {
				continue // time does it again
			}
			var err error
			again, err = again.Do(r.Act())
			require.NoError(t, err)
		}
		require.Equal(t, walkDump(n), walkDump(again))

		bytes, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		twice, err := tcn.EncodeHistory(again)
		require.NoError(t, err)
		require.Equal(t, string(bytes), string(twice))
		read, err := tcn.DecodeHistory(bytes)
		require.NoError(t, err, string(bytes))
		require.Equal(t, walkDump(n), walkDump(read))
	})
}

// Histories share their past: neither of two branches touches the other, or the notice from which they part.
func TestBranches(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		trunk := walkDump(n)
		one := walkOn(t, n, walkDo)
		seen := walkDump(one)
		other := walkOn(t, n, walkDo)
		require.Equal(t, seen, walkDump(one), "a second branch changed the first")
		require.Equal(t, trunk, walkDump(n), "a branch changed the trunk")
		past := slices.Collect(n.History())
		for _, branch := range []tcn.Notice{one, other} {
			require.Equal(t, len(past), len(slices.Collect(branch.History())[:len(past)]))
			for i, r := range slices.Collect(branch.History())[:len(past)] {
				walkSame(t, past[i], r)
			}
		}
	})
}

// Two variations of one notice add their requirements each to a notice of its own.
func TestBranchesOfContent(t *testing.T) {
	home, on := actors.SecretaryOfState{}, ipa.Day(2025, 8, 1)
	vary := func(n tcn.Notice, name string) tcn.Notice {
		add := walkRequirements[0]
		add.Name = name
		for _, act := range []tcn.Act{
			tcn.Decide{By: home, On: on, To: tcn.Varying, Adds: []tcn.Requirement{add}, Necessary: tcn.Found, Proportionate: tcn.Found},
			tcn.Approve{By: actors.JudicialCommissioner{}, On: on},
			tcn.Vary{By: home, On: on, Considered: tcn.AllFactors},
		} {
			var err error
			n, err = n.Do(act)
			require.NoError(t, err)
		}
		return n
	}
	n := walkLife(0)[:6].do(t)
	for range 4 { // a slice with room to spare comes sooner or later
		one := vary(n, "one")
		seen := walkDump(one)
		vary(n, "other")
		require.Equal(t, seen, walkDump(one))
		n = vary(n, fmt.Sprint("common ", len(slices.Collect(n.Requirements()))))
	}
}

// An option says what doing would say: it is what Try makes of its act on the day, and looking changes nothing.
func TestOptionsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		had, day := walkDump(n), walkDay(t, n.Now())
		for o := range n.Options(day) {
			require.NotNil(t, o.Act, o.Rule.Event())
			require.Equal(t, day, tcn.On(o.Act))
			walkWhole(t, o.Grounds)
			if o.Effect == tcn.Void {
				require.NotEmpty(t, o.Grounds, o.Rule.Event())
				require.Equal(t, walkLater(t, n, day).State(), o.After)
				continue
			}
			require.NotEmpty(t, o.Who, o.Rule.Event())
			r, err := n.Try(o.Act)
			require.NoError(t, err, "%s: %+v", o.Rule.Event(), o.Act)
			require.Equal(t, o.Rule.Event(), r.Rule().Event())
			require.Equal(t, o.Effect, r.Effect(), "%v: %+v", r, r.Grounds())
			require.Equal(t, o.Grounds, r.Grounds(), "%v", r)
			require.Equal(t, o.Doubts, r.Doubts(), "%v", r)
			require.Equal(t, o.After, r.After(), "%v", r)
		}
		require.Equal(t, had, walkDump(n))
	})
}

// A route to a status, from several points of a life, leads there by lawful acts alone; and where there is none the reasons are given.
func TestRoutesHold(t *testing.T) {
	found := 0
	for _, lived := range []int{0, 6, 24} {
		n := walkLife(0)[:lived].do(t)
		had, day := walkDump(n), tcn.On(walkLife(0)[lived])
		for meaning := range tcn.Statuses() {
			to := meaning.Status
			route, err := n.Route(to, day)
			if err != nil {
				var none *tcn.NoRoute
				require.ErrorAs(t, err, &none)
				require.NotEmpty(t, none.Grounds)
				walkWhole(t, none.Grounds)
				continue
			}
			found++
			end := walkLater(t, n, day)
			for _, o := range route {
				end, err = end.Do(o.Act)
				require.NoError(t, err)
				r, _ := end.Latest()
				require.Equal(t, tcn.Lawful, r.Effect(), "%v: %+v", r, r.Grounds())
			}
			there := end.State().In(to.Region()) == to
			for run := range end.Runs(to.Region()) {
				there = there || run.Status == to
			}
			require.True(t, there, "the route to %v leads to %v", to, end.State())
		}
		require.Equal(t, had, walkDump(n))
	}
	require.Greater(t, found, 30)
}

// Clocks and positions are whole on any day, and the history under the law of its own days is the history.
func TestViewsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		had, day := walkDump(n), walkDay(t, n.Now())
		for c := range n.Clocks(day) {
			require.NotEmpty(t, c.Name)
			require.NotEmpty(t, c.Law, c.Name)
			last := c.Span.Last
			if c.Span.Arguable.After(last) {
				last = c.Span.Arguable
			}
			switch c.Phase {
			case tcn.NoDate:
				require.Zero(t, c.Span, c.Name)
			case tcn.ToCome:
				require.True(t, day.Before(c.Span.First), "%s: %+v", c.Name, c)
			case tcn.Running:
				require.False(t, day.Before(c.Span.First) || day.After(last), "%s on %v: %+v", c.Name, day, c)
				require.LessOrEqual(t, c.Left, last.Sub(day), c.Name)
			case tcn.RunOut:
				require.True(t, day.After(last), "%s on %v: %+v", c.Name, day, c)
			case tcn.Finished:
			default:
				require.Fail(t, "no phase", "%s: %v", c.Name, c.Phase)
			}
		}
		var before tcn.Position
		for i, p := range slices.Collect(n.Positions(day)) {
			require.NotZero(t, p.Holder)
			require.NotZero(t, p.Counterparty, p.Content)
			require.NotEmpty(t, p.Content)
			require.NotEmpty(t, p.Law, p.Content)
			require.Equal(t, p, p.Correlative().Correlative())
			if i%2 == 1 {
				require.Equal(t, before, p.Correlative())
			}
			before = p
		}
		require.Equal(t, had, walkDump(n))

		if !n.Law().IsZero() {
			return
		}
		again, outcomes := n.Replay(ipa.Date{})
		require.Equal(t, had, walkDump(again))
		for _, o := range outcomes {
			require.NoError(t, o.Err)
		}
		require.Empty(t, tcn.Compare(n, ipa.Date{}, ipa.Date{}))
		require.Equal(t, had, walkDump(n))
	})
}

// walkLater is the notice on a later day.
func walkLater(t walkT, n tcn.Notice, day ipa.Date) tcn.Notice {
	t.Helper()
	later, err := n.On(day)
	require.NoError(t, err)
	return later
}

// Time passed in one stride or in several, or on the way to an act, comes to the same.
func TestTimePasses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		if n.Now().IsZero() {
			return
		}
		half := n.Now().Add(rapid.IntRange(0, 900).Draw(t, "half"))
		whole := half.Add(rapid.IntRange(0, 900).Draw(t, "whole"))
		stride, err := n.On(whole)
		require.NoError(t, err)
		step, err := n.On(half)
		require.NoError(t, err)
		step, err = step.On(whole)
		require.NoError(t, err)
		require.Equal(t, walkDump(stride), walkDump(step))
		said, err := n.Do(tcn.Say{By: actors.Public{}, On: whole})
		require.NoError(t, err)
		require.Equal(t, stride.State(), said.State())

		_, err = stride.On(whole.Add(-1))
		walkBad(t, err)
		_, err = stride.Do(tcn.Say{By: actors.Public{}, On: whole.Add(-1)})
		walkBad(t, err)
		_, err = stride.On(ipa.Date{})
		walkBad(t, err)
		if stride.State() != n.State() { // the only thing that happens without an act
			last, _ := stride.Latest()
			require.Nil(t, last.Act())
			require.Equal(t, tcn.Expired, stride.State().In(tcn.RegionForce))
			require.Equal(t, last.Day(), stride.Ended())
		}
	})
}

// Time never runs backwards, whatever law is fixed and taken back on the way; and the way is written down and reads back.
func TestDaysUnderChangingLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		for range 2 {
			law := rapid.SampledFrom([]ipa.Date{{}, ipa.Day(2019, 1, 1), ipa.Day(2024, 12, 1), ipa.Day(2026, 1, 1)}).Draw(t, "law")
			n = walkOn(t, n.Under(law), func(n tcn.Notice, act tcn.Act) tcn.Notice {
				if r, err := n.Try(act); err == nil {
					walkGrounds(t, r)
				}
				return walkDo(n, act)
			})
			var err error
			n, err = n.On(walkDay(t, n.Now()))
			require.NoError(t, err)
			walkDays(t, n)
		}
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		read, err := tcn.DecodeHistory(written)
		require.NoError(t, err, string(written))
		require.Equal(t, walkDump(n), walkDump(read), string(written))
	})
}

// What is no act in law is a *BadAct, never a panic, and changes nothing.
func TestNoAct(t *testing.T) {
	on := ipa.Day(2025, 8, 1)
	home := actors.SecretaryOfState{Name: "H"}
	n := walkLife(0)[:6].do(t)
	had := walkDump(n)
	for name, act := range map[string]tcn.Act{
		"nil":                        nil,
		"typed nil pointer":          (*tcn.Give)(nil),
		"an act's embedder, empty":   struct{ tcn.Act }{},
		"an act's embedder, full":    struct{ tcn.Act }{tcn.Give{By: home, On: on}},
		"a struct around an act":     struct{ tcn.Give }{tcn.Give{By: home, On: on}},
		"a struct around a nil":      struct{ *tcn.Give }{},
		"nobody":                     tcn.Approve{On: on},
		"a typed nil actor":          tcn.Approve{By: (*actors.JudicialCommissioner)(nil), On: on},
		"a pointer actor":            tcn.Approve{By: &actors.JudicialCommissioner{}, On: on},
		"an empty actor's embedder":  tcn.Approve{By: struct{ actors.Commissioner }{}, On: on},
		"an actor's embedder":        tcn.Approve{By: struct{ actors.Commissioner }{actors.JudicialCommissioner{}}, On: on},
		"a name that is not UTF-8":   tcn.Say{By: actors.Press{Name: "\xff"}, On: on},
		"an office's, likewise":      tcn.Sue{By: actors.SecretaryOfState{Name: "\xff"}, On: on, To: tcn.ToComply},
		"told to nobody":             tcn.Disclose{By: actors.Staff{}, On: on},
		"told to a typed nil":        tcn.Disclose{By: actors.Staff{}, On: on, To: (*actors.Press)(nil)},
		"permitted to an embedder":   tcn.Permit{By: home, On: on, To: struct{ actors.Actor }{}},
		"consulted: a pointer":       tcn.Consult{By: home, On: on, With: &actors.TechnicalAdvisoryBoard{}, Before: tcn.Varying},
		"consulted: a typed nil":     tcn.Consult{By: home, On: on, With: (*actors.RelevantOperator)(nil), Before: tcn.Varying},
		"consulted: an embedder":     tcn.Consult{By: home, On: on, With: struct{ actors.Consultee }{}, Before: tcn.Varying},
		"no day":                     tcn.Say{By: home},
		"backdated":                  tcn.Say{By: home, On: ipa.Day(2025, 1, 1)},
		"a negative run":             tcn.Approve{By: actors.JudicialCommissioner{}, On: on, Run: -1},
		"an unknown run":             tcn.Approve{By: actors.JudicialCommissioner{}, On: on, Run: 7},
		"a run of another kind":      tcn.Vary{By: home, On: on, Run: 1},
		"a negative review":          tcn.Decide{By: home, On: on, To: tcn.Varying, Review: -1},
		"an unknown review":          tcn.Decide{By: home, On: on, To: tcn.Confirming, Review: 3},
		"a decision to do nothing":   tcn.Decide{By: home, On: on},
		"a purpose that is none":     tcn.Decide{By: home, On: on, To: 99},
		"consulting before nothing":  tcn.Consult{By: home, On: on},
		"suing for nothing":          tcn.Sue{By: home, On: on},
		"extending nothing":          tcn.Extend{By: home, On: on, To: on},
		"extending to no day":        tcn.Extend{By: home, On: on, Term: tcn.ReviewPeriod},
		"directing no time":          tcn.Direct{By: actors.JudicialCommissioner{}, On: on},
		"a requirement without name": tcn.Decide{By: home, On: on, To: tcn.Varying, Adds: []tcn.Requirement{{}}},
		"a period before its start":  tcn.Decide{By: home, On: on, To: tcn.Varying, Adds: []tcn.Requirement{{Name: "x", Days: -2}}},
		"defeating what is not":      tcn.Change{By: n.To(), On: on, Defeats: []string{"nothing"}},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := n.Try(act)
			walkBad(t, err)
			require.Equal(t, tcn.Ruling{}, r)
			m, err := n.Do(act)
			walkBad(t, err)
			require.Equal(t, had, walkDump(m))
			tcn.Verb(act)
			tcn.By(act)
			tcn.On(act)
			tcn.At(act, on)
			if line, err := tcn.EncodeAct(act); err == nil {
				back, err := tcn.DecodeAct(line)
				require.NoError(t, err, string(line))
				require.Equal(t, tcn.Verb(act), tcn.Verb(back))
			}
		})
	}
	for act := range tcn.Acts() { // by nobody that has a name, on no day
		_, err := n.Do(act)
		walkBad(t, err)
		require.Nil(t, tcn.At(nil, on))
		require.Equal(t, on, tcn.On(tcn.At(act, on)))
		require.NotEmpty(t, tcn.Verb(act))
	}
}

// The zero Notice answers everything and does nothing.
func TestZeroNotice(t *testing.T) {
	var n tcn.Notice
	rapid.Check(t, func(t *rapid.T) {
		act := walkAct(ipa.Day(2025, 8, 1)).Draw(t, "act")
		_, err := n.Try(act)
		walkBad(t, err)
		m, err := n.Do(act)
		walkBad(t, err)
		require.Equal(t, n, m)
	})
	_, err := n.On(ipa.Day(2025, 8, 1))
	walkBad(t, err)
	_, err = tcn.EncodeHistory(n)
	walkBad(t, err)
	_, ok := n.Latest()
	require.False(t, ok)
	require.Equal(t, tcn.State{}, n.State())
	require.Zero(t, n.Stage())
	require.Empty(t, n.Name())
	require.Zero(t, n.To())
	require.Zero(t, n.LastDay())
	require.Empty(t, slices.Collect(n.History()))
	require.Empty(t, slices.Collect(n.Requirements()))
	require.Empty(t, slices.Collect(n.Runs(tcn.RegionLock)))
	require.NotPanics(t, func() { walkBad(t, func() error { _, err := n.Under(ipa.Day(2025, 1, 1)).Do(nil); return err }()) })
}

// A pointer to an act is the act.
func TestPointerIsTheAct(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		act := walkAct(n.Now()).Draw(t, "act")
		p := reflect.New(reflect.TypeOf(act))
		p.Elem().Set(reflect.ValueOf(act))
		pointer := p.Interface().(tcn.Act)
		a, err := n.Do(act)
		b, fault := n.Do(pointer)
		require.Equal(t, err, fault)
		require.Equal(t, walkDump(a), walkDump(b))
		require.Equal(t, tcn.Verb(act), tcn.Verb(pointer))
		require.Equal(t, tcn.By(act), tcn.By(pointer))
		require.Equal(t, tcn.On(act), tcn.On(pointer))
	})
}

// What a caller does afterwards to the slices that it handed in, or was handed, changes neither notices nor the law.
func TestNothingIsShared(t *testing.T) {
	on, home := ipa.Day(2025, 7, 1), actors.SecretaryOfState{}
	adds, removes := slices.Clone(walkRequirements[:1]), []string{}
	n, err := tcn.New("First", walkOperator).Do(tcn.Decide{
		By: home, On: on, To: tcn.Giving, Adds: adds, Removes: removes, Necessary: tcn.Found, Proportionate: tcn.Found,
	})
	require.NoError(t, err)
	had := walkDump(n)
	adds[0].Name = "another"
	require.Equal(t, had, walkDump(n))

	table := walkDump(slices.Collect(tcn.Rules()))
	ruling, _ := n.Latest()
	refused, err := n.Try(tcn.Give{By: home, On: on})
	require.NoError(t, err)
	spoil := func(law []ipa.Citation) {
		for i := range law {
			law[i] = ipa.Citation{}
		}
	}
	for _, r := range append(slices.Collect(tcn.Rules()), ruling.Rule(), refused.Rule()) {
		spoil(r.Law)
		clear(r.By)
		clear(r.Takes)
		clear(r.Carries)
		clear(r.Sweeps)
		clear(r.Doubts)
		for _, need := range r.Needs {
			spoil(need.Law)
		}
		clear(r.Needs)
	}
	for _, g := range refused.Grounds() {
		spoil(g.Law)
	}
	require.True(t, table == walkDump(slices.Collect(tcn.Rules())), "the table of rules was changed by those to whom it was handed")
}

// A value as small as the house promises: without its history a notice is at most 240 bytes, a state at most 16.
func TestSizes(t *testing.T) {
	require.LessOrEqual(t, unsafe.Sizeof(tcn.Notice{}), uintptr(240))
	require.LessOrEqual(t, unsafe.Sizeof(tcn.State{}), uintptr(16))
	require.True(t, reflect.TypeFor[tcn.State]().Comparable())
}

// One notice may be read, and done to, by many at once: go test -race watches.
func TestManyReaders(t *testing.T) {
	n := walkLife(0).do(t)
	want := walkDump(n)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range tcn.Regions() {
				bytes, err := tcn.EncodeHistory(n)
				if err != nil || len(bytes) == 0 || walkDump(n) != want {
					t.Error("a reader saw something else", err)
				}
				for act := range tcn.Acts() {
					act = tcn.At(act, n.Now().Add(1))
					_, _ = n.Try(act)
					_, _ = n.Do(act)
				}
				for r := range tcn.Regions() {
					_ = tcn.Machine(r, n.State().In(r)).Current()
				}
			}
		})
	}
	wait.Wait()
}

// The lives from which the walks start are lived through, and between them every type of act takes effect.
func TestLives(t *testing.T) {
	done := make(map[string]bool)
	for i := range walkLives {
		n := walkLife(i).do(t)
		for r := range n.History() {
			done[r.Rule().Act] = true
		}
	}
	for act := range tcn.Acts() {
		require.True(t, done[tcn.Verb(act)], "no life has the act %s", tcn.Verb(act))
	}
	require.True(t, done["lapse"])
}

// ---- what is checked of each step

type walkT interface {
	require.TestingT
	Helper()
}

// walkBad requires a *BadAct that names what is wrong and the cure.
func walkBad(t walkT, err error) {
	t.Helper()
	var bad *tcn.BadAct
	require.ErrorAs(t, err, &bad)
	require.NotEmpty(t, bad.Verb)
	require.NotEmpty(t, bad.Field)
	require.NotEmpty(t, bad.Says)
	require.NotEmpty(t, bad.Cure)
}

// walkSame requires two rulings to say the same.
func walkSame(t walkT, a, b tcn.Ruling) {
	t.Helper()
	one, err := a.MarshalJSON()
	require.NoError(t, err)
	two, err := b.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(one), string(two))
}

// walkGrounds requires the effect to be that of the gravest ground, and each ground and doubt to be whole.
func walkGrounds(t walkT, r tcn.Ruling) {
	t.Helper()
	walkWhole(t, r.Grounds())
	gravest := tcn.Lawful
	for _, g := range r.Grounds() {
		gravest = max(gravest, g.Effect)
	}
	require.Equal(t, gravest, r.Effect(), "%v: %+v", r, r.Grounds())
	for _, d := range r.Doubts() {
		_, ok := ipa.DoubtOf(d.N)
		require.True(t, ok, "%v: doubt %d", r, d.N)
		require.Contains(t, []tcn.Effect{tcn.Lawful, tcn.Breach, tcn.Irregular, tcn.Void}, d.Other, "%v: %+v", r, d)
	}
	require.Equal(t, r.Moves(), r.Before() != r.After())
	require.NotEmpty(t, r.String())
}

// walkWhole requires each ground to have words of law, to say what is wrong, and to have a curer just where it has a cure.
func walkWhole(t walkT, grounds []tcn.Ground) {
	t.Helper()
	for _, g := range grounds {
		require.Contains(t, []tcn.Effect{tcn.Breach, tcn.Irregular, tcn.Void}, g.Effect, "%+v", g)
		require.NotEmpty(t, g.Law, "%+v", g)
		require.NotContains(t, g.Law, ipa.Citation{}, "%+v", g)
		require.NotEmpty(t, g.Says, "%+v", g)
		require.Equal(t, g.Cure == "", g.By == 0, "a cure has a curer, and none has none: %+v", g)
		if _, ok := ipa.DoubtOf(g.Doubt); g.Doubt != 0 {
			require.True(t, ok, "%+v", g)
		}
	}
}

// walkState requires each status to be in its region, and each region of runs to show the furthest, live before ended.
func walkState(t walkT, n tcn.Notice) {
	t.Helper()
	for region := range tcn.Regions() {
		shown := n.State().In(region)
		require.Equal(t, region, shown.Region())
		furthest := region.Initial()
		number := 0
		for run := range n.Runs(region) {
			number++
			require.Equal(t, number, run.N)
			require.Equal(t, region, run.Status.Region())
			further := run.Status > furthest
			if run.Live() != !furthest.Ended() {
				further = run.Live()
			}
			if further {
				furthest = run.Status
			}
		}
		if region.Runs() {
			require.Equal(t, furthest, shown, "%v", slices.Collect(n.Runs(region)))
		} else {
			require.Zero(t, number)
		}
	}
}

// walkLooplab requires looplab, as a second implementation, to go where the notice and each of its runs went.
func walkLooplab(t walkT, before, after tcn.Notice, r tcn.Ruling) {
	t.Helper()
	event := r.Rule().Event()
	for region := range tcn.Regions() {
		if !region.Runs() {
			at := before.State().In(region)
			require.Equal(t, walkFire(t, region, at, event), after.State().In(region), "%s: %v from %v", event, region, at)
			continue
		}
		was := slices.Collect(before.Runs(region))
		for i, run := range slices.Collect(after.Runs(region)) {
			at := region.Initial()
			if i < len(was) {
				at = was[i].Status
			}
			if i >= len(was) || run.Status != at {
				require.Equal(t, walkFire(t, region, at, event), run.Status, "%s: %v run %d from %v", event, region, run.N, at)
			}
		}
	}
}

// walkFire returns where looplab goes from a status by an event: nowhere if it is no event there.
func walkFire(t walkT, region tcn.Region, at tcn.Status, event string) (to tcn.Status) {
	t.Helper()
	m := walkMachines[region]
	m.SetState(at.String())
	err := m.Event(context.Background(), event)
	if !errors.As(err, &fsm.NoTransitionError{}) && !errors.As(err, &fsm.InvalidEventError{}) && !errors.As(err, &fsm.UnknownEventError{}) {
		require.NoError(t, err)
	}
	require.NoError(t, to.UnmarshalText([]byte(m.Current())))
	return to
}

// walkMachines are looplab's machines, built once: TestMachine looks at how each begins.
var walkMachines = func() map[tcn.Region]*fsm.FSM {
	all := make(map[tcn.Region]*fsm.FSM)
	for region := range tcn.Regions() {
		all[region] = tcn.Machine(region, 0)
	}
	return all
}()

// walkDays requires time to have run one way.
func walkDays(t walkT, n tcn.Notice) {
	t.Helper()
	var last ipa.Date
	for r := range n.History() {
		require.False(t, r.Day().Before(last), "%v comes after one of %v", r, last)
		last = r.Day()
	}
	require.False(t, n.Now().Before(last))
}

// walkDump writes out everything that a value holds, seen or unseen, so that any change to it shows.
func walkDump(v any) string { return string(walkWrite(nil, reflect.ValueOf(v), true)) }

// walkTop is walkDump without the history before the latest act.
func walkTop(n tcn.Notice) string { return string(walkWrite(nil, reflect.ValueOf(n), false)) }

func walkWrite(b []byte, v reflect.Value, past bool) []byte {
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			return append(b, "nil "...)
		}
		return walkWrite(append(b, v.Elem().Type().Name()...), v.Elem(), past)
	case reflect.Pointer:
		switch {
		case v.IsNil():
			return append(b, "nil "...)
		case v.Type().Elem().Name() == "rule": // the table's own line, the same for all
			return b
		}
		return walkWrite(b, v.Elem(), past)
	case reflect.Struct:
		b = append(b, '{')
		for i := range v.NumField() {
			if !past && v.Type().Name() == "entry" && v.Type().Field(i).Name == "before" {
				continue
			}
			b = walkWrite(b, v.Field(i), past)
		}
		return append(b, '}')
	case reflect.Slice, reflect.Array:
		b = append(b, '[')
		for i := range v.Len() {
			b = walkWrite(b, v.Index(i), past)
		}
		return append(b, ']')
	case reflect.String:
		return strconv.AppendQuote(b, v.String())
	case reflect.Bool:
		b = strconv.AppendBool(b, v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		b = strconv.AppendInt(b, v.Int(), 10)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		b = strconv.AppendUint(b, v.Uint(), 10)
	default:
		panic("a value holds what cannot be written out: " + v.Type().String())
	}
	return append(b, ' ')
}

// ---- lives and acts

// walk lives a random life from somewhere in one of the scripted lives, and hands each act to do.
func walk(t *rapid.T, do func(tcn.Notice, tcn.Act) tcn.Notice) tcn.Notice {
	life := rapid.SampledFrom(append(walkLives, walkLives[0], walkLives[0])).Draw(t, "life")
	n := walkNew.Under(rapid.SampledFrom([]ipa.Date{{}, {}, {}, {}, {}, {}, {}, {}, ipa.Day(2019, 1, 1), ipa.Day(2025, 2, 1)}).Draw(t, "law"))
	lived := rapid.SampledFrom(walkUpTo(len(life))).Draw(t, "lived")
	for _, act := range life[:lived] {
		n = walkDo(n, act)
	}
	return walkOn(t, n, do)
}

// walkOn lives on.
func walkOn(t *rapid.T, n tcn.Notice, do func(tcn.Notice, tcn.Act) tcn.Notice) tcn.Notice {
	for range rapid.SampledFrom([]int{0, 5, 20, 40, 40}).Draw(t, "acts") {
		n = do(n, rapid.OneOf(walkAct(n.Now()), walkLikely(n), walkLikely(n)).Draw(t, "act"))
	}
	return n
}

// walkUpTo lists the numbers up to one.
func walkUpTo(n int) (all []int) {
	for i := range n + 1 {
		all = append(all, i)
	}
	return all
}

// walkLikely generates an act out of the scripted lives that would take effect now, if there is one.
func walkLikely(n tcn.Notice) *rapid.Generator[tcn.Act] {
	return rapid.Custom(func(t *rapid.T) tcn.Act {
		on := walkDay(t, n.Now())
		var likely []tcn.Act
		for _, act := range slices.Concat(walkLives...) {
			act = tcn.At(act, on)
			if r, err := n.Try(act); err == nil && r.Effect() != tcn.Void {
				likely = append(likely, act)
			}
		}
		return rapid.SampledFrom(append(likely, tcn.Say{By: actors.Public{}, On: on})).Draw(t, "likely")
	})
}

// walkDay generates a day not before now.
func walkDay(t *rapid.T, now ipa.Date) ipa.Date {
	if now.IsZero() {
		now = ipa.Day(2025, 7, 1)
	}
	return now.Add(rapid.SampledFrom([]int{0, 0, 0, 0, 1, 1, 1, 7, 27, 28, 29, 100, 700}).Draw(t, "days"))
}

// walkDo does an act if it can be done.
func walkDo(n tcn.Notice, act tcn.Act) tcn.Notice {
	n, _ = n.Do(act)
	return n
}

// walkAct generates an act of any type, with plausible fields and a day not before now.
func walkAct(now ipa.Date) *rapid.Generator[tcn.Act] {
	return rapid.Custom(func(t *rapid.T) tcn.Act {
		act := reflect.New(reflect.TypeOf(rapid.SampledFrom(slices.Collect(tcn.Acts())).Draw(t, "type"))).Elem()
		for i := range act.NumField() {
			name := act.Type().Field(i).Name
			act.Field(i).Set(walkField(t, name, act.Type().Field(i).Type, now))
		}
		return act.Interface().(tcn.Act)
	})
}

// walkField generates a field's value by its type.
func walkField(t *rapid.T, name string, typ reflect.Type, now ipa.Date) reflect.Value {
	var value any
	switch {
	case typ.Implements(reflect.TypeFor[actors.Actor]()):
		fit := walkFitting(typ)
		if name == "With" {
			fit = append(fit, reflect.Zero(typ))
		}
		return rapid.SampledFrom(fit).Draw(t, name)
	case name == "On":
		value = walkDay(t, now)
	case typ == reflect.TypeFor[ipa.Date]():
		value = rapid.SampledFrom([]ipa.Date{{}, now.Add(-400), now.Add(-1), now.Add(20), now.Add(200)}).Draw(t, name)
	case typ == reflect.TypeFor[[]tcn.Requirement]():
		value = walkSome(t, name, walkRequirements)
	case typ == reflect.TypeFor[[]string]():
		value = walkSome(t, name, []string{"decrypt", "log", "keep", "nothing of the kind"})
	case typ == reflect.TypeFor[tcn.Factors]():
		value = rapid.SampledFrom([]tcn.Factors{tcn.AllFactors, tcn.AllFactors, tcn.Benefits | tcn.Cost, 0}).Draw(t, name)
	case typ == reflect.TypeFor[tcn.Finding]():
		value = rapid.SampledFrom([]tcn.Finding{tcn.Found, tcn.Found, tcn.Found, tcn.Assumed, 0}).Draw(t, name)
	case typ.Kind() == reflect.Uint8:
		return rapid.SampledFrom(walkValues(typ)).Draw(t, name)
	case typ.Kind() == reflect.Int:
		value = rapid.SampledFrom([]int{0, 0, 0, 0, 0, 1, 1, 2, 3}).Draw(t, name)
	case typ.Kind() == reflect.Bool:
		value = rapid.SampledFrom([]bool{false, false, false, true}).Draw(t, name)
	default:
		value = rapid.SampledFrom([]string{"", "Second", "IPT/25/68/CH", "“<&>\"\\ \u2028 é"}).Draw(t, name)
	}
	return reflect.ValueOf(value).Convert(typ)
}

// walkSome generates a few of some things, or nil.
func walkSome[T any](t *rapid.T, name string, from []T) (some []T) {
	for _, thing := range from {
		if rapid.SampledFrom([]bool{false, false, true}).Draw(t, name) {
			some = append(some, thing)
		}
	}
	return some
}

// walkValues lists an enumeration's values, zero first: those that have a text.
func walkValues(typ reflect.Type) []reflect.Value {
	values := []reflect.Value{reflect.Zero(typ)}
	for i := 1; ; i++ {
		value := reflect.ValueOf(uint8(i)).Convert(typ)
		if _, err := value.Interface().(interface{ MarshalText() ([]byte, error) }).MarshalText(); err != nil {
			return values
		}
		values = append(values, value)
	}
}

// walkCast is somebody of every role without and with a name, and the operator to whom the notices go.
var walkCast = func() (cast []actors.Actor) {
	for role := range actors.Roles() {
		for _, text := range []string{role.String(), role.String() + `: "A: B"`} {
			if a, err := actors.Parse(text); err == nil {
				cast = append(cast, a)
			}
		}
	}
	return append(cast, walkOperator, walkOperator, walkOperator)
}()

// walkFitting lists those of the cast who fit a field.
func walkFitting(typ reflect.Type) (fit []reflect.Value) {
	for _, a := range walkCast {
		if reflect.TypeOf(a).AssignableTo(typ) {
			fit = append(fit, reflect.ValueOf(a))
		}
	}
	return fit
}

var walkOperator = actors.RelevantOperator{
	Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Abroad: true, Serves: 20_000,
}

var walkNew = tcn.New("First", walkOperator)

var walkRequirements = []tcn.Requirement{
	{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: tcn.TargetedInterception, Days: 90},
	{Name: "log", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: tcn.CommunicationsData, Days: tcn.Undisclosed},
	{Name: "keep", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 2"), Serves: tcn.CommunicationsData | tcn.BulkAcquisition},
}

// walkLine is a line of acts in the order of their days.
type walkLine []tcn.Act

// do lives it: every act takes effect.
func (l walkLine) do(t walkT) tcn.Notice {
	n := walkNew
	for _, act := range l {
		next, err := n.Do(act)
		require.NoError(t, err, "%s on %v", tcn.Verb(act), tcn.On(act))
		n = next
	}
	return n
}

// walkLife is one of the scripted lives.
func walkLife(i int) walkLine { return walkLives[i] }

var walkLives = func() []walkLine {
	var (
		home   = actors.SecretaryOfState{Name: "H"}
		judge  = actors.JudicialCommissioner{Name: "J"}
		chief  = actors.InvestigatoryPowersCommissioner{Name: "K"}
		board  = actors.TechnicalAdvisoryBoard{}
		ipt    = actors.Tribunal{}
		court  = actors.Court{Name: "Court of Appeal"}
		friend = actors.Claimant{Name: "Friends of Privacy"}
		day    = ipa.Day
		ok     = tcn.Found
	)
	begin := func(from ipa.Date) walkLine {
		return walkLine{
			tcn.Consult{By: home, On: from, Before: tcn.Giving},
			tcn.Decide{By: home, On: from.Add(1), To: tcn.Giving, Adds: walkRequirements[:2], Necessary: ok, Proportionate: ok},
			tcn.Refuse{By: judge, On: from.Add(2), Reasons: true},
			tcn.Ask{By: home, On: from.Add(3)},
			tcn.Approve{By: chief, On: from.Add(4)},
			tcn.Give{By: home, On: from.Add(5), Considered: tcn.AllFactors},
		}
	}
	return []walkLine{
		append(begin(day(2025, 7, 1)),
			tcn.Publish{By: actors.Press{Name: "The Gazette"}, On: day(2025, 7, 7), Title: "A notice"},
			tcn.Say{By: home, On: day(2025, 7, 8), Text: "no comment"},
			tcn.Permit{By: home, On: day(2025, 7, 9), To: actors.LegalAdviser{}},
			tcn.Disclose{By: walkOperator, On: day(2025, 7, 10), To: actors.LegalAdviser{Name: "L"}},
			tcn.Refer{By: walkOperator, On: day(2025, 7, 20), Requirements: []string{"decrypt"}, Unreasonable: ok},
			tcn.Change{By: walkOperator, On: day(2025, 7, 21), To: "backups", Negative: ok},
			tcn.Claim{By: walkOperator, On: day(2025, 7, 22), Case: "IPT/1"},
			tcn.Claim{By: friend, On: day(2025, 7, 23), Case: "IPT/2", Basis: tcn.HumanRights},
			tcn.Apply{By: actors.Press{Name: "The Gazette"}, On: day(2025, 7, 24), Run: 1, For: tcn.ForOpenness},
			tcn.List{By: ipt, On: day(2025, 7, 25), Run: 1},
			tcn.RuleOnSecrecy{By: ipt, On: day(2025, 7, 26), Run: 1, BareDetails: true},
			tcn.RefuseIntervener{By: ipt, On: day(2025, 7, 27), Run: 1, Whom: actors.Intervener{Name: "I"}},
			tcn.OrderInterim{By: ipt, On: day(2025, 7, 28), Run: 2, Heard: ok},
			tcn.Consult{By: home, On: day(2025, 8, 1), With: board},
			tcn.Consult{By: home, On: day(2025, 8, 1), With: judge},
			tcn.Direct{By: judge, On: day(2025, 8, 2), Until: day(2025, 9, 1)},
			tcn.Extend{By: home, On: day(2025, 8, 3), Term: tcn.ReviewPeriod, To: day(2026, 6, 1), CommissionerAgrees: ok, PersonAgrees: ok},
			tcn.Report{By: board, On: day(2025, 10, 1), Heard: ok},
			tcn.Report{By: judge, On: day(2025, 10, 2), Heard: ok},
			tcn.Extend{By: home, On: day(2025, 10, 3), Term: tcn.RelevantPeriod, To: day(2025, 12, 1), Exceptional: ok, Written: true},
			tcn.Decide{By: home, On: day(2025, 11, 1), To: tcn.Confirming, Necessary: ok, Proportionate: ok},
			tcn.Approve{By: chief, On: day(2025, 11, 2)},
			tcn.Confirm{By: home, On: day(2025, 11, 3)},
			tcn.Sue{By: home, On: day(2025, 11, 10), To: tcn.ToKeepSecret},
			tcn.Enjoin{By: court, On: day(2025, 11, 11)},
			tcn.Discharge{By: court, On: day(2025, 11, 12)},
			tcn.Determine{By: ipt, On: day(2025, 12, 1), Run: 2},
			tcn.Appeal{By: friend, On: day(2025, 12, 2), Run: 2, Leave: ok, PointOfLaw: ok},
			tcn.DecideAppeal{By: court, On: day(2025, 12, 3), Remitted: true},
			tcn.Dismiss{By: ipt, On: day(2025, 12, 4), Run: 2},
			tcn.Consult{By: home, On: day(2026, 1, 1), Before: tcn.Varying},
			tcn.Decide{By: home, On: day(2026, 1, 2), To: tcn.Varying, Adds: walkRequirements[2:], Removes: []string{"log"}, Necessary: ok, Proportionate: ok},
			tcn.Approve{By: judge, On: day(2026, 1, 3)},
			tcn.Vary{By: home, On: day(2026, 1, 4), Considered: tcn.AllFactors},
			tcn.Refer{By: walkOperator, On: day(2026, 1, 5), Of: tcn.Varying, Unreasonable: ok},
			tcn.Consult{By: home, On: day(2029, 6, 20), Before: tcn.Renewing},
			tcn.Decide{By: home, On: day(2029, 6, 21), To: tcn.Renewing, Necessary: ok, Proportionate: ok},
			tcn.Approve{By: judge, On: day(2029, 6, 22)},
			tcn.Renew{By: home, On: day(2029, 6, 25), Considered: tcn.AllFactors},
			tcn.GiveAnother{By: home, On: day(2029, 9, 1), Notice: "Second"},
			tcn.Consult{By: home, On: day(2029, 9, 2), Before: tcn.Revoking},
			tcn.Revoke{By: home, On: day(2029, 9, 3), Considered: tcn.AllFactors},
			tcn.Disclose{By: actors.Staff{Name: "S", Of: "Acme"}, On: day(2029, 10, 1), To: actors.Public{}},
		),
		append(begin(day(2018, 4, 1))[:2], tcn.Abandon{By: home, On: day(2018, 5, 1)}),
		append(begin(day(2019, 4, 1)),
			tcn.Claim{By: actors.Staff{Name: "S", Of: "Acme"}, On: day(2019, 6, 1)},
			tcn.Say{By: walkOperator, On: day(2027, 1, 1)}),
		append(begin(day(2025, 7, 1)),
			tcn.Claim{By: friend, On: day(2025, 8, 1)},
			tcn.Quash{By: ipt, On: day(2025, 9, 1), Heard: ok}),
	}
}()
