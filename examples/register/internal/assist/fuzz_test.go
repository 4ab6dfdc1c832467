package assist

import (
	"encoding/json"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/stretchr/testify/require"
)

// answerers are the tools without their types, each with the schema of its answers.
var answerers = []struct {
	name   string
	answer func([]byte) (any, error)
	schema *jsonschema.Schema
}{
	answerer(lookUp), answerer(ruleOn), answerer(whatCan), answerer(whereStands), answerer(byWhen), answerer(judgeTold), answerer(compares),
}

func answerer[In, Out any](t tool[In, Out]) (a struct {
	name   string
	answer func([]byte) (any, error)
	schema *jsonschema.Schema
}) {
	a.name, a.schema = t.name, answered[Out]()
	a.answer = func(arguments []byte) (any, error) { return t.call(arguments) }
	return a
}

// Whatever a tool is handed, it answers with what fits its schema, or with an error that says something; and the same when it is asked again.
func FuzzTools(f *testing.F) {
	list, _ := sample(f)
	for i, a := range answerers {
		for _, g := range good(f) {
			if g.tool == a.name {
				f.Add(i, []byte(g.arguments))
			}
		}
	}
	for _, text := range []string{
		``, `{}`, `null`, `[]`, `{"text":"ss 1-999999999"}`, `{"text":"s 255(8)","on":"9999-99-99"}`, `{"text":"ss 255-","on":"2200-12-31","kind":""}`,
		`{"text":"\u0000"}`, `{"text":"# a note\n,,,"}`, `{"text":"7 February 2025: Acme complained (The Post)","law":"1900-01-01"}`, `{"text":"when,who,did what\n2025,home office,give"}`,
		`{"history":[{"notice":"","to":"relevant operator"}],"on":"1900-01-01","as":"public"}`, `{"history":[{"notice":"N","to":"relevant operator: A"},{"on":"2200-12-31"}],"on":"2200-12-31","until":"9999-12-31"}`,
		`{"history":` + list + `,"act":{"act":"claim","by":"claimant: C","on":"2025-09-01"},"assume":true}`,
		`{"history":` + list + `,"a":{"law":"1900-01-01"},"b":{"law":"2200-12-31","readings":["6=decision","6=notice"]}}`,
	} {
		for i := range answerers {
			f.Add(i, []byte(text))
		}
	}
	resolved := make([]*jsonschema.Resolved, len(answerers))
	for i, a := range answerers {
		resolved[i] = resolvedOf(f, a.schema)
	}
	f.Fuzz(func(t *testing.T, which int, arguments []byte) {
		if which < 0 || which >= len(answerers) || len(arguments) > 5_000 {
			return
		}
		out, err := answerers[which].answer(arguments)
		if err != nil {
			require.NotEmpty(t, told(err).Error())
			return
		}
		text, err := json.Marshal(out)
		require.NoError(t, err)
		require.NoError(t, resolved[which].Validate(value(t, string(text))), "%s", text)
		again, err := answerers[which].answer(arguments)
		require.NoError(t, err)
		second, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(text), string(second))
	})
}
