package main

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/api"
	"github.com/doublelock/doublelock/examples/register/internal/pages"
	"github.com/doublelock/doublelock/examples/register/internal/web"
)

// access is what each route answers to each who asks, of a notice to Acme that is before the Tribunal. A point: it is answered; 1: sign in (401, of a page 303); 3: it is not for you (403);
// 4: there is none (404). In the order of the columns:
//
//	nobody, rival operator, its staff, staff not named, official not named, operator, staff, official, commissioner, tribunal, keeper
var access = map[string]string{
	"GET /healthz":                        "...........",
	"GET /readyz":                         "...........",
	"GET /openapi.json":                   "...........",
	"GET /problems/{id}":                  "...........",
	"GET /calendar/{secret}":              "44444444444", // of a secret that is none
	"GET /style.css":                      "...........",
	"GET /enter":                          "...........",
	"POST /enter":                         "33333333333", // with a code that is none
	"GET /roles":                          "1..........",
	"GET /notices":                        "1..........",
	"GET /deadlines":                      "1..........",
	"GET /report":                         "1..........",
	"GET /changes":                        "1..........",
	"GET /events":                         "1..........",
	"POST /receipts":                      "1..........",
	"POST /calendar":                      "1..........",
	"DELETE /calendar":                    "1..........",
	"POST /leave":                         "1..........",
	"GET /{$}":                            "1..........",
	"GET /page/report":                    "1..........",
	"POST /page/calendar":                 "1..........",
	"POST /notices":                       "133333" + "3.33.",
	"POST /page/notices":                  "133333" + "3.33.",
	"GET /notices/{journal}":              "14444......",
	"GET /notices/{journal}/records":      "14444......",
	"GET /notices/{journal}/journal":      "14444......",
	"GET /notices/{journal}/options":      "14444......",
	"GET /notices/{journal}/deadlines":    "14444......",
	"GET /notices/{journal}/receipts/{n}": "14444......",
	"GET /page/notices/{journal}":         "14444......",
	"GET /page/notices/{journal}/records": "14444......",
	"POST /notices/{journal}/acts":        "14444.3333.", // an act of the operator's
	"POST /page/notices/{journal}/acts":   "14444.3333.",
	"GET /holders":                        "1333333333.",
	"POST /holders":                       "1333333333.",
	"DELETE /holders/{id}":                "1333333333.",
	"GET /readings":                       "1333333333.",
	"GET /metrics":                        "1333333333.",
	"GET /page/people":                    "1333333333.",
	"POST /page/people":                   "1333333333.",
	"POST /page/people/{id}/dismiss":      "1333333333.",
}

// Each route, asked by each role: the table has all routes, and each answers as it says.
func TestAccess(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		r.enter(r.keeper, name, claim)
		other := r.begin(r.keeper, "Second", zenith)
		asking := []string{
			"", r.admit("zenith", "operator", "Zenith"), r.admit("spy", "staff", "Zenith", name), r.admit("clerk", "staff", "Acme", other), r.admit("one-desk", "official", "", other),
			r.admit("acme", "operator", "Acme"), r.admit("engineer", "staff", "Acme", name), r.admit("official", "official", ""), r.admit("judge", "commissioner", ""), r.admit("tribunal", "tribunal", ""), r.keeper,
		}
		routes := map[string]bool{}
		for _, one := range append((&api.API{Desk: r.desk}).Routes(), (&pages.Pages{Desk: r.desk}).Routes()...) {
			routes[one.Pattern] = one.Access == web.Anybody
		}
		require.ElementsMatch(t, slices.Collect(maps.Keys(routes)), slices.Collect(maps.Keys(access)))
		for _, route := range slices.Sorted(maps.Keys(access)) {
			require.Len(t, access[route], len(asking), route)
			for i, token := range asking {
				if got := r.tried(token, route, name); string(access[route][i]) != got {
					t.Errorf("%s by column %d: %s, and the table says %c", route, i, got, access[route][i])
				}
			}
		}
	})
}

// tried asks for a route with a token, in a way that is answered to whoever may, and gives its sign in the table.
func (r *register) tried(token, route, name string) string {
	r.clock.add(time.Minute) // so that nobody has tried too often
	method, path, _ := strings.Cut(route, " ")
	page := strings.HasPrefix(path, "/page") || path == "/{$}" || path == "/enter" || path == "/leave" || path == "/style.css"
	if path == "/events" && token != "" {
		s := r.listen(token, "")
		s.end()
		return sign(s.code)
	}
	tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
	refer := `{"act":"refer","by":"relevant operator: Acme","on":"2025-07-25","of":"give","unreasonable":"found"}`
	body, kind := "", "application/json"
	switch route {
	case "POST /notices":
		body = `{"kind":"technical capability notice","name":"Third","to":"` + zenith + `"}`
	case "POST /notices/{journal}/acts":
		body = `{"act":` + refer + `,"attempt":true}`
	case "POST /holders":
		body = `{"id":"new","role":"tribunal"}`
	case "POST /receipts":
		body = `{"receipt":{},"history":""}`
	}
	if page && method == "POST" {
		kind = "application/x-www-form-urlencoded"
		body = "kind=technical+capability+notice&id=new&role=tribunal&to=Zenith&name=Third&code=none&attempt=1&version=" + strings.Trim(tag, `"`) + "&act=" + strings.NewReplacer(`"`, "%22", " ", "+").Replace(refer)
	}
	path = strings.NewReplacer("{journal}", name, "{n}", "1", "{id}", map[bool]string{true: "fault", false: "new"}[strings.HasPrefix(path, "/problems")], "{secret}", "dlc_none.ics", "{$}", "").Replace(path)
	a := r.ask(token, method, path, body, "Content-Type", kind, "If-Match", tag)
	if route == "POST /receipts" && a.status == http.StatusUnprocessableEntity {
		return "." // it was looked at
	}
	if location := a.header.Get("Location"); a.status == http.StatusSeeOther && location == "/enter" && route != "POST /leave" {
		return "1"
	}
	return sign(a.status)
}

// sign is the sign of a status in the table.
func sign(status int) string {
	switch {
	case status < 400:
		return "."
	case status == http.StatusTooManyRequests:
		return "!"
	}
	return string(rune('0' + status%10))
}
