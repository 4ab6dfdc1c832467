package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/internal/shown"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // it could not be built, written or served
	misused = 2
)

const usage = `explorer makes the page that computes: the law's machines in a browser, offline,
with nothing sent. It is started with  go run ./examples/explorer

  explorer               builds the page, serves it to this machine alone and
                         says where; it ends with Ctrl-C
  explorer -port 8080    at that port; without it, at any that is free
  explorer -o FILE.html  writes the page as one file, which opens without a
                         server and without a network

The engine is built by your own Go, in half a minute at the first time.
`

// run is the command: its arguments, its environment and where it writes, with the exit code.
func run(args []string, env func(string) string, stdout, stderr io.Writer) int {
	stderr = shown.Writer(stderr)
	fs := flag.NewFlagSet("explorer", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	file := fs.String("o", "", "")
	port := fs.Int("port", 0, "")
	p := page.New(env, stdout)
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		p.Put("", usage)
		return flush(p, stdout)
	case err != nil || fs.NArg() > 0 || *port < 0 || *port > 65535:
		if err == nil {
			err = errors.New("it takes -o FILE.html, or -port with a number up to 65535, and nothing else")
		}
		fmt.Fprintf(stderr, "explorer: %v\nUse -h to see what can be asked.\n", err)
		return misused
	}
	text, err := build()
	if err == nil && *file != "" {
		if err = ownfile.Write(*file, text); err == nil {
			p.Para(0, fmt.Sprintf("The page is in %s (%.1f MB): open it in a browser. It loads nothing and sends nothing.", *file, float64(len(text))/1e6))
			return flush(p, stdout)
		}
	} else if err == nil {
		err = serve(text, *port, func(at string) {
			p.Para(0, fmt.Sprintf("The page is at %s, for this machine alone. Ctrl-C ends it.", at))
			flush(p, stdout)
		})
	}
	fmt.Fprintf(stderr, "explorer: %v\n", err)
	return failed
}

func flush(p *page.Page, stdout io.Writer) int {
	if _, err := p.WriteTo(stdout); err != nil {
		return failed
	}
	return done
}

// serve serves the page on loopback, and says where before it waits.
func serve(text []byte, port int, say func(at string)) error {
	at, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return fmt.Errorf("%w; take another -port", err)
	}
	say("http://" + at.Addr().String() + "/")
	server := &http.Server{Handler: handler(text), ReadHeaderTimeout: 10 * time.Second, IdleTimeout: time.Minute}
	return server.Serve(at)
}

// handler answers with the page, at its one place.
func handler(text []byte) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		h := w.Header()
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Content-Security-Policy", "frame-ancestors 'none'")
		_, _ = w.Write(text) // who has gone away needs no answer
	})
	return mux
}
