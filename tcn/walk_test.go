package tcn_test

import (
	"reflect"
	"slices"

	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// walk lives a random life from somewhere in one of the scripted lives, and hands each act to do.
func walk(t *rapid.T, do func(tcn.Notice, acts.Act) tcn.Notice) tcn.Notice {
	life := rapid.SampledFrom(append(walkLives, walkLives[0], walkLives[0])).Draw(t, "life")
	n := walkNew.Under(rapid.SampledFrom([]ipa.Date{{}, {}, {}, {}, {}, {}, {}, {}, ipa.Day(2019, 1, 1), ipa.Day(2025, 2, 1)}).Draw(t, "law"))
	lived := rapid.SampledFrom(walkUpTo(len(life))).Draw(t, "lived")
	for _, act := range life[:lived] {
		n = walkDo(n, act)
	}
	return walkOn(t, n, do)
}

// walkOn lives on.
func walkOn(t *rapid.T, n tcn.Notice, do func(tcn.Notice, acts.Act) tcn.Notice) tcn.Notice {
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
func walkLikely(n tcn.Notice) *rapid.Generator[acts.Act] {
	return rapid.Custom(func(t *rapid.T) acts.Act {
		on := walkDay(t, n.Now())
		var likely []acts.Act
		for _, act := range slices.Concat(walkLives...) {
			act = acts.Dated(act, on)
			if r, err := n.Try(act); err == nil && r.Effect() != tcn.Void {
				likely = append(likely, act)
			}
		}
		return rapid.SampledFrom(append(likely, acts.Say{By: actors.Public{}, On: on})).Draw(t, "likely")
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
func walkDo(n tcn.Notice, act acts.Act) tcn.Notice {
	n, _ = n.Do(act)
	return n
}

// walkAct generates an act of any type, with plausible fields and a day not before now.
func walkAct(now ipa.Date) *rapid.Generator[acts.Act] {
	return rapid.Custom(func(t *rapid.T) acts.Act {
		act := reflect.New(reflect.TypeOf(rapid.SampledFrom(slices.Collect(acts.All())).Draw(t, "type"))).Elem()
		for i := range act.NumField() {
			name := act.Type().Field(i).Name
			act.Field(i).Set(walkField(t, name, act.Type().Field(i).Type, now))
		}
		return act.Interface().(acts.Act)
	})
}

// walkField generates a field's value by its type.
func walkField(t *rapid.T, name string, typ reflect.Type, now ipa.Date) reflect.Value {
	var value any
	switch {
	case typ.Implements(reflect.TypeFor[actors.Actor]()):
		fit := walkFitting(typ)
		if name == "With" || name == "Release" {
			fit = append(fit, reflect.Zero(typ))
		}
		return rapid.SampledFrom(fit).Draw(t, name)
	case name == "On":
		value = walkDay(t, now)
	case typ == reflect.TypeFor[ipa.Date]():
		value = rapid.SampledFrom([]ipa.Date{{}, now.Add(-400), now.Add(-1), now.Add(20), now.Add(200)}).Draw(t, name)
	case typ == reflect.TypeFor[[]acts.Requirement]():
		value = walkSome(t, name, walkRequirements)
	case typ == reflect.TypeFor[[]string]():
		value = walkSome(t, name, []string{"decrypt", "log", "keep", "nothing of the kind"})
	case typ == reflect.TypeFor[acts.Factors]():
		value = rapid.SampledFrom([]acts.Factors{acts.AllFactors, acts.AllFactors, acts.Benefits | acts.Cost, 0}).Draw(t, name)
	case typ == reflect.TypeFor[acts.Finding]():
		value = rapid.SampledFrom([]acts.Finding{acts.Found, acts.Found, acts.Found, acts.Assumed, 0}).Draw(t, name)
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

var walkRequirements = []acts.Requirement{
	{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90},
	{Name: "log", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: acts.Undisclosed},
	{Name: "keep", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 2"), Serves: acts.CommunicationsData | acts.BulkAcquisition},
}
