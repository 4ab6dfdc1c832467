package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// raw sends bytes to the register as they are, and gives the answer's first line and header lines.
func (r *register) raw(text string) (status string, header []string) {
	r.t.Helper()
	conn, err := net.Dial("tcp", r.server.Listener.Addr().String())
	require.NoError(r.t, err)
	defer conn.Close()
	require.NoError(r.t, conn.SetDeadline(time.Now().Add(10*time.Second)))
	_, err = io.WriteString(conn, text)
	require.NoError(r.t, err)
	for in := bufio.NewScanner(conn); in.Scan() && in.Text() != ""; {
		header = append(header, in.Text())
	}
	require.NotEmpty(r.t, header, text)
	return header[0], header[1:]
}

// A page of another site whose name was turned to this machine asks under that name: it is not answered, where there is no certificate to stop it.
func TestAnotherHost(t *testing.T) {
	r := start(t)
	ask := func(host string) int {
		status, _ := r.raw("GET /enter HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
		var code int
		_, err := fmt.Sscanf(status, "HTTP/1.1 %d", &code)
		require.NoError(t, err, status)
		return code
	}
	for _, host := range []string{"127.0.0.1", "127.0.0.1:8443", "127.0.0.2:1", "localhost:8443", "LOCALHOST", "[::1]:8443", "[::1]"} {
		require.Equal(t, http.StatusOK, ask(host), host)
	}
	for _, host := range []string{"evil.example:8443", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1:8443", "", "[::2]:8443", "0.0.0.0:8443"} {
		require.Equal(t, http.StatusForbidden, ask(host), host)
	}
	for _, path := range []string{"/healthz", "/readyz", "/openapi.json", "/problems/fault", "/calendar/dlc_none.ics", "/notices"} {
		require.Equal(t, "/problems/elsewhere", r.ask("", "GET", path, "", "Host", "evil.example").is(http.StatusForbidden).get("type"), path)
	}
	secure := start(t, func(o *setting) { o.cert = "given" })
	status, _ := secure.raw("GET /enter HTTP/1.1\r\nHost: register.example\r\nConnection: close\r\n\r\n")
	require.Equal(t, "HTTP/1.1 200 OK", status, "a certificate says whose name it is")
}

// A cutting store fails in the middle of a journal.
type cutting struct{ store.Store }

func (c cutting) Lines(ctx context.Context, name string, from int) (iter.Seq2[[]byte, error], error) {
	lines, err := c.Store.Lines(ctx, name, from)
	return func(yield func([]byte, error) bool) {
		n := 0
		for line, err := range lines {
			if n++; n > 2 {
				yield(nil, errors.New("the way is cut"))
				return
			}
			if !yield(line, err) {
				return
			}
		}
	}, err
}

// A journal of which the half was sent does not look whole to whoever keeps it: the connection ends without the end of the answer.
func TestHalfIsNotWhole(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		r.store.Store = cutting{r.store.Store}
		req, err := http.NewRequest("GET", r.server.URL+"/notices/"+name+"/journal", nil)
		require.NoError(t, err)
		req.Header.Set("Authorization", "Bearer "+r.keeper)
		res, err := http.DefaultClient.Do(req)
		if err == nil {
			defer res.Body.Close()
			_, err = io.ReadAll(res.Body)
		}
		require.Error(t, err, "half of it came as if it were the whole")
		require.Eventually(t, func() bool { return strings.Contains(r.logged(), `"route":"GET /notices/{journal}/journal"`) }, 5*time.Second, 5*time.Millisecond)
		r.ask(r.keeper, "GET", "/notices/"+name+"/records", "").is(http.StatusInternalServerError)
	})
}

// A body is one object, whose keys stand once and as they are described: else who looks at it on the way sees another request than the one that is done.
func TestBodiesAreOneObject(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		plain := `{"kind":"technical capability notice","name":"First","to":"` + acme + `"}`
		for _, body := range []string{
			plain + "}", plain + "]", plain + ",", plain + plain, plain + "x", "[" + plain + "]", "null", "[]", `""`, "0", "",
			strings.Replace(plain, `{`, `{"name":"Second",`, 1), strings.Replace(plain, `"name"`, `"Name"`, 1), strings.Replace(plain, `{`, `{"NAME":"Second",`, 1),
			strings.Replace(plain, "First", "\xff", 1), strings.Replace(plain, "First", `\ud800`, 1),
			strings.Repeat(`{"to":`, 20_000) + strings.Repeat("}", 20_000), `{"name":` + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000) + "}",
			`{"name":1e999999999}`, `{"kind":` + strings.Repeat("9", 100_000) + `}`,
		} {
			a := r.ask(r.keeper, "POST", "/notices", body, "Content-Type", "application/json")
			require.Equal(t, http.StatusBadRequest, a.status, "%.100s: %s", body, a.body)
		}
		require.Empty(t, r.ask(r.keeper, "GET", "/notices", "").get("notices"))
		r.ask(r.keeper, "POST", "/notices", " "+plain+"\n ").is(http.StatusCreated)
		r.ask(r.keeper, "POST", "/holders", `{"id":"a","role":"tribunal","Role":"keeper"}`).is(http.StatusBadRequest)
		r.ask(r.keeper, "POST", "/holders", `{"id":"a","role":"tribunal","role":"keeper"}`).is(http.StatusBadRequest)
	})
}

// Many who send slowly, without a token or with one, do not keep others out.
func TestSlowSenders(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		operator := r.admit("acme", "operator", "Acme")
		hold := func(head string) {
			for range 300 {
				conn, err := net.Dial("tcp", r.server.Listener.Addr().String())
				require.NoError(t, err)
				t.Cleanup(func() { _ = conn.Close() })
				_, err = io.WriteString(conn, head+"Host: localhost\r\nContent-Length: 100\r\n\r\nx")
				require.NoError(t, err)
			}
			time.Sleep(300 * time.Millisecond) // until all are being served
		}
		hold("POST /enter HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n")
		r.ask("", "GET", "/readyz", "").is(http.StatusOK)
		r.ask(r.keeper, "GET", "/notices", "").is(http.StatusOK)
		hold("POST /receipts HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer " + operator + "\r\n")
		r.ask(r.keeper, "GET", "/notices", "").is(http.StatusOK)
		require.Equal(t, http.StatusTooManyRequests, r.ask(operator, "GET", "/notices", "").status, "who holds many places has no more")
	})
}

// An address that signs in is of no use once the token that it stands for was taken back.
func TestInviteEndsWithItsToken(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		first, second := r.admit("a", "keeper", ""), r.admit("b", "official", "")
		kept, lost := r.desk.Invite(holderOf(r, first)), r.desk.Invite(holderOf(r, second))
		r.ask(r.keeper, "DELETE", "/holders/b", "").is(http.StatusNoContent)
		_, _, err := r.desk.SignIn(t.Context(), lost)
		require.Error(t, err)
		session, _, err := r.desk.SignIn(t.Context(), kept)
		require.NoError(t, err)
		r.ask(session, "GET", "/holders", "").is(http.StatusOK)
		_, _, err = r.desk.SignIn(t.Context(), kept)
		require.Error(t, err, "once")
		r.ask(r.keeper, "DELETE", "/holders/a", "").is(http.StatusNoContent)
		r.ask(session, "GET", "/holders", "").is(http.StatusUnauthorized)
	})
}

// A calendar ends with the token of whose it is, also where that ends by itself; that of a browser, which is signed out, does not end it.
func TestCalendarEndsWithItsToken(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		r.given("First", acme)
		token := r.ask(r.keeper, "POST", "/holders", `{"id":"short","role":"operator","person":"Acme","until":"2025-08-02T00:00:00Z"}`).is(http.StatusCreated).get("token").(string)
		lasting := r.admit("long", "operator", "Acme")
		session, _, err := r.desk.SignIn(t.Context(), lasting)
		require.NoError(t, err)
		address := r.ask(token, "POST", "/calendar", "").get("address").(string)
		other := r.ask(session, "POST", "/calendar", "").get("address").(string)
		r.ask("", "GET", address, "").is(http.StatusOK)
		r.ask(session, "POST", "/leave", "")
		r.clock.set("2025-08-03")
		r.ask(token, "GET", "/notices", "").is(http.StatusUnauthorized)
		r.ask("", "GET", address, "").is(http.StatusNotFound)
		r.ask("", "GET", other, "").is(http.StatusOK)
	})
}

// What is asked under a path that is not plain is logged and counted as all else is, and leads nowhere.
func TestPathsAreCounted(t *testing.T) {
	r := start(t)
	before := strings.Count(r.logged(), `"msg":"request"`)
	paths := []string{"//notices", "/notices/../holders", "/./notices", "//evil.example/%2e%2e", "/notices//x", `/\evil.example`, "/notices/%2e%2e/holders", "/notices/..%2f..%2fholders", "/notices/a%00b", "/%00", "/notices/" + strings.Repeat("x", 20_000)}
	for _, path := range paths {
		status, header := r.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + r.keeper + "\r\nConnection: close\r\n\r\n")
		require.Regexp(t, `^HTTP/1\.1 404 `, status, path)
		for _, line := range header {
			require.NotContains(t, line, "Location", path)
		}
	}
	require.Eventually(t, func() bool { return strings.Count(r.logged(), `"msg":"request"`) == before+len(paths) }, 5*time.Second, 5*time.Millisecond, r.logged())
	for _, path := range []string{"*", "http://evil.example/notices"} { // as a proxy is asked
		status, _ := r.raw("OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
		require.Regexp(t, `^HTTP/1\.1 4\d\d `, status, path)
	}
}

// An operator enters what its own people do, and not another's.
func TestOthersStaff(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		operator, staff := r.admit("acme", "operator", "Acme"), r.admit("engineer", "staff", "Acme", name)
		tag := r.ask(operator, "GET", "/notices/"+name, "").tag()
		for _, who := range []string{`staff: ""; of Zenith`, "staff: Jo; of Zenith", "legal adviser: Jo; of Zenith", "relevant operator: Zenith"} {
			act, _ := json.Marshal(map[string]string{"act": "disclose", "by": who, "to": "secretary of state", "on": "2025-07-25"})
			for _, token := range []string{operator, staff} {
				a := r.ask(token, "POST", "/notices/"+name+"/acts", `{"act":`+string(act)+`}`, "If-Match", tag)
				require.Equal(t, http.StatusForbidden, a.status, "%s: %s", who, a.body)
			}
		}
		r.ask(staff, "POST", "/notices/"+name+"/acts", `{"act":{"act":"disclose","by":"staff: Jo; of Acme","to":"secretary of state","on":"2025-07-25"}}`, "If-Match", tag).is(http.StatusCreated)
	})
}

// A clock that says a day of which the law cannot tell is no day; and when one that was far ahead for a while is set right, all is as it was.
func TestClockFarAhead(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		for _, day := range []string{"2150-01-01", "2300-01-01", "9000-01-01"} {
			r.clock.set(day)
			a := r.ask(r.keeper, "GET", "/notices/"+name, "")
			require.Contains(t, []int{http.StatusOK, http.StatusInternalServerError, http.StatusServiceUnavailable}, a.status)
			r.clock.set("2025-08-01")
			require.Equal(t, "2025-08-01", r.ask(r.keeper, "GET", "/notices/"+name, "").is(http.StatusOK).get("on"), "after %s", day)
			r.ask(r.keeper, "POST", "/notices/"+name+"/acts", `{"act":`+strings.Replace(claim, "2025-07-21", "2025-08-02", 1)+`}`, "If-Match", r.ask(r.keeper, "GET", "/notices/"+name, "").tag()).is(http.StatusUnprocessableEntity)
		}
	})
}
