package assist

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/require"
)

// client is the SDK's own client, in memory, at a new server.
func client(t testing.TB) *mcp.ClientSession {
	t.Helper()
	here, there := mcp.NewInMemoryTransports()
	served, err := New().Connect(t.Context(), there, nil)
	require.NoError(t, err)
	s, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), here, nil)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, s.Close())
		_ = served.Wait() // the client has gone
	})
	return s
}

// called is what a tool answers: the object of its answer, and its text.
func called(t testing.TB, s *mcp.ClientSession, tool string, arguments any) (map[string]any, string) {
	t.Helper()
	res, err := s.CallTool(context.Background(), &mcp.CallToolParams{Name: tool, Arguments: arguments})
	require.NoError(t, err)
	text := res.Content[0].(*mcp.TextContent).Text
	require.False(t, res.IsError, text)
	return res.StructuredContent.(map[string]any), text
}

// refusedAs is the error that a tool answers.
func refusedAs(t testing.TB, s *mcp.ClientSession, tool string, arguments any) string {
	t.Helper()
	res, err := s.CallTool(context.Background(), &mcp.CallToolParams{Name: tool, Arguments: arguments})
	require.NoError(t, err)
	require.True(t, res.IsError, "%s %v", tool, arguments)
	require.Nil(t, res.StructuredContent)
	return res.Content[0].(*mcp.TextContent).Text
}

// An ask is a call that is answered.
type ask struct{ tool, arguments string }

// sample is the history of a technical capability notice, and its text in lines.
func sample(t testing.TB) (list, lines string) {
	t.Helper()
	text, err := os.ReadFile("../../../whatnow/sample.jsonl")
	require.NoError(t, err)
	lines = strings.TrimSpace(string(text))
	return "[" + strings.ReplaceAll(lines, "\n", ",") + "]", lines
}

// security is the history of a national security notice.
const security = `[{"notice":"N","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","kind":"national security notice"},
{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"},
{"act":"decide","by":"secretary of state","on":"2025-07-02","to":"give","adds":[{"name":"steps","days":30}],"necessary":"found","proportionate":"assumed","considered":"privacy tests"},
{"act":"approve","by":"judicial commissioner","on":"2025-07-03","considered":"privacy tests"},
{"act":"give","by":"secretary of state","on":"2025-07-04","considered":"all"}]`

// chronicle is a chronology in plain words.
const chronicle = `13 January 2025: The Home Office serves Acme with a technical capability notice (The Post)\n20 February 2025: Acme complained to the tribunal (The Post)\n21 August 2025: Acme paints its door (The Post)`

// manyWays is a chronology of which an entry can be read in two ways, another moves nothing, a third is of law, and a fourth asks for what is open.
const manyWays = `{"text":"{\"actor\":\"acme\",\"is\":\"relevant operator: Acme; telecommunications; service in the UK; serves 20000\"}\n{\"notice\":\"first\",\"to\":\"acme\"}\n` +
	`{\"when\":\"2025-01\",\"notice\":\"first\",\"act\":{\"act\":\"give\",\"by\":\"secretary of state\"},\"standing\":\"attributed\",\"says\":\"The minister is reported to have given it.\",\"sources\":[\"The Post\"]}\n` +
	`{\"when\":\"2025-01\",\"notice\":\"first\",\"act\":{\"act\":\"refer\",\"by\":\"acme\"},\"standing\":\"party\",\"says\":\"Acme says that it has sent it back.\",\"sources\":[\"Acme\"]}\n` +
	`{\"when\":\"2025-03\",\"notice\":\"first\",\"act\":{\"act\":\"list\",\"by\":\"tribunal\"},\"standing\":\"official\",\"says\":\"The Tribunal says that it has listed a hearing.\",\"sources\":[\"The Tribunal\"]}\n` +
	`{\"when\":\"2025-04\",\"notice\":\"first\",\"act\":{\"act\":\"apply\",\"by\":\"acme\",\"for\":\"lifting secrecy\"},\"standing\":\"party\",\"says\":\"Acme says that it has applied.\",\"sources\":[\"Acme\"]}\n` +
	`{\"when\":\"2025-05-01\",\"notice\":\"first\",\"act\":{\"act\":\"say\",\"by\":\"official\"},\"standing\":\"attributed\",\"says\":\"An official is reported to have spoken.\",\"sources\":[\"The Post\"]}\n` +
	`{\"when\":\"2025-06-20\",\"standing\":\"official\",\"says\":\"Law is reported to have come into force.\",\"sources\":[\"The statute book\"]}\n` +
	`{\"when\":\"2025-08-19\",\"notice\":\"first\",\"act\":{\"act\":\"dropped\",\"by\":\"secretary of state\"},\"standing\":\"attributed\",\"says\":\"The minister is reported to have dropped it.\",\"sources\":[\"The Post\"]}"}`

// good are calls that are answered, several of each tool.
func good(t testing.TB) []ask {
	list, _ := sample(t)
	return []ask{
		{"look_up_law", `{"text":"s 255(8)","on":"2025-09-01"}`},
		{"look_up_law", `{"text":"s 253(1)","kind":"national security notice"}`},
		{"look_up_law", `{"text":"journalist"}`},
		{"look_up_law", `{"text":"doubt 6","on":null}`},
		{"look_up_law", `{"text":"rule give","kind":"national security notice"}`},
		{"look_up_law", `{"text":"doubts"}`},
		{"look_up_law", `{"text":"ss 253-258"}`},
		{"rule_on_act", `{"history":` + list + `,"act":{"act":"decide","by":"secretary of state","on":"2025-09-05","to":"confirm"}}`},
		{"rule_on_act", `{"history":` + list + `,"act":{"act":"decide","by":"secretary of state","on":"2025-09-05","to":"confirm"},"assume":true}`},
		{"rule_on_act", `{"history":` + list + `,"act":{"act":"disclose","by":"staff: Jo; of Acme Cloud","on":"2025-09-05","to":"press"}}`},
		{"rule_on_act", `{"history":` + security + `,"act":{"on":"2025-08-02","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","act":"refer","unreasonable":"found"}}`},
		{"rule_on_act", `{"history":` + list[:len(list)-1] + `,{"on":"2025-09-01"}],"act":{"act":"say","by":"press: The Post","on":"2025-09-05"}}`},
		{"rule_on_act", `{"history":` + list[:len(list)-1] + `,{"law":"2024-10-13"},{"reading":"suspension-ends=decision"}],"act":{"act":"revoke","by":"secretary of state","on":"2025-09-05"}}`},
		{"what_can_be_done", `{"history":` + list + `,"on":"2025-09-05","as":"relevant operator"}`},
		{"what_can_be_done", `{"history":` + list + `,"on":"2025-09-05","as":"secretary of state","gravest":"void"}`},
		{"what_can_be_done", `{"history":` + security + `,"on":"2025-09-05","as":"staff","gravest":"breach"}`},
		{"positions", `{"history":` + list + `,"on":"2025-09-05"}`},
		{"positions", `{"history":` + list + `,"on":"2025-09-05","as":"staff"}`},
		{"positions", `{"history":` + security + `,"on":"2025-09-05","as":"relevant operator"}`},
		{"deadlines", `{"history":` + list + `,"on":"2025-09-05"}`},
		{"positions", `{"history":` + list + `,"on":"2027-08-01"}`},
		{"deadlines", `{"history":` + security + `,"on":"2025-07-05","until":"2025-12-31"}`},
		{"judge_chronology", `{"text":"` + chronicle + `"}`},
		{"judge_chronology", `{"text":"` + chronicle + `","law":"2018-04-01","readings":["suspension-ends=decision"]}`},
		{"judge_chronology", `{"text":"{\"notice\":\"N\",\"to\":\"relevant operator: Acme\",\"kind\":\"national security notice\"}\n{\"when\":\"2025-07\",\"notice\":\"N\",\"act\":{\"act\":\"give\",\"by\":\"secretary of state\"},\"standing\":\"attributed\",\"known\":\"2025-08-01\",\"through\":\"The Post\",\"says\":\"The minister is reported to have given it.\",\"sources\":[\"The Post\"]}"}`},
		{"judge_chronology", manyWays},
		{"compare", `{"history":` + list + `,"a":{},"b":{"law":"2024-10-13"}}`},
		{"compare", `{"history":` + list + `,"a":{"readings":["suspension-ends=decision"]},"b":{}}`},
		{"compare", `{"history":` + security + `,"a":{"law":"2025-07-01"},"b":{"law":"2024-10-13"}}`},
	}
}

// value is an object of JSON.
func value(t testing.TB, text string) (v any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), &v), text)
	return v
}
