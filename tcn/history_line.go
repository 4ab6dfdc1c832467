package tcn

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

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
	if fault := unknownFormat(values["format"]); fault != nil {
		return Notice{}, fault
	}
	for _, key := range keys {
		if key != "notice" && key != "to" && key != "kind" && key != "format" {
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
	kind, fault := decodeKind(values["kind"])
	return NewOf(kind, name, to), fault
}

// decodeKind reads the kind of the notice, which the first line of a history may have.
func decodeKind(value json.RawMessage) (kind acts.NoticeKind, fault *jsonline.Fault) {
	if value == nil {
		return acts.TechnicalCapability, nil
	}
	text, ok := jsonline.Text(value)
	switch {
	case !ok:
		return 0, jsonline.NoText(value, "kind", kindCure())
	case text == "":
		return 0, &jsonline.Fault{Field: "kind", Says: "it is empty", Cure: kindCure()}
	}
	if err := kind.UnmarshalText([]byte(text)); err != nil {
		return 0, &jsonline.Fault{Field: "kind", Says: jsonline.Plain(err), Cure: kindCure()}
	}
	return kind, nil
}

// kindCure says which kinds there are.
func kindCure() string {
	var b strings.Builder
	for kind := range acts.NoticeKinds() {
		if kind != acts.TechnicalCapability {
			b.WriteString(" or ")
		}
		b.WriteString(strconv.Quote(kind.String()))
	}
	return "write " + b.String() + ", or leave it out for the first of them"
}

// historyFormat is the version of a history's form. A first line without one is of the first.
const historyFormat = 1

const laterFormatCure = "read it with a later version of the library"

// unknownFormat says of the version that a first line names that it is another than this, if so; a line may name none.
func unknownFormat(value []byte) *jsonline.Fault {
	if value == nil {
		return nil
	}
	fault := &jsonline.Fault{Field: "format", Cure: fmt.Sprintf("leave it out, or write %d", historyFormat)}
	switch n, err := strconv.Atoi(string(value)); {
	case err != nil || n < 1:
		fault.Says = jsonline.Clip(value) + " is no version of a history"
	case n > historyFormat:
		fault.Says = fmt.Sprintf("the history is of format %d, and this library reads format %d", n, historyFormat)
		fault.Cure = laterFormatCure
	default:
		return nil
	}
	return fault
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
	cure := "put what is missing before this line"
	if refused := new(Refusal); errors.As(err, &refused) && !slices.ContainsFunc(refused.Ruling.Grounds(), isCurable) {
		cure = "leave the line out, or put right what the lines before it say"
	}
	return &acts.ReadError{Line: line, Field: "act", Says: err.Error(), Cure: cure, Err: err}
}

// isCurable reports whether somebody can see to a ground for which the act is void.
func isCurable(g Ground) bool { return g.Effect == Void && g.By != 0 }
