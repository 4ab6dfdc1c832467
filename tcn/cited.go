package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// ruleTable is the whole table of rules, as it is written.
var ruleTable = slices.Concat(lockLines, forceLines, reviewLines, secrecyLines, tribunalLines, courtLines)

// citedLaw are the words of every line of law in the tables, by the line: each is read once.
var citedLaw = func() map[string][]ipa.Citation {
	all, each := make(map[string][]ipa.Citation), make(map[string]ipa.Citation)
	add := func(law string) {
		if all[law] == nil {
			all[law] = readLaw(law, each)
		}
	}
	for _, l := range ruleTable {
		add(l.Law)
		for _, n := range l.Needs {
			add(n.Law)
		}
	}
	for _, l := range clockLines {
		add(l.Law)
	}
	for _, l := range positionLines {
		add(l.Law)
	}
	for _, l := range bindingLines {
		add(l.Law)
	}
	for _, l := range statusLines[1:] {
		add(l.Law)
	}
	add(unknownLaw)
	return all
}()

// stillWords are the words of the standstill.
var stillWords = parseLaw("s 257(3A)")
