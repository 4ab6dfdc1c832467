package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// journalFile is the schema of a journal's file.
func (m *maker) journalFile() (node, error) {
	m.defineKept(reflect.TypeFor[journal.Header](), reflect.TypeFor[journal.Record]())
	return m.root("A journal of Doublelock",
		"A line of the journal of one notice: the first says which journal it is and of which notice, and each other is a record; or all lines in one list. That the hashes are right no schema can say.",
		has("format", ref("header"), ref("record")))
}

// receiptFile is the schema of a receipt.
func (m *maker) receiptFile() (node, error) {
	m.defineKept(reflect.TypeFor[journal.Receipt]())
	return m.whole("A receipt of Doublelock", "What was ruled on one act, on which words of law, by which tables, after which history.", ref("receipt"))
}

// defineKept makes the definitions of types of package journal.
func (m *maker) defineKept(types ...reflect.Type) {
	m.define("act", func() (node, error) { return m.act(true) })
	for _, t := range types {
		m.define(keptNames[t], func() (node, error) { return m.kept(t) })
	}
}

// keptNames are the definitions of the types of package journal that stand in files.
var keptNames = map[reflect.Type]string{
	reflect.TypeFor[journal.Header]():  "header",
	reflect.TypeFor[journal.Record]():  "record",
	reflect.TypeFor[journal.Receipt](): "receipt",
	reflect.TypeFor[journal.Tables]():  "tables",
	reflect.TypeFor[journal.Reason]():  "reason",
	reflect.TypeFor[journal.Words]():   "words",
}

// kept is the definition of such a type: an object with all of its keys.
func (m *maker) kept(t reflect.Type) (node, error) {
	properties, err := m.keptFields(t)
	if err != nil {
		return nil, fmt.Errorf("%v: %w", t, err)
	}
	var keys []string
	for _, p := range properties {
		if p.key != "kind" || t == reflect.TypeFor[journal.Record]() { // that of a notice is left out of most
			keys = append(keys, p.key)
		}
	}
	return kind("object").with("description", m.told(m.journal, t.Name())).with("properties", properties).
		with("required", keys).with("additionalProperties", false), nil
}

// keptFields are the properties of the fields, those of a struct that is embedded in its place.
func (m *maker) keptFields(t reflect.Type) (properties node, err error) {
	for f := range t.Fields() {
		if f.Anonymous {
			more, err := m.keptFields(f.Type)
			if err != nil {
				return nil, err
			}
			properties = append(properties, more...)
			continue
		}
		says := m.told(m.journal, t.Name()+"."+f.Name)
		if says == "" {
			return nil, fmt.Errorf("nothing is said of %s; write a comment on the field", f.Name)
		}
		value, err := m.keptValue(t, f)
		if err != nil {
			return nil, err
		}
		properties = properties.with(strings.TrimSuffix(f.Tag.Get("json"), ",omitzero"), value.with("description", says))
	}
	return properties, nil
}

// keptShapes are the patterns of texts, by the names of fields.
var keptShapes = map[string]string{"Hash": "[0-9a-f]{64}", "Prev": "[0-9a-f]{64}", "History": "[0-9a-f]{64}", "Journal": "[a-z0-9-]{1,64}"}

// keptValue is the schema of a field of such a type.
func (m *maker) keptValue(t reflect.Type, f reflect.StructField) (node, error) {
	switch {
	case f.Name == "Format":
		return node{{"const", 1}}, nil
	case f.Name == "N" && t == reflect.TypeFor[journal.Header]():
		return node{{"const", 0}}, nil
	case f.Name == "N":
		return kind("integer").with("minimum", 1), nil
	case f.Name == "By":
		return kind("string").with("minLength", 1), nil
	case t == reflect.TypeFor[journal.Tables]() && f.Name == "Law":
		return matching(keptShapes["Hash"]), nil
	case keptShapes[f.Name] != "":
		return matching(keptShapes[f.Name]), nil
	case f.Type == reflect.TypeFor[json.RawMessage]():
		return ref("act"), nil
	case f.Type == reflect.TypeFor[time.Time]():
		return matching(`[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?Z`), nil
	case f.Type == reflect.TypeFor[journal.Kind]():
		return m.wordsOf(m.journal, f.Type), nil
	case f.Type == reflect.TypeFor[acts.NoticeKind]():
		return m.wordsOf(m.acts, f.Type).with("not", only(acts.TechnicalCapability.String())), nil
	case f.Type == reflect.TypeFor[tcn.Effect]():
		return m.wordsOf(m.tcn, f.Type), nil
	case f.Type == reflect.TypeFor[ipa.Date]() && (f.Name == "From" || f.Name == "Until"):
		day, err := m.value(f.Type)
		return node{{"anyOf", []node{day, only("")}}}, err
	case keptNames[f.Type] != "":
		return m.keptRef(f.Type), nil
	case f.Type.Kind() == reflect.Slice && keptNames[f.Type.Elem()] != "":
		return kind("array").with("items", m.keptRef(f.Type.Elem())), nil
	}
	return m.value(f.Type)
}

// keptRef stands for the definition of such a type, and makes it.
func (m *maker) keptRef(t reflect.Type) node {
	m.define(keptNames[t], func() (node, error) { return m.kept(t) })
	return ref(keptNames[t])
}
