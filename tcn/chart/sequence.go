package chart

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// Sequence is a replayed docket as a Mermaid sequence diagram: a lifeline for each role and each notice, and an arrow from who
// acts to the notice for each step. The arrow is whole if the act moves a status, broken if it moves none, and ends in a cross
// if the law refuses it. Its text gives the number, the actor's name, the act, when it is said to have happened, what it is
// in law, and on whose word. A note under it says what moved, and one above it what time did before; neither gives the day, as
// it would be counted from days that the docket only supposes. Events of law are notes on a lifeline of their own, and what is
// only planned is a note by its notice.
// Steps are drawn as handed in: leave out those that the picture does not need.
func Sequence(steps []docket.Step) string {
	var b strings.Builder
	b.WriteString("sequenceDiagram\n")
	writeTitle(&b, "Acts", steps)
	lives := lifelines(steps)
	for i, l := range lives {
		fmt.Fprintf(&b, "    participant %c%d as %s\n", l.kind, i+1, entities(l.name()))
	}
	at := func(l lifeline) string { return fmt.Sprintf("%c%d", l.kind, slices.Index(lives, l)+1) }
	for _, s := range steps {
		if s.IsLaw() {
			fmt.Fprintf(&b, "    Note over %s: %s\n", at(restsOn(s)), entities(reported(s)))
			continue
		}
		notice := at(noticeOf(s))
		if lapsed := changed(s.Lapse.Before(), s.Lapse.After()); lapsed != "" {
			fmt.Fprintf(&b, "    Note over %s: %s\n", notice, entities("by then lapsed: "+lapsed))
		}
		fmt.Fprintf(&b, "    %s%s%s: %s\n", at(roleOf(s)), arrow(s), notice, entities(message(s)))
		if moved := changed(s.Before, s.After()); moved != "" {
			fmt.Fprintf(&b, "    Note over %s: %s\n", notice, entities(moved))
		}
	}
	return b.String()
}

// A lifeline is the law's, a role's or a notice's.
type lifeline struct {
	kind rune // l, r or n
	text string
}

var theLaw = lifeline{'l', "the law"}

func roleOf(s docket.Step) lifeline {
	role, _ := actor(s)
	return lifeline{'r', role}
}

func noticeOf(s docket.Step) lifeline { return lifeline{'n', s.Entry.Notice} }

// restsOn is where the note of a step without a ruling stands: an event of law by the law, what is only planned by its notice.
func restsOn(s docket.Step) lifeline {
	if s.Entry.Act == nil {
		return theLaw
	}
	return noticeOf(s)
}

func (l lifeline) name() string {
	if l.kind == 'n' {
		return "notice: " + l.text
	}
	return l.text
}

// lifelines are those that the steps need: the law, then who acts in the order in which they first do, then the notices.
func lifelines(steps []docket.Step) []lifeline {
	var law, roles, notices []lifeline
	put := func(all *[]lifeline, l lifeline) {
		if !slices.Contains(*all, l) {
			*all = append(*all, l)
		}
	}
	for _, s := range steps {
		switch {
		case s.Entry.Act == nil:
			put(&law, theLaw)
		case s.IsLaw():
			put(&notices, noticeOf(s))
		default:
			put(&roles, roleOf(s))
			put(&notices, noticeOf(s))
		}
	}
	return slices.Concat(law, roles, notices)
}

// actor gives the role and the name of who acts.
func actor(s docket.Step) (role, name string) {
	by := s.Entry.By()
	if by == nil {
		return "nobody", ""
	}
	r, name := by.Who()
	return r.String(), name
}

func arrow(s docket.Step) string {
	switch {
	case s.Effect() == tcn.Void:
		return "-x"
	case s.Before != s.After():
		return "->>"
	}
	return "-->>"
}

func message(s docket.Step) string {
	act := doing.Words(acts.Verb(s.Entry.Act), "")
	if rule := s.Ruling.Rule(); rule.Act != "" {
		act = doing.Event(rule.Event())
	}
	if _, name := actor(s); name != "" {
		act = name + ": " + act
	}
	parts := []string{fmt.Sprintf("%d. %s", s.Entry.N, act), s.Entry.Happened.String()}
	if found := finding(s); found != "" {
		parts = append(parts, found)
	}
	return strings.Join(append(parts, s.Entry.Standing.String()), " · ")
}

// finding is what is found of an act that is told: that it fits the law, or what follows. Of a statement nothing is found, for it moves nothing.
func finding(s docket.Step) string {
	if _, says := s.Entry.Act.(acts.Say); says {
		return ""
	}
	if s.Effect() == tcn.Lawful {
		return "fits the law, as told"
	}
	return s.Effect().String() + ", as told"
}

// changed says in words which regions moved.
func changed(before, after tcn.State) string {
	var all []string
	for r := range tcn.Regions() {
		if before.In(r) != after.In(r) {
			all = append(all, fmt.Sprintf("%v: %v, then %v", r, before.In(r), after.In(r)))
		}
	}
	return strings.Join(all, "; ")
}

// reported is a step without a ruling in a line: its number, its day and the sentence that reports it.
func reported(s docket.Step) string {
	return fmt.Sprintf("%d. %v: %s · %v", s.Entry.N, s.Entry.Happened, s.Entry.Says, s.Entry.Standing)
}
