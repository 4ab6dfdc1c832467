package lawbook_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A book is made anew each time, and what is found in one has nothing of it.
func TestNothingIsShared(t *testing.T) {
	told := lawbook.Open(ipa.Day(2025, 7, 1)) // with all that a caller may put into it
	for _, w := range told.Works {
		for _, s := range w.Sections {
			for _, p := range s.Parts {
				for i := range p.Positions {
					p.Positions[i].Requirements, p.Positions[i].Undone = []string{"decrypt"}, []string{"log"}
				}
			}
		}
	}
	for i := range told.Doubts {
		told.Doubts[i].Names = []lawbook.Item{{Kind: "rule", ID: "give"}}
	}
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"Open": lawbook.Open},
		Given: []any{told, ipa.Day(2025, 7, 1), func() io.Writer { return new(bytes.Buffer) }, 80, "s 257", "give", "suspension-ends", "reasonable"},
	})
}
