package tcn

import "slices"

// A factAnswer is what a fact is found to be. The doubtful ones carry what they count as by default.
type factAnswer uint8

const (
	answerNo factAnswer = iota
	answerYes
	doubtfulNo
	doubtfulYes
)

// answerIf turns a condition into an answer.
func answerIf(holds bool) factAnswer {
	if holds {
		return answerYes
	}
	return answerNo
}

// doubtfulNoUnless is yes if the condition holds, and otherwise doubtful but counted as no.
func doubtfulNoUnless(holds bool) factAnswer {
	if holds {
		return answerYes
	}
	return doubtfulNo
}

// doubtfulYesUnless is yes if the condition holds, and otherwise doubtful but counted as yes.
func doubtfulYesUnless(holds bool) factAnswer {
	if holds {
		return answerYes
	}
	return doubtfulYes
}

// allOf reports whether every one of some things is as said.
func allOf[T any](things []T, as func(T) bool) bool {
	return !slices.ContainsFunc(things, func(t T) bool { return !as(t) })
}
