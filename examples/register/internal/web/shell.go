package web

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"path"
	"runtime/debug"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// An Access is who may ask.
type Access uint8

const (
	Anybody Access = iota + 1
	Holders        // who has a token
	Keepers
)

// A Route is something that can be asked.
type Route struct {
	Pattern string // as [http.ServeMux] has it
	Access  Access
	Do      func(w http.ResponseWriter, r *http.Request, h store.Holder) error
	Fail    func(w http.ResponseWriter, r *http.Request, h store.Holder, p *Problem) // tells an error to whoever asked, as far as it is known who; nil: Tell
	Query   []string                                                                 // the keys that its address may have, each once
	Streams bool                                                                     // it goes on until either side ends it
}

// Options are what a shell is made with.
type Options struct {
	Desk     *desk.Desk
	Now      func() time.Time
	Log      *slog.Logger
	Rate     float64 // requests a second for each holder; four times as many for each address
	MostBody int64   // bytes
	MostBusy int     // requests at a time
	Secure   bool    // the register is reached by TLS alone
}

// A Shell answers requests by its routes.
type Shell struct {
	Options
	mux       *http.ServeMux
	nowhere   http.Handler
	byHolder  *limits
	byPlace   *limits
	failing   *limits
	holders   chan struct{} // one for each request of a holder that is being answered
	strangers chan struct{} // and for each of whoever asks without a token, who so keep no holder out
	places    *Places
	figures   *figures
}

// New makes a shell about routes.
func New(o Options, routes ...Route) *Shell {
	s := &Shell{
		Options: o, mux: http.NewServeMux(), figures: newFigures(),
		holders: make(chan struct{}, o.MostBusy), strangers: make(chan struct{}, o.MostBusy/4), places: NewPlaces(o.MostBusy / 4),
		byHolder: newLimits(o.Rate, o.Now), byPlace: newLimits(4*o.Rate, o.Now), failing: newLimits(0.2, o.Now),
	}
	for _, r := range routes {
		r.Do = plain(r)
		s.mux.Handle(r.Pattern, s.route(r))
	}
	s.mux.Handle("/", s.route(Route{Pattern: "none", Access: Anybody, Do: s.none}))
	s.nowhere = s.route(Route{Pattern: "none", Access: Anybody, Do: func(http.ResponseWriter, *http.Request, store.Holder) error { return store.ErrNone }})
	return s
}

// ServeHTTP answers a request. A path that is not plain has no route: the mux would lead to the plain one past all that is done here.
func (s *Shell) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	safe(w.Header(), s.Secure)
	if !isPlain(r.URL.EscapedPath()) {
		s.nowhere.ServeHTTP(w, r)
		return
	}
	s.mux.ServeHTTP(w, r)
}

// isPlain reports whether a path has no point, no two points and nothing empty between two strokes.
func isPlain(at string) bool {
	clean := path.Clean(at)
	return strings.HasPrefix(at, "/") && (at == clean || at == clean+"/")
}

// Metrics answers with the figures.
func (s *Shell) Metrics() http.Handler { return s.figures.handler() }

// none answers what no route has: with the methods of those that have the path, if any.
func (s *Shell) none(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	var can []string
	for _, m := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodDelete} {
		other := r.Clone(r.Context())
		other.Method = m
		if _, pattern := s.mux.Handler(other); pattern != "/" {
			can = append(can, m)
		}
	}
	if len(can) == 0 {
		return store.ErrNone
	}
	w.Header().Set("Allow", strings.Join(can, ", "))
	return Wrong(http.StatusMethodNotAllowed, "method", "It can be asked by %s.", strings.Join(can, ", "))
}

// route is the handler of a route.
func (s *Shell) route(route Route) http.Handler {
	foreign := http.NewCrossOriginProtection()
	if route.Fail == nil {
		route.Fail = Tell
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began, out := time.Now(), &counted{ResponseWriter: w}
		s.figures.begin()
		var h store.Holder
		var err error
		defer func() {
			if v := recover(); v != nil {
				err = errors.New("a handler panicked")
				s.Log.Error("panic", "route", route.Pattern, "stack", string(debug.Stack()))
			}
			cut := err != nil && out.status != 0
			if err != nil && !cut {
				s.fail(out, r, h, route, err)
			}
			s.figures.end(route.Pattern, out.status, time.Since(began))
			s.log(route.Pattern, r.Method, h, out, time.Since(began), err, cut)
			if cut {
				panic(http.ErrAbortHandler) // what was sent before must not look like the whole
			}
		}()
		switch {
		case !s.Secure && !isHere(r.Host):
			err = Wrong(http.StatusForbidden, "elsewhere", "It was asked for under the name of another machine: ask for it at 127.0.0.1, or localhost.")
		case foreign.Check(r) != nil:
			err = Wrong(http.StatusForbidden, "elsewhere", "A browser sent it from another site.")
		default:
			err = s.ask(out, r, route, &h)
		}
	})
}

// isHere reports whether a host is this machine by its own name. Without a certificate nothing else keeps a page of another site from asking here under a name that it
// has turned to this machine.
func isHere(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return strings.EqualFold(host, "localhost") || err == nil && ip.IsLoopback()
}

// fail tells an error.
func (s *Shell) fail(out *counted, r *http.Request, h store.Holder, route Route, err error) {
	p := ProblemOf(err)
	switch p.Status {
	case http.StatusUnauthorized:
		out.Header().Set("WWW-Authenticate", `Bearer realm="register"`)
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		out.Header().Set("Retry-After", "1")
	}
	route.Fail(out, r, h, p)
}

// ask lets a request through to its route, if it may.
func (s *Shell) ask(w *counted, r *http.Request, route Route, h *store.Holder) (err error) {
	place := placeOf(r.RemoteAddr)
	if !s.byPlace.allow(place) {
		return Wrong(http.StatusTooManyRequests, "too-often", "Too many requests from this address: wait a second.")
	}
	if route.Access == Anybody {
		r.Body = http.MaxBytesReader(w, r.Body, mostOfStrangers)
		if err := whole(r); err != nil {
			return err
		}
		return s.do(w, r, route, *h, s.strangers)
	}
	r.Body = http.MaxBytesReader(w, r.Body, s.MostBody)
	if *h, err = s.known(r, place); err != nil {
		return err
	}
	if !s.byHolder.allow(h.ID) {
		return Wrong(http.StatusTooManyRequests, "too-often", "Too many requests: wait a second.")
	}
	if route.Access == Keepers && !desk.Keeps(*h) {
		return desk.ErrForbidden
	}
	if route.Streams {
		return route.Do(w, r, *h)
	}
	if !s.places.Take(h.ID) {
		return Wrong(http.StatusTooManyRequests, "too-often", "Too many of your requests are being answered: wait for one of them.")
	}
	defer s.places.Give(h.ID)
	return s.do(w, r, route, *h, s.holders)
}

// do has a request answered, if there is a place for one more.
func (s *Shell) do(w *counted, r *http.Request, route Route, h store.Holder, busy chan struct{}) error {
	select {
	case busy <- struct{}{}:
		defer func() { <-busy }()
	default:
		return Wrong(http.StatusServiceUnavailable, "busy", "Too many requests are being answered: ask again in a second.")
	}
	ctx, cancel := context.WithTimeout(r.Context(), mostTime)
	defer cancel()
	return route.Do(w, r.WithContext(ctx), h)
}

// mostOfStrangers is how many bytes somebody may send without a token: a code, or one.
const mostOfStrangers = 4096

// whole reads a body to its end: who sends it slowly has no place meanwhile.
func whole(r *http.Request) error {
	body, err := io.ReadAll(r.Body)
	if long := new(http.MaxBytesError); err != nil && !errors.As(err, &long) {
		return Wrong(http.StatusBadRequest, "unreadable", "The body ends before its end.")
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return err
}

// mostTime is how long an answer may take, but for streams.
const mostTime = 20 * time.Second

// known says who asks. Who tries many tokens is told to wait; who has one is not kept waiting by others.
func (s *Shell) known(r *http.Request, place string) (store.Holder, error) {
	h, err := s.Desk.Know(r.Context(), TokenOf(r, s.Secure))
	if errors.Is(err, desk.ErrUnknown) && !s.failing.allow(place) {
		return h, Wrong(http.StatusTooManyRequests, "too-often", "Too many tokens that nobody holds: wait some seconds.")
	}
	return h, err
}

// Failed counts a code or secret that is none, and is the problem to be told if there were too many from the place.
func (s *Shell) Failed(r *http.Request) error {
	if !s.failing.allow(placeOf(r.RemoteAddr)) {
		return Wrong(http.StatusTooManyRequests, "too-often", "Too many tries: wait some seconds.")
	}
	return desk.ErrUnknown
}
