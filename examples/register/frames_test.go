package main

import (
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// A wire is a connection by HTTP/2 on which a test writes frames as it likes.
type wire struct {
	*http2.Framer
	t        *testing.T
	conn     net.Conn
	settings map[http2.SettingID]uint32 // the register's
	sent     chan heard                 // what it sends; closed when it ends
}

// A heard is what the register said of a stream: that it is ended, or by what status it is answered; or of all, that they are ended. A frame itself is good until the next is read.
type heard struct {
	stream     uint32
	ends, away bool
	status     string
}

// wired begins one.
func (r *register) wired(t *testing.T) *wire {
	t.Helper()
	conn, err := tls.Dial("tcp", r.server.Listener.Addr().String(), &tls.Config{InsecureSkipVerify: true, NextProtos: []string{"h2"}})
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	require.Equal(t, "h2", conn.ConnectionState().NegotiatedProtocol)
	require.NoError(t, conn.SetDeadline(time.Now().Add(60*time.Second)))
	_, err = conn.Write([]byte(http2.ClientPreface))
	require.NoError(t, err)
	w := &wire{Framer: http2.NewFramer(conn, conn), t: t, conn: conn, settings: map[http2.SettingID]uint32{}, sent: make(chan heard, 1<<16)}
	w.ReadMetaHeaders = hpack.NewDecoder(4096, nil)
	require.NoError(t, w.WriteSettings())
	first, err := w.ReadFrame()
	require.NoError(t, err)
	require.NoError(t, first.(*http2.SettingsFrame).ForeachSetting(func(s http2.Setting) error {
		w.settings[s.ID] = s.Val
		return nil
	}))
	require.NoError(t, w.WriteSettingsAck())
	go func() {
		defer close(w.sent)
		for {
			f, err := w.ReadFrame()
			if err != nil {
				return
			}
			switch f := f.(type) {
			case *http2.RSTStreamFrame:
				w.sent <- heard{stream: f.StreamID, ends: true}
			case *http2.GoAwayFrame:
				w.sent <- heard{away: true}
			case *http2.MetaHeadersFrame:
				w.sent <- heard{stream: f.StreamID, status: f.PseudoValue("status")}
			}
		}
	}()
	return w
}

// head is a request's header fields, as they are sent.
func head(fields ...string) []byte {
	var b bytes.Buffer
	to := hpack.NewEncoder(&b)
	for i := 0; i+1 < len(fields); i += 2 {
		_ = to.WriteField(hpack.HeaderField{Name: fields[i], Value: fields[i+1]})
	}
	return b.Bytes()
}

// asking is the head of a request with a token, of which a body is to come.
func asking(token string) []byte {
	return head(":method", "POST", ":scheme", "https", ":authority", "localhost", ":path", "/receipts", "authorization", "Bearer "+token, "content-type", "application/json")
}

// next is what the register says of a stream, or of all.
func (w *wire) next(stream uint32) heard {
	w.t.Helper()
	for {
		select {
		case is, open := <-w.sent:
			require.True(w.t, open, "the connection has ended")
			if is.away || is.stream == stream {
				return is
			}
		case <-time.After(30 * time.Second):
			require.Fail(w.t, "nothing is said", "of stream %d", stream)
		}
	}
}

func byTLS(s *setting) { s.cert, s.tls = "given", true }

// others asks as others do meanwhile, on connections of their own.
func (r *register) others(t *testing.T) {
	t.Helper()
	client := r.server.Client()
	client.Timeout = 20 * time.Second
	req, err := http.NewRequest("GET", r.server.URL+"/notices", nil)
	require.NoError(t, err)
	req.Header.Set("Authorization", "Bearer "+r.keeper)
	res, err := client.Do(req)
	require.NoError(t, err)
	require.NoError(t, res.Body.Close())
	require.Equal(t, http.StatusOK, res.StatusCode)
	require.Equal(t, 2, res.ProtoMajor)
}

// handed is a token that was handed out, without a request.
func (r *register) handed(t *testing.T, id string) string {
	token, err := r.desk.Admit(t.Context(), holderOf(r, r.keeper), store.Holder{ID: id, Role: desk.Official})
	require.NoError(t, err)
	return token
}

// One connection has so many requests going on, and no more; others are answered meanwhile.
func TestManyStreams(t *testing.T) {
	r := start(t, byTLS)
	w, token := r.wired(t), r.handed(t, "a")
	require.EqualValues(t, mostStreams, w.settings[http2.SettingMaxConcurrentStreams])
	require.NoError(t, w.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: head(":method", "GET", ":scheme", "https", ":authority", "localhost", ":path", "/healthz"), EndHeaders: true, EndStream: true}))
	require.Equal(t, "200", w.next(1).status)
	id := uint32(1)
	for range mostStreams {
		id += 2
		require.NoError(t, w.WriteHeaders(http2.HeadersFrameParam{StreamID: id, BlockFragment: asking(token), EndHeaders: true}))
	}
	id += 2
	require.NoError(t, w.WriteHeaders(http2.HeadersFrameParam{StreamID: id, BlockFragment: asking(token), EndHeaders: true}))
	require.True(t, w.next(id).ends)
	r.others(t)
}

// Somebody begins requests and takes each back at once, by the thousand: others are answered meanwhile, and nothing of it goes on after it.
func TestRapidReset(t *testing.T) {
	r := start(t, byTLS)
	w, token := r.wired(t), r.handed(t, "a")
	const many = 20_000
	done, written := make(chan struct{}), 0
	go func() {
		defer close(done)
		for n := range uint32(many) {
			if w.WriteHeaders(http2.HeadersFrameParam{StreamID: 2*n + 1, BlockFragment: asking(token), EndHeaders: true}) != nil || w.WriteRSTStream(2*n+1, http2.ErrCodeCancel) != nil {
				return // it was ended
			}
			written++
		}
	}()
	for range 10 {
		r.others(t)
	}
	<-done
	_ = w.conn.Close()
	require.Eventually(t, func() bool { return r.figure(t, "register_requests_now") == 1 }, 20*time.Second, 20*time.Millisecond, "of %d", written)
	r.others(t)
}

// figure is one of the figures of the register.
func (r *register) figure(t *testing.T, name string) (is float64) {
	req, err := http.NewRequest("GET", r.server.URL+"/metrics", nil)
	require.NoError(t, err)
	req.Header.Set("Authorization", "Bearer "+r.keeper)
	res, err := r.server.Client().Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	var text bytes.Buffer
	_, err = text.ReadFrom(res.Body)
	require.NoError(t, err)
	_, line, found := strings.Cut(text.String(), "\n"+name+" ")
	require.True(t, found)
	_, err = fmt.Sscan(line, &is)
	require.NoError(t, err)
	return is
}

// Header fields that are too long are refused, by either protocol; one that goes on without an end ends the connection.
func TestLongHeaders(t *testing.T) {
	plain := start(t)
	status, _ := plain.raw("GET /enter HTTP/1.1\r\nHost: localhost\r\nX-Long: " + strings.Repeat("x", 1<<16) + "\r\nConnection: close\r\n\r\n")
	require.Equal(t, "HTTP/1.1 431 Request Header Fields Too Large", status)
	many := strings.Repeat("X-Many: x\r\n", 10_000)
	status, _ = plain.raw("GET /enter HTTP/1.1\r\nHost: localhost\r\n" + many + "Connection: close\r\n\r\n")
	require.Equal(t, "HTTP/1.1 431 Request Header Fields Too Large", status)

	r := start(t, byTLS)
	w := r.wired(t)
	require.LessOrEqual(t, w.settings[http2.SettingMaxHeaderListSize], uint32(1<<16))
	block := head(":method", "GET", ":scheme", "https", ":authority", "localhost", ":path", "/healthz", "x-long", strings.Repeat("x", 1<<16))
	require.NoError(t, w.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: block[:1<<14], EndStream: true}))
	for rest := block[1<<14:]; len(rest) > 0; {
		n := min(len(rest), 1<<14)
		if err := w.WriteContinuation(1, n == len(rest), rest[:n]); err != nil {
			break
		}
		rest = rest[n:]
	}
	if is := w.next(1); !is.away {
		require.Equal(t, "431", is.status)
	}

	w = r.wired(t)
	block = head(":method", "GET", ":scheme", "https", ":authority", "localhost", ":path", "/healthz")
	require.NoError(t, w.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, BlockFragment: block, EndStream: true}))
	more, sent := head("x", strings.Repeat("x", 1<<13)), 0
	for sent < 1<<26 {
		if w.WriteContinuation(1, false, more) != nil {
			break
		}
		sent += len(more)
	}
	require.Less(t, sent, 1<<26, "it goes on taking them")
	r.others(t)
}

// What is packed is not unpacked: a few bytes would grow to many.
func TestPackedBodies(t *testing.T) {
	r := start(t)
	var packed bytes.Buffer
	to := gzip.NewWriter(&packed)
	body, _ := json.Marshal(map[string]string{"kind": "technical capability notice", "name": strings.Repeat("x", 1<<24), "to": acme})
	_, err := to.Write(body)
	require.NoError(t, err)
	require.NoError(t, to.Close())
	for _, how := range []string{"gzip", "identity", "deflate, gzip"} {
		a := r.ask(r.keeper, "POST", "/notices", packed.String(), "Content-Encoding", how).is(http.StatusUnsupportedMediaType)
		require.Equal(t, "identity", a.header.Get("Accept-Encoding"))
	}
	r.ask(r.keeper, "POST", "/calendar", "", "Content-Encoding", "gzip").is(http.StatusUnsupportedMediaType)
	r.ask("", "POST", "/enter", "code="+r.keeper, "Content-Type", "application/x-www-form-urlencoded", "Content-Encoding", "gzip").is(http.StatusUnsupportedMediaType)
	r.ask(r.keeper, "GET", "/notices", "", "Content-Encoding", "gzip").is(http.StatusOK)
	r.ask(r.keeper, "POST", "/notices", packed.String()).is(http.StatusBadRequest)
	require.Empty(t, r.ask(r.keeper, "GET", "/notices", "").get("notices"))
}
