package acts

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
)

// Decode reads an act from a line of JSON as [Encode] writes it. An actor that does not fit its field,
// a key that the act does not have or has twice, and a missing "by" or "on" are refused. The error is a [*ReadError].
func Decode(line []byte) (Act, error) {
	act, fault, bad := decode(line)
	switch {
	case bad != nil:
		return nil, &ReadError{Field: bad.Key(), Says: bad.Says, Cure: bad.Cure, Err: bad}
	case fault != nil:
		return nil, &ReadError{Field: fault.Field, Says: fault.Says, Cure: fault.Cure}
	}
	return act, nil
}

// decode reads an act, or says why its line or its form is none.
func decode(line []byte) (Act, *jsonline.Fault, *BadAct) {
	keys, values, bad := jsonline.Object(line)
	if bad != nil {
		return nil, bad, nil
	}
	word, ok := jsonline.Text(values["act"])
	if !ok {
		return nil, jsonline.NoText(values["act"], "act", "write one of: "+strings.Join(verbs[1:], ", ")), nil
	}
	v := slices.Index(verbs[:], word)
	if v <= 0 {
		return nil, &jsonline.Fault{Field: "act", Says: fmt.Sprintf("%q is no act", word), Cure: "write one of: " + strings.Join(verbs[1:], ", ")}, nil
	}
	act := reflect.New(reflect.TypeOf(kindLines[v].Zero)).Elem()
	fields := fieldKeys[v]
	for i, name := range fields {
		raw, present := values[name]
		if !present {
			if name == "by" || name == "on" {
				return nil, &jsonline.Fault{Field: name, Says: "it is missing", Cure: whoAndWhen[name]}, nil
			}
			continue
		}
		if bad := decodeField(raw, name, act.Field(i)); bad != nil {
			return nil, bad, nil
		}
	}
	for _, key := range keys {
		if key != "act" && !slices.Contains(fields, key) {
			return nil, &jsonline.Fault{Field: key, Says: fmt.Sprintf("%q has no such field", word), Cure: "use some of: " + strings.Join(fields, ", ")}, nil
		}
	}
	decoded := act.Interface().(Act)
	var d Deed
	if _, bad := Flatten(decoded, &d); bad != nil {
		return nil, nil, bad
	}
	return decoded, nil, nil
}

// whoAndWhen are the cures for what every act must have.
var whoAndWhen = map[string]string{"by": "say who acts", "on": "say on which day, as 2025-06-20"}

// actorType is what the fields for actors have in common.
var actorType = reflect.TypeFor[actors.Actor]()

// decodeField reads one field.
func decodeField(raw json.RawMessage, name string, field reflect.Value) *jsonline.Fault {
	if field.Type().Implements(actorType) {
		return decodeActor(raw, name, field)
	}
	if string(raw) == "null" {
		return &jsonline.Fault{Field: name, Says: "it is null", Cure: "leave it out, or " + wanted(field.Type())}
	}
	if string(raw) == `""` && name == "on" {
		return &jsonline.Fault{Field: name, Says: "it is empty", Cure: whoAndWhen[name]}
	}
	target := field.Addr().Interface()
	if u, ok := target.(encoding.TextUnmarshaler); ok {
		s, ok := jsonline.Text(raw)
		if !ok {
			return jsonline.NoText(raw, name, wanted(field.Type()))
		}
		if err := u.UnmarshalText([]byte(s)); err != nil {
			return &jsonline.Fault{Field: name, Says: jsonline.Plain(err), Cure: wanted(field.Type())}
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
		return &jsonline.Fault{Field: name, Says: fmt.Sprintf("%s does not fit", jsonline.Clip(raw)), Cure: wanted(field.Type())}
	}
	return nil
}

// decodeActor reads an actor and refuses one that does not fit the field.
func decodeActor(raw json.RawMessage, name string, field reflect.Value) *jsonline.Fault {
	s, ok := jsonline.Text(raw)
	if !ok {
		return jsonline.NoText(raw, name, `write an actor's text, such as "secretary of state" or "press: The Gazette"`)
	}
	a, err := actors.Parse(s)
	if err != nil {
		return &jsonline.Fault{Field: name, Says: jsonline.Plain(err), Cure: "put one of: " + fitting(field.Type())}
	}
	if !reflect.TypeOf(a).AssignableTo(field.Type()) {
		role, _ := a.Who()
		return &jsonline.Fault{Field: name, Says: fmt.Sprintf("%q cannot stand here", role.String()), Cure: "put one of: " + fitting(field.Type())}
	}
	field.Set(reflect.ValueOf(a))
	return nil
}

// fitting lists the roles whose types fit a field.
func fitting(t reflect.Type) string {
	var words []string
	for _, role := range rolesFor(t) {
		words = append(words, role.String())
	}
	return strings.Join(words, ", ")
}

// rolesFor lists the roles whose types fit a field of some type.
func rolesFor(field reflect.Type) []actors.Role {
	var all []actors.Role
	for a := range actors.Everyone() {
		if reflect.TypeOf(a).AssignableTo(field) {
			role, _ := a.Who()
			all = append(all, role)
		}
	}
	return all
}

// decodeNames reads a list of texts.
func decodeNames(raw json.RawMessage, name string, into *[]string) *jsonline.Fault {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return &jsonline.Fault{Field: name, Says: jsonline.Clip(raw) + " is no list", Cure: "write a list of texts in square brackets"}
	}
	for i, item := range list {
		s, ok := jsonline.Text(item)
		if !ok {
			return jsonline.NoText(item, fmt.Sprintf("%s[%d]", name, i), "write a text")
		}
		*into = append(*into, s)
	}
	return nil
}

// requirementFields are the keys of a requirement, in the order of its fields.
var requirementFields = func() (all []string) {
	for f := range reflect.TypeFor[Requirement]().Fields() {
		all = append(all, hyphened(f.Name))
	}
	return all
}()

// decodeRequirements reads a list of requirements.
func decodeRequirements(raw json.RawMessage, name string, into *[]Requirement) *jsonline.Fault {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return &jsonline.Fault{Field: name, Says: jsonline.Clip(raw) + " is no list", Cure: "write a list of requirements in square brackets"}
	}
	for i, item := range list {
		at := fmt.Sprintf("%s[%d]", name, i)
		keys, values, bad := jsonline.Object(item)
		if bad != nil {
			bad.Field = at
			return bad
		}
		for _, key := range keys {
			if !slices.Contains(requirementFields, key) {
				return &jsonline.Fault{Field: at + "." + key, Says: "a requirement has no such field", Cure: "use some of: " + strings.Join(requirementFields, ", ")}
			}
		}
		var r Requirement
		for j, key := range requirementFields {
			if value, ok := values[key]; ok {
				if bad := decodeField(value, at+"."+key, reflect.ValueOf(&r).Elem().Field(j)); bad != nil {
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
