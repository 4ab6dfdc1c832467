package tcn

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// object reads the keys and values of one JSON object, and nothing after it.
func object(data []byte) (keys []string, values map[string]json.RawMessage, bad *ReadError) {
	d := json.NewDecoder(bytes.NewReader(data))
	broken := func() ([]string, map[string]json.RawMessage, *ReadError) {
		return nil, nil, &ReadError{Says: clip(data) + " is no JSON object", Cure: `write one object, such as {"act":"give", …}`}
	}
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return broken()
	}
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
		if _, twice := values[key]; twice {
			return nil, nil, &ReadError{Field: key, Says: "it stands twice", Cure: "write it once"}
		}
		keys, values[key] = append(keys, key), bytes.TrimSpace(value)
	}
	if _, err := d.Token(); err != nil {
		return broken()
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return broken()
	}
	return keys, values, nil
}

// text reads a JSON string.
func text(raw json.RawMessage, name, cure string) (string, *ReadError) {
	var s string
	if len(raw) == 0 {
		return "", &ReadError{Field: name, Says: "it is missing", Cure: cure}
	}
	if raw[0] != '"' || json.Unmarshal(raw, &s) != nil {
		return "", &ReadError{Field: name, Says: clip(raw) + " is no text", Cure: cure}
	}
	return s, nil
}

// clip quotes the beginning of what was read.
func clip(raw []byte) string {
	const most = 40
	if s := string(raw); len([]rune(s)) <= most {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprintf("%q…", string([]rune(string(raw))[:most]))
}
