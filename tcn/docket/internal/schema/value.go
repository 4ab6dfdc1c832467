package main

import (
	"encoding"
	"fmt"
	"reflect"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// typeName is the name of a value's type.
func typeName(v any) string { return reflect.TypeOf(v).Name() }

// wordTypes are the types of package acts that have words, by their names: those of the fields of acts and of requirements.
var wordTypes = func() map[string]reflect.Type {
	all := map[string]reflect.Type{}
	var take func(t reflect.Type)
	take = func(t reflect.Type) {
		for field := range t.Fields() {
			f := field.Type
			if f == reflect.TypeFor[[]acts.Requirement]() {
				take(f.Elem())
			}
			if k := f.Kind(); (k == reflect.Uint8 || k == reflect.Uint16) && f.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
				all[f.Name()] = f
			}
		}
	}
	for act := range acts.All() {
		take(reflect.TypeOf(act))
	}
	take(reflect.TypeFor[docket.Notice]())
	return all
}()

// wordOf is the word of a value, by the name of its type.
func wordOf(kind string, n int64) (string, bool) {
	t, ok := wordTypes[kind]
	if !ok || n <= 0 {
		return "", false
	}
	return written(t, uint64(n))
}

// written is the text of a number as a value of a type, if it is one.
func written(t reflect.Type, n uint64) (string, bool) {
	v := reflect.New(t).Elem()
	v.SetUint(n)
	text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	return string(text), err == nil && len(text) > 0
}

// isSet reports whether the values of a type are sets: then 3 is two of them with a plus between.
func isSet(t reflect.Type) bool {
	text, _ := written(t, 3)
	return strings.Contains(text, "+")
}

// wordsOf is the definition of a type that has words: its values with what each is, or the sets of them.
func (m *maker) wordsOf(s *source, t reflect.Type) node {
	name := "word-" + strings.ToLower(t.Name())
	m.define(name, func() (node, error) {
		var values []node
		var words []string
		for n := uint64(1); n < 1<<16; {
			word, ok := written(t, n)
			if !ok {
				break
			}
			words = append(words, word)
			values = append(values, only(word).with("description", m.told(s, s.values[t.Name()][int64(n)])))
			if n++; isSet(t) {
				n = 2*n - 2
			}
		}
		says := m.told(s, t.Name())
		if !isSet(t) {
			return kind("string").with("description", says).with("anyOf", values), nil
		}
		for i, v := range values {
			says += fmt.Sprintf(" %s: %v.", words[i], v[len(v)-1].value)
		}
		one := either(words...)
		return matching("all|"+one+`(?:\+`+one+`)*`).with("description", says).with("examples", append([]string{"all"}, words...)), nil
	})
	return ref(name)
}

// value is the schema of a field of a type.
func (m *maker) value(t reflect.Type) (node, error) {
	switch {
	case t.Implements(reflect.TypeFor[actors.Actor]()):
		return m.person(t), nil
	case t == reflect.TypeFor[ipa.Date]():
		m.define("day", func() (node, error) {
			return matching(told().day).with("description", "A day, as 2025-06-20."), nil
		})
		return ref("day"), nil
	case t == reflect.TypeFor[docket.When]():
		m.define("when", func() (node, error) { return m.when(), nil })
		return ref("when"), nil
	case t == reflect.TypeFor[ipa.Citation]():
		m.define("citation", m.citation)
		return ref("citation"), nil
	case t == reflect.TypeFor[docket.Standing]():
		return m.wordsOf(m.docket, t), nil
	case wordTypes[t.Name()] == t:
		return m.wordsOf(m.acts, t), nil
	case t == reflect.TypeFor[acts.Requirement]():
		m.define("requirement", m.requirement)
		return ref("requirement"), nil
	case t.Kind() == reflect.Slice:
		of, err := m.value(t.Elem())
		return kind("array").with("items", of), err
	case t.Kind() == reflect.Bool:
		return kind("boolean"), nil
	case t.Kind() == reflect.Int:
		return kind("integer"), nil
	case t.Kind() == reflect.String:
		return kind("string"), nil
	}
	return nil, fmt.Errorf("%v stands in no file yet; say how it is written", t)
}

// when is the definition of a date that may be vague.
func (m *maker) when() node {
	says, _, _ := strings.Cut(m.docket.says["When"], "\n\nThat is how")
	return matching(told().when()).with("description", strings.ReplaceAll(says, "\n\n", "\n")).
		with("examples", []string{"2025-02-21", "2025-01", "2025", "2025-09~", "[2025-02..2025-03-04]", "../2025-09", "2025-08/.."})
}

// citation is the definition of a citation. People write them in many ways, and all are read: so no more is asked than a number, which all
// have. What it offers is the paragraphs of the regulations that say what a notice can require.
func (m *maker) citation() (node, error) {
	regulations := ipa.MustParse("SI 2018/353")
	var examples []string
	for p := range ipa.Provisions() {
		if p.Citation.Within(regulations) && strings.Contains(p.Citation.String(), " para ") {
			examples = append(examples, p.Citation.String())
		}
	}
	if len(examples) == 0 {
		return nil, fmt.Errorf("no paragraph of %v is known", regulations)
	}
	return matching(`[^\n]*\d[^\n]*`).
		with("description", "A citation, as SI 2018/353, Sch 1 para 8. That there is such a place is not checked here.").
		with("examples", examples), nil
}
