package jsonline

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// Mark is the byte order mark in UTF-8, with which some programs begin a file. It is read as if it were not there.
const Mark = "\xef\xbb\xbf"

const oneALine = `write one object on the line, such as {"when":"2025-01", …}`

// Trailing takes a comma away that stands after the object of a line, and says so.
func Trailing(line []byte) (object []byte, comma bool) {
	bare := bytes.TrimSpace(line)
	if object, comma = bytes.CutSuffix(bare, []byte(",")); comma && len(object) > 0 && object[len(object)-1] == '}' {
		return object, true
	}
	return line, false
}

// offset is the offset that encoding/json gives for what is wrong.
func offset(line []byte) int {
	var broken *json.SyntaxError
	if err := json.Unmarshal(line, new(any)); errors.As(err, &broken) {
		return int(broken.Offset)
	}
	return 0
}

// past is how far such an offset is past the byte that is wrong: the two versions of encoding/json count differently.
var past = offset([]byte("[x")) - len("[")

// Broken says why a line is no object of JSON, and at which column, if it is none.
func Broken(line []byte) *Fault {
	if json.Valid(line) && bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) {
		return nil
	}
	bare := bytes.TrimSpace(line)
	at := min(max(offset(line)-past, 0), len(line))
	fault := &Fault{Column: utf8.RuneCount(line[:at]) + 1, Says: "it is no object of JSON", Cure: oneALine}
	before := bytes.TrimRight(line[:at], " \t")
	switch {
	case !bytes.HasPrefix(bare, []byte("{")):
		fault.Column = 0
	case at < len(line) && strings.IndexByte("}]", line[at]) >= 0 && bytes.HasSuffix(before, []byte(",")):
		fault.Says, fault.Cure = "it is no object of JSON: a comma stands before the closing bracket", "leave the comma out"
	case bytes.HasPrefix(line[at:], []byte("“")) || bytes.HasPrefix(line[at:], []byte("”")) || bytes.HasPrefix(line[at:], []byte("'")):
		fault.Says, fault.Cure = "it is no object of JSON: the quotation marks are not straight double ones", `write "`
	case at < len(line) && line[at] == '"':
		fault.Says, fault.Cure = "it is no object of JSON: a comma or a colon is missing, or a quotation mark stands within a text", `put it there; within a text write \"`
	case at >= len(line)-1:
		fault.Says, fault.Cure = "it is no object of JSON: the line ends before it does", "close its texts and brackets; write each object on one line"
	}
	return fault
}

// Shape says of the beginning of a file what it is instead of lines of JSON, if it is another thing as a whole: then that is all there is to say of it.
func Shape(head []byte) *Fault {
	first, after, _ := bytes.Cut(bytes.TrimLeft(head, " \t\r\n"), []byte("\n"))
	first = bytes.TrimSpace(first)
	next := bytes.TrimSpace(after)
	switch {
	case bytes.HasPrefix(first, []byte("[")):
		return &Fault{Column: 1, Says: "a list stands around the objects", Cure: "leave out its brackets and the commas between the objects, and write each object on a line of its own"}
	case bytes.HasPrefix(first, []byte("{")) && !json.Valid(first) && !bytes.HasSuffix(first, []byte("}")) && !bytes.HasSuffix(first, []byte("},")) &&
		len(next) > 0 && (next[0] == '"' || next[0] == '}'):
		return &Fault{Says: "an object goes over several lines", Cure: "write each object on one line of its own"}
	}
	return nil
}

// Foreign says of the beginning of a file that it is no text in UTF-8, and what it is then, if it is none.
func Foreign(head []byte) *Fault {
	const cure = "save it as UTF-8"
	has := func(prefix string) bool { return bytes.HasPrefix(head, []byte(prefix)) }
	if len(head) > utf8.UTFMax { // what was cut off may have been within a character
		for i := 0; i < utf8.UTFMax && !utf8.Valid(head); i++ {
			if r, _ := utf8.DecodeLastRune(head); r != utf8.RuneError {
				break
			}
			if !utf8.RuneStart(head[len(head)-1]) || !utf8.FullRune(head[len(head)-1:]) {
				head = head[:len(head)-1]
			}
		}
	}
	switch {
	case has("PK\x03\x04") || has("\xd0\xcf\x11\xe0"):
		return &Fault{Says: "the file is one of a spreadsheet program's own (or an archive), and no text", Cure: "have the program save it as CSV in UTF-8"}
	case has("%PDF"):
		return &Fault{Says: "the file is a PDF, and no text", Cure: "name a file of JSON Lines, or a table (CSV)"}
	case has("\xff\xfe") || has("\xfe\xff") || isWide(head):
		return &Fault{Says: "the file is in UTF-16", Cure: cure}
	case bytes.IndexByte(head, 0) >= 0:
		return &Fault{Says: "the file is binary, and no text", Cure: "name a file of JSON Lines, or a table (CSV)"}
	case !utf8.Valid(head):
		return NotUTF8()
	}
	return nil
}

// NotUTF8 is the fault of a file that is text in another encoding.
func NotUTF8() *Fault {
	return &Fault{Says: "the file is not UTF-8, but in another encoding, such as Latin-1 or Windows-1252", Cure: "save it as UTF-8"}
}

// isWide reports whether every other byte of plain text is zero, as in UTF-16.
func isWide(head []byte) bool {
	zeros := [2]int{}
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	most := max(zeros[0], zeros[1])
	return most > 0 && most == zeros[0]+zeros[1] && most >= len(head)/2-1 && len(head) > 3
}
