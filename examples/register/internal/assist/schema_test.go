package assist

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/stretchr/testify/require"
)

// library is a schema of the library, of one of its definitions if it is named.
func library(t testing.TB, file, def string) *jsonschema.Resolved {
	t.Helper()
	text, err := os.ReadFile("../../../../tcn/" + file)
	require.NoError(t, err)
	s := new(jsonschema.Schema)
	require.NoError(t, json.Unmarshal(text, s))
	if def != "" {
		s = &jsonschema.Schema{Ref: defs + def, Defs: s.Defs}
	}
	r, err := s.Resolve(nil)
	require.NoError(t, err)
	return r
}

// What a tool takes and gives fits its own schema and the library's: histories, acts, receipts.
func TestSchemasAreThoseOfTheLibrary(t *testing.T) {
	s, takes := client(t), map[string]*jsonschema.Resolved{}
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		takes[tool.Name] = resolvedOf(t, tool.InputSchema)
	}
	lines, act, receipt := library(t, "history.schema.json", ""), library(t, "history.schema.json", "act"), library(t, "journal/receipt.schema.json", "")
	offered := 0
	for _, a := range good(t) {
		in := value(t, a.arguments).(map[string]any)
		maps.DeleteFunc(in, func(_ string, v any) bool { return v == nil })
		require.NoError(t, takes[a.tool].Validate(in), a.arguments)
		if in["history"] != nil {
			require.NoError(t, lines.Validate(in["history"]), a.arguments)
		}
		out, _ := called(t, s, a.tool, in)
		switch a.tool {
		case "rule_on_act":
			require.NoError(t, act.Validate(in["act"]), a.arguments)
			require.NoError(t, act.Validate(out["act"]), a.arguments)
			require.NoError(t, receipt.Validate(out["receipt"]), a.arguments)
		case "what_can_be_done":
			for _, o := range out["options"].([]any) {
				require.NoError(t, act.Validate(o.(map[string]any)["act"]))
				offered++
			}
		}
	}
	require.Greater(t, offered, 20)
	require.Error(t, act.Validate(map[string]any{"act": "giv"}))
	require.Error(t, receipt.Validate(map[string]any{"format": 1}))
}

// The reader and the schema agree on what is refused: what is missing, unknown, or of another type.
func TestTheReaderAndTheSchemaAgree(t *testing.T) {
	s := client(t)
	refused := 0
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		takes, first := resolvedOf(t, tool.InputSchema), value(t, `{}`).(map[string]any)
		for _, a := range good(t) {
			if a.tool == tool.Name {
				first = value(t, a.arguments).(map[string]any)
				break
			}
		}
		schema := tool.InputSchema.(map[string]any)
		required, _ := schema["required"].([]any)
		keys := slices.Sorted(maps.Keys(schema["properties"].(map[string]any)))
		for _, key := range append(keys, "unknown") {
			for _, wrong := range []any{nil, true, 1.0, []any{1.0}, map[string]any{"no": 1.0}, "\x00"} {
				in := maps.Clone(first)
				if in[key] = wrong; wrong == nil {
					delete(in, key)
				}
				if key == "assume" && wrong == true || key == "text" && wrong == "\x00" || tool.Name == "judge_chronology" && key == "text" {
					continue // it is right, or refused for what it says
				}
				if wrong == nil && !slices.Contains(required, any(key)) {
					require.NoError(t, takes.Validate(in), "%s %s", tool.Name, key)
					called(t, s, tool.Name, in)
					continue
				}
				if wrong == nil || wrong != "\x00" { // of texts the reader knows more
					require.Error(t, takes.Validate(in), "%s %s %v", tool.Name, key, wrong)
				}
				require.Contains(t, refusedAs(t, s, tool.Name, in), key+": ")
				refused++
			}
		}
	}
	require.Greater(t, refused, 90)
}

// No schema has null: a list is empty where there is nothing, and what is left out is not there.
func TestNoSchemaHasNull(t *testing.T) {
	s := client(t)
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		for _, schema := range []any{tool.InputSchema, tool.OutputSchema} {
			text, err := jsonOf(schema)
			require.NoError(t, err)
			require.NotContains(t, string(text), `"null"`, tool.Name)
			require.Less(t, len(text), 20_000, tool.Name)
		}
		text, err := jsonOf(tool.InputSchema)
		require.NoError(t, err)
		require.NotContains(t, string(text), "$ref", "not every program follows it")
	}
}
