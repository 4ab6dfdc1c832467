package view

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A life is a notice with all that somebody tried to do to it, each act judged from one standpoint. Unlike a history it keeps what the law refuses:
// the page shows it, with the reason, and goes on.
type life struct {
	tcn.Notice
	Head  string // its first line, as a history has it
	Lines []string
	Deeds []deed
}

// A deed is an act, or a day to which time passed, and what came of it.
type deed struct {
	N      int // from 1, of acts alone
	Act    acts.Act
	Ruling tcn.Ruling // the zero Ruling where it is no act in law
	Err    error
	Before tcn.State
	After  tcn.State
	Line   string
	Upto   int // how many lines the life has with it
}

// A line of a history that is no act is one of these.
type between struct {
	On      *ipa.Date `json:"on"`
	Law     *ipa.Date `json:"law"`
	Reading string    `json:"reading"`
	Act     *string   `json:"act"`
}

// liveOut lives a history out, unless it was lived out a moment ago. The error is that of the first line that cannot be read.
func liveOut(text string, from tcn.Standpoint) (life, error) {
	if l, ok := recall(text, from); ok {
		return l, nil
	}
	l, err := fromTheStart(text, from)
	if err != nil {
		return l, err
	}
	return remember(l, text, from), nil
}

// fromTheStart lives a history out.
func fromTheStart(text string, from tcn.Standpoint) (life, error) {
	lines := strings.Split(strings.TrimSpace(strings.TrimPrefix(text, "\ufeff")), "\n")
	l := life{Head: strings.TrimSpace(lines[0])}
	if err := roomFor(lines); err != nil {
		return l, err
	}
	n, err := tcn.DecodeHistory([]byte(l.Head + "\n"))
	if err != nil {
		return l, err
	}
	if l.Notice, err = n.From(from); err != nil {
		return l, err
	}
	for i, line := range lines[1:] {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := l.take(line); err != nil {
			return l, fmt.Errorf("line %d: %w", i+2, err)
		}
		l.Lines = append(l.Lines, line)
	}
	return l, nil
}

// mostLines is how many lines a history has at most, its first included: as many as a file of one may have (package tcn, Limits).
const mostLines = 10_000

// roomFor says why a history of some lines is not read, if they are too many.
func roomFor(lines []string) error {
	count := 0
	for _, line := range lines {
		if strings.TrimSpace(line) != "" {
			count++
		}
	}
	if count > mostLines {
		return fmt.Errorf("what was pasted has %d lines, and a history has no more than %d: leave out acts that bring nothing about, or paste what comes after the notice's end as another notice's", count, mostLines)
	}
	return nil
}

// isFull says why nothing can be added to a life, if it is full.
func (l *life) isFull() error {
	if len(l.Lines)+1 < mostLines {
		return nil
	}
	return fmt.Errorf("the history has %d lines, and can have no more: take acts back that bring nothing about, or begin another notice", mostLines)
}

// take takes a line of a history.
func (l *life) take(line string) error {
	var b between
	if err := json.Unmarshal([]byte(line), &b); err == nil && b.Act == nil {
		return l.pass(line, b)
	}
	act, err := acts.Decode([]byte(line))
	if err != nil {
		return err
	}
	l.do(act, line)
	return nil
}

// pass takes a line that is no act, if a file may have it.
func (l *life) pass(line string, b between) error {
	if _, err := tcn.DecodeHistory([]byte(l.Head + "\n" + line + "\n")); err != nil {
		if bad := new(acts.ReadError); errors.As(err, &bad) {
			bad.Line = 0 // it is none of that file's
		}
		return err
	}
	n, err := l.Notice, error(nil)
	switch {
	case b.On != nil:
		n, err = n.On(*b.On)
	case b.Law != nil:
		n = n.Under(*b.Law)
	default:
		doubt, reading, _ := strings.Cut(b.Reading, "=")
		n, err = n.UnderReading(doubt, reading)
	}
	if err == nil {
		l.Notice = n
	}
	return err
}

// do does an act, or keeps why it could not be done.
func (l *life) do(act acts.Act, line string) {
	d := deed{N: len(l.Deeds) + 1, Act: act, Line: line, Upto: len(l.Lines) + 1, Before: l.State()}
	next, err := l.Notice.Do(act)
	switch e := err.(type) {
	case nil:
		d.Ruling, _ = next.Latest()
		l.Notice = next
	case *tcn.Refusal:
		d.Ruling, d.Err = e.Ruling, err
	default:
		d.Err = err
	}
	d.After = l.State()
	l.Deeds = append(l.Deeds, d)
}

// text is the life as a history has it.
func (l life) text() string { return strings.Join(append([]string{l.Head}, l.Lines...), "\n") + "\n" }

// cut leaves no more than some lines of a life.
func (l *life) cut(lines int, from tcn.Standpoint) error {
	if lines < 0 || lines >= len(l.Lines) {
		return nil
	}
	again, err := liveOut(life{Head: l.Head, Lines: l.Lines[:lines]}.text(), from)
	if err == nil {
		*l = again
	}
	return err
}

// add does an act, and keeps its line.
func (l *life) add(act acts.Act) error {
	if err := l.isFull(); err != nil {
		return err
	}
	line, err := acts.Encode(act)
	if err != nil {
		return err
	}
	l.do(act, string(line))
	l.Lines = append(l.Lines, string(line))
	return nil
}
