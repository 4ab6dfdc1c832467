package acts

import (
	"encoding"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
)

// Encode writes an act as a line of JSON without a newline: {"act":"give","by":"secretary of state","on":"2025-01-10"}.
// Keys are the fields' names in lower case with a hyphen between; fields that are zero are left out.
// Actors are in the text form of package actors. The error is a [*BadAct] for a nil act, an act by nobody, or one that is too long for a line.
func Encode(act Act) ([]byte, error) {
	var d Deed
	act, bad := Flatten(act, &d)
	if bad != nil {
		return nil, bad
	}
	b := make([]byte, 0, 256) // as most acts fit into
	b = append(append(append(b, `{"act":"`...), d.Number.String()...), '"')
	v := reflect.ValueOf(act)
	for i, key := range fieldKeys[d.Number] {
		field := v.Field(i)
		if field.IsZero() && key != "by" {
			continue
		}
		b = append(append(append(b, `,"`...), key...), `":`...)
		var err error
		if b, err = appendField(b, field.Interface()); err != nil {
			return nil, &BadAct{d.Number.String(), v.Type().Field(i).Name, err.Error(), "put a value there that has a text"}
		}
	}
	b = append(b, '}')
	if long := jsonline.TooLong(len(b)); long != nil {
		return nil, &BadAct{d.Number.String(), "act", long.Says, long.Cure}
	}
	return b, nil
}

// appendField writes a field as encoding/json does, which is asked only for what is more than a text, a number or true, and for what has no text.
func appendField(b []byte, field any) ([]byte, error) {
	if a, ok := field.(actors.Actor); ok {
		if err := actors.Check(a); err != nil {
			return nil, err
		}
	}
	switch f := field.(type) {
	case encoding.TextMarshaler:
		if text, err := f.MarshalText(); err == nil && isPlain(text) {
			return append(append(append(b, '"'), text...), '"'), nil
		}
	case string:
		if isPlain(f) {
			return append(append(append(b, '"'), f...), '"'), nil
		}
	case bool:
		return strconv.AppendBool(b, f), nil
	case int:
		return strconv.AppendInt(b, int64(f), 10), nil
	}
	value, err := json.Marshal(field)
	return append(b, value...), err
}

// isPlain reports whether a text stands in JSON as it is, with nothing in it that encoding/json escapes.
func isPlain[T string | []byte](text T) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ' || c > '~', c == '"', c == '\\', c == '<', c == '>', c == '&':
			return false
		}
	}
	return true
}

// fieldKeys are the keys of the fields of each type of act, by its number.
var fieldKeys = func() (all [Numbers][]string) {
	for n := 1; n < Numbers; n++ {
		for f := range reflect.TypeOf(kindLines[n].Zero).Fields() {
			all[n] = append(all[n], hyphened(f.Name))
		}
	}
	return all
}()

// Keys lists the keys that a line of JSON can have for an act of this type, besides "act", in their order. A nil act has none.
func Keys(act Act) []string {
	var d Deed
	if _, ok := d.set(act); !ok {
		return nil
	}
	return slices.Clone(fieldKeys[d.Number])
}

// hyphened is a field's name as a key: ForAnother is "for-another".
func hyphened(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r < 'a' {
			b.WriteByte('-')
		}
		b.WriteString(strings.ToLower(string(r)))
	}
	return b.String()
}
