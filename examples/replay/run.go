package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // the output could not be written
	misused = 2 // asked for something that it does not know, or given what it cannot read
	refuted = 3 // an entry of a docket of one's own cannot be as it is told
)

// run is the command: its arguments, its environment and where it reads and writes, with the exit code.
func run(args []string, env func(string) string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := page{Page: layout.New(env, stdout)}
	stderr = shown.Writer(stderr)
	o, err := parse(args)
	o.stdin = stdin
	if err == nil {
		err = o.print(&p)
	}
	unwritten := new(unwritten)
	switch {
	case errors.As(err, unwritten):
		fmt.Fprintf(stderr, "replay: %v\n", err)
		return failed
	case errors.Is(err, flag.ErrHelp):
		p.Usage(usage)
	case err != nil:
		fmt.Fprintf(stderr, "replay: %v\nUse -h to see what it can do.\n", err)
		return misused
	}
	if _, err := p.WriteTo(stdout); err != nil {
		fmt.Fprintf(stderr, "replay: %v\n", err)
		return failed
	}
	return p.code
}

const usage = `replay puts the reported dispute over Apple's iCloud encryption to the law.
Run it as go run ./examples/replay, with:

  (nothing)         the story on one screen
  -all              all of it as a table (long: add "| less"), as are all views
                    below
  -why N            entry N in full: the words of law, open questions, sources
  -json             JSON Lines, one object an entry
  -reading NAME     on another answer to what is contested; "list" lists them
  -law DAY          the same facts under the law of one day, as 2018-04-01
  -doubt Q=R        under another reading of an open question of law, as
                    suspension-ends=decision or 6=decision; "list" lists them
  -known DAY        only what could be known by a day, and who might say what
  -as WHO           as seen by public, operator, home-office, tribunal or
                    intervener
  -until DAY        without what happened after a day
  -seeds-only       without what happened after the five documents
  -html FILE        one page for a browser: six lanes over time
  -docket FILE      a chronology of your own (CSV or JSON Lines; - is the
                    standard input): can each entry be as it is told?
  -docket-new FILE  a template for one, in .csv or .jsonl, that explains itself
  -docket-out FILE  the dispute, or your chronology, in .csv or .jsonl

To begin with a chronology: a list of dates in plain words will do, a line each,
"7 February 2025: Acme complained to the tribunal (The Post)", or a table with
the columns date, who, what and source. What cannot be read as an act is said,
and not judged. For more, -docket-new my.csv writes a template to fill in.

Flags go together, except: -json with -why; -until with -seeds-only; -docket
with -seeds-only; -html with any but -reading, -until, -docket; -docket-out with
any but these and -seeds-only; -docket-new with any. -reading answers what is
contested of the facts, -doubt what is open in the law.
Exit codes: 0 fine; 1 it could not be written; 2 it could not be read; 3 an
entry of -docket cannot be as it is told. COLUMNS sets the width, NO_COLOR keeps
colours out; lines are ASCII where LC_ALL, LC_CTYPE or LANG name no UTF-8.
`

// options are what was asked for.
type options struct {
	json      bool
	all       bool           // the table, and not the story
	why       int            // the number of an entry; zero: none
	from      tcn.Standpoint // the day whose law it is, zero: the law of each day; and readings of open questions
	doubts    bool           // the list of the open questions
	known     ipa.Date       // zero: no day
	as        docket.Viewer  // zero: nobody; the public if known is set
	reading   string         // empty: the default; or list
	until     ipa.Date       // zero: to the end
	seedsOnly bool
	file      string // of a docket, - for the standard input; empty: the dispute
	fresh     string // where a template for a docket goes; empty: nowhere
	out       string // where the docket itself goes; empty: nowhere
	stdin     io.Reader
	page      string // where the timeline page goes; empty: nowhere
}

// isView reports whether the docket is looked at from somebody's place.
func (o options) isView() bool { return o.as != 0 }

// isElsewhere reports whether the standpoint is another than the law of each day and the default readings.
func (o options) isElsewhere() bool { return layout.Under(o.from) != "" }

// parse reads the arguments.
func parse(args []string) (options, error) {
	var o options
	fs := flag.NewFlagSet("replay", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.all, "all", false, "")
	fs.Func("why", "", func(s string) (err error) {
		if o.why, err = strconv.Atoi(s); err != nil || o.why < 1 {
			return errors.New("there is no such entry; give the number that the table has for it")
		}
		return nil
	})
	day := func(into *ipa.Date) func(string) error {
		return func(s string) (err error) {
			*into, err = layout.ReadDay(s)
			return err
		}
	}
	fs.Func("law", "", day(&o.from.Law))
	fs.Func("doubt", "", func(s string) (err error) {
		if s == "list" {
			o.doubts = true
			return nil
		}
		o.from, err = layout.AddReading(o.from, s)
		return err
	})
	fs.Func("known", "", day(&o.known))
	fs.Func("until", "", day(&o.until))
	fs.Func("as", "", func(s string) error {
		if s == "" {
			s = " "
		}
		if err := o.as.UnmarshalText([]byte(s)); err != nil {
			return errors.New(jsonline.Plain(err))
		}
		return nil
	})
	fs.StringVar(&o.reading, "reading", "", "")
	fs.BoolVar(&o.seedsOnly, "seeds-only", false, "")
	fs.StringVar(&o.file, "docket", "", "")
	fs.StringVar(&o.fresh, "docket-new", "", "")
	fs.StringVar(&o.out, "docket-out", "", "")
	fs.StringVar(&o.page, "html", "", "")
	if err := fs.Parse(args); err != nil {
		return o, err
	}
	if fs.NArg() > 0 {
		return o, fmt.Errorf("%q is no flag; every argument begins with a hyphen, as -why 5", fs.Arg(0))
	}
	if !o.known.IsZero() && o.as == 0 {
		o.as = docket.Public
	}
	return o, o.clash(fs.NFlag())
}

// clash is the error of flags that do not go together, of so many that are given; nil: they do.
func (o options) clash(flags int) error {
	looks := o.json || o.why != 0 || o.isView() || !o.from.Law.IsZero() || len(o.from.Readings) > 0
	for _, pair := range []struct {
		both bool
		says string
	}{
		{o.json && o.why != 0, "-json and -why do not go together; leave one out"},
		{o.fresh != "" && flags > 1, "-docket-new stands alone; leave the rest out"},
		{o.out != "" && (looks || o.doubts || o.page != "" || o.reading == "list"), "-docket-out goes with -docket, -reading, -until or -seeds-only alone; leave the rest out"},
		{o.page != "" && (looks || o.seedsOnly), "-html goes with -reading, -until or -docket alone; the page itself can be switched to what the documents have"},
		{o.seedsOnly && !o.until.IsZero(), "-seeds-only and -until do not go together; leave one out"},
		{o.file != "" && o.seedsOnly, "-docket and -seeds-only do not go together: the documents are the dispute's; leave one out"},
	} {
		if pair.both {
			return errors.New(pair.says)
		}
	}
	return nil
}

// print writes what was asked for. The error is of what cannot be read, or is not there.
func (o options) print(p *page) error {
	switch {
	case o.fresh != "":
		return p.template(o.fresh)
	case o.out != "":
		return o.writeOut(p)
	case o.doubts:
		p.Questions()
		return nil
	case o.page != "":
		return o.html(p)
	case o.reading == "list" && o.file == "":
		p.readings(o)
		return nil
	}
	d, err := o.docket()
	if err != nil {
		return err
	}
	if o.file != "" {
		all := d.Judge(o.from)
		if slices.ContainsFunc(all, func(j docket.Judgment) bool { return j.Verdict == docket.Impossible }) {
			p.code = refuted
		}
		if !o.isView() {
			return p.conformance(d, all, o)
		}
		if says := onReading(d, o); says != "" && !o.json {
			p.Para(0, says)
		}
		d = d.Supposed(all)
	}
	steps, plain := o.replay(d)
	switch {
	case o.json:
		layout.Lines(p, steps, func(s docket.Step) record { return recordOf(s, o.from) })
	case o.why != 0:
		i, err := place(steps, o)
		if err != nil {
			return err
		}
		p.why(steps[i], plain[i], len(steps), o)
	case o.isWhole() && o.from.Law.IsZero() && len(o.from.Readings) == 0 && !o.all: // no other flag was given
		p.story(steps)
	default:
		p.table(steps, plain, o)
		p.after(d, o)
	}
	return nil
}

// docket is the docket that was asked for.
func (o options) docket() (docket.Docket, error) {
	d := dispute.Docket()
	var err error
	switch {
	case o.file != "":
		if d, err = read(o.file, o.stdin); err == nil && o.reading != "" {
			d, err = under(d, o.reading)
		}
	case o.reading != "":
		d, err = dispute.Read(o.reading)
	}
	if err != nil {
		return d, err
	}
	if o.seedsOnly {
		o.until = lastSeed()
	}
	return d.Until(o.until), nil
}

// onReading says on which reading a docket is looked at whose entries stand on different answers; nothing if it has one alone, or one was asked for.
func onReading(d docket.Docket, o options) string {
	var names []string
	for r := range d.Readings() {
		names = append(names, r.Name)
	}
	if len(names) < 2 || o.reading != "" {
		return ""
	}
	return fmt.Sprintf("Its entries stand on different answers. What follows is on the reading %s; for another, say -reading %q.", names[0], names[1])
}

// under is a docket on one of its readings, by its name.
func under(d docket.Docket, name string) (docket.Docket, error) {
	var names []string
	for r := range d.Readings() {
		if r.Name == name && name != "" {
			return d.Under(r), nil
		}
		names = append(names, fmt.Sprintf("%q", r.Name))
	}
	if len(names) < 2 {
		return d, fmt.Errorf("there is no reading %q: no two entries of the file stand on different answers (its key is \"if\"); leave -reading out", name)
	}
	return d, fmt.Errorf("there is no reading %q; name one of %s", name, strings.Join(names, ", "))
}

// read reads a docket from a file.
func read(name string, stdin io.Reader) (docket.Docket, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return docket.Docket{}, fmt.Errorf("%s: it is a folder; name one of its files (whatnow reads a folder, if it holds histories)", name)
	}
	f, err := layout.Open(name, stdin, "name a file of JSON Lines, such as examples/replay/samples/loose.jsonl, or a table (CSV), or - for the standard input")
	if err != nil {
		return docket.Docket{}, err
	}
	defer f.Close()
	d, err := docket.Read(f)
	switch {
	case err != nil:
		return d, fmt.Errorf("%s: %w", name, err)
	case d.Len() == 0:
		return d, fmt.Errorf("%s: it has no entry; write one line for each thing that is reported, as in examples/replay/samples/loose.jsonl", name)
	}
	return d, nil
}

// replay replays the docket, or what of it can be known: from the standpoint that is asked for, and under the law of each day and the default
// readings.
func (o options) replay(d docket.Docket) (steps, plain []docket.Step) {
	if o.isView() {
		d = d.KnownTo(o.as, o.known)
	}
	steps = asOf(d.Replay(o.from), o.known)
	if !o.isElsewhere() {
		return steps, steps
	}
	return steps, asOf(d.Replay(tcn.Standpoint{}), o.known)
}

// place finds the entry that is asked for.
func place(steps []docket.Step, o options) (int, error) {
	i := slices.IndexFunc(steps, func(s docket.Step) bool { return s.Entry.N == o.why })
	switch {
	case i >= 0:
		return i, nil
	case len(steps) == 0:
		return 0, errors.New("there is no entry at all; ask for a later day")
	case o.isView():
		return 0, fmt.Errorf("entry %d is none that %s could know of then; the table has those that could be known", o.why, o.as.Who())
	}
	return 0, fmt.Errorf("there is no such entry; give a number from 1 to %d", steps[len(steps)-1].Entry.N)
}

// A page is what is written, and how wide, and the exit code that goes with it.
type page struct {
	*layout.Page
	code int // the exit code
}
