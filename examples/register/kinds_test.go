package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// A notice of each kind is begun, by the API and by clicks, and told of as one; its receipts hold.
func TestEachKind(t *testing.T) {
	r := start(t)
	b := r.browse().get("/enter").press("Sign in", "code", r.keeper)
	listed := 0
	for kind := range acts.NoticeKinds() {
		name := r.beginOf(kind, r.keeper, "First", acme)
		r.enter(r.keeper, name, `{"act":"say","by":"public","on":"2025-07-08","text":"so it is said"}`)
		n := r.ask(r.keeper, "GET", "/notices/"+name, "").is(http.StatusOK)
		require.Equal(t, kind.String(), n.get("kind"))
		require.NotEmpty(t, r.ask(r.keeper, "GET", "/notices/"+name+"/options?all=1", "").is(http.StatusOK).get("options"), kind)
		first, _, _ := strings.Cut(r.ask(r.keeper, "GET", "/notices/"+name+"/journal", "").is(http.StatusOK).body, "\n")
		require.Equal(t, kind != acts.TechnicalCapability, strings.Contains(first, `"kind":"`+kind.String()+`"`))

		receipt := r.ask(r.keeper, "GET", "/notices/"+name+"/receipts/1", "").is(http.StatusOK).body
		header := map[string]string{"notice": "First", "to": acme}
		if kind != acts.TechnicalCapability {
			header["kind"] = kind.String()
		}
		top, _ := json.Marshal(header)
		body, _ := json.Marshal(map[string]any{"receipt": json.RawMessage(receipt), "history": string(top) + "\n" + `{"act":"say","by":"public","on":"2025-07-08","text":"so it is said"}` + "\n"})
		require.Empty(t, r.ask(r.keeper, "POST", "/receipts", string(body)).is(http.StatusOK).get("otherwise"), kind)

		b.get("/").press("Begin", "kind", kind.String(), "name", "By clicks", "to", "Acme")
		require.Equal(t, http.StatusOK, b.status, b.text)
		at := strings.TrimPrefix(b.at, r.server.URL+"/page")
		require.Equal(t, kind.String(), r.ask(r.keeper, "GET", at, "").is(http.StatusOK).get("kind"))
		listed++
	}
	require.Equal(t, 4, listed)
	b.get("/").press("Begin", "kind", "", "name", "By clicks", "to", "Acme")
	require.Equal(t, http.StatusUnprocessableEntity, b.status)
	b.get("/").press("Begin", "kind", "edict", "name", "By clicks", "to", "Acme")
	require.Equal(t, http.StatusUnprocessableEntity, b.status)
	require.Len(t, r.ask(r.keeper, "GET", "/notices", "").get("notices"), 8)
}
