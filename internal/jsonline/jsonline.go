// Package jsonline reads what a line of JSON is made of, and says what is wrong with it in the words of who wrote it.
package jsonline

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"unicode/utf8"
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
	if !json.Valid(data) || data[skip(data, 0)] != '{' {
		return nil, nil, &Fault{Says: Clip(data) + " is no JSON object", Cure: `write one object, such as {"act":"give", …}`}
	}
	illegible := Legible(data)
	values = make(map[string]json.RawMessage)
	for at := skip(data, skip(data, 0)+1); data[at] != '}'; at = skip(data, at) {
		if data[at] == ',' {
			at = skip(data, at+1)
		}
		end := valueEnd(data, at)
		key, _ := Text(data[at:end]) // it is valid
		at = skip(data, skip(data, end)+len(":"))
		end = valueEnd(data, at)
		value := data[at:end]
		if illegible != nil {
			if fault = Legible(value); fault != nil {
				fault.Field = key
				return nil, nil, fault
			}
		}
		if _, twice := values[key]; twice {
			return nil, nil, &Fault{Field: key, Says: "it stands twice", Cure: "write it once"}
		}
		keys, values[key] = append(keys, key), value
		at = end
	}
	if illegible != nil { // in a key
		return nil, nil, illegible
	}
	return keys, values, nil
}

// skip is the place of the next byte that is no space.
func skip(data []byte, at int) int {
	for at < len(data) && (data[at] == ' ' || data[at] == '\t' || data[at] == '\r' || data[at] == '\n') {
		at++
	}
	return at
}

// valueEnd is where a value of valid JSON ends that begins at a place.
func valueEnd(data []byte, at int) int {
	depth := 0
	for at < len(data) {
		switch c := data[at]; c {
		case '"':
			for at++; data[at] != '"'; at++ {
				if data[at] == '\\' {
					at++
				}
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return at // of what the value stands in
			}
			depth--
		case ',', ':', ' ', '\t', '\r', '\n':
			if depth == 0 {
				return at
			}
		}
		at++
		if c := data[at-1]; depth == 0 && (c == '"' || c == '}' || c == ']') {
			return at
		}
	}
	return at
}

// Text reads a JSON string, and reports whether it is one.
func Text(raw json.RawMessage) (string, bool) {
	if len(raw) < len(`""`) || raw[0] != '"' {
		return "", false
	}
	if inside := raw[1 : len(raw)-1]; raw[len(raw)-1] == '"' && !slices.ContainsFunc(inside, isSpecial) {
		return string(inside), true
	}
	var s string
	err := json.Unmarshal(raw, &s)
	return s, err == nil
}

// isSpecial reports whether a byte of a JSON string does not stand for itself.
func isSpecial(c byte) bool { return c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf }

// NoText says that what stands under a key is no JSON string.
func NoText(raw json.RawMessage, key, cure string) *Fault {
	if len(raw) == 0 {
		return &Fault{Field: key, Says: "it is missing", Cure: cure}
	}
	return &Fault{Field: key, Says: Clip(raw) + " is no text", Cure: cure}
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
