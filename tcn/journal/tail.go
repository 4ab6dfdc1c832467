package journal

import (
	"fmt"
	"io"
	"time"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Tail is where a journal stands after a record: what the next is written from. It is a value, for a journal that is kept elsewhere than in a file, as in a
// database: the caller keeps the lines, and sees to it that one line at a time follows another. A [Journal] is a Tail with its file.
//
// [Begin] gives the first of a journal, and Read that of one that is kept. The zero Tail is of no journal yet.
type Tail struct {
	header Header
	head   Head
	notice tcn.Notice
}

// An Entry is what is to be recorded.
type Entry struct {
	Act     acts.Act
	By      string    // who records it, in the caller's words: at most 1,000 bytes
	At      time.Time // when it is recorded. The journal has no clock, and compares no times
	Attempt bool      // if the law refuses the act, keep it as an attempt
}

// Begin gives the first line of a journal, with its line feed, and where the journal stands after it. Of the header it takes what [Create] takes. The error is
// a [*acts.BadAct] of what cannot be written.
func Begin(h Header) (Tail, []byte, error) {
	h.N, h.Format, h.Kind, h.Recorded = 0, format, kindOf(h.Kind), h.Recorded.UTC().Round(0)
	if h.Journal == "" {
		h.Journal = drawn()
	}
	if bad := h.unfit(); bad != nil {
		return Tail{}, nil, bad
	}
	h.Hash = ""
	line, hash, err := sealed(h)
	if err != nil {
		return Tail{}, nil, err
	}
	h.Hash = hash
	return firstTail(h), line, nil
}

// firstTail is where a journal stands after its header.
func firstTail(h Header) Tail { return Tail{h, Head{h.Journal, 0, h.Hash}, h.begun()} }

// Header returns the first record.
func (t Tail) Header() Header { return t.header }

// Head returns the head of the last record.
func (t Tail) Head() Head { return t.head }

// Notice returns the notice as the acts that were done make it under today's tables.
func (t Tail) Notice() tcn.Notice { return t.notice }

// Write rules on an act and gives the record of it, its line with its line feed, and where the journal stands after it. The same entry at the same place gives the
// same bytes under the same tables. The errors are those of [Journal.Append]; the Tail itself stays as it is.
func (t Tail) Write(e Entry) (Tail, Record, []byte, error) {
	if t.head == (Head{}) {
		return t, Record{}, nil, errClosed
	}
	if t.head.N >= mostRecords {
		return t, Record{}, nil, fmt.Errorf("journal: it has %d records, and no more are kept: begin another", mostRecords)
	}
	r, next, err := t.judged(e)
	if err != nil {
		return t, Record{}, nil, err
	}
	line, hash, err := sealed(r)
	if err != nil {
		return t, Record{}, nil, err
	}
	if long := jsonline.TooLong(len(line) - 1); long != nil {
		return t, Record{}, nil, &acts.BadAct{Verb: "record", Field: "act", Says: long.Says, Cure: long.Cure}
	}
	r.Hash = hash
	return Tail{t.header, Head{t.head.Journal, r.N, hash}, next}, r, line, nil
}

// judged is the record of an entry, without its hash, and the notice afterwards.
func (t Tail) judged(e Entry) (Record, tcn.Notice, error) {
	if bad := unfit(e.By, e.At); bad != nil {
		return Record{}, t.notice, bad
	}
	ruling, err := t.notice.Try(e.Act)
	if err != nil {
		return Record{}, t.notice, err
	}
	kind := Done
	next, err := t.notice.Do(e.Act)
	if err != nil && !e.Attempt {
		return Record{}, t.notice, err
	}
	if err != nil {
		kind = Attempt
	}
	act, err := acts.Encode(e.Act)
	if err != nil {
		return Record{}, t.notice, err
	}
	return Record{
		N: t.head.N + 1, Journal: t.head.Journal, Act: act, Recorded: e.At.UTC().Round(0), By: e.By,
		Kind: kind, Ruled: ruledBy(ruling), Tables: CurrentTables(), Prev: t.head.Hash,
	}, next, nil
}

// Read reads the lines that follow the Tail's own, or of the zero Tail a whole journal, and gives where the journal stands after them, and each ruling that comes out
// otherwise today, as [Today] does. The error is that of the function [Read]; the Tail is then that of what was read before.
func (t Tail) Read(r io.Reader) (Tail, []Change, error) { return t.read(newLines(r)) }

func (t Tail) read(in *lines) (Tail, []Change, error) {
	if t.head == (Head{}) {
		h, err := in.header()
		if err != nil {
			return t, nil, err
		}
		t = firstTail(h)
	}
	again := rejudging{n: t.notice}
	in.n = t.head.N + 1
	for r, err := range in.records(link{n: t.head.N, journal: t.head.Journal, hash: t.head.Hash}) {
		if err != nil {
			return t, again.changes, err
		}
		again.take(r)
		t.head.N, t.head.Hash, t.notice = r.N, r.Hash, again.n
	}
	return t, again.changes, nil
}
