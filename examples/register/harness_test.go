package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/examples/register/internal/store/pg"
	"github.com/doublelock/doublelock/examples/register/internal/store/pgtest"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

const (
	acme   = "relevant operator: Acme; telecommunications; service in the UK; serves 2500000"
	zenith = "relevant operator: Zenith; telecommunications; service in the UK; serves 2500000"
)

// A clock is set by the test.
type clock struct{ at atomic.Int64 }

func (c *clock) now() time.Time { return time.Unix(c.at.Load(), 0) }
func (c *clock) set(day string) {
	t, _ := time.Parse(time.DateOnly, day)
	c.at.Store(t.Add(10 * time.Hour).Unix())
}
func (c *clock) add(d time.Duration) { c.at.Add(int64(d / time.Second)) }

// A counting store notes which of its methods were called.
type counting struct {
	store.Store
	mu    sync.Mutex
	calls []string
}

func (c *counting) call(what string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls = append(c.calls, what)
}

// called gives the calls since it was asked last.
func (c *counting) called() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := c.calls
	c.calls = nil
	return all
}

func (c *counting) Holder(ctx context.Context, h store.Hash) (store.Holder, error) {
	c.call("Holder")
	return c.Store.Holder(ctx, h)
}

func (c *counting) Head(ctx context.Context, name string) (journal.Head, error) {
	c.call("Head")
	return c.Store.Head(ctx, name)
}

func (c *counting) Lines(ctx context.Context, name string, from int) (iter.Seq2[[]byte, error], error) {
	c.call("Lines")
	return c.Store.Lines(ctx, name, from)
}

func (c *counting) Note(ctx context.Context, r store.Reading) error {
	c.call("Note")
	return c.Store.Note(ctx, r)
}

// A register is one under test, with its keeper's token.
type register struct {
	t      testing.TB
	clock  *clock
	store  *counting
	desk   *desk.Desk
	server *httptest.Server
	keeper string
	ending chan struct{}
	mu     sync.Mutex
	log    bytes.Buffer
}

func (r *register) Write(b []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.log.Write(b)
}

func (r *register) logged() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.log.String()
}

// A setting is how a register under test is started.
type setting struct {
	options
	hasty bool                         // a request, and an answer, has no more than 300 ms
	tls   bool                         // it speaks TLS, and HTTP/2 by it
	kept  func(testing.TB) store.Store // in which it keeps what it has; nil: a directory
}

func inDirectory(t testing.TB) store.Store {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	return s
}

func inDatabase(t testing.TB) store.Store {
	s, err := pg.Open(t.Context(), pgtest.Shared(t).Database(t))
	require.NoError(t, err)
	return s
}

// onBoth runs a test on each store: on a directory, and on a database where there is a PostgreSQL.
func onBoth(t *testing.T, test func(t *testing.T, in func(*setting))) {
	for name, kept := range map[string]func(testing.TB) store.Store{"directory": inDirectory, "database": inDatabase} {
		t.Run(name, func(t *testing.T) { test(t, func(s *setting) { s.kept = kept }) })
	}
}

func TestMain(m *testing.M) {
	code := m.Run()
	pgtest.Stop()
	os.Exit(code)
}

// start starts a register on an empty store, on 1 August 2025. Its limits are far away, unless a test brings them near.
func start(t testing.TB, with ...func(*setting)) *register {
	t.Helper()
	r := &register{t: t, clock: &clock{}, ending: make(chan struct{})}
	r.clock.set("2025-08-01")
	o := setting{options: options{rate: 1e5}, kept: inDirectory}
	for _, w := range with {
		w(&o)
	}
	r.store = &counting{Store: o.kept(t)}
	ctx, end := context.WithCancel(t.Context())
	var err error
	r.desk, err = desk.Open(ctx, r.store, r.clock.now)
	require.NoError(t, err)
	r.keeper, _, err = r.desk.First(ctx)
	require.NoError(t, err)
	log := slog.New(web.Redacted(slog.NewJSONHandler(r, nil)))
	r.server = httptest.NewUnstartedServer(nil)
	r.server.Config = o.server(o.handler(r.desk, r.clock.now, log, r.ending), log)
	if o.hasty {
		r.server.Config.ReadTimeout, r.server.Config.WriteTimeout = 300*time.Millisecond, 300*time.Millisecond
	}
	if o.tls {
		r.server.EnableHTTP2 = true
		r.server.Config.TLSConfig.NextProtos = []string{"h2"} // as ServeTLS does by itself
		r.server.StartTLS()
	} else {
		r.server.Start()
	}
	t.Cleanup(func() {
		r.server.Close()
		end()
		require.NoError(t, r.store.Close())
	})
	return r
}

// An answer is what came back.
type answer struct {
	t      testing.TB
	status int
	header http.Header
	body   string
}

// is holds the answer to a status.
func (a answer) is(status int) answer {
	a.t.Helper()
	require.Equal(a.t, status, a.status, a.body)
	return a
}

// get gives what stands at a path of the JSON.
func (a answer) get(path ...any) any {
	a.t.Helper()
	var v any
	require.NoError(a.t, json.Unmarshal([]byte(a.body), &v), a.body)
	for _, p := range path {
		switch key := p.(type) {
		case string:
			v = v.(map[string]any)[key]
		case int:
			v = v.([]any)[key]
		}
	}
	return v
}

func (a answer) tag() string { return a.header.Get("ETag") }

// described is the description of the API, read by a validator that is not ours.
var described = sync.OnceValues(func() (validator.Validator, error) {
	text, err := os.ReadFile("internal/api/openapi.json")
	if err != nil {
		return nil, err
	}
	doc, err := libopenapi.NewDocument(text)
	if err != nil {
		return nil, err
	}
	v, errs := validator.NewValidator(doc)
	if len(errs) > 0 {
		return nil, errs[0]
	}
	return v, nil
})

var validating sync.Mutex

// ask sends a request with a token, and holds both it and its answer to the description of the API. A request that is answered by an error may be one that is not as
// described.
func (r *register) ask(token, method, path, body string, headers ...string) answer {
	r.t.Helper()
	send := func() *http.Request {
		req, err := http.NewRequest(method, r.server.URL+path, strings.NewReader(body))
		require.NoError(r.t, err)
		if token != "" {
			req.Header.Set("Authorization", "Bearer "+token)
		}
		if body != "" {
			req.Header.Set("Content-Type", "application/json")
		}
		for i := 0; i+1 < len(headers); i += 2 {
			req.Header.Set(headers[i], headers[i+1])
		}
		if host := req.Header.Get("Host"); host != "" {
			req.Host = host
		}
		return req
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(send())
	require.NoError(r.t, err)
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	require.NoError(r.t, err)
	a := answer{r.t, res.StatusCode, res.Header, string(text)}
	if isPage(path) {
		return a
	}
	v, err := described()
	require.NoError(r.t, err)
	validating.Lock()
	defer validating.Unlock()
	res.Body = io.NopCloser(bytes.NewReader(text))
	if strings.HasPrefix(res.Header.Get("Content-Type"), "application/problem+json") {
		require.EqualValues(r.t, a.status, a.get("status"))
	}
	if a.status < 400 {
		if is, wrong := v.ValidateHttpRequestSync(send()); !is {
			require.Fail(r.t, "the request is not as described", "%s %s: %s", method, path, said(wrong))
		}
	}
	if method == http.MethodHead || a.status == http.StatusMethodNotAllowed || !strings.Contains(res.Header.Get("Content-Type"), "json") || strings.Contains(res.Header.Get("Content-Type"), "jsonl") {
		return a
	}
	if is, wrong := v.ValidateHttpResponse(send(), res); !is {
		if a.status == http.StatusNotFound && strings.Contains(said(wrong), "does not exist in the specification") {
			return a // of no route
		}
		require.Fail(r.t, "the answer is not as described", "%s %s: %d %s\n%s", method, path, a.status, said(wrong), text)
	}
	return a
}

func isPage(path string) bool {
	return path == "/" || strings.HasPrefix(path, "/page") || strings.HasPrefix(path, "/enter") || strings.HasPrefix(path, "/leave") || strings.HasPrefix(path, "/?") || path == "/style.css"
}

func said[T any](wrong []T) string {
	var all []string
	for _, w := range wrong {
		all = append(all, fmt.Sprint(w))
	}
	return strings.Join(all, "\n")
}

// begin begins a notice and gives its journal's name.
func (r *register) begin(token, name, to string) (journal string) {
	r.t.Helper()
	return r.beginOf(acts.TechnicalCapability, token, name, to)
}

// beginOf begins one of a kind.
func (r *register) beginOf(kind acts.NoticeKind, token, name, to string) (journal string) {
	r.t.Helper()
	body, _ := json.Marshal(map[string]string{"kind": kind.String(), "name": name, "to": to})
	return r.ask(token, "POST", "/notices", string(body)).is(http.StatusCreated).get("journal").(string)
}

// enter enters acts after the last record.
func (r *register) enter(token, journal string, lines ...string) {
	r.t.Helper()
	for _, line := range lines {
		tag := r.ask(token, "GET", "/notices/"+journal, "").is(http.StatusOK).tag()
		r.ask(token, "POST", "/notices/"+journal+"/acts", `{"act":`+line+`}`, "If-Match", tag).is(http.StatusCreated)
	}
}

// The acts of a notice that is given, and claimed against.
const (
	consult = `{"act":"consult","by":"secretary of state","on":"2025-06-23","before":"give"}`
	decide  = `{"act":"decide","by":"secretary of state","on":"2025-06-30","to":"give","adds":[{"name":"remove protection","obligation":"SI 2018/353, Sch 1 para 8","serves":"targeted interception","days":120},{"name":"hand over","obligation":"SI 2018/353, Sch 1 para 1","serves":"targeted interception","days":30}],"necessary":"found","proportionate":"found","considered":"privacy tests"}`
	approve = `{"act":"approve","by":"judicial commissioner","on":"2025-07-03","considered":"privacy tests"}`
	give    = `{"act":"give","by":"secretary of state","on":"2025-07-07","considered":"all"}`
	claim   = `{"act":"claim","by":"relevant operator: Acme","on":"2025-07-21","believes":"found","challengeable":"found"}`
)

// given begins a notice that is given.
func (r *register) given(name, to string) (journal string) {
	r.t.Helper()
	journal = r.begin(r.keeper, name, to)
	r.enter(r.keeper, journal, consult, decide, approve, give)
	return journal
}

// admit hands out a token.
func (r *register) admit(id, role, person string, notices ...string) (token string) {
	r.t.Helper()
	who := map[string]any{"id": id, "role": role}
	if person != "" {
		who["person"] = person
	}
	if notices != nil {
		who["notices"] = notices
	}
	body, _ := json.Marshal(who)
	return r.ask(r.keeper, "POST", "/holders", string(body)).is(http.StatusCreated).get("token").(string)
}
