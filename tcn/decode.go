package tcn

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// DecodeAct reads an act from a line of JSON as [EncodeAct] writes it. An actor that does not fit its field,
// a key that the act does not have or has twice, and a missing "by" or "on" are refused. The error is a [*ReadError].
func DecodeAct(line []byte) (Act, error) {
	keys, values, bad := object(line)
	if bad != nil {
		return nil, bad
	}
	word, bad := text(values["act"], "act", "write one of: "+strings.Join(names[consult:lapse], ", "))
	if bad != nil {
		return nil, bad
	}
	v := slices.Index(names[:lapse], word)
	if v <= 0 {
		return nil, &ReadError{Field: "act", Says: fmt.Sprintf("%q is no act", word), Cure: "write one of: " + strings.Join(names[consult:lapse], ", ")}
	}
	act := reflect.New(reflect.TypeOf(kinds[v].Act)).Elem()
	var fields []string
	for i := range act.NumField() {
		name := hyphened(act.Type().Field(i).Name)
		fields = append(fields, name)
		raw, present := values[name]
		if !present {
			if name == "by" || name == "on" {
				return nil, &ReadError{Field: name, Says: "it is missing", Cure: cures[name]}
			}
			continue
		}
		if bad := decodeField(raw, name, act.Field(i)); bad != nil {
			return nil, bad
		}
	}
	for _, key := range keys {
		if key != "act" && !slices.Contains(fields, key) {
			return nil, &ReadError{Field: key, Says: fmt.Sprintf("%q has no such field", word), Cure: "use some of: " + strings.Join(fields, ", ")}
		}
	}
	decoded := act.Interface().(Act)
	d := decoded.deed()
	if bad := d.fault(); bad != nil {
		return nil, &ReadError{Field: hyphened(bad.Field), Says: bad.Says, Cure: bad.Cure, Err: bad}
	}
	return decoded, nil
}

var cures = map[string]string{"by": "say who acts", "on": "say on which day, as 2025-06-20"}

// actorType is what the fields for actors have in common.
var actorType = reflect.TypeFor[actors.Actor]()

// decodeField reads one field.
func decodeField(raw json.RawMessage, name string, field reflect.Value) *ReadError {
	if field.Type().Implements(actorType) {
		return decodeActor(raw, name, field)
	}
	if string(raw) == "null" {
		return &ReadError{Field: name, Says: "it is null", Cure: "leave it out, or " + wanted(field.Type())}
	}
	if string(raw) == `""` && name == "on" {
		return &ReadError{Field: name, Says: "it is empty", Cure: cures[name]}
	}
	target := field.Addr().Interface()
	if u, ok := target.(encoding.TextUnmarshaler); ok {
		s, bad := text(raw, name, wanted(field.Type()))
		if bad != nil {
			return bad
		}
		if err := u.UnmarshalText([]byte(s)); err != nil {
			return &ReadError{Field: name, Says: err.Error(), Cure: wanted(field.Type())}
		}
		return nil
	}
	if field.Type() == reflect.TypeFor[[]Requirement]() {
		return decodeRequirements(raw, name, target.(*[]Requirement))
	}
	if list, ok := target.(*[]string); ok {
		return decodeNames(raw, name, list)
	}
	if json.Unmarshal(raw, target) != nil {
		return &ReadError{Field: name, Says: fmt.Sprintf("%s does not fit", clip(raw)), Cure: wanted(field.Type())}
	}
	return nil
}

// decodeActor reads an actor and refuses one that does not fit the field.
func decodeActor(raw json.RawMessage, name string, field reflect.Value) *ReadError {
	s, bad := text(raw, name, `write an actor's text, such as "secretary of state" or "press: The Gazette"`)
	if bad != nil {
		return bad
	}
	a, err := actors.Parse(s)
	if err != nil {
		return &ReadError{Field: name, Says: err.Error(), Cure: "put one of: " + fitting(field.Type())}
	}
	if !reflect.TypeOf(a).AssignableTo(field.Type()) {
		role, _ := a.Who()
		return &ReadError{Field: name, Says: fmt.Sprintf("a %v cannot stand here", role), Cure: "put one of: " + fitting(field.Type())}
	}
	field.Set(reflect.ValueOf(a))
	return nil
}

// fitting lists the roles whose types fit a field.
func fitting(t reflect.Type) string {
	var roles []string
	for _, a := range everyone {
		if reflect.TypeOf(a).AssignableTo(t) {
			role, _ := a.Who()
			roles = append(roles, role.String())
		}
	}
	return strings.Join(roles, ", ")
}

// decodeNames reads a list of texts.
func decodeNames(raw json.RawMessage, name string, into *[]string) *ReadError {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return &ReadError{Field: name, Says: clip(raw) + " is no list", Cure: "write a list of texts in square brackets"}
	}
	for i, item := range list {
		s, bad := text(item, fmt.Sprintf("%s[%d]", name, i), "write a text")
		if bad != nil {
			return bad
		}
		*into = append(*into, s)
	}
	return nil
}

// requirementFields are the keys of a requirement.
var requirementFields = []string{"name", "obligation", "serves", "days"}

// decodeRequirements reads a list of requirements.
func decodeRequirements(raw json.RawMessage, name string, into *[]Requirement) *ReadError {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return &ReadError{Field: name, Says: clip(raw) + " is no list", Cure: "write a list of requirements in square brackets"}
	}
	for i, item := range list {
		at := fmt.Sprintf("%s[%d]", name, i)
		keys, values, bad := object(item)
		if bad != nil {
			bad.Field = at
			return bad
		}
		for _, key := range keys {
			if !slices.Contains(requirementFields, key) {
				return &ReadError{Field: at + "." + key, Says: "a requirement has no such field", Cure: "use some of: " + strings.Join(requirementFields, ", ")}
			}
		}
		var r Requirement
		for j, target := range []any{&r.Name, &r.Obligation, &r.Serves, &r.Days} {
			if value, ok := values[requirementFields[j]]; ok {
				if bad := decodeField(value, at+"."+requirementFields[j], reflect.ValueOf(target).Elem()); bad != nil {
					return bad
				}
			}
		}
		*into = append(*into, r)
	}
	return nil
}

// wanted says what a field of a type holds.
func wanted(t reflect.Type) string {
	switch {
	case t == reflect.TypeFor[ipa.Date]():
		return "write a day, as \"2025-06-20\""
	case t == reflect.TypeFor[ipa.Citation]():
		return "write a citation, as \"SI 2018/353, Sch 1 para 8\""
	case reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		return "write its word in quotation marks"
	case t.Kind() == reflect.Bool:
		return "write true or false"
	case t.Kind() == reflect.Int:
		return "write a whole number"
	case t.Kind() == reflect.Slice:
		return "write a list of texts in square brackets"
	}
	return "write a text"
}
