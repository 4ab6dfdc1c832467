package sharetest

import (
	"reflect"
	"strings"
)

const module = "github.com/doublelock/doublelock/"

// isOurs reports whether a type is one of this module.
func isOurs(t reflect.Type) bool { return strings.HasPrefix(t.PkgPath(), module) }

// scramble writes to all that can be reached from outside through slices, maps and pointers; to the room that a slice has left as well,
// where whoever appends to it writes.
func scramble(values ...reflect.Value) {
	for _, v := range values {
		if v.Kind() == reflect.Invalid || !v.CanInterface() {
			continue
		}
		switch v.Kind() {
		case reflect.Slice:
			all := v.Slice(0, v.Cap())
			for i := range all.Len() {
				scramble(all.Index(i))
				change(all.Index(i))
			}
		case reflect.Map:
			for _, key := range v.MapKeys() {
				scramble(v.MapIndex(key))
				v.SetMapIndex(key, reflect.Zero(v.Type().Elem()))
			}
		case reflect.Pointer:
			if !v.IsNil() && isOurs(v.Type().Elem()) {
				scramble(v.Elem())
				change(v.Elem())
			}
		case reflect.Interface:
			scramble(v.Elem())
		case reflect.Array:
			for i := range v.Len() {
				scramble(v.Index(i))
			}
		case reflect.Struct:
			for _, field := range v.Fields() {
				scramble(field)
			}
		default: // it is a copy
		}
	}
}

// change writes another value to a place: a struct that shows nothing becomes the zero one.
func change(v reflect.Value) {
	if !v.CanSet() {
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(v.Int() + 1)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(v.Uint() + 1)
	case reflect.String:
		v.SetString(v.String() + "!")
	case reflect.Array:
		for i := range v.Len() {
			change(v.Index(i))
		}
	case reflect.Struct:
		shows := false
		for _, field := range v.Fields() {
			shows = shows || field.CanSet()
			change(field)
		}
		if !shows {
			v.SetZero()
		}
	default: // slices and maps were written to through themselves
		v.SetZero()
	}
}

// apart is a copy of a value, in a place of its own, that shares with it nothing that can be reached from outside.
func apart(v reflect.Value) reflect.Value {
	c := reflect.New(v.Type()).Elem()
	c.Set(v)
	part(c)
	return c
}

func part(v reflect.Value) {
	if !v.CanSet() {
		return
	}
	switch v.Kind() {
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		own := reflect.MakeSlice(v.Type(), v.Len(), v.Cap())
		reflect.Copy(own, v)
		v.Set(own)
		for i := range v.Len() {
			part(v.Index(i))
		}
	case reflect.Interface:
		if !v.IsNil() {
			v.Set(apart(v.Elem()))
		}
	case reflect.Pointer:
		if !v.IsNil() && isOurs(v.Type().Elem()) {
			v.Set(apart(v.Elem()).Addr())
		}
	case reflect.Array:
		for i := range v.Len() {
			part(v.Index(i))
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			part(field)
		}
	default: // it is a copy
	}
}
