package main

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// holderOf is who holds a token.
func holderOf(r *register, token string) store.Holder {
	h, err := r.desk.Know(r.t.Context(), token)
	require.NoError(r.t, err)
	return h
}

// Who sees a notice from when on: the operator from its consultation, s 255(2), its staff from the giving, a Commissioner from the decision that is to be approved, the
// Tribunal from the claim; officials and the keeper from the beginning; another operator never.
func TestWhoSeesWhat(t *testing.T) {
	r := start(t)
	name := r.begin(r.keeper, "First", acme)
	other := r.begin(r.keeper, "Second", acme)
	tokens := map[string]string{
		"keeper": r.keeper, "official": r.admit("official", "official", ""), "operator": r.admit("acme", "operator", "Acme"), "rival": r.admit("zenith", "operator", "Zenith"),
		"staff": r.admit("engineer", "staff", "Acme", name), "others staff": r.admit("clerk", "staff", "Acme", other), "rival's staff": r.admit("spy", "staff", "Zenith", name),
		"commissioner": r.admit("judge", "commissioner", ""), "tribunal": r.admit("tribunal", "tribunal", ""), "named": r.admit("one-desk", "official", "", other),
	}
	see := func() (who []string) {
		for _, role := range slices.Sorted(maps.Keys(tokens)) {
			listed := strings.Contains(r.ask(tokens[role], "GET", "/notices", "").is(http.StatusOK).body, name)
			got := r.ask(tokens[role], "GET", "/notices/"+name, "").status == http.StatusOK
			require.Equal(t, got, listed, role)
			require.Equal(t, got, r.desk.MaySee(holderOf(r, tokens[role]), name), role)
			if got {
				who = append(who, role)
			}
		}
		return who
	}
	require.Equal(t, []string{"keeper", "official"}, see())
	r.enter(r.keeper, name, consult)
	require.Equal(t, []string{"keeper", "official", "operator"}, see())
	r.enter(r.keeper, name, decide)
	require.Equal(t, []string{"commissioner", "keeper", "official", "operator"}, see())
	r.enter(r.keeper, name, approve, give)
	require.Equal(t, []string{"commissioner", "keeper", "official", "operator", "staff"}, see())
	r.enter(r.keeper, name, claim)
	require.Equal(t, []string{"commissioner", "keeper", "official", "operator", "staff", "tribunal"}, see())

	straight := r.begin(r.keeper, "Third", acme)
	r.enter(r.keeper, straight, decide, approve, give)
	require.Equal(t, http.StatusOK, r.ask(tokens["operator"], "GET", "/notices/"+straight, "").status, "given without being consulted")
	require.Equal(t, http.StatusForbidden, r.ask(tokens["named"], "POST", "/notices", `{"kind":"technical capability notice","name":"x","to":"`+acme+`"}`).status)
}

// A token is handed out to whom one can be.
func TestAdmit(t *testing.T) {
	r := start(t)
	for _, bad := range []string{
		`{"id":"","role":"keeper"}`, `{"id":"A","role":"keeper"}`, `{"id":"a/calendar","role":"keeper"}`, `{"id":"a","role":"king"}`, `{"id":"a","role":"calendar/keeper"}`, `{"id":"a","role":""}`,
		`{"id":"a","role":"operator"}`, `{"id":"a","role":"keeper","person":"Acme"}`, `{"id":"a","role":"staff","person":"Acme"}`, `{"id":"a","role":"keeper","notices":[]}`,
		`{"id":"` + strings.Repeat("a", 65) + `","role":"keeper"}`, `{"id":"a","role":"keeper","name":"` + strings.Repeat("x", 201) + `"}`,
		`{"id":"a","role":"operator","person":"` + strings.Repeat("x", 1001) + `"}`, `{"id":"a","role":"keeper","notices":["a"` + strings.Repeat(`,"a"`, 10_000) + `]}`,
	} {
		r.ask(r.keeper, "POST", "/holders", bad).is(http.StatusUnprocessableEntity)
	}
	first := r.admit("a", "keeper", "")
	second := r.admit("a", "official", "")
	r.ask(first, "GET", "/notices", "").is(http.StatusUnauthorized)
	r.ask(second, "GET", "/holders", "").is(http.StatusForbidden)
	require.Contains(t, r.ask(r.keeper, "GET", "/holders", "").is(http.StatusOK).body, `"id":"a","name":"","role":"official"`)
}
