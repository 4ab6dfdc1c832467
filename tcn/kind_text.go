package tcn

import (
	"regexp"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// namedWords finds the words of law that a text of the tables names, of the sections that a kind has in other words.
var namedWords = regexp.MustCompile(`\bs 25\d[A-Z]?(?:\(\w+\))*`)

// kindText is a text of the tables as it is said of a kind: where it names words of law that the kind has as others, it names these. What the kind
// has not is left as it is.
func kindText(column int, text string) string {
	if column == columnCapability || !strings.Contains(text, "s 25") {
		return text
	}
	return namedWords.ReplaceAllStringFunc(text, func(named string) string {
		c, err := ipa.Parse(named)
		if err != nil {
			return named
		}
		line, as := nearestKindLine(textLines, c)
		if own := line.words(c, as, column); !own.IsZero() {
			return own.String()
		}
		return named
	})
}

// textLines are the lines of the kinds, for texts.
var textLines = readKindLines()
