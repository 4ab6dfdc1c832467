package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// when puts a date into words: "2024-12 to 2025-01", "by about 2025-09".
func when(w docket.When) string {
	from, to, span := strings.Cut(w.String(), "/")
	switch {
	case !span:
		return marked(from)
	case from == "..":
		return "by " + marked(to)
	case to == "..":
		return "from " + marked(from)
	}
	return marked(from) + " to " + marked(to)
}

// marked puts the mark of a date into words.
func marked(date string) string {
	for mark, word := range map[string]string{"~": "about ", "?": "perhaps ", "%": "perhaps about "} {
		if bare, ok := strings.CutSuffix(date, mark); ok {
			return word + bare
		}
	}
	return date
}

// who names an actor for a reader: the name, or the office.
func who(a actors.Actor) string {
	if a == nil {
		return "the law"
	}
	role, name := a.Who()
	if role == actors.RoleSecretaryOfState {
		return strings.TrimSpace("Secretary of State " + name)
	}
	if name == "" {
		return title(role.String())
	}
	return name
}

// inFull names an actor with the office and the role.
func inFull(a actors.Actor) string {
	text := who(a)
	if foreign, ok := a.(actors.ForeignOfficial); ok && foreign.Office != "" {
		text += ", " + foreign.Office
	}
	role, _ := a.Who()
	if strings.EqualFold(text, role.String()) {
		return text
	}
	return fmt.Sprintf("%s (%v)", text, role)
}

// what names an act in the words of the tables: "give the notice".
func what(s docket.Step) string {
	if rule := s.Ruling.Rule(); rule.Act != "" {
		return doing.Event(rule.Event())
	}
	return doing.Words(acts.Verb(s.Entry.Act), "")
}

// capital gives a text a capital letter to begin with. Texts of this module begin with a letter of one byte, or with none.
func capital(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// title gives every word of a text a capital letter.
func title(text string) string {
	words := strings.Fields(text)
	for i := range words {
		words[i] = capital(words[i])
	}
	return strings.Join(words, " ")
}

// path is a way through the headline words: "proposed → issued → secret".
func path(stages []tcn.Status) string { return join(stages, " → ") }

// join lists things that have a text.
func join[T fmt.Stringer](all []T, between string) string {
	words := make([]string, len(all))
	for i, one := range all {
		words[i] = one.String()
	}
	return strings.Join(words, between)
}

// moves lists what changed between two states: "force: proposed → issued".
func moves(before, after tcn.State) []string {
	var all []string
	for r := range tcn.Regions() {
		if before.In(r) != after.In(r) {
			all = append(all, fmt.Sprintf("%v: %v → %v", r, before.In(r), after.In(r)))
		}
	}
	return all
}

// count is a number of things: "1 entry", "3 entries".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
