package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // the output could not be written
	misused = 2 // asked for something that it does not know
)

const usage = `whatif sets three counterfactuals beside the dispute as it is reported.

  whatif             tables: as reported, and what if
  whatif -law DAY    the same under the law of one day, as 2025-07-01
  whatif -doubt Q=R  the same under another reading of an open question of law,
                     as suspension-ends=decision or 6=decision; again for
                     another question; "list" lists them all
  whatif -questions  on which open questions of law the story hangs, and what on
                     each: which entries, stages, clocks and positions of the
                     operator would be others under another reading
  whatif -json       JSON Lines, one object a counterfactual, or a question

They go together, but for the list. The environment: COLUMNS is the width of the
tables, NO_COLOR keeps colours out.
`

// run is the command: its arguments, its environment and where it writes, with the exit code.
func run(args []string, env func(string) string, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	stderr = shown.Writer(stderr)
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		p.Usage(usage)
	case err != nil:
		fmt.Fprintf(stderr, "whatif: %v\nUse -h to see what it can do.\n", err)
		return misused
	case o.list:
		p.Questions()
	case o.questions && o.json:
		page.Lines(p, hanging(o.from), hang.record)
	case o.questions:
		writeHanging(p, hanging(o.from), o.from)
	case o.json:
		page.Lines(p, all(o.from), (*comparison).record)
	default:
		write(p, all(o.from), o.from)
	}
	if _, err := p.WriteTo(stdout); err != nil {
		fmt.Fprintf(stderr, "whatif: %v\n", err)
		return failed
	}
	return done
}

// options are what was asked for.
type options struct {
	from      tcn.Standpoint // the day whose law it is, zero: that of each act's day; and readings of open questions
	json      bool
	questions bool // what hangs on open questions, and not the counterfactuals
	list      bool // the open questions themselves
}

// parse reads the arguments.
func parse(args []string) (options, error) {
	var o options
	fs := flag.NewFlagSet("whatif", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.questions, "questions", false, "")
	fs.Func("law", "", func(s string) (err error) {
		o.from.Law, err = page.ReadDay(s)
		return err
	})
	fs.Func("doubt", "", func(s string) (err error) {
		if s == "list" {
			o.list = true
			return nil
		}
		o.from, err = page.AddReading(o.from, s)
		return err
	})
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	if fs.NArg() > 0 {
		return o, fmt.Errorf("%q is no flag; every argument begins with a hyphen, as -law 2025-07-01", fs.Arg(0))
	}
	return o, nil
}
