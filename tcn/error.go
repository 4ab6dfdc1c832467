package tcn

import (
	"fmt"
	"strings"
)

// A Refusal is the error of an act that the law refuses, being void, or that [Notice.DoLawfully] does not do, being irregular or
// a breach: nothing has changed. It holds the ruling, with every ground.
type Refusal struct {
	Ruling Ruling `json:"ruling"`
}

// Error gives the act, the day and every ground with its law and cure: those that make it void, and what would be wrong besides.
func (e *Refusal) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v", e.Ruling)
	at := e.Ruling.Effect()
	sep := ": "
	for _, g := range e.Ruling.Grounds() {
		if g.Effect != at {
			at = g.Effect
			fmt.Fprintf(&b, "; besides %v", at)
			sep = ": "
		}
		fmt.Fprintf(&b, "%s%v", sep, g)
		sep = "; "
	}
	return b.String()
}
