package tcn

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// parseLaw reads the law column: citations with a semicolon between.
func parseLaw(law string) []ipa.Citation { return readLaw(law, map[string]ipa.Citation{}) }

// readLaw reads the law column, each citation once: those that were read before are taken from the table, which it adds to.
func readLaw(law string, each map[string]ipa.Citation) (all []ipa.Citation) {
	for text := range strings.SplitSeq(law, "; ") {
		c, known := each[text]
		if !known {
			c = ipa.MustParse(text)
			if _, ok := ipa.Lookup(c); !ok || ipa.InForce(c, ipa.Checked()) == 0 {
				panic(fmt.Sprintf("tcn: %q is no provision of package ipa, or nothing stood there on the day", text))
			}
			each[text] = c
		}
		all = append(all, c)
	}
	return all
}

// lawCopies makes copies of some law for whoever asks, many in one piece, each with room for itself alone. The zero lawCopies is ready.
type lawCopies []ipa.Citation

// of is a copy of some law.
func (l *lawCopies) of(law []ipa.Citation) []ipa.Citation {
	const piece = 16
	if cap(*l)-len(*l) < len(law) {
		*l = make([]ipa.Citation, 0, max(piece, len(law)))
	}
	from := len(*l)
	*l = append(*l, law...)
	return (*l)[from:len(*l):len(*l)]
}

// joinTexts lists citations with a semicolon between.
func joinTexts[T fmt.Stringer](all []T) string {
	parts := make([]string, len(all))
	for i, c := range all {
		parts[i] = c.String()
	}
	return strings.Join(parts, "; ")
}
