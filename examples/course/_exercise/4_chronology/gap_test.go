package exercise

import (
	"strings"
	"testing"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

func TestGap(t *testing.T) {
	story, err := docket.Read(strings.NewReader(Chronology))
	if err != nil {
		t.Fatal(err)
	}
	given := false
	for _, j := range story.Judge(tcn.Standpoint{}) {
		if j.Verdict != docket.Possible {
			t.Errorf("%v: %s\n  is %v", j.Entry.Happened, j.Entry.Says, j.Verdict)
		}
		for _, m := range j.Missing {
			t.Errorf("%v: %s\n  nobody tells that somebody first did this: %s", j.Entry.Happened, j.Entry.Says, m.Rule.Event())
		}
		for _, g := range j.Why {
			t.Errorf("%v: %s\n  %s %v", j.Entry.Happened, j.Entry.Says, g.Says, g.Law)
		}
		given = given || !j.Notice.Given().IsZero()
	}
	if !given {
		t.Error("the notice is to be given: leave the other entries as they are")
	}
}
