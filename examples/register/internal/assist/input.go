package assist

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A history is that of one notice, as a list of the lines that [tcn.EncodeHistory] writes.
type history struct{ tcn.Notice }

// UnmarshalJSON reads the list.
func (h *history) UnmarshalJSON(data []byte) error {
	var lines []json.RawMessage
	if err := json.Unmarshal(data, &lines); err != nil {
		return &acts.ReadError{Says: clip(data) + " is no list", Cure: `write the lines of the history as one list: [{"notice":"First","to":"…"},{"act":"consult",…}]`}
	}
	if len(lines) > mostLines {
		return &acts.ReadError{Says: fmt.Sprintf("it has %d lines, and no more than %d are taken", len(lines), mostLines), Cure: "leave out what brings nothing about"}
	}
	return h.Notice.UnmarshalJSON(data)
}

// A given is an act that is handed in.
type given struct{ acts.Act }

// UnmarshalJSON reads it.
func (g *given) UnmarshalJSON(data []byte) (err error) {
	g.Act, err = acts.Decode(data)
	return err
}

// A field is a key that arguments can have.
type field struct {
	key, about string
	at         int
	optional   bool
}

// fieldsOf are the keys of a structure, in order.
func fieldsOf(t reflect.Type) (all []field) {
	for i := range t.NumField() {
		key, rest, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		about := t.Field(i).Tag.Get("jsonschema")
		if s := texts[t.Field(i).Type].schema; s != nil && about == "" {
			about = s.Description
		}
		all = append(all, field{key, about, i, strings.Contains(rest, "omit")})
	}
	return all
}

// read reads arguments. The error says of each that is wrong where it stands, what is wrong with it and what to write instead. A null is what is left out.
func read(arguments []byte, in any) error {
	if len(arguments) > mostBytes {
		return fmt.Errorf("the arguments have %d bytes, and no more than %d are taken; ask of one notice, or of one dispute", len(arguments), mostBytes)
	}
	if len(bytes.TrimSpace(arguments)) == 0 {
		arguments = []byte("{}")
	}
	keys, values, fault := jsonline.Object(arguments)
	if fault != nil {
		return &acts.ReadError{Field: fault.Field, Says: fault.Says, Cure: fault.Cure}
	}
	v := reflect.ValueOf(in).Elem()
	var wrong []error
	var known []string
	for _, f := range fieldsOf(v.Type()) {
		known = append(known, f.key)
		value, is := values[f.key]
		if is = is && string(value) != "null"; !is {
			if !f.optional {
				wrong = append(wrong, &acts.ReadError{Field: f.key, Says: "it is missing", Cure: "write " + f.about})
			}
			continue
		}
		if err := json.Unmarshal(value, v.Field(f.at).Addr().Interface()); err != nil {
			wrong = append(wrong, f.wrong(value, err))
		}
	}
	for _, key := range keys {
		if !slices.Contains(known, key) {
			wrong = append(wrong, &acts.ReadError{Field: key, Says: "there is no such key", Cure: "the keys are " + strings.Join(known, ", ")})
		}
	}
	return jsonline.Told(wrong)
}

// wrong says what is wrong with a value, and that it is that of the field.
func (f field) wrong(value []byte, err error) error {
	kind := new(json.UnmarshalTypeError)
	if errors.As(err, &kind) {
		return &acts.ReadError{Field: f.key, Says: clip(value) + " does not fit", Cure: "write " + f.about}
	}
	return within(f.key, err)
}

// clip is the beginning of a value, as it was written.
func clip(value []byte) string {
	if all := []rune(string(value)); len(all) > 40 {
		return string(all[:40]) + "…"
	}
	return string(value)
}

// within says of an error that it is in what stands under a key: of each of its lines, for each tells of one thing that is wrong.
func within(key string, err error) error {
	return errors.New(key + ": " + strings.ReplaceAll(jsonline.Plain(err), "\n", "\n"+key+": "))
}

// told is an error as it is shown: in lines, each of which says where something is wrong, and what to write; what others wrote steers nothing in it.
func told(err error) error { return errors.New(shown.Text(jsonline.Plain(err))) }
