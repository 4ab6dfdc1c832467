// Package words gives enumerations and sets of flags their texts, one way for all:
//
//	value           String             MarshalText
//	Giving          give               give
//	Cost|Users      users+cost         users+cost
//	zero            no purpose         the empty text
//	unknown         purpose 9          an error
//	partly unknown  cost+factor 128    an error
//
// UnmarshalText reads what MarshalText writes, and for a set the word "all" too. What it cannot read leaves the
// value as it was, and the error names the words that there are.
//
// A type says its words once, and its three methods are a line each:
//
//	var purposeWords = words.Of[Purpose]("purpose", "give", "vary", "renew", "confirm", "revoke")
//
//	func (p Purpose) String() string                   { return purposeWords.String(p) }
//	func (p Purpose) MarshalText() ([]byte, error)     { return purposeWords.Marshal(p) }
//	func (p *Purpose) UnmarshalText(text []byte) error { return purposeWords.Unmarshal(text, p) }
//
// Package wordstest tests a type that does so.
package words

import (
	"iter"
	"strconv"
	"strings"
)

// A Table has the words of an enumeration, whose values are 1, 2, 3 and so on. Zero is not a value.
type Table[T ~uint8] struct {
	kind  string
	words []string
}

// Of is the table of an enumeration: what any value of it is called, as "purpose", and the words of its values in
// their order. It does no more than put these together, so that the compiler lays the table out and nothing is left
// to do when a program starts.
func Of[T ~uint8](kind string, words ...string) Table[T] { return Table[T]{kind, words} }

// Has reports whether v is a value. Zero is not.
func (t Table[T]) Has(v T) bool { return v != 0 && int(v) <= len(t.words) }

// Fits reports whether v can be written: it is a value, or zero.
func (t Table[T]) Fits(v T) bool { return int(v) <= len(t.words) }

// Values lists the values in their order.
func (t Table[T]) Values() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range t.words {
			if !yield(T(i + 1)) {
				return
			}
		}
	}
}

// List is the words with a comma between.
func (t Table[T]) List() string { return strings.Join(t.words, ", ") }

// String is the word of v; "no purpose" for zero, "purpose 9" for what is no value.
func (t Table[T]) String(v T) string {
	if t.Has(v) {
		return t.words[v-1]
	}
	return wordless(t.kind, uint64(v))
}

// Marshal is the word of v, or the empty text for zero.
func (t Table[T]) Marshal(v T) ([]byte, error) {
	switch {
	case v == 0:
		return []byte{}, nil
	case !t.Has(v):
		return nil, &Error{t.String(v) + " does not exist", "use one of: " + t.List()}
	}
	return []byte(t.words[v-1]), nil
}

// Find is the value of a word.
func (t Table[T]) Find(word string) (v T, found bool) {
	for i, w := range t.words {
		if w == word {
			return T(i + 1), true
		}
	}
	return 0, false
}

// Unmarshal sets v to the value of a word, or to zero if the text is empty.
func (t Table[T]) Unmarshal(text []byte, v *T) error {
	found, ok := t.Find(string(text))
	if !ok && len(text) > 0 {
		return unknown(t.kind, string(text), "use one of: "+t.List())
	}
	*v = found
	return nil
}

// wordless is how zero prints, and a number that is no value.
func wordless(kind string, v uint64) string {
	if v == 0 {
		return "no " + kind
	}
	return kind + " " + strconv.FormatUint(v, 10)
}

// An Error says that there is no such value or word. Every error of this package is one.
type Error struct {
	Says string // what is wrong
	Cure string // what to write instead
}

// Error gives both.
func (e *Error) Error() string { return e.Says + "; " + e.Cure }

// unknown is the error for a word, kept short when what was handed in is long.
func unknown(kind, word, cure string) *Error {
	const most = 60
	quoted := strconv.Quote(word)
	if len(word) > most {
		quoted = strconv.Quote(strings.ToValidUTF8(word[:most], "")) + "…"
	}
	return &Error{kind + " " + quoted + " is not known", cure}
}
