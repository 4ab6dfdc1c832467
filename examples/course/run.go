package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/lessons"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
)

// The exit codes.
const (
	done    = 0
	failed  = 1 // something could not be written
	misused = 2 // asked for something that there is not
)

const usage = `course teaches the law of a technical capability notice, and of its sister
notices, a short program a lesson.

  course                        the lessons and the exercises
  course N                      lesson N: text, program, output, question
  course N -answer              the answer to its question
  course [N] -html FILE         a handout to print, of lesson N or of all; with
                                -answer also the answers
  course -exercise N            exercise N, to be read; with -answer one way to
                                fill its gap
  course -exercise N FOLDER     exercise N in a new folder: fill the gap, and
                                run go test there

The environment: COLUMNS is the width of the page, NO_COLOR keeps colours out.
`

// options are what was asked for.
type options struct {
	lesson   int // zero: none, or all
	exercise int // zero: none
	answer   bool
	html     string // the file to write; empty: none
	folder   string // where an exercise is copied to; empty: nowhere
}

// run is the command: its arguments, its environment and where it writes, with the exit code.
func run(args []string, env func(string) string, stdout, stderr io.Writer) int {
	p := page.New(env, stdout)
	stderr = shown.Writer(stderr)
	stop := func(code int, err error) int {
		fmt.Fprintf(stderr, "course: %v\n", err)
		return code
	}
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		p.Usage(usage)
	case err != nil:
		return stop(misused, fmt.Errorf("%w; use -h to see what it can do", err))
	default:
		all, err := lessons.All()
		if err != nil {
			return stop(failed, err)
		}
		exercises, err := exercises()
		if err != nil {
			return stop(failed, err)
		}
		if err := o.check(len(all), len(exercises)); err != nil {
			return stop(misused, err)
		}
		if err := o.show(p, all, exercises); err != nil {
			return stop(failed, err)
		}
	}
	if _, err := p.WriteTo(stdout); err != nil {
		return stop(failed, err)
	}
	return done
}

// show does what was asked for.
func (o options) show(p *page.Page, all []lessons.Lesson, exercises []exercise) error {
	switch {
	case o.folder != "":
		return exercises[o.exercise-1].copyTo(p, o.folder)
	case o.exercise != 0:
		exercises[o.exercise-1].write(p, o.answer)
	case o.html != "":
		if o.lesson != 0 {
			all = all[o.lesson-1 : o.lesson]
		}
		return handOut(p, all, o.answer, o.html)
	case o.lesson == 0:
		list(p, all, exercises)
	case o.answer:
		writeAnswer(p, all[o.lesson-1])
	default:
		write(p, all[o.lesson-1])
	}
	return nil
}

// parse reads the arguments. A flag may stand before a number or after it.
func parse(args []string) (o options, err error) {
	fs := flag.NewFlagSet("course", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.answer, "answer", false, "")
	fs.Func("html", "", func(s string) error {
		if o.html = s; s == "" {
			return errors.New("name the file to write")
		}
		return nil
	})
	fs.Func("exercise", "", func(s string) error { return number(&o.exercise, "exercise", s) })
	var rest []string
	for len(args) > 0 {
		if err := fs.Parse(args); err != nil {
			return o, err
		}
		if args = fs.Args(); len(args) > 0 {
			rest, args = append(rest, args[0]), args[1:]
		}
	}
	switch {
	case len(rest) > 1:
		return o, fmt.Errorf("%q is one too many; one lesson, or one folder, is asked for at a time", rest[1])
	case o.exercise != 0 && (o.html != "" || o.answer && len(rest) > 0):
		return o, errors.New("an exercise is read, copied to a folder or answered; ask for one of the three")
	case len(rest) == 1 && o.exercise != 0:
		o.folder = rest[0]
	case len(rest) == 1:
		return o, number(&o.lesson, "lesson", rest[0])
	case o.answer && o.exercise == 0 && o.html == "":
		return o, errors.New("the answer to which lesson? Say its number, as 2 -answer")
	}
	return o, nil
}

// number reads the number of a lesson or an exercise.
func number(to *int, of, text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return fmt.Errorf("there is no %s %q; without arguments all are listed by their numbers", of, text)
	}
	*to = n
	return nil
}

// check says what is asked for and is not there.
func (o options) check(lessons, exercises int) error {
	switch {
	case o.lesson > lessons:
		return fmt.Errorf("there is no lesson %d; the last is %d", o.lesson, lessons)
	case o.exercise > exercises:
		return fmt.Errorf("there is no exercise %d; the last is %d", o.exercise, exercises)
	case o.folder != "" && strings.TrimSpace(o.folder) == "":
		return errors.New("name the folder to copy to")
	}
	return nil
}
