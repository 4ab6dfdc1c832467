package journal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/doublelock/doublelock/internal/jsonline"
)

// Read reads a journal, record by record, and holds one at a time. Each that it hands out has the bytes of its hash, and follows the one before. It ends
// with the first that does not, with a [*Fault] of what shows at that place: [Verify], which sees the whole, tells more. A last line without an
// end is [Torn], after all whole ones. Where r fails, the error is its own; of a later format, it is a [*acts.ReadError].
//
// The records can be gone through once. Somebody may go on writing meanwhile: who reads blocks nobody.
func Read(r io.Reader) (Header, iter.Seq2[Record, error], error) {
	in := newLines(r)
	h, err := in.header()
	if err != nil {
		return Header{}, func(func(Record, error) bool) {}, err
	}
	return h, in.records(link{journal: h.Journal, hash: h.Hash}), nil
}

// header reads the first line.
func (l *lines) header() (Header, error) {
	first, err := l.next()
	if errors.Is(err, io.EOF) {
		return Header{}, &Fault{Line: 1, Harm: CutOff, Says: "the file is empty"}
	}
	if err != nil {
		return Header{}, err
	}
	if fault := first.misfit(nil, 0); fault != nil {
		return Header{}, fault
	}
	return first.header, nil
}

// records reads the lines after another, each of which follows the one before.
func (l *lines) records(before link) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for n := before.n + 1; ; n++ {
			p, err := l.next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err == nil {
				if fault := p.misfit(&before, n); fault != nil {
					err = fault
				}
			}
			if err != nil {
				yield(Record{}, err)
				return
			}
			if !yield(p.record, nil) {
				return
			}
			before = p.link
		}
	}
}

// misfit says why a line is not the record of a number, after another, if it is not.
func (p *link) misfit(before *link, n int) *Fault {
	fault := func(harm Harm, says string, args ...any) *Fault {
		return &Fault{N: n, Line: n + 1, Harm: harm, Says: fmt.Sprintf(says, args...)}
	}
	switch {
	case p.torn:
		return fault(Torn, "the file ends within its line; nothing in it was acknowledged")
	case p.says != "" && before == nil:
		return fault(Edited, "it is no first record of a journal, as a history has none: %s", p.says)
	case p.says != "":
		return fault(Edited, "%s", p.says)
	case before != nil && p.journal != before.journal:
		return fault(Foreign, "it is of the journal %s, and this is %s", p.journal, before.journal)
	case p.n > n:
		return fault(LeftOut, "record %d stands in its place", p.n)
	case p.n < n:
		f := fault(Doubled, "it stands again at line %d", n+1)
		f.N = p.n
		return f
	case before != nil && p.prev != before.hash:
		return fault(Foreign, "it followed another record %d than the one before it", n-1)
	}
	return nil
}

// lines are the lines of a journal, one after another.
type lines struct {
	tableReader
	r    *bufio.Reader
	room []byte
	end  int64 // how many bytes the whole lines have that were read
	n    int   // how many lines those are
}

func newLines(r io.Reader) *lines { return &lines{r: bufio.NewReaderSize(r, 1<<16)} }

// next reads a line; [io.EOF] after the last.
func (l *lines) next() (parsed, error) {
	line, whole, err := l.line()
	if err != nil {
		return parsed{}, err
	}
	if long := jsonline.TooLong(len(line)); long != nil {
		return parsed{link: link{says: long.Says}}, nil
	}
	if l.n++; l.n > mostRecords+1 {
		return parsed{link: link{says: fmt.Sprintf("the journal has more than %d records", mostRecords)}}, nil
	}
	if !whole || bytes.IndexByte(line, 0) >= 0 && l.isLast() { // a page that did not reach the disk is full of zeros
		return parsed{link: link{torn: true}}, nil
	}
	l.end += int64(len(line)) + 1
	return l.parse(line)
}

// isLast reports whether no line follows.
func (l *lines) isLast() bool {
	_, err := l.r.Peek(1)
	return err != nil
}

// line reads the bytes of a line without its end, up to a little more than a line may have, and says whether it has an end.
func (l *lines) line() (line []byte, whole bool, err error) {
	l.room = l.room[:0]
	for {
		part, err := l.r.ReadSlice('\n')
		l.room = append(l.room, part...)
		switch {
		case err == nil:
			return l.room[:len(l.room)-1], true, nil
		case len(l.room) > jsonline.Longest:
			return l.room, false, nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(l.room) > 0:
			return l.room, false, nil
		default:
			return nil, false, err
		}
	}
}
