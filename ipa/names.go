package ipa

import "fmt"

// names are the words for the values of an enum, from 1 on. Zero is not a
// value: it prints as "no " and the kind, and is marshalled as empty.
type names[E ~uint8] struct {
	kind  string
	words []string
}

func (n names[E]) of(e E) string {
	switch i := int(e); {
	case i == 0:
		return "no " + n.kind
	case i <= len(n.words):
		return n.words[i-1]
	default:
		return fmt.Sprintf("%s %d", n.kind, i)
	}
}

func (n names[E]) marshal(e E) ([]byte, error) {
	switch i := int(e); {
	case i == 0:
		return []byte{}, nil
	case i <= len(n.words):
		return []byte(n.words[i-1]), nil
	}
	return nil, fmt.Errorf("ipa: there is no %s %d; the values are 1 to %d", n.kind, e, len(n.words))
}

func (n names[E]) unmarshal(e *E, text []byte) error {
	if len(text) == 0 {
		*e = 0
		return nil
	}
	for i, word := range n.words {
		if word == string(text) {
			*e = E(i + 1)
			return nil
		}
	}
	return fmt.Errorf("ipa: %s is no %s; write one of %q", quote(string(text)), n.kind, n.words)
}
