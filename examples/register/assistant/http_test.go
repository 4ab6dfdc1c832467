package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/require"
)

// serving is the address at which the command serves over HTTP until the context ends.
func serving(t testing.TB, ctx context.Context) string {
	t.Helper()
	told, ended := make(chan string, 1), make(chan int, 1)
	go func() { ended <- run(ctx, []string{"-http", "127.0.0.1:0"}, tells(told)) }()
	t.Cleanup(func() {
		select {
		case code := <-ended:
			require.Equal(t, done, code)
		case <-time.After(10 * time.Second):
			t.Error("it does not end")
		}
	})
	at, _, ok := strings.Cut(strings.TrimPrefix(<-told, "Serving at http://"), ". ")
	require.True(t, ok)
	return at
}

// A tells hands on the first of what is written.
type tells chan string

func (w tells) Write(text []byte) (int, error) {
	select {
	case w <- string(text):
	default:
	}
	return len(text), nil
}

// The SDK's client asks over HTTP, and is answered as over the standard input. The server ends when it is told to.
func TestOverHTTP(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	t.Cleanup(stop)
	s, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(ctx, &mcp.StreamableClientTransport{Endpoint: "http://" + serving(t, ctx), DisableStandaloneSSE: true}, nil)
	require.NoError(t, err)
	require.Contains(t, s.InitializeResult().Instructions, "s 255(8)")
	res, err := s.CallTool(ctx, &mcp.CallToolParams{Name: "look_up_law", Arguments: map[string]any{"text": "s 255(8)"}})
	require.NoError(t, err)
	require.False(t, res.IsError)
	require.Contains(t, res.StructuredContent, "receipt")
	res, err = s.CallTool(ctx, &mcp.CallToolParams{Name: "look_up_law", Arguments: map[string]any{}})
	require.NoError(t, err)
	require.True(t, res.IsError)
	require.NoError(t, s.Close())
	stop()
}

const callLaw = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"look_up_law","arguments":{"text":"s 255(8)"}}}`

// posted is what the server at an address says to a message with these headers.
func posted(t *testing.T, at string, body io.Reader, headers map[string]string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, at, body)
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json, text/event-stream")
	for key, v := range headers {
		if req.Header.Set(key, v); key == "Host" {
			req.Host = v
		}
	}
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, string(text)
}

// A page of another origin, or one that has this machine under another name, is refused; so is a message that is too long, of another kind, or by another way.
func TestWhoMayCall(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	t.Cleanup(stop)
	at := serving(t, ctx)
	for _, c := range []struct {
		headers map[string]string
		code    int
	}{
		{nil, http.StatusOK},
		{map[string]string{"Origin": "http://" + at}, http.StatusOK},
		{map[string]string{"Origin": "https://evil.example"}, http.StatusForbidden},
		{map[string]string{"Origin": "null"}, http.StatusForbidden},
		{map[string]string{"Sec-Fetch-Site": "cross-site"}, http.StatusForbidden},
		{map[string]string{"Host": "evil.example"}, http.StatusForbidden},
		{map[string]string{"Content-Type": "text/plain"}, http.StatusUnsupportedMediaType},
	} {
		code, text := posted(t, "http://"+at, strings.NewReader(callLaw), c.headers)
		require.Equal(t, c.code, code, "%v: %s", c.headers, text)
		require.Equal(t, code == http.StatusOK, strings.Contains(text, "must not disclose"))
	}
	code, _ := posted(t, "http://"+at, io.MultiReader(strings.NewReader(callLaw[:20]), bytes.NewReader(make([]byte, mostBytes))), nil)
	require.Equal(t, http.StatusRequestEntityTooLarge, code)
	for _, body := range []string{"", "{}", "[]", `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"no_such_tool"}}`, "\x00"} {
		code, text := posted(t, "http://"+at, strings.NewReader(body), nil)
		require.True(t, code >= 400 || strings.Contains(text, `"error"`), "%q: %d %s", body, code, text)
	}
	res, err := http.Get("http://" + at)
	require.NoError(t, err)
	require.NoError(t, res.Body.Close())
	require.Equal(t, http.StatusMethodNotAllowed, res.StatusCode)
	stop()
}

// More calls at once than there are places are told to come again; a place is free when its call has ended.
func TestAtOnce(t *testing.T) {
	begun, end := make(chan struct{}), make(chan struct{})
	h := atOnce(2, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { begun <- struct{}{}; <-end }))
	ask := func() *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", nil))
		return w
	}
	answered := make(chan int, 2)
	for range 2 {
		go func() { answered <- ask().Code }()
		<-begun
	}
	full := ask()
	require.Equal(t, http.StatusServiceUnavailable, full.Code)
	require.Equal(t, "1", full.Header().Get("Retry-After"))
	close(end)
	require.Equal(t, http.StatusOK, <-answered)
	require.Equal(t, http.StatusOK, <-answered)
	go func() { answered <- ask().Code }()
	<-begun
	require.Equal(t, http.StatusOK, <-answered)
}
