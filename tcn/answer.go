package tcn

import "slices"

// factAnswer is what a fact is found to be, under the readings that the notice is under.
type factAnswer = bool

const (
	answerNo  = false
	answerYes = true

	doubtfulNo  = false
	doubtfulYes = true
)

// answerIf turns a condition into an answer.
func answerIf(holds bool) factAnswer { return holds }

func doubtfulNoUnless(holds bool) factAnswer { return holds }

func doubtfulYesUnless(bool) factAnswer { return true }

// allOf reports whether every one of some things is as said.
func allOf[T any](things []T, as func(T) bool) bool {
	return !slices.ContainsFunc(things, func(t T) bool { return !as(t) })
}
