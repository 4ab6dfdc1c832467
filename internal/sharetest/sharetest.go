// Package sharetest finds, in a test, what a package shares with its callers. What is handed out is the caller's to write to, and so is
// what was handed in: neither may change what is kept, nor what is answered afterwards.
//
// [Walk] asks every exported function and every exported method, writes through each slice, map and pointer that it gets, and asks
// again. A function or a method that is new is found by itself: the test fails until it can be asked, or says why it is spared.
package sharetest

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// A Package is what is walked, with what it takes to ask it.
type Package struct {
	Funcs  map[string]any    // its exported functions, by their names
	Given  []any             // arguments, and the first values whose methods are asked; a function without parameters makes one anew for each call
	Spared map[string]string // functions and methods, as "Flatten" or "Notice.Do", that are not asked, each with the reason
}

// mostAsked is how many different values of a type are asked; of a type of another package, which has a test of its own, fewer.
const (
	mostAsked      = 10
	mostAskedThere = 3
)

// Walk asks all that the package in the working folder exports.
func Walk(t *testing.T, p Package) {
	t.Helper()
	faults := p.faults(packagePath(t), exported(t, "."))
	for _, name := range slices.Sorted(maps.Keys(faults)) {
		t.Errorf("%s: %s", name, faults[name])
	}
}

// faults are the faults of a package, by the names of what has them.
func (p Package) faults(path string, e exports) map[string]string {
	w := &walk{p: p, path: path, asked: map[string]bool{}, met: map[reflect.Type]map[string]bool{}, faults: map[string]string{}}
	for _, name := range e.funcs {
		if f, ok := p.Funcs[name]; ok {
			w.function(name, reflect.ValueOf(f))
		} else if p.Spared[name] == "" {
			w.fault(name, "nobody asks it: put it into Funcs")
		}
	}
	for _, given := range p.Given {
		w.meet(made(given))
	}
	for len(w.next) > 0 {
		v := w.next[0]
		w.next = w.next[1:]
		w.methods(v)
	}
	for _, name := range e.methods {
		if !w.asked[name] && p.Spared[name] == "" && !strings.HasSuffix(name, ".Unwrap") {
			w.fault(name, "nobody asks it: put a value that has it into Given")
		}
	}
	for _, name := range e.variables {
		w.fault(name, "it is a variable: whoever imports the package can set it")
	}
	for name := range p.Funcs {
		if !slices.Contains(e.funcs, name) {
			w.fault(name, "there is no such function")
		}
	}
	for name := range p.Spared {
		if !slices.Contains(e.funcs, name) && !slices.Contains(e.methods, name) {
			w.fault(name, "it is spared, and not there")
		}
	}
	for name, says := range fallen() {
		w.fault(name, "%s", says)
	}
	return w.faults
}

// A walk is on its way through a package.
type walk struct {
	p      Package
	path   string                           // of the package
	asked  map[string]bool                  // the methods that were asked
	met    map[reflect.Type]map[string]bool // the values that were met, in text
	next   []reflect.Value                  // those whose methods are to be asked
	faults map[string]string                // the first fault of each function and method
}

func (w *walk) fault(name, says string, args ...any) {
	if w.faults[name] == "" {
		w.faults[name] = fmt.Sprintf(says, args...)
	}
}

// function asks a function with all that it can be given.
func (w *walk) function(name string, f reflect.Value) {
	w.each(name, f, nil)
}

// methods asks every exported method of a value.
func (w *walk) methods(v reflect.Value) {
	pointer := reflect.PointerTo(v.Type())
	for m := range pointer.Methods() {
		if own, ok := v.Type().MethodByName(m.Name); ok { // one of the value itself, which cannot be meant to change it
			m = own
		}
		name := v.Type().Name() + "." + m.Name
		if w.p.Spared[name] == "" && m.Name != "Unwrap" { // an error hands out the one within it, as package errors has it
			w.each(name, m.Func, &v)
		}
	}
}

// each asks a function, or a method of a value, with each of its arguments in turn.
func (w *walk) each(name string, f reflect.Value, of *reflect.Value) {
	own := of == nil || of.Type().PkgPath() == w.path
	var choices [][]reflect.Value
	turns := 1
	first := 0
	if of != nil {
		first = 1
	}
	for i := first; i < f.Type().NumIn(); i++ {
		some := w.arguments(name, f.Type().In(i), of)
		if len(some) == 0 {
			if own {
				w.fault(name, "no argument for its %v: put one into Given", f.Type().In(i))
			}
			return
		}
		choices, turns = append(choices, some), max(turns, len(some))
	}
	for turn := range turns {
		w.ask(name, f, of != nil, func() []reflect.Value {
			var in []reflect.Value
			if of != nil {
				self := apart(*of)
				if f.Type().In(0).Kind() == reflect.Pointer {
					self = self.Addr()
				}
				in = append(in, self)
			}
			for i, some := range choices {
				in = append(in, argument(some[turn%len(some)], f.Type().In(first+i)))
			}
			return in
		})
	}
	if own && of != nil {
		w.asked[name] = true
	}
}

// arguments are what can be given where a type is wanted: what the value writes of itself, where it is to be read again.
func (w *walk) arguments(name string, want reflect.Type, of *reflect.Value) (some []reflect.Value) {
	if of != nil && strings.Contains(name, ".Unmarshal") {
		writes := of.MethodByName(strings.Split(strings.Replace(name, ".Unm", ".M", 1), ".")[1])
		if !writes.IsValid() { // it has a text, which stands in JSON as a string
			data, err := json.Marshal(of.Interface())
			if err == nil {
				return []reflect.Value{reflect.ValueOf(data)}
			}
		} else if out := writes.Call(nil); out[1].IsNil() {
			return out[:1]
		}
	}
	for _, exact := range []bool{true, false} {
		for _, given := range w.p.Given {
			is := reflect.TypeOf(given)
			if is.Kind() == reflect.Func && is.NumIn() == 0 {
				is = is.Out(0)
			}
			if is == want || !exact && is.AssignableTo(want) || !exact && want.Kind() == reflect.Slice && is.AssignableTo(want.Elem()) {
				some = append(some, reflect.ValueOf(given))
			}
		}
		if len(some) > 0 {
			return some
		}
	}
	return nil
}

// argument is what is given, made anew, as a list of one where a list is wanted.
func argument(given reflect.Value, want reflect.Type) reflect.Value {
	v := apart(made(given.Interface()))
	if !v.Type().AssignableTo(want) {
		list := reflect.MakeSlice(want, 1, 2)
		list.Index(0).Set(v)
		return list
	}
	return v
}

// made is what is given, or what it makes.
func made(given any) reflect.Value {
	v := reflect.ValueOf(given)
	if v.Kind() == reflect.Func && v.Type().NumIn() == 0 {
		v = v.Call(nil)[0]
	}
	return v
}
