package journal_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// An operator's file of a notice: what is done is recorded with its ruling, what the law refuses is kept as an attempt, and a head is kept elsewhere.
func ExampleJournal() {
	folder, _ := os.MkdirTemp("", "")
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "first.journal.jsonl")
	day, now := ipa.Day(2025, 7, 1), time.Date(2025, 7, 1, 9, 0, 0, 0, time.UTC) // of the caller's clock
	minister := actors.SecretaryOfState{Name: "Home Secretary"}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}

	j, err := journal.Create(path, journal.Header{Notice: "First", To: acme, Recorded: now, By: "registry"}, journal.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, act := range []acts.Act{
		acts.Consult{By: minister, On: day, Before: acts.Giving},
		acts.Give{By: minister, On: day, Considered: acts.AllFactors},
	} {
		var r journal.Record
		r, err = j.Append(journal.Entry{Act: act, By: "registry", At: now, Attempt: true})
		fmt.Println(r.N, r.Kind, r.Ruled, err)
	}
	head := j.Head() // keep it elsewhere, and signed
	_, key, _ := ed25519.GenerateKey(nil)
	signature, _ := head.Sign(key)
	j.Close()

	file, _ := os.ReadFile(path)
	fmt.Println(head.SignedBy(key.Public().(ed25519.PublicKey), signature), journal.Verify(bytes.NewReader(file), head))
	// Output:
	// 1 done consult-giving is lawful <nil>
	// 2 attempt give is void (give/approved) <nil>
	// true <nil>
}

// Whatever is done to a file, the first record that shows it is named.
func ExampleFault() {
	file, _ := os.ReadFile("../../examples/journal/sample.jsonl")
	var head journal.Head
	kept, _ := os.ReadFile("../../examples/journal/sample.head.json")
	_ = json.Unmarshal(kept, &head)
	lines := bytes.SplitAfter(file, []byte("\n"))

	for _, spoilt := range [][]byte{
		bytes.Replace(file, []byte("2025-07-28"), []byte("2025-07-29"), 1),
		bytes.Join(append(lines[:3:3], lines[4:]...), nil),
		bytes.Join(lines[:8], nil),
	} {
		err := journal.Verify(bytes.NewReader(spoilt), head)
		if fault := new(journal.Fault); errors.As(err, &fault) {
			fmt.Println(fault.N, fault.Harm)
		}
	}
	fmt.Println(&journal.Fault{N: 4, Line: 5, Harm: journal.Harm(journal.Moved), Says: "record 5 stands in its place, and it stands at line 6"})
	// Output:
	// 6 edited
	// 3 left out
	// 8 cut off
	// record 4 (line 5) was moved: record 5 stands in its place, and it stands at line 6
}

// A ruling that comes out otherwise under today's tables is listed, with what was ruled and by which tables. The record stays.
func ExampleChange() {
	c := journal.Change{
		N: 4, Kind: journal.Kind(journal.Done), Tables: journal.Tables{Checked: ipa.Day(2026, 4, 7)},
		Was: journal.Ruled{Rule: "give", Effect: tcn.Irregular, Grounds: []string{"give/consulted"}},
		Now: journal.Ruled{Rule: "give", Effect: tcn.Lawful},
		Law: []ipa.Citation{ipa.MustParse("s 253(1)"), ipa.MustParse("s 255(2)")},
	}
	fmt.Println(c)

	file, _ := os.ReadFile("../../examples/journal/sample.jsonl")
	n, _, err := journal.Today(bytes.NewReader(file))
	fmt.Println(n.Name(), n.Stage(), err)
	// Output:
	// record 4, done: give is irregular (give/consulted) under the tables checked to 2026-04-07; today give is lawful; s 253(1), s 255(2)
	// Summer notice secret <nil>
}

// A receipt holds one ruling, and is checked again with the history alone.
func ExampleReceipt() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	before := tcn.New("First", acme)
	r, err := journal.Issue(before, acts.Give{By: actors.SecretaryOfState{}, On: ipa.Day(2025, 7, 1), Considered: acts.AllFactors})
	if err != nil {
		fmt.Println(err)
		return
	}
	var reason journal.Reason
	for _, reason = range r.Grounds {
		var words journal.Words
		for _, words = range reason.Law {
			fmt.Println(r.Rule, reason.Effect, reason.ID, words.Cites, "from", words.From)
		}
	}
	history, _ := tcn.EncodeHistory(before)
	fmt.Println(r.Check(history))
	// Output:
	// give void give/approved s 253(1)(c) from 2018-03-12
	// give irregular give/consulted s 255(2) from 2018-03-12
	// [] <nil>
}

// One writes at a time: who comes second is told so at once, and waits for nobody.
func ExampleLocked() {
	folder, _ := os.MkdirTemp("", "")
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "first.journal.jsonl")
	j, err := journal.Create(path, journal.Header{Recorded: time.Unix(0, 0), By: "registry"}, journal.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = journal.Open(path, journal.Options{})
	locked := new(journal.Locked)
	fmt.Println(errors.As(err, &locked))
	fmt.Println(j.Close())
	// Output:
	// true
	// <nil>
}

// Without a file, as where the lines go into a database: the caller keeps them, and writes each from where the journal stands.
func ExampleTail() {
	day, now := ipa.Day(2025, 7, 1), time.Date(2025, 7, 1, 9, 0, 0, 0, time.UTC)
	tail, line, err := journal.Begin(journal.Header{Journal: "first", Notice: "First", Recorded: now, By: "registry"})
	kept := line
	for _, act := range []acts.Act{
		acts.Consult{By: actors.SecretaryOfState{}, On: day, Before: acts.Giving},
		acts.Say{By: actors.Public{}, On: day, Text: "Is there one?"},
	} {
		tail, _, line, err = tail.Write(journal.Entry{Act: act, By: "registry", At: now})
		kept = append(kept, line...)
	}
	again, changes, _ := journal.Tail{}.Read(bytes.NewReader(kept))
	fmt.Println(tail.Head().N, err, again.Head() == tail.Head(), changes)
	// Output:
	// 2 <nil> true []
}
