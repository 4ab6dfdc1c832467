package tcn

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// columnOf is the column of a kind in the tables; false for what is no kind.
func columnOf(kind acts.NoticeKind) (column int, is bool) {
	if kind < acts.TechnicalCapability || int(kind) > kindCount {
		return columnCapability, false
	}
	return int(kind - acts.TechnicalCapability), true
}

// columnsOf are the columns of some kinds, as they are named; of none, that of a technical capability notice. What is no kind has none.
func columnsOf(kinds []acts.NoticeKind) (all []int) {
	if len(kinds) == 0 {
		return []int{columnCapability}
	}
	for _, kind := range kinds {
		if column, is := columnOf(kind); is {
			all = append(all, column)
		}
	}
	return all
}

// has reports whether the kind of a column is among them.
func (s kindSet) has(column int) bool { return s == 0 || s&(1<<column) != 0 }

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

// wordsOf are the words of a line as the kind of a column has them; not there, if the line is not for the kind.
func (l ownLine) wordsOf(column int) lineLaw {
	if l.Not {
		return lineLaw{}
	}
	return kindLaw[column][l.Law]
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

// A lineLaw is the words of a line of law as a kind has them, and the eras on which they all stand; not there, if the kind has not all of them.
type lineLaw struct {
	law    []ipa.Citation
	stands eraSet
	there  bool
}

// kindLaw are the words of every line of law in the tables, for each kind. They are shared, and never changed.
var kindLaw = func() (all [kindCount]map[string]lineLaw) {
	for column := range all {
		all[column] = make(map[string]lineLaw, len(citedLaw))
	}
	stands := make(map[ipa.Citation]*[kindCount]eraSet, len(kindWords))
	for c, words := range kindWords {
		sets := new([kindCount]eraSet)
		for column, own := range words {
			sets[column] = lawEras.stands[own] // none, where the kind has no words
		}
		stands[c] = sets
	}
	for line, law := range citedLaw {
		own := [kindCount]lineLaw{}
		for column := range own {
			own[column] = lineLaw{law, ^eraSet(0), true}
			for i, c := range law {
				own[column].take(i, c, kindWords[c][column], stands[c][column])
			}
			own[column].law = slices.Compact(own[column].law) // what a kind has once for two
			all[column][line] = own[column]
		}
	}
	return all
}()

// take takes on some words of a line as a kind has them: its own list, where they are others.
func (l *lineLaw) take(i int, c, own ipa.Citation, stands eraSet) {
	switch {
	case !l.there:
	case own.IsZero():
		*l = lineLaw{}
	default:
		if own != c {
			l.law = slices.Clone(l.law)
			l.law[i] = own
		}
		l.stands &= stands
	}
}

// kindWords are all the words that the tables cite, as each kind has them; the zero citation, if it has not.
var kindWords = func() map[ipa.Citation]*[kindCount]ipa.Citation {
	lines, all := readKindLines(), make(map[ipa.Citation]*[kindCount]ipa.Citation, len(citedOnce))
	for _, c := range citedOnce {
		nearest, as := kindLineOf(lines, c)
		words := new([kindCount]ipa.Citation)
		for column := range words {
			words[column] = nearest.words(c, as, column)
		}
		all[c] = words
	}
	return all
}()

// A readKindLine is a line of the kinds with its words read; the zero citation, where a column is empty.
type readKindLine [kindCount]ipa.Citation

func readKindLines() []readKindLine {
	all, each := make([]readKindLine, len(kindLines)), maps.Clone(citedOnce)
	for i := range kindLines {
		for column, words := range kindLines[i].words() {
			if words != "" {
				all[i][column] = readLaw(words, each)[0]
			}
		}
	}
	return all
}

// kindLineOf is the line that has some words with their pin, or else the nearest to them without it.
func kindLineOf(lines []readKindLine, c ipa.Citation) (line *readKindLine, as int) {
	for i := range lines {
		if column := slices.Index(lines[i][:], c); column >= 0 {
			return &lines[i], column
		}
	}
	return nearestKindLine(lines, c.At(ipa.Date{}))
}

// nearestKindLine is the line that has some words, or else the nearest words around them, and the first column in which it has these; nil: none has.
func nearestKindLine(lines []readKindLine, c ipa.Citation) (nearest *readKindLine, as int) {
	for i := range lines {
		for column, words := range lines[i] {
			if words.Pin().IsZero() && c.Within(words) && (nearest == nil || words.Within(nearest[as]) && !nearest[as].Within(words)) {
				nearest, as = &lines[i], column
			}
		}
	}
	return nearest, as
}

// words are some words as a column has them, where the line has these words, or words around them, in another.
func (l *readKindLine) words(c ipa.Citation, as, column int) ipa.Citation {
	switch {
	case l == nil || l[column] == l[as]:
		return c
	case as == columnCapability && c == l[as]:
		return l[column]
	}
	return ipa.Citation{}
}

// lawEras are the eras of all the words that the tables cite.
var lawEras = erasOfWords(citedWords())

// citedWords are all the words that the tables cite, as each kind of notice has them.
func citedWords() []ipa.Citation {
	all := slices.Clone(stillWords)
	for _, words := range kindWords {
		for _, c := range words {
			if !c.IsZero() {
				all = append(all, c)
			}
		}
	}
	return all
}
