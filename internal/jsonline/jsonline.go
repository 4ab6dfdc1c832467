// Package jsonline reads what a line of JSON is made of, and says what is wrong with it in the words of who wrote it.
package jsonline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
)

// A Fault is what is wrong with a line.
type Fault struct {
	Field  string // the key that is wrong; empty where it is the whole line
	Column int    // where it is wrong, in characters from 1, if that is known and there is no key
	Says   string // what is wrong
	Cure   string // what to write instead
}

// Longest is the most bytes that a line may have, for all that read or write lines: a mebibyte. A line is held in memory whole.
const Longest = 1 << 20

// TooLong says of a line that it is longer than Longest, or nothing if it is not.
func TooLong(length int) *Fault {
	if length <= Longest {
		return nil
	}
	return &Fault{Says: fmt.Sprintf("the line is longer than %d bytes", Longest), Cure: fmt.Sprintf("write lines of at most %d bytes, each an object of JSON", Longest)}
}

// Object reads the keys, in their order, and the values of one JSON object, and nothing after it. It may have as many bytes as a line, and no text in it is
// one that [Legible] refuses.
func Object(data []byte) (keys []string, values map[string]json.RawMessage, fault *Fault) {
	if long := TooLong(len(data)); long != nil {
		return nil, nil, long
	}
	d := json.NewDecoder(bytes.NewReader(data))
	broken := func() ([]string, map[string]json.RawMessage, *Fault) {
		return nil, nil, &Fault{Says: Clip(data) + " is no JSON object", Cure: `write one object, such as {"act":"give", …}`}
	}
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return broken()
	}
	illegible := Legible(data)
	values = make(map[string]json.RawMessage)
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return broken()
		}
		key, ok := t.(string)
		if !ok {
			return broken()
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return broken()
		}
		if illegible != nil {
			if fault = Legible(value); fault != nil {
				fault.Field = key
				return nil, nil, fault
			}
		}
		if _, twice := values[key]; twice {
			return nil, nil, &Fault{Field: key, Says: "it stands twice", Cure: "write it once"}
		}
		keys, values[key] = append(keys, key), bytes.TrimSpace(value)
	}
	if _, err := d.Token(); err != nil {
		return broken()
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return broken()
	}
	if illegible != nil { // in a key
		return nil, nil, illegible
	}
	return keys, values, nil
}

// Text reads a JSON string that stands under a key.
func Text(raw json.RawMessage, key, cure string) (string, *Fault) {
	var s string
	if len(raw) == 0 {
		return "", &Fault{Field: key, Says: "it is missing", Cure: cure}
	}
	if raw[0] != '"' || json.Unmarshal(raw, &s) != nil {
		return "", &Fault{Field: key, Says: Clip(raw) + " is no text", Cure: cure}
	}
	return s, nil
}

// Clip quotes the beginning of what was read.
func Clip(raw []byte) string {
	const most = 40
	if s := string(raw); len([]rune(s)) <= most {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprintf("%q…", string([]rune(string(raw))[:most]))
}

// Plain is the text of an error for whoever wrote a file, who does not know which package it is from.
func Plain(err error) string { return ofPackage.ReplaceAllString(err.Error(), "") }

var ofPackage = regexp.MustCompile(`^(actors|acts|docket|ipa|tcn): `)
