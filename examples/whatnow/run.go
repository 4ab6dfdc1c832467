package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // something could not be written
	misused = 2 // asked for something that it does not know, or cannot read
)

// run is the command: its arguments, its environment, its clock, where it reads and writes, with the exit code.
func run(args []string, env func(string) string, now func() time.Time, stdin io.Reader, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	stderr = shown.Writer(stderr)
	stop := func(code int, err error, more ...string) int {
		fmt.Fprintf(stderr, "whatnow: %v\n", err)
		for _, line := range more {
			fmt.Fprintln(stderr, line)
		}
		return code
	}
	o, err := parse(args, now)
	if errors.Is(err, flag.ErrHelp) {
		p.Usage(usage)
		return flush(p, stdout, stop)
	}
	if err != nil {
		return stop(misused, err, "Use -h to see what it can do.")
	}
	if o.list {
		p.Questions()
		return flush(p, stdout, stop)
	}
	if o.many {
		bad := o.all(p)
		code := flush(p, stdout, stop)
		for _, err := range bad { // one that cannot be read hides none of the others
			code = max(code, stop(misused, err, turns(err)...))
		}
		return code
	}
	n, void, err := o.read(stdin)
	if err != nil {
		return stop(misused, err, turns(err)...)
	}
	a := answerOf(n, o.on, o.as)
	a.Flaws = merged(a.Flaws, void)
	if o.json {
		page.Object(p, a)
	} else {
		write(p, a)
	}
	if o.ics != "" {
		said, err := o.calendar(n)
		if bad := new(acts.BadAct); errors.As(err, &bad) {
			return stop(misused, fmt.Errorf("-%s: %s; %s", bad.Field, bad.Says, bad.Cure))
		}
		if err != nil {
			return stop(failed, err)
		}
		if !o.json {
			p.Line("")
			p.Para(0, said)
		}
	}
	return flush(p, stdout, stop)
}

// flush writes out the page, and gives the exit code.
func flush(p *page.Page, stdout io.Writer, stop func(int, error, ...string) int) int {
	if _, err := p.WriteTo(stdout); err != nil {
		return stop(failed, err)
	}
	return done
}

// read reads the history, puts it under the readings that are asked for, and lets time pass to the day. It hands back beside it the acts that
// are void under those readings.
func (o options) read(stdin io.Reader) (tcn.Notice, []flaw, error) {
	f, err := page.Open(o.file, stdin, "name a file of JSON Lines that can be read, or - for the standard input")
	if err != nil {
		return tcn.Notice{}, nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return tcn.Notice{}, nil, fmt.Errorf("%s: it cannot be read to its end; name a file of JSON Lines that can, or - for the standard input", o.file)
	}
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte(`{"n":0,"format":`)) {
		return tcn.Notice{}, nil, fmt.Errorf("%s: it is a journal, and no history; write its history with go run ./examples/journal -history, and name that", o.file)
	}
	n, err := tcn.DecodeHistory(data)
	if refused := new(tcn.Refusal); errors.As(err, &refused) && len(o.from.Readings) > 0 {
		n, err = readUnder(data, o.from.Readings)
	}
	if err != nil {
		return tcn.Notice{}, nil, fmt.Errorf("%s: %w", o.file, err)
	}
	if o.on.Before(n.Now()) {
		return tcn.Notice{}, nil, fmt.Errorf("-on %v is before the last line of %s, which is of %v; say -on %v or a later day, or leave the later lines out", o.on, o.file, n.Now(), n.Now())
	}
	n, void, err := reread(n, o.from.Readings)
	if err != nil {
		return tcn.Notice{}, nil, fmt.Errorf("%s: %w", o.file, err)
	}
	n, err = n.On(o.on)
	return n, void, err
}
