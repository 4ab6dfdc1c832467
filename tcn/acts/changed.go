package acts

import (
	"reflect"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// The functions here return an act with something changed and with lists of its own, and leave the one handed in as it was.

// Dated returns the act as done on another day. A nil act stays nil.
func Dated(act Act, day ipa.Date) Act {
	return with(act, func(v reflect.Value, at *actFields) { *field[ipa.Date](v, at.on) = day })
}

// Done returns the act as done by somebody, on a day, in a run. Whom and what run it names already it keeps; an actor who cannot do it,
// and a run where it has none to name, are passed over. A nil act stays nil.
func Done(act Act, by actors.Actor, day ipa.Date, run int) Act {
	return with(act, func(v reflect.Value, at *actFields) {
		if f := v.Field(at.by); by != nil && f.IsZero() && reflect.TypeOf(by).AssignableTo(f.Type()) {
			f.Set(reflect.ValueOf(by))
		}
		*field[ipa.Date](v, at.on) = day
		if at.run >= 0 && *field[int](v, at.run) == 0 {
			*field[int](v, at.run) = run
		}
	})
}

// InRun returns the act as done in a run, if it has one to name. A nil act stays nil.
func InRun(act Act, run int) Act {
	return with(act, func(v reflect.Value, at *actFields) {
		if at.run >= 0 {
			*field[int](v, at.run) = run
		}
	})
}

// Assume returns the act with the findings and the matters considered on which it is silent, and with the requirements of a decision that
// names none, as another act of its type has them. An act of another type lends nothing. A nil act stays nil.
func Assume(act, from Act) Act {
	from, ok := settle(from)
	return with(act, func(v reflect.Value, _ *actFields) {
		if !ok || reflect.TypeOf(from) != v.Type() {
			return
		}
		removes := v.FieldByName("Removes")
		for i := range v.NumField() {
			f := v.Field(i)
			switch f.Interface().(type) {
			case Finding, Factors:
			case []Requirement:
				if !removes.IsZero() {
					continue
				}
			default:
				continue
			}
			if f.IsZero() {
				f.Set(reflect.ValueOf(from).Field(i))
			}
		}
	})
}

// Clone returns the act with lists of its own, so that the caller's can change and the copy not. An act whose lists are empty is
// returned as it is. A nil act stays nil.
func Clone(act Act) Act {
	var d Deed
	act, ok := d.set(act)
	if ok && !d.Lists() {
		return act
	}
	return with(act, func(reflect.Value, *actFields) {})
}

// with returns the act with a change made to a copy of it; nil for what is no act.
func with(act Act, change func(reflect.Value, *actFields)) Act {
	var d Deed
	act, ok := d.set(act)
	if !ok {
		return nil
	}
	v, at := reflect.New(reflect.TypeOf(act)).Elem(), &fieldsOf[d.Number]
	v.Set(reflect.ValueOf(act))
	change(v, at)
	for _, i := range at.requirements {
		list := field[[]Requirement](v, i)
		*list = append([]Requirement(nil), *list...)
	}
	for _, i := range at.names {
		list := field[[]string](v, i)
		*list = append([]string(nil), *list...)
	}
	return v.Interface().(Act)
}

// field is a field of an act that is a copy, to be set.
func field[T any](v reflect.Value, at int) *T { return v.Field(at).Addr().Interface().(*T) }

// An actFields is where a type of act has the fields that are changed; -1: it has none.
type actFields struct {
	by, on, run  int
	requirements []int // those that are lists of requirements
	names        []int // and of names
}

// fieldsOf are they by the act's number. They are looked for once, and not whenever an act is copied.
var fieldsOf = func() (all [Numbers]actFields) {
	for n := 1; n < Numbers; n++ {
		act, at := reflect.TypeOf(kindLines[n].Zero), actFields{-1, -1, -1, nil, nil}
		for i := range act.NumField() {
			switch f := act.Field(i); {
			case f.Name == "By":
				at.by = i
			case f.Name == "On":
				at.on = i
			case f.Name == "Run":
				at.run = i
			case f.Type == reflect.TypeFor[[]Requirement]():
				at.requirements = append(at.requirements, i)
			case f.Type == reflect.TypeFor[[]string]():
				at.names = append(at.names, i)
			case f.Type.Kind() == reflect.Slice:
				panic("acts: " + act.Name() + "." + f.Name + " is a list that is not copied")
			}
		}
		all[n] = at
	}
	return all
}()

// Fewer returns an act with as few findings as will do: of those that it has and another act of its type, as it was told, has not, one after the other
// is left out where the act will do without it. A nil act stays nil.
func Fewer(act, told Act, will func(Act) bool) Act {
	told, _ = settle(told)
	return with(act, func(v reflect.Value, _ *actFields) {
		if reflect.TypeOf(told) != v.Type() {
			return
		}
		for i := range v.NumField() {
			f := v.Field(i)
			if found, is := f.Interface().(Finding); is && found != 0 && reflect.ValueOf(told).Field(i).IsZero() {
				if f.SetZero(); !will(v.Interface().(Act)) {
					f.Set(reflect.ValueOf(found))
				}
			}
		}
	})
}
