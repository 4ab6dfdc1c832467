package ipa

import (
	"fmt"
	"strings"
)

// A reader reads one citation from left to right and keeps its first error.
type reader struct {
	text string
	at   int
	err  error
}

func (r *reader) fail(format string, a ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("ipa: citation %s, character %d: %s", quote(r.text), r.at+1, fmt.Sprintf(format, a...))
	}
}

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
		r.fail("%s is no number or letter of a provision; write 5A with a capital, ca in small letters, no leading zero", quote(label))
	default:
		r.at += n
	}
	return label
}

func isLabel(c byte) bool {
	return isDigit(c) || isLower(c) || 'A' <= c && c <= 'Z'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

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
		r.at = start
		r.fail("the year needs four digits")
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

func (r *reader) spaces() {
	for strings.HasPrefix(r.rest(), " ") {
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

// word takes a name that is not the beginning of a longer word or number.
func (r *reader) word(name string) bool {
	rest, ok := strings.CutPrefix(r.rest(), name)
	if !ok || rest != "" && isLabel(rest[0]) && isDigit(rest[0]) == isDigit(name[len(name)-1]) {
		return false
	}
	r.at += len(name)
	return true
}
