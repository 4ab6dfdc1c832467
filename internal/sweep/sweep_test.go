package sweep

import (
	"encoding"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// panicking are the functions that panic as their docs say.
var panicking = map[string]bool{"ipa.MustParse": true, "docket.MustWhen": true}

const (
	callsEach = 40               // how often each function and method is called
	patience  = 60 * time.Second // how long a call may take, on a machine that has much else to do
)

// Everything that is exported is called with what nobody ought to hand in: zero values, extremes, nil, huge texts, bytes that are no text,
// pointers where values belong, words that are no value. Nothing panics, and everything ends; so does whatever is done with what it gave.
func TestNothingPanicsOrHangs(t *testing.T) {
	t.Chdir(t.TempDir()) // where those that make files may make them
	for _, f := range functions {
		name := nameOf(f)
		t.Run(name, func(t *testing.T) {
			h := hostile{rand.New(rand.NewPCG(253, uint64(len(name))))}
			for range callsEach {
				h.call(t, name, reflect.ValueOf(f), nil)
			}
		})
	}
	for _, like := range types {
		typ := reflect.TypeOf(like)
		t.Run(typ.Elem().String(), func(t *testing.T) {
			h := hostile{rand.New(rand.NewPCG(254, uint64(len(typ.String()))))}
			for m := range typ.Methods() {
				for range callsEach {
					receiver := reflect.New(typ.Elem())
					receiver.Elem().Set(h.value(typ.Elem()))
					h.call(t, typ.Elem().String()+"."+m.Name, m.Func, []reflect.Value{receiver})
				}
			}
		})
	}
}

// call calls a function with some arguments, within a time, and goes through what it gives.
func (h hostile) call(t *testing.T, name string, f reflect.Value, args []reflect.Value) {
	t.Helper()
	typ := f.Type()
	for i := len(args); i < typ.NumIn(); i++ {
		if in := typ.In(i); i == typ.NumIn()-1 && typ.IsVariadic() {
			for range h.IntN(3) {
				args = append(args, h.value(in.Elem()))
			}
		} else {
			args = append(args, h.value(in))
		}
	}
	told := make(chan string, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil && !panicking[name] {
				told <- fmt.Sprintf("%v\n%s", r, debug.Stack())
				return
			}
			told <- ""
		}()
		for _, result := range f.Call(args) {
			use(result)
		}
	}()
	select {
	case says := <-told:
		if says != "" {
			t.Errorf("%s panics: %.4000s\nwith %s", name, says, shown(args))
		}
	case <-time.After(patience):
		t.Fatalf("%s does not end\nwith %s", name, shown(args))
	}
}

// shown are arguments in a few words each; their own methods are not asked, as they may be what panics.
func shown(args []reflect.Value) string {
	var b strings.Builder
	for _, a := range args {
		fmt.Fprintf(&b, "\n  %v", a.Type())
		if a.Kind() != reflect.Pointer && a.Kind() != reflect.Func {
			fmt.Fprintf(&b, " %.300s", fmt.Sprintf("%#v", a))
		}
	}
	return b.String()
}

// use does with a value what its holder would: prints it, writes it, goes through it for a while.
func use(v reflect.Value) {
	const most = 200
	if v.Kind() == reflect.Func && v.Type().CanSeq() && !v.IsNil() {
		n := 0
		for range v.Seq() {
			if n++; n == most {
				break
			}
		}
		return
	}
	if v.Kind() == reflect.Func && v.Type().CanSeq2() && !v.IsNil() {
		n := 0
		for range v.Seq2() {
			if n++; n == most {
				break
			}
		}
		return
	}
	if !v.CanInterface() || v.Kind() == reflect.Interface && v.IsNil() || v.Kind() == reflect.Pointer && v.IsNil() {
		return
	}
	if s, ok := v.Interface().(fmt.Stringer); ok {
		_ = s.String()
	}
	if e, ok := v.Interface().(error); ok {
		_ = e.Error()
	}
	switch v.Interface().(type) {
	case json.Marshaler, encoding.TextMarshaler: // the others have no text of their own
		_, _ = json.Marshal(v.Interface())
	}
}
