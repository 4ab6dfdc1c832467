package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn/journal"
)

// The exit codes.
const (
	done      = 0
	failed    = 1 // the output could not be written
	misused   = 2 // asked for something that it does not know, or cannot read
	otherwise = 3 // a journal is not as it was written, or a receipt comes out otherwise
)

const usage = `journal looks at the journal of a notice, and at receipts of rulings.

  journal JOURNAL.jsonl               is it as it was written, by its own hashes?
                                      Its records and its head
  journal -head HEAD.json JOURNAL     the same against a head that you kept:
                                      only this shows what was cut off, or all
                                      written anew
  journal -head-only JOURNAL          its head as JSON, to be kept elsewhere
  journal -today JOURNAL              the rulings that come out otherwise under
                                      today's tables; nothing is changed
  journal -history JOURNAL            the history that it holds, for whatnow: what
                                      was done, without what was attempted
  journal -issue N HISTORY.jsonl      the receipt of the Nth act of a history
  journal -receipt RECEIPT.json HISTORY.jsonl
                                      rules on the act of a receipt again

A dash, -, is the standard input. See examples/journal/sample.jsonl. It ends with 3 if a
journal is not as it was written, or a receipt comes out otherwise.

The environment: COLUMNS is the width of the page, NO_COLOR keeps colours out.
`

// options are what was asked for.
type options struct {
	head     string // the file of a head
	headOnly bool
	today    bool
	history  bool
	issue    int
	receipt  string // the file of a receipt
	file     string
}

// run is the command: its arguments, its environment, where it reads and writes, with the exit code.
func run(args []string, env func(string) string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	stderr = shown.Writer(stderr)
	o, err := parse(args)
	code := done
	switch {
	case errors.Is(err, flag.ErrHelp):
		p.Usage(usage)
		err = nil
	case err != nil:
		fmt.Fprintf(stderr, "journal: %v\nUse -h to see what it can do.\n", err)
		return misused
	default:
		code, err = o.answer(p, stdin)
	}
	if err != nil && code == done {
		code = misused
		if fault := new(journal.Fault); errors.As(err, &fault) {
			code = otherwise
		}
		fmt.Fprintf(stderr, "journal: %v\n", err)
		return code
	}
	if _, err := p.WriteTo(stdout); err != nil {
		fmt.Fprintf(stderr, "journal: %v\n", err)
		return failed
	}
	return code
}

// parse reads the arguments.
func parse(args []string) (o options, err error) {
	fs := flag.NewFlagSet("journal", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.head, "head", "", "")
	fs.BoolVar(&o.headOnly, "head-only", false, "")
	fs.BoolVar(&o.today, "today", false, "")
	fs.BoolVar(&o.history, "history", false, "")
	fs.IntVar(&o.issue, "issue", 0, "")
	fs.StringVar(&o.receipt, "receipt", "", "")
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	asked := 0
	fs.Visit(func(*flag.Flag) { asked++ })
	switch {
	case fs.NArg() == 0:
		return o, errors.New("there is no file; name a journal, or a history for a receipt, as the last argument")
	case fs.NArg() > 1:
		return o, fmt.Errorf("%q comes after the file; put the flags before it, and name one file", fs.Arg(1))
	case asked > 1:
		return o, errors.New("one thing at a time: give one flag")
	case asked == 1 && o.issue < 1 && o.head == "" && o.receipt == "" && !o.today && !o.headOnly && !o.history:
		return o, errors.New("that is nothing to look at; say -issue 4 for the fourth act, and name the file of -head or -receipt")
	}
	o.file = fs.Arg(0)
	return o, nil
}
