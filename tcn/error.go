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
		fmt.Fprintf(&b, "%s%s (%s)", sep, g.Says, joinTexts(g.Law))
		if g.Cure == "" {
			b.WriteString(", which nothing cures")
		} else {
			fmt.Fprintf(&b, ", cure, by the %v: %s", g.By, g.Cure)
		}
		sep = "; "
	}
	return b.String()
}

// join lists citations with a semicolon between.
func joinTexts[T fmt.Stringer](all []T) string {
	parts := make([]string, len(all))
	for i, c := range all {
		parts[i] = c.String()
	}
	return strings.Join(parts, "; ")
}
