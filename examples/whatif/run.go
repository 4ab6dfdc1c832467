package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/doublelock/doublelock/examples/whatnow/page"
	"github.com/doublelock/doublelock/ipa"
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
  whatif -json       JSON Lines, one object a counterfactual

-law goes with -json. The environment: COLUMNS is the width of the tables, NO_COLOR keeps colours out.
`

// run is the command: its arguments, its environment and where it writes, with the exit code.
func run(args []string, env func(string) string, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	asJSON, law, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		p.WriteString(usage)
	case err != nil:
		fmt.Fprintf(stderr, "whatif: %v\nUse -h to see what it can do.\n", err)
		return misused
	case asJSON:
		lines(p, all(law))
	default:
		write(p, all(law), law)
	}
	if _, err := stdout.Write(p.Bytes()); err != nil {
		fmt.Fprintf(stderr, "whatif: %v\n", err)
		return failed
	}
	return done
}

// parse reads the arguments.
func parse(args []string) (asJSON bool, law ipa.Date, err error) {
	fs := flag.NewFlagSet("whatif", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&asJSON, "json", false, "")
	fs.Func("law", "", func(s string) (err error) {
		law, err = ipa.ParseDate(s)
		return err
	})
	if err := fs.Parse(args); err != nil {
		return asJSON, law, err
	}
	if fs.NArg() > 0 {
		return asJSON, law, fmt.Errorf("%q is no flag; every argument begins with a hyphen, as -law 2025-07-01", fs.Arg(0))
	}
	return asJSON, law, nil
}
