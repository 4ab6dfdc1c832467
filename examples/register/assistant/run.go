package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/doublelock/doublelock/examples/register/internal/assist"
	"github.com/doublelock/doublelock/internal/shown"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // it could not serve
	misused = 2 // asked for something that it does not know
)

const usage = `assistant answers an assistant's questions about the law of notices under the
Investigatory Powers Act 2016, over the Model Context Protocol. Run it as
go run ./assistant, with:

  (nothing)     over the standard input and output, for a program that starts it
  -http ADDR    over HTTP at an address of this machine, as 127.0.0.1:8090
  -anywhere     with -http: at any address. Nothing asks who calls; put it behind
                something that does, and that speaks TLS

It keeps nothing and reads no file. Do not send real secret notices: s 255(8).
Exit codes: 0 fine; 1 it could not serve; 2 it could not read what was asked.
`

// waits is what is said to whoever starts it by hand.
const waits = "Answering the program that started it, over the standard input and output: nothing is to be typed here. -h says more; Ctrl-C ends it.\n"

// options are what was asked for.
type options struct {
	http     string // an address; empty: the standard input and output
	anywhere bool
}

// run is the command: its arguments, and where it says what it does. It ends when its input does, or the context.
func run(ctx context.Context, args []string, stderr io.Writer) int {
	stderr = shown.Writer(stderr)
	o, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(stderr, "%s", usage)
		return done
	}
	if err != nil {
		fmt.Fprintf(stderr, "assistant: %v\nUse -h to see what it can do.\n", err)
		return misused
	}
	if o.http == "" {
		fmt.Fprint(stderr, waits)
		err = assist.New().Run(ctx, &mcp.StdioTransport{MaxLineLength: mostBytes})
	} else {
		err = o.serve(ctx, func(at string) { fmt.Fprintf(stderr, "Serving at http://%s. Ctrl-C ends it.\n", at) })
	}
	if err != nil && !errors.Is(err, context.Canceled) { // it was told to end
		fmt.Fprintf(stderr, "assistant: %v\n", err)
		return failed
	}
	return done
}

// parse reads the arguments.
func parse(args []string) (o options, err error) {
	fs := flag.NewFlagSet("assistant", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.http, "http", "", "")
	fs.BoolVar(&o.anywhere, "anywhere", false, "")
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	switch {
	case fs.NArg() > 0:
		return o, fmt.Errorf("%q is no flag; every argument begins with a hyphen, as -http 127.0.0.1:8090", fs.Arg(0))
	case o.anywhere && o.http == "":
		return o, errors.New("-anywhere goes with -http; say at which address")
	case o.http == "" || o.anywhere:
		return o, nil
	}
	return o, isHere(o.http)
}

// isHere says of an address what keeps it from being one of this machine alone, if anything does.
func isHere(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("%q is no address; write a host and a port, as 127.0.0.1:8090", address)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("%q can be reached from elsewhere; write 127.0.0.1 for the host, or add -anywhere", address)
	}
	return nil
}

// serve serves over HTTP until the context ends.
func (o options) serve(ctx context.Context, begun func(at string)) error {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", o.http)
	if err != nil {
		return err
	}
	begun(l.Addr().String())
	s := &http.Server{
		Handler: handler(assist.New()), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 16 << 10,
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	last, stop := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer stop()
	return s.Shutdown(last)
}
