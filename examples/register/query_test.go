package main

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/api"
)

// queries holds the keys that each route's address may have to those that are described.
func queries(t *testing.T) {
	text, err := os.ReadFile("internal/api/openapi.json")
	require.NoError(t, err)
	type parameter struct{ Name, In, Ref string }
	var doc struct {
		Paths map[string]map[string]struct {
			Parameters []map[string]any
		}
		Components struct{ Parameters map[string]parameter }
	}
	require.NoError(t, json.Unmarshal(text, &doc))
	for _, route := range (&api.API{}).Routes() {
		method, path, _ := strings.Cut(route.Pattern, " ")
		var keys []string
		for _, p := range doc.Paths[path][strings.ToLower(method)].Parameters {
			of := doc.Components.Parameters[strings.TrimPrefix(p["$ref"].(string), "#/components/parameters/")]
			require.NotEmpty(t, of.Name, path)
			if of.In == "query" {
				keys = append(keys, of.Name)
			}
		}
		require.ElementsMatch(t, keys, route.Query, route.Pattern)
	}
}

// What an address has that is not asked for is not overlooked: a key that was written wrongly would give another answer than was meant.
func TestQueries(t *testing.T) {
	r := start(t)
	name := r.given("First", acme)
	for path, says := range map[string]string{
		"/deadlines?withn=10d":                        `no "withn" here: it may have within`,
		"/notices?Limit=1":                            `no "Limit" here: it may have limit, cursor`,
		"/report?x=1&y=2":                             `no "x", "y" here: it has none`,
		"/notices?limit=1&limit=2":                    `limit is there more than once`,
		"/notices?limit=1;cursor=x":                   `cannot be read`,
		"/notices?%zz":                                `cannot be read`,
		"/notices/" + name + "?journal":               `no "journal" here`,
		"/notices/" + name + "/options?on=&role=&a=b": `no "a" here`,
		"/healthz?a=1&b=1&c=1&d=1&e=1&f=1":            `no "a", "b", "c", "d", "e" here`,
		"/report?a%22%0d%0aX:%20y":                    `no \"a\\\"\\r\\nX: y\" here`,
	} {
		a := r.ask(r.keeper, "GET", path, "").is(http.StatusBadRequest)
		if !strings.Contains(says, `\`) {
			says = strings.ReplaceAll(says, `"`, `\"`)
		}
		require.Contains(t, a.body, says, path)
	}
	r.ask(r.keeper, "POST", "/calendar?x", "").is(http.StatusBadRequest)
	r.ask(r.keeper, "GET", "/page/report?x=1", "").is(http.StatusBadRequest)
	r.ask(r.keeper, "GET", "/enter?token="+r.keeper, "").is(http.StatusBadRequest)
	require.NotContains(t, r.ask(r.keeper, "GET", "/notices?token="+r.keeper, "").is(http.StatusBadRequest).body, r.keeper)
	r.ask(r.keeper, "GET", "/nowhere?x=1", "").is(http.StatusNotFound)
	r.ask("", "GET", "/notices?x=1", "").is(http.StatusUnauthorized)
	require.NotContains(t, r.logged(), "withn")
}
