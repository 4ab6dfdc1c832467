package verdict

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/tcn/docket"
)

// Unsure says which outcome is not certain. What it may be is said with it, unless the turns that follow name all of it: nothing is said twice.
func Unsure(o docket.Outcome, of, values string) string {
	what := fmt.Sprintf("The %s of %s", o.What, of)
	if o.What == "way" {
		what += " through the stages"
	}
	if isNamed(o) {
		return what + " is not certain."
	}
	return fmt.Sprintf("%s is not certain: %s.", what, values)
}

// isNamed reports whether the turns of an outcome name all that it may be.
func isNamed(o docket.Outcome) bool {
	return !slices.ContainsFunc(o.Values, func(v string) bool {
		return !slices.ContainsFunc(o.Turns, func(t docket.Turn) bool { return t.Was == v || t.Is == v })
	})
}

// Turned says on which day an outcome turns.
func Turned(t docket.Turn) string {
	return fmt.Sprintf("It turns on the day of entry %d, if the others are as early as they can be: before %v, %s; from then on, %s.", t.Entry, t.On, t.Was, t.Is)
}
