package exercise

import (
	"testing"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

func TestGap(t *testing.T) {
	n := lesson.Given(ipa.Day(2025, 7, 1))
	told := false
	for _, act := range Story() {
		ruling, err := n.Try(act)
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range ruling.Grounds() {
			t.Errorf("%v %s is %v: %s %v. Cure: %s", ruling.Day(), ruling.Rule().Event(), g.Effect, g.Says, g.Law, g.Cure)
		}
		if d, ok := act.(acts.Disclose); ok && d.By == lesson.Engineer && d.To == lesson.Gazette {
			told = true
		}
		n, _ = n.Do(act)
	}
	if n.Ended().IsZero() || !told {
		t.Error("the notice is to be revoked, and the engineer to tell: leave the other acts as they are")
	}
}
