package assist

import (
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/journal"
)

// Who connects is told what it is, and is not, and finds a tool for each question, none of which changes anything.
func TestWhatIsOffered(t *testing.T) {
	s := client(t)
	says := s.InitializeResult().Instructions
	for _, part := range []string{"no legal advice", "s 255(8)", "Do not send real secret notices", "Never make one up", "as told"} {
		require.Contains(t, says, part)
	}
	var names []string
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		names = append(names, tool.Name)
		require.NotEmpty(t, tool.Title)
		require.NotEmpty(t, tool.Description)
		require.True(t, tool.Annotations.ReadOnlyHint)
		require.False(t, *tool.Annotations.OpenWorldHint)
	}
	require.ElementsMatch(t, []string{"look_up_law", "rule_on_act", "what_can_be_done", "positions", "deadlines", "judge_chronology", "compare"}, names)
}

// Every answer fits the schema of its tool, is given in words too, has no null, and is the same when it is asked again.
func TestEveryAnswerFitsItsSchema(t *testing.T) {
	s, again := client(t), client(t)
	resolved, asked := map[string]*jsonschema.Resolved{}, map[string]bool{}
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		resolved[tool.Name] = resolvedOf(t, tool.OutputSchema)
	}
	for _, a := range good(t) {
		out, text := called(t, s, a.tool, value(t, a.arguments))
		require.NoError(t, resolved[a.tool].Validate(out), "%s %s", a.tool, a.arguments)
		require.Equal(t, value(t, text), any(out))
		require.NotContains(t, text, ":null", a.arguments)
		_, second := called(t, again, a.tool, value(t, a.arguments))
		require.Equal(t, text, second)
		asked[a.tool] = true
	}
	require.Len(t, asked, len(resolved))
}

// resolvedOf is a schema that can be asked.
func resolvedOf(t testing.TB, schema any) *jsonschema.Resolved {
	t.Helper()
	s := new(jsonschema.Schema)
	text, err := jsonOf(schema)
	require.NoError(t, err)
	require.NoError(t, s.UnmarshalJSON(text))
	r, err := s.Resolve(nil)
	require.NoError(t, err)
	return r
}

// A schema is no ornament: what does not fit it is found. So is a key that no answer has, as one that an answer lacks.
func TestTheSchemaFindsWhatDoesNotFit(t *testing.T) {
	s := client(t)
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		r := resolvedOf(t, tool.OutputSchema)
		require.Error(t, r.Validate(map[string]any{}), tool.Name)
		for _, a := range good(t) {
			if a.tool != tool.Name {
				continue
			}
			out, _ := called(t, s, a.tool, value(t, a.arguments))
			out["more"] = 1
			require.Error(t, r.Validate(out), tool.Name)
			delete(out, "more")
			require.NoError(t, r.Validate(out), tool.Name)
			delete(out, "receipt")
			require.Error(t, r.Validate(out), tool.Name)
		}
	}
}

// The law is there section by section, and the acts with their keys; each page says by which tables it was made.
func TestResources(t *testing.T) {
	s := client(t)
	seen := map[string]string{}
	for r, err := range s.Resources(t.Context(), nil) {
		require.NoError(t, err)
		res, err := s.ReadResource(t.Context(), &mcp.ReadResourceParams{URI: r.URI})
		require.NoError(t, err, r.URI)
		require.Len(t, res.Contents, 1)
		require.NotEmpty(t, res.Contents[0].Text, r.URI)
		require.Equal(t, journal.CurrentTables().Law, res.Contents[0].Meta["doublelock/tables"].(map[string]any)["law"])
		require.NotContains(t, seen, r.URI)
		seen[r.URI] = res.Contents[0].Text
	}
	require.Greater(t, len(seen), 40)
	require.Contains(t, seen["doublelock://law/s-255"], "must not disclose that it exists or what it says")
	require.NotContains(t, seen["doublelock://law/s-255"], "Terrorism")
	require.Contains(t, seen["doublelock://acts"], "## refer\n\nBy: relevant operator.\n\nKeys: by, on, of, requirements, unreasonable.\n\nFindings among them: unreasonable.")
	_, err := s.ReadResource(t.Context(), &mcp.ReadResourceParams{URI: "doublelock://law/../../etc/passwd"})
	require.Error(t, err)
}

// The prompt hands the chronology over apart from what is to be done with it, and tells to assert nothing.
func TestPrompt(t *testing.T) {
	s := client(t)
	res, err := s.GetPrompt(t.Context(), &mcp.GetPromptParams{Name: "judge_chronology", Arguments: map[string]string{"chronology": "13 January 2025: it is said"}})
	require.NoError(t, err)
	require.Len(t, res.Messages, 2)
	require.Contains(t, res.Messages[0].Content.(*mcp.TextContent).Text, "Possible does not mean true")
	require.Equal(t, "13 January 2025: it is said", res.Messages[1].Content.(*mcp.TextContent).Text)
	for _, text := range []string{"", strings.Repeat("x", mostText+1)} {
		_, err := s.GetPrompt(t.Context(), &mcp.GetPromptParams{Name: "judge_chronology", Arguments: map[string]string{"chronology": text}})
		require.ErrorContains(t, err, "chronology: it is ")
	}
}
