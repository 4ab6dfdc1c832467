package main

import (
	"crypto/sha256"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// signIn signs a browser in with a code or a token, and gives its cookie.
func (r *register) signIn(code string) (cookie string) {
	r.t.Helper()
	a := r.ask("", "POST", "/enter", url.Values{"code": {code}}.Encode(), "Content-Type", "application/x-www-form-urlencoded").is(http.StatusSeeOther)
	cookie, _, _ = strings.Cut(a.header.Get("Set-Cookie"), ";")
	return cookie
}

// tokens counts what the store keeps.
func (r *register) tokens() (count int) {
	r.t.Helper()
	for _, err := range r.store.Holders(r.t.Context()) {
		require.NoError(r.t, err)
		count++
	}
	return count
}

// Browsers' tokens that have ended do not stay in the store; those that hold do, and so does what was handed out without an end.
func TestEndedTokensAreSwept(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		operator := r.admit("acme", "operator", "Acme")
		for range 5 {
			r.signIn(operator)
		}
		require.Equal(t, 7, r.tokens())
		r.clock.add(11 * time.Hour)
		still := r.signIn(r.keeper)
		require.Equal(t, 8, r.tokens())
		r.clock.add(2 * time.Hour)
		mine := r.signIn(operator)
		require.Equal(t, 4, r.tokens(), "two that were handed out, and a browser's of each")
		r.ask("", "GET", "/", "", "Cookie", still).is(http.StatusOK)
		r.ask("", "POST", "/leave", "", "Cookie", mine, "Content-Type", "application/x-www-form-urlencoded").is(http.StatusSeeOther)
		require.Equal(t, 3, r.tokens(), "who signs out leaves nothing")
		r.ask(operator, "GET", "/notices", "").is(http.StatusOK)
	})
}

// A calendar shows what its holder may see now: not when its token has ended, and not what it might see before.
func TestCalendarFollowsItsHolder(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		first, second := r.given("First", acme), r.given("Second", acme)
		body, _ := json.Marshal(map[string]any{"id": "acme", "role": "operator", "person": "Acme", "until": "2025-08-02T00:00:00Z"})
		operator := r.ask(r.keeper, "POST", "/holders", string(body)).is(http.StatusCreated).get("token").(string)
		address := r.ask(operator, "POST", "/calendar", "").is(http.StatusCreated).get("address").(string)
		events := r.ask("", "GET", address, "").is(http.StatusOK).body
		require.Contains(t, events, first)
		require.Contains(t, events, second)

		h := holderOf(r, operator)
		h.Notices = []string{second}
		require.NoError(t, r.store.PutHolder(t.Context(), tokenHash(operator), h))
		events = r.ask("", "GET", address, "").is(http.StatusOK).body
		require.NotContains(t, events, first)
		require.Contains(t, events, second)

		r.clock.set("2025-08-02")
		r.ask(operator, "GET", "/notices", "").is(http.StatusUnauthorized)
		r.ask("", "GET", address, "").is(http.StatusNotFound)
	})
}

// An address that signs a browser in is of no use once its holder has lost its tokens, and signs in with the rights of the day.
func TestInvitedAndDismissed(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		other := r.admit("second", "keeper", "")
		code, late := r.desk.Invite(holderOf(r, other)), r.desk.Invite(holderOf(r, other))
		r.admit("second", "official", "")
		cookie := r.signIn(code)
		r.ask("", "GET", "/", "", "Cookie", cookie).is(http.StatusOK)
		r.ask("", "GET", "/page/people", "", "Cookie", cookie).is(http.StatusForbidden)
		r.ask(r.keeper, "DELETE", "/holders/second", "").is(http.StatusNoContent)
		r.ask("", "POST", "/enter", url.Values{"code": {late}}.Encode(), "Content-Type", "application/x-www-form-urlencoded").is(http.StatusForbidden)
	})
}

func tokenHash(token string) store.Hash { return sha256.Sum256([]byte(token)) }

// A token that does not end is told without an end; one that does with it, and a browser's with when it was signed in with, which nobody else says.
func TestUntil(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		r.admit("acme", "operator", "Acme")
		r.ask(r.keeper, "POST", "/holders", `{"id":"short","role":"tribunal","until":"2026-01-01T00:00:00Z"}`).is(http.StatusCreated)
		r.ask(r.keeper, "POST", "/holders", `{"id":"x","role":"tribunal","signed":"2026-01-01T00:00:00Z"}`).is(http.StatusUnprocessableEntity)
		all := r.ask(r.keeper, "GET", "/holders", "").is(http.StatusOK)
		require.NotContains(t, all.body, "0001-01-01")
		require.Equal(t, 1, strings.Count(all.body, `"until"`))
		r.signIn(r.keeper)
		all = r.ask(r.keeper, "GET", "/holders", "").is(http.StatusOK)
		require.Contains(t, all.body, `"signed":"2025-08-01T10:00:00Z","until":"2025-08-01T22:00:00Z"`)
		r.ask(r.keeper, "POST", "/holders", `{"id":"acme","role":"operator","person":"Acme","until":"0001-01-01T00:00:00Z"}`).is(http.StatusCreated)
		require.NotContains(t, r.ask(r.keeper, "GET", "/holders", "").body, "0001-01-01")
	})
}

// An operator enters its own acts, by name or without one, and its staff's; not another operator's. What happened today may be entered, and nothing of tomorrow.
func TestWhoseAndWhen(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		operator := r.admit("acme", "operator", "Acme")
		act := func(by, on string) int {
			tag := r.ask(r.keeper, "GET", "/notices/"+name, "").is(http.StatusOK).tag()
			return r.ask(operator, "POST", "/notices/"+name+"/acts", `{"act":{"act":"say","by":"`+by+`","on":"`+on+`","text":"so"}}`, "If-Match", tag).status
		}
		require.Equal(t, http.StatusCreated, act("relevant operator: Acme", "2025-07-20"))
		require.Equal(t, http.StatusCreated, act("relevant operator", "2025-07-20"))
		require.Equal(t, http.StatusForbidden, act("relevant operator: Zenith", "2025-07-20"))
		require.Equal(t, http.StatusForbidden, act("public", "2025-07-20"))
		require.Equal(t, http.StatusCreated, act("relevant operator: Acme", "2025-08-01"), "today")
		require.Equal(t, http.StatusUnprocessableEntity, act("relevant operator: Acme", "2025-08-02"))

		other := r.given("Second", acme)
		tag := r.ask(r.keeper, "GET", "/notices/"+other, "").tag()
		records := r.ask(r.keeper, "GET", "/notices/"+name, "").get("records")
		for r.ask(r.keeper, "GET", "/notices/"+other, "").get("records") != records { // to as many records: the versions differ in the hash alone
			r.enter(r.keeper, other, `{"act":"say","by":"public","on":"2025-07-20","text":"so"}`)
			tag = r.ask(r.keeper, "GET", "/notices/"+other, "").tag()
		}
		r.ask(operator, "POST", "/notices/"+name+"/acts", `{"act":`+claim+`}`, "If-Match", tag).is(http.StatusPreconditionFailed)
	})
}
