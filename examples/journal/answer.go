package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// mostBytes is how much of a file is read.
const mostBytes = 1 << 28

// answer answers what was asked for. An error names the file that it is of.
func (o options) answer(p *page.Page, stdin io.Reader) (code int, err error) {
	data, err := read(o.file, stdin)
	if err != nil {
		return done, err
	}
	var head journal.Head
	if o.head != "" {
		if head, err = readHead(o.head, stdin); err != nil {
			return done, err
		}
	}
	var receipt journal.Receipt
	if o.receipt != "" {
		if receipt, err = readReceipt(o.receipt, stdin); err != nil {
			return done, err
		}
	}
	switch {
	case o.issue > 0:
		err = issue(p, data, o.issue)
	case o.receipt != "":
		code, err = check(p, data, receipt)
	case o.today:
		err = today(p, data)
	case o.history:
		err = history(p, data)
	default:
		if err = journal.Verify(bytes.NewReader(data), head); err == nil {
			err = o.whole(p, data)
		}
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", o.file, err)
	}
	return code, err
}

// read reads a file whole.
func read(name string, stdin io.Reader) ([]byte, error) {
	f, err := page.Open(name, stdin, "name a file that can be read, or - for the standard input")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, mostBytes+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: it cannot be read to its end", name)
	case len(data) > mostBytes:
		return nil, fmt.Errorf("%s: it has more than %d bytes, and no more are read here; package tcn/journal reads on", name, mostBytes)
	}
	return data, nil
}

// readHead reads the file of a head.
func readHead(name string, stdin io.Reader) (h journal.Head, err error) {
	data, err := read(name, stdin)
	if err != nil {
		return h, err
	}
	keys, _, fault := jsonline.Object(bytes.TrimSpace(data))
	slices.Sort(keys)
	if fault != nil || !slices.Equal(keys, []string{"hash", "journal", "n"}) || json.Unmarshal(data, &h) != nil || h == (journal.Head{}) {
		return h, fmt.Errorf(`%s: it is no head; write one as -head-only does, {"journal":"acme-1","n":6,"hash":"…"}`, name)
	}
	return h, nil
}

// readReceipt reads the file of a receipt.
func readReceipt(name string, stdin io.Reader) (r journal.Receipt, err error) {
	data, err := read(name, stdin)
	if err != nil {
		return r, err
	}
	if err := r.UnmarshalJSON(bytes.TrimSpace(data)); err != nil {
		return r, fmt.Errorf("%s: %w", name, err)
	}
	return r, nil
}

// whole tells a journal that is as it was written: its records, and its head.
func (o options) whole(p *page.Page, data []byte) error {
	h, records, err := journal.Read(bytes.NewReader(data))
	if err != nil {
		return err
	}
	head := journal.Head{Journal: h.Journal, Hash: h.Hash}
	if !o.headOnly {
		kind := ""
		if h.Kind != 0 {
			kind = ", a " + h.Kind.String()
		}
		p.Para(0, fmt.Sprintf("Journal %s of the notice %s%s, begun on %v by %s.", h.Journal, h.Notice, kind, h.Recorded.Format("2006-01-02"), h.By))
	}
	for r, err := range records {
		if fault := new(journal.Fault); errors.As(err, &fault) && fault.Harm == journal.Torn && o.head != "" {
			p.Para(0, fmt.Sprintf("The file ends within record %d, which nobody acknowledged.", fault.N))
			break
		}
		if err != nil {
			return err
		}
		head.N, head.Hash = r.N, r.Hash
		if !o.headOnly {
			p.Item(0, fmt.Sprintf("%d, %v, by %s: %s, %v", r.N, r.Recorded.Format("2006-01-02 15:04:05"), r.By, r.Ruled, r.Kind))
		}
	}
	if o.headOnly {
		line, _ := json.Marshal(head) // texts and a number
		p.Line(string(line))
		return nil
	}
	p.Para(0, fmt.Sprintf("The head is record %d, with the hash", head.N))
	p.Line(head.Hash) // whole, to be copied
	if o.head == "" {
		p.Para(0, "It agrees with its own hashes. Whether something was cut off its end, or all of it written anew, only a head that was kept elsewhere shows: -head.")
	} else {
		p.Para(0, "It is as it was written, up to the head that was kept, and whole after it.")
	}
	return nil
}

// today tells the rulings that come out otherwise under today's tables.
func today(p *page.Page, data []byte) error {
	n, changes, err := journal.Today(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for _, c := range changes {
		p.Item(0, c.String())
	}
	tables := journal.CurrentTables()
	p.Para(0, fmt.Sprintf("%s under the tables checked to %v (%s). After its last record the notice %s is %v.",
		counted(len(changes)), tables.Checked, tables.Law[:12], n.Name(), n.Stage()))
	return nil
}

// history writes the history that a journal holds.
func history(p *page.Page, data []byte) error {
	n, _, err := journal.Today(bytes.NewReader(data))
	if err != nil {
		return err
	}
	text, err := tcn.EncodeHistory(n)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(text)) {
		p.Line(strings.TrimSuffix(line, "\n"))
	}
	return nil
}

// counted says how many rulings come out otherwise.
func counted(changes int) string {
	switch changes {
	case 0:
		return "No ruling comes out otherwise"
	case 1:
		return "One ruling comes out otherwise"
	}
	return fmt.Sprintf("%d rulings come out otherwise", changes)
}

// issue writes the receipt of an act of a history.
func issue(p *page.Page, history []byte, number int) error {
	n, err := tcn.DecodeHistory(history)
	if err != nil {
		return err
	}
	text, err := tcn.EncodeHistory(n)
	if err != nil {
		return err
	}
	length, count := 0, 0
	for line := range bytes.Lines(text) {
		if bytes.HasPrefix(line, []byte(`{"act":`)) {
			if count++; count == number {
				return issueOf(p, text[:length], line)
			}
		}
		length += len(line)
	}
	return fmt.Errorf("it has %d acts; say which one, as -issue %d", count, count)
}

// issueOf writes the receipt of an act after a history.
func issueOf(p *page.Page, history, line []byte) error {
	before, err := tcn.DecodeHistory(history)
	if err != nil {
		return err
	}
	act, err := acts.Decode(line)
	if err != nil {
		return err
	}
	receipt, err := journal.Issue(before, act)
	if err != nil {
		return err
	}
	page.Object(p, receipt)
	return nil
}

// check rules on the act of a receipt again.
func check(p *page.Page, history []byte, receipt journal.Receipt) (int, error) {
	keys, err := receipt.Check(history)
	if err != nil {
		return done, err
	}
	text := fmt.Sprintf("%s is %v, by tables checked to %v", receipt.Rule, receipt.Effect, receipt.Tables.Checked)
	switch {
	case len(keys) == 0:
		p.Para(0, "The receipt holds: "+text+", and so it comes out again, by the same tables.")
	case len(keys) == 1 && keys[0] == "tables":
		p.Para(0, "The receipt holds: "+text+". The tables have changed since, and the ruling has not.")
	default:
		p.Para(0, "It comes out otherwise today: "+strings.Join(keys, ", ")+". The receipt says that "+text+".")
		return otherwise, nil
	}
	return done, nil
}
