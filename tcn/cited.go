package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// ruleTable is the whole table of rules, as it is written.
var ruleTable = slices.Concat(lockLines, forceLines, reviewLines, secrecyLines, tribunalLines, courtLines, notificationLines)

// positionTable is the whole table of positions, as it is written.
var positionTable = slices.Concat(positionLines, notificationPositions)

// ownLines are what lines of the tables are to a kind of notice and to no other, by the table and the ID.
var ownLines = [kindCount]map[string]ownLine{columnNotification: notificationOwn}

// citedLaw are the words of every line of law in the tables, by the line, and citedOnce all of them by their text: each is read once.
var citedLaw, citedOnce = func() (map[string][]ipa.Citation, map[string]ipa.Citation) {
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
	for _, l := range positionTable {
		add(l.Law)
	}
	for _, l := range bindingLines {
		add(l.Law)
	}
	for _, l := range statusLines[1:] {
		add(l.Law)
	}
	for _, law := range conductLines {
		add(law)
	}
	add(unknownLaw)
	for _, lines := range ownLines {
		for _, l := range lines {
			if l.Law != "" {
				add(l.Law)
			}
		}
	}
	return all, each
}()

// stillWords are the words of the standstill.
var stillWords = parseLaw("s 257(3A)")
