package journal

import (
	"fmt"
	"time"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An Entry is what is to be recorded.
type Entry struct {
	Act     acts.Act
	By      string    // who records it, in the caller's words: at most 1,000 bytes
	At      time.Time // when it is recorded. The journal has no clock, and compares no times
	Attempt bool      // if the law refuses the act, keep it as an attempt
}

// Append rules on an act and records it after the others. When it returns without an error, the record stands on the disk, unless the journal is
// [Options.Unsynced].
//
// An act that is irregular or a breach happens, and is recorded as done. One that is void is a [*tcn.Refusal], and is recorded only as an [Attempt] where the entry
// says so: the notice then stays as it is. What is no act in law, or cannot be written, is a [*acts.BadAct]. After any error nothing was recorded, and a later Append
// may go well: what a full disk or a write cut short left behind is cut off.
func (j *Journal) Append(e Entry) (Record, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.tail.file == nil {
		return Record{}, errClosed
	}
	if j.head.N >= mostRecords {
		return Record{}, fmt.Errorf("journal: it has %d records, and no more are kept: begin another", mostRecords)
	}
	r, next, err := j.judged(e)
	if err != nil {
		return Record{}, err
	}
	line, hash, err := sealed(r)
	if err != nil {
		return Record{}, err
	}
	if long := jsonline.TooLong(len(line) - 1); long != nil {
		return Record{}, &acts.BadAct{Verb: "record", Field: "act", Says: long.Says, Cure: long.Cure}
	}
	if err := j.tail.put(line); err != nil {
		return Record{}, err
	}
	r.Hash = hash
	j.head.N, j.head.Hash, j.notice = r.N, hash, next
	return r, nil
}

// judged is the record of an entry, without its hash, and the notice afterwards.
func (j *Journal) judged(e Entry) (Record, tcn.Notice, error) {
	if bad := unfit(e.By, e.At); bad != nil {
		return Record{}, j.notice, bad
	}
	ruling, err := j.notice.Try(e.Act)
	if err != nil {
		return Record{}, j.notice, err
	}
	kind := Done
	next, err := j.notice.Do(e.Act)
	if err != nil && !e.Attempt {
		return Record{}, j.notice, err
	}
	if err != nil {
		kind = Attempt
	}
	act, err := acts.Encode(e.Act)
	if err != nil {
		return Record{}, j.notice, err
	}
	return Record{
		N: j.head.N + 1, Journal: j.head.Journal, Act: act, Recorded: e.At.UTC().Round(0), By: e.By,
		Kind: kind, Ruled: ruledBy(ruling), Tables: CurrentTables(), Prev: j.head.Hash,
	}, next, nil
}
