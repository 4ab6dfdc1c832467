package main

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzHandlers asks for whatever: the register never fails, and whoever may not see a notice never learns its name.
func FuzzHandlers(f *testing.F) {
	for _, s := range [][4]string{
		{"GET", "/notices?cursor=MjAyNS0wNy0wMS9h", "", ""}, {"POST", "/notices", `{"kind":"technical capability notice","name":"x","to":"` + acme + `"}`, ""},
		{"POST", "/notices/J/acts", `{"act":` + claim + `}`, `"4-0123456789abcdef"`}, {"GET", "/notices/J/options?all=1&on=2025-07-31", "", ""}, {"GET", "/notices/J/receipts/99999999999999999999", "", ""},
		{"POST", "/receipts", `{"receipt":{},"history":"{}"}`, ""}, {"GET", "/deadlines?within=30d", "", ""}, {"DELETE", "/holders/%00", "", ""}, {"POST", "/page/notices/J/acts", "act=%7B&version=4-0123456789abcdef", ""},
		{"GET", "/page/notices/J/records?after=-1", "", ""}, {"GET", "/calendar/dlc_", "", ""}, {"PATCH", "/%2e%2e/", "{", "*"}, {"POST", "/holders", `{"id":"x","role":"operator","person":"y"}`, ""},
	} {
		f.Add(s[0], s[1], s[2], s[3])
	}
	r := start(f)
	secret := r.given("Project Larch", acme)
	stranger := r.admit("stranger", "operator", "Zenith")
	f.Fuzz(func(t *testing.T, method, path, body, match string) {
		at, err := url.ParseRequestURI(strings.ReplaceAll(path, "/J", "/"+secret))
		if err != nil || at.Path == "/events" || !strings.HasPrefix(path, "/") || strings.Trim(method, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" || method == "" {
			t.Skip()
		}
		for _, token := range []string{stranger, r.keeper} {
			kind := "application/json"
			if isPage(at.Path) {
				kind = "application/x-www-form-urlencoded"
			}
			req := &http.Request{Method: method, URL: at, Host: "localhost", Header: http.Header{"Authorization": {"Bearer " + token}, "Content-Type": {kind}, "If-Match": {match}}, RemoteAddr: "192.0.2.1:1", Body: http.NoBody}
			req.Body = httptest.NewRequest("POST", "/", strings.NewReader(body)).Body
			w := httptest.NewRecorder()
			r.server.Config.Handler.ServeHTTP(w, req.WithContext(t.Context()))
			require.Less(t, w.Code, 500, w.Body)
			if token == stranger {
				require.NotContains(t, w.Body.String(), "Larch")
			}
		}
	})
}
