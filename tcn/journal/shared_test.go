package journal_test

import (
	"testing"
	"time"

	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// What is handed out is the caller's, and what was handed in as well.
func TestNothingIsShared(t *testing.T) {
	const file = "it opens, writes or closes a file"
	const once = "it reads what is handed in to its end"
	receipt, err := journal.Issue(tcn.New("First", acme), story[0])
	if err != nil {
		t.Fatal(err)
	}
	tail, _, err := journal.Begin(header)
	if err != nil {
		t.Fatal(err)
	}
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"CurrentTables": journal.CurrentTables, "Issue": journal.Issue},
		Given: []any{
			tcn.New("First", acme), acts.Act(story[0]), journal.Done, journal.Edited, &journal.Fault{Harm: journal.Moved}, &journal.Locked{}, journal.Head{}, []byte("text"), receipt, tail, journal.Entry{Act: story[0], By: "x", At: time.Unix(1, 0)},
			journal.Ruled{Grounds: []string{"give/approved"}}, journal.Change{Was: journal.Ruled{Grounds: []string{"give/approved"}}}, time.Time{},
		},
		Spared: map[string]string{
			"Create": file, "Begin": "it draws a name", "Tail.Read": once, "Open": file, "Read": once, "Verify": once, "Today": once, "Journal.Append": file, "Journal.Close": file, "Journal.Header": file,
			"Journal.Head": file, "Journal.Notice": file, "Journal.Tail": file, "Journal.Changes": "a test within the package asks it", "Journal.Mended": file,
			"Receipt.UnmarshalJSON": "it reads into its own value", "Head.Sign": "it needs a key", "Head.SignedBy": "it needs a key",
		},
	})
}
