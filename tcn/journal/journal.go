package journal

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Journal is a journal's file, open to write: by [Create] or [Open]. Its methods may be called from several goroutines.
// Once it is closed, and while it is the zero Journal, it records nothing.
type Journal struct {
	mu      sync.Mutex
	tail    Tail
	file    *linefile.Tail
	changes []Change
	mended  string
}

// Options are how a journal is written. The zero Options are the safe ones.
type Options struct {
	// Unsynced has records acknowledged before they stand on the disk. It is many times as quick. A process that dies takes nothing with it even so; a
	// machine that stops, as for want of power, may take what was acknowledged since the last Close.
	Unsynced bool
}

// errClosed is the error of a journal that is not open.
var errClosed = errors.New("journal: it is not open: open it with Create or Open")

// Create begins a journal in a new file, which its owner alone can read and write (0600). Of the header it takes the notice, the person, the kind, the time and by whom;
// a name for the journal as well, and else draws one. A file that is there already is left as it is. The error is a [*acts.BadAct] of what cannot be written.
func Create(path string, h Header, o Options) (*Journal, error) {
	begun, line, err := Begin(h)
	if err != nil {
		return nil, err
	}
	j, err := open(path, true, o)
	if err != nil {
		return nil, err
	}
	j.tail = begun
	err = j.put(line)
	if err == nil {
		err = linefile.SyncFolder(path)
	}
	if err != nil {
		return nil, errors.Join(err, j.file.File.Close(), os.Remove(path))
	}
	return j, nil
}

// open opens a journal's file, alone.
func open(path string, isNew bool, o Options) (*Journal, error) {
	f, err := linefile.Open(path, isNew)
	if errors.Is(err, linefile.ErrHeld) {
		return nil, &Locked{path}
	}
	if err != nil {
		return nil, err
	}
	return &Journal{file: &linefile.Tail{File: f, Unsynced: o.Unsynced}}, nil
}

// put puts a line into the file.
func (j *Journal) put(line []byte) error {
	if err := j.file.Put(line); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	return nil
}

// unfit says why a journal cannot begin so, if it cannot.
func (h *Header) unfit() *acts.BadAct {
	bad := func(field, says, cure string) *acts.BadAct {
		return &acts.BadAct{Verb: "record", Field: field, Says: says, Cure: cure}
	}
	_, kindless := h.Kind.MarshalText()
	switch err := actors.Check(h.To); {
	case !isName(h.Journal):
		return bad("Journal", "it is no name of a journal", fmt.Sprintf("write lower-case letters, digits and hyphens, at most %d", mostName))
	case !utf8.ValidString(h.Notice) || len(h.Notice) > mostBy:
		return bad("Notice", "its name is not UTF-8, or too long", fmt.Sprintf("name the notice in UTF-8, in at most %d bytes", mostBy))
	case kindless != nil:
		return bad("Kind", kindless.Error(), "name a kind of notice that there is, or none")
	case err != nil:
		return bad("To", err.Error(), "name the person to whom it is given in words that have a text")
	}
	return unfit(h.By, h.Recorded)
}

// drawn is a name that no other journal has.
func drawn() string {
	var name [16]byte
	_, _ = rand.Read(name[:]) // it never fails
	return hex.EncodeToString(name[:])
}

// Open opens a journal to write after its last record, and reads it whole. A last line that is torn, which was never acknowledged, is cut off: [Journal.Mended]
// says so. What is otherwise not as it was written is a [*Fault], and the file is left as it is. Where somebody else has it open to write, the error is a [*Locked].
//
// The acts that were done are done again, under today's tables. One that is refused today is passed over: [Journal.Changes] lists each ruling that comes out otherwise.
func Open(path string, o Options) (*Journal, error) {
	j, err := open(path, false, o)
	if err != nil {
		return nil, err
	}
	if err := j.load(); err != nil {
		return nil, errors.Join(err, j.file.File.Close())
	}
	return j, nil
}

// load reads the file, and cuts off a torn end.
func (j *Journal) load() error {
	info, err := j.file.Stat()
	if err != nil {
		return err
	}
	in := newLines(io.NewSectionReader(j.file, 0, info.Size()))
	j.tail, j.changes, err = j.tail.read(in)
	if fault := new(Fault); errors.As(err, &fault) && fault.N == 0 && (fault.Harm == Torn || fault.Harm == CutOff) {
		return fmt.Errorf("%w; the journal was never begun: remove the file, and create it", err)
	} else if err != nil && fault.Harm != Torn {
		return err
	}
	j.file.Size = in.end
	return j.mend(info.Size())
}

// mend cuts off what stands after the last whole line of a file so long.
func (j *Journal) mend(long int64) error {
	if long == j.file.Size {
		return nil
	}
	part := make([]byte, min(long-j.file.Size, 200))
	if _, err := j.file.ReadAt(part, j.file.Size); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if err := j.file.Cut(); err != nil {
		return err
	}
	j.mended = fmt.Sprintf("the file ended within record %d, which was not acknowledged: its %d bytes were cut off, which began %s",
		j.tail.head.N+1, long-j.file.Size, excerpt(part))
	return nil
}

// excerpt quotes the beginning of what was cut off.
func excerpt(part []byte) string {
	const most = 40
	return fmt.Sprintf("%q", bytes.ToValidUTF8(part[:min(most, len(part))], []byte("\ufffd")))
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
	if j.file == nil {
		return Record{}, errClosed
	}
	next, r, line, err := j.tail.Write(e)
	if err != nil {
		return Record{}, err
	}
	if err := j.put(line); err != nil {
		return Record{}, err
	}
	j.tail = next
	return r, nil
}

// Close closes the file and gives the writer's lock back. What was acknowledged stands on the disk then, unless there is an error.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.file == nil {
		return errClosed
	}
	err := j.file.Close()
	j.file = nil
	return err
}

// Tail returns where the journal stands after the last record that was acknowledged.
func (j *Journal) Tail() Tail {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.tail
}

// Header returns the first record.
func (j *Journal) Header() Header { return j.Tail().header }

// Head returns the head of the last record that was acknowledged.
func (j *Journal) Head() Head { return j.Tail().head }

// Notice returns the notice as the acts that were done make it under today's tables.
func (j *Journal) Notice() tcn.Notice { return j.Tail().notice }

// Changes lists the rulings that came out otherwise when the journal was opened, as [Today] does.
func (j *Journal) Changes() []Change { return cloneChanges(j.changes) }

// Mended says what was cut off when the journal was opened; empty: nothing.
func (j *Journal) Mended() string { return j.mended }

// cloneChanges are changes with lists of their own.
func cloneChanges(all []Change) []Change {
	all = slices.Clone(all)
	for i := range all {
		all[i].Was.Grounds = slices.Clone(all[i].Was.Grounds)
		all[i].Now.Grounds = slices.Clone(all[i].Now.Grounds)
		all[i].Law = slices.Clone(all[i].Law)
	}
	return all
}
