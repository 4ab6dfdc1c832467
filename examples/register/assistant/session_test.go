package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/tcn/journal"
)

// built is the command, built.
func built(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "assistant")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", path, ".").CombinedOutput()
	require.NoError(t, err, "%s", out)
	return path
}

// started is the SDK's client at the built command, over its standard input and output.
func started(t testing.TB) *mcp.ClientSession {
	t.Helper()
	command := exec.Command(built(t)) // it ends with its input, when the session is closed
	var stderr bytes.Buffer
	command.Stderr = &stderr
	s, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), &mcp.CommandTransport{Command: command}, nil)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, s.Close(), stderr.String())
		require.Equal(t, waits, stderr.String(), "nothing is logged of what was asked")
	})
	return s
}

const first = `{"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}`

// session are the calls of the transcript.
var session = [][2]string{
	{"look_up_law", `{"text":"s 255(5B)","on":"2025-09-01"}`},
	{"rule_on_act", `{"history":[` + first + `],"act":{"act":"decide","by":"secretary of state","on":"2025-07-02","to":"give","considered":"privacy tests","adds":[{"name":"decrypt","obligation":"SI 2018/353, Sch 1 para 8","serves":"targeted interception","days":90}],"necessary":"found"}}`},
	{"rule_on_act", `{"history":[` + first + `],"act":{"act":"give","by":"staff","on":"2025-07-02"}}`},
	{"what_can_be_done", `{"history":[` + first + `],"on":"2025-07-02","as":"judicial commissioner","gravest":"void"}`},
	{"positions", `{"history":[` + first + `],"on":"2025-07-02","as":"staff"}`},
	{"deadlines", `{"history":[` + first + `],"on":"2025-07-02"}`},
	{"judge_chronology", `{"text":"13 January 2025: The Home Office serves Acme with a technical capability notice (The Post)\n21 August 2025: Acme paints its door (The Post)"}`},
	{"compare", `{"history":[` + first + `],"a":{"law":"2024-10-13"},"b":{"law":"2025-07-01"}}`},
	{"compare", `{"history":[` + first + `],"a":{},"b":{"law":"yesterday"}}`},
}

// A session with the built command, from the first word to the last, is as it was read and committed. The hash of the tables stands for them by a word, as it is
// another whenever a word of the law is.
func TestSession(t *testing.T) {
	s := started(t)
	var out strings.Builder
	fmt.Fprintf(&out, "# Instructions\n\n%s\n", s.InitializeResult().Instructions)
	for tool, err := range s.Tools(t.Context(), nil) {
		require.NoError(t, err)
		fmt.Fprintf(&out, "\n# Tool %s: %s\n\n%s\n", tool.Name, tool.Title, tool.Description)
	}
	for _, c := range session {
		res, err := s.CallTool(t.Context(), &mcp.CallToolParams{Name: c[0], Arguments: json.RawMessage(c[1])})
		require.NoError(t, err)
		text := res.Content[0].(*mcp.TextContent).Text
		if !res.IsError {
			var b bytes.Buffer
			require.NoError(t, json.Indent(&b, []byte(text), "", " "))
			text = b.String()
		}
		fmt.Fprintf(&out, "\n# %s %s\n\n%s\n", c[0], c[1], text)
	}
	text := strings.ReplaceAll(out.String(), journal.CurrentTables().Law, "(the tables)")
	require.Contains(t, text, "(the tables)")
	golden.Equal(t, "testdata/session.golden", text)
}

// What is no message ends the session, as does what is too long, and is said in a line; the end of the input ends it, and is no fault.
func TestHostileInput(t *testing.T) {
	path := built(t)
	for name, c := range map[string]struct {
		input, says string
		code        int
	}{
		"no JSON":  {"hello\n", "assistant: ", failed},
		"too long": {`{"jsonrpc":"2.0","id":1,"method":"` + strings.Repeat("x", mostBytes+1) + "\"}\n", "exceeded the configured maximum line length", failed},
		"nothing":  {"", "", done},
		"no end":   {`{"jsonrpc":"2.0","id":1`, "assistant: ", failed},
		"deep":     {strings.Repeat("[", 100_000) + "\n", "assistant: ", failed},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, stop := context.WithTimeout(t.Context(), 20*time.Second)
			defer stop()
			command := exec.CommandContext(ctx, path)
			command.Stdin = strings.NewReader(c.input)
			var stderr bytes.Buffer
			command.Stderr = &stderr
			_ = command.Run() // the code says more
			require.NoError(t, ctx.Err())
			require.Equal(t, c.code, command.ProcessState.ExitCode(), stderr.String())
			require.Contains(t, stderr.String(), c.says)
			require.Less(t, strings.Count(stderr.String(), "\n"), 3, "it is said in a line, and is no panic")
		})
	}
}

// Whoever stops the command with Ctrl-C ends it, and that is no fault.
func TestItIsStopped(t *testing.T) {
	command := exec.Command(built(t))
	in, err := command.StdinPipe()
	require.NoError(t, err)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	require.NoError(t, command.Start())
	_, err = in.Write([]byte(`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}` + "\n"))
	require.NoError(t, err)
	_, err = out.Read(make([]byte, 1))
	require.NoError(t, err)
	require.NoError(t, command.Process.Signal(os.Interrupt))
	go func() { _, _ = io.Copy(io.Discard, out) }()
	require.NoError(t, command.Wait(), stderr.String())
	require.Equal(t, waits, stderr.String())
}

// objects are the objects of JSON in the documentation of the command, in order.
func objects(t *testing.T) (all []map[string]any) {
	t.Helper()
	source, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, block := range regexp.MustCompile(`(?m)(^//\t.*\n)+`).FindAllString(string(source), -1) {
		text := regexp.MustCompile(`(?m)^//\t`).ReplaceAllString(block, "")
		var o map[string]any
		if strings.HasPrefix(text, "{") {
			require.NoError(t, json.Unmarshal([]byte(text), &o), text)
			all = append(all, o)
		}
	}
	return all
}

// The session in the documentation is one that goes so.
func TestTheSessionOfTheDocumentation(t *testing.T) {
	s, told := started(t), objects(t)
	require.Len(t, told, 7)
	call, asked, more, answered, supposed := told[2], told[3], told[4], told[5], told[6]
	answer := func() map[string]any {
		res, err := s.CallTool(t.Context(), &mcp.CallToolParams{Name: "rule_on_act", Arguments: call})
		require.NoError(t, err)
		require.False(t, res.IsError)
		return res.StructuredContent.(map[string]any)
	}
	says := func(part map[string]any) {
		all := answer()
		for key, v := range part {
			require.Equal(t, v, all[key], key)
		}
	}
	says(asked)
	call["assume"] = supposed["assume"]
	require.Len(t, answer()["assumed"], 2)
	require.Equal(t, "lawful", answer()["effect"])
	delete(call, "assume")
	maps.Copy(call["act"].(map[string]any), more)
	says(answered)
}
