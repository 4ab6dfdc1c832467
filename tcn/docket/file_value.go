package docket

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

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

// object is an object of JSON.
func object(keys []string, values map[string]json.RawMessage) json.RawMessage {
	if len(keys) == 0 {
		return json.RawMessage("{}")
	}
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
