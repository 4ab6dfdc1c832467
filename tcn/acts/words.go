package acts

import (
	"fmt"
	"strings"
)

// words are the texts of an enum's values in their order, the zero value's first.
// They serve String, MarshalText and UnmarshalText of every enum here.
type words []string

// text returns the word for a value, and says so when there is none.
func (w words) text(value uint8) string {
	if int(value) < len(w) {
		return w[value]
	}
	return fmt.Sprintf("(no such value: %d)", value)
}

// marshal returns the word for a value; the zero value has the empty text.
func (w words) marshal(what string, value uint8) ([]byte, error) {
	if value == 0 {
		return nil, nil
	}
	if int(value) >= len(w) {
		return nil, fmt.Errorf("%s %d does not exist; use one of: %s", what, value, w.list())
	}
	return []byte(w[value]), nil
}

// parse returns the value of a word. The empty text is the zero value.
func (w words) parse(what string, text []byte) (uint8, error) {
	if len(text) == 0 {
		return 0, nil
	}
	for value := 1; value < len(w); value++ {
		if w[value] == string(text) {
			return uint8(value), nil
		}
	}
	return 0, fmt.Errorf("%s %q is not known; use one of: %s", what, text, w.list())
}

// list returns the words that stand for a value.
func (w words) list() string { return strings.Join(w[1:], ", ") }
