package acts

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/internal/shown"
)

// A BadAct is the error of what is no act in law at all: a nil act, an act by nobody or on no day, dated before the last,
// naming no run or the wrong one, or done to a zero Notice.
type BadAct struct {
	Verb  string `json:"verb"`  // the act's word, or "on", "route", "encode" for what is none; empty for a nil act
	Field string `json:"field"` // the field that is wrong
	Says  string `json:"says"`  // what is wrong with it
	Cure  string `json:"cure"`  // what to write instead
}

// Error gives the act, the field, what is wrong and the cure, on one line: what stood in a file steers nothing that shows it.
func (e *BadAct) Error() string {
	text := fmt.Sprintf("%s: %s; %s", e.Field, e.Says, e.Cure)
	if e.Verb != "" {
		text = e.Verb + ": " + text
	}
	return shown.Line(text)
}

// Key is the field as files have it: "for-another" for ForAnother.
func (e *BadAct) Key() string { return hyphened(e.Field) }

// A ReadError says where a line of a history, or an act, cannot be read or is refused, and what to write instead.
type ReadError struct {
	Line   int    `json:"line"`             // from 1; zero where an act alone was read
	Column int    `json:"column,omitempty"` // where in the line it is wrong, in characters from 1; zero where that is no place of its own
	Field  string `json:"field"`            // the key that is wrong; empty where it is the whole line
	Says   string `json:"says"`             // what is wrong
	Cure   string `json:"cure"`             // what to write instead
	Err    error  `json:"-"`                // the *BadAct or the refusal of the law, where the line reads well but the act cannot be done
}

// Error gives the line, the field, what is wrong, the cure and the column, on one line: what stood in a file steers nothing that shows it.
func (e *ReadError) Error() string {
	var b strings.Builder
	if e.Line > 0 {
		fmt.Fprintf(&b, "line %d: ", e.Line)
	}
	if e.Field != "" {
		fmt.Fprintf(&b, "%s: ", e.Field)
	}
	b.WriteString(e.Says)
	if e.Cure != "" {
		fmt.Fprintf(&b, "; %s", e.Cure)
	}
	if e.Column > 0 {
		fmt.Fprintf(&b, " (column %d)", e.Column)
	}
	return shown.Line(b.String())
}

// Unwrap returns the [*BadAct] or the refusal, if that is what is wrong.
func (e *ReadError) Unwrap() error { return e.Err }
