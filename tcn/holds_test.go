package tcn_test

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strconv"

	"github.com/looplab/fsm"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// walkLater is the notice on a later day.
func walkLater(t walkT, n tcn.Notice, day ipa.Date) tcn.Notice {
	t.Helper()
	later, err := n.On(day)
	require.NoError(t, err)
	return later
}

type walkT interface {
	require.TestingT
	Helper()
}

// walkBad requires a *BadAct that names what is wrong and the cure.
func walkBad(t walkT, err error) {
	t.Helper()
	var bad *acts.BadAct
	require.ErrorAs(t, err, &bad)
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
		require.NotEqual(t, r.Effect(), d.Other, "%v: %+v", r, d)
	}
	require.Equal(t, r.Moves(), r.Before() != r.After())
	require.NotEmpty(t, r.String())
}

// walkWhole requires each ground to have words of law, to say what is wrong, and to have a curer just where it has a cure.
func walkWhole(t walkT, grounds []tcn.Ground) {
	t.Helper()
	for _, g := range grounds {
		require.Contains(t, []tcn.Effect{tcn.Lawful, tcn.Breach, tcn.Irregular, tcn.Void}, g.Effect, "%+v", g)
		require.NotEmpty(t, g.Law, "%+v", g)
		require.NotContains(t, g.Law, ipa.Citation{}, "%+v", g)
		require.NotEmpty(t, g.Says, "%+v", g)
		require.Equal(t, g.Cure == "", g.By == 0, "a cure has a curer, and none has none: %+v", g)
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
		case slices.Contains([]string{"compiledRule", "kindTables"}, v.Type().Elem().Name()): // of the tables, the same for all
			return b
		}
		return walkWrite(b, v.Elem(), past)
	case reflect.Struct:
		b = append(b, '{')
		for i := range v.NumField() {
			name := v.Type().Name() + "." + v.Type().Field(i).Name
			switch {
			case name == "Ruling.history", !past && name == "historyEntry.before": // the first is there by way of the second
				continue
			case name == "Notice.met", name == "judged.met": // which questions are asked again: more than need be, if the notice took a rest on the way
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
