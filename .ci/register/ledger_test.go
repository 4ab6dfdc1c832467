package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// written is a journal in which texts are said, with a ledger that has all of it acknowledged.
func written(t *testing.T, texts ...string) (*ledger, []byte) {
	t.Helper()
	now := time.Date(2025, 7, 1, 9, 0, 0, 0, time.UTC)
	tail, line, err := journal.Begin(journal.Header{Journal: "j", Notice: "the name", To: actors.RelevantOperator{Name: "Acme"}, Recorded: now, By: "x"})
	if err != nil {
		t.Fatal(err)
	}
	l, file := newLedger(), bytes.Clone(line)
	note := func(text string) {
		l.send(text)
		if err := l.acknowledge(text, tail.Head()); err != nil {
			t.Fatal(err)
		}
	}
	note("the name")
	for _, text := range texts {
		act := acts.Say{By: actors.Public{}, On: ipa.Day(2025, 7, 1), Text: text}
		if tail, _, line, err = tail.Write(journal.Entry{Act: act, By: "x", At: now}); err != nil {
			t.Fatal(err)
		}
		file = append(file, line...)
		note(text)
	}
	return l, file
}

// What is as it was acknowledged holds; each thing that may not be is found.
func TestLedger(t *testing.T) {
	for _, test := range []struct {
		name string
		harm func(l *ledger, file []byte) []byte
		says string
	}{
		{"nothing", func(_ *ledger, file []byte) []byte { return file }, ""},
		{"the end is lost", func(_ *ledger, file []byte) []byte { return file[:bytes.LastIndexByte(file[:len(file)-1], '\n')+1] }, "j: "},
		{"a byte is another", func(_ *ledger, file []byte) []byte { return bytes.Replace(file, []byte(`"two"`), []byte(`"tvo"`), 1) }, "j: "},
		{"the end is torn", func(_ *ledger, file []byte) []byte { return append(file, `{"n":4`...) }, "is torn"},
		{"what was refused stands", func(l *ledger, file []byte) []byte {
			delete(l.done, "two")
			l.refuse("two")
			return file
		}, `"two" was refused and stands`},
		{"it stands twice", func(l *ledger, file []byte) []byte {
			delete(l.done, "one")
			return file
		}, `"one" was asked for once and stands 2 times`},
		{"nobody sent it", func(l *ledger, file []byte) []byte {
			delete(l.done, "two")
			return file
		}, `"two" stands at place 2 of j, and nobody sent it`},
		{"nobody had an answer", func(l *ledger, file []byte) []byte {
			delete(l.done, "two")
			l.send("two")
			return file
		}, ""},
		{"it stands elsewhere", func(l *ledger, file []byte) []byte {
			at := l.done["two"]
			at.N++
			l.done["two"] = at
			return file
		}, `"two" was acknowledged at place 3 of j, and is not there`},
	} {
		texts := []string{"one", "two", "three"}
		if test.name == "it stands twice" {
			texts[1] = "one"
		}
		l, file := written(t, texts...)
		if test.name == "it stands twice" {
			l.done["one"] = journal.Head{Journal: "j", N: 2, Hash: l.last["j"].Hash}
		}
		n, err := l.hold(map[string][]byte{"j": test.harm(l, file)})
		switch {
		case test.says == "" && (err != nil || n != 4):
			t.Errorf("%s: %d, %v", test.name, n, err)
		case test.says != "" && (err == nil || !strings.Contains(err.Error(), test.says)):
			t.Errorf("%s: %v, and not %s", test.name, err, test.says)
		}
	}
	l, _ := written(t, "one")
	if _, err := l.hold(nil); err == nil {
		t.Error("a journal that is gone is not missed")
	}
	if err := l.acknowledge("another", journal.Head{Journal: "j", N: 1, Hash: "x"}); err == nil {
		t.Error("two were acknowledged at one place")
	}
}

// The shares of known times, and of none.
func TestShares(t *testing.T) {
	var all []time.Duration
	for n := range 100 {
		all = append(all, time.Duration(n+1))
	}
	if got := fmt.Sprint(share(all, 0.5), share(all, 0.99), share(all, 1), share(nil, 0.5), short(1234567)); got != "51ns 100ns 100ns 0s 1.23ms" {
		t.Error(got)
	}
	total := 0
	for _, one := range mix {
		total += one.of
	}
	if total != 100 {
		t.Errorf("the mix is of %d", total)
	}
}
