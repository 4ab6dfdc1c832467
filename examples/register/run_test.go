package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A screen is written to and looked at meanwhile.
type screen struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *screen) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(b)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// What is asked wrongly is said, with 2.
func TestMisused(t *testing.T) {
	for _, args := range [][]string{
		{"x"}, {"-x"}, {"-dir", "a", "-db", "b"}, {"-tls-cert", "a"}, {"-listen", "0.0.0.0:1"}, {"-listen", ":8443"}, {"-listen", "example.org:1"}, {"-listen", "127.0.0.1"}, {"-rate", "0"}, {"-rate", "NaN"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(t.Context(), args, none, time.Now, &out, &errs), args)
		require.Contains(t, errs.String(), "Use -h", args)
		require.Empty(t, out.String())
	}
	for _, listen := range []string{"127.0.0.1:1", "[::1]:1", "localhost:1"} {
		_, err := parse([]string{"-listen", listen})
		require.NoError(t, err)
	}
	var out, errs bytes.Buffer
	require.Equal(t, done, run(t.Context(), []string{"-h"}, none, time.Now, &out, &errs))
	require.Contains(t, out.String(), "-tls-cert")
}

func none(string) string { return "" }

// It starts with one command, says the token once, answers, and stops when it is told to: what is being answered is answered, streams end, and the store is
// closed, so that it starts again. What cannot be started is said, with 1.
func TestRun(t *testing.T) {
	root := filepath.Join(t.TempDir(), "register")
	begin := func() (out, errs *screen, at string, stop func() int) {
		out, errs = &screen{}, &screen{}
		ctx, end := context.WithCancel(t.Context())
		code := make(chan int, 1)
		go func() { code <- run(ctx, []string{"-dir", root, "-listen", "127.0.0.1:0"}, none, time.Now, out, errs) }()
		address := regexp.MustCompile(`http://127\.0\.0\.1:\d+/`)
		require.Eventually(t, func() bool { return address.MatchString(out.String()) && strings.Contains(out.String(), "Ctrl-C") }, 20*time.Second, 10*time.Millisecond)
		return out, errs, address.FindString(out.String()), func() int { end(); return <-code }
	}
	out, errs, at, stop := begin()
	token := regexp.MustCompile(`dlr_[\w-]{43}`).FindString(out.String())
	require.NotEmpty(t, token)
	code := regexp.MustCompile(`enter\?code=([\w-]{43})`).FindStringSubmatch(out.String())
	require.NotNil(t, code)
	ask := func(path string) *http.Response {
		req, err := http.NewRequest("GET", at+path, nil)
		require.NoError(t, err)
		req.Header.Set("Authorization", "Bearer "+token)
		res, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		t.Cleanup(func() { res.Body.Close() })
		return res
	}
	require.Equal(t, http.StatusOK, ask("notices").StatusCode)
	events := ask("events")
	require.Equal(t, http.StatusOK, events.StatusCode)

	var other bytes.Buffer
	require.Equal(t, failed, run(t.Context(), []string{"-dir", root, "-listen", "127.0.0.1:0"}, none, time.Now, io.Discard, &other), "one at a time has the directory")
	require.Contains(t, other.String(), "another register runs in the directory "+root)
	require.Contains(t, other.String(), "register: ")
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	other.Reset()
	require.Equal(t, failed, run(t.Context(), []string{"-dir", t.TempDir(), "-listen", taken.Addr().String()}, none, time.Now, io.Discard, &other))
	require.Contains(t, other.String(), "take another -listen")

	require.Equal(t, done, stop(), errs.String())
	_, err = io.ReadAll(events.Body)
	require.NoError(t, err, "the stream ended, and was not cut")
	require.NotContains(t, errs.String(), token)
	require.NotContains(t, errs.String(), code[1])

	out, errs, at, stop = begin()
	require.NotContains(t, out.String(), "dlr_", "it is shown once")
	require.Equal(t, http.StatusOK, ask("notices").StatusCode, "and still holds")
	require.Equal(t, done, stop(), errs.String())
}

// Who has lost the keeper's token draws another at the machine, while no register runs in the directory, and starts it as before.
func TestNewKeeper(t *testing.T) {
	root := filepath.Join(t.TempDir(), "register")
	token := regexp.MustCompile(`dlr_[\w-]{43}`)
	draw := func() (code int, out, errs string) {
		var o, e bytes.Buffer
		code = run(t.Context(), []string{"-dir", root, "-new-keeper"}, none, time.Now, &o, &e)
		return code, o.String(), e.String()
	}
	code, out, errs := draw()
	require.Equal(t, failed, code)
	require.Empty(t, out)
	require.Contains(t, errs, "start it, and it prints the keeper's")
	serve := func(meanwhile func(at, token string)) {
		screen, errs := &screen{}, &screen{}
		ctx, end := context.WithCancel(t.Context())
		ended := make(chan int, 1)
		go func() {
			ended <- run(ctx, []string{"-dir", root, "-listen", "127.0.0.1:0"}, none, time.Now, screen, errs)
		}()
		require.Eventually(t, func() bool { return strings.Contains(screen.String(), "Ctrl-C") }, 20*time.Second, 10*time.Millisecond)
		meanwhile(regexp.MustCompile(`http://127\.0\.0\.1:\d+/`).FindString(screen.String()), token.FindString(screen.String()))
		end()
		require.Equal(t, done, <-ended, errs.String())
	}
	var lost string
	serve(func(_, first string) {
		lost = first
		code, _, errs := draw()
		require.Equal(t, failed, code)
		require.Contains(t, errs, "another register runs in the directory")
	})
	code, out, errs = draw()
	require.Equal(t, done, code, errs)
	drawn := token.FindString(out)
	require.NotEmpty(t, drawn)
	serve(func(at, first string) {
		require.Empty(t, first)
		for one, status := range map[string]int{lost: http.StatusUnauthorized, drawn: http.StatusOK} {
			req, err := http.NewRequest("GET", at+"holders", nil)
			require.NoError(t, err)
			req.Header.Set("Authorization", "Bearer "+one)
			res, err := http.DefaultClient.Do(req)
			require.NoError(t, err)
			require.NoError(t, res.Body.Close())
			require.Equal(t, status, res.StatusCode)
		}
	})
}

// What is said of a database that cannot be reached has no password in it.
func TestHidden(t *testing.T) {
	text := hidden("postgres://me:hunter2@host/db", "cannot connect to me:hunter2@host/db as me with hunter2")
	require.NotContains(t, text, "hunter2")
	require.Contains(t, text, "host/db")
	require.Equal(t, "no", hidden("postgres://host/db", "no"))
}
