package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// A mutant is one change in one place.
type mutant struct {
	Number int    // by which the compiled program knows it; zero: it is compiled by itself
	Key    string // its stable name: file, place, what is done to what
	Kind   kind
	Where  token.Position
	alone  string // the whole file with the change, of what is compiled by itself
}

// A kind says what killing the mutant takes.
type kind uint8

const (
	ofTable kind = iota + 1 // a change of the tables that the engine reads
	ofWords                 // a change of what the tables say or cite
	ofCode                  // a change of a function
)

func (k kind) String() string { return [...]string{"none", "table", "words", "code"}[k] }

// An edit puts text in a file in place of what stands between two offsets.
type edit struct {
	from, to int
	text     string
	order    int // among insertions at one place
}

// A schema is a file with all its mutants.
type schema struct {
	p     *program
	name  string // the file's, without a folder
	file  *ast.File
	src   []byte
	edits []edit
	all   []*mutant
	seen  map[string]int
	place []string // where the walk is: for the keys
}

// A counter hands out the mutants' numbers.
type counter struct{ n int }

func (c *counter) next() int { c.n++; return c.n }

// add makes a mutant at a node. Two of one key are told apart by their order.
func (s *schema) add(k kind, at ast.Node, op, what string) *mutant {
	key := fmt.Sprintf("%s: %s: %s %s", s.name, strings.Join(s.place, "/"), op, short(what))
	if s.seen[key]++; s.seen[key] > 1 {
		key = fmt.Sprintf("%s #%d", key, s.seen[key])
	}
	m := &mutant{Number: s.p.counter.next(), Key: key, Kind: k, Where: s.p.fset.Position(at.Pos())}
	s.all = append(s.all, m)
	return m
}

// wrap puts text before and after a node. What is wrapped first stands outside.
func (s *schema) wrap(at ast.Node, before, after string) {
	n := len(s.edits) + 1
	from, to := s.offset(at.Pos()), s.offset(at.End())
	s.edits = append(s.edits, edit{from, from, before, n}, edit{to, to, after, -n})
}

// put puts text in place of what stands between two places.
func (s *schema) put(from, to token.Pos, text string) {
	s.edits = append(s.edits, edit{s.offset(from), s.offset(to), text, 0})
}

func (s *schema) offset(p token.Pos) int { return s.p.fset.Position(p).Offset }

// text is a node as it is written.
func (s *schema) text(n ast.Node) string {
	return string(s.src[s.offset(n.Pos()):s.offset(n.End())])
}

// written is the file with all its edits. A copy left out is no reason to import less.
func (s *schema) written() string {
	text := apply(s.src, s.edits)
	if strings.Contains(text, "mutClone_(") {
		text += "\nvar _ = slices.Clone[[]int]\n"
	}
	return text
}

// apply makes edits that do not cross. At one place, what ends there comes before what begins there: of what ends the
// inner first, of what begins the outer.
func apply(src []byte, edits []edit) string {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b edit) int {
		rank := func(e edit) int {
			switch {
			case e.order < 0:
				return 0 // an end
			case e.from == e.to:
				return 1 // a beginning
			}
			return 2
		}
		return cmp.Or(a.from-b.from, rank(a)-rank(b), a.order-b.order)
	})
	var out strings.Builder
	at := 0
	for _, e := range edits {
		out.Write(src[at:e.from])
		out.WriteString(e.text)
		at = e.to
	}
	out.Write(src[at:])
	return out.String()
}

// short is a text on one line, cut where it gets long.
func short(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if r := []rune(text); len(r) > 90 {
		return string(r[:60]) + " … " + string(r[len(r)-25:])
	}
	return text
}

// typeText is a type as the file can write it; false if it cannot.
func (s *schema) typeText(t types.Type) (string, bool) {
	ok := true
	text := types.TypeString(t, func(p *types.Package) string {
		if p == s.p.pkg {
			return ""
		}
		for _, i := range s.file.Imports {
			if strings.Trim(i.Path.Value, `"`) == p.Path() {
				if i.Name != nil {
					return i.Name.Name
				}
				return p.Name()
			}
		}
		ok = false
		return p.Name()
	})
	if n, is := t.(*types.Named); is && n.Obj().Pkg() != nil && n.Obj().Pkg() != s.p.pkg && !n.Obj().Exported() {
		ok = false
	}
	return text, ok && !strings.Contains(text, "untyped")
}
