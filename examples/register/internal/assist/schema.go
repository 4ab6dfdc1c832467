package assist

import (
	"encoding"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A text is a type that is written otherwise than its fields are, with a name for its schema.
type text struct {
	name   string
	schema *jsonschema.Schema
}

// texts are those types.
var texts = map[reflect.Type]text{
	reflect.TypeFor[ipa.Date]():                {"day", &jsonschema.Schema{Type: "string", Pattern: `^(\d{4}-\d{2}-\d{2})?$`, Description: "a day, as 2025-09-01; empty: none"}},
	reflect.TypeFor[ipa.Citation]():            {"law", &jsonschema.Schema{Type: "string", Description: "a place in the law, as s 255(8)"}},
	reflect.TypeFor[docket.When]():             {"when", &jsonschema.Schema{Type: "string", Description: "a day, or an interval, in a part of EDTF, as 2025-01 or ../2025-09; empty: not known"}},
	reflect.TypeFor[ipa.Certainty]():           {"certainty", &jsonschema.Schema{Type: "string"}},
	reflect.TypeFor[actors.Role]():             {"role", &jsonschema.Schema{Type: "string", Enum: roleWords()}},
	reflect.TypeFor[actors.RelevantOperator](): {"operator", &jsonschema.Schema{Type: "string", Description: "a person to whom a notice can be given, as relevant operator: Acme; telecommunications"}},
	reflect.TypeFor[acts.NoticeKind]():         {"kind", &jsonschema.Schema{Type: "string", Enum: wordsOf[acts.NoticeKind]()}},
	reflect.TypeFor[tcn.Effect]():              {"effect", &jsonschema.Schema{Type: "string", Enum: wordsOf[tcn.Effect]()}},
	reflect.TypeFor[tcn.PositionKind]():        {"position", &jsonschema.Schema{Type: "string", Enum: wordsOf[tcn.PositionKind]()}},
	reflect.TypeFor[tcn.Region]():              {"region", &jsonschema.Schema{Type: "string", Enum: wordsOf[tcn.Region]()}},
	reflect.TypeFor[tcn.Status]():              {"status", &jsonschema.Schema{Type: "string", Enum: wordsOf[tcn.Status]()}},
	reflect.TypeFor[docket.Standing]():         {"standing", &jsonschema.Schema{Type: "string", Enum: wordsOf[docket.Standing]()}},
	reflect.TypeFor[docket.Verdict]():          {"verdict", &jsonschema.Schema{Type: "string", Enum: wordsOf[docket.Verdict]()}},
	reflect.TypeFor[tcn.State]():               {"state", stateSchema()},
	reflect.TypeFor[json.RawMessage]():         {"act", actSchema},
	reflect.TypeFor[given]():                   {"act", actSchema},
	reflect.TypeFor[history]():                 {"history", historySchema},
}

// taken is the schema of what a tool takes. Nothing in it refers to another place, for not every program that hands tools to an assistant follows that.
func taken[T any]() *jsonschema.Schema {
	types := map[reflect.Type]*jsonschema.Schema{}
	for t, text := range texts {
		types[t] = text.schema
	}
	return inferred[T](types)
}

// answered is the schema of what a tool gives. What stands in it often is told once, under "$defs".
func answered[T any]() *jsonschema.Schema {
	types, all := map[reflect.Type]*jsonschema.Schema{}, map[string]*jsonschema.Schema{}
	for t, text := range texts {
		types[t], all[defs+text.name] = &jsonschema.Schema{Ref: defs + text.name}, text.schema
	}
	s := inferred[T](types)
	used := map[string]*jsonschema.Schema{}
	each(s, func(s *jsonschema.Schema) {
		if told := all[s.Ref]; told != nil {
			used[strings.TrimPrefix(s.Ref, defs)] = told
		}
	})
	s.Defs = used
	return s
}

const defs = "#/$defs/"

// inferred is the schema of a type of this package. None of its lists is null.
func inferred[T any](types map[reflect.Type]*jsonschema.Schema) *jsonschema.Schema {
	s, err := jsonschema.For[T](&jsonschema.ForOptions{TypeSchemas: types})
	if err != nil {
		panic(err) // the types do not change while it runs; a test makes all of them
	}
	each(s, func(s *jsonschema.Schema) {
		if types := slices.DeleteFunc(slices.Clone(s.Types), func(t string) bool { return t == "null" }); len(types) == 1 {
			s.Type, s.Types = types[0], nil
		}
	})
	return s
}

// each does something to a schema and to those of its items and keys.
func each(s *jsonschema.Schema, do func(*jsonschema.Schema)) {
	if s == nil {
		return
	}
	do(s)
	each(s.Items, do)
	for _, p := range s.Properties {
		each(p, do)
	}
}

// historySchema is that of a history.
var historySchema = &jsonschema.Schema{
	Type: "array", MinItems: new(1), MaxItems: new(mostLines), Items: &jsonschema.Schema{Type: "object"},
	Description: `the history of one notice, as a list of objects: the first names it, {"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}, with "kind":"national security notice" if it is one; each other is an act that was done, in the order of their days, {"act":"give","by":"secretary of state","on":"2025-07-07","considered":"all"}, or {"on":"2027-01-10"} where time passed, {"law":"2018-04-01"} where the law of another day is taken, {"reading":"suspension-ends=decision"} where another reading is`,
}

// actSchema is that of an act: what all of them have. The rest is told by what_can_be_done, whose acts are ready to be done, and by the resource of the acts.
var actSchema = &jsonschema.Schema{
	Type: "object", Required: []string{"act"}, AdditionalProperties: &jsonschema.Schema{},
	Description: `an act as histories write it, such as {"act":"refer","by":"relevant operator: Acme","on":"2025-07-28","unreasonable":"found"}; what_can_be_done gives such acts, ready to be done`,
	Properties: map[string]*jsonschema.Schema{
		"act": {Type: "string", Enum: verbs(), Description: "what is done"},
		"by":  {Type: "string", Description: "who does it: a role, and a name behind a colon"},
		"on":  {Type: "string", Description: "the day, as 2025-09-01"},
	},
	PropertyOrder: []string{"act", "by", "on"},
}

// verbs are the words for the acts.
func verbs() (all []any) {
	for act := range acts.All() {
		all = append(all, acts.Verb(act))
	}
	return all
}

// roleWords are the words for the roles, and none.
func roleWords() []any {
	all := []any{""}
	for r := range actors.Roles() {
		all = append(all, r.String())
	}
	return all
}

// wordsOf are the words for the values of an enumeration, and none for its zero.
func wordsOf[T interface {
	~uint8
	encoding.TextMarshaler
}]() []any {
	all := []any{""}
	for v := T(1); ; v++ {
		text, err := v.MarshalText()
		if err != nil {
			return all
		}
		all = append(all, string(text))
	}
}

// stateSchema is that of a state: a status for each region.
func stateSchema() *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "object", AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}, Properties: map[string]*jsonschema.Schema{}}
	for r := range tcn.Regions() {
		s.Properties[r.String()] = &jsonschema.Schema{Type: "string", Description: r.Question()}
		s.Required, s.PropertyOrder = append(s.Required, r.String()), append(s.PropertyOrder, r.String())
	}
	return s
}
