package exercise

import (
	"testing"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

func TestGap(t *testing.T) {
	for _, given := range []ipa.Date{ipa.Day(2025, 7, 1), ipa.Day(2025, 12, 20), ipa.Day(2028, 2, 10)} {
		last := LastSafeDay(given)
		if !isSafe(t, given, last) {
			t.Errorf("given on %v, %v is too late under one way of counting at least", given, last)
		} else if isSafe(t, given, last.Add(1)) {
			t.Errorf("given on %v, %v is in time beyond doubt, and so is the day after: the gap is not filled", given, last)
		}
	}
}

// isSafe reports whether a referral on a day is lawful under every reading of the law.
func isSafe(t *testing.T, given, on ipa.Date) bool {
	ruling, err := lesson.Given(given).Try(acts.Refer{By: lesson.Acme, On: on, Unreasonable: acts.Found})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range ruling.Doubts() {
		if d.Other != tcn.Lawful {
			return false
		}
	}
	return ruling.Effect() == tcn.Lawful
}
