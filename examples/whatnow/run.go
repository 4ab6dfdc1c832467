package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/whatnow/page"
	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/calendar"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // something could not be written
	misused = 2 // asked for something that it does not know, or cannot read
)

const usage = `whatnow says where somebody stands under a notice on a day, and by when they have to act.

  whatnow -on DAY HISTORY.jsonl             what you must, must not and may do, the deadlines, what others can do
  whatnow -on DAY -as ROLE HISTORY.jsonl    the same for another than the operator, as "secretary" or "tribunal"
  whatnow -on DAY -ics FILE HISTORY.jsonl   and the deadlines as a calendar file
  whatnow -on DAY -json HISTORY.jsonl       as one JSON object
  whatnow -on DAY -doubt QUESTION=READING HISTORY.jsonl
                                            under another reading of an open question of law, as
                                            suspension-ends=decision or 6=decision; again for another question
  whatnow -doubt list                       the open questions and their readings

A history is JSON Lines: the notice, then an act a line; - is the standard input. See examples/whatnow/sample.jsonl.
The environment: COLUMNS is the width of the page, NO_COLOR keeps colours out.
`

// options are what was asked for.
type options struct {
	on   ipa.Date
	as   actors.Role
	ics  string // the file to write; empty: none
	json bool
	file string
	from tcn.Standpoint // with the readings that are asked for
	list bool           // the open questions are asked for
}

// run is the command: its arguments, its environment, where it reads and writes, with the exit code.
func run(args []string, env func(string) string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	stderr = shown.Writer(stderr)
	stop := func(code int, err error, more ...string) int {
		fmt.Fprintf(stderr, "whatnow: %v\n", err)
		for _, line := range more {
			fmt.Fprintln(stderr, line)
		}
		return code
	}
	o, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		p.Put("", usage)
		return flush(p, stdout, stop)
	}
	if err != nil {
		return stop(misused, err, "Use -h to see what it can do.")
	}
	if o.list {
		p.Questions()
		return flush(p, stdout, stop)
	}
	n, void, err := o.read(stdin)
	if err != nil {
		return stop(misused, err)
	}
	a := answerOf(n, o.on, o.as)
	a.Flaws = merged(a.Flaws, void)
	if o.json {
		writeJSON(p, a)
	} else {
		write(p, a)
	}
	if o.ics != "" {
		said, err := o.calendar(n)
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

// parse reads the arguments.
func parse(args []string) (options, error) {
	o := options{as: actors.RoleRelevantOperator}
	fs := flag.NewFlagSet("whatnow", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.StringVar(&o.ics, "ics", "", "")
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
	case o.on.IsZero():
		return o, errors.New("there is no day; say on which, as -on 2025-09-01")
	}
	o.file = fs.Arg(0)
	return o, nil
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
	n, err := tcn.DecodeHistory(data)
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

// calendar writes the deadlines as a calendar file, and says so.
func (o options) calendar(n tcn.Notice) (string, error) {
	file, undated, err := calendar.Encode(n, o.on)
	if err != nil {
		return "", err
	}
	if file == nil {
		return fmt.Sprintf("No deadline has a day, so %s was not written.", o.ics), nil
	}
	if err := ownfile.Write(o.ics, file); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s has %s; %s. It tells that there is a notice: whoever is bound by s 255(8) must keep it from others.",
		o.ics, count(bytes.Count(file, []byte("BEGIN:VEVENT")), "event", "events"), count(len(undated), "deadline has no day yet and is not in it", "deadlines have no day yet and are not in it")), nil
}

// writeJSON writes the answer as one object.
func writeJSON(w io.Writer, a answer) {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(a); err != nil {
		panic(err) // a history that was read has a text in every part
	}
}

// count is a number of things: "1 event", "3 events".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
