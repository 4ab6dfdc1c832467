package acts

import (
	"reflect"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// The functions here return an act with something changed and with lists of its own, and leave the one handed in as it was.

// Dated returns the act as done on another day. A nil act stays nil.
func Dated(act Act, day ipa.Date) Act {
	return with(act, func(v reflect.Value, f *actFields) { f.setDay(v, day) })
}

// Done returns the act as done by somebody, on a day, in a run. Whom and what run it names already it keeps; an actor who cannot do it,
// and a run where it has none to name, are passed over. A nil act stays nil.
func Done(act Act, by actors.Actor, day ipa.Date, run int) Act {
	return with(act, func(v reflect.Value, f *actFields) {
		if by != nil {
			if field := v.Field(f.by); field.IsZero() && reflect.TypeOf(by).AssignableTo(field.Type()) {
				field.Set(reflect.ValueOf(by))
			}
		}
		f.setDay(v, day)
		if f.run >= 0 && v.Field(f.run).IsZero() {
			v.Field(f.run).SetInt(int64(run))
		}
	})
}

// InRun returns the act as done in a run, if it has one to name. A nil act stays nil.
func InRun(act Act, run int) Act {
	return with(act, func(v reflect.Value, f *actFields) {
		if f.run >= 0 {
			v.Field(f.run).SetInt(int64(run))
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

// Clone returns the act with lists of its own, so that the caller's can change and the copy not. A list that is empty is none, as it is when the act
// is read. A nil act stays nil.
func Clone(act Act) Act {
	var d Deed
	act, ok := d.set(act)
	if !ok {
		return nil
	}
	if d.Adds == nil && d.Removes == nil && d.Names == nil {
		return act
	}
	return owned(act)
}

// owned is the act with lists of its own; an empty one is nil.
func owned(act Act) Act {
	switch a := act.(type) {
	case Decide:
		a.Adds, a.Removes = ownList(a.Adds), ownList(a.Removes)
		return a
	case Revoke:
		a.Requirements = ownList(a.Requirements)
		return a
	case Refer:
		a.Requirements = ownList(a.Requirements)
		return a
	case Change:
		a.Defeats = ownList(a.Defeats)
		return a
	case OrderInterim:
		a.Requirements = ownList(a.Requirements)
		return a
	case Quash:
		a.Requirements = ownList(a.Requirements)
		return a
	case Comply:
		a.Requirements = ownList(a.Requirements)
		return a
	default: // the others list nothing
		return act
	}
}

func ownList[T any](list []T) []T { return append([]T(nil), list...) }

// with returns the act with a change made to a copy of it; nil for what is no act.
func with(act Act, change func(reflect.Value, *actFields)) Act {
	var d Deed
	act, ok := d.set(act)
	if !ok {
		return nil
	}
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(act))
	change(v, &fieldTable[d.Number])
	return owned(v.Interface().(Act))
}

// actFields are the places of the fields that acts have in common; -1: none.
type actFields struct{ by, on, run int }

// setDay sets the day of an act.
func (f *actFields) setDay(v reflect.Value, day ipa.Date) {
	*v.Field(f.on).Addr().Interface().(*ipa.Date) = day
}

// fieldTable has the places by the acts' numbers.
var fieldTable = func() (all [Numbers]actFields) {
	for n := 1; n < Numbers; n++ {
		act := reflect.TypeOf(kindLines[n].Zero)
		place := func(name string) int {
			if f, ok := act.FieldByName(name); ok {
				return f.Index[0]
			}
			return -1
		}
		all[n] = actFields{place("By"), place("On"), place("Run")}
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
