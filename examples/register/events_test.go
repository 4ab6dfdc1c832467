package main

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A stream is a listener's.
type stream struct {
	t     testing.TB
	lines chan string
	end   context.CancelFunc
	code  int
}

// listen listens to what moves.
func (r *register) listen(token, last string) *stream {
	r.t.Helper()
	ctx, end := context.WithCancel(r.t.Context())
	req, err := http.NewRequestWithContext(ctx, "GET", r.server.URL+"/events", nil)
	require.NoError(r.t, err)
	req.Header.Set("Authorization", "Bearer "+token)
	if last != "" {
		req.Header.Set("Last-Event-ID", last)
	}
	res, err := http.DefaultClient.Do(req)
	require.NoError(r.t, err)
	s := &stream{r.t, make(chan string, 100), end, res.StatusCode}
	r.t.Cleanup(end)
	go func() {
		defer res.Body.Close()
		defer close(s.lines)
		for in := bufio.NewScanner(res.Body); in.Scan(); {
			if !strings.HasPrefix(in.Text(), ":") && in.Text() != "" {
				s.lines <- in.Text()
			}
		}
	}()
	if s.code == http.StatusOK {
		require.Equal(r.t, "text/event-stream", res.Header.Get("Content-Type"))
		time.Sleep(50 * time.Millisecond) // until it listens
	}
	return s
}

// next is the next event: its ID, its name and its data. They are empty where the stream has ended.
func (s *stream) next() (id, event, data string) {
	s.t.Helper()
	for {
		select {
		case line, is := <-s.lines:
			key, value, _ := strings.Cut(line, ": ")
			switch key {
			case "id":
				id = value
			case "event":
				event = value
			case "data":
				return id, event, value
			}
			if !is {
				return "", "", ""
			}
		case <-time.After(10 * time.Second):
			require.Fail(s.t, "nothing came")
		}
	}
}

// Each listener is told what moves of what it may see, and may go on where it was cut off. The IDs tell nothing of what others did between.
func TestEvents(t *testing.T) {
	r := start(t)
	first := r.given("First", acme)
	operator, other := r.admit("acme", "operator", "Acme"), r.admit("zenith", "operator", "Zenith")
	mine, others, all := r.listen(operator, ""), r.listen(other, ""), r.listen(r.keeper, "")

	second := r.given("Second", zenith)
	r.enter(r.keeper, first, claim)
	id, event, data := mine.next()
	require.Equal(t, "moved", event)
	require.Contains(t, data, `"journal":"`+first+`"`)
	require.Contains(t, data, `"records":5,"version":"5-`)
	_, _, data = others.next()
	require.Contains(t, data, `"journal":"`+second+`","records":1`, "since it was consulted")
	_, _, data = all.next()
	require.Contains(t, data, `"journal":"`+second+`","records":0`)
	require.Regexp(t, "^[0-9a-f]{32}$", id)

	mine.end()
	r.enter(r.keeper, first, `{"act":"comply","by":"relevant operator: Acme","on":"2025-07-25"}`)
	again := r.listen(operator, id)
	_, _, data = again.next()
	require.Contains(t, data, `"records":6`, "what was missed")
	for _, unknown := range []string{"7", strings.Repeat("0", 32), "x"} {
		_, event, _ = r.listen(operator, unknown).next()
		require.Equal(t, "reset", event)
	}
}

// A stream ends when its token is taken back and when the register stops, and nobody has many.
func TestEventsEnd(t *testing.T) {
	r := start(t)
	name := r.given("First", acme)
	operator := r.admit("acme", "operator", "Acme")
	s, last := r.listen(operator, ""), r.listen(r.keeper, "")
	r.ask(r.keeper, "DELETE", "/holders/acme", "").is(http.StatusNoContent)
	r.enter(r.keeper, name, claim)
	_, event, _ := s.next()
	require.Empty(t, event)
	_, event, _ = last.next()
	require.Equal(t, "moved", event)
	for range 7 {
		require.Equal(t, http.StatusOK, r.listen(r.keeper, "").code)
	}
	require.Equal(t, http.StatusTooManyRequests, r.listen(r.keeper, "").code)
	close(r.ending)
	_, event, _ = last.next()
	require.Empty(t, event)
}

// A stream outlives the time that a request and its answer have.
func TestEventsLast(t *testing.T) {
	r := start(t, func(s *setting) { s.hasty = true })
	listening := r.listen(r.keeper, "")
	time.Sleep(700 * time.Millisecond)
	name := r.begin(r.keeper, "First", acme)
	_, _, data := listening.next()
	require.Contains(t, data, name)
}

// A calendar at its secret address has the deadlines of what its holder may see, each once though two notices have one name, until it is taken back.
func TestCalendar(t *testing.T) {
	r := start(t)
	r.given("First", acme)
	r.given("First", acme)
	r.given("Hidden", zenith)
	operator := r.admit("acme", "operator", "Acme")
	address := r.ask(operator, "POST", "/calendar", "").is(http.StatusCreated).get("address").(string)
	file := r.ask("", "GET", address, "").is(http.StatusOK)
	require.Equal(t, "text/calendar; charset=utf-8", file.header.Get("Content-Type"))
	require.Contains(t, file.body, "DTSTART;VALUE=DATE:20250803")
	require.NotContains(t, file.body, "Hidden")
	seen := map[string]bool{}
	for line := range strings.Lines(strings.ReplaceAll(file.body, "\r\n ", "")) {
		if strings.HasPrefix(line, "UID:") {
			require.False(t, seen[line], line)
			seen[line] = true
		}
	}
	require.NotEmpty(t, seen)
	require.Equal(t, 1, strings.Count(file.body, "BEGIN:VCALENDAR"))
	next := r.ask(operator, "POST", "/calendar", "").is(http.StatusCreated).get("address").(string)
	r.ask("", "GET", address, "").is(http.StatusNotFound)
	r.ask("", "GET", next, "").is(http.StatusOK)
	r.ask(operator, "DELETE", "/calendar", "").is(http.StatusNoContent)
	r.ask("", "GET", next, "").is(http.StatusNotFound)
	r.ask("", "GET", "/calendar/"+operator, "").is(http.StatusNotFound)
	nobody := r.admit("new", "operator", "Nobody")
	empty := r.ask("", "GET", r.ask(nobody, "POST", "/calendar", "").get("address").(string), "").is(http.StatusOK)
	require.Equal(t, "text/calendar; charset=utf-8", empty.header.Get("Content-Type"), "else a program takes the address for a dead one")
	require.Regexp(t, `^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\n(.+\r\n)*BEGIN:VTIMEZONE\r\n(.+\r\n)+END:VTIMEZONE\r\nEND:VCALENDAR\r\n$`, empty.body)
	require.NotContains(t, empty.body, "VEVENT")
	r.given("Late", strings.Replace(acme, "Acme", "Nobody", 1))
	require.Contains(t, r.ask("", "GET", r.ask(nobody, "POST", "/calendar", "").get("address").(string), "").is(http.StatusOK).body, "VEVENT")
}
