package docket

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A noticeLine and an entryLine are the two kinds of line of a docket's file.
type noticeLine struct {
	Notice string                  `json:"notice"`
	To     actors.RelevantOperator `json:"to"`
}

type entryLine struct {
	When      When              `json:"when"`
	Known     When              `json:"known,omitzero"`
	Through   string            `json:"through,omitempty"`
	Later     []json.RawMessage `json:"later,omitempty"`
	Notice    string            `json:"notice,omitempty"`
	Act       json.RawMessage   `json:"act,omitempty"`
	Or        []json.RawMessage `json:"or,omitempty"`
	Standing  Standing          `json:"standing"`
	Says      string            `json:"says"`
	Claims    []string          `json:"claims,omitempty"`
	Sources   []string          `json:"sources,omitempty"`
	Contested []string          `json:"contested,omitempty"`
	Unsure    bool              `json:"unsure,omitempty"`
	Planned   bool              `json:"planned,omitempty"`
	Chain     string            `json:"chain,omitempty"`
	If        []string          `json:"if,omitempty"`
}

type tellingLine struct {
	Known    When     `json:"known"`
	Through  string   `json:"through"`
	Standing Standing `json:"standing"`
}

// keys are what may stand in each kind of line.
var (
	noticeKeys  = []string{"notice", "to"}
	tellingKeys = []string{"known", "through", "standing"}
	entryKeys   = []string{"when", "known", "through", "later", "notice", "act", "or", "standing", "says", "claims", "sources", "contested", "unsure", "planned", "chain", "if"}
)

// Read reads a docket from JSON Lines, as [Docket.Write] writes it. A line names a notice and its recipient, or is an entry; the entries
// stand in the order of their days. Blank lines are passed over:
//
//	{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
//	{"when":"2025-01","known":"2025-02-07","through":"The Gazette","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given Acme a notice.","sources":["The Gazette, 7 February 2025"]}
//
// The act is written as package tcn writes acts, without its day: "when" says when. The keys of an entry are those of [Entry] in small letters, with "when"
// for Happened and "sources" for Record. Errors are [*acts.ReadError] with the line, the key and the cure, or those of [New].
func Read(r io.Reader) (Docket, error) {
	var notices []Notice
	var entries []Entry
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, jsonline.Longest+len("\r\n"))
	n := 0
	for lines.Scan() {
		n++
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		notice, entry, bad := readLine(lines.Bytes())
		switch {
		case bad != nil:
			bad.Line = n
			return Docket{}, bad
		case notice != nil:
			notices = append(notices, *notice)
		default:
			entries = append(entries, *entry)
		}
		if wrong, cure := tooMany(len(notices), len(entries)); wrong != "" {
			return Docket{}, &acts.ReadError{Line: n, Says: wrong, Cure: cure}
		}
	}
	if errors.Is(lines.Err(), bufio.ErrTooLong) {
		long := jsonline.TooLong(jsonline.Longest + 1)
		return Docket{}, &acts.ReadError{Line: n + 1, Says: long.Says, Cure: long.Cure, Err: bufio.ErrTooLong}
	}
	if err := lines.Err(); err != nil {
		return Docket{}, &acts.ReadError{Line: n + 1, Says: err.Error(), Cure: "hand in what can be read to its end", Err: err}
	}
	return New(notices, entries)
}

// readLine reads one line, as a notice if it has "to" and as an entry otherwise.
func readLine(line []byte) (*Notice, *Entry, *acts.ReadError) {
	_, values, bad := keysOf(line)
	if bad != nil {
		return nil, nil, bad
	}
	if _, is := values["to"]; is {
		var l noticeLine
		if _, _, bad := keysOf(line, noticeKeys...); bad != nil {
			return nil, nil, bad
		}
		if err := json.Unmarshal(line, &l); err != nil {
			return nil, nil, unfit(err)
		}
		return &Notice{l.Notice, l.To}, nil, nil
	}
	if _, _, bad := keysOf(line, entryKeys...); bad != nil {
		return nil, nil, bad
	}
	e, bad := readEntry(line)
	return nil, e, bad
}

// readEntry reads an entry.
func readEntry(line []byte) (*Entry, *acts.ReadError) {
	var l entryLine
	if err := json.Unmarshal(line, &l); err != nil {
		return nil, unfit(err)
	}
	e := Entry{
		Happened: l.When, Known: l.Known, Through: l.Through, Notice: l.Notice, Standing: l.Standing, Says: l.Says, Claims: l.Claims,
		Record: l.Sources, Contested: l.Contested, Unsure: l.Unsure, Planned: l.Planned, Chain: l.Chain, If: l.If,
	}
	for i, raw := range l.Later {
		place := fmt.Sprintf("later[%d]", i)
		if _, _, bad := keysOf(raw, tellingKeys...); bad != nil {
			return nil, inside(place, bad)
		}
		var t tellingLine
		if err := json.Unmarshal(raw, &t); err != nil {
			return nil, inside(place, unfit(err))
		}
		e.Later = append(e.Later, Telling(t))
	}
	if len(l.Act) > 0 {
		all, bad := readActs("act", l.Act, l.When)
		if bad != nil {
			return nil, bad
		}
		e.Act, e.Or = all[0], all[1:]
	}
	for i, raw := range l.Or {
		all, bad := readActs(fmt.Sprintf("or[%d]", i), raw, l.When)
		if bad != nil {
			return nil, bad
		}
		e.Or = append(e.Or, all...)
	}
	return &e, nil
}

// keysOf reads one object, and nothing after it: its keys, which are some of those that are allowed, once each, and its values.
func keysOf(line []byte, allowed ...string) ([]string, map[string]json.RawMessage, *acts.ReadError) {
	keys, values, fault := jsonline.Object(line)
	switch {
	case fault != nil && fault.Field == "" && jsonline.TooLong(len(line)) == nil && jsonline.Legible(line) == nil:
		return nil, nil, &acts.ReadError{Says: "it is no object of JSON", Cure: `write one object on the line, such as {"when":"2025-01", …}`}
	case fault != nil:
		return nil, nil, &acts.ReadError{Field: fault.Field, Says: fault.Says, Cure: fault.Cure}
	}
	for _, k := range keys {
		switch {
		case len(allowed) > 0 && !slices.Contains(allowed, k):
			return nil, nil, &acts.ReadError{Field: k, Says: "there is no such key", Cure: "use some of: " + strings.Join(allowed, ", ")}
		case string(values[k]) == "null":
			return nil, nil, &acts.ReadError{Field: k, Says: "it is null", Cure: "leave it out"}
		}
	}
	return keys, values, nil
}

// inside puts the place of an object into what is wrong with it.
func inside(place string, bad *acts.ReadError) *acts.ReadError {
	bad.Field = strings.TrimSuffix(place+"."+bad.Field, ".")
	return bad
}

// unfit says that a value does not fit its key.
func unfit(err error) *acts.ReadError {
	bad := &acts.ReadError{Says: err.Error(), Cure: `write dates, words and texts in quotation marks, lists in square brackets, and true or false without`, Err: err}
	var typed *json.UnmarshalTypeError
	if errors.As(err, &typed) {
		bad.Field = typed.Field
	}
	return bad
}

// writeLine writes a line, if it is not longer than any that is read.
func writeLine(w io.Writer, line any) error {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(line); err != nil {
		return err
	}
	if long := jsonline.TooLong(b.Len() - len("\n")); long != nil {
		return &acts.ReadError{Says: long.Says, Cure: long.Cure}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// Write writes the docket as JSON Lines, for [Read] to read back. A line that is longer than Read takes is an error.
func (d Docket) Write(w io.Writer) error {
	for _, n := range d.notices {
		if err := writeLine(w, noticeLine{Notice: n.Name, To: n.To}); err != nil {
			return fmt.Errorf("docket: notice %s: %w", clip(n.Name), err)
		}
	}
	for i := range d.entries {
		l, err := d.entries[i].line()
		if err == nil {
			err = writeLine(w, l)
		}
		if err != nil {
			return fmt.Errorf("docket: entry %d: %w", d.entries[i].N, err)
		}
	}
	return nil
}

// line is an entry as it is written.
func (e *Entry) line() (entryLine, error) {
	l := entryLine{
		When: e.Happened, Known: e.Known, Through: e.Through, Notice: e.Notice, Standing: e.Standing, Says: e.Says, Claims: e.Claims,
		Sources: e.Record, Contested: e.Contested, Unsure: e.Unsure, Planned: e.Planned, Chain: e.Chain, If: e.If,
	}
	for _, t := range e.Later {
		raw, err := json.Marshal(tellingLine(t))
		if err != nil {
			return l, err
		}
		l.Later = append(l.Later, raw)
	}
	if e.Act == nil {
		return l, nil
	}
	var err error
	l.Act, err = e.Happened.encoded(e.Act)
	for _, act := range e.Or {
		raw, bad := e.Happened.encoded(act)
		if err == nil {
			err = bad
		}
		l.Or = append(l.Or, raw)
	}
	return l, err
}

// encoded is an act as a line has it, without its day.
func (w When) encoded(act acts.Act) (json.RawMessage, error) {
	laid, bad := w.laid(act)
	if bad != nil {
		return nil, bad
	}
	raw, err := acts.Encode(laid)
	return bytes.Replace(raw, fmt.Appendf(nil, `,"on":%q`, acts.On(laid)), nil, 1), err
}
