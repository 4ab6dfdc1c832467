package chart

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/doublelock/doublelock/internal/shown"
)

// plain is a text on one line: white space is one space, what is no UTF-8 becomes the replacement character, and what controls the screen or turns
// the direction of writing is shown, as \u202e is here.
func plain(text string) string { return strings.Join(strings.Fields(shown.Text(text)), " ") }

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
