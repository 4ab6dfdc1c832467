package chart

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/docket"
)

// Timeline is a replayed docket as a Mermaid timeline: the sentence that reports each entry, under when it is said to have happened.
// In brackets stand on whose word it stands, what it is in law, and the questions on which the sources differ.
// The times are written as the docket has them (EDTF), and no day is chosen for a month. Entries keep their order;
// those that follow each other at the same time stand together.
func Timeline(steps []docket.Step) string {
	var b strings.Builder
	b.WriteString("timeline\n")
	writeTitle(&b, "Reported events", steps)
	var when string
	for i, s := range steps {
		now := s.Entry.Happened.String()
		if i == 0 || now != when {
			fmt.Fprintf(&b, "    %s : %s\n", entities(now), entities(event(s)))
		} else {
			fmt.Fprintf(&b, "        : %s\n", entities(event(s)))
		}
		when = now
	}
	return b.String()
}

// event is what a timeline says of a step.
func event(s docket.Step) string {
	marks := []string{s.Entry.Standing.String()}
	switch {
	case s.Entry.Act == nil:
		marks = append(marks, "an event of law")
	case s.IsLaw():
		marks = append(marks, "planned")
	case finding(s) == "":
		marks = append(marks, "a statement")
	default:
		marks = append(marks, finding(s))
	}
	if s.Entry.Unsure {
		marks = append(marks, "unsure")
	}
	if len(s.Entry.Contested) > 0 {
		marks = append(marks, "contested: "+strings.Join(s.Entry.Contested, "; "))
	}
	return fmt.Sprintf("%d. %s (%s)", s.Entry.N, s.Entry.Says, strings.Join(marks, "; "))
}

// writeTitle says what a picture of some steps shows, also to whoever cannot see it.
func writeTitle(b *strings.Builder, what string, steps []docket.Step) {
	var notices []string
	for _, s := range steps {
		if n := s.Entry.Notice; n != "" && !slices.Contains(notices, n) {
			notices = append(notices, n)
		}
	}
	title := what
	if len(notices) > 0 {
		title += " on: " + strings.Join(notices, "; ")
	}
	fmt.Fprintf(b, "    accTitle: %s\n    accDescr: %d entries, in order\n", entities(title), len(steps))
}
