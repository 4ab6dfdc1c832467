package docket

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
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
	unnamed  bool // a line that names a notice or an actor could not be read
	flaws    []*acts.ReadError
	commas   int  // lines after the first that end with a comma
	comma1   int  // the place of the first among the flaws, from 1
	begun    bool // there was a line that is not blank
	over     bool // the rest of the file is not worth reading
}

// familiar are names that the press has for offices, and what they are as actors.
var familiar = map[string]string{
	"home office": "secretary of state", "home secretary": "secretary of state",
	"investigatory powers tribunal": "tribunal", "ipt": "tribunal",
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

// actor reads a line that gives a short name.
func (f *fileReader) actor(at place, values map[string]json.RawMessage, keys []string) {
	var l actorLine
	name := func() string { return folded(l.Actor) }
	switch ok := f.fill(at, values, keys, actorKeys, &l); {
	case !ok:
	case name() == "":
		f.flaw(at, &acts.ReadError{Field: "actor", Says: "it is missing", Cure: "write the short name"})
	case isActor(l.Actor):
		f.flaw(at, &acts.ReadError{Field: "actor", Says: clip(l.Actor) + " is an actor as it stands", Cure: "give a name that is none, such as acme"})
	case f.people[name()] != "" && familiar[name()] == "":
		f.flaw(at, &acts.ReadError{Field: "actor", Says: clip(l.Actor) + " is named twice", Cure: "give each actor a name of its own"})
	default:
		if is := f.person(l.Is); is != "" && strings.Contains(l.Is, ":") && !isActor(l.Is) {
			l.Is = is // a role with capitals
		}
		if _, err := actors.Parse(l.Is); err != nil {
			f.flaw(at, &acts.ReadError{Field: "is", Says: jsonline.Plain(err), Cure: `such as "relevant operator: Acme; telecommunications"`})
			break
		}
		f.people[name()] = l.Is
		return
	}
	f.unnamed = true
}

// isActor reports whether a text is an actor's as it stands.
func isActor(text string) bool {
	_, err := actors.Parse(text)
	return err == nil
}

// folded is a name as names are compared: in small letters, with single spaces.
func folded(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

// person is who is meant by a text that is no actor's as it stands: a short name, or an office in other letters or with an article, as "the
// Tribunal". It is empty if nobody is.
func (f *fileReader) person(text string) string {
	if is := f.people[folded(text)]; is != "" {
		return is
	}
	role, rest, named := strings.Cut(text, ":")
	office := strings.TrimPrefix(folded(role), "the ")
	if is := f.people[office]; is != "" && !named {
		return is
	}
	if named {
		office += ":" + rest
	}
	if isActor(office) {
		return office
	}
	return ""
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
	f.notices, f.noticeAt = append(f.notices, Notice{l.Notice, l.To}), append(f.noticeAt, at.kept())
}

// entry reads an entry.
func (f *fileReader) entry(at place, values map[string]json.RawMessage, keys []string) {
	var l entryLine
	ok := f.fill(at, values, keys, entryKeys, &l)
	e := Entry{
		Happened: l.When, Known: l.Known, Through: l.Through, Notice: l.Notice, Standing: l.Standing, Says: l.Says, Claims: l.Claims,
		Record: l.Sources, Contested: l.Contested, Unsure: l.Unsure, Planned: l.Planned, Chain: l.Chain, If: l.If,
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
		if bad != nil {
			wrong(f.unknown(bad))
		} else {
			e.Act, e.Or = all[0], all[1:]
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

// fill reads the values of an object into a line of some kind, each by its key, and says all that is wrong with them.
func fill(values map[string]json.RawMessage, keys, allowed []string, line any) (flaws []*acts.ReadError) {
	v := reflect.ValueOf(line).Elem()
	for _, key := range keys {
		bad := keyFault(key, values[key], allowed)
		if bad == nil {
			bad = fillOne(values[key], key, v.Field(slices.Index(allowed, key)))
		}
		if bad != nil {
			flaws = append(flaws, bad)
		}
	}
	return flaws
}

// fillOne reads one value.
func fillOne(raw json.RawMessage, key string, into reflect.Value) *acts.ReadError {
	bad := func(says, cure string) *acts.ReadError { return &acts.ReadError{Field: key, Says: says, Cure: cure} }
	switch to := into.Addr().Interface().(type) {
	case *bool:
		if json.Unmarshal(raw, to) != nil {
			return bad(jsonline.Clip(raw)+" is neither true nor false", "write true or false, without quotation marks, or leave it out")
		}
	case *string:
		return textOf(raw, key, to)
	case encoding.TextUnmarshaler:
		var text string
		if wrong := textOf(raw, key, &text); wrong != nil {
			return wrong
		}
		if err := to.UnmarshalText([]byte(text)); err != nil {
			says, cure, _ := strings.Cut(jsonline.Plain(err), "; ")
			return bad(says, cure)
		}
	case *json.RawMessage:
		*to = raw
	case *[]json.RawMessage:
		*to = listOf(raw)
	case *[]string:
		for i, item := range listOf(raw) {
			var text string
			if wrong := textOf(item, fmt.Sprintf("%s[%d]", key, i), &text); wrong != nil {
				return wrong
			}
			*to = append(*to, text)
		}
	}
	return nil
}

// textOf reads a text.
func textOf(raw json.RawMessage, key string, into *string) *acts.ReadError {
	text, ok := jsonline.Text(raw)
	if !ok {
		fault := jsonline.NoText(raw, key, "write it in quotation marks")
		return &acts.ReadError{Field: fault.Field, Says: fault.Says, Cure: fault.Cure}
	}
	*into = text
	return nil
}

// listOf are the values of a list. One value alone is a list of one.
func listOf(raw json.RawMessage) (list []json.RawMessage) {
	if json.Unmarshal(raw, &list) != nil {
		return []json.RawMessage{raw}
	}
	return list
}

// keysOf reads one object, and nothing after it: its keys, which are some of those that are allowed, once each, and its values.
func keysOf(line []byte, allowed ...string) ([]string, map[string]json.RawMessage, *acts.ReadError) {
	keys, values, fault := jsonline.Object(line)
	if fault != nil && fault.Field == "" && jsonline.TooLong(len(line)) == nil && jsonline.Legible(line) == nil {
		if fault = jsonline.Broken(line); fault == nil { // two objects, say
			fault = &jsonline.Fault{Says: "it is no object of JSON", Cure: `write one object on the line, such as {"when":"2025-01", …}`}
		}
	}
	if fault != nil {
		return nil, nil, &acts.ReadError{Field: fault.Field, Column: fault.Column, Says: fault.Says, Cure: fault.Cure}
	}
	for _, k := range keys {
		if len(allowed) == 0 {
			break
		}
		if bad := keyFault(k, values[k], allowed); bad != nil {
			return nil, nil, bad
		}
	}
	return keys, values, nil
}

// keyFault says what is wrong with a key, or with having nothing under it.
func keyFault(key string, value json.RawMessage, allowed []string) *acts.ReadError {
	switch {
	case !slices.Contains(allowed, key):
		return &acts.ReadError{Field: key, Says: "there is no such key", Cure: "use some of: " + strings.Join(allowed, ", ")}
	case string(value) == "null":
		return &acts.ReadError{Field: key, Says: "it is null", Cure: "leave it out"}
	}
	return nil
}

// inside puts the place of an object into what is wrong with it.
func inside(place string, bad *acts.ReadError) *acts.ReadError {
	bad.Field, bad.Column = strings.TrimSuffix(place+"."+bad.Field, "."), 0
	return bad
}

// named is an act with the actors in the place of their short names.
func (f *fileReader) named(act json.RawMessage) json.RawMessage {
	keys, values, fault := jsonline.Object(act)
	if fault != nil {
		return act
	}
	verb, _ := jsonline.Text(values["act"])
	changed := false
	persons, is := personKeys[verb]
	if !is { // a word of the press, say
		persons = []string{"by", "with", "whom"}
	}
	for _, key := range keys {
		if !slices.Contains(persons, key) {
			continue
		}
		if text, ok := jsonline.Text(values[key]); ok && !isActor(text) {
			if is := f.person(text); is != "" {
				values[key], changed = quoted(is), true
			}
		}
	}
	if !changed {
		return act
	}
	return object(keys, values)
}

// object is an object of JSON.
func object(keys []string, values map[string]json.RawMessage) json.RawMessage {
	var b bytes.Buffer
	for i, key := range keys {
		b.WriteByte("{,"[min(i, 1)])
		b.Write(quoted(key))
		b.WriteByte(':')
		b.Write(values[key])
	}
	b.WriteByte('}')
	return b.Bytes()
}

// personKeys are the keys under which each act has an actor, by its word.
var personKeys = func() map[string][]string {
	all := make(map[string][]string)
	for act := range acts.All() {
		for field := range reflect.TypeOf(act).Fields() {
			if field.Type.Implements(reflect.TypeFor[actors.Actor]()) {
				all[acts.Verb(act)] = append(all[acts.Verb(act)], strings.ToLower(field.Name))
			}
		}
	}
	return all
}()

// unknown adds to the cure of a name that is no actor how one is given.
func (f *fileReader) unknown(bad *acts.ReadError) *acts.ReadError {
	if strings.Contains(bad.Says, " is not a role") {
		bad.Cure += `; or give the actor a short name first: its name under "actor" or "who", and what it is under "is", such as relevant operator: Acme`
	}
	return bad
}
