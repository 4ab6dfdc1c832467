package jsonline

import (
	"bytes"
	"fmt"
	"strings"
)

// mostTold is how much that is wrong with a file is told; of the rest, how much it is.
const mostTold = 20

// Told is all that is wrong with a file as one error, in the order in which it is handed in: nil if nothing is, and the one thing itself if it is one alone.
func Told(all []error) error {
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return told(all)
}

type told []error

// Error gives what is wrong, each on a line of its own, up to 20 of them, and then how much more there is.
func (t told) Error() string {
	var lines []string
	for _, bad := range t[:min(len(t), mostTold)] {
		lines = append(lines, bad.Error())
	}
	if more := len(t) - mostTold; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives each of them.
func (t told) Unwrap() []error { return t }

// IsTable reports whether a text begins as a table does, and not as lines of JSON: with cells between which a comma, a semicolon or a tab stands.
func IsTable(text []byte) bool {
	for line := range bytes.Lines(text) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		return !bytes.ContainsAny(line, "{[") && bytes.ContainsAny(line, ",;\t")
	}
	return false
}
