package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// Line is the reading as a line of JSON, with its line feed: as stores keep it. What of its texts is no UTF-8 is kept with U+FFFD in its place.
func (r Reading) Line() ([]byte, error) {
	r.At = r.At.UTC().Round(0)
	line, err := json.Marshal(r)
	return append(line, '\n'), err
}

// ReadingOf reads such a line.
func ReadingOf(line []byte) (r Reading, err error) { return r, json.Unmarshal(line, &r) }

// Quoted is a text as it stands in a line.
func Quoted(text string) []byte {
	quoted, _ := json.Marshal(text) // a text can always be written
	return bytes.TrimSpace(quoted)
}

// Check says why a holder cannot be kept, if so: a text that is no UTF-8, or no ID.
func (h Holder) Check() error {
	switch all := strings.Join(append([]string{h.ID, h.Name, h.Role, h.Person}, h.Notices...), "\n"); {
	case h.ID == "":
		return errors.New("a holder has an ID")
	case !utf8.ValidString(all):
		return errors.New("what is said of the holder is no UTF-8")
	}
	_, err := json.Marshal(h)
	return err
}
