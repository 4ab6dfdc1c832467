// Package shown shows text that others wrote: names, sentences and sources out of a file, keys in an error, a flag that is echoed. Such a text
// must not steer what shows it. A terminal obeys control characters, and everything that lays out text obeys the marks that turn
// the direction of writing, so that a line can read otherwise than it stands.
//
// What cannot be seen, and would act, is written as JSON writes it: \u001b for ESC, \u202e for a right-to-left override, two halves of four digits
// beyond U+FFFF. So what is shown of a JSON text is still that JSON text, with the same value, and one function serves all outputs.
// These are shown so:
//
//   - controls: C0, DEL and C1 (general category Cc), but for what [Text] keeps;
//   - format characters (Cf): bidi marks, embeddings, overrides and isolates, spaces without width, tags; not the two joiners, which the
//     letters of some scripts need, nor signs that are seen, as the Arabic number sign;
//   - the separators of lines and paragraphs (Zl, Zp), and code points that are no characters.
//
// A byte that is no UTF-8 becomes U+FFFD. A text that has the six signs \u001b of its own looks the same as one with an ESC: it does no harm,
// and who must tell them apart reads the file.
//
// What a command writes goes through a [Screen] or a [Writer]: they show all that is written to them, and nothing has to be remembered at each place.
package shown

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Text shows a text of several lines: it keeps line feeds and tabs.
func Text(text string) string { return show(text, "\n\t") }

// Line shows a text that is to stay on its line: line feeds and tabs are shown as well.
func Line(text string) string { return show(text, "") }

// show shows a text, but for controls that are kept. What has nothing to show is handed back as it is.
func show(text, kept string) string {
	acts := func(r rune) bool { return r == utf8.RuneError || isHidden(r) && !strings.ContainsRune(kept, r) }
	first := strings.IndexFunc(text, acts)
	if first < 0 {
		return text
	}
	var b strings.Builder
	b.WriteString(text[:first])
	for _, r := range text[first:] {
		switch {
		case !acts(r) || r == utf8.RuneError:
			b.WriteRune(r)
		case r > 0xFFFF:
			one, two := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, one, two)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// The joiners are format characters that letters need: Persian, the scripts of India, and pictures of several signs.
const (
	nonJoiner = '\u200c'
	joiner    = '\u200d'
)

// isHidden reports whether a character is not seen, and acts on what is.
func isHidden(r rune) bool {
	switch {
	case r < ' ' || r == 0x7f:
		return true
	case r < 0x7f || r == nonJoiner || r == joiner || unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Noncharacter_Code_Point)
}

// Writer is a writer that shows what is written to it, line feeds and tabs kept. Each Write is a text of its own: a character that
// is split between two is not put together again.
func Writer(w io.Writer) io.Writer { return showing{w} }

type showing struct{ to io.Writer }

// Write writes what is shown of a text. It reports the length of the text itself, unless the writer beneath fails.
func (s showing) Write(text []byte) (int, error) {
	if _, err := io.WriteString(s.to, Text(string(text))); err != nil {
		return 0, err
	}
	return len(text), nil
}
