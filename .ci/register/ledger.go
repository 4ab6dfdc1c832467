package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/doublelock/doublelock/tcn/journal"
)

// A ledger is what the clients remember: what was acknowledged to them, what was refused, and what they never had an answer to. Each act has a text of its own, by
// which it is known again, and each notice a name.
type ledger struct {
	mu      sync.Mutex
	open    map[string]bool // sent, and not answered
	refused map[string]bool
	done    map[string]journal.Head // by the text: where it was acknowledged to stand
	places  map[place]string        // what was acknowledged there
	last    map[string]journal.Head // of each journal
}

type place struct {
	journal string
	n       int
}

func newLedger() *ledger {
	return &ledger{open: map[string]bool{}, refused: map[string]bool{}, done: map[string]journal.Head{}, places: map[place]string{}, last: map[string]journal.Head{}}
}

// send notes that something is sent, before it is.
func (l *ledger) send(text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open[text] = true
}

// refuse notes that something was refused, for good.
func (l *ledger) refuse(text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.open, text)
	l.refused[text] = true
}

// acknowledge notes that something was acknowledged. The error is of two that were acknowledged at one place.
func (l *ledger) acknowledge(text string, at journal.Head) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	p := place{at.Journal, at.N}
	if other, is := l.places[p]; is && other != text {
		return fmt.Errorf("%q and %q were both acknowledged at place %d of %s", other, text, at.N, at.Journal)
	}
	delete(l.open, text)
	l.done[text], l.places[p] = at, text
	if last, is := l.last[at.Journal]; !is || last.N < at.N {
		l.last[at.Journal] = at
	}
	return nil
}

// hold holds the journals, each as a file, to what was acknowledged. It gives how many records they have.
func (l *ledger) hold(files map[string][]byte) (records int, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	stands := map[string][]journal.Head{}
	for name, file := range files {
		if bad := journal.Verify(bytes.NewReader(file), l.last[name]); bad != nil { // of one that nobody was told of, without a head
			err = errors.Join(err, fmt.Errorf("%s: %w", name, bad))
			continue
		}
		all, bad := textsOf(file)
		err = errors.Join(err, bad)
		for text, heads := range all {
			stands[text] = append(stands[text], heads...)
			records += len(heads)
		}
	}
	return records, errors.Join(err, l.compare(stands))
}

// compare holds what stands to what was answered.
func (l *ledger) compare(stands map[string][]journal.Head) (err error) {
	for text, at := range l.done {
		if !slices.Contains(stands[text], at) {
			err = errors.Join(err, fmt.Errorf("%q was acknowledged at place %d of %s, and is not there", text, at.N, at.Journal))
		}
	}
	for text, at := range stands {
		_, done := l.done[text]
		switch {
		case len(at) > 1:
			err = errors.Join(err, fmt.Errorf("%q was asked for once and stands %d times", text, len(at)))
		case l.refused[text]:
			err = errors.Join(err, fmt.Errorf("%q was refused and stands at place %d of %s", text, at[0].N, at[0].Journal))
		case !done && !l.open[text]:
			err = errors.Join(err, fmt.Errorf("%q stands at place %d of %s, and nobody sent it", text, at[0].N, at[0].Journal))
		}
	}
	return err
}

// textsOf are the texts of a journal with where each stands: its name, and what is said in it.
func textsOf(file []byte) (map[string][]journal.Head, error) {
	header, records, err := journal.Read(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	all := map[string][]journal.Head{header.Notice: {{Journal: header.Journal, Hash: header.Hash}}}
	for r, err := range records {
		if err != nil {
			return nil, err
		}
		var act struct{ Text string }
		if err := json.Unmarshal(r.Act, &act); err != nil {
			return nil, err
		}
		all[act.Text] = append(all[act.Text], journal.Head{Journal: header.Journal, N: r.N, Hash: r.Hash})
	}
	return all, nil
}
