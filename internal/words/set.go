package words

import (
	"iter"
	"slices"
	"strings"
)

// A Set has the words of a type whose values are sets: the bits of a value are its members.
type Set[T ~uint8 | ~uint16] struct {
	kind  string
	words []string
}

// SetOf is the table of a type of sets: what any member is called, as "factor", and the words of the members, that of
// the lowest bit first. It is laid out as [Of] is.
func SetOf[T ~uint8 | ~uint16](kind string, words ...string) Set[T] { return Set[T]{kind, words} }

// All is the set of all members.
func (s Set[T]) All() T { return 1<<len(s.words) - 1 }

// Fits reports whether v can be written: it has no unknown member.
func (s Set[T]) Fits(v T) bool { return v&^s.All() == 0 }

// Values lists the sets of one member, in the order of the words.
func (s Set[T]) Values() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range s.words {
			if !yield(1 << i) {
				return
			}
		}
	}
}

// List is the words with a comma between.
func (s Set[T]) List() string { return strings.Join(s.words, ", ") }

// String is the words of the members with a plus between, unknown members last and in one number; "no factor" for
// the empty set.
func (s Set[T]) String(v T) string {
	var room [17]string // a word for each bit, and one more: without it, every call would allocate
	parts := room[:0]
	for i, word := range s.words {
		if v&(1<<i) != 0 {
			parts = append(parts, word)
		}
	}
	if unknown := v &^ s.All(); unknown != 0 || v == 0 {
		parts = append(parts, wordless(s.kind, uint64(unknown)))
	}
	return strings.Join(parts, "+")
}

// Marshal is the words of the members with a plus between, or the empty text for the empty set.
func (s Set[T]) Marshal(v T) ([]byte, error) {
	switch {
	case v == 0:
		return []byte{}, nil
	case !s.Fits(v):
		return nil, &Error{s.String(v&^s.All()) + " does not exist", s.cure()}
	}
	return []byte(s.String(v)), nil
}

// Unmarshal sets v to the set of the members whose words stand in a text with a plus between, in any order; to all
// members if the text is "all", and to none if it is empty.
func (s Set[T]) Unmarshal(text []byte, v *T) error {
	var set T
	switch string(text) {
	case "":
	case "all":
		set = s.All()
	default:
		for word := range strings.SplitSeq(string(text), "+") {
			i := slices.Index(s.words, word)
			if i < 0 {
				return unknown(s.kind, word, s.cure())
			}
			set |= 1 << i
		}
	}
	*v = set
	return nil
}

func (s Set[T]) cure() string {
	return "use all, or some of: " + s.List() + ", with a plus between"
}
