package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// ruleTable is the whole table of rules, as it is written.
var ruleTable = slices.Concat(lockLines, forceLines, reviewLines, secrecyLines, tribunalLines, courtLines)

// stillWords are the words of the standstill.
var stillWords = parseLaw("s 257(3A)")

// lawEras are the eras of all the words that the tables cite.
var lawEras = erasOfWords(citedWords())

// citedWords are all the words that the tables cite.
func citedWords() []ipa.Citation {
	all := slices.Clone(stillWords)
	for _, l := range ruleTable {
		all = append(all, parseLaw(l.Law)...)
		for _, n := range l.Needs {
			all = append(all, parseLaw(n.Law)...)
		}
	}
	for _, l := range clockLines {
		all = append(all, parseLaw(l.Law)...)
	}
	for _, l := range positionLines {
		all = append(all, parseLaw(l.Law)...)
	}
	for _, l := range bindingLines {
		all = append(all, parseLaw(l.Law)...)
	}
	return all
}
