package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/netip"
	"time"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/internal/shown"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // it could not start, or ended by itself
	misused = 2
)

const usage = `register keeps many notices for many people. It is started with  go run .
in the folder examples/register

  register                    serves this machine alone, at 127.0.0.1:8443, and
                              keeps the notices in the directory register
  register -dir DIR           in another directory
  register -db postgres://…   in PostgreSQL, for several registers at once
  register -listen HOST:PORT  at another place; for other machines with TLS alone
  register -tls-cert FILE -tls-key FILE
                              by TLS
  register -rate N            requests a second for each holder of a token: 50
                              without; four times as many for each address
  register -new-keeper        draws a new token for the keeper, takes back those
                              that it had, and ends; with the same -dir or -db

The first start prints the keeper's token, once. Ctrl-C ends it.
`

// options are what was asked for.
type options struct {
	dir, db, listen, cert, key string
	rate                       float64
	newKeeper                  bool
}

// run is the command: its arguments, its environment, its clock, and where it writes, with the exit code. It ends with the context.
func run(ctx context.Context, args []string, env func(string) string, now func() time.Time, stdout, stderr io.Writer) int {
	stderr = shown.Writer(stderr)
	p := page.New(env, stdout)
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		p.Usage(usage)
		if _, err := p.WriteTo(stdout); err != nil {
			return failed
		}
		return done
	case err != nil:
		fmt.Fprintf(stderr, "register: %v\nUse -h to see what can be asked.\n", err)
		return misused
	}
	say := func(lines ...string) {
		p := page.New(env, stdout)
		for _, l := range lines {
			p.Line(l)
		}
		_, _ = p.WriteTo(stdout) // who does not read it is served all the same
	}
	log := slog.New(web.Redacted(slog.NewJSONHandler(stderr, nil)))
	do := func() error { return o.serve(ctx, now, log, say) }
	if o.newKeeper {
		do = func() error { return o.drawKeeper(ctx, now, say) }
	}
	if err := do(); err != nil {
		fmt.Fprintf(stderr, "register: %v\n", err)
		return failed
	}
	return done
}

// parse reads the arguments.
func parse(args []string) (o options, err error) {
	fs := flag.NewFlagSet("register", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.dir, "dir", "", "")
	fs.StringVar(&o.db, "db", "", "")
	fs.StringVar(&o.listen, "listen", "127.0.0.1:8443", "")
	fs.StringVar(&o.cert, "tls-cert", "", "")
	fs.StringVar(&o.key, "tls-key", "", "")
	fs.BoolVar(&o.newKeeper, "new-keeper", false, "")
	fs.Float64Var(&o.rate, "rate", 50, "")
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	switch {
	case fs.NArg() > 0:
		return o, fmt.Errorf("%q is no flag; it takes flags alone", fs.Arg(0))
	case o.dir != "" && o.db != "":
		return o, errors.New("the notices are kept in one place: give -dir or -db")
	case (o.cert == "") != (o.key == ""):
		return o, errors.New("TLS needs both -tls-cert and -tls-key")
	case !(o.rate > 0 && o.rate <= 1e6):
		return o, errors.New("-rate is a number of requests a second, up to a million")
	case o.cert == "" && !isLoopback(o.listen):
		return o, fmt.Errorf("%s can be reached from other machines, and what is kept here must not be read on the way: give -tls-cert and -tls-key, or listen at 127.0.0.1", o.listen)
	}
	if o.dir == "" {
		o.dir = "register"
	}
	return o, nil
}

// isLoopback reports whether a place to listen is this machine's alone.
func isLoopback(listen string) bool {
	host, _, err := net.SplitHostPort(listen)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

// drawKeeper draws a new token for the keeper, where the last was lost.
func (o options) drawKeeper(ctx context.Context, now func() time.Time, say func(...string)) (err error) {
	s, err := o.open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	token, err := desk.NewKeeper(ctx, s, now())
	if errors.Is(err, store.ErrNone) {
		return errors.New("nobody holds a token of this register yet; start it, and it prints the keeper's")
	}
	if err != nil {
		return err
	}
	say("The keeper's new token, which is shown this once:", "  "+token, "Those that it had are taken back. Sign in with this one.")
	return nil
}
