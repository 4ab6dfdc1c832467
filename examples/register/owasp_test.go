package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The ten of OWASP's API Security Top 10 of 2023, each as it would be tried here.

// about are the requests about a notice, each of which must say nothing to whoever may not see it.
func about(journal string) [][2]string {
	at := "/notices/" + journal
	return [][2]string{
		{"GET", at}, {"GET", at + "/records"}, {"GET", at + "/journal"}, {"GET", at + "/options"}, {"GET", at + "/deadlines"}, {"GET", at + "/receipts/1"}, {"POST", at + "/acts"},
		{"GET", "/page" + at}, {"GET", "/page" + at + "/records"},
	}
}

// Somebody asks for another's notice by its name: it is answered as one that does not exist is, in content and in what is done for it.
func TestOWASP_API1_BrokenObjectLevelAuthorization(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		secret := r.given("First", acme)
		stranger := r.admit("stranger", "operator", "Zenith")
		r.store.called()
		version := `"4-0123456789abcdef"`
		for i, one := range about(secret) {
			nobody := about("0123456789abcdef0123456789abcdef")[i]
			ask := func(one [2]string) (answer, []string) {
				body := ""
				if one[0] == "POST" {
					body = `{"act":` + claim + `}`
				}
				a := r.ask(stranger, one[0], one[1], body, "If-Match", version).is(http.StatusNotFound)
				a.header.Del("Date")
				return a, r.store.called()
			}
			is, isCalls := ask(one)
			no, noCalls := ask(nobody)
			require.Equal(t, no.body, is.body, one)
			require.Equal(t, no.header, is.header, one)
			require.Equal(t, noCalls, isCalls, one)
			require.Equal(t, []string{"Holder", "Head", "Note"}, isCalls, one)
			require.NotContains(t, is.body, "First")
		}
		for _, list := range []string{"/notices", "/deadlines?within=3660d", "/report", "/changes", "/", "/page/report"} {
			a := r.ask(stranger, "GET", list, "").is(http.StatusOK)
			require.NotContains(t, a.body, secret, list)
			require.NotContains(t, a.body, "First", list)
		}
		require.NotEmpty(t, r.ask(r.admit("acme", "operator", "Acme"), "GET", "/notices", "").get("notices"), "whose it is sees it")
		readings := r.ask(r.keeper, "GET", "/readings?journal="+secret, "").is(http.StatusOK)
		require.Contains(t, readings.body, `"holder":"stranger","journal":"`+secret+`","what":"the notice","given":false`, "that it was tried is noted")
	})
}

// Somebody tries tokens: they are too many to guess, what is wrong is not told, and who tries many is told to wait, without keeping others out.
func TestOWASP_API2_BrokenAuthentication(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		for _, token := range []string{"", "dlr_", r.keeper + "x", strings.ToUpper(r.keeper), r.keeper[:len(r.keeper)-1], "keeper"} {
			a := r.ask(token, "GET", "/notices", "").is(http.StatusUnauthorized)
			require.Equal(t, `Bearer realm="register"`, a.header.Get("WWW-Authenticate"))
		}
		r.ask("", "GET", "/notices", "", "Authorization", "Basic "+r.keeper).is(http.StatusUnauthorized)
		count := map[int]int{}
		for range 30 {
			count[r.ask("guess", "GET", "/notices", "").status]++
		}
		require.Positive(t, count[http.StatusTooManyRequests])
		r.ask(r.keeper, "GET", "/notices", "").is(http.StatusOK)

		// A token that was taken back, one that has ended, and a calendar's open nothing.
		token := r.admit("second", "keeper", "")
		r.clock.add(1e12)
		address := r.ask(token, "POST", "/calendar", "").is(http.StatusCreated).get("address").(string)
		secret := strings.TrimSuffix(strings.TrimPrefix(address, "/calendar/"), ".ics")
		r.ask(secret, "GET", "/notices", "").is(http.StatusUnauthorized)
		r.ask(r.keeper, "DELETE", "/holders/second", "").is(http.StatusNoContent)
		r.ask(token, "GET", "/notices", "").is(http.StatusUnauthorized)
		r.ask("", "GET", address, "").is(http.StatusNotFound)
		r.ask(r.keeper, "DELETE", "/holders/keeper", "").is(http.StatusUnprocessableEntity)
		body, _ := json.Marshal(map[string]any{"id": "third", "role": "keeper", "until": "2025-08-02T00:00:00Z"})
		short := r.ask(r.keeper, "POST", "/holders", string(body)).is(http.StatusCreated).get("token").(string)
		r.clock.set("2025-08-01")
		r.ask(short, "GET", "/notices", "").is(http.StatusOK)
		r.clock.set("2025-08-02")
		r.clock.add(60e9)
		r.ask(short, "GET", "/notices", "").is(http.StatusUnauthorized)
	})
}

// Somebody sends members that are not theirs to set, or reads those that are not theirs to see.
func TestOWASP_API3_BrokenObjectPropertyLevelAuthorization(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		for _, extra := range []string{`"journal":"mine"`, `"by":"somebody"`, `"recorded":"2001-01-01T00:00:00Z"`, `"hash":"x"`} {
			r.ask(r.keeper, "POST", "/notices", `{"kind":"technical capability notice","name":"First","to":"`+acme+`",`+extra+`}`).is(http.StatusBadRequest)
		}
		name := r.given("First", acme)
		operator := r.admit("acme", "operator", "Acme")
		tag := r.ask(operator, "GET", "/notices/"+name, "").tag()
		for _, extra := range []string{`"by":"keeper"`, `"at":"2001-01-01T00:00:00Z"`, `"kind":"done"`} {
			r.ask(operator, "POST", "/notices/"+name+"/acts", `{"act":`+claim+`,`+extra+`}`, "If-Match", tag).is(http.StatusBadRequest)
		}
		record := r.ask(operator, "POST", "/notices/"+name+"/acts", `{"act":`+claim+`}`, "If-Match", tag).is(http.StatusCreated)
		require.Equal(t, "acme", record.get("by"))
		require.Equal(t, "2025-08-01T10:00:00Z", record.get("recorded"))
		require.NotContains(t, r.ask(r.keeper, "GET", "/holders", "").is(http.StatusOK).body, "hash")
		require.NotContains(t, r.ask(r.keeper, "GET", "/holders", "").body, operator)
	})
}

// Somebody asks for too much, too often, or too slowly.
func TestOWASP_API4_UnrestrictedResourceConsumption(t *testing.T) {
	r := start(t)
	name := r.begin(r.keeper, "First", acme)
	tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
	long := `{"act":{"act":"say","by":"public","on":"2025-07-07","words":"` + strings.Repeat("x", 1<<20) + `"}}`
	r.ask(r.keeper, "POST", "/notices/"+name+"/acts", long, "If-Match", tag).is(http.StatusRequestEntityTooLarge)
	r.ask(r.keeper, "GET", "/notices/"+name+"/records?limit=1001", "").is(http.StatusBadRequest)
	r.ask(r.keeper, "POST", "/notices", `{"kind":"technical capability notice","name":"`+strings.Repeat("x", 1001)+`","to":"`+acme+`"}`).is(http.StatusUnprocessableEntity)

	limits := options{}.server(nil, slog.New(slog.DiscardHandler))
	for _, limit := range []time.Duration{limits.ReadHeaderTimeout, limits.ReadTimeout, limits.WriteTimeout, limits.IdleTimeout} {
		require.True(t, 0 < limit && limit <= time.Minute)
	}
	require.LessOrEqual(t, limits.MaxHeaderBytes, 1<<16)

	slow := start(t, func(o *setting) { o.rate = 5 })
	count := map[int]int{}
	for range 20 {
		a := slow.ask(slow.keeper, "GET", "/notices", "")
		if count[a.status]++; a.status == http.StatusTooManyRequests {
			require.Equal(t, "1", a.header.Get("Retry-After"))
		}
	}
	require.Equal(t, map[int]int{http.StatusOK: 10, http.StatusTooManyRequests: 10}, count, "the clock stands still")
	for range 40 {
		count[slow.ask("", "GET", "/healthz", "").status]++
	}
	require.Greater(t, count[http.StatusTooManyRequests], 10, "each address has a limit, too")
}

// Somebody asks for what is another role's to do.
func TestOWASP_API5_BrokenFunctionLevelAuthorization(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		r.enter(r.keeper, name, claim)
		tokens := map[string]string{
			"operator": r.admit("acme", "operator", "Acme"), "staff": r.admit("engineer", "staff", "Acme", name), "official": r.admit("official", "official", ""),
			"commissioner": r.admit("judge", "commissioner", ""), "tribunal": r.admit("tribunal", "tribunal", ""), "keeper": r.keeper,
		}
		keepers := [][2]string{{"GET", "/holders"}, {"GET", "/readings"}, {"GET", "/metrics"}, {"DELETE", "/holders/nobody"}, {"POST", "/holders"}}
		for role, token := range tokens {
			for _, one := range keepers {
				body := ""
				if one[0] == "POST" {
					body = `{"id":"new","role":"keeper"}`
				}
				if a := r.ask(token, one[0], one[1], body); role == "keeper" {
					require.Less(t, a.status, 300, one)
				} else {
					a.is(http.StatusForbidden)
				}
			}
			begins := r.ask(token, "POST", "/notices", `{"kind":"technical capability notice","name":"Second","to":"`+acme+`"}`)
			require.Equal(t, slices.Contains([]string{"keeper", "official"}, role), begins.status == http.StatusCreated, role)
		}
		// Whose acts each may enter.
		acts := map[string]string{
			"operator":     `{"act":"refer","by":"relevant operator: Acme","on":"2025-07-25","of":"give","unreasonable":"found"}`,
			"staff":        `{"act":"disclose","by":"staff: of Acme","to":"secretary of state","on":"2025-07-25"}`,
			"official":     `{"act":"consult","by":"secretary of state","on":"2025-07-25","before":"vary"}`,
			"commissioner": `{"act":"refuse","by":"judicial commissioner","on":"2025-07-25"}`,
			"tribunal":     `{"act":"dismiss","by":"tribunal","on":"2025-07-25"}`,
		}
		tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
		for whose, act := range acts {
			for role, token := range tokens {
				if role == whose || role == "keeper" || role == "operator" && whose == "staff" {
					continue
				}
				a := r.ask(token, "POST", "/notices/"+name+"/acts", `{"act":`+act+`}`, "If-Match", tag)
				require.Equal(t, http.StatusForbidden, a.status, "%s enters an act of %s: %s", role, whose, a.body)
			}
		}
		other := strings.Replace(acts["operator"], "Acme", "Zenith", 1)
		r.ask(tokens["operator"], "POST", "/notices/"+name+"/acts", `{"act":`+other+`}`, "If-Match", tag).is(http.StatusForbidden)
		r.ask(tokens["operator"], "POST", "/notices/"+name+"/acts", `{"act":`+acts["operator"]+`}`, "If-Match", tag).is(http.StatusCreated)
	})
}

// Somebody does by a program what is meant to be done with thought: each act needs the version that was seen, so that none can be entered blindly, and what is sent
// twice is done once.
func TestOWASP_API6_UnrestrictedAccessToSensitiveBusinessFlows(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.begin(r.keeper, "First", acme)
		tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
		count := map[int]int{}
		for range 5 {
			count[r.ask(r.keeper, "POST", "/notices/"+name+"/acts", `{"act":`+consult+`}`, "If-Match", tag).status]++
		}
		require.Equal(t, map[int]int{http.StatusCreated: 1, http.StatusPreconditionFailed: 4}, count)
	})
}

// Somebody has the register fetch an address: it fetches none. What looks like one is kept as text, and no page loads anything from elsewhere.
func TestOWASP_API7_ServerSideRequestForgery(t *testing.T) {
	r := start(t)
	asked := 0
	trap := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ })
	at := newTrap(t, trap)
	body, _ := json.Marshal(map[string]string{"kind": "technical capability notice", "name": at + "/x", "to": acme})
	name := r.ask(r.keeper, "POST", "/notices", string(body)).is(http.StatusCreated).get("journal").(string)
	for _, one := range about(name)[:5] {
		r.ask(r.keeper, one[0], one[1], "")
	}
	page := r.ask(r.keeper, "GET", "/page/notices/"+name, "").is(http.StatusOK)
	require.NotContains(t, page.body, `href="`+at)
	require.NotContains(t, page.body, `src=`)
	require.Zero(t, asked)
}

// Each answer has the headers that keep it safe, errors and pages too; methods that are not there are refused; an error tells nothing of the inside.
func TestOWASP_API8_SecurityMisconfiguration(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		for _, one := range [][2]string{{"GET", "/notices"}, {"GET", "/nowhere"}, {"GET", "/enter"}, {"GET", "/healthz"}, {"PUT", "/notices"}, {"GET", "/notices/" + strings.Repeat("x", 300)}} {
			for _, token := range []string{"", r.keeper} {
				h := r.ask(token, one[0], one[1], "").header
				require.Equal(t, "no-store", h.Get("Cache-Control"), one)
				require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"), one)
				require.Equal(t, "no-referrer", h.Get("Referrer-Policy"), one)
				require.Contains(t, h.Get("Content-Security-Policy"), "default-src 'none'", one)
				require.Contains(t, h.Get("Content-Security-Policy"), "frame-ancestors 'none'", one)
				require.Empty(t, h.Get("Access-Control-Allow-Origin"), one)
				require.Empty(t, h.Get("Server"), one)
			}
		}
		require.Equal(t, "GET, HEAD, POST", r.ask(r.keeper, "PUT", "/notices", "").is(http.StatusMethodNotAllowed).header.Get("Allow"))
		r.ask(r.keeper, "POST", "/notices", `{}`, "Content-Type", "text/plain").is(http.StatusUnsupportedMediaType)
		r.ask(r.keeper, "POST", "/notices", `{}`, "Sec-Fetch-Site", "cross-site").is(http.StatusForbidden)
		r.ask(r.keeper, "POST", "/notices", `{}`, "Origin", "https://example.org").is(http.StatusForbidden)
		require.NoError(t, r.store.Close())
		a := r.ask(r.keeper, "GET", "/notices", "").is(http.StatusInternalServerError)
		require.NotContains(t, a.body, "closed")
		require.NotContains(t, a.body, "/tmp")
		r.ask("", "GET", "/readyz", "").is(http.StatusServiceUnavailable)
		r.ask("", "GET", "/healthz", "").is(http.StatusOK)
		r.store.Store = reopened{r.store.Store}
	})
}

// What can be asked is what is described, and nothing besides: each route has its line in the description, and each line its route.
func TestOWASP_API9_ImproperInventoryManagement(t *testing.T) {
	r := start(t)
	var doc struct {
		Paths map[string]map[string]any
	}
	require.NoError(t, json.Unmarshal([]byte(r.ask("", "GET", "/openapi.json", "").body), &doc))
	var described []string
	for path, methods := range doc.Paths {
		for method := range methods {
			described = append(described, strings.ToUpper(method)+" "+path)
		}
	}
	require.ElementsMatch(t, apiRoutes(r), described)
	queries(t)
	for _, path := range []string{"/debug/pprof/", "/debug/vars", "/.git/config", "/notices/..%2f..%2fetc/passwd", "/admin", "/v1/notices"} {
		r.ask(r.keeper, "GET", path, "").is(http.StatusNotFound)
	}
}

// What comes from elsewhere is not trusted: a journal's file that somebody else changed is told of, and nothing of it is answered.
func TestOWASP_API10_UnsafeConsumptionOfAPIs(t *testing.T) {
	r := start(t)
	body, _ := json.Marshal(map[string]any{"receipt": json.RawMessage(`{"format":1}`), "history": strings.Repeat(`{"act":"give"}`+"\n", 2000)})
	r.ask(r.keeper, "POST", "/receipts", string(body)).is(http.StatusUnprocessableEntity)
	r.ask(r.keeper, "POST", "/receipts", `{"receipt":{"format":1e99},"history":"`+strings.Repeat(`[`, 10000)+`"}`).is(http.StatusUnprocessableEntity)
	r.ask(r.keeper, "POST", "/receipts", strings.Repeat(`[`, 100000)).is(http.StatusBadRequest)
	spoilt(t)
}
