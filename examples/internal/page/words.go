package page

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// Capital gives a text a capital letter to begin with.
func Capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + text[size:]
}

// Count is a number of things: "1 entry", "3 entries".
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Join lists things that have a text.
func Join[T fmt.Stringer](all []T, between string) string {
	words := make([]string, len(all))
	for i, one := range all {
		words[i] = one.String()
	}
	return strings.Join(words, between)
}

// When puts a date that is told into words: "2024-12 to 2025-01", "by about 2025-09".
func When(w docket.When) string {
	from, to, span := strings.Cut(w.String(), "/")
	switch {
	case !span:
		return Marked(from)
	case from == "..":
		return "by " + Marked(to)
	case to == "..":
		return "from " + Marked(from)
	}
	return Marked(from) + " to " + Marked(to)
}

// marks are the marks of dates, in words.
var marks = []struct{ sign, word string }{{"~", "about "}, {"?", "perhaps "}, {"%", "perhaps about "}}

// Marked puts the mark of a date into words.
func Marked(date string) string {
	for _, m := range marks {
		if bare, ok := strings.CutSuffix(date, m.sign); ok {
			return m.word + bare
		}
	}
	return date
}

// Moves lists what changed between two states: "force: proposed → issued".
func Moves(before, after tcn.State) []string {
	var all []string
	for r := range tcn.Regions() {
		if before.In(r) != after.In(r) {
			all = append(all, fmt.Sprintf("%v: %v → %v", r, before.In(r), after.In(r)))
		}
	}
	return all
}

// Law lists citations.
func Law(law []ipa.Citation) string { return Join(law, "; ") }

// Role is a role as the Acts print it: "Secretary of State", "relevant operator".
func Role(r actors.Role) string { return doing.Office(r.String()) }

// TheRole is a role with its article, as lawbook has it.
func TheRole(r actors.Role) string {
	switch text := Role(r); text {
	case "staff", "civil society":
		return text
	default:
		return "the " + text
	}
}

// Told says what is found of an act that somebody tells of: that it fits the law, or what follows in law if it was so. It is never said that
// the act was done.
func Told(e tcn.Effect) string {
	if e == tcn.Lawful {
		return "fits the law, as told"
	}
	return e.String() + ", as told"
}

// inShort are the names by which other law is called in one line, where that is not the provision.
func inShort(o ipa.Open) string {
	if !o.Provision.IsZero() {
		return o.Provision.String()
	}
	return o.Term
}

// OtherLawInShort is what [OtherLaw] says of a role in one line of eighty signs or little more: where law is named by a provision, by that alone.
func OtherLawInShort(r actors.Role) string {
	var all []string
	for o := range ipa.OtherLaw(r.String()) {
		all = append(all, inShort(o))
	}
	if len(all) == 0 {
		return ""
	}
	return fmt.Sprintf("Other law may bind too: %s.", strings.Join(all, ", "))
}

// Who names an actor for a reader: the name, or the office.
func Who(a actors.Actor) string {
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

// title gives every word of a text a capital letter.
func title(text string) string {
	words := strings.Fields(text)
	for i := range words {
		words[i] = Capital(words[i])
	}
	return strings.Join(words, " ")
}
