package exercise

import (
	"testing"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/tcn"
)

func TestGap(t *testing.T) {
	n := tcn.New("the notice", lesson.Acme)
	for _, act := range Giving() {
		ruling, err := n.Try(act)
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range ruling.Grounds() {
			t.Errorf("%v %s is %v: %s %v. Cure: %s", ruling.Day(), ruling.Rule().Event(), g.Effect, g.Says, g.Law, g.Cure)
		}
		n, _ = n.Do(act)
	}
	if n.Given().IsZero() {
		t.Error("the notice is not given yet: the gap is not filled")
	}
}
