package tcn

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/doublelock/doublelock/ipa"
)

// A lineLaw is the words of a line of law as a kind of notice has them, and the eras on which they all stand.
type lineLaw struct {
	law    []ipa.Citation
	stands eraSet
}

// lineWords are the words of lines of law as a kind of notice has them, by the line. A line of which the kind has not all words is not there.
type lineWords map[string]lineLaw

// wordsOfKind reads the words of every line of law in the tables as the kind of a column has them, each of them once, and reckons their eras.
func wordsOfKind(column int) (lineWords, eraTable) {
	all, each, index := make(lineWords), make(map[string]ipa.Citation), indexOfKinds(kindLines)
	for _, line := range citedLines() {
		if _, known := all[line]; known {
			continue
		}
		if own, has := index.line(line, column); has {
			all[line] = lineLaw{law: readLaw(own, each)}
		}
	}
	for _, own := range ownLines[column] {
		if _, known := all[own.Law]; !known && own.Law != "" {
			all[own.Law] = lineLaw{law: readLaw(own.Law, each)}
		}
	}
	eras := erasOfWords(slices.Collect(maps.Values(each)))
	lived := eras.since(all[powerLaw].law)
	for line, own := range all {
		own.stands = eras.where(own.law)
		if all[line] = own; own.stands&lived == 0 { // they were gone before there could be such a notice
			delete(all, line)
		}
	}
	return all, eras
}

// A kindIndex finds words in the table of the kinds by their text: the line that says first of which kinds they are.
type kindIndex map[string]kindPlace

// A kindPlace is where words stand in the table of the kinds.
type kindPlace struct {
	words [kindCount]string // the columns of the line
	leads bool              // no column before theirs has words
}

func indexOfKinds(lines []kindLine) kindIndex {
	all := make(kindIndex, len(lines)*2)
	for i := range lines {
		words, leads := lines[i].words(), true
		for _, own := range words {
			if _, known := all[own]; !known && own != "" && (leads || !strings.Contains(own, "@")) { // what is pinned is found by its place, where it does not lead
				all[own] = kindPlace{words, leads}
			}
			leads = leads && own == ""
		}
	}
	return all
}

// line is a line of law in the words of the kind of a column, if it has all of them.
func (x kindIndex) line(law string, column int) (own string, has bool) {
	texts, changed := strings.Split(law, "; "), false
	for i, text := range texts {
		switch words := x.words(text, column); words {
		case text:
		case "":
			return "", false
		default:
			texts[i], changed = words, true
		}
	}
	if !changed {
		return law, true
	}
	return strings.Join(slices.Compact(texts), "; "), true // what a kind has once for two is there once
}

// words are some words as the kind of a column has them; empty, if it has not. Of the lines that have the words, or words around them, the nearest says
// so; where none has, the law speaks so to all.
func (x kindIndex) words(text string, column int) string {
	place, _, pinned := strings.Cut(text, "@")
	if line, known := x[text]; pinned && known {
		return line.words[column]
	}
	for at := place; at != ""; at = wholeOf(at) {
		line, known := x[at]
		switch {
		case !known:
			continue
		case line.words[column] == at:
			return text
		case line.leads && text == at:
			return line.words[column]
		}
		return ""
	}
	return text
}

// wholeOf is the next larger place in the law than one: that of a paragraph, a subsection, a section or a schedule. Empty: it is a work, or a section of the Act.
func wholeOf(place string) string {
	for _, part := range []string{"(", " para ", ", ", " s "} {
		if i := strings.LastIndex(place, part); i >= 0 {
			return place[:i]
		}
	}
	return ""
}

// lineFor is what a line of a table is to the kind of a column: under its words and with its text, where the kind has none of its own.
func lineFor(column int, table, id, law, says string) ownLine {
	own := ownLines[column][table+" "+id]
	if own.Law == "" {
		own.Law = law
	}
	if own.Says == "" {
		own.Says = says
	}
	own.Says = saysTo(column, own.Says)
	return own
}

// in are the words of a line as a kind of notice has them; false, if it is not for the kind.
func (l ownLine) in(words lineWords) (own lineLaw, has bool) {
	if l.Not {
		return lineLaw{}, false
	}
	own, has = words[l.Law]
	return own, has
}

// saysTo is a text as it is said of the kind of a column: where it names a section in the first column's words, in the kind's.
func saysTo(column int, text string) string {
	const section = "s 2" // where the sections on notices begin
	if column == columnCapability || !strings.Contains(text, section) {
		return text
	}
	said := strings.Builder{}
	for {
		before, after, found := strings.Cut(text, section)
		said.WriteString(before)
		if !found {
			return said.String()
		}
		end := strings.IndexFunc(after, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '(' && r != ')' })
		if end < 0 {
			end = len(after)
		}
		cited := section + after[:end]
		text = after[end:]
		if own := sectionWords[cited][column]; own != "" {
			cited = own
		}
		said.WriteString(cited)
	}
}

// sectionWords are the words that the kinds have for those of the first column.
var sectionWords = func() map[string][kindCount]string {
	all := make(map[string][kindCount]string, len(kindLines))
	for i := range kindLines {
		if words := kindLines[i].words(); words[columnCapability] != "" {
			all[words[columnCapability]] = words
		}
	}
	return all
}()

// ownLines are what lines of the tables are to a kind of notice and to no other, by the table and the ID.
var ownLines = [kindCount]map[string]ownLine{columnNotification: notificationOwn, columnRetention: retentionOwn}

// positionTable is the whole table of positions, as it is written.
var positionTable = slices.Concat(positionLines, notificationPositions, retentionPositions)

// ruleTable is the whole table of rules, as it is written.
var ruleTable = slices.Concat(
	retentionLines, lockLines, forceLines, reviewLines, secrecyLines, tribunalLines, courtLines, notificationLines,
)

// citedLines are every line of law in the tables; several may be alike.
func citedLines() []string {
	all := []string{unknownLaw, stillLaw} // that of a life is a rule's
	for i := range ruleTable {
		all = append(all, ruleTable[i].Law)
		for j := range ruleTable[i].Needs {
			all = append(all, ruleTable[i].Needs[j].Law)
		}
	}
	for i := range clockLines {
		all = append(all, clockLines[i].Law)
	}
	for i := range positionTable {
		all = append(all, positionTable[i].Law)
	}
	for i := range bindingLines {
		all = append(all, bindingLines[i].Law)
	}
	for i := range statusLines[1:] {
		all = append(all, statusLines[i+1].Law)
	}
	for _, law := range conductLines {
		all = append(all, law)
	}
	return all
}

// What the code asks of the law by its words: since when there can be such a notice, since when there is the standstill, and what makes the life of a notice.
const (
	powerLaw = "s 253(1)"
	stillLaw = "s 257(3A)"
	lifeLaw  = "s 255(5A); s 255(5B)"
)
