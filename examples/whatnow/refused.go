package main

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// turns says on which open questions it turns that the law refuses a line of a history: under which other reading the act would not be void.
func turns(err error) []string {
	refused := new(tcn.Refusal)
	if !errors.As(err, &refused) {
		return nil
	}
	var all []string
	for _, d := range refused.Ruling.Doubts() {
		if d.Other == tcn.Void {
			continue
		}
		q, _ := ipa.DoubtOf(d.N) // it is one of them
		at, _ := q.Reading(d.Reading)
		all = append(all, fmt.Sprintf("That turns on open question %d: %s Under the reading %s (%s) the act would be %s: say -doubt %s=%s.",
			q.N, q.Question, d.Reading, q.Readings[at].Says, worded[d.Other], q.ID, d.Reading))
	}
	return all
}

// readUnder reads a history whose acts were done under readings that are not the defaults, so that by the defaults the law refuses one of them. The
// readings stand after the line that names the notice; an error counts the lines as they were.
func readUnder(data []byte, readings []string) (tcn.Notice, error) {
	blank := len(data) - len(bytes.TrimLeft(data, " \t\r\n"))
	head, rest, _ := bytes.Cut(data[blank:], []byte("\n"))
	var text bytes.Buffer
	text.Write(data[:blank])
	text.Write(head)
	for _, r := range readings {
		fmt.Fprintf(&text, "\n{\"reading\":%q}", r)
	}
	text.WriteString("\n")
	text.Write(rest)
	n, err := tcn.DecodeHistory(text.Bytes())
	for _, bad := range each(err) {
		if bad.Line > len(readings) {
			bad.Line -= len(readings)
		}
	}
	return n, err
}

// each are the lines that are wrong, of the error of a history.
func each(err error) (all []*acts.ReadError) {
	if several, is := err.(interface{ Unwrap() []error }); is {
		for _, one := range several.Unwrap() {
			all = append(all, each(one)...)
		}
		return all
	}
	if bad := new(acts.ReadError); errors.As(err, &bad) {
		all = append(all, bad)
	}
	return all
}
