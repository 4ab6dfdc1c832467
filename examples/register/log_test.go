package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/web"
)

// Nothing that is kept gets into the log or the figures: no token, no secret address, no name of a notice, of a person or of a journal, and nothing of a body.
func TestNoSecretIsLogged(t *testing.T) {
	r := start(t)
	name := r.given("Project Larch", strings.Replace(acme, "Acme", "Hemlock Ltd", 1))
	operator := r.admit("hemlock", "operator", "Hemlock Ltd")
	address := r.ask(operator, "POST", "/calendar", "").get("address").(string)
	r.ask("", "GET", address, "").is(http.StatusOK)
	r.ask(operator, "GET", "/notices/"+name+"/options?role=relevant+operator", "").is(http.StatusOK)
	r.ask(operator, "POST", "/notices/"+name+"/acts", `{"act":"Project Larch"}`, "If-Match", `"4-0123456789abcdef"`)
	r.ask(operator, "GET", "/nowhere/"+name, "").is(http.StatusNotFound)
	r.ask("wrong-token", "GET", "/notices?cursor=Larch", "")
	code := r.desk.Invite(holderOf(r, operator))
	r.ask("", "GET", "/enter?code="+code, "")
	r.ask("", "POST", "/enter", "code="+code, "Content-Type", "application/x-www-form-urlencoded").is(http.StatusSeeOther)
	require.NoError(t, r.store.Close())
	r.ask(operator, "GET", "/notices/"+name, "").is(http.StatusInternalServerError)
	r.store.Store = reopened{r.store.Store}
	logged := r.logged()
	for _, secret := range []string{"Larch", "Hemlock", name, operator, r.keeper, strings.TrimPrefix(address, "/calendar/")[:20], code, "wrong-token", "2025-07-07", "secretary"} {
		require.NotContains(t, logged, secret)
	}
	require.Contains(t, logged, `"route":"GET /notices/{journal}/options","method":"GET","status":200`)
	require.Contains(t, logged, `"holder":"hemlock"`)
	require.Contains(t, logged, `"level":"ERROR","msg":"request"`)
	for line := range strings.Lines(logged) {
		require.True(t, json.Valid([]byte(line)), line)
	}
}

// The log leaves out what is handed to it under any other key.
func TestRedacted(t *testing.T) {
	var b bytes.Buffer
	log := slog.New(web.Redacted(slog.NewJSONHandler(&b, nil))).With("token", "s3cret").WithGroup("x")
	log.Info("said", "route", "r", "body", "s3cret", slog.Group("holder", "token", "s3cret"))
	require.NotContains(t, b.String(), "s3cret")
	require.Contains(t, b.String(), `"route":"r"`)
}

// The figures are a keeper's, and count by route and status.
func TestMetrics(t *testing.T) {
	r := start(t)
	name := r.given("Project Larch", acme)
	figures := r.ask(r.keeper, "GET", "/metrics", "").is(http.StatusOK).body
	require.Contains(t, figures, `register_requests_total{route="POST /notices/{journal}/acts",status="201"} 4`)
	require.Contains(t, figures, "register_request_seconds_bucket")
	for _, secret := range []string{name, "Larch", "Acme", r.keeper} {
		require.NotContains(t, figures, secret)
	}
}
