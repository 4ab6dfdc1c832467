package tcn_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What is no act in law is a *BadAct, never a panic, and changes nothing.
func TestNoAct(t *testing.T) {
	on := ipa.Day(2025, 8, 1)
	home := actors.SecretaryOfState{Name: "H"}
	n := walkLife(0)[:6].do(t)
	had := walkDump(n)
	for name, act := range map[string]acts.Act{
		"nil":                        nil,
		"typed nil pointer":          (*acts.Give)(nil),
		"an act's embedder, empty":   struct{ acts.Act }{},
		"an act's embedder, full":    struct{ acts.Act }{acts.Give{By: home, On: on}},
		"a struct around an act":     struct{ acts.Give }{acts.Give{By: home, On: on}},
		"a struct around a nil":      struct{ *acts.Give }{},
		"a pointer to an embedder":   &struct{ acts.Act }{},
		"a pointer around an act":    &struct{ acts.Give }{acts.Give{By: home, On: on}},
		"nobody":                     acts.Approve{On: on},
		"a typed nil actor":          acts.Approve{By: (*actors.JudicialCommissioner)(nil), On: on},
		"a pointer actor":            acts.Approve{By: &actors.JudicialCommissioner{}, On: on},
		"an empty actor's embedder":  acts.Approve{By: struct{ actors.Commissioner }{}, On: on},
		"an actor's embedder":        acts.Approve{By: struct{ actors.Commissioner }{actors.JudicialCommissioner{}}, On: on},
		"a name that is not UTF-8":   acts.Say{By: actors.Press{Name: "\xff"}, On: on},
		"an office's, likewise":      acts.Sue{By: actors.SecretaryOfState{Name: "\xff"}, On: on, To: acts.ToComply},
		"an operator of no kind":     acts.Refer{By: actors.RelevantOperator{Name: "Acme", Kind: 9}, On: on, Unreasonable: acts.Found},
		"of fewer than no persons":   acts.Change{By: actors.RelevantOperator{Name: "Acme", Serves: -1}, On: on},
		"a finding that is none":     acts.Refer{By: n.To(), On: on, Unreasonable: 9},
		"a factor that is none":      acts.Revoke{By: home, On: on, Considered: 0x80},
		"a text that is not UTF-8":   acts.Publish{By: actors.Press{}, On: on, Title: "\xff"},
		"told to nobody":             acts.Disclose{By: actors.Staff{}, On: on},
		"told to a typed nil":        acts.Disclose{By: actors.Staff{}, On: on, To: (*actors.Press)(nil)},
		"permitted to an embedder":   acts.Permit{By: home, On: on, To: struct{ actors.Actor }{}},
		"consulted: a pointer":       acts.Consult{By: home, On: on, With: &actors.TechnicalAdvisoryBoard{}, Before: acts.Varying},
		"consulted: a typed nil":     acts.Consult{By: home, On: on, With: (*actors.RelevantOperator)(nil), Before: acts.Varying},
		"consulted: an embedder":     acts.Consult{By: home, On: on, With: struct{ actors.Consultee }{}, Before: acts.Varying},
		"no day":                     acts.Say{By: home},
		"backdated":                  acts.Say{By: home, On: ipa.Day(2025, 1, 1)},
		"a negative run":             acts.Approve{By: actors.JudicialCommissioner{}, On: on, Run: -1},
		"an unknown run":             acts.Approve{By: actors.JudicialCommissioner{}, On: on, Run: 7},
		"a run of another kind":      acts.Vary{By: home, On: on, Run: 1},
		"a negative review":          acts.Decide{By: home, On: on, To: acts.Varying, Review: -1},
		"an unknown review":          acts.Decide{By: home, On: on, To: acts.Confirming, Review: 3},
		"a decision to do nothing":   acts.Decide{By: home, On: on},
		"a purpose that is none":     acts.Decide{By: home, On: on, To: 99},
		"consulting before nothing":  acts.Consult{By: home, On: on},
		"suing for nothing":          acts.Sue{By: home, On: on},
		"extending nothing":          acts.Extend{By: home, On: on, To: on},
		"extending to no day":        acts.Extend{By: home, On: on, Term: acts.ReviewPeriod},
		"directing no time":          acts.Direct{By: actors.JudicialCommissioner{}, On: on},
		"a requirement without name": acts.Decide{By: home, On: on, To: acts.Varying, Adds: []acts.Requirement{{}}},
		"a period before its start":  acts.Decide{By: home, On: on, To: acts.Varying, Adds: []acts.Requirement{{Name: "x", Days: -2}}},
		"defeating what is not":      acts.Change{By: n.To(), On: on, Defeats: []string{"nothing"}},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := n.Try(act)
			walkBad(t, err)
			require.Equal(t, tcn.Ruling{}, r)
			m, err := n.Do(act)
			walkBad(t, err)
			require.Equal(t, had, walkDump(m))
			acts.Verb(act)
			acts.By(act)
			acts.On(act)
			acts.Dated(act, on)
			if line, err := acts.Encode(act); err == nil {
				back, err := acts.Decode(line)
				require.NoError(t, err, string(line))
				require.Equal(t, acts.Verb(act), acts.Verb(back))
			}
		})
	}
	for act := range acts.All() { // by nobody that has a name, on no day
		_, err := n.Do(act)
		walkBad(t, err)
		require.Nil(t, acts.Dated(nil, on))
		require.Equal(t, on, acts.On(acts.Dated(act, on)))
		require.NotEmpty(t, acts.Verb(act))
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
		pointer := p.Interface().(acts.Act)
		a, err := n.Do(act)
		b, fault := n.Do(pointer)
		require.Equal(t, err, fault)
		require.Equal(t, walkDump(a), walkDump(b))
		require.Equal(t, acts.Verb(act), acts.Verb(pointer))
		require.Equal(t, acts.By(act), acts.By(pointer))
		require.Equal(t, acts.On(act), acts.On(pointer))
	})
}
