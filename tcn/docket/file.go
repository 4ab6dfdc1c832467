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
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A noticeLine and an entryLine are the two kinds of line of a docket's file.
type noticeLine struct {
	Notice string                  `json:"notice"`
	To     actors.RelevantOperator `json:"to"`
}

type entryLine struct {
	When      When            `json:"when"`
	Known     When            `json:"known,omitzero"`
	Through   string          `json:"through,omitempty"`
	Later     []tellingLine   `json:"later,omitempty"`
	Notice    string          `json:"notice,omitempty"`
	Act       json.RawMessage `json:"act,omitempty"`
	Standing  Standing        `json:"standing"`
	Says      string          `json:"says"`
	Claims    []string        `json:"claims,omitempty"`
	Sources   []string        `json:"sources,omitempty"`
	Contested []string        `json:"contested,omitempty"`
	Unsure    bool            `json:"unsure,omitempty"`
	Planned   bool            `json:"planned,omitempty"`
	Chain     string          `json:"chain,omitempty"`
	If        []string        `json:"if,omitempty"`
}

type tellingLine struct {
	Known    When     `json:"known"`
	Through  string   `json:"through"`
	Standing Standing `json:"standing"`
}

// keys are what may stand in each kind of line.
var (
	noticeKeys = []string{"notice", "to"}
	entryKeys  = []string{"when", "known", "through", "later", "notice", "act", "standing", "says", "claims", "sources", "contested", "unsure", "planned", "chain", "if"}
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
	found, bad := keysOf(line)
	if bad != nil {
		return nil, nil, bad
	}
	allowed := entryKeys
	if slices.Contains(found, "to") {
		allowed = noticeKeys
	}
	for i, k := range found {
		switch {
		case !slices.Contains(allowed, k):
			return nil, nil, &acts.ReadError{Field: k, Says: "there is no such key", Cure: "use some of: " + strings.Join(allowed, ", ")}
		case slices.Contains(found[:i], k):
			return nil, nil, &acts.ReadError{Field: k, Says: "it stands twice", Cure: "write it once"}
		}
	}
	if slices.Contains(found, "to") {
		var l noticeLine
		if err := json.Unmarshal(line, &l); err != nil {
			return nil, nil, unfit(err)
		}
		return &Notice{l.Notice, l.To}, nil, nil
	}
	var l entryLine
	if err := json.Unmarshal(line, &l); err != nil {
		return nil, nil, unfit(err)
	}
	e := Entry{
		Happened: l.When, Known: l.Known, Through: l.Through, Notice: l.Notice, Standing: l.Standing, Says: l.Says, Claims: l.Claims,
		Record: l.Sources, Contested: l.Contested, Unsure: l.Unsure, Planned: l.Planned, Chain: l.Chain, If: l.If,
	}
	for _, t := range l.Later {
		e.Later = append(e.Later, Telling(t))
	}
	if len(l.Act) > 0 {
		act, bad := readAct(l.Act)
		if bad != nil {
			return nil, nil, bad
		}
		e.Act = act
	}
	return nil, &e, nil
}

// keysOf lists the keys of one object, and nothing after it.
func keysOf(line []byte) ([]string, *acts.ReadError) {
	if long := jsonline.TooLong(len(line)); long != nil {
		return nil, &acts.ReadError{Says: long.Says, Cure: long.Cure}
	}
	broken := &acts.ReadError{Says: "it is no object of JSON", Cure: `write one object on the line, such as {"when":"2025-01", …}`}
	if !utf8.Valid(line) || !json.Valid(line) {
		return nil, broken
	}
	d := json.NewDecoder(bytes.NewReader(line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, broken
	}
	var all []string
	for d.More() {
		t, err := d.Token()
		k, ok := t.(string)
		var value json.RawMessage
		if err != nil || !ok || d.Decode(&value) != nil {
			return nil, broken
		}
		if string(value) == "null" {
			return nil, &acts.ReadError{Field: k, Says: "it is null", Cure: "leave it out"}
		}
		all = append(all, k)
	}
	return all, nil
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

// someDay stands where an act of package tcn wants a day and a docket has none.
var someDay = ipa.Day(2025, 1, 1)

// readAct reads an act without a day.
func readAct(raw json.RawMessage) (acts.Act, *acts.ReadError) {
	found, bad := keysOf(raw)
	if bad != nil {
		bad.Field = "act"
		return nil, bad
	}
	if slices.Contains(found, "on") {
		return nil, &acts.ReadError{Field: "act.on", Says: "it has a day of its own", Cure: `leave it out: "when" says when`}
	}
	rest := bytes.TrimSpace(bytes.TrimPrefix(bytes.TrimSpace(raw), []byte("{")))
	dated := fmt.Appendf(nil, `{"on":%q`, someDay)
	if len(found) > 0 {
		dated = append(dated, ',')
	}
	act, err := acts.Decode(append(dated, rest...))
	var read *acts.ReadError
	if errors.As(err, &read) {
		read.Field = strings.TrimSuffix("act."+strings.TrimPrefix(read.Field, "act"), ".")
		return nil, read
	}
	return acts.Dated(act, ipa.Date{}), nil
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
	for _, e := range d.entries {
		l := entryLine{
			When: e.Happened, Known: e.Known, Through: e.Through, Notice: e.Notice, Standing: e.Standing, Says: e.Says, Claims: e.Claims,
			Sources: e.Record, Contested: e.Contested, Unsure: e.Unsure, Planned: e.Planned, Chain: e.Chain, If: e.If,
		}
		for _, t := range e.Later {
			l.Later = append(l.Later, tellingLine(t))
		}
		if e.Act != nil {
			raw, err := acts.Encode(acts.Dated(e.Act, someDay))
			if err != nil {
				return fmt.Errorf("docket: entry %d: %w", e.N, err)
			}
			l.Act = bytes.Replace(raw, fmt.Appendf(nil, `,"on":%q`, someDay), nil, 1)
		}
		if err := writeLine(w, l); err != nil {
			return fmt.Errorf("docket: entry %d: %w", e.N, err)
		}
	}
	return nil
}
