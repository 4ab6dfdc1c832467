package ipa

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A reader reads citations from left to right and keeps its first error. A copy
// of it is a place to go back to.
type reader struct {
	given string // for errors
	text  string // the same, a character for a character, with plain spaces and hyphens
	at    int
	err   error

	more int // where a second place begins to be named, or 0
	span int // where a range is, or 0
}

func newReader(s string) *reader { return &reader{given: s, text: withoutMarks(plainText(s))} }

// withoutMarks is a text with spaces for the quotation marks or brackets that are around the whole of it.
func withoutMarks(s string) string {
	inner := strings.Trim(s, " ")
	for _, marks := range []string{`""`, "()", "<>"} {
		if len(inner) > 2 && inner[0] == marks[0] && closesAtEnd(inner, marks[1]) {
			at := strings.Index(s, inner)
			return s[:at] + " " + inner[1:len(inner)-1] + " " + s[at+len(inner):]
		}
	}
	return s
}

// plainText gives a text as it would be typed: word processors and web pages put in spaces that do not break,
// marks without a width, several dashes and curved quotation marks.
func plainText(s string) string {
	if strings.IndexFunc(s, func(c rune) bool { return c < ' ' || c > '~' }) < 0 {
		return s
	}
	return strings.Map(func(c rune) rune {
		switch {
		case unicode.IsSpace(c) || unicode.Is(unicode.Cf, c):
			return ' '
		case unicode.In(c, unicode.Pi, unicode.Pf):
			return '"'
		case unicode.Is(unicode.Pd, c) || c == '\u2212': // the minus sign is no dash to Unicode
			return '-'
		}
		return c
	}, s)
}

// closesAtEnd says whether what the first character of a text opens is closed by the last, and not before: not so in "(a) of s 253(1)".
func closesAtEnd(s string, closing byte) bool {
	depth := 1
	for i := 1; i < len(s)-1; i++ {
		switch s[i] {
		case closing:
			depth--
		case s[0]:
			depth++
		}
		if depth == 0 {
			return false
		}
	}
	return s[len(s)-1] == closing
}

func (r *reader) fail(format string, a ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("ipa: citation %s, character %d: %s", quote(r.given), r.character(), fmt.Sprintf(format, a...))
	}
}

// failAt is fail for a place that was passed before.
func (r *reader) failAt(at int, format string, a ...any) {
	if r.err == nil {
		r.at = at
		r.fail(format, a...)
	}
}

func (r *reader) character() int { return utf8.RuneCountInString(r.text[:r.at]) + 1 }

// label reads "255", "5A", "7ZA", "czi", "iii" or "A".
func (r *reader) label() string {
	rest, n := r.rest(), 0
	for n < len(rest) && isLabel(rest[n]) {
		n++
	}
	label := rest[:n]
	switch {
	case n > longestLabel:
		r.fail("%s is too long for a number or letter of a provision", quote(label))
	case !wellFormed(label):
		r.fail("%s is no number or letter of a provision; write 5A with a capital, ca in small letters, no leading "+
			"zero", quote(label))
	default:
		r.at += n
	}
	return label
}

func isLabel(c byte) bool { return isDigit(c) || isLetter(c) }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return isLower(c) || 'A' <= c && c <= 'Z' }

// wellFormed says whether a label is a number with capitals after it, small
// letters, or capitals.
func wellFormed(label string) bool {
	digits := strings.TrimLeft(label, "0123456789")
	switch {
	case len(digits) == len(label):
		return strings.Trim(label, "abcdefghijklmnopqrstuvwxyz") == "" || isCapitals(label)
	case label[0] == '0' || len(label)-len(digits) > 4:
		return false
	}
	return isCapitals(digits)
}

func isCapitals(s string) bool { return strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" }

func (r *reader) year() int {
	start := r.at
	year := r.digits(4, "the year")
	if r.err == nil && r.at-start != 4 {
		r.failAt(start, "the year needs four digits")
	}
	return year
}

// digits reads a whole number of up to most digits (five here, so that it fits)
// without a leading zero.
func (r *reader) digits(most int, what string) int {
	rest, n := r.rest(), 0
	for n < len(rest) && isDigit(rest[n]) {
		n++
	}
	if n == 0 || n > most || rest[0] == '0' {
		r.fail("%s should be a number of up to %d digits without a leading zero", what, most)
		return 0
	}
	r.at += n
	return number(rest[:n])
}

func (r *reader) rest() string { return r.text[r.at:] }

// ahead says whether one of these characters comes next.
func (r *reader) ahead(any string) bool {
	return r.at < len(r.text) && strings.IndexByte(any, r.text[r.at]) >= 0
}

func (r *reader) spaces() {
	for r.ahead(" ") {
		r.at++
	}
}

func (r *reader) take(s string) bool {
	if !strings.HasPrefix(r.rest(), s) {
		return false
	}
	r.at += len(s)
	return true
}

// wordAhead says whether one of the names comes next.
func (r *reader) wordAhead(names ...string) bool {
	look := *r
	return look.word(names...)
}

// word takes one of the names, if it is not the beginning of a longer word or number.
func (r *reader) word(names ...string) bool {
	for _, name := range names {
		if n := matchName(r.rest(), name); n > 0 {
			r.at += n
			return true
		}
	}
	return false
}

// matchName says how much of a text a name takes at its beginning, or 0 if it is not
// there, or goes on. Case, the width of a space and the full stop of "No." make no difference.
func matchName(text, name string) int {
	if text == "" || lowerCase(text[0]) != lowerCase(name[0]) {
		return 0
	}
	n := 0
	for i := range len(name) {
		if name[i] == ' ' && strings.HasPrefix(text[n:], ".") && strings.HasSuffix(name[:i], "No") {
			n++
		}
		if n == len(text) || lowerCase(text[n]) != lowerCase(name[i]) {
			return 0
		}
		n++
		for name[i] == ' ' && strings.HasPrefix(text[n:], " ") {
			n++
		}
	}
	if n < len(text) && isLabel(text[n]) && isDigit(text[n]) == isDigit(name[len(name)-1]) {
		return 0
	}
	return n
}

func lowerCase(c byte) byte {
	if isLetter(c) {
		return c | 0x20
	}
	return c
}
