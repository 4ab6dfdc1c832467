package docket

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A noticeLine, an actorLine, a noteLine and an entryLine are the kinds of line of a docket's file.
type noticeLine struct {
	Notice string                  `json:"notice"`
	To     actors.RelevantOperator `json:"to"`
	Kind   acts.NoticeKind         `json:"kind,omitzero"`
}

// An actorLine gives an actor a short name, for the lines after it.
type actorLine struct {
	Actor string `json:"actor"` // The short name.
	Is    string `json:"is"`    // The actor whom it names, such as relevant operator: Acme.
}

// A noteLine is a comment.
type noteLine struct {
	Note string `json:"note"` // What is noted: it is passed over.
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
	Unread    string            `json:"unread,omitempty"`
}

type tellingLine struct {
	Known    When     `json:"known"`
	Through  string   `json:"through"`
	Standing Standing `json:"standing"`
}

// Read reads a docket from JSON Lines, as [Docket.Write] writes it, or from a table, as [Docket.WriteCSV] does. A line of JSON names a notice and
// its recipient, gives an actor a short name, is a note, which is passed over, or is an entry; the entries stand in the order of their days.
// A line that names a notice may say of what kind it is, as "kind":"national security notice"; one that says nothing is a technical capability notice.
// In a list of dates and in a table a notice is of the kind by whose words the lines call it: "a national security notice", "the data retention notice".
// Blank lines are passed over:
//
//	{"note":"as The Gazette tells it"}
//	{"actor":"acme","is":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
//	{"notice":"first","to":"acme"}
//	{"when":"2025-01","known":"2025-02-07","through":"The Gazette","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given Acme a notice.","sources":["The Gazette, 7 February 2025"]}
//
// The act is written as package tcn writes acts, without its day: "when" says when. The keys of an entry are those of [Entry] in small letters, with "when"
// for Happened and "sources" for Record. A short name stands for the actor in the lines after that which gives it, in letters of either case; "home office",
// "home secretary", "investigatory powers tribunal" and "ipt" are known, and a role may have capitals and an article. Where no line names a notice, those are meant that the entries name,
// each given to the one operator that acts on it, or else to a person unnamed. Where a list is wanted, one value alone is a list of one.
//
// A table is CSV with a row of headings, with a comma, a semicolon or a tab between the cells. The columns may stand in any order: when, known,
// who says so, outlet, who, did what, to what notice, in whose words, source; and besides, for what else an entry has: details, or, told again, claims,
// contested, if, unsure, planned, chain, to whom, is, kind of notice. A row with "who" and "is" alone gives a short name, one with "to what notice" and "is" or
// "to whom" names a notice, and one that begins with # is a note. What is left empty is taken from what stands beside it: wording that does not report is told
// as the outlet's, the source is the outlet with its day, and the standing is attributed where an outlet or a source is named. A name under "who" that is
// the notice's is its operator's; whoever claims is a claimant, and whoever publishes the press. What was done may be a word of the press with what belongs to it; a part of a month or a year
// is the whole of it, and a day in numbers that can be two is what the other days of the table show. A table has at most 16 MiB.
//
// A table in plain words is read as it stands. A cell may tell in one sentence who did what; a date may be in words ("7th February", "spring 2025", "around
// September", "before" or "between" dates), and its year and month may stand in columns of their own; rows out of order are put in the order of their days; a name
// is the operator's if a notice is given to it, and otherwise that of whoever does what it does; what "is due to" happen is planned; a table that names no source
// anywhere is its own. What somebody is taken to be is said in the wording. Whoever tells of a thing, as in "UK drops demand, says Gabbard", did nothing of it.
// What cannot be read as an act is no error there: the entry is kept, with the reason in [Entry].Unread, and is not judged; but one word that is no act's is an
// error in a table that says on whose word things stand. A file without headings whose lines begin with a day and a colon or a dash, "7 February 2025: Acme
// complained (The Post)", is such a table too; a day may also stand on a line of its own, over what happened on it. So is a table in Markdown; the marks of Markdown,
// of a wiki and of HTML around words are passed over, as are the numbers before lines, and lines around a table in Markdown. A second column for what happened is
// wording, a second for where it is told is a source too, and what is "TBC" is planned, on no day before that of the row above it.
//
// The file may begin with a byte order mark, and its lines may end either way. The error tells the first 20 things that are wrong and how many more there are; each is a
// [*acts.ReadError] with the line, the key, or the column of the table, and the cure.
func Read(r io.Reader) (Docket, error) {
	in := bufio.NewReaderSize(r, headOfFile)
	f := newFile()
	head, err := in.Peek(headOfFile)
	if err != nil && !errors.Is(err, io.EOF) {
		return Docket{}, unreadable(1, err)
	}
	if bytes.HasPrefix(head, []byte(jsonline.Mark)) {
		head = head[len(jsonline.Mark):]
		_, _ = in.Discard(len(jsonline.Mark)) // it is in memory
	}
	switch fault := jsonline.Foreign(head); {
	case fault != nil:
		f.wholly(1, fault)
	case isTable(head):
		f.table(in)
	case isList(head):
		f.list(in)
	default:
		if fault = jsonline.Shape(head); fault != nil {
			f.wholly(1+bytes.Count(head[:len(head)-len(bytes.TrimLeft(head, " \t\r\n"))], []byte("\n")), fault)
			break
		}
		f.lines(in)
	}
	return f.docket()
}

// headOfFile is how much of a file is looked at to see what it is.
const headOfFile = 1 << 14

// lines reads lines of JSON.
func (f *fileReader) lines(r io.Reader) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, jsonline.Longest+len("\r\n"))
	n := 0
	for !f.over && lines.Scan() {
		n++
		if line := lines.Bytes(); !utf8.Valid(line) {
			f.wholly(n, jsonline.NotUTF8())
		} else if len(bytes.TrimSpace(line)) > 0 {
			line, comma := jsonline.Trailing(line)
			if comma {
				f.comma(n, utf8.RuneCount(line)+1)
			}
			begun := f.begun
			if f.line(place{line: n}, line); !begun && bytes.TrimSpace(line)[0] != '{' { // what begins so has no line of JSON
				f.flaws[0].Says = "it is no list of dates, no table with headings that are known and no object of JSON"
				f.flaws[0].Cure = `write lines such as "7 February 2025: Acme complained to the tribunal (The Post)", or a table (CSV) that begins with a row of headings, such as date, who, what, source`
				f.over = true
			}
			f.begun = true
		}
	}
	switch err := lines.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		f.wholly(n+1, jsonline.TooLong(jsonline.Longest+1))
	case err != nil:
		f.flaw(place{}, unreadable(n+1, err))
	}
}

// unreadable is the error of a file that cannot be read to its end.
func unreadable(line int, err error) *acts.ReadError {
	return &acts.ReadError{Line: line, Says: jsonline.Plain(err), Cure: "hand in what can be read to its end", Err: err}
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
		if err := writeLine(w, noticeLine{Notice: n.Name, To: n.To, Kind: n.Kind}); err != nil {
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
		Sources: e.Record, Contested: e.Contested, Unsure: e.Unsure, Planned: e.Planned, Chain: e.Chain, If: e.If, Unread: e.Unread,
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
