package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store/pgtest"
)

// Two registers on one database: what is entered at one is seen at the other, of two who enter at once one does, one key makes one record wherever it is sent,
// and where one ends the other goes on.
func TestTwoRegisters(t *testing.T) {
	url := pgtest.Start(t).Database(t)
	address := regexp.MustCompile(`http://127\.0\.0\.1:\d+/`)
	begin := func() (out, errs *screen, at string, stop func()) {
		out, errs = &screen{}, &screen{}
		ctx, end := context.WithCancel(t.Context())
		code := make(chan int, 1)
		go func() {
			code <- run(ctx, []string{"-db", url, "-listen", "127.0.0.1:0", "-rate", "10000"}, none, time.Now, out, errs)
		}()
		require.Eventually(t, func() bool { return strings.Contains(out.String(), "Ctrl-C") }, 30*time.Second, 10*time.Millisecond, errs.String())
		return out, errs, address.FindString(out.String()), func() {
			end()
			require.Equal(t, done, <-code, errs.String())
		}
	}
	out, _, one, stopOne := begin()
	token := regexp.MustCompile(`dlr_[\w-]{43}`).FindString(out.String())
	out, _, two, stopTwo := begin()
	require.NotContains(t, out.String(), "dlr_")

	ask := func(at, method, path, body string, headers ...string) answer {
		req, err := http.NewRequest(method, at+path, strings.NewReader(body))
		require.NoError(t, err)
		req.Header.Set("Authorization", "Bearer "+token)
		req.Header.Set("Content-Type", "application/json")
		for i := 0; i+1 < len(headers); i += 2 {
			req.Header.Set(headers[i], headers[i+1])
		}
		res, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		defer res.Body.Close()
		text, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return answer{t, res.StatusCode, res.Header, string(text)}
	}
	notice, _ := json.Marshal(map[string]string{"kind": "technical capability notice", "name": "First", "to": acme})
	begun := ask(one, "POST", "notices", string(notice)).is(http.StatusCreated)
	name := "notices/" + begun.get("journal").(string)
	require.Eventually(t, func() bool { return ask(two, "GET", name, "").status == http.StatusOK }, 10*time.Second, 5*time.Millisecond)

	tag := begun.tag()
	for i, line := range []string{consult, decide, approve, give} {
		count := map[int]int{}
		var mu sync.Mutex
		var all sync.WaitGroup
		for _, at := range []string{one, two, one, two} {
			all.Go(func() {
				a := ask(at, "POST", name+"/acts", `{"act":`+line+`}`, "If-Match", tag)
				mu.Lock()
				defer mu.Unlock()
				count[a.status]++
			})
		}
		all.Wait()
		require.Equal(t, map[int]int{http.StatusCreated: 1, http.StatusPreconditionFailed: 3}, count, "act %d", i)
		require.Eventually(t, func() bool {
			a, b := ask(one, "GET", name, ""), ask(two, "GET", name, "")
			tag = a.tag()
			return a.get("records") == float64(i+1) && a.tag() == b.tag()
		}, 10*time.Second, 5*time.Millisecond)
	}
	require.Equal(t, ask(one, "GET", name+"/journal", "").body, ask(two, "GET", name+"/journal", "").body)
	require.Equal(t, ask(one, "GET", "deadlines?within=3660d", "").body, ask(two, "GET", "deadlines?within=3660d", "").body)

	first := ask(one, "POST", "notices", string(notice), "Idempotency-Key", "k").is(http.StatusCreated)
	require.JSONEq(t, first.body, ask(two, "POST", "notices", string(notice), "Idempotency-Key", "k").is(http.StatusCreated).body)

	stopOne()
	ask(two, "POST", name+"/acts", `{"act":`+claim+`}`, "If-Match", tag).is(http.StatusCreated)
	stopTwo()
}
