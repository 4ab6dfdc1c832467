package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// sampleDay is a day on which acts are tried.
var sampleDay = ipa.Day(2025, 7, 1)

// act is the definition of an act of any type, with a day of its own or without.
func (m *maker) act(dated bool) (node, error) {
	var verbs, forms []node
	for act := range acts.All() {
		verb := acts.Verb(act)
		says := m.told(m.acts, typeName(act))
		name := "act-" + verb
		m.define(name, func() (node, error) { return m.form(act, says, dated) })
		first, _, _ := strings.Cut(says, ". ")
		verbs = append(verbs, only(verb).with("description", strings.TrimSuffix(first, ".")+"."))
		is := kind("object").with("properties", node{{"act", only(verb)}}).with("required", []string{"act"})
		then := ref(name)
		if m.loose && len(m.docket.by[verb]) > 0 && slices.Contains(m.docket.words["pressWords"], verb) {
			then = node{{"anyOf", []node{then, m.pressBy(m.docket.by[verb])}}}
		}
		forms = append(forms, node{{"if", is}, {"then", then}})
	}
	def := kind("object").
		with("description", "What was done, by whom. The other keys are those of the act: write this one first.")
	if !m.loose {
		return def.with("properties", node{{"act", kind("string").with("description", "What was done.").with("anyOf", verbs)}}).
			with("required", []string{"act"}).with("allOf", forms), nil
	}
	words, err := m.pressWords()
	if err != nil {
		return nil, err
	}
	m.define("act-of-the-press", func() (node, error) { return m.pressForm(), nil })
	own := node{{"not", node{{"enum", verbsOf()}}}}
	press := kind("object").with("properties", node{{"act", own}}).with("required", []string{"act"})
	return def.with("properties", node{{"act", kind("string").with("description", "What was done.").with("anyOf", append(verbs, words))}}).
		with("required", []string{"act"}).
		with("allOf", append(forms, node{{"if", press}, {"then", ref("act-of-the-press")}})), nil
}

// form is the definition of the acts of one type.
func (m *maker) form(zero acts.Act, says string, dated bool) (node, error) {
	t := reflect.TypeOf(zero)
	properties := node{{"act", only(acts.Verb(zero))}}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Name == "On" && !dated {
			continue
		}
		value, err := m.value(f.Type)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		switch f.Type {
		case reflect.TypeFor[[]string]():
			value[1].value = kind("string").with("minLength", 1)
			fallthrough
		case reflect.TypeFor[[]acts.Requirement]():
			most, err := m.acts.number("mostRequirements")
			if err != nil {
				return nil, err
			}
			value = value.with("maxItems", most)
		case reflect.TypeFor[int]():
			if !takes(zero, i, -1) {
				value = value.with("minimum", 0)
			}
		}
		comment := m.told(m.acts, t.Name()+"."+f.Name)
		switch {
		case comment != "":
		case f.Name == "By":
			comment = "Who did it."
		case f.Name == "On":
			comment = "The day on which it was done."
		case f.Name == "Run":
			comment = "The number of the decision, referral or claim that it belongs to; left out: the only one that it fits."
		}
		properties = properties.with(key(f.Name), value.with("description", comment))
	}
	needed, err := required(zero, dated)
	if err != nil {
		return nil, err
	}
	return kind("object").with("description", says).with("properties", properties).
		with("required", needed).with("additionalProperties", false), nil
}

// key is the key of a field: BareDetails is bare-details.
func key(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r < 'a' {
			b.WriteByte('-')
		}
		b.WriteString(strings.ToLower(string(r)))
	}
	return b.String()
}

// whole is an act of a type with no more in it than an act must have, and the fields that hold it.
func whole(zero acts.Act) (v reflect.Value, fields []string, err error) {
	v = reflect.New(reflect.TypeOf(zero)).Elem()
	for {
		_, bad := acts.Flatten(v.Interface().(acts.Act), nil)
		if bad == nil {
			return v, fields, nil
		}
		f := v.FieldByName(bad.Field)
		if !f.IsValid() || !f.IsZero() || !fill(f) {
			return v, nil, fmt.Errorf("%w, and nothing is known to put there", bad)
		}
		fields = append(fields, bad.Field)
	}
}

// fill puts something into a field that must not be empty.
func fill(f reflect.Value) bool {
	if f.Type() == reflect.TypeFor[ipa.Date]() {
		f.Set(reflect.ValueOf(sampleDay))
		return true
	}
	for _, a := range fitting(f.Type()) {
		f.Set(reflect.ValueOf(a))
		return true
	}
	return false
}

// required lists the keys that an act of a type must have: those without which it is refused.
func required(zero acts.Act, dated bool) ([]string, error) {
	keys := []string{"act"}
	_, fields, err := whole(zero)
	hasBy := false
	for _, f := range fields {
		hasBy = hasBy || f == "By"
		if f != "On" || dated {
			keys = append(keys, key(f))
		}
	}
	if !hasBy { // of one office without more, the empty value is somebody; in a file the key stands all the same
		keys = append([]string{"act", "by"}, keys[1:]...)
	}
	return keys, err
}

// takes reports whether an act with a number in a field is an act.
func takes(zero acts.Act, i int, n int64) bool {
	v, _, err := whole(zero)
	if err != nil {
		return false
	}
	v.Field(i).SetInt(n)
	_, bad := acts.Flatten(v.Interface().(acts.Act), nil)
	return bad == nil
}

// longest are the constants that bound the numbers of a requirement.
var longest = map[string]string{"Months": "longestKept", "Days": "longestPeriod"}

// requirement is the definition of a requirement.
func (m *maker) requirement() (node, error) {
	t := reflect.TypeFor[acts.Requirement]()
	properties := node{}
	for f := range t.Fields() {
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		value, err := m.value(f.Type)
		if err != nil {
			return nil, err
		}
		switch {
		case f.Type.Kind() == reflect.Int:
			most, err := m.acts.number(longest[f.Name])
			if err != nil {
				return nil, err
			}
			value = value.with("minimum", acts.Undisclosed).with("maximum", most)
		case f.Type.Kind() == reflect.String:
			value = value.with("minLength", 1)
		case option == "" && f.Type.Kind() == reflect.Struct: // one that is not known is written empty
			value = node{{"anyOf", []node{value, only("")}}}
		}
		properties = properties.with(name, value.with("description", m.told(m.acts, t.Name()+"."+f.Name)))
	}
	return kind("object").with("description", m.told(m.acts, t.Name())).with("properties", properties).
		with("required", []string{"name"}).with("additionalProperties", false), nil
}
