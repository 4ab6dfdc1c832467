package acts

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
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
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"act":%q`, d.Number)
	v := reflect.ValueOf(act)
	for i := range v.NumField() {
		key := fieldKeys[d.Number][i]
		if v.Field(i).IsZero() && key != "by" {
			continue
		}
		value, err := encodeField(v.Field(i))
		if err != nil {
			return nil, &BadAct{d.Number.String(), v.Type().Field(i).Name, err.Error(), "put a value there that has a text"}
		}
		b.WriteString(`,"` + key + `":`)
		b.Write(value)
	}
	b.WriteByte('}')
	if long := jsonline.TooLong(b.Len()); long != nil {
		return nil, &BadAct{d.Number.String(), "act", long.Says, long.Cure}
	}
	return b.Bytes(), nil
}

func encodeField(v reflect.Value) ([]byte, error) {
	if a, ok := v.Interface().(actors.Actor); ok {
		if err := actors.Check(a); err != nil {
			return nil, err
		}
	}
	return json.Marshal(v.Interface())
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
