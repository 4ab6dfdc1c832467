package agenda

import (
	"bytes"
	"unicode/utf8"
)

// widest is the most octets of a line, its end not counted: RFC 5545, 3.1.
const widest = 75

// Fold breaks the lines of a file that are too long, as RFC 5545, 3.1 has it: the rest goes on after a line end and a space. A break stands neither
// within a character nor after a backslash that escapes what follows it: the RFC has lines put together before any escape is read, but
// not every program does so, and Google is reported to drop such an event.
func Fold(file []byte) []byte {
	var b bytes.Buffer
	for line := range bytes.SplitAfterSeq(file, []byte("\r\n")) {
		room := widest
		for text := bytes.TrimSuffix(line, []byte("\r\n")); len(text) > room; {
			at := breakAt(text, room)
			b.Write(text[:at])
			b.WriteString("\r\n ")
			text, line, room = text[at:], line[at:], widest-len(" ")
		}
		b.Write(line)
	}
	return b.Bytes()
}

// breakAt is where a text that is longer than the room for it is broken: before a space, so that words stay whole and no line ends with one; where
// there is none, as late as may be. It is after something, whatever the text is.
func breakAt(text []byte, room int) int {
	at := room
	for !utf8.RuneStart(text[at]) {
		at--
	}
	if space := bytes.LastIndexByte(text[:at+1], ' '); space > 1 {
		at = space
	}
	if escapes(text[:at])%2 != 0 {
		at--
	}
	return at
}

// escapes counts the backslashes at the end of a text.
func escapes(text []byte) int { return len(text) - len(bytes.TrimRight(text, `\`)) }
