package jsonline

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Column is the place in a line at which a key stands, in characters from 1: of "act.by" that of by within the object act, of "later[1]" that of the
// second value of the list. Zero if it does not stand there. A key that stands twice is found where it stands first.
func Column(line []byte, field string) int {
	w := walker{json.NewDecoder(bytes.NewReader(line)), line}
	at := -1
	for _, step := range steps(field) {
		if at = w.into(step); at < 0 {
			return 0
		}
	}
	if at < 0 {
		return 0
	}
	return utf8.RuneCount(line[:at]) + 1
}

// steps takes a field apart: "later[1].known" is later, 1, known.
func steps(field string) []string {
	if field == "" {
		return nil
	}
	return strings.FieldsFunc(field, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
}

// A walker goes through a line, token by token.
type walker struct {
	*json.Decoder
	line []byte
}

// next is where the next token begins.
func (w walker) next() int {
	at := int(w.InputOffset())
	for at < len(w.line) && strings.IndexByte(" \t\r\n,:", w.line[at]) >= 0 {
		at++
	}
	return at
}

// into goes to a key of the object, or to a value of the list, that comes next, and says where it begins; -1 if there is none.
func (w walker) into(step string) int {
	open, err := w.Token()
	n, bad := strconv.Atoi(step)
	for i := 0; err == nil && w.More(); i++ {
		at := w.next()
		if open == json.Delim('[') && bad == nil && i == n {
			return at
		}
		if open == json.Delim('{') {
			var key json.Token
			if key, err = w.Token(); err == nil && key == step {
				return at
			}
			if err != nil {
				return -1
			}
		}
		if open != json.Delim('{') && open != json.Delim('[') {
			return -1
		}
		var skipped json.RawMessage
		err = w.Decode(&skipped)
	}
	return -1
}
