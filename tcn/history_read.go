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
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// DecodeHistory reads a notice as [EncodeHistory] writes it, and does each act. Blank lines are passed over.
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

// aDocket is the fault of a history that is a docket.
func aDocket(key string) *jsonline.Fault {
	return &jsonline.Fault{Field: key, Says: "it is a line of a docket, which tells what is reported; a history has acts that were done on a day",
		Cure: `read it as a docket (replay -docket does), or write {"act":"give","by":"secretary of state","on":"2025-01-10"}`}
}

// notHistory says of a file that it is no lines of JSON at all, and what it is instead.
func notHistory(data []byte) *jsonline.Fault {
	if fault := jsonline.Foreign(data); fault != nil {
		fault.Cure = strings.ReplaceAll(fault.Cure, "name a file of JSON Lines, or a table (CSV)", "name a history, which is JSON Lines; a docket or a table (CSV) is read by replay -docket")
		fault.Cure = strings.ReplaceAll(fault.Cure, "as CSV in UTF-8", "as CSV in UTF-8, which replay -docket reads as a docket")
		return fault
	}
	if fault := jsonline.Shape(data); fault != nil {
		return fault
	}
	if jsonline.IsTable(data) {
		return &jsonline.Fault{Says: "it is a table (CSV), which tells what is reported; a history has acts that were done on a day, one a line",
			Cure: `read it as a docket (replay -docket does), or write {"act":"give","by":"secretary of state","on":"2025-01-10"}`}
	}
	return nil
}

const headerCure = `begin with a line such as {"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}`

// decodeHeader reads the first line of a history.
func decodeHeader(line []byte) (Notice, *jsonline.Fault) {
	keys, values, bad := jsonline.Object(line)
	if bad != nil {
		if jsonline.TooLong(len(line)) == nil {
			bad.Cure = headerCure
		}
		return Notice{}, bad
	}
	for _, key := range keys {
		if key != "notice" && key != "to" {
			return Notice{}, &jsonline.Fault{Field: key, Says: "the first line has no such field", Cure: headerCure}
		}
	}
	name, ok := jsonline.Text(values["notice"])
	if !ok {
		return Notice{}, jsonline.NoText(values["notice"], "notice", headerCure)
	}
	person, ok := jsonline.Text(values["to"])
	if !ok {
		return Notice{}, jsonline.NoText(values["to"], "to", headerCure)
	}
	a, err := actors.Parse(person)
	if err != nil {
		return Notice{}, &jsonline.Fault{Field: "to", Says: jsonline.Plain(err), Cure: headerCure}
	}
	to, ok := a.(actors.RelevantOperator)
	if !ok {
		role, _ := a.Who()
		return Notice{}, &jsonline.Fault{Field: "to", Says: fmt.Sprintf("a %v cannot be given a notice", role), Cure: "name a relevant operator: s 253(3)"}
	}
	return New(name, to), nil
}

// marks are the keys of the lines that are no acts, each with the cure for what cannot be read there.
var marks = map[string]string{
	"law":     `write a day, as "2025-06-20", or an empty text for the law of each act's day`,
	"on":      `write a day, as "2025-06-20"`,
	"reading": `write a question and a reading of it, as "suspension-ends=decision"`,
}

// mark does what a line says that is no act: it fixes the law to a day, or to none, puts the notice under a reading, or lets time pass to a day.
// It reports whether the line is such a one.
func (n Notice) mark(number int, line []byte) (marked Notice, is bool, err error) {
	if bytes.Contains(line, []byte(`"act":`)) {
		return n, false, nil // as most lines are
	}
	keys, values, fault := jsonline.Object(line)
	if fault != nil || len(keys) != 1 || marks[keys[0]] == "" {
		return n, false, nil
	}
	key := keys[0]
	text, ok := jsonline.Text(values[key])
	if !ok {
		return n, true, unreadable(number, jsonline.NoText(values[key], key, marks[key]))
	}
	wrong := func(err error, cure string) error {
		says := jsonline.Plain(err)
		if bad := new(acts.BadAct); errors.As(err, &bad) {
			says = bad.Says
		}
		return &acts.ReadError{Line: number, Field: key, Says: says, Cure: cure, Err: err}
	}
	if key == "reading" {
		doubt, reading, _ := strings.Cut(text, "=")
		if marked, err = n.UnderReading(doubt, reading); err != nil {
			return n, true, wrong(err, marks[key])
		}
		return marked, true, nil
	}
	if key == "law" && text == "" {
		return n.Under(ipa.Date{}), true, nil
	}
	day, err := ipa.ParseDate(text)
	if err == nil {
		err = day.Check()
	}
	if err != nil {
		return n, true, unreadable(number, &jsonline.Fault{Field: key, Says: jsonline.Plain(err), Cure: marks[key]})
	}
	if key == "law" {
		return n.Under(day), true, nil
	}
	if marked, err = n.On(day); err != nil {
		return n, true, wrong(err, "put the lines in the order of their days")
	}
	return marked, true, nil
}

// unreadable is the error of a line that cannot be read.
func unreadable(line int, f *jsonline.Fault) *acts.ReadError {
	return &acts.ReadError{Line: line, Column: f.Column, Field: f.Field, Says: f.Says, Cure: f.Cure}
}

// refusedLine is the error of an act that reads well and cannot be done.
func refusedLine(line int, err error) *acts.ReadError {
	if bad := new(acts.BadAct); errors.As(err, &bad) {
		return &acts.ReadError{Line: line, Field: bad.Key(), Says: bad.Verb + ": " + bad.Says, Cure: bad.Cure, Err: err}
	}
	return &acts.ReadError{Line: line, Field: "act", Says: err.Error(), Cure: "put what is missing before this line", Err: err}
}
