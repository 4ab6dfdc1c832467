package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
)

// A valueReader reads the values of a line, and keeps the first error.
type valueReader struct {
	values map[string]json.RawMessage
	err    error
}

func (r *valueReader) fail(key, says string) {
	if r.err == nil {
		r.err = fmt.Errorf("%s: %s", key, says)
	}
}

func (r *valueReader) text(key string) string {
	text, ok := jsonline.Text(r.values[key])
	if !ok {
		r.fail(key, "it is no text")
	}
	return text
}

func (r *valueReader) number(key string) int {
	n, err := strconv.Atoi(string(r.values[key]))
	if err != nil || n < 0 || strconv.Itoa(n) != string(r.values[key]) {
		r.fail(key, "it is no whole number")
	}
	return n
}

func (r *valueReader) time(key string) time.Time {
	at, err := time.Parse(time.RFC3339Nano, r.text(key))
	if err != nil || at.Location() != time.UTC {
		r.fail(key, "it is no time of RFC 3339 in UTC")
	}
	return at
}

func (r *valueReader) hash(key string) string {
	text := r.text(key)
	if !isHash(text) {
		r.fail(key, "it is no hash")
	}
	return text
}

// word reads a value of an enumeration, and not its zero.
func (r *valueReader) word(key string, into interface{ UnmarshalText([]byte) error }) {
	text := r.text(key)
	if err := into.UnmarshalText([]byte(text)); err != nil || text == "" {
		r.fail(key, "it is no word that stands there")
	}
}

// grounds reads a list of texts.
func (r *valueReader) grounds(key string) []string {
	all := []string{}
	if text := r.values[key]; string(text) == "[]" {
		return all
	}
	if err := json.Unmarshal(r.values[key], &all); err != nil || all == nil {
		r.fail(key, "it is no list of texts")
	}
	return all
}

// A tableReader reads versions of tables, and keeps the last: most records of a journal have the one of the record before.
type tableReader struct {
	text   string
	tables Tables
}

// read reads the version of the tables.
func (l *tableReader) read(r *valueReader) Tables {
	const key = "tables"
	if l.text != "" && string(r.values[key]) == l.text {
		return l.tables
	}
	keys, values, fault := jsonline.Object(r.values[key])
	if fault != nil || !slices.Equal(keys, []string{"law", "checked"}) {
		r.fail(key, "it is no version of tables")
		return Tables{}
	}
	in := valueReader{values: values}
	t := Tables{Law: in.hash("law")}
	day, err := ipa.ParseDate(in.text("checked"))
	if t.Checked = day; err != nil || in.err != nil {
		r.fail(key, "it is no version of tables")
		return Tables{}
	}
	l.text, l.tables = string(r.values[key]), t
	return t
}

func parseHeader(values map[string]json.RawMessage) (Header, error) {
	r := valueReader{values: values}
	h := Header{N: r.number("n"), Format: r.number("format"), Journal: r.text("journal"), Notice: r.text("notice"), Recorded: r.time("recorded"), By: r.text("by")}
	if person, err := actors.Parse(r.text("to")); err != nil {
		r.fail("to", jsonline.Plain(err))
	} else if to, ok := person.(actors.RelevantOperator); !ok {
		r.fail("to", "it is no relevant operator")
	} else {
		h.To = to
	}
	if values["kind"] != nil {
		if r.word("kind", &h.Kind); kindOf(h.Kind) == 0 {
			r.fail("kind", "where it stands, it is of another kind of notice than a technical capability notice")
		}
	}
	if h.N != 0 || h.Format != format {
		r.fail("format", "it is no first record of a format that is known")
	}
	if !isName(h.Journal) {
		r.fail("journal", "it is no name of a journal")
	}
	return h, r.err
}

func (l *tableReader) parseRecord(values map[string]json.RawMessage) (Record, error) {
	r := valueReader{values: values}
	record := Record{
		N: r.number("n"), Journal: r.text("journal"), Act: bytes.Clone(values["act"]), Recorded: r.time("recorded"), By: r.text("by"),
		Ruled: Ruled{Rule: r.text("rule")}, Tables: l.read(&r), Prev: r.hash("prev"),
	}
	r.word("kind", &record.Kind)
	r.word("effect", &record.Effect)
	record.Grounds = r.grounds("grounds")
	switch {
	case record.N == 0:
		r.fail("n", "it is no number of a record")
	case !bytes.HasPrefix(record.Act, []byte("{")):
		r.fail("act", "it is no object")
	case (record.Kind == Attempt) != record.refused():
		r.fail("kind", "what the law refused was an attempt, and nothing else was")
	}
	return record, r.err
}
