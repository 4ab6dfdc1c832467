package acts

import (
	"reflect"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// The functions here return an act with something changed and with lists of its own, and leave the one handed in as it was.

// Dated returns the act as done on another day. A nil act stays nil.
func Dated(act Act, day ipa.Date) Act {
	return with(act, func(v reflect.Value) { v.FieldByName("On").Set(reflect.ValueOf(day)) })
}

// Done returns the act as done by somebody, on a day, in a run. Whom and what run it names already it keeps; an actor who cannot do it,
// and a run where it has none to name, are passed over. A nil act stays nil.
func Done(act Act, by actors.Actor, day ipa.Date, run int) Act {
	return with(act, func(v reflect.Value) {
		if f := v.FieldByName("By"); by != nil && f.IsZero() && reflect.TypeOf(by).AssignableTo(f.Type()) {
			f.Set(reflect.ValueOf(by))
		}
		v.FieldByName("On").Set(reflect.ValueOf(day))
		if f := v.FieldByName("Run"); f.IsValid() && f.IsZero() {
			f.SetInt(int64(run))
		}
	})
}

// InRun returns the act as done in a run, if it has one to name. A nil act stays nil.
func InRun(act Act, run int) Act {
	return with(act, func(v reflect.Value) {
		if f := v.FieldByName("Run"); f.IsValid() {
			f.SetInt(int64(run))
		}
	})
}

// Assume returns the act with the findings and the matters considered on which it is silent, and with the requirements of a decision that
// names none, as another act of its type has them. An act of another type lends nothing. A nil act stays nil.
func Assume(act, from Act) Act {
	from, ok := settle(from)
	return with(act, func(v reflect.Value) {
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
	return with(act, func(reflect.Value) {})
}

// with returns the act with a change made to a copy of it; nil for what is no act.
func with(act Act, change func(reflect.Value)) Act {
	var d Deed
	act, ok := d.set(act)
	if !ok {
		return nil
	}
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(act))
	change(v)
	for _, i := range listFields[d.Number] {
		f := v.Field(i)
		f.Set(reflect.AppendSlice(reflect.Zero(f.Type()), f))
	}
	return v.Interface().(Act)
}

// listFields are the places of the fields that are lists, by the act's number. Most acts have none, and none is looked for when one is copied.
var listFields = func() (all [Numbers][]int) {
	for n := 1; n < Numbers; n++ {
		act := reflect.TypeOf(kindLines[n].Zero)
		for i := range act.NumField() {
			if act.Field(i).Type.Kind() == reflect.Slice {
				all[n] = append(all[n], i)
			}
		}
	}
	return all
}()

// Fewer returns an act with as few findings as will do: of those that it has and another act of its type, as it was told, has not, one after the other
// is left out where the act will do without it. A nil act stays nil.
func Fewer(act, told Act, will func(Act) bool) Act {
	told, _ = settle(told)
	return with(act, func(v reflect.Value) {
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
