package sharetest

import (
	"reflect"
	"strings"
)

// ask asks a function and writes to all that it hands out; asks again; and writes to all that it was handed.
func (w *walk) ask(name string, f reflect.Value, isMethod bool, fresh func() []reflect.Value) {
	defer func() {
		if p := recover(); p != nil {
			w.fault(name, "it panics: %v", p)
		}
	}()
	in := fresh()
	asked := text(values(in)...)
	out := call(f, in)
	left := text(in...)
	first := told(out, true)
	if after := text(in...); after != left {
		w.fault(name, "whoever writes to what it hands out changes what it was asked of: %s", parted(left, after))
	}
	in = fresh()
	out = call(f, in)
	before := told(out, false)
	if after := text(values(in)...); after != asked {
		w.fault(name, "it changes what it was asked of, or handed: %s", parted(asked, after))
	}
	if before != first {
		w.fault(name, "whoever writes to what it hands out changes what it answers: %s", parted(first, before))
	}
	w.meet(out...)
	if isMethod { // one that reads a text changes its own value, and may keep nothing of the text
		self := text(in[0])
		scramble(in[1:]...)
		if after := text(in[0]); after != self {
			w.fault(name, "it keeps what it was handed: %s", parted(self, after))
		}
	}
	scramble(in...)
	if after := told(out, false); after != before {
		w.fault(name, "what it hands out is shared with what it was handed or asked of: %s", parted(before, after))
	}
}

// values are what of the arguments is none to write to: a pointer, and what reads and writes, is.
func values(in []reflect.Value) (some []reflect.Value) {
	for _, v := range in {
		is := v
		if v.Kind() == reflect.Interface {
			is = v.Elem()
		}
		if is.Kind() != reflect.Pointer {
			some = append(some, v)
		}
	}
	return some
}

// call calls a function; one that takes any number is handed a list of them.
func call(f reflect.Value, in []reflect.Value) []reflect.Value {
	if f.Type().IsVariadic() {
		return f.CallSlice(in)
	}
	return f.Call(in)
}

// told is a text of all that is handed out, as it is handed out. To write to it does so at once, before more comes.
func told(out []reflect.Value, write bool) string {
	var b strings.Builder
	for _, v := range out {
		for one := range parts(v) {
			b.WriteString(text(one...))
			if write {
				scramble(one...)
			}
		}
	}
	return b.String()
}

// parts are what a value hands out: one after another, if it is a sequence.
func parts(v reflect.Value) func(func([]reflect.Value) bool) {
	return func(yield func([]reflect.Value) bool) {
		switch {
		case v.Kind() == reflect.Func && v.Type().CanSeq():
			for one := range v.Seq() {
				if !yield([]reflect.Value{one}) {
					return
				}
			}
		case v.Kind() == reflect.Func && v.Type().CanSeq2():
			for one, other := range v.Seq2() {
				if !yield([]reflect.Value{one, other}) {
					return
				}
			}
		default:
			yield([]reflect.Value{v})
		}
	}
}

// meet notes the values within some values, so that their methods are asked.
func (w *walk) meet(values ...reflect.Value) {
	for _, v := range values {
		for one := range parts(v) {
			for _, v := range one {
				w.meetWithin(v)
			}
		}
	}
}

func (w *walk) meetWithin(v reflect.Value) {
	if v.Kind() == reflect.Invalid || !v.CanInterface() {
		return
	}
	if t := v.Type(); isOurs(t) && v.Kind() != reflect.Interface && reflect.PointerTo(t).NumMethod() > 0 {
		if w.met[t] == nil {
			w.met[t] = map[string]bool{}
		}
		most := mostAsked
		if t.PkgPath() != w.path {
			most = mostAskedThere
		}
		if len(w.met[t]) < most {
			if says := text(v); !w.met[t][says] {
				w.met[t][says] = true
				w.next = append(w.next, apart(v))
			}
		}
	}
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		w.meetWithin(v.Elem())
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			w.meetWithin(v.Index(i))
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			w.meetWithin(field)
		}
	default: // nothing within
	}
}

// parted shows where two texts part.
func parted(a, b string) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	from := max(0, i-120)
	return a[from:min(len(a), i+60)] + " | then | " + b[from:min(len(b), i+60)]
}
