package sharetest

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// text is all of some values, with what they do not show.
func text(values ...reflect.Value) string {
	w := writer{seen: map[seenPointer]int{}}
	for _, v := range values {
		w.write(v)
	}
	return string(w.b)
}

// A seenPointer is a pointer that was followed: what is behind it is written once.
type seenPointer struct {
	at uintptr
	is reflect.Type
}

type writer struct {
	b    []byte
	seen map[seenPointer]int
}

func (w *writer) put(s string) { w.b = append(w.b, s...) }

func (w *writer) write(v reflect.Value) {
	switch v.Kind() {
	case reflect.Invalid:
		w.put("nil ")
	case reflect.Bool:
		w.b = append(strconv.AppendBool(w.b, v.Bool()), ' ')
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		w.b = append(strconv.AppendInt(w.b, v.Int(), 10), ' ')
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		w.b = append(strconv.AppendUint(w.b, v.Uint(), 10), ' ')
	case reflect.String:
		w.b = append(strconv.AppendQuote(w.b, v.String()), ' ')
	case reflect.Interface:
		if !v.IsNil() {
			w.put(v.Elem().Type().String() + " ")
		}
		w.write(v.Elem())
	case reflect.Pointer:
		w.pointer(v)
	case reflect.Slice, reflect.Array:
		w.put("[")
		for i := range v.Len() {
			w.write(v.Index(i))
		}
		w.put("]")
	case reflect.Map:
		var lines []string
		for _, key := range v.MapKeys() {
			lines = append(lines, text(key, v.MapIndex(key)))
		}
		slices.Sort(lines)
		w.put("{" + strings.Join(lines, ";") + "}")
	case reflect.Struct:
		w.put("{")
		for i, name := range fieldNames(v.Type()) {
			w.put(name)
			w.put(":")
			w.write(v.Field(i))
		}
		w.put("}")
	default: // functions and the like show nothing
		w.put(fmt.Sprint(v.Kind(), " "))
	}
}

// knownFields are the names of the fields of each struct that was written: to ask reflection for them each time takes longer than all the rest.
var knownFields sync.Map

func fieldNames(t reflect.Type) []string {
	if names, ok := knownFields.Load(t); ok {
		return names.([]string)
	}
	var names []string
	for field := range t.Fields() {
		names = append(names, field.Name)
	}
	knownFields.Store(t, names)
	return names
}

func (w *writer) pointer(v reflect.Value) {
	if v.IsNil() {
		w.put("nil ")
		return
	}
	if isStanding(v.Type().Elem()) {
		stand(v)
		w.b = append(strconv.AppendUint(append(w.b, '&'), uint64(v.Pointer()), 16), ' ')
		return
	}
	key := seenPointer{v.Pointer(), v.Type()}
	if n, ok := w.seen[key]; ok {
		w.put(fmt.Sprint("&", n, " "))
		return
	}
	w.seen[key] = len(w.seen)
	w.put("&")
	w.write(v.Elem())
}
