package sharetest

import (
	"iter"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// A box keeps a list, and has a method for each way to let others write to it, and for each way not to.
type Box struct {
	kept []string
	text []byte
	Laid []string
}

func (b Box) Gives() []string                 { return b.kept }
func (b Box) GivesSome() []string             { return b.kept[:1] }
func (b Box) GivesWithin() map[int]any        { return map[int]any{1: &Box{Laid: b.kept}} }
func (b Box) Yields() iter.Seq[Box]           { return slices.Values([]Box{{Laid: b.kept}}) }
func (b Box) Pairs() iter.Seq2[int, []string] { return maps.All(map[int][]string{1: b.kept}) }
func (b Box) Shows() []string                 { return b.Laid }
func (b Box) Table() []string                 { return table }
func (b Box) Keeps(list []string) Box         { return Box{kept: list} }
func (b Box) Waits(list ...string) iter.Seq[string] {
	return slices.Values(list)
}
func (b Box) Sorts() int { slices.Sort(b.kept); return len(b.kept) }
func (b *Box) UnmarshalText(text []byte) error {
	b.text = text
	return nil
}
func (b Box) MarshalText() ([]byte, error)   { return []byte("box"), nil }
func (b Box) Copies() []string               { return slices.Clone(b.kept) }
func (b Box) Takes(list []string) Box        { return Box{kept: slices.Clone(list)} }
func (b Box) Twice() iter.Seq[[]string]      { return slices.Values([][]string{b.Copies(), b.Copies()}) }
func (b Box) Twins() iter.Seq[[]string]      { c := b.Copies(); return slices.Values([][]string{c, c}) }
func (b Box) Needs(func(string) bool) string { return "" }
func (b Box) Panics() int                    { return len(b.kept[9:]) }

var table = []string{"b", "a"}

// Each way to share something is found, and nothing else.
func TestWalk(t *testing.T) {
	never := func() []string { return nil }
	faults := Package{
		Funcs:  map[string]any{"Never": never, "Gone": never, "Makes": func() Box { return Box{kept: []string{"b", "a"}, Laid: []string{"c"}} }},
		Given:  []any{func() Box { return Box{kept: []string{"b", "a"}, Laid: []string{"c"}} }, []string{"d"}},
		Spared: map[string]string{"Vanished": "it is gone"},
	}.faults(module+"internal/sharetest", exports{
		funcs: []string{"Never", "New", "Makes"}, methods: []string{"Box.Copies", "Other.Copies"}, variables: []string{"Table"},
	})
	for name, says := range map[string]string{
		"Box.Gives":         "changes what it was asked of",
		"Box.GivesSome":     "changes what it was asked of",
		"Box.GivesWithin":   "changes what it was asked of",
		"Box.Yields":        "changes what it was asked of",
		"Box.Pairs":         "changes what it was asked of",
		"Box.Shows":         "changes what it was asked of",
		"Box.Table":         "changes what it answers",
		"Box.Keeps":         "shared with what it was handed",
		"Box.Waits":         "shared with what it was handed",
		"Box.Sorts":         "it changes what it was asked of",
		"Box.Twins":         "changes what it answers",
		"Box.UnmarshalText": "it keeps what it was handed",
		"Box.Needs":         "no argument",
		"Box.Panics":        "it panics",
		"New":               "nobody asks it",
		"Gone":              "no such function",
		"Vanished":          "it is spared",
		"Other.Copies":      "nobody asks it",
		"Table":             "it is a variable",
	} {
		require.Contains(t, faults[name], says, name)
		delete(faults, name)
	}
	require.Empty(t, faults)
}
