package tcn

import (
	"fmt"
	"strings"
)

// A Refusal is the error of an act that the law refuses: it is void, and nothing has changed.
// It holds the ruling, with every ground.
type Refusal struct{ Ruling Ruling }

// Error gives the act, the day and every ground with its law and cure: those that make it void, and what would be wrong besides.
func (e *Refusal) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v", e.Ruling)
	at := Void
	sep := ": "
	for _, g := range e.Ruling.Grounds() {
		if g.Effect != at {
			at = g.Effect
			fmt.Fprintf(&b, "; besides %v", at)
			sep = ": "
		}
		fmt.Fprintf(&b, "%s%s (%s)", sep, g.Says, join(g.Law))
		if g.Cure == "" {
			b.WriteString(", which nothing cures")
		} else {
			fmt.Fprintf(&b, ", cure, by the %v: %s", g.By, g.Cure)
		}
		sep = "; "
	}
	return b.String()
}

// A BadAct is the error of what is no act in law at all: a nil act, an act by nobody or on no day, dated before the last,
// naming no run or the wrong one, or done to a zero Notice.
type BadAct struct {
	Verb  string // the act's word, or "on", "route", "encode" for what is none; empty for a nil act
	Field string // the field that is wrong
	Says  string // what is wrong with it
	Cure  string // what to write instead
}

// Error gives the act, the field, what is wrong and the cure.
func (e *BadAct) Error() string {
	text := fmt.Sprintf("%s: %s; %s", e.Field, e.Says, e.Cure)
	if e.Verb != "" {
		text = e.Verb + ": " + text
	}
	return text
}

// A ReadError says where a line of a history, or an act, cannot be read or is refused, and what to write instead.
type ReadError struct {
	Line  int    // from 1; zero where an act alone was read
	Field string // the key that is wrong; empty where it is the whole line
	Says  string // what is wrong
	Cure  string // what to write instead
	Err   error  // the *Refusal or *BadAct, where the line reads well but the act cannot be done
}

// Error gives the line, the field, what is wrong and the cure.
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
	return b.String()
}

// Unwrap returns the [*Refusal] or the [*BadAct], if that is what is wrong.
func (e *ReadError) Unwrap() error { return e.Err }

// join lists citations with a semicolon between.
func join[T fmt.Stringer](all []T) string {
	parts := make([]string, len(all))
	for i, c := range all {
		parts[i] = c.String()
	}
	return strings.Join(parts, "; ")
}
