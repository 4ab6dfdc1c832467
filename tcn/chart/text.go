package chart

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain is a text on one line, without what cannot be seen: white space of every kind is one space,
// and what is no UTF-8, controls the screen or changes the direction of writing becomes the replacement character.
func plain(text string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsPrint(r):
			return utf8.RuneError
		}
		return r
	}, text)), " ")
}

// entities is a text for Mermaid: whatever could mean something to it is written as an entity, #59; for a semicolon.
func entities(text string) string {
	var b strings.Builder
	for _, r := range plain(text) {
		if r == utf8.RuneError || unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || strings.ContainsRune(harmless, r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	return b.String()
}

// harmless are the signs that mean nothing to Mermaid in any place where a text can stand here.
const harmless = " .,()/-·?"
