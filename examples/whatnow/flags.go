package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

const usage = `whatnow says where somebody stands under a notice on a day, and by when they
have to act. A history is JSON Lines, the notice, then an act a line; - is the
standard input. See examples/whatnow/sample.jsonl.

  whatnow -on DAY HISTORY.jsonl      what you must, must not and may do, the
                                     deadlines, what others can do
  whatnow -today HISTORY.jsonl       the same on this day, as it is in London
  whatnow -on DAY DIRECTORY          the notices of all its histories in one
                                     table, by what is due next

  -as ROLE    for another than the operator, as "secretary" or "tribunal"
  -ics FILE   writes the deadlines as a calendar file besides
  -warn 30,7  with -ics: warnings 30 and 7 days before; 14,2 where it is not
              said, 0 for none
  -json       one JSON object; of a directory, one a line for each notice
  -doubt Q=R  under another reading of an open question of law, as
              suspension-ends=decision or 6=decision; again for another
              question; "list" lists them all

The environment: COLUMNS is the width of the page, NO_COLOR keeps colours out.
`

// options are what was asked for.
type options struct {
	on   ipa.Date
	as   actors.Role
	ics  string // the file to write; empty: none
	warn []int  // the days before a deadline on which the calendar warns
	json bool
	file string
	from tcn.Standpoint // with the readings that are asked for
	list bool           // the open questions are asked for
	many bool           // the file is a directory of histories
}

// parse reads the arguments.
func parse(args []string, now func() time.Time) (options, error) {
	o := options{as: actors.RoleRelevantOperator, warn: []int{14, 2}}
	isToday, isWarned := false, false
	fs := flag.NewFlagSet("whatnow", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.StringVar(&o.ics, "ics", "", "")
	fs.BoolVar(&isToday, "today", false, "")
	fs.Func("warn", "", func(s string) (err error) {
		isWarned = true
		o.warn, err = daysBefore(s)
		return err
	})
	fs.Func("on", "", func(s string) (err error) {
		o.on, err = page.ReadDay(s)
		return err
	})
	fs.Func("as", "", func(s string) (err error) {
		o.as, err = role(s)
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
	switch {
	case o.list && fs.NArg() > 0:
		return o, fmt.Errorf("-doubt list stands alone; leave %q out", fs.Arg(0))
	case o.list:
		return o, nil
	case fs.NArg() == 0:
		return o, errors.New("there is no history; name a file, or - for the standard input, as the last argument")
	case fs.NArg() > 1:
		return o, fmt.Errorf("%q comes after the history; put the flags before it, and name one history", fs.Arg(1))
	case isToday && !o.on.IsZero():
		return o, errors.New("-on and -today each say a day; give one of them")
	case !isToday && o.on.IsZero():
		return o, errors.New("there is no day; say on which, as -on 2025-09-01, or -today")
	case isWarned && o.ics == "":
		return o, errors.New("-warn is of a calendar file; name one, as -ics deadlines.ics")
	}
	o.file = fs.Arg(0)
	if o.many = isDirectory(o.file); o.many && o.ics != "" {
		return o, fmt.Errorf("%s is a directory, and a calendar file is of one notice; name one of its histories", o.file)
	}
	var err error
	if isToday {
		o.on, err = today(now())
	}
	return o, err
}
