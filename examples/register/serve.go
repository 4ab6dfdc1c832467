package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/api"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/pages"
	"github.com/doublelock/doublelock/examples/register/internal/web"
)

// How long a stop waits for what is being answered.
const stopWithin = 25 * time.Second

// serve serves until the context ends.
func (o options) serve(ctx context.Context, now func() time.Time, log *slog.Logger, say func(...string)) (err error) {
	s, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	following, end := context.WithCancel(context.WithoutCancel(ctx)) // it follows the store until the last answer is given
	defer end()
	d, err := desk.Open(following, s, now)
	if err != nil {
		return err
	}
	at, err := net.Listen("tcp", o.listen)
	if err != nil {
		return fmt.Errorf("%w; take another -listen", err)
	}
	ending := make(chan struct{})
	server := o.server(o.handler(d, now, log, ending), log)
	server.RegisterOnShutdown(func() { close(ending) })
	if err := o.greet(ctx, d, at, say); err != nil {
		return errors.Join(err, at.Close())
	}
	served := make(chan error, 1)
	go func() {
		if o.cert != "" {
			served <- server.ServeTLS(at, o.cert, o.key)
		} else {
			served <- server.Serve(at)
		}
	}()
	log.Info("serving", "listen", at.Addr().String(), "tls", o.cert != "")
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	within, cancel := context.WithTimeout(following, stopWithin)
	defer cancel()
	return server.Shutdown(within)
}

// server serves a handler, and waits for nobody for long.
func (o options) server(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler: h, DisableGeneralOptionsHandler: true, ErrorLog: slog.NewLogLogger(quiet{log.Handler()}, slog.LevelWarn),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 20 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 1 << 15,
		TLSConfig: &tls.Config{MinVersion: tls.VersionTLS12}, HTTP2: &http.HTTP2Config{MaxConcurrentStreams: mostStreams},
	}
}

// mostStreams is how many requests one connection may have going on by HTTP/2. Each costs the register something before it is known who asks.
const mostStreams = 64

// quiet is a log of which the text is left out: what a server says of a connection holds what was sent.
type quiet struct{ slog.Handler }

// Handle logs that something was said.
func (q quiet) Handle(ctx context.Context, r slog.Record) error {
	return q.Handler.Handle(ctx, slog.NewRecord(r.Time, r.Level, "a connection failed", 0))
}

// handler answers requests.
func (o options) handler(d *desk.Desk, now func() time.Time, log *slog.Logger, ending <-chan struct{}) http.Handler {
	var shell *web.Shell
	failed := func(r *http.Request) error { return shell.Failed(r) }
	a := &api.API{Desk: d, Now: now, Failed: failed, Ending: ending, Secure: o.cert != "", Metrics: func() http.Handler { return shell.Metrics() }}
	p := &pages.Pages{Desk: d, Secure: o.cert != "", Failed: failed}
	shell = web.New(web.Options{Desk: d, Now: now, Log: log, Rate: o.rate, MostBody: 1 << 20, MostBusy: 256, Secure: o.cert != ""}, append(a.Routes(), p.Routes()...)...)
	return shell
}

// greet says where the register is, and the keeper's token if nobody holds one yet.
func (o options) greet(ctx context.Context, d *desk.Desk, at net.Listener, say func(...string)) error {
	address := map[bool]string{true: "https://", false: "http://"}[o.cert != ""] + at.Addr().String() + "/"
	token, keeper, err := d.First(ctx)
	if err != nil {
		return err
	}
	if token == "" {
		say("The register is at "+address, "Ctrl-C ends it.")
		return nil
	}
	say("The register is at "+address,
		"The keeper's token, which is shown this once:", "  "+token,
		"This address signs a browser in, once and within a quarter of an hour:", "  "+address+"enter?code="+d.Invite(keeper),
		"Ctrl-C ends it.")
	return nil
}
