package tcn

import (
	"maps"
	"slices"

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
			phrase := phraseOf(column, law)
			for i, c := range law {
				if words := phrase[i]; !words.IsZero() {
					own[column].take(i, c, words, lawEras.stands[words])
				} else {
					own[column].take(i, c, kindWords[c][column], stands[c][column])
				}
			}
			own[column].law = slices.Compact(own[column].law) // what a kind has once for two
			all[column][line] = own[column]
		}
	}
	return all
}()

// phraseOf are the words of a line that are within a phrase, by their places, as a kind has them; none, where it has each by itself.
func phraseOf(column int, law []ipa.Citation) map[int]ipa.Citation {
	var all map[int]ipa.Citation
	for _, p := range readPhrases {
		for from := range law {
			if len(p[column]) == 0 || !isPhraseAt(law[from:], p[columnCapability]) {
				continue
			}
			all = make(map[int]ipa.Citation, len(p[column]))
			for i, c := range p[column] {
				all[from+i] = c
			}
		}
	}
	return all
}

// isPhraseAt reports whether a line goes on with a phrase.
func isPhraseAt(law, phrase []ipa.Citation) bool {
	return len(law) >= len(phrase) && slices.Equal(law[:len(phrase)], phrase)
}

// readPhrases are the phrases with their words read.
var readPhrases = func() (all [][kindCount][]ipa.Citation) {
	for i := range kindPhrases {
		var read [kindCount][]ipa.Citation
		for column, words := range kindPhrases[i].words() {
			if words != "" {
				read[column] = parseLaw(words)
			}
		}
		all = append(all, read)
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
			if words.Pin().IsZero() && c.Within(words) && (nearest == nil || words != nearest[as] && words.Within(nearest[as])) {
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
	for _, p := range readPhrases {
		all = append(all, slices.Concat(p[:]...)...)
	}
	return all
}
