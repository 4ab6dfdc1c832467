package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // the output could not be written
	misused = 2 // asked for something that it does not know
)

// usage fits a screen of 80 columns and 24 lines.
const usage = `law looks up the law of technical capability notices and their sister notices:
what the words say (in ours), on which days, where to read them, what rests on
them, what they leave open. go run ./examples/law  starts it, with:

  law 's 255(8)'                 a place in the law, as people write it
  law 255 8                      the same: a shell wants quotes for brackets
  law section 67 of RIPA         the same of another Act
  law ss 254-258                 a range, or a list: 's 253; s 257(3A)'
  law doubt 8                    an open question, by number or ID: own-lawyers
  law clock refer                a clock: what starts it, how long, what it ends
  law status withdrawn           a status of a notice
  law operator/comply            a position: who owes what to whom
  law give/approved              a rule, or what it needs, by its ID
  law refer                      an act: all that goes by the name
  law journalist                 plain words: engineer, judge, prison, 28 days
  law retention notice           a kind of notice; law kinds names them
  law hearing                    any other word: whatever says it; 'word refer'
  law doubts                     what there is: doubts, clocks, statuses,
                                 positions, rules, acts

  -on DAY                        the law of one day, as 2025-07-01
  -all                           an answer in full; alone, the whole law
  -json                          one object: go doc ./examples/law names its keys
`

// options are what was asked for.
type options struct {
	asked string
	on    ipa.Date // zero: every version
	json  bool
	all   bool
}

// run is the command: its arguments, its environment and where it writes, with the exit code.
func run(args []string, env func(string) string, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	stderr = shown.Writer(stderr)
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp) || err == nil && o == options{}:
		err = nil
		p.Usage(usage)
	case err == nil:
		if err = o.answer(p); err == nil && !o.json && !o.all {
			p.Para(0, "More: add -on DAY for the law of one day, -json, or -h.")
		}
	}
	if err != nil {
		fmt.Fprintf(stderr, "law: %v\nUse -h to see what can be asked.\n", err)
		return misused
	}
	if _, err := p.WriteTo(stdout); err != nil {
		fmt.Fprintf(stderr, "law: %v\n", err)
		return failed
	}
	return done
}

// parse reads the arguments. Flags may stand before, behind and between what is looked for.
func parse(args []string) (options, error) {
	var o options
	fs := flag.NewFlagSet("law", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.all, "all", false, "")
	fs.Func("on", "", func(s string) (err error) {
		o.on, err = page.ReadDay(s)
		return err
	})
	var words []string
	for {
		if err := fs.Parse(args); err != nil {
			return o, err
		}
		if args = fs.Args(); len(args) == 0 {
			break
		}
		words, args = append(words, args[0]), args[1:]
	}
	o.asked = lookup.Read(strings.Join(words, " ")).Asked
	switch {
	case o.all:
		return o, nil
	case o.asked == "" && len(args)+len(words) > 0 || o.asked == "" && (o.json || !o.on.IsZero()):
		return o, errors.New("nothing is looked for; name it, as in law doubt 8, or take -all")
	}
	return o, nil
}

// answer puts the answer on the page.
func (o options) answer(p *page.Page) error {
	if names, ok := lookup.Listed(o.asked); ok {
		if o.json {
			page.Object(p, list{Asked: o.asked, Names: names})
		} else {
			writeNames(p, names)
		}
		return nil
	}
	s := lookup.Read(o.asked)
	switch {
	case s.Day.IsZero():
	case o.on.IsZero():
		o.on = s.Day
	case o.on != s.Day:
		return fmt.Errorf("-on says %v, and %q is of %v; leave one of the days out", o.on, o.asked, s.Day)
	}
	book, err := o.book(s)
	if err != nil {
		return err
	}
	a := answerOf(o, s, book)
	if o.json {
		page.Object(p, a)
		return nil
	}
	return o.write(p, s, a, book)
}

// book is what is looked for, or the whole law.
func (o options) book(s lookup.Subject) (lawbook.Book, error) {
	if o.asked == "" {
		return lawbook.Open(o.on), nil
	}
	book, err := s.Find(o.on)
	if err != nil {
		return book, missing(err)
	}
	return book, nil
}

// missing is the error where nothing was found, with what can be asked instead.
func missing(err error) error {
	m := new(lookup.Missing)
	switch {
	case !errors.As(err, &m):
		return err
	case m.Elsewhen:
		return fmt.Errorf("%w, which are told without -on", m)
	case m.IsWord() && len(m.Near) == 0:
		return fmt.Errorf("%w; take fewer letters or another word, or list what there is, as in law doubts", m)
	}
	return m
}

// writeNames lists names of one kind.
func writeNames(p *page.Page, all []lookup.Name) {
	for _, n := range all {
		p.Item(0, n.ID+": "+n.Says)
	}
	p.Line("")
	p.Para(0, fmt.Sprintf("To look one up: law %s %s", all[0].Kind, all[0].ID))
}
