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
)

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
		"a pointer to an embedder":   &struct{ tcn.Act }{},
		"a pointer around an act":    &struct{ tcn.Give }{tcn.Give{By: home, On: on}},
		"nobody":                     tcn.Approve{On: on},
		"a typed nil actor":          tcn.Approve{By: (*actors.JudicialCommissioner)(nil), On: on},
		"a pointer actor":            tcn.Approve{By: &actors.JudicialCommissioner{}, On: on},
		"an empty actor's embedder":  tcn.Approve{By: struct{ actors.Commissioner }{}, On: on},
		"an actor's embedder":        tcn.Approve{By: struct{ actors.Commissioner }{actors.JudicialCommissioner{}}, On: on},
		"a name that is not UTF-8":   tcn.Say{By: actors.Press{Name: "\xff"}, On: on},
		"an office's, likewise":      tcn.Sue{By: actors.SecretaryOfState{Name: "\xff"}, On: on, To: tcn.ToComply},
		"an operator of no kind":     tcn.Refer{By: actors.RelevantOperator{Name: "Acme", Kind: 9}, On: on, Unreasonable: tcn.Found},
		"of fewer than no persons":   tcn.Change{By: actors.RelevantOperator{Name: "Acme", Serves: -1}, On: on},
		"a finding that is none":     tcn.Refer{By: n.To(), On: on, Unreasonable: 9},
		"a factor that is none":      tcn.Revoke{By: home, On: on, Considered: 0x80},
		"a text that is not UTF-8":   tcn.Publish{By: actors.Press{}, On: on, Title: "\xff"},
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
