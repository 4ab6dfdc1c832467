package tcn

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// EncodeHistory writes a notice as JSON Lines: a first line that names it and its person, then a line for each act,
// one that says so wherever [Notice.Under] fixed the law to another day, {"law":"2018-04-01"}, or [Notice.UnderReading] took another reading,
// {"reading":"suspension-ends=decision"}, and one wherever time passed without an act, {"on":"2027-01-10"}. Lapses, rulings and states are not written: reading derives them again.
// What [DecodeHistory] would not take for its length, or because the law is fixed to a day that is not of [ipa.Tellable], is not written: that is a
// [*acts.BadAct].
func EncodeHistory(n Notice) ([]byte, error) {
	if bad := n.ready(); bad != nil {
		bad.Verb = "encode"
		return nil, bad
	}
	head, _ := json.Marshal(historyHeader{n.party.name, n.party.to.String()}) // two texts, in UTF-8
	b := bytes.NewBuffer(append(head, '\n'))
	var now, law ipa.Date // the day to which the lines let time pass, and the day whose law they fix
	var taken *takenReadings
	pass := func(day ipa.Date) {
		if day != now {
			fmt.Fprintf(b, "{\"on\":%q}\n", day)
			now = day
		}
	}
	steps := n.entries()
	const usualLength = 160 // of most lines
	b.Grow(usualLength * len(steps))
	for _, e := range steps {
		switch act := e.act(); {
		case e.isMark():
			pass(e.on)
			if err := e.law.Check(); err != nil {
				return nil, &acts.BadAct{Verb: "encode", Field: "law", Says: err.Error(), Cure: "fix the law to a day that can be told"}
			}
			if e.law != law {
				fmt.Fprintf(b, "{\"law\":%q}\n", lawText(e.law))
			}
			for _, r := range changedReadings(taken, e.taken) {
				fmt.Fprintf(b, "{\"reading\":%q}\n", r)
			}
			law, taken = e.law, e.taken
		case act == nil: // a lapse, which may come on the day on which the law was fixed no longer
			now = ipa.Date{}
			pass(e.ruling.day)
		default:
			line, err := acts.Encode(act)
			if err != nil {
				return nil, err
			}
			b.Write(append(line, '\n'))
			now = e.ruling.day
		}
	}
	pass(n.now)
	if bad := unwritable(b.Bytes(), len(head)); bad != nil {
		return nil, bad
	}
	return b.Bytes(), nil
}

// historyHeader is the first line of a history.
type historyHeader struct {
	Notice string `json:"notice"`
	To     string `json:"to"`
}

// lawText is the text of a line that fixes the law; empty where it is fixed no longer.
func lawText(day ipa.Date) string {
	if day.IsZero() {
		return ""
	}
	return day.String()
}

// DecodeHistory reads a notice as [EncodeHistory] writes it, and does each act. Blank lines are passed over.
// How long it may be is said under Limits in the package's documentation. The error is a [*acts.ReadError] with the line: of what cannot be read, or of the first act that the law refuses
// or that is none, which it wraps.
func DecodeHistory(data []byte) (Notice, error) {
	var n Notice
	data = bytes.TrimPrefix(data, []byte(jsonline.Mark))
	if fault := notHistory(data); fault != nil {
		return n, unreadable(1, fault)
	}
	begun := false
	number, lines := 0, 0 // of the file, and of those that are not blank
	for line := range bytes.SplitSeq(data, []byte("\n")) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if lines++; lines > mostLines {
			return Notice{}, unreadable(number, &jsonline.Fault{Says: tooManyLines(), Cure: tooManyCure})
		}
		if !begun {
			begun = true
			var fault *jsonline.Fault
			if n, fault = decodeHeader(line); fault != nil {
				return Notice{}, unreadable(number, fault)
			}
			continue
		}
		if marked, is, err := n.mark(number, line); is {
			if err != nil {
				return Notice{}, err
			}
			n = marked
			continue
		}
		act, err := acts.Decode(line)
		if err != nil {
			return Notice{}, notDecoded(number, line, err)
		}
		if n, err = n.Do(act); err != nil {
			return Notice{}, refusedLine(number, err)
		}
	}
	if !begun {
		return Notice{}, &acts.ReadError{Line: 1, Says: "the history is empty", Cure: headerCure}
	}
	return n, nil
}

// notHistory says of a file that it is no lines of JSON at all, and what it is instead.
func notHistory(data []byte) *jsonline.Fault {
	if fault := jsonline.Foreign(data); fault != nil {
		return fault
	}
	return jsonline.Shape(data)
}

// notDecoded is the error of a line that is no act: it may be of a docket, or no object, or there is a comma after it.
func notDecoded(number int, line []byte, err error) error {
	if _, values, fault := jsonline.Object(line); fault == nil && values["when"] != nil {
		return unreadable(number, &jsonline.Fault{Field: "when", Says: "it is a line of a docket, which tells what is reported; a history has acts that were done on a day",
			Cure: `read it as a docket (replay -docket does), or write {"act":"give","by":"secretary of state","on":"2025-01-10"}`})
	}
	if object, comma := jsonline.Trailing(line); comma {
		return unreadable(number, &jsonline.Fault{Column: len([]rune(string(object))) + 1, Says: "a comma stands after the object", Cure: "leave it out"})
	}
	return lineError(number, err)
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
		return Notice{}, &jsonline.Fault{Field: "to", Says: err.Error(), Cure: headerCure}
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
	wrong := func(err error) error {
		return &acts.ReadError{Line: number, Field: key, Says: err.Error(), Cure: marks[key], Err: err}
	}
	if key == "reading" {
		doubt, reading, _ := strings.Cut(text, "=")
		if marked, err = n.UnderReading(doubt, reading); err != nil {
			return n, true, wrong(err)
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
		return n, true, unreadable(number, &jsonline.Fault{Field: key, Says: err.Error(), Cure: marks[key]})
	}
	if key == "law" {
		return n.Under(day), true, nil
	}
	if marked, err = n.On(day); err != nil {
		return n, true, &acts.ReadError{Line: number, Field: key, Says: err.Error(), Cure: "put the lines in the order of their days", Err: err}
	}
	return marked, true, nil
}

// lineError puts the line into the error of an act.
func lineError(line int, err error) error {
	var bad *acts.ReadError
	if errors.As(err, &bad) {
		bad.Line = line
	}
	return err
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
