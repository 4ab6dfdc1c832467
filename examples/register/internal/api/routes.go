package api

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/internal/jsonline"
)

//go:embed openapi.json
var description []byte

// An API answers for a desk.
type API struct {
	Desk    *desk.Desk
	Now     func() time.Time
	Metrics func() http.Handler         // the figures of the shell
	Failed  func(r *http.Request) error // counts a secret that is none: see [web.Shell.Failed]
	Ending  <-chan struct{}             // closed when the register stops: streams end
	Secure  bool                        // the register is reached by TLS alone

	listens *web.Places
	ids     *moveIDs
}

// Routes are what the API answers.
func (a *API) Routes() []web.Route {
	a.ids, a.listens = newMoveIDs(), web.NewPlaces(mostStreams)
	return []web.Route{
		{Pattern: "GET /healthz", Access: web.Anybody, Do: a.health},
		{Pattern: "GET /readyz", Access: web.Anybody, Do: a.ready},
		{Pattern: "GET /openapi.json", Access: web.Anybody, Do: a.describe},
		{Pattern: "GET /problems/{id}", Access: web.Anybody, Do: a.problem},
		{Pattern: "GET /roles", Access: web.Holders, Do: a.roles},
		{Pattern: "GET /notices", Access: web.Holders, Do: a.list, Query: []string{"limit", "cursor"}},
		{Pattern: "POST /notices", Access: web.Holders, Do: a.begin},
		{Pattern: "GET /notices/{journal}", Access: web.Holders, Do: a.notice},
		{Pattern: "GET /notices/{journal}/records", Access: web.Holders, Do: a.records, Query: []string{"after", "limit"}},
		{Pattern: "GET /notices/{journal}/journal", Access: web.Holders, Do: a.download},
		{Pattern: "POST /notices/{journal}/acts", Access: web.Holders, Do: a.enter},
		{Pattern: "GET /notices/{journal}/options", Access: web.Holders, Do: a.options, Query: []string{"role", "on", "all"}},
		{Pattern: "GET /notices/{journal}/deadlines", Access: web.Holders, Do: a.deadlines, Query: []string{"within"}},
		{Pattern: "GET /notices/{journal}/receipts/{n}", Access: web.Holders, Do: a.receipt},
		{Pattern: "POST /receipts", Access: web.Holders, Do: a.check},
		{Pattern: "GET /deadlines", Access: web.Holders, Do: a.deadlines, Query: []string{"within"}},
		{Pattern: "GET /report", Access: web.Holders, Do: a.report},
		{Pattern: "GET /changes", Access: web.Holders, Do: a.changes},
		{Pattern: "GET /events", Access: web.Holders, Do: a.events, Streams: true},
		{Pattern: "POST /calendar", Access: web.Holders, Do: a.calendar},
		{Pattern: "DELETE /calendar", Access: web.Holders, Do: a.endCalendar},
		{Pattern: "GET /calendar/{secret}", Access: web.Anybody, Do: a.agenda},
		{Pattern: "GET /holders", Access: web.Keepers, Do: a.holders},
		{Pattern: "POST /holders", Access: web.Keepers, Do: a.admit},
		{Pattern: "DELETE /holders/{id}", Access: web.Keepers, Do: a.dismiss},
		{Pattern: "GET /readings", Access: web.Keepers, Do: a.readings, Query: []string{"journal", "limit"}},
		{Pattern: "GET /metrics", Access: web.Keepers, Do: a.metrics},
	}
}

// answer writes an answer as JSON.
func answer(w http.ResponseWriter, status int, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(append(text, '\n')) // who has gone away needs no answer
	return nil
}

// read reads a body that is one JSON object with known keys, and gives its bytes.
func read(r *http.Request, into any) ([]byte, error) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return nil, web.Wrong(http.StatusUnsupportedMediaType, "media", "Send JSON, with Content-Type: application/json.")
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, unread(err)
	}
	keys, _, fault := jsonline.Object(body)
	if fault != nil {
		return nil, web.Wrong(http.StatusBadRequest, "unreadable", "The body is not one JSON object, with each key once: %s.", fault.Says)
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil || slices.ContainsFunc(keys, isOtherwise) {
		return nil, web.Wrong(http.StatusBadRequest, "unreadable", "The body is not the JSON object that is asked for here: /openapi.json has its keys.")
	}
	return body, nil
}

// isOtherwise reports whether a key is written otherwise than all are here, in small letters: the decoder would take it for one that is.
func isOtherwise(key string) bool { return strings.Trim(key, "abcdefghijklmnopqrstuvwxyz") != "" }

// unread is the error of a body that cannot be read to its end.
func unread(err error) error {
	if long := new(http.MaxBytesError); errors.As(err, &long) {
		return err
	}
	return web.Wrong(http.StatusBadRequest, "unreadable", "The body ends before its end.")
}

// number reads a number out of an address; empty: the usual one.
func number(r *http.Request, key string, usual, least, most int) (int, error) {
	text := r.URL.Query().Get(key)
	if text == "" {
		return usual, nil
	}
	days := map[string][2]string{"within": {" of days", ", as 30d"}}[key]
	n, err := strconv.Atoi(strings.TrimSuffix(text, "d"))
	if err != nil || n < least || n > most {
		return 0, web.Wrong(http.StatusBadRequest, "unreadable", "%s is a number%s from %d to %d%s.", key, days[0], least, most, days[1])
	}
	return n, nil
}

// once is how often a request is to be done: once, where it has a key.
func once(r *http.Request, h store.Holder, body []byte) (store.Once, error) {
	key := r.Header.Get("Idempotency-Key")
	if key == "" {
		return store.Once{}, nil
	}
	if len(key) > 200 || strings.ContainsFunc(key, func(c rune) bool { return c < 0x21 || c > 0x7e }) {
		return store.Once{}, web.Wrong(http.StatusBadRequest, "unreadable", "Idempotency-Key has 1 to 200 signs of ASCII that can be seen.")
	}
	return OnceOf(r, h, key, body), nil
}

// OnceOf is a request that is to be done once; without a key: each time.
func OnceOf(r *http.Request, h store.Holder, key string, body []byte) store.Once {
	if key == "" || len(key) > 200 {
		return store.Once{}
	}
	return store.Once{Holder: h.ID, Key: key, Request: requested(r, body)}
}
