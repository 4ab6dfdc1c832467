package main

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// renamed are the keys of an entry's line whose fields have other names in an entry.
var renamed = map[string]string{"When": "Happened", "Sources": "Record"}

// lineTypes are the types of what stands in a docket's file, as package docket declares them, and what of package docket each is.
var lineTypes = map[string]reflect.Type{
	"noticeLine":  reflect.TypeFor[docket.Notice](),
	"noteLine":    reflect.TypeFor[struct{ Note string }](),
	"actorLine":   reflect.TypeFor[struct{ Actor, Is string }](),
	"entryLine":   reflect.TypeFor[docket.Entry](),
	"tellingLine": reflect.TypeFor[docket.Telling](),
}

// docketFile is the schema of a docket's file.
func (m *maker) docketFile() (node, error) {
	for name := range m.docket.structs {
		if strings.HasSuffix(name, "Line") && lineTypes[name] == nil {
			return nil, fmt.Errorf("a docket's file has a line of a new kind, %s; say here what it is", name)
		}
	}
	m.loose = true
	m.define("act", func() (node, error) { return m.act(false) })
	for _, name := range slices.Sorted(maps.Keys(lineTypes)) {
		m.define(strings.TrimSuffix(name, "Line"), func() (node, error) { return m.lineOf(name) })
	}
	has := func(key string) node { return kind("object").with("required", []string{key}) }
	named := node{{"if", has("actor")}, {"then", ref("actor")}, {"else", node{{"if", has("note")}, {"then", ref("note")}, {"else", ref("entry")}}}}
	return m.root("A docket of Doublelock", "A line of a docket, which tells of a notice or is one thing that is said to have happened; or all lines in one list.",
		kind("object").with("description", "A notice, if it has \"to\"; an actor's short name, if it has \"actor\"; a note, if it has \"note\"; else an entry.").
			with("properties", node{{"to", node{{"description", "Of a notice: the person to whom it is, or would be, given."}}}}).
			with("if", has("to")).with("then", ref("notice")).with("else", named))
}

// lineOf is the definition of a line, from the struct that reads it.
func (m *maker) lineOf(name string) (node, error) {
	t := lineTypes[name]
	fields, ok := m.docket.structs[name]
	if !ok {
		return nil, fmt.Errorf("package docket has no such type; say here what reads the line now")
	}
	properties := node{}
	for _, f := range fields {
		own := f.name
		if other := renamed[own]; other != "" && t == reflect.TypeFor[docket.Entry]() {
			own = other
		}
		if name == "noticeLine" && own == "Notice" {
			own = "Name"
		}
		in, ok := t.FieldByName(own)
		if !ok {
			return nil, fmt.Errorf("%v has no field %s, for %s; say here which it is", t, own, f.name)
		}
		value, err := m.lineValue(in)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
		says := m.told(m.docket, name+"."+f.name)
		if says == "" {
			says = m.told(m.docket, t.Name()+"."+own)
		}
		if says == "" {
			says = lineSays[own]
		}
		if says == "" {
			return nil, fmt.Errorf("nothing is said of %s; write a comment on the field", f.name)
		}
		word, _, _ := strings.Cut(f.tag, ",")
		properties = properties.with(word, value.with("description", says))
	}
	def := kind("object").with("description", m.told(m.docket, cmp.Or(t.Name(), name))).with("properties", properties).
		with("required", needed[name]).with("additionalProperties", false)
	if name != "entryLine" {
		return def, nil
	}
	both := node{}
	for _, pair := range goesWith {
		both = both.with(pair[0], strings.Fields(pair[1]))
	}
	var sources []node
	for _, key := range []string{"sources", "claims"} {
		sources = append(sources, kind("object").with("properties", node{{key, node{{"minItems", 1}}}}).with("required", []string{key}))
	}
	return def.with("dependentRequired", both).with("anyOf", sources), nil
}

// What [docket.New] asks of a line besides the types of its values. A test holds New to it.
var (
	needed = map[string][]string{
		"noticeLine":  {"notice", "to"},
		"noteLine":    {"note"},
		"actorLine":   {"actor", "is"},
		"entryLine":   {"when", "standing", "says"},
		"tellingLine": {"known", "through", "standing"},
	}
	goesWith = [][2]string{
		{"known", "through"}, {"through", "known"}, {"later", "known"}, {"act", "notice"}, {"notice", "act"}, {"or", "act"}, {"chain", "act"},
	}
	// notEmpty are the texts that say something, alone or in lists.
	notEmpty = []string{"Name", "Through", "Notice", "Says", "Claims", "Record"}
	lineSays = map[string]string{"Name": "The name of the notice, by which entries name it."}
)

// lineValue is the schema of a field of a line.
func (m *maker) lineValue(f reflect.StructField) (value node, err error) {
	switch f.Name {
	case "Act":
		return ref("act"), nil
	case "Or":
		most, err := m.docket.number("mostOr")
		return orOne(kind("array").with("items", ref("act")).with("maxItems", most)), err
	case "Later":
		return orOne(kind("array").with("items", ref("telling"))), nil
	}
	if value, err = m.value(f.Type); err != nil {
		return nil, err
	}
	if f.Type.Kind() == reflect.Slice {
		defer func() { value = orOne(value) }()
	}
	says := slices.Contains(notEmpty, f.Name)
	switch {
	case says && f.Type.Kind() == reflect.String:
		value = value.with("minLength", 1)
	case says:
		most, err := m.docket.number("mostSources")
		if err != nil {
			return nil, err
		}
		value[1].value = kind("string").with("minLength", 1)
		value = value.with("uniqueItems", true).with("maxItems", most)
	}
	return value, nil
}

// orOne is a list, or one of its values alone, which is a list of one.
func orOne(list node) node {
	return node{{"if", kind("array")}, {"then", list}, {"else", list[1].value}}
}

// historyFile is the schema of a history's file.
func (m *maker) historyFile() (node, error) {
	m.define("act", func() (node, error) { return m.act(true) })
	day, err := m.value(reflect.TypeFor[ipa.Date]())
	if err != nil {
		return nil, err
	}
	to, err := m.value(reflect.TypeFor[actors.RelevantOperator]())
	if err != nil {
		return nil, err
	}
	object := func(says string, properties node, free ...string) node {
		var keys []string
		for _, p := range properties {
			if !slices.Contains(free, p.key) {
				keys = append(keys, p.key)
			}
		}
		return kind("object").with("description", says).with("properties", properties).with("required", keys).with("additionalProperties", false)
	}
	lines := []struct {
		key, says string
		def       node
	}{
		{"to", "The first line: the notice and the person to whom it is, or would be, given.", node{
			{"notice", kind("string").with("description", "The name of the notice.")},
			{"to", to.with("description", "The person to whom it is, or would be, given.")},
			{"kind", m.wordsOf(m.acts, reflect.TypeFor[acts.NoticeKind]()).with("description", "The kind of the notice; left out: a technical capability notice.")},
		}},
		{"law", "From here on the law is that of another day; if the text is empty, that of the day of each act.", node{
			{"law", node{{"anyOf", []node{day, only("")}}, {"description", "The day whose law it is, or an empty text."}}},
		}},
		{"reading", "From here on an open question of law has another reading.", node{{"reading", readings()}}},
	}
	passes := object("Time passes to a day, and nothing is done.", node{{"on", day.with("description", "The day to which time passes.")}})
	m.define("line-on", func() (node, error) { return passes, nil })
	rest := ref("line-on")
	for _, l := range slices.Backward(lines) {
		m.define("line-"+l.key, func() (node, error) {
			line := object(l.says, l.def, "kind")
			if l.key == "to" { // it may be left out
				properties := l.def.with("format", node{{"const", 1}, {"description", "The version of the form of a history. Left out, it is 1."}})
				line = kind("object").with("description", l.says).with("properties", properties).with("required", []string{"notice", "to"}).with("additionalProperties", false)
			}
			return line, nil
		})
		rest = has(l.key, ref("line-"+l.key), rest)
	}
	offered := node{}
	for _, key := range []string{"act", "notice", "to", "kind", "format", "law", "reading", "on"} {
		offered = offered.with(key, true)
	}
	line := has("act", ref("act"), rest)
	return m.root("A history of Doublelock", "A line of the history of one notice: the first names it, and each other is an act or says what time and law do; or all lines in one list.",
		kind("object").with("properties", offered).with("if", line[0].value).with("then", line[1].value).with("else", line[2].value))
}

// has is one schema for objects with a key, and another for those without.
func has(key string, then, otherwise node) node {
	return node{{"if", kind("object").with("required", []string{key})}, {"then", then}, {"else", otherwise}}
}

// readings are the readings of the open questions, as a line has them: the question by its name, or by its number.
func readings() node {
	var named []node
	var numbered []string
	for d := range ipa.Doubts() {
		var words []string
		for _, r := range d.Readings {
			named = append(named, only(d.ID+"="+r.Name).with("description", r.Says))
			words = append(words, r.Name)
		}
		numbered = append(numbered, fmt.Sprintf("%d=%s", d.N, either(words...)))
	}
	return kind("string").with("description", "A question and a reading of it.").
		with("anyOf", append(named, matching(strings.Join(numbered, "|"))))
}
