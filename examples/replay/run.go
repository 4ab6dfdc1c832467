package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // the output could not be written
	misused = 2 // asked for something that it does not know
)

// run is the command: its arguments, its environment and where it writes, with the exit code.
func run(args []string, env func(string) string, stdout, stderr io.Writer) int {
	o, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return done
	}
	if err != nil {
		fmt.Fprintf(stderr, "replay: %v\nUse -h to see what it can do.\n", err)
		return misused
	}
	p := page{width: width(env), colour: env("NO_COLOR") == "" && env("TERM") != "dumb" && isTerminal(stdout)}
	o.print(&p)
	if _, err := stdout.Write(p.Bytes()); err != nil {
		fmt.Fprintf(stderr, "replay: %v\n", err)
		return failed
	}
	return done
}

const usage = `replay puts the reported dispute over Apple's iCloud encryption to the law, act by act.

  replay              a table: when, who, what, effect, state, law, who says so
  replay -why N       entry N in full: the words of law, the open questions, the sources with links
  replay -law DAY     the same facts under the law of one day, as 2018-04-01, with what changes marked
  replay -json        JSON Lines, one object an entry

-law goes with each of the others. The environment: COLUMNS is the width of the table, NO_COLOR keeps colours out.
`

// options are what was asked for.
type options struct {
	json bool
	why  int      // the number of an entry; zero: none
	law  ipa.Date // zero: the law of each day
}

// parse reads the arguments.
func parse(args []string) (options, error) {
	var o options
	fs := flag.NewFlagSet("replay", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.Func("why", "", func(s string) (err error) {
		last := dispute.Docket().Len()
		if o.why, err = strconv.Atoi(s); err != nil || o.why < 1 || o.why > last {
			return fmt.Errorf("there is no such entry; give a number from 1 to %d", last)
		}
		return nil
	})
	fs.Func("law", "", func(s string) (err error) {
		o.law, err = ipa.ParseDate(s)
		return err
	})
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	if fs.NArg() > 0 {
		return o, fmt.Errorf("%q is no flag; every argument begins with a hyphen, as -why 5", fs.Arg(0))
	}
	if o.json && o.why != 0 {
		return o, fmt.Errorf("-json and -why do not go together; leave one out")
	}
	return o, nil
}

// print writes what was asked for.
func (o options) print(p *page) {
	steps := dispute.Docket().Replay(docket.Options{Law: o.law})
	plain := steps
	if !o.law.IsZero() {
		plain = dispute.Docket().Replay(docket.Options{})
	}
	switch {
	case o.json:
		p.lines(steps)
	case o.why != 0:
		p.why(steps[o.why-1], plain[o.why-1], len(steps), o.law)
	default:
		p.table(steps, plain, o.law)
	}
}

// page is what is written, and how wide.
type page struct {
	bytes.Buffer
	width  int
	colour bool
}

// The widths between which a page can be read, and the one that is taken where none is told.
const (
	narrowest = 60
	ordinary  = 100
	widest    = 240
)

// width is the width that the environment tells.
func width(env func(string) string) int {
	n, err := strconv.Atoi(env("COLUMNS"))
	if err != nil || n <= 0 {
		return ordinary
	}
	return min(max(n, narrowest), widest)
}

// isTerminal reports whether what is written goes to a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
