package docket

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// keys are what may stand in each kind of line.
var (
	noteKeys    = keysFor(noteLine{})
	actorKeys   = keysFor(actorLine{})
	noticeKeys  = keysFor(noticeLine{})
	tellingKeys = keysFor(tellingLine{})
	entryKeys   = keysFor(entryLine{})
)

// keysFor are the keys of a kind of line, in their order.
func keysFor(line any) (keys []string) {
	t := reflect.TypeOf(line)
	for field := range t.Fields() {
		key, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		keys = append(keys, key)
	}
	return keys
}

// A fileReader is what has been read of a file.
type fileReader struct {
	notices  []Notice
	entries  []Entry
	noticeAt []place // of each notice
	entryAt  []place // of each entry
	people   map[string]string
	called   map[string]acts.NoticeKind // the kinds that notices are called by, in a list or a table
	unnamed  bool                       // a line that names a notice or an actor could not be read
	flaws    []*acts.ReadError
	commas   int  // lines after the first that end with a comma
	comma1   int  // the place of the first among the flaws, from 1
	begun    bool // there was a line that is not blank
	over     bool // the rest of the file is not worth reading
}

func newFile() *fileReader { return &fileReader{people: maps.Clone(familiar)} }

// line reads one line.
func (f *fileReader) line(at place, line []byte) {
	at.text = line
	keys, values, bad := keysOf(line)
	if bad != nil {
		f.flaw(at, bad)
		return
	}
	has := func(key string) bool { return values[key] != nil }
	switch {
	case has("note") && !has("when"):
		f.fill(at, values, keys, noteKeys, new(noteLine))
	case has("actor") || has("is"):
		f.actor(at, values, keys)
	case has("to"):
		f.notice(at, values, keys)
	case has("who") || has("what"):
		f.wholly(at.line, &jsonline.Fault{Says: "it has who and what, as a row of a table has",
			Cure: `write the file as a table (CSV) with these headings, or each line with "act":{"act":"give","by":"secretary of state"}`})
	case isHistory(values):
		f.wholly(at.line, &jsonline.Fault{Says: "it is a line of a history, which has acts that were done on a day; a docket tells what is reported, by whom and since when",
			Cure: `read it as a history (whatnow does), or write {"when":"2025-01","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":…,"says":…,"sources":…}`})
	default:
		f.entry(at, values, keys)
	}
	if wrong, cure := tooMany(len(f.notices), len(f.entries)); wrong != "" {
		f.wholly(at.line, &jsonline.Fault{Says: wrong, Cure: cure})
	}
}

// isHistory reports whether a line is one of a history, in which acts stand by themselves.
func isHistory(values map[string]json.RawMessage) bool {
	return values["on"] != nil && values["when"] == nil && (len(values) == 1 || values["act"] != nil && values["act"][0] == '"')
}

// notice reads a line that names a notice.
func (f *fileReader) notice(at place, values map[string]json.RawMessage, keys []string) {
	var l noticeLine
	if text, ok := jsonline.Text(values["to"]); ok {
		if is := f.person(text); is != "" {
			values["to"] = quoted(is)
		}
	}
	if !f.fill(at, values, keys, noticeKeys, &l) {
		f.unnamed = true
		return
	}
	f.notices, f.noticeAt = append(f.notices, Notice{l.Notice, l.To, l.Kind}), append(f.noticeAt, at.kept())
}

// entry reads an entry.
func (f *fileReader) entry(at place, values map[string]json.RawMessage, keys []string) {
	var l entryLine
	ok := f.fill(at, values, keys, entryKeys, &l)
	e := Entry{
		Happened: l.When, Known: l.Known, Through: l.Through, Notice: l.Notice, Standing: l.Standing, Says: l.Says, Claims: l.Claims,
		Record: l.Sources, Contested: l.Contested, Unsure: l.Unsure, Planned: l.Planned, Chain: l.Chain, If: l.If, Unread: l.Unread,
	}
	wrong := func(bad *acts.ReadError) {
		f.flaw(at, bad)
		ok = false
	}
	for i, raw := range l.Later {
		spot := fmt.Sprintf("later[%d]", i)
		var t tellingLine
		found, told, bad := keysOf(raw, tellingKeys...)
		if bad != nil {
			wrong(inside(spot, bad))
			continue
		}
		if flaws := fill(told, found, tellingKeys, &t); len(flaws) > 0 {
			wrong(inside(spot, flaws[0]))
			continue
		}
		e.Later = append(e.Later, Telling(t))
	}
	if len(l.Act) > 0 {
		all, bad := readActs("act", f.named(l.Act), l.When)
		switch {
		case bad == nil:
			e.Act, e.Or = all[0], all[1:]
		case at.phrase:
			e.Unread, e.Notice, e.Chain = unread(f.named(l.Act), bad), "", ""
		default:
			wrong(f.unknown(bad))
		}
	}
	for i, raw := range l.Or {
		all, bad := readActs(fmt.Sprintf("or[%d]", i), f.named(raw), l.When)
		if bad != nil {
			wrong(f.unknown(bad))
		}
		e.Or = append(e.Or, all...)
	}
	if !ok { // it keeps its number
		e = Entry{}
		at.broken = true
	}
	f.entries, f.entryAt = append(f.entries, e), append(f.entryAt, at.kept())
}

// fill reads the values of a line into it, and says whether all could be read.
func (f *fileReader) fill(at place, values map[string]json.RawMessage, keys, allowed []string, line any) bool {
	flaws := fill(values, keys, allowed, line)
	for _, bad := range flaws {
		f.flaw(at, bad)
	}
	return len(flaws) == 0
}
