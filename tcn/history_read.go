package tcn

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// DecodeHistory reads a notice as [EncodeHistory] writes it, and does each act. Blank lines are passed over.
// A history that names a later format than this library knows is refused, and nothing else is said of it.
// How long it may be is said under Limits in the package's documentation. The error tells the first 20 lines that are wrong and how many more there are, in the order of the file; each is a
// [*acts.ReadError] with the line, the key and the cure: all that cannot be read, and the first act that the law refuses or that is none, which it wraps. Of the acts after that one, as of those
// after a line that cannot be read, the law is not asked: what it would say may follow from what is wrong before.
func DecodeHistory(data []byte) (Notice, error) {
	var r historyReader
	data = bytes.TrimPrefix(data, []byte(jsonline.Mark))
	if fault := notHistory(data); fault != nil {
		return Notice{}, unreadable(1, fault)
	}
	for line := range bytes.SplitSeq(data, []byte("\n")) {
		r.number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if r.line(line); r.over {
			break
		}
	}
	if !r.begun {
		return Notice{}, &acts.ReadError{Line: 1, Says: "the history is empty", Cure: headerCure}
	}
	if r.commas > 0 {
		r.first.Cure += fmt.Sprintf(", here and on %d more lines", r.commas)
	}
	if err := jsonline.Told(r.flaws); err != nil {
		return Notice{}, err
	}
	return r.n, nil
}

// A historyReader is what has been read of a history.
type historyReader struct {
	n      Notice
	number int // of the line in the file
	lines  int // those that are not blank
	begun  bool
	broken bool            // a line could not be read, or done: the law is asked no more
	first  *acts.ReadError // that a comma stands after an object
	commas int             // how many more lines end with one
	flaws  []error
	over   bool // the rest of the file is not worth reading
}

// flaw adds what is wrong with a line, and where in the line the key stands.
func (r *historyReader) flaw(line []byte, err error) {
	bad := new(acts.ReadError)
	if errors.As(err, &bad) {
		bad.Line = r.number
		if bad.Column == 0 {
			bad.Column = jsonline.Column(line, bad.Field)
		}
	}
	r.flaws, r.broken = append(r.flaws, err), true
}

// wholly adds what is wrong with the file as a whole: it is all that there is to say.
func (r *historyReader) wholly(line []byte, fault *jsonline.Fault) {
	r.flaw(line, unreadable(r.number, fault))
	r.over = true
}

// line reads a line that is not blank.
func (r *historyReader) line(line []byte) {
	if r.lines++; r.lines > mostLines {
		r.wholly(line, &jsonline.Fault{Says: tooManyLines(), Cure: tooManyCure})
		return
	}
	if object, comma := jsonline.Trailing(line); comma {
		r.comma(utf8.RuneCount(object) + 1)
		line = object
	}
	if !r.begun {
		r.begun = true
		r.header(line)
		return
	}
	if marked, is, err := r.n.mark(r.number, line); is {
		if err != nil {
			r.flaw(line, err)
			return
		}
		r.n = marked
		return
	}
	act, err := acts.Decode(line)
	if err != nil {
		r.undecoded(line, err)
		return
	}
	r.do(line, act)
}

// do does an act. Where the law was asked of all before it, what the law says is told; that an act is out of order is told of any.
func (r *historyReader) do(line []byte, act acts.Act) {
	next, err := r.n.Do(act)
	if err == nil {
		r.n = next
		return
	}
	bad := new(acts.BadAct)
	if !r.broken || errors.As(err, &bad) && bad.Field == "On" {
		r.flaw(line, refusedLine(r.number, err))
	}
	if passed, late := r.n.On(acts.On(act)); late == nil {
		r.n = passed
	}
}

// comma adds that a comma stands after the object of a line: it is told of once.
func (r *historyReader) comma(column int) {
	if r.first != nil {
		r.commas++
		return
	}
	r.first = unreadable(r.number, &jsonline.Fault{Column: column, Says: "a comma stands after the object", Cure: "leave it out"})
	r.flaws = append(r.flaws, r.first)
}

// header reads the first line. If it is another, the lines after it are read all the same.
func (r *historyReader) header(line []byte) {
	n, fault := decodeHeader(line)
	if fault == nil {
		r.n = n
		return
	}
	if fault.Cure == laterFormatCure {
		r.wholly(line, fault)
		return
	}
	r.n = New("", actors.RelevantOperator{})
	if keys, _, bad := jsonline.Object(line); bad == nil {
		for _, key := range keys {
			if slices.Contains([]string{"when", "says", "actor", "note"}, key) {
				r.wholly(line, aDocket(key))
				return
			}
		}
	}
	r.flaw(line, unreadable(r.number, fault))
}

// undecoded adds that a line is no act: it may be of a docket, or no object.
func (r *historyReader) undecoded(line []byte, err error) {
	_, values, fault := jsonline.Object(line)
	if fault == nil && values["when"] != nil {
		r.wholly(line, aDocket("when"))
		return
	}
	bad := new(acts.ReadError)
	if fault != nil && fault.Field == "" && errors.As(err, &bad) && jsonline.TooLong(len(line)) == nil && jsonline.Legible(line) == nil {
		if broken := jsonline.Broken(line); broken != nil {
			bad.Column = broken.Column
			if _, why, is := strings.Cut(broken.Says, ": "); is {
				bad.Says, bad.Cure = bad.Says+": "+why, broken.Cure
			}
		}
	}
	r.flaw(line, err)
}
